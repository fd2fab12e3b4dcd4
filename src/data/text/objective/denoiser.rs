//! One way of hiding, and UL2's mixture of several (arXiv:2205.05131, section 3.1.2).

use super::lengths::{SpanLengths, noise, span_lengths};
use super::spans::{corrupt, random_spans};
use super::{Example, Vocabulary};
use crate::config::{AtLeastOne, NonNegative, Proper};
use crate::data::Stream;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One denoiser of a mixture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DenoiserConfig {
    /// Mode, announced by its token in front of the input.
    pub mode: Mode,
    /// Share of the tokens that is hidden.
    pub noise_density: Proper,
    /// Mean length of a hidden span, in tokens. `s` has none: it hides the end of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_span_length: Option<AtLeastOne>,
    /// Share of the mixture, relative to the others.
    #[serde(default = "one")]
    pub weight: NonNegative,
}

fn one() -> NonNegative {
    NonNegative::of(1.0)
}

/// Modes of UL2. Their tokens are the last three sentinels: R the last, then S, then X, so that any vocabulary with
/// sentinels serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Regular: short spans, little hidden.
    R,
    /// Sequential: the end is hidden.
    S,
    /// Extreme: much hidden, or long spans.
    X,
}

/// The paper's seven denoisers (its table 1), in equal shares.
pub(super) fn paper() -> Vec<DenoiserConfig> {
    let all = [
        (Mode::R, 0.15, Some(3.0)),
        (Mode::R, 0.15, Some(8.0)),
        (Mode::S, 0.25, None),
        (Mode::X, 0.5, Some(3.0)),
        (Mode::X, 0.5, Some(8.0)),
        (Mode::X, 0.15, Some(64.0)),
        (Mode::X, 0.5, Some(64.0)),
    ];
    all.map(|(mode, noise_density, mean_span_length)| DenoiserConfig {
        mode,
        noise_density: Proper::of(noise_density),
        mean_span_length: mean_span_length.map(AtLeastOne::of),
        weight: one(),
    })
    .to_vec()
}

/// One way of hiding.
#[derive(Clone, Debug)]
pub(super) struct Denoiser {
    /// Its token, in front of the input.
    pub(super) mode: Option<u32>,
    density: f64,
    /// Mean length of a span; none: one span, at the end.
    mean_span: Option<f64>,
}

impl Denoiser {
    /// Spans at random places, without a mode.
    pub(super) fn spans(density: Proper, mean_span: AtLeastOne) -> Denoiser {
        Denoiser {
            mode: None,
            density: density.get(),
            mean_span: Some(mean_span.get()),
        }
    }

    /// The numbers of a text of that length.
    pub(super) fn lengths(&self, tokens: usize) -> SpanLengths {
        let mean = self.mean_span.unwrap_or(f64::INFINITY);
        let lengths = span_lengths(tokens, self.density, mean);
        let mode = usize::from(self.mode.is_some());
        SpanLengths {
            inputs: lengths.inputs + mode,
            ..lengths
        }
    }

    pub(super) fn example(
        &self,
        tokens: &[u32],
        vocabulary: &Vocabulary,
        random: &mut Stream,
    ) -> Example {
        let n = tokens.len();
        let stretches = match self.mean_span {
            Some(mean) => random_spans(n, noise(n, self.density, mean), random),
            None => {
                let (hidden, _) = noise(n, self.density, f64::INFINITY);
                vec![(n - hidden, hidden)]
            }
        };
        corrupt(tokens, &stretches, self.mode, vocabulary)
    }
}

/// The denoisers with their cumulative shares.
pub(super) fn settle(
    said: &[DenoiserConfig],
    vocabulary: &Vocabulary,
) -> Result<Vec<(f64, Denoiser)>> {
    let sentinels = &vocabulary.sentinels;
    if sentinels.len() < 4 {
        return Err(Error::config(format!(
            "text.objective: ul2 takes three sentinels for its modes and at least one for what is hidden; the tokenizer has {}",
            sentinels.len()
        )));
    }
    let weight = |d: &DenoiserConfig| d.weight.get();
    let total: f64 = said.iter().map(weight).sum();
    if total <= 0.0 {
        return Err(Error::config(
            "text.objective.denoisers: expected one with a weight above 0",
        ));
    }
    let mut below = 0.0;
    let mut settled = Vec::new();
    for (k, d) in said.iter().enumerate() {
        let key = format!("text.objective.denoisers[{k}]");
        let spans = d.mean_span_length;
        if (d.mode == Mode::S) != spans.is_none() {
            return Err(Error::config(format!(
                "{key}.mean_span_length: modes r and x want one, s has none"
            )));
        }
        let mode = sentinels[sentinels.len() - 1 - d.mode as usize];
        below += weight(d) / total;
        let denoiser = Denoiser {
            mode: Some(mode),
            density: d.noise_density.get(),
            mean_span: spans.map(AtLeastOne::get),
        };
        settled.push((below, denoiser));
    }
    Ok(settled)
}

/// The longest text whose inputs and targets fit whatever denoiser comes.
pub(super) fn raw_length(
    settled: &[(f64, Denoiser)],
    said: &[DenoiserConfig],
    inputs: usize,
    targets: usize,
) -> Result<usize> {
    let fits = |d: &Denoiser, tokens: usize| {
        let lengths = d.lengths(tokens);
        lengths.inputs <= inputs && lengths.targets <= targets
    };
    let longest = |d: &Denoiser| (2..=inputs + targets).rev().find(|n| fits(d, *n));
    let mut least = usize::MAX;
    for ((_, denoiser), said) in settled.iter().zip(said) {
        let Some(tokens) = longest(denoiser) else {
            let (mode, density) = (said.mode, said.noise_density);
            return Err(Error::config(format!(
                "text.targets: inputs of {inputs} and targets of {targets} tokens hold no text of denoiser {mode:?} that hides {density} of it"
            )));
        };
        least = least.min(tokens);
    }
    Ok(least)
}
