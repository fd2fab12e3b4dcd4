//! Shapes of compiled values: elements, bytes, how they lie in memory.

use super::hlo::Shape;
use std::fmt;

/// Name and bits of each `PrimitiveType` that has a size.
const ELEMENTS: [(i32, &str, u64); 26] = [
    (1, "pred", 8),
    (2, "s8", 8),
    (3, "s16", 16),
    (4, "s32", 32),
    (5, "s64", 64),
    (6, "u8", 8),
    (7, "u16", 16),
    (8, "u32", 32),
    (9, "u64", 64),
    (10, "f16", 16),
    (11, "f32", 32),
    (12, "f64", 64),
    (15, "c64", 64),
    (16, "bf16", 16),
    (18, "c128", 128),
    (19, "f8e5m2", 8),
    (20, "f8e4m3fn", 8),
    (21, "s4", 4),
    (22, "u4", 4),
    (23, "f8e4m3b11fnuz", 8),
    (24, "f8e5m2fnuz", 8),
    (25, "f8e4m3fnuz", 8),
    (28, "f8e4m3", 8),
    (29, "f8e3m4", 8),
    (32, "f4e2m1fn", 4),
    (33, "f8e8m0fnu", 8),
];

impl Shape {
    /// Number of elements of an array.
    pub fn elements(&self) -> u64 {
        let sizes = self.dimensions.iter();
        sizes.fold(1, |n: u64, d| {
            n.saturating_mul(u64::try_from(*d).unwrap_or(0))
        })
    }

    /// Bytes, all parts of a tuple together, without what a layout pads.
    pub fn bytes(&self) -> u64 {
        if !self.parts.is_empty() {
            return self.parts.iter().map(Shape::bytes).sum();
        }
        self.elements().saturating_mul(self.bits()).div_ceil(8)
    }

    /// Bytes that it takes in memory: with what its tiles pad, all parts of a tuple together.
    pub fn padded(&self) -> u64 {
        if !self.parts.is_empty() {
            return self.parts.iter().map(Shape::padded).sum();
        }
        let layout = self.layout.as_ref();
        let Some((layout, tile)) = layout.and_then(|l| Some((l, l.tiles.first()?))) else {
            return self.bytes();
        };
        let mut sizes: Vec<u64> = layout
            .minor_to_major
            .iter()
            .map(|a| self.size(*a))
            .collect();
        sizes.resize(sizes.len().max(tile.sizes.len()), 1);
        for (size, tile) in sizes.iter_mut().zip(tile.sizes.iter().rev()) {
            *size = size.next_multiple_of(u64::try_from(*tile).unwrap_or(1).max(1));
        }
        let elements = sizes.iter().fold(1, |n: u64, size| n.saturating_mul(*size));
        elements.saturating_mul(self.bits()).div_ceil(8)
    }

    /// Name of its element type: `bf16`; `?` of one without a size.
    pub fn name(&self) -> &'static str {
        let known = ELEMENTS.iter().find(|e| e.0 == self.element);
        known.map_or("?", |e| e.1)
    }

    /// Bits of an element.
    pub fn bits(&self) -> u64 {
        let known = ELEMENTS.iter().find(|e| e.0 == self.element);
        known.map_or(0, |e| e.2)
    }

    /// Size of that axis; 0 where there is none.
    pub fn size(&self, axis: i64) -> u64 {
        let size = usize::try_from(axis)
            .ok()
            .and_then(|k| self.dimensions.get(k));
        size.and_then(|n| u64::try_from(*n).ok()).unwrap_or(0)
    }

    /// Whether it is a single number.
    pub fn is_scalar(&self) -> bool {
        self.parts.is_empty() && self.dimensions.is_empty()
    }

    /// As [`Shape::fmt`](fmt::Display) has it, and in braces its axes as they lie in memory, the closest first:
    /// `bf16[8,197,512]{2,1,0}`. Scalars among the parts of a tuple are left out.
    pub fn laid_out(&self) -> String {
        if !self.parts.is_empty() {
            let parts = self.parts.iter().filter(|part| !part.is_scalar());
            let parts: Vec<String> = parts.map(Shape::laid_out).collect();
            return format!("({})", parts.join(", "));
        }
        match &self.layout {
            Some(layout) if !layout.minor_to_major.is_empty() => {
                let axes = layout.minor_to_major.iter().map(i64::to_string);
                format!("{self}{{{}}}", axes.collect::<Vec<_>>().join(","))
            }
            _ => self.to_string(),
        }
    }

    /// The part of a tuple that the indices lead to; itself without any.
    pub fn part(&self, indices: &[i64]) -> Option<&Shape> {
        let step = |shape: &'_ Shape, k: &i64| -> Option<usize> {
            let k = usize::try_from(*k).ok()?;
            (k < shape.parts.len()).then_some(k)
        };
        let mut shape = self;
        for index in indices {
            shape = &shape.parts[step(shape, index)?];
        }
        Some(shape)
    }
}

impl fmt::Display for Shape {
    /// As XLA writes it: `bf16[8,256,197,512]`, `(f32[2], s32[])`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.parts.is_empty() {
            let parts: Vec<String> = self.parts.iter().map(Shape::to_string).collect();
            return write!(f, "({})", parts.join(", "));
        }
        let sizes: Vec<String> = self.dimensions.iter().map(i64::to_string).collect();
        write!(f, "{}[{}]", self.name(), sizes.join(","))
    }
}
