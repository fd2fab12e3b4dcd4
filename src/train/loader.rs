//! Batches: made on the host, sent to the device.

use crate::array::Array;
use crate::data::text::{Batches, Cursor, Row};
use crate::data::{Pass, Prefetch, PrefetchOptions, random_codes};
use crate::error::{Error, Kind, Result};
use crate::experiment::{Examples, Experiment, Pictures};
use crate::runtime::{GlobalArray, Runtime};
use crate::shard::Rows;
use crate::step::TrainStepSpec;
use crate::tasks::{LOCAL_VIEWS, OTHER_VIEW};
use crate::train::pair_rows::PairRows;
use crossbeam_channel::{Receiver, RecvTimeoutError, bounded};
use std::collections::BTreeMap;
use std::time::Duration;

/// One batch on the host: the rows that its devices hold, and more only where they come with them.
#[derive(Debug)]
pub(super) struct HostBatch {
    /// Which rows of the batch these are.
    pub(super) rows: Rows,
    /// The model's inputs by name, as they are sent.
    pub(super) arrays: BTreeMap<&'static str, Array>,
    /// f32 `[rows]`: 1 for a row that counts, 0 for one that stands in for nothing.
    pub(super) weights: Array,
    /// A line for each sample that was left out.
    pub(super) skipped: Vec<String>,
    /// Where to go on after this batch, for data that has no random access.
    pub(super) cursor: Option<Cursor>,
    /// Bytes of text that these targets stand for; 0 for pictures.
    pub(super) bytes: u64,
    /// Tokens of these rows that are no padding, read or written; 0 for pictures.
    pub(super) tokens: u64,
}

/// Batches, made ahead of the step. A thread of its own waits for the data, so that whoever wants a batch can break off,
/// whatever the data waits for.
pub(super) struct Loader {
    ready: Receiver<Result<Option<HostBatch>>>,
}

/// How often a wait for a batch asks whether to break off.
const ASKING: Duration = Duration::from_millis(50);

enum Source {
    Pictures(Prefetch, Option<Codes>),
    Text(Batches),
    Pairs(PairRows),
}

/// Random codes beside pictures: f32 `[rows, width]`, functions of seed and global sample index.
struct Codes {
    seed: u64,
    width: usize,
}

impl Codes {
    /// What the plan's model is given beside pictures.
    fn of(plan: &Experiment) -> Option<Codes> {
        let seed = plan.config.seed;
        let head = plan.model.generator()?;
        let width = head.code_dim();
        Some(Codes { seed, width })
    }

    /// Those of the rows of a batch that begins with global sample `first`.
    fn draw(&self, first: u64, rows: &Rows) -> Result<Array> {
        let row = |row: usize| random_codes(self.seed, first + row as u64, self.width);
        let values: Vec<f32> = rows.iter().flat_map(row).collect();
        Array::new(&[rows.len(), self.width], &values)
    }
}

impl Loader {
    /// Training batches of so many examples from global sample `first` on, those rows of each; `cursor` is what the batch before
    /// that had.
    ///
    /// # Errors
    /// When the data's settings do not fit.
    pub(super) fn train(
        plan: &Experiment,
        (batch, rows): (usize, Rows),
        first: u64,
        cursor: Option<&Cursor>,
    ) -> Result<Loader> {
        let mut source = match &plan.examples {
            Examples::Pictures(pictures) => {
                let part = (batch, &rows, first);
                let prefetch = prefetch(plan, pictures, Pass::Train, part)?;
                Source::Pictures(prefetch, Codes::of(plan))
            }
            Examples::Text(corpus) => {
                Source::Text(corpus.train_rows(first, cursor, (batch, &rows))?)
            }
            Examples::Pairs(pairs) => {
                let part = (batch, &rows, first);
                Source::Pairs(PairRows::start(plan, pairs, Pass::Train, part)?)
            }
        };
        Loader::start(waiting(plan), move || source.next(&rows))
    }

