//! `kiln data show` of pairs of a picture and a text.

use super::resolve;
use kiln::config::{Count, Finite, Positive, Share};
use kiln::data::pairs::{Pair, ShardText, Source, SourceConfig, Views, look};
use kiln::data::{Crop, ImageConfig, Open, cut};
use kiln::error::Error;
use kiln::log::{Picture, busy, grid};
use serde_json::{Value, json};
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

/// Samples whose reason for being left out is told.
const REASONS: usize = 20;
/// Picture of a view's side.
const SIDE: usize = 128;

#[derive(clap::Args, Default, PartialEq)]
#[command(next_help_heading = "Pairs of a picture and a text")]
pub struct PairArgs {
    /// The key of the text in JSON: of shards, KEY.json holds it then, and not KEY.txt [default for JSONL and tables: text]
    #[arg(long, value_name = "KEY")]
    text_key: Option<String>,
    /// The key of the picture's file in JSONL, or the column of pictures in tables [default: image]
    #[arg(long, value_name = "KEY")]
    image_key: Option<String>,
    /// The ending of the picture in shards, as `left.png` [default: jpg, jpeg, png, webp]
    #[arg(long, value_name = "ENDING")]
    member: Option<String>,
    /// Read no more than the first N samples
    #[arg(long, value_name = "N")]
    first: Option<NonZeroUsize>,
}

/// What is told of a pair.
struct Told {
    index: usize,
    key: String,
    size: [usize; 3],
    text: String,
}

/// What going through a source came to.
#[derive(Default)]
struct Seen {
    samples: usize,
    pairs: usize,
    /// The first pairs.
    shown: Vec<Told>,
    /// Why the other samples are none.
    left_out: Vec<String>,
}

impl PairArgs {
    /// The source of pairs that a name stands for; none where it is a configuration's.
    pub fn source(&self, name: &Path) -> anyhow::Result<Option<SourceConfig>> {
        let said = name.display().to_string();
        let has = |endings: [&str; 2]| endings.iter().any(|ending| said.ends_with(ending));
        if name.is_dir() {
            for inside in ["*.tar", "*.jsonl", "*.parquet"] {
                let pattern = name.join(inside);
                if kiln::files::expand(&[pattern.display().to_string()]).is_ok() {
                    return self.source(&pattern);
                }
            }
            let what = "a folder without *.tar, *.jsonl and *.parquet, expected shards, JSONL or tables of pairs";
            return Err(Error::data(format!("{said}: {what}")).into());
        }
        let refuse = |flag: &str| Error::config(format!("{said}: {flag} is not for these files"));
        if has([".tar", ".tar.gz"]) {
            if self.image_key.is_some() {
                return Err(refuse("--image-key").into());
            }
            let key = self.text_key.clone();
            return Ok(Some(SourceConfig::Webdataset {
                shards: vec![said],
                member: self.member.clone(),
                text: key.map_or(ShardText::Txt, |key| ShardText::Json { key }),
            }));
        }
        if has([".jsonl", ".jsonl.gz"]) {
            if self.member.is_some() {
                return Err(refuse("--member").into());
            }
            let key = |key: &Option<String>, usual: &str| key.clone().unwrap_or(usual.to_owned());
            return Ok(Some(SourceConfig::Jsonl {
                files: vec![said],
                image: key(&self.image_key, "image"),
                text: key(&self.text_key, "text"),
                group: None,
                label: None,
            }));
        }
        if has([".parquet", ".parq"]) {
            if self.member.is_some() {
                return Err(refuse("--member").into());
            }
            let key = |key: &Option<String>, usual: &str| key.clone().unwrap_or(usual.to_owned());
            return Ok(Some(SourceConfig::Parquet {
                files: vec![said],
                image: key(&self.image_key, "image"),
                text: key(&self.text_key, "text"),
            }));
        }
        match *self == PairArgs::default() {
            true => Ok(None),
            false => Err(Error::config(format!(
                "{said}: a configuration has no pairs to be shown; expected *.tar, *.jsonl, *.parquet or a folder of these"
            ))
            .into()),
        }
    }

    /// Print the first `examples` pairs, and how many there are.
    pub fn show(
        &self,
        source: &SourceConfig,
        (examples, as_json): (usize, bool),
        drawn: Option<&Path>,
        out: &mut dyn Write,
    ) -> anyhow::Result<()> {
        let open = Open {
            resolve: &resolve,
            max_pixels: 100_000_000,
            classes: None,
            names: None,
        };
        let source = source.open(&open)?;
        let seen = self.read(&source, examples)?;
        if seen.pairs == 0 {
            let (samples, first) = (seen.samples, &seen.left_out[0]);
            let what = format!("none of {samples} samples can be used, the first: {first}");
            return Err(Error::data(what).into());
        }
        if let Some(file) = drawn {
            sheet(&source, &seen.shown)?.write_png(file)?;
        }
        match as_json {
            true => writeln!(out, "{}", as_object(&seen, source.notes()))?,
            false => print(out, &seen, &*source)?,
        }
        Ok(())
    }

