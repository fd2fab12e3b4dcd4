//! Texts written on by a decoder, token by token; and how likely texts are.

mod likelihood;
mod sampling;
mod text;

pub use likelihood::{Likelihood, Reading, score_by};
pub use sampling::Sampling;
pub use text::{StopWords, TextStream};

use sampling::astray;

use crate::array::Array;
use crate::data::{Purpose, Stream};
use crate::error::{Context, Error, Result};
use crate::runtime::{Compiled, GlobalArray, Runtime, State};
use crate::step::{Places, Preview, Program};
use crate::tokenizer::Tokenizer;
use std::collections::BTreeMap;
use std::time::Duration;

/// The programs that write, and what lives on the device between two tokens.
pub struct Generator<'a> {
    runtime: &'a Runtime,
    preview: &'a Preview<'a>,
    sizes: Places,
    /// Parameters; then keys and values of the texts that are being written.
    values: Vec<Option<GlobalArray>>,
    parameters: usize,
    /// By length.
    prompts: BTreeMap<usize, Compiled>,
    token: Option<Compiled>,
    /// Time that compiling took so far.
    pub compiling: Duration,
    /// Where each text begins, and the next token's place.
    starts: Vec<i32>,
    at: usize,
}

/// What to write on from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its number, from which chance follows.
    pub number: u64,
    /// Ids of the prompt, at least one.
    pub ids: Vec<u32>,
    /// Tokens to write, at most; at least one.
    pub most: usize,
}

/// Why a text ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The model ended it.
    Eos,
    /// A stop word came.
    Stop,
    /// As many tokens as asked for, or as there is room for.
    Length,
}

impl Ended {
    /// Its name: `eos`, `stop` or `length`.
    pub fn name(self) -> &'static str {
        match self {
            Ended::Eos => "eos",
            Ended::Stop => "stop",
            Ended::Length => "length",
        }
    }
}

/// What was written behind a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Ids, that which ended it included.
    pub ids: Vec<u32>,
    /// Text, without a stop word and what follows it, and without an end.
    pub text: String,
    /// Why it ended.
    pub ended: Ended,
}

/// Prompts are padded to the next power of two from here on, so that few programs read prompts of any length.
const SHORTEST: usize = 16;

/// The length that a prompt of so many tokens is padded to.
pub fn padded(length: usize) -> usize {
    length.next_power_of_two().max(SHORTEST)
}

/// How texts are written.
pub struct Writing<'t> {
    /// How the next token is taken.
    pub sampling: Sampling,
    /// Ids that end a text.
    pub ends: &'t [u32],
    /// Words that do.
    pub stops: &'t StopWords,
    /// What ids mean. Those beyond its vocabulary are never written.
    pub tokenizer: &'t Tokenizer,
}

impl<'a> Generator<'a> {
    /// Of a model and its parameters, as many as `preview` has.
    pub fn new(
        runtime: &'a Runtime,
        preview: &'a Preview<'a>,
        parameters: State,
        sizes: Places,
    ) -> Generator<'a> {
        let values = parameters.into_values();
        Generator {
            runtime,
            preview,
            sizes,
            parameters: values.len(),
            values,
            prompts: BTreeMap::new(),
            token: None,
            compiling: Duration::ZERO,
            starts: Vec::new(),
            at: 0,
        }
    }

    /// Write on from at most as many prompts as there are rows. `tell` is told the number of the row and its text so far after
    /// each of its tokens.
    ///
    /// # Errors
    /// When a prompt is empty or there is no room for it, compiling or executing fails, or logits are no finite numbers.
    pub fn write(
        &mut self,
        requests: &[Request],
        writing: &Writing<'_>,
        tell: &mut dyn FnMut(usize, &str) -> Result<()>,
    ) -> Result<Vec<Written>> {
        let mut rows: Vec<Row> = requests.iter().map(|r| Row::new(r, writing)).collect();
        let mut behind = self.read(requests)?;
        loop {
            for (k, row) in rows.iter_mut().enumerate() {
                if row.ended.is_none() {
                    let id = behind.next(k, row, writing);
                    row.take(
                        id.with_context(|| format!("prompt {}", row.request.number))?,
                        writing,
                    );
                    tell(k, &row.stream.text()[..row.shown(writing)])?;
                }
            }
            if rows.iter().all(|row| row.ended.is_some()) {
                return Ok(rows.into_iter().map(Row::written).collect());
            }
            let last = |row: &Row| row.text.last().copied().unwrap_or_default();
            let ids: Vec<u32> = rows.iter().map(last).collect();
            behind = self.follow(&ids)?;
        }
    }

    /// Read the prompts of new texts.
    fn read(&mut self, requests: &[Request]) -> Result<Behind> {
        let Places { rows, places } = self.sizes;
        let longest = requests.iter().map(|r| r.ids.len()).max().unwrap_or(0);
        let least = requests.iter().map(|r| r.ids.len()).min().unwrap_or(0);
        let length = padded(longest);
        if requests.len() > rows || least == 0 || length > places {
            return Err(Error::other(format!(
                "expected 1 to {rows} prompts of 1 to {places} tokens, got {} of {least} to {longest}",
                requests.len()
            )));
        }
        let mut ids = vec![0; rows * length];
        self.starts = vec![length as i32 - 1; rows];
        for (k, request) in requests.iter().enumerate() {
            let start = length - request.ids.len();
            self.starts[k] = start as i32;
            let row = ids[k * length + start..(k + 1) * length].iter_mut();
            row.zip(&request.ids)
                .for_each(|(place, id)| *place = *id as i32);
        }
        self.at = length;
        self.values.truncate(self.parameters);
        if !self.prompts.contains_key(&length) {
            let program = self.preview.prompt(self.sizes, length)?;
            let compiled = self.runtime.compile(&program)?;
            self.compiling += compiled.took;
            self.prompts.insert(length, compiled);
            if self.token.is_none() {
                let token: Program = self.preview.token(self.sizes, &program.kept())?;
                let compiled = self.runtime.compile(&token)?;
                self.compiling += compiled.took;
                self.token = Some(compiled);
            }
        }
        let sent = [
            self.send(Array::new(&[rows, length], &ids)?)?,
            self.send(Array::new(&[rows], &self.starts)?)?,
        ];
        let program = &self.prompts[&length];
        let mut results = program
            .run(&mut self.values, &sent)
            .context("reading prompts")?;
        let behind = results.split_off(results.len().saturating_sub(2));
        self.values.extend(results.into_iter().map(Some));
        Behind::of(behind)
    }

    /// Read a token of each text.
    fn follow(&mut self, ids: &[u32]) -> Result<Behind> {
        let rows = self.sizes.rows;
        let mut own: Vec<i32> = ids.iter().map(|id| *id as i32).collect();
        own.resize(rows, 0);
        let sent = [
            self.send(Array::new(&[rows, 1], &own)?)?,
            self.send(Array::new(&[rows], &self.starts)?)?,
            self.send(Array::scalar(self.at as i32))?,
        ];
        self.at += 1;
        let Some(token) = &self.token else {
            return Err(Error::other("no prompt was read"));
        };
        Behind::of(
            token
                .run(&mut self.values, &sent)
                .context("reading a token")?,
        )
    }

    fn send(&self, array: Array) -> Result<GlobalArray> {
        GlobalArray::upload(self.runtime, array, None)
    }
}

