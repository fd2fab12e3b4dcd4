//! A recurrent layer: long short-term memory with a projection.

use super::linear::{affine, last, product};
use super::{Init, Scope};
use crate::array::Array;
use crate::autodiff::scan;
use crate::graph::Tensor;
use crate::shard::Axis;
use crate::types::{DType, Type};

/// Sizes and bounds of an [`lstm`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lstm {
    /// Cells.
    pub cells: usize,
    /// Values that the cells are projected to: what the layer gives, and what its next step reads.
    pub width: usize,
    /// Cells stay within so much of 0, before they are read.
    pub cell_clip: f64,
    /// Projected values stay within so much of 0.
    pub width_clip: f64,
    /// Whether it reads from the last position to the first.
    pub reverse: bool,
}

/// Steps, examples, values: nothing of it is cut but examples.
const BY_STEP: [Axis; 3] = [Axis::History, Axis::Batch, Axis::EncoderEmbed];

/// Long short-term memory (Hochreiter and Schmidhuber, 1997) with forget gates and a projection (Sak, Senior and Beaufays,
/// arXiv:1402.1128), without peepholes: `[batch, length, m]` gives `[batch, length, width]` in its dtype.
///
/// ```text
/// i, f, g, o = x input + bias + h recurrent            each [cells]; kernels hold them in this order, which is PyTorch's
/// c = clip(sigmoid(f) c + sigmoid(i) tanh(g))
/// h = clip((sigmoid(o) tanh(c)) projection)
/// ```
///
/// The first state is 0. Where `goes_on`, f32 `[batch, length]`, is 0, the state is 0 again before that position is read, from
/// whichever side it is read. The bias of `f` begins as 1, other biases as 0, kernels as Glorot and Bengio have them; there is one bias, where
/// PyTorch has the sum of two. The state and its products are f32 whatever the dtype.
#[track_caller]
pub fn lstm<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    config: Lstm,
    goes_on: Option<Tensor<'g>>,
) -> Tensor<'g> {
    let _in = s.enter();
    let Lstm { cells, width, .. } = config;
    let [batch, length, _] = x.dims();
    let kernel = |name: &str, [from, to]: [(Axis, usize); 2]| {
        let init = Init::XavierUniform {
            fan_in: from.1,
            fan_out: to.1,
        };
        s.at(name).stored("kernel", [from, to], init)
    };
    let (narrow, gates) = ((Axis::EncoderEmbed, width), (Axis::Embed, 4 * cells));
    let input = kernel("input", [(Axis::EncoderEmbed, last(x)), gates]);
    let bias = match forgets_late(cells) {
        Ok(table) => s.at("input").stored("bias", [gates], Init::Table(table)),
        Err(error) => return x.graph.poison("lstm", &error.to_string()),
    };
    let inside = |parameter: super::Parameter<'g>| parameter.lie.gather(parameter.value);
    let recurrent = inside(kernel("recurrent", [narrow, gates]));
    let projection = inside(kernel("projection", [(Axis::Embed, cells), narrow]));

    // What positions say to the gates by themselves is one product of all.
    let said = affine(x, &input, Some(&bias)).transpose(&[1, 0, 2]);
    let mut slices = vec![s.constrain(said, BY_STEP)];
    slices.extend(goes_on.map(|goes_on| goes_on.transpose(&[1, 0])));
    let begin = |n: usize| {
        let zeros = x.graph.fill(0.0, Type::new(DType::F32, &[batch, n]));
        s.constrain(zeros, [Axis::Batch, Axis::EncoderEmbed])
    };
    let state = [begin(width), begin(cells)];
    let (_, all) = scan(
        x.graph,
        length,
        config.reverse,
        &state,
        &slices,
        |state, slices| {
            let kept = |value: Tensor<'g>| match slices.get(1) {
                Some(goes_on) => value * goes_on.broadcast_in_dim(&value.shape(), &[0]),
                None => value,
            };
            let [h, c] = [kept(state[0]), kept(state[1])];
            let gates = slices[0].to(DType::F32) + product(h, recurrent, [&[1], &[0]]);
            let gate = |k: usize| gates.slice(1, k * cells, (k + 1) * cells);
            let c = gate(1).logistic() * c + gate(0).logistic() * gate(2).tanh();
            let c = within(c, config.cell_clip);
            let h = product(gate(3).logistic() * c.tanh(), projection, [&[1], &[0]]);
            let h = within(h, config.width_clip);
            (vec![h, c], vec![h])
        },
    );
    match all[..] {
        [all] => s
            .constrain(all, BY_STEP)
            .transpose(&[1, 0, 2])
            .to(x.dtype()),
        _ => x
            .graph
            .poison("lstm", "the loop over positions was refused"),
    }
}

/// The first bias: 1 for the gates by which cells forget, so that they keep what they have (Gers, Schmidhuber and Cummins, 2000).
fn forgets_late(cells: usize) -> crate::error::Result<Array> {
    let bias: Vec<f32> = (0..4 * cells)
        .map(|k| if k / cells == 1 { 1.0 } else { 0.0 })
        .collect();
    Array::new(&[4 * cells], &bias)
}

/// Values within so much of 0.
#[track_caller]
fn within(x: Tensor<'_>, most: f64) -> Tensor<'_> {
    x.clamp(x.filled(-most), x.filled(most))
}
