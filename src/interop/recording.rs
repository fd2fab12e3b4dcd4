//! A training run that was made and recorded elsewhere: the model before it, every batch, the losses, the weights after.
//!
//! A folder of `config.json`, `model.safetensors`, `batches.safetensors` (every input stacked on a leading axis of
//! steps), `expected.json` (optimizer and losses) and `final.safetensors`.

use super::weights::as_f32;
use super::{Config, Layout, Weights, published_name};
use crate::array::Array;
use crate::error::{AtPath, Context, Error, Result};
use crate::models::{Model, ModelConfig};
use crate::store::SafeTensors;
use crate::types::{DType, Type};
use ndarray::Axis;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use std::path::Path;

/// A recorded training run, checked for being complete and consistent.
#[derive(Debug)]
pub struct Recording {
    /// Settings of the model, without dropout.
    pub model: ModelConfig,
    /// The weights before the first step.
    pub before: Weights,
    /// The weights after the last step.
    pub after: Weights,
    /// The optimizer's numbers.
    pub optimizer: AdamW,
    /// The loss of each step, before its update.
    pub losses: Vec<f64>,
    /// The loss on the last batch after the last update.
    pub last_loss: f64,
    /// The norm of each tensor's gradient in the first step, by published name; empty when they were not recorded.
    pub gradient_norms: BTreeMap<String, f64>,
    /// A sentence for each thing that was not taken as it is.
    pub notes: Vec<String>,
    resolved: Model,
    /// f32 `[steps, batch, channels, height, width]`.
    pixels: Array,
    /// What else the model is told, `[steps, batch, ..]`: labels as they were recorded, or the order of patches.
    told: Array,
}

/// PyTorch's AdamW: one group, every trainable parameter decays, constant learning rate.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(from = "Optimizer")]
pub struct AdamW {
    /// Learning rate.
    pub lr: f64,
    /// Decay of the mean of gradients.
    pub beta1: f64,
    /// Decay of the mean of squared gradients.
    pub beta2: f64,
    /// Added to the root of the latter.
    pub eps: f64,
    /// Share of a parameter taken off at each step, times the learning rate.
    pub weight_decay: f64,
}

#[derive(Deserialize)]
#[serde(tag = "name", rename_all = "lowercase")]
enum Optimizer {
    Adamw(Numbers),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Numbers {
    lr: f64,
    beta1: f64,
    beta2: f64,
    eps: f64,
    weight_decay: f64,
    #[serde(rename = "note")]
    _note: Option<IgnoredAny>,
}

impl From<Optimizer> for AdamW {
    fn from(Optimizer::Adamw(n): Optimizer) -> AdamW {
        AdamW {
            lr: n.lr,
            beta1: n.beta1,
            beta2: n.beta2,
            eps: n.eps,
            weight_decay: n.weight_decay,
        }
    }
}

/// `expected.json`.
#[derive(Deserialize)]
struct Expected {
    family: String,
    steps: usize,
    optimizer: AdamW,
    losses: Vec<f64>,
    loss_after_last_step_on_last_batch: f64,
    #[serde(default)]
    grad_norms_step0: BTreeMap<String, f64>,
}

impl Expected {
    fn read(dir: &Path) -> Result<Expected> {
        let path = dir.join("expected.json");
        let text = std::fs::read(&path).at(&path)?;
        let mut json = serde_json::Deserializer::from_slice(&text);
        let expected: Result<Expected> = serde_path_to_error::deserialize(&mut json).map_err(|e| {
            let key = e.path().to_string();
            Error::data(format!("{key}: {}", e.into_inner()))
        });
        let expected = expected.and_then(|e| e.check().map(|()| e));
        expected.with_context(|| path.display())
    }

    fn check(&self) -> Result<()> {
        let (family, steps, losses) = (&self.family, self.steps, self.losses.len());
        let message = match family.as_str() {
            "vit" | "mae" if steps == 0 => "steps: expected at least 1".to_owned(),
            "vit" | "mae" if steps != losses => format!("losses: {losses}, but {steps} steps"),
            "vit" | "mae" => return Ok(()),
            "t5" => "family: t5 is not supported yet by this build, expected vit or mae".to_owned(),
            other => format!("family: {other} is not known, expected vit or mae"),
        };
        Err(Error::data(message))
    }
}

impl Recording {
    /// Read a recording, all but the weights.
    ///
    /// # Errors
    /// When a file is missing or damaged, when model, optimizer or a recorded input is not supported, or when shapes and
    /// numbers of steps disagree.
    pub fn open(dir: &Path) -> Result<Recording> {
        let expected = Expected::read(dir)?;
        let mut config = Config::read(dir)?;
        let mut dropout = None;
        if config.drops() {
            config = config.without_dropout();
            dropout = Some("dropout is set to 0, as recordings are made without it".to_owned());
        }
        let path = dir.join("config.json");
        let (model, mut notes) = config.model().with_context(|| path.display())?;
        notes.extend(dropout);
        let resolved = model.resolve()?;
        let family = resolved.family();
        if family != expected.family {
            let (path, other) = (dir.join("expected.json"), expected.family);
            let path = path.display();
            return Err(Error::data(format!(
                "{path}: family: {other}, but config.json describes a {family}"
            )));
        }
        let layout = Layout::of(&resolved)?;
        let before = Weights::open(dir, layout.clone())?;
        let after = Weights::open(&dir.join("final.safetensors"), layout)?;
        notes.extend(before.notes.iter().chain(&after.notes).cloned());
        let path = dir.join("batches.safetensors");
        let batches = Batches {
            file: SafeTensors::open(&path)?,
            steps: expected.steps,
        };
        let read = batches.read(&resolved, config.image_size());
        let (pixels, told) = read.with_context(|| path.display())?;
        let norms = expected.grad_norms_step0.into_iter();
        Ok(Recording {
            model,
            before,
            after,
            optimizer: expected.optimizer,
            losses: expected.losses,
            last_loss: expected.loss_after_last_step_on_last_batch,
            gradient_norms: norms.map(|(name, x)| (published_name(&name), x)).collect(),
            notes,
            resolved,
            pixels,
            told,
        })
    }

