//! Rules on a mesh: the spec of every parameter, optimizer slot and activation.

use super::{Axis, Mesh, PartitionSpec, Rules};
use crate::error::{Error, Result};
use crate::types::Type;
use std::collections::BTreeMap;

use super::rules::Cut;

/// Elements of a parameter that may stay whole where `fsdp_axes` finds no axis to cut: small heads, tables of biases.
const SMALL: usize = 1 << 16;

/// Rules on a mesh of a certain size.
#[derive(Clone, Debug, PartialEq)]
pub struct Partitioner {
    rules: Rules,
    mesh: Mesh,
}

impl Partitioner {
    pub(super) fn new(rules: Rules, mesh: Mesh) -> Partitioner {
        Partitioner { rules, mesh }
    }

    /// The mesh.
    pub fn mesh(&self) -> &Mesh {
        &self.mesh
    }

    /// The rules.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// The file that the rules come from.
    pub fn file(&self) -> &str {
        &self.rules.file
    }

    /// Whether devices add up their shares of a gradient in f32, whatever they compute in.
    pub fn f32_reduce(&self) -> bool {
        self.rules.f32_reduce
    }

    /// The mesh axis over which layers lie where they are used, and its size: the stages of a pipeline. Nothing for one stage.
    ///
    /// # Errors
    /// [`Error::Config`] when several axes cut layers, or examples are not cut by that one first.
    pub fn stages(&self) -> Result<Option<(&str, usize)>> {
        let names = |axis| {
            self.rules
                .activations
                .get(&axis)
                .map_or(&[][..], Cut::names)
        };
        let fault = |message: String| Err(Error::config(format!("{}: {message}", self.file())));
        let axis = match names(Axis::Layers) {
            [] => return Ok(None),
            [axis] => axis,
            several => {
                return fault(format!(
                    "activations.layers: expected one mesh axis, the stages of a pipeline, got {}",
                    several.join(", ")
                ));
            }
        };
        let stored = self.rules.parameters.get(&Axis::Layers).map(Cut::names);
        if stored != Some(std::slice::from_ref(axis)) {
            return fault(format!(
                "parameters.layers: expected `{axis}`, over which activations.layers has the stages of a pipeline"
            ));
        }
        if names(Axis::Batch).first() != Some(axis) {
            return fault(format!(
                "activations.batch: expected `{axis}` first, over which layers lie: what stands beside the pipeline is computed by all devices"
            ));
        }
        let size = self.mesh.size(axis).unwrap_or(1);
        Ok((size > 1).then_some((axis, size)))
    }

    /// The rules inside a computation that is said device by device along that axis: nothing is cut by it.
    pub fn inside_of(&self, axis: &str) -> Partitioner {
        let mut inside = self.clone();
        let rules = &mut inside.rules;
        let tables = [&mut rules.parameters, &mut rules.activations];
        let tables = tables.into_iter().chain(rules.paths.values_mut());
        let cuts = tables.flat_map(BTreeMap::values_mut);
        for cut in cuts.chain([&mut rules.fsdp_axes, &mut rules.zero1_axes]) {
            let names = cut.names().iter().filter(|name| *name != axis);
            *cut = Cut::Several(names.cloned().collect());
        }
        inside.mesh = self.mesh.taking(axis);
        inside
    }

    /// How the parameter at `path` lies: as its axes' rules say, then cut over `fsdp_axes` along the first axis that
    /// divides. Not the last one if an earlier does: a row of four values fills a tile of 128 on a TPU.
    ///
    /// # Errors
    /// [`Error::Config`] when a mesh axis would cut two axes of it, a size
    /// does not divide, or no axis of a large one does; with path, sizes and file.
    pub fn parameter(&self, path: &str, axes: &[Axis], ty: &Type) -> Result<PartitionSpec> {
        let spec = self.stored(path, axes, ty)?;
        let names = self.rules.fsdp_axes.names();
        match names.iter().find(|name| !spec.cuts(name)) {
            Some(name) if ty.elements() >= SMALL && !axes.contains(&Axis::History) => {
                Err(Error::config(format!(
                    "{}: {path} ({ty}): none of its axes divides into {} more parts ({name} of {}), which \
                 fsdp_axes asks for",
                    self.rules.file,
                    self.mesh.size(name).unwrap_or(1),
                    self.mesh.describe()
                )))
            }
            _ => Ok(spec),
        }
    }

