//! Multinomial logistic regression, its sums computed on the device and its steps taken on the host.

use super::lbfgs::minimise;
use super::{Standardiser, Table};
use crate::array::Array;
use crate::autodiff::grad;
use crate::error::{Error, Result};
use crate::graph::Graph;
use crate::nn::{softmax_cross_entropy, top_k_hits};
use crate::ops::einsum;
use crate::runtime::{Compiled, GlobalArray, Runtime};
use crate::step::{Program, ProgramBuilder};
use crate::types::{DType, Type};

/// Rows that the device is given at a time: their sums are f32, and are added up in f64.
const CHUNK: usize = 4096;
/// How far values of f32 sums may be off.
const NOISE: f64 = 1e-6;

/// A multinomial logistic regression on the device: `[width]` values to one of so many classes.
pub struct LogisticRegression<'r> {
    runtime: &'r Runtime,
    sums: Compiled,
    width: usize,
    classes: usize,
    chunk: usize,
}

/// Rows on the device, standardised.
pub(super) struct Sent {
    chunks: Vec<[GlobalArray; 2]>,
    rows: usize,
}

/// Which of the rows count, on the device.
pub(super) struct Counted {
    weights: Vec<GlobalArray>,
    rows: usize,
}

/// What a fit has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// Kernel `[width, classes]`, row by row, then biases `[classes]`, of standardised features.
    pub parameters: Vec<f64>,
    /// Mean cross-entropy and penalty.
    pub loss: f64,
    /// Steps of L-BFGS.
    pub iterations: usize,
    /// Whether the largest slope is within the tolerance.
    pub converged: bool,
}

/// Sums over rows.
struct Sums {
    loss: f64,
    /// Whether each row counts and is told right.
    right: Vec<bool>,
    slope: Vec<f64>,
}

