//! Where the devices of a mesh stand: every axis of the mesh on lines or blocks of the torus.

use super::Mesh;

/// A device's place in the hardware.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Number of the device.
    pub id: i64,
    /// Slice that it belongs to; slices are joined by the data centre's network.
    pub slice: usize,
    /// Coordinates on the torus of its slice, the core on a chip last. Empty where nothing is known
    /// of them.
    pub at: Vec<usize>,
}

/// Ids of the devices of a mesh, place by place in row-major order.
///
/// The slowest axes of the mesh go over slices. Within a slice each axis of the mesh takes whole
/// dimensions of the torus where it can, and otherwise contiguous parts of them, rather of dimensions
/// that do not close to a ring (`closed` says which do) than of those that do; the fastest axis
/// chooses first, and its neighbours are neighbours on the torus. So its collectives run on lines or
/// blocks of chips, which is what the TPU compiler wants: an order that scatters an axis over the
/// torus is slow, and on some topologies refused.
///
/// Devices that are no full grid (a GPU host, a CPU), or whose torus does not cut into the axes of
/// the mesh, are taken by ascending id. Devices beyond the mesh are left out.
pub fn arrange(mesh: &Mesh, sites: &[Site], closed: &[bool]) -> Vec<i64> {
    let sizes: Vec<usize> = mesh.axes().iter().map(|a| a.1).collect();
    let on_torus = Grid::of(sites)
        .filter(|grid| grid.devices() == mesh.devices())
        .and_then(|grid| grid.order(&sizes, closed));
    on_torus.unwrap_or_else(|| {
        let mut ids: Vec<i64> = sites.iter().map(|s| s.id).collect();
        ids.sort_unstable();
        ids.truncate(mesh.devices());
        ids
    })
}

/// Devices as a full grid: slices, then the dimensions of the torus.
struct Grid {
    /// Sizes: slices first.
    dims: Vec<usize>,
    /// Ids in row-major order.
    ids: Vec<i64>,
}

impl Grid {
    /// Nothing when a place is empty or taken twice.
    fn of(sites: &[Site]) -> Option<Grid> {
        let rank = sites.first()?.at.len();
        let place = |s: &Site| [&[s.slice], s.at.as_slice()].concat();
        if rank == 0 || sites.iter().any(|s| s.at.len() != rank) {
            return None;
        }
        let mut dims = vec![0; rank + 1];
        for site in sites {
            for (dim, at) in dims.iter_mut().zip(place(site)) {
                *dim = (*dim).max(at + 1);
            }
        }
        if dims.iter().try_fold(1, |n: usize, d| n.checked_mul(*d)) != Some(sites.len()) {
            return None;
        }
        let mut ids = vec![None; sites.len()];
        for site in sites {
            let steps = dims.iter().zip(place(site));
            let place = steps.fold(0, |sum, (dim, at)| sum * dim + at);
            ids[place] = Some(site.id);
        }
        let ids = ids.into_iter().collect::<Option<Vec<i64>>>()?;
        Some(Grid { dims, ids })
    }

    fn devices(&self) -> usize {
        self.ids.len()
    }

    /// The ids in the mesh's order; nothing when the grid does not cut into its axes.
    fn order(&self, sizes: &[usize], closed: &[bool]) -> Option<Vec<i64>> {
        let parts = self.cut(sizes, closed)?;
        // inside a dimension the fastest axis of the mesh is innermost
        let stride = |axis: usize, dim: usize| -> usize {
            parts[axis + 1..].iter().map(|part| part[dim]).product()
        };
        let device = |place: usize| {
            let mut at = vec![0; self.dims.len()];
            let mut rest = place;
            for axis in (0..sizes.len()).rev() {
                let mut index = rest % sizes[axis];
                rest /= sizes[axis];
                for dim in (0..self.dims.len()).rev() {
                    let part = parts[axis][dim];
                    at[dim] += index % part * stride(axis, dim);
                    index /= part;
                }
            }
            let steps = self.dims.iter().zip(at);
            self.ids[steps.fold(0, |sum, (dim, at)| sum * dim + at)]
        };
        Some((0..self.ids.len()).map(device).collect())
    }

