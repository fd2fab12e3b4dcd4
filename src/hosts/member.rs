//! A host's hold on the run that it takes part in.

use super::local::{Local, State};
use super::loss::Loss;
use super::process_info::ProcessInfo;
use super::server::{Server, Shared};
use super::wire::{self, Channel, Reply, Request};
use crate::error::{Error, Kind, Result};
use crate::pjrt::KeyValues;
use std::io;
use std::net::{IpAddr, Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// From one heartbeat to the next.
const BEAT: Duration = Duration::from_millis(500);
/// The same while a stop is under way and hosts wait.
const HASTE: Duration = Duration::from_millis(20);
/// How long a host may be silent before it counts as lost.
const SILENCE: Duration = Duration::from_secs(20);
/// Time for the coordinator to take a connection, and to answer what it need not wait for.
const ANSWER: Duration = Duration::from_secs(10);
/// From one try to reach the coordinator to the next.
const AGAIN: Duration = Duration::from_millis(200);
/// From one line about who is missing to the next.
const TELL: Duration = Duration::from_secs(10);
/// Characters of a reason to fail that the others hear.
const REASON: usize = 800;
/// How long the coordinator waits for the others to leave that have just heard that it cannot go on.
const FAREWELL: Duration = Duration::from_secs(10);
/// The same at a good end: those who are still there have something to do, and send heartbeats.
const AT_WORK: Duration = Duration::from_secs(3600);

/// How to join.
pub struct Joining<'a> {
    /// What all hosts of the job know, and others do not.
    pub token: String,
    /// Time for all hosts to come.
    pub timeout: Duration,
    /// Hears who is missing, while that lasts.
    pub say: &'a dyn Fn(&str),
    /// Whether to give up: asked several times a second.
    pub interrupted: &'a dyn Fn() -> bool,
    /// Called once, on a thread of its own, with who was lost and how, when a host dies or fails while this one takes
    /// part. What the devices of all hosts compute together never ends then, so a process does best to end itself.
    pub lost: Box<dyn Fn(&Loss) + Send>,
}

/// A host among those of its run. Leaves when it is dropped.
pub struct Member {
    link: Arc<Link>,
    beats: Option<JoinHandle<()>>,
    /// Of host 0. Dropped last.
    server: Option<Server>,
}

/// What the threads of a host share.
struct Link {
    place: ProcessInfo,
    address: Vec<SocketAddr>,
    token: String,
    local: Local,
    /// Connections for calls that nobody uses now.
    idle: Mutex<Vec<TcpStream>>,
}

/// Who hears what is missing, and who may give up.
type Asked<'a> = (&'a dyn Fn(&str), &'a dyn Fn() -> bool);

/// Why a connection did not come about.
enum Trouble {
    /// It may work later.
    Passing(String),
    /// It will not.
    Lasting(String),
}

impl Member {
    /// Meet the other hosts: serve them when this is host 0, and wait until all are there.
    ///
    /// # Errors
    /// When the coordinator cannot be reached, hosts are missing when the time is over (naming them), this host is not
    /// wanted (another token, another number of hosts, a number given twice), or the waiting was interrupted; when there is
    /// no token and the coordinator is not on the loopback.
    pub fn join(place: &ProcessInfo, joining: Joining) -> Result<Member> {
        if joining.token.is_empty() && !on_loopback(&place.coordinator) {
            return Err(Error::config(format!(
                "the hosts of this run would let anybody in who reaches {}: set KILN_JOB_TOKEN to the same secret text on all \
                 of them, such as what `head -c 16 /dev/urandom | base64` prints once",
                place.coordinator
            )));
        }
        let until = Instant::now() + joining.timeout;
        let server = match place.process {
            0 => Some(serve(place, &joining.token)?),
            _ => None,
        };
        let mut link = Link {
            place: place.clone(),
            address: server.iter().map(Server::address).collect(),
            token: joining.token.clone(),
            local: Local::default(),
            idle: Mutex::default(),
        };
        let beats = link.reach(&joining, until)?;
        let link = Arc::new(link);
        let own = link.clone();
        let thread = std::thread::Builder::new().name("heartbeats".to_owned());
        let lost = joining.lost;
        let thread = thread.spawn(move || own.beat(&beats, &*lost));
        let member = Member {
            link,
            beats: Some(thread.map_err(Error::other)?),
            server,
        };
        let asked = (joining.say, joining.interrupted);
        match member.gather(asked, until, joining.timeout) {
            Ok(()) => Ok(member),
            Err(error) => {
                // Without the coordinator nobody can wait on. Another host whose time is over has come all the same, and
                // is not missing to those that do.
                if (joining.interrupted)() || member.server.is_some() {
                    member.fail(error.kind(), &error.chain());
                }
                Err(error)
            }
        }
    }

