//! Relative position bias (arXiv:1910.10683, section 2.1).

use crate::array::Array;
use crate::graph::Tensor;
use crate::nn::{Init, Scope};
use crate::shard::Axis;

/// How distances fall into buckets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Buckets {
    /// Number of buckets.
    pub count: usize,
    /// Distances from here on share the last bucket.
    pub max_distance: usize,
    /// Whether keys after the query have buckets of their own (half of all); otherwise they share
    /// that of distance 0.
    pub bidirectional: bool,
}

impl Buckets {
    /// The bucket of a key that stands `offset` positions after its query: half of the buckets hold
    /// one distance each, the rest grow logarithmically up to `max_distance`.
    pub fn of(&self, offset: isize) -> usize {
        let (mut count, mut first) = (self.count, 0);
        let distance = if self.bidirectional {
            count /= 2;
            first = if offset > 0 { count } else { 0 };
            offset.unsigned_abs()
        } else {
            (-offset).max(0).unsigned_abs()
        };
        let exact = count / 2;
        if distance < exact {
            return first + distance;
        }
        // f32 and this order of operations, so that distances on an edge fall as they do elsewhere
        let grown = (distance as f32 / exact as f32).ln()
            / (self.max_distance as f64 / exact as f64).ln() as f32
            * (count - exact) as f32;
        // where the greatest distance is below the exact ones the logarithm is negative, as it is elsewhere
        let bucket = exact as isize + grown as isize;
        first + bucket.clamp(0, count as isize - 1) as usize
    }
}

/// What is added to the scores of `queries` by `keys`, by their offset: f32 `[heads, queries + keys]`.
/// Place `p` holds the value of a key that stands `p + 1 - queries` positions after its query.
///
/// One row of the table is looked up for each offset: no lookup by pairs, and no scatter by pairs in
/// the gradient.
#[track_caller]
pub fn relative_bias<'g>(
    s: &Scope<'g>,
    heads: usize,
    buckets: Buckets,
    [queries, keys]: [usize; 2],
) -> Tensor<'g> {
    let _in = s.enter();
    let init = Init::XavierUniform {
        fan_in: buckets.count,
        fan_out: heads,
    };
    let axes = [(Axis::Buckets, buckets.count), (Axis::Heads, heads)];
    let table = s.param_f32("table", axes, init);
    let offsets = (0..queries + keys).map(|p| p as isize + 1 - queries as isize);
    let ids: Vec<i32> = offsets.map(|offset| buckets.of(offset) as i32).collect();
    let ids = match Array::new(&[ids.len()], &ids) {
        Ok(ids) => s.graph.constant(ids),
        Err(error) => return s.graph.poison("relative_bias", &error.to_string()),
    };
    table.take(ids).transpose(&[1, 0])
}

/// Values by offset `[.., queries + keys]`, as [`relative_bias`] has them, as a value for each pair:
/// `[.., queries, keys]`. The rows are sheared into place by a reshape.
#[track_caller]
pub(super) fn sheared<'g>(by_offset: Tensor<'g>, [queries, keys]: [usize; 2]) -> Tensor<'g> {
    let shape = by_offset.shape();
    let axis = shape.len() - 1;
    let (lead, period) = (&shape[..axis], queries + keys);
    let of = |last: &[usize]| [lead, last].concat();
    let axes: Vec<usize> = (0..axis).chain([axis + 1]).collect();
    if queries == 0 || keys == 0 {
        return by_offset
            .graph
            .poison("attention", "no queries, or no keys");
    }
    let before = queries - 1;
    // one element less a row: row i begins i places further left
    by_offset
        .broadcast_in_dim(&of(&[queries, period]), &axes)
        .reshape(&of(&[queries * period]))
        .slice(axis, before, before + queries * (period - 1))
        .reshape(&of(&[queries, period - 1]))
        .slice(axis + 1, 0, keys)
}

/// Sums by offset `[.., queries + keys]` of a value for each pair `[.., queries, keys]`: the gradient of
/// [`sheared`].
#[track_caller]
pub(super) fn summed_by_offset(pairs: Tensor<'_>) -> Tensor<'_> {
    let shape = pairs.shape();
    let axis = shape.len() - 2;
    let (lead, queries, keys) = (&shape[..axis], shape[axis], shape[axis + 1]);
    let period = queries + keys;
    let of = |last: &[usize]| [lead, last].concat();
    let rows = widened(pairs, [0, queries - 1]).reshape(&of(&[queries * (period - 1)]));
    let rows = widened(rows, [queries - 1, 1]).reshape(&of(&[queries, period]));
    rows.sum(&[axis])
}

/// So many zeros before and after the elements of the last axis.
#[track_caller]
fn widened(x: Tensor<'_>, [low, high]: [usize; 2]) -> Tensor<'_> {
    let mut edges = vec![(0, 0, 0); x.rank()];
    if let Some(last) = edges.last_mut() {
        *last = (low as i64, high as i64, 0);
    }
    x.pad(x.graph.scalar(0.0, x.dtype()), &edges)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_are_those_of_transformers() {
        // T5Attention._relative_position_bucket of transformers 5.23 at the offsets below
        let offsets = [
            -500, -128, -100, -64, -40, -16, -9, -8, -7, -1, 0, 1, 5, 7, 8, 12, 23, 64, 127, 300,
        ];
        let of = |count, max_distance, bidirectional| {
            let buckets = Buckets {
                count,
                max_distance,
                bidirectional,
            };
            offsets.map(|offset| buckets.of(offset))
        };
        let expected = [
            (
                32,
                128,
                true,
                [
                    15, 15, 15, 14, 12, 10, 8, 8, 7, 1, 0, 17, 21, 23, 24, 25, 27, 30, 31, 31,
                ],
            ),
            (
                32,
                128,
                false,
                [
                    31, 31, 30, 26, 23, 16, 9, 8, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                ],
            ),
            (
                16,
                32,
                true,
                [
                    7, 7, 7, 7, 7, 6, 5, 5, 5, 1, 0, 9, 12, 13, 13, 14, 15, 15, 15, 15,
                ],
            ),
            (
                16,
                32,
                false,
                [
                    15, 15, 15, 15, 15, 12, 8, 8, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                ],
            ),
            (
                20,
                50,
                false,
                [
                    19, 19, 19, 19, 18, 12, 9, 8, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                ],
            ),
            (
                32,
                64,
                true,
                [
                    15, 15, 15, 15, 14, 10, 8, 8, 7, 1, 0, 17, 21, 23, 24, 25, 28, 31, 31, 31,
                ],
            ),
            (
                9,
                20,
                true,
                [3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 0, 5, 6, 7, 7, 7, 7, 7, 7, 7],
            ),
            (
                9,
                20,
                false,
                [8, 8, 8, 8, 8, 8, 6, 6, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            ),
            (
                32,
                12,
                true,
                [
                    15, 15, 15, 15, 15, 15, 10, 8, 7, 1, 0, 17, 21, 23, 24, 31, 31, 31, 31, 31,
                ],
            ),
        ];
        for (count, max_distance, bidirectional, ids) in expected {
            assert_eq!(
                of(count, max_distance, bidirectional),
                ids,
                "{count} {max_distance}"
            );
        }
    }
}
