//! How one value lies over a mesh.

use super::Mesh;
use crate::types::Type;
use std::ops::Range;

/// For each axis of a value the mesh axes that cut it, the slowest first; none leaves it whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PartitionSpec(pub Vec<Vec<String>>);

impl PartitionSpec {
    /// Every device holds the whole value.
    pub fn replicated(rank: usize) -> PartitionSpec {
        PartitionSpec(vec![Vec::new(); rank])
    }

    /// Whether any axis is cut.
    pub fn is_replicated(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// As Shardy writes it: `#sdy.sharding<@mesh, [{"data"}, {}]>`.
    pub fn sdy(&self) -> String {
        format!("#sdy.sharding<@mesh, [{}]>", self.braces())
    }

    /// The axes alone: `{"data"}, {}`.
    pub fn braces(&self) -> String {
        let one = |names: &Vec<String>| {
            let names: Vec<String> = names.iter().map(|n| format!("{n:?}")).collect();
            format!("{{{}}}", names.join(", "))
        };
        self.0.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// Parts that each axis is cut into.
    pub fn parts(&self, mesh: &Mesh) -> Vec<usize> {
        let part = |names: &Vec<String>| {
            let sizes = names.iter().map(|n| mesh.size(n).unwrap_or(1));
            sizes.product()
        };
        self.0.iter().map(part).collect()
    }

    /// Whether that mesh axis cuts it.
    pub fn cuts(&self, name: &str) -> bool {
        self.0.iter().flatten().any(|n| n == name)
    }

    /// Whether a value of type `ty` can lie so over the mesh. Compilers take a sharding whose sizes do not divide, and drop it
    /// without a word.
    ///
    /// # Errors
    /// Why not: an axis of the mesh that is not there or would cut twice, a size that does not divide.
    pub fn fits(&self, ty: &Type, mesh: &Mesh) -> Result<(), String> {
        let over = || {
            format!(
                "{ty} cannot lie as {} over {}",
                self.describe(),
                mesh.describe()
            )
        };
        if self.0.len() != ty.rank() {
            return Err(format!("{}: it has {} axes", over(), ty.rank()));
        }
        let mut seen: Vec<&String> = Vec::new();
        for name in self.0.iter().flatten() {
            if mesh.size(name).is_none() {
                return Err(format!("{}: the mesh has no axis `{name}`", over()));
            }
            if seen.contains(&name) {
                return Err(format!("{}: `{name}` would cut it twice", over()));
            }
            seen.push(name);
        }
        let sizes = ty.shape.iter().zip(self.parts(mesh)).enumerate();
        for (axis, (size, parts)) in sizes {
            if !size.is_multiple_of(parts) {
                return Err(format!(
                    "{}: {size} (axis {axis}) does not divide into {parts} parts",
                    over()
                ));
            }
        }
        Ok(())
    }

    /// The type of one device's shard of a value of type `ty`.
    pub fn local(&self, ty: &Type, mesh: &Mesh) -> Type {
        let parts = self.parts(mesh);
        let sizes = ty.shape.iter().zip(parts).map(|(n, part)| n / part);
        ty.with_shape(sizes.collect())
    }

    /// The stretch of each axis of a value of type `ty` that device `k` of the mesh holds.
    pub fn window(&self, ty: &Type, mesh: &Mesh, k: usize) -> Vec<Range<usize>> {
        let at = mesh.coordinates(k);
        let position = |names: &Vec<String>| {
            let step = |sum: usize, name: &String| {
                let axis = mesh.axes().iter().position(|a| a.0 == *name);
                axis.map_or(sum, |axis| sum * mesh.axes()[axis].1 + at[axis])
            };
            names.iter().fold(0, step)
        };
        let local = self.local(ty, mesh);
        let stretch = |(n, names): (&usize, &Vec<String>)| {
            let first = position(names) * n;
            first..first + n
        };
        local.shape.iter().zip(&self.0).map(stretch).collect()
    }

    /// For people: `[fsdp, -, model]`.
    pub fn describe(&self) -> String {
        let one = |names: &Vec<String>| match names.is_empty() {
            true => "-".to_owned(),
            false => names.join("+"),
        };
        format!(
            "[{}]",
            self.0.iter().map(one).collect::<Vec<_>>().join(", ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::DType;

    #[test]
    fn windows_of_all_devices_cover_the_value_as_often_as_it_is_held() {
        let mesh = Mesh::new(vec![("a".into(), 2), ("b".into(), 3), ("c".into(), 2)]);
        let ty = Type::new(DType::F32, &[12, 5, 4]);
        let spec = PartitionSpec(vec![vec!["c".into(), "b".into()], vec![], vec!["a".into()]]);
        assert_eq!(spec.local(&ty, &mesh).shape, [2, 5, 2]);
        let mut held = vec![0; ty.elements()];
        for k in 0..mesh.devices() {
            let window = spec.window(&ty, &mesh, k);
            for i in window[0].clone() {
                for j in window[1].clone() {
                    for l in window[2].clone() {
                        held[(i * 5 + j) * 4 + l] += 1;
                    }
                }
            }
        }
        assert!(held.iter().all(|n| *n == 1), "{held:?}");
        // device 5 stands at a=0, b=2, c=1: the slow axis c picks the half, b the third of it
        assert_eq!(spec.window(&ty, &mesh, 5), [10..12, 0..5, 0..2]);
    }

    #[test]
    fn what_does_not_divide_or_cuts_twice_does_not_fit() {
        let mesh = Mesh::new(vec![("a".into(), 2), ("b".into(), 3)]);
        let ty = Type::new(DType::F32, &[12, 5]);
        let told = |spec: &[&[&str]]| {
            let names = |names: &&[&str]| names.iter().map(|n| (*n).to_owned()).collect();
            PartitionSpec(spec.iter().map(names).collect()).fits(&ty, &mesh)
        };
        assert_eq!(told(&[&["a", "b"], &[]]), Ok(()));
        assert!(
            told(&[&[], &["a"]])
                .unwrap_err()
                .contains("5 (axis 1) does not divide into 2 parts")
        );
        assert!(
            told(&[&["a", "a"], &[]])
                .unwrap_err()
                .contains("`a` would cut it twice")
        );
        assert!(told(&[&["c"], &[]]).unwrap_err().contains("no axis `c`"));
        assert!(told(&[&["a"]]).unwrap_err().contains("it has 2 axes"));
    }

    #[test]
    fn shardy_text_names_every_axis() {
        let spec = PartitionSpec(vec![vec!["data".into(), "fsdp".into()], vec![]]);
        assert_eq!(
            spec.sdy(),
            "#sdy.sharding<@mesh, [{\"data\", \"fsdp\"}, {}]>"
        );
        assert_eq!(spec.describe(), "[data+fsdp, -]");
    }
}
