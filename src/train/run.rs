//! The loop.

mod telling;

use super::feed::{self, Fed, Feed};
use super::first::{Given, first_state, plausible};
use super::fits;
use super::maker::Maker;
use super::many::Many;
use super::plot::Plot;
use super::profile::Profile;
use super::{Compiled, Gather, Global, Programs, Recipe, Runtime, Scalars, State, infill};
use crate::error::{AtPath, Context, Error, Kind, Result};
use crate::hosts::Member;
use crate::log::{Log, Record, TensorBoard, busy, span};
use crate::nn::ParamSpec;
use crate::optim::AVERAGE;
use crate::pjrt::CacheOutcome;
use crate::plan::{Aspect, Examples, Identity, Plan, wants_run};
use crate::shard::Rows;
use crate::store::{Checkpoints, Found, Saved, latest};
use crate::text::Cursor;
use crate::tokenizer::Tokenizer;
use serde::Deserialize;
use serde_json::json;
use std::collections::{HashSet, VecDeque};
use std::ops::RangeInclusive;
use std::path::Path;
use std::time::{Duration, Instant};

/// Executions that may be under way before the loop waits for the oldest: enough to keep a device
/// busy, few enough to bound what their inputs hold.
const IN_FLIGHT: usize = 4;

/// A plugin's code for trouble of its own, or of its device.
const INTERNAL: i32 = 13;

/// What a run is doing, which decides what a signal may do to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It reads, traces and compiles: there is nothing to lose.
    Preparing,
    /// It trains: the state is in memory alone, so it must be asked to stop, by [`Orders::interrupted`].
    Training,
    /// It evaluates what has just been saved: there is nothing to lose.
    Evaluating,
}

/// What the caller decides about a run.
pub struct Orders<'a> {
    /// Stop after this many updates, whatever the configuration's length.
    pub stop_at: Option<u64>,
    /// Whether to save and stop now: asked once a step, and several times a second while there is no batch.
    pub interrupted: &'a dyn Fn() -> bool,
    /// Hears what the run is doing, from [`Phase::Preparing`] on.
    pub phase: &'a dyn Fn(Phase),
    /// Time that finding and opening the plugin took.
    pub plugin: Duration,
    /// A folder of `kiln compile --out` whose step is taken in place of compiling it.
    pub executable: Option<&'a Path>,
    /// Steps of which a profile is taken; from 1, the last one included.
    pub profile: Option<RangeInclusive<u64>>,
    /// The other hosts that take part, where there are any.
    pub hosts: Option<&'a Member>,
    /// Whether rates, length and the like may be others than the run began with: see [`Plan::claim`].
    pub extend: bool,
    /// Go on from the checkpoint of this step; later ones are set aside. None: from the newest.
    pub from: Option<u64>,
    /// What may be different from before.
    pub accept: &'a [Aspect],
}

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    /// Updates made.
    pub step: u64,
    /// Whether it was interrupted before its end.
    pub interrupted: bool,
    /// Means of the last evaluation.
    pub means: Vec<(String, f64)>,
    /// Texts whose gaps the last evaluation filled in.
    pub texts: Vec<String>,
}

/// Train in `dir`, from its newest checkpoint or from scratch, to the end.
///
/// # Errors
/// The first failure to compile, read, execute or write, with the step; a loss, gradient norm or parameter norm that
/// is not finite is such a failure.
pub fn run(plan: &Plan, runtime: &Runtime, dir: &Path, orders: &Orders) -> Result<Ended> {
    (orders.phase)(Phase::Preparing);
    let mut run = Run::prepare(plan, runtime, dir, orders)?;
    let trained = run.train(orders);
    let interrupted = match trained.and_then(|interrupted| run.settle().map(|()| interrupted)) {
        Ok(interrupted) => interrupted,
        Err(error) => return Err(run.rescue(error)),
    };
    run.draw(true);
    run.log.sync();
    run.many.finish()?;
    Ok(Ended {
        step: run.state.step,
        interrupted,
        means: run.means,
        texts: run.texts,
    })
}

