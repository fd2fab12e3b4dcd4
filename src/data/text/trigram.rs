//! A trigram model of the training text: what a table of three tokens, read from the left, knows of held-out text.
//!
//! Interpolated Kneser-Ney smoothing (Kneser and Ney 1995; Chen and Goodman 1999, section 2.7) with one absolute discount an
//! order, `n1 / (n1 + 2 n2)` of that order's counts. Lower orders count contexts, not occurrences.

/// Bits of an id in a packed key; three of them fill 63.
const BITS: u32 = 21;
/// Largest number of ids that keys can hold, the one for the beginning of a text included.
pub(super) const MOST_IDS: usize = 1 << BITS;

/// Counts of one order: sorted keys, each with how often it came.
#[derive(Debug, Default)]
struct Order {
    keys: Vec<u64>,
    /// Sums of the counts before each key, and of all at the end.
    sums: Vec<u64>,
    discount: f64,
}

impl Order {
    /// Of keys in any order, each as often as it came.
    fn count(mut all: Vec<u64>) -> Order {
        all.sort_unstable();
        let mut order = Order::default();
        let (mut once, mut twice, mut before) = (0u64, 0u64, 0u64);
        for run in all.chunk_by(|a, b| a == b) {
            order.keys.push(run[0]);
            order.sums.push(before);
            before += run.len() as u64;
            once += u64::from(run.len() == 1);
            twice += u64::from(run.len() == 2);
        }
        order.sums.push(before);
        // as good as any where nothing came once
        order.discount = match once {
            0 => 0.5,
            once => once as f64 / (once + 2 * twice) as f64,
        };
        order
    }

    /// Times that a key came, times that its context (all of it but the last id) came, and different ids that came after that.
    fn look(&self, key: u64) -> (u64, u64, u64) {
        let context = key >> BITS;
        let from = self.keys.partition_point(|k| k >> BITS < context);
        let until = from + self.keys[from..].partition_point(|k| k >> BITS == context);
        let at = from + self.keys[from..until].partition_point(|k| *k < key);
        let own = match at < until && self.keys[at] == key {
            true => self.sums[at + 1] - self.sums[at],
            false => 0,
        };
        let all = self.sums[until] - self.sums[from];
        (own, all, (until - from) as u64)
    }

    /// Probability of a key's last id behind its context, where `lower` is what the shorter context says.
    fn probability(&self, key: u64, lower: f64) -> f64 {
        match self.look(key) {
            (_, 0, _) => lower,
            (own, all, different) => {
                let kept = (own as f64 - self.discount).max(0.0);
                (kept + self.discount * different as f64 * lower) / all as f64
            }
        }
    }
}

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
                threes.push(packed(context, *id));
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
        let key = packed(context.map(|id| id.unwrap_or(start)), id);
        let mut probability = 1.0 / self.ids as f64;
        for (left, order) in (1..).zip(&self.orders) {
            let mask = (1u64 << (left * BITS)) - 1;
            probability = order.probability(key & mask, probability);
        }
        probability
    }
}

fn packed(context: [u32; 2], id: u32) -> u64 {
    let [a, b] = context.map(u64::from);
    a << (2 * BITS) | b << BITS | u64::from(id)
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
