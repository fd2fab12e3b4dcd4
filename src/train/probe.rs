//! What a model makes of a small batch: for comparing it with itself elsewhere.

use super::draft::Draft;
use super::global::Global;
use super::program::{Program, Slot};
use super::{Runtime, State};
use crate::array::Array;
use crate::error::Result;
use crate::graph::{Graph, Tensor};
use crate::models::{Batch, Model, T5};
use crate::nn::{Mode, Scope};
use crate::types::{DType, Type};
use std::collections::HashMap;

/// Examples, tokens read and tokens written.
const SIZES: [usize; 3] = [2, 12, 6];

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
    let sent: Result<Vec<Global>> = inputs
        .iter()
        .map(|(_, array)| Global::upload(runtime, array.clone(), None))
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
    let mut draft = Draft::new(&graph, None);
    let mut values = HashMap::new();
    for p in &model.parameters()? {
        let slot = Slot::whole(p.path.clone(), p.ty.clone(), None);
        values.insert(p.path.clone(), draft.input(slot));
    }
    let given = inputs.iter();
    let batch: Batch = given
        .map(|(name, array)| (*name, draft.whole(name, array.ty().clone())))
        .collect();
    let scope = Scope::bound(&graph, values, Mode::plain());
    draft.output_whole("made", made(model, &scope, &batch));
    draft.finish("probe")
}

#[track_caller]
fn made<'g>(model: &Model, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
    match model {
        Model::Vit(vit) => vit.logits(s, batch["images"]),
        Model::Mae(_) => model.loss(s, batch, None).loss,
        Model::T5(t5) => {
            let table = t5.table(s);
            let encoded = t5.encode(s, T5::embed(s, &table, batch["inputs"]), None);
            let decoded = t5.decode(s, T5::embed(s, &table, batch["given"]), encoded, None);
            t5.logits(s, &table, decoded)
        }
    }
    .to(DType::F32)
}

/// Numbers that look random and are always the same.
fn inputs(model: &Model) -> Result<Vec<(&'static str, Array)>> {
    let [batch, read, written] = SIZES;
    let mut state = 1u64;
    let mut below = |n: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n.max(1)
    };
    let mut inputs = Vec::new();
    if let Model::T5(t5) = model {
        let mut ids = |length: usize| -> Vec<i32> {
            (0..batch * length)
                .map(|_| below(t5.vocab) as i32)
                .collect()
        };
        inputs.push(("inputs", Array::new(&[batch, read], &ids(read))?));
        let mut given = ids(written);
        given.iter_mut().step_by(written).for_each(|id| *id = 0);
        inputs.push(("given", Array::new(&[batch, written], &given)?));
    }
    for (name, ty) in model.inputs(batch) {
        if name == "images" {
            let values: Vec<f32> = (0..ty.elements())
                .map(|_| below(512) as f32 / 256.0 - 1.0)
                .collect();
            inputs.push((name, Array::new(&ty.shape, &values)?));
        }
    }
    if let Some(patches) = model.masked_patches() {
        let mut order = Array::zeros(Type::new(DType::I32, &[batch, patches]));
        for row in order.values_mut::<i32>()?.chunks_mut(patches) {
            row.iter_mut().zip(0..).for_each(|(slot, k)| *slot = k);
            (1..patches).for_each(|k| row.swap(k, below(k + 1)));
        }
        inputs.push(("order", order));
    }
    Ok(inputs)
}
