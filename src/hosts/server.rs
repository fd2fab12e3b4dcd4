//! The coordinator: a thread for every connection, and one lock around what they share.

use super::seats::Seats;
use super::wire::{self, Channel, Reply, Request};
use crate::error::{Context, Error, Result};
use std::fs::File;
use std::io::{self, Read};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Time for a connection to say who it is.
const GREETING: Duration = Duration::from_secs(10);
/// Connections that have not yet said who they are; further ones are closed at once, and try again.
const STRANGERS: usize = 512;
/// Time for a host to take an answer.
const TAKING: Duration = Duration::from_secs(30);

/// The key-value store of a run, and the roll of its hosts. Ends when it is dropped.
pub(super) struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    seats: Mutex<Seats>,
    changed: Condvar,
    token: String,
    /// How long a host may be silent.
    silence: Duration,
    strangers: AtomicUsize,
}

impl Server {
    /// Serve on that address; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port is taken.
    pub(super) fn start(
        address: SocketAddr,
        processes: usize,
        token: &str,
        silence: Duration,
    ) -> Result<Server> {
        let listener = TcpListener::bind(address)
            .map_err(Error::other)
            .with_context(|| format!("serving the other hosts on {address}"))?;
        let address = listener.local_addr().map_err(Error::other)?;
        let shared = Arc::new(Shared {
            seats: Mutex::new(Seats::new(processes)),
            changed: Condvar::new(),
            token: token.to_owned(),
            silence,
            strangers: AtomicUsize::new(0),
        });
        let own = shared.clone();
        let thread = spawn("hosts", move || own.accept(&listener)).map_err(Error::other)?;
        Ok(Server {
            shared,
            address,
            thread: Some(thread),
        })
    }

