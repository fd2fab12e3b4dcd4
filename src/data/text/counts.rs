//! How often runs of ids come in a text, smoothed by absolute discounting.

/// Bits of an id in a packed key; three of them fill 63.
pub(super) const BITS: u32 = 21;
/// Largest number of ids that keys can hold, the one for the beginning of a text included.
pub(super) const MOST_IDS: usize = 1 << BITS;

/// Counts of one order: sorted keys, each with how often it came.
#[derive(Debug, Default)]
pub(super) struct Order {
    pub(super) keys: Vec<u64>,
    /// Sums of the counts before each key, and of all at the end.
    sums: Vec<u64>,
    discount: f64,
}

impl Order {
    /// Of keys in any order, each as often as it came.
    pub(super) fn count(mut all: Vec<u64>) -> Order {
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
    pub(super) fn probability(&self, key: u64, lower: f64) -> f64 {
        match self.look(key) {
            (_, 0, _) => lower,
            (own, all, different) => {
                let kept = (own as f64 - self.discount).max(0.0);
                (kept + self.discount * different as f64 * lower) / all as f64
            }
        }
    }
    /// What the discount frees of a context's probability: all of it where the context never came.
    pub(super) fn freed(&self, context: u64) -> f64 {
        let (_, all, different) = self.look(context << BITS);
        match all {
            0 => 1.0,
            _ => self.discount * different as f64 / all as f64,
        }
    }

    /// The ids that came behind a context, rising, each with what the discount leaves of its probability.
    pub(super) fn kept(&self, context: u64) -> impl Iterator<Item = (u32, f64)> {
        let from = self.keys.partition_point(|k| k >> BITS < context);
        let until = from + self.keys[from..].partition_point(|k| k >> BITS == context);
        let all = self.sums[until] - self.sums[from];
        (from..until).map(move |at| {
            let own = self.sums[at + 1] - self.sums[at];
            let kept = (own as f64 - self.discount).max(0.0);
            (
                (self.keys[at] & ((1 << BITS) - 1)) as u32,
                kept / all as f64,
            )
        })
    }
}

/// The ids of a key, the last one that which is looked for behind the others.
pub(super) fn packed(ids: &[u32]) -> u64 {
    ids.iter().fold(0, |key, id| key << BITS | u64::from(*id))
}
