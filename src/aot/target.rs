//! Names of devices to compile for, such as `v5e:16x16`: what there is, checked before a plugin guesses.

use crate::error::{Error, Result};
use crate::pjrt::Value;
use crate::plugins::{GPUS, Gpu, Slice, TPUS, Tpu, joined, numbers};

/// Devices to compile for.
#[derive(Clone, Debug)]
pub struct Target {
    /// As the user names it.
    pub name: String,
    /// Platform of the plugin: `tpu`, `cuda`, `rocm`, `cpu`.
    pub platform: &'static str,
    /// The plugin's name of the topology.
    pub topology: String,
    /// The plugin's options with it.
    pub options: Vec<(String, Value)>,
    /// One slice, where it is one of TPUs.
    pub slice: Option<Slice>,
    /// Slices, joined by the data centre's network.
    pub slices: usize,
    /// Devices of all slices.
    pub devices: usize,
    /// The processor, where it is one of ours.
    pub gpu: Option<&'static Gpu>,
}

impl Target {
    /// The devices of that name, such as `v5e:16x16` (chips; see [`Tpu::slice`]), `h100:1x1x8` (groups, hosts, devices of a host)
    /// or `cpu:8`, in so many slices.
    ///
    /// # Errors
    /// [`Error::Config`] when there are no such devices: which there are.
    pub fn parse(name: &str, slices: usize) -> Result<Target> {
        let fault = |message: String| Error::config(format!("--topology {name}: {message}"));
        let Some((chip, size)) = name.split_once(':') else {
            return Err(fault("expected NAME:SIZE, such as v5e:16x16".to_owned()));
        };
        if slices == 0 {
            return Err(Error::config("--slices: expected at least 1"));
        }
        if let Some(tpu) = TPUS.iter().find(|t| t.name == chip) {
            let slice = tpu.slice(size).map_err(fault)?;
            return of_tpu(name, tpu, slice, slices).map_err(fault);
        }
        let dims = numbers(size).map_err(fault)?;
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
                slice: None,
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
        platform: gpu.platform(),
        topology: "gpu".to_owned(),
        options: options.to_vec(),
        slice: None,
        slices: 1,
        devices,
        gpu: Some(gpu),
    })
}

fn of_tpu(name: &str, tpu: &Tpu, slice: Slice, slices: usize) -> Result<Target, String> {
    let ints = |numbers: [usize; 3]| Value::Ints(numbers.map(|n| n as i64).to_vec());
    let mut options = vec![
        ("chips_per_host_bounds".to_owned(), ints(slice.host())),
        ("wrap".to_owned(), ints(slice.wrap.map(usize::from))),
    ];
    if let Some(chip) = tpu.chip {
        let chip = Value::String(chip.to_owned());
        options.push(("chip_config_name".to_owned(), chip));
    }
    if slices > 1 {
        let slices = i64::try_from(slices).map_err(|e| e.to_string())?;
        options.push(("num_slices".to_owned(), Value::Int(slices)));
    }
    let devices = slice.chips().saturating_mul(tpu.cores);
    Ok(Target {
        name: name.to_owned(),
        platform: "tpu",
        topology: format!("{}:{slice}", tpu.name),
        options,
        slices,
        devices: devices.saturating_mul(slices),
        slice: Some(slice),
        gpu: None,
    })
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
        assert_eq!(devices("v4:2x2x1"), 4);
        assert_eq!(devices("v3:2x2"), 8);
        assert_eq!(devices("h100:2x4x8"), 64);
        assert_eq!(Target::parse("b200:1x1x8", 1).unwrap().platform, "cuda");
        assert_eq!(Target::parse("mi300x:1x1x8", 1).unwrap().platform, "rocm");
        assert_eq!(devices("cpu:8"), 8);
        assert_eq!(Target::parse("v5e:16x16", 2).unwrap().devices, 512);
    }

    /// libtpu's own default leaves every slice open, and makes two devices of a chip of v4.
    #[test]
    fn libtpu_is_told_how_a_slice_closes_and_what_a_device_is() {
        let option = |name: &str, option: &str| {
            let options = Target::parse(name, 1).unwrap().options;
            options.into_iter().find(|o| o.0 == option).map(|o| o.1)
        };
        let ints = |n: [i64; 3]| Some(Value::Ints(n.to_vec()));
        assert_eq!(option("v5p:4x4x4", "wrap"), ints([1, 1, 1]));
        assert_eq!(option("v5p:4x4x4_nowrap", "wrap"), ints([0, 0, 0]));
        assert_eq!(option("v5e:2x2", "chips_per_host_bounds"), ints([2, 2, 1]));
        let megacore = Some(Value::String("megacore".to_owned()));
        assert_eq!(option("v4:2x2x1", "chip_config_name"), megacore);
        assert_eq!(option("tpu7x:2x2x1", "chip_config_name"), None);
        let topology = |name: &str| Target::parse(name, 1).unwrap().topology;
        assert_eq!(topology("v5p:4x4x8_twisted"), "v5p:4x4x8_twisted");
        assert_eq!(topology("v5p:4x4x8_nowrap"), "v5p:4x4x8");
    }

    #[test]
    fn what_there_is_not_is_refused_with_what_there_is() {
        let refused = |name: &str, slices| Target::parse(name, slices).unwrap_err().to_string();
        let told = refused("v5e:32x32", 1);
        assert!(
            told.contains("v5e:32x32: there is no slice of that size, but 1x1, 2x2,"),
            "{told}"
        );
        assert!(refused("v5p:16x20x32", 1).contains("at most 140 cubes"));
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
