//! Reductions over whole axes, and what is built of them.

use super::control::custom_gradient;
use super::shape::{distinct_axes, i64s, others};
use crate::graph::{Op, Tensor};
use crate::types::{DType, Type};
use std::rc::Rc;

/// How two values become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reduction {
    /// Sum.
    Add,
    /// Product.
    Multiply,
    /// Larger.
    Maximum,
    /// Smaller.
    Minimum,
    /// Logical and.
    And,
    /// Logical or.
    Or,
}

impl Reduction {
    fn mlir(self) -> &'static str {
        match self {
            Reduction::Add => "stablehlo.add",
            Reduction::Multiply => "stablehlo.multiply",
            Reduction::Maximum => "stablehlo.maximum",
            Reduction::Minimum => "stablehlo.minimum",
            Reduction::And => "stablehlo.and",
            Reduction::Or => "stablehlo.or",
        }
    }

    /// The value that changes nothing.
    pub fn identity(self, dtype: DType) -> f64 {
        let largest = match dtype {
            d if d.is_float() => f64::INFINITY,
            DType::Bool => 1.0,
            d if d.is_unsigned() => (u64::MAX >> (64 - 8 * d.bytes())) as f64,
            d => (i64::MAX >> (64 - 8 * d.bytes())) as f64,
        };
        match self {
            Reduction::Add | Reduction::Or => 0.0,
            Reduction::Multiply | Reduction::And => 1.0,
            Reduction::Minimum => largest,
            Reduction::Maximum if dtype.is_float() => -largest,
            Reduction::Maximum if dtype.is_unsigned() || dtype == DType::Bool => 0.0,
            Reduction::Maximum => -largest - 1.0,
        }
    }

    pub(crate) fn fits(self, ty: &Type) -> Result<(), String> {
        let logical = matches!(self, Reduction::And | Reduction::Or);
        match logical == (ty.dtype == DType::Bool) {
            true => Ok(()),
            false => Err(format!("{} does not reduce {ty}", self.mlir())),
        }
    }

    /// The two-argument region of a reduction, in MLIR text.
    pub(crate) fn region(self, dtype: DType) -> String {
        let (s, f) = (Type::scalar(dtype), self.mlir());
        format!(
            " ({{ ^bb0(%a: {s}, %b: {s}): %c = \"{f}\"(%a, %b) : ({s}, {s}) -> {s} \
             \"stablehlo.return\"(%c) : ({s}) -> () }})"
        )
    }
}

/// `stablehlo.reduce` over some axes, which disappear. Operands: the value, the initial scalar.
#[derive(Debug)]
pub struct Reduce {
    axes: Vec<usize>,
    by: Reduction,
}

impl Op for Reduce {
    fn name(&self) -> &'static str {
        "stablehlo.reduce"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let from = &args[0];
        self.by.fits(from)?;
        distinct_axes(&self.axes, from)?;
        let kept = others(from.rank(), &self.axes);
        Ok(from.with_shape(kept.iter().map(|&d| from.shape[d]).collect()))
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("dimensions = {}", i64s(&self.axes))
    }

    fn region(&self, args: &[Type], _: &[Type]) -> String {
        self.by.region(args[0].dtype)
    }

    /// Sums spread the cotangent; extrema give it, in equal parts, to the places that attain them, which
    /// NaN does where there is one; products give each place the product of the others.
    fn vjp<'g>(&self, y: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let (x, shape) = (x[0], x[0].shape());
        let kept = others(shape.len(), &self.axes);
        let spread = |t: Tensor<'g>| t.broadcast_in_dim(&shape, &kept);
        let own = match self.by {
            Reduction::Add => spread(ct),
            Reduction::Maximum | Reduction::Minimum => {
                let is_nan = x.not_equal(x);
                let any = spread(is_nan.any(&self.axes));
                let attained = any.select(is_nan, x.equal(spread(y)));
                let share = spread(ct / attained.to(x.dtype()).sum(&self.axes));
                attained.select(share, share.filled(0.0))
            }
            Reduction::Multiply => spread(ct) * others_product(x, &self.axes),
            Reduction::And | Reduction::Or => return vec![None, None],
        };
        vec![Some(own), None]
    }

    fn flops(&self, args: &[Type], _: &[Type]) -> u64 {
        args[0].elements() as u64
    }
}

