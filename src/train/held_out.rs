//! The score of a checkpoint.

use super::evaluate::{Evaluation, evaluate};
use super::run::programs;
use super::{Recipe, Runtime, State};
use crate::array::Array;
use crate::error::{Context, Result};
use crate::optim::AVERAGE;
use crate::plan::Plan;
use crate::store::Saved;
use crate::types::Type;
use std::collections::BTreeMap;

/// Evaluate a checkpoint on the held-out data of a [`Plan::evaluation`], by the average of the weights where the plan's
/// optimizer keeps one; `tell` is told the batches done after each.
///
/// # Errors
/// When the checkpoint lacks a parameter or has it of another type, or compiling, reading or executing fails.
pub fn held_out(
    plan: &Plan,
    runtime: &Runtime,
    saved: &Saved,
    tell: &mut dyn FnMut(u64),
) -> Result<Evaluation> {
    let recipe: Recipe = plan.recipe(runtime.layout.as_ref());
    let recipe = recipe.on(runtime.client.platform());
    let slots = recipe.state()?;
    let types: BTreeMap<String, Type> = slots.iter().flat_map(|slot| slot.parts()).collect();
    // what an optimizer remembers is not looked at, and need not be there
    let needed = |name: &str| {
        let kind = name.split('/').next().unwrap_or(name);
        kind == "params" || kind == AVERAGE
    };
    let read = |name: &str| match (needed(name), types.get(name)) {
        (false, Some(ty)) => Ok(Array::zeros(ty.clone())),
        _ => saved.read(name),
    };
    let mut state = State::load(runtime, slots, saved.step(), read)
        .with_context(|| saved.path().display().to_string())?;
    let programs = programs(plan, runtime, &recipe)?;
    evaluate(plan, runtime, (&recipe, &programs), &mut state, tell)
}
