//! Whether a run's state and batches fit into the memory of its devices, asked before anything is compiled.

use crate::error::Result;
use crate::experiment::{Experiment, Need, Room};
use crate::runtime::Runtime;
use crate::step::local;
use crate::step::{TensorSpec, TrainStepSpec};

/// Refuse a run whose state and batches certainly do not fit; sentences about what comes near.
///
/// # Errors
/// [`crate::error::Error::Config`] with the numbers.
pub(super) fn check(
    plan: &Experiment,
    recipe: &TrainStepSpec,
    runtime: &Runtime,
) -> Result<Vec<String>> {
    let waiting = plan.config.waiting_batches(plan.steps);
    let near = hold(recipe, runtime, Some(waiting))?;
    let devices = runtime.devices()?;
    let missing = devices
        .first()
        .and_then(|(_, device)| recipe.missing_products(device.kind()));
    Ok(plan
        .config
        .largest_pictures()
        .into_iter()
        .chain(near)
        .chain(missing)
        .collect())
}

/// Refuse a step whose state and batch certainly do not fit, beside what `waiting` takes of the host; a sentence when they
/// come near.
///
/// # Errors
/// [`crate::error::Error::Config`] with the numbers.
pub(super) fn hold(
    recipe: &TrainStepSpec,
    runtime: &Runtime,
    waiting: Option<Need>,
) -> Result<Option<String>> {
    let mesh = runtime.mesh();
    let sum = |slots: &mut dyn Iterator<Item = &TensorSpec>| {
        let bytes = slots.map(|slot| local(slot, mesh).bytes() as u64);
        bytes.fold(0, u64::saturating_add)
    };
    let (state, batch) = (recipe.state()?, recipe.batch_inputs()?);
    let parameters = sum(&mut state.iter().filter(|slot| slot.name.starts_with("params/")));
    let each = [
        ("weights", parameters),
        ("the optimizer", sum(&mut state.iter()) - parameters),
        ("a batch", sum(&mut batch.iter())),
    ];
    let needs = |devices: u64| {
        let need = |(what, bytes): (&str, u64)| Need {
            what: what.to_owned(),
            bytes: bytes.saturating_mul(devices),
        };
        each.map(need).to_vec()
    };
    let remedy = "lower train.batch, take a smaller model, or spread it over more devices (--devices, --rules fsdp)";
    let devices = runtime.devices()?;
    if runtime.client.platform().eq_ignore_ascii_case("cpu") {
        let count = devices.len() as u64;
        let needs = needs(count).into_iter().chain(waiting).collect::<Vec<_>>();
        return match Room::machine() {
            Some(room) => room.hold(&needs, parameters.saturating_mul(count), remedy),
            None => Ok(None),
        };
    }
    let needs = needs(1);
    for (_, device) in devices {
        let limit = device.memory_stats().and_then(|memory| memory.limit);
        let Some(bytes) = limit else {
            continue;
        };
        let of = format!("device {} ({})", device.id(), device.kind());
        let near = Room { of, bytes }.hold(&needs, parameters, remedy)?;
        if near.is_some() {
            return Ok(near); // the others are like it
        }
    }
    Ok(None)
}
