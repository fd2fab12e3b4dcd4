//! Evaluation on held-out data, and pictures of what a model paints.

use super::{Compiled, Recipe, Runtime, State, feed};
use crate::array::Array;
use crate::data::{Pass, Source};
use crate::error::{Context, Result};
use crate::log::{Pixels, grid};
use crate::models::Model;
use crate::nn::unpatchify_index;
use crate::plan::Plan;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What an evaluation found.
#[derive(Debug)]
pub struct Evaluation {
    /// Means over all held-out examples: `loss`, and `top1`, `top5` where there are classes.
    pub means: Vec<(String, f64)>,
    /// Input, masked input and the model's picture, one image a column.
    pub picture: Option<Pixels>,
}

/// Pass once over `source`.
///
/// # Errors
/// When reading or executing fails.
pub fn evaluate(
    plan: &Plan,
    runtime: &Runtime,
    (recipe, eval): (&Recipe, &Compiled),
    state: &mut State,
    source: &Arc<dyn Source>,
) -> Result<Evaluation> {
    let mut batches = feed::read(plan, source, Pass::Eval, 0)?;
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    let mut picture = None;
    while let Some(batch) = batches.next().context("reading held-out data")? {
        let shown = match picture {
            None if plan.config.eval.pictures > 0 => {
                Some((batch.images.clone(), batch.order.clone()))
            }
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
                    picture = Some(paint(plan, images, order.as_ref(), &painted)?);
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

/// One column an image: what it is, what the model saw of it, what the model made of that.
fn paint(plan: &Plan, images: &Array, order: Option<&Array>, painted: &Array) -> Result<Pixels> {
    let [h, w, c] = plan.model.image();
    let values = h * w * c;
    let (bytes, painted) = (images.values::<u8>()?, painted.values::<f32>()?);
    let image = &plan.config.data.image;
    let mut columns = Vec::new();
    for k in 0..plan.config.eval.pictures.min(images.shape()[0]) {
        let own = &bytes[k * values..(k + 1) * values];
        let made = painted[k * values..(k + 1) * values].iter().enumerate();
        let made: Vec<u8> = made
            .map(|(at, v)| {
                let channel = at % c;
                let unit = f64::from(*v) * image.std[channel] + image.mean[channel];
                (unit * 255.0).round().clamp(0.0, 255.0) as u8
            })
            .collect();
        let mut column = vec![rgb(own, h, w, c)?];
        if let (Some(order), Model::Mae(mae)) = (order, &plan.model) {
            let patches = mae.encoder.patches();
            let hidden = &order.values::<i32>()?[k * patches + mae.visible()..(k + 1) * patches];
            let mut masked = own.to_vec();
            for &patch in hidden {
                for at in unpatchify_index(patch as usize, mae.encoder.patch.0, [h, w], c) {
                    masked[at] = 128;
                }
            }
            column.push(rgb(&masked, h, w, c)?);
        }
        column.push(rgb(&made, h, w, c)?);
        columns.push(column);
    }
    let scale = (84 / h.max(w)).max(1);
    Ok(grid(&transposed(columns), 2, scale))
}

/// Columns of equal length as rows.
fn transposed(columns: Vec<Vec<Pixels>>) -> Vec<Vec<Pixels>> {
    let mut rows: Vec<Vec<Pixels>> = Vec::new();
    for column in columns {
        rows.resize_with(column.len(), Vec::new);
        rows.iter_mut()
            .zip(column)
            .for_each(|(row, cell)| row.push(cell));
    }
    rows
}

/// `[h, w, c]` bytes as a colour picture.
fn rgb(values: &[u8], h: usize, w: usize, c: usize) -> Result<Pixels> {
    let pixel = |p: &[u8]| {
        if c == 3 {
            [p[0], p[1], p[2]]
        } else {
            [p[0]; 3]
        }
    };
    Pixels::new(w, h, values.chunks(c).flat_map(pixel).collect())
}
