//! Streams of compressed parts (members, frames, streams: each format has its word), decompressed one after the other.

use super::stored::Stored;
use bzip2::bufread::BzDecoder;
use flate2::bufread::GzDecoder;
use lz4_flex::frame::FrameDecoder;
use lzma_rust2::XzReader;
use std::io::{Error, ErrorKind, Read, Result};

/// The largest window of a Zstandard frame, as a power of two (`zstd --long=31` writes it).
const WINDOW: u32 = if usize::BITS == 64 { 31 } else { 27 };
/// Windows above this are held in memory whole, so their content is bounded as what is kept.
const LARGE_WINDOW: u64 = 1 << 27;
/// What an xz stream may ask for, in KiB: `xz -9` asks for 65 MiB.
const XZ_MEMORY: u32 = 128 << 10;

/// How bytes are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Gzip,
    Zstd,
    Bzip2,
    Xz,
    Lz4,
}

impl Kind {
    /// Every kind with the ending of its files.
    pub(super) const ALL: [(Kind, &str); 5] = [
        (Kind::Gzip, ".gz"),
        (Kind::Zstd, ".zst"),
        (Kind::Bzip2, ".bz2"),
        (Kind::Xz, ".xz"),
        (Kind::Lz4, ".lz4"),
    ];
    /// Bytes that tell the kind, at most.
    pub(super) const MARK: usize = 10;

    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Gzip => "gzip",
            Kind::Zstd => "zstd",
            Kind::Bzip2 => "bzip2",
            Kind::Xz => "xz",
            Kind::Lz4 => "lz4",
        }
    }

    /// The kind of a part that begins with these bytes (RFC 1952, RFC 8878, the xz and lz4 frame formats).
    pub(super) fn of(start: &[u8]) -> Option<Kind> {
        match start {
            [0x1f, 0x8b, 8, ..] => Some(Kind::Gzip),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(Kind::Zstd),
            // The size of blocks, then the first block or the end: digits of pi, of its root.
            [
                b'B',
                b'Z',
                b'h',
                b'1'..=b'9',
                0x31,
                0x41,
                0x59,
                0x26,
                0x53,
                0x59,
            ]
            | [
                b'B',
                b'Z',
                b'h',
                b'1'..=b'9',
                0x17,
                0x72,
                0x45,
                0x38,
                0x50,
                0x90,
            ] => Some(Kind::Bzip2),
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Kind::Xz),
            [0x04, 0x22, 0x4d, 0x18, ..] => Some(Kind::Lz4),
            _ => None,
        }
    }

    /// Whether a part of this kind, cut short, can begin with these bytes.
    pub(super) fn may_begin(self, start: &[u8]) -> bool {
        let whole: &[u8] = match self {
            Kind::Gzip => &[0x1f, 0x8b, 8],
            Kind::Zstd => &[0x28, 0xb5, 0x2f, 0xfd],
            Kind::Bzip2 => b"BZh",
            Kind::Xz => b"\xfd7zXZ\0",
            Kind::Lz4 => &[0x04, 0x22, 0x4d, 0x18],
        };
        let most = start.len().min(whole.len());
        start.len() < Kind::MARK && start[..most] == whole[..most]
    }
}

/// How much content a stream may give: `free` bytes, and `ratio` for each stored one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    pub(super) free: u64,
    pub(super) ratio: u64,
}

impl Bound {
    /// For content that is looked at and let go: only its time is bounded. gzip gives at most 1,032 for one.
    pub(super) const STREAMED: Bound = Bound {
        free: 1 << 30,
        ratio: 10_000,
    };
    /// For content that is kept in memory.
    pub(super) const KEPT: Bound = Bound {
        free: 64 << 20,
        ratio: 64,
    };

    /// The most content of so many stored bytes.
    fn most(self, stored: u64) -> u64 {
        self.free.saturating_add(stored.saturating_mul(self.ratio))
    }
}

/// The most content that is kept in memory of so many stored bytes, for formats that decompress by themselves.
pub(crate) fn most_kept(stored: u64) -> u64 {
    Bound::KEPT.most(stored)
}

/// The content of parts of one kind.
pub(super) struct Parts<S: Read> {
    kind: Kind,
    bound: Bound,
    place: Place<S>,
    given: u64,
    /// The window of the frame at hand.
    window: u64,
}

