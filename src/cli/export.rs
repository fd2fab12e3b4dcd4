//! `kiln export`.

mod check;

use super::resolve::{checkpoint, step};
use super::runtime::PluginArgs;
use super::say;
use anyhow::Context as _;
use check::Check;
use kiln::array::Array;
use kiln::data::{Crop, ImageConfig};
use kiln::error::{Error, Result};
use kiln::experiment::begin_of_run;
use kiln::interop::{Exported, ImageProcessor, WeightsForm, same_results, same_weights, write};
use kiln::log::busy;
use kiln::models::{Model, ModelConfig};
use kiln::store::Saved;
use kiln::tokenizer::Tokenizer;
use kiln::train::{Probe, probe};
use kiln::types::{DType, Type};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Numbers up to which what was written is computed with: a billion take 4 GB, twice, one after the other.
const LARGEST: usize = 1 << 30;

/// Write a checkpoint as a Hugging Face model
#[derive(clap::Args)]
#[command(
    after_help = "Writes config.json and model.safetensors (or its shards and their index) for the class that transformers has for such a model; for pictures the names of the classes and a preprocessor_config.json that cuts and \
                  normalises as the run's evaluation does, where the run knows them; for text generation_config.json and the \
                  run's tokenizer, with the ids that the run trained with. Then it reads all of it back, and compares weights \
                  and results.\n\n\
                  Example:\n  \
                  $ kiln export runs/demo_t5 --out hf --check --python venv/bin/python"
)]
pub struct Export {
    /// Run folder
    #[arg(value_name = "DIR")]
    run: PathBuf,
    /// Folder to make
    #[arg(long, value_name = "HF_DIR")]
    out: PathBuf,
    /// Take the averaged weights
    #[arg(long)]
    ema: bool,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long, value_name = "STEP", value_parser = step)]
    step: Option<u64>,
    /// Element type of the weights; narrower ones are rounded to the nearest
    #[arg(long, value_enum, default_value = "f32")]
    dtype: WeightsDtype,
    /// Whose names and settings are written, where there is a choice [default: as the model's `names` says]
    #[arg(long, value_enum)]
    form: Option<Form>,
    /// Bytes of a file of weights at most, as 5GB, of which several get an index; a larger tensor is in a file of its own [default: 50GB, as transformers has it]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    shard_size: Option<u64>,
    /// Have transformers read what was written, and compare its results, its tokens and its pictures with Kiln's
    #[arg(long)]
    check: bool,
    /// The Python that has transformers and torch, for --check [default: python3]
    #[arg(long, value_name = "FILE", requires = "check")]
    python: Option<PathBuf>,
    #[command(flatten)]
    at: PluginArgs,
}

/// The value of each parameter, by its path.
type Parameter<'a> = &'a dyn Fn(&str) -> Result<Array>;

/// Element types of weights.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum WeightsDtype {
    /// 32-bit floats, as checkpoints have them
    F32,
    /// The upper halves of 32-bit floats
    Bf16,
    /// 16-bit floats, which end at 65504
    F16,
}

/// Whose names tensors are given.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Form {
    /// Those of transformers
    Transformers,
    /// Those of timm, for vision transformers
    Timm,
}

impl Form {
    /// The model under these names.
    fn of(self, model: ModelConfig) -> Result<ModelConfig> {
        let name = match self {
            Form::Transformers => "transformers",
            Form::Timm => "timm",
        };
        let mut table = serde_json::to_value(model).map_err(Error::other)?;
        match table.get_mut("names") {
            Some(names) => *names = name.into(),
            None => {
                let family = table["family"].as_str().unwrap_or_default();
                return Err(Error::config(format!(
                    "--form {name}: models of the family `{family}` are written as transformers names them; leave it out"
                )));
            }
        }
        serde_json::from_value(table).map_err(Error::other)
    }
}

impl From<WeightsDtype> for DType {
    fn from(dtype: WeightsDtype) -> DType {
        match dtype {
            WeightsDtype::F32 => DType::F32,
            WeightsDtype::Bf16 => DType::BF16,
            WeightsDtype::F16 => DType::F16,
        }
    }
}

/// `5GB`, in powers of 1000 as transformers counts them.
fn size(text: &str) -> std::result::Result<u64, String> {
    const UNITS: [(&str, u64); 4] = [
        ("KB", 1_000),
        ("MB", 1_000_000),
        ("GB", 1_000_000_000),
        ("TB", 1_000_000_000_000),
    ];
    let upper = text.to_ascii_uppercase();
    let parsed = UNITS.iter().find_map(|(unit, factor)| {
        let number: u64 = upper.strip_suffix(unit)?.trim_end().parse().ok()?;
        number.checked_mul(*factor)
    });
    parsed.filter(|bytes| *bytes > 0).ok_or_else(|| {
        format!("expected a whole number of KB, MB, GB or TB, such as 5GB, got `{text}`")
    })
}

