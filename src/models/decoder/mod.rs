//! The decoder that many models of text are made of: a table of embeddings, blocks that see what stands before, a last norm, and a
//! head over the vocabulary.

mod mup;
mod recorded;
mod rope;

pub use mup::{Mup, MupConfig};
pub(super) use recorded::inputs;
pub use rope::RopeScaling;
pub(super) use rope::{HfRope, rope_keys, rotary};

use super::{CausalInputs, CausalShape, CausalTokens, GatedPictures, RouterLoss};
use crate::graph::Tensor;
use crate::nn::{
    Attention, AttentionMask, Biases, LAYER_INPUT, Mlp, Moe, Norm, NormPlacement, Parameter,
    RESIDUAL, Rotary, Scope, TransformerBlock, Unseen, VocabHead, dropout, embed,
};
use crate::shard::Axis;
use std::fmt::Debug;

/// What is made of the stream before the block of that number.
pub(super) type Before<'a, 'g> = &'a dyn Fn(usize, Tensor<'g>) -> Tensor<'g>;

/// Sizes and switches of a decoder.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoder {
    /// Entries of the vocabulary.
    pub vocab: usize,
    /// Width.
    pub embed_dim: usize,
    /// Blocks.
    pub num_layers: usize,
    /// Heads of queries.
    pub num_heads: usize,
    /// Heads of keys and values.
    pub num_kv_heads: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Whether queries, keys and values have one parameter.
    pub joined_qkv: bool,
    /// Which products of attention have biases.
    pub biases: Biases,
    /// Whether queries and keys are normalised head by head, as the other norms are (arXiv:2302.05442, section 2.1).
    pub qk_norm: bool,
    /// What scores are divided by the root of, a head's width as a rule; by nothing where there is none.
    pub score_width: Option<f64>,
    /// What scores are softly held below, where something is.
    pub attention_cap: Option<f64>,
    /// The feed-forward layers. Tables and other kernels begin as theirs do.
    pub mlp: Mlp,
    /// Experts in place of these, and what their routers add to the loss.
    pub experts: Option<(Moe, RouterLoss)>,
    /// Positions that a token sees, itself among them; all before it where there is none.
    pub window: Option<Window>,
    /// Every norm.
    pub norm: Norm,
    /// Where the norms of a block stand.
    pub placement: NormPlacement,
    /// How positions are told.
    pub positions: Positions,
    /// How it relates to the narrow model that rates were found for, where that is said.
    pub mup: Option<Mup>,
    /// Whether embeddings are multiplied by the root of the width, which is rounded as they are.
    pub scaled_embeddings: bool,
    /// Whether the head shares the embeddings.
    pub tied: bool,
    /// What logits are softly held below, where something is.
    pub logit_cap: Option<f64>,
    /// Shares of values dropped while training.
    pub dropout: Dropout,
    /// The id of padding, whose embedding recordings do not train where it is read.
    pub padding: Option<u32>,
    /// What batches look like.
    pub shape: CausalShape,
    /// Whether it computes as transformers does where that shows: padding sees what comes before it, a query that sees nothing
    /// gets zeros.
    pub recorded: bool,
}

/// How far layers see.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Positions that a token sees, itself among them.
    pub size: usize,
    /// Of so many layers the last one sees all positions; none does where there is none.
    pub full_every: Option<usize>,
    /// How the layers with a window turn queries and keys, where that is not as the others do.
    pub rotary: Option<Rotary>,
}

impl Window {
    /// The same in every layer.
    pub fn of(size: usize) -> Window {
        Window {
            size,
            full_every: None,
            rotary: None,
        }
    }
}

/// How positions are told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Positions {
    /// By a learned table of so many rows, added to the embeddings.
    Table(usize),
    /// By turning queries and keys.
    Rotary(Rotary),
}

/// Shares of values dropped while training.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dropout {
    /// Of embeddings.
    pub embed: f64,
    /// Of attention weights.
    pub attention: f64,
    /// Of what each layer gives.
    pub residual: f64,
}

