//! Laws of the loss over model size and data, fitted to runs.

use crate::data::{Purpose, Stream};

/// What a run came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Parameters of the model, `N`.
    pub parameters: f64,
    /// Tokens (or examples, for models without tokens) that it was trained on, `D`.
    pub tokens: f64,
    /// Its held-out loss at the end.
    pub loss: f64,
}

impl Point {
    /// FLOPs of its training by the usual estimate, `6 N D` (arXiv:2001.08361, section 2.1).
    pub fn compute(&self) -> f64 {
        6.0 * self.parameters * self.tokens
    }
}

/// Which law it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `E + A / N^alpha + B / D^beta` (arXiv:2203.15556, section 3.3): sizes and data vary apart.
    SizeAndData,
    /// `E + A / N^alpha`: only sizes vary.
    Size,
    /// `E + B / D^beta`: only data varies.
    Data,
    /// `E + A / C^alpha` with `C = 6 N D`: sizes and data vary together.
    Compute,
}

/// Most that an exponent is looked for.
pub const STEEPEST: f64 = 2.0;
/// Places of the coarse grid for each exponent.
const GRID: usize = 40;

impl Form {
    /// The form that these points can tell: a law has no more coefficients than there are points, and what does not vary by
    /// itself has no exponent of its own.
    ///
    /// # Errors
    /// What is missing, in words.
    pub fn of(points: &[Point]) -> Result<Form, String> {
        let sizes = distinct(points.iter().map(|p| p.parameters));
        let data = distinct(points.iter().map(|p| p.tokens));
        let logs = |of: fn(&Point) -> f64| points.iter().map(|p| of(p).ln()).collect::<Vec<f64>>();
        let together = correlation(&logs(|p| p.parameters), &logs(|p| p.tokens)).abs() > 0.98;
        let (form, wanted) = match (sizes, data) {
            (1, 1) => {
                return Err(
                    "all runs have the same size and the same number of tokens; a law wants runs that differ".to_owned(),
                );
            }
            (1, _) => (Form::Data, 4),
            (_, 1) => (Form::Size, 4),
            _ if together => (Form::Compute, 4),
            _ if points.len() < 6 || sizes < 3 || data < 3 => (Form::Compute, 4),
            _ => (Form::SizeAndData, 6),
        };
        match points.len() < wanted {
            true => Err(format!(
                "{} runs are too few: a law of {} wants at least {wanted}",
                points.len(),
                form.varies(),
            )),
            false => Ok(form),
        }
    }

    /// What it is a law of, in words.
    pub fn varies(self) -> &'static str {
        match self {
            Form::SizeAndData => "size and data",
            Form::Size => "size",
            Form::Data => "data",
            Form::Compute => "compute",
        }
    }

    /// The law in letters.
    pub fn formula(self) -> &'static str {
        match self {
            Form::SizeAndData => "L = E + A / N^alpha + B / D^beta",
            Form::Size => "L = E + A / N^alpha",
            Form::Data => "L = E + B / D^beta",
            Form::Compute => "L = E + A / C^alpha, C = 6 N D",
        }
    }

    /// The values that fall as powers.
    fn terms(self, point: &Point) -> Vec<f64> {
        match self {
            Form::SizeAndData => vec![point.parameters, point.tokens],
            Form::Size => vec![point.parameters],
            Form::Data => vec![point.tokens],
            Form::Compute => vec![point.compute()],
        }
    }
}

/// A fitted law.
#[derive(Clone, Debug, PartialEq)]
pub struct Law {
    /// Its form.
    pub form: Form,
    /// What no size and no data take away, `E`.
    pub floor: f64,
    /// Coefficient and exponent of each term: `(A, alpha)`, `(B, beta)`.
    pub terms: Vec<(f64, f64)>,
    /// Root mean square of the relative residuals.
    pub error: f64,
}

