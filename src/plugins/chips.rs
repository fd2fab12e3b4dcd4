//! What chips can do, from their vendors' public documentation.

use serde::Serialize;

/// A kind of device, as PJRT counts devices: of TPU v2, v3 and tpu7x half a chip.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Chip {
    /// What PJRT's name of the device contains.
    pub kind: &'static str,
    /// Other names that it goes by.
    also: &'static [&'static str],
    /// Dense bf16 products, operations a second.
    pub bf16: f64,
    /// Whether it multiplies 8-bit floats, at twice the rate of bf16, as all do that can.
    pub fp8: bool,
    /// Dense f32 products as XLA does them at the highest precision, operations a second: six bf16 products on a TPU.
    pub f32: f64,
    /// Bytes of main memory a second.
    pub memory: f64,
    /// Bytes a second that one link to a neighbour carries each way.
    pub link: f64,
    /// Axes of the torus; 0 where all devices of a host reach each other.
    pub torus: usize,
    /// Bytes a second from a device into the data centre's network.
    pub network: f64,
    /// Clock of the matrix unit that the compiler's cycles count, a second; nothing where it does not count.
    pub clock: Option<f64>,
    /// Watts of the chip's share of its host, under load.
    pub watts: f64,
    /// Dollars an hour, on demand; nothing where that was not looked up.
    pub price: Option<f64>,
}

/// Peaks are those of Google Cloud's pages of each TPU (v2 and v3: Jouppi et al., "A domain-specific supercomputer for training
/// deep neural networks", CACM 2020, halved for their two devices a chip), NVIDIA's data sheets (dense, without sparsity;
/// Blackwell's bandwidth as OpenXLA's specifications have it) and AMD's; those of H100 PCIe and NVL, GH200, RTX PRO, of AMD's
/// processors and of TPU v2 and v3 were not looked up there: hold them against the source before relying on them. A link is an
/// axis and direction of the torus; of a PCIe card its half of the bus. Networks are what a host's cards carry, shared by its
/// devices. Prices are on demand, without discounts, and change, and are left out where none was looked up; Google publishes no
/// power of its newer TPUs. Where no host is published, watts are the board's alone. Prices and watts are there to be replaced by
/// the user's own.
const CHIPS: [Chip; 22] = [
    Chip {
        kind: "TPU v2",
        also: &[],
        bf16: 23e12,
        fp8: false,
        f32: 3.8e12,
        memory: 350e9,
        link: 62e9,
        torus: 2,
        network: 1.5625e9,
        clock: Some(0.7e9),
        watts: 140.0,
        price: None,
    },
    Chip {
        kind: "TPU v3",
        also: &[],
        bf16: 61.5e12,
        fp8: false,
        f32: 10.25e12,
        memory: 450e9,
        link: 82e9,
        torus: 2,
        network: 1.5625e9,
        clock: Some(0.94e9),
        watts: 225.0,
        price: None,
    },
    Chip {
        kind: "TPU v4",
        also: &[],
        bf16: 275e12,
        fp8: false,
        f32: 45.8e12,
        memory: 1228e9,
        link: 45e9,
        torus: 3,
        network: 6.25e9,
        clock: Some(1.05e9),
        watts: 220.0,
        price: Some(3.22),
    },
    Chip {
        kind: "TPU v5 lite",
        also: &["TPU v5e"],
        bf16: 197e12,
        fp8: false,
        f32: 32.8e12,
        memory: 819e9,
        link: 45e9,
        torus: 2,
        network: 3.125e9,
        clock: Some(1.5e9),
        watts: 170.0,
        price: Some(1.20),
    },
    Chip {
        kind: "TPU v5",
        also: &[],
        bf16: 459e12,
        fp8: false,
        f32: 76.5e12,
        memory: 2765e9,
        link: 90e9,
        torus: 3,
        network: 6.25e9,
        clock: Some(1.75e9),
        watts: 400.0,
        price: Some(4.20),
    },
    Chip {
        kind: "TPU v6 lite",
        also: &["TPU v6e"],
        bf16: 918e12,
        fp8: false,
        f32: 153e12,
        memory: 1640e9,
        link: 90e9,
        torus: 2,
        network: 12.5e9,
        clock: Some(1.75e9),
        watts: 300.0,
        price: Some(2.70),
    },
    Chip {
        kind: "TPU7x",
        also: &[],
        bf16: 1153.5e12,
        fp8: true,
        f32: 192e12,
        memory: 3690e9,
        link: 100e9,
        torus: 3,
        network: 6.25e9,
        clock: Some(2.2e9),
        watts: 450.0,
        price: Some(6.00),
    },
    Chip {
        kind: "A100",
        also: &[],
        bf16: 312e12,
        fp8: false,
        f32: 19.5e12,
        memory: 2039e9,
        link: 300e9,
        torus: 0,
        network: 12.5e9,
        clock: None,
        watts: 650.0,
        price: Some(3.67),
    },
    Chip {
        kind: "A100-SXM4-40GB",
        also: &["A100-PCIE-40GB"],
        bf16: 312e12,
        fp8: false,
        f32: 19.5e12,
        memory: 1555e9,
        link: 300e9,
        torus: 0,
        network: 12.5e9,
        clock: None,
        watts: 650.0,
        price: None,
    },
    Chip {
        kind: "H100",
        also: &[],
        bf16: 989e12,
        fp8: true,
        f32: 67e12,
        memory: 3350e9,
        link: 450e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1275.0,
        price: Some(9.80),
    },
    Chip {
        kind: "H100 PCIe",
        also: &[],
        bf16: 756e12,
        fp8: true,
        f32: 51e12,
        memory: 2039e9,
        link: 64e9,
        torus: 0,
        network: 12.5e9,
        clock: None,
        watts: 350.0,
        price: None,
    },
    Chip {
        kind: "H100 NVL",
        also: &[],
        bf16: 835e12,
        fp8: true,
        f32: 60e12,
        memory: 3900e9,
        link: 64e9,
        torus: 0,
        network: 12.5e9,
        clock: None,
        watts: 400.0,
        price: None,
    },
    Chip {
        kind: "H200",
        also: &[],
        bf16: 989e12,
        fp8: true,
        f32: 67e12,
        memory: 4800e9,
        link: 450e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1275.0,
        price: Some(10.60),
    },
    Chip {
        kind: "GH200",
        also: &[],
        bf16: 989e12,
        fp8: true,
        f32: 67e12,
        memory: 4000e9,
        link: 450e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1000.0,
        price: None,
    },
    Chip {
        kind: "GH200 144G",
        also: &[],
        bf16: 989e12,
        fp8: true,
        f32: 67e12,
        memory: 4900e9,
        link: 450e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1000.0,
        price: None,
    },
    Chip {
        kind: "B200",
        also: &[],
        bf16: 2250e12,
        fp8: true,
        f32: 75e12,
        memory: 7672e9,
        link: 900e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1787.0,
        price: None,
    },
    Chip {
        kind: "B300",
        also: &[],
        bf16: 2250e12,
        fp8: true,
        f32: 75e12,
        memory: 7936e9,
        link: 900e9,
        torus: 0,
        network: 100e9,
        clock: None,
        watts: 1787.0,
        price: None,
    },
    Chip {
        kind: "GB200",
        also: &[],
        bf16: 2500e12,
        fp8: true,
        f32: 80e12,
        memory: 7928e9,
        link: 900e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1200.0,
        price: None,
    },
    Chip {
        kind: "GB300",
        also: &[],
        bf16: 2500e12,
        fp8: true,
        f32: 80e12,
        memory: 7928e9,
        link: 900e9,
        torus: 0,
        network: 100e9,
        clock: None,
        watts: 1400.0,
        price: None,
    },
    Chip {
        kind: "RTX PRO 6000 Blackwell",
        also: &[],
        bf16: 503.8e12,
        fp8: true,
        f32: 125e12,
        memory: 1792e9,
        link: 64e9,
        torus: 0,
        network: 12.5e9,
        clock: None,
        watts: 600.0,
        price: None,
    },
    Chip {
        kind: "MI300X",
        also: &[],
        bf16: 1307.4e12,
        fp8: true,
        f32: 163.4e12,
        memory: 5300e9,
        link: 448e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 750.0,
        price: None,
    },
    Chip {
        kind: "MI350X",
        also: &[],
        bf16: 2306.9e12,
        fp8: true,
        f32: 144.2e12,
        memory: 8000e9,
        link: 537.6e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1000.0,
        price: None,
    },
];

