//! `kiln data show`.

use super::pairs::PairArgs;
use super::{corpus, say, say_kinds, sheet};
use kiln::data::text::{Corpus, Row, marked};
use kiln::error::Error;
use kiln::experiment::RunConfig;
use kiln::tokenizer::Tokenizer;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Rows whose mean fill is told.
const SAMPLE: usize = 1024;

#[derive(clap::Args)]
pub struct Show {
    /// Configuration file (TOML) of text, or, with --sheet, of pictures; or pairs of a picture and a text: tar shards (`'train-{000..146}.tar'`), JSONL files (`*.jsonl`), or a
    /// folder of either
    #[arg(value_name = "CONFIG|PAIRS")]
    config: PathBuf,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// Rows, pairs or pictures to show
    #[arg(long, default_value_t = 3, value_name = "N")]
    examples: usize,
    /// Print one JSON object: ids, segments, positions, texts and lengths of every row; or keys, sizes and texts of pairs, and why samples
    /// were left out
    #[arg(long)]
    json: bool,
    /// Draw pictures: the first of a configuration as it holds them out, each beside four views of it as training has them, cut, mirrored
    /// and augmented (the third and fourth as second views, where a task takes two); or the first pairs' pictures, cut at the centre, each beside two
    /// random windows of it
    #[arg(long, value_name = "FILE.png")]
    sheet: Option<PathBuf>,
    #[command(flatten)]
    pairs: PairArgs,
}

