//! Large files read at random, each block compared with its checksum when it is first touched.

use crate::error::{AtPath, Error, Result};
use std::fs::File;
use std::io::Read;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes of a block; the last one of a file may be shorter.
pub const BLOCK: usize = 64 << 10;

/// The checksums of what is written to a file or read from it, one after the other.
#[derive(Clone, Debug, Default)]
pub struct BlockSums {
    blocks: Vec<u32>,
    whole: u32,
    length: u64,
}

impl BlockSums {
    /// Take up the next bytes.
    pub fn push(&mut self, mut bytes: &[u8]) {
        self.whole = crc32c::crc32c_append(self.whole, bytes);
        while !bytes.is_empty() {
            let within = (self.length % BLOCK as u64) as usize;
            if within == 0 {
                self.blocks.push(0);
            }
            let (own, rest) = bytes.split_at(bytes.len().min(BLOCK - within));
            if let Some(last) = self.blocks.last_mut() {
                *last = crc32c::crc32c_append(*last, own);
            }
            self.length += own.len() as u64;
            bytes = rest;
        }
    }

    /// The checksums of all bytes of a file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of_file(path: &Path) -> Result<BlockSums> {
        let mut file = File::open(path).at(path)?;
        let (mut sums, mut buffer) = (BlockSums::default(), vec![0; 16 * BLOCK]);
        loop {
            match file.read(&mut buffer).at(path)? {
                0 => return Ok(sums),
                n => sums.push(&buffer[..n]),
            }
        }
    }

    /// CRC-32C of each block.
    pub fn blocks(&self) -> &[u32] {
        &self.blocks
    }

    /// CRC-32C of all bytes.
    pub fn whole(&self) -> u32 {
        self.whole
    }
}

/// A local file that may be larger than memory, read at random by any number of threads.
///
/// It is read, not mapped: a file that another process cuts short gives an error here, where touching a mapped page beyond
/// the new end would end the process (SIGBUS).
#[derive(Debug)]
pub struct Blocks {
    path: PathBuf,
    file: File,
    length: u64,
    sums: Vec<u32>,
    /// A bit for each block that was found to be right.
    right: Vec<AtomicU64>,
}

impl Blocks {
    /// Open the file at `path`, of `length` bytes, with the checksum of each block.
    ///
    /// # Errors
    /// When it cannot be opened, or is not of that size.
    pub fn open(path: &Path, length: u64, sums: Vec<u32>) -> Result<Blocks> {
        let file = File::open(path).at(path)?;
        let got = file.metadata().at(path)?.len();
        if got != length || sums.len() as u64 != length.div_ceil(BLOCK as u64) {
            let path = path.display();
            return Err(Error::data(format!(
                "{path}: {got} bytes, expected {length}: cut short or not of this store"
            )));
        }
        Ok(Blocks {
            path: path.to_owned(),
            file,
            length,
            right: (0..sums.len().div_ceil(64))
                .map(|_| AtomicU64::new(0))
                .collect(),
            sums,
        })
    }

    /// Append those bytes of the file to `out`.
    ///
    /// # Errors
    /// When the range is not inside the file, the file was cut short meanwhile, or a block is not what was written.
    pub fn read(&self, range: Range<u64>, out: &mut Vec<u8>) -> Result<()> {
        if range.start > range.end || range.end > self.length {
            let (path, length) = (self.path.display(), self.length);
            return Err(Error::data(format!(
                "{path}: bytes {range:?} are not within its {length}"
            )));
        }
        let mut at = range.start;
        while at < range.end {
            let block = (at / BLOCK as u64) as usize;
            let start = block as u64 * BLOCK as u64;
            let end = self.length.min(start + BLOCK as u64);
            let (from, to) = ((at - start) as usize, (range.end.min(end) - start) as usize);
            let (word, bit) = (&self.right[block / 64], 1 << (block % 64));
            if word.load(Ordering::Relaxed) & bit == 0 {
                let mut whole = vec![0; (end - start) as usize];
                self.exactly(&mut whole, start)?;
                if crc32c::crc32c(&whole) != self.sums[block] {
                    let path = self.path.display();
                    return Err(Error::data(format!(
                        "{path}: damaged: the checksum of bytes {start} to {end} does not fit"
                    )));
                }
                word.fetch_or(bit, Ordering::Relaxed);
                out.extend_from_slice(&whole[from..to]);
            } else {
                let before = out.len();
                out.resize(before + to - from, 0);
                self.exactly(&mut out[before..], at)?;
            }
            at = start + to as u64;
        }
        Ok(())
    }

