//! Rule files: which mesh axes cut which logical axes.

use super::{Axis, Mesh, Partitioner};
use crate::config;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// A rule file (`sharding/*.toml`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Axes of the mesh, the slowest first.
    pub mesh: Vec<MeshAxis>,
    /// Mesh axes over which every parameter is cut further: along the first of its axes that divides (ZeRO stage 3).
    #[serde(default)]
    pub fsdp_axes: Cut,
    /// Mesh axes over which the optimizer's state is cut further than its parameter (ZeRO stage 1).
    #[serde(default)]
    pub zero1_axes: Cut,
    /// Whether devices add up their shares of a gradient in f32, at twice the traffic of bf16, whatever they compute in.
    #[serde(default)]
    pub f32_reduce: bool,
    /// For each logical axis of a parameter the mesh axes that cut it; what is not named is not cut.
    #[serde(default)]
    pub parameters: BTreeMap<Axis, Cut>,
    /// For each logical axis of an activation the mesh axes that cut it; what is not named is not cut.
    #[serde(default)]
    pub activations: BTreeMap<Axis, Cut>,
    /// Other rules for the parameters whose path fits the pattern (`*` stands for anything).
    #[serde(default)]
    pub paths: BTreeMap<String, BTreeMap<Axis, Cut>>,
    /// Where the rules were read, for messages.
    #[serde(skip)]
    pub file: String,
}

/// One axis of a mesh.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeshAxis {
    /// Its name.
    pub axis: String,
    /// Its size.
    pub size: Size,
    /// The largest size that an `auto` may come to: it is then the largest one that divides, and leaves the rest to the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<usize>,
}

/// Size of a mesh axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Size {
    /// That many devices.
    Fixed(usize),
    /// `auto`: whatever the other axes leave; `slices`: the slices of the topology.
    Word(String),
}

/// Mesh axes that cut one axis of a value: a name, or a list of them with the slowest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Cut {
    /// One.
    One(String),
    /// Any number.
    Several(Vec<String>),
}

impl Default for Cut {
    fn default() -> Cut {
        Cut::Several(Vec::new())
    }
}

impl Cut {
    /// The names.
    pub fn names(&self) -> &[String] {
        match self {
            Cut::One(name) => std::slice::from_ref(name),
            Cut::Several(names) => names,
        }
    }
}

/// Rule files that the program carries, by name.
const SHIPPED: [(&str, &str); 10] = [
    ("dp", include_str!("../../sharding/dp.toml")),
    ("fsdp", include_str!("../../sharding/fsdp.toml")),
    ("hsdp", include_str!("../../sharding/hsdp.toml")),
    ("fsdp_tp", include_str!("../../sharding/fsdp_tp.toml")),
    ("fsdp_tp_sp", include_str!("../../sharding/fsdp_tp_sp.toml")),
    ("fsdp_cp", include_str!("../../sharding/fsdp_cp.toml")),
    ("fsdp_ep", include_str!("../../sharding/fsdp_ep.toml")),
    ("fsdp_tp_ep", include_str!("../../sharding/fsdp_tp_ep.toml")),
    ("pipeline", include_str!("../../sharding/pipeline.toml")),
    ("two_slices", include_str!("../../sharding/two_slices.toml")),
];

