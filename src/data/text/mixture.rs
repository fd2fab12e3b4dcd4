//! Which source each sample comes from: a function of its number alone.

use super::config::TextConfig;
use crate::config::{BatchSizes, NonNegative};
use crate::data::{Permutation, Purpose, Stream};
use crate::error::{Context, Error, Result};
use std::collections::BTreeMap;

/// Samples of a round, in which each source has a fixed number of places.
const ROUND: u64 = 1024;

/// The order in which sources take turns.
#[derive(Clone, Debug)]
pub(crate) struct Mixture {
    seed: u64,
    stages: Vec<Stage>,
}

#[derive(Clone, Debug)]
struct Stage {
    /// First sample.
    from: u64,
    /// Places of each source in a round.
    quotas: Vec<u64>,
    /// Samples of each source before the stage.
    before: Vec<u64>,
}

/// The samples of one round: the source of each, and how many the source gave before.
#[derive(Clone, Debug)]
pub(crate) struct Round {
    first: u64,
    samples: Vec<(usize, u64)>,
}

impl Mixture {
    /// The mixture that a configuration describes, for batches of that size.
    pub(crate) fn new(config: &TextConfig, seed: u64, batches: &BatchSizes) -> Result<Mixture> {
        let mut weights: BTreeMap<&str, f64> =
            config.train.keys().map(|k| (k.as_str(), 1.0)).collect();
        let change = |weights: &mut BTreeMap<&str, f64>, by: &BTreeMap<String, NonNegative>| {
            for (name, weight) in weights.iter_mut() {
                *weight = by.get(*name).map_or(*weight, |said| said.get());
            }
        };
        change(&mut weights, &config.weights);
        let mut mixture = Mixture {
            seed: Stream::new(seed, Purpose::Mix, 0).below(u64::MAX),
            stages: Vec::new(),
        };
        mixture.push(0, &weights, "text.weights")?;
        for (k, stage) in config.stages.iter().enumerate() {
            let key = format!("text.stages[{k}]");
            let steps = stage
                .from
                .steps(batches, None)
                .context(format!("{key}.from"))?;
            change(&mut weights, &stage.weights);
            mixture.push(batches.examples(steps), &weights, &key)?;
        }
        Ok(mixture)
    }

    fn push(&mut self, from: u64, weights: &BTreeMap<&str, f64>, key: &str) -> Result<()> {
        let quotas = quotas(&weights.values().copied().collect::<Vec<_>>())
            .ok_or_else(|| Error::config(format!("{key}: expected a weight above 0")))?;
        let before = match self.stages.last() {
            None => vec![0; quotas.len()],
            Some(last) if last.from >= from => {
                return Err(Error::config(format!(
                    "{key}.from: stages must begin one after the other, this one after sample {}",
                    last.from
                )));
            }
            Some(last) => self.counts_in(last, from),
        };
        self.stages.push(Stage {
            from,
            quotas,
            before,
        });
        Ok(())
    }

    /// Samples of each source among the first `sample`.
    pub(crate) fn counts(&self, sample: u64) -> Vec<u64> {
        self.counts_in(self.stage(sample), sample)
    }

    /// Share of each source in the stage of that sample.
    pub(crate) fn shares(&self, sample: u64) -> Vec<f64> {
        let quotas = self.stage(sample).quotas.iter();
        quotas.map(|q| *q as f64 / ROUND as f64).collect()
    }

    fn stage(&self, sample: u64) -> &Stage {
        let begun = self.stages.iter().rev().find(|s| s.from <= sample);
        begun.unwrap_or(&self.stages[0])
    }

    fn counts_in(&self, stage: &Stage, sample: u64) -> Vec<u64> {
        let (rounds, rest) = ((sample - stage.from) / ROUND, (sample - stage.from) % ROUND);
        let whole = stage.before.iter().zip(&stage.quotas);
        let mut counts: Vec<u64> = whole.map(|(b, q)| b + rounds * q).collect();
        for source in self.order(stage, rounds).take(rest as usize) {
            counts[source] += 1;
        }
        counts
    }

