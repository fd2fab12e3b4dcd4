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
    /// A level of context around another error.
    #[error("{context}")]
    Context {
        /// Where, or while doing what.
        context: String,
        /// What happened there.
        source: Box<Error>,
    },
}

impl Error {
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
}
