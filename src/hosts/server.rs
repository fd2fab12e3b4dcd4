//! The coordinator: a thread for every connection, and one lock around what they share.

use super::loss::Loss;
use super::membership::Membership;
use super::wire::{self, Channel, Reply, Request};
use crate::error::{Context, Error, Kind, Result};
use std::fs::File;
use std::io::{self, Read};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Time for a connection to say who it is.
const GREETING: Duration = Duration::from_secs(10);
/// Connections that have not yet said who they are; further ones are closed at once, and try again.
const STRANGERS: usize = 512;
/// Time for a message to be whole, once its length is there.
const WHOLE: Duration = Duration::from_secs(30);
/// Longest message that needs no room.
const SMALL: usize = 64 << 10;
/// Bytes of longer messages that may have been begun and not yet answered, over all hosts; one may be longer.
const ROOM: usize = 128 << 20;
/// Time for a host to take an answer.
const TAKING: Duration = Duration::from_secs(30);

/// The key-value store of a run, and the roll of its hosts. Ends when it is dropped.
pub(super) struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
}

/// What the threads of a server share.
pub(super) struct Shared {
    seats: Mutex<Membership>,
    changed: Condvar,
    token: String,
    /// How long a host may be silent.
    silence: Duration,
    strangers: AtomicUsize,
    /// Bytes of messages that have been begun and not yet answered.
    taken: Mutex<usize>,
    freed: Condvar,
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
        // another job's port may be free again soon
        let listener = TcpListener::bind(address)
            .map_err(Error::lost)
            .with_context(|| format!("serving the other hosts on {address}"))?;
        let address = listener.local_addr().map_err(Error::other)?;
        let shared = Arc::new(Shared {
            seats: Mutex::new(Membership::new(processes)),
            changed: Condvar::new(),
            token: token.to_owned(),
            silence,
            strangers: AtomicUsize::new(0),
            taken: Mutex::default(),
            freed: Condvar::new(),
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
        self.shared.wait_for_all(patience);
    }

    /// What its threads share.
    pub(super) fn shared(&self) -> Arc<Shared> {
        self.shared.clone()
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
    /// Wait until all other hosts have left, or the time is over.
    pub(super) fn wait_for_all(&self, patience: Duration) {
        let deserted = |seats: &mut Membership| !seats.deserted();
        let waited = self
            .changed
            .wait_timeout_while(self.lock(), patience, deserted);
        // Hosts that are still there will find the coordinator gone, and say so.
        drop(waited);
    }

    fn lock(&self) -> MutexGuard<'_, Membership> {
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
                    self.free(process, Some(Loss::gone(format!("is gone: {error}"))));
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

    fn free(&self, process: usize, gone: Option<Loss>) {
        self.lock().free(process, gone);
        self.changed.notify_all();
    }

    /// Heartbeats, until the host leaves or is lost.
    fn beats(&self, stream: &TcpStream, process: usize) {
        let gone = loop {
            let request = match wire::receive(stream, wire::STRANGER, Some(self.silence)) {
                Ok(message) => Request::decode(&message),
                Err(error) => break Some(Loss::gone(words(&error, self.silence))),
            };
            match request {
                Some(Request::Beat { step, asks, held }) => {
                    let news = {
                        let mut seats = self.lock();
                        seats.beat(process, step, asks, held);
                        let (stopping, at) = seats.stop();
                        let lost = seats.lost.as_ref().map(Loss::encode).unwrap_or_default();
                        Reply::News { stopping, at, lost }
                    };
                    if let Err(error) = wire::send(stream, &news.encode()) {
                        break Some(Loss::gone(words(&error, TAKING)));
                    }
                }
                Some(Request::Leave { reason }) => {
                    // Freed first: whoever hears the answer may rely on it.
                    let failed = Loss::decode(&reason).map(|loss| Loss {
                        words: format!("stopped: {loss}"),
                        ..loss
                    });
                    self.free(process, failed);
                    let _ = wire::send(stream, &Reply::Done.encode());
                    return;
                }
                _ => break Some(Loss::gone("sent something that is no heartbeat")),
            }
        };
        self.free(process, gone);
    }

    /// Calls of the store, until the connection ends.
    fn calls(&self, stream: &TcpStream) -> io::Result<()> {
        loop {
            let length = wire::announced(stream, wire::LONGEST, None)?;
            let until = Instant::now() + WHOLE;
            let _room = (length > SMALL)
                .then(|| self.room(length, until))
                .transpose()?;
            let message = wire::body(stream, length, Some(until))?;
            let reply = match Request::decode(&message) {
                Some(Request::Roll { millis }) => self.roll(millis),
                Some(Request::Put { key, value }) => {
                    let put = self.lock().put(key, value);
                    self.changed.notify_all();
                    match put {
                        Ok(()) => Reply::Done,
                        Err(words) => Reply::Failed {
                            reason: Loss {
                                kind: Kind::Other,
                                words,
                            }
                            .encode(),
                        },
                    }
                }
                Some(Request::Get { key, millis }) => self.get(&key, millis),
                _ => return Ok(()),
            };
            wire::send(stream, &reply.encode())?;
        }
    }

    /// Room for a message of that length, once there is some: what has been begun and not yet answered is bounded.
    fn room(&self, length: usize, until: Instant) -> io::Result<Room<'_>> {
        let full = |taken: &mut usize| *taken > 0 && *taken + length > ROOM;
        let patience = until.saturating_duration_since(Instant::now());
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.freed.wait_timeout_while(taken, patience, full);
        let (mut taken, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        *taken += length;
        Ok(Room {
            shared: self,
            length,
        })
    }

    fn roll(&self, millis: u64) -> Reply {
        let waiting = |seats: &mut Membership| !seats.complete() && !seats.closing;
        let seats = self.wait(millis, waiting);
        Reply::Roll {
            all: seats.complete(),
            words: seats.roll(),
        }
    }

    fn get(&self, key: &[u8], millis: u64) -> Reply {
        let waiting = |seats: &mut Membership| {
            seats.value(key).is_none() && seats.lost.is_none() && !seats.closing
        };
        let seats = self.wait(millis, waiting);
        match (seats.value(key), &seats.lost) {
            (Some(value), _) => Reply::Value {
                value: value.to_vec(),
            },
            (None, Some(lost)) if millis > 0 => Reply::Failed {
                reason: lost.encode(),
            },
            (None, _) => Reply::Nothing,
        }
    }

    /// Wait while that holds, or until the time is over.
    fn wait(
        &self,
        millis: u64,
        waiting: impl FnMut(&mut Membership) -> bool,
    ) -> MutexGuard<'_, Membership> {
        // A year is as good as for ever, and no clock overflows.
        let patience = Duration::from_millis(millis.min(365 * 24 * 3_600_000));
        let waited = self
            .changed
            .wait_timeout_while(self.lock(), patience, waiting);
        waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

/// Room taken by a message until it is answered.
struct Room<'a> {
    shared: &'a Shared,
    length: usize,
}

impl Drop for Room<'_> {
    fn drop(&mut self) {
        let taken = self.shared.taken.lock();
        *taken.unwrap_or_else(PoisonError::into_inner) -= self.length;
        self.shared.freed.notify_all();
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// Resident memory of this process, in bytes.
    fn resident() -> usize {
        let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
        let pages = statm.split(' ').nth(1).unwrap();
        pages.parse::<usize>().unwrap() * 4096
    }

    /// A connection for calls of host 0, which knows the token.
    fn known(server: &Server) -> TcpStream {
        let stream = TcpStream::connect(server.address()).unwrap();
        let challenge = wire::receive(&stream, wire::STRANGER, Some(GREETING)).unwrap();
        let Some(Reply::Challenge { nonce }) = Reply::decode(&challenge) else {
            panic!("no challenge");
        };
        let hello = Request::Hello {
            version: wire::VERSION.to_owned(),
            proof: wire::proof("secret", &nonce),
            channel: Channel::Calls,
            process: 0,
            processes: 2,
            name: "a test".to_owned(),
        };
        wire::send(&stream, &hello.encode()).unwrap();
        let answer = wire::receive(&stream, wire::STRANGER, Some(GREETING)).unwrap();
        assert_eq!(Reply::decode(&answer), Some(Reply::Done));
        stream
    }

    #[test]
    fn messages_that_are_only_half_sent_take_bounded_memory_and_keep_nobody_out() {
        let address = (Ipv4Addr::LOCALHOST, 0).into();
        let server = Server::start(address, 2, "secret", GREETING).unwrap();
        let half = vec![7; wire::LONGEST / 2];
        let before = resident();
        let streams: Vec<TcpStream> = (0..30).map(|_| known(&server)).collect();
        std::thread::scope(|scope| {
            for mut stream in &streams {
                let half = &half;
                scope.spawn(move || {
                    let longest = wire::LONGEST as u32;
                    stream
                        .set_write_timeout(Some(Duration::from_secs(2)))
                        .unwrap();
                    stream.write_all(&longest.to_le_bytes()).unwrap();
                    // those for whom there is no room are not read
                    let _ = stream.write_all(half);
                });
            }
        });
        let grown = resident().saturating_sub(before);
        assert!(grown < ROOM + (64 << 20), "{} MB", grown >> 20);
        assert_eq!(
            *server.shared.taken.lock().unwrap(),
            ROOM / wire::LONGEST * wire::LONGEST
        );
        let stream = known(&server);
        wire::send(&stream, &Request::Roll { millis: 0 }.encode()).unwrap();
        let answer = wire::receive(&stream, wire::LONGEST, Some(GREETING)).unwrap();
        assert!(matches!(
            Reply::decode(&answer),
            Some(Reply::Roll { all: false, .. })
        ));
        // there is room again as soon as they have gone
        drop(streams);
        let start = Instant::now();
        while *server.shared.taken.lock().unwrap() > 0 {
            assert!(start.elapsed() < Duration::from_secs(10));
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}
