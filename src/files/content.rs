//! Decompression by the first bytes, with errors that say how far the content went.

use flate2::bufread::MultiGzDecoder;
use std::io::{BufReader, Cursor, Error, ErrorKind, Read, Result};

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];
/// Read from the file at once, in bytes.
const BUFFER: usize = 256 << 10;
/// The largest window of a Zstandard frame, as a power of two (`zstd --long=31` writes it).
const WINDOW: u32 = if usize::BITS == 64 { 31 } else { 27 };

/// The content of a stored file. `name` says only whether an empty file should have been a compressed one.
pub(super) fn decompress(
    mut stored: impl Read + Send + 'static,
    name: &str,
) -> Result<Box<dyn Read + Send>> {
    let mut magic = Vec::new();
    stored.by_ref().take(4).read_to_end(&mut magic)?;
    let (gzip, zstd) = (magic.starts_with(GZIP), magic == ZSTD);
    for (kind, ending, whole) in [("gzip", ".gz", GZIP), ("zstd", ".zst", ZSTD)] {
        if name.ends_with(ending) && magic.len() < whole.len() && whole.starts_with(&magic) {
            return Err(cut_short(kind, 0));
        }
    }
    let whole = BufReader::with_capacity(BUFFER, Cursor::new(magic).chain(stored));
    Ok(match (gzip, zstd) {
        (true, _) => Box::new(Content {
            stream: MultiGzDecoder::new(whole),
            kind: "gzip",
            given: 0,
        }),
        (_, true) => {
            let mut stream = zstd::stream::read::Decoder::with_buffer(whole)?;
            stream.window_log_max(WINDOW)?;
            Box::new(Content {
                stream,
                kind: "zstd",
                given: 0,
            })
        }
        _ => Box::new(whole),
    })
}

/// A decompressed stream that counts what it gave.
struct Content<R> {
    stream: R,
    kind: &'static str,
    given: u64,
}

impl<R: Read> Read for Content<R> {
    fn read(&mut self, bytes: &mut [u8]) -> Result<usize> {
        let (kind, given) = (self.kind, self.given);
        let count = self.stream.read(bytes).map_err(|e| match e.kind() {
            ErrorKind::UnexpectedEof => cut_short(kind, given),
            ErrorKind::InvalidInput | ErrorKind::InvalidData | ErrorKind::Other => Error::new(
                ErrorKind::InvalidData,
                format!("the {kind} stream is damaged after {given} bytes of content: {e}"),
            ),
            _ => e,
        })?;
        self.given += count as u64;
        Ok(count)
    }
}

fn cut_short(kind: &str, given: u64) -> Error {
    Error::new(
        ErrorKind::UnexpectedEof,
        format!("the {kind} stream is cut short after {given} bytes of content"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn read(stored: Vec<u8>, name: &str) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        decompress(Cursor::new(stored), name)?.read_to_end(&mut content)?;
        Ok(content)
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    fn zstd(bytes: &[u8]) -> Vec<u8> {
        zstd::encode_all(bytes, 1).unwrap()
    }

    #[test]
    fn what_was_compressed_in_one_part_or_several_comes_back() {
        let part: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
        for compress in [gzip, zstd] {
            assert_eq!(read(compress(&part), "a").unwrap(), part);
            let several = [compress(&part), compress(b""), compress(b"end")].concat();
            assert_eq!(read(several, "a").unwrap(), [&part[..], b"end"].concat());
        }
        for plain in [&b""[..], b"\x1f", b"\x28\xb5\x2f", b"words"] {
            assert_eq!(read(plain.to_vec(), "a").unwrap(), plain);
        }
        assert_eq!(read(b"plain".to_vec(), "a.gz").unwrap(), b"plain");
    }

    #[test]
    fn a_compressed_file_cut_anywhere_says_that_it_is_cut_short() {
        let part: Vec<u8> = (0..3_000_u32).flat_map(u32::to_be_bytes).collect();
        for (kind, compress) in [("gzip", gzip as fn(&[u8]) -> Vec<u8>), ("zstd", zstd)] {
            let whole = compress(&part);
            let two = [whole.clone(), whole.clone()].concat();
            let name = if kind == "gzip" { "a.gz" } else { "a.zst" };
            for length in (0..two.len()).filter(|length| *length != whole.len()) {
                let error = read(two[..length].to_vec(), name).unwrap_err().to_string();
                let start = format!("the {kind} stream is cut short after ");
                let given = error
                    .strip_prefix(&start)
                    .unwrap_or_else(|| panic!("{length}: {error}"));
                let given: usize = given.split(' ').next().unwrap().parse().unwrap();
                assert!(given <= 2 * part.len(), "{error}");
                // The second part begins after all of the first.
                assert!(
                    length < whole.len() || given >= part.len(),
                    "{length}: {error}"
                );
            }
        }
    }

    #[test]
    fn damage_is_told_from_an_end() {
        for (kind, mut stored) in [("gzip", gzip(b"words")), ("zstd", zstd(b"words"))] {
            stored.extend(b"bytes of no part");
            let error = read(stored, "a").unwrap_err().to_string();
            let start = format!("the {kind} stream is damaged after 5 bytes of content: ");
            assert!(error.starts_with(&start), "{error}");
        }
        let mut wrong_sum = gzip(b"words");
        let at = wrong_sum.len() - 8;
        wrong_sum[at] ^= 1;
        let error = read(wrong_sum, "a").unwrap_err().to_string();
        assert!(error.contains("damaged"), "{error}");
    }
}
