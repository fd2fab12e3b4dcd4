//! Pictures written down in a code and made of it again: autoencoders, denoising (Vincent et al., ICML 2008) and variational
//! (arXiv:1312.6114) ones.

use super::tally::{HeldOut, Sums, Tally, sum};
use super::{LossOutput, Task, Term, images, weighted, weighted_mean, weighted_sum};
use crate::config::{NonNegative, Part};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, Coder, Likelihood};
use crate::nn::{Scope, binary_cross_entropy};
use crate::ops::{Key, concatenate};
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::f64::consts::{LN_2, PI};

/// `[task]` with `kind = "reconstruction"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ReconstructionConfig {
    /// What the divergence of a picture's codes from normal ones counts in the loss of a variational autoencoder; 1 makes it a bound of
    /// the likelihood.
    pub beta: NonNegative,
    /// Deviation of the normal noise that is added to each pixel, between 0 and 1, before the encoder sees it.
    pub noise: NonNegative,
    /// Share of the pixels that the encoder sees black instead.
    pub hidden: Part,
}

impl Default for ReconstructionConfig {
    fn default() -> ReconstructionConfig {
        ReconstructionConfig {
            beta: NonNegative::of(1.0),
            noise: NonNegative::of(0.0),
            hidden: Part::of(0.0),
        }
    }
}

/// How often what was put into a hidden square is looked at again (arXiv:1401.4082, section 6.3).
const ROUNDS: usize = 3;

/// Sums over examples of each pixel, and of each pixel's square.
const PIXELS: [&str; 2] = ["pixels", "squares"];

/// The task, on a model that can do it; images are `[height, width, channels]`, pixels from 0 to 1.
#[derive(Debug)]
pub(super) struct Reconstruction<'m> {
    pub(super) head: &'m dyn Coder,
    pub(super) image: [usize; 3],
    pub(super) config: ReconstructionConfig,
}

/// What a model makes of a batch.
struct Made<'g> {
    /// What the encoder saw.
    seen: Tensor<'g>,
    /// Nats of each picture, given its code: `[batch]`.
    nats: Tensor<'g>,
    /// Divergence of each picture's codes from normal ones, in nats: `[batch]`.
    divergence: Option<Tensor<'g>>,
}

impl Reconstruction<'_> {
    /// The pictures as the encoder sees them; held-out ones are spoilt alike each time.
    #[track_caller]
    fn spoilt<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let (noise, hidden) = (self.config.noise.get(), self.config.hidden.get());
        if noise == 0.0 && hidden == 0.0 {
            return images;
        }
        let held_out = || Key::new(s.graph.scalar(0.0, DType::U64)).fold_str("held out");
        let key = s.noise("spoilt").unwrap_or_else(held_out);
        let shape = images.shape();
        let mut seen = images;
        if noise > 0.0 {
            seen = seen + key.fold_str("noise").normal(&shape, f64::INFINITY) * noise;
        }
        if hidden > 0.0 {
            let kept = key.fold_str("hidden").bernoulli(1.0 - hidden, &shape);
            seen = kept.select(seen, seen.filled(0.0));
        }
        seen
    }

    /// Nats of each picture `[batch, h, w, c]` about what the decoder says of it, constant included: `[batch]`.
    #[track_caller]
    fn nats<'g>(&self, s: &Scope<'g>, said: Tensor<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let each = match self.head.log_deviation(s) {
            None => binary_cross_entropy(said, images),
            Some(log) => {
                let log = log.broadcast_in_dim(&images.shape(), &[3]);
                let off = (images - said) * (-log).exp();
                off * off * 0.5 + log + 0.5 * (2.0 * PI).ln()
            }
        };
        each.sum(&[1, 2, 3])
    }

    #[track_caller]
    fn made<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Made<'g> {
        let images = batch["images"].to(DType::F32);
        let seen = self.spoilt(s, images);
        let (mean, log_variance) = self.head.encode(s, seen);
        let codes = match log_variance {
            None => mean,
            Some(log) => mean + (log * 0.5).exp() * batch["codes"],
        };
        let said = self.head.decode(s, codes);
        // summed over a code's values, not averaged
        let divergence =
            log_variance.map(|log| (mean * mean + log.exp() - log - 1.0).sum(&[1]) * 0.5);
        Made {
            seen,
            nats: self.nats(s, said, images),
            divergence,
        }
    }

    /// What is looked at: see [`Task::pictured`].
    #[track_caller]
    fn pictures<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>, seen: Tensor<'g>) -> Tensor<'g> {
        let images = batch["images"].to(DType::F32);
        let again = |images: Tensor<'g>| self.head.generate(s, self.head.encode(s, images).0);
        let hidden = self.square(s, images);
        let black = hidden.select(images.filled(0.0), images);
        let mut filled = black;
        for _ in 0..ROUNDS {
            filled = hidden.select(again(filled), images);
        }
        let codes = self.head.encode(s, seen).0;
        let mut rows = vec![seen, self.head.generate(s, codes), black, filled];
        rows.push(self.head.generate(s, (codes + next(codes)) * 0.5));
        if self.head.is_variational() {
            rows.push(self.head.generate(s, batch["codes"]));
        }
        concatenate(&rows, 1)
    }

    /// Where a pixel lies in the square in the middle, half as high and wide as the picture: bool, as images.
    #[track_caller]
    fn square<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let within = |axis: usize| {
            let side = images.dim(axis);
            let (first, behind) = (side / 4, side / 4 + side.div_ceil(2));
            let at = s.graph.iota(axis, images.ty().with_dtype(DType::I32));
            let above = at.greater_equal(at.filled(first as f64));
            above.and(at.less(at.filled(behind as f64)))
        };
        within(1).and(within(2))
    }
}

