//! A training run that was made and recorded elsewhere: the model before it, every batch, the losses, the weights after.
//!
//! A folder of `config.json`, `model.safetensors`, `batches.safetensors` (every input stacked on a leading axis of
//! steps), `expected.json` (optimizer and losses, of each player where there are several) and `final.safetensors`. Variables of a step,
//! such as running statistics, queues and averages, are tensors as parameters are.

use super::{Config, Weights};
use crate::array::Array;
use crate::data::FieldKind;
use crate::error::{AtPath, Context, Error, Result};
use crate::hf::{Mapping, Recorded};
use crate::models::{Model, ModelConfig, families};
use crate::nn::{Declared, StackOptions};
use crate::store::SafeTensors;
use crate::tasks::{Player, Task, TaskConfig, declared};
use crate::types::DType;
use ndarray::Axis;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
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
    /// What the model was trained for.
    pub task: TaskConfig,
    /// What it has then, in order of declaration.
    pub parameters: Declared,
    /// Who trained what, in the order in which they move; one in most recordings.
    pub players: Vec<RecordedPlayer>,
    /// The norm of each tensor's gradient in the first step, by published name; empty when they were not recorded.
    pub gradient_norms: BTreeMap<String, f64>,
    /// A sentence for each thing that was not taken as it is.
    pub notes: Vec<String>,
    resolved: Model,
    steps: usize,
    /// The inputs of every step, `[steps, batch, ..]`, in the order of the task's fields.
    inputs: Vec<Array>,
}

/// A player of a recorded run.
#[derive(Clone, Debug)]
pub struct RecordedPlayer {
    /// Who it is.
    pub player: Player,
    /// The rule that its parameters followed.
    pub rule: Rule,
    /// Its loss in each step, before its update.
    pub losses: Vec<f64>,
    /// The loss on the last batch after the last update: of several players that of one more step.
    pub last_loss: f64,
}

/// PyTorch's AdamW, or without decay its Adam: one group, every trainable parameter decays, constant learning rate.
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
    /// `[task]` of a configuration, where that is not what the family is usually trained for.
    task: Option<TaskConfig>,
    /// By name, where there are several; else the file itself has what an only one has.
    players: Option<BTreeMap<String, Moves>>,
}

/// What a player did.
#[derive(Deserialize)]
struct Moves {
    optimizer: Optimizer,
    losses: Vec<f64>,
    loss_after_last_step_on_last_batch: f64,
    #[serde(default)]
    grad_norms_step0: BTreeMap<String, f64>,
}

impl Expected {
    fn read(dir: &Path) -> Result<(Expected, BTreeMap<String, Moves>)> {
        fn parse<T: DeserializeOwned>(text: &[u8]) -> Result<T> {
            let mut json = serde_json::Deserializer::from_slice(text);
            serde_path_to_error::deserialize(&mut json).map_err(|e| {
                let key = e.path().to_string();
                Error::data(format!("{key}: {}", e.into_inner()))
            })
        }
        let path = dir.join("expected.json");
        let text = std::fs::read(&path).at(&path)?;
        let read = || -> Result<(Expected, BTreeMap<String, Moves>)> {
            let mut expected: Expected = parse(&text)?;
            let moves = match expected.players.take() {
                Some(players) => players,
                None => BTreeMap::from([(Player::ALL.name.to_owned(), parse(&text)?)]),
            };
            expected.check(&moves)?;
            Ok((expected, moves))
        };
        read().with_context(|| path.display())
    }

    fn check(&self, moves: &BTreeMap<String, Moves>) -> Result<()> {
        let (family, steps) = (&self.family, self.steps);
        let known: Vec<&str> = families().iter().map(|family| family.name).collect();
        let uneven = moves.iter().find(|(_, own)| own.losses.len() != steps);
        let message = match (known.contains(&family.as_str()), uneven) {
            (false, _) => format!(
                "family: {family} is not known, expected one of {}",
                known.join(", ")
            ),
            (true, _) if steps == 0 => "steps: expected at least 1".to_owned(),
            (true, Some((name, own))) => {
                let of = match name.as_str() {
                    "" => String::new(),
                    name => format!("players.{name}."),
                };
                format!("{of}losses: {}, but {steps} steps", own.losses.len())
            }
            (true, None) => return Ok(()),
        };
        Err(Error::data(message))
    }
}

/// What each player of the task did, in their order.
fn players(task: &dyn Task, mut moves: BTreeMap<String, Moves>) -> Result<Vec<RecordedPlayer>> {
    let known = task.players();
    let names = |names: Vec<&str>| match names[..] {
        [""] => "one player, without a name".to_owned(),
        _ => names.join(", "),
    };
    let expected = names(known.iter().map(|player| player.name).collect());
    let got = names(moves.keys().map(String::as_str).collect());
    let found = known.iter().map(|player| {
        let own = moves.remove(player.name)?;
        Some(RecordedPlayer {
            player: *player,
            rule: own.optimizer.into(),
            losses: own.losses,
            last_loss: own.loss_after_last_step_on_last_batch,
        })
    });
    let found: Option<Vec<RecordedPlayer>> = found.collect();
    match (found, moves.is_empty()) {
        (Some(found), true) => Ok(found),
        _ => Err(Error::data(format!(
            "players: expected those of the task {}: {expected}; got {got}",
            task.name()
        ))),
    }
}

