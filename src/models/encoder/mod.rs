//! An encoder of text as BERT has it (arXiv:1810.04805, section 3), of which several families are made: its layers, its
//! tensors in published checkpoints, its settings and its recordings. It is no family itself.

mod hf_config;
mod hf_weights;
mod recorded;

pub(super) use hf_config::{Said, keys, own_head};
pub(super) use hf_weights::{
    BlockNames, DecoderNames, OLD_NAMES, block, blocks, decoder, embeddings,
};
pub(super) use recorded::{asked, known, read, tokens};

use super::{EncoderInputs, EncoderShape, TextEncoder};
use crate::graph::Tensor;
use crate::nn::{
    Activation, AttentionMask, Init, KernelInit, LAYER_INPUT, Parameter, PostNorm, RESIDUAL, Scope,
    Unseen, dropout, embed, layer_norm, linear, logits,
};
use crate::shard::Axis;
use crate::types::DType;
use std::fmt::Debug;

/// Which row of the table of positions a token gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// That of its place in the text, counted from 0 with all padding.
    Row,
    /// Counted over the tokens up to it that are not this id, from the row behind the one of that number, which padding gets
    /// (as fairseq has it for arXiv:1907.11692).
    Past(u32),
}

/// Layers that share parameters (arXiv:1909.11942, section 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// Sets of parameters.
    pub groups: usize,
    /// Blocks of each set, run one after the other for each layer.
    pub inner: usize,
}

impl Sharing {
    /// How many consecutive layers of `num_layers` each group is: layer `k` lies in group `k / (depth / groups)`, in floating-point
    /// numbers as transformers has it.
    pub fn rounds(self, depth: usize) -> Vec<usize> {
        let mut rounds = vec![0; self.groups];
        let share = depth as f64 / self.groups as f64;
        for k in 0..depth {
            let group = (k as f64 / share) as usize;
            rounds[group.min(self.groups - 1)] += 1;
        }
        rounds
    }
}

/// Tables, blocks and switches, all sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoder {
    /// Entries of the vocabulary.
    pub vocab: usize,
    /// Width of the embeddings.
    pub embedding: usize,
    /// Whether embeddings are mapped to the width of the blocks.
    pub projected: bool,
    /// Rows of the table of positions.
    pub positions: usize,
    /// Which row a token gets.
    pub places: Places,
    /// Kinds of tokens.
    pub types: usize,
    /// The id of padding.
    pub padding: Option<u32>,
    /// Layers.
    pub num_layers: usize,
    /// Which of them share parameters; none does when absent.
    pub sharing: Option<Sharing>,
    /// What a layer is.
    pub block: PostNorm,
    /// What batches look like.
    pub shape: EncoderShape,
    /// Whether it computes as transformers does where that shows: a query that sees nothing gets zeros, and the embedding of
    /// padding is not trained where it is read.
    pub recorded: bool,
}

