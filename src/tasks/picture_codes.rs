//! Pictures written as grids of entries of a table and made of them again (arXiv:2102.12092, section 2.1): a softmax with Gumbel noise
//! (arXiv:1611.01144, arXiv:1611.00712) stands for the choice of each, sharper from step to step.

use super::tally::{HeldOut, Sums, Tally, sum};
use super::{LossOutput, Task, Term, images, weighted, weighted_mean, weighted_sum};
use crate::config::{Count, NonNegative, Positive};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, PictureCodes};
use crate::nn::Scope;
use crate::ops::{Key, concatenate};
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::f64::consts::{LN_2, PI};

/// `[task]` with `kind = "picture_codes"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PictureCodesConfig {
    /// What the divergence of a picture's codes from equally likely ones counts in the loss: in nats, summed over the places of a picture.
    pub beta: NonNegative,
    /// What logits and noise are divided by.
    pub temperature: Temperature,
    /// Whether the decoder sees the likeliest entry of each place alone; the gradient is that of the softmax all the same
    /// (arXiv:1611.01144, section 2.2).
    pub straight_through: bool,
}

/// A temperature that falls along half a cosine.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Temperature {
    /// In the first step.
    pub from: Positive,
    /// Behind `steps` steps, and from there on.
    pub to: Positive,
    /// Steps that it takes.
    pub steps: Count<1, 1_000_000_000>,
}

impl Default for PictureCodesConfig {
    /// What arXiv:2102.12092, appendix A.2, ends with, whose loss is divided by the number of pixels.
    fn default() -> PictureCodesConfig {
        PictureCodesConfig {
            beta: NonNegative::of(6.6),
            temperature: Temperature::default(),
            straight_through: false,
        }
    }
}

impl Default for Temperature {
    /// From 1 to 1/16 in 150,000 steps.
    fn default() -> Temperature {
        Temperature {
            from: Positive::of(1.0),
            to: Positive::of(0.0625),
            steps: Count::of(150_000),
        }
    }
}

impl Temperature {
    /// The temperature of a step (u64, from 0), an f32 scalar.
    #[track_caller]
    fn at<'g>(&self, step: Tensor<'g>) -> Tensor<'g> {
        let (from, to, steps) = (self.from.get(), self.to.get(), self.steps.get() as f64);
        let step = step.to(DType::F32);
        let angle = step.minimum(step.filled(steps)) * (PI / steps);
        (angle.cosine() + 1.0) * (0.5 * (from - to)) + to
    }
}

/// The field of recorded batches that holds the noise of each entry and place.
const NOISE: &str = "noise";

/// Sums over examples of each pixel and of its square, and of how often each code is the likeliest.
const PIXELS: [&str; 2] = ["pixels", "squares"];
const USED: &str = "codes";

/// The task, on a model that can do it; images are `[height, width, channels]`, pixels from 0 to 1.
#[derive(Debug)]
pub(super) struct PictureCoding<'m> {
    pub(super) head: &'m dyn PictureCodes,
    pub(super) image: [usize; 3],
    pub(super) config: PictureCodesConfig,
}

/// Numbers by which the largest of logits is a draw: `-ln(-ln u)`.
#[track_caller]
fn gumbel<'g>(key: Key<'g>, shape: &[usize]) -> Tensor<'g> {
    let uniform = key.uniform(shape) + 2f64.powi(-24); // neither 0 nor 1
    -(-uniform.log()).log()
}

impl PictureCoding<'_> {
    fn places(&self) -> usize {
        self.head.grid().iter().product()
    }

    /// What the decoder is given of logits `[batch, places, codes]` while training: mixtures of entries, of their shape.
    #[track_caller]
    fn drawn<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>, logits: Tensor<'g>) -> Tensor<'g> {
        let own = || {
            let key = s.noise("gumbel")?;
            Some(gumbel(key, &logits.shape()))
        };
        let noise = batch.get(NOISE).copied().or_else(own);
        let noisy = noise.map_or(logits, |noise| logits + noise);
        let temperature = match s.step() {
            Some(step) => self.config.temperature.at(step),
            None => s.graph.scalar(self.config.temperature.to.get(), DType::F32),
        };
        let soft = (noisy / temperature.broadcast_in_dim(&noisy.shape(), &[])).softmax();
        match self.config.straight_through {
            false => soft,
            true => {
                let hard = noisy.argmax(2).one_hot(self.head.codes(), DType::F32);
                soft + (hard - soft).stop_gradient()
            }
        }
    }

    /// Divergence of the codes of each picture from equally likely ones, in nats: summed over places, not averaged over the whole batch
    /// nor over one value of it. f32 `[batch]`.
    #[track_caller]
    fn divergence<'g>(&self, logits: Tensor<'g>) -> Tensor<'g> {
        let log = logits - logits.log_sum_exp().spread_like(logits, &[2]);
        let of_place = (log.exp() * log).sum(&[2]) + (self.head.codes() as f64).ln();
        of_place.sum(&[1])
    }
}

