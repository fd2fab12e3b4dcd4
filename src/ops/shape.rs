//! Operations that move elements without computing on them.

use crate::graph::{Op, Tensor};
use crate::types::Type;

/// `array<i64: 1, 2>`, MLIR's dense array of integers.
pub(crate) fn i64s(values: &[usize]) -> String {
    list("i64", values)
}

pub(crate) fn list<T: std::fmt::Display>(ty: &str, values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(T::to_string).collect();
    match values.is_empty() {
        true => format!("array<{ty}>"),
        false => format!("array<{ty}: {}>", values.join(", ")),
    }
}

/// Axes that are not in `axes`, in order.
pub(crate) fn others(rank: usize, axes: &[usize]) -> Vec<usize> {
    (0..rank).filter(|d| !axes.contains(d)).collect()
}

/// Refuse axes that the type does not have, or that are named twice.
pub(crate) fn distinct_axes(axes: &[usize], ty: &Type) -> Result<(), String> {
    for (k, axis) in axes.iter().enumerate() {
        if *axis >= ty.rank() {
            return Err(format!("{ty} has no axis {axis}"));
        }
        if axes[..k].contains(axis) {
            return Err(format!("axis {axis} of {ty} is named twice"));
        }
    }
    Ok(())
}

/// The permutation that undoes `permutation`.
pub(crate) fn inverse(permutation: &[usize]) -> Vec<usize> {
    let mut inverse = vec![0; permutation.len()];
    for (k, &p) in permutation.iter().enumerate() {
        inverse[p] = k;
    }
    inverse
}

/// `stablehlo.broadcast_in_dim`: axis `k` of the operand becomes axis `dims[k]`, repeated where it is 1.
#[derive(Debug)]
pub struct BroadcastInDim {
    shape: Vec<usize>,
    dims: Vec<usize>,
}

impl Op for BroadcastInDim {
    fn name(&self) -> &'static str {
        "stablehlo.broadcast_in_dim"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let (from, to, dims) = (&args[0], &self.shape, &self.dims);
        let rising = dims.windows(2).all(|w| w[0] < w[1]);
        let fits = |(&n, &d): (&usize, &usize)| to.get(d).is_some_and(|&m| n == 1 || n == m);
        if dims.len() != from.rank() || !rising || !from.shape.iter().zip(dims).all(fits) {
            return Err(format!(
                "{from} does not broadcast to {to:?} along axes {dims:?}"
            ));
        }
        Ok(from.with_shape(to.clone()))
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("broadcast_dimensions = {}", i64s(&self.dims))
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let from = x[0].shape();
        let kept = |d: usize| {
            let k = self.dims.iter().position(|&k| k == d);
            k.is_some_and(|k| from[k] == self.shape[d])
        };
        let summed: Vec<usize> = (0..self.shape.len()).filter(|&d| !kept(d)).collect();
        vec![Some(ct.sum(&summed).reshape(&from))]
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// `stablehlo.reshape`: the same elements, in the same order, in another shape.
#[derive(Debug)]
pub struct Reshape(Vec<usize>);

impl Op for Reshape {
    fn name(&self) -> &'static str {
        "stablehlo.reshape"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let to = args[0].with_shape(self.0.clone());
        match to.elements() == args[0].elements() {
            true => Ok(to),
            false => Err(format!("{} does not reshape to {:?}", args[0], self.0)),
        }
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct.reshape(&x[0].shape()))]
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// `stablehlo.transpose`: axis `k` of the result is axis `permutation[k]` of the operand.
#[derive(Debug)]
pub struct Transpose(Vec<usize>);

impl Op for Transpose {
    fn name(&self) -> &'static str {
        "stablehlo.transpose"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        if !sorted.iter().copied().eq(0..args[0].rank()) {
            return Err(format!(
                "{:?} is no permutation of the axes of {}",
                self.0, args[0]
            ));
        }
        let shape = self.0.iter().map(|&p| args[0].shape[p]).collect();
        Ok(args[0].with_shape(shape))
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("permutation = {}", i64s(&self.0))
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, _: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct.transpose(&inverse(&self.0)))]
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// `stablehlo.slice`: elements `start[k]..limit[k]` of axis `k`, every `stride[k]`-th.
#[derive(Debug)]
pub struct Slice {
    start: Vec<usize>,
    limit: Vec<usize>,
    stride: Vec<usize>,
}