impl Encoder {
    /// The table of embeddings, f32 `[vocab, embedding]`.
    #[track_caller]
    pub fn table<'g>(&self, s: &Scope<'g>) -> Parameter<'g> {
        let axes = [(Axis::Vocab, self.vocab), (Axis::Embed, self.embedding)];
        let init = self.block.init.of([self.vocab, self.embedding]);
        s.at("embed/token").stored("table", axes, init)
    }

    /// Tokens of a text, at most.
    pub fn max_length(&self) -> usize {
        match self.places {
            Places::Row => self.positions,
            Places::Past(id) => self.positions.saturating_sub(id as usize + 1),
        }
    }

    /// The same for batches of BERT's own shape, or as much of it as there are positions for.
    pub fn shaped(mut self) -> Encoder {
        let usual = EncoderShape::default();
        let length = usual.length.min(self.max_length());
        self.shape = EncoderShape {
            length,
            predictions: usual.predictions.min(length),
            text_ids: usual.text_ids,
        };
        self
    }

    /// What the blocks make of tokens: `[batch, length, width]` in the compute dtype. Parameters lie under `embed` and `encoder`.
    #[track_caller]
    pub fn encode<'g>(
        &self,
        s: &Scope<'g>,
        table: &Parameter<'g>,
        inputs: EncoderInputs<'g>,
    ) -> Tensor<'g> {
        let x = self.embed(&s.at("embed"), table, inputs);
        self.stack(&s.at("encoder"), x, inputs.mask)
    }

    /// Embeddings of tokens, their places and kinds: `[batch, length, embedding]`.
    #[track_caller]
    pub fn embed<'g>(
        &self,
        s: &Scope<'g>,
        table: &Parameter<'g>,
        inputs: EncoderInputs<'g>,
    ) -> Tensor<'g> {
        let _in = s.enter();
        let rows = |name: &str, meaning: Axis, count: usize| {
            let init = self.block.init.of([count, self.embedding]);
            s.param(
                name,
                [(meaning, count), (Axis::Embed, self.embedding)],
                init,
            )
        };
        let ids = inputs.ids;
        let x = self.but_padding(embed(table, ids, s.compute()), ids);
        let x = s.constrain(x, LAYER_INPUT);
        let types = rows("type", Axis::Classes, self.types);
        let x = match inputs.types {
            Some(types_of) => x + types.take(types_of),
            None => x + types.slice(0, 0, 1).reshape(&[self.embedding]),
        };
        let positions = rows("position", Axis::Length, self.positions);
        let x = match self.places {
            Places::Row => x + positions.slice(0, 0, ids.dim(1)),
            Places::Past(id) => {
                let seen = ids.not_equal(ids.filled(f64::from(id))).to(DType::I32);
                let places = seen.cumulative_sum(1) * seen + f64::from(id);
                x + self.but_padding(positions.take(places), places)
            }
        };
        let x = layer_norm(&s.at("norm"), x, self.block.norm_epsilon);
        dropout(s, x, self.block.dropout)
    }

    /// Rows of a table `[batch, length, width]`, without a gradient for those of padding where recordings have none.
    #[track_caller]
    fn but_padding<'g>(&self, rows: Tensor<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        match self.padding.filter(|_| self.recorded) {
            None => rows,
            Some(padding) => {
                let own = ids.equal(ids.filled(f64::from(padding)));
                let own = own.broadcast_in_dim(&rows.shape(), &[0, 1]);
                own.select(rows.stop_gradient(), rows)
            }
        }
    }

    /// The blocks, on embeddings `[batch, length, embedding]`: `[batch, length, width]`. Where `mask` i32 `[batch, length]` is 0,
    /// nothing is seen; positions there see all others.
    #[track_caller]
    pub fn stack<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, mask: Option<Tensor<'g>>) -> Tensor<'g> {
        let (block, width) = (self.block, self.block.embed_dim);
        let x = match self.projected {
            true => {
                let init = block.init.of([self.embedding, width]);
                linear(
                    &s.at("project"),
                    x,
                    (Axis::EncoderEmbed, Axis::Embed),
                    width,
                    init,
                )
            }
            false => x,
        };
        let x = s.constrain(x, RESIDUAL);
        let view = |s: &Scope<'g>, x, mask: Option<Tensor<'g>>| {
            let sight = AttentionMask {
                segments: mask.map(|keys| [keys.filled(1.0), keys]),
                unseen: match self.recorded {
                    true => Unseen::Zero,
                    false => Unseen::Mean,
                },
                ..AttentionMask::default()
            };
            block.view(s, x, sight)
        };
        let Some(sharing) = self.sharing else {
            let given: Vec<Tensor> = mask.into_iter().collect();
            return s.repeat_over(self.num_layers, x, &given, |s, x, given| {
                let view = view(s, x, given.first().copied());
                move |s, x| block.block(s, x, view)
            });
        };
        let view = view(s, x, mask);
        let layer =
            |s: &Scope<'g>, x| (0..sharing.inner).fold(x, |x, k| block.block(&s.at(k), x, view));
        let rounds = sharing.rounds(self.num_layers).into_iter().enumerate();
        rounds.fold(x, |x, (group, rounds)| s.at(group).share(rounds, x, layer))
    }

    /// f32 logits `[batch, 2]` by the first token of `x` `[batch, length, width]`: a dense layer under `pool`, tanh, and another
    /// under `pair`.
    #[track_caller]
    pub fn pair<'g>(&self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let (width, init) = (self.block.embed_dim, self.block.init);
        let first = x.slice(1, 0, 1).reshape(&[x.dim(0), width]);
        let axes = (Axis::EncoderEmbed, Axis::Embed);
        let pooled = linear(&s.at("pool"), first, axes, width, init.of([width; 2])).tanh();
        let axes = (Axis::Embed, Axis::Classes);
        linear(&s.at("pair"), pooled, axes, 2, init.of([width, 2])).to(DType::F32)
    }

    /// Products of weights and of attention in the blocks, of one text's forward pass.
    pub fn forward_flops(&self, length: usize) -> f64 {
        let inner = self.sharing.map_or(1, |sharing| sharing.inner);
        let blocks = (self.num_layers * inner) as f64 * self.block.forward_flops(length);
        let project = 2.0 * (length * self.embedding * self.block.embed_dim) as f64;
        blocks + if self.projected { project } else { 0.0 }
    }
}

