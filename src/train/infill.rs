//! Gaps of a text filled in, word by word, by the likeliest one.

use super::draft::Draft;
use super::program::{Program, Slot};
use crate::error::{Error, Result};
use crate::graph::{Graph, Tensor};
use crate::models::{Model, T5};
use crate::nn::{Depth, Layers, Mode, ParamSpec, Scope};
use crate::ops::while_loop;
use crate::shard::{Layout, Spec};
use crate::types::{DType, Type};
use std::collections::HashMap;

/// Greedy decoding of `rows` texts at a time. Arguments: a value for each parameter, named by `of`
/// (`params/..`, or `ema/..` for averages), then `inputs` and `input_segments`, i32 `[rows, inputs]`.
/// With a `layout` the parameters lie as it says, and texts are whole on every device. `layers` is how
/// the parameters were declared.
/// Result: `tokens` i32 `[rows, targets]`, what the decoder writes; behind an EOS it means nothing.
///
/// # Errors
/// When the model is none that writes, or an operation refuses its operands.
pub fn infill(
    model: &Model,
    parameters: &[ParamSpec],
    of: impl Fn(&ParamSpec) -> String,
    compute: DType,
    (rows, eos): (usize, u32),
    (layout, layers): (Option<&Layout>, Layers),
) -> Result<Program> {
    let Model::T5(t5) = model else {
        let family = model.family();
        return Err(Error::config(format!(
            "a {family} writes no text, expected a t5"
        )));
    };
    let graph = Graph::new();
    let mut draft = Draft::new(&graph, layout);
    let mut values = HashMap::new();
    for p in parameters {
        let name = of(p);
        let spec = layout.map(|l| match name.starts_with("params/") {
            true => l.parameter(&p.path, &p.axes, &p.ty),
            false => l.slot(&p.path, &p.axes, &p.ty),
        });
        let value = draft.input(Slot {
            name,
            ty: p.ty.clone(),
            spec: spec.transpose()?,
            stack: p.stack,
        });
        // a few short texts: whole parameters on every device are simplest
        let whole = layout.map(|_| value.constrained(&Spec::replicated(p.ty.rank())));
        values.insert(p.path.clone(), whole.unwrap_or(value));
    }
    let read = Type::new(DType::I32, &[rows, t5.shape.inputs]);
    let inputs = draft.whole("inputs", read.clone());
    let segments = draft.whole("input_segments", read);
    let scope = Scope::bound(
        &graph,
        values,
        Mode {
            compute,
            depth: Depth {
                layers,
                ..Depth::default()
            },
            ..Mode::plain()
        },
    );
    let tokens = greedy(t5, &scope, [inputs, segments], eos);
    draft.output_whole("tokens", tokens);
    draft.finish("infill")
}

/// One place after the other; the whole decoder runs again for each, until every row has its EOS.
#[track_caller]
fn greedy<'g>(t5: &T5, s: &Scope<'g>, [inputs, segments]: [Tensor<'g>; 2], eos: u32) -> Tensor<'g> {
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
            let y = y.dynamic_slice(&[zero, at, zero], &[rows, 1, t5.width]);
            let next = t5.logits(s, &table, y).argmax(2).to(DType::I32);
            let next = next.reshape(&[rows, 1]);
            let at = at + 1.0;
            vec![at, written.dynamic_update_slice(next, &[zero, at])]
        },
    );
    results[1].slice(1, 1, length + 1)
}