    /// Go through the source, and keep the first `examples` pairs.
    fn read(&self, source: &Arc<dyn Source>, examples: usize) -> anyhow::Result<Seen> {
        let most = self.first.map_or(usize::MAX, NonZeroUsize::get);
        let mut seen = Seen {
            samples: most.min(source.len()),
            ..Seen::default()
        };
        let glance = |index, pair: kiln::error::Result<Pair>| -> Result<Told, String> {
            let Pair {
                key, image, text, ..
            } = pair.map_err(|e| e.chain())?;
            Ok(Told {
                index,
                key,
                size: [image.height, image.width, image.channels],
                text,
            })
        };
        let _reading = busy("reading pairs");
        look(source, seen.samples, glance, &mut |glance| match glance {
            Err(why) => seen.left_out.push(why),
            Ok(pair) => {
                seen.pairs += 1;
                if seen.shown.len() < examples {
                    seen.shown.push(pair);
                }
            }
        })?;
        Ok(seen)
    }
}

fn as_object(seen: &Seen, notes: &[String]) -> Value {
    let example = |pair: &Told| {
        let [height, width, channels] = pair.size;
        json!({
            "index": pair.index,
            "key": pair.key,
            "height": height,
            "width": width,
            "channels": channels,
            "text": pair.text,
        })
    };
    json!({
        "samples": seen.samples,
        "pairs": seen.pairs,
        "left_out": seen.left_out,
        "notes": notes,
        "examples": seen.shown.iter().map(example).collect::<Vec<Value>>(),
    })
}

/// The first pairs, how many there are, what was left out, and why.
fn print(out: &mut dyn Write, seen: &Seen, source: &dyn Source) -> std::io::Result<()> {
    for pair in &seen.shown {
        let [height, width, _] = pair.size;
        let (key, text) = (plain(&pair.key), plain(&pair.text));
        writeln!(out, "{key}  {width} x {height}  {text}")?;
    }
    for note in source.notes() {
        writeln!(out, "{note}")?;
    }
    let (samples, all, count) = (seen.samples, source.len(), seen.left_out.len());
    if samples < all {
        write!(out, "the first {samples} of {all} samples: ")?;
    }
    writeln!(out, "{} pairs, {count} left out", seen.pairs)?;
    for why in seen.left_out.iter().take(REASONS) {
        writeln!(out, "  {why}")?;
    }
    if count > REASONS {
        writeln!(out, "  and {} more", count - REASONS)?;
    }
    Ok(())
}

/// A text of one line: what would move the cursor is told by name.
fn plain(text: &str) -> String {
    let told = |c: char| match c.is_control() {
        true => c.escape_debug().to_string(),
        false => c.to_string(),
    };
    text.chars().map(told).collect()
}

/// A row for each of these pairs: the picture cut at its centre, and two views of it.
fn sheet(source: &Arc<dyn Source>, shown: &[Told]) -> anyhow::Result<Picture> {
    let image = ImageConfig {
        size: Count::of(SIDE),
        channels: Count::of(3),
        crop: Crop::RandomResized {
            scale: [Share::of(0.08), Share::of(1.0)],
            ratio: [Positive::of(3.0 / 4.0), Positive::of(4.0 / 3.0)],
        },
        eval_crop: None,
        flip: Share::of(0.5),
        augment: Vec::new(),
        augment_second: None,
        mean: vec![Finite::of(0.5); 3],
        std: vec![Positive::of(0.5); 3],
        max_pixels: Count::of(100_000_000),
    };
    let mut views = Views::new(&image, 0)?;
    let centre = Crop::Center {
        resize: Count::of(SIDE),
    };
    let mut rows = Vec::new();
    for Told { index, .. } in shown {
        let picture = source.read(*index)?.image;
        let [first, second] = views.of(&picture, *index as u64)?;
        let cells = [cut(picture, centre, [SIDE, 3])?, first, second];
        let cells = cells.map(|cell| Picture::new(cell.width, cell.height, cell.data));
        let cells: kiln::error::Result<Vec<Picture>> = cells.into_iter().collect();
        rows.push(cells?);
    }
    match rows.is_empty() {
        true => Err(Error::config("--sheet: expected at least one of --examples").into()),
        false => Ok(grid(&rows, 4, 1)),
    }
}