    /// By the rules of its axes, then over `fsdp_axes` where an axis divides.
    fn stored(&self, path: &str, axes: &[Axis], ty: &Type) -> Result<PartitionSpec> {
        let own = self.rules.paths.iter().filter(|(p, _)| fits(p, path));
        let own: Vec<&BTreeMap<Axis, Cut>> = own.map(|(_, table)| table).collect();
        let tables = own.into_iter().chain([&self.rules.parameters]);
        let mut spec = self.spec(path, &tables.collect::<Vec<_>>(), axes, ty)?;
        for name in self.rules.fsdp_axes.names() {
            let stacked = |k: usize| {
                matches!(
                    axes.get(k),
                    Some(Axis::Layers | Axis::Expert | Axis::Qkv | Axis::History)
                )
            };
            if let Some(k) = self.room(&spec, ty, name).find(|k| !stacked(*k)) {
                spec.0[k].push(name.clone());
            }
        }
        Ok(spec)
    }

    /// The axes along which a value can be cut further by a mesh axis; none when it is cut by it already.
    fn room(
        &self,
        spec: &PartitionSpec,
        ty: &Type,
        name: &str,
    ) -> impl Iterator<Item = usize> + use<> {
        let size = self.mesh.size(name).unwrap_or(1);
        let parts = spec.parts(&self.mesh);
        let shape = ty.shape.clone();
        let axes = if spec.cuts(name) { 0 } else { ty.rank() };
        (0..axes).filter(move |&k| shape[k].is_multiple_of(parts[k] * size))
    }

    /// How an optimizer slot lies that belongs to the parameter at `path`: as the parameter, cut
    /// further where the rules say so and a size divides.
    ///
    /// # Errors
    /// As [`Partitioner::parameter`], but a slot that nothing divides stays whole: statistics of rows are long and thin.
    pub fn slot(&self, path: &str, axes: &[Axis], ty: &Type) -> Result<PartitionSpec> {
        let mut spec = self.stored(path, axes, ty)?;
        for name in self.rules.zero1_axes.names() {
            let parts = spec.parts(&self.mesh);
            let room = self.room(&spec, ty, name);
            // the axis with the largest shard left
            if let Some(k) = room.max_by_key(|&k| ty.shape[k] / parts[k]) {
                spec.0[k].push(name.clone());
            }
        }
        Ok(spec)
    }

    /// How the scales of blocks of such a slot lie, types of values and scales given: as the values do, so that a device has the scales
    /// of its own blocks. Where the mesh cuts through blocks they are whole along that axis.
    ///
    /// # Errors
    /// As [`Partitioner::slot`].
    pub fn scales(&self, path: &str, axes: &[Axis], types: [&Type; 2]) -> Result<PartitionSpec> {
        let mut spec = self.slot(path, axes, types[0])?;
        for (k, size) in types[1].shape.iter().enumerate() {
            while !size.is_multiple_of(spec.parts(&self.mesh)[k]) {
                spec.0[k].pop();
            }
        }
        Ok(spec)
    }

