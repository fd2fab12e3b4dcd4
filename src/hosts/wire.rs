//! Messages between hosts: a length, a kind, and fields with a length each.
//!
//! ```text
//! u32 length of the rest | u8 kind | u32 length, bytes | u32 length, bytes | ...        (little-endian)
//! ```
//!
//! The server speaks first: a random challenge, which [`Request::Hello`] answers with a hash of it and the token.

use sha2::{Digest, Sha256};
use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// First field of every [`Request::Hello`]: another version is another protocol.
pub(super) const VERSION: &str = "kiln-hosts 2";
/// Longest message of a host that has not yet said who it is.
pub(super) const STRANGER: usize = 4096;
/// Longest message of all.
pub(super) const LONGEST: usize = 64 << 20;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Channel {
    /// Heartbeats: the host takes part as long as this one stands.
    Beats,
    /// Calls of the store.
    Calls,
}

/// What a host says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// Who it is.
    Hello {
        version: String,
        proof: Vec<u8>,
        channel: Channel,
        process: u64,
        processes: u64,
        name: String,
    },
    /// That it lives: the last step it has begun, whether it wants all to stop, and whether it waits to hear where.
    Beat { step: u64, asks: bool, held: bool },
    /// That it is done; with a kind and a reason when it failed: see `Loss`.
    Leave { reason: String },
    /// How many are there, as soon as all are or the time is over.
    Roll { millis: u64 },
    /// Keep a value.
    Put { key: Vec<u8>, value: Vec<u8> },
    /// A value, as soon as it is there or the time is over.
    Get { key: Vec<u8>, millis: u64 },
}

/// What the coordinator answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// Whoever answers must hash this.
    Challenge { nonce: Vec<u8> },
    /// Done.
    Done,
    /// There is no such value, or not yet.
    Nothing,
    /// The value.
    Value { value: Vec<u8> },
    /// How many are there, in words, and whether that is all.
    Roll { all: bool, words: String },
    /// Answer to a heartbeat: whether the hosts are to stop, after which step once that is known, and who is lost.
    News {
        stopping: bool,
        at: Option<u64>,
        lost: String,
    },
    /// The host is not wanted, for good.
    Refused { reason: String },
    /// The call failed: who is lost, or why, as a `Loss`.
    Failed { reason: String },
}

/// Bytes of a message.
struct Writer(Vec<u8>);

impl Writer {
    fn new(kind: u8) -> Writer {
        Writer(vec![0, 0, 0, 0, kind])
    }

    fn field(mut self, bytes: &[u8]) -> Writer {
        self.0.extend((bytes.len() as u32).to_le_bytes());
        self.0.extend(bytes);
        self
    }

    fn number(self, number: u64) -> Writer {
        self.field(&number.to_le_bytes())
    }

    fn done(mut self) -> Vec<u8> {
        let length = (self.0.len() - 4) as u32;
        self.0[..4].copy_from_slice(&length.to_le_bytes());
        self.0
    }
}

