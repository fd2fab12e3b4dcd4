//! What a worker thread does: samples into rows of a batch.

use crate::data::images::pixels::Pixels;
use crate::data::images::prefetch::PrefetchOptions;
use crate::data::images::source::{Sample, Source};
use crate::data::images::transform::Transform;
use crate::data::loader::pass::Passing;
use crate::data::loader::{Purpose, Stream};
use crate::error::{Error, Result};
use crate::log::span;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What the workers share.
pub(crate) struct Work {
    pub(crate) source: Arc<dyn Source>,
    pub(crate) transform: Transform,
    /// What makes second views: as training does, whatever the pass.
    pub(crate) second: Transform,
    /// What makes smaller views.
    pub(crate) local: Option<Transform>,
    pub(crate) options: PrefetchOptions,
    pub(crate) stop: AtomicBool,
}

/// Some rows of a batch to be made, and the global index of its first sample.
pub(crate) type Job = (u64, Range<usize>);

/// The content of some rows.
#[derive(Default)]
pub(crate) struct Piece {
    pub(crate) images: Vec<u8>,
    /// Second views, where there are some.
    pub(crate) others: Vec<u8>,
    /// Smaller views, where there are some.
    pub(crate) locals: Vec<u8>,
    pub(crate) labels: Vec<i32>,
    pub(crate) order: Vec<i32>,
    pub(crate) weights: Vec<f32>,
    pub(crate) bad: Vec<(usize, String)>,
}

/// A sample with its views.
struct Made {
    sample: Sample,
    other: Option<Pixels>,
    locals: Vec<u8>,
}

impl Work {
    /// Make these rows, or as many of them as anybody waits for.
    pub(crate) fn piece(&self, (first, rows): Job) -> Result<Piece> {
        let options = &self.options;
        let mut transforms = [self.transform.clone(), self.second.clone()];
        let mut local = self.local.clone();
        let locals = options.local.map_or(0, |local| {
            local.count * local.size * local.size * self.transform.channels
        });
        let mut piece = Piece::default();
        for row in rows {
            if self.stop.load(Ordering::Relaxed) {
                break;
            }
            let global = first + row as u64;
            let sample = self.sample(global, (&mut transforms, &mut local), &mut piece.bad)?;
            piece.weights.push(if sample.is_some() { 1.0 } else { 0.0 });
            let label = sample.as_ref().and_then(|s| s.sample.label).unwrap_or(0);
            piece.labels.push(label as i32);
            match sample {
                Some(made) => {
                    piece.images.extend(made.sample.image.data);
                    let others = made.other.into_iter().flat_map(|other| other.data);
                    piece.others.extend(others);
                    piece.locals.extend(made.locals);
                }
                None => {
                    let Transform { size, channels, .. } = self.transform;
                    let none = size * size * channels;
                    piece.images.resize(piece.images.len() + none, 0);
                    if options.views {
                        piece.others.resize(piece.others.len() + none, 0);
                    }
                    piece.locals.resize(piece.locals.len() + locals, 0);
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
        ([transform, second], local): (&mut [Transform; 2], &mut Option<Transform>),
        bad: &mut Vec<(usize, String)>,
    ) -> Result<Option<Made>> {
        let passing = Passing {
            pass: self.options.pass,
            seed: self.options.seed,
            len: self.source.len() as u64,
            bad_samples: self.options.bad_samples,
        };
        let views = self.options.views;
        let count = self.options.local.map_or(0, |local| local.count);
        let mut ready = |index: usize| -> Result<Made> {
            let mut sample = {
                let _span = span("read and decode");
                self.source.read(index)?
            };
            let _span = span("crop, resize, flip");
            let mut random = Stream::new(passing.seed, Purpose::Augment, global);
            let whole = (views || count > 0).then(|| sample.image.clone());
            sample.image = transform.apply(sample.image, &mut random)?;
            let mut random = Stream::new(passing.seed, Purpose::View, global);
            let other = whole.as_ref().filter(|_| views);
            let other = other.map(|whole| second.apply(whole.clone(), &mut random));
            let mut locals = Vec::new();
            if let (Some(local), Some(whole)) = (local.as_mut(), &whole) {
                let mut random = Stream::new(passing.seed, Purpose::Local, global);
                for _ in 0..count {
                    locals.extend(local.apply(whole.clone(), &mut random)?.data);
                }
            }
            Ok(Made {
                sample,
                other: other.transpose()?,
                locals,
            })
        };
        passing.sample(global, bad, |index| {
            let why = |e: Error| format!("{}: {}", self.source.origin(index), e.chain());
            ready(index).map_err(why)
        })
    }
}
