//! RoBERTa: BERT's encoder without pairs of texts, whose positions are counted from padding (arXiv:1907.11692).

mod config;
mod hf_config;
mod hf_weights;

pub use config::RobertaConfig;

use super::encoder::{self, Encoder, OnEncoder, TokenHead, at_positions};
use super::{
    Asked, EncoderInputs, Family, FamilyConfig, Head, MaskedTokens, Predicted, TextEncoder,
};
use crate::array::Array;
use crate::error::Result;
use crate::hf::{HfClass, Mapping, Recorded};
use crate::nn::Scope;
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "roberta",
    name: "RobertaForMaskedLM",
    formerly: &[],
};

/// A RoBERTa, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Roberta {
    /// Tables and blocks.
    pub encoder: Encoder,
    /// What guesses tokens.
    pub head: TokenHead,
}

impl OnEncoder for Roberta {
    fn encoder(&self) -> &Encoder {
        &self.encoder
    }

    fn encoder_mut(&mut self) -> &mut Encoder {
        &mut self.encoder
    }
}

impl MaskedTokens for Roberta {
    fn judges_pairs(&self) -> bool {
        false
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
            pair: None,
        }
    }
}

impl Family for Roberta {
    fn family(&self) -> &'static str {
        RobertaConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::MaskedTokens(self)
    }

    fn text_encoder_mut(&mut self) -> Option<&mut dyn TextEncoder> {
        Some(self)
    }

    fn forward_flops(&self) -> f64 {
        let width = self.encoder.block.embed_dim;
        let sizes = [width, self.encoder.embedding, self.encoder.vocab];
        let head = self
            .head
            .forward_flops(self.encoder.shape.predictions, sizes);
        self.encoder.forward_flops(self.encoder.shape.length) + head
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(hf_weights::mapping(self))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(self, eos)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        encoder::known(file, &[])?;
        encoder::tokens(&mut self.encoder, file)
    }
}
