//! `kiln eval`.

use super::resolve::{checkpoint, resolve, step};
use super::runtime::{MeshArgs, PluginArgs};
use super::say;
use anyhow::Context as _;
use kiln::config;
use kiln::data::text::TokenizerConfig;
use kiln::error::Error;
use kiln::experiment::{Aspect, Examples, Experiment, Identity, RunConfig, hold};
use kiln::log::Record;
use kiln::store::Saved;
use kiln::train::{Evaluation, check_weights, held_out, told};
use serde_json::{Value, json};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Evaluate a checkpoint of a run on its held-out data, or on other data
#[derive(clap::Args)]
#[command(
    after_help = "Everything is as in the run's own evaluations: model, preprocessing, tokenizer, labels of classes. The run's \
                  folder is left as it is unless --record is given. What the run was trained on need not be there, unless \
                  held-out text is a part of it.\n\n\
                  Examples:\n  \
                  $ kiln eval runs/demo_vit\n  \
                  $ kiln eval runs/demo_vit --step 1000 --json\n  \
                  $ kiln eval runs/vit --set 'data.eval={kind=\"folder\", path=\"photos/new\"}'"
)]
pub struct Eval {
    /// Run folder
    #[arg(value_name = "RUN")]
    run: PathBuf,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long, value_name = "STEP", value_parser = step)]
    step: Option<u64>,
    /// Take the average of the weights; without this it is taken where the run keeps one
    #[arg(long, conflicts_with = "trained")]
    average: bool,
    /// Take the weights as trained, though the run keeps their average
    #[arg(long)]
    trained: bool,
    /// Change one key of the run's configuration, such as data.eval.path; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// Evaluate although this is different from the run's own: data, tokenizer, preprocessing
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    accept: Vec<Aspect>,
    /// Append the numbers to the run's metrics.jsonl
    #[arg(long)]
    record: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    at: PluginArgs,
    #[command(flatten)]
    over: MeshArgs,
}

/// Keys that say how a run trains, of which an evaluation sees nothing, and which of each it sees all the same.
const UNSEEN: [(&str, &[&str]); 7] = [
    ("optimizer", &[]),
    ("schedule", &[]),
    (
        "train",
        &[
            "batch",
            "dtype",
            "layers",
            "attention",
            "attention_chunk",
            "cross_entropy",
            "products",
        ],
    ),
    ("eval", &["texts", "choices"]),
    ("data.train", &[]),
    ("data.image.crop", &[]),
    ("data.image.flip", &[]),
];

/// The key of a `--set`, which may have spaces around its dots.
fn key(set: &str) -> String {
    let names = set.split('=').next().unwrap_or(set).split('.');
    names.map(str::trim).collect::<Vec<_>>().join(".")
}

/// What of a key lies below that table: nothing of the table itself, none of keys beside it.
fn below<'a>(key: &'a str, table: &str) -> Option<&'a str> {
    let rest = key.strip_prefix(table)?;
    (rest.is_empty() || rest.starts_with('.')).then(|| rest.trim_start_matches('.'))
}

/// Refuse a change that could not change anything, and one of the model, which is the run's own.
fn check_sets(sets: &[String], said: &RunConfig) -> Result<(), Error> {
    let crop_follows = said
        .data
        .as_ref()
        .is_some_and(|d| d.image.eval_crop.is_none());
    for set in sets {
        let key = key(set);
        let below = |table| below(&key, table);
        if below("model").is_some() {
            return Err(Error::config(format!(
                "--set {set}: an evaluation scores the model that was trained; leave it out"
            )));
        }
        for (table, seen) in UNSEEN {
            let Some(rest) = below(table) else { continue };
            let is_seen = |own: &&str| self::below(rest, own).is_some();
            let matters = match table {
                "data.image.crop" => crop_follows,
                _ if rest.is_empty() => !seen.is_empty(),
                _ => seen.iter().any(is_seen),
            };
            if !matters {
                return Err(Error::config(format!(
                    "--set {set}: {key} says how a run trains, and changes nothing of an evaluation; leave it out (what \
                     matters are data.eval, text.eval, data.image, train.batch, runtime and the like)"
                )));
            }
        }
    }
    Ok(())
}

