//! The library's error: what went wrong, with the context that each level added.

use std::fmt;
use std::path::{Path, PathBuf};

/// Result of the library's fallible functions.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong, by who has to act on it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("{}", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A PJRT plugin refused or failed a call.
    #[error("{message}")]
    Plugin {
        /// PJRT's error code (the numbers of `absl::StatusCode`), 0 when the refusal is ours.
        code: i32,
        /// The plugin's own words.
        message: String,
    },
    /// A program that cannot be traced: an operator refused its operands.
    #[error("{0}")]
    Trace(String),
    /// A configuration that says something impossible or unknown.
    #[error("{0}")]
    Config(String),
    /// Training data that cannot be used.
    #[error("{0}")]
    Data(String),
    /// Anything else, in words.
    #[error("{0}")]
    Other(String),
    /// Words of a kind that has no variant of its own.
    #[error("{1}")]
    Said(Kind, String),
    /// A level of context around another error.
    #[error("{context}")]
    Context {
        /// Where, or while doing what.
        context: String,
        /// What happened there.
        source: Box<Error>,
    },
}

/// Who has to act on an error, and whether trying again can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// None of the others.
    Other,
    /// Whoever wrote the configuration or the command.
    Config,
    /// Whoever made the data.
    Data,
    /// Whoever chose rate, precision and clipping.
    Diverged,
    /// Whoever owns the device or its plugin.
    Device,
    /// Whoever owns the disk: it is full, read-only or failing.
    Disk,
    /// Nobody: another host or a connection was lost, and the same again may well succeed.
    Retry,
    /// Nobody: it was asked to stop.
    Interrupted,
}

impl Kind {
    /// All of them, with the names under which hosts tell each other.
    const NAMES: [(Kind, &str); 8] = [
        (Kind::Other, "other"),
        (Kind::Config, "config"),
        (Kind::Data, "data"),
        (Kind::Diverged, "diverged"),
        (Kind::Device, "device"),
        (Kind::Disk, "disk"),
        (Kind::Retry, "retry"),
        (Kind::Interrupted, "interrupted"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        let named = Kind::NAMES.iter().find(|(kind, _)| *kind == self);
        named.map_or("other", |(_, name)| name)
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Kind> {
        let named = Kind::NAMES.iter().find(|(_, known)| *known == name);
        named.map(|(kind, _)| *kind)
    }

    /// The kind of what the operating system said of a file.
    pub fn of_io(error: &std::io::Error) -> Kind {
        use std::io::ErrorKind as Said;
        const EIO: i32 = 5;
        match error.kind() {
            Said::StorageFull
            | Said::QuotaExceeded
            | Said::FileTooLarge
            | Said::ReadOnlyFilesystem
            | Said::WriteZero => Kind::Disk,
            _ if error.raw_os_error() == Some(EIO) => Kind::Disk,
            Said::StaleNetworkFileHandle
            | Said::TimedOut
            | Said::ConnectionReset
            | Said::ConnectionRefused
            | Said::ConnectionAborted
            | Said::HostUnreachable
            | Said::NetworkUnreachable => Kind::Retry,
            Said::NotFound
            | Said::NotADirectory
            | Said::IsADirectory
            | Said::PermissionDenied
            | Said::InvalidFilename => Kind::Config,
            _ => Kind::Other,
        }
    }
}

/// Codes of a plugin's error (`absl::StatusCode`) that come of a device or a peer that is gone: cancelled, deadline exceeded,
/// aborted, unavailable, data loss.
const GONE: [i32; 5] = [1, 4, 10, 14, 15];

impl Error {
    /// Who has to act on it.
    pub fn kind(&self) -> Kind {
        match self {
            Error::Io { source, .. } => Kind::of_io(source),
            Error::Plugin { code, .. } if GONE.contains(code) => Kind::Retry,
            Error::Plugin { .. } => Kind::Device,
            Error::Trace(_) | Error::Config(_) => Kind::Config,
            Error::Data(_) => Kind::Data,
            Error::Other(_) => Kind::Other,
            Error::Said(kind, _) => *kind,
            Error::Context { source, .. } => source.kind(),
        }
    }

    /// The plugin's code, where it is a plugin's.
    pub fn plugin_code(&self) -> Option<i32> {
        match self {
            Error::Plugin { code, .. } => Some(*code),
            Error::Context { source, .. } => source.plugin_code(),
            _ => None,
        }
    }

    /// The same words, of another kind.
    #[must_use]
    pub fn with_kind(self, kind: Kind) -> Error {
        Error::Said(kind, self.chain())
    }

    /// An error in words.
    pub fn other(message: impl fmt::Display) -> Error {
        Error::Other(message.to_string())
    }

    /// A configuration error in words.
    pub fn config(message: impl fmt::Display) -> Error {
        Error::Config(message.to_string())
    }

    /// A data error in words.
    pub fn data(message: impl fmt::Display) -> Error {
        Error::Data(message.to_string())
    }

    /// An error about a host or a connection that is gone, in words.
    pub fn lost(message: impl fmt::Display) -> Error {
        Error::Said(Kind::Retry, message.to_string())
    }

    /// Numbers that are not finite, in words.
    pub fn diverged(message: impl fmt::Display) -> Error {
        Error::Said(Kind::Diverged, message.to_string())
    }

    /// What broke off because somebody asked for it, in words.
    pub fn interrupted(message: impl fmt::Display) -> Error {
        Error::Said(Kind::Interrupted, message.to_string())
    }

    /// The whole chain in one line, outermost first.
    pub fn chain(&self) -> String {
        let mut text = self.to_string();
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            text.push_str(": ");
            text.push_str(&error.to_string());
            source = error.source();
        }
        text
    }
}

/// Adds where and what to an error on its way up.
pub trait Context<T> {
    /// Wrap the error in `context`.
    ///
    /// # Errors
    /// The same error, one level deeper.
    fn context(self, context: impl fmt::Display) -> Result<T>;

