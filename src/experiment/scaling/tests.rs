use super::*;

const NOISY: [[f64; 3]; 12] = [
    [7e7, 2e9, 3.5857],
    [7e7, 1e10, 3.219],
    [7e7, 6e10, 2.9551],
    [1.6e8, 2e9, 3.3595],
    [1.6e8, 1e10, 2.9955],
    [1.6e8, 6e10, 2.7333],
    [4.1e8, 2e9, 3.1916],
    [4.1e8, 1e10, 2.8353],
    [4.1e8, 6e10, 2.5584],
    [1e9, 2e9, 3.0578],
    [1e9, 1e10, 2.7002],
    [1e9, 6e10, 2.4416],
];

const SCIPY: [f64; 5] = [1.64968, 670.708, 0.371171, 208.182, 0.244438];

/// Losses of the law that Hoffmann et al. print (arXiv:2203.15556, equation 10).
fn chinchilla(parameters: f64, tokens: f64) -> Point {
    let loss = 1.69 + 406.4 / parameters.powf(0.34) + 410.7 / tokens.powf(0.28);
    Point {
        parameters,
        tokens,
        loss,
    }
}

fn grid() -> Vec<Point> {
    let sizes = [70e6, 160e6, 410e6, 1e9];
    let data = [2e9, 8e9, 20e9, 60e9];
    let all = sizes
        .iter()
        .flat_map(|n| data.iter().map(|d| chinchilla(*n, *d)));
    all.collect()
}

fn near(found: f64, right: f64, part: f64) {
    assert!((found / right - 1.0).abs() < part, "{found}, not {right}");
}

#[test]
fn a_published_law_is_found_again_from_its_losses() {
    let points = grid();
    assert_eq!(Form::of(&points), Ok(Form::SizeAndData));
    let law = Law::fit(Form::SizeAndData, &points);
    near(law.floor, 1.69, 1e-3);
    near(law.terms[0].0, 406.4, 1e-2);
    near(law.terms[0].1, 0.34, 1e-3);
    near(law.terms[1].0, 410.7, 1e-2);
    near(law.terms[1].1, 0.28, 1e-3);
    // equation 4 with these coefficients, computed apart: G = (0.34 x 406.4 / (0.28 x 410.7))^(1 / 0.62)
    let best = law.optimum(5.76e23).unwrap();
    near(best.parameters, 3.2189e10, 2e-2);
    near(best.compute(), 5.76e23, 1e-9);
    let law_of = |n: f64, d: f64| chinchilla(n, d).loss;
    let other = |by: f64| law_of(best.parameters * by, best.tokens / by);
    assert!(best.loss < other(1.2) && best.loss < other(0.8));
}

#[test]
fn a_law_of_noisy_losses_is_what_another_library_finds() {
    // losses of the law above for 12 runs, each times (1 + 0.004 x a draw), and what scipy 1.17.1's `curve_fit` (Levenberg and
    // Marquardt, sigma = loss, from E 1.5, A 300, alpha 0.3, B 300, beta 0.3) makes of them
    let points = NOISY.map(|[parameters, tokens, loss]| Point {
        parameters,
        tokens,
        loss,
    });
    let law = Law::fit(Form::SizeAndData, &points);
    let [floor, a, alpha, b, beta] = SCIPY;
    near(law.floor, floor, 1e-3);
    near(law.terms[0].0, a, 2e-2);
    near(law.terms[0].1, alpha, 2e-3);
    near(law.terms[1].0, b, 2e-2);
    near(law.terms[1].1, beta, 2e-3);
    let intervals = law.resampled(&points, 200);
    let (low, high) = interval(intervals.iter().map(|law| law.floor).collect());
    assert!(low < 1.69 && 1.69 < high, "{low} to {high}");
    assert!(
        high - low > 0.01,
        "residuals of 0.4 % leave no floor certain to {}",
        high - low
    );
}

#[test]
fn what_does_not_vary_has_no_exponent() {
    let sizes: Vec<Point> = [1e7, 3e7, 1e8, 3e8].map(|n| chinchilla(n, 1e10)).into();
    assert_eq!(Form::of(&sizes), Ok(Form::Size));
    let law = Law::fit(Form::Size, &sizes);
    near(law.terms[0].1, 0.34, 1e-3);
    assert_eq!(law.optimum(1e20), None);
    let data: Vec<Point> = [1e8, 1e9, 1e10, 1e11].map(|d| chinchilla(1e8, d)).into();
    assert_eq!(Form::of(&data), Ok(Form::Data));
    near(Law::fit(Form::Data, &data).terms[0].1, 0.28, 1e-3);
    let tied = [1e7, 2e7, 4e7, 8e7, 1.6e8, 3.2e8, 6.4e8].map(|n| chinchilla(n, 20.0 * n));
    assert_eq!(Form::of(&tied), Ok(Form::Compute));
    let few = Form::of(&sizes[..3]).unwrap_err();
    assert_eq!(few, "3 runs are too few: a law of size wants at least 4");
    let same = Form::of(&[sizes[0]; 5]).unwrap_err();
    assert!(same.starts_with("all runs have the same size"), "{same}");
}

#[test]
fn a_loss_that_does_not_fall_gives_no_negative_coefficient() {
    let rising: Vec<Point> = [1e7, 1e8, 1e9, 1e10]
        .iter()
        .map(|n| Point {
            parameters: *n,
            tokens: 1e9,
            loss: n.ln(),
        })
        .collect();
    let law = Law::fit(Form::Size, &rising);
    assert!(law.floor >= 0.0 && law.terms[0].0 >= 0.0, "{law:?}");
    assert!(law.error > 0.05, "{law:?}");
}
