//! ELECTRA: a generator writes tokens in place of those that are hidden, a discriminator tells which they are
//! (arXiv:2003.10555). Both share the embeddings. transformers has them as two models; either can be had alone.

mod config;
mod hf_config;
mod hf_weights;
mod recorded;

pub use config::{ElectraConfig, ElectraPart};

use super::encoder::{Encoder, OnEncoder, TokenHead, at_positions};
use super::{
    Asked, EncoderInputs, Family, FamilyConfig, Head, MaskedTokens, Predicted, ReplacedTokens,
    TextEncoder,
};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfClass, Mapping, Recorded};
use crate::nn::{LAYER_INPUT, Parameter, Scope, linear};
use crate::shard::Axis;
use crate::types::{DType, Type};
use serde_json::Value;

/// What transformers calls discriminator and generator.
const CLASSES: [HfClass; 2] = [
    HfClass {
        model_type: "electra",
        name: "ElectraForPreTraining",
        formerly: &[],
    },
    HfClass {
        model_type: "electra",
        name: "ElectraForMaskedLM",
        formerly: &[],
    },
];

/// Folders of both in one that holds both.
const PARTS: [&str; 2] = ["discriminator", "generator"];

/// An ELECTRA, its sizes settled. Its two encoders have their tables in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Electra {
    /// Which of the two are there.
    pub part: ElectraPart,
    /// What tells which tokens were replaced.
    pub discriminator: Encoder,
    /// What writes tokens.
    pub generator: Encoder,
    /// The generator's head.
    pub head: TokenHead,
}

impl Electra {
    /// Whether there is a generator.
    fn generates(&self) -> bool {
        self.part != ElectraPart::Discriminator
    }

    /// Whether there is a discriminator.
    fn discriminates(&self) -> bool {
        self.part != ElectraPart::Generator
    }

    /// f32 logits of the generator `[batch, k, vocab]`; without one every token is as likely as every other.
    #[track_caller]
    fn generate<'g>(
        &self,
        s: &Scope<'g>,
        table: &Parameter<'g>,
        inputs: EncoderInputs<'g>,
        positions: Tensor<'g>,
    ) -> Tensor<'g> {
        if !self.generates() {
            let shape = [positions.shape(), vec![self.vocab()]].concat();
            return s.graph.fill(0.0, Type::new(DType::F32, &shape));
        }
        let x = self.generator.embed(&s.at("embed"), table, inputs);
        let s = s.at("generator");
        let x = self.generator.stack(&s, x, inputs.mask);
        self.head
            .logits(&s.at("head"), table, at_positions(&s, x, positions))
    }

    /// f32 logits of the discriminator `[batch, length]`; `embed` is where the tables lie.
    #[track_caller]
    fn tell<'g>(
        &self,
        [s, embed]: [&Scope<'g>; 2],
        table: &Parameter<'g>,
        inputs: EncoderInputs<'g>,
    ) -> Tensor<'g> {
        let encoder = &self.discriminator;
        let (width, init) = (encoder.block.embed_dim, encoder.block.init);
        let x = encoder.embed(embed, table, inputs);
        let s = s.at("discriminator");
        let x = s.constrain(encoder.stack(&s, x, inputs.mask), LAYER_INPUT);
        let (s, axes) = (s.at("head"), (Axis::EncoderEmbed, Axis::Embed));
        let x = linear(&s.at("dense"), x, axes, width, init.of([width; 2]));
        let x = s.constrain(encoder.block.activation.of(x), LAYER_INPUT);
        let axes = (Axis::Embed, Axis::Classes);
        let y = linear(&s.at("out"), x, axes, 1, init.of([width, 1]));
        y.reshape(&inputs.ids.shape()).to(DType::F32)
    }
}

impl OnEncoder for Electra {
    fn encoder(&self) -> &Encoder {
        &self.discriminator
    }

    fn encoder_mut(&mut self) -> &mut Encoder {
        &mut self.discriminator
    }
}

/// The generator alone.
impl MaskedTokens for Electra {
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
        let table = self.discriminator.table(s);
        Predicted {
            tokens: self.generate(s, &table, inputs, asked.positions),
            by_bounds: None,
            pair: None,
        }
    }
}

impl ReplacedTokens for Electra {
    fn generates(&self) -> bool {
        self.part != ElectraPart::Discriminator
    }

    fn judge<'g>(
        &self,
        s: &Scope<'g>,
        inputs: EncoderInputs<'g>,
        asked: Asked<'g>,
        replaced: &dyn Fn(Tensor<'g>) -> Tensor<'g>,
    ) -> [Tensor<'g>; 2] {
        let table = self.discriminator.table(s);
        let written = self.generate(s, &table, inputs, asked.positions);
        let ids = replaced(written);
        let embed = match self.generates() {
            true => s.at("embed").again(),
            false => s.at("embed"),
        };
        let read = EncoderInputs { ids, ..inputs };
        [written, self.tell([s, &embed], &table, read)]
    }

    fn discriminate<'g>(&self, s: &Scope<'g>, inputs: EncoderInputs<'g>) -> Tensor<'g> {
        let table = self.discriminator.table(s);
        self.tell([s, &s.at("embed")], &table, inputs)
    }
}

impl Family for Electra {
    fn family(&self) -> &'static str {
        ElectraConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        match self.discriminates() {
            true => Head::ReplacedTokens(self),
            false => Head::MaskedTokens(self),
        }
    }

    fn text_encoder_mut(&mut self) -> Option<&mut dyn TextEncoder> {
        Some(self)
    }

    fn forward_flops(&self) -> f64 {
        let (length, asked) = (
            self.discriminator.shape.length,
            self.discriminator.shape.predictions,
        );
        let mut flops = 0.0;
        if self.generates() {
            let encoder = &self.generator;
            let sizes = [encoder.block.embed_dim, encoder.embedding, encoder.vocab];
            flops += encoder.forward_flops(length) + self.head.forward_flops(asked, sizes);
        }
        if self.discriminates() {
            let width = self.discriminator.block.embed_dim as f64;
            flops += self.discriminator.forward_flops(length);
            flops += 2.0 * length as f64 * width * (width + 1.0);
        }
        flops
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(hf_weights::mapping(self))
    }

    fn parts(&self) -> Vec<(&'static str, Box<dyn Family>)> {
        if self.part != ElectraPart::Both {
            return Vec::new();
        }
        let alone = |part| -> Box<dyn Family> {
            let whole = self.clone();
            Box::new(Electra { part, ..whole })
        };
        vec![
            (PARTS[0], alone(ElectraPart::Discriminator)),
            (PARTS[1], alone(ElectraPart::Generator)),
        ]
    }

    fn class(&self) -> &'static str {
        CLASSES[usize::from(!self.discriminates())].name
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        hf_config::to_json(self)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file)
    }
}