enum Place<S: Read> {
    Between(Stored<S>),
    Inside(Part<S>),
    Over,
}

/// The decoder of one part.
enum Part<S: Read> {
    Gzip(Box<GzDecoder<Stored<S>>>),
    Zstd(zstd::stream::read::Decoder<'static, Stored<S>>),
    Bzip2(BzDecoder<Stored<S>>),
    Xz(Box<XzReader<Stored<S>>>),
    Lz4(Box<FrameDecoder<Stored<S>>>),
}

impl<S: Read> Part<S> {
    fn new(kind: Kind, stored: Stored<S>) -> Result<Part<S>> {
        Ok(match kind {
            Kind::Gzip => Part::Gzip(Box::new(GzDecoder::new(stored))),
            Kind::Zstd => {
                let mut frame = zstd::stream::read::Decoder::with_buffer(stored)?.single_frame();
                frame.window_log_max(WINDOW)?;
                Part::Zstd(frame)
            }
            Kind::Bzip2 => Part::Bzip2(BzDecoder::new(stored)),
            Kind::Xz => Part::Xz(Box::new(XzReader::new_mem_limit(stored, false, XZ_MEMORY))),
            Kind::Lz4 => Part::Lz4(Box::new(FrameDecoder::new(stored))),
        })
    }

    fn read(&mut self, bytes: &mut [u8]) -> Result<usize> {
        match self {
            Part::Gzip(part) => part.read(bytes),
            Part::Zstd(part) => part.read(bytes),
            Part::Bzip2(part) => part.read(bytes),
            Part::Xz(part) => part.read(bytes),
            Part::Lz4(part) => read_lz4(part, bytes),
        }
    }

    fn stored(&self) -> &Stored<S> {
        match self {
            Part::Gzip(part) => part.get_ref(),
            Part::Zstd(part) => part.get_ref(),
            Part::Bzip2(part) => part.get_ref(),
            Part::Xz(part) => part.inner(),
            Part::Lz4(part) => part.get_ref(),
        }
    }

