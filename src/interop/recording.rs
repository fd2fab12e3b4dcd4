//! A training run that was made and recorded elsewhere: the model before it, every batch, the losses, the weights after.
//!
//! A folder of `config.json`, `model.safetensors`, `batches.safetensors` (every input stacked on a leading axis of
//! steps), `expected.json` (optimizer and losses) and `final.safetensors`.

use super::{Config, Weights};
use crate::array::Array;
use crate::error::{AtPath, Context, Error, Result};
use crate::hf::Recorded;
use crate::models::{Model, ModelConfig, families};
use crate::store::SafeTensors;
use crate::types::DType;
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
    pub optimizer: Rule,
    /// The loss of each step, before its update.
    pub losses: Vec<f64>,
    /// The loss on the last batch after the last update.
    pub last_loss: f64,
    /// The norm of each tensor's gradient in the first step, by published name; empty when they were not recorded.
    pub gradient_norms: BTreeMap<String, f64>,
    /// A sentence for each thing that was not taken as it is.
    pub notes: Vec<String>,
    resolved: Model,
    /// The inputs of every step, `[steps, batch, ..]`, in the order of the task's fields.
    inputs: Vec<Array>,
}

/// PyTorch's AdamW: one group, every trainable parameter decays, constant learning rate.
#[derive(Clone, Copy, Debug, PartialEq)]
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

/// PyTorch's SGD: one group, weight decay is added to gradients, constant learning rate, no dampening.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sgd {
    /// Learning rate.
    pub lr: f64,
    /// Decay of the sum of gradients.
    #[serde(default)]
    pub momentum: f64,
    /// What a parameter is added to its gradient by.
    #[serde(default)]
    pub weight_decay: f64,
    /// Whether a step looks ahead by the momentum.
    #[serde(default)]
    pub nesterov: bool,
}

/// The rule that parameters followed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rule {
    /// AdamW.
    AdamW(AdamW),
    /// Stochastic gradient descent.
    Sgd(Sgd),
}

impl Rule {
    /// Learning rate.
    pub fn lr(&self) -> f64 {
        match self {
            Rule::AdamW(numbers) => numbers.lr,
            Rule::Sgd(numbers) => numbers.lr,
        }
    }
}

#[derive(Deserialize)]
#[serde(tag = "name", rename_all = "lowercase")]
enum Optimizer {
    Adamw(Numbers),
    Sgd(Sgd),
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

impl From<Optimizer> for Rule {
    fn from(optimizer: Optimizer) -> Rule {
        match optimizer {
            Optimizer::Adamw(n) => Rule::AdamW(AdamW {
                lr: n.lr,
                beta1: n.beta1,
                beta2: n.beta2,
                eps: n.eps,
                weight_decay: n.weight_decay,
            }),
            Optimizer::Sgd(numbers) => Rule::Sgd(numbers),
        }
    }
}

/// `expected.json`.
#[derive(Deserialize)]
struct Expected {
    family: String,
    steps: usize,
    optimizer: Optimizer,
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
        let known: Vec<&str> = families().iter().map(|family| family.name).collect();
        let message = match known.contains(&family.as_str()) {
            false => format!(
                "family: {family} is not known, expected one of {}",
                known.join(", ")
            ),
            true if steps == 0 => "steps: expected at least 1".to_owned(),
            true if steps != losses => format!("losses: {losses}, but {steps} steps"),
            true => return Ok(()),
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
        let mut config = Config::read(dir)?.beside(dir)?;
        let mut dropout = None;
        if config.drops() {
            config = config.without_dropout();
            dropout = Some("dropout is set to 0, as recordings are made without it".to_owned());
        }
        let path = dir.join("config.json");
        let (model, mut notes) = config.model().with_context(|| path.display())?;
        notes.extend(dropout);
        let mut resolved = model.resolve()?;
        let family = resolved.family();
        if family != expected.family {
            let (path, other) = (dir.join("expected.json"), expected.family);
            let path = path.display();
            return Err(Error::data(format!(
                "{path}: family: {other}, but config.json describes a {family}"
            )));
        }
        let mapping = resolved.mapping()?;
        let before = Weights::open(dir, mapping.clone())?;
        let after = Weights::open(&dir.join("final.safetensors"), mapping.clone())?;
        notes.extend(before.notes.iter().chain(&after.notes).cloned());
        let path = dir.join("batches.safetensors");
        let file = Recorded {
            file: SafeTensors::open(&path)?,
            steps: expected.steps,
        };
        let inputs = resolved.recorded(&file, config.image_size());
        let inputs = inputs.with_context(|| path.display())?;
        let norms = expected.grad_norms_step0.into_iter();
        Ok(Recording {
            model,
            before,
            after,
            optimizer: expected.optimizer.into(),
            losses: expected.losses,
            last_loss: expected.loss_after_last_step_on_last_batch,
            gradient_norms: norms
                .map(|(name, x)| (mapping.published_name(&name), x))
                .collect(),
            notes,
            resolved,
            inputs,
        })
    }

    /// Number of steps.
    pub fn steps(&self) -> usize {
        self.losses.len()
    }

    /// The model, for batches of the recorded shape.
    pub fn resolved(&self) -> &Model {
        &self.resolved
    }

    /// Examples of each step.
    pub fn batch_size(&self) -> usize {
        self.inputs[0].shape()[1]
    }

    /// The inputs of a step, in the order of the task's fields.
    ///
    /// # Errors
    /// When there is no such step.
    pub fn batch(&self, step: usize) -> Result<Vec<Array>> {
        if step >= self.steps() {
            let steps = self.steps();
            return Err(Error::other(format!("step {step} of {steps}")));
        }
        let of_step = |all: &Array| match all.ty().dtype {
            DType::I32 => {
                let all = all.view::<i32>()?;
                Ok(Array::from_view(all.index_axis(Axis(0), step)))
            }
            _ => {
                let all = all.view::<f32>()?;
                Ok(Array::from_view(all.index_axis(Axis(0), step)))
            }
        };
        self.inputs.iter().map(of_step).collect()
    }
}
