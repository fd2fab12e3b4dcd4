//! Host randomness as a pure function of (seed, purpose, index): no state outlives a sample.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// What random numbers are for: each purpose has its own stream of every index.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose {
    /// The keys of an epoch's permutation; index = epoch.
    Order = 1,
    /// Crops and flips; index = global sample index.
    Augment = 2,
    /// The order of an image's patches; index = global sample index.
    Patches = 3,
    /// Which samples stand in for a bad one; index = global sample index.
    Replace = 4,
    /// What of a text is hidden; index = number of the row or document.
    Corrupt = 5,
    /// Which source of a mixture comes when; index = number of the round.
    Mix = 6,
    /// The order of documents that are shuffled together; index = number of the block.
    Block = 7,
    /// Crops and flips of two views of a picture; index = twice the global sample index, plus the view.
    View = 8,
    /// Crops and flips of smaller views of a picture; index = global sample index.
    Local = 14,
    /// Which token comes next in a text that is written; index = number of its prompt, a number for each token.
    Write = 9,
    /// Where a document is cut, to be filled in; index = number of the document.
    Middle = 10,
    /// The order of rows that are packed together; index = number of the block.
    Rows = 11,
    /// How residuals of a law are dealt out anew; index = number of the draw.
    Residuals = 12,
    /// The code that a picture is made of; index = global sample index.
    Latent = 13,
    /// Which words of a document are left out for coming too often; index = number of the document in its block.
    Subsample = 50,
    /// Windows, and the words that stand for noise; index = number of the row.
    Windows = 51,
    /// Which labelled pictures a probe is given; index = number of the class, a number above all of them for a split.
    Subset = 40,
}

/// The random numbers of one (seed, purpose, index): ChaCha8 keyed by seed and purpose, one stream an index.
pub(crate) struct Stream(ChaCha8Rng);

impl Stream {
    pub(crate) fn new(seed: u64, purpose: Purpose, index: u64) -> Stream {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8] = purpose as u8;
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream(index);
        Stream(generator)
    }

    /// Uniform in `[0, 1)`, 53 random bits.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Uniform in `[low, high)`.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// Uniform below `n`, which is not 0 (the bias is below `n / 2^64`).
    pub(crate) fn below(&mut self, n: u64) -> u64 {
        ((u128::from(self.0.next_u64()) * u128::from(n)) >> 64) as u64
    }

    /// So many normal numbers of mean 0 and deviation 1 (Box and Muller, 1958).
    pub(crate) fn normals(&mut self, n: usize) -> Vec<f32> {
        let mut numbers = Vec::with_capacity(n + 1);
        while numbers.len() < n {
            let (radius, angle) = (1.0 - self.unit(), std::f64::consts::TAU * self.unit());
            let radius = (-2.0 * radius.ln()).sqrt();
            numbers.extend([angle.cos(), angle.sin()].map(|part| (radius * part) as f32));
        }
        numbers.truncate(n);
        numbers
    }

    /// A uniformly random order of `0..n` (Fisher-Yates).
    pub(crate) fn shuffled(&mut self, n: usize) -> Vec<i32> {
        let mut order: Vec<i32> = (0..n as i32).collect();
        for last in (1..n).rev() {
            order.swap(last, self.below(last as u64 + 1) as usize);
        }
        order
    }
}

/// Code number `index` of so many normal values, of mean 0 and deviation 1: the one that a run of that seed is given beside sample `index`.
pub fn random_codes(seed: u64, index: u64, width: usize) -> Vec<f32> {
    Stream::new(seed, Purpose::Latent, index).normals(width)
}

const ROUNDS: usize = 8;

/// A pseudo-random permutation of `0..len` with random access: a Feistel network over the next even power of two, walked
/// until it lands inside. Nothing is stored, so the order of a billion samples costs as much as that of ten.
pub(crate) struct Permutation {
    len: u64,
    half_bits: u32,
    keys: [u64; ROUNDS],
}

impl Permutation {
    /// The order of that epoch. `len` is not 0.
    pub(crate) fn new(seed: u64, epoch: u64, len: u64) -> Permutation {
        let bits = 64 - (len - 1).leading_zeros();
        let mut stream = Stream::new(seed, Purpose::Order, epoch);
        Permutation {
            len,
            half_bits: bits.div_ceil(2).max(1),
            keys: [(); ROUNDS].map(|()| stream.0.next_u64()),
        }
    }

