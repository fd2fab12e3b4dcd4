//! Threads that work off jobs; results are taken in the order in which the jobs were given.

use crate::data::guarded;
use crate::error::{Error, Result};
use crate::log::span;
use crossbeam_channel::{Receiver, Sender, bounded, unbounded};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

/// Workers that turn a `J` into an `R`.
pub(crate) struct Pool<J, R> {
    jobs: Option<Sender<(J, Sender<Result<R>>)>>,
    workers: Vec<JoinHandle<()>>,
    stop: Arc<AtomicBool>,
}

/// Results that are still to come, in order.
pub(crate) type Pending<R> = VecDeque<Receiver<Result<R>>>;

impl<J: Send + 'static, R: Send + 'static> Pool<J, R> {
    /// Start so many workers.
    pub(crate) fn start(
        threads: usize,
        work: impl Fn(J) -> Result<R> + Send + Sync + 'static,
    ) -> Result<Pool<J, R>> {
        let (jobs, queue) = unbounded::<(J, Sender<Result<R>>)>();
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
                    let result = {
                        let _span = span("make rows of text");
                        guarded(|| work(job))
                    };
                    // Nobody waits for it any more when the pool's owner has stopped.
                    let _ = out.send(result);
                }
            };
            let thread = std::thread::Builder::new().name(format!("text-{number}"));
            let thread = thread.spawn(run);
            let failed =
                |e| Error::other(format!("text.threads = {threads}: thread {number}: {e}"));
            pool.workers.push(thread.map_err(failed)?);
        }
        Ok(pool)
    }

    /// A flag that, once set, leaves waiting jobs undone.
    pub(crate) fn stop(&self) -> Arc<AtomicBool> {
        self.stop.clone()
    }

    /// Hand a job to whichever worker is free next.
    pub(crate) fn give(&self, job: J) -> Receiver<Result<R>> {
        let (out, result) = bounded(1);
        if let Some(jobs) = &self.jobs {
            // Without workers the job is dropped, and the receiver finds its channel closed.
            let _ = jobs.send((job, out));
        }
        result
    }
}

/// Wait for the first of the results to come.
pub(crate) fn take<R>(pending: &mut Pending<R>) -> Option<Result<R>> {
    let result = pending.pop_front()?.recv();
    Some(result.unwrap_or_else(|_| Err(Error::data("a data worker died"))))
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
