//! Who takes part in a collective: the forms in which modules say it, and the mesh axes that it comes to.

use super::hlo::{DeviceMesh, Instruction, IotaGroups, MeshGroups};
use crate::shard::Mesh;

/// Groups of partitions that work together.
pub type Groups = Vec<Vec<usize>>;

/// The groups of a collective over `partitions`: all of them when it names none.
pub fn groups(instruction: &Instruction, partitions: usize) -> Groups {
    let list = instruction.device_list.as_ref();
    let iota = instruction.iota_groups.as_ref();
    let iota = iota.or_else(|| list.and_then(|l| l.iota.as_ref()));
    let written = match list {
        Some(list) if !list.groups.is_empty() => &list.groups,
        _ => &instruction.groups,
    };
    let found = if let Some(mesh) = &instruction.mesh_groups {
        of_mesh(mesh)
    } else if let Some(iota) = iota {
        of_iota(iota)
    } else {
        let ids = written
            .iter()
            .map(|g| g.ids.iter().filter_map(|id| usize::try_from(*id).ok()));
        Some(ids.map(Iterator::collect).collect())
    };
    match found {
        Some(groups) if !groups.is_empty() => groups,
        _ => vec![(0..partitions).collect()],
    }
}

/// The numbers `0..n` as a grid of these sizes whose axes are then put into that order, row by row.
fn reordered(grid: &[i64], order: &[usize]) -> Option<Vec<usize>> {
    let grid: Vec<usize> = grid
        .iter()
        .map(|n| usize::try_from(*n).ok())
        .collect::<Option<_>>()?;
    let total: usize = grid.iter().try_fold(1usize, |n, d| n.checked_mul(*d))?;
    const MOST: usize = 1 << 24; // more devices than there are anywhere
    if total > MOST || order.iter().any(|k| *k >= grid.len()) {
        return None;
    }
    let order: Vec<usize> = match order.is_empty() {
        true => (0..grid.len()).collect(),
        false => order.to_vec(),
    };
    let strides: Vec<usize> = (0..grid.len())
        .map(|k| grid[k + 1..].iter().product())
        .collect();
    let number = |mut k: usize| {
        let mut sum = 0;
        for axis in order.iter().rev() {
            sum += k % grid[*axis] * strides[*axis];
            k /= grid[*axis];
        }
        sum
    };
    Some((0..total).map(number).collect())
}

fn of_iota(iota: &IotaGroups) -> Option<Groups> {
    let order: Option<Vec<usize>> = iota
        .order
        .iter()
        .map(|k| usize::try_from(*k).ok())
        .collect();
    let grid = match iota.grid.is_empty() {
        true => vec![iota.groups, iota.members],
        false => iota.grid.clone(),
    };
    let members = usize::try_from(iota.members).ok().filter(|n| *n > 0)?;
    let all = reordered(&grid, &order?)?;
    Some(all.chunks(members).map(<[usize]>::to_vec).collect())
}

/// Devices of the mesh that differ only along the named axes, or factors of axes.
fn of_mesh(list: &MeshGroups) -> Option<Groups> {
    let mesh = list.mesh.as_ref()?;
    let sizes: Vec<usize> = mesh
        .axes
        .iter()
        .map(|a| usize::try_from(a.size).ok())
        .collect::<Option<_>>()?;
    let devices = devices(mesh, sizes.iter().product())?;
    // every axis as factors (size, whether it is named)
    let mut factors: Vec<(usize, bool)> = Vec::new();
    for (k, size) in sizes.iter().enumerate() {
        let named = list
            .axes
            .iter()
            .filter(|a| usize::try_from(a.axis) == Ok(k));
        let mut parts: Vec<(usize, usize)> = Vec::new();
        for axis in named {
            parts.push(match &axis.part {
                None => (1, *size),
                Some(part) => (part.before.try_into().ok()?, part.size.try_into().ok()?),
            });
        }
        parts.sort_unstable();
        let mut done = 1;
        for (before, part) in parts {
            factors.push((before.checked_div(done)?, false));
            factors.push((part, true));
            done = before.checked_mul(part)?;
        }
        factors.push((size.checked_div(done)?, false));
    }
    let total: usize = factors.iter().map(|f| f.0).product();
    if total != devices.len() {
        return None;
    }
    let mut groups: std::collections::BTreeMap<usize, Vec<usize>> = Default::default();
    for (k, device) in devices.iter().enumerate() {
        let (mut rest, mut key, mut scale) = (k, 0, 1);
        for (size, named) in factors.iter().rev() {
            if !named {
                key += rest % size * scale;
                scale *= size;
            }
            rest /= size;
        }
        groups.entry(key).or_default().push(*device);
    }
    Some(groups.into_values().collect())
}

