//! Values by offset as square tiles, of which the values of a chunk of queries are put together.
//!
//! A value for each pair of positions that depends on their offset alone is the same along diagonals, and
//! so are its tiles: there is one for each offset of tiles. Shearing them into place is done once for a
//! stack of layers; a chunk only copies whole tiles.

use super::chunked::Chunks;
use super::relative_bias::{sheared, summed_by_offset};
use crate::graph::Tensor;
use crate::ops::concatenate;

/// How queries and keys are cut into tiles.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tiling {
    /// Side of a tile.
    side: usize,
    /// Tiles that the queries of a chunk take, those of all chunks, and those of the keys.
    chunk: usize,
    queries: usize,
    keys: usize,
    /// Number of queries and keys.
    sizes: [usize; 2],
}

impl Tiling {
    pub fn of(chunks: Chunks, sizes: [usize; 2]) -> Tiling {
        let side = if chunks.size.is_multiple_of(SIDE) {
            SIDE
        } else {
            chunks.size
        };
        let chunk = chunks.size / side;
        Tiling {
            side,
            chunk,
            queries: chunk * chunks.rounds,
            keys: sizes[1].div_ceil(side),
            sizes,
        }
    }

    /// Offsets of tiles.
    pub fn count(&self) -> usize {
        self.queries + self.keys - 1
    }

    /// Values by offset `[heads, queries + keys]` as tiles `[heads, count, side, side]`, those of keys
    /// furthest before their queries first.
    #[track_caller]
    pub fn cut<'g>(&self, by_offset: Tensor<'g>) -> Tensor<'g> {
        let (heads, last) = (by_offset.dim(0), self.count());
        let [before, after] = self.filled();
        let zero = by_offset.graph.scalar(0.0, by_offset.dtype());
        let all = by_offset.pad(zero, &[(0, 0, 0), (before as i64, after as i64, 0)]);
        let rows = all.reshape(&[heads, last + 1, self.side]);
        let both = [rows.slice(1, 0, last), rows.slice(1, 1, last + 1)];
        sheared(concatenate(&both, 2), [self.side; 2])
    }

    /// What [`Tiling::cut`] takes, of the cotangents `[parts, heads, count, side, side]` of what it gives,
    /// summed over the parts.
    #[track_caller]
    pub fn joined<'g>(&self, tiles: Tensor<'g>) -> Tensor<'g> {
        let [parts, heads, last, side, _] = tiles.dims();
        let both = summed_by_offset(tiles);
        let zero = both.graph.scalar(0.0, both.dtype());
        let half = |k: usize| {
            let edges = [(0, 0, 0), (0, 0, 0), (k as i64, 1 - k as i64, 0), (0, 0, 0)];
            both.slice(3, k * side, (k + 1) * side).pad(zero, &edges)
        };
        let all = (half(0) + half(1)).reshape(&[parts, heads, (last + 1) * side]);
        let all = all.sum(&[0]);
        let [before, after] = self.filled();
        all.slice(1, before, all.dim(1).saturating_sub(after))
    }

    /// Offsets that fill up the first and the last tile.
    fn filled(&self) -> [usize; 2] {
        [
            self.queries * self.side - self.sizes[0],
            self.keys * self.side - self.sizes[1],
        ]
    }

    /// Place among the tiles, i32, where those of the chunk begin whose first query is `first`.
    #[track_caller]
    pub fn place<'g>(&self, first: Tensor<'g>) -> Tensor<'g> {
        let last = (self.queries - self.chunk) * self.side;
        (first.filled(last as f64) - first) / self.side as f64
    }

    /// Tiles that a chunk uses.
    pub fn used(&self) -> usize {
        self.keys + self.chunk - 1
    }

    /// The value for each pair, `[heads, chunk, keys]`, of the tiles of one chunk, `[heads, used, side, side]`.
    #[track_caller]
    pub fn pairs<'g>(&self, tiles: Tensor<'g>) -> Tensor<'g> {
        let [heads, _, side, _] = tiles.dims();
        let row = |k: usize| {
            let first = self.chunk - 1 - k;
            let row = tiles.slice(1, first, first + self.keys);
            let row = row.transpose(&[0, 2, 1, 3]);
            row.reshape(&[heads, side, self.keys * side])
        };
        let rows: Vec<Tensor> = (0..self.chunk).map(row).collect();
        concatenate(&rows, 1).slice(2, 0, self.sizes[1])
    }

    /// What each tile of a chunk gets, `[parts, heads, used, side, side]`, of what pairs get, `[parts, heads,
    /// chunk, keys]`.
    #[track_caller]
    pub fn of_pairs<'g>(&self, pairs: Tensor<'g>) -> Tensor<'g> {
        let [parts, heads, ..] = pairs.dims::<4>();
        let (side, keys) = (self.side, self.keys);
        let zero = pairs.graph.scalar(0.0, pairs.dtype());
        let after = self.filled()[1] as i64;
        let whole = pairs.pad(zero, &[(0, 0, 0), (0, 0, 0), (0, 0, 0), (0, after, 0)]);
        let row = |k: usize| {
            let row = whole.slice(2, k * side, (k + 1) * side);
            let row = row.reshape(&[parts, heads, side, keys, side]);
            let first = self.chunk - 1 - k;
            let edges = [
                (0, 0, 0),
                (0, 0, 0),
                (first as i64, k as i64, 0),
                (0, 0, 0),
                (0, 0, 0),
            ];
            row.transpose(&[0, 1, 3, 2, 4]).pad(zero, &edges)
        };
        let first = row(0);
        (1..self.chunk).fold(first, |sum, k| sum + row(k))
    }
}

/// Side of a tile, where the chunk divides into such ones: the width of a TPU's vector registers.
pub(super) const SIDE: usize = 128;
