//! What stands at the bottom of the terminal, lines above it, and words for what takes long.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The bar that is shown at the bottom of the terminal.
static SHOWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Time after which something that takes long gets a line, and from one to the next, where there is no terminal.
const FIRST: Duration = Duration::from_secs(10);
const NEXT: Duration = Duration::from_secs(60);

/// Let this bar be the one that lines are written above.
pub(super) fn show(bar: Option<ProgressBar>) {
    *SHOWN.lock().unwrap_or_else(PoisonError::into_inner) = bar;
}

/// Tell the user a line on standard error, above the bar where one is shown.
pub fn say(line: &str) {
    let shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner).clone();
    // Progress that nobody reads is no reason to stop.
    let write = || _ = writeln!(std::io::stderr(), "{line}");
    match shown {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}

/// Something that takes long, until it is dropped: on a terminal a spinner with words and the time so far, elsewhere a line
/// now and then.
pub struct Busy {
    spinner: Option<ProgressBar>,
    /// What was shown before, and is again.
    before: Option<ProgressBar>,
    /// Ends the thread that writes lines, by being dropped.
    _lines: Option<Sender<()>>,
}

/// Say that this goes on: `compiling the training step`.
pub fn busy(what: impl Into<String>) -> Busy {
    let what = what.into();
    if std::io::stderr().is_terminal() {
        let spinner = ProgressBar::new_spinner().with_message(what);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}  {elapsed}") {
            spinner.set_style(style);
        }
        spinner.enable_steady_tick(Duration::from_millis(100));
        let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let before = shown.replace(spinner.clone());
        return Busy {
            spinner: Some(spinner),
            before,
            _lines: None,
        };
    }
    let (held, ended) = mpsc::channel();
    let start = Instant::now();
    let lines = move || {
        let mut pause = FIRST;
        while ended.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
            pause = NEXT;
            say(&format!("{what}, {} s so far", start.elapsed().as_secs()));
        }
    };
    // Without a thread nobody hears of it.
    let thread = std::thread::Builder::new().name("busy".to_owned());
    let _ = thread.spawn(lines);
    Busy {
        spinner: None,
        before: None,
        _lines: Some(held),
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        if let Some(spinner) = &self.spinner {
            show(self.before.take());
            spinner.finish_and_clear();
        }
    }
}