impl Eval {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let saved = checkpoint(&self.run, self.step, "`kiln train`")?;
        let trained = Identity::of(&saved)?;
        if trained.is_none() {
            say(&format!(
                "note: {}: of an earlier version, which did not keep its classes, tokenizer and data; they are not compared",
                saved.path().display()
            ));
        }
        let trained = trained.unwrap_or_default();
        let mut said = self.config(&saved)?;
        let averaged = match self.trained {
            true => !said.optimizer.drop_ema(),
            false => saved.names().any(|name| name.starts_with("ema/")),
        };
        if !averaged && self.average {
            let place = saved.path().display();
            let what = format!("{place}: holds no average of the weights; leave out --average");
            return Err(Error::config(what).into());
        }
        if !averaged {
            said.optimizer.drop_ema();
        }
        let plan = Experiment::evaluation(said, &trained, &resolve)?;
        check_weights(&plan, &saved)?;
        self.hold(&plan, &trained, saved.step())?;
        plan.examples.notes().iter().for_each(|note| say(note));
        let runtime = &plan.config.runtime;
        let over = self.over.or(runtime);
        let compute = plan.config.train.dtype.into();
        let plugin = runtime.plugin.as_deref();
        let runtime = self
            .at
            .open_over(plugin, &runtime.platform, compute, &over)?;
        let weights = if averaged { "average" } else { "trained" };
        say(&format!(
            "evaluating step {} ({weights} weights) of {}",
            saved.step(),
            self.run.display()
        ));
        let found = held_out(&plan, &runtime, &saved, &mut progress(&plan))?;
        for line in &found.skipped {
            say(&format!("left out of the score: {line}"));
        }
        self.tell(out, &plan, (&saved, &trained, weights), &found)?;
        Ok(ExitCode::SUCCESS)
    }

    /// What the run's configuration says, with the changes asked for, and the run's own tokenizer.
    fn config(&self, saved: &Saved) -> anyhow::Result<RunConfig> {
        let (run, place) = (self.run.display(), saved.path().display());
        let kept = saved.extra().get("config").filter(|kept| kept.is_object());
        let (mut said, _) = match kept {
            Some(kept) => {
                let table = toml::Table::try_from(kept)
                    .with_context(|| format!("{place}: the configuration"))?;
                let text = config::write(&table)?;
                config::read::<RunConfig>(&format!("{place}: config"), &text, &self.sets)?
            }
            None => config::load::<RunConfig>(&self.run.join("config.toml"), &self.sets)
                .with_context(|| format!("{run}: no configuration in its checkpoint"))?,
        };
        check_sets(&self.sets, &said)?;
        let own = self.run.join("tokenizer");
        let named = self
            .sets
            .iter()
            .any(|set| below(&key(set), "text.tokenizer").is_some());
        if let (Some(text), true, false) = (&mut said.text, own.exists(), named) {
            text.tokenizer = TokenizerConfig::Name(own.display().to_string());
        }
        Ok(said)
    }

    /// Hold what is evaluated against what the run says of itself.
    fn hold(&self, plan: &Experiment, trained: &Identity, step: u64) -> anyhow::Result<()> {
        let here = plan.identity()?;
        let keys = ["size", "channels", "mean", "std", "eval_crop"];
        let mut unlike = vec![trained.unlike_preprocessing(here, &keys)];
        if let Examples::Text(corpus) = &plan.examples {
            unlike.push(trained.unlike_tokenizer(corpus.tokenizer().fingerprint()));
        }
        let other = |set: &String| {
            let key = key(set);
            ["data.eval", "text.eval"]
                .iter()
                .any(|table| below(&key, table).is_some())
        };
        if !self.sets.iter().any(other) {
            let text = plan.config.text.as_ref();
            unlike.push(match text.is_some_and(|text| text.holdout.is_some()) {
                true => trained.unlike_data(here),
                false => trained.unlike_held_out(here),
            });
        }
        let what = format!(
            "{}: not as in the run's own evaluations",
            self.run.display()
        );
        let unlike = unlike.into_iter().flatten().collect();
        for accepted in hold(&what, unlike, &self.accept, step)? {
            let (name, lines) = (accepted.aspect.name(), accepted.differences.join("; "));
            say(&format!("other {name} accepted: {lines}"));
        }
        Ok(())
    }

    fn tell(
        &self,
        out: &mut dyn Write,
        plan: &Experiment,
        (saved, trained, weights): (&Saved, &Identity, &str),
        found: &Evaluation,
    ) -> anyhow::Result<()> {
        let means = found.means.iter().cloned();
        let record = Record::new(saved.step(), Some("eval"), means);
        let samples = saved.extra().get("samples").and_then(Value::as_u64);
        let record = match samples {
            Some(samples) => record.after(samples, trained.epoch()),
            None => record,
        };
        let mut object = Value::Object(record.line());
        object["weights"] = json!(weights);
        if self.record {
            let path = self.run.join("metrics.jsonl");
            let mut file = OpenOptions::new()
                .create(true)
                .append(true)
                .open(&path)
                .with_context(|| path.display().to_string())?;
            file.write_all(format!("{object}\n").as_bytes())
                .with_context(|| path.display().to_string())?;
        }
        if self.json {
            object["run"] = json!(self.run);
            writeln!(out, "{object}")?;
            return Ok(());
        }
        writeln!(
            out,
            "step {} ({weights} weights): {}",
            saved.step(),
            told(&plan.examples, &found.means)
        )?;
        for text in &found.texts {
            writeln!(out, "held-out text, gaps filled in as [own|true]: {text}")?;
        }
        Ok(())
    }
}

/// Tells every few seconds how far an evaluation is.
fn progress(plan: &Experiment) -> impl FnMut(u64) + use<> {
    const EVERY: Duration = Duration::from_secs(5);
    let batch = plan.config.train.batch.get();
    let all = match &plan.examples {
        Examples::Pictures(pictures) => pictures.train.len().div_ceil(batch) as u64,
        Examples::Pairs(pairs) => {
            let held_out = pairs.eval.as_ref().unwrap_or(&pairs.train);
            held_out.len().div_ceil(batch) as u64
        }
        Examples::Text(_) => 0, // how many rows there are shows when they are made
    };
    let mut last = Instant::now();
    move |done| {
        if last.elapsed() > EVERY {
            last = Instant::now();
            match all {
                0 => say(&format!("{done} batches of {batch} done")),
                all => say(&format!("{done} of {all} batches done")),
            }
        }
    }
}
