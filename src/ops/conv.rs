//! Convolutions, with gradients that are convolutions again.

use super::shape::{i64s, list};
use super::window::pairs;
use crate::graph::{Op, Tensor};
use crate::types::Type;

/// Which axis means what: `[batch, feature, spatial..]` of the input and of the result, and
/// `[out feature, in feature, spatial..]` of the kernel.
#[derive(Clone, Debug)]
pub struct ConvolutionDims {
    /// Axes of the input.
    pub input: Vec<usize>,
    /// Axes of the kernel.
    pub kernel: Vec<usize>,
    /// Axes of the result.
    pub output: Vec<usize>,
}

/// `stablehlo.convolution`: correlation, the machine-learning kind. Operands: input, kernel.
#[derive(Clone, Debug)]
pub struct Convolution {
    /// Meaning of the axes.
    pub dims: ConvolutionDims,
    /// Step of the window along each spatial axis.
    pub stride: Vec<usize>,
    /// Places added before and after each spatial axis; negative ones cut off.
    pub padding: Vec<(i64, i64)>,
    /// Holes put between input elements: 1 is none.
    pub input_dilation: Vec<usize>,
    /// Holes put between kernel elements: 1 is none.
    pub kernel_dilation: Vec<usize>,
    /// Groups of features that do not mix.
    pub feature_groups: usize,
    /// Groups of the batch that meet different output features: arises in kernel gradients.
    pub batch_groups: usize,
    /// Examples over which the gradient of the kernel is taken at once, such gradients added up; all of them where nothing is said.
    pub gradient_batch: Option<usize>,
}

fn dilated(n: usize, by: usize) -> i64 {
    (n as i64 - 1) * by as i64 + 1
}

impl Convolution {
    fn spatial(&self) -> usize {
        self.stride.len()
    }

    /// Sizes of the spatial axes that `axes` names.
    fn sizes(&self, shape: &[usize], axes: &[usize]) -> Vec<usize> {
        axes[2..].iter().map(|&d| shape[d]).collect()
    }

    fn checked(&self, args: &[Type]) -> Result<(), String> {
        let rank = self.spatial() + 2;
        let (x, w) = (&args[0], &args[1]);
        let full = |axes: &[usize]| {
            let mut axes = axes.to_vec();
            axes.sort_unstable();
            axes.into_iter().eq(0..rank)
        };
        let dims = [&self.dims.input, &self.dims.kernel, &self.dims.output];
        let lengths = [
            self.padding.len(),
            self.input_dilation.len(),
            self.kernel_dilation.len(),
        ];
        if x.rank() != rank
            || w.rank() != rank
            || lengths != [rank - 2; 3]
            || !dims.iter().all(|d| full(d))
        {
            return Err(format!("{x} and {w} do not fit {self:?}"));
        }
        let positive = [&self.stride, &self.input_dilation, &self.kernel_dilation];
        if positive.iter().any(|v| v.contains(&0)) {
            return Err("strides and dilations are at least 1".to_owned());
        }
        let (features, per_group) = (x.shape[self.dims.input[1]], w.shape[self.dims.kernel[1]]);
        let (batch, out) = (x.shape[self.dims.input[0]], w.shape[self.dims.kernel[0]]);
        let groups = self.feature_groups * self.batch_groups;
        if self.feature_groups > 1 && self.batch_groups > 1 {
            return Err("groups are of features or of the batch, not of both".to_owned());
        }
        let divides = self.feature_groups > 0 && self.batch_groups > 0 && out % groups == 0;
        let batches = self.batch_groups > 0 && batch % self.batch_groups == 0;
        match x.dtype == w.dtype
            && features == per_group * self.feature_groups
            && divides
            && batches
        {
            true => Ok(()),
            false => Err(format!("{x} and {w} do not convolve in {groups} groups")),
        }
    }

