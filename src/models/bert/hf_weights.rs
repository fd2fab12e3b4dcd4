//! The tensors of `BertForPreTraining` and `BertForMaskedLM`.

use super::Bert;
use crate::error::{Error, Result};
use crate::hf::Mapping;
use crate::models::encoder;

/// The head for pairs, which checkpoints without one may carry nevertheless, and a table of old ones.
const UNUSED: &[&str] = &[
    "bert.embeddings.position_ids",
    "bert.pooler.dense.weight",
    "bert.pooler.dense.bias",
    "cls.seq_relationship.weight",
    "cls.seq_relationship.bias",
];

pub(super) fn mapping(bert: &Bert) -> Result<Mapping> {
    if bert.span_head {
        return Err(Error::config(
            "model.span_head: transformers has no BERT with a head for spans, expected false",
        ));
    }
    let (encoder, width) = (&bert.encoder, bert.encoder.block.width);
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
    let (vocab, bias, decoder) = (
        encoder.vocab,
        "cls.predictions.bias",
        "cls.predictions.decoder.bias",
    );
    match bert.head.tied {
        true => {
            let table = "bert.embeddings.word_embeddings.weight";
            mapping.same("head/bias", &[vocab], bias, &[vocab]);
            mapping.aliases = vec![(decoder, bias), ("cls.predictions.decoder.weight", table)];
        }
        false => {
            // transformers 5 has two biases then, and computes with the decoder's; 4 shares them
            mapping.kernel(["head", "cls.predictions.decoder"], [width, vocab]);
            mapping.same("head/bias", &[vocab], decoder, &[vocab]);
            mapping.instead.push((bias, decoder));
            mapping.again.push(("head/bias", bias));
        }
    }
    if bert.pair_head {
        mapping.linear(["pool", "bert.pooler.dense"], [width; 2]);
        mapping.linear(["pair", "cls.seq_relationship"], [width, 2]);
    }
    Ok(mapping)
}