    /// How a parameter lies while its layer uses it: as activations with the same axes do, so that
    /// what cuts only storage is gathered. What does not divide, or would cut twice, is left whole.
    pub fn inside(&self, axes: &[Axis], ty: &Type) -> PartitionSpec {
        let mut used: Vec<&String> = Vec::new();
        let mut spec = PartitionSpec::replicated(ty.rank());
        for (k, (axis, size)) in axes.iter().zip(&ty.shape).enumerate() {
            let names = self.rules.activations.get(axis).map_or(&[][..], Cut::names);
            let parts: usize = names.iter().filter_map(|n| self.mesh.size(n)).product();
            if size.is_multiple_of(parts) && names.iter().all(|n| !used.contains(&n)) {
                used.extend(names);
                spec.0[k] = names.to_vec();
            }
        }
        spec
    }

    /// How an activation lies whose axes mean that; `what` names it in messages.
    ///
    /// # Errors
    /// As [`Partitioner::parameter`].
    pub fn activation(&self, what: &str, axes: &[Axis], ty: &Type) -> Result<PartitionSpec> {
        self.spec(what, &[&self.rules.activations], axes, ty)
    }

    fn spec(
        &self,
        path: &str,
        rules: &[&BTreeMap<Axis, Cut>],
        axes: &[Axis],
        ty: &Type,
    ) -> Result<PartitionSpec> {
        let file = &self.rules.file;
        let fault =
            |message: String| Err(Error::config(format!("{file}: {path} ({ty}): {message}")));
        if axes.len() != ty.rank() {
            return fault(format!("{} logical axes for it: {axes:?}", axes.len()));
        }
        let mut used: Vec<(&String, Axis)> = Vec::new();
        let mut spec = Vec::new();
        for (axis, size) in axes.iter().zip(&ty.shape) {
            // what no rule names is not cut: files of rules outlive the axes that were known when they were written
            let Some(cut) = rules.iter().find_map(|t| t.get(axis)) else {
                spec.push(Vec::new());
                continue;
            };
            let mut parts = 1;
            for name in cut.names() {
                if let Some((_, other)) = used.iter().find(|(n, _)| *n == name) {
                    return fault(format!(
                        "mesh axis `{name}` would cut two axes of it, `{other}` and `{axis}`; \
                         give it a rule of its own under [paths]"
                    ));
                }
                used.push((name, *axis));
                parts *= self.mesh.size(name).unwrap_or(1);
            }
            if !size.is_multiple_of(parts) {
                let cut = cut.names().join(" x ");
                if *axis == Axis::Expert {
                    let mesh = self.mesh.describe();
                    return Err(Error::config(format!(
                        "{file}: {size} experts do not divide into {parts} parts ({cut} of {mesh}); give that axis another size by --mesh, \
                         or take rules that do not cut experts"
                    )));
                }
                return fault(format!(
                    "its axis `{axis}` of {size} does not divide into {parts} parts ({cut} of {}){}",
                    self.mesh.describe(),
                    nearest(*axis, *size, parts)
                ));
            }
            spec.push(cut.names().to_vec());
        }
        Ok(PartitionSpec(spec))
    }
}

/// Sizes of a batch that would divide, in words; nothing for other axes, which the model decides.
fn nearest(axis: Axis, size: usize, parts: usize) -> String {
    let above = size.next_multiple_of(parts);
    match (axis, above - parts) {
        (Axis::Batch, 0) => format!(": a batch of {above} does"),
        (Axis::Batch, below) => format!(": batches of {below} or {above} do"),
        _ => String::new(),
    }
}