impl Decoder {
    /// Tokens of a row, at most; none where positions are not a table.
    pub fn max_length(&self) -> Option<usize> {
        match self.positions {
            Positions::Table(rows) => Some(rows),
            Positions::Rotary(_) => None,
        }
    }

    /// The same for batches of GPT-2's own shape, or as much of it as there are positions for.
    pub fn shaped(mut self) -> Decoder {
        let usual = CausalShape::default();
        self.shape = CausalShape {
            length: usual.length.min(self.max_length().unwrap_or(usize::MAX)),
            ..usual
        };
        self
    }

    /// What guesses the token behind each, behind the last one alone with a cache. Parameters lie under `embed`, `decoder` and
    /// `head`.
    #[track_caller]
    pub fn vocab_head<'g>(&self, s: &Scope<'g>, inputs: CausalInputs<'g>) -> VocabHead<'g> {
        self.vocab_head_behind(s, inputs, None)
    }

    /// The same with blocks each of which stands behind what `before` makes of the stream `[batch, length, embed]`.
    #[track_caller]
    pub fn vocab_head_behind<'g>(
        &self,
        s: &Scope<'g>,
        inputs: CausalInputs<'g>,
        before: Option<Before<'_, 'g>>,
    ) -> VocabHead<'g> {
        let s = &s.wider(self.width());
        let axes = [(Axis::Vocab, self.vocab), (Axis::Embed, self.embed_dim)];
        let init = self.mlp.init.of([self.vocab, self.embed_dim]);
        let table = s.at("embed/token").stored("table", axes, init);
        let x = self.embed(&s.at("embed"), &table, inputs);
        let x = self.stack(&s.at("decoder"), x, inputs, before);
        let x = match inputs.cache {
            Some(_) => x.slice(1, x.dim(1).saturating_sub(1), x.dim(1)),
            None => x,
        };
        self.decode(&s.at("head"), &table, x)
    }

    /// Embeddings of tokens, and of their positions where those are a table: `[batch, length, embed]`.
    #[track_caller]
    fn embed<'g>(
        &self,
        s: &Scope<'g>,
        table: &Parameter<'g>,
        inputs: CausalInputs<'g>,
    ) -> Tensor<'g> {
        let _in = s.enter();
        let ids = inputs.ids;
        let rows = embed(table, ids, s.compute());
        let x = match self.padding.filter(|_| self.recorded) {
            None => rows,
            Some(padding) => {
                let own = ids.equal(ids.filled(f64::from(padding)));
                let own = own.broadcast_in_dim(&rows.shape(), &[0, 1]);
                own.select(rows.stop_gradient(), rows)
            }
        };
        let x = match self.scaled_embeddings {
            true => x * (self.embed_dim as f64).sqrt(),
            false => x,
        };
        let x = s.constrain(x, LAYER_INPUT);
        let x = match self.positions {
            Positions::Rotary(_) => x,
            Positions::Table(rows) => {
                let axes = [(Axis::Length, rows), (Axis::Embed, self.embed_dim)];
                let init = self.mlp.init.of([rows, self.embed_dim]);
                let table = s.param("position", axes, init);
                match inputs.positions {
                    Some(places) => x + table.take(places),
                    None => x + table.slice(0, 0, ids.dim(1)),
                }
            }
        };
        dropout(s, x, self.dropout.embed)
    }

    /// The blocks and the last norm: `[batch, length, embed]` in and out.
    #[track_caller]
    fn stack<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        inputs: CausalInputs<'g>,
        before: Option<Before<'_, 'g>>,
    ) -> Tensor<'g> {
        let rows = [
            inputs.segments,
            inputs.positions,
            inputs.counts,
            inputs.memory,
        ];
        let given: Vec<Tensor> = rows.iter().flatten().copied().collect();
        let x = s.constrain(x, RESIDUAL);
        if let Some(before) = before {
            let x = self.stack_behind(s, x, (inputs, before));
            return self.norm.of(&s.at("norm"), x);
        }
        let x = match self.window.and_then(|window| window.full_every) {
            None => s.repeat_over(self.num_layers, x, &given, |s, x, given| {
                let mut given = given.iter().copied();
                let [segments, positions, counts, memory] =
                    rows.map(|own| own.and_then(|_| given.next()));
                let inputs = CausalInputs {
                    segments,
                    positions,
                    counts,
                    memory,
                    ..inputs
                };
                let block = self.told(s, x, inputs, self.window);
                move |s, x| block.apply(s, x)
            }),
            Some(turns) => {
                let [own, full] = [self.window, None].map(|window| self.told(s, x, inputs, window));
                let layers = [self.num_layers, turns];
                s.repeat_in_turns(layers, x, |s, x, turn| match turn + 1 == turns {
                    true => full.apply(s, x),
                    false => own.apply(s, x),
                })
            }
        };
        self.norm.of(&s.at("norm"), x)
    }

    /// The blocks, each behind what `before` makes of the stream.
    #[track_caller]
    fn stack_behind<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        (inputs, before): (CausalInputs<'g>, Before<'_, 'g>),
    ) -> Tensor<'g> {
        let turns = self.window.and_then(|window| window.full_every);
        let own = self.told(s, x, inputs, self.window);
        let full = turns.map(|turns| (turns, self.told(s, x, inputs, None)));
        s.repeat_each(self.num_layers, x, |s, x, k| {
            let x = before(k, x);
            match full {
                Some((turns, full)) if (k + 1).is_multiple_of(turns) => full.apply(s, x),
                _ => own.apply(s, x),
            }
        })
    }

    /// A block whose tokens `x` `[batch, length, embed]` look at pictures, behind gates: norms, feed-forward layer and heads are those of
    /// the others. None of its attention's products has a bias, so that a token that sees no picture is given zeros.
    #[track_caller]
    pub fn gated<'g>(
        &self,
        s: &Scope<'g>,
        [batch, length]: [usize; 2],
        pictures: GatedPictures<'g>,
    ) -> TransformerBlock<'static, 'g> {
        let mask = AttentionMask {
            segments: Some([pictures.seen, pictures.owners]),
            unseen: Unseen::Zero,
            ..AttentionMask::default()
        };
        let plain = self.block();
        let lengths = [length, pictures.values.dim(1)];
        TransformerBlock {
            attention: Attention {
                num_kv_heads: self.num_heads,
                joined_qkv: false,
                biases: Biases::NONE,
                qk_norm: None,
                view: Some(mask.over(s, plain.attention.on(batch), lengths)),
                memory: Some(pictures.values),
                ..plain.attention
            },
            placement: NormPlacement::Pre,
            gates: true,
            ..plain
        }
    }

    /// A block with what batches tell, for `x` `[batch, length, embed]`, that looks through that window.
    #[track_caller]
    fn told<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        inputs: CausalInputs<'g>,
        window: Option<Window>,
    ) -> TransformerBlock<'static, 'g> {
        let [batch, length, _] = x.dims();
        // a row is one text, of a length that positions tell
        let is_one = inputs.cache.is_some() || inputs.segments.is_none();
        let turned = |rotary: Rotary| match inputs.positions {
            Some(own) if is_one => rotary.over_growing(s, own),
            all => rotary.over(s, all, length),
        };
        // padding looks at the first text where transformers decides
        let looking = |own: Tensor<'g>| match self.recorded {
            true => own.maximum(own.filled(1.0)),
            false => own,
        };
        let filled = inputs.cache.and_then(|cache| cache.filled);
        let keys = filled.map_or(length, |filled| filled.dim(1));
        let mask = AttentionMask {
            segments: inputs
                .segments
                .map(|own| [looking(own), filled.unwrap_or(own)]),
            causal: true,
            soft_cap: self.attention_cap,
            first: inputs.cache.and_then(|cache| cache.first),
            unseen: match self.recorded {
                true => Unseen::Zero,
                false => Unseen::Mean,
            },
            ..AttentionMask::default()
        };
        let plain = self.block();
        let mask = AttentionMask {
            window: window.map(|window| window.size),
            ..mask
        };
        let rotary = match (self.positions, window.and_then(|window| window.rotary)) {
            (Positions::Table(_), _) => None,
            (Positions::Rotary(_), Some(own)) | (Positions::Rotary(own), None) => Some(turned(own)),
        };
        TransformerBlock {
            attention: Attention {
                rotary,
                view: Some(mask.over(s, plain.attention.on(batch), [length, keys])),
                cache: inputs.cache,
                ..plain.attention
            },
            cross: inputs.memory.map(|memory| Attention {
                memory: Some(memory),
                ..plain.attention
            }),
            experts: self.experts.map(|(experts, _)| (experts, inputs.counts)),
            ..plain
        }
    }

    /// A block without what batches tell.
    fn block<'g>(&self) -> TransformerBlock<'static, 'g> {
        let plain = Attention::of(self.num_heads, self.head_dim);
        let heads = Attention {
            num_kv_heads: self.num_kv_heads,
            joined_qkv: self.joined_qkv,
            biases: self.biases,
            qk_norm: self.qk_norm.then_some(self.norm.epsilon),
            scale: self.score_width.map_or(1.0, |width| width.powf(-0.5)) * self.score_factor(),
            weight_dropout: self.dropout.attention,
            dropout: self.dropout.residual,
            init: self.mlp.init,
            out_init: self.mlp.out_init,
            ..plain
        };
        TransformerBlock {
            dropout: Some(self.dropout.residual), // not of hidden values
            experts: self.experts.map(|(experts, _)| (experts, None)),
            placement: self.placement,
            ..TransformerBlock::of(heads, self.mlp, self.norm)
        }
    }

    /// The head, of `x` `[batch, length, embed]` and the table of embeddings, which it may share.
    #[track_caller]
    fn decode<'g>(&self, s: &Scope<'g>, table: &Parameter<'g>, x: Tensor<'g>) -> VocabHead<'g> {
        let _in = s.enter();
        let x = s.narrowed(s.constrain(x, LAYER_INPUT));
        let head = match self.tied {
            true => VocabHead::new(s, x, table.clone(), 1),
            false => {
                let axes = [(Axis::Embed, self.embed_dim), (Axis::Vocab, self.vocab)];
                let init = self.mlp.init.of([self.embed_dim, self.vocab]);
                VocabHead::new(s, x, s.stored("kernel", axes, init), 0)
            }
        };
        head.capped(self.logit_cap)
    }

    /// Products of weights and of attention in one text's forward pass, half of the latter as a position sees only those before
    /// it; looking up embeddings is none.
    pub fn forward_flops(&self) -> f64 {
        let (width, length) = (self.embed_dim, self.shape.length);
        let unseen = 2.0 * (length * length * self.num_heads * self.head_dim) as f64;
        let block = self.block().forward_flops(width, length) - unseen;
        block * self.num_layers as f64 + 2.0 * (length * width * self.vocab) as f64
    }
}

