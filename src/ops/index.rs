//! Reading and writing at positions that are data.

use super::reduce::Reduction;
use super::shape::{concatenate, distinct_axes, i64s, others};
use crate::graph::{Op, Tensor};
use crate::types::{DType, Type};
use std::cmp::Ordering;

/// Which axes a gather or scatter moves, in the words of the StableHLO specification.
#[derive(Clone, Debug, Default)]
pub struct GatherDims {
    /// Axes of the result (of the updates) that run over a slice.
    pub offset: Vec<usize>,
    /// Axes of the operand of slice size 1, left out of the result.
    pub collapsed: Vec<usize>,
    /// Axes of the operand that go along with axes of the indices.
    pub operand_batch: Vec<usize>,
    /// Their partners among the axes of the indices.
    pub index_batch: Vec<usize>,
    /// The operand's axis that each component of an index vector counts along.
    pub start: Vec<usize>,
    /// The axis of the indices that holds index vectors.
    pub vector: usize,
}

impl GatherDims {
    /// Refuse axes and slice sizes that do not fit the operand and the indices.
    fn check(&self, from: &Type, at: &Type, sizes: &[usize]) -> Result<(), String> {
        let dropped = [&self.collapsed[..], &self.operand_batch].concat();
        distinct_axes(&dropped, from)?;
        distinct_axes(&[&self.start[..], &self.operand_batch].concat(), from)?;
        distinct_axes(&self.index_batch, at)?;
        let within = |(size, n): (&usize, &usize)| size <= n;
        let components = match self.vector.cmp(&at.rank()) {
            Ordering::Less => at.shape[self.vector],
            Ordering::Equal => 1,
            Ordering::Greater => return Err(format!("{at} has no axis {}", self.vector)),
        };
        let partners = self.operand_batch.iter().zip(&self.index_batch);
        let fits = at.dtype.is_integer()
            && sizes.len() == from.rank()
            && sizes.iter().zip(&from.shape).all(within)
            && dropped.iter().all(|&d| sizes[d] == 1)
            && components == self.start.len()
            && components > 0
            && self.operand_batch.len() == self.index_batch.len()
            && partners
                .into_iter()
                .all(|(&o, &i)| i != self.vector && from.shape[o] == at.shape[i]);
        match fits {
            true => Ok(()),
            false => Err(format!(
                "slices {sizes:?} of {from} at {at} do not fit {self:?}"
            )),
        }
    }

    /// Shape of a gather's result (of a scatter's updates) for slices of these sizes.
    fn result(&self, indices: &Type, sizes: &[usize]) -> Result<Vec<usize>, String> {
        let mut batch: Vec<usize> = indices.shape.clone();
        if self.vector < batch.len() {
            batch.remove(self.vector);
        }
        let dropped = |d: &usize| self.collapsed.contains(d) || self.operand_batch.contains(d);
        let mut slice = (0..sizes.len()).filter(|d| !dropped(d)).map(|d| sizes[d]);
        let rank = batch.len() + self.offset.len();
        let mut batch = batch.into_iter();
        let shape: Option<Vec<usize>> = (0..rank)
            .map(|d| {
                if self.offset.contains(&d) {
                    slice.next()
                } else {
                    batch.next()
                }
            })
            .collect();
        match (shape, slice.next()) {
            (Some(shape), None) => Ok(shape),
            _ => Err(format!("slices of {sizes:?} do not fit {self:?}")),
        }
    }

