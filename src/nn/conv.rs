//! Convolution.

use super::{Init, Scope};
use crate::graph::Tensor;
use crate::ops::Convolution;
use crate::shard::Axis;

/// Sizes of a two-dimensional convolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conv {
    /// Channels of the result.
    pub filters: usize,
    /// Height and width of the window.
    pub window: [usize; 2],
    /// Rows and columns from one window to the next.
    pub stride: [usize; 2],
    /// Zeros around the image: rows above and below, columns left and right.
    pub padding: [(i64, i64); 2],
    /// Parts that channels are divided into, each convolved for itself.
    pub groups: usize,
    /// Whether a bias is added.
    pub bias: bool,
}

/// Images `[batch, height, width, channels]` convolved: `[batch, height', width', filters]` in their dtype. The kernel, f32
/// `[height, width, channels / groups, filters]`, begins as He et al. have it, for the outputs that an input goes to.
#[track_caller]
pub fn conv<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Conv) -> Tensor<'g> {
    let _in = s.enter();
    let channels = x.dim(3) / config.groups.max(1);
    let [height, width] = config.window;
    let axes = [
        (Axis::Window, height),
        (Axis::Window, width),
        (Axis::Channels, channels),
        (Axis::Filters, config.filters),
    ];
    let fan = height * width * config.filters / config.groups.max(1);
    let kernel = s.param("kernel", axes, Init::HeNormal { fan });
    let op = Convolution::of_images(config.stride, config.padding, config.groups);
    let y = convolved(s, x, kernel.to(x.dtype()), op);
    match config.bias {
        false => y,
        true => {
            let bias = s.param("bias", [(Axis::Filters, config.filters)], Init::Zeros);
            y + bias.to(y.dtype())
        }
    }
}

/// `x` convolved with a kernel of a parameter, whose gradient is taken as the device of the step takes it fastest.
#[track_caller]
pub(crate) fn convolved<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    kernel: Tensor<'g>,
    op: Convolution,
) -> Tensor<'g> {
    let op = Convolution {
        gradient_batch: s.depth().gradient_batch,
        ..op
    };
    x.graph.apply(op, &[x, kernel])
}
