//! The loop.

use super::evaluate::evaluate;
use super::feed::{self, Feed};
use super::first::{Given, first_state};
use super::fits;
use super::many::Many;
use super::profile::Profile;
use super::{Compiled, Gather, Global, Programs, Recipe, Runtime, Scalars, State, infill};
use crate::error::{AtPath, Context, Error, Result};
use crate::hosts::Member;
use crate::log::{Log, Record, TensorBoard, span};
use crate::nn::ParamSpec;
use crate::optim::AVERAGE;
use crate::pjrt::CacheOutcome;
use crate::plan::{Aspect, Examples, Identity, Plan};
use crate::plugins::Chip;
use crate::shard::{Mesh, Rows};
use crate::store::{Checkpoints, Found, Saved, latest};
use crate::text::Cursor;
use crate::tokenizer::Tokenizer;
use crate::types::DType;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{HashSet, VecDeque};
use std::ops::RangeInclusive;
use std::path::Path;
use std::time::{Duration, Instant};

/// Executions that may be under way before the loop waits for the oldest: enough to keep a device
/// busy, few enough to bound what their inputs hold.
const IN_FLIGHT: usize = 4;

/// What the caller decides about a run.
pub struct Orders<'a> {
    /// Stop after this many updates, whatever the configuration's length.
    pub stop_at: Option<u64>,
    /// Whether to save and stop now: asked once a step.
    pub interrupted: &'a dyn Fn() -> bool,
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
    let mut run = Run::prepare(plan, runtime, dir, orders)?;
    let first = run.state.step * plan.config.train.batch.wide();
    let mut batches = Feed::train(plan, run.rows.clone(), first, run.cursor.as_ref())?;
    let mut interrupted = false;
    run.rewind();
    let mut profile = Profile::new(orders.profile.clone(), (run.state.step + 1, run.total))?;
    while run.state.step < run.total && !interrupted {
        profile.before(run.state.step + 1, runtime)?;
        let metrics = run.update(&mut batches)?;
        let now = run.state.step;
        if let Some(file) = profile.after(now, &metrics, dir, run.total)? {
            run.log.note(&format!(
                "profile of steps {}: {}",
                profile.steps(),
                file.display()
            ));
        }
        let last = now == run.total;
        let due = |every: u64| now.is_multiple_of(every) || last;
        if let Some(parts) = run.cold.take() {
            run.tell_first_step(&metrics, &parts)?;
        }
        interrupted = !last && run.many.stops(now, orders.interrupted)?;
        let saving = due(plan.save_every) || interrupted;
        if due(plan.log_every) {
            run.record(&metrics)?;
        } else {
            if saving {
                let numbers = run.read(&metrics)?;
                run.check(numbers)?; // no checkpoint of a run that has gone astray
            }
            run.hold_back(metrics)?;
        }
        if plan.eval_every.map_or(last, due) {
            run.evaluate()?;
        }
        if saving {
            run.save()?;
        }
    }
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
    /// The step of the newest checkpoint.
    last_saved: Option<u64>,
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
        let opened = many.first(|| Opened::new(plan, dir, orders))?;
        let (checkpoints, found, opened) = match opened {
            Some(opened) => (Some(opened.checkpoints), opened.found, opened.notes),
            None => (None, latest(dir)?, Vec::new()),
        };
        found
            .saved
            .as_ref()
            .map_or(Ok(()), |s| plausible(s, plan))?;
        let (identity, told) = plan.continues(dir, found.saved.as_ref(), orders.accept)?;
        plan.examples.probe()?;
        let given = match &found.saved {
            None => Given::open(plan, &recipe, orders.accept)?,
            Some(_) => None, // the checkpoint has it all
        };
        let total = plan.stops_at(orders.stop_at)?;
        let start = found.saved.as_ref().map_or(0, Saved::step);
        let sink = TensorBoard::parse(&plan.config.train.tensorboard)?;
        let log = match many.writes() {
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
        let step = match orders.executable {
            Some(dir) => runtime.load(dir, &program, &plan.table)?,
            None => runtime
                .compile(&program)
                .context("compiling the train step")?,
        };
        let eval = plan
            .examples
            .evaluates()
            .then(|| programs(plan, runtime, &recipe));
        let cursor = found.saved.as_ref().and_then(|s| s.extra().get("cursor"));
        let cursor: Option<Cursor> = match cursor {
            None => None,
            Some(value) => Option::deserialize(value)
                .map_err(Error::other)
                .context("the checkpoint's cursor")?,
        };
        let beginning = Instant::now();
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
        ];
        let parts = parts.map(|(name, took)| format!("{name} {:.2}", took.as_secs_f64()));
        let operations = program.operations;
        Ok(Run {
            plan,
            runtime,
            dir,
            recipe,
            step,
            eval: eval.transpose()?,
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

    /// Measure speed from here on.
    fn rewind(&mut self) {
        self.tokens = 0;
        self.since = (Instant::now(), self.state.step);
    }

    /// Wait for the first update, and tell where the time before it went.
    fn tell_first_step(&mut self, metrics: &[Global], parts: &str) -> Result<()> {
        metrics[0].ready().context("executing the first step")?;
        let took = self.since.0.elapsed().as_secs_f64();
        self.log
            .note(&format!("first step: {parts}, step {took:.2} s"));
        self.rewind();
        Ok(())
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

    /// Read a batch, send it, start an update; returns its metrics on the device.
    fn update(&mut self, batches: &mut Feed) -> Result<Vec<Global>> {
        let at = self.state.step;
        let batch = {
            let _span = span("wait for the batch");
            batches.next()
        };
        let batch = batch.with_context(|| format!("reading the batch of step {}", at + 1))?;
        let mut batch = batch.ok_or_else(|| Error::data("the training data came to an end"))?;
        if let Some(parts) = &mut self.cold {
            let waited = self.since.0.elapsed().as_secs_f64();
            parts.push_str(&format!(", batch {waited:.2}"));
            self.since.0 = Instant::now();
        }
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
        metrics.with_context(|| format!("step {}", at + 1))
    }

    /// Wait for an update and write its numbers.
    fn record(&mut self, metrics: &[Global]) -> Result<()> {
        let now = self.state.step;
        let [loss, norm, parameters] = self.read(metrics)?;
        let (updates, seconds) = (now - self.since.1, self.since.0.elapsed().as_secs_f64());
        let tokens = self.tokens as f64;
        self.in_flight.clear();
        self.rewind();
        let lr = self.plan.schedule.at(now - 1);
        let mut values = vec![("loss", loss), ("lr", lr), ("grad_norm", norm)];
        values.push(("param_norm", parameters));
        if updates > 0 && seconds > 0.0 {
            let examples = (updates * self.plan.config.train.batch.wide()) as f64 / seconds;
            let flops = examples * self.plan.model.flops_per_example();
            values.push(("examples_per_s", examples));
            if tokens > 0.0 {
                values.push(("tokens_per_s", tokens / seconds));
            }
            values.push(("model_tflops", flops / 1e12));
            let device = &self.runtime.client.devices()[0];
            let chip = Chip::of(device.kind()).filter(|_| self.recipe.compute == DType::BF16);
            if let Some(chip) = chip {
                let devices = self.runtime.mesh().map_or(1, Mesh::devices);
                values.push(("mfu", flops / devices as f64 / chip.bf16));
            }
        }
        self.log.record(&Record::new(now, None, values));
        self.check([loss, norm, parameters])
    }

    /// Wait for an update; its loss and gradient norm, and the norm of the parameters after it.
    fn read(&self, metrics: &[Global]) -> Result<[f64; 3]> {
        let _span = span("wait for the device");
        let read = |value: &Global| value.download().map(|array| array.to_f64()[0]);
        let context = || format!("step {}", self.state.step);
        let mut numbers = [0.0; 3];
        for (number, value) in numbers.iter_mut().zip(metrics) {
            *number = read(value).with_context(context)?;
        }
        Ok(numbers)
    }

    /// Refuse numbers that are not finite.
    fn check(&mut self, numbers: [f64; 3]) -> Result<()> {
        if numbers.iter().all(|number| number.is_finite()) {
            return Ok(());
        }
        self.log.sync();
        let (now, [loss, norm, parameters]) = (self.state.step, numbers);
        let remedy = "a lower schedule.lr, or optimizer.clip_norm = 1";
        let remedy = match self.last_saved {
            Some(step) => format!(
                "go on from the checkpoint of step {step}, the newest, with --extend and {remedy} \
                 (--set KEY=VALUE); --from STEP takes an older one"
            ),
            None => format!(
                "there is no checkpoint yet: start again with {remedy} (--set KEY=VALUE, with --extend in this directory)"
            ),
        };
        Err(Error::other(format!(
            "step {now}: the run has diverged: loss {loss}, gradient norm {norm}, norm of the parameters after the step \
             {parameters}; {remedy}"
        )))
    }

    fn evaluate(&mut self) -> Result<()> {
        let _span = span("evaluate");
        let Some(eval) = &self.eval else {
            return Ok(());
        };
        let now = self.state.step;
        let found = evaluate(
            self.plan,
            self.runtime,
            (&self.recipe, eval),
            &mut self.state,
            &mut |_| {},
        )?;
        for line in found.skipped {
            if self.told.insert(line.clone()) {
                self.log.note(&format!("left out of the score: {line}"));
            }
        }
        self.log
            .record(&Record::new(now, Some("eval"), found.means.clone()));
        self.means = found.means;
        self.texts = found.texts;
        if !self.texts.is_empty() {
            let quoted = self.texts.iter().map(|text| format!("> {text}\n\n"));
            let text: String = quoted.collect();
            self.log.text(now, "eval/gaps filled in, [own|true]", &text);
        }
        if let (Some(picture), true) = (found.picture, self.many.writes()) {
            self.log
                .image(now, "eval/input, masked, reconstruction", &picture);
            let folder = self.dir.join("pictures");
            std::fs::create_dir_all(&folder).at(&folder)?;
            picture.write_png(&folder.join(format!("step-{now:08}.png")))?;
        }
        self.rewind();
        Ok(())
    }

    fn save(&mut self) -> Result<()> {
        let _span = span("save a checkpoint");
        let now = self.state.step;
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
        });
        let gather = Gather::new(self.runtime);
        let download = |value: &Global| gather.download(value);
        checkpoints
            .save(now, self.state.parts_by(&download), extra)
            .with_context(|| format!("saving step {now}"))?;
        self.last_saved = Some(now);
        self.log.sync();
        self.rewind();
        Ok(())
    }
}

