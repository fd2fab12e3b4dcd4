//! A trained net for pictures and the pictures that it is asked about.

use super::resolve::{checkpoint, resolve};
use super::runtime::{Dtype, PluginArgs};
use super::say;
use anyhow::{Context as _, bail};
use kiln::array::Array;
use kiln::config;
use kiln::config::{Count, Finite, Positive};
use kiln::data::{Crop, DataConfig, ImageConfig, Open, Source, SourceConfig};
use kiln::error::{Error, Result};
use kiln::experiment::RunConfig;
use kiln::interop::{self, ImageProcessor, Imported};
use kiln::models::{FeaturePool, Model, ModelConfig};
use kiln::probes::{Extractor, FeatureSpec};
use kiln::runtime::Runtime;
use kiln::store::Saved;
use kiln::types::DType;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Which net is asked, and about which pictures.
#[derive(clap::Args)]
pub struct NetArgs {
    /// Folder of `kiln train` or `kiln import`, or of Hugging Face
    #[arg(value_name = "RUN|HF_DIR")]
    folder: PathBuf,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long, value_name = "STEP", value_parser = super::resolve::step)]
    step: Option<u64>,
    /// Take the weights as trained, though the run keeps their average
    #[arg(long)]
    trained: bool,
    /// Take the pictures that [data] of this configuration names instead of the run's own; they are cut and normalised as the net's own
    #[arg(long, value_name = "CONFIG")]
    data: Option<PathBuf>,
    /// Change one key of the pictures, such as data.eval.path; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// What becomes one vector: `own`, as the model's head reads it (the mean over patches without one), `token`, the class token,
    /// `mean`, the mean over patches, or `2x2`, such means of the cells of a grid
    #[arg(long, value_name = "POOL", default_value = "own", value_parser = pool)]
    pool: FeaturePool,
    /// Features behind this layer, counted from 1, and the last norm [default: the last]
    #[arg(long, value_name = "N")]
    layer: Option<usize>,
    /// Pictures at a time
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = clap::value_parser!(u32).range(1..=65_536))]
    batch: u32,
    /// Element type in which layers compute
    #[arg(long, value_enum, default_value = "f32")]
    dtype: Dtype,
    #[command(flatten)]
    pub at: PluginArgs,
}

fn pool(text: &str) -> Result<FeaturePool, String> {
    let cells = || {
        let (down, across) = text.split_once('x')?;
        let cells = down.parse().ok().filter(|cells| (1..=64).contains(cells))?;
        (down == across).then_some(FeaturePool::Cells(cells))
    };
    let named = match text {
        "own" => Some(FeaturePool::Own),
        "token" => Some(FeaturePool::Token),
        "mean" => Some(FeaturePool::Mean),
        _ => cells(),
    };
    named.ok_or_else(|| {
        format!("expected own, token, mean, or as many rows as columns such as 2x2, got `{text}`")
    })
}

/// A configuration of which only the pictures count.
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct PicturesOf {
    data: DataConfig,
}

enum Weights {
    Saved { saved: Box<Saved>, averaged: bool },
    Published(Box<Imported>),
}

/// A trained net, its sizes settled, with the pictures that it is asked about.
pub struct TrainedNet {
    weights: Weights,
    /// With all of its layers.
    config: ModelConfig,
    /// What the flags ask for.
    pub model: Model,
    /// Where pictures come from, and how they are cut and normalised.
    pub data: DataConfig,
    /// Seed of the run; 0 of what was published.
    pub seed: u64,
    pool: FeaturePool,
    pub batch: usize,
    compute: DType,
}

/// Where features are read, when not where the flags say.
pub struct Reading {
    /// The model without the layers behind.
    pub model: Model,
    /// What becomes one vector.
    pub pool: FeaturePool,
    /// The last layer that counts, and the pool, in words.
    pub name: String,
}

impl NetArgs {
    /// A net by its folder, as the flags' defaults have it.
    pub fn of(folder: PathBuf, step: Option<u64>, (trained, batch): (bool, u32)) -> NetArgs {
        NetArgs {
            folder,
            step,
            trained,
            data: None,
            sets: Vec::new(),
            pool: FeaturePool::Own,
            layer: None,
            batch,
            dtype: Dtype::F32,
            at: PluginArgs::default(),
        }
    }

