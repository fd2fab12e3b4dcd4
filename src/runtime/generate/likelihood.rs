//! How likely texts are behind others.

use super::padded;
use super::sampling::astray;
use crate::array::Array;
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

/// How likely a text is behind another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scored {
    /// Sum over its tokens, natural.
    pub log_likelihood: f64,
    /// Whether each of its tokens is the likeliest.
    pub is_greedy: bool,
    /// Its tokens.
    pub tokens: usize,
    /// Tokens that were left out at the beginning of what stands before it, as the model reads no more.
    pub cut: usize,
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

    /// How likely each second text is behind the first, both as ids, of which the model reads the last that it can. `tell` is told
    /// the pairs done.
    ///
    /// # Errors
    /// When a text is empty, or a second one longer than the model reads; or compiling or executing fails.
    pub fn score(
        &mut self,
        pairs: &[[Vec<u32>; 2]],
        tell: &mut dyn FnMut(usize),
    ) -> Result<Vec<Scored>> {
        let most = self.preview.model.causal().and_then(|head| head.context());
        let most = most.unwrap_or(usize::MAX);
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
        let mut done = 0;
        for some in order.chunks(self.rows) {
            let rows: Vec<Row> = some.iter().map(|k| Row::of(&pairs[*k], most)).collect();
            for (k, own) in some.iter().zip(self.batch(&rows)?) {
                scored[*k] = own;
            }
            done += some.len();
            tell(done);
        }
        Ok(scored)
    }

    fn batch(&mut self, rows: &[Row]) -> Result<Vec<Scored>> {
        let longest = rows.iter().map(|row| row.ids.len() - 1).max().unwrap_or(1);
        let (count, length) = (self.rows, padded(longest));
        if !self.programs.contains_key(&length) {
            let program = self.preview.likelihood(count, length)?;
            let compiled = self.runtime.compile(&program)?;
            self.programs.insert(length, compiled);
        }
        let (mut ids, mut targets) = (vec![0; count * length], vec![0; count * length]);
        let mut lengths = vec![1; count];
        for (k, row) in rows.iter().enumerate() {
            let read = row.ids.len() - 1;
            lengths[k] = read as i32;
            for at in 0..read {
                ids[k * length + at] = row.ids[at] as i32;
                targets[k * length + at] = row.ids[at + 1] as i32;
            }
        }
        let send = |array: Array| GlobalArray::upload(self.runtime, array, None);
        let sent = [
            send(Array::new(&[count, length], &ids)?)?,
            send(Array::new(&[count], &lengths)?)?,
            send(Array::new(&[count, length], &targets)?)?,
        ];
        let program = &self.programs[&length];
        let results = program.run(&mut self.parameters, &sent);
        let results = results.context("reading texts")?;
        let [each, likeliest] = [results[0].download()?, results[1].download()?];
        let (each, likeliest) = (each.values::<f32>()?, likeliest.values::<i32>()?);
        let scored = rows.iter().enumerate().map(|(k, row)| {
            let end = k * length + row.ids.len() - 1;
            let own = end - row.tokens..end;
            let sum: f64 = each[own.clone()].iter().copied().map(f64::from).sum();
            match sum.is_finite() {
                true => Ok(Scored {
                    log_likelihood: sum,
                    is_greedy: likeliest[own].iter().all(|one| *one == 1),
                    tokens: row.tokens,
                    cut: row.cut,
                }),
                false => Err(astray()),
            }
        });
        scored.collect()
    }
}

/// A text behind another, as the model reads them.
struct Row {
    ids: Vec<u32>,
    /// Those that count, at the end.
    tokens: usize,
    cut: usize,
}

impl Row {
    fn of([before, text]: &[Vec<u32>; 2], most: usize) -> Row {
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
}
