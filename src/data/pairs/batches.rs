//! Batches of pairs as typed fields.

use super::source::{Pair, Source};
use crate::array::Array;
use crate::data::images::{ImageConfig, Transform};
use crate::data::loader::pass::{Pass, Passing};
use crate::data::loader::pool::{Pending, Pool, take};
use crate::data::loader::{Purpose, Stream};
use crate::data::{Field, FieldKind};
use crate::error::{Error, Result};
use crate::shard::Rows;
use crate::tokenizer::Tokenizer;
use crate::types::{DType, Type};
use std::hash::{DefaultHasher, Hash, Hasher};
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
    /// Pairs of a batch, over all hosts.
    pub batch: usize,
    /// The rows of each batch that this host makes: all of them on a single host.
    pub rows: Rows,
    /// Tokens of a row, control tokens included; longer texts are cut, and still end as texts do.
    pub length: usize,
    /// Pictures that there is room for beside each text, of which a pair fills the first, where a model takes several.
    pub pictures: Option<usize>,
    /// Worker threads; 0 = one a core.
    pub threads: usize,
}

/// One batch.
#[derive(Debug)]
pub struct Batch {
    /// `images` u8 `[batch, size, size, channels]`, not normalised; `inputs` i32 `[batch, length]`; `input_segments` i32 `[batch, length]`:
    /// 1 for a token, 0 for padding. With [`BatchOptions::pictures`] images are `[batch, pictures, size, size, channels]`, and `pictures` i32
    /// `[batch, length]` is the number of the latest picture before a token, from 1; 0 for padding.
    pub fields: Vec<(Field, Array)>,
    /// f32 `[batch]`: 1, or 0 for a row of an evaluation that holds no pair.
    pub weights: Array,
    /// Which sample each row holds.
    pub samples: Vec<Option<usize>>,
    /// A number for each row's text, as it is read: the same for the same text, and another for every other.
    pub texts: Vec<u64>,
    /// Samples that were bad: which each is, where it lies and what is wrong, each once.
    pub skipped: Vec<(usize, String)>,
    /// Bytes of the texts, as they are read.
    pub bytes: u64,
    /// Texts that were cut because they are longer than a row.
    pub cut: usize,
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

/// A text as a row.
#[derive(Default)]
struct Written {
    ids: Vec<u32>,
    /// Bytes of the text.
    bytes: usize,
    /// What it is known by.
    digest: u64,
    /// Whether it was cut.
    cut: bool,
}

#[derive(Default)]
struct Row {
    /// Which sample it is.
    sample: Option<usize>,
    /// A picture cut to size, and a text as a row; none where there is no pair.
    pair: Option<(Vec<u8>, Written)>,
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
        let (control, length) = (around(&tokenizer, &[]).len(), options.length);
        let (rows, batch) = (&options.rows, options.batch);
        if batch > 0 && (rows.is_empty() || rows.end() > batch) {
            let rows = rows.describe();
            return Err(Error::config(format!(
                "rows `{rows}` of a batch of {batch}: expected at least one row within it"
            )));
        }
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

    /// Whether an evaluation has no pair from that global index on.
    pub fn is_over(&self, first: u64) -> bool {
        self.work.options.pass == Pass::Eval && first >= self.work.source.len() as u64
    }

    /// The batch whose first sample has that global index.
    ///
    /// # Errors
    /// When no sample can be read, or a worker failed.
    pub fn batch(&self, first: u64) -> Result<Batch> {
        let rows = &self.work.options.rows;
        let mut pending: Pending<Row> = Pending::new();
        for stretch in rows.stretches() {
            let [start, last] = [stretch.start, stretch.end].map(|row| first + row as u64);
            let chunk = |start: u64| self.pool.give(start..(start + CHUNK).min(last));
            pending.extend((start..last).step_by(CHUNK as usize).map(chunk));
        }
        let mut made = Vec::with_capacity(rows.len());
        while !pending.is_empty() {
            made.extend(take(&mut pending)?);
        }
        self.filled(made)
    }

    /// A batch of texts beside black pictures, whose rows all weigh 0: as many as there is room for.
    ///
    /// # Errors
    /// As [`Batches::batch`].
    pub fn of_texts(&self, texts: &[&str]) -> Result<Batch> {
        let rows = 0..self.work.options.rows.len();
        let row = |k: usize| Row {
            pair: texts
                .get(k)
                .map(|text| (Vec::new(), self.work.written(text))),
            ..Row::default()
        };
        let made = self.filled(rows.clone().map(row).collect())?;
        Ok(Batch {
            weights: Array::new(&[rows.len()], &vec![0.0_f32; rows.len()])?,
            ..made
        })
    }

