//! A trained model of text and its tokenizer, opened to be asked.

use super::resolve::checkpoint;
use super::runtime::{Dtype, PluginArgs};
use super::say;
use anyhow::{Context as _, bail};
use kiln::array::Array;
use kiln::data::choices::Pairs;
use kiln::error::{Error, Result};
use kiln::experiment::{Identity, begin_of_run};
use kiln::files::read_text;
use kiln::interop::{self, Imported};
use kiln::models::{Model, ModelConfig};
use kiln::nn::{ParamKind, ParamSpec, Products, ScanMode, StackOptions};
use kiln::runtime::{GlobalArray, Runtime, State};
use kiln::step::{Preview, Program};
use kiln::store::Saved;
use kiln::tokenizer::{Tokenizer, begin_of};
use kiln::types::DType;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What a folder holds: a checkpoint of `kiln train` or `kiln import`, or a model of Hugging Face.
pub struct TrainedText {
    weights: Weights,
    pub model: Model,
    pub tokenizer: Tokenizer,
    /// Ids that end a text.
    pub ends: Vec<u32>,
    /// What a text begins with, where the folder's tokenizer puts that in front.
    pub begin: Option<u32>,
}

enum Weights {
    Saved(Box<Saved>),
    Published(Box<Imported>),
}

/// Which trained decoder is asked, and how.
#[derive(clap::Args)]
pub struct DecoderArgs {
    /// Folder of `kiln train` or `kiln import`, or of Hugging Face, with its tokenizer
    #[arg(value_name = "RUN|HF_DIR")]
    checkpoint: PathBuf,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long, value_name = "STEP", value_parser = super::resolve::step)]
    step: Option<u64>,
    /// Take this tokenizer instead of the folder's own
    #[arg(long, value_name = "PATH")]
    tokenizer: Option<PathBuf>,
    /// Texts at a time
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=65_536))]
    pub batch: u32,
    /// Element type in which layers compute, and in which keys and values are kept
    #[arg(long, value_enum, default_value = "f32")]
    pub dtype: Dtype,
    #[command(flatten)]
    pub at: PluginArgs,
}

impl DecoderArgs {
    /// The model.
    ///
    /// # Errors
    /// When it is none that guesses each next token, which is what `verb` wants; `other` says who takes it.
    pub fn open(&self, verb: &str, other: &str) -> anyhow::Result<TrainedText> {
        let trained = TrainedText::of_step(&self.checkpoint, self.tokenizer.as_deref(), self.step)?;
        match trained.model.causal() {
            Some(_) => Ok(trained),
            None => bail!(Error::config(format!(
                "{}: {}: {verb} wants a model that guesses each next token: {other}",
                self.checkpoint.display(),
                trained.model.named()
            ))),
        }
    }
}

impl TrainedText {
    /// Open the folder's newest checkpoint, with the tokenizer that lies in it or another.
    pub fn open(folder: &Path, tokenizer: Option<&Path>) -> anyhow::Result<TrainedText> {
        TrainedText::of_step(folder, tokenizer, None)
    }