    /// Number of steps.
    pub fn steps(&self) -> usize {
        self.losses.len()
    }

    /// Examples of each step.
    pub fn batch_size(&self) -> usize {
        self.pixels.shape()[1]
    }

    /// The inputs of a step, as [`Model::inputs`] lists them.
    ///
    /// # Errors
    /// When there is no such step.
    pub fn batch(&self, step: usize) -> Result<Vec<Array>> {
        if step >= self.steps() {
            let steps = self.steps();
            return Err(Error::other(format!("step {step} of {steps}")));
        }
        let [height, width, _] = self.resolved.image();
        let pixels = self.pixels.view::<f32>()?;
        let mut images = pixels.index_axis(Axis(0), step);
        // What patches do not cover, the model never sees.
        images.slice_axis_inplace(Axis(2), (..height).into());
        images.slice_axis_inplace(Axis(3), (..width).into());
        let images = images.permuted_axes(&[0, 2, 3, 1][..]);
        let told = self.told.view::<i32>()?;
        Ok(vec![
            Array::from_view(images),
            Array::from_view(told.index_axis(Axis(0), step)),
        ])
    }
}

/// `batches.safetensors`.
struct Batches {
    file: SafeTensors,
    steps: usize,
}

impl Batches {
    /// Pixels as they are, and what else the model is told.
    fn read(&self, model: &Model, [height, width]: [usize; 2]) -> Result<(Array, Array)> {
        let told = match model {
            Model::Vit(_) => "labels",
            Model::Mae(_) => "noise",
        };
        if let Some(name) = self
            .file
            .names()
            .find(|n| ![told, "pixel_values"].contains(n))
        {
            return Err(Error::data(format!(
                "{name}: not an input that is known, expected pixel_values and {told}"
            )));
        }
        let pixels = as_f32(self.file.read("pixel_values")?).context("pixel_values")?;
        let [_, _, channels] = model.image();
        let batch = match pixels.shape() {
            [_, batch, ..] => (*batch).max(1),
            _ => 1,
        };
        self.check("pixel_values", &[batch, channels, height, width])?;
        let told = match model {
            Model::Vit(vit) => {
                self.check("labels", &[batch])?;
                labels(&self.file.read("labels")?, vit.classes)?
            }
            Model::Mae(mae) => {
                self.check("noise", &[batch, mae.encoder.patches()])?;
                order(&self.file.read("noise")?)?
            }
        };
        Ok((pixels, told))
    }

    fn check(&self, name: &str, of_step: &[usize]) -> Result<()> {
        let expected = [&[self.steps], of_step].concat();
        let got = &self.file.ty(name)?.shape;
        match *got == expected {
            true => Ok(()),
            false => Err(Error::data(format!(
                "{name}: expected shape {expected:?}, got {got:?}"
            ))),
        }
    }
}

/// Labels as i32.
fn labels(recorded: &Array, classes: usize) -> Result<Array> {
    if !recorded.ty().dtype.is_integer() {
        let got = recorded.ty().dtype;
        return Err(Error::data(format!("labels: expected i64, got {got}")));
    }
    let class = |label: f64| match (0.0..classes as f64).contains(&label) {
        true => Ok(label as i32),
        false => Err(Error::data(format!(
            "labels: expected 0 to {}, got {label}",
            classes - 1
        ))),
    };
    let labels: Result<Vec<i32>> = recorded.to_f64().into_iter().map(class).collect();
    Array::new(recorded.shape(), &labels?)
}

/// The order of patches that noise `[.., patches]` decides: i32, rising noise, equal ones as they come.
fn order(noise: &Array) -> Result<Array> {
    let values = noise.to_f64();
    if !noise.ty().dtype.is_float() || values.iter().any(|v| !v.is_finite()) {
        let got = noise.ty().dtype;
        return Err(Error::data(format!(
            "noise: expected finite floating-point numbers, got {got}"
        )));
    }
    let mut order = Array::zeros(Type::new(DType::I32, noise.shape()));
    let patches = noise.shape().last().copied().unwrap_or(1).max(1);
    let rows = order.values_mut::<i32>()?.chunks_mut(patches);
    for (row, noise) in rows.zip(values.chunks(patches)) {
        let mut ids: Vec<usize> = (0..patches).collect();
        ids.sort_by(|a, b| noise[*a].total_cmp(&noise[*b]));
        for (slot, id) in row.iter_mut().zip(ids) {
            *slot = id as i32;
        }
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_are_ordered_by_rising_noise() {
        let noise = Array::new(&[2, 3], &[0.5f32, 0.1, 0.3, 0.2, 0.9, 0.2]).unwrap();
        let order = order(&noise).unwrap();
        assert_eq!(order.values::<i32>().unwrap(), [1, 2, 0, 0, 2, 1]);
        assert!(super::order(&Array::new(&[1, 2], &[0.5f32, f32::NAN]).unwrap()).is_err());
    }

    #[test]
    fn labels_must_name_a_class() {
        let recorded = |label: i64| Array::new(&[2], &[0, label]).unwrap();
        assert_eq!(
            labels(&recorded(9), 10).unwrap().values::<i32>().unwrap(),
            [0, 9]
        );
        for label in [-100, -1, 10, i64::MAX] {
            let error = labels(&recorded(label), 10).unwrap_err();
            assert!(error.to_string().starts_with("labels: expected 0 to 9"));
        }
    }
}
