//! Two encoders, of pictures and of texts, whose vectors are compared: what CLIP and SigLIP share.

mod config;
pub(super) mod hf;
mod recorded;

pub use config::TextTowerConfig;
pub(super) use config::{Usual, filled, text_tower, tiny, vision_tower};
pub(super) use recorded::inputs;

use super::paired::{DualEncoder, PairedShape, PairedText};
use super::vit::Vit;
use super::{Classifier, Family};
use crate::array::Array;
use crate::graph::Tensor;
use crate::nn::{
    AttentionMask, Block, Init, KernelInit, LAYER_INPUT, Mlp, Norm, Scope, embed, linear, mlp,
};
use crate::ops::{einsum, einsum_to};
use crate::shard::Axis;
use crate::types::DType;

/// What reads texts.
#[derive(Clone, Debug, PartialEq)]
pub struct TextTower {
    /// Entries of the vocabulary.
    pub vocab: usize,
    /// The blocks.
    pub encoder: Block,
    /// Rows of the table of positions.
    pub positions: usize,
    /// Whether a token sees only those before it.
    pub causal: bool,
    /// Whose output stands for the text.
    pub pool: TextPool,
}

/// Which position's output stands for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPool {
    /// The first one with the largest id: CLIP's first checkpoints, whose end has it.
    LargestId,
    /// The first one with that id.
    Id(u32),
    /// The first one with the id that ends texts, once the data is open.
    End,
    /// The last one of the row, padding or not.
    Last,
}

/// How the outputs of a picture become one vector, and how long that and the text's are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// The class token's, then a linear map of either to so many values.
    Projected(usize),
    /// What a query of its own finds by attention, behind it a feed-forward layer of so many hidden values (arXiv:1810.00825,
    /// section 3.2); the text's by a linear map to as many values.
    Attended(usize),
}

/// Two encoders, their sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Dual {
    /// What reads pictures; its head is not used.
    pub vision: Vit,
    /// What reads texts.
    pub text: TextTower,
    /// What becomes of their outputs.
    pub joined: Joined,
    /// First value of the logarithm of what cosines are multiplied by.
    pub scale: f64,
    /// First value of what is added to them, where something is.
    pub bias: Option<f64>,
    /// What texts look like.
    pub shape: PairedShape,
}

impl Dual {
    /// Values of a vector of either.
    pub fn dim(&self) -> usize {
        match self.joined {
            Joined::Projected(dim) => dim,
            Joined::Attended(_) => self.vision.encoder.embed_dim,
        }
    }

    /// Products of one pair's forward pass.
    pub fn forward_flops(&self) -> f64 {
        let (vision, text) = (&self.vision, &self.text.encoder);
        let [wide, narrow] = [vision.encoder.embed_dim, text.embed_dim].map(|d| d as f64);
        let (seen, length) = (vision.length() as f64, self.shape.length);
        let head = 2.0 * wide * vision.classes as f64;
        let joined = match self.joined {
            Joined::Projected(dim) => 2.0 * (wide + narrow) * dim as f64,
            Joined::Attended(hidden) => {
                let products = 4.0 * seen * wide * wide + 4.0 * wide * wide + 4.0 * seen * wide;
                products + 4.0 * wide * hidden as f64 + 2.0 * narrow * wide
            }
        };
        let unseen = match self.text.causal {
            true => 2.0 * (length * length * text.num_heads * text.head_dim) as f64,
            false => 0.0,
        };
        let text = text.forward_flops(length) - unseen * text.num_layers as f64;
        vision.forward_flops() - head + text + joined
    }

    /// A linear map without bias.
    #[track_caller]
    fn projected<'g>(s: &Scope<'g>, x: Tensor<'g>, dim: usize) -> Tensor<'g> {
        let _in = s.enter();
        let width = x.dim(1);
        let axes = [(Axis::EncoderEmbed, width), (Axis::Embed, dim)];
        let init = Init::Normal((width as f64).powf(-0.5));
        einsum(x, s.param("kernel", axes, init), "bw,wd->bd")
    }

    /// What a learned query finds among the outputs `x` `[batch, positions, width]` of a picture: `[batch, width]`.
    #[track_caller]
    fn attended<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, hidden: usize) -> Tensor<'g> {
        let _in = s.enter();
        let block = &self.vision.encoder;
        let [batch, seen, width] = x.dims();
        let heads = block.num_heads;
        let probe = s.param("probe", [(Axis::Embed, width)], Init::Normal(0.02));
        let axes = [(Axis::Qkv, 3), (Axis::Embed, width), (Axis::Heads, width)];
        let init = KernelInit::default().of([width, width]);
        let kernel = s.at("attention/qkv").param("kernel", axes, init);
        let bias = s
            .at("attention/qkv")
            .param("bias", [axes[0], axes[2]], Init::Zeros);
        let part = |of: Tensor<'g>, k: usize| {
            let kernel = kernel.slice(0, k, k + 1).reshape(&[width, width]);
            let bias = bias.slice(0, k, k + 1).reshape(&[width]);
            let y = einsum(of, kernel, "bnw,wh->bnh");
            y + bias.broadcast_in_dim(&y.shape(), &[2])
        };
        let size = width / heads;
        // of each example, as everything else that a mesh cuts by examples and heads
        let probe = probe.broadcast_in_dim(&[batch, 1, width], &[2]);
        let query = part(probe, 0).reshape(&[batch, heads, size]) * (size as f64).powf(-0.5);
        let [keys, values] = [1, 2].map(|k| part(x, k).reshape(&[batch, seen, heads, size]));
        let scores = einsum_to(keys, query, "bnhk,bhk->bhn", DType::F32);
        let weights = scores.softmax().to(x.dtype());
        let found = einsum(weights, values, "bhn,bnhk->bhk").reshape(&[batch, width]);
        let init = Init::XavierUniform {
            fan_in: width,
            fan_out: width,
        };
        let out = s.at("attention/out");
        let found = linear(&out, found, (Axis::Heads, Axis::Embed), width, init);
        let found = found.reshape(&[batch, 1, width]);
        let y = Norm::layer(block.norm_epsilon).of(&s.at("norm"), found);
        let y = mlp(&s.at("mlp"), y, Mlp::of(hidden, block.activation));
        (found + y).reshape(&[batch, width])
    }
}

