//! Text written token by token.

use super::T5;
use crate::graph::Tensor;
use crate::nn::Scope;
use crate::ops::while_loop;
use crate::types::{DType, Type};

/// One place after the other; the whole decoder runs again for each, until every row has its EOS.
#[track_caller]
pub(super) fn greedy<'g>(
    t5: &T5,
    s: &Scope<'g>,
    [inputs, segments]: [Tensor<'g>; 2],
    eos: u32,
) -> Tensor<'g> {
    let (rows, length) = (inputs.dim(0), t5.shape.targets);
    let table = t5.table(s);
    let encoded = t5.encode(s, T5::embed(s, &table, inputs), Some(segments));
    let graph = s.graph;
    // place 0 holds what the decoder begins with, place t + 1 what it writes at t
    let written = graph.fill(0.0, Type::new(DType::I32, &[rows, length + 1]));
    let zero = graph.scalar(0.0, DType::I32);
    let ended = |written: Tensor<'g>| {
        let ends = written.equal(written.filled(f64::from(eos)));
        ends.any(&[1]).all(&[0])
    };
    let results = while_loop(
        graph,
        &[zero, written],
        |x| {
            let goes_on = x[0].less(x[0].filled(length as f64));
            goes_on.and(ended(x[1]).complement())
        },
        |x| {
            let (at, written) = (x[0], x[1]);
            let given = written.slice(1, 0, length);
            let own = given.filled(1.0);
            let y = T5::embed(s, &table, given);
            let y = t5.decode(s, y, encoded, Some([segments, own]));
            let zero = at.filled(0.0);
            let y = y.dynamic_slice(&[zero, at, zero], &[rows, 1, t5.embed_dim]);
            let next = t5.guessing(s, &table, y).logits().argmax(2).to(DType::I32);
            let next = next.reshape(&[rows, 1]);
            let at = at + 1.0;
            vec![at, written.dynamic_update_slice(next, &[zero, at])]
        },
    );
    results[1].slice(1, 1, length + 1)
}
