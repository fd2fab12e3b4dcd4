//! The experts' feed-forward layers, on one device, and on several that each have some of them.

use super::grouped::Grouped;
use super::places::{Places, Sorted, before, numbers};
use crate::graph::Tensor;
use crate::nn::Activation;
use crate::shard::Mesh;
use crate::types::DType;

/// What is computed with one device's tokens and experts.
#[derive(Clone, Debug)]
pub(super) struct Experts {
    /// Of all devices.
    pub count: usize,
    pub activation: Activation,
    /// Whether the compiler knows products of groups of rows.
    pub is_ragged: bool,
    /// The axes of the mesh over which experts are cut; none on one device.
    pub exchange: Option<(Mesh, Vec<String>)>,
}

/// One device's tokens, or those of all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tokens<'g> {
    /// `[tokens, embed]`
    pub x: Tensor<'g>,
    /// The expert of each choice, as many as there are for one that is dropped: i32 `[tokens, top_k]`.
    pub ids: Tensor<'g>,
    /// f32 `[tokens, top_k]`
    pub weights: Tensor<'g>,
    /// Gates, what they multiply, and the way back: f32 `[experts, embed, mlp]`, the same, `[experts, mlp, embed]`.
    pub kernels: [Tensor<'g>; 3],
}

impl Experts {
    /// What the chosen experts give, times the weights: `[tokens, embed]`.
    #[track_caller]
    pub fn of<'g>(&self, tokens: Tokens<'g>) -> Tensor<'g> {
        let Tokens {
            x, ids, weights, ..
        } = tokens;
        let (count, k) = (x.dim(0), ids.dim(1));
        let ids = ids.reshape(&[count * k]);
        let values = match &self.exchange {
            None => {
                let sorted = Sorted::of(ids, self.count);
                self.grouped(sorted, x, tokens.kernels)
            }
            Some((mesh, axes)) => self.sent(mesh, axes, (x, ids), tokens.kernels),
        };
        let values = values.reshape(&[count, k, x.dim(1)]).to(DType::F32);
        let weights = weights.broadcast_in_dim(&values.shape(), &[0, 1]);
        (values * weights).sum(&[1]).to(x.dtype())
    }

    /// What each choice's expert gives: `[choices, embed]`, zeros for a choice that is dropped.
    #[track_caller]
    fn grouped<'g>(
        &self,
        sorted: Sorted<'g>,
        x: Tensor<'g>,
        [gate, linear, out]: [Tensor<'g>; 3],
    ) -> Tensor<'g> {
        let groups = match self.is_ragged {
            true => Grouped::ragged(sorted),
            false => Grouped::blocks(sorted),
        };
        let rows = groups.places.read(x);
        let (gate, linear) = (groups.product(rows, gate), groups.product(rows, linear));
        let hidden = self.activation.gated(gate, linear);
        groups.places.write(groups.product(hidden, out))
    }

    /// The same where the expert may be another device's: choices go there and come back.
    ///
    /// Shapes are static, so each device has room for as many of another's choices as there can be, and none is dropped: one of
    /// each token and expert of its own.
    #[track_caller]
    fn sent<'g>(
        &self,
        mesh: &Mesh,
        axes: &[String],
        (x, ids): (Tensor<'g>, Tensor<'g>),
        kernels: [Tensor<'g>; 3],
    ) -> Tensor<'g> {
        let sizes = axes.iter().filter_map(|axis| mesh.size(axis));
        let devices: usize = sizes.product();
        let (own, choices) = (self.count / devices, ids.dim(0));
        let room = x.dim(0) * own.min(choices / x.dim(0).max(1));
        let sorted = Sorted::of(ids, self.count);
        let by_device = sorted.sizes.reshape(&[devices, own]);
        let places = slots(sorted, by_device.sum(&[1]), [own, room]);
        let here = places.read(x).all_to_all(mesh, axes);
        let arrived = by_device.all_to_all(mesh, axes); // of each device, for each expert of one's own
        let ids = owners(arrived, room);
        let values = self.grouped(Sorted::of(ids, own), here, kernels);
        places.write(values.all_to_all(mesh, axes))
    }
}

/// Where sorted choices stand in a table of `room` rows for each device, which has `own` experts and gets `sizes` (i32
/// `[devices]`) of the choices.
#[track_caller]
fn slots<'g>(sorted: Sorted<'g>, sizes: Tensor<'g>, [own, room]: [usize; 2]) -> Places<'g> {
    let starts = before(sizes);
    let device = sorted.group / sorted.group.filled(own as f64);
    let row = numbers(sizes, sizes.dim(0) * room);
    let of_row = row / row.filled(room as f64);
    let inside = row - of_row * row.filled(room as f64);
    Places {
        choice: sorted.order.take(starts.take(of_row) + inside),
        taken: inside.less(sizes.take(of_row)),
        row: device * device.filled(room as f64) + sorted.place - starts.take(device),
        kept: sorted.kept,
    }
}

/// The expert of each row of such a table, of the sizes of groups i32 `[devices, experts]` that stand in it sorted: i32, as many as
/// there are experts for an empty row.
#[track_caller]
fn owners<'g>(sizes: Tensor<'g>, room: usize) -> Tensor<'g> {
    let [devices, experts] = sizes.dims();
    let shape = [devices, room, experts];
    let ends = sizes.cumulative_sum(1).broadcast_in_dim(&shape, &[0, 2]);
    let row = numbers(sizes, room).broadcast_in_dim(&shape, &[1]);
    let over = row.greater_equal(ends).to(DType::I32);
    over.sum(&[2]).reshape(&[devices * room])
}
