//! Names of devices to compile for, such as `v5e:16x16`: what there is, checked before a plugin guesses.

use crate::error::{Error, Result};
use crate::pjrt::Value;
use crate::plugins::{GPUS, Gpu};

/// Devices to compile for.
#[derive(Clone, Debug)]
pub struct Target {
    /// As the user names it.
    pub name: String,
    /// Platform of the plugin: `tpu`, `cuda`, `cpu`.
    pub platform: &'static str,
    /// The plugin's name of the topology.
    pub topology: String,
    /// The plugin's options with it.
    pub options: Vec<(String, Value)>,
    /// Slices, joined by the data centre's network.
    pub slices: usize,
    /// Devices of all slices.
    pub devices: usize,
    /// The processor, where it is one of ours.
    pub gpu: Option<&'static Gpu>,
}

/// A generation of TPUs.
struct Tpu {
    /// libtpu's name.
    name: &'static str,
    /// Devices of a chip.
    cores: usize,
    sizes: Sizes,
}

/// The sizes that a slice can have, in chips.
enum Sizes {
    /// These.
    Flat(&'static [[usize; 2]]),
    /// The small ones, and multiples of four up to this pod.
    Cube([usize; 3]),
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

/// Slices smaller than a cube of four, of generations whose chips form a torus of three dimensions.
const SMALL: [[usize; 3]; 5] = [[1, 1, 1], [2, 2, 1], [2, 2, 2], [2, 2, 4], [2, 4, 4]];

// Google Cloud's documentation of each generation; a pod of tpu7x has 9,216 chips.
const TPUS: [Tpu; 5] = [
    Tpu {
        name: "v4",
        cores: 2,
        sizes: Sizes::Cube([12, 16, 16]),
    },
    Tpu {
        name: "v5e",
        cores: 1,
        sizes: Sizes::Flat(FLAT),
    },
    Tpu {
        name: "v5p",
        cores: 1,
        sizes: Sizes::Cube([16, 20, 28]),
    },
    Tpu {
        name: "v6e",
        cores: 1,
        sizes: Sizes::Flat(FLAT),
    },
    Tpu {
        name: "tpu7x",
        cores: 2,
        sizes: Sizes::Cube([16, 24, 24]),
    },
];

impl Target {
    /// The devices of that name, such as `v5e:16x16` (chips), `h100:1x1x8` (groups, hosts, devices of a host) or `cpu:8`, in so
    /// many slices.
    ///
    /// # Errors
    /// [`Error::Config`] when there are no such devices: which there are.
    pub fn parse(name: &str, slices: usize) -> Result<Target> {
        let fault = |message: String| Error::config(format!("--topology {name}: {message}"));
        let Some((chip, size)) = name.split_once(':') else {
            return Err(fault("expected NAME:SIZE, such as v5e:16x16".to_owned()));
        };
        let dims: Option<Vec<usize>> = size
            .split('x')
            .map(|n| n.parse().ok().filter(|n| *n > 0))
            .collect();
        let Some(dims) = dims else {
            return Err(fault(format!("expected sizes such as 16x16, got `{size}`")));
        };
        if slices == 0 {
            return Err(Error::config("--slices: expected at least 1"));
        }
        if let Some(tpu) = TPUS.iter().find(|t| t.name == chip) {
            return tpu.target(name, &dims, slices).map_err(fault);
        }
        if slices > 1 {
            return Err(Error::config(format!(
                "--slices: only TPUs have slices, {chip} has not"
            )));
        }
        if let Some(gpu) = GPUS.iter().find(|g| g.name == chip) {
            return of_gpu(name, gpu, &dims).map_err(fault);
        }
        match (chip, dims.as_slice()) {
            ("cpu", [devices @ 1..=1024]) => Ok(Target {
                name: name.to_owned(),
                platform: "cpu",
                topology: String::new(),
                options: Vec::new(),
                slices,
                devices: *devices,
                gpu: None,
            }),
            ("cpu", _) => Err(fault(
                "expected one number of virtual devices, such as cpu:8".to_owned(),
            )),
            _ => Err(fault(unknown(chip))),
        }
    }
}

fn unknown(chip: &str) -> String {
    let tpus = TPUS.iter().map(|t| t.name);
    let names: Vec<&str> = tpus
        .chain(GPUS.iter().map(|g| g.name))
        .chain(["cpu"])
        .collect();
    let near = names
        .iter()
        .min_by_key(|name| strsim::levenshtein(name, chip));
    let near = near.map_or(String::new(), |name| format!(" (nearest: {name})"));
    format!(
        "unknown chip {chip}, expected one of {}{near}",
        names.join(", ")
    )
}

fn joined(dims: &[usize]) -> String {
    let dims: Vec<String> = dims.iter().map(usize::to_string).collect();
    dims.join("x")
}

fn of_gpu(name: &str, gpu: &'static Gpu, dims: &[usize]) -> Result<Target, String> {
    let devices = dims.iter().try_fold(1usize, |n, d| n.checked_mul(*d));
    let (3, Some(devices @ 1..=65536)) = (dims.len(), devices) else {
        return Err("expected groups x hosts x devices of a host, such as h100:1x1x8".to_owned());
    };
    let options = [
        ("topology", joined(dims)),
        ("target_config", gpu.target_config()),
    ];
    let options = options.map(|(name, value)| (name.to_owned(), Value::String(value)));
    Ok(Target {
        name: name.to_owned(),
        platform: "cuda",
        topology: "gpu".to_owned(),
        options: options.to_vec(),
        slices: 1,
        devices,
        gpu: Some(gpu),
    })
}

impl Tpu {
    fn target(&self, name: &str, dims: &[usize], slices: usize) -> Result<Target, String> {
        if !self.has(dims) {
            return Err(format!(
                "there is no slice of that size, but {}",
                self.told()
            ));
        }
        // A host has four chips, two by two, but where a slice is smaller: libtpu wants to be told.
        let mut bounds = [1, 1, 1];
        for (bound, size) in bounds.iter_mut().zip(dims.iter().take(2)) {
            *bound = if size % 2 == 0 { 2 } else { 1 };
        }
        let mut options = vec![(
            "chips_per_host_bounds".to_owned(),
            Value::Ints(bounds.to_vec()),
        )];
        if slices > 1 {
            let slices = i64::try_from(slices).map_err(|e| e.to_string())?;
            options.push(("num_slices".to_owned(), Value::Int(slices)));
        }
        let chips: usize = dims.iter().product();
        Ok(Target {
            name: name.to_owned(),
            platform: "tpu",
            topology: name.to_owned(),
            options,
            slices,
            devices: chips.saturating_mul(self.cores).saturating_mul(slices),
            gpu: None,
        })
    }

    fn has(&self, dims: &[usize]) -> bool {
        match (&self.sizes, dims) {
            (Sizes::Flat(list), [a, b]) => list.contains(&[*a, *b]),
            (Sizes::Cube(pod), [a, b, c]) => {
                let mut sorted = [*a, *b, *c];
                sorted.sort_unstable();
                let cubes = sorted.iter().all(|n| n.is_multiple_of(4));
                let fits = sorted.iter().zip(pod).all(|(n, most)| n <= most);
                SMALL.contains(&[*a, *b, *c]) || cubes && fits
            }
            _ => false,
        }
    }

    fn told(&self) -> String {
        match &self.sizes {
            Sizes::Flat(list) => {
                let sizes: Vec<String> = list.iter().map(|d| joined(d)).collect();
                format!("{} of {}", sizes.join(", "), self.name)
            }
            Sizes::Cube(pod) => {
                let small: Vec<String> = SMALL.iter().map(|d| joined(d)).collect();
                let (small, most) = (small.join(", "), joined(pod));
                format!("{small} and multiples of 4 up to {most} of {}", self.name)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn devices(name: &str) -> usize {
        Target::parse(name, 1).unwrap().devices
    }

    #[test]
    fn sizes_count_devices_not_chips() {
        assert_eq!(devices("v5e:16x16"), 256);
        assert_eq!(devices("v5p:8x8x16"), 1024);
        assert_eq!(devices("tpu7x:4x4x4"), 128);
        assert_eq!(devices("h100:2x4x8"), 64);
        assert_eq!(devices("cpu:8"), 8);
        assert_eq!(Target::parse("v5e:16x16", 2).unwrap().devices, 512);
    }

    #[test]
    fn hosts_are_as_large_as_the_slice_allows() {
        let bounds = |name: &str| Target::parse(name, 1).unwrap().options[0].1.clone();
        assert_eq!(bounds("v5e:1x1"), Value::Ints(vec![1, 1, 1]));
        assert_eq!(bounds("v5e:2x2"), Value::Ints(vec![2, 2, 1]));
        assert_eq!(bounds("v5p:2x2x1"), Value::Ints(vec![2, 2, 1]));
    }

    #[test]
    fn what_there_is_not_is_refused_with_what_there_is() {
        let refused = |name: &str, slices| Target::parse(name, slices).unwrap_err().to_string();
        let told = refused("v5e:32x32", 1);
        assert!(
            told.contains("v5e:32x32: there is no slice of that size, but 1x1, 2x2,"),
            "{told}"
        );
        assert!(refused("v5p:16x20x32", 1).contains("multiples of 4 up to 16x20x28"));
        assert!(refused("v5p:4x6x8", 1).contains("multiples of 4"));
        assert!(refused("v6f:2x2", 1).contains("(nearest: v6e)"));
        assert!(refused("v5e", 1).contains("expected NAME:SIZE"));
        assert!(refused("v5e:16*16", 1).contains("got `16*16`"));
        assert!(refused("v5e:0x4", 1).contains("expected sizes"));
        assert!(refused("v5e:2x2", 0).contains("at least 1"));
        assert!(refused("h100:8", 1).contains("groups x hosts x devices"));
        assert!(refused("h100:1x1x8", 2).contains("only TPUs have slices"));
        assert!(refused("cpu:2x2", 1).contains("cpu:8"));
        assert!(refused("h100:99999999999x99999999999x9", 1).contains("groups x hosts"));
    }
}
