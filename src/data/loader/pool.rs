//! Threads that work off jobs, each giving results away as it has them; they are taken in the order of the jobs.

use crate::error::{Error, Result};
use crossbeam_channel::{Receiver, Sender, unbounded};
use std::collections::VecDeque;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

/// Threads for that setting: 0 = one a core.
pub(crate) fn threads(said: usize) -> usize {
    match said {
        0 => std::thread::available_parallelism().map_or(1, NonZero::get),
        n => n,
    }
}

/// What `work` gives, or its panic as an error.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<&str>().map(|s| s.to_string());
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
        let text = text.unwrap_or_default();
        Err(Error::data(format!("a data worker panicked: {text}")))
    })
}

/// Workers that turn each `J` into some `R`s.
pub(crate) struct Pool<J, R> {
    jobs: Option<Sender<(J, Sender<Part<R>>)>>,
    workers: Vec<JoinHandle<()>>,
    stop: Arc<AtomicBool>,
}

/// A result of a job, or none at its end.
type Part<R> = Result<Option<R>>;

/// Jobs whose results are still to come, in order.
pub(crate) type Pending<R> = VecDeque<Receiver<Part<R>>>;

impl<J: Send + 'static, R: Send + 'static> Pool<J, R> {
    /// Start so many workers (0 = one a core), for `name` (`data`). `work` hands over each of its results, and is told whether
    /// anybody waits for more.
    pub(crate) fn start(
        name: &str,
        threads: usize,
        work: impl Fn(J, &mut dyn FnMut(R) -> bool) -> Result<()> + Send + Sync + 'static,
    ) -> Result<Pool<J, R>> {
        let threads = self::threads(threads);
        let (jobs, queue) = unbounded::<(J, Sender<Part<R>>)>();
        let work = Arc::new(work);
        let mut pool = Pool {
            jobs: Some(jobs),
            workers: Vec::new(),
            stop: Arc::default(),
        };
        for number in 0..threads {
            let (queue, work, stop) = (queue.clone(), work.clone(), pool.stop.clone());
            let run = move || {
                for (job, out) in queue {
                    if stop.load(Ordering::Relaxed) {
                        return;
                    }
                    // Nobody waits for it any more when the pool's owner has stopped.
                    let mut give = |result| {
                        out.send(Ok(Some(result))).is_ok() && !stop.load(Ordering::Relaxed)
                    };
                    let done = guarded(|| work(job, &mut give));
                    let _ = out.send(done.map(|()| None));
                }
            };
            let thread = std::thread::Builder::new().name(format!("{name}-{number}"));
            let thread = thread.spawn(run);
            let failed =
                |e| Error::other(format!("{name}.threads = {threads}: thread {number}: {e}"));
            pool.workers.push(thread.map_err(failed)?);
        }
        Ok(pool)
    }

    /// A flag that, once set, leaves waiting jobs undone and breaks off those at hand.
    pub(crate) fn stop(&self) -> Arc<AtomicBool> {
        self.stop.clone()
    }

    /// Hand a job to whichever worker is free next.
    pub(crate) fn give(&self, job: J) -> Receiver<Part<R>> {
        let (out, result) = unbounded();
        if let Some(jobs) = &self.jobs {
            // Without workers the job is dropped, and the receiver finds its channel closed.
            let _ = jobs.send((job, out));
        }
        result
    }
}

/// Wait for the next result of the first job: none when that was its last one, and the job is no longer pending.
pub(crate) fn take<R>(pending: &mut Pending<R>) -> Part<R> {
    let Some(first) = pending.front() else {
        return Ok(None);
    };
    let part = first.recv();
    let part = part.unwrap_or_else(|_| Err(Error::data("a data worker died")));
    if !matches!(part, Ok(Some(_))) {
        pending.pop_front();
    }
    part
}

impl<J, R> Drop for Pool<J, R> {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.jobs = None;
        for worker in self.workers.drain(..) {
            // A worker catches panics; one that died all the same has nothing more to say.
            let _ = worker.join();
        }
    }
}