/// The inputs of every step for a task that is not the usual one of its model: pictures by the names of its fields (`images` as
/// `pixel_values`), classes, and numbers as they are.
fn inputs_of(task: &dyn Task, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
    let name = |field: &'static str| match field {
        "images" => "pixel_values",
        other => other,
    };
    let fields = task.fields(1);
    let names: Vec<&str> = fields.iter().map(|field| name(field.name)).collect();
    file.known(&names)?;
    let first = file.file.ty(names.first().copied().unwrap_or_default())?;
    let batch = first.shape.get(1).copied().unwrap_or_default();
    let read = |field: crate::data::Field| {
        let name = name(field.name);
        match (&field.kind, &field.ty.shape[..]) {
            (FieldKind::Image, &[_, height, width, channels]) => {
                file.pictures(name, size, [height, width, channels])
            }
            (FieldKind::Image, &[batch, views, height, width, channels]) => {
                file.check(name, &[batch, views, channels, height, width])?;
                let views = file.file.read(name)?;
                let views = views.view::<f32>()?;
                Ok(Array::from_view(
                    views.permuted_axes(&[0, 1, 2, 4, 5, 3][..]),
                ))
            }
            (FieldKind::Class(classes), shape) => file.whole(name, shape, 0..*classes),
            (FieldKind::Values | FieldKind::Normal, shape) => {
                file.check(name, shape)?;
                file.file.read(name)
            }
            _ => Err(Error::data(format!(
                "{name}: not an input that recordings of {} can have",
                task.name()
            ))),
        }
    };
    task.fields(batch).into_iter().map(read).collect()
}

/// The model's tensors, and what the task has beside the model, by its own paths and in its own order of axes.
fn whole_mapping(mut mapping: Mapping, parameters: &Declared) -> Mapping {
    for p in parameters {
        if mapping.entry(&p.path).is_err() {
            let name = p.path.replace('/', ".");
            mapping.same(&p.path, &p.ty.shape, &name, &p.ty.shape);
        }
    }
    mapping
}

impl Recording {
    /// Read a recording, all but the weights.
    ///
    /// # Errors
    /// When a file is missing or damaged, when model, optimizer or a recorded input is not supported, or when shapes and
    /// numbers of steps disagree.
    pub fn open(dir: &Path) -> Result<Recording> {
        let (expected, moves) = Expected::read(dir)?;
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
        let path = dir.join("expected.json");
        if family != expected.family {
            let (path, other) = (path.display(), expected.family);
            return Err(Error::data(format!(
                "{path}: family: {other}, but config.json describes a {family}"
            )));
        }
        let usual = TaskConfig::usual(&resolved);
        let settings = expected.task.unwrap_or_else(|| usual.clone());
        let norms: BTreeMap<String, f64> = moves
            .values()
            .flat_map(|own| own.grad_norms_step0.clone())
            .collect();
        let (parameters, players) = {
            let task = settings.on(&resolved).with_context(|| path.display())?;
            let players = players(&*task, moves).with_context(|| path.display())?;
            (declared(&*task, StackOptions::default())?, players)
        };
        let mapping = whole_mapping(resolved.mapping()?, &parameters);
        let before = Weights::open(dir, mapping.clone())?;
        let after = Weights::open(&dir.join("final.safetensors"), mapping.clone())?;
        notes.extend(before.notes.iter().chain(&after.notes).cloned());
        let path = dir.join("batches.safetensors");
        let file = Recorded {
            file: SafeTensors::open(&path)?,
            steps: expected.steps,
        };
        let mut size = config.image_size();
        if let (None, Ok(pixels)) = (size, file.file.ty("pixel_values"))
            && let [_, _, _, height, width] = pixels.shape[..]
        {
            resolved.see([height, width]);
            size = Some([height, width]);
        }
        let inputs = match settings.kind() == usual.kind() {
            true => resolved.recorded(&file, size),
            false => settings
                .on(&resolved)
                .and_then(|task| inputs_of(&*task, &file, size)),
        };
        let inputs = inputs.with_context(|| path.display())?;
        // what batches of that shape ask for: a table that nothing of them is looked up in has no gradient, and stays
        let parameters = declared(&*settings.on(&resolved)?, StackOptions::default())?;
        Ok(Recording {
            model,
            before,
            after,
            task: settings,
            parameters,
            players,
            gradient_norms: norms
                .into_iter()
                .map(|(name, x)| (mapping.published_name(&name), x))
                .collect(),
            notes,
            resolved,
            steps: expected.steps,
            inputs,
        })
    }

    /// Number of steps.
    pub fn steps(&self) -> usize {
        self.steps
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
