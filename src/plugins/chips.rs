//! What chips can do, from their vendors' public documentation.

use serde::Serialize;

/// A kind of device, as PJRT counts devices: of TPU v4 and tpu7x half a chip.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Chip {
    /// What PJRT's name of the device contains.
    pub kind: &'static str,
    /// Dense bf16 products, operations a second.
    pub bf16: f64,
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
    /// Dollars an hour, on demand.
    pub price: f64,
}

/// Peaks are those of Google Cloud's pages of each TPU and NVIDIA's data sheets. A link is an axis and direction of the torus;
/// networks are what a host's cards carry, shared by its devices. Prices are on demand, without discounts, and change; Google
/// publishes no power of its TPUs. Prices and watts are there to be replaced by the user's own.
const CHIPS: [Chip; 8] = [
    Chip {
        kind: "TPU v4",
        bf16: 137.5e12,
        f32: 22.9e12,
        memory: 614e9,
        link: 45e9,
        torus: 3,
        network: 3.125e9,
        clock: Some(1.05e9),
        watts: 110.0,
        price: 1.61,
    },
    Chip {
        kind: "TPU v5 lite",
        bf16: 197e12,
        f32: 32.8e12,
        memory: 819e9,
        link: 45e9,
        torus: 2,
        network: 3.125e9,
        clock: Some(1.5e9),
        watts: 170.0,
        price: 1.20,
    },
    Chip {
        kind: "TPU v5",
        bf16: 459e12,
        f32: 76.5e12,
        memory: 2765e9,
        link: 90e9,
        torus: 3,
        network: 6.25e9,
        clock: Some(1.75e9),
        watts: 400.0,
        price: 4.20,
    },
    Chip {
        kind: "TPU v6 lite",
        bf16: 918e12,
        f32: 153e12,
        memory: 1640e9,
        link: 90e9,
        torus: 2,
        network: 12.5e9,
        clock: Some(1.75e9),
        watts: 300.0,
        price: 2.70,
    },
    Chip {
        kind: "TPU7x",
        bf16: 1153.5e12,
        f32: 192e12,
        memory: 3690e9,
        link: 100e9,
        torus: 3,
        network: 6.25e9,
        clock: Some(2.2e9),
        watts: 450.0,
        price: 6.00,
    },
    Chip {
        kind: "A100",
        bf16: 312e12,
        f32: 19.5e12,
        memory: 2039e9,
        link: 300e9,
        torus: 0,
        network: 12.5e9,
        clock: None,
        watts: 650.0,
        price: 3.67,
    },
    Chip {
        kind: "H100",
        bf16: 989e12,
        f32: 67e12,
        memory: 3350e9,
        link: 450e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1275.0,
        price: 9.80,
    },
    Chip {
        kind: "H200",
        bf16: 989e12,
        f32: 67e12,
        memory: 4800e9,
        link: 450e9,
        torus: 0,
        network: 50e9,
        clock: None,
        watts: 1275.0,
        price: 10.60,
    },
];

impl Chip {
    /// The chip that PJRT calls `kind`.
    pub fn of(kind: &str) -> Option<&'static Chip> {
        let fits = |chip: &&Chip| kind.contains(chip.kind);
        CHIPS.iter().filter(fits).max_by_key(|chip| chip.kind.len())
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
        assert_eq!(of("NVIDIA H100 80GB HBM3"), Some("H100"));
        assert_eq!(of("cpu"), None);
    }
}
