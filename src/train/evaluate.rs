//! Evaluation on held-out data.

use super::feed::{self, Feed};
use super::paint::paint;
use super::{Compiled, Recipe, Runtime, State};
use crate::error::{Context, Result};
use crate::log::Pixels;
use crate::plan::{Examples, Plan};
use std::collections::BTreeMap;

/// What an evaluation found.
#[derive(Debug)]
pub struct Evaluation {
    /// Means over all held-out examples: `loss`, and `top1`, `top5` where there are classes.
    pub means: Vec<(String, f64)>,
    /// Input, masked input and the model's picture, one image a column.
    pub picture: Option<Pixels>,
}

/// Pass once over the held-out data.
///
/// # Errors
/// When reading or executing fails.
pub fn evaluate(
    plan: &Plan,
    runtime: &Runtime,
    (recipe, eval): (&Recipe, &Compiled),
    state: &mut State,
) -> Result<Evaluation> {
    let mut batches = Feed::eval(plan)?;
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    let mut picture = None;
    while let Some(batch) = batches.next().context("reading held-out data")? {
        let shown = match picture {
            None if plan.config.eval.pictures > 0 => Some((
                batch.arrays.get("images").cloned(),
                batch.arrays.get("order").cloned(),
            )),
            _ => None,
        };
        let sent = feed::send(runtime, recipe, batch, true)?;
        let results = state.eval(eval, &sent).context("evaluating")?;
        let mut values: BTreeMap<&str, f64> = BTreeMap::new();
        for (slot, buffer) in eval.outputs().iter().zip(results) {
            match (slot.name.as_str(), &shown) {
                ("picture", None) => {}
                ("picture", Some((images, order))) => {
                    let painted = buffer.download()?;
                    let Examples::Pictures(pictures) = &plan.examples;
                    if let Some(images) = images {
                        picture = Some(paint(
                            &plan.model,
                            &pictures.config.image,
                            plan.config.eval.pictures,
                            [images, &painted],
                            order.as_ref(),
                        )?);
                    }
                }
                (name, _) => {
                    values.insert(name, buffer.download()?.to_f64()[0]);
                }
            }
        }
        let count = values.get("count").copied().unwrap_or(0.0);
        for (name, value) in values {
            let weight = if name == "loss" { count } else { 1.0 };
            *sums.entry(name.to_owned()).or_default() += value * weight;
        }
    }
    let count = sums.remove("count").unwrap_or(0.0).max(1.0);
    let means = sums.into_iter().map(|(name, sum)| (name, sum / count));
    Ok(Evaluation {
        means: means.collect(),
        picture,
    })
}