impl<'r> LogisticRegression<'r> {
    /// For up to so many rows a time.
    ///
    /// # Errors
    /// When the program does not compile.
    pub fn new(
        runtime: &'r Runtime,
        [width, classes]: [usize; 2],
        rows: usize,
    ) -> Result<LogisticRegression<'r>> {
        let chunk = rows.clamp(1, CHUNK);
        Ok(LogisticRegression {
            sums: runtime.compile(&program(chunk, [width, classes])?)?,
            runtime,
            width,
            classes,
            chunk,
        })
    }

    /// Fit all rows of `table`, standardised by their own means and deviations: the least mean cross-entropy plus `l2 / 2` times the sum
    /// of the kernel's squares, to slopes of at most `tolerance`. scikit-learn's `C` is `1 / (l2 * rows)`.
    ///
    /// # Errors
    /// When the table is not of this width, or the device fails.
    pub fn fit(&self, table: &Table, l2: f64, (tolerance, most): (f64, usize)) -> Result<Fitted> {
        let rows = self.send(table, &Standardiser::of(table))?;
        let all = self.count(&vec![true; table.len()])?;
        self.fit_sent((&rows, &all), l2, self.nothing(), (tolerance, most))
    }

    /// Parameters to begin with.
    pub(super) fn nothing(&self) -> Vec<f64> {
        vec![0.0; (self.width + 1) * self.classes]
    }

    /// Put rows on the device.
    pub(super) fn send(&self, table: &Table, by: &Standardiser) -> Result<Sent> {
        if table.width != self.width {
            let (want, got) = (self.width, table.width);
            return Err(Error::other(format!(
                "features: expected rows of {want} values, got {got}"
            )));
        }
        let mut chunks = Vec::new();
        for start in (0..table.len()).step_by(self.chunk) {
            let end = (start + self.chunk).min(table.len());
            let mut values = Vec::with_capacity(self.chunk * self.width);
            for row in start..end {
                by.extend(&mut values, table.row(row));
            }
            values.resize(self.chunk * self.width, 0.0);
            let mut labels: Vec<i32> = table.labels[start..end].iter().map(|l| *l as i32).collect();
            labels.resize(self.chunk, 0);
            chunks.push([
                self.upload(Array::new(&[self.chunk, self.width], &values)?)?,
                self.upload(Array::new(&[self.chunk], &labels)?)?,
            ]);
        }
        Ok(Sent {
            chunks,
            rows: table.len(),
        })
    }

    /// Put on the device which rows count.
    pub(super) fn count(&self, counts: &[bool]) -> Result<Counted> {
        let upload = |some: &[bool]| {
            let mut weights: Vec<f32> = some.iter().map(|counts| f32::from(*counts)).collect();
            weights.resize(self.chunk, 0.0);
            self.upload(Array::new(&[self.chunk], &weights)?)
        };
        let weights: Result<Vec<GlobalArray>> = counts.chunks(self.chunk).map(upload).collect();
        Ok(Counted {
            weights: weights?,
            rows: counts.iter().filter(|counts| **counts).count(),
        })
    }

    fn upload(&self, array: Array) -> Result<GlobalArray> {
        GlobalArray::upload(self.runtime, array, None)
    }

    /// As [`LogisticRegression::fit`], of the rows that count, from these parameters on.
    pub(super) fn fit_sent(
        &self,
        rows: (&Sent, &Counted),
        l2: f64,
        from: Vec<f64>,
        (tolerance, most): (f64, usize),
    ) -> Result<Fitted> {
        let count = rows.1.rows as f64;
        let kernel = self.width * self.classes;
        let found = minimise(from, (tolerance, most, NOISE), |at| {
            let sums = self.over(rows, at)?;
            let square: f64 = at[..kernel].iter().map(|w| w * w).sum();
            let mut slope: Vec<f64> = sums.slope.iter().map(|s| s / count).collect();
            for (slope, weight) in slope[..kernel].iter_mut().zip(at) {
                *slope += l2 * weight;
            }
            Ok((sums.loss / count + 0.5 * l2 * square, slope))
        })?;
        Ok(Fitted {
            parameters: found.at,
            loss: found.value,
            iterations: found.iterations,
            converged: found.converged,
        })
    }

    /// Whether each row counts and is told right.
    pub(super) fn right(&self, rows: (&Sent, &Counted), fitted: &Fitted) -> Result<Vec<bool>> {
        Ok(self.over(rows, &fitted.parameters)?.right)
    }

    /// How many of the rows that count are told right.
    pub(super) fn hits(&self, rows: (&Sent, &Counted), fitted: &Fitted) -> Result<usize> {
        let right = self.right(rows, fitted)?.into_iter();
        Ok(right.filter(|right| *right).count())
    }

    fn over(&self, (rows, counted): (&Sent, &Counted), at: &[f64]) -> Result<Sums> {
        if rows.rows.div_ceil(self.chunk) != counted.weights.len() {
            return Err(Error::other("a mask of other rows"));
        }
        let at32: Vec<f32> = at.iter().map(|v| *v as f32).collect();
        let (kernel, bias) = at32.split_at(self.width * self.classes);
        let kernel = self.upload(Array::new(&[self.width, self.classes], kernel)?)?;
        let bias = self.upload(Array::new(&[self.classes], bias)?)?;
        let mut made = Vec::new();
        for ([x, labels], weights) in rows.chunks.iter().zip(&counted.weights) {
            let arguments = [x, labels, weights, &kernel, &bias];
            made.push(self.sums.run(&mut [], arguments)?);
        }
        let mut sums = Sums {
            loss: 0.0,
            right: Vec::new(),
            slope: vec![0.0; at.len()],
        };
        for results in made {
            let [loss, right, of_kernel, of_bias] = &results[..] else {
                return Err(Error::other("sums of a regression: expected four results"));
            };
            sums.loss += loss.download()?.to_f64()[0];
            let right = right.download()?;
            let right = right.values::<f32>()?.iter().map(|right| *right > 0.5);
            sums.right.extend(right);
            let (of_kernel, of_bias) = (of_kernel.download()?, of_bias.download()?);
            let slopes = of_kernel.values::<f32>()?.iter();
            let slopes = slopes.chain(of_bias.values::<f32>()?);
            for (sum, slope) in sums.slope.iter_mut().zip(slopes) {
                *sum += f64::from(*slope);
            }
        }
        sums.right.truncate(rows.rows);
        Ok(sums)
    }
}

/// Sums over a chunk: cross-entropy and its gradient; and 1 for each row that counts and is told right.
fn program(chunk: usize, [width, classes]: [usize; 2]) -> Result<Program> {
    let graph = Graph::new();
    let mut draft = ProgramBuilder::new(&graph, None);
    let f32 = |shape: &[usize]| Type::new(DType::F32, shape);
    let x = draft.whole("x", f32(&[chunk, width]));
    let labels = draft.whole("labels", Type::new(DType::I32, &[chunk]));
    let weights = draft.whole("weights", f32(&[chunk]));
    let kernel = draft.whole("kernel", f32(&[width, classes]));
    let bias = draft.whole("bias", f32(&[classes]));
    let logits = einsum(x, kernel, "nd,dk->nk");
    let logits = logits + bias.broadcast_in_dim(&[chunk, classes], &[1]);
    let loss = (softmax_cross_entropy(logits, labels, 0.0) * weights).sum_all();
    let right = top_k_hits(logits, labels, 1) * weights;
    let slopes = grad(loss, &[kernel, bias]);
    draft.output_whole("loss", loss);
    draft.output_whole("right", right);
    draft.output_whole("of_kernel", slopes[0]);
    draft.output_whole("of_bias", slopes[1]);
    draft.finish("logistic_regression")
}
