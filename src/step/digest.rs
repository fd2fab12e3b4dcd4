//! A training step on one page: what is stored where, and what it costs.

use crate::error::Result;
use crate::nn::ParamSpec;
use crate::shard::{Mesh, PartitionSpec, Partitioner};
use crate::step::{TensorSpec, TrainStepSpec};
use crate::types::Type;
use std::fmt::Write;

impl TrainStepSpec {
    /// The training step as a page of Markdown: mesh, operations, FLOPs, batch, and a table of
    /// parameters with path, shape, axes, how they lie stored and in use, and bytes. `title` heads it.
    ///
    /// # Errors
    /// When the step cannot be traced.
    pub fn digest(&self, title: &str) -> Result<String> {
        let program = self.step()?;
        let mesh = self.layout.as_ref().map(Partitioner::mesh);
        let mut page = format!("# {title}\n\n");
        let over = match &self.layout {
            Some(layout) => format!(
                "{} devices: {} ({})",
                layout.mesh().devices(),
                layout.mesh().describe(),
                layout.file()
            ),
            None => "1 device".to_owned(),
        };
        let model = self.model.flops_per_example() * self.batch as f64;
        let (state, batch) = (self.state()?, self.batch_inputs()?);
        let of = |wanted: bool| {
            let slots = state.iter();
            slots.filter(move |s| s.name.starts_with("params/") == wanted)
        };
        let lines = [
            ("mesh", over),
            (
                "layers",
                format!(
                    "{:?}, remat {:?}, {}",
                    self.depth.layers, self.depth.remat, self.compute
                )
                .to_lowercase(),
            ),
            ("operations traced", program.operations.to_string()),
            (
                "FLOPs of the model",
                format!("{model:.4e} a step of {} examples", self.batch),
            ),
            ("FLOPs traced", format!("{:.4e}", program.flops as f64)),
            ("parameters", bytes(of(true), mesh)),
            ("optimizer", bytes(of(false), mesh)),
            ("batch", bytes(batch.iter(), mesh)),
        ];
        for (name, value) in lines {
            let _ = writeln!(page, "- {name}: {value}");
        }
        let _ = writeln!(
            page,
            "\n| parameter | shape | axes | stored | in use | bytes | a device |\n|---|---|---|---|---|--:|--:|"
        );
        for (p, slot) in self.parameters.iter().zip(of(true)) {
            page += &self.row(p, slot, mesh);
        }
        let _ = writeln!(
            page,
            "\n| input | type | cut | a device |\n|---|---|---|--:|"
        );
        for slot in &batch {
            let (name, ty) = (&slot.name, &slot.ty);
            let _ = writeln!(
                page,
                "| {name} | {ty} | {} | {} |",
                lie(slot.spec.as_ref()),
                local(slot, mesh).bytes()
            );
        }
        Ok(page)
    }

    fn row(&self, p: &ParamSpec, slot: &TensorSpec, mesh: Option<&Mesh>) -> String {
        let shape: Vec<String> = p.ty.shape.iter().map(usize::to_string).collect();
        let axes: Vec<String> = p.axes.iter().map(ToString::to_string).collect();
        // a layer of a stack is used alone
        let from = usize::from(p.stack.is_some());
        let inside = self
            .layout
            .as_ref()
            .map(|l| l.inside(&p.axes[from..], &p.layer_type()));
        format!(
            "| {} | {} | {} | {} | {} | {} | {} |\n",
            p.path,
            shape.join("x"),
            axes.join(" "),
            lie(slot.spec.as_ref()),
            lie(inside.as_ref()),
            p.ty.bytes(),
            local(slot, mesh).bytes()
        )
    }
}

/// `1.234 GiB, 0.005 GiB a device`.
fn bytes<'a>(slots: impl Iterator<Item = &'a TensorSpec>, mesh: Option<&Mesh>) -> String {
    let (mut all, mut own) = (0, 0);
    for slot in slots {
        all += slot.ty.bytes();
        own += local(slot, mesh).bytes();
    }
    let gib = |n: usize| n as f64 / f64::from(1 << 30);
    format!(
        "{all} bytes ({:.3} GiB), {own} a device ({:.4} GiB)",
        gib(all),
        gib(own)
    )
}

/// What of a slot lies on one device.
pub(crate) fn local(slot: &TensorSpec, mesh: Option<&Mesh>) -> Type {
    match (&slot.spec, mesh) {
        (Some(spec), Some(mesh)) => spec.local(&slot.ty, mesh),
        _ => slot.ty.clone(),
    }
}

fn lie(spec: Option<&PartitionSpec>) -> String {
    spec.map_or("-".to_owned(), PartitionSpec::describe)
}