    /// Gradient with respect to the input: the cotangent, dilated by the stride, against the kernel
    /// turned round with its features exchanged.
    fn input_cotangent<'g>(&self, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Tensor<'g> {
        let (input, kernel) = (x[0].shape(), x[1].shape());
        let groups = self.feature_groups.max(self.batch_groups);
        let [out_axis, in_axis] = [self.dims.kernel[0], self.dims.kernel[1]];
        let turned = x[1].reverse(&self.dims.kernel[2..]);
        let turned = move_groups(turned, groups, out_axis, in_axis);
        let mut exchanged = self.dims.kernel.clone();
        exchanged.swap(0, 1);
        let (n, k) = (
            self.sizes(&input, &self.dims.input),
            self.sizes(&kernel, &self.dims.kernel),
        );
        let out = self.sizes(&ct.shape(), &self.dims.output);
        let padding = (0..self.spatial()).map(|d| {
            let reach = dilated(k[d], self.kernel_dilation[d]);
            let low = reach - 1 - self.padding[d].0;
            let span = dilated(n[d], self.input_dilation[d]) + reach - 1;
            (low, span - dilated(out[d], self.stride[d]) - low)
        });
        let op = Convolution {
            dims: ConvolutionDims {
                input: self.dims.output.clone(),
                kernel: exchanged,
                output: self.dims.input.clone(),
            },
            stride: self.input_dilation.clone(),
            padding: padding.collect(),
            input_dilation: self.stride.clone(),
            kernel_dilation: self.kernel_dilation.clone(),
            feature_groups: groups,
            batch_groups: 1,
            gradient_batch: None,
        };
        let own = ct.graph.apply(op, &[ct, turned]);
        let [batch_axis, feature_axis] = [self.dims.input[0], self.dims.input[1]];
        move_groups(own, self.batch_groups, feature_axis, batch_axis)
    }

    /// Gradient with respect to the kernel: input against cotangent, batch and features exchanged.
    fn kernel_cotangent<'g>(&self, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Tensor<'g> {
        let exchanged = |axes: &[usize]| {
            let mut axes = axes.to_vec();
            axes.swap(0, 1);
            axes
        };
        let (input, kernel) = (x[0].shape(), x[1].shape());
        let (n, k) = (
            self.sizes(&input, &self.dims.input),
            self.sizes(&kernel, &self.dims.kernel),
        );
        let out = self.sizes(&ct.shape(), &self.dims.output);
        let padding = (0..self.spatial()).map(|d| {
            let low = self.padding[d].0;
            let reach = dilated(out[d], self.stride[d]) + dilated(k[d], self.kernel_dilation[d]);
            (low, reach - 1 - dilated(n[d], self.input_dilation[d]) - low)
        });
        let op = Convolution {
            dims: ConvolutionDims {
                input: exchanged(&self.dims.input),
                kernel: exchanged(&self.dims.output),
                output: exchanged(&self.dims.kernel),
            },
            stride: self.kernel_dilation.clone(),
            padding: padding.collect(),
            input_dilation: self.input_dilation.clone(),
            kernel_dilation: self.stride.clone(),
            feature_groups: self.batch_groups,
            batch_groups: self.feature_groups,
            gradient_batch: None,
        };
        let (examples, axes) = (
            input[self.dims.input[0]],
            [self.dims.input[0], self.dims.output[0]],
        );
        let at_once = self.gradient_batch.unwrap_or(examples).max(1);
        if at_once >= examples || self.batch_groups > 1 {
            return ct.graph.apply(op, &[x[0], ct]);
        }
        let parts = (0..examples).step_by(at_once).map(|first| {
            let last = (first + at_once).min(examples);
            let part = |t: Tensor<'g>, axis: usize| t.slice(axis, first, last);
            ct.graph
                .apply(op.clone(), &[part(x[0], axes[0]), part(ct, axes[1])])
        });
        let sum = parts.reduce(|sum, part| sum + part);
        sum.unwrap_or_else(|| x[1].filled(0.0))
    }

    /// Two-dimensional, over images `[batch, height, width, channels]` with a kernel `[height, width, channels / groups, features]`,
    /// padding `(before, after)` per axis.
    pub fn of_images(stride: [usize; 2], padding: [(i64, i64); 2], groups: usize) -> Convolution {
        Convolution {
            dims: ConvolutionDims {
                input: vec![0, 3, 1, 2],
                kernel: vec![3, 2, 0, 1],
                output: vec![0, 3, 1, 2],
            },
            stride: stride.to_vec(),
            padding: padding.to_vec(),
            input_dilation: vec![1, 1],
            kernel_dilation: vec![1, 1],
            feature_groups: groups,
            batch_groups: 1,
            gradient_batch: None,
        }
    }
}

/// Split axis `from` into groups and lay the groups out along axis `to`, group outermost.
fn move_groups<'g>(t: Tensor<'g>, groups: usize, from: usize, to: usize) -> Tensor<'g> {
    if groups == 1 || t.is_poisoned() {
        return t;
    }
    let mut split = t.shape();
    split[from] /= groups;
    split.insert(from, groups); // [.., groups, from / groups, ..]
    let mut merged = t.shape();
    merged[from] /= groups;
    merged[to] *= groups;
    let shifted = |axis: usize| axis + usize::from(axis >= from);
    let mut order: Vec<usize> = (0..split.len()).filter(|&d| d != from).collect();
    let to_split = if to == from { from + 1 } else { shifted(to) };
    let at = order.iter().position(|&d| d == to_split).unwrap_or(0);
    order.insert(at, from);
    t.reshape(&split).transpose(&order).reshape(&merged)
}

