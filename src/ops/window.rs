//! Sliding windows: pooling, cumulative sums, and the gradient of max pooling.

use super::reduce::Reduction;
use super::shape::i64s;
use crate::graph::{Op, Tensor};
use crate::types::Type;

/// Size, stride and padding `(low, high)` of a window along every axis.
#[derive(Clone, Debug)]
pub struct Window {
    /// Elements that the window covers.
    pub size: Vec<usize>,
    /// Step from one window to the next.
    pub stride: Vec<usize>,
    /// Places added before and after.
    pub padding: Vec<(usize, usize)>,
}

/// `dense<[[l, h], ..]> : tensor<nx2xi64>`.
pub(crate) fn pairs<T: std::fmt::Display>(padding: &[(T, T)]) -> String {
    let rows: Vec<String> = padding.iter().map(|(l, h)| format!("[{l}, {h}]")).collect();
    match rows.is_empty() {
        true => "dense<> : tensor<0x2xi64>".to_owned(),
        false => format!(
            "dense<[{}]> : tensor<{}x2xi64>",
            rows.join(", "),
            rows.len()
        ),
    }
}

impl Window {
    fn result(&self, from: &Type) -> Result<Type, String> {
        let lengths = [self.size.len(), self.stride.len(), self.padding.len()];
        if lengths != [from.rank(); 3] {
            return Err(format!("window {self:?} does not fit {from}"));
        }
        let size = |k: usize| {
            let padded = from.shape[k] + self.padding[k].0 + self.padding[k].1;
            match self.size[k] >= 1 && self.stride[k] >= 1 && self.size[k] <= padded {
                true => Ok((padded - self.size[k]) / self.stride[k] + 1),
                false => Err(format!("window {self:?} does not fit {from}")),
            }
        };
        let shape: Result<Vec<usize>, String> = (0..from.rank()).map(size).collect();
        Ok(from.with_shape(shape?))
    }

    fn attributes(&self) -> String {
        format!(
            "window_dimensions = {}, window_strides = {}, padding = {}",
            i64s(&self.size),
            i64s(&self.stride),
            pairs(&self.padding)
        )
    }
}

/// `stablehlo.reduce_window`. Operands: the value, the initial scalar.
#[derive(Debug)]
pub struct ReduceWindow {
    window: Window,
    by: Reduction,
}

impl Op for ReduceWindow {
    fn name(&self) -> &'static str {
        "stablehlo.reduce_window"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        self.by.fits(&args[0])?;
        self.window.result(&args[0])
    }

    fn attributes(&self, args: &[Type], _: &[Type]) -> String {
        let ones = i64s(&vec![1; args[0].rank()]);
        let window = self.window.attributes();
        format!("{window}, base_dilations = {ones}, window_dilations = {ones}")
    }

    fn region(&self, args: &[Type], _: &[Type]) -> String {
        self.by.region(args[0].dtype)
    }

    fn vjp<'g>(&self, y: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let (x, w) = (x[0], &self.window);
        let own = match self.by {
            Reduction::Add => spread_windows(ct, &x.shape(), w),
            Reduction::Maximum | Reduction::Minimum => {
                let largest = self.by == Reduction::Maximum;
                let select = SelectAndScatter {
                    window: w.clone(),
                    largest,
                };
                let zero = x.graph.scalar(0.0, x.dtype());
                x.graph.apply(select, &[x, ct, zero])
            }
            // a cumulative product of factors that are not zero: each window that covers x loses it
            Reduction::Multiply => spread_windows(ct * y, &x.shape(), w) / x,
            Reduction::And | Reduction::Or => return vec![None, None],
        };
        vec![Some(own), None]
    }

    fn flops(&self, _: &[Type], results: &[Type]) -> u64 {
        let window: usize = self.window.size.iter().product();
        (window as u64).saturating_mul(results[0].elements() as u64)
    }
}

