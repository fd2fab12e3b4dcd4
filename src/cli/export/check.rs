//! What was exported, held against Kiln in transformers, where a Python has it.

use anyhow::{Context as _, anyhow, bail};
use kiln::array::Array;
use kiln::data::{self, Crop};
use kiln::error::{Error, Result};
use kiln::interop::ImageProcessor;
use kiln::models::Model;
use kiln::store;
use kiln::tokenizer::Tokenizer;
use kiln::train::Probe;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const SCRIPT: &str = include_str!("check.py");
/// Largest error of a result, relative to the largest result: f32 sums in another order.
const TOLERANCE: f64 = 1e-4;
/// Largest error of a pixel, of 255: Pillow rounds its coefficients otherwise.
const PIXEL: f64 = 2.0;

/// Texts whose ids are compared: words, accents, spaces, sentinels, and nothing.
const TEXTS: [&str; 6] = [
    "It was the best of times, it was the worst of times.",
    "Caf\u{e9} na\u{ef}ve, 12 % \u{2014} \u{65e5}\u{672c}",
    "two  spaces",
    "the <extra_id_0> of <extra_id_1> times",
    "<extra_id_0> best <extra_id_1>",
    "",
];

/// What is held against transformers.
pub struct Check<'a> {
    /// The exported folder.
    pub dir: &'a Path,
    pub model: &'a Model,
    pub probe: &'a Probe,
    pub tokenizer: Option<&'a Tokenizer>,
    pub pixels: Option<&'a ImageProcessor>,
}

/// What the script prints.
#[derive(Deserialize)]
struct Found {
    transformers: String,
    /// Largest difference, and largest number.
    made: [f64; 2],
    tokens: Option<Vec<String>>,
    picture: Option<[f64; 2]>,
}

impl Check<'_> {
    /// Run it with that Python; what agrees, in a sentence.
    pub fn run(&self, python: &str) -> anyhow::Result<String> {
        let name = format!("kiln-check-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let found = self.run_in(&folder, python);
        // Best effort: it lies among temporary files.
        let _ = std::fs::remove_dir_all(&folder);
        found.and_then(|found| self.judge(&found))
    }

    fn run_in(&self, folder: &Path, python: &str) -> anyhow::Result<Found> {
        let script = folder.join("check.py");
        for (path, text) in [
            (&script, SCRIPT.to_owned()),
            (&folder.join("spec.json"), self.spec()?.to_string()),
        ] {
            std::fs::write(path, text).with_context(|| path.display().to_string())?;
        }
        let given = self.given()?.into_iter();
        let given = given.map(|(name, array)| (name, array.ty().clone(), move || Ok(array)));
        store::write(&folder.join("given.safetensors"), &BTreeMap::new(), given)?;
        let done = Command::new(python).arg(&script).arg(folder).output();
        let done = done.with_context(|| {
            format!("running {python}; --python names a Python that has transformers")
        })?;
        let error = String::from_utf8_lossy(&done.stderr);
        if let Some(missing) = missing(&error) {
            return Err(lacks(python, missing).into());
        }
        let text = String::from_utf8_lossy(&done.stdout);
        let last = text.lines().last().unwrap_or_default();
        if !done.status.success() {
            let dir = self.dir.display();
            let last = error.trim().lines().last().unwrap_or("no message");
            bail!("transformers cannot use {dir}: {last}");
        }
        serde_json::from_str(last).with_context(|| format!("what {python} printed"))
    }

    /// Names of ids, texts with their ids, and where the model lies.
    fn spec(&self) -> anyhow::Result<Value> {
        let (mut texts, mut ids, mut slow) = (Vec::new(), Map::new(), false);
        if let Some(tokenizer) = self.tokenizer {
            for text in TEXTS {
                let mut own = Vec::new();
                tokenizer.encode_with_sentinels(text, &mut own);
                // what is written on from has no end
                let row = match self.model.causal() {
                    Some(_) => own,
                    None => tokenizer.row(&own),
                };
                texts.push(json!([text, row]));
            }
            let special = tokenizer.special();
            let known = [
                ("cls", special.cls),
                ("sep", special.sep),
                ("mask", special.mask),
            ];
            for (name, id) in known.into_iter().filter_map(|(name, id)| Some((name, id?))) {
                ids.insert(format!("{name}_token_id"), json!(id));
            }
            if special.cls.is_none() {
                ids.insert("eos_token_id".to_owned(), json!(tokenizer.eos()));
            }
            ids.insert("pad_token_id".to_owned(), json!(tokenizer.pad()));
            for (k, id) in tokenizer.sentinels().iter().enumerate() {
                ids.insert(format!("<extra_id_{k}>"), json!(id));
            }
            let there = |name: &str| self.dir.join(name).exists();
            slow = there("spiece.model") && !there("tokenizer.json");
        }
        // of a model of several parts the first gives what is compared
        let parts = self.model.parts();
        let dir = parts
            .first()
            .map_or(self.dir.to_owned(), |(part, _)| self.dir.join(part));
        Ok(json!({
            "dir": std::path::absolute(dir)?,
            "class": self.model.class(),
            "arguments": self.model.call().arguments,
            "result": self.model.call().result,
            "texts": texts,
            "ids": ids,
            "slow": slow,
        }))
    }

    /// The batch and what was made of it, and a picture with what becomes of it.
    fn given(&self) -> anyhow::Result<Vec<(String, Array)>> {
        let mut given = vec![("made".to_owned(), self.probe.made.clone())];
        for (name, array) in &self.probe.inputs {
            given.push(match *name {
                "images" => ("images".to_owned(), channels_first(array)?),
                "patch_permutation" => ("noise".to_owned(), noise(array)?),
                name => (name.to_owned(), array.clone()),
            });
        }
        let [height, width, channels] = self.model.image().unwrap_or_default();
        if let Some(pixels) = self.pixels
            && (height, channels) == (width, 3)
        {
            let picture = picture(height, pixels.crop);
            let seen = Array::new(&[picture.height, picture.width, 3], &picture.data)?;
            given.push(("picture".to_owned(), seen));
            let cut = data::cut(picture, pixels.crop, [height, channels])?;
            let normal = cut.data.iter().zip((0..3).cycle());
            let normal: Vec<f32> = normal
                .map(|(v, c)| ((f64::from(*v) / 255.0 - pixels.mean[c]) / pixels.std[c]) as f32)
                .collect();
            let prepared = Array::new(&[1, height, width, 3], &normal)?;
            given.push(("prepared".to_owned(), channels_first(&prepared)?));
        }
        Ok(given)
    }

    /// What agrees, or an error that names what does not.
    fn judge(&self, found: &Found) -> anyhow::Result<String> {
        let version = &found.transformers;
        let [gap, largest] = found.made;
        let what = self.model.task()?.published();
        if gap.is_nan() || gap > TOLERANCE * largest {
            bail!(
                "transformers {version} computes other {what}: they differ by up to {gap:.3e} of {largest:.3e}"
            );
        }
        let mut said = format!(
            "transformers {version} agrees: {what} to {:.1e}",
            gap / largest.max(f64::MIN_POSITIVE)
        );
        if let Some(wrong) = &found.tokens {
            if let Some(first) = wrong.first() {
                let more = wrong.len() - 1;
                return Err(anyhow!(
                    "transformers {version}: {first} ({more} more such differences)"
                ));
            }
            said.push_str(", every id of the tokenizer");
        }
        if let (Some([gap, _]), Some(pixels)) = (found.picture, self.pixels) {
            let most = pixels
                .std
                .iter()
                .fold(0.0, |most: f64, std| most.max(1.0 / std));
            if gap.is_nan() || gap > PIXEL / 255.0 * most {
                bail!(
                    "transformers {version} prepares a picture otherwise: values differ by up to {gap:.3}"
                );
            }
            said.push_str(", how a picture is prepared");
        }
        Ok(said)
    }
}

