//! `kiln replay`.

mod report;

use super::runtime::PluginArgs;
use super::say;
use anyhow::Context as _;
use kiln::array::Array;
use kiln::config::{Flat, NonNegative, Part, Positive};
use kiln::error::{Error, Result};
use kiln::experiment::is_run;
use kiln::hf::Mapping;
use kiln::interop::{RecordedPlayer, Recording, Rule};
use kiln::nn::StackOptions;
use kiln::optim::{AdamW, Common, Group, Kind, OptimizerConfig, Pattern, ScheduleConfig, Sgd};
use kiln::runtime::{Compiled, GlobalArray, Runtime, Scalars, State};
use kiln::step::{Images, TrainStepSpec};
use kiln::types::DType;
use report::{Compared, Curve, Report};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Train a run again that was recorded elsewhere, and compare the losses
#[derive(clap::Args)]
#[command(
    after_help = "DIR holds config.json and model.safetensors of a Hugging Face model before training, batches.safetensors \
                  (the inputs of every step, stacked), expected.json (optimizer and losses) and final.safetensors (the \
                  weights after training); where several players take turns, expected.json has both for each under \
                  `players`. Exit code 0 only when every loss is within the tolerance."
)]
pub struct Replay {
    /// Folder of the recording
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Largest relative error of a loss
    #[arg(long, default_value_t = 1e-4, value_parser = tolerance)]
    tolerance: f64,
    #[command(flatten)]
    at: PluginArgs,
}

fn tolerance(text: &str) -> std::result::Result<f64, String> {
    match text.parse() {
        Ok(number) if (0.0..f64::INFINITY).contains(&number) => Ok(number),
        _ => Err("expected a number, 0 or more".to_owned()),
    }
}

impl Replay {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let dir = self.dir.display();
        if is_run(&self.dir) {
            anyhow::bail!(Error::config(format!(
                "{dir}: a run of `kiln train`, expected a recording made elsewhere; the same command trains it on, and \
                 `kiln eval {dir}` scores it again"
            )));
        }
        let recording = Recording::open(&self.dir).with_context(|| format!("replaying {dir}"))?;
        for note in &recording.notes {
            say(&format!("note: {note}"));
        }
        let runtime = self.at.open(None, "cpu", DType::F32)?;
        let report = replay(&recording, &runtime, self.tolerance)
            .with_context(|| format!("replaying {dir}"))?;
        match self.json {
            true => writeln!(out, "{}", report.to_json())?,
            false => report.print(out)?,
        }
        Ok(match report.passes() {
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        })
    }
}

/// Train the recorded steps, and one more on the last batch: its loss, taken before its update, is the one after the
/// last step.
fn replay(recording: &Recording, runtime: &Runtime, tolerance: f64) -> Result<Report> {
    let recipe = recipe(recording)?;
    let step = runtime.compile(&recipe.step()?)?;
    let mut state = State::load(runtime, recipe.state()?, 0, |slot| {
        first(recording, &recipe, slot)
    })?;
    let mut losses = Vec::new();
    let mut gradients = Vec::new();
    let rates: Vec<f64> = (recipe.optimizer.rates().iter())
        .map(|rate| rate_of(recording, rate))
        .collect();
    for k in 0..recording.steps() {
        losses.push(train(recording, runtime, (&step, &rates), &mut state, k)?);
        if k == 0 && !recording.gradient_norms.is_empty() {
            gradients = gradient_norms(recording, &state)?;
        }
    }
    let weights = weights(recording, &state)?;
    let again = recording.steps() - 1;
    losses.push(train(
        recording,
        runtime,
        (&step, &rates),
        &mut state,
        again,
    )?);
    let of_player = |(k, own): (usize, &RecordedPlayer)| {
        let expected = own.losses.iter().chain([&own.last_loss]);
        let compared = expected.zip(&losses).map(|(expected, found)| Compared {
            expected: *expected,
            own: found[k],
        });
        Curve {
            player: own.player.name,
            losses: compared.collect(),
        }
    };
    Ok(Report {
        model: recipe.model.family(),
        tolerance,
        curves: recording
            .players
            .iter()
            .enumerate()
            .map(of_player)
            .collect(),
        weights,
        gradients,
        notes: recording.notes.clone(),
    })
}