    /// Which host this is.
    pub fn place(&self) -> &ProcessInfo {
        &self.link.place
    }

    /// Whether this host writes what a run leaves behind: host 0 does.
    pub fn writes(&self) -> bool {
        self.link.place.process == 0
    }

    /// Wait until all are there.
    fn gather(&self, (say, interrupted): Asked, until: Instant, timeout: Duration) -> Result<()> {
        let coordinator = &self.link.place.coordinator;
        let mut told = Instant::now();
        loop {
            let (all, words) = self.roll(BEAT.min(left(until)))?;
            if let Some(lost) = self.link.local.now().lost {
                return Err(lost.into());
            }
            if all {
                return Ok(());
            }
            if interrupted() {
                return Err(Error::interrupted(format!("interrupted: {words}")));
            }
            if left(until).is_zero() {
                return Err(Error::lost(format!(
                    "{words}, within {} s (coordinator {coordinator}); see what the missing hosts say, or wait longer \
                     with --join-timeout",
                    timeout.as_secs_f64()
                )));
            }
            if told.elapsed() >= TELL {
                told = Instant::now();
                say(&format!("{words} (coordinator {coordinator})"));
            }
        }
    }

    fn roll(&self, patience: Duration) -> Result<(bool, String)> {
        let millis = patience.as_millis() as u64;
        match self.link.call(&Request::Roll { millis }, patience)? {
            Reply::Roll { all, words } => Ok((all, words)),
            _ => Err(self.link.strange()),
        }
    }

    /// Keep a value for all hosts, in place of an earlier one.
    ///
    /// # Errors
    /// When the coordinator is gone, or the store is full.
    pub fn put(&self, key: &str, value: &[u8]) -> Result<()> {
        KeyValues::put(&*self.link, key.as_bytes(), value)
    }

    /// The value of that key, as soon as a host has put it; nothing when the time is over first.
    ///
    /// # Errors
    /// When a host is lost: nobody may be left to put it.
    pub fn get(&self, key: &str, patience: Duration) -> Result<Option<Vec<u8>>> {
        KeyValues::get(&*self.link, key.as_bytes(), patience)
    }

    /// The store as plugins want it.
    pub fn key_values(&self) -> Arc<dyn KeyValues> {
        self.link.clone()
    }

    /// Ask all hosts to stop. They do after the same step, which [`Member::reached`] tells.
    pub fn ask_to_stop(&self) {
        self.link.local.change(|state| state.asks = true);
    }

    /// Step `step` has been begun; steps rise by one. Whether all hosts stop after it: each hears the same. Waits for
    /// nothing, unless a stop is under way and the hosts have not yet found the step.
    ///
    /// # Errors
    /// Who is lost.
    pub fn reached(&self, step: u64) -> Result<bool> {
        self.link.local.reached(step).map_err(Error::from)
    }

    /// Leave because of a failure, which all other hosts then hear of.
    pub fn fail(mut self, kind: Kind, reason: &str) {
        self.leave(Some(failure(kind, reason)));
    }

    /// What leaves in this host's place, from another thread.
    pub fn leaver(&self) -> Leaver {
        Leaver {
            link: self.link.clone(),
            server: self.server.as_ref().map(Server::shared),
        }
    }

