//! Tables that follow their gradient row by row: nothing here is of a table's size but the table itself, which is changed in place.

use crate::graph::Tensor;
use crate::nn::{LookedUp, ParamSpec};
use crate::ops::concatenate;
use crate::optim::{Optimizer, StepContext};
use crate::shard::{PartitionSpec, Partitioner};
use crate::types::{DType, Type};
use std::collections::HashMap;

/// The gradient of a table: of the rows that were looked up.
#[derive(Clone, Debug)]
pub(super) struct RowGradient<'g> {
    /// Which rows, i32 `[n]`. After [`RowGradient::summed`] each once, the other places being the number of rows, which names none.
    pub(super) ids: Tensor<'g>,
    /// Their gradients, f32 `[n, width]`.
    pub(super) gradient: Tensor<'g>,
    /// Rows of the table.
    height: usize,
}

impl<'g> RowGradient<'g> {
    /// What was looked up, with the gradient of each, table by table. Over a mesh every device gets all of it, to take of it what
    /// belongs to its own rows; left to the partitioner, devices would add up gradients of the table's size.
    pub(super) fn by_path(
        looked_up: impl Iterator<Item = (LookedUp<'g>, Tensor<'g>)>,
        layout: Option<&Partitioner>,
    ) -> HashMap<String, RowGradient<'g>> {
        let mut found: HashMap<String, RowGradient<'g>> = HashMap::new();
        for (
            LookedUp {
                path, ids, height, ..
            },
            gradient,
        ) in looked_up
        {
            let whole = |x: Tensor<'g>| match layout {
                Some(_) => x.constrained(&PartitionSpec::replicated(x.rank())),
                None => x,
            };
            let own = RowGradient {
                ids: whole(ids),
                gradient: whole(gradient),
                height,
            };
            let joined = match found.remove(&path) {
                None => own,
                Some(first) => RowGradient {
                    ids: concatenate(&[first.ids, own.ids], 0),
                    gradient: concatenate(&[first.gradient, own.gradient], 0),
                    height,
                },
            };
            found.insert(path, joined);
        }
        found
    }

    /// The same with each row once: its gradients added up. Sorted by row, a run of one row adds up where it begins.
    #[track_caller]
    pub(super) fn summed(&self) -> RowGradient<'g> {
        let [n, width] = self.gradient.dims();
        let order = self.ids.argsort(0, false);
        let ids = self.ids.take(order);
        if n < 2 {
            return self.clone();
        }
        let graph = ids.graph;
        let fill = |value: f64, n: usize| graph.fill(value, Type::new(DType::I32, &[n]));
        let same = ids.slice(0, 1, n).equal(ids.slice(0, 0, n - 1));
        let places = graph.iota(0, ids.ty());
        let starts = same.select(fill(0.0, n - 1), places.slice(0, 1, n));
        let starts = concatenate(&[fill(0.0, 1), starts], 0);
        // the largest so far: the place where each one's run begins
        let mut first = starts;
        let mut reach = 1;
        while reach < n {
            let before = concatenate(&[fill(0.0, reach), first.slice(0, 0, n - reach)], 0);
            first = first.maximum(before);
            reach *= 2;
        }
        let nothing = graph.fill(0.0, Type::new(DType::F32, &[n, width]));
        RowGradient {
            ids: first.equal(places).select(ids, fill(self.height as f64, n)),
            gradient: nothing.add_rows(first, self.gradient.take(order)),
            height: self.height,
        }
    }
}

/// A table and what is kept for it, by the kind of each (`params`, `mu`), after an update of some rows. `whole` gives their values
/// before it.
#[track_caller]
pub(super) fn updated<'g>(
    optimizer: &Optimizer,
    now: StepContext<'g>,
    (p, rows): (&ParamSpec, &RowGradient<'g>),
    whole: &dyn Fn(&str) -> Tensor<'g>,
) -> Vec<(&'static str, Tensor<'g>)> {
    let table = whole("params");
    if optimizer.is_additive(p) {
        // what is added to a row does not depend on its value
        let nothing = rows.gradient.filled(0.0);
        let step = optimizer.update(now, p, (nothing, rows.gradient), &[]);
        return vec![("params", table.add_rows(rows.ids, step.value))];
    }
    let kinds = optimizer.slots(p);
    let slots: Vec<Tensor> = kinds.iter().map(|kind| whole(kind.name)).collect();
    let own: Vec<Tensor> = slots.iter().map(|slot| slot.take(rows.ids)).collect();
    let before = (table.take(rows.ids), rows.gradient);
    let update = optimizer.update(now, p, before, &own);
    let mut changed = vec![("params", table.set_rows(rows.ids, update.value))];
    let written = kinds.iter().zip(slots).zip(update.slots);
    changed.extend(written.map(|((kind, slot), own)| (kind.name, slot.set_rows(rows.ids, own))));
    changed
}
