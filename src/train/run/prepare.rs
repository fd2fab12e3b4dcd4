//! Everything before the first update: directory, log, programs, data, state.

use super::super::first::{Given, first_state, plausible};
use super::super::fits;
use super::super::host_group::HostGroup;
use super::super::loader::{HostBatch, Loader};
use super::super::maker::Maker;
use super::super::plot::Plot;
use super::{Run, RunOptions, Stage, programs};
use crate::data::text::Cursor;
use crate::error::{AtPath, Context, Error, Result};
use crate::experiment::{Aspect, Examples, Experiment, Identity, wants_run};
use crate::log::{Log, Record, TensorBoard, busy};
use crate::pjrt::CacheOutcome;
use crate::runtime::{Compiled, Runtime};
use crate::step::{Program, TrainStepSpec};
use crate::store::{Checkpoints, Found, Saved, latest};
use crate::tokenizer::Tokenizer;
use serde::Deserialize;
use std::collections::{HashSet, VecDeque};
use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};

impl<'a> Run<'a> {
    /// Make everything ready, cheap things first: what can be refused is refused before anything is compiled, and the first
    /// batch is there before too.
    pub(super) fn prepare(
        plan: &'a Experiment,
        runtime: &'a Runtime,
        dir: &'a Path,
        orders: &RunOptions<'a>,
    ) -> Result<Run<'a>> {
        let many = HostGroup::new(orders.hosts);
        let layout = runtime.layout.as_ref();
        let recipe = plan.recipe(layout).on(runtime.client.platform());
        let total = plan.stops_at(orders.stop_at)?;
        let begun = Begun::new(plan, runtime, dir, orders, (&recipe, &many, total))?;
        let start = begun.start;
        let traced = Traced::all(plan, &recipe, start..total)?;
        let program = &traced[0].program;
        if many.writes() {
            let graph = dir.join("step.mlir");
            std::fs::write(&graph, &program.text).at(&graph)?;
        }
        many.agree(program, (start, total), &plan.choices)?;
        let cursor = begun.cursor()?;
        let waiting = Instant::now();
        let places = runtime.devices()?.into_iter().map(|device| device.0);
        let places = places.collect::<Vec<usize>>();
        let rows = |recipe: &TrainStepSpec| recipe.rows(places.iter().copied());
        let part = (traced[0].recipe.batch, rows(&traced[0].recipe)?);
        let seen = plan.batches.examples(start);
        let mut batches = Loader::train(plan, part, seen, cursor.as_ref())?;
        let load = |dir| runtime.load(dir, program, &plan.table);
        let mut loaded = orders.executable.map(load).transpose()?;
        let first = first_batch(&mut batches, start, total)?;
        let waited = waiting.elapsed();
        let tracing = traced.iter().map(|stage| stage.took).sum::<Duration>();
        let operations = program.operations;
        let mut stages = VecDeque::new();
        for stage in traced {
            let step = match loaded.take() {
                Some(loaded) => loaded,
                None => compile(runtime, &stage)?,
            };
            stages.push_back(Stage {
                first: stage.first,
                rows: rows(&stage.recipe)?,
                recipe: stage.recipe,
                step,
            });
        }
        let compiling = busy("compiling the evaluation");
        let evaluates = plan.evaluates();
        let eval = evaluates.then(|| programs(plan, runtime, &recipe));
        let eval = eval.transpose()?;
        drop(compiling);
        let owes = evaluates && begun.owes_evaluation(plan, total);
        let owes_evaluation = many.first_says(owes)?;
        let beginning = Instant::now();
        let _busy = busy("putting the first state onto the devices");
        let state = first_state(plan, runtime, &recipe, begun.saved, begun.given)?;
        let compiled = how_compiled(&stages[0].step, orders);
        let compiling = stages.iter().map(|stage| stage.step.took).sum();
        let parts = [
            ("plugin", orders.plugin),
            ("trace", tracing),
            (compiled.as_str(), compiling),
            ("init", beginning.elapsed()),
            ("batch", waited),
        ];
        let parts = parts.map(|(name, took)| format!("{name} {:.2}", took.as_secs_f64()));
        Ok(Run {
            plan,
            runtime,
            dir,
            recipe,
            stages,
            eval,
            batches,
            first,
            owes_evaluation,
            plot: Plot::default(),
            many,
            checkpoints: begun.checkpoints,
            log: begun.log,
            total,
            cold: Some(format!("{operations} operations; {}", parts.join(", "))),
            in_flight: VecDeque::new(),
            tokens: 0,
            since: (Instant::now(), state.step),
            last_saved: (start > 0).then_some(start),
            state,
            cursor,
            identity: begun.identity,
            means: Vec::new(),
            texts: Vec::new(),
            told: HashSet::new(),
            signs: 0,
        })
    }
}

/// The step of a stage, before it is compiled.
struct Traced {
    /// The stage's first update, from 0.
    first: u64,
    recipe: TrainStepSpec,
    program: Program,
    took: Duration,
}

impl Traced {
    /// Of every stage that has updates among these, one at least: a batch that does not divide as it has to is refused before
    /// anything is compiled.
    fn all(plan: &Experiment, recipe: &TrainStepSpec, updates: Range<u64>) -> Result<Vec<Traced>> {
        let mut traced: Vec<Traced> = Vec::new();
        for (first, batch) in plan.batches.stages() {
            if first >= updates.end.max(1) {
                break;
            }
            if first <= updates.start {
                traced.clear(); // those before are over
            }
            let tracing = Instant::now();
            let recipe = recipe.sized(batch, &plan.config.train)?;
            let program = recipe.step();
            let context = || format!("a step of {batch} examples (train.batch_ramp)");
            let program = match plan.batches.is_constant() {
                true => program?,
                false => program.with_context(context)?,
            };
            traced.push(Traced {
                first,
                recipe,
                program,
                took: tracing.elapsed(),
            });
        }
        Ok(traced)
    }
}

