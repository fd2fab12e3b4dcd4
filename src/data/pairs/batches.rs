//! Batches of pairs as typed fields.

use super::source::{Pair, Source};
use crate::array::Array;
use crate::data::images::{ImageConfig, Transform};
use crate::data::loader::pass::{Pass, Passing};
use crate::data::loader::pool::{Pending, Pool, take};
use crate::data::loader::{Purpose, Stream};
use crate::data::{Field, FieldKind};
use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;
use crate::types::{DType, Type};
use std::ops::Range;
use std::sync::Arc;

/// Rows that a worker makes at a time.
const CHUNK: u64 = 16;

/// What batches hold.
#[derive(Clone, Debug)]
pub struct BatchOptions {
    /// Training or evaluation: see [`Pass`].
    pub pass: Pass,
    /// With the global sample index, the only source of randomness.
    pub seed: u64,
    /// Pairs of a batch.
    pub batch: usize,
    /// Tokens of a row, control tokens included; longer texts are cut, and still end as texts do.
    pub length: usize,
    /// Worker threads; 0 = one a core.
    pub threads: usize,
}

/// One batch.
#[derive(Debug)]
pub struct Batch {
    /// `images` u8 `[batch, size, size, channels]`, not normalised; `inputs` i32 `[batch, length]`; `input_segments` i32 `[batch, length]`:
    /// 1 for a token, 0 for padding.
    pub fields: Vec<(Field, Array)>,
    /// f32 `[batch]`: 1, or 0 for a row of an evaluation that holds no pair.
    pub weights: Array,
    /// Samples that were bad: where each lies and what is wrong, each once.
    pub skipped: Vec<String>,
}

/// Makes batches of a source on all cores.
pub struct Batches {
    work: Arc<Work>,
    pool: Pool<Range<u64>, Row>,
}

/// What the workers share.
struct Work {
    source: Arc<dyn Source>,
    tokenizer: Arc<Tokenizer>,
    transform: Transform,
    options: BatchOptions,
}

struct Row {
    /// A picture cut to size, and the ids of a text; none where there is no pair.
    pair: Option<(Vec<u8>, Vec<u32>)>,
    bad: Vec<(usize, String)>,
}

impl Batches {
    /// Start the workers.
    ///
    /// # Errors
    /// [`Error::Config`] when the settings are impossible, [`Error::Data`] when the source is empty, [`Error::Other`] when no thread can
    /// be started.
    pub fn start(
        source: Arc<dyn Source>,
        tokenizer: Arc<Tokenizer>,
        image: &ImageConfig,
        options: BatchOptions,
    ) -> Result<Batches> {
        image.check()?;
        let (control, length) = (tokenizer.row(&[]).len(), options.length);
        if length <= control || options.batch == 0 {
            let batch = options.batch;
            return Err(Error::config(format!(
                "rows of {length} tokens, {batch} a batch: expected at least one row, and more tokens than the {control} around a text"
            )));
        }
        if source.is_empty() {
            return Err(Error::data("the source has no samples"));
        }
        let threads = options.threads;
        let work = Arc::new(Work {
            source,
            tokenizer,
            transform: Transform::new(image, options.pass == Pass::Train),
            options,
        });
        let making = work.clone();
        let pool = Pool::start("pairs", threads, move |rows, give| making.make(rows, give))?;
        Ok(Batches { work, pool })
    }

    /// The batch whose first sample has that global index.
    ///
    /// # Errors
    /// When no sample can be read, or a worker failed.
    pub fn batch(&self, first: u64) -> Result<Batch> {
        let BatchOptions { batch, length, .. } = self.work.options;
        let Transform { size, channels, .. } = self.work.transform;
        let last = first.saturating_add(batch as u64);
        let chunk = |start: u64| self.pool.give(start..(start + CHUNK).min(last));
        let mut pending: Pending<Row> = (first..last).step_by(CHUNK as usize).map(chunk).collect();
        let tokenizer = &self.work.tokenizer;
        let pad = tokenizer.pad().unwrap_or(tokenizer.eos()) as i32;
        let (mut images, mut weights) = (Vec::new(), Vec::new());
        let mut inputs = vec![pad; batch * length];
        let mut segments = vec![0; batch * length];
        let mut bad: Vec<(usize, String)> = Vec::new();
        while !pending.is_empty() {
            let Some(row) = take(&mut pending)? else {
                continue;
            };
            let fresh = |(index, _): &(usize, String)| bad.iter().all(|(known, _)| known != index);
            let fresh: Vec<_> = row.bad.into_iter().filter(fresh).collect();
            bad.extend(fresh);
            let (image, ids) = row.pair.unwrap_or_default();
            let start = weights.len() * length;
            for (at, id) in (start..).zip(&ids) {
                (inputs[at], segments[at]) = (*id as i32, 1);
            }
            weights.push(if ids.is_empty() { 0.0_f32 } else { 1.0 });
            images.extend(image);
            images.resize(weights.len() * size * size * channels, 0);
        }
        let row = |name, kind| Field::new(name, Type::new(DType::I32, &[batch, length]), kind);
        let ids = 0..tokenizer.vocabulary() as u32;
        let shape = [batch, size, size, channels];
        let picture = Field::new("images", Type::new(DType::U8, &shape), FieldKind::Image);
        let tokens = row("inputs", FieldKind::Token(ids));
        let there = row("input_segments", FieldKind::Segment);
        Ok(Batch {
            fields: vec![
                (picture, Array::new(&shape, &images)?),
                (tokens, Array::new(&[batch, length], &inputs)?),
                (there, Array::new(&[batch, length], &segments)?),
            ],
            weights: Array::new(&[batch], &weights)?,
            skipped: bad.into_iter().map(|(_, what)| what).collect(),
        })
    }
}

impl Work {
    /// Make these rows, as long as anybody waits for them.
    fn make(&self, rows: Range<u64>, give: &mut dyn FnMut(Row) -> bool) -> Result<()> {
        let options = &self.options;
        let mut transform = self.transform.clone();
        let passing = Passing {
            pass: options.pass,
            seed: options.seed,
            len: self.source.len() as u64,
            bad_samples: usize::MAX,
        };
        for global in rows {
            let mut bad = Vec::new();
            let mut ready = |index: usize| -> Result<(Vec<u8>, Vec<u32>)> {
                let Pair { image, text, .. } = self.source.read(index)?;
                let mut random = Stream::new(options.seed, Purpose::Augment, global);
                let image = transform.apply(image, &mut random)?;
                Ok((image.data, self.ids(&text)))
            };
            let pair = passing.sample(global, &mut bad, |index| {
                ready(index).map_err(|e| e.chain())
            })?;
            if !give(Row { pair, bad }) {
                break;
            }
        }
        Ok(())
    }

    /// A text as a row, cut where it is too long.
    fn ids(&self, text: &str) -> Vec<u32> {
        let mut ids = Vec::new();
        self.tokenizer.encode(text, &mut ids);
        ids.truncate(self.options.length - self.tokenizer.row(&[]).len());
        self.tokenizer.row(&ids)
    }
}