/// Each place gets the cotangents of all windows that cover it: the cotangent, dilated by the
/// stride, summed over windows of the same size from the other side.
fn spread_windows<'g>(ct: Tensor<'g>, from: &[usize], w: &Window) -> Tensor<'g> {
    let out = ct.shape();
    let padding: Vec<(i64, i64, usize)> = (0..from.len())
        .map(|k| {
            let dilated = (out[k] - 1) * w.stride[k] + 1;
            let low = w.size[k] as i64 - 1 - w.padding[k].0 as i64;
            let high = from[k] as i64 + w.size[k] as i64 - 1 - dilated as i64 - low;
            (low, high, w.stride[k] - 1)
        })
        .collect();
    let zero = ct.graph.scalar(0.0, ct.dtype());
    let rank = from.len();
    let window = Window {
        size: w.size.clone(),
        stride: vec![1; rank],
        padding: vec![(0, 0); rank],
    };
    ct.pad(zero, &padding)
        .reduce_window(&window, Reduction::Add)
}

/// `stablehlo.select_and_scatter`: each window gives its source value to its first extremum, or to its first NaN.
/// Operands: the value, the source (one element a window), the initial scalar.
#[derive(Debug)]
pub struct SelectAndScatter {
    window: Window,
    largest: bool,
}

impl Op for SelectAndScatter {
    fn name(&self) -> &'static str {
        "stablehlo.select_and_scatter"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let windows = self.window.result(&args[0])?;
        match windows == args[1] {
            true => Ok(args[0].clone()),
            false => Err(format!(
                "source {} is not one element a window, {windows}",
                args[1]
            )),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        self.window.attributes()
    }

    fn region(&self, args: &[Type], _: &[Type]) -> String {
        let (s, p) = (Type::scalar(args[0].dtype), "tensor<i1>");
        let direction = if self.largest { "GE" } else { "LE" };
        let compare = |name: &str, b: &str, direction: &str| {
            format!(
                "{name} = \"stablehlo.compare\"(%a, {b}) \
                 <{{comparison_direction = #stablehlo<comparison_direction {direction}>}}> : ({s}, {s}) -> {p} "
            )
        };
        let (beats, is_nan) = (compare("%c", "%b", direction), compare("%d", "%a", "NE"));
        let scatter = Reduction::Add.region(args[0].dtype);
        let scatter = scatter.trim_start().trim_start_matches('(');
        format!(
            " ({{ ^bb0(%a: {s}, %b: {s}): {beats}{is_nan}%e = \"stablehlo.or\"(%c, %d) : ({p}, {p}) -> {p} \
             \"stablehlo.return\"(%e) : ({p}) -> () }}, {scatter}"
        )
    }

    /// Linear in the source: the gradient picks what each window had chosen.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let w = &self.window;
        if w.size
            .iter()
            .zip(&w.stride)
            .any(|(size, stride)| size > stride)
        {
            let message = "no second derivative where windows overlap";
            return vec![None, Some(ct.graph.poison(self.name(), message)), None];
        }
        let again = SelectAndScatter {
            window: w.clone(),
            largest: self.largest,
        };
        let chosen = ct.graph.apply(again, &[x[0], x[1].filled(1.0), x[2]]);
        vec![
            None,
            Some((ct * chosen).reduce_window(w, Reduction::Add)),
            None,
        ]
    }
}

impl<'g> Tensor<'g> {
    /// Reduce every position of a sliding window.
    #[track_caller]
    pub fn reduce_window(self, window: &Window, by: Reduction) -> Tensor<'g> {
        let initial = self.graph.scalar(by.identity(self.dtype()), self.dtype());
        let window = window.clone();
        self.graph
            .apply(ReduceWindow { window, by }, &[self, initial])
    }

    /// Running reduction along one axis: element `k` covers elements `0..=k`.
    #[track_caller]
    pub fn cumulative(self, axis: usize, by: Reduction) -> Tensor<'g> {
        let (rank, n) = (self.rank(), self.dim(axis));
        if axis >= rank || n == 0 {
            return self;
        }
        let mut window = Window {
            size: vec![1; rank],
            stride: vec![1; rank],
            padding: vec![(0, 0); rank],
        };
        window.size[axis] = n;
        window.padding[axis] = (n - 1, 0);
        self.reduce_window(&window, by)
    }

    /// Running sum along one axis.
    #[track_caller]
    pub fn cumulative_sum(self, axis: usize) -> Tensor<'g> {
        self.cumulative(axis, Reduction::Add)
    }
}
