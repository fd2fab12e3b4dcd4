//! Meshes: devices as a grid with named axes. No devices yet, only their number.

/// A grid of devices with named axes, the slowest first: device `k` of the program is the `k`-th
/// in row-major order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mesh {
    axes: Vec<(String, usize)>,
}

impl Mesh {
    /// The mesh with these axes.
    pub fn new(axes: Vec<(String, usize)>) -> Mesh {
        Mesh { axes }
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
