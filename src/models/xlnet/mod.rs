//! XLNet: tokens are guessed in an order of their own, each by those before it in that order (arXiv:1906.08237).

mod config;
mod hf_config;
mod hf_weights;
mod recorded;

pub use config::{Given, Xlnet, XlnetConfig};

use super::{
    Asked, EncoderInputs, EncoderShape, Family, FamilyConfig, Head, PermutedTokens, TextEncoder,
    Told,
};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{
    Init, KernelInit, LAYER_INPUT, Mlp, Parameter, PreparedStreams, Scope, Streams, TwoStream,
    dropout, embed, layer_norm, logits, mlp, two_stream_attention,
};
use crate::ops::concatenate;
use crate::shard::Axis;
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "xlnet",
    name: "XLNetLMHeadModel",
    formerly: &[],
};

/// Standard deviation of first weights (arXiv:1906.08237's own code).
const INIT: f64 = 0.02;

impl Xlnet {
    /// Whether there is a query stream.
    fn asks(&self) -> bool {
        self.recorded.is_none_or(|given| given.asks)
    }

    /// Where both streams begin: the tokens' embeddings, and one vector for all that are asked for.
    /// `[batch, length + predictions, width]`.
    fn embed<'g>(
        &self,
        s: &Scope<'g>,
        table: &Parameter<'g>,
        ids: Tensor<'g>,
        asked: Tensor<'g>,
    ) -> Tensor<'g> {
        let x = embed(table, ids, s.compute());
        let _in = s.enter();
        let axes = [(Axis::Embed, self.embed_dim)];
        let x = match self.asks() {
            true => {
                let query = s.param("mask", axes, Init::Normal(INIT));
                let shape = [asked.dim(0), asked.dim(1), self.embed_dim];
                concatenate(&[x, query.broadcast_in_dim(&shape, &[2])], 1)
            }
            false => {
                s.table("mask", axes, Init::Normal(INIT));
                x
            }
        };
        s.constrain(dropout(s, x, self.dropout), LAYER_INPUT)
    }

    /// What the streams see, in all layers.
    fn streams<'g>(
        &self,
        s: &Scope<'g>,
        inputs: EncoderInputs<'g>,
        told: Told<'g>,
        asked: Tensor<'g>,
    ) -> PreparedStreams<'g> {
        let _in = s.enter();
        let hidden = match inputs.mask {
            None => told.hidden,
            Some(mask) => {
                let padding = mask.equal(mask.filled(0.0));
                let of_keys = padding.broadcast_in_dim(&told.hidden.shape(), &[0, 2]);
                told.hidden.or(of_keys)
            }
        };
        let streams = Streams {
            hidden,
            types: inputs.types.filter(|_| self.token_types > 1),
            asked: Some(asked).filter(|_| self.asks()),
            memory: told.memory.map_or(0, |memory| memory.dim(2)),
            causal: self.causal,
            max_distance: self.max_distance,
        };
        streams.over(s, self.embed_dim, self.dropout)
    }

    /// One layer, `norm(x + attention(x))` and then `norm(x + mlp(x))`, of both streams.
    fn layer<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        memory: Option<Tensor<'g>>,
        view: PreparedStreams<'g>,
    ) -> Tensor<'g> {
        let _in = s.enter();
        let config = TwoStream {
            num_heads: self.num_heads,
            head_dim: self.head_dim(),
            dropout: self.dropout,
            init: INIT,
            tells_texts: self.token_types > 1,
            view,
        };
        let hidden = Mlp {
            dropout: self.dropout,
            init: KernelInit::Normal(INIT),
            ..Mlp::of(self.mlp_dim, self.activation)
        };
        let add = |name: &str, x, y| {
            let sum = s.constrain(x + s.constrain(y, LAYER_INPUT), LAYER_INPUT);
            s.constrain(layer_norm(&s.at(name), sum, self.norm_epsilon), LAYER_INPUT)
        };
        let memory = memory.map(|all| self.of_layer(s, all));
        let y = two_stream_attention(&s.at("attention"), x, memory, config);
        let x = add("attention_norm", x, y);
        let y = mlp(&s.at("mlp"), x, hidden);
        add("mlp_norm", x, y)
    }

    /// The memory of the layer that the scope is in, `[batch, tokens, width]`, of `[batch, layers, tokens, width]`.
    fn of_layer<'g>(&self, s: &Scope<'g>, all: Tensor<'g>) -> Tensor<'g> {
        let [batch, _, tokens, width] = all.dims();
        let numbers: Vec<i32> = (0..self.num_layers as i32).collect();
        let layer = s.pick(&numbers);
        let first = layer.filled(0.0);
        let own = all.dynamic_slice(&[first, layer, first, first], &[batch, 1, tokens, width]);
        own.reshape(&[batch, tokens, width])
    }

    /// f32 logits `[batch, predictions, vocab]` of `[batch, predictions, width]`.
    fn scores<'g>(&self, s: &Scope<'g>, table: &Parameter<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let y = match self.tied {
            true => logits(x, table, 1),
            false => {
                let axes = [(Axis::Embed, self.embed_dim), (Axis::Vocab, self.vocab)];
                logits(x, &s.stored("kernel", axes, Init::Normal(INIT)), 0)
            }
        };
        let bias = s.param_f32("bias", [(Axis::Vocab, self.vocab)], Init::Zeros);
        let y = y + bias.broadcast_in_dim(&y.shape(), &[2]);
        s.constrain(y, [Axis::Batch, Axis::AttentionLength, Axis::Vocab])
    }
}

