//! Stacks of transformer blocks.

use super::{
    Activation, Attention, AttentionMask, Biases, Init, KernelInit, LAYER_INPUT, Mlp, Moe, Norm,
    PreparedMask, RESIDUAL, Scope, attention, drop_path, dropout, mlp, moe,
};
use crate::array::Array;
use crate::graph::Tensor;
use crate::shard::Axis;

/// Attention and a feed-forward layer, each added to what it read; [`Block`] and [`PostNorm`] are two choices of options.
#[derive(Clone, Copy, Debug)]
pub struct TransformerBlock<'a, 'g> {
    /// The first layer.
    pub attention: Attention<'g>,
    /// One that looks at a memory, between the two (arXiv:1706.03762, section 3.1), where there is one: `cross`, its norm
    /// `norm_cross`.
    pub cross: Option<Attention<'g>>,
    /// The second one.
    pub mlp: Mlp,
    /// Experts in place of it, and which tokens count in what their router tells: see [`moe`].
    pub experts: Option<(Moe, Option<Tensor<'g>>)>,
    /// The norm of each.
    pub norm: Norm,
    /// Where the norms stand.
    pub placement: NormPlacement,
    /// Share of what the feed-forward layer gives dropped while training, where that layer does not drop it itself.
    pub dropout: Option<f64>,
    /// Share of residual branches dropped while training, for each block of the stack; none when empty.
    pub drop_path: &'a [f64],
    /// What each channel of a branch is multiplied by at first, a parameter (arXiv:2103.17239, section 2.1); not at all where absent.
    pub layer_scale: Option<f64>,
    /// Whether what each layer adds is multiplied by the tanh of a parameter that begins at 0, `tanh_gate` (arXiv:2204.14198, section
    /// 2.2): at first a block gives what it reads.
    pub gates: bool,
}

/// Where the norms of a block stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NormPlacement {
    /// Before each layer, `x + layer(norm(x))` (arXiv:2002.04745): the stack wants a last norm.
    #[default]
    Pre,
    /// Before each layer and behind it, `x + norm(layer(norm(x)))` (Gemma 2, arXiv:2408.00118, section 2); those behind are
    /// `post_norm_1` and `post_norm_2`. The stack wants a last norm.
    Both,
    /// Behind each sum, `norm(x + layer(x))` (arXiv:1706.03762, section 3.1).
    Post,
}

impl<'g> TransformerBlock<'_, 'g> {
    /// With norms before each layer, and without noise of its own.
    pub fn of(attention: Attention<'g>, mlp: Mlp, norm: Norm) -> TransformerBlock<'static, 'g> {
        TransformerBlock {
            attention,
            cross: None,
            mlp,
            experts: None,
            norm,
            placement: NormPlacement::Pre,
            dropout: None,
            drop_path: &[],
            layer_scale: None,
            gates: false,
        }
    }

    /// `[batch, length, embed]` in and out. Its layers are told by their lines here, not by the line of whoever stacks it.
    pub fn apply(self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let norm = |name: &str, x| self.norm.of(&s.at(name), x);
        let enter = |name: &str, x| {
            let x = match self.placement {
                NormPlacement::Pre | NormPlacement::Both => norm(name, x),
                NormPlacement::Post => x,
            };
            s.constrain(x, LAYER_INPUT)
        };
        let leave = |[layer, name]: [&str; 2], x, y| {
            let y = s.constrain(y, RESIDUAL);
            let y = match self.placement {
                NormPlacement::Both => s.constrain(norm(&format!("post_{name}"), y), RESIDUAL),
                NormPlacement::Pre | NormPlacement::Post => y,
            };
            let y = match self.layer_scale {
                None => y,
                Some(first) => y * scale(&s.at(layer), y.dim(2), first),
            };
            let y = match self.gates {
                false => y,
                true => {
                    let gate = s.at(layer).param("tanh_gate", [], Init::Zeros).tanh();
                    y * gate.broadcast_in_dim(&y.shape(), &[])
                }
            };
            let y = match self.drop_path {
                [] => y,
                rates => drop_path(&s.at(layer), y, rates),
            };
            let sum = s.constrain(x + y, RESIDUAL);
            match self.placement {
                NormPlacement::Pre | NormPlacement::Both => sum,
                NormPlacement::Post => s.constrain(norm(name, sum), RESIDUAL),
            }
        };
        let y = attention(&s.at("attention"), enter("norm_1", x), self.attention);
        let x = leave(["attention", "norm_1"], x, y);
        let x = match self.cross {
            None => x,
            Some(cross) => {
                let y = attention(&s.at("cross"), enter("norm_cross", x), cross);
                leave(["cross", "norm_cross"], x, y)
            }
        };
        let y = match self.experts {
            None => mlp(&s.at("mlp"), enter("norm_2", x), self.mlp),
            Some((experts, counts)) => moe(&s.at("mlp"), enter("norm_2", x), experts, counts),
        };
        let y = self
            .dropout
            .map_or(y, |rate| dropout(&s.at("mlp"), y, rate));
        leave(["mlp", "norm_2"], x, y)
    }

    /// Multiply-adds, counted as two operations, of one forward pass over `length` positions of `width` values that all see each
    /// other.
    pub fn forward_flops(&self, width: usize, length: usize) -> f64 {
        let (d, l) = (width as f64, length as f64);
        let inner = (self.attention.num_heads * self.attention.head_dim) as f64;
        let shared = (self.attention.num_kv_heads * self.attention.head_dim) as f64;
        let hidden = (if self.mlp.gated { 3 } else { 2 } * self.mlp.hidden) as f64;
        let hidden = match self.experts {
            None => 2.0 * d * hidden,
            Some((experts, _)) => experts.forward_flops(width),
        };
        let weights = d * (2.0 * inner + 2.0 * shared);
        l * (2.0 * weights + hidden) + 4.0 * l * l * inner
    }
}

