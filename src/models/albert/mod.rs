//! ALBERT: a BERT whose layers share parameters and whose embeddings are narrow, which tells too whether two pieces of a text
//! stand in their order (arXiv:1909.11942).

mod config;
mod hf_config;
mod hf_weights;

pub use config::AlbertConfig;

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
        model_type: "albert",
        name: "AlbertForPreTraining",
        formerly: &[],
    },
    HfClass {
        model_type: "albert",
        name: "AlbertForMaskedLM",
        formerly: &[],
    },
];

/// An ALBERT, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Albert {
    /// Tables and blocks.
    pub encoder: Encoder,
    /// What guesses tokens.
    pub head: TokenHead,
    /// Whether there is a head for pairs of texts.
    pub pair_head: bool,
}

impl OnEncoder for Albert {
    fn encoder(&self) -> &Encoder {
        &self.encoder
    }

    fn encoder_mut(&mut self) -> &mut Encoder {
        &mut self.encoder
    }
}

impl MaskedTokens for Albert {
    fn judges_pairs(&self) -> bool {
        self.pair_head
    }

    fn pairs(&self) -> &'static str {
        "sentence_order"
    }

    fn fills_spans(&self) -> bool {
        false
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
        Predicted {
            tokens: self.head.logits(&s.at("head"), &table, own),
            by_bounds: None,
            pair: self.pair_head.then(|| self.encoder.pair(s, x)),
        }
    }
}

impl Family for Albert {
    fn family(&self) -> &'static str {
        AlbertConfig::NAME
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
        flops
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(hf_weights::mapping(self))
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

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(self, eos)
    }

    /// `sentence_order_label` is the answer of pairs.
    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        let pair: &[&str] = match self.pair_head {
            true => &["sentence_order_label"],
            false => &[],
        };
        encoder::known(file, pair)?;
        let mut inputs = encoder::tokens(&mut self.encoder, file)?;
        if let [name] = pair {
            inputs.push(file.whole(name, &inputs[0].shape()[1..2], 0..2)?);
        }
        Ok(inputs)
    }
}
