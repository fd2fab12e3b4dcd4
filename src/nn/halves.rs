//! Convolutions that halve or double a picture, as products: windows of 4 x 4, two pixels apart, one pixel of zeros around.
//!
//! The gradient of a strided convolution is one with holes, for which XLA's CPU compiler has no library kernel. As products of
//! what windows see, both directions are such kernels.

use super::linear::product_in;
use crate::graph::Tensor;
use crate::ops::concatenate;

/// `[batch, height, width, channels]` and a kernel `[4, 4, channels, filters]` give `[batch, height / 2, width / 2, filters]`, as
/// [`Tensor::conv2d`] of stride 2 and padding 1; height and width are even.
#[track_caller]
pub fn halved<'g>(x: Tensor<'g>, kernel: Tensor<'g>) -> Tensor<'g> {
    let [b, h, w, c] = x.dims();
    let (h, w, f) = (h / 2, w / 2, kernel.dim(3));
    let zero = x.graph.scalar(0.0, x.dtype());
    let x = x.pad(zero, &[(0, 0, 0), (1, 1, 0), (1, 1, 0), (0, 0, 0)]);
    // blocks of 2 x 2 pixels
    let x = x.reshape(&[b, h + 1, 2, w + 1, 2, c]);
    let x = x.transpose(&[0, 1, 3, 2, 4, 5]);
    let x = x.reshape(&[b, h + 1, w + 1, 4 * c]);
    let seen = [(0, 0), (0, 1), (1, 0), (1, 1)];
    let seen = seen.map(|(row, column)| x.slice(1, row, row + h).slice(2, column, column + w));
    let seen = concatenate(&seen, 3); // [b, h, w, 16 c]
    let kernel = kernel.reshape(&[2, 2, 2, 2, c, f]);
    let kernel = kernel.transpose(&[0, 2, 1, 3, 4, 5]);
    product_in(x.dtype(), seen, kernel.reshape(&[16 * c, f]), [&[3], &[0]])
}

/// `[batch, height, width, channels]` and a kernel `[4, 4, channels, filters]` give `[batch, 2 height, 2 width, filters]`, as
/// [`Tensor::conv_transpose2d`] of stride 2 and padding 1.
#[track_caller]
pub fn doubled<'g>(x: Tensor<'g>, kernel: Tensor<'g>) -> Tensor<'g> {
    let [b, h, w, c] = x.dims();
    let f = kernel.dim(3);
    let kernel = kernel.reshape(&[2, 2, 2, 2, c, f]);
    let kernel = kernel.transpose(&[4, 0, 2, 1, 3, 5]);
    let painted = product_in(x.dtype(), x, kernel.reshape(&[c, 16 * f]), [&[3], &[0]]);
    let zero = x.graph.scalar(0.0, x.dtype());
    // what each pixel paints into the block that it begins in, and into those beside and below it
    let part = |k: usize| {
        let (row, column) = ((k / 2) as i64, (k % 2) as i64);
        let own = painted.slice(3, k * 4 * f, (k + 1) * 4 * f);
        let rows = (row, 1 - row, 0);
        own.pad(zero, &[(0, 0, 0), rows, (column, 1 - column, 0), (0, 0, 0)])
    };
    let y = (part(0) + part(1)) + (part(2) + part(3)); // [b, h + 1, w + 1, 4 f]
    let y = y.reshape(&[b, h + 1, w + 1, 2, 2, f]);
    let y = y.transpose(&[0, 1, 3, 2, 4, 5]);
    let y = y.reshape(&[b, 2 * h + 2, 2 * w + 2, f]);
    y.slice(1, 1, 2 * h + 1).slice(2, 1, 2 * w + 1)
}