fn devices(mesh: &DeviceMesh, count: usize) -> Option<Vec<usize>> {
    if !mesh.devices.is_empty() {
        return mesh
            .devices
            .iter()
            .map(|d| usize::try_from(*d).ok())
            .collect();
    }
    match &mesh.iota {
        Some(iota) => {
            let order: Option<Vec<usize>> = iota
                .order
                .iter()
                .map(|k| usize::try_from(*k).ok())
                .collect();
            reordered(&iota.grid, &order?)
        }
        None => Some((0..count).collect()),
    }
}

/// The axes of the program's mesh along which members of one group differ: `fsdp`, `fsdp+model`, and `fsdp (4 of 16)`
/// where a group holds only a part of an axis. Empty when no group has two members.
pub fn axes(groups: &[Vec<usize>], mesh: &Mesh) -> String {
    let mut ways = vec![1; mesh.axes().len()];
    for group in groups {
        let places: Vec<Vec<usize>> = group.iter().map(|k| mesh.coordinates(*k)).collect();
        for (axis, way) in ways.iter_mut().enumerate() {
            let mut seen: Vec<usize> = places.iter().map(|at| at[axis]).collect();
            seen.sort_unstable();
            seen.dedup();
            *way = (*way).max(seen.len());
        }
    }
    let named = mesh.axes().iter().zip(ways).filter(|(_, ways)| *ways > 1);
    let named = named.map(|((name, size), ways)| match ways == *size {
        true => name.clone(),
        false => format!("{name} ({ways} of {size})"),
    });
    named.collect::<Vec<_>>().join("+")
}

#[cfg(test)]
mod tests {
    use super::super::hlo::{AxisOf, MeshAxis, SubAxis};
    use super::*;

    fn iota(groups: i64, members: i64, grid: &[i64], order: &[i32]) -> Groups {
        let instruction = Instruction {
            iota_groups: Some(IotaGroups {
                groups,
                members,
                grid: grid.to_vec(),
                order: order.to_vec(),
            }),
            ..Instruction::default()
        };
        super::groups(&instruction, 8)
    }

    #[test]
    fn grids_are_reordered_as_xla_writes_them() {
        // [4,2]<=[8] and [2,4]<=[4,2]T(1,0)
        assert_eq!(iota(4, 2, &[8], &[0]), [[0, 1], [2, 3], [4, 5], [6, 7]]);
        assert_eq!(iota(2, 4, &[4, 2], &[1, 0]), [[0, 2, 4, 6], [1, 3, 5, 7]]);
        // [4,2]<=[2,2,2]T(1,0,2): axes b, a, c of a number a*4 + b*2 + c
        assert_eq!(
            iota(4, 2, &[2, 2, 2], &[1, 0, 2]),
            [[0, 1], [4, 5], [2, 3], [6, 7]]
        );
        // nonsense is everyone rather than a panic
        assert_eq!(iota(2, 4, &[4, 2], &[1, 7]), [[0, 1, 2, 3, 4, 5, 6, 7]]);
    }

    #[test]
    fn axes_of_a_mesh_name_groups_and_factors_of_an_axis() {
        let over = |axis: i64, part: Option<SubAxis>| {
            let axes = [4, 2].map(|size| MeshAxis { size }).to_vec();
            let mesh = DeviceMesh {
                axes,
                ..DeviceMesh::default()
            };
            let list = MeshGroups {
                mesh: Some(mesh),
                axes: vec![AxisOf { axis, part }],
            };
            let instruction = Instruction {
                mesh_groups: Some(list),
                ..Instruction::default()
            };
            super::groups(&instruction, 8)
        };
        assert_eq!(over(0, None), [[0, 2, 4, 6], [1, 3, 5, 7]]);
        assert_eq!(over(1, None), [[0, 1], [2, 3], [4, 5], [6, 7]]);
        let halves = SubAxis { before: 1, size: 2 };
        assert_eq!(over(0, Some(halves)), [[0, 4], [1, 5], [2, 6], [3, 7]]);
    }

    #[test]
    fn groups_are_named_by_the_mesh_axes_they_run_over() {
        let mesh = Mesh::new(vec![("data".into(), 4), ("model".into(), 2)]);
        assert_eq!(axes(&iota(4, 2, &[8], &[0]), &mesh), "model");
        assert_eq!(axes(&iota(2, 4, &[4, 2], &[1, 0]), &mesh), "data");
        assert_eq!(axes(&[(0..8).collect()], &mesh), "data+model");
        assert_eq!(axes(&[vec![0, 4], vec![2, 6]], &mesh), "data (2 of 4)");
        assert_eq!(axes(&[vec![3]], &mesh), "");
    }
}
