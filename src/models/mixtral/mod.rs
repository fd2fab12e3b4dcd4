//! Mixtral (arXiv:2401.04088): a Llama whose feed-forward layers are experts, of which each token sees a few.

mod config;
mod hf_config;
mod hf_weights;

pub use config::MixtralConfig;

use super::decoder::{self, Decoder, OnDecoder};
use super::llama::Llama;
use super::{CausalTokens, Family, FamilyConfig, Head};
use crate::array::Array;
use crate::error::Result;
use crate::hf::{HfClass, Mapping, Recorded, Scaled};
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "mixtral",
    name: "MixtralForCausalLM",
    formerly: &[],
};

/// A Mixtral, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Mixtral {
    /// What it is but for experts, which its decoder has.
    pub llama: Llama,
}

impl OnDecoder for Mixtral {
    fn decoder(&self) -> &Decoder {
        &self.llama.decoder
    }

    fn decoder_mut(&mut self) -> &mut Decoder {
        &mut self.llama.decoder
    }

    fn context(&self) -> Option<usize> {
        OnDecoder::context(&self.llama)
    }
}

impl Family for Mixtral {
    fn family(&self) -> &'static str {
        MixtralConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::CausalTokens(self)
    }

    fn causal_mut(&mut self) -> Option<&mut dyn CausalTokens> {
        Some(self)
    }

    fn forward_flops(&self) -> f64 {
        self.llama.decoder.forward_flops()
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(hf_weights::mapping(&self.llama.decoder))
    }

    fn scaled(&self) -> Vec<Scaled> {
        self.llama.decoder.scaled()
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(&self.llama, eos)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        decoder::inputs(&mut self.llama.decoder, file)
    }
}
