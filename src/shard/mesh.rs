//! Meshes: devices as a grid with named axes. No devices yet, only their number.

use std::collections::BTreeMap;

/// A grid of devices with named axes, the slowest first: device `k` of the program is the `k`-th
/// in row-major order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mesh {
    axes: Vec<(String, usize)>,
    /// Axes along which a computation around the place is said device by device already.
    taken: Vec<String>,
}

impl Mesh {
    /// The mesh with these axes.
    pub fn new(axes: Vec<(String, usize)>) -> Mesh {
        let taken = Vec::new();
        Mesh { axes, taken }
    }

    /// The same inside a computation that is said device by device along that axis: nothing there names it again.
    pub fn taking(&self, axis: &str) -> Mesh {
        let mut mesh = self.clone();
        mesh.taken.push(axis.to_owned());
        mesh
    }

    /// Names of the axes that no computation around the place has taken.
    pub fn free(&self) -> impl Iterator<Item = &String> {
        let names = self.axes.iter().map(|(name, _)| name);
        names.filter(|name| !self.taken.contains(name))
    }

    /// Names and sizes, the slowest axis first.
    pub fn axes(&self) -> &[(String, usize)] {
        &self.axes
    }

    /// Number of devices.
    pub fn devices(&self) -> usize {
        self.axes.iter().map(|a| a.1).product()
    }

    /// Size of that axis, if the mesh has one.
    pub fn size(&self, name: &str) -> Option<usize> {
        self.axes.iter().find(|a| a.0 == name).map(|a| a.1)
    }

    /// Where a device stands along each axis.
    pub fn coordinates(&self, device: usize) -> Vec<usize> {
        let mut rest = device;
        let mut at: Vec<usize> = Vec::with_capacity(self.axes.len());
        for (_, size) in self.axes.iter().rev() {
            at.push(rest % size);
            rest /= size;
        }
        at.reverse();
        at
    }

    /// The devices that differ along these axes alone, one list for each place along the others; in a list the first axis named is
    /// the slowest.
    pub fn groups(&self, names: &[String]) -> Vec<Vec<usize>> {
        let along = |name: &String| self.axes.iter().position(|a| a.0 == *name);
        let along: Vec<usize> = names.iter().filter_map(along).collect();
        let mut groups: BTreeMap<Vec<usize>, Vec<(Vec<usize>, usize)>> = BTreeMap::new();
        for device in 0..self.devices() {
            let mut at = self.coordinates(device);
            let own = along.iter().map(|&axis| at[axis]).collect();
            along.iter().for_each(|&axis| at[axis] = 0);
            groups.entry(at).or_default().push((own, device));
        }
        let sorted = |mut group: Vec<(Vec<usize>, usize)>| {
            group.sort();
            group.into_iter().map(|(_, device)| device).collect()
        };
        groups.into_values().map(sorted).collect()
    }

    /// The mesh as Shardy declares it: `sdy.mesh @mesh = <["data"=2, "model"=4]>`.
    pub fn declaration(&self) -> String {
        let axes = self
            .axes
            .iter()
            .map(|(name, size)| format!("{name:?}={size}"));
        format!(
            "sdy.mesh @mesh = <[{}]>",
            axes.collect::<Vec<_>>().join(", ")
        )
    }

    /// For people: `data=2 x model=4`.
    pub fn describe(&self) -> String {
        let axes = self
            .axes
            .iter()
            .map(|(name, size)| format!("{name}={size}"));
        axes.collect::<Vec<_>>().join(" x ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_hold_every_device_once_in_the_order_of_their_axes() {
        let mesh = Mesh::new(vec![("a".into(), 2), ("b".into(), 3), ("c".into(), 2)]);
        let groups = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
            mesh.groups(&names)
        };
        assert_eq!(
            groups(&["b"]),
            [[0, 2, 4], [1, 3, 5], [6, 8, 10], [7, 9, 11]]
        );
        assert_eq!(
            groups(&["c", "a"]),
            [[0, 6, 1, 7], [2, 8, 3, 9], [4, 10, 5, 11]]
        );
        assert_eq!(groups(&[]).len(), 12);
    }
}
