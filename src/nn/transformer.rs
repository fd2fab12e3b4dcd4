//! Stacks of transformer blocks.

use super::{
    Activation, Attention, AttentionMask, Heads, KernelInit, LAYER_INPUT, Mlp, PreparedMask,
    RESIDUAL, Scope, attention, drop_path, dropout, layer_norm, mlp,
};
use crate::graph::Tensor;

/// Width, depth and switches of a stack of pre-norm blocks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Block {
    /// Width.
    pub embed_dim: usize,
    /// Number of blocks.
    pub num_layers: usize,
    /// Attention heads.
    pub num_heads: usize,
    /// Width of one attention head.
    pub head_dim: usize,
    /// Hidden width of the feed-forward layer.
    pub mlp_dim: usize,
    /// Non-linearity of the feed-forward layer.
    pub activation: Activation,
    /// Whether queries, keys and values have biases.
    pub qkv_bias: bool,
    /// Added to variances.
    pub norm_epsilon: f64,
    /// Share of values dropped while training.
    pub dropout: f64,
    /// Share of attention weights dropped while training.
    pub attention_dropout: f64,
    /// Share of residual branches dropped in the last block; earlier ones drop proportionally less.
    pub drop_path: f64,
}

impl Block {
    /// Pre-norm blocks (arXiv:2010.11929, eq. 2-3), `[batch, length, width]` in and out, under
    /// `s/0`, `s/1`, ..., and a last norm under `s/norm`.
    pub fn stack<'g>(&self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let last = self.num_layers.saturating_sub(1).max(1) as f64;
        let rates = (0..self.num_layers).map(|k| self.drop_path * k as f64 / last);
        let rates: Vec<f64> = rates.collect();
        let x = s.constrain(x, RESIDUAL);
        let x = s.repeat(self.num_layers, x, |s, x| self.block(s, x, &rates));
        layer_norm(&s.at("norm"), x, self.norm_epsilon)
    }

    fn block<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, rates: &[f64]) -> Tensor<'g> {
        let _in = s.enter();
        let heads = Attention {
            num_heads: self.num_heads,
            head_dim: self.head_dim,
            qkv_bias: self.qkv_bias,
            weight_dropout: self.attention_dropout,
            dropout: self.dropout,
            init: KernelInit::XavierUniform,
            view: None,
        };
        let hidden = Mlp {
            hidden: self.mlp_dim,
            activation: self.activation,
            dropout: self.dropout,
        };
        let norm = |name: &str, x| {
            let y = layer_norm(&s.at(name), x, self.norm_epsilon);
            s.constrain(y, LAYER_INPUT)
        };
        let add = |name: &str, x, y| {
            let y = drop_path(&s.at(name), s.constrain(y, RESIDUAL), rates);
            s.constrain(x + y, RESIDUAL)
        };
        let y = attention(&s.at("attention"), norm("norm_1", x), heads);
        let x = add("attention", x, y);
        let y = mlp(
            &s.at("mlp"),
            norm("norm_2", x),
            hidden,
            KernelInit::XavierUniform,
        );
        add("mlp", x, y)
    }

    /// Whether the heads share the width equally.
    pub fn shares_width(&self) -> bool {
        self.num_heads * self.head_dim == self.embed_dim
    }

    /// Multiply-adds, counted as two operations, of one forward pass over `length` positions.
    pub fn forward_flops(&self, length: usize) -> f64 {
        let (d, l) = (self.embed_dim as f64, length as f64);
        let inner = (self.num_heads * self.head_dim) as f64;
        let weights = 4.0 * d * inner + 2.0 * d * self.mlp_dim as f64;
        self.num_layers as f64 * (2.0 * l * weights + 4.0 * l * l * inner)
    }
}

/// Width and switches of blocks whose norms come behind each sum (arXiv:1706.03762, section 3.1), as BERT has them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PostNorm {
    /// Width, which the heads share evenly.
    pub embed_dim: usize,
    /// Attention heads.
    pub num_heads: usize,
    /// Hidden width of the feed-forward layer.
    pub mlp_dim: usize,
    /// Non-linearity of the feed-forward layer.
    pub activation: Activation,
    /// Added to variances.
    pub norm_epsilon: f64,
    /// Share of what each of the two layers gives dropped while training.
    pub dropout: f64,
    /// Share of attention weights dropped while training.
    pub attention_dropout: f64,
    /// How kernels begin.
    pub init: KernelInit,
}

impl PostNorm {
    /// Width of one attention head.
    pub fn head_dim(&self) -> usize {
        self.embed_dim / self.num_heads.max(1)
    }

    /// What positions see of each other, in a stack of such blocks on `x` `[batch, length, width]`.
    #[track_caller]
    pub fn view<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        sight: AttentionMask<'g>,
    ) -> PreparedMask<'g> {
        let [batch, length, _] = x.dims();
        let heads = Heads {
            batch,
            count: self.num_heads,
            head_dim: self.head_dim(),
            dropout: self.attention_dropout,
        };
        sight.over(s, heads, [length; 2])
    }

    /// One block, `[batch, length, width]` in and out, `norm(x + attention(x))` and then `norm(x + mlp(x))`.
    #[track_caller]
    pub fn block<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, view: PreparedMask<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let heads = Attention {
            num_heads: self.num_heads,
            head_dim: self.head_dim(),
            qkv_bias: true,
            weight_dropout: self.attention_dropout,
            dropout: self.dropout,
            init: self.init,
            view: Some(view),
        };
        let hidden = Mlp {
            hidden: self.mlp_dim,
            activation: self.activation,
            dropout: 0.0, // not of hidden values
        };
        let add = |name: &str, x, y| {
            let sum = s.constrain(x + s.constrain(y, RESIDUAL), RESIDUAL);
            s.constrain(layer_norm(&s.at(name), sum, self.norm_epsilon), RESIDUAL)
        };
        let enter = |x| s.constrain(x, LAYER_INPUT);
        let x = add("norm_1", x, attention(&s.at("attention"), enter(x), heads));
        let y = mlp(&s.at("mlp"), enter(x), hidden, self.init);
        add("norm_2", x, dropout(&s.at("mlp"), y, self.dropout))
    }

    /// Multiply-adds, counted as two operations, of one forward pass over `length` positions.
    pub fn forward_flops(&self, length: usize) -> f64 {
        let (d, l) = (self.embed_dim as f64, length as f64);
        2.0 * l * (4.0 * d * d + 2.0 * d * self.mlp_dim as f64) + 4.0 * l * l * d
    }
}
