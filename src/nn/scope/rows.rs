//! Tables of which a step touches only the rows that it looks up.

use super::{Parameter, Scope};
use crate::graph::Tensor;
use crate::nn::{Init, ParamKind};
use crate::shard::Axis;

/// A trained table of which a step touches only the rows that it looks up.
#[derive(Clone, Debug)]
pub struct RowTable<'g> {
    value: Tensor<'g>,
    path: String,
}

/// Rows of a table that a step looks up: the gradient of the loss by `rows` is all that the table's optimizer sees.
#[derive(Clone, Debug)]
pub struct LookedUp<'g> {
    /// Path of the table.
    pub path: String,
    /// Which rows, i32 `[n]`; a row may come more than once.
    pub ids: Tensor<'g>,
    /// Their values, f32 `[n, width]`, which are a leaf of the graph.
    pub rows: Tensor<'g>,
    /// Rows of the table.
    pub height: usize,
}

impl<'g> Scope<'g> {
    /// A trained table `[rows, width]` for more rows than a step should touch: word vectors. Nothing of the table's size is made in a
    /// step. What the optimizer keeps for it is changed in the rows that [`Scope::look_up`] has read, and nowhere else.
    #[track_caller]
    pub fn rows(&self, name: &str, dims: [(Axis, usize); 2], init: Init) -> RowTable<'g> {
        let Parameter { value, .. } = self.declared(name, &dims, init, ParamKind::Rows);
        RowTable {
            value,
            path: self.at(name).path,
        }
    }

    /// Rows of a table at ids i32 `[..]`, f32 `[.., width]`. Ids outside of it read its nearest row.
    ///
    /// In a loop over parts of a batch or over layers a table has no gradient.
    #[track_caller]
    pub fn look_up(&self, table: &RowTable<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        let shape = [ids.shape(), vec![table.value.dim(1)]].concat();
        let ids = ids.reshape(&[ids.shape().iter().product()]);
        let rows = table.value.take(ids).stop_gradient();
        if self.trains() {
            self.shared.looked_up.borrow_mut().push(LookedUp {
                path: table.path.clone(),
                ids,
                rows,
                height: table.value.dim(0),
            });
        }
        rows.reshape(&shape)
    }

    /// What was looked up so far, in order.
    pub fn looked_up(&self) -> Vec<LookedUp<'g>> {
        self.shared.looked_up.take()
    }
}
