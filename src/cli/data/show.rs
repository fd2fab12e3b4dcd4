//! `kiln data show`.

use super::pairs::PairArgs;
use super::{corpus, say, say_kinds};
use kiln::data::text::{Corpus, Row, marked};
use kiln::error::Error;
use kiln::tokenizer::Tokenizer;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

/// Rows whose mean fill is told.
const SAMPLE: usize = 1024;

#[derive(clap::Args)]
pub struct Show {
    /// Configuration file (TOML); or pairs of a picture and a text: tar shards (`'train-{000..146}.tar'`), JSONL files (`*.jsonl`), or a
    /// folder of either
    #[arg(value_name = "CONFIG|PAIRS")]
    config: PathBuf,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// Rows or pairs to print
    #[arg(long, default_value_t = 3, value_name = "N")]
    examples: usize,
    /// Print one JSON object: ids, segments, positions, texts and lengths of every row; or keys, sizes and texts of pairs, and why samples
    /// were left out
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pairs: PairArgs,
}

impl Show {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<()> {
        if let Some(pairs) = self.pairs.source(&self.config)? {
            if !self.sets.is_empty() {
                let place = self.config.display();
                let what = "--set changes a configuration, these are pairs";
                return Err(Error::config(format!("{place}: {what}")).into());
            }
            return self.pairs.show(&pairs, (self.examples, self.json), out);
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