impl TextTower {
    /// What texts look like as long as no data is open.
    pub(super) fn shape(&self) -> PairedShape {
        PairedShape {
            length: self.positions,
            text_ids: 0..self.vocab as u32,
            begin: 0,
            eos: 0,
        }
    }

    /// What stands for each text: `[batch, width]` of `ids` i32 `[batch, length]`.
    #[track_caller]
    fn read<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let (width, length) = (self.encoder.embed_dim, ids.dim(1));
        let axes = [(Axis::Vocab, self.vocab), (Axis::Embed, width)];
        let table = s.at("embed").stored("table", axes, Init::Normal(0.02));
        let x = s.constrain(embed(&table, ids, s.compute()), LAYER_INPUT);
        let axes = [(Axis::Length, self.positions), (Axis::Embed, width)];
        let places = s.param("position", axes, Init::Normal(0.01));
        let x = x + places.slice(0, 0, length);
        let x = match self.causal {
            true => {
                let sight = AttentionMask {
                    causal: true,
                    ..AttentionMask::default()
                };
                self.encoder.stack_seeing(&s.at("encoder"), x, sight)
            }
            false => self.encoder.stack(&s.at("encoder"), x),
        };
        let at = match self.pool {
            TextPool::Last => return x.slice(1, length - 1, length).reshape(&[x.dim(0), width]),
            TextPool::LargestId => ids.argmax(1),
            TextPool::End => ids.filled(0.0).slice(1, 0, 1).reshape(&[x.dim(0)]),
            TextPool::Id(id) => ids
                .equal(ids.filled(f64::from(id)))
                .to(DType::I32)
                .argmax(1),
        };
        einsum(at.one_hot(length, x.dtype()), x, "bl,blw->bw")
    }
}

impl PairedText for Dual {
    fn shape(&self) -> PairedShape {
        self.shape.clone()
    }

    fn set_shape(&mut self, shape: PairedShape) {
        if self.text.pool == TextPool::End {
            self.text.pool = TextPool::Id(shape.eos);
        }
        self.shape = shape;
    }

    fn vocab(&self) -> usize {
        self.text.vocab
    }

    fn max_length(&self) -> usize {
        self.text.positions
    }
}

impl DualEncoder for Dual {
    fn embed_images<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let picture = s.at("vision");
        match self.joined {
            Joined::Projected(dim) => {
                let x = self.vision.features(&picture, images);
                Dual::projected(&s.at("vision_projection"), x, dim)
            }
            Joined::Attended(hidden) => {
                let x = {
                    let _in = picture.enter();
                    self.vision.encode(&picture, images)
                };
                self.attended(&s.at("vision_head"), x, hidden)
            }
        }
    }

    fn embed_texts<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        let x = self.text.read(&s.at("text"), ids);
        match self.joined {
            Joined::Projected(dim) => Dual::projected(&s.at("text_projection"), x, dim),
            Joined::Attended(_) => {
                let (from, dim) = (x.dim(1), self.dim());
                let init = Init::XavierUniform {
                    fan_in: from,
                    fan_out: dim,
                };
                let axes = (Axis::EncoderEmbed, Axis::Embed);
                linear(&s.at("text_head"), x, axes, dim, init)
            }
        }
    }

    fn logit_scale<'g>(&self, s: &Scope<'g>) -> Tensor<'g> {
        let range = self.bias.is_none().then_some(SCALES);
        scalar(s, "logit_scale", (self.scale, range))
    }

    fn logit_bias<'g>(&self, s: &Scope<'g>) -> Option<Tensor<'g>> {
        self.bias.map(|bias| scalar(s, "logit_bias", (bias, None)))
    }
}

/// Between what logarithms of the scale CLIP is kept: cosines are multiplied by at most 100 (arXiv:2103.00020, section 2.5).
const SCALES: [f64; 2] = [0.0, 4.605_170_185_988_092];

/// A trained f32 number that begins as that, and stays within that range.
#[track_caller]
fn scalar<'g>(s: &Scope<'g>, name: &str, (first, range): (f64, Option<[f64; 2]>)) -> Tensor<'g> {
    let init = match Array::new(&[], &[first as f32]) {
        Ok(first) => Init::Table(first),
        Err(error) => return s.graph.poison(name, &error.to_string()),
    };
    match range {
        Some(range) => s.param_within(name, [], init, range),
        None => s.param_f32(name, [], init),
    }
}
