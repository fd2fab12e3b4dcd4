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
    /// Whether positions belong to different texts, so that something may have to be hidden anywhere.
    pub has_texts: bool,
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
            has_texts: mask.segments.is_some(),
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
    pub fn hides_room(&self, lists: &[Vec<Vec<Pair>>; 2]) -> bool {
        let is_behind = |pair: &Pair| pair.key >= self.lengths[1];
        self.room()[1] > self.lengths[1] || lists[1].iter().flatten().any(is_behind)
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

    /// What each device computes: pairs of blocks in which every query sees every key, and pairs of which something has to be
    /// hidden. Each kind of list is as long on all devices: what some have more of the first is taken for the second, to which pairs
    /// are added whose keys lie behind the row.
    pub fn lists(&self) -> [Vec<Vec<Pair>>; 2] {
        let own = self.room()[0] / self.parts;
        let seen = |device: usize| {
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
            let (whole, part): (Vec<Pair>, Vec<Pair>) = pairs.partition(|pair| self.sees_all(pair));
            [whole, part]
        };
        let mut lists = [Vec::new(), Vec::new()];
        let all: Vec<[Vec<Pair>; 2]> = (0..self.parts).map(seen).collect();
        let fewest = all.iter().map(|[whole, _]| whole.len()).min().unwrap_or(0);
        for [mut whole, mut part] in all {
            part.splice(0..0, whole.split_off(fewest));
            lists[0].push(whole);
            lists[1].push(part);
        }
        let longest = lists[1].iter().map(Vec::len).max().unwrap_or(0);
        let [all_whole, all_part] = &mut lists;
        for (whole, part) in all_whole.iter().zip(all_part) {
            let last = part.last().or(whole.last()).copied();
            let behind = last.map(|pair| Pair {
                key: self.room()[1],
                ..pair
            });
            part.extend(std::iter::repeat_n(behind, longest - part.len()).flatten());
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

    /// Whether every query of a pair sees every key.
    fn sees_all(&self, pair: &Pair) -> bool {
        let (last_query, last_key) = (pair.query + self.queries - 1, pair.key + self.keys - 1);
        let window = self.window.unwrap_or(usize::MAX);
        let is_near = pair.key.saturating_add(window) > last_query;
        let is_behind = match self.causal {
            true => last_key <= pair.query,
            false => last_key < pair.query.saturating_add(window),
        };
        !self.has_texts && is_near && is_behind && last_key < self.lengths[1]
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
            has_texts: false,
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
                    let lists = blocks.lists();
                    let is_seen = |i: usize, j: usize| {
                        let near = window.is_none_or(|w| i.abs_diff(j) < w);
                        near && (j <= i || !causal)
                    };
                    for pair in lists[0].iter().flatten() {
                        let mut all = (0..sizes[0] * sizes[1])
                            .map(|k| (pair.query + k / sizes[1], pair.key + k % sizes[1]));
                        assert!(all.all(|(i, j)| is_seen(i, j)), "{blocks:?} {pair:?}");
                    }
                    let pairs = lists.iter().flatten().flatten();
                    let pairs: Vec<&Pair> = pairs.filter(|pair| pair.key < 32).collect();
                    let mut times = vec![[0; 32]; 32];
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
            // of `own` blocks of queries and `parts x own` of keys those up to the diagonal, which `own` are on
            for (list, wanted) in lists.iter().zip([(parts * own - 1) * own / 2, own]) {
                assert!(list.iter().all(|list| list.len() == wanted));
                assert!(list.iter().flatten().all(|pair| pair.key < 64 * parts));
            }
        }
        let counts = |blocks: Blocks| blocks.lists().map(|list| list[0].len());
        let one = blocks(8192, [512, 512], 1);
        assert_eq!(counts(one), [15 * 16 / 2, 16]);
        let texts = Blocks {
            has_texts: true,
            ..one
        };
        assert_eq!(counts(texts), [0, 16 * 17 / 2]);
        let band = Blocks {
            window: Some(1024),
            ..one
        };
        assert_eq!(counts(band), [15, 16 + 14]);
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
