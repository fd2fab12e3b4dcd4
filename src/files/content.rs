//! Decompression by the first bytes, with errors that say how far the content went.

use super::parts::{Bound, Kind, Parts, cut_short, pass_skippable};
use super::stored::Stored;
use std::io::{Error, ErrorKind, Read, Result};

/// Containers and compressions that are not read, by the bytes that they begin with.
const REFUSED: [(&[u8], &str); 8] = [
    (b"PK\x03\x04", "a zip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"LZIP\x01", "an lzip stream"),
    (b"\x89LZO\0", "an lzop stream"),
    (b"\x1f\x9d\x90", "a stream of compress (.Z)"),
    (b"\xff\x06\0\0sNaPpY", "a stream of snappy frames"),
    (b"\x02\x21\x4c\x18", "lz4 in its legacy format"),
];
/// Compressions whose streams have no mark of their own, by the ending of their files.
const UNMARKED: [(&str, &str); 3] = [(".br", "brotli"), (".lzma", "lzma"), (".snappy", "snappy")];

/// The content of a stored file. `name` says only whether it should have been a compressed one.
pub(super) fn decompress(
    stored: impl Read + Send + 'static,
    name: &str,
    bound: Bound,
) -> Result<Box<dyn Read + Send>> {
    let mut stored = Stored::new(stored);
    let first = stored.peek(Kind::MARK)?.to_vec();
    let named = Kind::ALL.iter().find(|(_, ending)| name.ends_with(ending));
    let skipped = pass_skippable(&mut stored);
    let begin = skipped.and_then(|()| Ok(stored.peek(Kind::MARK)?.to_vec()));
    let begin = begin.map_err(|e| match e.kind() {
        ErrorKind::UnexpectedEof => cut_short("zstd", 0),
        _ => e,
    })?;
    if let Some(kind) = Kind::of(&begin) {
        return Ok(Box::new(Parts::new(kind, bound, stored)));
    }
    if let Some((kind, _)) = named.filter(|(kind, _)| kind.may_begin(&begin)) {
        return match stored.taken {
            0 => Err(cut_short(kind.name(), 0)),
            _ => Ok(Box::new(stored)), // skippable frames and nothing else
        };
    }
    let refuse = |what: String| Err(Error::new(ErrorKind::InvalidData, what));
    if let Some((_, what)) = REFUSED.iter().find(|(mark, _)| begin.starts_with(mark)) {
        return refuse(format!(
            "{what} is not read; unpack it, or compress it with zstd or gzip"
        ));
    }
    if let Some((_, what)) = UNMARKED.iter().find(|(ending, _)| name.ends_with(ending)) {
        return refuse(format!(
            "{what} is not read; unpack it, or compress it with zstd or gzip"
        ));
    }
    match named {
        // Clients of HTTP undo gzip on the way and keep the name.
        Some((kind, ending)) if *kind != Kind::Gzip || stored.taken > 0 => {
            let (kind, first) = (kind.name(), &first[..first.len().min(4)]);
            refuse(format!(
                "named {ending}, but it does not begin as {kind} does (it starts with {first:02x?})"
            ))
        }
        _ if stored.taken > 0 => refuse("skippable frames of zstd, but no zstd after them".into()),
        _ => Ok(Box::new(stored)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write};

    fn read_within(stored: Vec<u8>, name: &str, bound: Bound) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        decompress(Cursor::new(stored), name, bound)?.read_to_end(&mut content)?;
        Ok(content)
    }

    fn read(stored: Vec<u8>, name: &str) -> Result<Vec<u8>> {
        read_within(stored, name, Bound::STREAMED)
    }

    /// `bytes` as one part of the kind.
    fn compress(kind: Kind, bytes: &[u8]) -> Vec<u8> {
        let end = "writing into memory";
        match kind {
            Kind::Gzip => {
                let level = flate2::Compression::fast();
                let mut writer = flate2::write::GzEncoder::new(Vec::new(), level);
                writer.write_all(bytes).expect(end);
                writer.finish().expect(end)
            }
            Kind::Zstd => zstd::encode_all(bytes, 1).expect(end),
            Kind::Bzip2 => {
                let level = bzip2::Compression::fast();
                let mut writer = bzip2::write::BzEncoder::new(Vec::new(), level);
                writer.write_all(bytes).expect(end);
                writer.finish().expect(end)
            }
            Kind::Xz => {
                let options = lzma_rust2::XzOptions::with_preset(0);
                let mut writer = lzma_rust2::XzWriter::new(Vec::new(), options).expect(end);
                writer.write_all(bytes).expect(end);
                writer.finish().expect(end)
            }
            Kind::Lz4 => {
                let mut writer = lz4_flex::frame::FrameEncoder::new(Vec::new());
                writer.write_all(bytes).expect(end);
                writer.finish().expect(end)
            }
        }
    }

    /// A skippable frame of zstd and lz4.
    fn skippable(number: u8, bytes: &[u8]) -> Vec<u8> {
        let size = (bytes.len() as u32).to_le_bytes();
        [&[0x50 + number, 0x2a, 0x4d, 0x18], &size[..], bytes].concat()
    }

    #[test]
    fn what_was_compressed_in_one_part_or_several_comes_back() {
        let part: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
        for (kind, ending) in Kind::ALL {
            let compress = |bytes: &[u8]| compress(kind, bytes);
            assert_eq!(read(compress(&part), "a").unwrap(), part, "{kind:?}");
            let name = format!("a{ending}");
            let parts = [compress(&part), compress(b""), compress(b"end")];
            let want = [&part[..], b"end"].concat();
            assert_eq!(read(parts.concat(), &name).unwrap(), want, "{kind:?}");
            // Zeros between parts and after the last one, as tapes have them.
            let mut padded = parts.join(&[0; 1000][..]);
            padded.extend([0; 300_000]);
            assert_eq!(read(padded, &name).unwrap(), want, "{kind:?}");
        }
        for plain in [&b""[..], b"\x1f", b"\x28\xb5\x2f", b"words", b"BZh9 words"] {
            assert_eq!(read(plain.to_vec(), "a").unwrap(), plain);
        }
        assert_eq!(read(b"plain".to_vec(), "a.gz").unwrap(), b"plain");
    }

    #[test]
    fn skippable_frames_before_between_and_after_are_passed_over() {
        let long = vec![7; 300_000];
        for kind in [Kind::Zstd, Kind::Lz4] {
            let stored = [
                skippable(0, &[1, 2, 3, 4]), // as pzstd begins
                skippable(15, b""),
                compress(kind, b"one "),
                skippable(3, &long),
                compress(kind, b"two"),
                skippable(14, b"a table of seeks"),
            ];
            let whole = stored.concat();
            assert_eq!(read(whole.clone(), "a").unwrap(), b"one two");
            let error = read(whole[..whole.len() - 1].to_vec(), "a").unwrap_err();
            let cut = "stream is cut short after 7 bytes";
            assert!(error.to_string().contains(cut), "{error}");
            let error = read(whole[..9].to_vec(), "a").unwrap_err().to_string();
            assert!(error.contains("cut short after 0 bytes"), "{error}");
        }
        let error = read([&skippable(0, b"x")[..], b"text"].concat(), "a").unwrap_err();
        assert!(error.to_string().contains("no zstd after them"), "{error}");
    }

    #[test]
    fn a_compressed_file_cut_anywhere_says_that_it_is_cut_short() {
        let part: Vec<u8> = (0..300_u32).flat_map(u32::to_be_bytes).collect();
        for (kind, ending) in Kind::ALL {
            let whole = compress(kind, &part);
            let two = [whole.clone(), whole.clone()].concat();
            let name = format!("a{ending}");
            let kind = kind.name();
            for length in (0..two.len()).filter(|length| *length != whole.len()) {
                let error = read(two[..length].to_vec(), &name).unwrap_err().to_string();
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
        // A block without content in the middle of a frame is no end of it.
        let one = compress(Kind::Lz4, b"one ");
        for empty in [&b"\x01\0\0\0\0"[..], b"\0\0\0\x80"] {
            let two = b"\x03\0\0\x80two\0\0\0\0";
            let frame = [&one[..one.len() - 4], empty, two].concat();
            assert_eq!(
                read([&frame[..], &one].concat(), "a").unwrap(),
                b"one twoone "
            );
        }
        // Between two blocks, where the format has no other mark of an end than the one that is missing.
        let mut writer = lz4_flex::frame::FrameEncoder::new(Vec::new());
        writer.write_all(b"a block").unwrap();
        writer.flush().unwrap();
        let error = read(writer.get_ref().clone(), "a").unwrap_err().to_string();
        assert_eq!(
            error,
            "the lz4 stream is cut short after 7 bytes of content"
        );
    }

    #[test]
    fn damage_is_told_from_an_end() {
        for (kind, _) in Kind::ALL {
            let mut stored = compress(kind, b"words");
            stored.extend(b"bytes of no part");
            let error = read(stored, "a").unwrap_err().to_string();
            let name = kind.name();
            let start = format!("the {name} stream is damaged after 5 bytes of content: ");
            assert!(error.starts_with(&start), "{error}");
        }
        let mut wrong_sum = compress(Kind::Gzip, b"words");
        let at = wrong_sum.len() - 8;
        wrong_sum[at] ^= 1;
        let error = read(wrong_sum, "a").unwrap_err().to_string();
        assert!(error.contains("damaged"), "{error}");
    }

    #[test]
    fn what_is_not_read_is_refused_by_name() {
        // A frame of one segment with dictionary 7, five bytes, in one last block as they are.
        let frame = b"\x28\xb5\x2f\xfd\x21\x07\x05\x29\0\0words".to_vec();
        let error = read(frame, "a").unwrap_err().to_string();
        assert!(error.contains("needs the dictionary"), "{error}");
        for (bytes, name, want) in [
            (
                &b"PK\x03\x04\x14\0"[..],
                "a.txt",
                "a zip archive is not read",
            ),
            (b"7z\xbc\xaf\x27\x1c\0\x04", "a", "a 7-zip archive"),
            (b"\x1f\x9d\x90words", "a.Z", "compress (.Z)"),
            (b"\x02\x21\x4c\x18\0", "a.lz4", "lz4 in its legacy format"),
            (b"\x5d\0\0\x80\0\xff\xff", "a.lzma", "lzma is not read"),
            (b"anything", "a.jsonl.br", "brotli is not read"),
            (
                b"{\"text\":1}",
                "a.zst",
                "named .zst, but it does not begin as zstd does",
            ),
            (b"words of text", "a.bz2", "named .bz2, but"),
            (b"words of text", "a.xz", "named .xz, but"),
            (b"words of text", "a.lz4", "named .lz4, but"),
        ] {
            let error = read(bytes.to_vec(), name).unwrap_err().to_string();
            assert!(error.contains(want), "{error}");
        }
    }

    #[test]
    fn a_bomb_is_refused_long_before_all_of_it() {
        const MIB: usize = 1 << 20;
        for (kind, _) in Kind::ALL {
            let parts = vec![compress(kind, &vec![0; 8 * MIB]); 40];
            let bound = Bound {
                free: 16 * MIB as u64,
                ratio: 8,
            };
            let opened = decompress(Cursor::new(parts.concat()), "a", bound);
            let (mut content, mut given) = (opened.unwrap(), 0);
            let mut bytes = vec![0; 64 << 10];
            let error = loop {
                match content.read(&mut bytes) {
                    Ok(count) => given += count,
                    Err(error) => break error.to_string(),
                }
                assert!(given <= 24 * MIB, "{kind:?}");
            };
            let want = "bytes of content, at most 8 for each are read; if that is meant, decompress the file first";
            assert!(error.ends_with(want), "{kind:?}: {error}");
            let stored = compress(kind, &vec![0; 8 * MIB]);
            assert_eq!(read_within(stored, "a", bound).unwrap().len(), 8 * MIB);
        }
    }

    #[test]
    fn a_large_window_bounds_the_content_as_if_it_were_kept() {
        let zeros = |count: u64, window: u32| {
            let mut writer = zstd::Encoder::new(Vec::new(), 1).unwrap();
            writer.long_distance_matching(true).unwrap();
            writer.window_log(window).unwrap();
            std::io::copy(&mut std::io::repeat(0).take(count), &mut writer).unwrap();
            writer.finish().unwrap()
        };
        let count = |stored| {
            let content = decompress(Cursor::new(stored), "a.zst", Bound::STREAMED);
            std::io::copy(&mut content?, &mut std::io::sink())
        };
        assert_eq!(count(zeros(1 << 20, 30)).unwrap(), 1 << 20);
        assert_eq!(count(zeros(80 << 20, 27)).unwrap(), 80 << 20);
        let error = count(zeros(80 << 20, 30)).unwrap_err().to_string();
        assert!(error.contains("at most 64 for each are read"), "{error}");
    }
}