/// The fields of a message, one after the other.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn field(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        let (field, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        self.0 = rest;
        Some(field)
    }

    fn bytes(&mut self) -> Option<Vec<u8>> {
        self.field().map(<[u8]>::to_vec)
    }

    fn text(&mut self) -> Option<String> {
        String::from_utf8(self.bytes()?).ok()
    }

    fn number(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.field()?.try_into().ok()?))
    }

    fn truth(&mut self) -> Option<bool> {
        match self.number()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Request {
    pub(super) fn encode(&self) -> Vec<u8> {
        let message = match self {
            Request::Hello {
                version,
                proof,
                channel,
                process,
                processes,
                name,
            } => Writer::new(1)
                .field(version.as_bytes())
                .field(proof)
                .number(u64::from(*channel == Channel::Calls))
                .number(*process)
                .number(*processes)
                .field(name.as_bytes()),
            Request::Beat { step, asks, held } => Writer::new(2)
                .number(*step)
                .number(u64::from(*asks))
                .number(u64::from(*held)),
            Request::Leave { reason } => Writer::new(3).field(reason.as_bytes()),
            Request::Roll { millis } => Writer::new(4).number(*millis),
            Request::Put { key, value } => Writer::new(5).field(key).field(value),
            Request::Get { key, millis } => Writer::new(6).field(key).number(*millis),
        };
        message.done()
    }

    /// The request in a message; nothing when it is none.
    pub(super) fn decode(message: &[u8]) -> Option<Request> {
        let (kind, fields) = message.split_first()?;
        let mut r = Reader(fields);
        let request = match kind {
            1 => Request::Hello {
                version: r.text()?,
                proof: r.bytes()?,
                channel: match r.truth()? {
                    true => Channel::Calls,
                    false => Channel::Beats,
                },
                process: r.number()?,
                processes: r.number()?,
                name: r.text()?,
            },
            2 => Request::Beat {
                step: r.number()?,
                asks: r.truth()?,
                held: r.truth()?,
            },
            3 => Request::Leave { reason: r.text()? },
            4 => Request::Roll {
                millis: r.number()?,
            },
            5 => Request::Put {
                key: r.bytes()?,
                value: r.bytes()?,
            },
            6 => Request::Get {
                key: r.bytes()?,
                millis: r.number()?,
            },
            _ => return None,
        };
        r.0.is_empty().then_some(request)
    }
}

impl Reply {
    pub(super) fn encode(&self) -> Vec<u8> {
        let message = match self {
            Reply::Challenge { nonce } => Writer::new(1).field(nonce),
            Reply::Done => Writer::new(2),
            Reply::Nothing => Writer::new(3),
            Reply::Value { value } => Writer::new(4).field(value),
            Reply::Roll { all, words } => Writer::new(5)
                .number(u64::from(*all))
                .field(words.as_bytes()),
            Reply::News { stopping, at, lost } => {
                let message = Writer::new(6).number(u64::from(*stopping));
                let message = message.number(u64::from(at.is_some()));
                message.number(at.unwrap_or(0)).field(lost.as_bytes())
            }
            Reply::Refused { reason } => Writer::new(7).field(reason.as_bytes()),
            Reply::Failed { reason } => Writer::new(8).field(reason.as_bytes()),
        };
        message.done()
    }

    /// The reply in a message; nothing when it is none.
    pub(super) fn decode(message: &[u8]) -> Option<Reply> {
        let (kind, fields) = message.split_first()?;
        let mut r = Reader(fields);
        let reply = match kind {
            1 => Reply::Challenge { nonce: r.bytes()? },
            2 => Reply::Done,
            3 => Reply::Nothing,
            4 => Reply::Value { value: r.bytes()? },
            5 => Reply::Roll {
                all: r.truth()?,
                words: r.text()?,
            },
            6 => {
                let (stopping, known, at) = (r.truth()?, r.truth()?, r.number()?);
                Reply::News {
                    stopping,
                    at: known.then_some(at),
                    lost: r.text()?,
                }
            }
            7 => Reply::Refused { reason: r.text()? },
            8 => Reply::Failed { reason: r.text()? },
            _ => return None,
        };
        r.0.is_empty().then_some(reply)
    }
}

/// What a host that knows the token makes of a challenge.
pub(super) fn proof(token: &str, nonce: &[u8]) -> Vec<u8> {
    let inner = Sha256::new()
        .chain_update(token)
        .chain_update(b"\0kiln-hosts\0")
        .chain_update(nonce)
        .finalize();
    let outer = Sha256::new().chain_update(token).chain_update(inner);
    outer.finalize().to_vec()
}

/// A connection whose messages must be whole by a certain time, however slowly their bytes come.
struct Timed<'a> {
    stream: &'a TcpStream,
    until: Option<Instant>,
}