    fn exactly(&self, bytes: &mut [u8], at: u64) -> Result<()> {
        let read = self.file.read_exact_at(bytes, at);
        read.map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => {
                let (path, length) = (self.path.display(), self.length);
                let now = self.file.metadata().map_or(0, |file| file.len());
                Error::data(format!(
                    "{path}: has {now} bytes where it had {length} when it was opened: something cut it short meanwhile"
                ))
            }
            _ => Error::Io {
                path: self.path.clone(),
                source: error,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of two and a half blocks.
    fn file(folder: &Path) -> (PathBuf, Vec<u8>) {
        let bytes: Vec<u8> = (0..BLOCK * 5 / 2).map(|k| (k % 251) as u8).collect();
        let path = folder.join("bytes");
        std::fs::write(&path, &bytes).unwrap();
        (path, bytes)
    }

    fn open(path: &Path) -> Blocks {
        let sums = BlockSums::of_file(path).unwrap();
        let length = path.metadata().unwrap().len();
        Blocks::open(path, length, sums.blocks().to_vec()).unwrap()
    }

    #[test]
    fn any_range_is_the_bytes_of_the_file_at_the_first_touch_and_after() {
        let folder = tempfile::tempdir().unwrap();
        let (path, bytes) = file(folder.path());
        let blocks = open(&path);
        let ends = [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, bytes.len()];
        for _ in 0..2 {
            for (k, from) in ends.iter().enumerate() {
                for to in &ends[k..] {
                    let mut out = vec![9];
                    blocks.read(*from as u64..*to as u64, &mut out).unwrap();
                    assert_eq!(out[0], 9);
                    assert!(out[1..] == bytes[*from..*to], "{from}..{to}");
                }
            }
        }
        let beyond = blocks.read(0..bytes.len() as u64 + 1, &mut Vec::new());
        assert!(beyond.unwrap_err().to_string().contains("are not within"));
        std::fs::write(&path, b"").unwrap();
        open(&path).read(0..0, &mut Vec::new()).unwrap();
    }

    #[test]
    fn sums_do_not_depend_on_how_the_bytes_come() {
        let folder = tempfile::tempdir().unwrap();
        let (path, bytes) = file(folder.path());
        let mut sums = BlockSums::default();
        bytes.chunks(1000).for_each(|part| sums.push(part));
        let whole = BlockSums::of_file(&path).unwrap();
        assert_eq!(sums.blocks(), whole.blocks());
        assert_eq!((sums.whole(), whole.blocks().len()), (whole.whole(), 3));
        assert_eq!(whole.whole(), crc32c::crc32c(&bytes));
    }

    #[test]
    fn a_damaged_block_and_a_file_cut_short_while_it_is_open_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let (path, mut bytes) = file(folder.path());
        let blocks = open(&path);
        blocks.read(0..10, &mut Vec::new()).unwrap();
        bytes[BLOCK + 7] ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        let last = 2 * BLOCK as u64..bytes.len() as u64;
        blocks.read(last.clone(), &mut Vec::new()).unwrap();
        // Another part of the block that is damaged.
        let error = blocks.read(BLOCK as u64..BLOCK as u64 + 2, &mut Vec::new());
        let error = error.unwrap_err().to_string();
        assert!(
            error.contains("the checksum of bytes 65536 to 131072"),
            "{error}"
        );

        let short = File::options().write(true).open(&path).unwrap();
        short.set_len(5).unwrap();
        for range in [last, 0..10] {
            let error = blocks.read(range, &mut Vec::new()).unwrap_err();
            let expected = "bytes: has 5 bytes where it had 163840";
            assert!(error.to_string().contains(expected), "{error}");
        }
        let missing = Blocks::open(&folder.path().join("none"), 0, Vec::new());
        assert!(missing.unwrap_err().chain().contains("none: No such file"));
        let other = Blocks::open(&path, 6, vec![0]).unwrap_err();
        assert!(other.to_string().contains("5 bytes, expected 6"), "{other}");
    }
}
