//! How far this host is, and what it has heard of the others.

use super::loss::Loss;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Shared by the loop that trains and the thread that sends heartbeats.
#[derive(Default)]
pub(super) struct Local {
    state: Mutex<State>,
    changed: Condvar,
}

/// How a host leaves: done, or with a reason that all others hear.
pub(super) type Leaving = Option<Loss>;

/// What is behind the lock.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// The last step that was begun.
    pub(super) step: u64,
    /// Whether this host wants all to stop.
    pub(super) asks: bool,
    /// Whether the loop begins no further step until it hears where to stop.
    pub(super) held: bool,
    /// Where to stop.
    pub(super) stop_at: Option<u64>,
    /// Who is lost.
    pub(super) lost: Option<Loss>,
    /// Whether this host leaves, and why.
    pub(super) leaving: Option<Leaving>,
    /// Whether the thread that sends heartbeats has ended.
    pub(super) silent: bool,
}

impl Local {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Change something, and wake whoever waits for it.
    pub(super) fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// A copy of the state.
    pub(super) fn now(&self) -> State {
        self.lock().clone()
    }

    /// Wait while that holds, at most so long; the state then.
    pub(super) fn wait(&self, patience: Duration, mut holds: impl FnMut(&State) -> bool) -> State {
        let waited = self
            .changed
            .wait_timeout_while(self.lock(), patience, |state| holds(state));
        waited.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    /// Step `step` has been begun: whether to stop after it. Waits only when a stop is under way and nobody knows yet
    /// where.
    ///
    /// # Errors
    /// Who is lost.
    pub(super) fn reached(&self, step: u64) -> Result<bool, Loss> {
        let mut state = self.lock();
        loop {
            if let Some(lost) = &state.lost {
                return Err(lost.clone());
            }
            match (state.held, state.stop_at) {
                (false, _) => {
                    state.step = step;
                    return Ok(false);
                }
                (true, Some(at)) => return Ok(step >= at),
                (true, None) => {
                    let woken = self.changed.wait(state);
                    state = woken.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }
}