    /// What stands at that position, which is below `len`.
    pub(crate) fn at(&self, position: u64) -> u64 {
        let mut value = position;
        loop {
            // The domain is below four times `len`: four rounds of the walk on average at most.
            value = self.encrypt(value);
            if value < self.len {
                return value;
            }
        }
    }

    fn encrypt(&self, value: u64) -> u64 {
        let mask = (1u64 << self.half_bits) - 1;
        let (mut left, mut right) = (value >> self.half_bits, value & mask);
        for key in self.keys {
            (left, right) = (right, left ^ (mix(right ^ key) & mask));
        }
        (left << self.half_bits) | right
    }
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every input bit reaches every output bit.
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_numbers_have_mean_0_and_deviation_1_and_a_stream_has_one_beginning() {
        let numbers = Stream::new(1, Purpose::Latent, 5).normals(20_001);
        let n = numbers.len() as f64;
        let mean = numbers.iter().map(|x| f64::from(*x)).sum::<f64>() / n;
        let square = numbers.iter().map(|x| f64::from(*x).powi(2)).sum::<f64>() / n;
        let beyond = numbers.iter().filter(|x| x.abs() > 1.959_964).count() as f64 / n;
        assert!(
            mean.abs() < 0.03 && (square - 1.0).abs() < 0.04,
            "{mean} {square}"
        );
        assert!((beyond - 0.05).abs() < 0.006, "{beyond}");
        assert_eq!(Stream::new(1, Purpose::Latent, 5).normals(3), numbers[..3]);
    }
    use std::collections::HashSet;

    #[test]
    fn every_epoch_visits_every_sample_once() {
        let lengths = (1..70).chain([127, 128, 129, 1000, 4096, 4097, 60_000]);
        for len in lengths {
            for epoch in [0, 1, u64::MAX] {
                let permutation = Permutation::new(3, epoch, len);
                let seen: HashSet<u64> = (0..len).map(|p| permutation.at(p)).collect();
                assert_eq!(seen.len() as u64, len);
                assert!(seen.iter().all(|v| *v < len));
            }
        }
    }

    #[test]
    fn a_huge_order_has_random_access() {
        let permutation = Permutation::new(0, 0, u64::MAX);
        let seen: HashSet<u64> = (0..1000).map(|p| permutation.at(p)).collect();
        assert_eq!(seen.len(), 1000);
    }

    #[test]
    fn orders_of_two_epochs_and_two_seeds_agree_by_chance_only() {
        let order = |seed, epoch| {
            let permutation = Permutation::new(seed, epoch, 1000);
            (0..1000).map(|p| permutation.at(p)).collect::<Vec<_>>()
        };
        let base = order(1, 0);
        for other in [order(1, 1), order(2, 0), (0..1000).collect()] {
            // A random permutation has one fixed point on average; 10 or more come once in ten million.
            let equal = base.iter().zip(&other).filter(|(a, b)| a == b).count();
            assert!(equal < 10, "{equal} of 1000 positions agree");
        }
    }

    #[test]
    fn first_places_are_uniform() {
        let mut counts = [0; 10];
        for epoch in 0..10_000 {
            counts[Permutation::new(5, epoch, 10).at(0) as usize] += 1;
        }
        // Binomial(10^4, 0.1): standard deviation 30; 5 of them.
        assert!(counts.iter().all(|c| (850..1150).contains(c)), "{counts:?}");
    }

    #[test]
    fn streams_differ_by_seed_purpose_and_index_and_repeat_otherwise() {
        let draw = |seed, purpose, index| Stream::new(seed, purpose, index).0.next_u64();
        let all = [
            draw(1, Purpose::Augment, 0),
            draw(2, Purpose::Augment, 0),
            draw(1, Purpose::Patches, 0),
            draw(1, Purpose::Augment, 1),
        ];
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 4);
        assert_eq!(draw(1, Purpose::Augment, 1), all[3]);
    }

    #[test]
    fn shuffles_are_permutations() {
        let mut order = Stream::new(0, Purpose::Patches, 9).shuffled(196);
        assert_ne!(order, (0..196).collect::<Vec<_>>());
        order.sort_unstable();
        assert_eq!(order, (0..196).collect::<Vec<_>>());
        assert!(Stream::new(0, Purpose::Patches, 0).shuffled(0).is_empty());
    }
}