/// What the loop works with.
struct Run<'a> {
    plan: &'a Plan,
    runtime: &'a Runtime,
    dir: &'a Path,
    recipe: Recipe,
    step: Compiled,
    eval: Option<Programs>,
    many: Many<'a>,
    /// The rows of each batch that this host makes.
    rows: Rows,
    /// Of the host that writes.
    checkpoints: Option<Checkpoints>,
    log: Log,
    state: State,
    /// Where the data goes on after the last batch, where that has to be remembered.
    cursor: Option<Cursor>,
    /// Updates to make altogether.
    total: u64,
    /// What preceded the first step, until that is told.
    cold: Option<String>,
    /// Metrics of updates that may still be under way, oldest first.
    in_flight: VecDeque<Vec<Global>>,
    /// Tokens sent since then.
    tokens: u64,
    batches: Feed,
    /// The first batch, which was waited for before anything was compiled.
    first: Option<Fed>,
    /// Whether the evaluation of the step that the run goes on after is still to be made.
    owes_evaluation: bool,
    /// The step of the newest checkpoint.
    last_saved: Option<u64>,
    plot: Plot,
    /// Since when, and since which update, speed is measured.
    since: (Instant, u64),
    /// What every checkpoint says it is of.
    identity: Identity,
    means: Vec<(String, f64)>,
    texts: Vec<String>,
    /// What evaluations left out, once named.
    told: HashSet<String>,
}

impl<'a> Run<'a> {
    /// Everything before the first update: directory, log, programs, state.
    fn prepare(
        plan: &'a Plan,
        runtime: &'a Runtime,
        dir: &'a Path,
        orders: &Orders<'a>,
    ) -> Result<Run<'a>> {
        let many = Many::new(orders.hosts);
        let recipe = plan
            .recipe(runtime.layout.as_ref())
            .on(runtime.client.platform());
        let memory = fits::check(plan, &recipe, runtime)?;
        if let Examples::Text(corpus) = &plan.examples {
            corpus.check_held_out().context("held-out data")?;
        }
        let opened = many.first(|| Opened::new(plan, dir, orders))?;
        let extended = opened.as_ref().is_some_and(|opened| opened.extended);
        let (checkpoints, found, opened) = match opened {
            Some(opened) => (Some(opened.checkpoints), opened.found, opened.notes),
            None => (None, latest(dir)?, Vec::new()),
        };
        found
            .saved
            .as_ref()
            .map_or(Ok(()), |s| plausible(s, plan))?;
        let (identity, told) = plan.continues(dir, found.saved.as_ref(), orders.accept)?;
        let given = match &found.saved {
            None => Given::open(plan, &recipe, orders.accept)?,
            Some(_) => None, // the checkpoint has it all
        };
        let total = plan.stops_at(orders.stop_at)?;
        let start = found.saved.as_ref().map_or(0, Saved::step);
        let sink = TensorBoard::parse(&plan.config.train.tensorboard)?;
        let mut log = match many.writes() {
            true => Log::open(dir, start, total, sink)?,
            false => Log::silent(total),
        };
        let notes = [found.warnings, opened, plan.notes(), told, memory];
        notes.iter().flatten().for_each(|note| log.note(note));
        let given_notes = given.iter().flat_map(|given| &given.notes);
        given_notes.for_each(|note| log.note(note));
        if start > 0 {
            log.note(&format!("resuming after step {start}"));
        }
        if extended {
            let values = [
                ("length", plan.steps as f64),
                ("lr", plan.schedule.at(start)),
            ];
            let samples = start * plan.config.train.batch.wide();
            let record = Record::new(start, Some("extend"), values);
            log.record(&record.after(samples, plan.examples.epoch()));
        }
        Maker::here(runtime).compare(found.saved.as_ref(), &mut log);
        if many.writes() {
            identity.keep(dir)?;
        }