    /// The indices that a gather really reads at: those outside moved inside.
    fn moved_inside<'g>(&self, from: &[usize], sizes: &[usize], at: Tensor<'g>) -> Tensor<'g> {
        let largest = Reduction::Minimum.identity(at.dtype());
        let last = |&d: &usize| ((from[d] - sizes[d]) as f64).min(largest);
        let last: Vec<Tensor> = self
            .start
            .iter()
            .map(|d| at.graph.fill(last(d), Type::new(at.dtype(), &[1])))
            .collect();
        let last = concatenate(&last, 0);
        let last = match self.vector < at.rank() {
            true => last.broadcast_in_dim(&at.shape(), &[self.vector]),
            false => last.reshape(&[]),
        };
        at.clamp(at.filled(0.0), last)
    }

    /// Which index vectors lie inside, as bool: the indices' shape without the axis of components.
    fn inside<'g>(&self, from: &[usize], sizes: &[usize], at: Tensor<'g>) -> Tensor<'g> {
        let inside = at.equal(self.moved_inside(from, sizes, at));
        match self.vector < at.rank() {
            true => inside.all(&[self.vector]),
            false => inside,
        }
    }

    fn text(&self, scatter: bool) -> String {
        let names = match scatter {
            false => [
                "offset_dims",
                "collapsed_slice_dims",
                "operand_batching_dims",
                "start_indices_batching_dims",
                "start_index_map",
            ],
            true => [
                "update_window_dims",
                "inserted_window_dims",
                "input_batching_dims",
                "scatter_indices_batching_dims",
                "scatter_dims_to_operand_dims",
            ],
        };
        let values = [
            &self.offset,
            &self.collapsed,
            &self.operand_batch,
            &self.index_batch,
            &self.start,
        ];
        let fields = names.iter().zip(values).filter(|(_, v)| !v.is_empty());
        let fields: Vec<String> = fields.map(|(name, v)| format!("{name} = {v:?}")).collect();
        let (fields, vector) = (fields.join(", "), self.vector);
        format!(
            "<{fields}{}index_vector_dim = {vector}>",
            if fields.is_empty() { "" } else { ", " }
        )
    }
}

/// `stablehlo.gather`: slices of the operand at given indices. Indices outside are clamped.
#[derive(Debug)]
pub struct Gather {
    /// Which axes move.
    pub dims: GatherDims,
    /// Size of a slice along every axis of the operand.
    pub sizes: Vec<usize>,
}

impl Op for Gather {
    fn name(&self) -> &'static str {
        "stablehlo.gather"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let (from, at) = (&args[0], &args[1]);
        self.dims.check(from, at, &self.sizes)?;
        Ok(from.with_shape(self.dims.result(at, &self.sizes)?))
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        let (dims, sizes) = (self.dims.text(false), i64s(&self.sizes));
        format!(
            "dimension_numbers = #stablehlo.gather{dims}, slice_sizes = {sizes}, indices_are_sorted = false"
        )
    }

    /// The cotangent is added where it was read, which indices outside do not tell by themselves.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let scatter = Scatter {
            dims: self.dims.clone(),
            sizes: self.sizes.clone(),
            add: true,
        };
        let zeros = x[0].filled(0.0);
        let read = self.dims.moved_inside(&x[0].shape(), &self.sizes, x[1]);
        vec![Some(ct.graph.apply(scatter, &[zeros, read, ct])), None]
    }
}

/// `stablehlo.scatter`: updates written (or added) at given indices. Operands: input, indices, updates.
#[derive(Debug)]
pub struct Scatter {
    /// Which axes move.
    pub dims: GatherDims,
    /// Size of an update along every axis of the input.
    pub sizes: Vec<usize>,
    /// Whether updates are added to what is there; else they replace it.
    pub add: bool,
}

impl Scatter {
    fn gather(&self) -> Gather {
        Gather {
            dims: self.dims.clone(),
            sizes: self.sizes.clone(),
        }
    }
}

impl Op for Scatter {
    fn name(&self) -> &'static str {
        "stablehlo.scatter"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let updates = self.gather().infer(args)?;
        match updates == args[2] {
            true => Ok(args[0].clone()),
            false => Err(format!("expected updates {updates}, got {}", args[2])),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        let dims = self.dims.text(true);
        format!(
            "scatter_dimension_numbers = #stablehlo.scatter{dims}, indices_are_sorted = false, unique_indices = false"
        )
    }

