//! The loop.

mod prepare;
mod telling;

use crate::data::text::Cursor;
use crate::error::{Context, Error, Kind, Result};
use crate::experiment::{Aspect, Examples, Experiment, Identity};
use crate::hosts::Member;
use crate::log::{Log, span};
use crate::nn::ParamSpec;
use crate::optim::EMA;
use crate::runtime::{Compiled, Gather, GlobalArray, Runtime, Scalars, State};
use crate::shard::Rows;
use crate::step::{Preview, TrainStepSpec};
use crate::store::Checkpoints;
use crate::train::Programs;
use crate::train::choices;
use crate::train::host_group::HostGroup;
use crate::train::loader::{self, HostBatch, Loader};
use crate::train::maker::Maker;
use crate::train::plot::Plot;
use crate::train::profile::Profile;
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
    /// It trains: the state is in memory alone, so it must be asked to stop, by [`RunOptions::interrupted`].
    Training,
    /// It evaluates what has just been saved: there is nothing to lose.
    Evaluating,
}

/// What the caller decides about a run.
pub struct RunOptions<'a> {
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
    /// Whether rates, length and the like may be others than the run began with: see [`Experiment::claim`].
    pub extend: bool,
    /// Go on from the checkpoint of this step; later ones are set aside. None: from the newest.
    pub from: Option<u64>,
    /// What may be different from before.
    pub accept: &'a [Aspect],
}

/// How a run ended.
#[derive(Debug)]
pub struct RunOutcome {
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
pub fn run(
    plan: &Experiment,
    runtime: &Runtime,
    dir: &Path,
    orders: &RunOptions,
) -> Result<RunOutcome> {
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
    Ok(RunOutcome {
        step: run.state.step,
        interrupted,
        means: run.means,
        texts: run.texts,
    })
}

/// What the loop works with.
struct Run<'a> {
    plan: &'a Experiment,
    runtime: &'a Runtime,
    dir: &'a Path,
    /// What an evaluation is made of, with batches of `train.batch`.
    recipe: TrainStepSpec,
    /// Steps of one size after others, that of the next update first, later ones behind it.
    stages: VecDeque<Stage>,
    eval: Option<Programs>,
    many: HostGroup<'a>,
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
    in_flight: VecDeque<Vec<GlobalArray>>,
    /// Tokens sent since then.
    tokens: u64,
    batches: Loader,
    /// The first batch, which was waited for before anything was compiled.
    first: Option<HostBatch>,
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
    /// Records in a row that a warning could be made of.
    signs: u32,
}

/// Steps that take as many examples each.
struct Stage {
    /// Its first update, from 0.
    first: u64,
    recipe: TrainStepSpec,
    step: Compiled,
    /// The rows of each batch that this host makes.
    rows: Rows,
}

impl<'a> Run<'a> {
    /// The loop; whether it was interrupted.
    fn train(&mut self, orders: &RunOptions) -> Result<bool> {
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
    fn hold_back(&mut self, metrics: Vec<GlobalArray>) -> Result<()> {
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

    /// What the next update is of.
    fn stage(&self) -> &Stage {
        &self.stages[0] // there is one always
    }

    /// Go on to the next stage where the next update is its first one: the examples behind those that were taken come in batches
    /// of its size.
    fn enter_stage(&mut self) -> Result<()> {
        let at = self.state.step;
        if self.stages.get(1).is_none_or(|next| next.first > at) {
            return Ok(());
        }
        self.stages.pop_front();
        let stage = self.stage();
        let (batch, rows) = (stage.recipe.batch, stage.rows.clone());
        let seen = self.plan.batches.examples(at);
        self.batches = Loader::train(self.plan, (batch, rows), seen, self.cursor.as_ref())?;
        let next = at + 1;
        self.log
            .note(&format!("batches of {batch} examples from step {next} on"));
        Ok(())
    }

    /// Take a batch, send it, start an update; returns its metrics on the device, or nothing when the wait for the batch was
    /// interrupted.
    fn update(&mut self, interrupted: &dyn Fn() -> bool) -> Result<Option<Vec<GlobalArray>>> {
        let at = self.state.step;
        self.enter_stage()?;
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
        let share = self.stage().rows.len().max(1) as u64;
        self.tokens += batch.tokens * self.stage().recipe.batch as u64 / share;
        let batch = {
            let _span = span("transfer");
            loader::send(self.runtime, &self.stage().recipe, batch, false)?
        };
        let _span = span("dispatch");
        let lr: Vec<f64> = self.plan.rates(at).map(|(_, lr)| lr).collect();
        let scalars = Scalars {
            lr: &lr,
            seed: self.plan.config.seed,
        };
        let step = &self.stages[0].step;
        let metrics = self.state.step(self.runtime, step, &batch, scalars);
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
            "samples": self.plan.batches.examples(now),
            "cursor": self.cursor,
            "identity": self.identity,
            "plugin": Maker::here(self.runtime),
        });
        let gather = Gather::new(self.runtime);
        let download = |value: &GlobalArray| gather.download(value);
        self.log.sync();
        checkpoints
            .begin(now, self.state.parts_by(&download), extra)
            .with_context(|| format!("saving step {now}"))?;
        self.last_saved = Some(now);
        self.rewind();
        Ok(())
    }
}

/// The programs of an evaluation.
pub(super) fn programs(
    plan: &Experiment,
    runtime: &Runtime,
    recipe: &TrainStepSpec,
) -> Result<Programs> {
    let eval = plan.examples.evaluates().then(|| recipe.eval());
    let eval = eval.transpose()?.map(|program| runtime.compile(&program));
    let eval = eval.transpose().context("compiling the evaluation")?;
    let rows = plan
        .config
        .eval
        .texts
        .get()
        .min(plan.config.train.batch.get());
    let infill = match &plan.examples {
        Examples::Text(corpus)
            if eval.is_some() && rows > 0 && plan.model.text_to_text().is_some() =>
        {
            let averaged = plan.optimizer.has_ema();
            let name = |p: &ParamSpec| match averaged && plan.optimizer.trains(p) {
                true => format!("{EMA}/{}", p.path),
                false => format!("params/{}", p.path),
            };
            let eos = corpus.tokenizer().eos();
            let preview = Preview {
                model: &plan.model,
                parameters: &recipe.parameters,
                name: &name,
                compute: recipe.compute,
                layout: recipe.layout.as_ref(),
                layers: recipe.depth.layers,
                products: recipe.depth.products,
            };
            let program = preview.infill(rows, eos)?;
            Some(
                runtime
                    .compile(&program)
                    .context("compiling the filling of gaps")?,
            )
        }
        _ => None,
    };
    Ok(Programs {
        eval,
        infill,
        choices: choices::programs(plan, runtime, recipe)?,
    })
}
