//! Graphics processors to compile for where there are none: what XLA wants to know of each.

use std::fmt::Write;

/// A processor, by its vendor's data sheet and what the vendor's runtime says of it.
#[derive(Debug)]
pub struct Gpu {
    /// What users type: `h100`.
    pub name: &'static str,
    /// The runtime's name of it.
    title: &'static str,
    /// The vendor's name of its instructions.
    code: Code,
    /// Streaming multiprocessors, or compute units.
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
    /// Threads of a multiprocessor.
    threads: u32,
    /// f32 units of a multiprocessor.
    units: u32,
    /// Links to its neighbours.
    links: u32,
}

/// Whose instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    /// NVIDIA's, of that compute capability; those of its `a` variant, too.
    Cuda((u32, u32), bool),
    /// AMD's.
    Rocm(&'static str),
}

/// The B200, of which the others of its generation differ in a few numbers.
const B200: Gpu = Gpu {
    name: "b200",
    title: "NVIDIA B200",
    code: Code::Cuda((10, 0), true),
    cores: 148,
    clock: 1.965,
    memory_clock: 3.996,
    memory: 191_514_411_008,
    bandwidth: 7_672_320_000_000,
    cache: 132_644_864,
    shared: (233_472, 232_448),
    threads: 2048,
    units: 128,
    links: 18,
};

/// The GB200, a B200 with more of everything.
const GB200: Gpu = Gpu {
    name: "gb200",
    title: "NVIDIA GB200",
    cores: 152,
    clock: 2.062,
    memory: 197_897_748_480,
    bandwidth: 7_928_064_000_000,
    cache: 135_528_448,
    ..B200
};

/// Every known processor: NVIDIA's from H200 on and AMD's as the specifications that OpenXLA carries have them
/// (`xla/backends/gpu/target_config/specs`), memory and bandwidth of MI300X by AMD's data sheet, where theirs is another chip's.
pub const GPUS: [Gpu; 10] = [
    Gpu {
        name: "h100",
        title: "NVIDIA H100 80GB HBM3",
        code: Code::Cuda((9, 0), true),
        cores: 132,
        clock: 1.98,
        memory_clock: 2.619,
        memory: 84_942_979_072,
        bandwidth: 3_352_320_000_000,
        cache: 50 << 20,
        shared: (233_472, 232_448),
        threads: 2048,
        units: 128,
        links: 18,
    },
    Gpu {
        name: "h200",
        title: "NVIDIA H200",
        code: Code::Cuda((9, 0), true),
        cores: 132,
        clock: 1.98,
        memory_clock: 3.201,
        memory: 150_015_574_016, // 143,066 MiB, as nvidia-smi has it less the driver's part
        bandwidth: 4_800_000_000_000,
        cache: 50 << 20,
        shared: (233_472, 232_448),
        threads: 2048,
        units: 128,
        links: 18,
    },
    Gpu {
        name: "a100",
        title: "NVIDIA A100-SXM4-80GB",
        code: Code::Cuda((8, 0), false),
        cores: 108,
        clock: 1.41,
        memory_clock: 1.593,
        memory: 84_986_691_584, // 81,049 MiB
        bandwidth: 2_039_000_000_000,
        cache: 40 << 20,
        shared: (167_936, 166_912),
        threads: 2048,
        units: 64,
        links: 12,
    },
    B200,
    Gpu {
        name: "b300",
        title: "NVIDIA B300",
        code: Code::Cuda((10, 3), true),
        cores: 158,
        memory: 297_021_865_984,
        bandwidth: 7_936_000_000_000,
        cache: 135_528_448,
        ..B200
    },
    GB200,
    Gpu {
        name: "gb300",
        title: "NVIDIA GB300",
        code: Code::Cuda((10, 3), true),
        clock: 2.07,
        memory: 297_021_079_552,
        ..GB200
    },
    Gpu {
        name: "rtx6000pro",
        title: "NVIDIA RTX PRO 6000 Blackwell",
        code: Code::Cuda((12, 0), false),
        cores: 188,
        clock: 2.6,
        memory_clock: 1.75,
        memory: 103_079_215_104,
        bandwidth: 1_792_000_000_000,
        cache: 134_217_728,
        shared: (131_072, 101_376),
        threads: 1536,
        units: 128,
        links: 0,
    },
    Gpu {
        name: "mi300x",
        title: "AMD Instinct MI300X",
        code: Code::Rocm("gfx942:sramecc+:xnack-"),
        cores: 304,
        clock: 2.1,
        memory_clock: 1.3,
        memory: 192 << 30,
        bandwidth: 5_300_000_000_000,
        cache: 4 << 20,
        shared: (65_536, 65_536),
        threads: 2048,
        units: 128,
        links: 7,
    },
    Gpu {
        name: "mi350x",
        title: "AMD Instinct MI350X",
        code: Code::Rocm("gfx950:sramecc+:xnack-"),
        cores: 256,
        clock: 2.2,
        memory_clock: 2.0,
        memory: 270_566_162_432,
        bandwidth: 7_782_000_000_000,
        cache: 4 << 20,
        shared: (163_840, 163_840),
        threads: 2048,
        units: 128,
        links: 7,
    },
];