    /// For each axis of the mesh the part of each dimension that it takes.
    fn cut(&self, sizes: &[usize], closed: &[bool]) -> Option<Vec<Vec<usize>>> {
        let mut parts = vec![vec![1; self.dims.len()]; sizes.len()];
        let mut sizes = sizes.to_vec();
        let mut slices = self.dims[0];
        for (part, size) in parts.iter_mut().zip(&mut sizes) {
            part[0] = common(*size, slices);
            *size /= part[0];
            slices /= part[0];
        }
        if slices > 1 {
            return None;
        }
        let mut left = self.dims.clone();
        left[0] = 1;
        let whole = Whole {
            dims: &self.dims,
            closed,
        };
        assign(&sizes, &mut left, &whole, &mut parts).then_some(parts)
    }
}

/// The torus before anything is taken: slices first, as in [`Grid`].
struct Whole<'a> {
    dims: &'a [usize],
    /// Which dimensions close to a ring, from that after the slices on.
    closed: &'a [bool],
}

impl Whole<'_> {
    fn closes(&self, dim: usize) -> bool {
        dim > 0 && self.closed.get(dim - 1) == Some(&true)
    }
}

/// Give the last of `sizes` parts of the dimensions that are left, then those before it; false when
/// no choice leaves room for all.
fn assign(
    sizes: &[usize],
    left: &mut [usize],
    whole: &Whole<'_>,
    parts: &mut [Vec<usize>],
) -> bool {
    let Some((&size, slower)) = sizes.split_last() else {
        return left.iter().all(|n| *n == 1);
    };
    let mut choices = Vec::new();
    factors(size, left, 1, &mut vec![1; left.len()], &mut choices);
    // few dimensions, whole ones first, no rings broken, the last ones first
    choices.sort_by_key(|choice| {
        let taken = || (0..choice.len()).filter(|&d| choice[d] > 1);
        let partial = || taken().filter(|&d| choice[d] != whole.dims[d]);
        let broken = partial().filter(|&d| whole.closes(d)).count();
        let places: Vec<usize> = taken().map(|d| choice.len() - d).collect();
        (partial().count(), broken, places.len(), places)
    });
    for choice in choices {
        let mut rest: Vec<usize> = left.iter().zip(&choice).map(|(n, f)| n / f).collect();
        if assign(slower, &mut rest, whole, parts) {
            for (part, factor) in parts[slower.len()].iter_mut().zip(choice) {
                *part *= factor;
            }
            return true;
        }
    }
    false
}

/// Every way to write `size` as a product of divisors of the dimensions from `dim` on.
fn factors(
    size: usize,
    left: &[usize],
    dim: usize,
    so_far: &mut Vec<usize>,
    found: &mut Vec<Vec<usize>>,
) {
    if dim == left.len() {
        if size == 1 {
            found.push(so_far.clone());
        }
        return;
    }
    let fits = |f: &usize| left[dim].is_multiple_of(*f) && size.is_multiple_of(*f);
    for factor in (1..=left[dim]).filter(fits) {
        so_far[dim] = factor;
        factors(size / factor, left, dim + 1, so_far, found);
    }
    so_far[dim] = 1;
}