/// Each row's next one, the first behind the last.
#[track_caller]
pub(super) fn next(rows: Tensor<'_>) -> Tensor<'_> {
    let n = rows.dim(0);
    concatenate(&[rows.slice(0, 1, n), rows.slice(0, 0, 1)], 0)
}

impl Task for Reconstruction<'_> {
    fn name(&self) -> &'static str {
        "reconstruction"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let mut fields = vec![images(batch, self.image)];
        if self.head.is_variational() {
            let codes = Type::new(DType::F32, &[batch, self.head.code_dim()]);
            fields.push(Field::new("codes", codes, FieldKind::Normal));
        }
        fields
    }

    fn counts<'g>(&self, batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        let images = batch["images"];
        let count = images.graph.scalar(images.dim(0) as f64, DType::F32);
        match self.head.is_variational() {
            true => vec![count, count],
            false => vec![count],
        }
    }

    /// Nats of each picture given its code, and of a variational model the divergence of its codes: with `beta = 1` a bound of the
    /// nats of a picture.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let made = self.made(s, batch);
        let count = s.graph.scalar(batch["images"].dim(0) as f64, DType::F32);
        let term = |name, each, weight| Term {
            name,
            of: "pictures",
            mean: weighted_mean(each, weights),
            count,
            weight,
        };
        let mut terms = vec![term("reconstruction", made.nats, 1.0)];
        let divergence = made
            .divergence
            .map(|each| term("divergence", each, self.config.beta.get()));
        terms.extend(divergence);
        let mut loss = LossOutput::of_terms(terms);
        if weights.is_some() {
            let images = batch["images"].to(DType::F32);
            let again = self.head.generate(s, self.head.encode(s, made.seen).0);
            let off = images - again;
            loss.sums = vec![
                ("reconstruction", weighted_sum(made.nats, weights)),
                (
                    "squared_error",
                    weighted_sum((off * off).mean(&[1, 2, 3]), weights),
                ),
                (PIXELS[0], weighted(images, weights).sum(&[0])),
                (PIXELS[1], weighted(images * images, weights).sum(&[0])),
            ];
            let divergence = made.divergence;
            let divergence = divergence.map(|each| ("divergence", weighted_sum(each, weights)));
            loss.sums.extend(divergence);
            loss.picture = Some(self.pictures(s, batch, made.seen));
        }
        loss
    }

    fn pictured(&self) -> &'static str {
        match self.head.is_variational() {
            true => {
                "input, seen, reconstruction, hidden square, filled in, between this and the next, of random codes"
            }
            false => {
                "input, seen, reconstruction, hidden square, filled in, between this and the next"
            }
        }
    }

    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(CodeTally {
            likelihood: self.head.likelihood(),
            channels: self.image[2],
        }))
    }

    fn published(&self) -> &'static str {
        "the reconstruction"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        vec![images(batch, self.image)]
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head
            .generate(s, self.head.encode(s, batch["images"]).0)
    }
}

/// Means over pictures; `nats`, the bound, and `bits_per_value` of it; beside them `without_code`, the nats of a picture of which
/// nothing is known but what all have in common, and `mean_picture`, the squared error of who always shows the mean of all.
struct CodeTally {
    likelihood: Likelihood,
    channels: usize,
}

