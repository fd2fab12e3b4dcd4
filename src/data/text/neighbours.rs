//! Counts of the training text that see both neighbours of a token: what a table without a model knows of a hidden token.
//!
//! Four tables of how often each id comes: alone, behind another, before another, and between two. Each is smoothed by one absolute
//! discount (Ney, Essen and Kneser 1994), and what that frees is given out as the table with one neighbour fewer has it. Below the table
//! of both neighbours stand those of one each, multiplied as if each neighbour came of the token alone:
//! `P(x | left) P(x | right) / P(x)`, over the sum of that for all ids.

use super::counts::{BITS, Order, packed};

/// How often a token comes between two others in training text.
#[derive(Debug)]
pub struct Neighbours {
    /// Keys: id.
    alone: Order,
    /// Keys: the id before, id.
    behind: Order,
    /// Keys: the id behind, id.
    before: Order,
    /// Keys: the ids before and behind, id.
    between: Order,
    ids: usize,
    tokens: u64,
}

/// Where a table of one neighbour has the ids that came beside it, and what its discount frees.
struct Beside<'a> {
    order: &'a Order,
    context: u64,
    freed: f64,
}

impl Neighbours {
    /// The counts of documents of ids below `ids`.
    pub(super) fn of(documents: &[Vec<u32>], ids: usize) -> Neighbours {
        let windows = |n: usize| documents.iter().flat_map(move |d| d.windows(n));
        let pairs = || windows(2).map(|w| [w[0], w[1]]);
        let order = |keys: Vec<u64>| Order::count(keys);
        Neighbours {
            alone: order(windows(1).map(|w| packed(&[w[0]])).collect()),
            behind: order(pairs().map(|[a, b]| packed(&[a, b])).collect()),
            before: order(pairs().map(|[a, b]| packed(&[b, a])).collect()),
            between: order(windows(3).map(|w| packed(&[w[0], w[2], w[1]])).collect()),
            ids,
            tokens: documents.iter().map(|d| d.len() as u64).sum(),
        }
    }

    /// Tokens of training text that were counted.
    pub fn tokens(&self) -> u64 {
        self.tokens
    }

    /// Probability of `id` at that position of a row of which `visible` has the ids that are seen: none for a hidden one, and for
    /// padding and control tokens. What is seen of the position itself does not count. Positions without a neighbour have it hidden.
    pub fn probability(&self, visible: &[Option<u32>], position: usize, id: u32) -> f64 {
        let at =
            |place: Option<usize>| place.and_then(|place| visible.get(place).copied().flatten());
        let left = at(position.checked_sub(1));
        let right = at(position.checked_add(1));
        let (left, right) = (
            self.beside(&self.behind, left),
            self.beside(&self.before, right),
        );
        let lower = match (&left, &right) {
            (None, None) => return self.alone(id),
            (Some(one), None) | (None, Some(one)) => return self.of_one(one, id),
            (Some(left), Some(right)) => {
                let product = self.of_one(left, id) * self.of_one(right, id) / self.alone(id);
                product / self.sum_of_products(left, right)
            }
        };
        let ids = [left, right].map(|one| one.map_or(0, |one| one.context as u32));
        self.between
            .probability(packed(&[ids[0], ids[1], id]), lower)
    }

    /// Probability of an id of whose neighbours nothing is known.
    fn alone(&self, id: u32) -> f64 {
        self.alone.probability(packed(&[id]), 1.0 / self.ids as f64)
    }

