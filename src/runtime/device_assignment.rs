//! Which device stands at each place of a mesh.

use crate::error::{Error, Result};
use crate::pjrt::{DeviceDescription, Value};
use crate::plugins::Tpu;
use crate::shard::{Mesh, Site, arrange};
use std::collections::HashMap;

/// Ids of the mesh's devices, place by place: along the torus where there is one (see [`arrange`]).
///
/// # Errors
/// [`Error::Config`] when the mesh has more devices than there are.
pub fn assignment(mesh: &Mesh, devices: &[DeviceDescription]) -> Result<Vec<i64>> {
    let wanted = mesh.devices();
    if devices.len() < wanted {
        return Err(Error::config(format!(
            "a mesh of {} wants {wanted} devices, but there are {}",
            mesh.describe(),
            devices.len()
        )));
    }
    let sites: Vec<Site> = devices.iter().map(site).collect();
    Ok(arrange(mesh, &sites, &closed(devices, &sites)))
}

/// Which dimensions of the torus of these devices close to a ring: what its size says, where it is a TPU's.
fn closed(devices: &[DeviceDescription], sites: &[Site]) -> Vec<bool> {
    let tpu = devices.first().and_then(|device| Tpu::of(&device.kind));
    let extent = |d: usize| {
        sites
            .iter()
            .filter_map(|s| s.at.get(d))
            .max()
            .map(|n| n + 1)
    };
    let dims: Option<Vec<usize>> = (0..3).map(extent).collect();
    match (tpu, dims) {
        (Some(tpu), Some(dims)) => tpu.wrap(&dims).to_vec(),
        _ => Vec::new(),
    }
}

/// Where each place of a mesh stands on the torus: coordinates on its slice, the core on a chip last. Empty where nothing is
/// known of that.
///
/// # Errors
/// As [`assignment`].
pub fn places(mesh: &Mesh, devices: &[DeviceDescription]) -> Result<Vec<Vec<usize>>> {
    let ids = assignment(mesh, devices)?;
    let sites: HashMap<i64, Vec<usize>> = devices.iter().map(site).map(|s| (s.id, s.at)).collect();
    let at = ids
        .iter()
        .map(|id| sites.get(id).filter(|at| !at.is_empty()).cloned());
    Ok(at.collect::<Option<_>>().unwrap_or_default())
}

/// Where a device says that it stands: `coords`, `core_on_chip` and `slice_index` are libtpu's.
fn site(device: &DeviceDescription) -> Site {
    let number = |name: &str| match device.attributes.get(name) {
        Some(Value::Int(n)) => usize::try_from(*n).ok(),
        _ => None,
    };
    let at = match (device.attributes.get("coords"), number("core_on_chip")) {
        (Some(Value::Ints(coords)), Some(core)) => {
            let all = coords.iter().map(|n| usize::try_from(*n).ok());
            let all = all.chain([Some(core)]).collect::<Option<Vec<usize>>>();
            all.unwrap_or_default()
        }
        _ => Vec::new(),
    };
    Site {
        id: device.id,
        slice: number("slice_index").unwrap_or(0),
        at,
    }
}