impl TextEncoder for Xlnet {
    fn shape(&self) -> &EncoderShape {
        &self.shape
    }

    fn set_shape(&mut self, shape: EncoderShape) {
        self.shape = shape;
    }

    fn vocab(&self) -> usize {
        self.vocab
    }

    fn max_length(&self) -> Option<usize> {
        None
    }

    fn token_types(&self) -> usize {
        self.token_types
    }

    fn as_recorded(&self) -> bool {
        self.recorded.is_some()
    }
}

impl PermutedTokens for Xlnet {
    fn memory(&self) -> Option<[usize; 3]> {
        let tokens = self.recorded.map_or(0, |given| given.memory);
        (tokens > 0).then_some([self.num_layers, tokens, self.embed_dim])
    }

    fn predict<'g>(
        &self,
        s: &Scope<'g>,
        inputs: EncoderInputs<'g>,
        told: Told<'g>,
        asked: Asked<'g>,
    ) -> Tensor<'g> {
        let axes = [(Axis::Vocab, self.vocab), (Axis::Embed, self.embed_dim)];
        let (at, inside) = (s.at("embed"), s.at("encoder"));
        let table = at.stored("table", axes, Init::Normal(INIT));
        let x = self.embed(&at, &table, inputs.ids, asked.positions);
        let view = self.streams(&inside, inputs, told, asked.positions);
        inside.without_stages("layers of two streams are no stages");
        let x = inside.repeat(self.num_layers, x, |s, x| {
            self.layer(s, x, told.memory, view)
        });
        let length = inputs.ids.dim(1);
        let x = match self.asks() {
            true => x.slice(1, length, x.dim(1)),
            false => x.take_rows(asked.positions),
        };
        let x = dropout(&s.at("head"), x, self.dropout);
        self.scores(&s.at("head"), &table, x)
    }
}

impl Family for Xlnet {
    fn family(&self) -> &'static str {
        XlnetConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::PermutedTokens(self)
    }

    fn text_encoder_mut(&mut self) -> Option<&mut dyn TextEncoder> {
        Some(self)
    }

    /// Operations of one example's forward pass: products of weights and of attention, with keys and with distances. The
    /// distances' own product is one for the whole batch and not counted.
    fn forward_flops(&self) -> f64 {
        let (d, mlp) = (self.embed_dim as f64, self.mlp_dim as f64);
        let (length, asked) = (self.shape.length as f64, self.shape.predictions as f64);
        let rows = length + asked;
        let products = 2.0 * (rows + length) * d * d;
        let attention = 4.0 * rows * length * d;
        let layer = products + attention + 2.0 * rows * d * mlp;
        2.0 * (layer * self.num_layers as f64 + asked * d * self.vocab as f64)
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(hf_weights::mapping(self))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    /// A causal one without `perm_mask`, which hides nothing here: transformers refuses both for more than one text.
    fn call(&self) -> HfCall {
        const ALL: &[[&str; 2]] = &[
            ["input_ids", "inputs"],
            ["target_mapping", "positions"],
            ["perm_mask", "hidden"],
        ];
        HfCall {
            arguments: if self.causal { &ALL[..2] } else { ALL },
            result: "logits",
        }
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(self, eos)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file)
    }
}