    fn leave(&mut self, reason: Option<Loss>) {
        let failed = reason.is_some();
        let Some(beats) = self.beats.take() else {
            return;
        };
        self.link.leave(reason, ANSWER);
        drop(beats);
        if let Some(server) = &self.server {
            server.wait_for_all(if failed { FAREWELL } else { AT_WORK });
        }
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        let panics = std::thread::panicking();
        self.leave(panics.then(|| failure(Kind::Other, "a thread panicked")));
    }
}

/// Leaves in the place of a host whose own thread is busy with something that cannot be broken off.
pub struct Leaver {
    link: Arc<Link>,
    /// Of host 0.
    server: Option<Arc<Shared>>,
}

impl Leaver {
    /// Tell all other hosts why this one goes, within `patience`. The process must end then.
    pub fn leave(&self, kind: Kind, reason: &str, patience: Duration) {
        let until = Instant::now() + patience;
        self.link.leave(Some(failure(kind, reason)), patience);
        if let Some(server) = &self.server {
            server.wait_for_all(left(until));
        }
    }
}

/// A reason to leave, no longer than the others need to hear.
fn failure(kind: Kind, reason: &str) -> Loss {
    let words = reason.chars().take(REASON).collect();
    Loss { kind, words }
}

impl KeyValues for Link {
    fn put(&self, key: &[u8], value: &[u8]) -> Result<()> {
        let (key, value) = (key.to_vec(), value.to_vec());
        match self.call(&Request::Put { key, value }, Duration::ZERO)? {
            Reply::Done => Ok(()),
            _ => Err(self.strange()),
        }
    }

    fn get(&self, key: &[u8], patience: Duration) -> Result<Option<Vec<u8>>> {
        let millis = u64::try_from(patience.as_millis()).unwrap_or(u64::MAX);
        let key = key.to_vec();
        match self.call(&Request::Get { key, millis }, patience)? {
            Reply::Value { value } => Ok(Some(value)),
            Reply::Nothing => Ok(None),
            _ => Err(self.strange()),
        }
    }
}

impl Link {
    /// Let the heartbeats end with that reason, and wait until they have.
    fn leave(&self, reason: Option<Loss>, patience: Duration) {
        self.local.change(|state| state.leaving = Some(reason));
        // Their end is all that is waited for; a panic of them would only mean that the others see the connection end.
        self.local.wait(patience, |state| !state.silent);
    }

    /// Try until the coordinator takes this host's heartbeats.
    fn reach(&mut self, joining: &Joining, until: Instant) -> Result<TcpStream> {
        let coordinator = self.place.coordinator.clone();
        let mut told = Instant::now();
        loop {
            let words = match self.open(Channel::Beats) {
                Ok(stream) => return Ok(stream),
                Err(Trouble::Lasting(words)) => {
                    return Err(Error::config(format!(
                        "the coordinator at {coordinator} sends host {} away: {words}",
                        self.place.process
                    )));
                }
                Err(Trouble::Passing(words)) => words,
            };
            let who = format!("host {} of {}", self.place.process, self.place.processes);
            if (joining.interrupted)() {
                return Err(Error::interrupted(format!(
                    "interrupted: {who} has not reached the coordinator at {coordinator}: {words}"
                )));
            }
            if left(until).is_zero() {
                return Err(Error::lost(format!(
                    "{who} did not reach the coordinator at {coordinator} within {} s: {words}; see whether host 0 runs \
                     there, and whether the port is open",
                    joining.timeout.as_secs_f64()
                )));
            }
            if told.elapsed() >= TELL {
                told = Instant::now();
                (joining.say)(&format!(
                    "waiting for the coordinator at {coordinator}: {words}"
                ));
            }
            std::thread::sleep(AGAIN.min(left(until)));
        }
    }