/// The first batch, where there is a step to make.
fn first_batch(batches: &mut Loader, start: u64, total: u64) -> Result<Option<HostBatch>> {
    let _busy = busy("reading the first batch");
    let first = (start < total).then(|| batches.next(&|| false));
    let context = || format!("reading the batch of step {}", start + 1);
    Ok(first.transpose().with_context(context)?.flatten())
}

fn compile(runtime: &Runtime, stage: &Traced) -> Result<Compiled> {
    let batch = stage.recipe.batch;
    let _busy = busy(format!("compiling the training step for {batch} examples"));
    let compiled = runtime.compile(&stage.program);
    compiled.context("compiling the train step")
}

/// Where the compiled step comes from, in words.
fn how_compiled(step: &Compiled, orders: &RunOptions) -> String {
    match &step.cached {
        Some(CacheOutcome::Hit) if orders.executable.is_some() => "load".to_owned(),
        Some(CacheOutcome::Hit) => "compile (from the cache)".to_owned(),
        Some(CacheOutcome::Miss(differs)) => format!("compile (not in the cache: {differs})"),
        Some(CacheOutcome::NotStored(error)) => format!("compile (not stored: {error})"),
        None => "compile".to_owned(),
    }
}

/// The run's folder, held against the plan, and the log, with all notes so far.
struct Begun {
    /// Of the host that writes.
    checkpoints: Option<Checkpoints>,
    /// The checkpoint to go on from.
    saved: Option<Saved>,
    /// Its step, else 0.
    start: u64,
    identity: Identity,
    /// The parameters that another run gives, where this one begins.
    given: Option<Given>,
    log: Log,
}

impl Begun {
    fn new(
        plan: &Experiment,
        runtime: &Runtime,
        dir: &Path,
        orders: &RunOptions,
        (recipe, many, total): (&TrainStepSpec, &HostGroup, u64),
    ) -> Result<Begun> {
        if orders.executable.is_some() && !plan.batches.is_constant() {
            return Err(Error::config(
                "train.batch_ramp: a step is compiled for each size, and --executable gives one; leave it out",
            ));
        }
        let memory = fits::check(plan, recipe, runtime)?;
        if let Examples::Text(corpus) = &plan.examples {
            corpus.check_held_out().context("held-out data")?;
        }
        let opened = many.first(|| Opened::new(plan, dir, orders))?;
        let extended = opened.as_ref().is_some_and(|opened| opened.extended);
        let (checkpoints, found, opened) = match opened {
            Some(opened) => (Some(opened.checkpoints), opened.found, opened.notes),
            None => (None, latest(dir)?, Vec::new()),
        };
        let saved = found.saved;
        saved.as_ref().map_or(Ok(()), |s| plausible(s, plan))?;
        let (identity, told) = plan.continues(dir, saved.as_ref(), orders.accept)?;
        let given = match &saved {
            None => Given::open(plan, recipe, orders.accept)?,
            Some(_) => None, // the checkpoint has it all
        };
        let start = saved.as_ref().map_or(0, Saved::step);
        let sink = TensorBoard::parse(&plan.config.train.tensorboard)?;
        let mut log = match many.writes() {
            true => Log::open(dir, start, total, sink)?,
            false => Log::silent(total),
        };
        let notes = [found.warnings, opened, plan.notes(), told, memory];
        let given_notes = given.iter().flat_map(|given| &given.notes);
        let notes = notes.iter().flatten().chain(given_notes);
        notes.for_each(|note| log.note(note));
        if start > 0 {
            log.note(&format!("resuming after step {start}"));
        }
        if extended {
            log.record(&extension(plan, start));
        }
        Maker::here(runtime).compare(saved.as_ref(), &mut log);
        if many.writes() {
            identity.keep(dir)?;
        }
        Ok(Begun {
            checkpoints,
            saved,
            start,
            identity,
            given,
            log,
        })
    }

    /// Where the data goes on, where the checkpoint remembers that.
    fn cursor(&self) -> Result<Option<Cursor>> {
        match self.saved.as_ref().and_then(|s| s.extra().get("cursor")) {
            None => Ok(None),
            Some(value) => Option::deserialize(value)
                .map_err(Error::other)
                .context("the checkpoint's cursor"),
        }
    }

    /// Whether the step that it goes on after was to be evaluated, and was not.
    fn owes_evaluation(&self, plan: &Experiment, total: u64) -> bool {
        let start = self.start;
        let due = start == total || plan.eval_every.is_some_and(|n| start.is_multiple_of(n));
        start > 0 && due && !self.log.evaluated()
    }
}

/// The line of `metrics.jsonl` that tells of new rates and lengths from here on.
fn extension(plan: &Experiment, start: u64) -> Record {
    let length = std::iter::once(("length", plan.steps as f64));
    let values = length.chain(plan.rates(start));
    let samples = plan.batches.examples(start);
    let record = Record::new(start, Some("extend"), values);
    record.after(samples, plan.examples.epoch())
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
    fn new(plan: &Experiment, dir: &Path, orders: &RunOptions) -> Result<Opened> {
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
        let tokenizer = match &plan.examples {
            Examples::Text(corpus) => Some(corpus.tokenizer()),
            Examples::Pairs(pairs) => Some(&*pairs.tokenizer),
            Examples::Pictures(_) => None,
        };
        if let Some(tokenizer) = tokenizer {
            let free = found.saved.is_none() || orders.accept.contains(&Aspect::Tokenizer);
            keep_tokenizer(tokenizer, &dir.join("tokenizer"), free)?;
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