    /// Held-out batches, once through; nothing when there are none. Of pictures those rows; of text and of pairs every row,
    /// because figures count the tokens of all.
    ///
    /// # Errors
    /// When the data's settings do not fit.
    pub(super) fn eval(plan: &Experiment, rows: Rows) -> Result<Loader> {
        let (rows, mut source) = match &plan.examples {
            Examples::Pictures(pictures) => {
                let part = (plan.config.train.batch.get(), &rows, 0);
                let prefetch = prefetch(plan, pictures, Pass::Eval, part)?;
                (rows, Source::Pictures(prefetch, Codes::of(plan)))
            }
            Examples::Text(corpus) => {
                let rows = Rows::all(plan.config.train.batch.get());
                (rows, Source::Text(corpus.eval()?))
            }
            Examples::Pairs(pairs) => {
                let batch = plan.config.train.batch.get();
                let rows = Rows::all(batch);
                let part = (batch, &rows, 0);
                let made = PairRows::start(plan, pairs, Pass::Eval, part)?;
                (rows, Source::Pairs(made))
            }
        };
        Loader::start(waiting(plan), move || source.next(&rows))
    }

    fn start(
        ahead: usize,
        mut make: impl FnMut() -> Result<Option<HostBatch>> + Send + 'static,
    ) -> Result<Loader> {
        let (out, ready) = bounded(ahead);
        let thread = std::thread::Builder::new().name("batches".to_owned());
        let pass_on = move || {
            loop {
                let batch = make();
                let last = !matches!(batch, Ok(Some(_)));
                if out.send(batch).is_err() || last {
                    return;
                }
            }
        };
        let started = thread.spawn(pass_on);
        started.map_err(|e| Error::other(format!("a thread for batches: {e}")))?;
        Ok(Loader { ready })
    }

