//! Which row of a table each choice of a token goes to, and back. Reading is a gather in either direction of the gradient:
//! nothing is added up at positions that are data.

use crate::graph::Tensor;
use crate::ops::{Backward, custom_gradient};
use crate::types::{DType, Type};
use std::rc::Rc;

/// Choices, sorted by their group, those of none last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sorted<'g> {
    /// The choice at each place: i32 `[choices]`.
    pub order: Tensor<'g>,
    /// The place of each choice: i32 `[choices]`.
    pub place: Tensor<'g>,
    /// Choices of each group: i32 `[groups]`.
    pub sizes: Tensor<'g>,
    /// The group of each choice, any for one of none: i32 `[choices]`.
    pub group: Tensor<'g>,
    /// Whether a choice is of a group: bool `[choices]`.
    pub kept: Tensor<'g>,
}

impl<'g> Sorted<'g> {
    /// Of the group of each choice, i32 `[choices]`, which is `groups` for one of none.
    #[track_caller]
    pub fn of(ids: Tensor<'g>, groups: usize) -> Sorted<'g> {
        let order = ids.argsort(0, false);
        let place = order.argsort(0, false);
        let last = ids.filled(groups as f64 - 1.0);
        Sorted {
            order,
            place,
            sizes: ids.one_hot(groups, DType::I32).sum(&[0]),
            group: ids.minimum(last),
            kept: ids.less(ids.filled(groups as f64)),
        }
    }

    /// Choices.
    pub fn len(&self) -> usize {
        self.order.dim(0)
    }
}

/// The sum of what stands before each: i32 `[.., n]` in and out.
#[track_caller]
pub(super) fn before(sizes: Tensor<'_>) -> Tensor<'_> {
    let axis = sizes.rank() - 1;
    sizes.cumulative_sum(axis) - sizes
}

/// Rows of a table, and the choices that stand in them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places<'g> {
    /// The choice in each row, any where there is none: i32 `[rows]`.
    pub choice: Tensor<'g>,
    /// Whether there is one: bool `[rows]`.
    pub taken: Tensor<'g>,
    /// The row of each choice, any where it has none: i32 `[choices]`.
    pub row: Tensor<'g>,
    /// Whether it has one: bool `[choices]`.
    pub kept: Tensor<'g>,
}

impl<'g> Places<'g> {
    /// Each row the value of its choice's token, `[tokens, width]` to `[rows, width]`, where every token has as many choices;
    /// any value where there is no choice.
    #[track_caller]
    pub fn read(&self, x: Tensor<'g>) -> Tensor<'g> {
        let (tokens, width) = (x.dim(0), x.dim(1));
        let each = self.row.dim(0) / tokens.max(1);
        let token = self.choice / self.choice.filled(each as f64);
        let rows = x.take(token);
        let gradient: Rc<Backward> = Rc::new(move |inputs, _, ct| {
            let own = picked(ct[0], inputs[1], inputs[2]);
            let own = own.reshape(&[tokens, each, width]).to(DType::F32);
            vec![Some(own.sum(&[1]).to(ct[0].dtype())), None, None]
        });
        custom_gradient(&[x, self.row, self.kept], &[rows], gradient)[0]
    }

    /// Each choice the value of its row, `[rows, width]` to `[choices, width]`; zeros for one that has none.
    #[track_caller]
    pub fn write(&self, rows: Tensor<'g>) -> Tensor<'g> {
        let values = picked(rows, self.row, self.kept);
        let gradient: Rc<Backward> =
            Rc::new(|inputs, _, ct| vec![Some(picked(ct[0], inputs[1], inputs[2])), None, None]);
        custom_gradient(&[rows, self.choice, self.taken], &[values], gradient)[0]
    }
}

/// Rows of a table `[n, width]` by index, zeros where that does not count.
#[track_caller]
fn picked<'g>(table: Tensor<'g>, at: Tensor<'g>, counts: Tensor<'g>) -> Tensor<'g> {
    let rows = table.take(at);
    let counts = counts.broadcast_in_dim(&rows.shape(), &[0]);
    counts.select(rows, rows.filled(0.0))
}

/// 0, 1, ... as i32 `[n]`.
pub(super) fn numbers<'g>(of: Tensor<'g>, n: usize) -> Tensor<'g> {
    of.graph.iota(0, Type::new(DType::I32, &[n]))
}