/// For each place the product of all other places along `axes`: what comes before times what comes
/// after, so that zeros are no special case.
fn others_product<'g>(x: Tensor<'g>, axes: &[usize]) -> Tensor<'g> {
    let rank = x.rank();
    let order = [others(rank, axes), axes.to_vec()].concat();
    let moved = x.transpose(&order);
    let shape = moved.shape();
    let outer: usize = shape[..rank - axes.len()].iter().product();
    let inner: usize = shape[rank - axes.len()..].iter().product();
    let flat = moved.reshape(&[outer, inner]);
    let one = x.graph.scalar(1.0, x.dtype());
    let shifted = |t: Tensor<'g>, by: usize| t.pad(one, &[(0, 0, 0), (by as i64, -(by as i64), 0)]);
    // products of what comes before, by doubling: plain multiplications, whose own gradient holds at zeros, too
    let before = |t: Tensor<'g>| {
        let steps = std::iter::successors(Some(1), |by| Some(2 * by));
        steps
            .take_while(|&by| by < inner)
            .fold(shifted(t, 1), |t, by| t * shifted(t, by))
    };
    let product = before(flat) * before(flat.reverse(&[1])).reverse(&[1]);
    product
        .reshape(&shape)
        .transpose(&super::shape::inverse(&order))
}

