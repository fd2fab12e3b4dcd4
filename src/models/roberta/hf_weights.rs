//! The tensors of `RobertaForMaskedLM`.

use super::Roberta;
use crate::hf::Mapping;
use crate::models::encoder::{self, DecoderNames};

/// The pooling layer of `RobertaModel`, and a table of old checkpoints.
const UNUSED: &[&str] = &[
    "roberta.embeddings.position_ids",
    "roberta.pooler.dense.weight",
    "roberta.pooler.dense.bias",
];

/// What the decoder is called.
pub(super) const DECODER: DecoderNames = DecoderNames {
    table: "roberta.embeddings.word_embeddings.weight",
    bias: "lm_head.bias",
    weight: "lm_head.decoder.weight",
    own_bias: "lm_head.decoder.bias",
};

pub(super) fn mapping(roberta: &Roberta) -> Mapping {
    let (encoder, width) = (&roberta.encoder, roberta.encoder.block.embed_dim);
    let mut mapping = Mapping {
        unused: UNUSED,
        ..Mapping::default()
    };
    encoder::embeddings(&mut mapping, encoder, "roberta");
    encoder::blocks(&mut mapping, encoder, ["encoder", "roberta"]);
    mapping.linear(["head/dense", "lm_head.dense"], [width; 2]);
    mapping.norm(["head/norm", "lm_head.layer_norm"], width);
    encoder::decoder(
        &mut mapping,
        roberta.head.tied,
        &DECODER,
        [encoder.vocab, width],
    );
    mapping
}