/// The module that Python did not find.
fn missing(error: &str) -> Option<&str> {
    let (_, rest) = error.rsplit_once("ModuleNotFoundError: No module named '")?;
    rest.split_once('\'').map(|(name, _)| name)
}

/// `[batch, height, width, channels]` as `[batch, channels, height, width]`.
fn channels_first(array: &Array) -> Result<Array> {
    let view = array.view::<f32>()?;
    Ok(Array::from_view(view.permuted_axes(&[0, 3, 1, 2][..])))
}

/// Noise whose rising order is that of the patches.
fn noise(order: &Array) -> Result<Array> {
    let patches = order.shape()[1];
    let mut noise = vec![0f32; order.ty().elements()];
    let rows = order.values::<i32>()?.chunks(patches);
    for (row, noise) in rows.zip(noise.chunks_mut(patches)) {
        for (rank, patch) in row.iter().enumerate() {
            noise[*patch as usize] = rank as f32 / patches as f32;
        }
    }
    Array::new(order.shape(), &noise)
}

/// A picture twice as wide as high, so that it shows how it is cut: soft waves of each colour.
fn picture(size: usize, crop: Crop) -> data::Pixels {
    let height = match crop {
        Crop::Center { resize } => resize.get(),
        _ => size,
    } + 4;
    let width = 2 * height;
    let at = |i: usize| {
        let (y, x, c) = (i / 3 / width, i / 3 % width, i % 3);
        let wave = (x as f64 * 0.11 + y as f64 * (0.05 + 0.03 * c as f64)).sin();
        (127.5 + 120.0 * wave).round() as u8
    };
    data::Pixels {
        height,
        width,
        channels: 3,
        data: (0..height * width * 3).map(at).collect(),
    }
}

/// See that there is such a Python, and that it has what the script imports.
pub fn ready(python: &str) -> anyhow::Result<()> {
    const FIND: &str = "import importlib.util as u, sys\n\
                        for m in ('torch', 'transformers', 'safetensors'):\n\
                        \tif u.find_spec(m) is None: sys.exit(f\"ModuleNotFoundError: No module named '{m}'\")\n\
                        print('ready')";
    let done = Command::new(python).args(["-c", FIND]).output();
    let done = done.map_err(|error| {
        Error::config(format!(
            "running {python}: {error}; --python names a Python that has transformers"
        ))
    })?;
    match missing(&String::from_utf8_lossy(&done.stderr)) {
        Some(missing) => Err(lacks(python, missing).into()),
        None if done.stdout.starts_with(b"ready") => Ok(()),
        None => Err(Error::config(format!(
            "{python}: expected a Python, which would run a few lines; it ended with {}; --python names a Python that has transformers",
            done.status
        ))
        .into()),
    }
}

fn lacks(python: &str, missing: &str) -> Error {
    Error::config(format!(
        "{python} has no {missing}, so nothing was compared; \
         `{python} -m pip install transformers torch safetensors pillow`, or name a Python that has them by --python"
    ))
}

/// The Python to run: the one that is named, else `python3`.
pub fn python(named: Option<&PathBuf>) -> String {
    named.map_or("python3".to_owned(), |path| path.display().to_string())
}
