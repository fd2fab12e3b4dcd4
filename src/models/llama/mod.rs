//! Llama (arXiv:2302.13971, arXiv:2307.09288, arXiv:2407.21783).

mod config;
pub(super) mod hf_config;
mod hf_layers;
pub(super) mod hf_weights;

pub use config::LlamaConfig;

use super::decoder::{self, Decoder, OnDecoder, RopeScaling};
use super::{CausalTokens, Family, FamilyConfig, Head};
use crate::array::Array;
use crate::config::AtLeastOne;
use crate::error::Result;
use crate::hf::{HfClass, Mapping, Recorded, Scaled};
use crate::nn::NormPlacement;
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "llama",
    name: "LlamaForCausalLM",
    formerly: &["LLaMAForCausalLM"],
};

/// The same with queries and keys normalised.
const NORMALISED: HfClass = HfClass {
    model_type: "qwen3",
    name: "Qwen3ForCausalLM",
    formerly: &[],
};

/// The same with a window.
const WINDOWED: HfClass = HfClass {
    model_type: "mistral",
    name: "MistralForCausalLM",
    formerly: &[],
};

/// With scaled embeddings.
const SCALED: HfClass = HfClass {
    model_type: "gemma",
    name: "GemmaForCausalLM",
    formerly: &[],
};

/// With norms behind layers too.
const POST_NORMS: HfClass = HfClass {
    model_type: "gemma2",
    name: "Gemma2ForCausalLM",
    formerly: &[],
};

/// With both, queries and keys normalised.
const POST_NORMS_NORMALISED: HfClass = HfClass {
    model_type: "gemma3_text",
    name: "Gemma3ForCausalLM",
    formerly: &[],
};

/// All of them.
const CLASSES: [HfClass; 6] = [
    CLASS,
    NORMALISED,
    WINDOWED,
    SCALED,
    POST_NORMS,
    POST_NORMS_NORMALISED,
];

/// Those whose norms are multiplied by `1 + weight`.
const ONE_PLUS: [HfClass; 3] = [SCALED, POST_NORMS, POST_NORMS_NORMALISED];

/// A Llama, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Llama {
    /// Tables, blocks and head.
    pub decoder: Decoder,
    /// Tokens of a text that it is meant for.
    pub positions: usize,
    /// What is done to the frequencies of positions, as it was said.
    pub rope_scaling: Option<RopeScaling>,
}

impl Llama {
    /// What transformers calls one with these switches.
    fn hf_class(&self) -> HfClass {
        let decoder = &self.decoder;
        let has_post_norms = decoder.placement == NormPlacement::Both;
        match (has_post_norms, decoder.scaled_embeddings, decoder.qk_norm) {
            (true, _, true) => POST_NORMS_NORMALISED,
            (true, _, false) => POST_NORMS,
            (false, true, _) => SCALED,
            (false, false, true) => NORMALISED,
            (false, false, false) if decoder.window.is_some() => WINDOWED,
            (false, false, false) => CLASS,
        }
    }
}

impl OnDecoder for Llama {
    fn decoder(&self) -> &Decoder {
        &self.decoder
    }

    fn decoder_mut(&mut self) -> &mut Decoder {
        &mut self.decoder
    }

    /// As many as it is said to have positions, times what stretches those of shorter texts.
    fn context(&self) -> Option<usize> {
        let stretched = |factor: AtLeastOne| (self.positions as f64 * factor.get()) as usize;
        Some(match self.rope_scaling {
            Some(RopeScaling::Linear { factor } | RopeScaling::Dynamic { factor }) => {
                stretched(factor)
            }
            _ => self.positions,
        })
    }
}

impl Family for Llama {
    fn family(&self) -> &'static str {
        LlamaConfig::NAME
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
        hf_config::check_class(self)?;
        let mut mapping = hf_weights::mapping(&self.decoder);
        if ONE_PLUS.contains(&self.hf_class()) {
            let norms = mapping.entries.iter_mut();
            let norms = norms.filter(|entry| entry.path.ends_with("/scale"));
            norms.for_each(|entry| entry.offset = 1.0);
        }
        Ok(mapping)
    }

    fn scaled(&self) -> Vec<Scaled> {
        self.decoder.scaled()
    }

    fn class(&self) -> &'static str {
        self.hf_class().name
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(self, eos)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        decoder::inputs(&mut self.decoder, file)
    }
}