    /// Open weights and settings; pictures are opened later.
    pub fn open(&self) -> anyhow::Result<TrainedNet> {
        let dir = self.folder.display();
        let is_published =
            self.folder.join("config.json").exists() && !self.folder.join("checkpoints").exists();
        let (weights, model, said) = match (is_published, self.step) {
            (true, Some(step)) => bail!(Error::config(format!(
                "--step {step}: {dir} is a folder of Hugging Face, which holds one checkpoint; leave it out"
            ))),
            (true, None) => {
                let imported = interop::read(&self.folder)?;
                imported
                    .notes
                    .iter()
                    .for_each(|n| say(&format!("note: {n}")));
                let model = imported.model.clone();
                (Weights::Published(Box::new(imported)), model, None)
            }
            (false, step) => {
                let saved = checkpoint(&self.folder, step, "`kiln train` or `kiln import`")?;
                let said = self.said(&saved)?;
                let averaged = !self.trained && saved.names().any(|name| name.starts_with("ema/"));
                let model = match &said {
                    Some(said) => said.model.clone(),
                    None => model_of(&saved)?,
                };
                let saved = Box::new(saved);
                (Weights::Saved { saved, averaged }, model, said)
            }
        };
        let config = model;
        let model = match self.layer {
            Some(layer) => behind(&config, layer)?.resolve()?,
            None => config.resolve()?,
        };
        let Some(sides) = model.image() else {
            bail!(Error::config(format!(
                "{dir}: {}, expected a model of pictures",
                model.named()
            )));
        };
        let seed = said.as_ref().map_or(0, |said| said.seed);
        let own = said.and_then(|said| said.data);
        let image = match (&own, &weights) {
            (Some(own), _) => own.image.clone(),
            (None, Weights::Published(imported)) => {
                processed(imported.pixels.as_ref(), sides).with_context(|| dir.to_string())?
            }
            (None, Weights::Saved { saved, .. }) => {
                let pixels = saved.extra().get("pixels").cloned().unwrap_or_default();
                let pixels: Option<ImageProcessor> =
                    serde_json::from_value(pixels).map_err(Error::data)?;
                processed(pixels.as_ref(), sides).with_context(|| dir.to_string())?
            }
        };
        let data = match (&self.data, own) {
            (Some(file), _) => {
                let (said, _) = config::load::<PicturesOf>(file, &self.sets)?;
                said.data
            }
            (None, Some(own)) => own,
            (None, None) => bail!(Error::config(format!(
                "{dir}: it does not say which pictures it was trained on; name a configuration with [data] by --data"
            ))),
        };
        Ok(TrainedNet {
            weights,
            config,
            model,
            data: DataConfig { image, ..data },
            seed,
            pool: self.pool,
            batch: self.batch as usize,
            compute: self.dtype.into(),
        })
    }

    /// What the run's configuration says, where it was a training.
    fn said(&self, saved: &Saved) -> anyhow::Result<Option<RunConfig>> {
        let place = saved.path().display();
        let Some(kept) = saved.extra().get("config").filter(|kept| kept.is_object()) else {
            return Ok(None);
        };
        for set in &self.sets {
            if !set.trim_start().starts_with("data.") {
                bail!(Error::config(format!(
                    "--set {set}: only pictures may be others, expected a key of [data], such as data.eval.path"
                )));
            }
        }
        let sets: &[String] = match self.data {
            Some(_) => &[], // they are of that file
            None => &self.sets,
        };
        let table =
            toml::Table::try_from(kept).with_context(|| format!("{place}: the configuration"))?;
        let text = config::write(&table)?;
        let (said, _) = config::read::<RunConfig>(&format!("{place}: config"), &text, sets)?;
        Ok(Some(said))
    }
}

const LAYERS: &str = "num_layers";

/// The model, without the layers behind that one.
fn behind(model: &ModelConfig, layer: usize) -> Result<ModelConfig> {
    match layers(model)? {
        Some(layers) if (1..=layers).contains(&layer) => {}
        Some(layers) => {
            return Err(Error::config(format!(
                "--layer {layer}: expected 1 to {layers}, the layers of the model"
            )));
        }
        None => {
            return Err(Error::config(format!(
                "--layer {layer}: this model has no layers that are counted; leave it out"
            )));
        }
    }
    let mut table = serde_json::to_value(model.filled()?).map_err(Error::other)?;
    table[LAYERS] = json!(layer);
    serde_json::from_value(table).map_err(Error::other)
}

/// How many layers a model has, where they are counted.
fn layers(model: &ModelConfig) -> Result<Option<usize>> {
    let table = serde_json::to_value(model.filled()?).map_err(Error::other)?;
    let layers = table.get(LAYERS).and_then(Value::as_u64);
    Ok(layers.map(|layers| layers as usize))
}

fn model_of(saved: &Saved) -> anyhow::Result<ModelConfig> {
    let model = saved.extra().get("model").cloned().unwrap_or_default();
    let model = serde_json::from_value(model).map_err(Error::data);
    model.with_context(|| {
        format!(
            "{}: the checkpoint does not say what model it is of",
            saved.path().display()
        )
    })
}

