//! A configuration that goes on from an imported model.

use super::Imported;
use crate::config;
use crate::data::Crop;
use crate::error::{Error, Result};
use crate::models::{Head, Model, ModelConfig};
use serde::Serialize;
use std::fmt::Write;

/// The model as a table of its own.
#[derive(Serialize)]
struct Table<'a> {
    model: &'a ModelConfig,
}

/// A configuration (TOML) that trains on from the imported model in whose folder it lies. Where its examples come from is left to be
/// filled in.
///
/// # Errors
/// When the model cannot be written as TOML.
pub fn starting_config(imported: &Imported) -> Result<String> {
    let model = &imported.model;
    let table = toml::Table::try_from(Table { model }).map_err(Error::config)?;
    let mut text = "# Goes on from an imported model. Fill in where its examples come from, here or by --set; the rates\n\
                    # and lengths below are ones to begin with.\n\
                    seed = 0\n\n"
        .to_owned();
    text.push_str(&config::write(&table)?);
    text.push('\n');
    let resolved = model.resolve()?;
    let written = match resolved.image() {
        Some(image) if resolved.paired().is_some() => pairs_table(&mut text, &resolved, image),
        Some(image) => data_table(&mut text, imported, image),
        None => text_table(&mut text, &resolved),
    };
    written.map_err(Error::other)?;
    let rest = "\n[optimizer]\nkind = \"adamw\"\n\n\
         [schedule]\nshape = \"cosine\"\nlr = 1e-4\nwarmup = 100\n\n\
         [train]\ninit = \"config:.\" # the weights, in the folder of this file\nbatch = 16\nlength = 1000 # steps, or \"3 epochs\"\n";
    text.push_str(rest);
    Ok(text)
}

fn pairs_table(
    text: &mut String,
    model: &Model,
    [size, _, channels]: [usize; 3],
) -> std::fmt::Result {
    let length = model.paired().map_or(64, |head| head.max_length().min(64));
    let [mean, std] = [0.5; 2].map(|value| vec![value; channels]);
    write!(
        text,
        "[pairs]\n\
         tokenizer = \"config:tokenizer\" # what the weights were trained with\n\
         length = {length}\n\
         # eval = {{ .. }} likewise holds pairs out; kind may be webdataset, jsonl, json or coco\n\
         train = {{ kind = \"webdataset\", shards = [\"FILL-IN\"] }}\n\n\
         [pairs.image]\n\
         size = {size}\n\
         channels = {channels}\n\
         crop = {{ kind = \"none\" }}\n\
         mean = {mean:?} # as the weights were trained\n\
         std = {std:?}\n"
    )
}

fn text_table(text: &mut String, model: &Model) -> std::fmt::Result {
    let rest = match (model.head(), model.text_encoder()) {
        (Head::PermutedTokens(_), _) => {
            "inputs = 512\nobjective = { kind = \"permutation_lm\" }".to_owned()
        }
        (head, Some(encoder)) => {
            let length = encoder.max_length().map_or(512, |most| most.min(512));
            let pairs = match head {
                Head::MaskedTokens(head) if head.judges_pairs() => {
                    format!(", pairs = \"{}\"", head.pairs())
                }
                _ => String::new(),
            };
            format!("inputs = {length}\nobjective = {{ kind = \"masked_lm\"{pairs} }}")
        }
        (Head::CausalTokens(decoder), _) => {
            let length = decoder.context().map_or(1024, |most| most.min(1024));
            format!("inputs = {length}\nobjective = {{ kind = \"causal_lm\" }}")
        }
        (Head::BothWays(_), _) => "inputs = 20\nobjective = { kind = \"causal_lm\" }".to_owned(),
        (_, None) => "inputs = 512\ntargets = 114".to_owned(),
    };
    write!(
        text,
        "[text]\n\
         tokenizer = \"config:tokenizer\" # what the weights were trained with\n\
         {rest}\n\n\
         # [text.eval.NAME] likewise holds text out; docs/text.md lists the kinds\n\
         [text.train]\n\
         # own = {{ kind = \"jsonl\", files = [\"own.jsonl\"] }}\n"
    )
}

/// The table of pictures: cut and normalised as the directory says, else to -1..1.
fn data_table(
    text: &mut String,
    imported: &Imported,
    [height, width, channels]: [usize; 3],
) -> std::fmt::Result {
    let half = || vec![0.5; channels];
    let (mean, std, crop) = match &imported.pixels {
        Some(pixels) => (pixels.mean.clone(), pixels.std.clone(), pixels.crop),
        None => (half(), half(), Crop::None {}),
    };
    if height != width || ![1, 3].contains(&channels) {
        return writeln!(
            text,
            "# pictures of {height}x{width}x{channels} (height, width, channels): sources of pictures make squares of 1 or 3 channels,\n\
             # so there is no [data] that this model trains on"
        );
    }
    let crop = match crop {
        Crop::Center { resize } => format!("{{ kind = \"center\", resize = {resize} }}"),
        _ => "{ kind = \"none\" }".to_owned(),
    };
    let names = match imported.labels.is_empty() || imported.labels[0] == "LABEL_0" {
        true => String::new(),
        false => format!(
            "# classes, in the order of their labels: {:?}\n",
            imported.labels
        ),
    };
    write!(
        text,
        "[data]\n\
         {names}\
         # eval = {{ .. }} likewise holds pictures out; kind may be folder, idx, cifar or webdataset\n\
         train = {{ kind = \"folder\", path = \"FILL-IN\" }}\n\n\
         [data.image]\n\
         size = {height}\n\
         channels = {channels}\n\
         crop = {crop} # of training; {{ kind = \"random_resized\" }} is usual\n\
         eval_crop = {crop}\n\
         mean = {mean:?}\n\
         std = {std:?}\n"
    )
}
