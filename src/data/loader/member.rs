//! The names of members of a WebDataset shard, by the rules of the reference (webdataset 1.0.2).

use flate2::bufread::MultiGzDecoder;
use std::io::Read;

/// A member's name, cut at the first dot of its last component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member<'n> {
    /// What neighbours of one sample share.
    pub(crate) key: &'n str,
    /// All after that dot.
    pub(crate) ending: &'n str,
}

impl<'n> Member<'n> {
    pub(crate) fn of(name: &'n str) -> Member<'n> {
        let base = name.rfind('/').map_or(0, |at| at + 1);
        let (key, ending) = match name[base..].find('.') {
            Some(dot) => (&name[..base + dot], &name[base + dot + 1..]),
            None => (name, ""),
        };
        Member { key, ending }
    }

    /// Whether it tells about the shard and belongs to no sample: a component of its key begins with two underscores.
    pub(crate) fn is_about_the_shard(self) -> bool {
        self.key.split('/').any(|part| part.starts_with("__"))
    }

    /// Whether it has that ending, in letters of either case, compressed or not.
    pub(crate) fn has(self, ending: &str) -> bool {
        let own = self.ending;
        own.eq_ignore_ascii_case(ending) || self.plain_ending().eq_ignore_ascii_case(ending)
    }

    /// The ending without that of gzip.
    pub(crate) fn plain_ending(self) -> &'n str {
        let bytes = self.ending.as_bytes();
        match bytes.last_chunk::<3>() {
            Some(last) if last.eq_ignore_ascii_case(b".gz") => &self.ending[..bytes.len() - 3],
            _ => self.ending,
        }
    }

    /// Its content: what is stored, or what that decompresses to where the name ends in `.gz`. More than `limit` bytes are
    /// not decompressed: one byte more then shows that there are.
    ///
    /// # Errors
    /// What is wrong with the compressed bytes, in words.
    pub(crate) fn content(self, stored: Vec<u8>, limit: u64) -> Result<Vec<u8>, String> {
        if self.plain_ending() == self.ending && !self.ending.eq_ignore_ascii_case("gz") {
            return Ok(stored);
        }
        let mut content = Vec::new();
        let gzip = MultiGzDecoder::new(stored.as_slice());
        let read = gzip.take(limit.saturating_add(1)).read_to_end(&mut content);
        let given = content.len();
        match read {
            Ok(_) => Ok(content),
            Err(e) => Err(format!("damaged after {given} bytes of content: {e}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn names_are_cut_at_the_first_dot_of_the_last_component() {
        for (name, key, ending) in [
            ("000.jpg", "000", "jpg"),
            ("a.b/000.left.PNG", "a.b/000", "left.PNG"),
            ("000", "000", ""),
            ("a/.hidden", "a/", "hidden"),
        ] {
            assert_eq!(Member::of(name), Member { key, ending });
        }
        assert!(Member::of("a/000.TXT.gz").has("txt"));
        assert!(Member::of("000.txt.GZ").has("txt.gz"));
        assert!(!Member::of("000.en.txt").has("txt"));
        assert!(Member::of("__info__.json").is_about_the_shard());
        assert!(Member::of("__meta__/a.txt").is_about_the_shard());
        assert!(!Member::of("a__b/000.txt").is_about_the_shard());
    }

    #[test]
    fn a_bomb_is_not_decompressed_beyond_the_limit() {
        let level = flate2::Compression::best();
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), level);
        writer.write_all(&vec![b'a'; 1 << 20]).unwrap();
        let stored = writer.finish().unwrap();
        let member = Member::of("000.txt.gz");
        assert_eq!(member.content(stored.clone(), 100).unwrap().len(), 101);
        assert_eq!(
            member.content(stored.clone(), 1 << 20).unwrap().len(),
            1 << 20
        );
        let cut = member.content(stored[..500].to_vec(), 1 << 20).unwrap_err();
        assert!(cut.starts_with("damaged after "), "{cut}");
        assert_eq!(
            Member::of("000.txt").content(b"a".to_vec(), 1).unwrap(),
            b"a"
        );
    }
}