/// What host 0 has made of the run's directory.
struct Opened {
    checkpoints: Checkpoints,
    /// The checkpoint to go on from.
    found: Found,
    notes: Vec<String>,
}

impl Opened {
    /// Make the directory this run's, open its checkpoints for writing, and choose one.
    fn new(plan: &Plan, dir: &Path, orders: &Orders) -> Result<Opened> {
        let mut notes = plan.claim(dir, orders.extend)?;
        if let Examples::Text(corpus) = &plan.examples {
            keep_tokenizer(corpus.tokenizer(), &dir.join("tokenizer"), orders.accept)?;
        }
        let checkpoints = Checkpoints::open(dir, plan.config.train.keep.get())?;
        let found = match orders.from {
            None => latest(dir)?,
            Some(step) => Found {
                saved: Some(Saved::of_step(dir, step).context("--from")?),
                warnings: Vec::new(),
            },
        };
        plan.continues(dir, found.saved.as_ref(), orders.accept)?;
        if !notes.is_empty() {
            plan.record(dir)?;
        }
        let start = found.saved.as_ref().map_or(0, Saved::step);
        for path in checkpoints.set_aside_after(start)? {
            notes.push(format!("set aside: {}", path.display()));
        }
        Ok(Opened {
            checkpoints,
            found,
            notes,
        })
    }
}

/// Hold what a checkpoint says beside its tensors against the plan.
fn plausible(saved: &Saved, plan: &Plan) -> Result<()> {
    let (step, batch) = (saved.step(), plan.config.train.batch.wide());
    match saved.extra().get("samples").and_then(Value::as_u64) {
        Some(samples) if step.checked_mul(batch) != Some(samples) => Err(Error::other(format!(
            "{}: says that {samples} examples were seen, expected {step} steps of {batch}; --from STEP takes another one",
            saved.path().display()
        ))),
        _ => Ok(()),
    }
}

/// Put the tokenizer into the run's directory, or see that it is the one that lies there: with another one the same
/// ids would be other words.
fn keep_tokenizer(tokenizer: &Tokenizer, dir: &Path, accept: &[Aspect]) -> Result<()> {
    if !dir.exists() {
        return tokenizer.save(dir);
    }
    let own = Tokenizer::open(dir)?;
    if own.fingerprint() == tokenizer.fingerprint() {
        return Ok(());
    }
    if accept.contains(&Aspect::Tokenizer) {
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
