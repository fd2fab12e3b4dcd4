//! Features of many pictures, with their classes.

use crate::error::{Error, Result};

/// Rows of features, f32 `[rows, width]`, and the class of each.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Values of a row.
    pub width: usize,
    /// All rows, one after the other.
    pub values: Vec<f32>,
    /// The class of each row.
    pub labels: Vec<u32>,
}

impl Table {
    /// No rows yet.
    pub fn of_width(width: usize) -> Table {
        Table {
            width,
            values: Vec::new(),
            labels: Vec::new(),
        }
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// Values of a row.
    pub fn row(&self, index: usize) -> &[f32] {
        &self.values[index * self.width..(index + 1) * self.width]
    }

    /// The rows of these numbers, in their order.
    pub fn select(&self, rows: &[usize]) -> Table {
        let mut some = Table::of_width(self.width);
        for row in rows {
            some.values.extend_from_slice(self.row(*row));
            some.labels.push(self.labels[*row]);
        }
        some
    }

    /// How many rows each of so many classes has.
    pub fn by_class(&self, classes: usize) -> Vec<usize> {
        let mut counts = vec![0; classes];
        for label in &self.labels {
            counts[*label as usize] += 1;
        }
        counts
    }

    /// Refuse features that tell nothing.
    ///
    /// # Errors
    /// [`Error::Data`] when there are fewer than two rows or classes, a value is not finite, or all rows are the same.
    pub fn check(&self) -> Result<()> {
        let (rows, width) = (self.len(), self.width);
        if let Some(at) = self.values.iter().position(|value| !value.is_finite()) {
            return Err(Error::data(format!(
                "features: value {} of picture {} is {}, expected finite numbers; a run that has diverged has no features",
                at % width,
                at / width,
                self.values[at]
            )));
        }
        let classes: std::collections::BTreeSet<u32> = self.labels.iter().copied().collect();
        if rows < 2 || classes.len() < 2 {
            let known = classes.len();
            return Err(Error::data(format!(
                "features: {rows} labelled pictures of {known} classes, expected at least two classes to tell apart"
            )));
        }
        if (1..rows).all(|row| self.row(row) == self.row(0)) {
            return Err(Error::data(format!(
                "features: all {rows} pictures have the same {width} values: the net has collapsed, and there is nothing to tell \
                 them apart by"
            )));
        }
        Ok(())
    }
}

/// Takes the mean off each value and divides by its standard deviation, both of the rows that it was made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Standardiser {
    mean: Vec<f64>,
    /// One over the deviation; 1 for what is the same in every row.
    scale: Vec<f64>,
    /// Values that are the same in every row.
    pub constant: usize,
}

impl Standardiser {
    /// Mean and (biased) standard deviation of each value of `table`.
    pub fn of(table: &Table) -> Standardiser {
        let (rows, width) = (table.len().max(1) as f64, table.width);
        let mut mean = vec![0.0; width];
        let mut square = vec![0.0; width];
        for row in table.values.chunks_exact(width) {
            for (sum, value) in mean.iter_mut().zip(row) {
                *sum += f64::from(*value);
            }
        }
        mean.iter_mut().for_each(|sum| *sum /= rows);
        for row in table.values.chunks_exact(width) {
            for ((sum, value), mean) in square.iter_mut().zip(row).zip(&mean) {
                let off = f64::from(*value) - mean;
                *sum += off * off;
            }
        }
        // rounding leaves a little of what is constant
        let flat = |(square, mean): (&f64, &f64)| (square / rows).sqrt() <= 1e-6 * mean.abs();
        let constant = square.iter().zip(&mean).filter(|v| flat(*v)).count();
        let each = square.iter().zip(&mean);
        let scale = each.map(|(square, mean)| match flat((square, mean)) {
            true => 1.0,
            false => 1.0 / (square / rows).sqrt(),
        });
        Standardiser {
            scale: scale.collect(),
            mean,
            constant,
        }
    }

    /// A row, standardised, behind `out`.
    pub(super) fn extend(&self, out: &mut Vec<f32>, row: &[f32]) {
        let each = row.iter().zip(&self.mean).zip(&self.scale);
        out.extend(each.map(|((value, mean), scale)| ((f64::from(*value) - mean) * scale) as f32));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(width: usize, values: &[f32], labels: &[u32]) -> Table {
        Table {
            width,
            values: values.to_vec(),
            labels: labels.to_vec(),
        }
    }

    #[test]
    fn features_that_tell_nothing_are_refused() {
        let message = |t: Table| t.check().unwrap_err().to_string();
        let collapsed = table(2, &[1.0, 2.0, 1.0, 2.0], &[0, 1]);
        assert!(message(collapsed).contains("collapsed"));
        let broken = table(2, &[1.0, 2.0, f32::NAN, 2.0], &[0, 1]);
        assert!(message(broken).contains("value 0 of picture 1 is NaN"));
        let alone = table(1, &[1.0, 2.0], &[3, 3]);
        assert!(message(alone).contains("of 1 classes"));
    }

    #[test]
    fn rows_are_standardised_and_what_is_constant_stays_finite() {
        let rows = table(2, &[1.0, 5.0, 3.0, 5.0], &[0, 1]);
        let by = Standardiser::of(&rows);
        assert_eq!(by.constant, 1);
        let mut out = Vec::new();
        by.extend(&mut out, &[3.0, 6.0]);
        assert_eq!(out, [1.0, 1.0]);
    }
}