impl Chip {
    /// The chip that PJRT calls `kind`; nothing for a part of one (MIG).
    pub fn of(kind: &str) -> Option<&'static Chip> {
        let names = |chip: &'static Chip| std::iter::once(&chip.kind).chain(chip.also);
        let fits = |chip: &'static Chip| {
            let fitting = names(chip).filter(|name| kind.contains(**name));
            fitting.map(|name| name.len()).max()
        };
        let whole = CHIPS.iter().filter(|_| !kind.contains("MIG "));
        let (_, chip) = whole
            .filter_map(|chip| Some((fits(chip)?, chip)))
            .max_by_key(|f| f.0)?;
        Some(chip)
    }

    /// Seconds of so many operations of products at the peaks, of which so many are of 8-bit floats. A chip that has none of these
    /// multiplies them as bf16.
    pub fn seconds(&self, products: u64, of_fp8: u64) -> f64 {
        let fp8 = self.bf16 * if self.fp8 { 2.0 } else { 1.0 };
        products.saturating_sub(of_fp8) as f64 / self.bf16 + of_fp8 as f64 / fp8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_that_fits_is_the_chip() {
        let of = |kind| Chip::of(kind).map(|c| c.kind);
        assert_eq!(of("TPU v5 lite"), Some("TPU v5 lite"));
        assert_eq!(of("TPU v5"), Some("TPU v5"));
        assert_eq!(of("TPU v5p"), Some("TPU v5"));
        assert_eq!(of("TPU v5e"), Some("TPU v5 lite"));
        assert_eq!(of("NVIDIA H100 80GB HBM3"), Some("H100"));
        assert_eq!(of("NVIDIA H100 PCIe"), Some("H100 PCIe"));
        assert_eq!(of("NVIDIA GH200 480GB"), Some("GH200"));
        assert_eq!(of("NVIDIA GB200"), Some("GB200"));
        assert_eq!(of("NVIDIA A100-PCIE-40GB"), Some("A100-SXM4-40GB"));
        assert_eq!(of("NVIDIA H100 80GB HBM3 MIG 1g.10gb"), None);
        assert_eq!(of("cpu"), None);
    }

    /// What a device is called there is what the table of targets calls it.
    #[test]
    fn every_target_has_its_own_chip() {
        let mut seen = std::collections::BTreeSet::new();
        for gpu in &super::super::GPUS {
            let chip = Chip::of(gpu.title()).unwrap_or_else(|| panic!("{}", gpu.name));
            assert!(
                seen.insert(chip.kind),
                "{} is taken for {}",
                gpu.name,
                chip.kind
            );
        }
    }
}
