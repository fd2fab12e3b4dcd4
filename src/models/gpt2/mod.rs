//! GPT-2 (Radford et al., 2019), and GPT-3 (arXiv:2005.14165) with attention that sees everything before.

mod config;
pub(super) mod hf_config;
pub(super) mod hf_weights;

pub use config::Gpt2Config;

use super::decoder::{self, Decoder, OnDecoder};
use super::{CausalTokens, Family, FamilyConfig, Head};
use crate::array::Array;
use crate::error::Result;
use crate::hf::{HfClass, Mapping, Recorded, Scaled};
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "gpt2",
    name: "GPT2LMHeadModel",
    formerly: &[],
};

/// A GPT-2, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Gpt2 {
    /// Tables, blocks and head.
    pub decoder: Decoder,
}

impl OnDecoder for Gpt2 {
    fn decoder(&self) -> &Decoder {
        &self.decoder
    }

    fn decoder_mut(&mut self) -> &mut Decoder {
        &mut self.decoder
    }
}

impl Family for Gpt2 {
    fn family(&self) -> &'static str {
        Gpt2Config::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::CausalTokens(self)
    }

    fn causal_mut(&mut self) -> Option<&mut dyn CausalTokens> {
        Some(self)
    }

    fn forward_flops(&self) -> f64 {
        self.decoder.forward_flops()
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(hf_weights::mapping(&self.decoder))
    }

    fn scaled(&self) -> Vec<Scaled> {
        self.decoder.scaled()
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(&self.decoder, eos)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        decoder::inputs(&mut self.decoder, file)
    }
}
