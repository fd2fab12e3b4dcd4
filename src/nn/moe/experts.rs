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
    /// How choices reach other devices; none on one device.
    pub exchange: Option<Exchange>,
}

/// How choices reach the devices of their experts, and come back.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub mesh: Mesh,
    /// The axes of the mesh over which experts are cut.
    pub axes: Vec<String>,
    /// Choices that each device may send to another.
    pub room: usize,
}

/// How many times an even share of the choices there is room for where no device sends more.
const SLACK: f64 = 1.5;

impl Exchange {
    /// Devices that exchange.
    pub fn devices(&self) -> usize {
        self.axes
            .iter()
            .filter_map(|axis| self.mesh.size(axis))
            .product()
    }

    /// Room for what usually comes of so many tokens of a device, each with as many choices, and for all that there can be: one
    /// of each token and expert of a device.
    pub fn rooms(&self, [tokens, top_k]: [usize; 2], experts: usize) -> [usize; 2] {
        let most = tokens * top_k.min(experts / self.devices());
        let even = (tokens * top_k) as f64 / self.devices() as f64;
        [((SLACK * even).ceil() as usize).min(most), most]
    }

    /// The most choices i32 `[tokens, top_k]` that go to one device, i32 `[1]`.
    #[track_caller]
    pub fn most_sent<'g>(&self, ids: Tensor<'g>, experts: usize) -> Tensor<'g> {
        let all: usize = ids.shape().iter().product();
        let own = experts / self.devices();
        let device = ids.reshape(&[all]) / ids.reshape(&[all]).filled(own as f64);
        let counts = device.one_hot(self.devices(), DType::I32).sum(&[0]);
        counts.max(&[0]).reshape(&[1])
    }
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
        let weights = weights.reshape(&[count * k, 1]);
        let values = match &self.exchange {
            None => {
                let sorted = Sorted::of(ids, self.count);
                self.grouped(sorted, (x, weights), tokens.kernels)
            }
            Some(exchange) => self.sent(exchange, (x, ids, weights), tokens.kernels),
        };
        let values = values.reshape(&[count, k, x.dim(1)]).to(DType::F32);
        values.sum(&[1]).to(x.dtype())
    }

    /// What each choice's expert gives, times its weight, f32 `[choices, 1]`: `[choices, embed]`, zeros for a choice that is
    /// dropped. Weighted here, so that no gradient needs the result where the token is.
    #[track_caller]
    fn grouped<'g>(
        &self,
        sorted: Sorted<'g>,
        (x, weights): (Tensor<'g>, Tensor<'g>),
        [gate, linear, out]: [Tensor<'g>; 3],
    ) -> Tensor<'g> {
        let groups = match self.is_ragged {
            true => Grouped::ragged(sorted),
            false => Grouped::blocks(sorted),
        };
        let rows = groups.places.read(x);
        let (gate, linear) = (groups.product(rows, gate), groups.product(rows, linear));
        let hidden = self.activation.gated(gate, linear);
        let rows = groups.product(hidden, out).to(DType::F32);
        let weights = groups.places.read(weights).reshape(&[rows.dim(0)]);
        let rows = rows * weights.broadcast_in_dim(&rows.shape(), &[0]);
        groups.places.write(rows.to(x.dtype()))
    }

    /// The same where the expert may be another device's: choices go there and come back. No device may send another more than
    /// there is room for.
    #[track_caller]
    fn sent<'g>(
        &self,
        exchange: &Exchange,
        (x, ids, weights): (Tensor<'g>, Tensor<'g>, Tensor<'g>),
        kernels: [Tensor<'g>; 3],
    ) -> Tensor<'g> {
        let Exchange { mesh, axes, room } = exchange;
        let (devices, room) = (exchange.devices(), *room);
        let own = self.count / devices;
        let sorted = Sorted::of(ids, self.count);
        let by_device = sorted.sizes.reshape(&[devices, own]);
        let places = slots(sorted, by_device.sum(&[1]), [own, room]);
        let here = places.read(x).all_to_all(mesh, axes);
        let weights = places.read(weights).all_to_all(mesh, axes);
        let arrived = by_device.all_to_all(mesh, axes); // of each device, for each expert of one's own
        let ids = owners(arrived, room);
        let values = self.grouped(Sorted::of(ids, own), (here, weights), kernels);
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
