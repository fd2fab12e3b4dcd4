//! Data given a lower energy than what the model makes of it (CD-k: Hinton, Neural Computation 14, 2002), or than chains of its own
//! that go on from step to step (Tieleman, ICML 2008).

use super::tally::{HeldOut, Sums, Tally, sum};
use super::{LossOutput, Task, images, weighted, weighted_mean, weighted_sum};
use crate::config::Count;
use crate::data::Field;
use crate::data::text::Corpus;
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, Boltzmann, Units};
use crate::nn::{Init, Scope};
use crate::ops::{Key, dot_general};
use crate::shard::Axis;
use crate::types::DType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` with `kind = "contrastive_divergence"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ContrastiveDivergenceConfig {
    /// Steps of Gibbs sampling, each of visible units and of hidden ones.
    pub steps: Count<1, 1000>,
    /// Whether sampling goes on where the last step left it, rather than beginning at the data.
    pub persistent: bool,
    /// Chains that go on.
    pub chains: Count<1, 65_536>,
}

impl Default for ContrastiveDivergenceConfig {
    fn default() -> ContrastiveDivergenceConfig {
        ContrastiveDivergenceConfig {
            steps: Count::of(1),
            persistent: false,
            chains: Count::of(64),
        }
    }
}

/// Units of an example that its pseudo-likelihood is estimated by.
const FLIPPED: usize = 16;

/// How often each visible unit is on.
const ON: &str = "on";

/// The task, on a model that can do it; images are `[height, width, channels]`, pixels from 0 to 1.
#[derive(Debug)]
pub(super) struct ContrastiveDivergence<'m> {
    pub(super) head: &'m dyn Boltzmann,
    pub(super) image: [usize; 3],
    pub(super) config: ContrastiveDivergenceConfig,
}

/// Units that are on with these probabilities, as 0 and 1.
#[track_caller]
fn drawn<'g>(key: Key<'g>, likely: Tensor<'g>) -> Tensor<'g> {
    key.uniform(&likely.shape()).less(likely).to(DType::F32)
}

impl ContrastiveDivergence<'_> {
    /// The visible units of the machine that trains, which are pixels or hidden units below it, as probabilities `[batch, visible]`; and
    /// all machines.
    #[track_caller]
    fn visible<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> (Tensor<'g>, Vec<Units<'g>>) {
        let images = batch["images"].to(DType::F32);
        let pixels = self.image.iter().product();
        let x = images.reshape(&[images.dim(0), pixels]);
        let stack = self.head.stack(s);
        let below = stack.split_last().map_or(&[][..], |(_, below)| below);
        (below.iter().fold(x, |x, machine| machine.up(x)), stack)
    }

    /// What the machine makes itself: visible units as 0 and 1, through which no gradient goes.
    #[track_caller]
    fn made<'g>(&self, s: &Scope<'g>, machine: &Units<'g>, data: Tensor<'g>) -> Tensor<'g> {
        let machine = machine.still();
        let (key, chains) = (s.noise("gibbs"), self.config.chains.get());
        let kept = self.config.persistent.then(|| {
            let hidden = self.head.sizes()[1];
            s.variable(
                "chains",
                [(Axis::History, chains), (Axis::Embed, hidden)],
                Init::Zeros,
            )
        });
        // nothing is drawn where nothing trains: means stand for it
        let draw = |name: &str, likely: Tensor<'g>| match key {
            Some(key) => drawn(key.fold_str(name), likely),
            None => likely,
        };
        let mut hidden = match &kept {
            Some(kept) => kept.value,
            None => draw("hidden", machine.up(data)),
        };
        let mut visible = data;
        for step in 0..self.config.steps.get() {
            visible = draw(&format!("visible/{step}"), machine.down(hidden));
            hidden = draw(&format!("hidden/{step}"), machine.up(visible));
        }
        if let Some(kept) = kept {
            s.assign(&kept, hidden);
        }
        visible.stop_gradient()
    }

    /// Minus the logarithm of each example's pseudo-likelihood `[batch]` (Besag, 1975), of units that are 0 or 1, estimated by
    /// [`FLIPPED`] of them, the same in every evaluation.
    #[track_caller]
    fn pseudo<'g>(&self, s: &Scope<'g>, machine: &Units<'g>, visible: Tensor<'g>) -> Tensor<'g> {
        let [batch, units] = visible.dims();
        let key = Key::new(s.graph.scalar(0.0, DType::U64)).fold_str("flipped");
        let which = key.uniform(&[batch, FLIPPED]) * units as f64;
        let which = which.floor().to(DType::I32);
        let hot = which.one_hot(units, DType::F32);
        let own = dot_general(
            hot,
            visible,
            [vec![0], vec![0]],
            [vec![2], vec![1]],
            DType::F32,
        );
        let turned = -own * 2.0 + 1.0;
        let rows = machine.kernel.take(which); // [batch, flipped, hidden]
        let biases = machine.visible.take(which); // [batch, flipped]
        let given = machine
            .given(visible)
            .broadcast_in_dim(&rows.shape(), &[0, 2]);
        let softplus = |x: Tensor<'g>| x.maximum(x.filled(0.0)) + (-x.abs()).exp().log1p();
        let after = given + rows * turned.broadcast_in_dim(&rows.shape(), &[0, 1]);
        // free energy as it is, less that of the flip
        let gain = biases * turned + (softplus(after) - softplus(given)).sum(&[2]);
        softplus(gain).mean(&[1]) * units as f64
    }
}

