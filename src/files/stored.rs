//! Bytes as they are stored, buffered, with a look ahead.

use std::io::{BufRead, ErrorKind, Read, Result};

/// Read from the file at once, in bytes.
const BUFFER: usize = 256 << 10;

/// A buffered stream that can be looked ahead in, and counts what was taken.
pub(super) struct Stored<S> {
    source: S,
    buffer: Vec<u8>,
    /// The part of the buffer that was not taken yet.
    at: usize,
    end: usize,
    /// Bytes taken so far.
    pub(super) taken: u64,
    /// Whether the source was found to have no more.
    pub(super) ended: bool,
}

impl<S: Read> Stored<S> {
    pub(super) fn new(source: S) -> Stored<S> {
        Stored {
            source,
            buffer: vec![0; BUFFER],
            at: 0,
            end: 0,
            taken: 0,
            ended: false,
        }
    }

    /// The next `count` bytes, fewer only at the end; they stay to be read.
    pub(super) fn peek(&mut self, count: usize) -> Result<&[u8]> {
        if self.end - self.at < count {
            self.buffer.copy_within(self.at..self.end, 0);
            (self.at, self.end) = (0, self.end - self.at);
            while self.end < count && self.more()? > 0 {}
        }
        Ok(&self.buffer[self.at..self.end.min(self.at + count)])
    }

    /// Go over `count` bytes; how many there were.
    pub(super) fn pass(&mut self, count: u64) -> Result<u64> {
        std::io::copy(&mut self.take(count), &mut std::io::sink())
    }

    /// Go over zeros.
    pub(super) fn pass_zeros(&mut self) -> Result<()> {
        loop {
            let held = self.fill_buf()?;
            let zeros = held.iter().take_while(|byte| **byte == 0).count();
            let last = zeros < held.len() || held.is_empty();
            self.consume(zeros);
            if last {
                return Ok(());
            }
        }
    }

    /// Read more behind what is held; how much came.
    fn more(&mut self) -> Result<usize> {
        loop {
            match self.source.read(&mut self.buffer[self.end..]) {
                Ok(count) => {
                    self.end += count;
                    self.ended |= count == 0;
                    return Ok(count);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl<S: Read> BufRead for Stored<S> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.at == self.end {
            (self.at, self.end) = (0, 0);
            self.more()?;
        }
        Ok(&self.buffer[self.at..self.end])
    }

    fn consume(&mut self, count: usize) {
        self.at += count;
        self.taken += count as u64;
    }
}

impl<S: Read> Read for Stored<S> {
    fn read(&mut self, bytes: &mut [u8]) -> Result<usize> {
        let count = self.fill_buf()?.read(bytes)?;
        self.consume(count);
        Ok(count)
    }
}
