//! How sure a share of hits is.

/// The 95 % interval of a share of `hits` among `of` independent trials (Wilson 1927, without correction): what is drawn again would
/// be about there.
pub fn wilson(hits: usize, of: usize) -> [f64; 2] {
    const Z: f64 = 1.959_963_984_540_054;
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

#[cfg(test)]
mod tests {
    use super::*;

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
