//! The score of a checkpoint.

use crate::array::Array;
use crate::error::{Context, Error, Result};
use crate::experiment::Experiment;
use crate::optim::EMA;
use crate::runtime::{Runtime, State};
use crate::step::TrainStepSpec;
use crate::store::Saved;
use crate::train::evaluate::{Evaluation, evaluate};
use crate::train::run::programs;
use crate::types::Type;
use std::collections::BTreeMap;

/// Whether an evaluation reads that slot: what an optimizer remembers is not looked at, and need not be there.
fn needed(name: &str) -> bool {
    let kind = name.split('/').next().unwrap_or(name);
    kind == "params" || kind == EMA
}

/// Hold the weights of a checkpoint against the model of a [`Experiment::evaluation`], before anything is compiled.
///
/// # Errors
/// [`Error::Config`] naming the weights that the checkpoint lacks or has of another shape.
pub fn check_weights(plan: &Experiment, saved: &Saved) -> Result<()> {
    const TOLD: usize = 3;
    let mut wrong = Vec::new();
    for slot in plan.recipe(None).state()? {
        for (name, ty) in slot.parts() {
            match saved.ty(&name) {
                _ if !needed(&name) => {}
                Ok(there) if *there == ty => {}
                Ok(there) => wrong.push(format!("{name}: {there} there, {ty} here")),
                Err(_) => wrong.push(format!("{name}: nothing there, {ty} here")),
            }
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    let more = match wrong.len().saturating_sub(TOLD) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    wrong.truncate(TOLD);
    Err(Error::config(format!(
        "{}: weights of another model than [model] describes; an evaluation takes the run's own model, so leave out what \
         changes its shape: {}{more}",
        saved.path().display(),
        wrong.join("; ")
    )))
}

/// Evaluate a checkpoint on the held-out data of a [`Experiment::evaluation`], by the average of the weights where the plan's
/// optimizer keeps one; `tell` is told the batches done after each.
///
/// # Errors
/// When the checkpoint lacks a parameter or has it of another type, or compiling, reading or executing fails.
pub fn held_out(
    plan: &Experiment,
    runtime: &Runtime,
    saved: &Saved,
    tell: &mut dyn FnMut(u64),
) -> Result<Evaluation> {
    let recipe: TrainStepSpec = plan.recipe(runtime.layout.as_ref());
    let recipe = recipe.on(runtime.client.platform());
    let slots = recipe.state()?;
    let types: BTreeMap<String, Type> = slots.iter().flat_map(|slot| slot.parts()).collect();
    let read = |name: &str| match (needed(name), types.get(name)) {
        (false, Some(ty)) => Ok(Array::zeros(ty.clone())),
        _ => saved.read(name),
    };
    let mut state = State::load(runtime, slots, saved.step(), read)
        .with_context(|| saved.path().display().to_string())?;
    let programs = programs(plan, runtime, &recipe)?;
    evaluate(plan, runtime, (&recipe, &programs, true), &mut state, tell)
}
