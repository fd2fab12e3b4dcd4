//! Which blocks of queries look at which blocks of keys, and which device computes them where a mesh cuts positions.

use super::chunked::{Chunks, SCORES};
use super::mask::{AttentionMask, Heads};
use crate::nn::Scope;
use crate::shard::Axis;

/// Queries of a block, about.
const QUERIES: usize = 512;

/// Blocks of queries that a block of keys is as long as, at most.
const MOST_KEYS: usize = 4;

/// How a row is taken apart into blocks, and what of it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Blocks {
    /// Queries and keys of a row.
    pub lengths: [usize; 2],
    /// Queries of a block.
    pub queries: usize,
    /// Keys of a block.
    pub keys: usize,
    /// Devices that share a row.
    pub parts: usize,
    /// Whether a query sees only keys up to its own position.
    pub causal: bool,
    /// As in [`AttentionMask`].
    pub window: Option<usize>,
    /// Whether a query may see no key at all.
    pub has_blind: bool,
    /// Whether blocks that no query sees are computed all the same.
    pub all: bool,
}

/// A block of queries and one of keys that some of them see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// Where the queries stand among those of the device.
    pub at: usize,
    /// Position of the first query in the row.
    pub query: usize,
    /// Position of the first key in the row.
    pub key: usize,
}

impl Blocks {
    /// Blocks for attention of these sizes: as long as the mode says, else of about 512 queries.
    ///
    /// # Errors
    /// When the devices that share a row cannot share it evenly, with both numbers.
    pub fn of(
        s: &Scope<'_>,
        mask: &AttentionMask<'_>,
        heads: Heads,
        [queries, keys]: [usize; 2],
    ) -> Result<Blocks, String> {
        let places = s.places();
        let local = |axis, n: usize| n.div_ceil(places.parts(axis, n));
        let rows = local(Axis::Batch, heads.batch) * local(Axis::Heads, heads.count);
        let parts = places.parts(Axis::AttentionLength, queries);
        let wanted = s.depth().chunk.unwrap_or(QUERIES);
        let mut blocks = Blocks {
            lengths: [queries, keys],
            queries: wanted,
            keys: wanted,
            parts,
            causal: mask.causal,
            window: mask.window,
            has_blind: mask.segments.is_some() || queries != keys,
            all: false,
        };
        // whoever sees nothing has the mean of all values, less those that are dropped
        blocks.all = blocks.has_blind && heads.dropout > 0.0 && s.trains();
        if parts == 1 {
            let chunks = match s.depth().chunk {
                Some(size) => Chunks::of_size(size.clamp(1, queries.max(1)), queries),
                None => Chunks::at_most(QUERIES, queries),
            };
            blocks.queries = chunks.size;
        } else {
            let halves = if blocks.is_balanced() {
                2 * parts
            } else {
                parts
            };
            if !queries.is_multiple_of(halves) {
                let file = places.layout.as_ref().map_or("the rules", |l| l.file());
                return Err(format!(
                    "{file} share a row among {parts} devices, each of which takes queries from its front and from its back: \
                     expected a length that 2 x {parts} divides, got {queries}"
                ));
            }
            blocks.queries = near(queries / halves, wanted);
        }
        let fits = |n: &usize| {
            let size = n * blocks.queries;
            let divides = parts == 1 || keys.is_multiple_of(size);
            let is_short = size * 16 <= keys && rows * blocks.queries * size <= SCORES;
            divides && (*n == 1 || s.depth().chunk.is_none() && is_short)
        };
        let longest = (1..=MOST_KEYS).rev().find(fits).unwrap_or(1);
        blocks.keys = longest * blocks.queries;
        Ok(blocks)
    }

    /// Queries and keys, filled up to whole blocks.
    pub fn room(&self) -> [usize; 2] {
        let [queries, keys] = self.lengths;
        [
            queries.next_multiple_of(self.queries),
            keys.next_multiple_of(self.keys),
        ]
    }

    /// Whether each device takes a stretch from the front of the row and the one as far from its back (zig-zag order), so that all
    /// have as much to do: where every key before a query is seen.
    pub fn is_balanced(&self) -> bool {
        self.parts > 1 && self.causal && self.window.is_none() && !self.all
    }

    /// Whether keys are among those pairs that a row does not have, and have to be hidden.
    pub fn hides_room(&self, lists: &[Vec<Pair>]) -> bool {
        let is_behind = |pair: &Pair| pair.key >= self.lengths[1];
        self.room()[1] > self.lengths[1] || lists.iter().flatten().any(is_behind)
    }

    /// The stretches of a row whose queries that device takes, by the numbers of these among `2 x parts`, in the order in which
    /// it has them.
    pub fn halves(&self, device: usize) -> [usize; 2] {
        let (front, back) = (device, 2 * self.parts - 1 - device);
        match (self.is_balanced(), device % 2) {
            (false, _) => [2 * device, 2 * device + 1],
            (true, 0) => [front, back],
            (true, _) => [back, front], // those with even numbers first: see `sent`
        }
    }

    /// The device to which each one sends the first half of its queries, and the second: a half goes to the only place where
    /// there is room for it.
    pub fn sent(&self) -> [Vec<usize>; 2] {
        [0, 1].map(|second| {
            let to = |device: usize| {
                let half = 2 * device + second;
                let owner = (0..self.parts).find(|owner| self.halves(*owner)[second] == half);
                owner.unwrap_or(device)
            };
            (0..self.parts).map(to).collect()
        })
    }