    /// The same of the checkpoint of that step.
    fn of_step(
        folder: &Path,
        tokenizer: Option<&Path>,
        step: Option<u64>,
    ) -> anyhow::Result<TrainedText> {
        let dir = folder.display();
        let is_published =
            folder.join("config.json").exists() && !folder.join("checkpoints").exists();
        let weights = match (is_published, step) {
            (true, Some(step)) => bail!(Error::config(format!(
                "--step {step}: {dir} is a folder of Hugging Face, which holds one checkpoint; leave it out"
            ))),
            (true, None) => Weights::Published(Box::new(interop::read(folder)?)),
            (false, step) => {
                let saved = checkpoint(folder, step, "`kiln train` or `kiln import`")?;
                Weights::Saved(Box::new(saved))
            }
        };
        let model = weights
            .model()
            .with_context(|| dir.to_string())?
            .resolve()?;
        if model.image().is_some() {
            bail!(Error::config(format!(
                "{dir}: {}, expected a model of text",
                model.named()
            )));
        }
        let own = match is_published {
            true => folder.to_owned(),
            false => folder.join("tokenizer"),
        };
        if tokenizer.is_none() && !(own.is_dir() && Tokenizer::is_in(&own)) {
            bail!(Error::config(format!(
                "{dir}: no tokenizer lies there; name the one that it was trained with by --tokenizer"
            )));
        }
        let named = tokenizer.unwrap_or(&own);
        let opened = Tokenizer::open(named).context("the tokenizer (--tokenizer names another)")?;
        weights.check_tokenizer(&opened, (tokenizer, &own))?;
        let ends = weights.ends(folder)?;
        let vocab = model.vocab().unwrap_or_default();
        if let Some(id) = ends.iter().find(|id| **id as usize >= vocab) {
            say(&format!(
                "note: {dir}: eos_token_id {id} is beyond the model's {vocab} ids, so no text ends by it"
            ));
        }
        let begin = match weights.is_trained() {
            true => begin_of_run(folder, &opened)?,
            false if named.is_dir() => begin_of(named)?,
            false => None,
        };
        Ok(TrainedText {
            ends: if ends.is_empty() {
                vec![opened.eos()]
            } else {
                ends
            },
            weights,
            model,
            tokenizer: opened,
            begin,
        })
    }

    /// Tokens that a decoder reads, at most, where that is bounded.
    pub fn context(&self) -> Option<usize> {
        self.model.causal().and_then(|head| head.context())
    }

    /// What makes ids of texts, as the model reads them.
    pub fn pairs(&self) -> Pairs<'_> {
        Pairs {
            tokenizer: &self.tokenizer,
            begin: self.begin,
            vocab: self.model.vocab().unwrap_or_default(),
            most: self.context(),
            cuts: true,
        }
    }

    /// The checkpoint's step; none of a folder of Hugging Face.
    pub fn step(&self) -> Option<u64> {
        match &self.weights {
            Weights::Saved(saved) => Some(saved.step()),
            Weights::Published(_) => None,
        }
    }

    /// Refuse an id that the model has not.
    pub fn check(&self, ids: &[u32]) -> Result<()> {
        self.pairs().check(ids)
    }

    /// Its parameters, as declared.
    pub fn parameters(&self) -> Result<Vec<ParamSpec>> {
        self.model.declared(self.depth())
    }

    /// How they are declared: with what products of 8-bit floats need, where the checkpoint has that.
    fn depth(&self) -> StackOptions {
        let fp8 = StackOptions {
            products: Products::Fp8,
            ..StackOptions::default()
        };
        let declared = self.model.declared(fp8).unwrap_or_default();
        let recorded = declared.iter().find(|p| p.kind == ParamKind::Recorded);
        match (&self.weights, recorded) {
            (Weights::Saved(saved), Some(p)) if saved.ty(&format!("params/{}", p.path)).is_ok() => {
                fp8
            }
            _ => StackOptions::default(),
        }
    }

    /// What programs are made of, for [`TrainedText::load`]'s values: averaged weights, where the checkpoint has them.
    pub fn preview<'a>(
        &'a self,
        parameters: &'a [ParamSpec],
        name: &'a dyn Fn(&ParamSpec) -> String,
        compute: DType,
    ) -> Preview<'a> {
        Preview {
            model: &self.model,
            parameters,
            name,
            compute,
            layout: None,
            layers: ScanMode::Unroll,
            products: self.depth().products,
        }
    }

    /// What a parameter's value is called.
    pub fn name(&self, p: &ParamSpec) -> String {
        let averaged = format!("ema/{}", p.path);
        match &self.weights {
            Weights::Saved(saved) if saved.ty(&averaged).is_ok() => averaged,
            _ => format!("params/{}", p.path),
        }
    }

    /// The values of a program's first arguments, its parameters, on the device.
    pub fn load(&self, runtime: &Runtime, program: &Program) -> anyhow::Result<State> {
        let is_parameter = |name: &str| name.starts_with("params/") || name.starts_with("ema/");
        let slots = program
            .inputs
            .iter()
            .filter(|slot| is_parameter(&slot.name));
        let read = |name: &str| self.weights.read(name);
        let state = State::load(
            runtime,
            slots.cloned().collect(),
            self.step().unwrap_or(0),
            read,
        );
        Ok(state?)
    }

    /// The result of a program that is made for the model, whose other arguments are rows of i32; of averaged weights, where the
    /// checkpoint has them.
    pub fn ask(
        &self,
        at: &PluginArgs,
        make: impl FnOnce(&Preview) -> Result<Program>,
        arguments: &[Vec<i32>],
    ) -> anyhow::Result<Array> {
        let parameters = self.parameters()?;
        let name = |p: &ParamSpec| self.name(p);
        let program = make(&self.preview(&parameters, &name, DType::F32))?;
        let runtime = at.open(None, "cpu", DType::F32)?;
        let compiled = runtime.compile(&program)?;
        let state = self.load(&runtime, &program)?;
        let sent = arguments.iter().map(|values| {
            let array = Array::new(&[1, values.len()], values)?;
            GlobalArray::upload(&runtime, array, None)
        });
        let sent: Vec<GlobalArray> = sent.collect::<Result<_>>()?;
        Ok(state.lend(&compiled, &sent)?[0].download()?)
    }
}