    /// The sources of a round of a stage.
    fn order<'a>(&self, stage: &'a Stage, round: u64) -> impl Iterator<Item = usize> + 'a {
        let places = Permutation::new(self.seed ^ stage.from, round, ROUND);
        (0..ROUND).map(move |position| {
            let mut place = places.at(position);
            let source = stage.quotas.iter().position(|quota| {
                let here = place < *quota;
                place = place.wrapping_sub(*quota);
                here
            });
            source.unwrap_or(0)
        })
    }

    /// The round that a sample belongs to, from that sample on.
    pub(crate) fn round(&self, sample: u64) -> Round {
        let stage = self.stage(sample);
        let next = self.stages.iter().find(|s| s.from > sample);
        let place = (sample - stage.from) % ROUND;
        let end = next.map_or(ROUND - place, |n| (n.from - sample).min(ROUND - place));
        let mut counts = self.counts_in(stage, sample);
        let order = self.order(stage, (sample - stage.from) / ROUND);
        let order = order.skip(place as usize).take(end as usize);
        let samples = order.map(|source| {
            counts[source] += 1;
            (source, counts[source] - 1)
        });
        Round {
            first: sample,
            samples: samples.collect(),
        }
    }
}

impl Round {
    /// The source of a sample and the sample's number there, if it is of this round.
    pub(crate) fn at(&self, sample: u64) -> Option<(usize, u64)> {
        let place = sample.checked_sub(self.first)?;
        self.samples.get(place as usize).copied()
    }
}

/// Places of each source in a round, by largest remainder; a weight above 0 gives one place at least.
fn quotas(weights: &[f64]) -> Option<Vec<u64>> {
    let total: f64 = weights.iter().sum();
    if !(total > 0.0 && total.is_finite()) {
        return None;
    }
    let exact: Vec<f64> = weights.iter().map(|w| w / total * ROUND as f64).collect();
    let least = |w: &f64| if *w > 0.0 { 1.0 } else { 0.0 };
    let mut quotas: Vec<u64> = exact
        .iter()
        .map(|e| e.floor().max(least(e)) as u64)
        .collect();
    let gap = |k: usize, quotas: &[u64]| exact[k] - quotas[k] as f64;
    loop {
        let sum: u64 = quotas.iter().sum();
        let by_gap = |a: &usize, b: &usize| gap(*a, &quotas).total_cmp(&gap(*b, &quotas));
        let all = (0..quotas.len()).filter(|k| weights[*k] > 0.0);
        match sum.cmp(&ROUND) {
            std::cmp::Ordering::Equal => return Some(quotas),
            std::cmp::Ordering::Less => {
                let k = all.max_by(by_gap)?;
                quotas[k] += 1;
            }
            std::cmp::Ordering::Greater => {
                let k = all.filter(|k| quotas[*k] > 1).min_by(by_gap)?;
                quotas[k] -= 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mixture(stages: &[(u64, &[f64])]) -> Mixture {
        let mut mixture = Mixture {
            seed: 5,
            stages: Vec::new(),
        };
        let names = ["a", "b", "c"];
        for (from, weights) in stages {
            let weights = names.iter().copied().zip(weights.iter().copied()).collect();
            mixture.push(*from, &weights, "here").unwrap();
        }
        mixture
    }

    #[test]
    fn every_sample_has_a_place_of_its_own_in_its_source() {
        let mixture = mixture(&[
            (0, &[1.0, 2.0, 0.0]),
            (1500, &[0.0, 1.0, 1.0]),
            (5000, &[3.0, 0.1, 0.1]),
        ]);
        let mut counts = vec![0; 3];
        let mut round = mixture.round(0);
        for sample in 0..9000 {
            assert_eq!(mixture.counts(sample), counts, "{sample}");
            if round.at(sample).is_none() {
                round = mixture.round(sample);
            }
            let (source, number) = round.at(sample).unwrap();
            assert_eq!(number, counts[source], "{sample}");
            // begun anywhere, a round goes on as it would have
            assert_eq!(mixture.round(sample).at(sample), Some((source, number)));
            counts[source] += 1;
        }
    }

    #[test]
    fn each_round_has_the_shares_that_the_weights_say() {
        let shares = |weights: &[f64]| quotas(weights).unwrap();
        assert_eq!(shares(&[1.0, 1.0, 2.0]), [256, 256, 512]);
        assert_eq!(shares(&[0.0, 1.0]), [0, 1024]);
        assert_eq!(shares(&[1.0, 1.0, 1.0]).iter().sum::<u64>(), 1024);
        assert_eq!(shares(&[1e-9, 1.0]), [1, 1023]);
        assert_eq!(quotas(&[0.0, 0.0]), None);
        let mixture = mixture(&[(0, &[1.0, 1.0, 2.0])]);
        assert_eq!(mixture.counts(10 * 1024), [2560, 2560, 5120]);
    }
}