/// A recorded rule as ours.
fn rule(rule: Rule) -> Result<(Kind, NonNegative)> {
    let (kind, weight_decay) = match rule {
        Rule::AdamW(numbers) => {
            let rule = AdamW {
                beta1: in_range(Part::try_from(numbers.beta1), "beta1")?,
                beta2: in_range(Part::try_from(numbers.beta2), "beta2")?,
                epsilon: in_range(NonNegative::try_from(numbers.eps), "eps")?,
            };
            (rule.into(), numbers.weight_decay)
        }
        Rule::Sgd(numbers) => {
            let rule = Sgd {
                momentum: in_range(Part::try_from(numbers.momentum), "momentum")?,
                nesterov: numbers.nesterov,
                ..Sgd::default()
            };
            (rule.into(), numbers.weight_decay)
        }
    };
    let weight_decay = in_range(NonNegative::try_from(weight_decay), "weight_decay")?;
    Ok((kind, weight_decay))
}

/// The learning rate of that name: a player's of several, or the only one.
fn rate_of(recording: &Recording, name: &str) -> f64 {
    let mut players = recording.players.iter();
    let own = players.find(|own| name == format!("lr_{}", own.player.name));
    own.unwrap_or(&recording.players[0]).rule.lr()
}

/// The recorded run as ours: no clipping, no averages, and every trained parameter decays. Of several players each is a group with a
/// learning rate of its own.
fn recipe(recording: &Recording) -> Result<TrainStepSpec> {
    let model = recording.resolved().clone();
    let parameters = recording.parameters.clone();
    let (kind, weight_decay) = rule(recording.players[0].rule)?;
    let mut groups = BTreeMap::new();
    if let several @ [_, _, ..] = &recording.players[..] {
        for own in several {
            let (kind, weight_decay) = rule(own.rule)?;
            let common = Group {
                parameters: vec![Pattern::new(&format!("{}*", own.player.parameters))],
                lr: NonNegative::of(1.0),
                weight_decay: Some(weight_decay),
                clip_norm: None,
                // what it says is not asked: each rate is given
                schedule: Some(ScheduleConfig::constant(Positive::of(1.0))),
            };
            groups.insert(own.player.name.to_owned(), Flat { kind, common });
        }
    }
    let common = Common {
        weight_decay,
        no_decay: Vec::new(),
        groups,
        ..Common::default()
    };
    Ok(TrainStepSpec {
        optimizer: OptimizerConfig::new(kind, common).resolve(&parameters)?,
        parameters,
        task: recording.task.clone(),
        model,
        batch: recording.batch_size(),
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: None,
        depth: StackOptions::default(),
        written_out: false,
    })
}

/// A recorded number, within the range of ours.
fn in_range<T>(number: Result<T>, key: &str) -> Result<T> {
    kiln::error::Context::context(number, key)
}

/// First value of a slot of the state: a recorded weight, or zeros for what the optimizer keeps.
fn first(recording: &Recording, recipe: &TrainStepSpec, slot: &str) -> Result<Array> {
    if let Some(path) = slot.strip_prefix("params/") {
        return recording.before.parameter(path);
    }
    let spec = recipe.state()?.into_iter().find(|s| s.name == slot);
    let ty = spec.map(|s| s.ty);
    let missing = || Error::other(format!("{slot}: not a value of the state"));
    ty.map(Array::zeros).ok_or_else(missing)
}

/// One update with the batch of that step; the loss of each player.
fn train(
    recording: &Recording,
    runtime: &Runtime,
    (step, rates): (&Compiled, &[f64]),
    state: &mut State,
    k: usize,
) -> Result<Vec<f64>> {
    let mut batch = Vec::new();
    for input in recording.batch(k)? {
        batch.push(GlobalArray::upload(runtime, input, None)?);
    }
    let scalars = Scalars { lr: rates, seed: 0 };
    let metrics = state.step(runtime, step, &batch, scalars)?;
    let slots = step.outputs();
    let slots = &slots[slots.len() - metrics.len()..];
    let loss = |own: &RecordedPlayer| {
        let place = slots.iter().position(|slot| slot.name == own.player.loss);
        let missing = || Error::other(format!("the step tells no {}", own.player.loss));
        let loss = metrics[place.ok_or_else(missing)?].download()?.to_f64();
        Ok(loss.first().copied().unwrap_or(f64::NAN))
    };
    recording.players.iter().map(loss).collect()
}