/// What may come behind each text: logits `[rows, vocab]` and the likeliest id of each, on the device until somebody asks.
struct Behind {
    logits: GlobalArray,
    likeliest: GlobalArray,
    here: Option<Array>,
}

impl Behind {
    fn of(results: Vec<GlobalArray>) -> Result<Behind> {
        let two: [GlobalArray; 2] = results
            .try_into()
            .map_err(|_| Error::other("expected logits and the likeliest ids"))?;
        let [logits, likeliest] = two;
        Ok(Behind {
            logits,
            likeliest,
            here: None,
        })
    }

    /// The next id of a row.
    fn next(&mut self, k: usize, row: &mut Row<'_>, writing: &Writing<'_>) -> Result<u32> {
        let vocab = self.logits.ty().shape[1];
        let known = writing.tokenizer.vocabulary().min(vocab);
        let sampling = writing.sampling;
        let is_plain = sampling.is_plain() && known == vocab;
        if self.here.is_none() {
            self.here = Some(match is_plain {
                true => self.likeliest.download()?,
                false => self.logits.download()?,
            });
        }
        let Some(here) = &mut self.here else {
            return Err(Error::other("logits were lost"));
        };
        if is_plain {
            return u32::try_from(here.values::<i32>()?[k]).map_err(|_| astray());
        }
        let logits = &mut here.values_mut::<f32>()?[k * vocab..][..known];
        sampling.choose(logits, &row.text, row.chance.unit())
    }
}

/// A text that is being written.
struct Row<'r> {
    request: &'r Request,
    /// Prompt and what was written.
    text: Vec<u32>,
    stream: TextStream<'r>,
    chance: Stream,
    ended: Option<Ended>,
    /// Bytes of the text that stay, once a stop word has come.
    cut: Option<usize>,
}

impl<'r> Row<'r> {
    fn new(request: &'r Request, writing: &Writing<'r>) -> Row<'r> {
        Row {
            request,
            text: request.ids.clone(),
            stream: TextStream::new(writing.tokenizer),
            chance: Stream::new(writing.sampling.seed, Purpose::Write, request.number),
            ended: None,
            cut: None,
        }
    }

    fn take(&mut self, id: u32, writing: &Writing<'_>) {
        self.text.push(id);
        if writing.ends.contains(&id) {
            self.end(Ended::Eos, writing);
            return;
        }
        let looked = self.stream.text().len();
        self.stream.push(id);
        self.cut = writing.stops.find(self.stream.text(), looked);
        if self.cut.is_some() {
            self.ended = Some(Ended::Stop);
        } else if self.text.len() - self.request.ids.len() >= self.request.most {
            self.end(Ended::Length, writing);
        }
    }

    /// The end, unless what the last tokens leave of a character makes a stop word.
    fn end(&mut self, ended: Ended, writing: &Writing<'_>) {
        let looked = self.stream.text().len();
        self.stream.finish();
        self.cut = writing.stops.find(self.stream.text(), looked);
        self.ended = Some(self.cut.map_or(ended, |_| Ended::Stop));
    }

    /// Bytes of the text that stay whatever comes.
    fn shown(&self, writing: &Writing<'_>) -> usize {
        let text = self.stream.text();
        match (self.cut, self.ended) {
            (Some(cut), _) => cut,
            (None, Some(_)) => text.len(),
            (None, None) => writing.stops.settled(text),
        }
    }

    fn written(self) -> Written {
        let text = self.stream.text();
        Written {
            text: text[..self.cut.unwrap_or(text.len())].to_owned(),
            ids: self.text[self.request.ids.len()..].to_vec(),
            ended: self.ended.unwrap_or(Ended::Length),
        }
    }
}