/// How pictures are cut and normalised by a published model's own word: the whole picture to -1..1 where nothing is said.
fn processed(
    pixels: Option<&ImageProcessor>,
    [height, width, channels]: [usize; 3],
) -> anyhow::Result<ImageConfig> {
    if height != width {
        bail!(Error::config(format!(
            "the model reads pictures of {height}x{width}, and sources of pictures make squares"
        )));
    }
    let (mean, std, crop) = match pixels {
        Some(pixels) => (pixels.mean.clone(), pixels.std.clone(), pixels.crop),
        None => (vec![0.5; channels], vec![0.5; channels], Crop::None {}),
    };
    let mean: Result<Vec<Finite>> = mean.into_iter().map(Finite::try_from).collect();
    let std: Result<Vec<Positive>> = std.into_iter().map(Positive::try_from).collect();
    let text = "size = 1\nchannels = 1\ncrop = { kind = \"none\" }\nmean = [0.5]\nstd = [0.5]\n";
    let plain: ImageConfig = toml::from_str(text).map_err(Error::other)?;
    Ok(ImageConfig {
        size: Count::try_from(height).context("pixels of a side")?,
        channels: Count::try_from(channels).context("channels")?,
        crop,
        mean: mean.context("mean of the pixels")?,
        std: std.context("deviation of the pixels")?,
        ..plain
    })
}

impl TrainedNet {
    /// Wherever features can be read: behind each layer, the last first, the mean over patches and the class token where there is one;
    /// as the model's own head reads it where it has neither.
    pub fn readings(&self) -> Result<Vec<Reading>> {
        let counted = layers(&self.config)?;
        let behind_each: Vec<Option<usize>> = match counted {
            Some(layers) => (1..=layers).rev().map(Some).collect(),
            None => vec![None],
        };
        let mut readings = Vec::new();
        for layer in behind_each {
            let place = layer.map_or(String::new(), |layer| format!("layer {layer}, "));
            let model = || match layer {
                Some(layer) => behind(&self.config, layer)?.resolve(),
                None => self.config.resolve(),
            };
            let mut some = Vec::new();
            for (pool, name) in [(FeaturePool::Mean, "mean"), (FeaturePool::Token, "token")] {
                let reading = Reading {
                    model: model()?,
                    pool,
                    name: format!("{place}{name}"),
                };
                if self.spec_of(Some(&reading)).parameters().is_ok() {
                    some.push(reading);
                }
            }
            if some.is_empty() {
                some.push(Reading {
                    model: model()?,
                    pool: FeaturePool::Own,
                    name: format!("{place}own"),
                });
            }
            readings.append(&mut some);
        }
        Ok(readings)
    }

    /// What features are asked for.
    pub fn spec(&self) -> FeatureSpec<'_> {
        self.spec_of(None)
    }

    /// Those read there.
    pub fn spec_of<'a>(&'a self, reading: Option<&'a Reading>) -> FeatureSpec<'a> {
        FeatureSpec {
            model: reading.map_or(&self.model, |reading| &reading.model),
            pool: reading.map_or(self.pool, |reading| reading.pool),
            image: &self.data.image,
            batch: self.batch,
            compute: self.compute,
        }
    }

    /// Element type in which layers compute.
    pub fn compute(&self) -> DType {
        self.compute
    }

    /// The net with its weights.
    pub fn extractor(&self, runtime: &Runtime) -> Result<Extractor> {
        self.extractor_of(runtime, None)
    }

    /// The net with its weights, read there.
    pub fn extractor_of(&self, runtime: &Runtime, reading: Option<&Reading>) -> Result<Extractor> {
        Extractor::new(runtime, &self.spec_of(reading), |path| self.parameter(path))
    }

    /// The value of a parameter.
    pub fn parameter(&self, path: &str) -> Result<Array> {
        match &self.weights {
            Weights::Published(imported) => imported.weights.parameter(path),
            Weights::Saved { saved, averaged } => {
                let average = format!("ema/{path}");
                // fixed tables and statistics have no average
                match *averaged && saved.ty(&average).is_ok() {
                    true => saved.read(&average),
                    false => saved.read(&format!("params/{path}")),
                }
            }
        }
    }

    /// What the weights are, in words.
    pub fn weights(&self) -> String {
        match &self.weights {
            Weights::Published(_) => "published weights".to_owned(),
            Weights::Saved { saved, averaged } => format!(
                "step {} ({} weights)",
                saved.step(),
                if *averaged { "average" } else { "trained" }
            ),
        }
    }

    /// Open a source of pictures; `names` are the classes of those that labels are to be counted like.
    pub fn source(
        &self,
        key: &str,
        config: &SourceConfig,
        names: Option<&[String]>,
    ) -> anyhow::Result<Arc<dyn Source>> {
        let image = &self.data.image;
        image.check()?;
        let open = Open {
            resolve: &resolve,
            max_pixels: image.max_pixels.wide(),
            classes: None,
            names,
        };
        let source = config.open(&open).with_context(|| key.to_owned())?;
        source.notes().iter().for_each(|note| say(note));
        Ok(source)
    }
}

/// A new file, or a folder's own: refuse what is there.
pub fn not_there(path: &Path) -> anyhow::Result<()> {
    match path.symlink_metadata().is_ok() {
        false => Ok(()),
        true => bail!(Error::config(format!(
            "{}: --out wants a new file, one that is not there yet; name another, or remove it",
            path.display()
        ))),
    }
}
