//! Smooth convex functions made small.

use crate::error::Result;
use std::collections::VecDeque;

/// Where a search has ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Minimum {
    /// The point.
    pub at: Vec<f64>,
    /// The function there.
    pub value: f64,
    /// Steps taken.
    pub iterations: usize,
    /// Whether the largest slope is within the tolerance.
    pub converged: bool,
}

/// Steps that are remembered.
const MEMORY: usize = 10;
/// Tries for the length of a step.
const TRIES: usize = 30;
/// What a step must gain of what its slope promises, and how much flatter it must end (Nocedal and Wright, section 3.1).
const GAIN: f64 = 1e-4;
const FLATTER: f64 = 0.9;

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn largest(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |most, value| value.abs().max(most))
}

/// L-BFGS (Liu and Nocedal 1989) from `at` on, until no slope is larger than `tolerance`, for at most `most` steps. `function` gives value and
/// gradient; values may be off by `noise` of themselves, as those of f32 sums are.
///
/// # Errors
/// What `function` gives.
pub fn minimise(
    at: Vec<f64>,
    (tolerance, most, noise): (f64, usize, f64),
    mut function: impl FnMut(&[f64]) -> Result<(f64, Vec<f64>)>,
) -> Result<Minimum> {
    let mut at = at;
    let (mut value, mut slope) = function(&at)?;
    let mut past: VecDeque<(Vec<f64>, Vec<f64>)> = VecDeque::new();
    let mut iterations = 0;
    while largest(&slope) > tolerance && iterations < most {
        let mut direction = towards(&slope, &past);
        if dot(&direction, &slope) >= 0.0 {
            past.clear(); // what was remembered misleads
            direction = slope.iter().map(|g| -g).collect();
        }
        let down = dot(&direction, &slope);
        let (mut low, mut high) = (0.0, f64::INFINITY);
        let mut length = match past.is_empty() {
            true => (1.0 / dot(&slope, &slope).sqrt()).min(1.0),
            false => 1.0,
        };
        let slack = noise * value.abs();
        let mut found = None;
        for _ in 0..TRIES {
            let point: Vec<f64> = at
                .iter()
                .zip(&direction)
                .map(|(x, d)| x + length * d)
                .collect();
            let (there, slope_there) = function(&point)?;
            let down_there = dot(&direction, &slope_there);
            if !there.is_finite()
                || there > value + GAIN * length * down + slack
                || down_there > -FLATTER * down
            {
                high = length;
            } else if down_there < FLATTER * down {
                low = length;
            } else {
                found = Some((point, there, slope_there));
                break;
            }
            length = match high.is_finite() {
                true => 0.5 * (low + high),
                false => 2.0 * length,
            };
        }
        let Some((point, there, slope_there)) = found else {
            if past.is_empty() {
                break; // nothing is gained down the slope either
            }
            past.clear();
            continue;
        };
        let step: Vec<f64> = point.iter().zip(&at).map(|(a, b)| a - b).collect();
        let change: Vec<f64> = slope_there.iter().zip(&slope).map(|(a, b)| a - b).collect();
        if dot(&step, &change) > 1e-12 * dot(&change, &change).max(f64::MIN_POSITIVE) {
            past.push_back((step, change));
            if past.len() > MEMORY {
                past.pop_front();
            }
        }
        (at, value, slope) = (point, there, slope_there);
        iterations += 1;
    }
    Ok(Minimum {
        converged: largest(&slope) <= tolerance,
        at,
        value,
        iterations,
    })
}

/// The way down that the remembered steps suggest: their estimate of the inverse Hessian times the negative slope.
fn towards(slope: &[f64], past: &VecDeque<(Vec<f64>, Vec<f64>)>) -> Vec<f64> {
    let mut way: Vec<f64> = slope.iter().map(|g| -g).collect();
    let mut shares = Vec::new();
    for (step, change) in past.iter().rev() {
        let share = dot(step, &way) / dot(step, change);
        way.iter_mut()
            .zip(change)
            .for_each(|(w, y)| *w -= share * y);
        shares.push(share);
    }
    if let Some((step, change)) = past.back() {
        let scale = dot(step, change) / dot(change, change);
        way.iter_mut().for_each(|w| *w *= scale);
    }
    for ((step, change), share) in past.iter().zip(shares.into_iter().rev()) {
        let off = share - dot(change, &way) / dot(step, change);
        way.iter_mut().zip(step).for_each(|(w, s)| *w += off * s);
    }
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bottom_of_a_narrow_valley_is_found() {
        // Rosenbrock's function; its minimum is at (1, 1)
        let valley = |x: &[f64]| {
            let (a, b) = (1.0 - x[0], x[1] - x[0] * x[0]);
            let slope = vec![-2.0 * a - 400.0 * x[0] * b, 200.0 * b];
            Ok((a * a + 100.0 * b * b, slope))
        };
        let found = minimise(vec![-1.2, 1.0], (1e-8, 200, 0.0), valley).unwrap();
        assert!(found.converged && found.iterations < 60, "{found:?}");
        assert!((found.at[0] - 1.0).abs() < 1e-6 && (found.at[1] - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_search_that_ends_early_says_so() {
        let bowl = |x: &[f64]| Ok((x[0].powi(4), vec![4.0 * x[0].powi(3)]));
        let found = minimise(vec![3.0], (1e-12, 2, 0.0), bowl).unwrap();
        assert!(!found.converged && found.iterations == 2);
        let still = minimise(vec![0.0], (1e-12, 2, 0.0), bowl).unwrap();
        assert!(still.converged && still.iterations == 0);
    }
}