        let tracing = Instant::now();
        let program = recipe.step()?;
        let traced = tracing.elapsed();
        if many.writes() {
            let graph = dir.join("step.mlir");
            std::fs::write(&graph, &program.text).at(&graph)?;
        }
        many.agree(&program, start, total)?;
        let places = runtime.devices()?.into_iter().map(|device| device.0);
        let rows = recipe.rows(places)?;
        let cursor = found.saved.as_ref().and_then(|s| s.extra().get("cursor"));
        let cursor: Option<Cursor> = match cursor {
            None => None,
            Some(value) => Option::deserialize(value)
                .map_err(Error::other)
                .context("the checkpoint's cursor")?,
        };
        let waiting = Instant::now();
        let seen = start * plan.config.train.batch.wide();
        let mut batches = Feed::train(plan, rows.clone(), seen, cursor.as_ref())?;
        let loaded = orders
            .executable
            .map(|dir| runtime.load(dir, &program, &plan.table));
        let loaded = loaded.transpose()?;
        let first = {
            let _busy = busy("reading the first batch");
            let first = (start < total).then(|| batches.next(&|| false));
            let context = || format!("reading the batch of step {}", start + 1);
            first.transpose().with_context(context)?.flatten()
        };
        let waited = waiting.elapsed();
        let step = match loaded {
            Some(loaded) => loaded,
            None => {
                let _busy = busy("compiling the training step");
                let compiled = runtime.compile(&program);
                compiled.context("compiling the train step")?
            }
        };
        let compiling = busy("compiling the evaluation");
        let evaluates = plan.examples.evaluates();
        let eval = evaluates
            .then(|| programs(plan, runtime, &recipe))
            .transpose()?;
        drop(compiling);
        let due = plan.eval_every.map_or(start == total, |n| {
            start == total || start.is_multiple_of(n)
        });
        let owes = start > 0 && evaluates && due && !log.evaluated();
        let owes_evaluation = many.first_says(owes)?;
        let beginning = Instant::now();
        let _busy = busy("putting the first state onto the devices");
        let state = first_state(plan, runtime, &recipe, found.saved, given)?;
        let compiled = match &step.cached {
            Some(CacheOutcome::Hit) if orders.executable.is_some() => "load".to_owned(),
            Some(CacheOutcome::Hit) => "compile (from the cache)".to_owned(),
            Some(CacheOutcome::Miss(differs)) => format!("compile (not in the cache: {differs})"),
            Some(CacheOutcome::NotStored(error)) => format!("compile (not stored: {error})"),
            None => "compile".to_owned(),
        };
        let parts = [
            ("plugin", orders.plugin),
            ("trace", traced),
            (compiled.as_str(), step.took),
            ("init", beginning.elapsed()),
            ("batch", waited),
        ];
        let parts = parts.map(|(name, took)| format!("{name} {:.2}", took.as_secs_f64()));
        let operations = program.operations;
        Ok(Run {
            plan,
            runtime,
            dir,
            recipe,
            step,
            eval,
            batches,
            first,
            owes_evaluation,
            plot: Plot::default(),
            many,
            rows,
            checkpoints,
            log,
            total,
            cold: Some(format!("{operations} operations; {}", parts.join(", "))),
            in_flight: VecDeque::new(),
            tokens: 0,
            since: (Instant::now(), state.step),
            last_saved: (start > 0).then_some(start),
            state,
            cursor,
            identity,
            means: Vec::new(),
            texts: Vec::new(),
            told: HashSet::new(),
        })
    }

    /// The loop; whether it was interrupted.
    fn train(&mut self, orders: &Orders) -> Result<bool> {
        let range = (self.state.step + 1, self.total);
        let mut profile = Profile::new(orders.profile.clone(), range)?;
        self.log.begin();
        if self.owes_evaluation {
            self.evaluate(orders.phase)?;
        }
        (orders.phase)(Phase::Training);
        self.rewind();
        while self.state.step < self.total {
            profile.before(self.state.step + 1, self.runtime)?;
            let Some(metrics) = self.update(orders.interrupted)? else {
                self.keep()?;
                return Ok(true);
            };
            let now = self.state.step;
            if let Some(file) = profile.after(now, &metrics, self.dir, self.total)? {
                let (steps, file) = (profile.steps(), file.display());
                self.log.note(&format!("profile of steps {steps}: {file}"));
            }
            let last = now == self.total;
            let due = |every: u64| now.is_multiple_of(every) || last;
            if let Some(parts) = self.cold.take() {
                self.tell_first_step(&metrics, &parts)?;
            }
            let interrupted = !last && self.many.stops(now, orders.interrupted)?;
            let evaluating = self.eval.is_some() && self.plan.eval_every.map_or(last, due);
            // what is learned does not hang on an evaluation, nor on whoever ends the process meanwhile
            let saving = due(self.plan.save_every) || interrupted || evaluating;
            if due(self.plan.log_every) {
                self.record(&metrics)?;
            } else {
                if saving {
                    let numbers = self.read(&metrics)?;
                    self.check(numbers)?; // no checkpoint of a run that has gone astray
                }
                self.hold_back(metrics)?;
            }
            if saving {
                self.save()?;
            }
            if interrupted {
                return Ok(true);
            }
            if evaluating {
                self.evaluate(orders.phase)?;
                (orders.phase)(Phase::Training);
            }
        }
        Ok(false)
    }

    /// Save the state after the last update, unless that is done; whether it is worth it, and done now.
    fn keep(&mut self) -> Result<bool> {
        let now = self.state.step;
        if now == 0 || self.last_saved == Some(now) {
            return self.settle().map(|()| now > 0);
        }
        if let Some(metrics) = self.in_flight.pop_back() {
            let numbers = self.read(&metrics)?;
            self.check(numbers)?;
        }
        self.save()?;
        self.settle()?;
        Ok(true)
    }

    /// Wait until the disk has the newest checkpoint.
    fn settle(&mut self) -> Result<()> {
        let settled = self
            .checkpoints
            .as_ref()
            .map_or(Ok(()), Checkpoints::settle);
        settled.inspect_err(|_| self.last_saved = None)
    }

    /// Before the run ends by an error that is not its own, save what it has learned.
    fn rescue(&mut self, error: Error) -> Error {
        let own = matches!(error.kind(), Kind::Diverged | Kind::Device);
        if !own && self.many.alone() && self.keep().is_ok_and(|saved| saved) {
            let (step, dir) = (self.state.step, self.dir.display());
            self.log.note(&format!(
                "step {step} is saved in {dir}: the same command goes on from there, once what follows is mended"
            ));
        }
        self.draw(true);
        self.log.sync();
        // what a device says that has worked until now comes of the device, not of the program
        let first = self.cold.is_some();
        match error.plugin_code() {
            Some(INTERNAL) if !first => error.with_kind(Kind::Retry),
            _ => error,
        }
    }

    /// Measure speed from here on.
    fn rewind(&mut self) {
        self.tokens = 0;
        self.since = (Instant::now(), self.state.step);
    }

    /// Go on without waiting for this update, unless too many are under way.
    fn hold_back(&mut self, metrics: Vec<Global>) -> Result<()> {
        self.log.tick(self.state.step);
        self.in_flight.push_back(metrics);
        if self.in_flight.len() > IN_FLIGHT
            && let Some(oldest) = self.in_flight.pop_front()
        {
            let _span = span("wait for the device");
            oldest[0].ready()?;
        }
        Ok(())
    }

    /// Take a batch, send it, start an update; returns its metrics on the device, or nothing when the wait for the batch was
    /// interrupted.
    fn update(&mut self, interrupted: &dyn Fn() -> bool) -> Result<Option<Vec<Global>>> {
        let at = self.state.step;
        let batch = {
            let _span = span("wait for the batch");
            // a host cannot stop alone: the others wait for its step
            let break_off = || self.many.alone() && interrupted();
            match self.first.take() {
                Some(batch) => Ok(Some(batch)),
                None => self.batches.next(&break_off),
            }
        };
        if batch.as_ref().is_err_and(|e| e.kind() == Kind::Interrupted) {
            return Ok(None);
        }
        let batch = batch.with_context(|| format!("reading the batch of step {}", at + 1))?;
        let mut batch = batch.ok_or_else(|| Error::data("the training data came to an end"))?;
        batch.skipped.iter().for_each(|line| self.log.note(line));
        self.cursor = batch.cursor.take();
        // Other hosts' rows are as long on the average.
        let share = self.rows.len().max(1) as u64;
        self.tokens += batch.tokens * self.plan.config.train.batch.wide() / share;
        let batch = {
            let _span = span("transfer");
            feed::send(self.runtime, &self.recipe, batch, false)?
        };
        let _span = span("dispatch");
        let scalars = Scalars {
            lr: self.plan.schedule.at(at),
            seed: self.plan.config.seed,
        };
        let metrics = self.state.step(self.runtime, &self.step, &batch, scalars);
        metrics
            .map(Some)
            .with_context(|| format!("step {}", at + 1))
    }

    fn save(&mut self) -> Result<()> {
        let _span = span("save a checkpoint");
        self.log.doing("saving a checkpoint");
        let now = self.state.step;
        self.settle()?;
        let Some(checkpoints) = &self.checkpoints else {
            self.many.lend(self.runtime, &self.state)?;
            self.rewind();
            return Ok(());
        };
        let extra = json!({
            "model": self.plan.config.model,
            "config": self.plan.table,
            "samples": now * self.plan.config.train.batch.wide(),
            "cursor": self.cursor,
            "identity": self.identity,
            "plugin": Maker::here(self.runtime),
        });
        let gather = Gather::new(self.runtime);
        let download = |value: &Global| gather.download(value);
        self.log.sync();
        checkpoints
            .begin(now, self.state.parts_by(&download), extra)
            .with_context(|| format!("saving step {now}"))?;
        self.last_saved = Some(now);
        self.rewind();
        Ok(())
    }
}

