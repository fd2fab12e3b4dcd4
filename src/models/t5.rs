//! T5: an encoder reads a text with gaps, a decoder writes what belongs into them (arXiv:1910.10683).

use super::t5_config::{T5, TextShape};
use super::{Batch, INSIDE, Outcome, STREAM};
use crate::graph::Tensor;
use crate::nn::{
    Buckets, Heads, Mlp, Parameter, PlainAttention, Scope, Sight, View, dropout, embed, embedding,
    head, logits, plain_attention, plain_mlp, relative_bias, rms_norm, token_cross_entropy,
};
use crate::ops::concatenate;
use crate::shard::Axis;
use crate::types::{DType, Type};

/// What a stack of blocks looks at.
struct Reads<'g> {
    /// Its own sequence.
    own: View<'g>,
    /// The encoder's output, for the decoder.
    memory: Option<(Tensor<'g>, View<'g>)>,
}

impl T5 {
    /// Embeddings of ids i32 `[batch, length]`: `[batch, length, width]` in the compute dtype.
    #[track_caller]
    pub fn embed<'g>(s: &Scope<'g>, table: &Parameter<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        let x = embed(table, ids, s.compute());
        s.constrain(x, INSIDE)
    }

    /// The table of embeddings, f32 `[vocab, width]`.
    #[track_caller]
    pub fn table<'g>(&self, s: &Scope<'g>) -> Parameter<'g> {
        embedding(&s.at("embed"), self.vocab, self.width)
    }

    /// The encoder: embeddings `[batch, length, width]` in and out. `segments` i32 `[batch, length]`
    /// keeps texts of one row apart, 0 is padding; everything sees everything without it.
    pub fn encode<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        segments: Option<Tensor<'g>>,
    ) -> Tensor<'g> {
        let sight = Sight {
            segments: segments.map(|own| [own, own]),
            ..self.sight()
        };
        self.stack(&s.at("encoder"), x, self.encoder_depth, sight, None)
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
        let sight = Sight {
            segments: segments.map(|[_, own]| [own, own]),
            causal: true,
            ..self.sight()
        };
        let of_input = Sight {
            segments: segments.map(|[inputs, own]| [own, inputs]),
            ..self.sight()
        };
        let memory = Some((encoded, of_input));
        self.stack(&s.at("decoder"), x, self.decoder_depth, sight, memory)
    }

    fn sight<'g>(&self) -> Sight<'g> {
        Sight {
            added: self.recorded,
            ..Sight::default()
        }
    }

    fn stack<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        depth: usize,
        own: Sight<'g>,
        memory: Option<(Tensor<'g>, Sight<'g>)>,
    ) -> Tensor<'g> {
        let length = x.dim(1);
        let buckets = Buckets {
            count: self.buckets,
            max_distance: self.max_distance,
            bidirectional: !own.causal,
        };
        let bias = relative_bias(&s.at("position"), self.heads, buckets, [length, length]);
        let own = Sight {
            by_offset: Some(bias),
            ..own
        };
        let heads = Heads {
            batch: x.dim(0),
            count: self.heads,
            kv: self.kv,
            dropout: self.dropout,
        };
        let of_memory = |(memory, sight): (Tensor<'g>, Sight<'g>)| {
            let view = sight.over(s, heads, [length, memory.dim(1)]);
            (memory, view)
        };
        let reads = Reads {
            own: own.over(s, heads, [length, length]),
            memory: memory.map(of_memory),
        };
        let x = dropout(&s.at("embed"), x, self.dropout);
        let x = s.constrain(x, STREAM);
        let x = s.repeat(depth, x, |s, x| self.block(s, x, &reads));
        let y = rms_norm(&s.at("norm"), x, self.norm_epsilon);
        let y = dropout(&s.at("norm"), y, self.dropout);
        s.constrain(y, INSIDE)
    }

    /// One pre-norm block.
    fn block<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, reads: &Reads<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let own = PlainAttention {
            heads: self.heads,
            kv: self.kv,
            dropout: self.dropout,
            view: reads.own,
        };
        let norm = |name: &str, x| {
            let y = rms_norm(&s.at(name), x, self.norm_epsilon);
            s.constrain(y, INSIDE)
        };
        let add = |x, y| s.constrain(x + s.constrain(y, STREAM), STREAM);
        let y = norm("attention_norm", x);
        let mut x = add(x, plain_attention(&s.at("attention"), y, None, own));
        if let Some((memory, view)) = reads.memory {
            let cross = PlainAttention { view, ..own };
            let y = norm("cross_norm", x);
            x = add(x, plain_attention(&s.at("cross"), y, Some(memory), cross));
        }
        let hidden = Mlp {
            hidden: self.mlp,
            activation: self.activation,
            dropout: self.dropout,
        };
        let y = plain_mlp(&s.at("mlp"), norm("mlp_norm", x), hidden, self.gated);
        add(x, y)
    }

    /// f32 logits `[batch, length, vocab]` of the decoder's output `[batch, length, width]`. A head
    /// that shares the embeddings takes the output down by `1 / sqrt(width)`.
    pub fn logits<'g>(&self, s: &Scope<'g>, table: &Parameter<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let s = s.at("head");
        let _in = s.enter();
        let x = match self.scaled {
            true => x * (self.width as f64).powf(-0.5),
            false => x,
        };
        let y = match self.tied {
            true => logits(x, table, 1),
            false => logits(x, &head(&s, self.vocab, self.width), 0),
        };
        s.constrain(y, [Axis::Batch, Axis::Context, Axis::Vocab])
    }

    /// Name and type of every input of a batch.
    pub(super) fn inputs(&self, batch: usize) -> Vec<(&'static str, Type)> {
        let TextShape {
            inputs,
            targets,
            segments,
            ..
        } = self.shape;
        let ids = |length| Type::new(DType::I32, &[batch, length]);
        let mut all = vec![("inputs", ids(inputs)), ("targets", ids(targets))];
        if segments {
            all.push(("input_segments", ids(inputs)));
            all.push(("target_segments", ids(targets)));
        }
        all
    }

    /// Cross-entropy of the targets, a mean over those that are not padding, with the z-loss while
    /// training (arXiv:2204.02311, section 5: `z_loss ln(Z)^2`).
    pub(super) fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> Outcome<'g> {
        let (inputs, targets) = (batch["inputs"], batch["targets"]);
        let segments = match (batch.get("input_segments"), batch.get("target_segments")) {
            (Some(inputs), Some(targets)) => Some([*inputs, *targets]),
            _ => None,
        };
        let labelled = self
            .recorded
            .then(|| targets.greater_equal(targets.filled(0.0)));
        let targets = match self.recorded {
            true => targets.maximum(targets.filled(0.0)),
            false => targets,
        };
        let given = shifted(targets, segments.map(|s| s[1]));
        let table = self.table(s);
        let both = T5::embed(s, &table, concatenate(&[inputs, given], 1));
        let read = inputs.dim(1);
        let all = read + given.dim(1);
        let encoded = self.encode(s, both.slice(1, 0, read), segments.map(|s| s[0]));
        let decoded = self.decode(s, both.slice(1, read, all), encoded, segments);
        let scores = self.logits(s, &table, decoded);
        let _in = s.graph.enter("loss");
        let (nll, log_sum) = token_cross_entropy(scores, targets);
        let mut counted = match segments {
            Some([_, segments]) => segments.greater(segments.filled(0.0)).to(DType::F32),
            None => targets.to(DType::F32).filled(1.0),
        };
        if let Some(labelled) = labelled {
            counted = counted * labelled.to(DType::F32);
        }
        if let Some(weights) = weights {
            counted = counted * weights.broadcast_in_dim(&counted.shape(), &[0]);
        }
        let count = counted.sum_all();
        let mean = |each: Tensor<'g>| (each * counted).sum_all() / count.maximum(count.filled(1.0));
        if weights.is_none() {
            let each = match self.z_loss > 0.0 {
                true => nll + log_sum * log_sum * self.z_loss,
                false => nll,
            };
            return Outcome {
                loss: mean(each),
                count: Some(count),
                sums: Vec::new(),
                picture: None,
            };
        }
        let ids = &self.shape.text_ids;
        let (first, last) = (f64::from(ids.start), f64::from(ids.end) - 1.0);
        let inside = targets.greater_equal(targets.filled(first));
        let inside = inside.and(targets.less_equal(targets.filled(last)));
        let text = inside.to(DType::F32) * counted;
        let hits = scores.argmax(2).equal(targets).to(DType::F32) * text;
        Outcome {
            loss: mean(nll),
            count: Some(count),
            sums: vec![
                ("correct", hits.sum_all()),
                ("text_tokens", text.sum_all()),
                ("text_nll", (nll * text).sum_all()),
            ],
            picture: None,
        }
    }

    /// Operations of one example's forward pass: products of weights and of attention, half of the
    /// latter where a position sees only those before it; looking up embeddings is none.
    pub(super) fn forward_flops(&self) -> f64 {
        let (d, inner) = (self.width as f64, (self.heads * self.kv) as f64);
        let (read, written) = (self.shape.inputs as f64, self.shape.targets as f64);
        let mlp = d * self.mlp as f64 * if self.gated { 3.0 } else { 2.0 };
        let encoder = read * (4.0 * d * inner + mlp) + 2.0 * read * read * inner;
        let cross = 2.0 * (read + written) * d * inner + 2.0 * read * written * inner;
        let decoder = written * (4.0 * d * inner + mlp) + written * written * inner + cross;
        let blocks = encoder * self.encoder_depth as f64 + decoder * self.decoder_depth as f64;
        2.0 * (blocks + written * d * self.vocab as f64)
    }
}

/// What the decoder is given: the targets one place later, each text beginning with 0.
#[track_caller]
fn shifted<'g>(targets: Tensor<'g>, segments: Option<Tensor<'g>>) -> Tensor<'g> {
    let [_, length] = targets.dims();
    let zero = targets.graph.scalar(0.0, targets.dtype());
    let later = |x: Tensor<'g>| x.slice(1, 0, length - 1).pad(zero, &[(0, 0, 0), (1, 0, 0)]);
    let given = later(targets);
    match segments {
        None => given,
        Some(segments) => {
            let goes_on = segments.equal(later(segments));
            goes_on.select(given, given.filled(0.0))
        }
    }
}