/// A model that is an [`Encoder`] with heads.
pub trait OnEncoder: Debug {
    /// The encoder that reads a text.
    fn encoder(&self) -> &Encoder;

    /// The same, to be changed.
    fn encoder_mut(&mut self) -> &mut Encoder;
}

impl<T: OnEncoder> TextEncoder for T {
    fn shape(&self) -> &EncoderShape {
        &self.encoder().shape
    }

    fn set_shape(&mut self, shape: EncoderShape) {
        self.encoder_mut().shape = shape;
    }

    fn vocab(&self) -> usize {
        self.encoder().vocab
    }

    fn max_length(&self) -> Option<usize> {
        Some(self.encoder().max_length())
    }

    fn token_types(&self) -> usize {
        self.encoder().types
    }

    fn as_recorded(&self) -> bool {
        self.encoder().recorded
    }

    fn padding(&self) -> Option<u32> {
        match self.encoder().places {
            Places::Row => None,
            Places::Past(id) => Some(id),
        }
    }
}

/// Rows of `x` `[batch, length, width]` at `positions` i32 `[batch, k]`: `[batch, k, width]`.
#[track_caller]
pub(super) fn at_positions<'g>(s: &Scope<'g>, x: Tensor<'g>, positions: Tensor<'g>) -> Tensor<'g> {
    let x = s.constrain(x, LAYER_INPUT);
    s.constrain(x.take_rows(positions), LAYER_INPUT)
}

/// Guesses tokens: a dense layer to the width of the embeddings, its activation, a norm, and the table of embeddings or one of
/// its own with a bias.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TokenHead {
    /// Non-linearity behind the dense layer.
    pub activation: Activation,
    /// Added to variances.
    pub norm_epsilon: f64,
    /// Whether the table is that of the embeddings.
    pub tied: bool,
    /// How kernels begin.
    pub init: KernelInit,
}

impl TokenHead {
    /// f32 logits `[batch, k, vocab]` of `x` `[batch, k, width]`, by a table f32 `[vocab, embedding]`.
    #[track_caller]
    pub fn logits<'g>(&self, s: &Scope<'g>, table: &Parameter<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let (width, embedding) = (x.dim(2), table.value.dim(1));
        let init = self.init.of([width, embedding]);
        let axes = (Axis::EncoderEmbed, Axis::Embed);
        let x = linear(&s.at("dense"), x, axes, embedding, init);
        let x = layer_norm(&s.at("norm"), self.activation.of(x), self.norm_epsilon);
        self.decode(s, table, x)
    }

    /// The same of what is ready to be decoded, `[batch, k, embedding]`.
    #[track_caller]
    pub(super) fn decode<'g>(
        &self,
        s: &Scope<'g>,
        table: &Parameter<'g>,
        x: Tensor<'g>,
    ) -> Tensor<'g> {
        let [vocab, embedding] = table.value.dims();
        let x = s.constrain(x, LAYER_INPUT);
        let y = match self.tied {
            true => logits(x, table, 1),
            false => {
                let axes = [(Axis::Embed, embedding), (Axis::Vocab, vocab)];
                let kernel = s.stored("kernel", axes, self.init.of([embedding, vocab]));
                logits(x, &kernel, 0)
            }
        };
        let bias = s.param_f32("bias", [(Axis::Vocab, vocab)], Init::Zeros);
        s.constrain(y + bias, [Axis::Batch, Axis::AttentionLength, Axis::Vocab])
    }

    /// Products of one text's forward pass, of so many tokens.
    pub fn forward_flops(&self, tokens: usize, [width, embedding, vocab]: [usize; 3]) -> f64 {
        2.0 * tokens as f64 * embedding as f64 * (width + vocab) as f64
    }
}