    /// A visible neighbour; none where it is hidden.
    fn beside<'a>(&self, order: &'a Order, neighbour: Option<u32>) -> Option<Beside<'a>> {
        let context = u64::from(neighbour?);
        Some(Beside {
            order,
            context,
            freed: order.freed(context),
        })
    }

    fn of_one(&self, one: &Beside, id: u32) -> f64 {
        let key = one.context << BITS | u64::from(id);
        one.order.probability(key, self.alone(id))
    }

    /// Sum over all ids of `P(x | left) P(x | right) / P(x)`. Each factor is a part for ids that came there and `freed P(x)`, so
    /// that only those that came on both sides are gone through.
    fn sum_of_products(&self, left: &Beside, right: &Beside) -> f64 {
        let mut ours = left.order.kept(left.context).peekable();
        let mut theirs = right.order.kept(right.context).peekable();
        let mut both = 0.0;
        while let (Some((a, p)), Some((b, q))) = (ours.peek().copied(), theirs.peek().copied()) {
            if a == b {
                both += p * q / self.alone(a);
            }
            if a <= b {
                ours.next();
            }
            if b <= a {
                theirs.next();
            }
        }
        let (l, r) = (left.freed, right.freed);
        both + l * (1.0 - r) + r * (1.0 - l) + l * r
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALONE: [Option<u32>; 1] = [None];

    /// Worked out by hand from the formulas: the text is 0 1 0 2 0 1, ids are 0 to 2.
    #[test]
    fn probabilities_are_those_of_the_formulas() {
        let model = Neighbours::of(&[vec![0, 1, 0, 2, 0, 1]], 3);
        // 0 comes three times, 1 twice, 2 once: n1 = 1, n2 = 1, discount 1 / (1 + 2)
        let (d, third) = (1.0 / 3.0, 1.0 / 3.0);
        let alone = |count: f64| (count - d + d * 3.0 * third) / 6.0;
        let got = model.probability(&ALONE, 0, 1);
        assert!((got - alone(2.0)).abs() < 1e-12, "{got}");
        // pairs 01 twice, 10, 02, 20 once: n1 = 3, n2 = 1, discount 3 / 5; behind 0 comes 1 twice and 2 once
        let d = 3.0 / 5.0;
        let behind_0 = |count: f64, own: f64| (f64::max(count - d, 0.0) + d * 2.0 * own) / 3.0;
        let got = model.probability(&[Some(0), None], 1, 1);
        assert!((got - behind_0(2.0, alone(2.0))).abs() < 1e-12, "{got}");
        let got = model.probability(&[Some(0), None, None], 1, 0);
        assert!((got - behind_0(0.0, alone(3.0))).abs() < 1e-12, "{got}");
        // before 0 come 1 and 2 once each
        let before_0 = |count: f64, own: f64| (f64::max(count - d, 0.0) + d * 2.0 * own) / 2.0;
        let got = model.probability(&[None, Some(0)], 0, 2);
        assert!((got - before_0(1.0, alone(1.0))).abs() < 1e-12, "{got}");
        // between 0 and 0 come 1 and 2 once each; threes 010, 102, 020, 201 once each: n1 = 4, n2 = 0, discount 1, so that the
        // product of both sides alone speaks
        let products = [(0.0, 0.0, 3.0), (2.0, 1.0, 2.0), (1.0, 1.0, 1.0)].map(|(l, r, own)| {
            let own = alone(own);
            behind_0(l, own) * before_0(r, own) / own
        });
        let all: f64 = products.iter().sum();
        for (id, product) in (0..).zip(products) {
            let got = model.probability(&[Some(0), None, Some(0)], 1, id);
            assert!((got - product / all).abs() < 1e-12, "{id}: {got}");
        }
    }

    #[test]
    fn a_table_of_both_neighbours_counts_what_came_between_them() {
        // between 0 and 0: 1 three times, 2 once; between 1 and 1: 0 twice
        let model = Neighbours::of(&[vec![0, 1, 0, 1, 0, 1, 0, 2, 0]], 3);
        // threes 010 three times, 101 twice, 102 and 020 once: n1 = 2, n2 = 1
        let d = 2.0 / (2.0 + 2.0);
        let lower = Neighbours {
            between: Order::count(Vec::new()),
            ..Neighbours::of(&[vec![0, 1, 0, 1, 0, 1, 0, 2, 0]], 3)
        };
        let row = [Some(0), None, Some(0)];
        let expected = (3.0 - d + d * 2.0 * lower.probability(&row, 1, 1)) / 4.0;
        let got = model.probability(&row, 1, 1);
        assert!((got - expected).abs() < 1e-12, "{got} {expected}");
    }

    #[test]
    fn probabilities_sum_to_one_whatever_is_seen() {
        let text = |seed: u64| (0..400u64).map(move |k| ((k * k + seed * k) % 11) as u32);
        let documents: Vec<Vec<u32>> = (1..6).map(|seed| text(seed).collect()).collect();
        let model = Neighbours::of(&documents, 12);
        for left in [None, Some(3), Some(11)] {
            for right in [None, Some(0), Some(5), Some(11)] {
                let row = [left, Some(7), right];
                let all: f64 = (0..12).map(|id| model.probability(&row, 1, id)).sum();
                assert!((all - 1.0).abs() < 1e-9, "{left:?} {right:?}: {all}");
                // what stands at the position itself is not looked at
                let hidden = [left, None, right];
                assert_eq!(
                    model.probability(&row, 1, 4),
                    model.probability(&hidden, 1, 4)
                );
            }
        }
        assert_eq!(model.tokens(), 2000);
        assert_eq!(
            model.probability(&[Some(3)], 0, 4),
            model.probability(&ALONE, 0, 4)
        );
    }
}