impl Task for ContrastiveDivergence<'_> {
    fn name(&self) -> &'static str {
        "contrastive_divergence"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        vec![images(batch, self.image)]
    }

    /// While training the free energy of the data less that of what the machine makes, whose gradient is that of contrastive
    /// divergence; in evaluations minus the logarithm of the pseudo-likelihood, of units that are on where they likely are.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let (data, stack) = self.visible(s, batch);
        let Some((machine, below)) = stack.split_last() else {
            return LossOutput::of(data.mean_all());
        };
        if weights.is_none() {
            let made = self.made(s, machine, data);
            let apart = machine.free_energy(data).mean_all() - machine.free_energy(made).mean_all();
            return LossOutput::of(apart);
        }
        let binary = data.greater(data.filled(0.5)).to(DType::F32);
        let again = machine.down(machine.up(data));
        let off = data - again;
        let pixels = below.iter().rev().fold(again, |x, machine| machine.down(x));
        let [height, width, channels] = self.image;
        let pixels = pixels.reshape(&[pixels.dim(0), height, width, channels]);
        LossOutput {
            sums: vec![
                (
                    "squared_error",
                    weighted_sum((off * off).mean(&[1]), weights),
                ),
                (ON, weighted(binary, weights).sum(&[0])),
            ],
            picture: Some(pixels),
            ..LossOutput::of(weighted_mean(self.pseudo(s, machine, binary), weights))
        }
    }

    fn pictured(&self) -> &'static str {
        "input, what the units make of it"
    }

    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(UnitTally))
    }

    fn published(&self) -> &'static str {
        "what the units make of a picture"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        let (data, stack) = self.visible(s, batch);
        stack.last().map_or(data, |machine| machine.up(data))
    }
}

/// Means over examples; `pseudo_likelihood`, its logarithm, and beside it `independent`, that of units that know nothing of each
/// other.
struct UnitTally;

impl Tally for UnitTally {
    fn add(&mut self, _batch: HeldOut) -> Result<()> {
        Ok(())
    }

    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)> {
        let n = examples as f64;
        let entropy = |on: f64| {
            let of = |p: f64| if p > 0.0 { -p * p.ln() } else { 0.0 };
            of(on) + of(1.0 - on)
        };
        let on = sums.get(ON).map_or(&[][..], Vec::as_slice);
        let independent: f64 = on.iter().map(|sum| entropy(sum / n)).sum();
        let loss = sum(sums, "loss") / n;
        let figures = [
            ("loss", loss),
            ("pseudo_likelihood", -loss),
            ("independent", -independent),
            ("squared_error", sum(sums, "squared_error") / n),
        ];
        figures
            .map(|(name, value)| (name.to_owned(), value))
            .to_vec()
    }
}
