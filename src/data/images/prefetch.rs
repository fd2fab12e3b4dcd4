//! Batches made ahead of the step by worker threads.

use crate::array::Array;
use crate::config::Share;
use crate::data::images::config::ImageConfig;
use crate::data::images::source::Source;
use crate::data::images::transform::Transform;
use crate::data::images::worker::{Job, Piece, Work};
use crate::data::loader::pass::Pass;
use crate::data::loader::pool::{self, Pool};
use crate::error::{Error, Result};
use crate::shard::Rows;
use crate::types::{DType, Type};
use std::collections::{BTreeSet, VecDeque};
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Rows that a worker makes at a time: few enough to share a batch, enough to make small pictures worth a message.
const CHUNK: usize = 16;

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
    /// The rows of each batch that this host makes: all of them on a single host.
    pub rows: Rows,
    /// When given, [`Batch::order`] holds a random order of that many patches for each sample.
    pub patches: Option<usize>,
    /// Whether each sample is cut and mirrored twice: see [`Batch::other`].
    pub views: bool,
    /// Smaller views that are cut of each sample: see [`Batch::local`].
    pub local: Option<LocalViews>,
    /// How many different samples may be bad before [`Prefetch::next`] fails.
    pub bad_samples: usize,
    /// Worker threads; 0 = one a core.
    pub threads: usize,
    /// Batches in the making at a time, at least 1: what memory holds besides the batch handed out.
    pub depth: usize,
}

/// Smaller views of a picture: random windows, resized and mirrored as a training picture is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalViews {
    /// How many of each picture.
    pub count: usize,
    /// Height and width in pixels.
    pub size: usize,
    /// A window's share of the picture's area: lowest, highest.
    pub scale: [Share; 2],
}

/// One host's rows of one batch.
#[derive(Debug)]
pub struct Batch {
    /// Global index of the whole batch's first sample.
    pub first: u64,
    /// `u8 [rows, size, size, channels]`, not normalised.
    pub images: Array,
    /// A second view of each, cut and mirrored at random as a training picture is, where that was asked for.
    pub other: Option<Array>,
    /// `u8 [rows, views, size, size, channels]`: smaller views, where those were asked for.
    pub local: Option<Array>,
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
    pool: Pool<Job, Piece>,
    /// Batches in the making, oldest first.
    pending: VecDeque<Pending>,
    /// Global index of the next batch to be handed to the workers.
    upcoming: u64,
    bad: BTreeSet<usize>,
}

struct Pending {
    first: u64,
    pieces: pool::Pending<Piece>,
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
        if rows.is_empty() || rows.end() > batch {
            let rows = rows.describe();
            return Err(Error::config(format!(
                "rows `{rows}` of a batch of {batch}: expected at least one row within it"
            )));
        }
        if source.is_empty() {
            return Err(Error::data("the source has no samples"));
        }
        let (upcoming, depth) = (options.first, options.depth.max(1));
        let threads = options.threads;
        let work = Arc::new(Work {
            // views are compared with each other, held-out ones too
            transform: Transform::new(image, options.pass == Pass::Train || options.views),
            second: Transform::of_second_views(image),
            local: options.local.map(|local| Transform::local(image, local)),
            source,
            options,
            stop: AtomicBool::new(false),
        });
        let making = work.clone();
        let pool = Pool::start("data", threads, move |job, give| {
            give(making.piece(job)?);
            Ok(())
        })?;
        let mut prefetch = Prefetch {
            work,
            pool,
            pending: VecDeque::new(),
            upcoming,
            bad: BTreeSet::new(),
        };
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
        let Some(Pending { first, mut pieces }) = self.pending.pop_front() else {
            return Ok(None);
        };
        self.feed();
        let options = &self.work.options;
        let rows = options.rows.len();
        let mut whole = Piece::default();
        let Transform { size, channels, .. } = self.work.transform;
        let mut images = Array::zeros(Type::new(DType::U8, &[rows, size, size, channels]));
        let mut other = options.views.then(|| images.clone());
        let mut local = options.local.map(|local| {
            let LocalViews { count, size, .. } = local;
            Array::zeros(Type::new(DType::U8, &[rows, count, size, size, channels]))
        });
        let mut rest = images.bytes_mut();
        let mut locals = local.as_mut().map(Array::bytes_mut);
        let mut others = other.as_mut().map(Array::bytes_mut);
        let mut skipped = Vec::new();
        while !pieces.is_empty() {
            let Some(piece) = pool::take(&mut pieces)? else {
                continue;
            };
            let (here, after) = rest.split_at_mut(piece.images.len());
            here.copy_from_slice(&piece.images);
            rest = after;
            if let Some(rest) = others.take() {
                let (here, after) = rest.split_at_mut(piece.others.len());
                here.copy_from_slice(&piece.others);
                others = Some(after);
            }
            if let Some(rest) = locals.take() {
                let (here, after) = rest.split_at_mut(piece.locals.len());
                here.copy_from_slice(&piece.locals);
                locals = Some(after);
            }
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
            other,
            local,
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
        if ended {
            return;
        }
        let first = self.upcoming;
        let rows = options.rows.stretches().iter().flat_map(chunks);
        let pieces = rows.map(|rows| self.pool.give((first, rows))).collect();
        self.pending.push_back(Pending { first, pieces });
        self.upcoming += options.batch as u64;
    }
}

/// A stretch of rows as workers are given it.
fn chunks(stretch: &Range<usize>) -> impl Iterator<Item = Range<usize>> + use<> {
    let end = stretch.end;
    let chunk = move |start: usize| start..(start + CHUNK).min(end);
    stretch.clone().step_by(CHUNK).map(chunk)
}

impl Drop for Prefetch {
    fn drop(&mut self) {
        // the pool waits for what its workers have begun
        self.work.stop.store(true, Ordering::Relaxed);
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