/// Whether `path` fits a pattern in which `*` stands for any text.
fn fits(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else {
        return false;
    };
    let mut last = None;
    for part in parts {
        if let Some(before) = last.replace(part) {
            match rest.find(before) {
                Some(at) => rest = &rest[at + str::len(before)..],
                None => return false,
            }
        }
    }
    match last {
        None => rest.is_empty(),
        Some(end) => rest.ends_with(end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::DType;

    fn layout(name: &str, devices: usize) -> Partitioner {
        Rules::open(name)
            .unwrap()
            .on(devices, 1, &BTreeMap::new())
            .unwrap()
    }

    fn f32(shape: &[usize]) -> Type {
        Type::new(DType::F32, shape)
    }

    #[test]
    fn every_shipped_file_cuts_a_kernel_and_a_batch_as_its_name_says() {
        let expected = [
            ("dp", "[-, -, -]", "[data, -, -]"),
            ("fsdp", "[fsdp, -, -]", "[fsdp, -, -]"),
            ("hsdp", "[fsdp, -, -]", "[replica+fsdp, -, -]"),
            ("fsdp_tp", "[fsdp, model, -]", "[fsdp, -, -]"),
            ("fsdp_tp_sp", "[fsdp, model, -]", "[fsdp, model, -]"),
            ("fsdp_cp", "[fsdp+context, model, -]", "[fsdp, context, -]"),
            ("fsdp_ep", "[fsdp+expert, -, -]", "[fsdp+expert, -, -]"),
            (
                "fsdp_tp_ep",
                "[fsdp+expert, model, -]",
                "[fsdp+expert, -, -]",
            ),
            ("pipeline", "[fsdp, model, -]", "[stage+fsdp, -, -]"),
            ("two_slices", "[fsdp, -, -]", "[slice+fsdp, -, -]"),
        ];
        let names: Vec<&str> = Rules::shipped().collect();
        assert_eq!(names, expected.map(|e| e.0));
        for (name, kernel, batch) in expected {
            let layout = layout(name, 8);
            let axes = [Axis::Embed, Axis::Heads, Axis::HeadDim];
            let spec = layout
                .parameter("q/kernel", &axes, &f32(&[64, 4, 16]))
                .unwrap();
            assert_eq!(spec.describe(), kernel, "{name}");
            let axes = [Axis::Batch, Axis::Length, Axis::Embed];
            let spec = layout.activation("x", &axes, &f32(&[16, 8, 64])).unwrap();
            assert_eq!(spec.describe(), batch, "{name}");
        }
    }

    #[test]
    fn what_cannot_be_is_refused_with_path_sizes_and_file() {
        let mut rules = Rules::open("fsdp").unwrap();
        rules.fsdp_axes = Cut::default();
        rules
            .parameters
            .insert(Axis::Embed, Cut::One("fsdp".into()));
        let layout = rules.on(8, 1, &BTreeMap::new()).unwrap();
        let told = |axes: &[Axis], shape: &[usize]| {
            let refused = layout.parameter("encoder/0/w", axes, &f32(shape));
            refused.unwrap_err().to_string()
        };
        let message = told(&[Axis::Embed, Axis::Mlp], &[60, 4]);
        let parts = [
            "sharding/fsdp.toml",
            "encoder/0/w",
            "`embed` of 60",
            "8 parts",
        ];
        for part in parts {
            assert!(message.contains(part), "{part}: {message}");
        }
        let message = told(&[Axis::Embed, Axis::Embed], &[64, 64]);
        assert!(message.contains("`fsdp` would cut two axes"), "{message}");
        let rules = Rules::open("fsdp_tp").unwrap();
        let sizes = BTreeMap::from([("fsdp".to_owned(), 3), ("model".to_owned(), 2)]);
        let message = rules.on(8, 1, &sizes).unwrap_err().to_string();
        assert!(
            message.contains("fsdp=3 x model=2 does not come to 8 devices"),
            "{message}"
        );
    }

    #[test]
    fn an_axis_without_a_rule_is_whole() {
        let mut rules = Rules::open("fsdp_tp").unwrap();
        rules.parameters.remove(&Axis::Mlp);
        rules.activations.clear();
        let layout = rules.on(8, 1, &BTreeMap::new()).unwrap();
        let axes = [Axis::Embed, Axis::Mlp];
        let parameter = layout.parameter("w", &axes, &f32(&[8, 8])).unwrap();
        assert_eq!(parameter.describe(), "[fsdp, -]");
        let whole = layout.activation("x", &axes, &f32(&[8, 8])).unwrap();
        assert_eq!(whole.describe(), "[-, -]");
    }

    #[test]
    fn a_parameter_is_cut_along_its_first_axis_that_divides() {
        let of = |name: &str, axes: &[Axis], shape: &[usize]| {
            let spec = layout(name, 8).parameter("w", axes, &f32(shape));
            spec.map(|spec| spec.describe()).map_err(|e| e.to_string())
        };
        let out = [Axis::Layers, Axis::Mlp, Axis::Embed];
        assert_eq!(of("fsdp", &out, &[24, 64, 32]).unwrap(), "[-, fsdp, -]");
        assert_eq!(of("fsdp", &out, &[24, 63, 32]).unwrap(), "[-, -, fsdp]");
        // after what the table says: 64 rows in two parts, each in four
        assert_eq!(
            of("fsdp_tp", &out, &[24, 64, 32]).unwrap(),
            "[-, model+fsdp, -]"
        );
        assert_eq!(
            of("fsdp_tp", &out, &[24, 12, 32]).unwrap(),
            "[-, model, fsdp]"
        );
        // small ones may stay whole, large ones may not
        assert_eq!(of("fsdp", &[Axis::Classes], &[10]).unwrap(), "[-]");
        let refused = of("fsdp", &[Axis::Vocab, Axis::Embed], &[1001, 99]).unwrap_err();
        for part in [
            "sharding/fsdp.toml",
            "w (",
            "1001x99",
            "8 more parts",
            "fsdp=8",
        ] {
            assert!(refused.contains(part), "{part}: {refused}");
        }
        // what steps remember is read whole
        let history = of(
            "fsdp",
            &[Axis::Layers, Axis::History, Axis::History],
            &[32, 3, 1024],
        );
        assert_eq!(history.unwrap(), "[-, -, -]");
        // but the statistics of a parameter that is cut along its other axis are no reason to refuse it
        let statistics = layout("fsdp", 512).slot("w", &[Axis::Vocab], &f32(&[250_112]));
        assert_eq!(statistics.unwrap().describe(), "[-]");
    }

    #[test]
    fn an_optimizer_slot_is_cut_further_where_a_size_divides() {
        let mut rules = Rules::open("dp").unwrap();
        rules.zero1_axes = Cut::One("data".into());
        let layout = rules.on(8, 1, &BTreeMap::new()).unwrap();
        let axes = [Axis::Embed, Axis::Mlp];
        let of = |shape: &[usize]| layout.slot("w", &axes, &f32(shape)).unwrap().describe();
        assert_eq!(of(&[16, 64]), "[-, data]");
        assert_eq!(of(&[16, 63]), "[data, -]");
        assert_eq!(of(&[5, 3]), "[-, -]");
    }

    #[test]
    fn scales_of_blocks_lie_as_their_values_where_the_mesh_cuts_between_blocks() {
        let layout = layout("fsdp_tp", 8);
        let axes = [Axis::Embed, Axis::Mlp];
        let of = |mlp: usize| {
            let (values, scales) = (f32(&[64, mlp]), f32(&[64, mlp / 128]));
            let spec = layout.scales("w", &axes, [&values, &scales]);
            spec.unwrap().describe()
        };
        assert_eq!(of(1024), "[fsdp, model]");
        assert_eq!(of(128 * 3), "[fsdp, -]");
    }

    #[test]
    fn a_pattern_fits_as_its_stars_allow() {
        assert!(fits("decoder/embed/kernel", "decoder/embed/kernel"));
        assert!(fits("*/position/*", "encoder/position/table"));
        assert!(fits("encoder/*/mlp/*/kernel", "encoder/3/mlp/in/kernel"));
        assert!(!fits("encoder/*/mlp", "encoder/3/mlp/in/kernel"));
        assert!(!fits("encoder", "encoder/3"));
    }
}
