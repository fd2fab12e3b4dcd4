//! Slices of TPUs that can be rented: which sizes there are, and in which dimensions their links close to rings.

use std::fmt;

/// A generation of TPUs.
#[derive(Debug)]
pub struct Tpu {
    /// libtpu's name.
    pub name: &'static str,
    /// What PJRT calls its devices.
    kind: &'static str,
    /// Devices of a chip, as libtpu counts them on a host of that generation.
    pub cores: usize,
    /// libtpu's configuration of the chip, where its default is not what hosts have: `megacore` makes one device of two cores.
    pub chip: Option<&'static str>,
    sizes: Sizes,
}

/// The sizes that a slice can have, in chips.
#[derive(Debug)]
enum Sizes {
    /// Rectangles up to a pod's of that side.
    Flat(usize, &'static [[usize; 2]]),
    /// Small ones, and boxes of up to so many cubes of 4x4x4, which optical switches join.
    Cubes(usize),
}

/// A slice: the size of each dimension of its torus in chips, and how the links go on at its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Chips along each dimension; two or three.
    pub dims: Vec<usize>,
    /// Whether each dimension's last chip has a link to its first; always three, as libtpu wants them.
    pub wrap: [bool; 3],
    /// Whether going around a short dimension leads on along the long ones, so that no chip is far from another.
    pub twisted: bool,
}

const FLAT: &[[usize; 2]] = &[
    [1, 1],
    [2, 2],
    [2, 4],
    [4, 4],
    [4, 8],
    [8, 8],
    [8, 16],
    [16, 16],
];
const V2: &[[usize; 2]] = &[[2, 2], [4, 4], [4, 8], [8, 8], [8, 16], [16, 16]];
const V3: &[[usize; 2]] = &[
    [2, 2],
    [4, 4],
    [4, 8],
    [8, 8],
    [8, 16],
    [16, 16],
    [16, 32],
    [32, 32],
];

/// Slices smaller than a cube, of generations whose chips form a torus of three dimensions.
const SMALL: [[usize; 3]; 5] = [[1, 1, 1], [2, 2, 1], [2, 2, 2], [2, 2, 4], [2, 4, 4]];
/// Chips along one dimension at most.
const LONGEST: usize = 256;

/// Every generation. Sizes are those of Google Cloud's documentation; cubes are counted as xpk 1.16.0 does
/// (`generate_tpu_topologies`): a pod of v4 has 64, of v5p 140, of tpu7x 144.
pub const TPUS: [Tpu; 7] = [
    Tpu {
        name: "v2",
        kind: "TPU v2",
        cores: 2,
        chip: None,
        sizes: Sizes::Flat(16, V2),
    },
    Tpu {
        name: "v3",
        kind: "TPU v3",
        cores: 2,
        chip: None,
        sizes: Sizes::Flat(32, V3),
    },
    Tpu {
        name: "v4",
        kind: "TPU v4",
        cores: 1,
        chip: Some("megacore"),
        sizes: Sizes::Cubes(64),
    },
    Tpu {
        name: "v5e",
        kind: "TPU v5 lite",
        cores: 1,
        chip: None,
        sizes: Sizes::Flat(16, FLAT),
    },
    Tpu {
        name: "v5p",
        kind: "TPU v5",
        cores: 1,
        chip: None,
        sizes: Sizes::Cubes(140),
    },
    Tpu {
        name: "v6e",
        kind: "TPU v6 lite",
        cores: 1,
        chip: None,
        sizes: Sizes::Flat(16, FLAT),
    },
    Tpu {
        name: "tpu7x",
        kind: "TPU7x",
        cores: 2,
        chip: None,
        sizes: Sizes::Cubes(144),
    },
];

/// What follows a size: links that libtpu is told of or not.
const TWISTED: &str = "_twisted";
const OPEN: &str = "_nowrap";