/// What host 0 has made of the run's directory.
struct Opened {
    checkpoints: Checkpoints,
    /// The checkpoint to go on from.
    found: Found,
    /// Whether rates, length and the like are others from here on.
    extended: bool,
    notes: Vec<String>,
}

impl Opened {
    /// Make the directory this run's, open its checkpoints for writing, and choose one.
    fn new(plan: &Plan, dir: &Path, orders: &Orders) -> Result<Opened> {
        if orders.extend {
            wants_run(dir, "--extend")?;
        }
        if orders.from.is_some() {
            wants_run(dir, "--from")?;
        }
        let mut notes = plan.claim(dir, orders.extend)?;
        let checkpoints = Checkpoints::open(dir, plan.config.train.keep.get())?;
        let found = match orders.from {
            None => latest(dir)?,
            Some(step) => Found {
                saved: Some(Saved::of_step(dir, step).context("--from")?),
                warnings: Vec::new(),
            },
        };
        let start = found.saved.as_ref().map_or(0, Saved::step);
        let extended = !notes.is_empty() && found.saved.is_some();
        plan.goes_beyond(start, extended, dir)?;
        plan.continues(dir, found.saved.as_ref(), orders.accept)?;
        if let Examples::Text(corpus) = &plan.examples {
            let free = found.saved.is_none() || orders.accept.contains(&Aspect::Tokenizer);
            keep_tokenizer(corpus.tokenizer(), &dir.join("tokenizer"), free)?;
        }
        if !notes.is_empty() {
            plan.record(dir)?;
        }
        for path in checkpoints.set_aside_after(start)? {
            notes.push(format!("set aside: {}", path.display()));
        }
        Ok(Opened {
            checkpoints,
            found,
            extended,
            notes,
        })
    }
}

