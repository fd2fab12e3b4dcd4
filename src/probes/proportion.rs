//! How sure a share of hits is.

/// 95 % of a normal distribution lie within so many deviations.
const Z: f64 = 1.959_963_984_540_054;

/// The 95 % interval of a share of `hits` among `of` independent trials (Wilson 1927, without correction): what is drawn again would
/// be about there.
pub fn wilson(hits: usize, of: usize) -> [f64; 2] {
    if of == 0 {
        return [0.0, 1.0];
    }
    let (n, p) = (of as f64, hits as f64 / of as f64);
    let centre = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + Z * Z / n;
    [
        ((centre - spread) / whole).max(0.0),
        ((centre + spread) / whole).min(1.0),
    ]
}

/// How many more of the same trials `own` gets right than `other`, as a share of them, and its 95 % interval (Agresti and Min, Statistics
/// in Medicine 24, 2005: that of the difference with half a trial added to each of the four outcomes): trials that both get right or wrong
/// say nothing of it, so that it is far narrower than two intervals of shares.
pub fn paired(own: &[bool], other: &[bool]) -> (f64, [f64; 2]) {
    let pairs = || own.iter().zip(other);
    let n = pairs().count() as f64;
    let only = |wanted: bool| {
        pairs()
            .filter(|(own, other)| own != other && **own == wanted)
            .count() as f64
    };
    let (ahead, behind) = (only(true), only(false));
    let (a, b, all) = (ahead + 0.5, behind + 0.5, n + 2.0);
    let centre = (a - b) / all;
    let spread = Z * (a + b - (a - b).powi(2) / all).sqrt() / all;
    let interval = [(centre - spread).max(-1.0), (centre + spread).min(1.0)];
    ((ahead - behind) / n.max(1.0), interval)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_of_pairs_has_the_interval_of_agresti_and_min() {
        // of 100 pairs 12 against 4: the formula of the paper, in Python 3.11
        let outcome = |k: usize| match k {
            0..12 => (true, false),
            12..16 => (false, true),
            _ => (k.is_multiple_of(2), k.is_multiple_of(2)),
        };
        let (own, other): (Vec<bool>, Vec<bool>) = (0..100).map(outcome).unzip();
        let (difference, [low, high]) = paired(&own, &other);
        assert_eq!(difference, 0.08);
        assert!(
            (low - 0.000_680_357).abs() < 1e-6 && (high - 0.156_182_388).abs() < 1e-6,
            "{low} {high}"
        );
        let (none, [low, high]) = paired(&own, &own);
        assert!(none == 0.0 && low < 0.0 && (low + high).abs() < 1e-12);
    }

    #[test]
    fn intervals_are_those_of_scipy() {
        // scipy.stats.binomtest(hits, of).proportion_ci(method="wilson")
        for (hits, of, want) in [
            (0, 10, [0.0, 0.277_532_799]),
            (7, 10, [0.396_778_147, 0.892_208_732]),
            (8430, 10_000, [0.835_738_077, 0.849_998_500]),
        ] {
            let got = wilson(hits, of);
            for (got, want) in got.into_iter().zip(want) {
                assert!((got - want).abs() < 1e-6, "{hits} of {of}: {got}, {want}");
            }
        }
    }
}