    fn into_stored(self) -> Stored<S> {
        match self {
            Part::Gzip(part) => part.into_inner(),
            Part::Zstd(part) => part.into_inner(),
            Part::Bzip2(part) => part.into_inner(),
            Part::Xz(part) => part.into_inner(),
            Part::Lz4(part) => part.into_inner(),
        }
    }
}

/// Read on in a frame, which is at its end where nothing is given. The library gives nothing also after a block without
/// content, and where the file is cut between two blocks.
fn read_lz4<S: Read>(frame: &mut FrameDecoder<Stored<S>>, bytes: &mut [u8]) -> Result<usize> {
    loop {
        let count = frame.read(bytes)?;
        if count > 0 || bytes.is_empty() {
            return Ok(count);
        }
        if frame.get_ref().ended {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let next = frame.get_mut().peek(4)?;
        let is_over = next.iter().all(|byte| *byte == 0)
            || matches!(next, [0x50..=0x5f, 0x2a, 0x4d, 0x18])
            || Kind::of(next) == Some(Kind::Lz4);
        if is_over {
            return Ok(0);
        }
    }
}

impl<S: Read> Parts<S> {
    pub(super) fn new(kind: Kind, bound: Bound, stored: Stored<S>) -> Parts<S> {
        Parts {
            kind,
            bound,
            place: Place::Between(stored),
            given: 0,
            window: 0,
        }
    }

    /// Go into the next part; false when there is none.
    fn enter(&mut self) -> Result<bool> {
        let mut stored = match std::mem::replace(&mut self.place, Place::Over) {
            Place::Between(stored) => stored,
            Place::Inside(part) => part.into_stored(),
            Place::Over => return Ok(false),
        };
        // Tapes and some downloads fill up with zeros.
        loop {
            pass_skippable(&mut stored)?;
            match stored.peek(1)? {
                [] => return Ok(false),
                [0] => stored.pass_zeros()?,
                _ => break,
            }
        }
        let start = stored.peek(Kind::MARK)?;
        if Kind::of(start) != Some(self.kind) {
            return Err(match self.kind.may_begin(start) {
                true => ErrorKind::UnexpectedEof.into(),
                false => Error::new(ErrorKind::InvalidData, "what follows is no part of it"),
            });
        }
        if self.kind == Kind::Zstd {
            self.window = window(stored.peek(18)?);
        }
        self.place = Place::Inside(Part::new(self.kind, stored)?);
        Ok(true)
    }

    fn advance(&mut self, bytes: &mut [u8]) -> Result<usize> {
        loop {
            if let Place::Inside(part) = &mut self.place {
                let count = part.read(bytes)?;
                if count > 0 || bytes.is_empty() {
                    return Ok(count);
                }
            }
            if !self.enter()? {
                return Ok(0);
            }
        }
    }

    /// Refuse content that no file of that size can mean.
    fn check(&self) -> Result<()> {
        let Place::Inside(part) = &self.place else {
            return Ok(());
        };
        let bound = match self.window > LARGE_WINDOW {
            true => Bound::KEPT,
            false => self.bound,
        };
        let (given, taken) = (self.given, part.stored().taken);
        if given <= bound.most(taken) {
            return Ok(());
        }
        let (name, ratio) = (self.kind.name(), bound.ratio);
        Err(Error::other(format!(
            "{taken} bytes of {name} hold more than {given} bytes of content, at most {ratio} for each are read; if that is meant, decompress the file first"
        )))
    }
}

impl<S: Read> Read for Parts<S> {
    fn read(&mut self, bytes: &mut [u8]) -> Result<usize> {
        let (name, given) = (self.kind.name(), self.given);
        let count = self.advance(bytes).map_err(|e| match e.kind() {
            ErrorKind::UnexpectedEof => cut_short(name, given),
            _ if e.to_string().contains("Dictionary mismatch") => Error::other(format!(
                "the {name} stream needs the dictionary that it was compressed with, which is not read; compress it without one"
            )),
            ErrorKind::OutOfMemory => Error::other(format!(
                "the {name} stream asks for more than {} MiB of memory after {given} bytes of content; compress it with a smaller dictionary",
                XZ_MEMORY >> 10
            )),
            ErrorKind::InvalidInput | ErrorKind::InvalidData | ErrorKind::Unsupported | ErrorKind::Other => Error::new(
                ErrorKind::InvalidData,
                format!("the {name} stream is damaged after {given} bytes of content: {e}"),
            ),
            _ => e,
        })?;
        self.given += count as u64;
        self.check()?;
        Ok(count)
    }
}

/// That a stream of the kind ends too early.
pub(super) fn cut_short(name: &str, given: u64) -> Error {
    Error::new(
        ErrorKind::UnexpectedEof,
        format!("the {name} stream is cut short after {given} bytes of content"),
    )
}

/// Go over skippable frames (RFC 8878, section 3.1.2), which zstd and lz4 share.
///
/// # Errors
/// When one is cut short.
pub(super) fn pass_skippable(stored: &mut Stored<impl Read>) -> Result<()> {
    while let [0x50..=0x5f, 0x2a, 0x4d, 0x18, size @ ..] = stored.peek(8)? {
        let Ok(size) = <[u8; 4]>::try_from(size) else {
            return Err(ErrorKind::UnexpectedEof.into());
        };
        let whole = 8 + u64::from(u32::from_le_bytes(size));
        if stored.pass(whole)? < whole {
            return Err(ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(())
}

/// The window of the Zstandard frame that begins with these bytes, in bytes (RFC 8878, sections 3.1.1.1.2 to 4).
fn window(frame: &[u8]) -> u64 {
    let [_, _, _, _, about, rest @ ..] = frame else {
        return 0;
    };
    if about & 0x20 == 0 {
        let descriptor = rest.first().copied().unwrap_or(0);
        let base = 1_u64 << (10 + (descriptor >> 3));
        return base + base / 8 * u64::from(descriptor & 7);
    }
    // A frame of one segment: its window is its size.
    let dictionary = [0, 1, 2, 4][usize::from(about & 3)];
    let (size, extra) = [(1, 0), (2, 256), (4, 0), (8, 0)][usize::from(about >> 6)];
    let size = rest.iter().skip(dictionary).take(size).rev();
    size.fold(0, |number, byte| number << 8 | u64::from(*byte)) + extra
}