    /// A new connection, on which this host is known.
    fn open(&self, channel: Channel) -> std::result::Result<TcpStream, Trouble> {
        let passing = |error: io::Error| Trouble::Passing(error.to_string());
        let addresses = match self.address.is_empty() {
            // Names may begin to be known only when the other hosts are there.
            true => self
                .place
                .coordinator
                .to_socket_addrs()
                .map_err(passing)?
                .collect(),
            false => self.address.clone(),
        };
        let mut failed = Trouble::Passing("the name has no address".to_owned());
        for address in addresses {
            match TcpStream::connect_timeout(&address, ANSWER) {
                Ok(stream) => return self.greet(stream, channel),
                Err(error) => failed = passing(error),
            }
        }
        Err(failed)
    }

    /// Say who this is.
    fn greet(
        &self,
        stream: TcpStream,
        channel: Channel,
    ) -> std::result::Result<TcpStream, Trouble> {
        let passing = |error: io::Error| Trouble::Passing(error.to_string());
        let foreign =
            || Trouble::Lasting("what answers there is no coordinator of kiln".to_owned());
        stream.set_nodelay(true).map_err(passing)?;
        stream.set_write_timeout(Some(ANSWER)).map_err(passing)?;
        let hear = || match wire::receive(&stream, wire::STRANGER, Some(ANSWER)) {
            Ok(message) => Reply::decode(&message).ok_or_else(foreign),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(foreign()),
            Err(error) => Err(passing(error)),
        };
        let Reply::Challenge { nonce } = hear()? else {
            return Err(foreign());
        };
        let hello = Request::Hello {
            version: wire::VERSION.to_owned(),
            proof: wire::proof(&self.token, &nonce),
            channel,
            process: self.place.process as u64,
            processes: self.place.processes as u64,
            name: machine(),
        };
        wire::send(&stream, &hello.encode()).map_err(passing)?;
        match hear()? {
            Reply::Done => Ok(stream),
            Reply::Refused { reason } => Err(Trouble::Lasting(reason)),
            _ => Err(foreign()),
        }
    }

