//! The tensors of `ElectraForPreTraining` and `ElectraForMaskedLM`.

use super::{Electra, ElectraPart, PARTS};
use crate::hf::Mapping;
use crate::models::encoder::{self, DecoderNames, Encoder, TokenHead};

/// A table of old checkpoints.
const UNUSED: &[&str] = &["electra.embeddings.position_ids"];

/// What the generator's decoder is called; it has one bias.
pub(super) const DECODER: DecoderNames = DecoderNames {
    table: "electra.embeddings.word_embeddings.weight",
    bias: "generator_lm_head.bias",
    weight: "generator_lm_head.weight",
    own_bias: "generator_lm_head.bias",
};

pub(super) fn mapping(electra: &Electra) -> Mapping {
    let discriminator = || discriminator(&electra.discriminator);
    let generator = || generator(&electra.generator, &electra.head);
    match electra.part {
        ElectraPart::Both => {
            Mapping::of_parts(vec![(PARTS[0], discriminator()), (PARTS[1], generator())])
        }
        ElectraPart::Discriminator => discriminator(),
        ElectraPart::Generator => generator(),
    }
}

fn discriminator(encoder: &Encoder) -> Mapping {
    let mut mapping = with_encoder(encoder, "discriminator");
    let (width, there) = (encoder.block.embed_dim, "discriminator_predictions");
    for (part, name, to) in [("dense", "dense", width), ("out", "dense_prediction", 1)] {
        let [path, name] = [
            format!("discriminator/head/{part}"),
            format!("{there}.{name}"),
        ];
        mapping.linear([path, name], [width, to]);
    }
    mapping
}

fn generator(encoder: &Encoder, head: &TokenHead) -> Mapping {
    let mut mapping = with_encoder(encoder, "generator");
    let (vocab, embedding) = (encoder.vocab, encoder.embedding);
    let dense = ["generator/head/dense", "generator_predictions.dense"];
    mapping.linear(dense, [encoder.block.embed_dim, embedding]);
    let norm = ["generator/head/norm", "generator_predictions.LayerNorm"];
    mapping.norm(norm, embedding);
    let bias = DECODER.bias;
    mapping.same("generator/head/bias", &[vocab], bias, &[vocab]);
    match head.tied {
        true => mapping.aliases.push((DECODER.weight, DECODER.table)),
        false => mapping.kernel(["generator/head", "generator_lm_head"], [embedding, vocab]),
    }
    mapping
}

fn with_encoder(encoder: &Encoder, here: &str) -> Mapping {
    let mut mapping = Mapping {
        renamed: encoder::OLD_NAMES,
        unused: UNUSED,
        ..Mapping::default()
    };
    encoder::embeddings(&mut mapping, encoder, "electra");
    encoder::blocks(&mut mapping, encoder, [here, "electra"]);
    mapping
}
