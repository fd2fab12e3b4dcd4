//! The tensors of `AlbertForPreTraining` and `AlbertForMaskedLM`.

use super::Albert;
use crate::hf::Mapping;
use crate::models::encoder::{self, BlockNames, DecoderNames};

/// A table of old checkpoints, and the head for pairs, which checkpoints without one may carry nevertheless.
const UNUSED: &[&str] = &[
    "albert.embeddings.position_ids",
    "albert.pooler.weight",
    "albert.pooler.bias",
    "sop_classifier.classifier.weight",
    "sop_classifier.classifier.bias",
];

/// In an `AlbertLayer`.
const BLOCK: BlockNames = BlockNames {
    attention: ["attention.query", "attention.key", "attention.value"],
    out: "attention.dense",
    norm_1: "attention.LayerNorm",
    mlp: ["ffn", "ffn_output"],
    norm_2: "full_layer_layer_norm",
};

/// What the decoder is called.
pub(super) const DECODER: DecoderNames = DecoderNames {
    table: "albert.embeddings.word_embeddings.weight",
    bias: "predictions.bias",
    weight: "predictions.decoder.weight",
    own_bias: "predictions.decoder.bias",
};

pub(super) fn mapping(albert: &Albert) -> Mapping {
    let encoder = &albert.encoder;
    let (width, embedding) = (encoder.block.embed_dim, encoder.embedding);
    let mut mapping = Mapping {
        unused: match albert.pair_head {
            true => &UNUSED[..1],
            false => UNUSED,
        },
        ..Mapping::default()
    };
    encoder::embeddings(&mut mapping, encoder, "albert");
    let project = "albert.encoder.embedding_hidden_mapping_in";
    mapping.linear(["encoder/project", project], [embedding, width]);
    if let Some(sharing) = encoder.sharing {
        for group in 0..sharing.groups {
            for k in 0..sharing.inner {
                let path = format!("encoder/{group}/{k}");
                let name = format!("albert.encoder.albert_layer_groups.{group}.albert_layers.{k}");
                encoder::block(&mut mapping, encoder.block, [path, name], &BLOCK);
            }
        }
    }
    mapping.linear(["head/dense", "predictions.dense"], [width, embedding]);
    mapping.norm(["head/norm", "predictions.LayerNorm"], embedding);
    let sizes = [encoder.vocab, embedding];
    encoder::decoder(&mut mapping, albert.head.tied, &DECODER, sizes);
    if albert.pair_head {
        mapping.linear(["pool", "albert.pooler"], [width; 2]);
        mapping.linear(["pair", "sop_classifier.classifier"], [width, 2]);
    }
    mapping
}