impl Law {
    /// Fit by least squares of the residuals relative to the loss. For given exponents the rest is linear, with nothing below
    /// zero; exponents are found on a grid of (0, 2] and then refined (variable projection, Golub and Pereyra 1973).
    pub fn fit(form: Form, points: &[Point]) -> Law {
        let count = form.terms(&points[0]).len();
        let place = |k: usize| STEEPEST * (k + 1) as f64 / GRID as f64;
        let mut best = (f64::INFINITY, vec![0.5; count]);
        for at in 0..GRID.pow(count as u32) {
            let exponents: Vec<f64> = (0..count as u32)
                .map(|i| place(at / GRID.pow(i) % GRID))
                .collect();
            let error = Law::linear(form, &exponents, points).error;
            if error < best.0 {
                best = (error, exponents);
            }
        }
        Law::refined(form, best.1, points)
    }

    /// The best law near these exponents: pattern search, with steps halved where no neighbour is better.
    fn refined(form: Form, start: Vec<f64>, points: &[Point]) -> Law {
        let mut best = (Law::linear(form, &start, points), start);
        let mut step = STEEPEST / GRID as f64;
        while step > 1e-7 {
            let around = directions(best.1.len()).into_iter().map(|direction| {
                let moved = best.1.iter().zip(&direction);
                let moved = moved.map(|(at, d)| (at + d * step).clamp(1e-4, STEEPEST));
                moved.collect::<Vec<f64>>()
            });
            let tried = around.map(|exponents| (Law::linear(form, &exponents, points), exponents));
            let found = tried.min_by(|a, b| a.0.error.total_cmp(&b.0.error));
            match found {
                Some(found) if found.0.error < best.0.error => best = found,
                _ => step /= 2.0,
            }
        }
        best.0
    }

    /// Floor and coefficients for given exponents: each choice of those that are zero is solved, and the best that has none
    /// below zero counts.
    fn linear(form: Form, exponents: &[f64], points: &[Point]) -> Law {
        let rows: Vec<Vec<f64>> = points
            .iter()
            .map(|point| {
                let powers = form.terms(point).into_iter().zip(exponents);
                let powers = powers.map(|(value, exponent)| value.powf(-exponent) / point.loss);
                [1.0 / point.loss].into_iter().chain(powers).collect()
            })
            .collect();
        let columns = exponents.len() + 1;
        let mut best = (f64::INFINITY, vec![0.0; columns]);
        for kept in 1..1usize << columns {
            let chosen: Vec<usize> = (0..columns).filter(|k| kept >> k & 1 == 1).collect();
            let Some(solved) = least_squares(&rows, &chosen) else {
                continue;
            };
            if solved.iter().any(|value| *value < 0.0) {
                continue;
            }
            let mut all = vec![0.0; columns];
            for (k, value) in chosen.iter().zip(solved) {
                all[*k] = value;
            }
            let error = residual(&rows, &all);
            if error < best.0 {
                best = (error, all);
            }
        }
        Law {
            form,
            floor: best.1[0],
            terms: best.1[1..]
                .iter()
                .copied()
                .zip(exponents.iter().copied())
                .collect(),
            error: best.0,
        }
    }

    /// The loss that it gives.
    pub fn loss(&self, point: &Point) -> f64 {
        let terms = self.form.terms(point).into_iter().zip(&self.terms);
        self.floor + terms.map(|(x, (a, alpha))| a * x.powf(-alpha)).sum::<f64>()
    }

    /// Parameters and tokens of the lowest loss for that many FLOPs (arXiv:2203.15556, equation 4); none where the law does not
    /// tell sizes and data apart, or one of them makes no difference.
    pub fn optimum(&self, compute: f64) -> Option<Point> {
        let [(a, alpha), (b, beta)] = self.terms[..] else {
            return None;
        };
        if a <= 0.0 || b <= 0.0 {
            return None;
        }
        let g = (alpha * a / (beta * b)).powf(1.0 / (alpha + beta));
        let parameters = g * (compute / 6.0).powf(beta / (alpha + beta));
        let mut best = Point {
            parameters,
            tokens: compute / 6.0 / parameters,
            loss: 0.0,
        };
        best.loss = self.loss(&best);
        Some(best)
    }

