//! How likely texts are behind others.

use super::padded;
use super::sampling::astray;
use crate::array::Array;
use crate::data::choices::{Pair, Scored};
use crate::error::{Context, Error, Result};
use crate::runtime::{Compiled, GlobalArray, Runtime, State};
use crate::step::Preview;
use std::collections::BTreeMap;

/// The programs that tell how likely texts are, and the parameters.
pub struct Likelihood<'a> {
    runtime: &'a Runtime,
    preview: &'a Preview<'a>,
    rows: usize,
    parameters: Vec<Option<GlobalArray>>,
    /// By length.
    programs: BTreeMap<usize, Compiled>,
}

impl<'a> Likelihood<'a> {
    /// Of a model and its parameters, as many as `preview` has, so many texts at a time.
    pub fn new(
        runtime: &'a Runtime,
        preview: &'a Preview<'a>,
        parameters: State,
        rows: usize,
    ) -> Likelihood<'a> {
        Likelihood {
            runtime,
            preview,
            rows,
            parameters: parameters.into_values(),
            programs: BTreeMap::new(),
        }
    }

    /// How likely each second text is behind the first, of which the model reads the last that it can.
    ///
    /// # Errors
    /// When a text is empty, or a second one longer than the model reads; or compiling or executing fails.
    pub fn score(&mut self, pairs: &[Pair]) -> Result<Vec<Scored>> {
        let most = self.preview.model.causal().and_then(|head| head.context());
        let sizes = Reading {
            rows: self.rows,
            most: most.unwrap_or(usize::MAX),
            length: &padded,
        };
        score_by(pairs, sizes, &mut |arrays| self.read(arrays))
    }

    fn read(&mut self, arrays: [Array; 3]) -> Result<[Array; 2]> {
        let [rows, length] = [0, 1].map(|axis| arrays[0].shape()[axis]);
        if !self.programs.contains_key(&length) {
            let program = self.preview.likelihood(rows, length)?;
            let compiled = self.runtime.compile(&program)?;
            self.programs.insert(length, compiled);
        }
        let sent = arrays.map(|array| GlobalArray::upload(self.runtime, array, None));
        let sent: Result<Vec<GlobalArray>> = sent.into_iter().collect();
        let results = self.programs[&length].run(&mut self.parameters, &sent?)?;
        Ok([results[0].download()?, results[1].download()?])
    }
}

/// How pairs are put into the rows of a program.
pub struct Reading<'a> {
    /// Texts at a time.
    pub rows: usize,
    /// Tokens that the model reads, at most.
    pub most: usize,
    /// Tokens of a row, where the longest text of a batch has so many.
    pub length: &'a dyn Fn(usize) -> usize,
}

/// How likely each second text of a pair is behind the first, of which the last `most` tokens are read. `read` is given what
/// [`Preview::likelihood`] takes: ids, lengths and targets; and gives what that gives.
///
/// # Errors
/// When a text is empty or a second one longer than the model reads, `read` fails, or a number is not finite.
pub fn score_by(
    pairs: &[Pair],
    sizes: Reading<'_>,
    read: &mut dyn FnMut([Array; 3]) -> Result<[Array; 2]>,
) -> Result<Vec<Scored>> {
    let most = sizes.most;
    for (k, [before, text]) in pairs.iter().enumerate() {
        if before.is_empty() || text.is_empty() || text.len() > most {
            return Err(Error::data(format!(
                "text {k}: expected 1 to {most} tokens behind at least one, got {} behind {}",
                text.len(),
                before.len()
            )));
        }
    }
    // of like lengths, so that little is padded
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by_key(|k| pairs[*k][0].len() + pairs[*k][1].len());
    let mut scored = vec![Scored::default(); pairs.len()];
    for some in order.chunks(sizes.rows) {
        let rows: Vec<Row> = some.iter().map(|k| Row::of(&pairs[*k], most)).collect();
        let longest = rows.iter().map(Row::read).max().unwrap_or(1);
        let length = (sizes.length)(longest);
        let results = read(arrays(&rows, sizes.rows, length)?).context("reading texts")?;
        for ((place, k), row) in some.iter().enumerate().zip(&rows) {
            scored[*k] = row.scored(place * length, &results)?;
        }
    }
    Ok(scored)
}

/// Ids, lengths and targets of rows, each at the beginning of its own.
fn arrays(rows: &[Row], count: usize, length: usize) -> Result<[Array; 3]> {
    let (mut ids, mut targets) = (vec![0; count * length], vec![0; count * length]);
    let mut lengths = vec![1; count];
    for (k, row) in rows.iter().enumerate() {
        lengths[k] = row.read() as i32;
        for at in 0..row.read() {
            ids[k * length + at] = row.ids[at] as i32;
            targets[k * length + at] = row.ids[at + 1] as i32;
        }
    }
    Ok([
        Array::new(&[count, length], &ids)?,
        Array::new(&[count], &lengths)?,
        Array::new(&[count, length], &targets)?,
    ])
}

/// A text behind another, as the model reads them.
struct Row {
    ids: Vec<u32>,
    /// Those that count, at the end.
    tokens: usize,
    cut: usize,
}

impl Row {
    fn of([before, text]: &Pair, most: usize) -> Row {
        let mut ids = [&before[..], text].concat();
        // the last token is not read
        let cut = (ids.len() - 1).saturating_sub(most);
        ids.drain(..cut);
        Row {
            ids,
            tokens: text.len(),
            cut,
        }
    }

    /// Tokens that are read.
    fn read(&self) -> usize {
        self.ids.len() - 1
    }

    /// What was found of it, where the row begins at `start` of `log_likelihood` and `is_likeliest`.
    fn scored(&self, start: usize, [each, likeliest]: &[Array; 2]) -> Result<Scored> {
        let own = start + self.read() - self.tokens..start + self.read();
        let each = &each.values::<f32>()?[own.clone()];
        let sum: f64 = each.iter().copied().map(f64::from).sum();
        match sum.is_finite() {
            true => Ok(Scored {
                log_likelihood: sum,
                is_greedy: likeliest.values::<i32>()?[own].iter().all(|one| *one == 1),
                tokens: self.tokens,
                cut: self.cut,
            }),
            false => Err(astray()),
        }
    }
}
