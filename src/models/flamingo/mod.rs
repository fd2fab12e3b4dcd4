//! Flamingo (arXiv:2204.14198): an encoder of pictures and a decoder of text, both trained before, and between them what is trained: a
//! resampler that makes a fixed number of vectors of each picture, and layers that look at them, behind gates that are closed at first.
//!
//! A text may have several pictures at places within it. Each token sees the latest picture before it alone; one before any sees none.

mod config;
mod recorded;
mod resampler;
mod weights;

pub use config::{FlamingoConfig, LanguageConfig, ResamplerConfig};
pub use resampler::Resampler;

use super::causal::{CausalInputs, GatedPictures};
use super::decoder::Decoder;
use super::own_config::OwnConfig;
use super::vit::Vit;
use super::{Captions, Family, FamilyConfig, Head, PairedShape, PairedText};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Scope, VocabHead};
use crate::types::{DType, Type};
use serde_json::Value;

/// What its `config.json` calls it; transformers has none.
const CLASS: HfClass = HfClass {
    model_type: "kiln_flamingo",
    name: "Flamingo",
    formerly: &[],
};

/// A Flamingo, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Flamingo {
    /// What reads pictures; its head is not used.
    pub encoder: Vit,
    /// What makes a fixed number of vectors of each.
    pub resampler: Resampler,
    /// What writes the text.
    pub decoder: Box<Decoder>,
    /// Of so many blocks of the decoder the first has a layer before it that looks at pictures.
    pub cross_every: usize,
    /// Pictures of a text, at most.
    pub pictures: usize,
    /// The id that stands before each text; what begins texts, or ends them, once the data is open, where nothing else is said.
    pub start: Option<u32>,
    /// The id that ends texts, once the data is open.
    pub eos: u32,
    /// The configuration that says so, every size filled in.
    said: FlamingoConfig,
}

impl Flamingo {
    /// Layers that look at pictures.
    fn gated_layers(&self) -> usize {
        self.decoder.num_layers.div_ceil(self.cross_every)
    }
}

impl PairedText for Flamingo {
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

    fn pictures(&self) -> Option<usize> {
        Some(self.pictures)
    }
}

impl Captions for Flamingo {
    fn vocab_head<'g>(
        &self,
        s: &Scope<'g>,
        images: Tensor<'g>,
        ids: Tensor<'g>,
        seen: Option<Tensor<'g>>,
    ) -> VocabHead<'g> {
        let [batch, pictures, height, width, channels] = images.dims();
        let each = images.reshape(&[batch * pictures, height, width, channels]);
        let picture = s.at("encoder");
        let features = {
            let _in = picture.enter();
            self.encoder.encode(&picture, each) // [b pictures, positions, width]
        };
        let latents = self.resampler.apply(&s.at("resampler"), features);
        let [_, latents_of, dim] = latents.dims();
        let owners = Type::new(DType::I32, &[batch, pictures, latents_of]);
        let owners = s.graph.iota(1, owners) + 1.0;
        let positions = pictures * latents_of;
        let pictures = GatedPictures {
            values: latents.reshape(&[batch, positions, dim]),
            owners: owners.reshape(&[batch, positions]),
            seen: seen.unwrap_or_else(|| ids.filled(1.0)),
        };
        let between = s.at("gated");
        let block = self.decoder.gated(&between, ids.dims(), pictures);
        let before = |k: usize, x: Tensor<'g>| match k.is_multiple_of(self.cross_every) {
            true => block.apply(&between.at(k.to_string()), x),
            false => x,
        };
        let inputs = CausalInputs::of(ids);
        self.decoder
            .vocab_head_behind(&s.at("decoder"), inputs, Some(&before))
    }
}

impl Family for Flamingo {
    fn family(&self) -> &'static str {
        FlamingoConfig::NAME
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

    /// Encoder and resampler of every picture, the decoder, and the layers between: each token looks at all vectors of all pictures, most
    /// of which are then hidden.
    fn forward_flops(&self) -> f64 {
        let (read, pictures) = (self.decoder.shape.length as f64, self.pictures as f64);
        let [from, to] = [self.encoder.encoder.embed_dim, self.decoder.embed_dim].map(|d| d as f64);
        let inner = (self.decoder.num_heads * self.decoder.head_dim) as f64;
        let seen = pictures * self.resampler.latents as f64;
        let cross = 4.0 * read * to * inner + 4.0 * seen * from * inner + 4.0 * seen * read * inner;
        let kernels = if self.decoder.mlp.gated { 3.0 } else { 2.0 };
        let hidden = 2.0 * kernels * read * to * self.decoder.mlp.hidden as f64;
        let head = 2.0 * from * self.encoder.classes as f64;
        let resampled = self
            .resampler
            .forward_flops([self.encoder.length(), self.encoder.encoder.embed_dim]);
        pictures * (self.encoder.forward_flops() - head + resampled)
            + self.decoder.forward_flops()
            + self.gated_layers() as f64 * (cross + hidden)
    }

    fn mapping(&self) -> Result<Mapping> {
        weights::mapping(self)
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[
                ["pixel_values", "images"],
                ["decoder_input_ids", "inputs"],
                ["pictures", "pictures"],
            ],
            result: "logits",
        }
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        let said = FlamingoConfig {
            start: self
                .start
                .or(Some(eos))
                .and_then(|id| (id as usize).try_into().ok()),
            ..self.said.clone()
        };
        OwnConfig::to_json(&said, CLASS)
    }

    fn recorded(&mut self, file: &Recorded, image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file, image_size)
    }
}