impl Weights {
    /// Whether `kiln train` made them.
    fn is_trained(&self) -> bool {
        matches!(self, Weights::Saved(saved) if saved.extra().get("source").is_none())
    }

    fn model(&self) -> anyhow::Result<ModelConfig> {
        match self {
            Weights::Published(imported) => Ok(imported.model.clone()),
            Weights::Saved(saved) => {
                let model = saved.extra().get("model").cloned().unwrap_or_default();
                let model = serde_json::from_value(model).map_err(Error::data);
                Ok(model.context("the checkpoint does not say what model it is of")?)
            }
        }
    }

    /// Refuse a tokenizer that is not the one of the training, unless it was named.
    fn check_tokenizer(
        &self,
        opened: &Tokenizer,
        (named, own): (Option<&Path>, &Path),
    ) -> anyhow::Result<()> {
        let Weights::Saved(saved) = self else {
            return Ok(());
        };
        let trained = Identity::of(saved)?.unwrap_or_default();
        let unlike = trained.unlike_tokenizer(opened.fingerprint());
        match (unlike, named) {
            (None, _) => Ok(()),
            (Some(unlike), Some(named)) => {
                say(&format!(
                    "warning: {}: {}; its words are not those that the model has learnt",
                    named.display(),
                    unlike.lines.join("; ")
                ));
                Ok(())
            }
            (Some(unlike), None) => bail!(Error::config(format!(
                "{}: {}; name one with --tokenizer to take it all the same",
                own.display(),
                unlike.lines.join("; ")
            ))),
        }
    }

    /// What ends a text, where anything but the tokenizer says it: `generation_config.json` before `config.json`.
    fn ends(&self, folder: &Path) -> anyhow::Result<Vec<u32>> {
        let said = match self {
            Weights::Saved(saved) => saved.extra().get("eos").cloned(),
            Weights::Published(_) => {
                let of = |name: &str| -> anyhow::Result<Option<Value>> {
                    let path = folder.join(name);
                    if !path.exists() {
                        return Ok(None);
                    }
                    let value: Value = serde_json::from_str(&read_text(&path)?)
                        .map_err(Error::data)
                        .with_context(|| path.display().to_string())?;
                    Ok(value.get("eos_token_id").filter(|v| !v.is_null()).cloned())
                };
                of("generation_config.json")?.or(of("config.json")?)
            }
        };
        let all = match said {
            Some(Value::Array(all)) => all,
            Some(one) => vec![one],
            None => Vec::new(),
        };
        let ids = all.iter().filter_map(Value::as_u64);
        Ok(ids.filter_map(|id| u32::try_from(id).ok()).collect())
    }

    fn read(&self, name: &str) -> Result<Array> {
        match self {
            Weights::Saved(saved) => saved.read(name),
            Weights::Published(imported) => {
                let path = name.split_once('/').map_or(name, |parts| parts.1);
                imported.weights.parameter(path)
            }
        }
    }
}
