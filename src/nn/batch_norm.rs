//! Batch normalisation.

use super::{Init, Scope};
use crate::graph::Tensor;
use crate::ops::custom_gradient;
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// Switches of a batch normalisation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BatchNorm {
    /// Added to variances.
    pub epsilon: f64,
    /// Share of a batch's statistics in the running ones, as PyTorch has it: 0.1 is usual.
    pub momentum: f64,
    /// Whether the result is scaled and shifted, channel by channel.
    pub affine: bool,
    /// Whether the scale begins as 0, and not as 1.
    pub zero_init: bool,
}

impl Default for BatchNorm {
    fn default() -> BatchNorm {
        BatchNorm {
            epsilon: 1e-5,
            momentum: 0.1,
            affine: true,
            zero_init: false,
        }
    }
}

/// Each channel with mean 0 and variance 1 over all axes of `x` `[.., channels]` but the last (arXiv:1502.03167), computed in f32:
/// `[.., channels]` in the dtype of `x`.
///
/// While training the statistics are those of the whole batch, over every device of the mesh; the running ones, variables `mean` and
/// `variance` of the layer, follow them, the variance unbiased, as in PyTorch; a layer that is applied twice in a step moves them twice. Without training the running ones are taken.
#[track_caller]
pub fn batch_norm<'g>(s: &Scope<'g>, x: Tensor<'g>, config: BatchNorm) -> Tensor<'g> {
    let _in = s.enter();
    let last = x.rank().saturating_sub(1);
    let axes = [(Axis::Filters, x.dim(last))];
    let wide = x.to(DType::F32);
    let running = [("mean", Init::Zeros), ("variance", Init::Ones)];
    let [mean, variance] = running.map(|(name, init)| s.variable(name, axes, init));
    let spread = |channels: Tensor<'g>| channels.broadcast_in_dim(&x.shape(), &[last]);
    let (centre, square) = match s.trains() {
        false => (mean.value, variance.value),
        true => {
            let over: Vec<usize> = (0..last).collect();
            let own = wide.mean(&over);
            let centred = wide - spread(own);
            let square = (centred * centred).mean(&over);
            let count = x.shape()[..last].iter().product::<usize>() as f64;
            let unbiased = square * (count / (count - 1.0).max(1.0));
            let keep = 1.0 - config.momentum;
            s.assign(&mean, s.current(&mean) * keep + own * config.momentum);
            let next = s.current(&variance) * keep + unbiased * config.momentum;
            s.assign(&variance, next);
            (own, square)
        }
    };
    let inverse = (square + config.epsilon).rsqrt();
    let y = (wide - spread(centre)) * spread(inverse);
    let first = match config.zero_init {
        true => Init::Zeros,
        false => Init::Ones,
    };
    let affine = config.affine.then(|| {
        let scale = s.param_f32("scale", axes, first);
        [scale, s.param_f32("bias", axes, Init::Zeros)]
    });
    let y = affine.map_or(y, |[scale, bias]| y * spread(scale) + spread(bias));
    let y = y.to(x.dtype());
    if !s.trains() {
        return y;
    }
    let inputs: Vec<Tensor> = std::iter::once(x)
        .chain(affine.into_iter().flatten())
        .collect();
    custom_gradient(&inputs, &[y, centre, inverse], Rc::new(gradient))[0]
}

/// Of `x` and, where there are, scale and bias; results: `y`, the means and the inverse deviations of the batch that `x` is. In one pass for two sums
/// over the batch and one for the rest, where the formula taken piece by piece has a pass for each.
fn gradient<'g>(
    inputs: &[Tensor<'g>],
    results: &[Tensor<'g>],
    cotangents: &[Tensor<'g>],
) -> Vec<Option<Tensor<'g>>> {
    let x = inputs[0].to(DType::F32);
    let last = x.rank() - 1;
    let spread = |channels: Tensor<'g>| channels.broadcast_in_dim(&x.shape(), &[last]);
    let (mean, inverse) = (results[1], results[2]);
    let ct = cotangents[0].to(DType::F32);
    let unit = (x - spread(mean)) * spread(inverse);
    let over: Vec<usize> = (0..last).collect();
    let (dbias, dscale) = (ct.sum(&over), (ct * unit).sum(&over));
    // cotangent of `unit`, less its parts along 1 and along `unit`, which normalising takes away
    let count = x.shape()[..last].iter().product::<usize>() as f64;
    let inner = ct - spread(dbias / count) - unit * spread(dscale / count);
    let outer = inputs.get(1).map_or(inverse, |scale| inverse * *scale);
    let dx = (inner * spread(outer)).to(inputs[0].dtype());
    let affine = [dscale, dbias].map(Some);
    std::iter::once(Some(dx))
        .chain(affine)
        .take(inputs.len())
        .collect()
}
