//! The linear probe: a logistic regression on standardised features, its penalty chosen on a part of the training pictures.

use super::logistic::{Fitted, LogisticRegression};
use super::{Standardiser, Table};
use crate::data::{Purpose, Stream};
use crate::error::Result;
use crate::runtime::Runtime;

/// How a probe is fitted.
#[derive(Clone, Copy, Debug)]
pub struct LinearOptions {
    /// Number of classes.
    pub classes: usize,
    /// Seed of the split that the penalty is chosen on.
    pub seed: u64,
    /// Slopes at which a fit ends: scikit-learn's `tol`.
    pub tolerance: f64,
    /// Steps of a fit at most.
    pub most: usize,
}

/// What a linear probe has found.
#[derive(Clone, Debug)]
pub struct LinearFound {
    /// Held-out pictures told right.
    pub hits: usize,
    /// Whether each is.
    pub right: Vec<bool>,
    /// The penalty taken: times half the sum of squares, beside the mean cross-entropy.
    pub l2: f64,
    /// Each penalty tried, and the share of the split that was told right by it; none where classes are too small to split.
    pub tried: Vec<(f64, f64)>,
    /// The fit of all training pictures.
    pub fitted: Fitted,
    /// Training pictures told right.
    pub train_hits: usize,
}

/// Penalties that are tried, largest first, each from where the one before has ended.
const PENALTIES: [f64; 7] = [1.0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6];
/// The penalty where nothing can be tried.
const UNTRIED: f64 = 1e-2;
/// Penalties in a row that are no better, after which smaller ones are not tried.
const PATIENCE: usize = 2;
/// One of so many pictures of a class is in the split.
const SPLIT: usize = 10;

/// Fit on `train` and count what is told right of `held_out`; `tell` is told what is done.
///
/// # Errors
/// When features tell nothing (see [`Table::check`]), or the device fails.
pub fn linear_probe(
    runtime: &Runtime,
    [train, held_out]: [&Table; 2],
    options: LinearOptions,
    tell: &mut dyn FnMut(&str),
) -> Result<LinearFound> {
    train.check()?;
    let by = Standardiser::of(train);
    let regression = LogisticRegression::new(runtime, [train.width, options.classes], train.len())?;
    let rows = regression.send(train, &by)?;
    let limits = (options.tolerance, options.most);
    let mut from = regression.nothing();
    let mut tried = Vec::new();
    let mut l2 = UNTRIED;
    if let Some(aside) = split(train, options.classes, options.seed) {
        let fit: Vec<bool> = aside.iter().map(|aside| !aside).collect();
        let count = aside.iter().filter(|aside| **aside).count() as f64;
        let (fit, aside) = (regression.count(&fit)?, regression.count(&aside)?);
        let (mut best, mut worse) = (-1.0, 0);
        for penalty in PENALTIES {
            let fitted = regression.fit_sent((&rows, &fit), penalty, from.clone(), limits)?;
            let share = regression.hits((&rows, &aside), &fitted)? as f64 / count;
            let (steps, ended) = (fitted.iterations, ended(&fitted));
            tell(&format!(
                "penalty {penalty:.0e}: {:.2} % of the split after {steps} steps{ended}",
                100.0 * share
            ));
            tried.push((penalty, share));
            match share > best {
                true => (best, worse, l2) = (share, 0, penalty),
                false => worse += 1,
            }
            if worse == PATIENCE {
                break;
            }
            from = fitted.parameters;
        }
    }
    let all = regression.count(&vec![true; train.len()])?;
    let fitted = regression.fit_sent((&rows, &all), l2, from, limits)?;
    let train_hits = regression.hits((&rows, &all), &fitted)?;
    let right = match held_out.is_empty() {
        true => Vec::new(),
        false => {
            let rows = regression.send(held_out, &by)?;
            let all = regression.count(&vec![true; held_out.len()])?;
            regression.right((&rows, &all), &fitted)?
        }
    };
    Ok(LinearFound {
        hits: right.iter().filter(|right| **right).count(),
        right,
        l2,
        tried,
        fitted,
        train_hits,
    })
}

fn ended(fitted: &Fitted) -> &'static str {
    match fitted.converged {
        true => "",
        false => ", which are not enough",
    }
}

/// Which rows are set aside to choose the penalty by: a tenth of each class, at least one; none where a class has a single row.
fn split(train: &Table, classes: usize, seed: u64) -> Option<Vec<bool>> {
    if train.by_class(classes).contains(&1) {
        return None;
    }
    let mut own: Vec<Vec<usize>> = vec![Vec::new(); classes];
    for (row, label) in train.labels.iter().enumerate() {
        own[*label as usize].push(row);
    }
    let mut aside = vec![false; train.len()];
    for (class, rows) in own.iter().enumerate() {
        let index = (1 << 32) + class as u64;
        let order = Stream::new(seed, Purpose::Subset, index).shuffled(rows.len());
        for k in &order[..rows.len().div_ceil(SPLIT)] {
            aside[rows[*k as usize]] = true;
        }
    }
    Some(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_of_each_class_is_set_aside_and_single_pictures_never() {
        let mut table = Table {
            width: 1,
            values: vec![0.0; 45],
            labels: (0..45).map(|k| u32::from(k >= 40)).collect(),
        };
        let aside = split(&table, 2, 0).unwrap();
        let of = |class: u32| {
            let rows = aside.iter().zip(&table.labels);
            rows.filter(|(aside, label)| **aside && **label == class)
                .count()
        };
        assert_eq!((of(0), of(1)), (4, 1));
        assert_eq!(split(&table, 2, 0), split(&table, 2, 0));
        table.labels.truncate(41);
        assert_eq!(split(&table, 2, 0), None);
    }
}