    /// What each device computes, block after block of its queries. All lists are equally long: pairs are added whose keys lie
    /// behind the row, and are hidden.
    pub fn lists(&self) -> Vec<Vec<Pair>> {
        let own = self.room()[0] / self.parts;
        let list = |device: usize| {
            let blocks = (0..own / self.queries).map(|block| block * self.queries);
            let pairs = blocks.flat_map(|at| {
                let query = self.position(device, at, own);
                let keys = (0..self.room()[1] / self.keys).map(|block| block * self.keys);
                let mut seen: Vec<usize> = keys.filter(|key| self.sees(query, *key)).collect();
                if seen.is_empty() {
                    seen.push(0); // whoever sees nothing has a row of scores all the same
                }
                seen.into_iter().map(move |key| Pair { at, query, key })
            });
            pairs.collect::<Vec<_>>()
        };
        let mut lists: Vec<Vec<Pair>> = (0..self.parts).map(list).collect();
        let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
        for list in &mut lists {
            let last = list.last().copied();
            let behind = last.map(|pair| Pair {
                key: self.room()[1],
                ..pair
            });
            list.extend(std::iter::repeat_n(behind, longest - list.len()).flatten());
        }
        lists
    }

    /// Position in the row of a device's query.
    fn position(&self, device: usize, at: usize, own: usize) -> usize {
        match self.is_balanced() {
            false => device * own + at,
            true => {
                let half = own / 2;
                self.halves(device)[at / half] * half + at % half
            }
        }
    }

    /// Whether a query of the block that begins there sees a key of the other one.
    fn sees(&self, query: usize, key: usize) -> bool {
        let (last_query, last_key) = (query + self.queries - 1, key + self.keys - 1);
        let window = self.window.unwrap_or(usize::MAX);
        let is_near = last_key.saturating_add(window) > query;
        let is_behind = match self.causal {
            true => key <= last_query,
            false => key < last_query.saturating_add(window),
        };
        key < self.lengths[1] && (self.all || is_near && is_behind)
    }
}

/// The divisor of `n` that is nearest to `wanted`, by their quotient.
fn near(n: usize, wanted: usize) -> usize {
    let divisors = (1..=n).filter(|size| n.is_multiple_of(*size));
    let apart = |size: &usize| (size.max(&wanted) * 1000 / size.min(&wanted).max(&1), *size);
    divisors.min_by_key(apart).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(length: usize, sizes: [usize; 2], parts: usize) -> Blocks {
        Blocks {
            lengths: [length; 2],
            queries: sizes[0],
            keys: sizes[1],
            parts,
            causal: true,
            window: None,
            has_blind: false,
            all: false,
        }
    }

    #[test]
    fn every_key_that_is_seen_is_in_one_pair_and_blocks_that_none_sees_in_no_one() {
        for parts in [1, 2, 4] {
            for (causal, window) in [
                (true, None),
                (true, Some(5)),
                (false, Some(3)),
                (false, None),
                (true, Some(1)),
            ] {
                for sizes in [[2, 2], [2, 4]] {
                    let blocks = Blocks {
                        causal,
                        window,
                        ..blocks(32, sizes, parts)
                    };
                    let pairs: Vec<Pair> = blocks
                        .lists()
                        .into_iter()
                        .flatten()
                        .filter(|p| p.key < 32)
                        .collect();
                    let mut times = vec![[0; 32]; 32];
                    let is_seen = |i: usize, j: usize| {
                        let near = window.is_none_or(|w| i.abs_diff(j) < w);
                        near && (j <= i || !causal)
                    };
                    for pair in &pairs {
                        let of = |first: usize, n: usize| first..first + n;
                        let mut any = false;
                        for i in of(pair.query, sizes[0]) {
                            for j in of(pair.key, sizes[1]) {
                                times[i][j] += 1;
                                any |= is_seen(i, j);
                            }
                        }
                        assert!(any, "{blocks:?} {pair:?}");
                    }
                    for (i, row) in times.iter().enumerate() {
                        for (j, times) in row.iter().enumerate() {
                            assert!(
                                *times <= 1 && (*times == 1 || !is_seen(i, j)),
                                "{blocks:?} {i} {j}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn devices_have_as_much_to_do_and_half_of_all() {
        for parts in [2, 4, 8, 16] {
            let blocks = blocks(64 * parts, [8, 8], parts);
            let lists = blocks.lists();
            let own = 64 / 8;
            // of `own` blocks of queries and `parts x own` of keys, those up to the diagonal
            assert!(
                lists
                    .iter()
                    .all(|list| list.len() == (parts * own + 1) * own / 2)
            );
            assert!(lists.iter().flatten().all(|pair| pair.key < 64 * parts));
        }
        let one = blocks(8192, [512, 512], 1);
        assert_eq!(one.lists()[0].len(), 16 * 17 / 2);
        let band = Blocks {
            window: Some(1024),
            ..one
        };
        assert_eq!(band.lists()[0].len(), 1 + 2 + 3 * 14);
    }

    #[test]
    fn each_half_is_sent_to_whom_it_belongs() {
        for parts in [2, 3, 4, 16] {
            let blocks = blocks(4 * parts, [2, 2], parts);
            for (second, sent) in blocks.sent().into_iter().enumerate() {
                let mut to = sent.clone();
                to.sort_unstable();
                assert_eq!(to, (0..parts).collect::<Vec<_>>(), "{parts}: {sent:?}");
                for (device, to) in sent.into_iter().enumerate() {
                    assert_eq!(blocks.halves(to)[second], 2 * device + second, "{parts}");
                }
            }
        }
    }

    #[test]
    fn blocks_divide_what_a_device_has() {
        assert_eq!(near(4096, 512), 512);
        assert_eq!(near(1000, 512), 500);
        assert_eq!(near(8, 512), 8);
        assert_eq!(near(997, 512), 997);
        assert_eq!(near(8, 5), 4);
    }
}