impl<'g> Tensor<'g> {
    #[track_caller]
    fn reduce(self, axes: &[usize], by: Reduction) -> Tensor<'g> {
        if axes.is_empty() {
            return self;
        }
        let initial = self.graph.scalar(by.identity(self.dtype()), self.dtype());
        let axes = axes.to_vec();
        self.graph.apply(Reduce { axes, by }, &[self, initial])
    }

    /// Sum over axes, which disappear.
    #[track_caller]
    pub fn sum(self, axes: &[usize]) -> Tensor<'g> {
        self.reduce(axes, Reduction::Add)
    }

    /// Product over axes, which disappear.
    #[track_caller]
    pub fn product(self, axes: &[usize]) -> Tensor<'g> {
        self.reduce(axes, Reduction::Multiply)
    }

    /// Largest over axes, which disappear; NaN where there is one among them.
    #[track_caller]
    pub fn max(self, axes: &[usize]) -> Tensor<'g> {
        self.extremum(axes, Reduction::Maximum)
    }

    /// Smallest over axes, which disappear; NaN where there is one among them.
    #[track_caller]
    pub fn min(self, axes: &[usize]) -> Tensor<'g> {
        self.extremum(axes, Reduction::Minimum)
    }

    /// As [`Tensor::max`], in one pass, but plugins may skip NaN, as library kernels on the CPU do: for what is
    /// computed of the values and it, softmax above all.
    #[track_caller]
    pub(crate) fn peak(self, axes: &[usize]) -> Tensor<'g> {
        self.reduce(axes, Reduction::Maximum)
    }

    #[track_caller]
    fn extremum(self, axes: &[usize], by: Reduction) -> Tensor<'g> {
        let y = self.reduce(axes, by);
        match self.dtype().is_float() && !axes.is_empty() {
            true => self.not_equal(self).any(axes).select(y + f64::NAN, y),
            false => y,
        }
    }

    /// Whether all (bool) hold over axes, which disappear.
    #[track_caller]
    pub fn all(self, axes: &[usize]) -> Tensor<'g> {
        self.reduce(axes, Reduction::And)
    }

    /// Whether any (bool) holds over axes, which disappear.
    #[track_caller]
    pub fn any(self, axes: &[usize]) -> Tensor<'g> {
        self.reduce(axes, Reduction::Or)
    }

    /// Sum of everything, a scalar.
    #[track_caller]
    pub fn sum_all(self) -> Tensor<'g> {
        self.sum(&(0..self.rank()).collect::<Vec<_>>())
    }

    /// Mean over axes, which disappear.
    #[track_caller]
    pub fn mean(self, axes: &[usize]) -> Tensor<'g> {
        let shape = self.shape();
        let count: usize = axes.iter().filter_map(|&d| shape.get(d)).product();
        self.sum(axes) * (1.0 / count as f64)
    }

    /// Mean of everything, a scalar.
    #[track_caller]
    pub fn mean_all(self) -> Tensor<'g> {
        self.mean(&(0..self.rank()).collect::<Vec<_>>())
    }

    /// Repeat a value that was reduced over `axes` along those axes of `like` again.
    #[track_caller]
    pub fn spread_like(self, like: Tensor<'g>, axes: &[usize]) -> Tensor<'g> {
        let kept = others(like.rank(), axes);
        self.broadcast_in_dim(&like.shape(), &kept)
    }

    /// Index (i32) of the largest element along `axis`, the first of equals; the axis disappears. NaN
    /// counts as larger than any number.
    #[track_caller]
    pub fn argmax(self, axis: usize) -> Tensor<'g> {
        self.first_of(axis, Reduction::Maximum)
    }

    /// Index (i32) of the smallest element along `axis`, the first of equals; the axis disappears. NaN
    /// counts as smaller than any number.
    #[track_caller]
    pub fn argmin(self, axis: usize) -> Tensor<'g> {
        self.first_of(axis, Reduction::Minimum)
    }

    /// Where the extremum is first attained, or NaN first stands.
    #[track_caller]
    fn first_of(self, axis: usize, by: Reduction) -> Tensor<'g> {
        let attained = |x: Tensor<'g>| x.equal(x.reduce(&[axis], by).spread_like(x, &[axis]));
        let places = match self.dtype().is_float() {
            true => {
                let is_nan = self.not_equal(self);
                let any = is_nan.any(&[axis]).spread_like(is_nan, &[axis]);
                // plugins differ in what an extremum makes of NaN, so none is left in
                let least = self.filled(by.identity(self.dtype()));
                any.select(is_nan, attained(is_nan.select(least, self)))
            }
            false => attained(self),
        };
        let index = self.graph.iota(axis, self.ty().with_dtype(DType::I32));
        let size = self.dim(axis);
        places.select(index, index.filled(size as f64)).min(&[axis])
    }

    /// Softmax along the last axis, computed stably. Its gradient is computed from the result alone.
    #[track_caller]
    pub fn softmax(self) -> Tensor<'g> {
        fn gradient<'g>(
            _: &[Tensor<'g>],
            y: &[Tensor<'g>],
            ct: &[Tensor<'g>],
        ) -> Vec<Option<Tensor<'g>>> {
            let (y, ct) = (y[0], ct[0]);
            let axis = [y.rank() - 1];
            let mean = (ct * y).sum(&axis).spread_like(y, &axis);
            vec![Some(y * (ct - mean))]
        }
        let axis = [self.rank().saturating_sub(1)];
        let largest = self.peak(&axis).spread_like(self, &axis);
        let e = (self - largest).exp();
        let y = e / e.sum(&axis).spread_like(self, &axis);
        custom_gradient(&[self], &[y], Rc::new(gradient))[0]
    }

    /// `ln(sum(e^x))` along the last axis, which disappears, computed stably. NaN where the largest is infinite, as
    /// within PyTorch's `log_softmax`.
    #[track_caller]
    pub fn log_sum_exp(self) -> Tensor<'g> {
        let axis = [self.rank().saturating_sub(1)];
        let largest = self.peak(&axis).stop_gradient();
        let e = (self - largest.spread_like(self, &axis)).exp();
        e.sum(&axis).log() + largest
    }
}