    /// Wrap the error in the words of `context`, made only when there is one.
    ///
    /// # Errors
    /// The same error, one level deeper.
    fn with_context<D: fmt::Display>(self, context: impl FnOnce() -> D) -> Result<T>;
}

impl<T, E: Into<Error>> Context<T> for std::result::Result<T, E> {
    fn context(self, context: impl fmt::Display) -> Result<T> {
        self.with_context(|| context)
    }

    fn with_context<D: fmt::Display>(self, context: impl FnOnce() -> D) -> Result<T> {
        self.map_err(|error| Error::Context {
            context: context().to_string(),
            source: Box::new(error.into()),
        })
    }
}

/// Names the file that an I/O error is about.
pub trait AtPath<T> {
    /// Turn the I/O error into one that names `path`.
    ///
    /// # Errors
    /// [`Error::Io`] with the path.
    fn at(self, path: &Path) -> Result<T>;
}

impl<T> AtPath<T> for std::io::Result<T> {
    fn at(self, path: &Path) -> Result<T> {
        self.map_err(|source| Error::Io {
            path: path.to_owned(),
            source,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_reads_from_the_outside_in() {
        let missing = std::fs::read("/does/not/exist").at(Path::new("/does/not/exist"));
        let error = missing.context("reading the batch of step 3").unwrap_err();
        assert!(
            error
                .chain()
                .starts_with("reading the batch of step 3: /does/not/exist: No such file")
        );
    }

    #[test]
    fn the_kind_comes_from_the_innermost_error_unless_somebody_knew_better() {
        let io = |code: i32| -> Error {
            let error: Result<()> =
                Err(std::io::Error::from_raw_os_error(code)).at(Path::new("/x"));
            error.context("saving step 3").unwrap_err()
        };
        let (full, too_large, missing, stale) = (io(28), io(27), io(2), io(116));
        let kinds = [full, too_large, missing, stale].map(|error| error.kind());
        let want = [Kind::Disk, Kind::Disk, Kind::Config, Kind::Retry];
        assert_eq!(kinds, want);
        let data = io(2).with_kind(Kind::Data);
        assert_eq!(data.chain(), io(2).chain());
        assert_eq!(data.kind(), Kind::Data);
        let plugin = |code| Error::Plugin {
            code,
            message: "words".to_owned(),
        };
        assert_eq!(
            [plugin(8).kind(), plugin(14).kind()],
            [Kind::Device, Kind::Retry]
        );
        for (kind, name) in Kind::NAMES {
            assert_eq!(Kind::parse(kind.name()), Some(kind), "{name}");
        }
    }
}