/// A model that is a [`Decoder`].
pub trait OnDecoder: Debug {
    /// What reads a text.
    fn decoder(&self) -> &Decoder;

    /// The same, to be changed.
    fn decoder_mut(&mut self) -> &mut Decoder;

    /// Tokens of a text that it is meant for, at most.
    fn context(&self) -> Option<usize> {
        self.decoder().max_length()
    }
}

impl<T: OnDecoder> CausalTokens for T {
    fn shape(&self) -> &CausalShape {
        &self.decoder().shape
    }

    fn set_shape(&mut self, shape: CausalShape) {
        self.decoder_mut().shape = shape;
    }

    fn vocab(&self) -> usize {
        self.decoder().vocab
    }

    fn max_length(&self) -> Option<usize> {
        self.decoder().max_length()
    }

    fn context(&self) -> Option<usize> {
        OnDecoder::context(self)
    }

    fn as_recorded(&self) -> bool {
        self.decoder().recorded
    }

    fn router(&self) -> Option<RouterLoss> {
        self.decoder().experts.map(|(_, loss)| loss)
    }

    fn seen_experts(&self) -> f64 {
        let experts = self.decoder().experts;
        experts.map_or(1.0, |(moe, _)| moe.top_k as f64 / moe.experts as f64)
    }

    fn vocab_head<'g>(&self, s: &Scope<'g>, inputs: CausalInputs<'g>) -> VocabHead<'g> {
        self.decoder().vocab_head(s, inputs)
    }
}