    /// Ask the coordinator, and wait for its answer; longer than `patience` by what the way may take.
    fn call(&self, request: &Request, patience: Duration) -> Result<Reply> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let message = request.encode();
        if message.len() > wire::LONGEST {
            let (have, most) = (message.len(), wire::LONGEST);
            return Err(Error::other(format!(
                "a value of {have} bytes for the other hosts, expected at most {most}"
            )));
        }
        let patience = patience.saturating_add(ANSWER * 2);
        let exchange = |stream: &TcpStream| {
            wire::send(stream, &message)?;
            wire::receive(stream, wire::LONGEST, Some(patience))
        };
        let before = idle().pop();
        let stream = match before {
            Some(stream) => stream,
            None => self.open(Channel::Calls).map_err(|trouble| {
                let (Trouble::Passing(words) | Trouble::Lasting(words)) = trouble;
                self.gone(&words)
            })?,
        };
        let answer = exchange(&stream).map_err(|error| self.gone(&error.to_string()))?;
        match Reply::decode(&answer) {
            Some(Reply::Failed { reason }) => Err(match Loss::decode(&reason) {
                Some(loss) => loss.into(),
                None => self.strange(),
            }),
            Some(reply) => {
                idle().push(stream);
                Ok(reply)
            }
            None => Err(self.strange()),
        }
    }

    /// Who is lost, where that is known; else the coordinator, with what went wrong.
    fn gone(&self, words: &str) -> Error {
        let lost = self.local.now().lost;
        lost.unwrap_or_else(|| self.coordinator_gone(words)).into()
    }

    fn coordinator_gone(&self, words: &str) -> Loss {
        let coordinator = &self.place.coordinator;
        Loss::gone(format!(
            "host 0 (the coordinator at {coordinator}) is gone: {words}"
        ))
    }

    fn strange(&self) -> Error {
        let coordinator = &self.place.coordinator;
        Error::other(format!(
            "the coordinator at {coordinator} answers out of turn"
        ))
    }

    /// Send heartbeats until this host leaves, or one is lost.
    fn beat(&self, stream: &TcpStream, lost: &dyn Fn(&Loss)) {
        let words = loop {
            match self.exchange(stream) {
                Ok(false) => {}
                Ok(true) => break None,
                Err(loss) => break Some(loss),
            }
            let state = self.local.now();
            let pause = match state.held && state.stop_at.is_none() {
                true => HASTE,
                false => BEAT,
            };
            let asked = state.asks;
            let quiet = |state: &State| state.leaving.is_none() && state.asks == asked;
            self.local.wait(pause, quiet);
        };
        let leaving = self.local.now().leaving.is_some();
        self.local.change(|state| {
            state.lost = words.clone();
            state.silent = true;
        });
        if let (Some(words), false) = (&words, leaving) {
            lost(words);
        }
    }

    /// One heartbeat and its answer: whether it was the last.
    fn exchange(&self, stream: &TcpStream) -> std::result::Result<bool, Loss> {
        let state = self.local.now();
        let request = match state.leaving {
            Some(reason) => Request::Leave {
                reason: reason.as_ref().map(Loss::encode).unwrap_or_default(),
            },
            None => Request::Beat {
                step: state.step,
                asks: state.asks,
                held: state.held,
            },
        };
        let answer = wire::send(stream, &request.encode())
            .and_then(|()| wire::receive(stream, wire::LONGEST, Some(SILENCE)));
        let answer = answer.map_err(|error| {
            let words = match error.kind() {
                io::ErrorKind::UnexpectedEof => "its connection ended".to_owned(),
                io::ErrorKind::TimedOut => format!("nothing heard for {} s", SILENCE.as_secs()),
                _ => error.to_string(),
            };
            self.coordinator_gone(&words)
        })?;
        match Reply::decode(&answer) {
            Some(Reply::Done) => Ok(true),
            Some(Reply::News { stopping, at, lost }) => {
                if let Some(lost) = Loss::decode(&lost) {
                    return Err(lost);
                }
                if stopping || at.is_some() {
                    self.local.change(|state| {
                        state.held = true;
                        state.stop_at = at;
                    });
                }
                Ok(false)
            }
            _ => Err(self.coordinator_gone("it answers out of turn")),
        }
    }
}

fn left(until: Instant) -> Duration {
    until.saturating_duration_since(Instant::now())
}

/// Whether only this machine's own processes reach that address.
fn on_loopback(coordinator: &str) -> bool {
    let found: Vec<SocketAddr> = coordinator
        .to_socket_addrs()
        .map_or(Vec::new(), Iterator::collect);
    !found.is_empty() && found.iter().all(|address| address.ip().is_loopback())
}

/// Serve the others where they look for it: on the coordinator's port, on all of this machine's addresses, or on the
/// loopback alone when that is where they look.
fn serve(place: &ProcessInfo, token: &str) -> Result<Server> {
    let (host, port) = super::process_info::split(&place.coordinator);
    let port = port.and_then(|port| port.parse().ok());
    let port: u16 = port.ok_or_else(|| Error::config("the coordinator has no port"))?;
    let resolved = (host, port).to_socket_addrs();
    let loopback = resolved.map(|mut all| all.find(|a| a.ip().is_loopback()));
    let ip = match loopback {
        Ok(Some(address)) => address.ip(),
        _ => Ipv6Addr::UNSPECIFIED.into(),
    };
    let start = |ip: IpAddr| {
        let address = SocketAddr::new(ip, port);
        Server::start(address, place.processes, token, SILENCE)
    };
    match start(ip) {
        // A machine without IPv6.
        Err(_) if ip == IpAddr::V6(Ipv6Addr::UNSPECIFIED) => {
            start(std::net::Ipv4Addr::UNSPECIFIED.into())
        }
        other => other,
    }
}

/// The name of this machine, as people call it.
pub(super) fn machine() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname");
    let name = name.map(|name| name.trim().to_owned()).unwrap_or_default();
    match name.is_empty() {
        true => "a machine without a name".to_owned(),
        false => name.chars().take(255).collect(),
    }
}
