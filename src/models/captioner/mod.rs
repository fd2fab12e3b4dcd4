//! A captioner: an encoder of pictures, and a decoder of text that looks at it in every block. What CoCa (arXiv:2205.01917, section 3.2)
//! and Cap (arXiv:2306.07915, section 3.1) learn by, without a contrastive loss beside it.

mod config;
mod hf_config;
mod hf_weights;
mod recorded;

pub use config::CaptionerConfig;

use super::causal::CausalInputs;
use super::decoder::Decoder;
use super::vit::Vit;
use super::{Captions, Family, FamilyConfig, Head, PairedShape, PairedText};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Init, Scope, VocabHead, linear};
use crate::shard::Axis;
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "vision-encoder-decoder",
    name: "VisionEncoderDecoderModel",
    formerly: &[],
};

/// A captioner, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Captioner {
    /// What reads the picture; its head is not used.
    pub encoder: Vit,
    /// What writes the text.
    pub decoder: Decoder,
    /// The id that stands before each text; what begins texts, or ends them, once the data is open, where nothing else is said.
    pub start: Option<u32>,
    /// The id that ends texts, once the data is open.
    pub eos: u32,
}

impl Captioner {
    /// Whether features of the picture are brought to the decoder's width by a layer of their own.
    fn is_bridged(&self) -> bool {
        self.encoder.encoder.embed_dim != self.decoder.embed_dim
    }
}

impl PairedText for Captioner {
    fn shape(&self) -> PairedShape {
        let begin = self.start.unwrap_or_default();
        PairedShape::of(&self.decoder.shape, [begin, self.eos])
    }

    fn set_shape(&mut self, shape: PairedShape) {
        self.start = self.start.or(Some(shape.begin));
        self.eos = shape.eos;
        self.decoder.shape = shape.causal();
    }

    fn vocab(&self) -> usize {
        self.decoder.vocab
    }

    fn max_length(&self) -> usize {
        self.decoder.max_length().unwrap_or(usize::MAX)
    }
}

impl Captions for Captioner {
    fn vocab_head<'g>(
        &self,
        s: &Scope<'g>,
        images: Tensor<'g>,
        ids: Tensor<'g>,
        _seen: Option<Tensor<'g>>,
    ) -> VocabHead<'g> {
        let picture = s.at("encoder");
        let seen = {
            let _in = picture.enter();
            self.encoder.encode(&picture, images) // [b, positions, width]
        };
        let memory = match self.is_bridged() {
            false => seen,
            true => {
                let axes = (Axis::EncoderEmbed, Axis::Embed);
                let [from, to] = [self.encoder.encoder.embed_dim, self.decoder.embed_dim];
                let init = Init::XavierUniform {
                    fan_in: from,
                    fan_out: to,
                };
                linear(&s.at("bridge"), seen, axes, to, init)
            }
        };
        let inputs = CausalInputs {
            memory: Some(memory),
            ..CausalInputs::of(ids)
        };
        self.decoder.vocab_head(&s.at("decoder"), inputs)
    }
}

impl Family for Captioner {
    fn family(&self) -> &'static str {
        CaptionerConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::Captions(self)
    }

    fn paired_mut(&mut self) -> Option<&mut dyn PairedText> {
        Some(self)
    }

    fn image(&self) -> Option<[usize; 3]> {
        self.encoder.image()
    }

    /// Encoder, decoder, and attention of each token to each position of the picture.
    fn forward_flops(&self) -> f64 {
        let (seen, read) = (
            self.encoder.length() as f64,
            self.decoder.shape.length as f64,
        );
        let [from, to] = [self.encoder.encoder.embed_dim, self.decoder.embed_dim].map(|d| d as f64);
        let inner = (self.decoder.num_heads * self.decoder.head_dim) as f64;
        let cross = 4.0 * (seen + read) * to * inner + 4.0 * seen * read * inner;
        let bridge = match self.is_bridged() {
            true => 2.0 * seen * from * to,
            false => 0.0,
        };
        let head = 2.0 * from * self.encoder.classes as f64;
        self.encoder.forward_flops() - head
            + bridge
            + self.decoder.forward_flops()
            + cross * self.decoder.num_layers as f64
    }

    fn mapping(&self) -> Result<Mapping> {
        hf_weights::mapping(self)
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["pixel_values", "images"], ["decoder_input_ids", "inputs"]],
            result: "logits",
        }
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(self, eos)
    }

    fn recorded(&mut self, file: &Recorded, image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file, image_size)
    }
}
