//! Batches made ahead of the step by worker threads.

use crate::array::Array;
use crate::data::config::ImageConfig;
use crate::data::random::{Permutation, Purpose, Stream};
use crate::data::source::{Sample, Source};
use crate::data::transform::Transform;
use crate::error::{Error, Result};
use crate::types::{DType, Type};
use crossbeam_channel::{Receiver, Sender, unbounded};
use std::collections::{BTreeSet, VecDeque};
use std::num::NonZero;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

/// Rows that a worker makes at a time: few enough to share a batch, enough to make small pictures worth a message.
const CHUNK: usize = 16;
/// Samples that are tried for one row before the source is given up.
const TRIES: u64 = 64;

/// How the samples are passed through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Without end, every epoch in its own random order, augmented; a bad sample is replaced by another.
    Train,
    /// Once, in the source's order, not augmented; a bad sample, and a row past the end, has weight 0.
    Eval,
}

/// What a [`Prefetch`] yields, and how.
#[derive(Clone, Debug)]
pub struct PrefetchOptions {
    /// Training or evaluation.
    pub pass: Pass,
    /// With the global sample index, the only source of randomness.
    pub seed: u64,
    /// Global index of the first sample: 0, or where a resumed run goes on.
    pub first: u64,
    /// Samples of a step, over all hosts.
    pub batch: usize,
    /// The rows of each batch that this host makes: `0..batch` on a single host.
    pub rows: Range<usize>,
    /// When given, [`Batch::order`] holds a random order of that many patches for each sample.
    pub patches: Option<usize>,
    /// How many different samples may be bad before [`Prefetch::next`] fails.
    pub bad_samples: usize,
    /// Worker threads; 0 = one a core.
    pub threads: usize,
    /// Batches in the making at a time, at least 1: the memory held is that of `depth` batches.
    pub depth: usize,
}

/// One host's rows of one batch.
#[derive(Debug)]
pub struct Batch {
    /// Global index of the whole batch's first sample.
    pub first: u64,
    /// `u8 [rows, size, size, channels]`, not normalised.
    pub images: Array,
    /// `i32 [rows]`; `None` when the source has no labels.
    pub labels: Option<Array>,
    /// `i32 [rows, patches]`: for each sample a random permutation of its patches.
    pub order: Option<Array>,
    /// `f32 [rows]`: 1, or 0 for a row of an evaluation that holds no sample.
    pub weights: Array,
    /// Bad samples met for the first time: where each lies and what is wrong.
    pub skipped: Vec<String>,
}

/// Batches made ahead by worker threads. Dropping it stops the threads after the samples at hand.
pub struct Prefetch {
    work: Arc<Work>,
    jobs: Option<Sender<Job>>,
    /// Batches in the making, oldest first.
    pending: VecDeque<Pending>,
    /// Global index of the next batch to be handed to the workers.
    upcoming: u64,
    bad: BTreeSet<usize>,
    workers: Vec<JoinHandle<()>>,
}

/// What the workers share.
struct Work {
    source: Arc<dyn Source>,
    transform: Transform,
    options: PrefetchOptions,
    stop: AtomicBool,
}

/// Some rows of a batch to be made.
struct Job {
    first: u64,
    rows: Range<usize>,
    out: Sender<(usize, Result<Piece>)>,
}

struct Pending {
    first: u64,
    pieces: Receiver<(usize, Result<Piece>)>,
}

/// The content of some rows.
#[derive(Default)]
struct Piece {
    images: Vec<u8>,
    labels: Vec<i32>,
    order: Vec<i32>,
    weights: Vec<f32>,
    bad: Vec<(usize, String)>,
}