impl Task for PictureCoding<'_> {
    fn name(&self) -> &'static str {
        "picture_codes"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let mut fields = vec![images(batch, self.image)];
        if self.head.as_recorded() {
            let noise = [batch, self.places(), self.head.codes()];
            let noise = Type::new(DType::F32, &noise);
            fields.push(Field::new(NOISE, noise, FieldKind::Values));
        }
        fields
    }

    fn counts<'g>(&self, batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        let images = batch["images"];
        let count = images.graph.scalar(images.dim(0) as f64, DType::F32);
        vec![count; 2]
    }

    /// Nats of each picture given its codes, and the divergence of its codes. An evaluation takes the likeliest code of each place.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let images = batch["images"].to(DType::F32);
        let logits = self.head.code_logits(s, images);
        let codes = logits.argmax(2);
        let said = match weights {
            None => self.head.decode_mixtures(s, self.drawn(s, batch, logits)),
            Some(_) => self.head.decode_codes(s, codes),
        };
        let nats = self.head.nats(s, said, images);
        let divergence = self.divergence(logits);
        let count = s.graph.scalar(images.dim(0) as f64, DType::F32);
        let term = |name, each, weight| Term {
            name,
            of: "pictures",
            mean: weighted_mean(each, weights),
            count,
            weight,
        };
        let mut loss = LossOutput::of_terms(vec![
            term("reconstruction", nats, 1.0),
            term("divergence", divergence, self.config.beta.get()),
        ]);
        if weights.is_some() {
            let made = self.head.picture(said);
            let off = images - made;
            let used = codes.one_hot(self.head.codes(), DType::F32).sum(&[1]);
            let error = (off * off).mean(&[1, 2, 3]);
            loss.sums = vec![
                ("reconstruction", weighted_sum(nats, weights)),
                ("divergence", weighted_sum(divergence, weights)),
                ("squared_error", weighted_sum(error, weights)),
                (PIXELS[0], weighted(images, weights).sum(&[0])),
                (PIXELS[1], weighted(images * images, weights).sum(&[0])),
                (USED, weighted(used, weights).sum(&[0])),
            ];
            loss.picture = Some(concatenate(&[images, made], 1));
        }
        loss
    }

    fn pictured(&self) -> &'static str {
        "of the data, input, made of its codes"
    }

    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(CodeTally {
            places: self.places(),
        }))
    }

    fn published(&self) -> &'static str {
        "the reconstruction"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        vec![images(batch, self.image)]
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        let codes = self.head.code_logits(s, batch["images"]).argmax(2);
        self.head.picture(self.head.decode_codes(s, codes))
    }
}

/// Means over pictures; `psnr` of the mean squared error, in decibels, beside that of the mean picture, `psnr_without_code`; the share of
/// the table that is the likeliest somewhere, `codes_in_use`; the entropy of how often each is, `bits_per_code`, and of all of them a
/// picture's, `bits`.
struct CodeTally {
    places: usize,
}

impl Tally for CodeTally {
    fn add(&mut self, _batch: HeldOut) -> Result<()> {
        Ok(())
    }

    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)> {
        let n = examples as f64;
        let mut figures: Vec<(String, f64)> =
            ["loss", "reconstruction", "divergence", "squared_error"]
                .map(|name| (name.to_owned(), sum(sums, name) / n))
                .to_vec();
        let of = |name: &str| sums.get(name).map_or(&[][..], Vec::as_slice);
        let (means, squares) = (of(PIXELS[0]), of(PIXELS[1]));
        let variances = means.iter().zip(squares);
        let variances = variances.map(|(mean, square)| (square / n - (mean / n).powi(2)).max(0.0));
        let variance = variances.sum::<f64>() / means.len().max(1) as f64;
        let used = of(USED);
        let total = used.iter().sum::<f64>().max(1.0);
        let in_use = used.iter().filter(|count| **count > 0.0);
        let bits = in_use
            .clone()
            .map(|count| -count / total * (count / total).ln() / LN_2)
            .sum::<f64>();
        let decibels = |error: f64| -10.0 * error.log10();
        let more = [
            ("psnr", decibels(sum(sums, "squared_error") / n)),
            ("psnr_without_code", decibels(variance)),
            (
                "codes_in_use",
                in_use.count() as f64 / used.len().max(1) as f64,
            ),
            ("bits_per_code", bits),
            ("bits", bits * self.places as f64),
        ];
        figures.extend(more.map(|(name, value)| (name.to_owned(), value)));
        figures
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_counted_beside_the_mean_picture() {
        // four pictures of one pixel, 0 0 1 1, each told within 0.1, of two places and four codes
        let sums = [
            ("reconstruction", vec![8.0]),
            ("divergence", vec![2.0]),
            ("squared_error", vec![0.04]),
            ("pixels", vec![2.0]),
            ("squares", vec![2.0]),
            ("codes", vec![4.0, 2.0, 2.0, 0.0]),
        ];
        let sums = sums.map(|(name, values)| (name.to_owned(), values));
        let found = CodeTally { places: 2 }.figures(&sums.into_iter().collect(), 4);
        let figure = |name: &str| found.iter().find(|(own, _)| own == name).unwrap().1;
        let near = |name: &str, expected: f64| {
            assert!((figure(name) - expected).abs() < 1e-9, "{name}: {found:?}");
        };
        near("reconstruction", 2.0);
        near("psnr", 20.0);
        near("psnr_without_code", 6.020_599_913_279_624);
        near("codes_in_use", 0.75);
        near("bits_per_code", 1.5);
        near("bits", 3.0);
    }
}