impl Gpu {
    /// What its runtime calls it.
    pub fn title(&self) -> &'static str {
        self.title
    }

    /// PJRT's name of the platform: `cuda` or `rocm`.
    pub fn platform(&self) -> &'static str {
        match self.code {
            Code::Cuda(..) => "cuda",
            Code::Rocm(_) => "rocm",
        }
    }

    /// The processor as XLA's `GpuTargetConfigProto` in text.
    pub fn target_config(&self) -> String {
        let mut text = String::from("gpu_device_info {\n");
        let (warp, block, rows, registers) = match self.code {
            Code::Cuda(..) => (32, 48 << 10, 0xFFFF, 1 << 16),
            Code::Rocm(_) => (64, self.shared.1.into(), 0x1_0000, 1 << 17),
        };
        let numbers: [(&str, u64); 20] = [
            ("threads_per_block_limit", 1024),
            ("threads_per_warp", warp),
            ("shared_memory_per_block", block),
            ("shared_memory_per_core", self.shared.0.into()),
            ("shared_memory_per_block_optin", self.shared.1.into()),
            ("threads_per_core_limit", self.threads.into()),
            ("core_count", self.cores.into()),
            ("fpus_per_core", self.units.into()),
            ("block_dim_limit_x", 0x7FFF_FFFF),
            ("block_dim_limit_y", rows),
            ("block_dim_limit_z", rows),
            ("thread_dim_limit_x", 1024),
            ("thread_dim_limit_y", 1024),
            ("thread_dim_limit_z", if warp == 32 { 64 } else { 1024 }),
            ("memory_bandwidth", self.bandwidth),
            ("l2_cache_size", self.cache),
            ("device_memory_size", self.memory),
            ("device_address_bits", 64),
            ("registers_per_core_limit", registers),
            ("registers_per_block_limit", registers),
        ];
        for (name, value) in numbers {
            let _ = writeln!(text, "  {name}: {value}");
        }
        let _ = writeln!(
            text,
            "  clock_rate_ghz: {}\n  name: {:?}",
            self.clock, self.title
        );
        match self.code {
            Code::Cuda(capability, accelerated) => self.of_cuda(&mut text, capability, accelerated),
            Code::Rocm(arch) => {
                let _ = writeln!(
                    text,
                    "  rocm_compute_capability {{ gcn_arch_name: {arch:?} }}\n  device_vendor: \"Advanced Micro Devices, Inc\"\n}}\n\
                     platform_name: \"ROCM\"\ndnn_version_info {{}}"
                );
            }
        }
        let _ = writeln!(text, "device_description_str: {:?}", self.title);
        text
    }

    /// What only NVIDIA's have.
    fn of_cuda(&self, text: &mut String, (major, minor): (u32, u32), accelerated: bool) {
        let letter = if accelerated { "a" } else { "" };
        let extension = match accelerated {
            true => " feature_extension: ACCELERATED_FEATURES",
            false => "",
        };
        let _ = writeln!(
            text,
            "  cuda_compute_capability {{ major: {major} minor: {minor}{extension} }}\n  device_vendor: \"NVIDIA Corporation\"\n  \
             platform_version: \"Compute Capability {major}.{minor}{letter}\"\n  ecc_enabled: true\n  \
             model_str: \"sm_{major}.{minor}{letter} with {}B RAM, {} cores, {}KHz clock, {}KHz mem clock, {}B L2$\"\n  \
             driver_version: \"13.0.0\"\n  runtime_version: \"12.8.0\"\n  compile_time_toolkit_version: \"12.8.0\"\n  \
             dnn_version: \"9.10.0\"\n  device_interconnect_info {{ active_links: {} }}\n}}\n\
             platform_name: \"CUDA\"\ndnn_version_info {{ major: 9 minor: 10 patch: 0 }}",
            self.memory,
            self.cores,
            (self.clock * 1e6).round(),
            (self.memory_clock * 1e6).round(),
            self.cache,
            self.links
        );
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
