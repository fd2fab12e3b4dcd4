//! What a run tells the world: `metrics.jsonl`, TensorBoard events, the progress bar, pictures.

mod append;
mod busy;
mod events;
#[cfg(feature = "tensorboard-rs")]
mod guarded;
mod metrics;
mod picture;
mod plot;
mod progress;
mod spans;

pub use busy::{Busy, busy, say};
pub use events::Events;
pub(crate) use events::masked_crc;
#[cfg(feature = "tensorboard-rs")]
pub use guarded::Guarded;
pub use metrics::Metrics;
pub use picture::{Picture, grid};
pub use plot::{Chart, Scale, Series};
pub use progress::Progress;
pub use spans::{Recording, Span, span, write_space};

use crate::error::{Error, Result};
use std::path::Path;

/// The numbers of one logged step.
#[derive(Clone, Debug)]
pub struct Record {
    /// Steps trained so far.
    pub step: u64,
    /// What the numbers were measured on; none for the training batch itself.
    pub split: Option<&'static str>,
    /// Names and values, in the order to be shown. A name ending in `_per_s` is a rate.
    pub values: Vec<(String, f64)>,
    /// Training examples taken so far, and how many passes over the data that is where its size is known; for
    /// `metrics.jsonl` alone.
    pub taken: Option<(u64, Option<f64>)>,
}

impl Record {
    /// The numbers of a step, measured on `split` (none: on the training batch).
    pub fn new<N: Into<String>>(
        step: u64,
        split: Option<&'static str>,
        values: impl IntoIterator<Item = (N, f64)>,
    ) -> Record {
        let values = values.into_iter().map(|(name, value)| (name.into(), value));
        Record {
            step,
            split,
            values: values.collect(),
            taken: None,
        }
    }

    /// The same, after so many training examples of `epoch` in a pass.
    #[must_use]
    pub fn after(mut self, samples: u64, epoch: Option<usize>) -> Record {
        let passes = |epoch| samples as f64 / epoch as f64;
        self.taken = Some((samples, epoch.filter(|n| *n > 0).map(passes)));
        self
    }
}

/// Which writer makes the TensorBoard events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TensorBoard {
    /// None.
    Off,
    /// Ours: scalars, images and texts.
    Own,
    /// The crate `tensorboard-rs`, behind a guard: scalars only.
    #[cfg(feature = "tensorboard-rs")]
    TensorboardRs,
}

impl TensorBoard {
    /// The writer that a configuration names: `off`, `own` or `tensorboard-rs`.
    ///
    /// # Errors
    /// When the name is another one, or this build lacks that writer.
    pub fn parse(name: &str) -> Result<TensorBoard> {
        match name {
            "off" => Ok(TensorBoard::Off),
            "own" => Ok(TensorBoard::Own),
            #[cfg(feature = "tensorboard-rs")]
            "tensorboard-rs" => Ok(TensorBoard::TensorboardRs),
            #[cfg(not(feature = "tensorboard-rs"))]
            "tensorboard-rs" => Err(Error::config(
                "this kiln was built without tensorboard-rs; use own, or build with --features tensorboard-rs",
            )),
            other => Err(Error::config(format!(
                "expected off, own or tensorboard-rs, got {other}"
            ))),
        }
    }
}

enum Sink {
    Off,
    Own(Events),
    #[cfg(feature = "tensorboard-rs")]
    TensorboardRs(Guarded),
}

/// Everything that a run writes about itself while it trains.
///
/// Once open, it never stops the training: what cannot be written is announced once, kept in memory and tried again.
pub struct Log {
    /// None where another host writes them.
    metrics: Option<Metrics>,
    sink: Sink,
    progress: Progress,
    metrics_warned: bool,
    events_warned: bool,
}

