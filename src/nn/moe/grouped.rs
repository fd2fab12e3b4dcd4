//! Products of rows with the matrix of the group that they are in.

use super::places::{Places, Sorted, before, numbers};
use crate::autodiff::scan;
use crate::graph::Tensor;
use crate::nn::linear::product;
use crate::ops::{Backward, custom_gradient};
use crate::types::DType;
use std::rc::Rc;

/// Rows sorted by group.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grouped<'g> {
    /// Where choices stand.
    pub places: Places<'g>,
    form: Form<'g>,
}

/// How groups lie.
#[derive(Clone, Copy, Debug)]
enum Form<'g> {
    /// One after the other, of these sizes: i32 `[groups]`.
    Ragged(Tensor<'g>),
    /// In blocks of as many rows, each of one group: i32 `[blocks]`. The last block of a group may have empty rows.
    Blocks(Tensor<'g>),
}

impl<'g> Grouped<'g> {
    /// One group after the other, for compilers that know products of such.
    #[track_caller]
    pub fn ragged(sorted: Sorted<'g>) -> Grouped<'g> {
        let rows = numbers(sorted.order, sorted.len());
        let all = sorted.sizes.sum(&[0]).broadcast_in_dim(&rows.shape(), &[]);
        Grouped {
            places: Places {
                choice: sorted.order,
                taken: rows.less(all),
                row: sorted.place,
                kept: sorted.kept,
            },
            form: Form::Ragged(sorted.sizes),
        }
    }

    /// In blocks: as many as all groups may need, whatever their sizes.
    #[track_caller]
    pub fn blocks(sorted: Sorted<'g>) -> Grouped<'g> {
        let (choices, groups) = (sorted.len(), sorted.sizes.dim(0));
        let size = block_size(choices, groups);
        let count = choices / size + groups.min(choices);
        let sizes = sorted.sizes;
        let of_size = sizes.filled(size as f64);
        let used = (sizes + (of_size - 1.0)) / of_size;
        let first = before(used); // blocks before those of each group
        let block = numbers(sizes, count);
        let shape = [count, groups];
        let ends = (first + used).broadcast_in_dim(&shape, &[1]);
        let over = block.broadcast_in_dim(&shape, &[0]).greater_equal(ends);
        let owner = over.to(DType::I32).sum(&[1]);
        let owner = owner.minimum(owner.filled(groups as f64 - 1.0));
        let row = numbers(sizes, count * size);
        let of_row = owner.take(row / row.filled(size as f64));
        let inside = row - first.take(of_row) * row.filled(size as f64);
        let starts = before(sizes);
        let place = starts.take(of_row) + inside;
        let group = sorted.group;
        let within = sorted.place - starts.take(group);
        Grouped {
            places: Places {
                choice: sorted.order.take(place), // places behind the last are moved inside, and not taken
                taken: inside.less(sizes.take(of_row)),
                row: first.take(group) * group.filled(size as f64) + within,
                kept: sorted.kept,
            },
            form: Form::Blocks(owner),
        }
    }

    /// `[rows, m]`, each row times the matrix of its group of `kernels`, f32 `[groups, m, n]`: `[rows, n]` in the dtype of the rows.
    /// Products are of that dtype and summed in f32; the kernels' gradient is f32.
    #[track_caller]
    pub fn product(&self, x: Tensor<'g>, kernels: Tensor<'g>) -> Tensor<'g> {
        match self.form {
            Form::Ragged(sizes) => {
                let y = x.ragged_dot(kernels.to(x.dtype()), sizes);
                let gradient: Rc<Backward> = Rc::new(|inputs, _, ct| {
                    let &[x, kernels, sizes] = inputs else {
                        return Vec::new();
                    };
                    let dx = ct[0].ragged_dot_turned(kernels.to(x.dtype()), sizes);
                    let dkernels = x.ragged_outer(ct[0], sizes);
                    vec![Some(dx), Some(dkernels), None]
                });
                custom_gradient(&[x, kernels, sizes], &[y], gradient)[0]
            }
            Form::Blocks(owner) => {
                let y = by_block(x, kernels, owner, 0);
                let gradient: Rc<Backward> = Rc::new(|inputs, _, ct| {
                    let &[x, kernels, owner] = inputs else {
                        return Vec::new();
                    };
                    let dx = by_block(ct[0], kernels, owner, 1);
                    let dkernels = outer_by_block(x, ct[0], owner, kernels);
                    vec![Some(dx), Some(dkernels), None]
                });
                custom_gradient(&[x, kernels, owner], &[y], gradient)[0]
            }
        }
    }
}

/// Rows of a block: few beside those of a group, enough that reading a matrix costs little beside multiplying by it.
fn block_size(choices: usize, groups: usize) -> usize {
    let quarter = choices / (4 * groups.max(1));
    let power = quarter.max(1).ilog2();
    (1 << power).clamp(8, 256).min(choices.max(1))
}

/// The blocks of rows `[rows, m]`: `[blocks, rows of each, m]`.
fn cut<'g>(x: Tensor<'g>, owner: Tensor<'g>) -> Tensor<'g> {
    let count = owner.dim(0).max(1);
    x.reshape(&[count, x.dim(0) / count, x.dim(1)])
}

/// The matrix of a group.
fn of_group<'g>(kernels: Tensor<'g>, group: Tensor<'g>) -> Tensor<'g> {
    let (m, n, zero) = (kernels.dim(1), kernels.dim(2), group.filled(0.0));
    let one = kernels.dynamic_slice(&[group, zero, zero], &[1, m, n]);
    one.reshape(&[m, n])
}

/// Blocks of rows times their matrices, summed over that axis of these.
#[track_caller]
fn by_block<'g>(x: Tensor<'g>, kernels: Tensor<'g>, owner: Tensor<'g>, axis: usize) -> Tensor<'g> {
    let kernels = kernels.to(x.dtype());
    let inputs = [cut(x, owner), owner];
    let (_, y) = scan(x.graph, owner.dim(0), false, &[], &inputs, |_, block| {
        let own = of_group(kernels, block[1]);
        (
            Vec::new(),
            vec![product(block[0], own, [&[1], &[axis]]).to(x.dtype())],
        )
    });
    let n = kernels.dim(2 - axis);
    y.first().map_or(x, |y| y.reshape(&[x.dim(0), n]))
}

/// `x^T y` of the rows of each group, f32 of the shape of `like`.
#[track_caller]
fn outer_by_block<'g>(
    x: Tensor<'g>,
    y: Tensor<'g>,
    owner: Tensor<'g>,
    like: Tensor<'g>,
) -> Tensor<'g> {
    let inputs = [cut(x, owner), cut(y, owner), owner];
    let zeros = like.graph.fill(0.0, like.ty().with_dtype(DType::F32));
    let (sums, _) = scan(
        x.graph,
        owner.dim(0),
        false,
        &[zeros],
        &inputs,
        |sums, block| {
            let (group, zero) = (block[2], block[2].filled(0.0));
            let own = of_group(sums[0], group) + product(block[0], block[1], [&[0], &[0]]);
            let own = own.reshape(&[1, own.dim(0), own.dim(1)]);
            let sum = sums[0].dynamic_update_slice(own, &[group, zero, zero]);
            (vec![sum], Vec::new())
        },
    );
    sums[0]
}