impl Op for Slice {
    fn name(&self) -> &'static str {
        "stablehlo.slice"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let from = &args[0];
        let lengths = [self.start.len(), self.limit.len(), self.stride.len()];
        let fits = |k: usize| {
            self.start[k] <= self.limit[k] && self.limit[k] <= from.shape[k] && self.stride[k] > 0
        };
        if lengths != [from.rank(); 3] || !(0..from.rank()).all(fits) {
            let (start, limit, stride) = (&self.start, &self.limit, &self.stride);
            return Err(format!(
                "{start:?}..{limit:?} by {stride:?} is outside {from}"
            ));
        }
        let size = |k: usize| (self.limit[k] - self.start[k]).div_ceil(self.stride[k]);
        Ok(from.with_shape((0..from.rank()).map(size).collect()))
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        let (start, limit, stride) = (i64s(&self.start), i64s(&self.limit), i64s(&self.stride));
        format!("start_indices = {start}, limit_indices = {limit}, strides = {stride}")
    }

    /// The cotangent goes back to its places, zeros around and between.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let (from, size) = (x[0].shape(), ct.shape());
        let padding: Vec<(i64, i64, usize)> = (0..from.len())
            .map(|k| {
                let spread = size[k] + size[k].saturating_sub(1) * (self.stride[k] - 1);
                let high = from[k] as i64 - self.start[k] as i64 - spread as i64;
                (self.start[k] as i64, high, self.stride[k] - 1)
            })
            .collect();
        vec![Some(ct.pad(ct.graph.scalar(0.0, ct.dtype()), &padding))]
    }
}

/// `stablehlo.pad`: `(low, high, interior)` per axis; a negative edge cuts off.
#[derive(Debug)]
pub struct Pad(Vec<(i64, i64, usize)>);

impl Op for Pad {
    fn name(&self) -> &'static str {
        "stablehlo.pad"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let (from, value) = (&args[0], &args[1]);
        if self.0.len() != from.rank() || *value != Type::scalar(from.dtype) {
            return Err(format!("cannot pad {from} with {value} by {:?}", self.0));
        }
        let size = |(&n, &(low, high, interior)): (&usize, &(i64, i64, usize))| {
            let inner = n + n.saturating_sub(1) * interior;
            usize::try_from(inner as i64 + low + high)
                .map_err(|_| format!("padding {:?} leaves less than nothing of {from}", self.0))
        };
        let shape: Result<Vec<usize>, String> = from.shape.iter().zip(&self.0).map(size).collect();
        Ok(from.with_shape(shape?))
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        let low: Vec<i64> = self.0.iter().map(|p| p.0).collect();
        let high: Vec<i64> = self.0.iter().map(|p| p.1).collect();
        let interior: Vec<usize> = self.0.iter().map(|p| p.2).collect();
        format!(
            "edge_padding_low = {}, edge_padding_high = {}, interior_padding = {}",
            list("i64", &low),
            list("i64", &high),
            i64s(&interior)
        )
    }

    /// The operand gets its own places back, the padding value the sum of all others.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let zero = ct.graph.scalar(0.0, ct.dtype());
        let edges: Vec<_> = self.0.iter().map(|&(l, h, _)| (-l, -h, 0)).collect();
        let inner = ct.pad(zero, &edges);
        let stride: Vec<usize> = self.0.iter().map(|p| p.2 + 1).collect();
        let own = inner.slice_all(&vec![0; stride.len()], &inner.shape(), &stride);
        let inside = x[0].filled(1.0).pad(zero, &self.0);
        let around = inside.equal(ct.filled(0.0)).select(ct, ct.filled(0.0));
        vec![Some(own), Some(around.sum_all())]
    }
}

/// `stablehlo.concatenate`: joins operands that agree on every axis but one.
#[derive(Debug)]
pub struct Concatenate {
    axis: usize,
}

impl Op for Concatenate {
    fn name(&self) -> &'static str {
        "stablehlo.concatenate"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let first = args.first().ok_or("nothing to join")?;
        if self.axis >= first.rank() {
            return Err(format!("{first} has no axis {}", self.axis));
        }
        let mut joined = first.clone();
        joined.shape[self.axis] = 0;
        for t in args {
            let mut like = first.clone();
            like.shape[self.axis] = t.shape.get(self.axis).copied().unwrap_or(0);
            if *t != like {
                return Err(format!("{t} and {first} differ off axis {}", self.axis));
            }
            joined.shape[self.axis] += t.shape[self.axis];
        }
        Ok(joined)
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("dimension = {} : i64", self.axis)
    }

    /// Each operand gets back its own stretch of the cotangent.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let mut end = 0;
        let stretch = |t: &Tensor<'g>| {
            let start = end;
            end += t.dim(self.axis);
            Some(ct.slice(self.axis, start, end))
        };
        x.iter().map(stretch).collect()
    }
}

/// `stablehlo.reverse`: some axes run backwards.
#[derive(Debug)]
pub struct Reverse(Vec<usize>);

