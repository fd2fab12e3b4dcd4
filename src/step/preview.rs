//! Gaps of a text filled in, word by word, by the likeliest one.

use crate::error::{Error, Result};
use crate::graph::Graph;
use crate::models::Model;
use crate::nn::{Mode, ParamSpec, ScanMode, Scope, StackOptions};
use crate::shard::{Layout, Spec};
use crate::step::ProgramBuilder;
use crate::step::{Program, TensorSpec};
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
    (layout, layers): (Option<&Layout>, ScanMode),
) -> Result<Program> {
    let Some(text) = model.text_to_text() else {
        let family = model.family();
        return Err(Error::config(format!(
            "a {family} writes no text, expected a model that reads one text and writes another"
        )));
    };
    let graph = Graph::new();
    let mut draft = ProgramBuilder::new(&graph, layout);
    let mut values = HashMap::new();
    for p in parameters {
        let name = of(p);
        let spec = layout.map(|l| match name.starts_with("params/") {
            true => l.parameter(&p.path, &p.axes, &p.ty),
            false => l.slot(&p.path, &p.axes, &p.ty),
        });
        let value = draft.input(TensorSpec {
            name,
            ty: p.ty.clone(),
            spec: spec.transpose()?,
            stack: p.stack,
        });
        // a few short texts: whole parameters on every device are simplest
        let whole = layout.map(|_| value.constrained(&Spec::replicated(p.ty.rank())));
        values.insert(p.path.clone(), whole.unwrap_or(value));
    }
    let read = Type::new(DType::I32, &[rows, text.shape().inputs]);
    let inputs = draft.whole("inputs", read.clone());
    let segments = draft.whole("input_segments", read);
    let scope = Scope::bound(
        &graph,
        values,
        Mode {
            compute,
            depth: StackOptions {
                layers,
                ..StackOptions::default()
            },
            ..Mode::plain()
        },
    );
    let tokens = text.greedy(&scope, [inputs, segments], eos);
    draft.output_whole("tokens", tokens);
    draft.finish("infill")
}
