//! A precompiled map of characters: which sequences of a text are written otherwise before it is cut up.
//!
//! The map is a double-array trie in darts-clone's format, and the replacements, each ended by a zero byte.

use crate::error::{Error, Result};

pub(super) struct Charsmap {
    units: Vec<u32>,
    replacements: Vec<u8>,
    /// What a byte below 128 becomes when another one follows; none where a longer sequence might begin.
    plain: [Option<u8>; 128],
}

impl Charsmap {
    pub(super) fn parse(blob: &[u8]) -> Result<Charsmap> {
        let damaged = || Error::other("its map of characters is cut short");
        let (size, rest) = blob.split_first_chunk::<4>().ok_or_else(damaged)?;
        let size = u32::from_le_bytes(*size) as usize;
        if !size.is_multiple_of(4) || size > rest.len() {
            return Err(damaged());
        }
        let (trie, replacements) = rest.split_at(size);
        let unit = |bytes: &[u8]| bytes.iter().rev().fold(0, |n, b| n << 8 | u32::from(*b));
        let mut map = Charsmap {
            units: trie.chunks_exact(4).map(unit).collect(),
            replacements: replacements.to_vec(),
            plain: [None; 128],
        };
        for first in 0..128u8 {
            let longer = (0..128u8).any(|second| map.continues(&[first, second]));
            let single = match map.longest(&[first]) {
                None => Some(first),
                Some((replacement, 1)) => match replacement {
                    [byte] if *byte < 128 => Some(*byte),
                    _ => None,
                },
                Some(_) => None,
            };
            map.plain[first as usize] = single.filter(|_| !longer);
        }
        Ok(map)
    }

    /// What a byte below 128 becomes when another one below 128, or nothing, follows, where that is one byte.
    pub(super) fn plain(&self, byte: u8) -> Option<u8> {
        self.plain.get(byte as usize).copied().flatten()
    }

    /// The replacement of the longest sequence that the text begins with, and that sequence's length.
    pub(super) fn longest(&self, text: &[u8]) -> Option<(&[u8], usize)> {
        let mut found = None;
        self.walk(text, |length, leaf| {
            if let Some(value) = leaf {
                found = Some((value, length));
            }
        });
        let (value, length) = found?;
        let from = self.replacements.get(value..)?;
        let end = from.iter().position(|byte| *byte == 0)?;
        Some((&from[..end], length))
    }

    /// Whether some sequence begins with this text.
    fn continues(&self, text: &[u8]) -> bool {
        let mut reached = 0;
        self.walk(text, |length, _| reached = length);
        reached == text.len()
    }

    /// Follow the text; tells each length that is reached, with the value of a sequence that ends there.
    fn walk(&self, text: &[u8], mut each: impl FnMut(usize, Option<usize>)) {
        let offset = |unit: u32| ((unit >> 10) << ((unit & (1 << 9)) >> 6)) as usize;
        let Some(root) = self.units.first() else {
            return;
        };
        let mut at = offset(*root);
        for (k, byte) in text.iter().enumerate() {
            at ^= *byte as usize;
            let Some(unit) = self.units.get(at).copied() else {
                return;
            };
            if unit & (1 << 31 | 0xff) != u32::from(*byte) {
                return;
            }
            at ^= offset(unit);
            let leaf = match unit >> 8 & 1 {
                1 => self.units.get(at).map(|unit| (unit & 0x7fff_ffff) as usize),
                _ => None,
            };
            each(k + 1, leaf);
        }
    }
}
