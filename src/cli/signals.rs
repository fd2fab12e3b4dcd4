//! Ctrl-C and its like: what a signal does follows from what the process is doing.

use super::{exit, say};
use anyhow::{Context as _, Result};
use kiln::error::Kind;
use kiln::hosts::{Leaver, Member};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGXFSZ};
use signal_hook::iterator::Signals;
use signal_hook::low_level;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// Time for the other hosts to hear that this one goes, when it goes at once.
const FAREWELL: Duration = Duration::from_millis(1200);
/// What comes that soon after the first signal is the same wish: a terminal that goes, `timeout` and schedulers send
/// two at once, often two kinds.
const SAME_WISH: Duration = Duration::from_secs(1);
/// Bit of SIGHUP in the masks of `/proc/self/status`.
const HANGUP: u64 = 1 << (SIGHUP - 1);

/// What a signal does.
#[derive(Clone, Copy)]
enum Answer {
    /// There is nothing to lose: the process ends at once, whatever it is in the midst of.
    Leave,
    /// The process saves first; it looks at [`Interrupts::asked`] often. One that has not ended after that time is ended.
    Stop(Option<Duration>),
}

/// The signals that ask this process to stop: SIGINT, SIGTERM and SIGHUP (unless it was started to ignore that one, as
/// `nohup` does). A second one, a second later or more, ends it at once.
#[derive(Clone)]
pub(super) struct Interrupts(Arc<Shared>);

struct Shared {
    /// When the first one came.
    asked: OnceLock<Instant>,
    state: Mutex<State>,
}

struct State {
    answer: Answer,
    /// What is going on, for people: `compiling`.
    doing: &'static str,
    /// What tells the other hosts.
    leaver: Option<Leaver>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// End the process without its destructors: another thread may be in the midst of a compiler.
    fn leave(&self) -> ! {
        if let Some(leaver) = &self.lock().leaver {
            leaver.leave(Kind::Interrupted, "was interrupted", FAREWELL);
        }
        low_level::exit(exit::number(Kind::Interrupted))
    }

    fn hear(self: &Arc<Shared>) {
        if let Some(first) = self.asked.get() {
            if first.elapsed() < SAME_WISH {
                return;
            }
            say("ended at once, and nothing was saved first");
            self.leave();
        }
        // only the thread that hears signals comes here
        let _ = self.asked.set(Instant::now());
        let (answer, doing) = {
            let state = self.lock();
            (state.answer, state.doing)
        };
        match answer {
            Answer::Leave => {
                say(&format!(
                    "interrupted while {doing}: nothing is lost, the same command begins it anew"
                ));
                self.leave();
            }
            Answer::Stop(patience) => {
                say(&format!(
                    "interrupted while {doing}: stopping in order (once more in a while: at once)"
                ));
                let own = self.clone();
                // without a thread only a second signal helps
                let _ = patience.map(|patience| {
                    std::thread::Builder::new().spawn(move || {
                        std::thread::sleep(patience);
                        own.leave();
                    })
                });
            }
        }
    }
}

impl Interrupts {
    /// Catch them; until something else is said, they end the process at once.
    pub(super) fn catch(doing: &'static str) -> Result<Interrupts> {
        let shared = Arc::new(Shared {
            asked: OnceLock::new(),
            state: Mutex::new(State {
                answer: Answer::Leave,
                doing,
                leaver: None,
            }),
        });
        let hangup = (!ignores_hangup()).then_some(SIGHUP);
        let caught = [SIGINT, SIGTERM].into_iter().chain(hangup);
        let mut signals = Signals::new(caught).context("catching signals")?;
        let own = shared.clone();
        let thread = std::thread::Builder::new().name("signals".to_owned());
        thread
            .spawn(move || signals.forever().for_each(|_| own.hear()))
            .context("catching signals")?;
        Ok(Interrupts(shared))
    }

    /// Whether one came.
    pub(super) fn asked(&self) -> bool {
        self.0.asked.get().is_some()
    }

    /// From now on this is going on, and a signal ends it at once.
    pub(super) fn doing(&self, doing: &'static str) {
        {
            let mut state = self.0.lock();
            (state.answer, state.doing) = (Answer::Leave, doing);
        }
        // one that came while something else was going on
        if self.asked() {
            self.0.leave();
        }
    }

    /// From now on this is going on, which looks at [`Interrupts::asked`] and stops in order; within `patience`, where there
    /// is one.
    pub(super) fn stops(&self, doing: &'static str, patience: Option<Duration>) {
        let mut state = self.0.lock();
        (state.answer, state.doing) = (Answer::Stop(patience), doing);
    }

    /// Tell the other hosts before the process ends at once.
    pub(super) fn tell(&self, hosts: &Member) {
        self.0.lock().leaver = Some(hosts.leaver());
    }
}

/// Let a write beyond the limit of a file's size (`ulimit -f`) fail like that to a full disk, instead of ending the process
/// without a word.
pub fn writes_beyond_limits_fail() {
    // A handler that does nothing; where there can be none, the system's way stays.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::default());
}

/// Whether the process was started to live on when its terminal goes.
fn ignores_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask & HANGUP != 0)
}
