//! How far apart two sets of pictures are, by their features.

use crate::error::{Error, Result};

/// Mean and covariance of rows of features, as they come.
#[derive(Clone, Debug)]
pub struct Moments {
    rows: usize,
    /// The first row, which is taken off all: sums of squares about it keep their digits.
    origin: Vec<f64>,
    sum: Vec<f64>,
    /// Sums of products, row by row, the lower half.
    products: Vec<f64>,
}

impl Moments {
    /// Of no rows yet, each of so many values.
    pub fn of_width(width: usize) -> Moments {
        Moments {
            rows: 0,
            origin: Vec::new(),
            sum: vec![0.0; width],
            products: vec![0.0; width * width],
        }
    }

    /// Rows that were added.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Add a row.
    ///
    /// # Errors
    /// [`Error::Data`] when it has another width, or a value that is not finite.
    pub fn add(&mut self, row: &[f32]) -> Result<()> {
        let width = self.sum.len();
        if row.len() != width || row.iter().any(|x| !x.is_finite()) {
            return Err(Error::data(format!(
                "features: expected {width} finite values a picture, got {} of which {} are finite",
                row.len(),
                row.iter().filter(|x| x.is_finite()).count()
            )));
        }
        if self.origin.is_empty() {
            self.origin = row.iter().map(|x| f64::from(*x)).collect();
        }
        let off: Vec<f64> = row
            .iter()
            .zip(&self.origin)
            .map(|(x, origin)| f64::from(*x) - origin)
            .collect();
        self.rows += 1;
        for (i, x) in off.iter().enumerate() {
            self.sum[i] += x;
            if *x != 0.0 {
                let own = &mut self.products[i * width..i * width + i + 1];
                own.iter_mut().zip(&off).for_each(|(sum, y)| *sum += x * y);
            }
        }
        Ok(())
    }

    fn mean(&self) -> Vec<f64> {
        let n = self.rows as f64;
        let each = self.sum.iter().zip(&self.origin);
        each.map(|(sum, origin)| origin + sum / n).collect()
    }

    /// Unbiased, as `numpy.cov` has it.
    fn covariance(&self) -> Matrix {
        let (width, n) = (self.sum.len(), self.rows as f64);
        let mut covariance = Matrix::zeros(width);
        for i in 0..width {
            for j in 0..=i {
                let centred = self.products[i * width + j] - self.sum[i] * self.sum[j] / n;
                let value = centred / (n - 1.0);
                covariance.set([i, j], value);
                covariance.set([j, i], value);
            }
        }
        covariance
    }
}

/// The Fréchet distance of two normal distributions with these means and covariances: `|m - n|² + tr(A + B - 2 (A B)^½)` (Heusel et
/// al., arXiv:1706.08500, section 2). On other features than Inception's it compares with nothing but itself.
///
/// # Errors
/// [`Error::Data`] when widths differ, or there are fewer than two rows of either.
pub fn frechet_distance(a: &Moments, b: &Moments) -> Result<f64> {
    if a.sum.len() != b.sum.len() || a.rows < 2 || b.rows < 2 {
        return Err(Error::data(format!(
            "distance: {} pictures of {} features and {} of {}; expected two or more of each, of as many features",
            a.rows,
            a.sum.len(),
            b.rows,
            b.sum.len()
        )));
    }
    let means = a.mean().into_iter().zip(b.mean());
    let apart: f64 = means.map(|(a, b)| (a - b) * (a - b)).sum();
    let (a, b) = (a.covariance(), b.covariance());
    // with A = L L', A B has the eigenvalues of L' B L
    let root = a.cholesky();
    let between = root.transposed().times(&b).times(&root);
    let roots = between.eigenvalues();
    let root: f64 = roots.iter().map(|value| value.max(0.0).sqrt()).sum();
    Ok(apart + a.trace() + b.trace() - 2.0 * root)
}

/// A square matrix, row by row.
#[derive(Clone, Debug)]
struct Matrix {
    n: usize,
    values: Vec<f64>,
}

impl Matrix {
    fn zeros(n: usize) -> Matrix {
        Matrix {
            n,
            values: vec![0.0; n * n],
        }
    }

    fn at(&self, [row, column]: [usize; 2]) -> f64 {
        self.values[row * self.n + column]
    }

    fn set(&mut self, [row, column]: [usize; 2], value: f64) {
        self.values[row * self.n + column] = value;
    }

    fn row(&self, row: usize) -> &[f64] {
        &self.values[row * self.n..(row + 1) * self.n]
    }

    fn trace(&self) -> f64 {
        (0..self.n).map(|k| self.at([k, k])).sum()
    }

    fn transposed(&self) -> Matrix {
        let mut turned = Matrix::zeros(self.n);
        for i in 0..self.n {
            for j in 0..self.n {
                turned.set([j, i], self.at([i, j]));
            }
        }
        turned
    }

