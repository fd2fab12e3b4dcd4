//! The tensors of an encoder that go by the names of `BertModel`.

use super::Encoder;
use crate::hf::mapping::TURNED;
use crate::hf::{Entry, Mapping, Tensor};
use crate::nn::PostNorm;
use crate::types::{DType, Type};

/// Names of the first checkpoints, each with the one of today.
pub const OLD_NAMES: &[(&str, &str)] = &[
    ("LayerNorm.gamma", "LayerNorm.weight"),
    ("LayerNorm.beta", "LayerNorm.bias"),
];

/// What the decoder of a head for tokens is called.
#[derive(Clone, Copy, Debug)]
pub struct DecoderNames {
    /// The table of embeddings, which it may share.
    pub table: &'static str,
    /// The head's bias.
    pub bias: &'static str,
    /// Its own table, where it shares none.
    pub weight: &'static str,
    /// Its own bias.
    pub own_bias: &'static str,
}

/// The decoder under `head` of so many entries from so much width, tied to the embeddings or not.
pub fn decoder(
    mapping: &mut Mapping,
    tied: bool,
    names: &DecoderNames,
    [vocab, width]: [usize; 2],
) {
    let DecoderNames {
        table,
        bias,
        weight,
        own_bias,
    } = *names;
    if tied {
        mapping.same("head/bias", &[vocab], bias, &[vocab]);
        mapping.aliases.extend([(weight, table), (own_bias, bias)]);
        return;
    }
    mapping.entries.push(Entry {
        path: "head/kernel".to_owned(),
        ty: Type::new(DType::F32, &[width, vocab]),
        tensors: vec![Tensor {
            name: weight.to_owned(),
            shape: vec![vocab, width],
        }],
        cut: None,
        axes: TURNED.to_vec(),
        stack: None,
        offset: 0.0,
    });
    // transformers 5 has two biases then, and computes with the decoder's; 4 shares them
    mapping.same("head/bias", &[vocab], own_bias, &[vocab]);
    mapping.instead.push((bias, own_bias));
    mapping.again.push(("head/bias", bias));
}

/// The tables under `embed`, of a model of that name (`bert`, ..).
pub fn embeddings(mapping: &mut Mapping, encoder: &Encoder, model: &str) {
    let width = encoder.embedding;
    for (path, name, rows) in [
        ("embed/token/table", "word", encoder.vocab),
        ("embed/position", "position", encoder.positions),
        ("embed/type", "token_type", encoder.types),
    ] {
        let name = format!("{model}.embeddings.{name}_embeddings.weight");
        mapping.same(path, &[rows, width], &name, &[rows, width]);
    }
    let norm = format!("{model}.embeddings.LayerNorm");
    mapping.norm(["embed/norm", &norm], width);
}

/// What the parts of a block are called: queries, keys and values, what leads back from them, its norm, the two layers of the
/// feed-forward part, and its norm.
pub struct BlockNames {
    pub attention: [&'static str; 3],
    pub out: &'static str,
    pub norm_1: &'static str,
    pub mlp: [&'static str; 2],
    pub norm_2: &'static str,
}

/// In a `BertLayer`.
const BERT: BlockNames = BlockNames {
    attention: [
        "attention.self.query",
        "attention.self.key",
        "attention.self.value",
    ],
    out: "attention.output.dense",
    norm_1: "attention.output.LayerNorm",
    mlp: ["intermediate.dense", "output.dense"],
    norm_2: "output.LayerNorm",
};

/// The blocks under `here`, each with parameters of its own, and the projection of embeddings before them.
pub fn blocks(mapping: &mut Mapping, encoder: &Encoder, [here, model]: [&str; 2]) {
    let width = encoder.block.embed_dim;
    if encoder.projected {
        let [path, name] = [
            format!("{here}/project"),
            format!("{model}.embeddings_project"),
        ];
        mapping.linear([path, name], [encoder.embedding, width]);
    }
    for k in 0..encoder.num_layers {
        let at = [format!("{here}/{k}"), format!("{model}.encoder.layer.{k}")];
        block(mapping, encoder.block, at, &BERT);
    }
}

/// One block: its path and its name.
pub fn block(
    mapping: &mut Mapping,
    block: PostNorm,
    [here, there]: [String; 2],
    names: &BlockNames,
) {
    let width = block.embed_dim;
    let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
    let parts = |kind: &str, shape: &[usize]| {
        let tensor = |part| Tensor {
            name: format!("{there}.{part}.{kind}"),
            shape: shape.to_vec(),
        };
        names.attention.map(tensor).to_vec()
    };
    mapping.entries.push(Entry {
        path: format!("{here}/attention/qkv/kernel"),
        ty: Type::new(DType::F32, &[3, width, width]),
        tensors: parts("weight", &[width, width]),
        cut: None,
        axes: TURNED.to_vec(),
        stack: Some(0),
        offset: 0.0,
    });
    mapping.entries.push(Entry {
        path: format!("{here}/attention/qkv/bias"),
        ty: Type::new(DType::F32, &[3, width]),
        tensors: parts("bias", &[width]),
        cut: None,
        axes: vec![0],
        stack: Some(0),
        offset: 0.0,
    });
    mapping.linear(at("attention/out", names.out), [width; 2]);
    mapping.norm(at("norm_1", names.norm_1), width);
    mapping.linear(at("mlp/in", names.mlp[0]), [width, block.mlp_dim]);
    mapping.linear(at("mlp/out", names.mlp[1]), [block.mlp_dim, width]);
    mapping.norm(at("norm_2", names.norm_2), width);
}
