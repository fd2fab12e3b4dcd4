//! A run: what its configuration says, and what that means once everything is settled.

mod branch;
mod choices;
mod config;
mod examples;
mod identity;
#[cfg(test)]
mod keys;
mod memory;
mod notes;
mod pairs;
mod roles;
mod runs;
pub mod scaling;

pub use branch::branch;
pub use config::{BatchStage, EvalConfig, Precision, RunConfig, RuntimeConfig, TrainConfig};
pub use examples::{Examples, Pictures, check_objective};
pub use identity::{
    Accepted, Aspect, DataIdentity, Identity, SourceIdentity, TokenizerIdentity, Unlike, hold,
};
pub use memory::{Need, Room};
pub use pairs::Pairs;
pub use roles::{OnResume, Role, role_of};
pub(crate) use runs::wants_run;
pub use runs::{begin_of_run, default_folder, is_run, written_config};

use crate::config::{BatchSizes, Difference, Length, Positive};
use crate::data::choices::MultipleChoice;
use crate::error::{AtPath, Context, Error, Result};
use crate::models::Model;
use crate::nn::Declared;
use crate::optim::{Optimizer, RunLength, Schedule, ScheduleConfig};
use crate::tasks::{Task, TaskConfig, declared};
use runs::has_checkpoints;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Everything settled: sizes, lengths in steps, open data.
pub struct Experiment {
    /// What was said.
    pub config: RunConfig,
    /// The same as a table, every default filled in.
    pub table: toml::Table,
    /// The model.
    pub model: Model,
    /// What it is trained for.
    pub task: TaskConfig,
    /// Its parameters.
    pub parameters: Declared,
    /// How parameters follow their gradients.
    pub optimizer: Optimizer,
    /// The schedule of each learning rate, by its name: `lr`, and `lr_NAME` for each group with one of its own.
    pub schedules: Vec<(String, Schedule)>,
    /// Examples of each update.
    pub batches: BatchSizes,
    /// Updates of the whole run.
    pub steps: u64,
    /// Updates between logged ones.
    pub log_every: u64,
    /// Updates between checkpoints.
    pub save_every: u64,
    /// Updates between evaluations; none: only at the end.
    pub eval_every: Option<u64>,
    /// What it trains and is evaluated on, open.
    pub examples: Examples,
    /// Questions with choices that it is asked at each evaluation.
    pub choices: Vec<MultipleChoice>,
    /// What that is, once it was looked at: see [`Experiment::identity`].
    identity: OnceLock<Identity>,
}

