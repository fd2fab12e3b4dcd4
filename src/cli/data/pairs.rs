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
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Samples whose reason for being left out is told.
const REASONS: usize = 20;
/// Picture of a view's side.
const SIDE: usize = 128;

#[derive(clap::Args, Default, PartialEq)]
#[command(next_help_heading = "Pairs of a picture and a text")]
pub struct PairArgs {
    /// The key of the text in JSON: of shards, KEY.json holds it then, and not KEY.txt [default for JSONL: text]
    #[arg(long, value_name = "KEY")]
    text_key: Option<String>,
    /// The key of the picture's file in JSONL [default: image]
    #[arg(long, value_name = "KEY")]
    image_key: Option<String>,
    /// The ending of the picture in shards, as `left.png` [default: jpg, jpeg, png, webp]
    #[arg(long, value_name = "ENDING")]
    member: Option<String>,
    /// Read no more than the first N samples
    #[arg(long, value_name = "N")]
    first: Option<NonZeroUsize>,
    /// Draw the first pictures, cut at the centre, each beside two views of it: random windows, mirrored or not
    #[arg(long, value_name = "FILE.png")]
    sheet: Option<PathBuf>,
}

/// What a pair comes to: its number, key, height, width, channels and text; or why there is none.
type Glance = Result<(usize, String, [usize; 3], String), String>;

impl PairArgs {
    /// The source of pairs that a name stands for; none where it is a configuration's.
    pub fn source(&self, name: &Path) -> anyhow::Result<Option<SourceConfig>> {
        let said = name.display().to_string();
        let has = |endings: [&str; 2]| endings.iter().any(|ending| said.ends_with(ending));
        if name.is_dir() {
            for inside in ["*.tar", "*.jsonl"] {
                let pattern = name.join(inside);
                if kiln::files::expand(&[pattern.display().to_string()]).is_ok() {
                    return self.source(&pattern);
                }
            }
            let what = "a folder without *.tar and *.jsonl, expected shards or JSONL of pairs";
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
            }));
        }
        match *self == PairArgs::default() {
            true => Ok(None),
            false => Err(Error::config(format!(
                "{said}: a configuration has no pairs to be shown; expected *.tar, *.jsonl or a folder of these"
            ))
            .into()),
        }
    }

    /// Print the first `examples` pairs, and how many there are.
    pub fn show(
        &self,
        source: &SourceConfig,
        (examples, as_json): (usize, bool),
        out: &mut dyn Write,
    ) -> anyhow::Result<()> {
        let open = Open {
            resolve: &resolve,
            max_pixels: 100_000_000,
            classes: None,
            names: None,
        };
        let source = source.open(&open)?;
        let samples = self
            .first
            .map_or(usize::MAX, NonZeroUsize::get)
            .min(source.len());
        let (mut pairs, mut shown, mut left_out) = (0, Vec::new(), Vec::new());
        let mut told = Ok(());
        let glance = |index, pair: kiln::error::Result<Pair>| -> Glance {
            let Pair { key, image, text } = pair.map_err(|e| e.chain())?;
            Ok((
                index,
                key,
                [image.height, image.width, image.channels],
                text,
            ))
        };
        let reading = busy("reading pairs");
        look(&source, samples, glance, &mut |glance| {
            match glance {
                Err(why) => left_out.push(why),
                Ok(pair) => {
                    pairs += 1;
                    if shown.len() < examples {
                        if !as_json {
                            told = print(out, &pair);
                        }
                        shown.push(pair);
                    }
                }
            }
            told.is_ok()
        })?;
        drop(reading);
        told?;
        if pairs == 0 {
            let first = left_out
                .first()
                .map_or("no samples were read", String::as_str);
            let what = format!("none of {samples} samples can be used, the first: {first}");
            return Err(Error::data(what).into());
        }
        if let Some(file) = &self.sheet {
            let sheet = sheet(&source, shown.iter().map(|(index, ..)| *index))?;
            sheet.write_png(file)?;
        }
        if as_json {
            let example = |(index, key, size, text): &(usize, String, [usize; 3], String)| {
                let [height, width, channels] = size;
                json!({"index": index, "key": key, "height": height, "width": width, "channels": channels, "text": text})
            };
            let object = json!({
                "samples": samples,
                "pairs": pairs,
                "left_out": left_out,
                "notes": source.notes(),
                "examples": shown.iter().map(example).collect::<Vec<Value>>(),
            });
            return Ok(writeln!(out, "{object}")?);
        }
        for note in source.notes() {
            writeln!(out, "{note}")?;
        }
        let (all, count) = (source.len(), left_out.len());
        if samples < all {
            write!(out, "the first {samples} of {all} samples: ")?;
        }
        writeln!(out, "{pairs} pairs, {count} left out")?;
        for why in left_out.iter().take(REASONS) {
            writeln!(out, "  {why}")?;
        }
        if count > REASONS {
            writeln!(out, "  and {} more", count - REASONS)?;
        }
        Ok(())
    }
}

fn print(
    out: &mut dyn Write,
    (_, key, [height, width, _], text): &(usize, String, [usize; 3], String),
) -> std::io::Result<()> {
    // what would move the cursor is told by name
    let text = text
        .escape_debug()
        .to_string()
        .replace("\\'", "'")
        .replace("\\\"", "\"");
    writeln!(out, "{key}  {width} x {height}  {text}")
}

/// A row for each of these samples: the picture cut at its centre, and two views of it.
fn sheet(
    source: &Arc<dyn Source>,
    indices: impl Iterator<Item = usize>,
) -> anyhow::Result<Picture> {
    let image = ImageConfig {
        size: Count::of(SIDE),
        channels: Count::of(3),
        crop: Crop::RandomResized {
            scale: [Share::of(0.08), Share::of(1.0)],
            ratio: [Positive::of(3.0 / 4.0), Positive::of(4.0 / 3.0)],
        },
        eval_crop: None,
        flip: Share::of(0.5),
        mean: vec![Finite::of(0.5); 3],
        std: vec![Positive::of(0.5); 3],
        max_pixels: Count::of(100_000_000),
    };
    let mut views = Views::new(&image, 0)?;
    let centre = Crop::Center {
        resize: Count::of(SIDE),
    };
    let mut rows = Vec::new();
    for index in indices {
        let picture = source.read(index)?.image;
        let [first, second] = views.of(&picture, index as u64)?;
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
