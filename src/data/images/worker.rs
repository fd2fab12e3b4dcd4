//! What a worker thread does: samples into rows of a batch.

use crate::data::images::prefetch::{Pass, PrefetchOptions};
use crate::data::images::source::{Sample, Source};
use crate::data::images::transform::Transform;
use crate::data::loader::pool::guarded;
use crate::data::loader::{Permutation, Purpose, Stream};
use crate::error::{Error, Result};
use crate::log::span;
use crossbeam_channel::{Receiver, Sender};
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Samples that are tried for one row before the source is given up.
const TRIES: u64 = 64;

/// What the workers share.
pub(crate) struct Work {
    pub(crate) source: Arc<dyn Source>,
    pub(crate) transform: Transform,
    pub(crate) options: PrefetchOptions,
    pub(crate) stop: AtomicBool,
}

/// Some rows of a batch to be made.
pub(crate) struct Job {
    pub(crate) first: u64,
    pub(crate) rows: Range<usize>,
    pub(crate) out: Sender<(usize, Result<Piece>)>,
}

/// The content of some rows.
#[derive(Default)]
pub(crate) struct Piece {
    pub(crate) images: Vec<u8>,
    pub(crate) labels: Vec<i32>,
    pub(crate) order: Vec<i32>,
    pub(crate) weights: Vec<f32>,
    pub(crate) bad: Vec<(usize, String)>,
}

impl Work {
    /// Make pieces until the queue closes or the work is stopped.
    pub(crate) fn run(&self, jobs: &Receiver<Job>) {
        let mut transform = self.transform.clone();
        for Job { first, rows, out } in jobs {
            let start = rows.start;
            let make = || self.piece(first, rows, &mut transform);
            let piece = guarded(make);
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
            let read = {
                let _span = span("read and decode");
                self.source.read(index as usize)
            };
            let sample = read.and_then(|mut sample| {
                let _span = span("crop, resize, flip");
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
