//! Relative position bias (arXiv:1910.10683, section 2.1).

use super::{Init, Scope};
use crate::array::Array;
use crate::graph::Tensor;
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
        first + (exact + grown as usize).min(count - 1)
    }
}

/// What is added to the scores of `queries` by `keys`: `[heads, queries, keys]`, f32.
///
/// The value depends on the offset only, so one row of the table is looked up for each offset, and
/// the rows are sheared into place: no lookup by pairs, and no scatter in the gradient.
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
    // place p holds offset p below `keys`, and offset p - period above
    let period = queries + keys;
    let place = |p: usize| match p < keys {
        true => buckets.of(p as isize),
        false => buckets.of(p as isize - period as isize),
    };
    let ids: Vec<i32> = (0..period).map(|p| place(p) as i32).collect();
    let ids = match Array::new(&[period], &ids) {
        Ok(ids) => s.graph.constant(ids),
        Err(error) => return s.graph.poison("relative_bias", &error.to_string()),
    };
    let values = table.take(ids).transpose(&[1, 0]); // [heads, period]
    let rows = values.broadcast_in_dim(&[heads, queries, period], &[0, 2]);
    // one element less a row: row i begins i places further left
    rows.reshape(&[heads, queries * period])
        .slice(1, 0, queries * (period - 1))
        .reshape(&[heads, queries, period - 1])
        .slice(2, 0, keys)
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