    fn region(&self, args: &[Type], _: &[Type]) -> String {
        if self.add {
            return Reduction::Add.region(args[0].dtype);
        }
        let s = Type::scalar(args[0].dtype);
        format!(" ({{ ^bb0(%a: {s}, %b: {s}): \"stablehlo.return\"(%b) : ({s}) -> () }})")
    }

    /// Updates get what lies at their places, and nothing when these are outside; replaced inputs get
    /// nothing. Replacing is taken to be at distinct places.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let found = ct.graph.apply(self.gather(), &[ct, x[1]]);
        let inside = self.dims.inside(&x[0].shape(), &self.sizes, x[1]);
        let axes = others(found.rank(), &self.dims.offset);
        let inside = inside.broadcast_in_dim(&found.shape(), &axes);
        let update = inside.select(found, found.filled(0.0));
        let input = match self.add {
            true => ct,
            false => {
                let replace = Scatter {
                    dims: self.dims.clone(),
                    sizes: self.sizes.clone(),
                    add: false,
                };
                ct.graph.apply(replace, &[ct, x[1], update.filled(0.0)])
            }
        };
        vec![Some(input), None, Some(update)]
    }
}

/// Refuse anything but one integer scalar an axis, all of one type.
fn starts(of: &Type, starts: &[Type]) -> Result<(), String> {
    let like = |t: &Type| t.rank() == 0 && t.dtype.is_integer() && *t == starts[0];
    match starts.len() == of.rank() && starts.iter().all(like) {
        true => Ok(()),
        false => {
            let got: Vec<String> = starts.iter().map(Type::to_string).collect();
            let (n, got) = (of.rank(), got.join(", "));
            Err(format!(
                "expected {n} integer scalars of one type as starts in {of}, got [{got}]"
            ))
        }
    }
}

/// `stablehlo.dynamic_slice`: a slice that starts where scalar operands say, moved inside when it
/// would reach out.
#[derive(Debug)]
pub struct DynamicSlice(pub Vec<usize>);

impl Op for DynamicSlice {
    fn name(&self) -> &'static str {
        "stablehlo.dynamic_slice"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let from = &args[0];
        starts(from, &args[1..])?;
        let fits =
            self.0.len() == from.rank() && self.0.iter().zip(&from.shape).all(|(s, n)| s <= n);
        match fits {
            true => Ok(from.with_shape(self.0.clone())),
            false => Err(format!("{from} has no slice of sizes {:?}", self.0)),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("slice_sizes = {}", i64s(&self.0))
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let mut cotangents = vec![None; x.len()];
        cotangents[0] = Some(x[0].filled(0.0).dynamic_update_slice(ct, &x[1..]));
        cotangents
    }
}

/// `stablehlo.dynamic_update_slice`: a slice replaced. Operands: input, update, one start an axis.
#[derive(Debug)]
pub struct DynamicUpdateSlice;

impl Op for DynamicUpdateSlice {
    fn name(&self) -> &'static str {
        "stablehlo.dynamic_update_slice"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let (into, update) = (&args[0], &args[1]);
        starts(into, &args[2..])?;
        let fits = update.dtype == into.dtype
            && update.rank() == into.rank()
            && update.shape.iter().zip(&into.shape).all(|(s, n)| s <= n);
        match fits {
            true => Ok(into.clone()),
            false => Err(format!("{update} does not fit into {into}")),
        }
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let starts = &x[2..];
        let mut cotangents = vec![None; x.len()];
        cotangents[0] = Some(ct.dynamic_update_slice(x[1].filled(0.0), starts));
        cotangents[1] = Some(ct.dynamic_slice(starts, &x[1].shape()));
        cotangents
    }
}