    /// The next batch; nothing after the last one of an evaluation.
    ///
    /// # Errors
    /// When reading fails, or too many samples are bad; [`Kind::Interrupted`] when `break_off` says so while it waits.
    pub(super) fn next(&mut self, break_off: &dyn Fn() -> bool) -> Result<Option<HostBatch>> {
        loop {
            match self.ready.recv_timeout(ASKING) {
                Ok(batch) => return batch.map_err(as_data),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(Error::data("the thread that waits for batches died"));
                }
                Err(RecvTimeoutError::Timeout) if break_off() => {
                    return Err(Error::interrupted("interrupted while waiting for a batch"));
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }
}

/// What goes wrong while data is read is the data's, unless it is known better.
fn as_data(error: Error) -> Error {
    match error.kind() {
        Kind::Other | Kind::Config => error.with_kind(Kind::Data),
        _ => error,
    }
}

impl Source {
    fn next(&mut self, own: &Rows) -> Result<Option<HostBatch>> {
        let own = own.clone();
        match self {
            Source::Pictures(prefetch, codes) => {
                let Some(batch) = prefetch.next()? else {
                    return Ok(None);
                };
                let codes = codes.as_ref().map(|codes| codes.draw(batch.first, &own));
                let others = [
                    (OTHER_VIEW, batch.other),
                    (LOCAL_VIEWS, batch.local),
                    ("labels", batch.labels),
                    ("patch_permutation", batch.order),
                    ("codes", codes.transpose()?),
                ];
                let others = others.into_iter().filter_map(|(name, a)| Some((name, a?)));
                Ok(Some(HostBatch {
                    rows: own,
                    arrays: std::iter::once(("images", batch.images))
                        .chain(others)
                        .collect(),
                    weights: batch.weights,
                    skipped: batch.skipped,
                    cursor: None,
                    bytes: 0,
                    tokens: 0,
                }))
            }
            Source::Pairs(made) => made.next(own),
            Source::Text(batches) => {
                let Some(batch) = batches.next()? else {
                    return Ok(None);
                };
                Ok(Some(HostBatch {
                    rows: own,
                    arrays: batch.arrays()?,
                    weights: Array::new(&[batch.weights.len()], &batch.weights)?,
                    bytes: batch.bytes(),
                    cursor: Some(batch.cursor),
                    tokens: batch.rows.iter().map(Row::filled).sum(),
                    skipped: batch.skipped,
                }))
            }
        }
    }
}

/// Batches that wait to be taken, beside the one in the making: of pictures and text none, which are made ahead where they are read.
fn waiting(plan: &Experiment) -> usize {
    match &plan.examples {
        Examples::Pairs(pairs) => pairs.config.prefetch.get() - 1,
        Examples::Pictures(_) | Examples::Text(_) => 0,
    }
}

fn prefetch(
    plan: &Experiment,
    pictures: &Pictures,
    pass: Pass,
    (batch, rows, first): (usize, &Rows, u64),
) -> Result<Prefetch> {
    let source = match (pass, &pictures.eval) {
        (Pass::Eval, Some(eval)) => eval,
        _ => &pictures.train,
    };
    let data = &pictures.config;
    let task = plan.task.on(&plan.model)?;
    let options = PrefetchOptions {
        pass,
        seed: plan.config.seed,
        first,
        batch,
        rows: rows.clone(),
        patches: plan.model.masked_patches(),
        views: task.fields(1).iter().any(|field| field.name == OTHER_VIEW),
        local: task.local_views(),
        bad_samples: data.bad_samples.get(),
        threads: data.threads.get(),
        depth: data.prefetch.get(),
    };
    Prefetch::start(source.clone(), &data.image, options)
}

/// Send what the model wants of a batch to the device, without waiting; with the examples' weights
/// when evaluating.
///
/// # Errors
/// When the batch lacks something that the model wants.
pub(super) fn send(
    runtime: &Runtime,
    recipe: &TrainStepSpec,
    fed: HostBatch,
    weighted: bool,
) -> Result<Vec<GlobalArray>> {
    let (mut arrays, rows) = (fed.arrays, &fed.rows);
    let mut buffers = Vec::new();
    for slot in recipe.batch_inputs()? {
        let Some(array) = arrays.remove(slot.name.as_str()) else {
            return Err(Error::data(format!("the data has no {}", slot.name)));
        };
        buffers.push(GlobalArray::upload_rows(runtime, array, &slot, rows)?);
    }
    if weighted {
        let ty = fed.weights.ty().with_shape(vec![recipe.batch]);
        let slot = recipe.by_example("weights", ty)?;
        buffers.push(GlobalArray::upload_rows(runtime, fed.weights, &slot, rows)?);
    }
    Ok(buffers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::time::Instant;

    #[test]
    fn a_wait_for_data_that_never_comes_is_broken_off_and_so_is_the_end() {
        let (hold, held) = mpsc::channel::<()>();
        let start = Instant::now();
        let stuck = move || {
            let _ = held.recv();
            Ok(None)
        };
        let mut feed = Loader::start(0, stuck).unwrap();
        let asked = || start.elapsed() > Duration::from_millis(200);
        let error = feed.next(&asked).unwrap_err();
        assert_eq!(error.kind(), Kind::Interrupted);
        drop(feed);
        assert!(start.elapsed() < Duration::from_secs(2));
        drop(hold);
    }

    #[test]
    fn what_cannot_be_read_is_trouble_with_data_and_a_full_disk_stays_one() {
        let mut batches = [2, 28].into_iter().map(|code| {
            let io = std::io::Error::from_raw_os_error(code);
            let path = "shard".into();
            Err(Error::Io { path, source: io })
        });
        let mut missing = Loader::start(0, {
            let first = batches.next();
            let mut first = first.into_iter();
            move || first.next().unwrap_or(Ok(None))
        })
        .unwrap();
        let error = missing.next(&|| false).unwrap_err();
        assert_eq!(error.kind(), Kind::Data);
        assert!(
            error.chain().starts_with("shard: No such file"),
            "{}",
            error.chain()
        );
        let full = batches.next().unwrap().unwrap_err();
        assert_eq!(as_data(full).kind(), Kind::Disk);
    }
}
