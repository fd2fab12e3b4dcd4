//! The tensors of `BertForPreTraining` and `BertForMaskedLM`.

use super::Bert;
use crate::error::{Error, Result};
use crate::hf::Mapping;
use crate::models::encoder::{self, DecoderNames};

/// The head for pairs, which checkpoints without one may carry nevertheless, and a table of old ones.
const UNUSED: &[&str] = &[
    "bert.embeddings.position_ids",
    "bert.pooler.dense.weight",
    "bert.pooler.dense.bias",
    "cls.seq_relationship.weight",
    "cls.seq_relationship.bias",
];

/// What the decoder is called.
pub(super) const DECODER: DecoderNames = DecoderNames {
    table: "bert.embeddings.word_embeddings.weight",
    bias: "cls.predictions.bias",
    weight: "cls.predictions.decoder.weight",
    own_bias: "cls.predictions.decoder.bias",
};

pub(super) fn mapping(bert: &Bert) -> Result<Mapping> {
    if bert.span_head {
        return Err(Error::config(
            "model.span_head: transformers has no BERT with a head for spans, expected false",
        ));
    }
    let (encoder, width) = (&bert.encoder, bert.encoder.block.embed_dim);
    let mut mapping = Mapping {
        renamed: encoder::OLD_NAMES,
        unused: if bert.pair_head { &UNUSED[..1] } else { UNUSED },
        ..Mapping::default()
    };
    encoder::embeddings(&mut mapping, encoder, "bert");
    encoder::blocks(&mut mapping, encoder, ["encoder", "bert"]);
    let transform = "cls.predictions.transform";
    let [dense, norm] = ["dense", "LayerNorm"].map(|part| format!("{transform}.{part}"));
    mapping.linear(["head/dense", &dense], [width; 2]);
    mapping.norm(["head/norm", &norm], width);
    encoder::decoder(
        &mut mapping,
        bert.head.tied,
        &DECODER,
        [encoder.vocab, width],
    );
    if bert.pair_head {
        mapping.linear(["pool", "bert.pooler.dense"], [width; 2]);
        mapping.linear(["pair", "cls.seq_relationship"], [width, 2]);
    }
    Ok(mapping)
}