    /// Where it can be reached on this machine.
    pub(super) fn address(&self) -> SocketAddr {
        let ip = match self.address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            ip => ip,
        };
        SocketAddr::new(ip, self.address.port())
    }

    /// Wait until all other hosts have left, or the time is over.
    pub(super) fn wait_for_all(&self, patience: Duration) {
        let deserted = |seats: &mut Seats| !seats.deserted();
        let waited = self
            .shared
            .changed
            .wait_timeout_while(self.shared.lock(), patience, deserted);
        // Hosts that are still there will find the coordinator gone, and say so.
        drop(waited);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.lock().closing = true;
        self.shared.changed.notify_all();
        // Wakes the thread that waits for connections.
        let woken = TcpStream::connect_timeout(&self.address(), Duration::from_secs(1));
        if let (Ok(_), Some(thread)) = (woken, self.thread.take()) {
            // It has nothing to report.
            let _ = thread.join();
        }
    }
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> io::Result<JoinHandle<()>> {
    // Large jobs have thousands of these, and each needs little.
    let thread = std::thread::Builder::new().name(name.to_owned());
    thread.stack_size(256 << 10).spawn(run)
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn accept(self: Arc<Shared>, listener: &TcpListener) {
        for stream in listener.incoming() {
            if self.lock().closing {
                return;
            }
            let Ok(stream) = stream else {
                // Out of file handles, say: others may be freed.
                std::thread::sleep(Duration::from_millis(50));
                continue;
            };
            if self.strangers.fetch_add(1, Ordering::Relaxed) >= STRANGERS {
                self.strangers.fetch_sub(1, Ordering::Relaxed);
                continue;
            }
            let own = self.clone();
            // Without a thread the connection is closed; the host tries again.
            if spawn("hosts", move || own.serve(&stream)).is_err() {
                self.strangers.fetch_sub(1, Ordering::Relaxed);
            }
        }
    }

    /// One connection, to its end.
    fn serve(&self, stream: &TcpStream) {
        let greeted = self.greet(stream);
        self.strangers.fetch_sub(1, Ordering::Relaxed);
        match greeted {
            Ok(Some((process, Channel::Beats))) => self.beats(stream, process),
            // An end of the connection is the end of the calls.
            Ok(Some((_, Channel::Calls))) => _ = self.calls(stream),
            Ok(None) | Err(_) => {}
        }
    }

    /// Hear who it is; nothing when it was sent away.
    fn greet(&self, stream: &TcpStream) -> io::Result<Option<(usize, Channel)>> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(TAKING))?;
        let mut nonce = vec![0; 32];
        File::open("/dev/urandom")?.read_exact(&mut nonce)?;
        wire::send(
            stream,
            &Reply::Challenge {
                nonce: nonce.clone(),
            }
            .encode(),
        )?;
        let message = wire::receive(stream, wire::STRANGER, Some(GREETING))?;
        let Some(Request::Hello {
            version,
            proof,
            channel,
            process,
            processes,
            name,
        }) = Request::decode(&message)
        else {
            return Ok(None);
        };
        let known = proof == wire::proof(&self.token, &nonce);
        let seated = self.examine(stream, (&version, known), (process, processes));
        let seated = seated.and_then(|process| {
            if channel == Channel::Beats {
                self.lock().take(process, &name)?;
                self.changed.notify_all();
            }
            Ok(process)
        });
        match seated {
            Ok(process) => {
                let sent = wire::send(stream, &Reply::Done.encode());
                if let (Err(error), Channel::Beats) = (&sent, channel) {
                    self.free(process, Some(format!("is gone: {error}")));
                }
                sent.map(|()| Some((process, channel)))
            }
            Err(reason) => {
                wire::send(stream, &Reply::Refused { reason }.encode())?;
                Ok(None)
            }
        }
    }

    /// The number of a host that belongs here.
    fn examine(
        &self,
        stream: &TcpStream,
        (version, known): (&str, bool),
        (process, processes): (u64, u64),
    ) -> std::result::Result<usize, String> {
        let mut seats = self.lock();
        let all = seats.processes();
        if version != wire::VERSION {
            return Err(format!(
                "it speaks `{version}`, the coordinator `{}`: another kiln",
                wire::VERSION
            ));
        }
        if !known {
            let from = stream.peer_addr().map(|a| a.ip().to_string());
            let from = from.unwrap_or_else(|_| "somewhere".to_owned());
            seats.remark(format!("a host at {from} was sent away: another job token"));
            return Err("its job token is another one than the coordinator's: set KILN_JOB_TOKEN to the same text \
                        on all hosts, or give this job a port of its own"
                .to_owned());
        }
        if processes != all as u64 {
            return Err(format!(
                "host {process} was told of {processes} hosts, the coordinator of {all}"
            ));
        }
        match usize::try_from(process) {
            Ok(process) if process < all => Ok(process),
            _ => Err(format!("there is no host {process} among {all}")),
        }
    }

    fn free(&self, process: usize, gone: Option<String>) {
        self.lock().free(process, gone);
        self.changed.notify_all();
    }

    /// Heartbeats, until the host leaves or is lost.
    fn beats(&self, stream: &TcpStream, process: usize) {
        let gone = loop {
            let request = match wire::receive(stream, wire::STRANGER, Some(self.silence)) {
                Ok(message) => Request::decode(&message),
                Err(error) => break Some(words(&error, self.silence)),
            };
            match request {
                Some(Request::Beat { step, asks, held }) => {
                    let news = {
                        let mut seats = self.lock();
                        seats.beat(process, step, asks, held);
                        let (stopping, at) = seats.stop();
                        let lost = seats.lost.clone().unwrap_or_default();
                        Reply::News { stopping, at, lost }
                    };
                    if let Err(error) = wire::send(stream, &news.encode()) {
                        break Some(words(&error, TAKING));
                    }
                }
                Some(Request::Leave { reason }) => {
                    // Freed first: whoever hears the answer may rely on it.
                    let failed = !reason.is_empty();
                    self.free(process, failed.then(|| format!("stopped: {reason}")));
                    let _ = wire::send(stream, &Reply::Done.encode());
                    return;
                }
                _ => break Some("sent something that is no heartbeat".to_owned()),
            }
        };
        self.free(process, gone);
    }

    /// Calls of the store, until the connection ends.
    fn calls(&self, stream: &TcpStream) -> io::Result<()> {
        loop {
            let message = wire::receive(stream, wire::LONGEST, None)?;
            let reply = match Request::decode(&message) {
                Some(Request::Roll { millis }) => self.roll(millis),
                Some(Request::Put { key, value }) => {
                    let put = self.lock().put(key, value);
                    self.changed.notify_all();
                    match put {
                        Ok(()) => Reply::Done,
                        Err(reason) => Reply::Failed { reason },
                    }
                }
                Some(Request::Get { key, millis }) => self.get(&key, millis),
                _ => return Ok(()),
            };
            wire::send(stream, &reply.encode())?;
        }
    }

    fn roll(&self, millis: u64) -> Reply {
        let waiting = |seats: &mut Seats| !seats.complete() && !seats.closing;
        let seats = self.wait(millis, waiting);
        Reply::Roll {
            all: seats.complete(),
            words: seats.roll(),
        }
    }

    fn get(&self, key: &[u8], millis: u64) -> Reply {
        let waiting = |seats: &mut Seats| {
            seats.value(key).is_none() && seats.lost.is_none() && !seats.closing
        };
        let seats = self.wait(millis, waiting);
        match (seats.value(key), &seats.lost) {
            (Some(value), _) => Reply::Value {
                value: value.to_vec(),
            },
            (None, Some(lost)) if millis > 0 => Reply::Failed {
                reason: lost.clone(),
            },
            (None, _) => Reply::Nothing,
        }
    }

    /// Wait while that holds, or until the time is over.
    fn wait(&self, millis: u64, waiting: impl FnMut(&mut Seats) -> bool) -> MutexGuard<'_, Seats> {
        // A year is as good as for ever, and no clock overflows.
        let patience = Duration::from_millis(millis.min(365 * 24 * 3_600_000));
        let waited = self
            .changed
            .wait_timeout_while(self.lock(), patience, waiting);
        waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

/// What became of a host whose connection failed like that.
fn words(error: &io::Error, silence: Duration) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => "is gone: its connection ended".to_owned(),
        io::ErrorKind::TimedOut => {
            format!("is gone: nothing heard for {} s", silence.as_secs_f64())
        }
        _ => format!("is gone: {error}"),
    }
}