/// What each of `width` channels is multiplied by.
fn scale<'g>(s: &Scope<'g>, width: usize, first: f64) -> Tensor<'g> {
    let init = match Array::new(&[width], &vec![first as f32; width]) {
        Ok(first) => Init::Table(first),
        Err(error) => return s.graph.poison("layer_scale", &error.to_string()),
    };
    s.param("layer_scale", [(Axis::Embed, width)], init)
}

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
    /// Whether hidden values are `activation(x gate) * (x in)` (arXiv:2002.05202), gate and input in one parameter.
    pub gated: bool,
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
    /// What each channel of a branch is multiplied by at first, a parameter; not at all where absent.
    pub layer_scale: Option<f64>,
}

impl Block {
    /// Pre-norm blocks (arXiv:2010.11929, eq. 2-3), `[batch, length, width]` in and out, under
    /// `s/0`, `s/1`, ..., and a last norm under `s/norm`.
    pub fn stack<'g>(&self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let x = self.blocks(s, x);
        self.last_norm(s, x)
    }

    /// The norm under `s/norm`, over the last axis.
    pub fn last_norm<'g>(&self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        Norm::layer(self.norm_epsilon).of(&s.at("norm"), x)
    }

    /// The same where positions see of each other what `sight` says, alike in all examples.
    pub fn stack_seeing<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        sight: AttentionMask<'g>,
    ) -> Tensor<'g> {
        let x = s.constrain(x, RESIDUAL);
        let x = s.repeat_over(self.num_layers, x, &[], |s, x, _| {
            let [batch, length, _] = x.dims();
            let plain = self.block(&[]);
            let view = sight.over(s, plain.attention.on(batch), [length; 2]);
            let block = TransformerBlock {
                attention: Attention {
                    view: Some(view),
                    ..plain.attention
                },
                ..plain
            };
            move |s, x| block.apply(s, x)
        });
        self.last_norm(s, x)
    }

    /// [`Block::stack`] without its last norm.
    pub fn blocks<'g>(&self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let last = self.num_layers.saturating_sub(1).max(1) as f64;
        let rates = (0..self.num_layers).map(|k| self.drop_path * k as f64 / last);
        let rates: Vec<f64> = rates.collect();
        let x = s.constrain(x, RESIDUAL);
        s.repeat(self.num_layers, x, |s, x| self.block(&rates).apply(s, x))
    }

    fn block<'a, 'g>(&self, rates: &'a [f64]) -> TransformerBlock<'a, 'g> {
        let heads = Attention {
            joined_qkv: true,
            biases: match self.qkv_bias {
                true => Biases::ALL,
                false => Biases {
                    out: true,
                    ..Biases::NONE
                },
            },
            weight_dropout: self.attention_dropout,
            dropout: self.dropout,
            ..Attention::of(self.num_heads, self.head_dim)
        };
        let hidden = Mlp {
            gated: self.gated,
            joined: true,
            dropout: self.dropout,
            ..Mlp::of(self.mlp_dim, self.activation)
        };
        TransformerBlock {
            drop_path: rates,
            layer_scale: self.layer_scale,
            ..TransformerBlock::of(heads, hidden, Norm::layer(self.norm_epsilon))
        }
    }

    /// Whether the heads share the width equally.
    pub fn shares_width(&self) -> bool {
        self.num_heads * self.head_dim == self.embed_dim
    }

    /// Multiply-adds, counted as two operations, of one forward pass over `length` positions.
    pub fn forward_flops(&self, length: usize) -> f64 {
        self.num_layers as f64 * self.block(&[]).forward_flops(self.embed_dim, length)
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
        sight.over(s, self.options(None).attention.on(batch), [length; 2])
    }

    /// One block, `[batch, length, width]` in and out, `norm(x + attention(x))` and then `norm(x + mlp(x))`.
    #[track_caller]
    pub fn block<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, view: PreparedMask<'g>) -> Tensor<'g> {
        self.options(Some(view)).apply(s, x)
    }

    fn options<'g>(&self, view: Option<PreparedMask<'g>>) -> TransformerBlock<'static, 'g> {
        let heads = Attention {
            joined_qkv: true,
            biases: Biases::ALL,
            weight_dropout: self.attention_dropout,
            dropout: self.dropout,
            init: self.init,
            view,
            ..Attention::of(self.num_heads, self.head_dim())
        };
        let hidden = Mlp {
            init: self.init,
            ..Mlp::of(self.mlp_dim, self.activation)
        };
        TransformerBlock {
            placement: NormPlacement::Post,
            dropout: Some(self.dropout), // not of hidden values
            ..TransformerBlock::of(heads, hidden, Norm::layer(self.norm_epsilon))
        }
    }

    /// Multiply-adds, counted as two operations, of one forward pass over `length` positions.
    pub fn forward_flops(&self, length: usize) -> f64 {
        self.options(None).forward_flops(self.embed_dim, length)
    }
}
