//! Comparisons, choices between values, and conversions.

use super::elementwise::{Takes, takes};
use super::shape::{broadcast, stretch};
use crate::graph::{Op, Tensor};
use crate::types::{DType, Type};

/// Order of two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Less.
    Lt,
    /// Less or equal.
    Le,
    /// Greater.
    Gt,
    /// Greater or equal.
    Ge,
}

/// `stablehlo.compare`.
#[derive(Debug)]
pub struct Compare(pub Direction);

impl Op for Compare {
    fn name(&self) -> &'static str {
        "stablehlo.compare"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        match args[0] == args[1] {
            true => Ok(args[0].with_dtype(DType::Bool)),
            false => Err(format!("operands differ: {} and {}", args[0], args[1])),
        }
    }

    fn attributes(&self, args: &[Type], _: &[Type]) -> String {
        let direction = match self.0 {
            Direction::Eq => "EQ",
            Direction::Ne => "NE",
            Direction::Lt => "LT",
            Direction::Le => "LE",
            Direction::Gt => "GT",
            Direction::Ge => "GE",
        };
        let kind = match args[0].dtype {
            d if d.is_float() => "FLOAT",
            d if d.is_unsigned() || d == DType::Bool => "UNSIGNED",
            _ => "SIGNED",
        };
        format!(
            "comparison_direction = #stablehlo<comparison_direction {direction}>, \
             compare_type = #stablehlo<comparison_type {kind}>"
        )
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// `stablehlo.select`: `on_true` where the predicate holds, else `on_false`.
#[derive(Debug)]
pub struct Select;

impl Op for Select {
    fn name(&self) -> &'static str {
        "stablehlo.select"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let (p, a, b) = (&args[0], &args[1], &args[2]);
        if p.dtype != DType::Bool || p.shape != a.shape || a != b {
            return Err(format!(
                "expected a bool predicate and two equal types, got {p}, {a} and {b}"
            ));
        }
        Ok(a.clone())
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let zero = ct.filled(0.0);
        vec![
            None,
            Some(x[0].select(ct, zero)),
            Some(x[0].select(zero, ct)),
        ]
    }
}

/// `stablehlo.clamp`: the value, kept between a lower and an upper bound.
#[derive(Debug)]
pub struct Clamp;

impl Op for Clamp {
    fn name(&self) -> &'static str {
        "stablehlo.clamp"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        takes("stablehlo.clamp", Takes::Number, args)
    }

    /// The gradient goes to the value inside the bounds, to the bound that cuts it outside.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let (low, value, high) = (x[0], x[1], x[2]);
        let zero = ct.filled(0.0);
        let (below, above) = (value.less(low), value.greater(high));
        let inside = below.or(above).complement();
        let to = |mask: Tensor<'g>| Some(mask.select(ct, zero));
        vec![to(below), to(inside), to(above)]
    }
}

/// `stablehlo.convert`: the nearest value of another element type.
#[derive(Debug)]
pub struct Convert(pub DType);

impl Op for Convert {
    fn name(&self) -> &'static str {
        "stablehlo.convert"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        Ok(args[0].with_dtype(self.0))
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let from = x[0].dtype();
        vec![(from.is_float() && self.0.is_float()).then(|| ct.to(from))]
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// `stablehlo.bitcast_convert`: the same bits read as another type of equal width.
#[derive(Debug)]
pub struct BitcastConvert(pub DType);

impl Op for BitcastConvert {
    fn name(&self) -> &'static str {
        "stablehlo.bitcast_convert"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let from = args[0].dtype;
        let bits = |d: DType| match d {
            DType::Bool => 1,
            d => 8 * d.bytes(),
        };
        match bits(from) == bits(self.0) {
            true => Ok(args[0].with_dtype(self.0)),
            false => Err(format!("{from} and {} differ in width", self.0)),
        }
    }
}

/// `stablehlo.is_finite`: false for infinities and NaN.
#[derive(Debug)]
pub struct IsFinite;

impl Op for IsFinite {
    fn name(&self) -> &'static str {
        "stablehlo.is_finite"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let ty = takes("stablehlo.is_finite", Takes::Float, args)?;
        Ok(ty.with_dtype(DType::Bool))
    }
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $method:ident $direction:ident;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub fn $method(self, other: Tensor<'g>) -> Tensor<'g> {
            let (a, b) = broadcast(self, other);
            self.graph.apply(Compare(Direction::$direction), &[a, b])
        }
    )*};
}

impl<'g> Tensor<'g> {
    comparisons! {
        /// Where both are equal, as bool.
        equal Eq;
        /// Where both differ, as bool.
        not_equal Ne;
        /// Where this is below `other`, as bool.
        less Lt;
        /// Where this is not above `other`, as bool.
        less_equal Le;
        /// Where this is above `other`, as bool.
        greater Gt;
        /// Where this is not below `other`, as bool.
        greater_equal Ge;
    }

    /// `on_true` where this (bool) holds, else `on_false`; all broadcast to each other.
    #[track_caller]
    pub fn select(self, on_true: Tensor<'g>, on_false: Tensor<'g>) -> Tensor<'g> {
        let (a, b) = broadcast(on_true, on_false);
        let (p, a) = broadcast(self, a);
        let b = stretch(b, &a.shape());
        self.graph.apply(Select, &[p, a, b])
    }

    /// This value kept between `low` and `high`.
    #[track_caller]
    pub fn clamp(self, low: Tensor<'g>, high: Tensor<'g>) -> Tensor<'g> {
        let shape = self.shape();
        let (low, high) = (stretch(low, &shape), stretch(high, &shape));
        self.graph.apply(Clamp, &[low, self, high])
    }

    /// The nearest values of another element type; this very value when the type is the same.
    #[track_caller]
    pub fn to(self, dtype: DType) -> Tensor<'g> {
        match self.dtype() == dtype {
            true => self,
            false => self.graph.apply(Convert(dtype), &[self]),
        }
    }

    /// The same bits as another type of equal width.
    #[track_caller]
    pub fn bitcast(self, dtype: DType) -> Tensor<'g> {
        self.graph.apply(BitcastConvert(dtype), &[self])
    }

    /// Where the value is neither infinite nor NaN, as bool.
    #[track_caller]
    pub fn is_finite(self) -> Tensor<'g> {
        self.graph.apply(IsFinite, &[self])
    }
}
