//! Graphics processors to compile for where there are none: what XLA wants to know of each.

use std::fmt::Write;

/// A processor, by its vendor's data sheet and what CUDA's device properties say of it.
#[derive(Debug)]
pub struct Gpu {
    /// What users type: `h100`.
    pub name: &'static str,
    /// CUDA's name of it.
    title: &'static str,
    /// Compute capability.
    capability: (u32, u32),
    /// Whether it has the instructions of its capability's `a` variant.
    accelerated: bool,
    /// Streaming multiprocessors.
    cores: u32,
    /// Clocks in GHz: boost of the processor, memory.
    clock: f64,
    memory_clock: f64,
    /// Memory in bytes.
    pub memory: u64,
    /// Bytes of memory a second.
    bandwidth: u64,
    /// Second-level cache in bytes.
    cache: u64,
    /// Shared memory in bytes: of a multiprocessor, and the most that one block may ask for.
    shared: (u32, u32),
    /// f32 units of a multiprocessor.
    units: u32,
    /// Links to its neighbours.
    links: u32,
}

/// Every known processor.
pub const GPUS: [Gpu; 3] = [
    Gpu {
        name: "h100",
        title: "NVIDIA H100 80GB HBM3",
        capability: (9, 0),
        accelerated: true,
        cores: 132,
        clock: 1.98,
        memory_clock: 2.619,
        memory: 84_942_979_072,
        bandwidth: 3_352_320_000_000,
        cache: 50 << 20,
        shared: (233_472, 232_448),
        units: 128,
        links: 18,
    },
    Gpu {
        name: "h200",
        title: "NVIDIA H200",
        capability: (9, 0),
        accelerated: true,
        cores: 132,
        clock: 1.98,
        memory_clock: 3.201,
        memory: 150_015_574_016, // 143,066 MiB, as nvidia-smi has it less the driver's part
        bandwidth: 4_800_000_000_000,
        cache: 50 << 20,
        shared: (233_472, 232_448),
        units: 128,
        links: 18,
    },
    Gpu {
        name: "a100",
        title: "NVIDIA A100-SXM4-80GB",
        capability: (8, 0),
        accelerated: false,
        cores: 108,
        clock: 1.41,
        memory_clock: 1.593,
        memory: 84_986_691_584, // 81,049 MiB
        bandwidth: 2_039_000_000_000,
        cache: 40 << 20,
        shared: (167_936, 166_912),
        units: 64,
        links: 12,
    },
];

impl Gpu {
    /// The processor as XLA's `GpuTargetConfigProto` in text.
    pub fn target_config(&self) -> String {
        let (major, minor) = self.capability;
        let letter = if self.accelerated { "a" } else { "" };
        let mut text = String::from("gpu_device_info {\n");
        let numbers: [(&str, u64); 18] = [
            ("threads_per_block_limit", 1024),
            ("threads_per_warp", 32),
            ("shared_memory_per_block", 48 << 10),
            ("shared_memory_per_core", self.shared.0.into()),
            ("shared_memory_per_block_optin", self.shared.1.into()),
            ("threads_per_core_limit", 2048),
            ("core_count", self.cores.into()),
            ("fpus_per_core", self.units.into()),
            ("block_dim_limit_x", 0x7FFF_FFFF),
            ("block_dim_limit_y", 0xFFFF),
            ("block_dim_limit_z", 0xFFFF),
            ("thread_dim_limit_x", 1024),
            ("thread_dim_limit_y", 1024),
            ("thread_dim_limit_z", 64),
            ("memory_bandwidth", self.bandwidth),
            ("l2_cache_size", self.cache),
            ("device_memory_size", self.memory),
            ("device_address_bits", 64),
        ];
        for (name, value) in numbers {
            let _ = writeln!(text, "  {name}: {value}");
        }
        let extension = match self.accelerated {
            true => " feature_extension: ACCELERATED_FEATURES",
            false => "",
        };
        let _ = writeln!(
            text,
            "  registers_per_core_limit: 65536\n  registers_per_block_limit: 65536\n  clock_rate_ghz: {}\n  \
             cuda_compute_capability {{ major: {major} minor: {minor}{extension} }}\n  device_vendor: \"NVIDIA Corporation\"\n  \
             platform_version: \"Compute Capability {major}.{minor}{letter}\"\n  name: {:?}\n  ecc_enabled: true\n  \
             model_str: \"sm_{major}.{minor}{letter} with {}B RAM, {} cores, {}KHz clock, {}KHz mem clock, {}B L2$\"\n  \
             driver_version: \"13.0.0\"\n  runtime_version: \"12.8.0\"\n  compile_time_toolkit_version: \"12.8.0\"\n  \
             dnn_version: \"9.10.0\"\n  device_interconnect_info {{ active_links: {} }}\n}}",
            self.clock,
            self.title,
            self.memory,
            self.cores,
            (self.clock * 1e6).round(),
            (self.memory_clock * 1e6).round(),
            self.cache,
            self.links
        );
        let _ = writeln!(
            text,
            "platform_name: \"CUDA\"\ndnn_version_info {{ major: 9 minor: 10 patch: 0 }}\ndevice_description_str: {:?}",
            self.title
        );
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_says_what_the_compiler_divides_by() {
        for gpu in &GPUS {
            let text = gpu.target_config();
            for field in [
                "core_count",
                "threads_per_warp",
                "fpus_per_core",
                "memory_bandwidth",
                "clock_rate_ghz",
            ] {
                let line = text
                    .lines()
                    .find(|l| l.trim_start().starts_with(field))
                    .unwrap();
                let value: f64 = line.split(": ").nth(1).unwrap().parse().unwrap();
                assert!(value > 0.0, "{}: {line}", gpu.name);
            }
            assert_eq!(
                text.matches('{').count(),
                text.matches('}').count(),
                "{text}"
            );
        }
    }
}