impl Read for Timed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = match self.until {
            None => None,
            Some(until) => {
                let left = until.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    return Err(ErrorKind::TimedOut.into());
                }
                Some(left)
            }
        };
        self.stream.set_read_timeout(left)?;
        match self.stream.read(buffer) {
            Err(error) if error.kind() == ErrorKind::WouldBlock => Err(ErrorKind::TimedOut.into()),
            other => other,
        }
    }
}

/// The next message, at most `longest` bytes, whole within `patience` where there is one.
///
/// # Errors
/// When the connection ends or is slower, or the message is longer.
pub(super) fn receive(
    stream: &TcpStream,
    longest: usize,
    patience: Option<Duration>,
) -> io::Result<Vec<u8>> {
    let until = patience.map(|patience| Instant::now() + patience);
    let length = announced(stream, longest, until)?;
    body(stream, length, until)
}

/// The length of the next message, as soon as there is one.
///
/// # Errors
/// As [`receive`].
pub(super) fn announced(
    stream: &TcpStream,
    longest: usize,
    until: Option<Instant>,
) -> io::Result<usize> {
    let mut length = [0; 4];
    Timed { stream, until }.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length) as usize;
    if length > longest {
        let words = format!("a message of {length} bytes, expected at most {longest}");
        return Err(io::Error::new(ErrorKind::InvalidData, words));
    }
    Ok(length)
}

/// The message of that length.
///
/// # Errors
/// As [`receive`].
pub(super) fn body(
    stream: &TcpStream,
    length: usize,
    until: Option<Instant>,
) -> io::Result<Vec<u8>> {
    let timed = Timed { stream, until };
    // Pages are taken as they are written: memory grows with what has come, not with what was promised, and by no halves
    // that a growing vector leaves behind.
    let mut message = Vec::new();
    message
        .try_reserve_exact(length)
        .map_err(|_| io::Error::from(ErrorKind::OutOfMemory))?;
    timed.take(length as u64).read_to_end(&mut message)?;
    match message.len() == length {
        true => Ok(message),
        false => Err(ErrorKind::UnexpectedEof.into()),
    }
}

/// Send a message.
///
/// # Errors
/// When the connection is gone, or takes nothing for too long.
pub(super) fn send(mut stream: &TcpStream, message: &[u8]) -> io::Result<()> {
    stream.write_all(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_back_as_they_were() {
        let requests = [
            Request::Hello {
                version: VERSION.into(),
                proof: vec![1, 2],
                channel: Channel::Calls,
                process: 3,
                processes: 8,
                name: "node".into(),
            },
            Request::Beat {
                step: 7,
                asks: true,
                held: false,
            },
            Request::Leave { reason: "x".into() },
            Request::Roll { millis: 5 },
            Request::Put {
                key: vec![0],
                value: vec![255; 9],
            },
            Request::Get {
                key: Vec::new(),
                millis: u64::MAX,
            },
        ];
        for request in requests {
            let bytes = request.encode();
            assert_eq!(Request::decode(&bytes[4..]), Some(request));
            for end in 4..bytes.len() {
                assert_eq!(Request::decode(&bytes[4..end]), None);
            }
        }
        let replies = [
            Reply::Challenge { nonce: vec![9; 32] },
            Reply::Done,
            Reply::Nothing,
            Reply::Value { value: vec![1] },
            Reply::Roll {
                all: false,
                words: "3 of 8".into(),
            },
            Reply::News {
                stopping: true,
                at: Some(12),
                lost: String::new(),
            },
            Reply::Refused { reason: "a".into() },
            Reply::Failed { reason: "b".into() },
        ];
        for reply in replies {
            let bytes = reply.encode();
            assert_eq!(Reply::decode(&bytes[4..]), Some(reply));
            assert_eq!(Reply::decode(&[&bytes[4..], &[0]].concat()), None);
        }
    }
}