impl Op for Reverse {
    fn name(&self) -> &'static str {
        "stablehlo.reverse"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        distinct_axes(&self.0, &args[0])?;
        Ok(args[0].clone())
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("dimensions = {}", i64s(&self.0))
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, _: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct.reverse(&self.0))]
    }
}

/// NumPy broadcasting, made explicit, so that every primitive and every rule sees equal shapes.
#[track_caller]
pub(crate) fn broadcast<'g>(a: Tensor<'g>, b: Tensor<'g>) -> (Tensor<'g>, Tensor<'g>) {
    let (sa, sb) = (a.shape(), b.shape());
    if sa == sb || a.is_poisoned() || b.is_poisoned() {
        return (a, b);
    }
    let rank = sa.len().max(sb.len());
    let padded = |s: &[usize]| [vec![1; rank - s.len()], s.to_vec()].concat();
    let (pa, pb) = (padded(&sa), padded(&sb));
    let joined = |(&m, &n): (&usize, &usize)| if m == 1 { n } else { m };
    let shape: Vec<usize> = pa.iter().zip(&pb).map(joined).collect();
    (stretch(a, &shape), stretch(b, &shape))
}

/// Broadcast to `shape`, aligning last axes; a shape that does not fit is refused by the op itself.
#[track_caller]
pub(crate) fn stretch<'g>(t: Tensor<'g>, shape: &[usize]) -> Tensor<'g> {
    let rank = t.rank();
    if t.is_poisoned() || t.shape() == shape {
        return t;
    }
    if rank > shape.len() {
        let message = format!("{} does not broadcast to {shape:?}", t.ty());
        return t.graph.poison("broadcast", &message);
    }
    let axes: Vec<usize> = (shape.len() - rank..shape.len()).collect();
    t.broadcast_in_dim(shape, &axes)
}

/// Join tensors along `axis`. At least one tensor is expected.
#[track_caller]
pub fn concatenate<'g>(parts: &[Tensor<'g>], axis: usize) -> Tensor<'g> {
    parts[0].graph.apply(Concatenate { axis }, parts)
}

impl<'g> Tensor<'g> {
    /// Axis `k` becomes axis `dims[k]` of `shape`, repeated where its size is 1.
    #[track_caller]
    pub fn broadcast_in_dim(self, shape: &[usize], dims: &[usize]) -> Tensor<'g> {
        let (shape, dims) = (shape.to_vec(), dims.to_vec());
        self.graph.apply(BroadcastInDim { shape, dims }, &[self])
    }

    /// The same elements in another shape.
    #[track_caller]
    pub fn reshape(self, shape: &[usize]) -> Tensor<'g> {
        match self.shape() == shape {
            true => self,
            false => self.graph.apply(Reshape(shape.to_vec()), &[self]),
        }
    }

    /// Axes in another order: axis `k` of the result is axis `permutation[k]` of this.
    #[track_caller]
    pub fn transpose(self, permutation: &[usize]) -> Tensor<'g> {
        match permutation.iter().copied().eq(0..self.rank()) {
            true => self,
            false => self.graph.apply(Transpose(permutation.to_vec()), &[self]),
        }
    }

    /// Elements `start..limit` of one axis.
    #[track_caller]
    pub fn slice(self, axis: usize, start: usize, limit: usize) -> Tensor<'g> {
        let (mut starts, mut limits) = (vec![0; self.rank()], self.shape());
        if axis >= limits.len() {
            let message = format!("{} has no axis {axis}", self.ty());
            return self.graph.poison("slice", &message);
        }
        (starts[axis], limits[axis]) = (start, limit);
        self.slice_all(&starts, &limits, &vec![1; starts.len()])
    }

    /// Elements `start..limit` of every axis, every `stride`-th.
    #[track_caller]
    pub fn slice_all(self, start: &[usize], limit: &[usize], stride: &[usize]) -> Tensor<'g> {
        let (start, limit, stride) = (start.to_vec(), limit.to_vec(), stride.to_vec());
        let whole = start.iter().all(|&s| s == 0) && stride.iter().all(|&s| s == 1);
        if whole && limit == self.shape() {
            return self;
        }
        self.graph.apply(
            Slice {
                start,
                limit,
                stride,
            },
            &[self],
        )
    }

    /// `(low, high, interior)` copies of `value` around and between the elements of each axis.
    #[track_caller]
    pub fn pad(self, value: Tensor<'g>, padding: &[(i64, i64, usize)]) -> Tensor<'g> {
        match padding.iter().all(|&p| p == (0, 0, 0)) {
            true => self,
            false => self.graph.apply(Pad(padding.to_vec()), &[self, value]),
        }
    }

    /// The given axes backwards.
    #[track_caller]
    pub fn reverse(self, axes: &[usize]) -> Tensor<'g> {
        self.graph.apply(Reverse(axes.to_vec()), &[self])
    }
}