impl Show {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<()> {
        let drawn = self.sheet.as_deref();
        let is_png = |file: &Path| {
            file.extension()
                .is_some_and(|kind| kind.eq_ignore_ascii_case("png"))
        };
        if let Some(file) = drawn.filter(|file| !is_png(file)) {
            let file = file.display();
            let what = format!("--sheet: expected a name that ends in .png, got {file}");
            return Err(Error::config(what).into());
        }
        if let Some(pairs) = self.pairs.source(&self.config)? {
            if !self.sets.is_empty() {
                let place = self.config.display();
                let what = "--set changes a configuration, these are pairs";
                return Err(Error::config(format!("{place}: {what}")).into());
            }
            return self
                .pairs
                .show(&pairs, (self.examples, self.json), drawn, out);
        }
        let (said, _) = kiln::config::load::<RunConfig>(&self.config, &self.sets)?;
        match (drawn, &said.data) {
            (Some(file), Some(data)) => {
                let drawn = sheet::pictures(data, said.seed, self.examples)?;
                drawn.write_png(file)?;
                writeln!(out, "{}", file.display())?;
                return Ok(());
            }
            (Some(_), None) => {
                let what = "--sheet draws pictures, and this configuration has no [data] table";
                return Err(Error::config(format!("{}: {what}", self.config.display())).into());
            }
            (None, Some(_)) => {
                let what = "a configuration of pictures; --sheet FILE.png draws some of them, augmented as training has them";
                return Err(Error::config(format!("{}: {what}", self.config.display())).into());
            }
            (None, None) => {}
        }
        let corpus = corpus(&self.config, &self.sets)?;
        let mut batches = corpus.train(0, None)?;
        let mut rows: Vec<Row> = Vec::new();
        let (mut left_out, mut empty, mut kinds) = (Vec::new(), 0, BTreeMap::new());
        while rows.len() < self.examples.max(SAMPLE) {
            let Some(batch) = batches.next()? else {
                break;
            };
            rows.extend(batch.rows);
            left_out.extend(batch.skipped);
            empty = batch.empty;
            kinds = batch.kinds;
        }
        let share = |column: &str| {
            let all = rows.iter().flat_map(|row| row.column(column));
            let filled = all.clone().filter(|segment| **segment > 0).count();
            filled as f64 / all.count().max(1) as f64
        };
        let asked = |row: &Row| row.column("targets").iter().filter(|id| **id >= 0).count();
        let first = rows.first();
        let read = match first.is_some_and(Row::is_causal) {
            false => "input_segments",
            true => "segments",
        };
        let fill = [
            share(read),
            match first.is_some_and(has_no_written_text) {
                false => share("target_segments"),
                true => {
                    let all: usize = rows.iter().map(|row| row.column("targets").len()).sum();
                    rows.iter().map(asked).sum::<usize>() as f64 / all.max(1) as f64
                }
            },
        ];
        let shown = &rows[..self.examples.min(rows.len())];
        match self.json {
            true => {
                let shares: serde_json::Map<String, Value> = corpus
                    .shares(0)
                    .into_iter()
                    .map(|(name, share)| (name, json!(share)))
                    .collect();
                let examples: Vec<Value> = shown.iter().map(|row| describe(&corpus, row)).collect();
                let object = json!({
                    "raw_length": corpus.objective().raw_length(),
                    "rows": rows.len(),
                    "fill": {"inputs": fill[0], "targets": fill[1]},
                    "padding": 1.0 - fill[0],
                    "shares": shares,
                    "left_out": left_out,
                    "without_text": empty,
                    "records": kinds,
                    "examples": examples,
                });
                writeln!(out, "{object}")?;
            }
            false => {
                left_out.iter().for_each(|line| say(line));
                for (number, row) in shown.iter().enumerate() {
                    print(out, &corpus, number, row)?;
                }
                let [inputs, targets] = fill.map(|share| share * 100.0);
                let (count, raw) = (rows.len(), corpus.objective().raw_length());
                writeln!(
                    out,
                    "{count} rows of up to {raw} tokens of text: inputs {inputs:.2} % full, targets {targets:.2} %; \
                     padding {:.2} %",
                    100.0 - inputs
                )?;
                if !left_out.is_empty() || empty > 0 {
                    let left_out = left_out.len();
                    writeln!(out, "{left_out} records left out, {empty} without text")?;
                }
                say_kinds(out, &kinds)?;
                for (name, share) in corpus.shares(0) {
                    writeln!(out, "{name}: {:.1} % of the rows", share * 100.0)?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a row has no text of its own that is to be written: that of an encoder or of a decoder alone.
fn has_no_written_text(row: &Row) -> bool {
    row.column("target_segments").is_empty()
}

/// The texts of such a row: of an encoder's with what is asked for in brackets, of a decoder's with the token in front that is not
/// asked for.
fn texts(tokenizer: &Tokenizer, row: &Row) -> Vec<String> {
    if !row.is_causal() {
        return vec![marked(tokenizer, row)];
    }
    let examples = row.split().into_iter();
    let ids = examples.map(|example| [&example.inputs[..1], &example.targets].concat());
    ids.map(|ids| tokenizer.decode(&ids)).collect()
}

fn describe(corpus: &Corpus, row: &Row) -> Value {
    let tokenizer = corpus.tokenizer();
    if has_no_written_text(row) {
        let mut object = json!(row.columns());
        object["tokens"] = json!(row.tokens);
        object["target_bytes"] = json!(row.bytes);
        let texts = texts(tokenizer, row);
        match row.is_causal() {
            true => object["texts"] = json!(texts),
            false => object["text"] = json!(texts[0]),
        }
        return object;
    }
    let examples = row.split();
    let texts = examples.iter().map(|example| {
        json!({
            "input": tokenizer.decode(&example.inputs),
            "target": tokenizer.decode(&example.targets),
            "text": tokenizer.decode(&corpus.objective().restore(example)),
            "input_length": example.inputs.len(),
            "target_length": example.targets.len(),
        })
    });
    json!({
        "inputs": row.column("inputs"),
        "input_segments": row.column("input_segments"),
        "input_positions": Row::positions(row.column("input_segments")),
        "targets": row.column("targets"),
        "target_segments": row.column("target_segments"),
        "target_positions": Row::positions(row.column("target_segments")),
        "tokens": row.tokens,
        "target_bytes": row.bytes,
        "texts": texts.collect::<Vec<_>>(),
    })
}

fn print(out: &mut dyn Write, corpus: &Corpus, number: usize, row: &Row) -> anyhow::Result<()> {
    let tokenizer = corpus.tokenizer();
    if has_no_written_text(row) {
        return print_columns(out, corpus, number, row);
    }
    for (k, example) in row.split().iter().enumerate() {
        let (inputs, targets) = (&example.inputs, &example.targets);
        writeln!(
            out,
            "row {number}, text {}: input of {} tokens, target of {}",
            k + 1,
            inputs.len(),
            targets.len()
        )?;
        writeln!(out, "  input   {}", tokenizer.decode(inputs))?;
        writeln!(out, "  target  {}", tokenizer.decode(targets))?;
        writeln!(out, "  ids     {}", abridged(inputs))?;
        writeln!(out, "  ids     {}\n", abridged(targets))?;
    }
    Ok(())
}

/// A row of an encoder or a decoder alone.
fn print_columns(
    out: &mut dyn Write,
    corpus: &Corpus,
    number: usize,
    row: &Row,
) -> anyhow::Result<()> {
    let asked = row.column("targets").iter().filter(|id| **id >= 0).count();
    let pair = match row.column("pair") {
        [0] => ", a pair as it was",
        [1] => ", a pair that was not one",
        _ => "",
    };
    writeln!(
        out,
        "row {number}: {} tokens, {asked} asked for{pair}",
        row.filled()
    )?;
    for text in texts(corpus.tokenizer(), row) {
        writeln!(out, "  text    {text}")?;
    }
    for (name, column) in row.columns() {
        writeln!(out, "  {name:14} {}", abridged(column))?;
    }
    Ok(writeln!(out)?)
}

/// Numbers, of many the first and the last; `--json` has them all.
fn abridged<N: ToString>(numbers: &[N]) -> String {
    const FIRST: usize = 48;
    const LAST: usize = 8;
    let told = |numbers: &[N]| {
        numbers
            .iter()
            .map(N::to_string)
            .collect::<Vec<_>>()
            .join(" ")
    };
    match numbers.len().checked_sub(FIRST + LAST) {
        None | Some(0) => told(numbers),
        Some(more) => format!(
            "{} .. {more} more .. {}",
            told(&numbers[..FIRST]),
            told(&numbers[FIRST + more..])
        ),
    }
}
