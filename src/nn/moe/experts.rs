//! The experts' feed-forward layers, on one device, and on several that each have some of them.

use super::grouped::Grouped;
use super::places::{Places, Sorted, before, numbers};
use crate::autodiff::{Remat, Rounds, scan_with};
use crate::graph::Tensor;
use crate::nn::Activation;
use crate::shard::Mesh;
use crate::types::{DType, Type};

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
    /// Choices that each device may send to another in a round.
    pub room: usize,
    /// How often it may.
    pub rounds: usize,
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

    /// What devices usually send of so many tokens each, each token with as many choices, and all that there can be: one choice of each
    /// token and expert of a device. In rounds of the same room, for which no tensor has more rows than `most_rows`.
    pub fn usual_and_all(
        &self,
        [tokens, top_k]: [usize; 2],
        experts: usize,
        most_rows: usize,
    ) -> [Exchange; 2] {
        let devices = self.devices();
        let most = (tokens * top_k.min(experts / devices)).max(1);
        let even = (tokens * top_k) as f64 / devices as f64;
        let usual = ((SLACK * even).ceil() as usize).clamp(1, most);
        let rounds = (usual * devices).div_ceil(most_rows.max(devices));
        let room = usual.div_ceil(rounds);
        [usual, most].map(|sent| Exchange {
            room,
            rounds: sent.div_ceil(room),
            ..self.clone()
        })
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
    /// there is room for in all rounds, of which each is for some of the choices, and computed again by the gradient.
    #[track_caller]
    fn sent<'g>(
        &self,
        exchange: &Exchange,
        (x, ids, weights): (Tensor<'g>, Tensor<'g>, Tensor<'g>),
        kernels: [Tensor<'g>; 3],
    ) -> Tensor<'g> {
        let sorted = Sorted::of(ids, self.count);
        let once = |round| self.sent_in(round, (exchange, sorted), (x, weights), kernels);
        if exchange.rounds == 1 {
            return once(ids.graph.fill(0.0, Type::new(DType::I32, &[])));
        }
        let rounds = Rounds {
            length: exchange.rounds,
            remat: Remat::Block,
            ..Rounds::default()
        };
        let nothing = x
            .graph
            .fill(0.0, Type::new(x.dtype(), &[sorted.len(), x.dim(1)]));
        let numbers = numbers(ids, exchange.rounds);
        let (sum, _) = scan_with(x.graph, rounds, &[nothing], &[numbers], |sum, round| {
            (vec![sum[0] + once(round[0])], Vec::new())
        });
        sum[0]
    }

    /// What a round, i32 `[]`, gives: zeros for choices of others.
    #[track_caller]
    fn sent_in<'g>(
        &self,
        round: Tensor<'g>,
        (exchange, sorted): (&Exchange, Sorted<'g>),
        (x, weights): (Tensor<'g>, Tensor<'g>),
        kernels: [Tensor<'g>; 3],
    ) -> Tensor<'g> {
        let Exchange {
            mesh, axes, room, ..
        } = exchange;
        let (devices, room) = (exchange.devices(), *room);
        let own = self.count / devices;
        let by_device = sorted.sizes.reshape(&[devices, own]);
        let first = round * round.filled(room as f64);
        let places = slots(sorted, by_device.sum(&[1]), first, [own, room]);
        let here = places.read(x).all_to_all(mesh, axes);
        let weights = places.read(weights).all_to_all(mesh, axes);
        let sizes = within(by_device, first, room);
        let arrived = sizes.all_to_all(mesh, axes); // of each device, for each expert of one's own
        let ids = owners(arrived, room);
        let values = self.grouped(Sorted::of(ids, own), (here, weights), kernels);
        places.write(values.all_to_all(mesh, axes))
    }
}

/// Where sorted choices stand in a table of `room` rows for each device, which has `own` experts and gets `sizes` (i32
/// `[devices]`) of the choices: those from the one of number `first` (i32 `[]`) on.
#[track_caller]
fn slots<'g>(
    sorted: Sorted<'g>,
    sizes: Tensor<'g>,
    first: Tensor<'g>,
    [own, room]: [usize; 2],
) -> Places<'g> {
    let starts = before(sizes);
    let device = sorted.group / sorted.group.filled(own as f64);
    let row = numbers(sizes, sizes.dim(0) * room);
    let of_row = row / row.filled(room as f64);
    let inside = row - of_row * row.filled(room as f64) + spread(first, row);
    let at = sorted.place - starts.take(device) - spread(first, sorted.place);
    let here = at
        .greater_equal(at.filled(0.0))
        .and(at.less(at.filled(room as f64)));
    Places {
        choice: sorted.order.take(starts.take(of_row) + inside),
        taken: inside.less(sizes.take(of_row)),
        row: device * device.filled(room as f64) + at,
        kept: sorted.kept.and(here),
    }
}

/// How many of each group, of sizes i32 `[devices, groups]`, are among the `room` of a device from `first` (i32 `[]`) on.
#[track_caller]
fn within<'g>(sizes: Tensor<'g>, first: Tensor<'g>, room: usize) -> Tensor<'g> {
    let ends = sizes.cumulative_sum(1);
    let clamped = |x: Tensor<'g>| {
        let x = x - spread(first, x);
        x.maximum(x.filled(0.0)).minimum(x.filled(room as f64))
    };
    clamped(ends) - clamped(ends - sizes)
}

/// A scalar in the shape of another value.
#[track_caller]
fn spread<'g>(x: Tensor<'g>, like: Tensor<'g>) -> Tensor<'g> {
    x.broadcast_in_dim(&like.shape(), &[])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_have_room_for_what_is_usual_and_for_all() {
        let of = |devices: usize, tokens, experts, most_rows| {
            let mesh = Mesh::new(vec![("expert".to_owned(), devices)]);
            let exchange = Exchange {
                mesh,
                axes: vec!["expert".to_owned()],
                room: 0,
                rounds: 1,
            };
            let both = exchange.usual_and_all([tokens, 2], experts, most_rows);
            both.map(|exchange| [exchange.rounds, exchange.room])
        };
        // 100 tokens send 200 choices to 4 devices: 50 each when even, 75 usually, at most 200
        assert_eq!(of(4, 100, 8, 1000), [[1, 75], [3, 75]]);
        assert_eq!(of(4, 100, 4, 1000), [[1, 75], [2, 75]]); // one expert a device: a choice of each token
        assert_eq!(of(4, 100, 8, 299), [[2, 38], [6, 38]]);
        assert_eq!(of(4, 100, 8, 0), [[75, 1], [200, 1]]);
        assert_eq!(of(1, 100, 8, 1000), [[1, 200], [1, 200]]);
    }
}