    fn times(&self, other: &Matrix) -> Matrix {
        let mut product = Matrix::zeros(self.n);
        for i in 0..self.n {
            let own = &mut product.values[i * self.n..(i + 1) * self.n];
            for (k, x) in self.row(i).iter().enumerate().filter(|(_, x)| **x != 0.0) {
                own.iter_mut()
                    .zip(other.row(k))
                    .for_each(|(sum, y)| *sum += x * y);
            }
        }
        product
    }

    /// L of a matrix `L L'` that may be singular: columns of nothing are nothing.
    fn cholesky(&self) -> Matrix {
        let largest = (0..self.n).map(|k| self.at([k, k])).fold(0.0, f64::max);
        let least = largest * f64::EPSILON * self.n as f64;
        let mut root = Matrix::zeros(self.n);
        for j in 0..self.n {
            let own = root.row(j)[..j].to_vec();
            let pivot = self.at([j, j]) - own.iter().map(|x| x * x).sum::<f64>();
            if pivot <= least {
                continue;
            }
            let pivot = pivot.sqrt();
            root.set([j, j], pivot);
            for i in j + 1..self.n {
                let before: f64 = root.row(i)[..j].iter().zip(&own).map(|(x, y)| x * y).sum();
                root.set([i, j], (self.at([i, j]) - before) / pivot);
            }
        }
        root
    }

    /// The eigenvalues of a symmetric matrix by Jacobi's rotations (Golub and Van Loan, Matrix Computations, section 8.5).
    fn eigenvalues(mut self) -> Vec<f64> {
        const SWEEPS: usize = 30;
        let n = self.n;
        let total: f64 = self.values.iter().map(|x| x * x).sum();
        for _ in 0..SWEEPS {
            let beside = |m: &Matrix| -> f64 {
                let rows = (0..n).map(|i| m.row(i)[..i].iter().map(|x| x * x).sum::<f64>());
                rows.sum()
            };
            if beside(&self) <= total * 1e-24 {
                break;
            }
            for p in 0..n {
                for q in p + 1..n {
                    self.rotate(p, q);
                }
            }
        }
        (0..n).map(|k| self.at([k, k])).collect()
    }

    /// Turn rows and columns `p` and `q` so that what stands between them is 0.
    fn rotate(&mut self, p: usize, q: usize) {
        let between = self.at([p, q]);
        if between == 0.0 {
            return;
        }
        let theta = (self.at([q, q]) - self.at([p, p])) / (2.0 * between);
        let tangent = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
        let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
        let sine = tangent * cosine;
        for k in 0..self.n {
            let (a, b) = (self.at([p, k]), self.at([q, k]));
            self.set([p, k], cosine * a - sine * b);
            self.set([q, k], sine * a + cosine * b);
        }
        for k in 0..self.n {
            let (a, b) = (self.at([k, p]), self.at([k, q]));
            self.set([k, p], cosine * a - sine * b);
            self.set([k, q], sine * a + cosine * b);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of numbers that no formula cares about; as in the script of the test below.
    fn moments(seed: usize, rows: usize, width: usize, scale: f64) -> Moments {
        let mut moments = Moments::of_width(width);
        for row in 0..rows {
            let value = |k: usize| {
                let at = (row * width + k) * 7 + seed * 13 + 1;
                let wave = (at as f64 * at as f64 * 0.37).sin();
                ((wave + 0.1 * seed as f64) * scale * (1.0 + k as f64)) as f32
            };
            moments
                .add(&(0..width).map(value).collect::<Vec<_>>())
                .unwrap();
        }
        moments
    }

    #[test]
    fn the_distance_is_that_of_scipy() {
        // scipy 1.17.1, f64: |m - n|^2 + trace(A + B - 2 sqrtm(A @ B).real) with numpy.cov(rowvar=False)
        let cases = [
            (moments(1, 50, 6, 1.0), moments(2, 40, 6, 1.5), EXPECTED[0]),
            (
                moments(3, 400, 24, 0.2),
                moments(4, 300, 24, 0.2),
                EXPECTED[1],
            ),
            // singular covariances: fewer rows than values
            (moments(5, 5, 8, 1.0), moments(6, 6, 8, 1.0), EXPECTED[2]),
        ];
        for (a, b, expected) in cases {
            let own = frechet_distance(&a, &b).unwrap();
            assert!((own - expected).abs() < 1e-5 * expected, "{own} {expected}");
            let turned = frechet_distance(&b, &a).unwrap();
            assert!((turned - own).abs() < 1e-6 * own, "{own} {turned}");
        }
    }

    const EXPECTED: [f64; 3] = [14.052_407_784, 4.998_770_105, 142.674_725_071];

    #[test]
    fn the_distance_of_a_set_to_itself_is_nothing_and_of_one_picture_is_refused() {
        let set = moments(1, 60, 5, 3.0);
        assert!(frechet_distance(&set, &set).unwrap().abs() < 1e-9);
        let one = moments(1, 1, 5, 3.0);
        let error = frechet_distance(&set, &one).unwrap_err().to_string();
        assert!(error.contains("1 of 5"), "{error}");
        assert!(Moments::of_width(2).add(&[1.0, f32::NAN]).is_err());
    }
}