/// Put the tokenizer into the run's directory, or see that it is the one that lies there: with another one the same
/// ids would be other words. `free` says that it may be another.
fn keep_tokenizer(tokenizer: &Tokenizer, dir: &Path, free: bool) -> Result<()> {
    if !dir.exists() {
        return tokenizer.save(dir);
    }
    let own = Tokenizer::open(dir)?;
    if own.fingerprint() == tokenizer.fingerprint() {
        return Ok(());
    }
    if free {
        std::fs::remove_dir_all(dir).at(dir)?;
        return tokenizer.save(dir);
    }
    Err(Error::config(format!(
        "text.tokenizer: another one than this run began with, which lies in {0}; go on with --set text.tokenizer={0}, or \
         take the other one with --accept tokenizer",
        dir.display()
    )))
}

/// The programs of an evaluation.
pub(super) fn programs(plan: &Plan, runtime: &Runtime, recipe: &Recipe) -> Result<Programs> {
    let eval = runtime.compile(&recipe.eval()?);
    let eval = eval.context("compiling the evaluation")?;
    let rows = plan
        .config
        .eval
        .texts
        .get()
        .min(plan.config.train.batch.get());
    let infill = match &plan.examples {
        Examples::Text(corpus) if rows > 0 => {
            let averaged = plan.optimizer.averages();
            let name = |p: &ParamSpec| match averaged && plan.optimizer.trains(p) {
                true => format!("{AVERAGE}/{}", p.path),
                false => format!("params/{}", p.path),
            };
            let eos = corpus.tokenizer().eos();
            let program = infill(
                &plan.model,
                &plan.parameters,
                name,
                recipe.compute,
                (rows, eos),
                (recipe.layout.as_ref(), recipe.depth.layers),
            )?;
            Some(
                runtime
                    .compile(&program)
                    .context("compiling the filling of gaps")?,
            )
        }
        _ => None,
    };
    Ok(Programs { eval, infill })
}
