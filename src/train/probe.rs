//! What a model makes of a small batch: for comparing it with itself elsewhere.

use crate::array::Array;
use crate::error::Result;
use crate::graph::Graph;
use crate::models::{Batch, Model};
use crate::nn::{Mode, Scope};
use crate::runtime::GlobalArray;
use crate::runtime::{Runtime, State};
use crate::step::ProgramBuilder;
use crate::step::{Program, TensorSpec};
use crate::types::DType;
use std::collections::HashMap;

/// Examples of the batch.
const EXAMPLES: usize = 2;

/// A batch and what a model makes of it.
#[derive(Debug)]
pub struct Probe {
    /// What it was given, by name: f32 `images` `[2, height, width, channels]`; i32 `order` `[2, patches]` for a masked
    /// autoencoder; i32 `inputs` `[2, 12]` and `given` `[2, 6]`, what the decoder begins with, for a model of text.
    pub inputs: Vec<(&'static str, Array)>,
    /// f32: logits `[2, classes]` or `[2, 6, vocab]`; the loss, for a masked autoencoder.
    pub made: Array,
}

/// What a model with those parameters makes of a batch that depends on its sizes alone. `parameter` gives the f32 value
/// of each path.
///
/// # Errors
/// When a parameter is not to be had, or the plugin fails.
pub fn probe(
    runtime: &Runtime,
    model: &Model,
    mut parameter: impl FnMut(&str) -> Result<Array>,
) -> Result<Probe> {
    let inputs = inputs(model)?;
    let compiled = runtime.compile(&program(model, &inputs)?)?;
    let slots = compiled.inputs()[..compiled.inputs().len() - inputs.len()].to_vec();
    let state = State::load(runtime, slots, 0, |slot| parameter(slot))?;
    let sent: Result<Vec<GlobalArray>> = inputs
        .iter()
        .map(|(_, array)| GlobalArray::upload(runtime, array.clone(), None))
        .collect();
    let made = state.lend(&compiled, &sent?)?;
    Ok(Probe {
        made: made[0].download()?,
        inputs,
    })
}

/// The forward pass, without dropout. Arguments: every parameter by its path, then the inputs.
fn program(model: &Model, inputs: &[(&'static str, Array)]) -> Result<Program> {
    let graph = Graph::new();
    let mut draft = ProgramBuilder::new(&graph, None);
    let mut values = HashMap::new();
    for p in &model.parameters()? {
        let slot = TensorSpec::whole(p.path.clone(), p.ty.clone(), None);
        values.insert(p.path.clone(), draft.input(slot));
    }
    let given = inputs.iter();
    let batch: Batch = given
        .map(|(name, array)| (*name, draft.whole(name, array.ty().clone())))
        .collect();
    let scope = Scope::bound(&graph, values, Mode::plain());
    let made = model.task()?.publish(&scope, &batch).to(DType::F32);
    draft.output_whole("made", made);
    draft.finish("probe")
}

/// Numbers that look random and are always the same.
fn inputs(model: &Model) -> Result<Vec<(&'static str, Array)>> {
    let mut state = 1u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state >> 11
    };
    let fields = model.task()?.published_fields(EXAMPLES).into_iter();
    fields
        .map(|field| Ok((field.name, field.synthetic(&mut next)?)))
        .collect()
}
