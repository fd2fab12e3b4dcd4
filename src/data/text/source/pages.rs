//! What the Parquet library may decompress: pages whose content is bounded by their size and is what their header says.

use crate::files::most_kept;
use flate2::bufread::MultiGzDecoder;
use parquet::basic::Compression;
use parquet::errors::{ParquetError, Result};
use prost::encoding::decode_varint;
use std::io::{Read, sink};

/// Bytes that hold what is read of a page's header.
pub(super) const HEAD: usize = 64;

/// The page at hand.
pub(super) struct Page {
    /// Of the column chunk that is read.
    pub(super) compression: Compression,
    /// Bytes of its content as its header says, and how many of them lead it uncompressed.
    content: u64,
    levels: u64,
}

impl Default for Page {
    fn default() -> Page {
        Page {
            compression: Compression::UNCOMPRESSED,
            content: u64::MAX,
            levels: 0,
        }
    }
}

impl Page {
    /// Take note of the page whose header begins with these bytes, at that place in the file; other bytes pass.
    ///
    /// # Errors
    /// When it says that it holds more than is kept of so many bytes: the library takes memory by what the header says.
    pub(super) fn begin(&mut self, head: &[u8], offset: u64) -> Result<()> {
        let Some((content, stored, levels)) = sizes(head) else {
            return Ok(());
        };
        (self.content, self.levels) = (content, levels);
        let most = most_kept(stored);
        match content > most {
            true => Err(ParquetError::General(format!(
                "the page at byte {offset} says that it holds {content} bytes in {stored}, at most {most} are read"
            ))),
            false => Ok(()),
        }
    }

    /// Refuse the page's bytes when they decompress to more than its header says. The library finds that out only when
    /// it has all of them, where the compression does not say by itself how much it holds.
    ///
    /// # Errors
    /// When they do; what cannot be decompressed is left to the library's own error.
    pub(super) fn check(&self, bytes: &[u8]) -> Result<()> {
        let levels = usize::try_from(self.levels).unwrap_or(usize::MAX);
        let bytes = bytes.get(levels..).unwrap_or_default();
        let most = self.content.saturating_sub(self.levels);
        let content: Box<dyn Read> = match self.compression {
            Compression::GZIP(_) => Box::new(MultiGzDecoder::new(bytes)),
            Compression::BROTLI(_) => Box::new(brotli::Decompressor::new(bytes, 4096)),
            _ => return Ok(()),
        };
        let given = std::io::copy(&mut content.take(most.saturating_add(1)), &mut sink());
        match given.is_ok_and(|given| given > most) {
            true => Err(ParquetError::General(format!(
                "a page holds more than the {most} bytes that its header says"
            ))),
            false => Ok(()),
        }
    }
}

/// Content, stored size and uncompressed levels of the page whose header begins with these bytes: fields of `PageHeader`
/// and of its `DataPageHeaderV2`, in Thrift's compact protocol.
fn sizes(mut head: &[u8]) -> Option<(u64, u64, u64)> {
    let [_, content, stored] = [
        integer(&mut head)?,
        integer(&mut head)?,
        integer(&mut head)?,
    ];
    Some((content, stored, levels(head).unwrap_or(0)))
}

/// The levels of a data page of the second version, behind the first three fields of its header.
fn levels(mut head: &[u8]) -> Option<u64> {
    // Field 8, a structure: five fields on, or four behind the checksum.
    let mut start = 0x5c;
    if head.first() == Some(&INTEGER) {
        integer(&mut head)?;
        start = 0x4c;
    }
    let mut page = head.strip_prefix(&[start])?;
    let mut last = [0; 6];
    for field in &mut last {
        *field = integer(&mut page)?;
    }
    let [_values, _nulls, _rows, _encoding, definition, repetition] = last;
    Some(definition + repetition)
}

/// A field of 32 bits right behind the one before it.
const INTEGER: u8 = 0x15;

fn integer(head: &mut &[u8]) -> Option<u64> {
    let mut rest = head.strip_prefix(&[INTEGER])?;
    let zigzag = decode_varint(&mut rest).ok()?;
    *head = rest;
    // A negative number is refused by the library.
    Some(if zigzag & 1 == 0 { zigzag / 2 } else { 0 })
}