impl Tally for CodeTally {
    fn add(&mut self, _batch: HeldOut) -> Result<()> {
        Ok(())
    }

    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)> {
        let n = examples as f64;
        let own = sums
            .keys()
            .filter(|name| *name != "count" && !PIXELS.contains(&name.as_str()));
        let mut figures: Vec<(String, f64)> = own
            .map(|name| (name.clone(), sum(sums, name) / n))
            .collect();
        let mean = |name: &str| -> Vec<f64> {
            let sums = sums.get(name).map_or(&[][..], Vec::as_slice);
            sums.iter().map(|sum| sum / n).collect()
        };
        let (means, squares) = (mean(PIXELS[0]), mean(PIXELS[1]));
        let values = means.len().max(1) as f64;
        let variances = means.iter().zip(&squares);
        let variances: Vec<f64> = variances.map(|(m, s)| (s - m * m).max(0.0)).collect();
        let nats = (sum(sums, "reconstruction") + sum(sums, "divergence")) / n;
        let (without, bits) = match self.likelihood {
            Likelihood::Bernoulli => (
                means.iter().map(|p| entropy(*p)).sum::<f64>(),
                nats / values / LN_2,
            ),
            // a pixel is one of 256, 1/255 apart
            Likelihood::Gaussian => (
                gaussian(&variances, self.channels),
                (nats / values + 255f64.ln()) / LN_2,
            ),
        };
        let more = [
            ("nats", nats),
            ("bits_per_value", bits),
            ("without_code", without),
            ("mean_picture", variances.iter().sum::<f64>() / values),
        ];
        figures.extend(more.map(|(name, value)| (name.to_owned(), value)));
        figures
    }
}

/// Nats of a pixel that is white with that probability.
fn entropy(p: f64) -> f64 {
    let of = |p: f64| if p > 0.0 { -p * p.ln() } else { 0.0 };
    of(p) + of(1.0 - p)
}

/// Nats of a picture whose pixels are normal about the mean picture, with one deviation for each channel.
fn gaussian(variances: &[f64], channels: usize) -> f64 {
    let of_channel = |channel: usize| {
        let own: Vec<&f64> = variances.iter().skip(channel).step_by(channels).collect();
        let count = own.len() as f64;
        let variance = own.into_iter().sum::<f64>() / count.max(1.0);
        0.5 * count * (2.0 * PI * std::f64::consts::E * variance).ln()
    };
    (0..channels).map(of_channel).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(likelihood: Likelihood, sums: &[(&str, &[f64])]) -> Vec<(String, f64)> {
        let sums = sums
            .iter()
            .map(|(name, values)| ((*name).to_owned(), values.to_vec()));
        let tally = CodeTally {
            likelihood,
            channels: 1,
        };
        tally.figures(&sums.collect(), 4)
    }

    fn figure(figures: &[(String, f64)], name: &str) -> f64 {
        figures.iter().find(|(own, _)| own == name).unwrap().1
    }

    /// Four pictures of two pixels: 0 1, 0 0, 1 1, 1 1.
    const PICTURES: [(&str, &[f64]); 4] = [
        ("pixels", &[2.0, 3.0]),
        ("squares", &[2.0, 3.0]),
        ("reconstruction", &[3.0]),
        ("divergence", &[1.0]),
    ];

    #[test]
    fn the_bound_stands_beside_the_entropy_of_independent_pixels() {
        let found = figures(Likelihood::Bernoulli, &PICTURES);
        assert_eq!(figure(&found, "nats"), 1.0);
        assert!((figure(&found, "bits_per_value") - 0.5 / LN_2).abs() < 1e-12);
        // ln 2, and the entropy of 3 in 4
        let expected = std::f64::consts::LN_2 + 0.562_335_144_62;
        assert!((figure(&found, "without_code") - expected).abs() < 1e-9);
        assert!((figure(&found, "mean_picture") - (0.25 + 0.1875) / 2.0).abs() < 1e-12);
    }

    #[test]
    fn a_normal_without_a_code_has_its_constant() {
        let found = figures(Likelihood::Gaussian, &PICTURES);
        // scipy 1.17.1: norm(0, sqrt(0.21875)).entropy() * 2
        assert!(
            (figure(&found, "without_code") - 1.318_051_3).abs() < 1e-6,
            "{found:?}"
        );
    }
}
