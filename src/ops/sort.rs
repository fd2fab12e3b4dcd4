//! Sorting, with any number of payloads that go along.

use crate::graph::{Op, Tensor, Vjp};
use crate::types::{DType, Type};

/// `stablehlo.sort` along one axis, stable, by the first operand; the others go along. NaN counts as larger than any
/// number, as in NumPy and PyTorch.
#[derive(Debug)]
pub struct Sort {
    /// The axis that is sorted.
    pub axis: usize,
    /// Largest first.
    pub descending: bool,
}

impl Op for Sort {
    fn name(&self) -> &'static str {
        "stablehlo.sort"
    }

    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        let keys = args.first().ok_or("nothing to sort")?;
        if self.axis >= keys.rank() {
            return Err(format!("{keys} has no axis {}", self.axis));
        }
        match args.iter().find(|t| t.shape != keys.shape) {
            Some(other) => Err(format!("the payload {other} does not go along with {keys}")),
            None => Ok(args.to_vec()),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("dimension = {} : i64, is_stable = true", self.axis)
    }

    fn region(&self, args: &[Type], _: &[Type]) -> String {
        let arguments = args.iter().enumerate().map(|(k, t)| {
            let s = Type::scalar(t.dtype);
            format!("%a{k}: {s}, %b{k}: {s}")
        });
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        let (s, p) = (Type::scalar(args[0].dtype), "tensor<i1>");
        let kind = match args[0].dtype {
            d if d.is_float() => "FLOAT",
            d if d.is_unsigned() || d == DType::Bool => "UNSIGNED",
            _ => "SIGNED",
        };
        let compare = |name: &str, a: &str, direction: &str, b: &str| {
            format!(
                "{name} = \"stablehlo.compare\"({a}, {b}) \
                 <{{comparison_direction = #stablehlo<comparison_direction {direction}>, \
                 compare_type = #stablehlo<comparison_type {kind}>}}> : ({s}, {s}) -> {p} "
            )
        };
        // NaN is before or behind no number by itself, which is no order at all
        let (direction, last) = match self.descending {
            true => ("GT", ["%a0", "%b0"]),
            false => ("LT", ["%b0", "%a0"]),
        };
        let mut first = compare("%c", "%a0", direction, "%b0");
        if args[0].dtype.is_float() {
            first += &compare("%nan", last[0], "NE", last[0]);
            first += &compare("%number", last[1], "EQ", last[1]);
            first += &format!("%d = \"stablehlo.and\"(%nan, %number) : ({p}, {p}) -> {p} ");
            first += &format!("%e = \"stablehlo.or\"(%c, %d) : ({p}, {p}) -> {p} ");
        }
        let result = if args[0].dtype.is_float() { "%e" } else { "%c" };
        format!(" ({{ ^bb0({arguments}): {first}\"stablehlo.return\"({result}) : ({p}) -> () }})")
    }

    /// Each element gets the cotangent of the place it went to.
    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let keys = v.args[0];
        let order = keys.argsort(self.axis, self.descending);
        let back = order.argsort(self.axis, false);
        let to_source = |ct: &Option<Tensor<'g>>| ct.map(|ct| ct.take_along(self.axis, back));
        v.cotangents.iter().map(to_source).collect()
    }
}

impl<'g> Tensor<'g> {
    /// Sorted along `axis`, stably.
    #[track_caller]
    pub fn sort(self, axis: usize, descending: bool) -> Tensor<'g> {
        self.graph.apply(Sort { axis, descending }, &[self])
    }

    /// The order (i32 indices along `axis`) that sorts this tensor, stably.
    #[track_caller]
    pub fn argsort(self, axis: usize, descending: bool) -> Tensor<'g> {
        let index = self.graph.iota(axis, self.ty().with_dtype(DType::I32));
        let sorted = self
            .graph
            .apply_all(Sort { axis, descending }, &[self, index]);
        sorted.last().copied().unwrap_or(self)
    }

    /// Elements picked along `axis` by indices of the same shape off that axis.
    #[track_caller]
    pub fn take_along(self, axis: usize, indices: Tensor<'g>) -> Tensor<'g> {
        let rank = self.rank();
        let off_axis = |t: Tensor<'g>| {
            let mut shape = t.shape();
            shape.remove(axis);
            shape
        };
        if axis >= rank || indices.rank() != rank || off_axis(self) != off_axis(indices) {
            let message = format!("{} by {} along axis {axis}", self.ty(), indices.ty());
            return self.graph.poison("take_along", &message);
        }
        let mut last: Vec<usize> = (0..rank).filter(|&d| d != axis).collect();
        last.push(axis);
        let (x, ids) = (self.transpose(&last), indices.transpose(&last));
        let rows: usize = x.shape()[..rank - 1].iter().product();
        let flat = x.reshape(&[rows, self.dim(axis)]);
        let picked = flat.take_rows(ids.reshape(&[rows, indices.dim(axis)]));
        picked
            .reshape(&ids.shape())
            .transpose(&super::shape::inverse(&last))
    }
}
