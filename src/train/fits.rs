//! Whether a run's state and batches fit into the memory of its devices, asked before anything is compiled.

use super::digest::local;
use super::{Recipe, Runtime, Slot};
use crate::error::Result;
use crate::plan::{Need, Plan, Room};

/// Refuse a run whose state and batch certainly do not fit; sentences about what comes near.
///
/// # Errors
/// [`crate::error::Error::Config`] with the numbers.
pub(super) fn check(plan: &Plan, recipe: &Recipe, runtime: &Runtime) -> Result<Vec<String>> {
    let mesh = runtime.mesh();
    let sum = |slots: &mut dyn Iterator<Item = &Slot>| {
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
    let need = |(what, bytes): (&str, u64), devices: u64| Need {
        what: what.to_owned(),
        bytes: bytes.saturating_mul(devices),
    };
    let remedy = "lower train.batch, take a smaller model, or spread it over more devices (--devices, --rules fsdp)";
    let mut notes: Vec<String> = plan.config.largest_pictures().into_iter().collect();
    let devices = runtime.devices()?;
    if runtime.client.platform().eq_ignore_ascii_case("cpu") {
        let count = devices.len() as u64;
        let mut needs = each.map(|part| need(part, count)).to_vec();
        needs.push(plan.config.waiting_batches(plan.steps));
        let room = Room::machine();
        let held = room.map(|room| room.hold(&needs, parameters.saturating_mul(count), remedy));
        notes.extend(held.transpose()?.flatten());
        return Ok(notes);
    }
    let needs = each.map(|part| need(part, 1));
    for (_, device) in devices {
        let limit = device.memory_stats().and_then(|memory| memory.limit);
        let room = limit.map(|bytes| Room {
            of: format!("device {} ({})", device.id(), device.kind()),
            bytes,
        });
        if let Some(note) = room
            .map(|r| r.hold(&needs, parameters, remedy))
            .transpose()?
            .flatten()
        {
            notes.push(note);
            break; // the others are like it
        }
    }
    Ok(notes)
}