/// The tensors of the published checkpoint that the state's slots of this kind make up, of parameters whose paths begin so. Key biases are left out: in
/// exact arithmetic a softmax does not see them, so that their gradients are rounding noise.
fn published(
    mapping: &Mapping,
    state: &State,
    (kind, begin): (&str, &str),
    mut each: impl FnMut(&str, Array) -> Result<()>,
) -> Result<()> {
    for (k, slot) in state.slots().iter().enumerate() {
        let Some(path) = slot
            .name
            .strip_prefix(kind)
            .and_then(|n| n.strip_prefix('/'))
        else {
            continue;
        };
        if !path.starts_with(begin) {
            continue;
        }
        for (name, value) in mapping.publish(path, &state.read(k)?)? {
            if !name.ends_with(".key.bias") {
                each(name, value)?;
            }
        }
    }
    Ok(())
}

/// The largest difference of each tensor of the state from the recorded weights, relative to the tensor's largest
/// number.
fn weights(recording: &Recording, state: &State) -> Result<Vec<(String, f64)>> {
    let largest = |values: &[f64]| values.iter().fold(0.0, |most: f64, v| most.max(v.abs()));
    let mut differences = Vec::new();
    let mapping = recording.after.mapping();
    published(mapping, state, ("params", ""), |name, own| {
        let (own, expected) = (own.to_f64(), recording.after.tensor(name)?.to_f64());
        let gaps: Vec<f64> = own.iter().zip(&expected).map(|(a, b)| a - b).collect();
        let finite = gaps.iter().all(|gap| gap.is_finite());
        let difference = match (finite, largest(&gaps)) {
            (false, _) => f64::NAN,
            (true, 0.0) => 0.0,
            (true, gap) => gap / largest(&expected),
        };
        differences.push((name.to_owned(), difference));
        Ok(())
    })?;
    Ok(differences)
}

/// Norms of the first step's gradients by tensor, recorded and own. After one step AdamW's mean of gradients is `(1 - beta1)` times the
/// gradient, and the sum that momentum keeps is the gradient with what decay adds to it; without momentum nothing tells it.
fn gradient_norms(recording: &Recording, state: &State) -> Result<Vec<(String, Compared)>> {
    let mut mapping = recording.before.mapping().clone();
    // a gradient is that of the tensor, whatever is added to it
    let entries = mapping.entries.iter_mut();
    entries.for_each(|entry| entry.offset = 0.0);
    let mapping = &mapping;
    let mut squares: BTreeMap<String, f64> = BTreeMap::new();
    for player in &recording.players {
        let (kept, share, decay) = match player.rule {
            Rule::AdamW(numbers) => ("mu", 1.0 - numbers.beta1, 0.0),
            Rule::Sgd(numbers) => ("momentum", 1.0, numbers.weight_decay),
        };
        let slots = (kept, player.player.parameters);
        published(mapping, state, slots, |name, kept| {
            let mut own = kept.to_f64();
            if decay != 0.0 {
                let before = recording.before.tensor(name)?.to_f64();
                let decayed = own.iter_mut().zip(before);
                decayed.for_each(|(own, before)| *own -= decay * before);
            }
            let square: f64 = own.iter().map(|v| (v / share).powi(2)).sum();
            let joined = mapping.joined.iter();
            let mut joined = joined.filter(|(_, parts)| parts.iter().any(|part| part == name));
            let whole = joined.next().map(|(whole, _)| whole.clone());
            for name in [Some(name.to_owned()), whole].into_iter().flatten() {
                *squares.entry(name).or_default() += square;
            }
            Ok(())
        })?;
    }
    let compared = squares.into_iter().filter_map(|(name, square)| {
        let expected = *recording.gradient_norms.get(&name)?;
        let own = square.sqrt();
        Some((name, Compared { expected, own }))
    });
    Ok(compared.collect())
}