fn common(a: usize, b: usize) -> usize {
    match b {
        0 => a,
        b => common(b, a % b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn sites(slices: usize, dims: [usize; 4]) -> Vec<Site> {
        let mut sites = Vec::new();
        for slice in 0..slices {
            for k in 0..dims.iter().product() {
                let mut rest = k;
                let mut at = [0; 4];
                for d in (0..4).rev() {
                    at[d] = rest % dims[d];
                    rest /= dims[d];
                }
                let id = match slices {
                    1 => k as i64,
                    _ => (slice as i64 + 1) * 100_000 + k as i64,
                };
                let at = at.to_vec();
                sites.push(Site { id, slice, at });
            }
        }
        sites
    }

    fn mesh(axes: &[(&str, usize)]) -> Mesh {
        Mesh::new(axes.iter().map(|(n, s)| ((*n).to_owned(), *s)).collect())
    }

    /// Sizes of the box of chips that the group of one axis spans, for every group.
    fn boxes(mesh: &Mesh, axis: usize, sites: &[Site]) -> BTreeSet<Vec<usize>> {
        let ids = arrange(mesh, sites, &[]);
        let groups = (0..mesh.devices()).map(|place| {
            let mut at = mesh.coordinates(place);
            at[axis] = 0;
            at
        });
        let groups: BTreeSet<Vec<usize>> = groups.collect();
        let span = |group: &Vec<usize>| {
            let own = (0..mesh.devices()).filter(|&place| {
                let mut at = mesh.coordinates(place);
                at[axis] = 0;
                at == *group
            });
            let chips: Vec<&Vec<usize>> = own
                .map(|place| &sites.iter().find(|s| s.id == ids[place]).unwrap().at)
                .collect();
            let reach = |d: usize| {
                let all = || chips.iter().map(|at| at[d]);
                all().max().unwrap() - all().min().unwrap() + 1
            };
            (0..4).map(reach).collect()
        };
        groups.iter().map(span).collect()
    }

    #[test]
    fn one_axis_goes_row_by_row_over_the_torus() {
        let sites = sites(1, [16, 16, 1, 1]);
        let ids = arrange(&mesh(&[("fsdp", 256)]), &sites, &[]);
        assert_eq!(ids, (0..256).collect::<Vec<i64>>());
    }

    #[test]
    fn axes_take_whole_dimensions_or_blocks_without_gaps() {
        let sites = sites(1, [4, 4, 8, 1]);
        let two = mesh(&[("fsdp", 16), ("model", 8)]);
        assert_eq!(boxes(&two, 1, &sites), BTreeSet::from([vec![1, 1, 8, 1]]));
        assert_eq!(boxes(&two, 0, &sites), BTreeSet::from([vec![4, 4, 1, 1]]));
        let cut = mesh(&[("data", 16), ("fsdp", 2), ("model", 4)]);
        assert_eq!(boxes(&cut, 2, &sites).len(), 1);
        assert_eq!(
            boxes(&cut, 2, &sites)
                .pop_first()
                .unwrap()
                .iter()
                .product::<usize>(),
            4
        );
    }

    /// A half of v5e's pod closes along its sixteen chips, and not along its eight.
    #[test]
    fn a_ring_is_left_whole_where_an_open_dimension_can_be_cut() {
        let sites = sites(1, [8, 16, 1, 1]);
        let mesh = mesh(&[("fsdp", 32), ("model", 4)]);
        let ids = arrange(&mesh, &sites, &[false, true, false]);
        let at: Vec<&Vec<usize>> = ids.iter().map(|id| &sites[*id as usize].at).collect();
        let column = |k: &&Vec<usize>| k[1];
        assert!(
            at[..4].iter().all(|k| column(k) == column(&at[0])),
            "{:?}",
            &at[..4]
        );
        let fsdp: BTreeSet<usize> = at.iter().step_by(4).map(column).collect();
        assert_eq!(fsdp.len(), 16);
    }

    #[test]
    fn a_full_pod_is_cut_into_blocks() {
        // 8,960 chips: 35 blocks of 256
        let sites = sites(1, [16, 20, 28, 1]);
        let pod = mesh(&[("data", 35), ("fsdp", 256)]);
        let ids = arrange(&pod, &sites, &[]);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 8960);
        let block: Vec<&Vec<usize>> = ids[..256]
            .iter()
            .map(|id| &sites[*id as usize].at)
            .collect();
        let reach: Vec<usize> = (0..3)
            .map(|d| block.iter().map(|at| at[d]).max().unwrap() + 1)
            .collect();
        assert_eq!(reach, [16, 4, 4]);
    }

    #[test]
    fn slices_are_the_slowest_and_cores_the_fastest() {
        let two = sites(2, [2, 2, 1, 2]);
        let ids = arrange(&mesh(&[("slice", 2), ("fsdp", 8)]), &two, &[]);
        assert_eq!(ids[0], 100_000);
        assert_eq!(ids[8], 200_000);
        let all = arrange(&mesh(&[("fsdp", 16)]), &two, &[]);
        assert_eq!(all, ids);
    }

    #[test]
    fn what_is_no_grid_or_does_not_cut_is_taken_by_id() {
        let site = |id, at: &[usize]| Site {
            id,
            slice: 0,
            at: at.to_vec(),
        };
        let unknown = [site(3, &[]), site(1, &[]), site(2, &[])];
        assert_eq!(arrange(&mesh(&[("data", 2)]), &unknown, &[]), [1, 2]);
        let holes = [site(0, &[0, 0]), site(5, &[1, 1])];
        assert_eq!(arrange(&mesh(&[("data", 2)]), &holes, &[]), [0, 5]);
        let line = sites(1, [1, 6, 1, 1]);
        let odd = mesh(&[("a", 2), ("b", 3)]);
        assert_eq!(arrange(&odd, &line, &[]), [0, 1, 2, 3, 4, 5]);
    }
}
