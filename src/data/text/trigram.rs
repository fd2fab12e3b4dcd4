//! A trigram model of the training text: what a table of three tokens, read from the left, knows of held-out text.
//!
//! Interpolated Kneser-Ney smoothing (Kneser and Ney 1995; Chen and Goodman 1999, section 2.7) with one absolute discount an
//! order, `n1 / (n1 + 2 n2)` of that order's counts. Lower orders count contexts, not occurrences.

use super::counts::{BITS, Order, packed};

/// How often three tokens follow each other in training text.
#[derive(Debug)]
pub struct Trigram {
    orders: [Order; 3],
    ids: usize,
    tokens: u64,
}

impl Trigram {
    /// The model of documents of ids below `ids`.
    pub(super) fn of(documents: impl IntoIterator<Item = Vec<u32>>, ids: usize) -> Trigram {
        let (mut threes, mut tokens) = (Vec::new(), 0);
        for document in documents {
            let mut context = [ids as u32; 2];
            for id in &document {
                threes.push(packed(&[context[0], context[1], *id]));
                context = [context[1], *id];
            }
            tokens += document.len() as u64;
        }
        let threes = Order::count(threes);
        // the first id of a key is what it continues: kept once for each that came before
        let without = |keys: &[u64], left: u32| -> Vec<u64> {
            let mask = (1 << (left * BITS)) - 1;
            keys.iter().map(|key| key & mask).collect()
        };
        let twos = Order::count(without(&threes.keys, 2));
        let ones = Order::count(without(&twos.keys, 1));
        Trigram {
            orders: [ones, twos, threes],
            ids,
            tokens,
        }
    }

    /// Tokens of training text that it was made of.
    pub fn tokens(&self) -> u64 {
        self.tokens
    }

    /// Probability of `id` behind the two ids before it; none stands for the beginning of the text.
    pub fn probability(&self, context: [Option<u32>; 2], id: u32) -> f64 {
        let start = self.ids as u32;
        let [a, b] = context.map(|id| id.unwrap_or(start));
        self.of_orders(3, packed(&[a, b, id]))
    }

    /// Probability of `id` behind the one id that is known of those before it.
    pub fn behind_one(&self, before: u32, id: u32) -> f64 {
        self.of_orders(2, packed(&[before, id]))
    }

    /// That of the last id of a key, of the first orders.
    fn of_orders(&self, orders: usize, key: u64) -> f64 {
        let mut probability = 1.0 / self.ids as f64;
        for (left, order) in (1..).zip(&self.orders[..orders]) {
            let mask = (1u64 << (left * BITS)) - 1;
            probability = order.probability(key & mask, probability);
        }
        probability
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked out by hand from the formulas: the text is 0 1 0 1 2, ids are 0 to 2.
    #[test]
    fn probabilities_are_those_of_interpolated_kneser_ney() {
        let model = Trigram::of([vec![0, 1, 0, 1, 2]], 3);
        // contexts of each id: 0 after the beginning and after 1; 1 after 0; 2 after 1; of 4 pairs one id comes twice
        let discount = 2.0 / (2.0 + 2.0);
        let unigram =
            |count: f64| (f64::max(count - discount, 0.0) + discount * 3.0 * (1.0 / 3.0)) / 4.0;
        // pairs by what stands before them: (start 0) once, (0 1) after start and after 1, (1 0) after 0, (1 2) after 0
        let discount = 3.0 / (3.0 + 2.0);
        let behind_one = |count: f64, lower: f64| {
            (f64::max(count - discount, 0.0) + discount * 2.0 * lower) / 2.0
        };
        // threes: all five different, so each came once and the discount is 1: only the pairs speak
        let expected = behind_one(1.0, unigram(1.0));
        let got = model.probability([Some(0), Some(1)], 2);
        assert!((got - expected).abs() < 1e-12, "{got} {expected}");
        // a context that never came leaves it to the shorter one
        let got = model.probability([Some(2), Some(1)], 2);
        assert!((got - expected).abs() < 1e-12, "{got} {expected}");
        let got = model.probability([Some(2), Some(2)], 0);
        assert!((got - unigram(2.0)).abs() < 1e-12, "{got}");
        let got = model.behind_one(1, 2);
        assert!((got - expected).abs() < 1e-12, "{got} {expected}");
    }

    #[test]
    fn probabilities_behind_any_context_sum_to_one() {
        let text = |seed: u64| (0..400u64).map(move |k| ((k * k + seed * k) % 11) as u32);
        let model = Trigram::of((1..6).map(|seed| text(seed).collect()), 12);
        for context in [
            [None, None],
            [None, Some(3)],
            [Some(4), Some(5)],
            [Some(11), Some(0)],
        ] {
            let all: f64 = (0..12).map(|id| model.probability(context, id)).sum();
            assert!((all - 1.0).abs() < 1e-9, "{context:?}: {all}");
        }
        assert_eq!(model.tokens(), 2000);
    }
}