    /// Rows as one batch.
    fn filled(&self, rows: Vec<Row>) -> Result<Batch> {
        let (length, batch) = (self.work.options.length, rows.len());
        let Transform { size, channels, .. } = self.work.transform;
        let room = self.work.options.pictures.unwrap_or(1);
        let tokenizer = &self.work.tokenizer;
        let pad = tokenizer.pad().unwrap_or(tokenizer.eos()) as i32;
        let (mut images, mut weights) = (Vec::new(), Vec::new());
        let mut inputs = vec![pad; batch * length];
        let mut segments = vec![0; batch * length];
        let mut bad: Vec<(usize, String)> = Vec::new();
        let (mut bytes, mut cut) = (0, 0);
        let (mut samples, mut texts) = (Vec::with_capacity(batch), Vec::with_capacity(batch));
        for row in rows {
            samples.push(row.sample);
            let fresh = |(index, _): &(usize, String)| bad.iter().all(|(known, _)| known != index);
            let fresh: Vec<_> = row.bad.into_iter().filter(fresh).collect();
            bad.extend(fresh);
            let (image, text) = row.pair.unwrap_or_default();
            let start = weights.len() * length;
            for (at, id) in (start..).zip(&text.ids) {
                (inputs[at], segments[at]) = (*id as i32, 1);
            }
            weights.push(if text.ids.is_empty() { 0.0_f32 } else { 1.0 });
            images.extend(image);
            images.resize(weights.len() * room * size * size * channels, 0);
            bytes += text.bytes as u64;
            cut += usize::from(text.cut);
            texts.push(text.digest);
        }
        let row = |name, kind| Field::new(name, Type::new(DType::I32, &[batch, length]), kind);
        let ids = 0..tokenizer.vocabulary() as u32;
        let mut shape = vec![batch, size, size, channels];
        let several = self.work.options.pictures.is_some();
        if several {
            shape.insert(1, room);
        }
        let picture = Field::new("images", Type::new(DType::U8, &shape), FieldKind::Image);
        let tokens = row("inputs", FieldKind::Token(ids));
        let there = row("input_segments", FieldKind::Segment);
        let mut fields = vec![
            (picture, Array::new(&shape, &images)?),
            (tokens, Array::new(&[batch, length], &inputs)?),
            (there, Array::new(&[batch, length], &segments)?),
        ];
        if several {
            // a pair's picture stands before its text: each token sees it
            let seen = row("pictures", FieldKind::Position(room + 1));
            fields.push((seen, Array::new(&[batch, length], &segments)?));
        }
        Ok(Batch {
            fields,
            weights: Array::new(&[batch], &weights)?,
            samples,
            texts,
            skipped: bad,
            bytes,
            cut,
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
            let mut sample = None;
            let mut ready = |index: usize| -> Result<(Vec<u8>, Written)> {
                let Pair { image, text, .. } = self.source.read(index)?;
                let mut random = Stream::new(options.seed, Purpose::Augment, global);
                let image = transform.apply(image, &mut random)?;
                Ok((image.data, self.written(&text)))
            };
            let pair = passing.sample(global, &mut bad, |index| {
                sample = Some(index);
                ready(index).map_err(|e| e.chain())
            })?;
            if !give(Row { sample, pair, bad }) {
                break;
            }
        }
        Ok(())
    }

    /// A text as a row, cut where it is too long.
    fn written(&self, text: &str) -> Written {
        let tokenizer = &self.tokenizer;
        let mut ids = Vec::new();
        tokenizer.encode(text, &mut ids);
        let room = self.options.length - around(tokenizer, &[]).len();
        let cut = ids.len() > room;
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        ids.truncate(room);
        Written {
            ids: around(tokenizer, &ids),
            bytes: text.len(),
            digest: hasher.finish(),
            cut,
        }
    }
}

/// Whether a row of `length` tokens has room for a text and what stands around it.
pub fn fits(tokenizer: &Tokenizer, text: &str, length: usize) -> bool {
    let mut ids = Vec::new();
    tokenizer.encode(text, &mut ids);
    around(tokenizer, &ids).len() <= length
}

/// The ids of a text as a row: between what begins and what ends texts, where the vocabulary has two for that, as CLIP's has; else as
/// [`Tokenizer::row`] has it.
fn around(tokenizer: &Tokenizer, ids: &[u32]) -> Vec<u32> {
    let (special, eos) = (tokenizer.special(), tokenizer.eos());
    match special
        .bos
        .filter(|bos| special.cls.is_none() && *bos != eos)
    {
        Some(bos) => [&[bos], ids, &[eos]].concat(),
        None => tokenizer.row(ids),
    }
}