impl Tpu {
    /// The generation whose devices PJRT calls `kind`.
    pub fn of(kind: &str) -> Option<&'static Tpu> {
        TPUS.iter().find(|tpu| tpu.kind == kind)
    }

    /// Whether the last chip of each dimension of a slice of that size has a link to the first: of whole cubes in all three,
    /// of flat slices in those that are as long as the pod.
    pub fn wrap(&self, dims: &[usize]) -> [bool; 3] {
        let closes = |d: usize| match (&self.sizes, dims.get(d)) {
            (Sizes::Flat(pod, _), Some(size)) => size == pod,
            (Sizes::Cubes(_), Some(_)) => dims.iter().all(|n| n.is_multiple_of(4)),
            (_, None) => false,
        };
        [closes(0), closes(1), closes(2)]
    }

    /// The slice of that size, as users write it: `4x4x8`, `4x4x8_twisted`, or `4x4x8_nowrap` for the same chips without the
    /// links that close its dimensions.
    ///
    /// How slices close is what MaxText 0.2.5 has of v4, v5e, v5p and v6e (`accelerator_to_spec_map.py`).
    ///
    /// # Errors
    /// When none of that size can be rented: which can.
    pub fn slice(&self, size: &str) -> Result<Slice, String> {
        let (size, twisted, open) = match (size.strip_suffix(TWISTED), size.strip_suffix(OPEN)) {
            (Some(size), _) => (size, true, false),
            (_, Some(size)) => (size, false, true),
            _ => (size, false, false),
        };
        let dims = numbers(size)?;
        if !self.has(&dims) {
            return Err(format!(
                "there is no slice of that size, but {}",
                self.told()
            ));
        }
        // libtpu ends the process where it cannot twist
        if twisted && !twists(&dims) {
            return Err(
                "expected a slice of n x n x 2n or n x 2n x 2n chips, n a multiple of 4: no other can be twisted".to_owned(),
            );
        }
        Ok(Slice {
            wrap: match open {
                true => [false; 3],
                false => self.wrap(&dims),
            },
            dims,
            twisted,
        })
    }

    fn has(&self, dims: &[usize]) -> bool {
        match (&self.sizes, dims) {
            (Sizes::Flat(_, list), [a, b]) => list.contains(&[*a, *b]),
            (Sizes::Cubes(most), [a, b, c]) => {
                let cube = |n: &usize| n.is_multiple_of(4) && *n <= LONGEST;
                let cubes = dims.iter().map(|n| n / 4).product::<usize>();
                SMALL.contains(&[*a, *b, *c]) || dims.iter().all(cube) && cubes <= *most
            }
            _ => false,
        }
    }

    fn told(&self) -> String {
        let name = self.name;
        match &self.sizes {
            Sizes::Flat(_, list) => {
                let sizes: Vec<String> = list.iter().map(|d| joined(d)).collect();
                format!("{} of {name}", sizes.join(", "))
            }
            Sizes::Cubes(most) => {
                let small: Vec<String> = SMALL.iter().map(|d| joined(d)).collect();
                let small = small.join(", ");
                format!(
                    "{small} and multiples of 4 up to {LONGEST} that make at most {most} cubes of 4x4x4 ({} chips) of {name}",
                    64 * most
                )
            }
        }
    }
}

impl Slice {
    /// Chips.
    pub fn chips(&self) -> usize {
        self.dims.iter().product()
    }

    /// In which dimensions a group goes around in a ring that spans the whole of those for which `whole` says so. Around a
    /// short dimension of a twisted slice leads on along the long ones, so that it is closed only together with those.
    pub fn rings(&self, whole: &[bool]) -> [bool; 3] {
        let spans = |d: usize| whole.get(d) == Some(&true);
        let longest = self.dims.iter().max();
        let long = |d: &usize| Some(&self.dims[*d]) == longest;
        let along = (0..self.dims.len()).filter(long).all(spans);
        let ring = |d: usize| {
            spans(d) && self.wrap[d] && (!self.twisted || d < self.dims.len() && long(&d) || along)
        };
        [ring(0), ring(1), ring(2)]
    }

    /// For people, how it closes: `, which close in 2 of them`.
    pub(crate) fn told(&self) -> String {
        let closed = self.wrap.iter().filter(|wrap| **wrap).count();
        let twisted = if self.twisted { ", twisted" } else { "" };
        match closed {
            0 => ", none of which closes to a ring".to_owned(),
            n if n == self.dims.len() => format!(", all of which close to rings{twisted}"),
            n => format!(", {n} of which close to rings{twisted}"),
        }
    }

    /// Chips of a host, two by two, but where a slice is smaller: libtpu wants to be told.
    pub fn host(&self) -> [usize; 3] {
        let bound = |d: usize| match self.dims[d] % 2 {
            0 => 2,
            _ => 1,
        };
        [bound(0), bound(1), 1]
    }
}

impl fmt::Display for Slice {
    /// The size and whether it is twisted, as libtpu is told.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&joined(&self.dims))?;
        f.write_str(if self.twisted { TWISTED } else { "" })
    }
}

/// Sizes such as `16x16`.
///
/// # Errors
/// What was expected, where that is none.
pub fn numbers(size: &str) -> Result<Vec<usize>, String> {
    let dims = size.split('x').map(|n| n.parse().ok().filter(|n| *n > 0));
    dims.collect::<Option<_>>()
        .ok_or_else(|| format!("expected sizes such as 16x16, got `{size}`"))
}

/// Sizes as users write them.
pub fn joined(dims: &[usize]) -> String {
    let dims: Vec<String> = dims.iter().map(usize::to_string).collect();
    dims.join("x")
}

