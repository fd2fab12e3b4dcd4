//! Values that come from nowhere: inputs, constants, counters.

use super::reduce::Reduction;
use crate::array::Array;
use crate::graph::{Graph, Op, Tensor};
use crate::types::{DType, Type};

/// An input of the program.
#[derive(Debug)]
pub struct Input(pub Type);

impl Op for Input {
    fn name(&self) -> &'static str {
        "" // a function argument: nothing to print
    }

    fn infer(&self, _: &[Type]) -> Result<Type, String> {
        Ok(self.0.clone())
    }
}

/// `stablehlo.constant`: one value everywhere, or a dense host array.
#[derive(Debug)]
pub enum Constant {
    /// One value in every place.
    Splat(f64, Type),
    /// The array's own bytes.
    Dense(Array),
}

impl Op for Constant {
    fn name(&self) -> &'static str {
        "stablehlo.constant"
    }

    fn infer(&self, _: &[Type]) -> Result<Type, String> {
        match self {
            Constant::Splat(value, ty) if !represents(ty.dtype, *value) => {
                Err(format!("{} cannot hold {value}", ty.dtype))
            }
            Constant::Splat(_, ty) => Ok(ty.clone()),
            Constant::Dense(array) => Ok(array.ty().clone()),
        }
    }

    fn attributes(&self, _: &[Type], results: &[Type]) -> String {
        let value = match self {
            Constant::Splat(value, ty) => literal(*value, ty.dtype),
            Constant::Dense(array) => hex(array),
        };
        format!("value = dense<{value}> : {}", results[0])
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// Whether `value` is one of that type; floats are rounded.
fn represents(dtype: DType, value: f64) -> bool {
    let (low, high) = match dtype {
        _ if dtype.is_float() => return true,
        DType::Bool => (0.0, 1.0),
        _ => {
            let extreme = |by: Reduction| by.identity(dtype);
            (extreme(Reduction::Maximum), extreme(Reduction::Minimum))
        }
    };
    value.fract() == 0.0 && (low..=high).contains(&value)
}

/// Floats as bit patterns, so that the text is exact.
fn literal(value: f64, dtype: DType) -> String {
    match dtype {
        DType::F32 => format!("0x{:08X}", (value as f32).to_bits()),
        DType::F64 => format!("0x{:016X}", value.to_bits()),
        DType::BF16 => format!("0x{:04X}", half::bf16::from_f64(value).to_bits()),
        DType::F16 => format!("0x{:04X}", half::f16::from_f64(value).to_bits()),
        DType::F8E4M3FN | DType::F8E5M2 => format!("{value:.17e}"), // which the parser rounds
        DType::Bool => (value != 0.0).to_string(),
        _ if dtype.is_unsigned() => (value as u64).to_string(),
        _ => (value as i64).to_string(),
    }
}

/// The array's little-endian bytes as MLIR's hexadecimal blob; an empty array has no digits at all.
fn hex(array: &Array) -> String {
    if array.ty().dtype == DType::Bool {
        return nested(&array.to_f64(), array.shape());
    }
    if array.bytes().is_empty() {
        return String::new();
    }
    let mut text = String::with_capacity(2 * array.bytes().len() + 4);
    text.push_str("\"0x");
    for byte in array.bytes() {
        for digit in [byte >> 4, byte & 15] {
            text.push(
                char::from_digit(digit.into(), 16)
                    .unwrap_or('0')
                    .to_ascii_uppercase(),
            );
        }
    }
    text.push('"');
    text
}

/// Booleans as nested lists: their blobs are packed, which not every parser version agrees on.
fn nested(values: &[f64], shape: &[usize]) -> String {
    let Some((&n, rest)) = shape.split_first() else {
        return (values[0] != 0.0).to_string();
    };
    let each = values.len().checked_div(n).unwrap_or(0);
    let parts = (0..n).map(|k| nested(&values[k * each..(k + 1) * each], rest));
    format!("[{}]", parts.collect::<Vec<_>>().join(", "))
}

/// `stablehlo.iota`: the index along one axis.
#[derive(Debug)]
pub struct Iota {
    /// The axis that is counted.
    pub axis: usize,
    /// Type of the result.
    pub ty: Type,
}

impl Op for Iota {
    fn name(&self) -> &'static str {
        "stablehlo.iota"
    }

    fn infer(&self, _: &[Type]) -> Result<Type, String> {
        match self.axis < self.ty.rank() {
            true => Ok(self.ty.clone()),
            false => Err(format!("{} has no axis {} to count", self.ty, self.axis)),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("iota_dimension = {} : i64", self.axis)
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

impl Graph {
    /// An input of the program, of that type.
    #[track_caller]
    pub fn input(&self, ty: Type) -> Tensor<'_> {
        self.apply(Input(ty), &[])
    }

    /// `value` in every place of a tensor of that type.
    #[track_caller]
    pub fn fill(&self, value: f64, ty: Type) -> Tensor<'_> {
        self.apply(Constant::Splat(value, ty), &[])
    }

    /// A scalar constant.
    #[track_caller]
    pub fn scalar(&self, value: f64, dtype: DType) -> Tensor<'_> {
        self.fill(value, Type::scalar(dtype))
    }

    /// A host array as a constant of the program. For small tables: the text holds every byte.
    #[track_caller]
    pub fn constant(&self, array: Array) -> Tensor<'_> {
        self.apply(Constant::Dense(array), &[])
    }

    /// The index along `axis`, in every place of a tensor of that type.
    #[track_caller]
    pub fn iota(&self, axis: usize, ty: Type) -> Tensor<'_> {
        self.apply(Iota { axis, ty }, &[])
    }
}

impl<'g> Tensor<'g> {
    /// `value` in every place of a tensor like this one.
    #[track_caller]
    pub fn filled(self, value: f64) -> Tensor<'g> {
        self.graph.fill(value, self.ty())
    }
}