impl Op for Convolution {
    fn name(&self) -> &'static str {
        "stablehlo.convolution"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        self.checked(args)?;
        let (x, w) = (&args[0], &args[1]);
        let (n, k) = (
            self.sizes(&x.shape, &self.dims.input),
            self.sizes(&w.shape, &self.dims.kernel),
        );
        let mut shape = vec![0; x.rank()];
        shape[self.dims.output[0]] = x.shape[self.dims.input[0]] / self.batch_groups;
        shape[self.dims.output[1]] = w.shape[self.dims.kernel[0]];
        for d in 0..self.spatial() {
            let padded =
                dilated(n[d], self.input_dilation[d]) + self.padding[d].0 + self.padding[d].1;
            let span = padded - dilated(k[d], self.kernel_dilation[d]);
            if span < 0 {
                return Err(format!(
                    "the kernel {w} is larger than the padded input {x}"
                ));
            }
            shape[self.dims.output[2 + d]] = span as usize / self.stride[d] + 1;
        }
        Ok(x.with_shape(shape))
    }

    fn attributes(&self, args: &[Type], _: &[Type]) -> String {
        let named = |axes: &[usize], names: [&str; 2]| {
            let mut words = vec![String::new(); axes.len()];
            for (k, &d) in axes.iter().enumerate() {
                words[d] = names
                    .get(k)
                    .map_or_else(|| (k - 2).to_string(), |n| (*n).to_owned());
            }
            words.join(", ")
        };
        let x = named(&self.dims.input, ["b", "f"]);
        let w = named(&self.dims.kernel, ["o", "i"]);
        let y = named(&self.dims.output, ["b", "f"]);
        let forward = vec![false; args[0].rank() - 2];
        format!(
            "dimension_numbers = #stablehlo.conv<[{x}]x[{w}]->[{y}]>, window_strides = {}, padding = {}, \
             lhs_dilation = {}, rhs_dilation = {}, window_reversal = {}, \
             feature_group_count = {} : i64, batch_group_count = {} : i64{}",
            i64s(&self.stride),
            pairs(&self.padding),
            i64s(&self.input_dilation),
            i64s(&self.kernel_dilation),
            list("i1", &forward),
            self.feature_groups,
            self.batch_groups,
            super::dot::precision(&args[0]),
        )
    }

    fn vjp_all<'g>(&self, v: &crate::graph::Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let Some(ct) = v.cotangents[0] else {
            return vec![None, None];
        };
        let input = v.wanted[0].then(|| self.input_cotangent(ct, v.args));
        let kernel = v.wanted[1].then(|| self.kernel_cotangent(ct, v.args));
        vec![input, kernel]
    }

    fn flops(&self, args: &[Type], results: &[Type]) -> u64 {
        let window = args[1].elements() / args[1].shape[self.dims.kernel[0]];
        (results[0].elements() as u64).saturating_mul(2 * window as u64)
    }
}

impl<'g> Tensor<'g> {
    /// [`Convolution::of_images`] with that kernel.
    #[track_caller]
    pub fn conv2d(
        self,
        kernel: Tensor<'g>,
        stride: [usize; 2],
        padding: [(i64, i64); 2],
        groups: usize,
    ) -> Tensor<'g> {
        let op = Convolution::of_images(stride, padding, groups);
        self.graph.apply(op, &[self, kernel])
    }

    /// Images `[batch, height, width, channels]` spread out: what a kernel `[rows, columns, channels, features]` paints round each
    /// pixel, `stride` apart, added up, and `padding` cut off each side: `[batch, (height - 1) stride + rows - 2 padding, .., features]`.
    /// The gradient of a convolution in its input; PyTorch's `ConvTranspose2d` without `output_padding`.
    #[track_caller]
    pub fn conv_transpose2d(self, kernel: Tensor<'g>, stride: usize, padding: usize) -> Tensor<'g> {
        let [rows, columns, _, _] = kernel.dims();
        let round = |window: usize| {
            let reach = window as i64 - 1 - padding as i64;
            (reach, reach)
        };
        let op = Convolution {
            input_dilation: vec![stride, stride],
            ..Convolution::of_images([1, 1], [round(rows), round(columns)], 1)
        };
        self.graph.apply(op, &[self, kernel.reverse(&[0, 1])])
    }
}