impl<'g> Tensor<'g> {
    /// A slice of the given sizes from where the scalar `starts` say, one an axis.
    #[track_caller]
    pub fn dynamic_slice(self, starts: &[Tensor<'g>], sizes: &[usize]) -> Tensor<'g> {
        let args = [&[self], starts].concat();
        self.graph.apply(DynamicSlice(sizes.to_vec()), &args)
    }

    /// This tensor with a slice replaced, from where the scalar `starts` say, one an axis.
    #[track_caller]
    pub fn dynamic_update_slice(self, update: Tensor<'g>, starts: &[Tensor<'g>]) -> Tensor<'g> {
        let args = [&[self, update], starts].concat();
        self.graph.apply(DynamicUpdateSlice, &args)
    }

    /// Rows of a table: `[rows, ..]` at integer `ids` `[..ids]` gives `[..ids, ..]`.
    #[track_caller]
    pub fn take(self, ids: Tensor<'g>) -> Tensor<'g> {
        let (dims, sizes) = by_row(self, ids);
        self.graph.apply(Gather { dims, sizes }, &[self, ids])
    }

    /// `rows` `[..ids, ..]` added to those of a table `[rows, ..]` that integer `ids` name: the
    /// cotangent of [`Tensor::take`].
    #[track_caller]
    pub fn add_rows(self, ids: Tensor<'g>, rows: Tensor<'g>) -> Tensor<'g> {
        let (dims, sizes) = by_row(self, ids);
        let ids = dims.moved_inside(&self.shape(), &sizes, ids);
        let add = true;
        self.graph
            .apply(Scatter { dims, sizes, add }, &[self, ids, rows])
    }

    /// The table `[rows, ..]` with `rows` `[..ids, ..]` in place of those that integer `ids` name, each of which comes once; ids outside of
    /// the table name none.
    #[track_caller]
    pub fn set_rows(self, ids: Tensor<'g>, rows: Tensor<'g>) -> Tensor<'g> {
        let (dims, sizes) = by_row(self, ids);
        let add = false;
        self.graph
            .apply(Scatter { dims, sizes, add }, &[self, ids, rows])
    }

    /// Rows picked for each batch entry: `[batch, rows, ..]` at `ids` `[batch, k]` gives `[batch, k, ..]`.
    #[track_caller]
    pub fn take_rows(self, ids: Tensor<'g>) -> Tensor<'g> {
        let mut sizes = self.shape();
        if sizes.len() < 2 || ids.rank() != 2 {
            let message = format!(
                "expected [batch, rows, ..] and [batch, k], got {} and {}",
                self.ty(),
                ids.ty()
            );
            return self.graph.poison("take_rows", &message);
        }
        (sizes[0], sizes[1]) = (1, 1);
        let dims = GatherDims {
            offset: (2..sizes.len()).collect(),
            collapsed: vec![1],
            operand_batch: vec![0],
            index_batch: vec![0],
            start: vec![1],
            vector: 2,
        };
        self.graph.apply(Gather { dims, sizes }, &[self, ids])
    }

    /// 1 at the place that each integer names, 0 elsewhere: `[..]` gives `[.., depth]`.
    #[track_caller]
    pub fn one_hot(self, depth: usize, dtype: DType) -> Tensor<'g> {
        let mut shape = self.shape();
        shape.push(depth);
        let axes: Vec<usize> = (0..shape.len() - 1).collect();
        let places = self.graph.iota(axes.len(), Type::new(DType::I32, &shape));
        let names = self.to(DType::I32).broadcast_in_dim(&shape, &axes);
        names.equal(places).to(dtype)
    }
}

/// Whole rows of a table.
fn by_row(table: Tensor<'_>, ids: Tensor<'_>) -> (GatherDims, Vec<usize>) {
    let (mut sizes, at) = (table.shape(), ids.rank());
    if let Some(rows) = sizes.first_mut() {
        *rows = 1;
    }
    let dims = GatherDims {
        offset: (at..at + sizes.len().saturating_sub(1)).collect(),
        collapsed: vec![0],
        start: vec![0],
        vector: at,
        ..GatherDims::default()
    };
    (dims, sizes)
}