    /// Laws fitted to this one's losses with its residuals dealt out anew, as far as they can be told apart from it: `count`
    /// draws, always the same (residual bootstrap, Efron 1979; residuals are widened by the freedom that the fit took).
    pub fn resampled(&self, points: &[Point], count: usize) -> Vec<Law> {
        let freedom = points.len().saturating_sub(2 * self.terms.len() + 1).max(1);
        let widen = (points.len() as f64 / freedom as f64).sqrt();
        let residuals: Vec<f64> = points
            .iter()
            .map(|p| widen * (p.loss / self.loss(p) - 1.0))
            .collect();
        let exponents: Vec<f64> = self.terms.iter().map(|(_, exponent)| *exponent).collect();
        (0..count as u64)
            .map(|number| {
                let mut random = Stream::new(0, Purpose::Residuals, number);
                let mut draw = || residuals[random.below(residuals.len() as u64) as usize];
                let again = points.iter().map(|p| Point {
                    loss: self.loss(p) * (1.0 + draw()),
                    ..*p
                });
                let again: Vec<Point> = again.filter(|p| p.loss > 0.0).collect();
                Law::refined(self.form, exponents.clone(), &again)
            })
            .collect()
    }
}

/// How many values there are, those within one part in a thousand being one.
fn distinct(values: impl Iterator<Item = f64>) -> usize {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.dedup_by(|b, a| *b <= *a * 1.001);
    values.len()
}

/// Pearson's coefficient; 0 where one does not vary.
fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
    let (ma, mb) = (mean(a), mean(b));
    let sum =
        |f: &dyn Fn(f64, f64) -> f64| a.iter().zip(b).map(|(x, y)| f(x - ma, y - mb)).sum::<f64>();
    let scale = (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt();
    if scale > 0.0 {
        sum(&|x, y| x * y) / scale
    } else {
        0.0
    }
}

/// One step along each axis and each diagonal, both ways.
fn directions(axes: usize) -> Vec<Vec<f64>> {
    let one = [-1.0, 0.0, 1.0];
    let all = (0..3usize.pow(axes as u32)).map(|k| {
        (0..axes as u32)
            .map(|i| one[k / 3usize.pow(i) % 3])
            .collect::<Vec<f64>>()
    });
    all.filter(|d| d.iter().any(|x| *x != 0.0)).collect()
}

/// Root mean square of `rows x values - 1`.
fn residual(rows: &[Vec<f64>], values: &[f64]) -> f64 {
    let of_row = |row: &Vec<f64>| row.iter().zip(values).map(|(a, b)| a * b).sum::<f64>() - 1.0;
    let squares: f64 = rows.iter().map(of_row).map(|r| r * r).sum();
    (squares / rows.len() as f64).sqrt()
}

/// Values of the chosen columns for which `rows x values` is nearest to 1: normal equations of columns scaled to length 1, by
/// elimination with pivots. None where they hardly differ.
fn least_squares(rows: &[Vec<f64>], chosen: &[usize]) -> Option<Vec<f64>> {
    let n = chosen.len();
    let length = |k: usize| rows.iter().map(|row| row[k] * row[k]).sum::<f64>().sqrt();
    let scales: Vec<f64> = chosen.iter().map(|k| length(*k)).collect();
    let at = |row: &Vec<f64>, i: usize| row[chosen[i]] / scales[i];
    let mut system: Vec<Vec<f64>> = (0..n)
        .map(|i| {
            let products = (0..n).map(|j| rows.iter().map(|row| at(row, i) * at(row, j)).sum());
            let target = rows.iter().map(|row| at(row, i)).sum();
            products.chain([target]).collect()
        })
        .collect();
    for i in 0..n {
        let pivot = (i..n).max_by(|a, b| system[*a][i].abs().total_cmp(&system[*b][i].abs()))?;
        system.swap(i, pivot);
        let head = system[i].clone();
        if head[i].abs() < 1e-12 {
            return None;
        }
        for (k, row) in system.iter_mut().enumerate() {
            if k != i {
                let factor = row[i] / head[i];
                row.iter_mut()
                    .zip(&head)
                    .for_each(|(x, h)| *x -= factor * h);
            }
        }
    }
    Some(
        (0..n)
            .map(|i| system[i][n] / system[i][i] / scales[i])
            .collect(),
    )
}