impl Experiment {
    /// Read a configuration, with `key=value` changes, and settle it. `resolve` turns a name of the
    /// data tables into a path, fetching what it has to.
    ///
    /// # Errors
    /// [`Error::Config`] naming file and key; [`Error::Data`] when the data cannot be used.
    pub fn load(
        path: &Path,
        sets: &[String],
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Experiment> {
        let (said, _) = crate::config::load::<RunConfig>(path, sets)?;
        crate::config::blame(Experiment::new(said, resolve), path, sets)
    }

    /// Settle a configuration.
    ///
    /// # Errors
    /// As [`Experiment::load`].
    pub fn new(config: RunConfig, resolve: &dyn Fn(&str) -> Result<PathBuf>) -> Result<Experiment> {
        Experiment::settle(config, None, resolve)
    }

    /// Settle the configuration of a run that was of `identity`, for evaluations alone: what it was trained on is not
    /// opened, unless held-out text is a part of it.
    ///
    /// # Errors
    /// As [`Experiment::load`].
    pub fn evaluation(
        config: RunConfig,
        identity: &Identity,
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Experiment> {
        Experiment::settle(config.without_training()?, Some(identity), resolve)
    }

    fn settle(
        config: RunConfig,
        trained: Option<&Identity>,
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Experiment> {
        let model = config.model.resolve()?;
        config.check_batch()?;
        let batches = config.train.batches()?;
        let task = config.task(&model);
        let parameters = {
            let on = task.on(&model)?;
            config.check_task(&*on)?;
            declared(&*on, config.train.depth())?
        };
        let optimizer = config.optimizer.resolve(&parameters)?;
        if !parameters.iter().any(|p| optimizer.trains(p)) {
            return Err(Error::config(
                "optimizer.freeze: no parameter is left to train",
            ));
        }
        let table = config.filled()?;
        filled_in(&toml::Value::Table(table.clone()), "")?;
        let examples = Examples::open(&config, &model, trained, resolve)?;
        let epoch = examples.epoch();
        let choices = choices::open(&config, &model, &examples, resolve)?;
        let model = match (&config.text, &examples) {
            (Some(text), Examples::Text(corpus)) => examples::shaped(model, text, corpus),
            (_, Examples::Pairs(pairs)) => pairs.shaped(model),
            _ => model,
        };
        // what first values are made of the words of the text
        let parameters = match model.bidirectional() {
            Some(_) => declared(&*task.on(&model)?, config.train.depth())?,
            None => parameters,
        };
        let steps_of = |key: &str, length: &Length| {
            let steps = length.steps(&batches, epoch).context(key)?;
            match steps {
                0 => Err(Error::config(format!(
                    "{key}: expected at least one step, got {length}"
                ))),
                steps => Ok(steps),
            }
        };
        let every = |key: &str, length: &Length| match (batches.is_constant(), length) {
            (true, _) | (false, Length::Steps(_)) => steps_of(key, length),
            _ => Err(Error::config(format!(
                "{key}: expected a number of steps beside train.batch_ramp, whose steps take different numbers of examples, got \
                 {length}"
            ))),
        };
        let steps = steps_of("train.length", &config.train.length)?;
        config.check_host(steps)?;
        let run = RunLength {
            steps,
            batches: batches.clone(),
            epoch,
        };
        let eval_every = config.eval.every.as_ref();
        Ok(Experiment {
            schedules: optimizer.schedules(&config.schedule, &run)?,
            steps,
            log_every: every("train.log_every", &config.train.log_every)?,
            save_every: every("train.save_every", &config.train.save_every)?,
            eval_every: eval_every.map(|l| every("eval.every", l)).transpose()?,
            batches,
            table,
            model,
            task,
            parameters,
            optimizer,
            examples,
            choices,
            config,
            identity: OnceLock::new(),
        })
    }

    /// Whether there is anything to evaluate it by.
    pub fn evaluates(&self) -> bool {
        self.examples.evaluates() || !self.choices.is_empty()
    }

    /// The learning rates of update `step`, counted from 0, by name.
    pub fn rates(&self, step: u64) -> impl Iterator<Item = (&str, f64)> {
        let each = self.schedules.iter();
        each.map(move |(name, schedule)| (name.as_str(), schedule.at(step)))
    }

    /// Make `dir` this run's, or see that it already is: `config.toml` there says the same, but for keys that do not
    /// change the numbers. To `extend` a run is to change others from here on, such as rates and length; returns a line for
    /// each of those, which [`Experiment::record`] is then to write down. Where nothing was saved yet, anything may be changed.
    ///
    /// # Errors
    /// When the folder holds another run, naming the keys that differ, or something else altogether.
    pub fn claim(&self, dir: &Path, extend: bool) -> Result<Vec<String>> {
        let file = dir.join(CONFIG);
        if file.exists() {
            let text = std::fs::read_to_string(&file).at(&file)?;
            let old: toml::Table = text
                .parse()
                .map_err(|e| Error::config(format!("{}: {e}", file.display())))?;
            // earlier versions did not write every default down
            let filled = old
                .clone()
                .try_into()
                .ok()
                .map(|old: RunConfig| old.filled());
            let old = filled.transpose()?.unwrap_or(old);
            let differences = crate::config::difference(&old, &self.table);
            let changed = changes(&file, differences, (extend, Identity::lies_in(dir)));
            return match changed {
                Err(_) if !has_checkpoints(dir)? => Ok(vec![format!(
                    "{}: nothing was trained there yet; it begins anew with this configuration",
                    dir.display()
                )]),
                changed => changed,
            };
        }
        let foreign = dir.exists() && std::fs::read_dir(dir).at(dir)?.next().is_some();
        if foreign && !dir.join("checkpoints").is_dir() {
            let message = format!(
                "{}: not empty, and no run of kiln (no {CONFIG}); give another --out",
                dir.display()
            );
            return Err(Error::config(message));
        }
        std::fs::create_dir_all(dir).at(dir)?;
        self.record(dir)?;
        Ok(Vec::new())
    }

    /// Write `config.toml` into the directory of the run.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn record(&self, dir: &Path) -> Result<()> {
        put(
            &dir.join(CONFIG),
            crate::config::write(&self.table)?.as_bytes(),
        )
    }
}

/// Write beside, then rename: the file is whole or not there.
fn put(file: &Path, content: &[u8]) -> Result<()> {
    let name = file.file_name().unwrap_or_default().display();
    let beside = file.with_file_name(format!("{name}.{}", std::process::id()));
    std::fs::write(&beside, content).at(&beside)?;
    std::fs::rename(&beside, file).at(file)
}

/// What the configuration is called in a run's directory.
const CONFIG: &str = "config.toml";

/// Keys of a source of data that say where it lies.
const PLACES: [&str; 5] = ["path", "images", "labels", "files", "shards"];

/// Refuse names of files and folders that are still to be given: empty ones, and what `kiln import` leaves open.
fn filled_in(value: &toml::Value, key: &str) -> Result<()> {
    const OPEN: &str = "FILL-IN";
    let name = key.rsplit('.').next().unwrap_or(key);
    let of_data = key.starts_with("data.") || key.starts_with("text.");
    let is_name =
        of_data && PLACES.contains(&name) || ["text.tokenizer", "train.init"].contains(&key);
    let below = |name: &str| match key.is_empty() {
        true => name.to_owned(),
        false => format!("{key}.{name}"),
    };
    match value {
        toml::Value::Table(table) => table
            .iter()
            .try_for_each(|(name, value)| filled_in(value, &below(name))),
        toml::Value::Array(items) => items.iter().try_for_each(|item| filled_in(item, key)),
        toml::Value::String(said) if is_name && (said.trim().is_empty() || said == OPEN) => {
            Err(Error::config(format!(
                "{key}: {said:?} names nothing; say which file or folder, here or by --set {key}=.."
            )))
        }
        _ => Ok(()),
    }
}

/// Whether a key says where training data lies, or lists its classes.
fn is_place(key: &str) -> bool {
    let is_place = |last: &str| PLACES.contains(&last) || last == "classes";
    let parts: Vec<&str> = key.split('.').collect();
    match parts.as_slice() {
        ["data", "train", last] | ["text", "train", _, last] => is_place(last),
        _ => false,
    }
}

/// A line for each key by which a run is extended. `identified` says that the data is held against the run's own by what it
/// is, wherever it lies.
fn changes(
    file: &Path,
    differences: Vec<Difference>,
    (extend, identified): (bool, bool),
) -> Result<Vec<String>> {
    let may = |d: &Difference| role_of(&d.key).on_resume;
    let (mut refused, mut changed) = (String::new(), Vec::new());
    let bound = differences
        .into_iter()
        .filter(|d| !(may(d) == OnResume::Free || identified && is_place(&d.key)));
    let mut extendable = true;
    for d in bound {
        let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        let (old, new) = (said(&d.old), said(&d.new));
        let may = may(&d) == OnResume::Extended;
        extendable &= may;
        match may && extend {
            true => changed.push(format!("{}: {new} from here on, {old} before", d.key)),
            false => refused.push_str(&format!("\n  {}: {old} there, {new} here", d.key)),
        }
    }
    if refused.is_empty() {
        return Ok(changed);
    }
    let remedy = match (extend, extendable) {
        (true, _) => {
            "--extend changes the schedule, the length and the optimizer's numbers, not these"
        }
        (false, true) => {
            "give --extend to go on with it so changed, another --out, or the same configuration"
        }
        (false, false) => "give another --out, or the same configuration",
    };
    Err(Error::config(format!(
        "{}: another run lies here; {remedy}:{refused}",
        file.display()
    )))
}

impl RunConfig {
    /// The same without what says how long and how fast it trains, and without training text that nothing is held out of.
    fn without_training(mut self) -> Result<RunConfig> {
        let one = Length::Steps(1);
        self.train.length = one;
        self.train.batch_ramp.clear();
        self.train.log_every = one;
        self.train.save_every = one;
        self.eval.every = None;
        self.schedule = ScheduleConfig::constant(Positive::of(1.0));
        self.optimizer.drop_schedules();
        if let Some(pairs) = &self.pairs
            && pairs.eval.is_none()
            && pairs.holdout.is_none()
        {
            return Err(Error::config(
                "pairs.eval: nothing is held out; give --set pairs.eval={kind=\"jsonl\", files=[..]}",
            ));
        }
        if let Some(text) = &mut self.text {
            match (text.eval.is_empty(), text.holdout) {
                (true, None) if self.eval.choices.is_empty() => {
                    return Err(Error::config(
                        "text.eval: nothing is held out; give --set text.eval.NAME={kind=\"text\", files=[..]}",
                    ));
                }
                (true, _) => {}
                (false, _) => {
                    text.holdout = None;
                    text.train = text.eval.clone();
                    text.weights.clear();
                    text.stages.clear();
                }
            }
        }
        Ok(self)
    }

    /// Refuse batches that the loss cannot be made of: in parts, or of one, where it compares the examples of a batch with each other.
    pub(crate) fn check_task(&self, task: &dyn Task) -> Result<()> {
        let sizes = self.train.batches()?.stages();
        for (_, batch) in &sizes {
            task.check(batch / self.train.parts(*batch)?.min(*batch))?;
        }
        if !task.needs_whole_batch() {
            return Ok(());
        }
        let parts = self.train.accumulate.get();
        if parts > 1 {
            return Err(Error::config(format!(
                "train.accumulate: {parts} parts, but this loss compares all examples of a batch with each other, and parts would be told from \
                 fewer; leave it out, and save memory with train.remat = \"block\" or more devices"
            )));
        }
        if sizes.iter().any(|(_, batch)| *batch == 1) {
            return Err(Error::config(
                "train.batch: 1, but this loss tells examples of a batch from each other; expected at least 2",
            ));
        }
        Ok(())
    }

    pub(crate) fn check_batch(&self) -> Result<()> {
        let (batch, parts) = (self.train.batch.get(), self.train.accumulate.get());
        if batch % parts != 0 {
            let fits = (1..=batch).filter(|n| batch.is_multiple_of(*n));
            let below = fits.clone().take_while(|n| *n < parts).last();
            let near = [below, fits.clone().find(|n| *n > parts)];
            let near: Vec<String> = near.iter().flatten().map(usize::to_string).collect();
            let near = match near.is_empty() {
                true => String::new(),
                false => format!("; {} would", near.join(" or ")),
            };
            let message = format!(
                "train.accumulate: a batch of {batch} does not divide into {parts} equal parts{near}"
            );
            return Err(Error::config(message));
        }
        let ramp = self.train.batch_ramp.iter();
        ramp.map(|stage| stage.batch.get())
            .try_for_each(|batch| self.train.parts(batch).map(drop))
    }
}