impl Log {
    /// Open the log of the run in `dir`, which continues after `start` of `steps` steps: `dir/metrics.jsonl`, cut back
    /// to that step, and a new file of events in `dir/tensorboard`.
    ///
    /// # Errors
    /// When a file cannot be made or read.
    pub fn open(dir: &Path, start: u64, steps: u64, tensorboard: TensorBoard) -> Result<Log> {
        let sink = match tensorboard {
            TensorBoard::Off => Sink::Off,
            TensorBoard::Own => Sink::Own(Events::create(&dir.join("tensorboard"), start)?),
            #[cfg(feature = "tensorboard-rs")]
            TensorBoard::TensorboardRs => {
                Sink::TensorboardRs(Guarded::create(&dir.join("tensorboard-rs"))?)
            }
        };
        Ok(Log {
            metrics: Some(Metrics::open(&dir.join("metrics.jsonl"), start)?),
            sink,
            progress: Progress::new(start, steps),
            metrics_warned: false,
            events_warned: false,
        })
    }

    /// The log of a host that leaves writing to another one: it only tells the user what it notes.
    pub fn silent(steps: u64) -> Log {
        Log {
            metrics: None,
            sink: Sink::Off,
            progress: Progress::silent(steps),
            metrics_warned: false,
            events_warned: false,
        }
    }

    /// Write the numbers of one step to every place.
    pub fn record(&mut self, record: &Record) {
        let metrics = self.metrics.as_mut();
        let written = metrics.map_or(Ok(()), |metrics| metrics.write(record));
        self.check_metrics(written);
        let split = record.split.unwrap_or("train");
        let tags = record
            .values
            .iter()
            .map(|(name, value)| (format!("{split}/{name}"), *value));
        let written = match &mut self.sink {
            Sink::Off => Ok(()),
            Sink::Own(events) => events.scalars(record.step, tags),
            #[cfg(feature = "tensorboard-rs")]
            Sink::TensorboardRs(guarded) => guarded.scalars(record.step, tags),
        };
        self.check_events(written);
        self.progress.record(record);
    }

    /// Show a picture in TensorBoard (of our own writer; left out otherwise).
    pub fn image(&mut self, step: u64, tag: &str, picture: &Picture) {
        if let Sink::Own(events) = &mut self.sink {
            let written = events.image(step, tag, picture);
            self.check_events(written);
        }
    }

    /// Show a text in Markdown in TensorBoard (of our own writer; left out otherwise).
    pub fn text(&mut self, step: u64, tag: &str, markdown: &str) {
        if let Sink::Own(events) = &mut self.sink {
            let written = events.text(step, tag, markdown);
            self.check_events(written);
        }
    }

    /// Whether the step that the run goes on after was evaluated: its line is in `metrics.jsonl`.
    pub fn evaluated(&self) -> bool {
        self.metrics.as_ref().is_some_and(Metrics::evaluated)
    }

    /// Show the progress bar, before the first step.
    pub fn begin(&self) {
        self.progress.begin();
    }

    /// Say beside the bar what keeps the next step waiting.
    pub fn doing(&self, what: &str) {
        self.progress.doing(what);
    }

    /// Move the progress bar, between records.
    pub fn tick(&self, step: u64) {
        self.progress.tick(step);
    }

    /// Show a line to the user without disturbing the progress bar.
    pub fn note(&self, line: &str) {
        self.progress.note(line);
    }

    /// Bring everything written so far to the disk; to be called when a checkpoint is saved.
    pub fn sync(&mut self) {
        let synced = self.metrics.as_mut().map_or(Ok(()), Metrics::sync);
        self.check_metrics(synced);
        let synced = match &mut self.sink {
            Sink::Off => Ok(()),
            Sink::Own(events) => events.sync(),
            #[cfg(feature = "tensorboard-rs")]
            Sink::TensorboardRs(guarded) => guarded.flush(),
        };
        self.check_events(synced);
    }

    fn check_metrics(&mut self, written: Result<()>) {
        warn_once(&mut self.metrics_warned, &self.progress, "metrics", written);
    }

    fn check_events(&mut self, written: Result<()>) {
        warn_once(
            &mut self.events_warned,
            &self.progress,
            "TensorBoard events",
            written,
        );
    }
}

/// Announces the first failure of a file.
fn warn_once(warned: &mut bool, progress: &Progress, what: &str, written: Result<()>) {
    if let Err(error) = written
        && !*warned
    {
        *warned = true;
        let error = error.chain();
        progress.note(&format!(
            "warning: the {what} cannot be written now ({error}); training goes on"
        ));
    }
}