impl Prefetch {
    /// Start making batches of `source`.
    ///
    /// # Errors
    /// [`Error::Config`] when the picture settings or the options are impossible, [`Error::Data`] when the source is empty,
    /// [`Error::Other`] when no thread can be started.
    pub fn start(
        source: Arc<dyn Source>,
        image: &ImageConfig,
        options: PrefetchOptions,
    ) -> Result<Prefetch> {
        image.check()?;
        let (batch, rows) = (options.batch, &options.rows);
        if rows.is_empty() || rows.end > batch {
            return Err(Error::config(format!(
                "rows {rows:?} of a batch of {batch}: expected at least one row within it"
            )));
        }
        if source.is_empty() {
            return Err(Error::data("the source has no samples"));
        }
        let threads = match options.threads {
            0 => std::thread::available_parallelism().map_or(1, NonZero::get),
            threads => threads,
        };
        let (upcoming, depth) = (options.first, options.depth.max(1));
        let work = Arc::new(Work {
            transform: Transform::new(image, options.pass == Pass::Train),
            source,
            options,
            stop: AtomicBool::new(false),
        });
        let (jobs, queue) = unbounded();
        let mut prefetch = Prefetch {
            work,
            jobs: Some(jobs),
            pending: VecDeque::new(),
            upcoming,
            bad: BTreeSet::new(),
            workers: Vec::new(),
        };
        for number in 0..threads {
            let (work, queue) = (prefetch.work.clone(), queue.clone());
            let worker = std::thread::Builder::new().name(format!("data-{number}"));
            let worker = worker.spawn(move || work.run(&queue));
            prefetch.workers.push(worker.map_err(|e| {
                Error::other(format!("data.threads = {threads}: thread {number}: {e}"))
            })?);
        }
        for _ in 0..depth {
            prefetch.feed();
        }
        Ok(prefetch)
    }

    /// The next batch, waiting for it when it is not ready; `None` after the last one of an evaluation.
    ///
    /// # Errors
    /// [`Error::Data`] when more samples are bad than allowed, naming the latest by file and offset, or when a worker
    /// failed.
    #[allow(clippy::should_implement_trait)] // fallible
    pub fn next(&mut self) -> Result<Option<Batch>> {
        let Some(Pending { first, pieces }) = self.pending.pop_front() else {
            return Ok(None);
        };
        self.feed();
        let options = &self.work.options;
        let rows = options.rows.len();
        let mut all = Vec::new();
        for _ in 0..rows.div_ceil(CHUNK) {
            let piece = pieces.recv();
            all.push(piece.map_err(|_| Error::data("a data worker died"))?);
        }
        all.sort_unstable_by_key(|(row, _)| *row);
        let mut whole = Piece::default();
        let Transform { size, channels, .. } = self.work.transform;
        let mut images = Array::zeros(Type::new(DType::U8, &[rows, size, size, channels]));
        let mut rest = images.bytes_mut();
        let mut skipped = Vec::new();
        for (_, piece) in all {
            let piece = piece?;
            let (here, after) = rest.split_at_mut(piece.images.len());
            here.copy_from_slice(&piece.images);
            rest = after;
            whole.labels.extend(piece.labels);
            whole.order.extend(piece.order);
            whole.weights.extend(piece.weights);
            for (index, message) in piece.bad {
                if self.bad.insert(index) {
                    skipped.push(message);
                }
            }
        }
        let (count, limit) = (self.bad.len(), options.bad_samples);
        if count > limit {
            let latest = skipped.last().map_or("met before", String::as_str);
            return Err(Error::data(format!(
                "{count} samples cannot be read, data.bad_samples = {limit} are allowed; the latest: {latest}"
            )));
        }
        let labels = self.work.source.classes();
        let labels = labels.map(|_| Array::new(&[rows], &whole.labels));
        let order = options
            .patches
            .map(|n| Array::new(&[rows, n], &whole.order));
        Ok(Some(Batch {
            first,
            images,
            labels: labels.transpose()?,
            order: order.transpose()?,
            weights: Array::new(&[rows], &whole.weights)?,
            skipped,
        }))
    }

    /// Hand one more batch to the workers, unless an evaluation is at its end.
    fn feed(&mut self) {
        let options = &self.work.options;
        let ended = options.pass == Pass::Eval && self.upcoming >= self.work.source.len() as u64;
        let (Some(jobs), false) = (&self.jobs, ended) else {
            return;
        };
        let (out, pieces) = unbounded();
        for start in options.rows.clone().step_by(CHUNK) {
            let job = Job {
                first: self.upcoming,
                rows: start..(start + CHUNK).min(options.rows.end),
                out: out.clone(),
            };
            // Without workers the job is dropped, and `next` finds its channel closed.
            let _ = jobs.send(job);
        }
        self.pending.push_back(Pending {
            first: self.upcoming,
            pieces,
        });
        self.upcoming += options.batch as u64;
    }
}

impl Drop for Prefetch {
    fn drop(&mut self) {
        self.work.stop.store(true, Ordering::Relaxed);
        self.jobs = None;
        for worker in self.workers.drain(..) {
            // A worker catches panics; one that died all the same has nothing more to say.
            let _ = worker.join();
        }
    }
}

