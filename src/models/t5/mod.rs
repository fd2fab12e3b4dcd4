//! T5: an encoder reads a text with gaps, a decoder writes what belongs into them (arXiv:1910.10683).

mod config;
mod generate;
mod hf_config;
mod hf_weights;
mod recorded;

pub use config::{T5, T5Config};

use super::{Family, FamilyConfig, Head, TextShape, TextToText};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{
    Attention, AttentionMask, Buckets, KernelInit, LAYER_INPUT, Mlp, Parameter, PreparedMask,
    RESIDUAL, Scope, Unseen, VocabHead, attention, dropout, embed, embedding, head, mlp,
    relative_bias, rms_norm,
};
use crate::ops::concatenate;
use serde_json::Value;

/// What transformers calls it: `T5WithLMHeadModel` was the name before version 4.
const CLASSES: [HfClass; 2] = [
    HfClass {
        model_type: "t5",
        name: "T5ForConditionalGeneration",
        formerly: &["T5WithLMHeadModel"],
    },
    HfClass {
        model_type: "mt5",
        name: "MT5ForConditionalGeneration",
        formerly: &[],
    },
];

/// What a stack of blocks looks at.
struct Reads<'g> {
    /// Its own sequence.
    own: PreparedMask<'g>,
    /// The encoder's output, for the decoder.
    memory: Option<(Tensor<'g>, PreparedMask<'g>)>,
}

/// What queries see, of the examples that come next.
fn of_part<'g>(
    sight: AttentionMask<'g>,
    given: &mut impl Iterator<Item = Tensor<'g>>,
) -> AttentionMask<'g> {
    let segments = sight
        .segments
        .and_then(|_| Some([given.next()?, given.next()?]));
    AttentionMask { segments, ..sight }
}

impl T5 {
    /// Embeddings of ids i32 `[batch, length]`: `[batch, length, width]` in the compute dtype.
    #[track_caller]
    pub fn embed<'g>(s: &Scope<'g>, table: &Parameter<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        let x = embed(table, ids, s.compute());
        s.constrain(x, LAYER_INPUT)
    }

    /// The table of embeddings, f32 `[vocab, width]`.
    #[track_caller]
    pub fn table<'g>(&self, s: &Scope<'g>) -> Parameter<'g> {
        embedding(&s.at("embed"), self.vocab, self.embed_dim)
    }

    /// The encoder: embeddings `[batch, length, width]` in and out. `segments` i32 `[batch, length]`
    /// keeps texts of one row apart, 0 is padding; everything sees everything without it.
    pub fn encode<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        segments: Option<Tensor<'g>>,
    ) -> Tensor<'g> {
        let sight = AttentionMask {
            segments: segments.map(|own| [own, own]),
            ..self.sight()
        };
        self.stack(&s.at("encoder"), x, self.encoder_num_layers, sight, None)
    }

    /// The decoder: embeddings `[batch, length, width]` in and out, each position seeing those before
    /// it and what `encoded` `[batch, input length, width]` has of the same text. `segments` are those
    /// of the encoder's and of the decoder's positions.
    pub fn decode<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        encoded: Tensor<'g>,
        segments: Option<[Tensor<'g>; 2]>,
    ) -> Tensor<'g> {
        let sight = AttentionMask {
            segments: segments.map(|[_, own]| [own, own]),
            causal: true,
            ..self.sight()
        };
        let of_input = AttentionMask {
            segments: segments.map(|[inputs, own]| [own, inputs]),
            ..self.sight()
        };
        let memory = Some((encoded, of_input));
        self.stack(&s.at("decoder"), x, self.decoder_num_layers, sight, memory)
    }

    fn sight<'g>(&self) -> AttentionMask<'g> {
        AttentionMask {
            unseen: match self.recorded {
                true => Unseen::Lowered,
                false => Unseen::Mean,
            },
            ..AttentionMask::default()
        }
    }

    fn stack<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        depth: usize,
        own: AttentionMask<'g>,
        memory: Option<(Tensor<'g>, AttentionMask<'g>)>,
    ) -> Tensor<'g> {
        let length = x.dim(1);
        let buckets = Buckets {
            count: self.relative_attention_num_buckets,
            max_distance: self.relative_attention_max_distance,
            bidirectional: !own.causal,
        };
        let bias = relative_bias(&s.at("position"), self.num_heads, buckets, [length, length]);
        let own = AttentionMask {
            by_offset: Some(bias),
            ..own
        };
        let x = dropout(&s.at("embed"), x, self.dropout);
        let x = s.constrain(x, RESIDUAL);
        let mut given: Vec<Tensor> = own.segments.into_iter().flatten().collect();
        if let Some((memory, sight)) = &memory {
            given.extend(sight.segments.into_iter().flatten().chain([*memory]));
        }
        let x = s.repeat_over(depth, x, &given, |s, x, given| {
            let heads = self.attention(None).on(x.dim(0));
            let mut given = given.iter().copied();
            let own = of_part(own, &mut given);
            let of_memory = |(memory, sight)| {
                let sight = of_part(sight, &mut given);
                let memory: Tensor = given.next().unwrap_or(memory);
                let view = sight.over(s, heads, [length, memory.dim(1)]);
                (memory, view)
            };
            let reads = Reads {
                own: own.over(s, heads, [length, length]),
                memory: memory.map(of_memory),
            };
            move |s, x| self.block(s, x, &reads)
        });
        let y = rms_norm(&s.at("norm"), x, self.norm_epsilon);
        let y = dropout(&s.at("norm"), y, self.dropout);
        s.constrain(y, LAYER_INPUT)
    }

    /// One pre-norm block.
    fn block<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, reads: &Reads<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let own = self.attention(Some(reads.own));
        let norm = |name: &str, x| {
            let y = rms_norm(&s.at(name), x, self.norm_epsilon);
            s.constrain(y, LAYER_INPUT)
        };
        let add = |x, y| s.constrain(x + s.constrain(y, RESIDUAL), RESIDUAL);
        let y = norm("attention_norm", x);
        let mut x = add(x, attention(&s.at("attention"), y, own));
        if let Some((memory, view)) = reads.memory {
            let cross = Attention {
                memory: Some(memory),
                ..self.attention(Some(view))
            };
            let y = norm("cross_norm", x);
            x = add(x, attention(&s.at("cross"), y, cross));
        }
        let hidden = Mlp {
            gated: self.gated,
            in_bias: false,
            out_bias: false,
            dropout: self.dropout,
            init: KernelInit::LecunNormal,
            ..Mlp::of(self.mlp_dim, self.activation)
        };
        add(x, mlp(&s.at("mlp"), norm("mlp_norm", x), hidden))
    }

    /// Attention without biases, and without scaling of its scores.
    fn attention<'g>(&self, view: Option<PreparedMask<'g>>) -> Attention<'g> {
        Attention {
            scale: 1.0,
            weight_dropout: self.dropout,
            dropout: self.dropout,
            init: KernelInit::LecunNormal,
            view,
            ..Attention::of(self.num_heads, self.head_dim)
        }
    }

    /// The head on the decoder's output `[batch, length, width]`. One that shares the embeddings takes the output down by `1 /
    /// sqrt(width)`.
    pub fn guessing<'g>(
        &self,
        s: &Scope<'g>,
        table: &Parameter<'g>,
        x: Tensor<'g>,
    ) -> VocabHead<'g> {
        let s = s.at("head");
        let _in = s.enter();
        let x = match self.scaled {
            true => x * (self.embed_dim as f64).powf(-0.5),
            false => x,
        };
        match self.tied {
            true => VocabHead::new(&s, x, table.clone(), 1),
            false => VocabHead::new(&s, x, head(&s, self.vocab, self.embed_dim), 0),
        }
    }
}