/// Whether a box of cubes is n x n x 2n or n x 2n x 2n.
fn twists(dims: &[usize]) -> bool {
    let mut sorted = dims.to_vec();
    sorted.sort_unstable();
    match sorted.as_slice() {
        [a, b, c] => a.is_multiple_of(4) && *c == 2 * a && (b == a || b == c),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slice(name: &str) -> Result<Slice, String> {
        let (chip, size) = name.split_once(':').unwrap();
        TPUS.iter().find(|t| t.name == chip).unwrap().slice(size)
    }

    #[test]
    fn a_slice_closes_where_its_hardware_does() {
        let wrap = |name: &str| slice(name).unwrap().wrap.map(u8::from);
        for (name, expected) in [
            ("v5p:4x4x4", [1, 1, 1]),
            ("v4:4x4x8", [1, 1, 1]),
            ("tpu7x:8x8x16", [1, 1, 1]),
            ("v5p:4x4x8_twisted", [1, 1, 1]),
            ("v5p:2x4x4", [0, 0, 0]),
            ("v4:2x2x1", [0, 0, 0]),
            ("v5e:16x16", [1, 1, 0]),
            ("v6e:8x16", [0, 1, 0]),
            ("v5e:8x8", [0, 0, 0]),
            ("v2:16x16", [1, 1, 0]),
            ("v3:16x16", [0, 0, 0]),
            ("v3:16x32", [0, 1, 0]),
            ("v5p:4x4x4_nowrap", [0, 0, 0]),
        ] {
            assert_eq!(wrap(name), expected, "{name}");
        }
    }

    /// xpk 1.16.0 generates 432 shapes for tpu7x and 414 for v5p, four of them smaller than a cube, with rising sizes.
    #[test]
    fn every_shape_that_can_be_rented_is_taken() {
        let rising = |tpu: &str| {
            let sizes: Vec<usize> = (4..=LONGEST).step_by(4).collect();
            let mut taken = 0;
            for &a in &sizes {
                for &b in sizes.iter().filter(|b| **b >= a) {
                    let of = |c: usize| slice(&format!("{tpu}:{a}x{b}x{c}")).is_ok();
                    taken += sizes.iter().filter(|c| **c >= b && of(**c)).count();
                }
            }
            taken
        };
        assert_eq!((rising("tpu7x"), rising("v5p")), (428, 410));
        for name in [
            "tpu7x:4x4x28",
            "tpu7x:4x4x64",
            "tpu7x:8x8x28",
            "v5p:4x4x32",
            "v5p:4x8x68",
            "v5p:16x20x28",
            "v4:16x16x16",
            "v4:16x4x8",
        ] {
            assert!(slice(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn what_cannot_be_rented_is_refused_with_what_can() {
        let refused = |name: &str| slice(name).unwrap_err();
        assert!(refused("v5p:16x20x32").contains("at most 140 cubes of 4x4x4 (8960 chips)"));
        assert!(refused("v4:16x16x20").contains("at most 64 cubes"));
        assert!(refused("v5p:4x4x260").contains("multiples of 4 up to 256"));
        assert!(refused("v3:8x32").contains("16x16, 16x32, 32x32 of v3"));
        for name in [
            "v5p:4x4x4_twisted",
            "tpu7x:4x4x12_twisted",
            "v4:2x2x4_twisted",
        ] {
            assert!(refused(name).contains("n x n x 2n"), "{name}");
        }
        assert!(refused("v5e:8x16_twisted").contains("no other can be twisted"));
        assert!(refused("v5p:4x4x8_twist").contains("expected sizes"));
        assert_eq!(
            slice("v5p:8x16x16_twisted").unwrap().to_string(),
            "8x16x16_twisted"
        );
    }

    #[test]
    fn a_short_dimension_of_a_twisted_slice_closes_only_together_with_the_long_ones() {
        let plain = slice("v5p:4x4x8").unwrap();
        assert_eq!(plain.rings(&[true, false, false]), [true, false, false]);
        let twisted = slice("v5p:4x4x8_twisted").unwrap();
        assert_eq!(twisted.rings(&[true, true, false]), [false; 3]);
        assert_eq!(twisted.rings(&[true, false, true]), [true, false, true]);
        assert_eq!(twisted.rings(&[true; 3]), [true; 3]);
        assert_eq!(
            slice("v5e:16x16").unwrap().rings(&[true; 3]),
            [true, true, false]
        );
    }

    #[test]
    fn hosts_are_as_large_as_the_slice_allows() {
        assert_eq!(slice("v5e:1x1").unwrap().host(), [1, 1, 1]);
        assert_eq!(slice("v5e:2x2").unwrap().host(), [2, 2, 1]);
        assert_eq!(slice("v5p:2x2x1").unwrap().host(), [2, 2, 1]);
    }
}
