//! `kiln fill`.

use super::runtime::PluginArgs;
use super::trained_text::TrainedText;
use anyhow::bail;
use kiln::error::Error;
use kiln::models::EncoderShape;
use kiln::step::Preview;
use kiln::tokenizer::Tokenizer;
use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// How a hidden token is written, whatever the vocabulary calls it.
const HIDDEN: [&str; 2] = ["[MASK]", "<mask>"];

/// Ids and their probabilities, the likeliest first.
type Guesses = Vec<(u32, f64)>;

/// Guess the hidden tokens of a text by a trained encoder
#[derive(clap::Args)]
#[command(
    after_help = "A hidden token is written [MASK] or <mask>; several may be. All are guessed at once, from what is not hidden.\n\n\
                  Examples:\n  \
                  $ kiln fill \"It was the [MASK] of times.\" --checkpoint runs/demo_bert\n  \
                  $ kiln fill \"It was the <mask> of times.\" --checkpoint roberta --top 3 --json"
)]
pub struct Fill {
    /// The text
    text: String,
    /// Folder of `kiln train` or `kiln import`, with its tokenizer
    #[arg(long, value_name = "DIR")]
    checkpoint: PathBuf,
    /// Take this tokenizer instead of the folder's own
    #[arg(long, value_name = "PATH")]
    tokenizer: Option<PathBuf>,
    /// Guesses of each hidden token, the likeliest first
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=1000))]
    top: u32,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    at: PluginArgs,
}

impl Fill {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let mut trained = TrainedText::open(&self.checkpoint, self.tokenizer.as_deref())?;
        let dir = self.checkpoint.display();
        let Some(head) = trained.model.text_encoder() else {
            bail!(Error::config(format!(
                "{dir}: {}; fill wants a model that reads a whole text at once: `kiln infill` fills the gaps of a text",
                trained.model.named()
            )));
        };
        let (vocab, most) = (head.vocab(), head.max_length());
        let tokenizer = &trained.tokenizer;
        let Some(mask) = tokenizer.special().mask else {
            bail!(Error::config(format!(
                "{dir}: its tokenizer has no token that hides another; name one that has by --tokenizer"
            )));
        };
        let ids = encoded(tokenizer, &self.text, mask);
        let places = ids.iter().enumerate().filter(|(_, id)| **id == mask);
        let places: Vec<i32> = places.map(|(at, _)| at as i32).collect();
        if places.is_empty() {
            bail!(Error::config(
                "the text hides no token: write [MASK] where one is to be guessed"
            ));
        }
        if let Some(most) = most.filter(|most| ids.len() > *most) {
            bail!(Error::config(format!(
                "the text is {} tokens, the model reads {most} at most; give a shorter one",
                ids.len()
            )));
        }
        trained.check(&ids)?;
        let shape = EncoderShape {
            length: ids.len(),
            predictions: places.len(),
            text_ids: 0..vocab as u32,
        };
        if let Some(head) = trained.model.text_encoder_mut() {
            head.set_shape(shape);
        }
        let inputs: Vec<i32> = ids.iter().map(|id| *id as i32).collect();
        let found = trained.ask(
            &self.at,
            |preview: &Preview| preview.fill(),
            &[inputs, places.clone()],
        )?;
        let found = found.to_f64();
        // a control token is never what stands in a text
        let known = tokenizer.vocabulary() as u32;
        let may = |id: u32| id < known && tokenizer.is_ordinary(id);
        let own = found
            .chunks(vocab)
            .map(|row| likeliest(row, may, self.top as usize));
        let own: Vec<Guesses> = own.collect();
        self.tell(out, &trained, (&ids, &places, &own))?;
        Ok(ExitCode::SUCCESS)
    }

    /// The text with the likeliest tokens, then a line of guesses for each hidden one.
    fn tell(
        &self,
        out: &mut dyn Write,
        trained: &TrainedText,
        (ids, places, guesses): (&[u32], &[i32], &[Guesses]),
    ) -> anyhow::Result<()> {
        let tokenizer = &trained.tokenizer;
        let mut whole = ids.to_vec();
        for (place, own) in places.iter().zip(guesses) {
            if let Some((id, _)) = own.first() {
                whole[*place as usize] = *id;
            }
        }
        let text = plain(tokenizer, &whole);
        let word = |id: u32| tokenizer.decode_inside(&[id]).trim().to_owned();
        if self.json {
            let one = |(id, probability): &(u32, f64)| json!({ "token": word(*id), "piece": tokenizer.piece(*id), "id": id, "probability": probability });
            let all = |own: &Guesses| own.iter().map(one).collect::<Vec<Value>>();
            let guesses: Vec<Vec<Value>> = guesses.iter().map(all).collect();
            let object = json!({
                "text": text,
                "guesses": guesses,
                "input_ids": ids,
                "positions": places,
                "step": trained.step(),
            });
            writeln!(out, "{object}")?;
            return Ok(());
        }
        writeln!(out, "{text}")?;
        for own in guesses {
            let line = own.iter();
            let line = line.map(|(id, p)| format!("{} {:.1} %", word(*id), 100.0 * p));
            writeln!(out, "  {}", line.collect::<Vec<String>>().join(", "))?;
        }
        Ok(())
    }
}

/// The text as a whole row, hidden tokens hidden. A space before a hidden token is its own.
fn encoded(tokenizer: &Tokenizer, text: &str, mask: u32) -> Vec<u32> {
    let mut ids = Vec::new();
    let mut rest = text;
    loop {
        let found = HIDDEN
            .iter()
            .filter_map(|name| Some((rest.find(name)?, name.len())));
        let Some((at, length)) = found.min() else {
            tokenizer.encode(rest, &mut ids);
            return tokenizer.row(&ids);
        };
        tokenizer.encode(rest[..at].trim_end(), &mut ids);
        ids.push(mask);
        rest = &rest[at + length..];
    }
}

/// The text of a row without what frames it.
fn plain(tokenizer: &Tokenizer, row: &[u32]) -> String {
    let special = tokenizer.special();
    let control = [
        special.cls,
        special.sep,
        tokenizer.pad(),
        Some(tokenizer.eos()),
    ];
    let text = row
        .iter()
        .copied()
        .filter(|id| !control.contains(&Some(*id)));
    tokenizer
        .decode(&text.collect::<Vec<u32>>())
        .trim()
        .to_owned()
}

/// The ids of the highest probabilities, highest first; of equal ones the lower id first.
fn likeliest(row: &[f64], may: impl Fn(u32) -> bool, most: usize) -> Guesses {
    let mut all: Guesses = (0..).zip(row.iter().copied()).collect();
    all.retain(|(id, _)| may(*id));
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    all.truncate(most);
    all
}