impl Rules {
    /// Names of the rule files that the program carries.
    pub fn shipped() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|s| s.0)
    }

    /// The rules of that name, or in that file.
    ///
    /// # Errors
    /// [`Error::Config`] naming the file, and the names that there are.
    pub fn open(name: &str) -> Result<Rules> {
        let shipped = SHIPPED.iter().find(|s| s.0 == name);
        let mut rules: Rules = match shipped {
            Some((_, text)) => toml::from_str(text)
                .map_err(|e| Error::config(format!("sharding/{name}.toml: {e}")))?,
            None if !Path::new(name).exists() => {
                let names: Vec<&str> = Rules::shipped().collect();
                let names = names.join(", ");
                return Err(Error::config(format!(
                    "rules `{name}`: no such file, and not one of {names}"
                )));
            }
            None => config::load::<Rules>(Path::new(name), &[])?.0,
        };
        rules.file = match shipped {
            Some(_) => format!("sharding/{name}.toml"),
            None => name.to_owned(),
        };
        rules.check()?;
        Ok(rules)
    }

    fn fault<T>(&self, message: impl std::fmt::Display) -> Result<T> {
        Err(Error::config(format!("{}: {message}", self.file)))
    }

    fn check(&self) -> Result<()> {
        let names: Vec<&String> = self.mesh.iter().map(|a| &a.axis).collect();
        if names.is_empty() {
            return self.fault("mesh: expected at least one axis");
        }
        for (k, name) in names.iter().enumerate() {
            if names[..k].contains(name) {
                return self.fault(format!("mesh: axis `{name}` is there twice"));
            }
        }
        let (mut automatic, mut bounded) = (0, 0);
        for axis in &self.mesh {
            let is_auto = matches!(&axis.size, Size::Word(word) if word == "auto");
            match axis.most {
                Some(0) => return self.fault(format!("mesh: axis `{}` has most 0", axis.axis)),
                Some(_) if !is_auto => {
                    let axis = &axis.axis;
                    return self.fault(format!(
                        "mesh: axis `{axis}`: `most` goes with size `auto` only"
                    ));
                }
                _ => {}
            }
            match &axis.size {
                Size::Fixed(0) => {
                    return self.fault(format!("mesh: axis `{}` has size 0", axis.axis));
                }
                Size::Fixed(_) => {}
                Size::Word(_) if is_auto && axis.most.is_some() => bounded += 1,
                Size::Word(_) if is_auto => automatic += 1,
                Size::Word(word) if word == "slices" => {}
                Size::Word(word) => {
                    let axis = &axis.axis;
                    return self.fault(format!(
                        "mesh: axis `{axis}`: expected a number, `auto` or `slices`, got `{word}`"
                    ));
                }
            }
        }
        if automatic > 1 || bounded > 1 {
            return self.fault("mesh: only one axis may be `auto`, and one more with `most`");
        }
        let tables = [
            ("parameters", &self.parameters),
            ("activations", &self.activations),
        ];
        let paths = self
            .paths
            .iter()
            .map(|(path, table)| (path.as_str(), table));
        for (title, table) in tables.into_iter().chain(paths) {
            for (axis, cut) in table {
                self.known(&format!("{title}.{axis}"), cut)?;
            }
        }
        self.known("fsdp_axes", &self.fsdp_axes)?;
        self.known("zero1_axes", &self.zero1_axes)
    }

    fn known(&self, place: &str, cut: &Cut) -> Result<()> {
        let unknown = cut
            .names()
            .iter()
            .find(|n| self.mesh.iter().all(|a| a.axis != **n));
        match unknown {
            None => Ok(()),
            Some(name) => {
                let names: Vec<&str> = self.mesh.iter().map(|a| a.axis.as_str()).collect();
                let names = names.join(", ");
                self.fault(format!(
                    "{place}: the mesh has no axis `{name}`, only {names}"
                ))
            }
        }
    }

    /// The rules on that many devices in that many slices. `sizes` takes the place of the file's.
    ///
    /// # Errors
    /// [`Error::Config`] when the mesh does not come to the devices, naming sizes and file.
    pub fn on(
        &self,
        devices: usize,
        slices: usize,
        sizes: &BTreeMap<String, usize>,
    ) -> Result<Partitioner> {
        if let Some(name) = sizes
            .keys()
            .find(|n| self.mesh.iter().all(|a| a.axis != **n))
        {
            return self.fault(format!("the mesh has no axis `{name}`"));
        }
        let fixed = |axis: &MeshAxis| match (&axis.size, sizes.get(&axis.axis)) {
            (_, Some(size)) => Some(*size),
            (Size::Fixed(size), None) => Some(*size),
            (Size::Word(word), None) => (word == "slices").then_some(slices),
        };
        // an axis with `most` stays inside a slice, and leaves the rest to the other `auto`
        let taken = self.mesh.iter().filter_map(fixed);
        let left = devices / taken.fold(1, usize::saturating_mul).max(1);
        let open = |axis: &&MeshAxis| axis.most.is_none() && fixed(axis).is_none();
        let shared = self.mesh.iter().any(|axis| open(&axis));
        let fixed = |axis: &MeshAxis| {
            let bounded = axis.most.filter(|_| shared).map(|most| {
                let inside = devices / slices.max(1);
                let fits = |n: &usize| left.is_multiple_of(*n) && inside.is_multiple_of(*n);
                (1..=most.min(left)).rev().find(fits).unwrap_or(1)
            });
            fixed(axis).or(bounded)
        };
        let known = self.mesh.iter().filter_map(fixed);
        let known = known.fold(1, usize::saturating_mul);
        let said = || {
            let said = self.mesh.iter().map(|a| match fixed(a) {
                Some(size) => format!("{}={size}", a.axis),
                None => format!("{}=auto", a.axis),
            });
            said.collect::<Vec<_>>().join(" x ")
        };
        let open = self.mesh.iter().any(|a| fixed(a).is_none());
        let fits = match open {
            true => known > 0 && devices.is_multiple_of(known) && devices > 0,
            false => known == devices,
        };
        if known == 0 {
            let said = said();
            return self.fault(format!(
                "a mesh of {said}: expected at least 1 of each axis; give other sizes with --mesh"
            ));
        }
        if !fits {
            let said = said();
            let wanted = match open {
                true => format!("--devices {known}, or a multiple of it"),
                false => format!("--devices {known}"),
            };
            return self.fault(format!(
                "a mesh of {said} does not come to {devices} devices: give {wanted}, or other sizes with --mesh"
            ));
        }
        let axes = self.mesh.iter().map(|a| {
            let size = fixed(a).unwrap_or(devices / known.max(1));
            (a.axis.clone(), size)
        });
        Ok(Partitioner::new(self.clone(), Mesh::new(axes.collect())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_as_large_as_they_may_be_and_stay_inside_a_slice() {
        let hsdp = Rules::open("hsdp").unwrap();
        let mesh = |devices, slices, own: &[(&str, usize)]| {
            let own = own.iter().map(|(axis, n)| ((*axis).to_owned(), *n));
            let layout = hsdp.on(devices, slices, &own.collect());
            layout.map(|layout| layout.mesh().describe())
        };
        for (devices, slices, own, expected) in [
            (64, 1, &[][..], "replica=4 x fsdp=16"),
            (8, 1, &[], "replica=1 x fsdp=8"),
            (1, 1, &[], "replica=1 x fsdp=1"),
            (24, 3, &[], "replica=3 x fsdp=8"),
            (8960, 1, &[], "replica=560 x fsdp=16"),
            (64, 1, &[("fsdp", 32)], "replica=2 x fsdp=32"),
            (64, 1, &[("replica", 2)], "replica=2 x fsdp=32"),
        ] {
            assert_eq!(mesh(devices, slices, own).unwrap(), expected);
        }
        assert!(mesh(64, 1, &[("fsdp", 24)]).is_err());
    }

    #[test]
    fn most_is_refused_where_it_means_nothing() {
        let told = |mesh: &str| {
            let text = format!("mesh = [{mesh}]\n[parameters]\n[activations]");
            let mut rules: Rules = toml::from_str(&text).unwrap();
            rules.file = "own.toml".to_owned();
            rules.check().unwrap_err().to_string()
        };
        assert!(
            told(r#"{ axis = "a", size = 8, most = 4 }"#).contains("goes with size `auto` only")
        );
        assert!(told(r#"{ axis = "a", size = "auto", most = 0 }"#).contains("has most 0"));
        let two =
            r#"{ axis = "a", size = "auto", most = 4 }, { axis = "b", size = "auto", most = 4 }"#;
        assert!(told(two).contains("only one axis may be `auto`"));
    }
}
