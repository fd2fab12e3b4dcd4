//! Element types and tensor types, as StableHLO has them.

use std::fmt;

/// Element type of a tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DType {
    /// One byte, 0 or 1 (`i1`).
    Bool,
    /// Signed 8-bit.
    I8,
    /// Signed 16-bit.
    I16,
    /// Signed 32-bit.
    I32,
    /// Signed 64-bit.
    I64,
    /// Unsigned 8-bit.
    U8,
    /// Unsigned 16-bit.
    U16,
    /// Unsigned 32-bit.
    U32,
    /// Unsigned 64-bit.
    U64,
    /// 8-bit floats of four exponent bits and without infinities (arXiv:2209.05433): operands of products.
    F8E4M3FN,
    /// 8-bit floats of five exponent bits, the upper half of an f16.
    F8E5M2,
    /// IEEE half precision.
    F16,
    /// The upper half of an f32.
    BF16,
    /// IEEE single precision.
    F32,
    /// IEEE double precision.
    F64,
}

impl DType {
    /// Every element type.
    pub const ALL: [DType; 15] = [
        DType::Bool,
        DType::I8,
        DType::I16,
        DType::I32,
        DType::I64,
        DType::U8,
        DType::U16,
        DType::U32,
        DType::U64,
        DType::F8E4M3FN,
        DType::F8E5M2,
        DType::F16,
        DType::BF16,
        DType::F32,
        DType::F64,
    ];

    /// Bytes of one element.
    pub fn bytes(self) -> usize {
        match self {
            DType::Bool | DType::I8 | DType::U8 | DType::F8E4M3FN | DType::F8E5M2 => 1,
            DType::I16 | DType::U16 | DType::F16 | DType::BF16 => 2,
            DType::I32 | DType::U32 | DType::F32 => 4,
            DType::I64 | DType::U64 | DType::F64 => 8,
        }
    }

    /// Name in StableHLO text.
    pub fn mlir(self) -> &'static str {
        match self {
            DType::Bool => "i1",
            DType::I8 => "i8",
            DType::I16 => "i16",
            DType::I32 => "i32",
            DType::I64 => "i64",
            DType::U8 => "ui8",
            DType::U16 => "ui16",
            DType::U32 => "ui32",
            DType::U64 => "ui64",
            DType::F8E4M3FN => "f8E4M3FN",
            DType::F8E5M2 => "f8E5M2",
            DType::F16 => "f16",
            DType::BF16 => "bf16",
            DType::F32 => "f32",
            DType::F64 => "f64",
        }
    }

    /// Name in configurations, manifests and messages: `bool`, `i32`, `u8`, `bf16`, ...
    pub fn name(self) -> &'static str {
        match self {
            DType::Bool => "bool",
            DType::U8 => "u8",
            DType::U16 => "u16",
            DType::U32 => "u32",
            DType::U64 => "u64",
            other => other.mlir(),
        }
    }

    /// The type of that [`DType::name`].
    pub fn parse(name: &str) -> Option<DType> {
        DType::ALL.into_iter().find(|d| d.name() == name)
    }

    /// Whether gradients can flow through values of this type.
    pub fn is_float(self) -> bool {
        let wide = matches!(self, DType::F16 | DType::BF16 | DType::F32 | DType::F64);
        wide || self.is_f8()
    }

    /// Whether this is an 8-bit floating-point type.
    pub fn is_f8(self) -> bool {
        matches!(self, DType::F8E4M3FN | DType::F8E5M2)
    }

    /// Whether this is an integer type without a sign.
    pub fn is_unsigned(self) -> bool {
        matches!(self, DType::U8 | DType::U16 | DType::U32 | DType::U64)
    }

    /// Whether this is an integer type (not bool).
    pub fn is_integer(self) -> bool {
        !self.is_float() && self != DType::Bool
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Element type and shape of a tensor. Displays as MLIR: `tensor<2x3xf32>`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Type {
    /// Element type.
    pub dtype: DType,
    /// Size of each axis; empty for a scalar.
    pub shape: Vec<usize>,
}

impl Type {
    /// The type of a tensor of that element type and shape.
    pub fn new(dtype: DType, shape: &[usize]) -> Type {
        Type {
            dtype,
            shape: shape.to_vec(),
        }
    }

    /// The type of a scalar.
    pub fn scalar(dtype: DType) -> Type {
        Type::new(dtype, &[])
    }

    /// The same element type in another shape.
    pub fn with_shape(&self, shape: Vec<usize>) -> Type {
        Type {
            dtype: self.dtype,
            shape,
        }
    }

    /// The same shape in another element type.
    pub fn with_dtype(&self, dtype: DType) -> Type {
        Type {
            dtype,
            shape: self.shape.clone(),
        }
    }

    /// Number of axes.
    pub fn rank(&self) -> usize {
        self.shape.len()
    }

    /// Number of elements; `usize::MAX` stands for all that is more. No traced program has such a tensor: see [`Type::fits`].
    pub fn elements(&self) -> usize {
        match self.shape.contains(&0) {
            true => 0,
            false => self
                .shape
                .iter()
                .fold(1, |n: usize, d| n.saturating_mul(*d)),
        }
    }

    /// Bytes of the dense value; `usize::MAX` stands for all that is more.
    pub fn bytes(&self) -> usize {
        self.elements().saturating_mul(self.dtype.bytes())
    }

    /// Whether any memory could be so large: fewer than 2^60 bytes, so that sums of a few do not overflow either.
    pub fn fits(&self) -> bool {
        self.bytes() < 1 << 60
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tensor<")?;
        for d in &self.shape {
            write!(f, "{d}x")?;
        }
        write!(f, "{}>", self.dtype.mlir())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_beyond_counting_do_not_wrap_around() {
        let ty = |shape: &[usize]| Type::new(DType::F32, shape);
        let huge = ty(&[1 << 62, 4, 3]);
        assert_eq!((huge.elements(), huge.bytes()), (usize::MAX, usize::MAX));
        assert_eq!(ty(&[1 << 62]).bytes(), usize::MAX);
        assert!(!huge.fits() && !ty(&[1 << 58]).fits() && ty(&[1 << 57]).fits());
        assert_eq!(ty(&[1 << 62, 8, 0]).bytes(), 0);
        assert_eq!(ty(&[2, 3]).bytes(), 24);
    }
}
