//! BERT: an encoder of text that guesses hidden tokens, and whether a text follows another (arXiv:1810.04805); with a head for
//! spans SpanBERT (arXiv:1907.10529).

mod config;
mod hf_config;
mod hf_weights;
mod spans;

pub use config::BertConfig;

use super::encoder::{self, Encoder, OnEncoder, TokenHead, at_positions};
use super::{
    Asked, EncoderInputs, Family, FamilyConfig, Head, MaskedTokens, Predicted, TextEncoder,
};
use crate::array::Array;
use crate::error::Result;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::Scope;
use serde_json::Value;

/// What transformers calls it, with a head for pairs and without.
const CLASSES: [HfClass; 2] = [
    HfClass {
        model_type: "bert",
        name: "BertForPreTraining",
        formerly: &[],
    },
    HfClass {
        model_type: "bert",
        name: "BertForMaskedLM",
        formerly: &[],
    },
];

/// A BERT, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Bert {
    /// Tables and blocks.
    pub encoder: Encoder,
    /// What guesses tokens.
    pub head: TokenHead,
    /// Whether there is a head for pairs of texts.
    pub pair_head: bool,
    /// Whether there is a head for spans.
    pub span_head: bool,
}

impl OnEncoder for Bert {
    fn encoder(&self) -> &Encoder {
        &self.encoder
    }

    fn encoder_mut(&mut self) -> &mut Encoder {
        &mut self.encoder
    }
}

impl MaskedTokens for Bert {
    fn judges_pairs(&self) -> bool {
        self.pair_head
    }

    fn fills_spans(&self) -> bool {
        self.span_head
    }

    fn predict<'g>(
        &self,
        s: &Scope<'g>,
        inputs: EncoderInputs<'g>,
        asked: Asked<'g>,
    ) -> Predicted<'g> {
        let table = self.encoder.table(s);
        let x = self.encoder.encode(s, &table, inputs);
        let own = at_positions(s, x, asked.positions);
        let spans = asked.bounds.filter(|_| self.span_head);
        Predicted {
            tokens: self.head.logits(&s.at("head"), &table, own),
            by_bounds: spans.map(|bounds| self.by_bounds(s, (&table, x), asked.positions, bounds)),
            pair: self.pair_head.then(|| self.encoder.pair(s, x)),
        }
    }
}

impl Family for Bert {
    fn family(&self) -> &'static str {
        BertConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::MaskedTokens(self)
    }

    fn text_encoder_mut(&mut self) -> Option<&mut dyn TextEncoder> {
        Some(self)
    }

    fn forward_flops(&self) -> f64 {
        let (width, asked) = (self.encoder.block.embed_dim, self.encoder.shape.predictions);
        let sizes = [width, self.encoder.embedding, self.encoder.vocab];
        let mut flops = self.encoder.forward_flops(self.encoder.shape.length);
        flops += self.head.forward_flops(asked, sizes);
        if self.pair_head {
            flops += 2.0 * width as f64 * (width + 2) as f64;
        }
        if self.span_head {
            flops += self.span_flops(asked);
        }
        flops
    }

    fn mapping(&self) -> Result<Mapping> {
        hf_weights::mapping(self)
    }

    fn class(&self) -> &'static str {
        CLASSES[usize::from(!self.pair_head)].name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["input_ids", "inputs"]],
            result: match self.pair_head {
                true => "prediction_logits",
                false => "logits",
            },
        }
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        hf_config::to_json(self)
    }

    /// `next_sentence_label` is the answer of pairs.
    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        let pair: &[&str] = match self.pair_head {
            true => &["next_sentence_label"],
            false => &[],
        };
        encoder::known(file, pair)?;
        let mut inputs = encoder::tokens(&mut self.encoder, file)?;
        if let [name] = pair {
            let batch = &inputs[0].shape()[1..2];
            inputs.push(file.labels(name, batch, 0..2)?);
        }
        Ok(inputs)
    }
}