/// Parameters of the model's head, by path, where the run has none of them: it was trained for features alone.
fn left_off(model: &Model, saved: &Saved) -> Result<BTreeMap<String, Type>> {
    let all = model.parameters()?.into_iter();
    let head = all.filter(|p| p.path.starts_with("head"));
    let head: BTreeMap<String, Type> = head.map(|p| (p.path, p.ty)).collect();
    let is_missing = |path: &String| saved.ty(&format!("params/{path}")).is_err();
    Ok(match head.keys().all(is_missing) {
        true => head,
        false => BTreeMap::new(),
    })
}

/// What a checkpoint says besides its weights.
struct Remembered {
    config: ModelConfig,
    model: Model,
    labels: Vec<String>,
    pixels: Option<ImageProcessor>,
    eos: Option<u32>,
}

impl Export {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let python = check::python(self.python.as_ref());
        if self.check {
            check::ready(&python)?; // before anything is written
        }
        let saved = checkpoint(&self.run, self.step, "`kiln train` or `kiln import`")?;
        let place = saved.path().display();
        let remembered = Remembered::of(&saved, self.form)?;
        if self.check && remembered.model.class().starts_with("timm/") {
            let what = "--check asks transformers, which knows no names of timm; leave it out, or write --form transformers";
            return Err(Error::config(what).into());
        }
        let tokenizer = self.tokenizer(&saved)?;
        let prefix = if self.ema { "ema" } else { "params" };
        if self.ema && !saved.names().any(|name| name.starts_with("ema/")) {
            let what = format!("{place}: holds no averaged weights; leave out --ema");
            return Err(Error::config(what).into());
        }
        let blank = left_off(&remembered.model, &saved)?;
        if !blank.is_empty() {
            say(
                "note: this run has trained no head, which is written as zeros: what reads features, such as AutoModel, asks for none",
            );
        }
        let parameter = |path: &str| {
            if let Some(ty) = blank.get(path) {
                return Ok(Array::zeros(ty.clone()));
            }
            // What is not trained has no average.
            let (averaged, plain) = (format!("{prefix}/{path}"), format!("params/{path}"));
            let found = saved.ty(&averaged).map_or(&plain, |_| &averaged);
            saved.read(found)
        };
        let form = WeightsForm {
            dtype: self.dtype.into(),
            shard: self.shard_size.unwrap_or(WeightsForm::default().shard),
        };
        let scaled = remembered.model.scaled();
        let written = |path: &str| {
            let value = parameter(path)?;
            match scaled.iter().find(|scaled| scaled.path == path) {
                Some(own) => own.of(&value),
                None => Ok(value),
            }
        };
        let what = Exported {
            model: &remembered.config,
            labels: &remembered.labels,
            pixels: remembered.pixels.as_ref(),
            eos: tokenizer.as_ref().map(Tokenizer::eos).or(remembered.eos),
            bos: tokenizer.as_ref().and_then(|own| own.special().bos),
            pad: tokenizer.as_ref().and_then(Tokenizer::pad),
            form,
        };
        let beside = |dir: &std::path::Path| match &tokenizer {
            Some(tokenizer) if remembered.model.causal().is_some() => {
                let is_trained = saved.extra().get("source").is_none();
                let begin = is_trained.then(|| begin_of_run(&self.run, tokenizer));
                tokenizer.save_for_decoders(dir, begin.transpose()?.flatten())
            }
            Some(tokenizer) => tokenizer.save_for_transformers(dir),
            None => Ok(()),
        };
        let notes = write(&self.out, what, written, beside)
            .with_context(|| format!("exporting {place}"))?;
        notes.iter().for_each(|note| say(&format!("note: {note}")));
        if tokenizer
            .as_ref()
            .is_some_and(Tokenizer::is_lost_on_transformers)
        {
            say(
                "note: transformers knows no tokenizer that cuts every text as this SentencePiece model does; \
                 --check shows whether the ids are the same",
            );
        }
        let compared = self.read_back(&remembered, [&parameter, &written], form)?;
        let to = self.out.display();
        writeln!(
            out,
            "{to}: step {}, from {place}; {}",
            saved.step(),
            compared.0
        )?;
        if self.check {
            let probe = compared.1.ok_or_else(|| {
                Error::config(
                    "--check wants results to compare, which were not computed (see the notes)",
                )
            })?;
            let check = Check {
                dir: &self.out,
                model: &remembered.model,
                probe: &probe,
                tokenizer: tokenizer.as_ref(),
                pixels: remembered.pixels.as_ref(),
            };
            let _asking = busy("transformers reads what was written");
            let said = check
                .run(&python)
                .with_context(|| format!("checking {to}"))?;
            writeln!(out, "{to}: {said}")?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Hold what was written against the checkpoint: what was compared, and what its model makes of a batch of its own parameters,
    /// some of which may be written multiplied.
    fn read_back(
        &self,
        remembered: &Remembered,
        [parameter, written]: [Parameter<'_>; 2],
        form: WeightsForm,
    ) -> anyhow::Result<(String, Option<Probe>)> {
        let to = self.out.display();
        let imported = same_weights(&self.out, form, written).context("reading back")?;
        let layout = imported.weights.mapping();
        let numbers: usize = layout.parameters().map(|(_, ty)| ty.elements()).sum();
        if numbers > LARGEST && !self.check {
            let weights = "read back: weights are the same to the bit (too many to compute with them; --check does)";
            return Ok((weights.to_owned(), None));
        }
        let runtime = match self.at.open(None, "cpu", DType::F32) {
            Ok(runtime) => runtime,
            Err(error) => {
                say(&format!(
                    "note: no plugin to compute with what was written: {error:#}"
                ));
                return Ok((
                    "read back: weights are the same to the bit".to_owned(),
                    None,
                ));
            }
        };
        if form.dtype != DType::F32 {
            // what is rounded computes something else, which --check holds against transformers
            let model = imported.model.resolve()?;
            let own = || probe(&runtime, &model, |path| imported.weights.parameter(path));
            let own = self.check.then(own).transpose()?;
            let said = format!(
                "read back: weights are the same to the bit, as {}",
                form.dtype
            );
            return Ok((said, own));
        }
        let probe = probe(&runtime, &remembered.model, parameter)?;
        same_results(&imported, &runtime, &probe).with_context(|| format!("reading back {to}"))?;
        let what = remembered.model.task()?.published();
        let said = format!("read back: weights are the same to the bit, {what} of a batch too");
        Ok((said, Some(probe)))
    }

    /// The run's tokenizer.
    fn tokenizer(&self, saved: &Saved) -> anyhow::Result<Option<Tokenizer>> {
        let own = self.run.join("tokenizer");
        if !own.exists() {
            return Ok(None);
        }
        let tokenizer = Tokenizer::open(&own)?;
        let trained: Option<String> = remembered(saved, &["/identity/tokenizer/fingerprint"])?;
        match trained.is_none_or(|trained| trained == tokenizer.fingerprint()) {
            true => Ok(Some(tokenizer)),
            false => Err(Error::config(format!(
                "{}: not the tokenizer that the checkpoint was trained with; put that one back",
                own.display()
            ))
            .into()),
        }
    }
}

impl Remembered {
    fn of(saved: &Saved, form: Option<Form>) -> anyhow::Result<Remembered> {
        let place = saved.path().display();
        let config: Option<ModelConfig> = remembered(saved, &["/model", "/config/model"])?;
        let unsaid = || Error::data(format!("{place}: does not say what model it is of"));
        let config = config.ok_or_else(unsaid)?;
        let config = match form {
            Some(form) => form.of(config)?,
            None => config,
        };
        let model = config.resolve()?;
        let names = ["/labels", "/identity/classes", "/config/data/train/classes"];
        let labels: Option<Vec<String>> = remembered(saved, &names)?;
        let pixels: Option<ImageProcessor> = remembered(saved, &["/pixels"])?;
        let image: Option<ImageConfig> = remembered(saved, &["/config/data/image"])?;
        let pixels = pixels.or(image.as_ref().map(ImageProcessor::of));
        if let Some(Crop::RandomResized { .. } | Crop::Padded { .. }) =
            pixels.as_ref().map(|p| p.crop)
        {
            say(
                "note: the run's evaluation cuts pictures at random; the processor takes the whole picture",
            );
        }
        Ok(Remembered {
            labels: labels.unwrap_or_default(),
            eos: remembered(saved, &["/eos"])?,
            config,
            model,
            pixels,
        })
    }
}

/// What the checkpoint remembers at the first of these places that has something.
fn remembered<T: DeserializeOwned>(saved: &Saved, places: &[&str]) -> anyhow::Result<Option<T>> {
    let place = places.iter().find_map(|place| {
        let value = saved.extra().pointer(place)?;
        (!value.is_null()).then_some((place, value))
    });
    let Some((place, value)) = place else {
        return Ok(None);
    };
    let value: Result<T, _> = serde_json::from_value(Value::clone(value));
    let manifest = saved.path().join("manifest.json");
    let value = value
        .map_err(Error::data)
        .with_context(|| format!("{}: extra{place}", manifest.display()))?;
    Ok(Some(value))
}