impl Work {
    fn run(&self, jobs: &Receiver<Job>) {
        let mut transform = self.transform.clone();
        for Job { first, rows, out } in jobs {
            let start = rows.start;
            let make = || self.piece(first, rows, &mut transform);
            let piece = catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|panic| {
                let text = panic.downcast_ref::<&str>().map(|s| s.to_string());
                let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
                let text = text.unwrap_or_default();
                Err(Error::data(format!("a data worker panicked: {text}")))
            });
            if self.stop.load(Ordering::Relaxed) {
                return;
            }
            // Nobody waits for the batch any more when an earlier piece of it has failed.
            let _ = out.send((start, piece));
        }
    }

    fn piece(&self, first: u64, rows: Range<usize>, transform: &mut Transform) -> Result<Piece> {
        let options = &self.options;
        let mut piece = Piece::default();
        for row in rows {
            if self.stop.load(Ordering::Relaxed) {
                break;
            }
            let global = first + row as u64;
            let sample = self.sample(global, transform, &mut piece.bad)?;
            piece.weights.push(if sample.is_some() { 1.0 } else { 0.0 });
            let label = sample.as_ref().and_then(|s| s.label).unwrap_or(0);
            piece.labels.push(label as i32);
            match sample {
                Some(sample) => piece.images.extend(sample.image.data),
                None => {
                    let area = transform.size * transform.size;
                    let end = piece.images.len() + area * transform.channels;
                    piece.images.resize(end, 0);
                }
            }
            if let Some(patches) = options.patches {
                let mut random = Stream::new(options.seed, Purpose::Patches, global);
                piece.order.extend(random.shuffled(patches));
            }
        }
        Ok(piece)
    }

    /// The sample of that global index, ready for the model; bad ones met on the way go to `bad`.
    fn sample(
        &self,
        global: u64,
        transform: &mut Transform,
        bad: &mut Vec<(usize, String)>,
    ) -> Result<Option<Sample>> {
        let PrefetchOptions { pass, seed, .. } = self.options;
        let len = self.source.len() as u64;
        let mut index = match pass {
            Pass::Train => Permutation::new(seed, global / len, len).at(global % len),
            Pass::Eval if global < len => global,
            Pass::Eval => return Ok(None),
        };
        let mut others = Stream::new(seed, Purpose::Replace, global);
        for _ in 0..TRIES {
            let mut random = Stream::new(seed, Purpose::Augment, global);
            let sample = self.source.read(index as usize).and_then(|mut sample| {
                sample.image = transform.apply(sample.image, &mut random)?;
                Ok(sample)
            });
            let error = match sample {
                Ok(sample) => return Ok(Some(sample)),
                Err(error) => error.chain(),
            };
            let index_met = index as usize;
            if bad.iter().all(|(known, _)| *known != index_met) {
                let origin = self.source.origin(index_met);
                bad.push((index_met, format!("{origin}: {error}")));
            }
            if pass == Pass::Eval || bad.len() > self.options.bad_samples {
                return Ok(None);
            }
            index = others.below(len);
        }
        let latest = bad.last().map_or("", |(_, message)| message);
        Err(Error::data(format!(
            "{TRIES} samples in a row cannot be read; the latest: {latest}"
        )))
    }
}

/// `(x / 255 - mean) / std` by channel: f32, in the shape of the `u8 [.., channels]` given.
///
/// The train step does this on the device; this is for tools and tests.
///
/// # Errors
/// When `images` is not u8 or its last axis is not one entry of `mean` and `std` each.
pub fn normalise(images: &Array, mean: &[f64], std: &[f64]) -> Result<Array> {
    let values = images.values::<u8>()?;
    let channels = images.shape().last().copied().unwrap_or(0);
    if channels == 0 || mean.len() != channels || std.len() != channels {
        let (shape, mean, std) = (images.shape(), mean.len(), std.len());
        return Err(Error::other(format!(
            "{shape:?}: {mean} means and {std} deviations, expected one of each a channel"
        )));
    }
    let normal = |(i, v): (usize, &u8)| {
        let c = i % channels;
        ((f64::from(*v) / 255.0 - mean[c]) / std[c]) as f32
    };
    let values: Vec<f32> = values.iter().enumerate().map(normal).collect();
    Array::new(images.shape(), &values)
}