impl TextToText for T5 {
    fn shape(&self) -> &TextShape {
        &self.shape
    }

    fn set_shape(&mut self, shape: TextShape) {
        self.shape = shape;
    }

    fn vocab(&self) -> usize {
        self.vocab
    }

    fn as_recorded(&self) -> bool {
        self.recorded
    }

    fn vocab_head<'g>(
        &self,
        s: &Scope<'g>,
        [inputs, given]: [Tensor<'g>; 2],
        segments: Option<[Tensor<'g>; 2]>,
    ) -> VocabHead<'g> {
        let table = self.table(s);
        let both = T5::embed(s, &table, concatenate(&[inputs, given], 1));
        let read = inputs.dim(1);
        let all = read + given.dim(1);
        let encoded = self.encode(s, both.slice(1, 0, read), segments.map(|s| s[0]));
        let decoded = self.decode(s, both.slice(1, read, all), encoded, segments);
        self.guessing(s, &table, decoded)
    }

    fn greedy<'g>(&self, s: &Scope<'g>, input: [Tensor<'g>; 2], eos: u32) -> Tensor<'g> {
        generate::greedy(self, s, input, eos)
    }
}

impl Family for T5 {
    fn family(&self) -> &'static str {
        T5Config::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::TextToText(self)
    }

    fn text_to_text_mut(&mut self) -> Option<&mut dyn TextToText> {
        Some(self)
    }

    /// Operations of one example's forward pass: products of weights and of attention, half of the
    /// latter where a position sees only those before it; looking up embeddings is none.
    fn forward_flops(&self) -> f64 {
        let (d, inner) = (
            self.embed_dim as f64,
            (self.num_heads * self.head_dim) as f64,
        );
        let (read, written) = (self.shape.inputs as f64, self.shape.targets as f64);
        let mlp = d * self.mlp_dim as f64 * if self.gated { 3.0 } else { 2.0 };
        let encoder = read * (4.0 * d * inner + mlp) + 2.0 * read * read * inner;
        let cross = 2.0 * (read + written) * d * inner + 2.0 * read * written * inner;
        let decoder = written * (4.0 * d * inner + mlp) + written * written * inner + cross;
        let blocks =
            encoder * self.encoder_num_layers as f64 + decoder * self.decoder_num_layers as f64;
        2.0 * (blocks + written * d * self.vocab as f64)
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(hf_weights::mapping(self))
    }

    fn class(&self) -> &'static str {
        CLASSES[0].name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["input_ids", "inputs"], ["decoder_input_ids", "given"]],
            result: "logits",
        }
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(self, eos)
    }

    fn generation_json(&self, eos: u32) -> Option<Value> {
        Some(hf_config::generation(eos))
    }

    fn notes(&self) -> Vec<String> {
        match self.scaled && !self.tied {
            true => vec![
                "the head is scaled and has its own weights: transformers 5 reads that, 4 would leave the weights out"
                    .to_owned(),
            ],
            false => Vec::new(),
        }
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file)
    }
}
