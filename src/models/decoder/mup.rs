//! Maximal update parametrisation of a decoder (muP, arXiv:2203.03466, table 8, for Adam): rates that were found for a narrow model
//! are right for a wide one.

use super::Decoder;
use crate::config::Count;
use crate::hf::Scaled;
use crate::models::Size;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model.mup]`: the narrow model that rates and first deviations were found for. Everything that grows with the width is taken to be
/// as many times as large here. Matrices between widths have rates, and squares of first deviations, smaller by that factor; scores
/// go with the inverse of a head's width, and logits are divided by the factor. A model as wide as its base is what it is without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MupConfig {
    /// Width of the narrow model.
    pub base_embed_dim: Size,
    /// Width of its heads. Absent: that of this model, whose heads are then more in number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_head_dim: Option<Size>,
}

/// How a decoder relates to its base.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mup {
    /// How many times as wide it is.
    pub width: f64,
    /// How many times as wide its heads are.
    pub head: f64,
}

impl MupConfig {
    /// For a decoder of those widths, of the stream and of a head.
    pub fn of(self, [width, head_dim]: [usize; 2]) -> Mup {
        let base = self.base_head_dim.map_or(head_dim, Count::get);
        Mup {
            width: width as f64 / self.base_embed_dim.get() as f64,
            head: head_dim as f64 / base as f64,
        }
    }
}

impl Decoder {
    /// How many times as wide as its base it is.
    pub(super) fn width(&self) -> f64 {
        self.mup.map_or(1.0, |mup| mup.width)
    }

    /// What products of queries and keys are multiplied by beside what they are without muP: `1 / sqrt(d)` becomes
    /// `sqrt(base) / d`, and 1 becomes `base / d`.
    pub(super) fn score_factor(&self) -> f64 {
        let head = self.mup.map_or(1.0, |mup| mup.head);
        match self.score_width {
            Some(_) => head.powf(-0.5),
            None => head.recip(),
        }
    }

    /// Parameters that transformers is given multiplied, since its classes scale neither logits nor scores so: the last norm, a
    /// router, and what queries are made of.
    pub fn scaled(&self) -> Vec<Scaled> {
        let (head, scores) = (self.width().recip(), self.score_factor());
        let mut scaled = Vec::new();
        let mut scale = |path: String, factors: &[f64]| {
            if factors.iter().any(|factor| *factor != 1.0) {
                let factors = factors.to_vec();
                scaled.push(Scaled { path, factors });
            }
        };
        scale("decoder/norm/scale".to_owned(), &[head]);
        if self.norm.has_bias() {
            scale("decoder/norm/bias".to_owned(), &[head]);
        }
        for k in 0..self.num_layers {
            let at = |name: &str| format!("decoder/{k}/{name}");
            if self.experts.is_some() {
                scale(at("mlp/router/kernel"), &[head]);
            }
            if self.qk_norm {
                scale(at("attention/query_norm/scale"), &[scores]);
                continue;
            }
            let (name, factors) = match self.joined_qkv {
                true => ("attention/qkv", &[scores, 1.0, 1.0][..]),
                false => ("attention/query", &[scores][..]),
            };
            scale(at(&format!("{name}/kernel")), factors);
            if self.biases.query {
                scale(at(&format!("{name}/bias")), factors);
            }
        }
        scaled
    }
}
