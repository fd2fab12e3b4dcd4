//! A program's arguments and results, gathered while it is traced.

use crate::error::{Error, Result};
use crate::graph::{Argument, Graph, Module, Output, Tensor};
use crate::shard::{Mesh, PartitionSpec, Partitioner};
use crate::step::{Program, TensorSpec};
use crate::types::Type;

/// Arguments and results being gathered.
pub(crate) struct ProgramBuilder<'g> {
    graph: &'g Graph,
    layout: Option<Partitioner>,
    inputs: Vec<(TensorSpec, Tensor<'g>)>,
    outputs: Vec<(TensorSpec, Tensor<'g>)>,
    pub(crate) state: usize,
    written_out: bool,
}

/// How often an operation is written, at most, for loops that are written out.
const ROUNDS: usize = 128;

impl<'g> ProgramBuilder<'g> {
    pub(crate) fn new(graph: &'g Graph, layout: Option<&Partitioner>) -> ProgramBuilder<'g> {
        ProgramBuilder {
            graph,
            layout: layout.cloned(),
            inputs: Vec::new(),
            outputs: Vec::new(),
            state: 0,
            written_out: false,
        }
    }

    /// Write every round of a loop out, where that is not too much.
    pub(crate) fn written_out(mut self, written_out: bool) -> ProgramBuilder<'g> {
        self.written_out = written_out;
        self
    }

    /// An argument.
    pub(crate) fn input(&mut self, slot: TensorSpec) -> Tensor<'g> {
        let tensor = self.graph.input(slot.ty.clone());
        self.inputs.push((slot, tensor));
        tensor
    }

    /// An argument that is whole on every device.
    pub(crate) fn whole(&mut self, name: &str, ty: Type) -> Tensor<'g> {
        self.input(TensorSpec::whole(name, ty, self.layout.as_ref()))
    }

    /// A result that lies as `slot` says.
    pub(crate) fn output(&mut self, slot: TensorSpec, value: Tensor<'g>) {
        self.outputs.push((slot, value));
    }

    /// A result that is whole on every device.
    pub(crate) fn output_whole(&mut self, name: impl Into<String>, value: Tensor<'g>) {
        let slot = TensorSpec::whole(name, value.ty(), self.layout.as_ref());
        self.outputs.push((slot, value));
    }

    /// What compilers would take without a word: a value that cannot lie as it is told, an argument whose buffer would become a
    /// result of another type.
    fn fits(&self) -> Result<()> {
        if let Some(layout) = &self.layout {
            self.graph.lies_over(layout.mesh())?;
            for (slot, _) in self.inputs.iter().chain(&self.outputs) {
                let spec = slot
                    .spec
                    .as_ref()
                    .map(|spec| spec.fits(&slot.ty, layout.mesh()));
                spec.unwrap_or(Ok(()))
                    .map_err(|e| Error::config(format!("{}: {}: {e}", layout.file(), slot.name)))?;
            }
        }
        for (slot, _) in &self.inputs {
            let result = self
                .outputs
                .iter()
                .find(|(result, _)| result.name == slot.name);
            let Some((result, value)) = result else {
                continue;
            };
            if slot.ty != value.ty() || slot.spec != result.spec {
                let lies = |spec: &Option<PartitionSpec>| {
                    spec.as_ref().map_or(String::new(), PartitionSpec::describe)
                };
                return Err(Error::other(format!(
                    "{}: its buffer cannot become that of the result: {} {} in, {} {} out",
                    slot.name,
                    slot.ty,
                    lies(&slot.spec),
                    value.ty(),
                    lies(&result.spec)
                )));
            }
        }
        Ok(())
    }

    pub(crate) fn finish(self, name: &str) -> Result<Program> {
        self.graph.check()?;
        self.fits()?;
        let position = |wanted: &str| self.outputs.iter().position(|(s, _)| s.name == wanted);
        let lies = |slot: &TensorSpec| {
            slot.spec
                .as_ref()
                .map(|s| format!("sdy.sharding = {}", s.sdy()))
        };
        let arguments = self.inputs.iter().map(|(slot, tensor)| {
            let alias = position(&slot.name).map(|k| format!("tf.aliasing_output = {k} : i32"));
            let all: Vec<String> = lies(slot).into_iter().chain(alias).collect();
            Argument {
                tensor: *tensor,
                attributes: all.join(", "),
            }
        });
        let outputs = self.outputs.iter().map(|(slot, tensor)| Output {
            tensor: *tensor,
            attributes: lies(slot).unwrap_or_default(),
        });
        let mesh = self.layout.as_ref().map(|l| l.mesh().clone());
        let module = Module {
            name: name.to_owned(),
            preamble: mesh.as_ref().map(Mesh::declaration).unwrap_or_default(),
            arguments: arguments.collect(),
            outputs: outputs.collect(),
        };
        let slots =
            |all: &[(TensorSpec, Tensor<'g>)]| all.iter().map(|(slot, _)| slot.clone()).collect();
        Ok(Program {
            text: match self.written_out {
                true => module.print_rounds(self.graph, ROUNDS),
                false => module.print(self.graph),
            },
            inputs: slots(&self.inputs),
            outputs: slots(&self.outputs),
            state: self.state,
            mesh,
            operations: self.graph.len(),
            flops: self.graph.flops(
                &self
                    .outputs
                    .iter()
                    .map(|(_, value)| *value)
                    .collect::<Vec<_>>(),
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shard::Rules;
    use crate::types::DType;
    use std::collections::BTreeMap;

    fn f32(shape: &[usize]) -> Type {
        Type::new(DType::F32, shape)
    }

    fn slot(ty: Type, spec: &[&str]) -> TensorSpec {
        let axes = spec.iter().map(|name| match *name {
            "" => Vec::new(),
            name => vec![name.to_owned()],
        });
        TensorSpec {
            name: "params/w".to_owned(),
            ty,
            spec: Some(PartitionSpec(axes.collect())),
            stack: None,
        }
    }

    /// Both compilers take these without a word: the buffer by its bytes alone, the sharding by dropping it.
    #[test]
    fn what_compilers_would_change_in_silence_is_refused() {
        let layout = Rules::open("fsdp")
            .unwrap()
            .on(8, 1, &BTreeMap::new())
            .unwrap();
        let told = |argument: TensorSpec, result: TensorSpec, within: Option<PartitionSpec>| {
            let graph = Graph::new();
            let mut draft = ProgramBuilder::new(&graph, Some(&layout));
            let x = draft.input(argument);
            let x = within.map_or(x, |spec| x.constrained(&spec));
            let y = if x.dtype() == result.ty.dtype {
                x
            } else {
                x.to(result.ty.dtype)
            };
            draft.output(result, y);
            draft.finish("f").map(|_| ()).map_err(|e| e.to_string())
        };
        let cut = || slot(f32(&[16, 5]), &["fsdp", ""]);
        assert_eq!(told(cut(), cut(), None), Ok(()));
        let i32 = Type::new(DType::I32, &[16, 5]);
        let other = told(cut(), slot(i32, &["fsdp", ""]), None).unwrap_err();
        assert!(
            other.contains("params/w: its buffer cannot become"),
            "{other}"
        );
        let moved = told(cut(), slot(f32(&[16, 5]), &["", ""]), None).unwrap_err();
        assert!(
            moved.contains("[fsdp, -] in") && moved.contains("[-, -] out"),
            "{moved}"
        );
        let odd = || slot(f32(&[16, 5]), &["", "fsdp"]);
        let axis = told(odd(), odd(), None).unwrap_err();
        for part in [
            "sharding/fsdp.toml",
            "params/w",
            "5 (axis 1) does not divide into 8 parts",
        ] {
            assert!(axis.contains(part), "{part}: {axis}");
        }
        let spec = PartitionSpec(vec![Vec::new(), vec!["fsdp".to_owned()]]);
        let inside = told(cut(), cut(), Some(spec)).unwrap_err();
        assert!(
            inside.contains("builder.rs") && inside.contains("fsdp=8"),
            "{inside}"
        );
    }
}
