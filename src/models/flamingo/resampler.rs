//! The resampler: a fixed number of vectors of a picture, whatever its size.

use crate::graph::Tensor;
use crate::nn::{
    Activation, Attention, Init, KernelInit, Mlp, Norm, RESIDUAL, Scope, attention, mlp,
};
use crate::ops::concatenate;
use crate::shard::Axis;

/// Added to variances.
const EPSILON: f64 = 1e-5;

/// Sizes of a perceiver resampler (arXiv:2204.14198, section 2.1 and figure 5).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resampler {
    /// Vectors that a picture becomes.
    pub latents: usize,
    /// Layers.
    pub num_layers: usize,
    /// Attention heads.
    pub num_heads: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Hidden width of the feed-forward layers.
    pub mlp_dim: usize,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
}

impl Resampler {
    /// Vectors `[pictures, latents, width]` of features `[pictures, positions, width]`. In each layer they look at the features and at
    /// themselves; nothing but norms has a bias.
    #[track_caller]
    pub fn apply<'g>(&self, s: &Scope<'g>, features: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let [pictures, _, width] = features.dims();
        let axes = [(Axis::Length, self.latents), (Axis::Embed, width)];
        let first = s.param("latents", axes, Init::Normal(1.0));
        let shape = [pictures, self.latents, width];
        let x = s.constrain(first.broadcast_in_dim(&shape, &[1, 2]), RESIDUAL);
        let features = s.constrain(features, RESIDUAL);
        let norm = Norm::layer(EPSILON);
        let heads = Attention {
            init: KernelInit::TruncatedNormal(0.02),
            ..Attention::of(self.num_heads, self.head_dim)
        };
        let hidden = Mlp {
            in_bias: false,
            out_bias: false,
            init: KernelInit::TruncatedNormal(0.02),
            ..Mlp::of(self.mlp_dim, self.activation)
        };
        let x = s.repeat_over(self.num_layers, x, &[features], |_, _, given| {
            let features = given.first().copied();
            move |s: &Scope<'g>, x: Tensor<'g>| {
                let own = norm.of(&s.at("norm_1"), x);
                let seen = features.map(|features| norm.of(&s.at("norm_features"), features));
                let memory = seen.map(|seen| concatenate(&[seen, own], 1));
                let look = Attention { memory, ..heads };
                let y = attention(&s.at("attention"), own, look);
                let x = s.constrain(x + y, RESIDUAL);
                let y = mlp(&s.at("mlp"), norm.of(&s.at("norm_2"), x), hidden);
                s.constrain(x + y, RESIDUAL)
            }
        });
        norm.of(&s.at("norm"), x)
    }

    /// Multiply-adds, counted as two operations, of a picture of so many positions of so many values.
    pub fn forward_flops(&self, [positions, width]: [usize; 2]) -> f64 {
        let (own, seen) = (self.latents as f64, (positions + self.latents) as f64);
        let [width, hidden] = [width, self.mlp_dim].map(|n| n as f64);
        let inner = (self.num_heads * self.head_dim) as f64;
        let layer = 4.0 * (own + seen) * width * inner
            + 4.0 * own * seen * inner
            + 4.0 * own * width * hidden;
        layer * self.num_layers as f64
    }
}
