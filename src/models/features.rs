//! Features of a picture: what an encoder makes of every position, and one vector of that.

use crate::graph::Tensor;
use crate::ops::concatenate;

/// What an encoder of images makes of every position.
#[derive(Clone, Copy, Debug)]
pub struct Positions<'g> {
    /// `[batch, leading + patches, width]`, behind the last norm.
    pub values: Tensor<'g>,
    /// Positions before those of patches: class token, registers. The class token is the first, where there is one.
    pub leading: usize,
    /// Whether there is a class token.
    pub has_token: bool,
    /// Rows and columns of patches.
    pub grid: [usize; 2],
}

/// How a picture becomes one vector of features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FeaturePool {
    /// As the model's own head reads it; the mean over patches for a model without one.
    #[default]
    Own,
    /// The class token.
    Token,
    /// The mean over patches.
    Mean,
    /// The means over the patches of each cell of so many rows and as many columns, one behind the other: where things are is kept.
    Cells(usize),
}

impl<'g> Positions<'g> {
    /// One vector a picture, `[batch, width]`, or `[batch, cells * cells * width]`; none where there is no class token to take, or fewer
    /// rows or columns of patches than cells.
    pub fn pooled(&self, pool: FeaturePool) -> Option<Tensor<'g>> {
        let x = self.values;
        let [batch, length, width] = x.dims();
        match pool {
            FeaturePool::Token if !self.has_token => None,
            FeaturePool::Token => Some(x.slice(1, 0, 1).reshape(&[batch, width])),
            FeaturePool::Own | FeaturePool::Mean => {
                Some(x.slice(1, self.leading, length).mean(&[1]))
            }
            FeaturePool::Cells(cells) => {
                let [rows, columns] = self.grid;
                if cells == 0 || cells > rows.min(columns) {
                    return None;
                }
                let patches = x.slice(1, self.leading, length);
                let patches = patches.reshape(&[batch, rows, columns, width]);
                // as evenly as may be: the k-th of n cells ends at k / n of the side
                let edge = |side: usize, k: usize| side * k / cells;
                let mut means = Vec::new();
                for (down, across) in (0..cells).flat_map(|d| (0..cells).map(move |a| (d, a))) {
                    let cell = patches.slice(1, edge(rows, down), edge(rows, down + 1));
                    let cell = cell.slice(2, edge(columns, across), edge(columns, across + 1));
                    means.push(cell.mean(&[1, 2]));
                }
                Some(concatenate(&means, 1))
            }
        }
    }
}
