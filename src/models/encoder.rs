//! The transformer encoder that the image families share.

use super::{INSIDE, STREAM, Size};
use crate::config::Count;
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::nn::{
    Activation, Attention, Mlp, Scope, attention, drop_path, layer_norm, mlp, table_fits,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IntoDeserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// Height and width; one number in a configuration stands for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair(pub [usize; 2]);

/// One side of a [`Pair`], in pixels.
type Side = Count<1, 16_384>;

impl Serialize for Pair {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self.0 {
            [h, w] if h == w => h.serialize(serializer),
            both => both.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Pair {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Pair, D::Error> {
        deserializer.deserialize_any(PairVisitor)
    }
}

struct PairVisitor;

impl<'de> Visitor<'de> for PairVisitor {
    type Value = Pair;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, or [height, width]")
    }

    fn visit_u64<E: serde::de::Error>(self, side: u64) -> std::result::Result<Pair, E> {
        let side = Side::deserialize(side.into_deserializer())?.get();
        Ok(Pair([side, side]))
    }

    fn visit_i64<E: serde::de::Error>(self, side: i64) -> std::result::Result<Pair, E> {
        let side = Side::deserialize(side.into_deserializer())?.get();
        Ok(Pair([side, side]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sides: A) -> std::result::Result<Pair, A::Error> {
        let sides = <[Side; 2]>::deserialize(SeqAccessDeserializer::new(sides))?;
        Ok(Pair(sides.map(Side::get)))
    }
}

impl JsonSchema for Pair {
    fn schema_name() -> Cow<'static, str> {
        "Pair".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (one, two) = (
            Side::json_schema(generator),
            <[Side; 2]>::json_schema(generator),
        );
        json_schema!({ "anyOf": [one, two] })
    }
}

/// Width, depth and switches of a stack of pre-norm blocks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Block {
    /// Width.
    pub width: usize,
    /// Number of blocks.
    pub depth: usize,
    /// Attention heads.
    pub heads: usize,
    /// Width of one attention head.
    pub kv: usize,
    /// Hidden width of the feed-forward layer.
    pub mlp: usize,
    /// Non-linearity of the feed-forward layer.
    pub activation: Activation,
    /// Whether queries, keys and values have biases.
    pub qkv_bias: bool,
    /// Added to variances.
    pub norm_epsilon: f64,
    /// Share of values dropped while training.
    pub dropout: f64,
    /// Share of attention weights dropped while training.
    pub attention_dropout: f64,
    /// Share of residual branches dropped in the last block; earlier ones drop proportionally less.
    pub drop_path: f64,
}

impl Block {
    /// Pre-norm blocks (arXiv:2010.11929, eq. 2-3), `[batch, length, width]` in and out, under
    /// `s/0`, `s/1`, ..., and a last norm under `s/norm`.
    pub fn stack<'g>(&self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        let last = self.depth.saturating_sub(1).max(1) as f64;
        let rates = (0..self.depth).map(|k| self.drop_path * k as f64 / last);
        let rates: Vec<f64> = rates.collect();
        let x = s.constrain(x, STREAM);
        let x = s.repeat(self.depth, x, |s, x| self.block(s, x, &rates));
        layer_norm(&s.at("norm"), x, self.norm_epsilon)
    }

    fn block<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, rates: &[f64]) -> Tensor<'g> {
        let _in = s.enter();
        let heads = Attention {
            heads: self.heads,
            kv: self.kv,
            qkv_bias: self.qkv_bias,
            weight_dropout: self.attention_dropout,
            dropout: self.dropout,
        };
        let hidden = Mlp {
            hidden: self.mlp,
            activation: self.activation,
            dropout: self.dropout,
        };
        let norm = |name: &str, x| {
            let y = layer_norm(&s.at(name), x, self.norm_epsilon);
            s.constrain(y, INSIDE)
        };
        let add = |name: &str, x, y| {
            let y = drop_path(&s.at(name), s.constrain(y, STREAM), rates);
            s.constrain(x + y, STREAM)
        };
        let y = attention(&s.at("attention"), norm("norm_1", x), heads);
        let x = add("attention", x, y);
        let y = mlp(&s.at("mlp"), norm("norm_2", x), hidden);
        add("mlp", x, y)
    }

    /// The width of one head: what is said, else an equal share of the width.
    ///
    /// # Errors
    /// [`Error::Config`] when nothing is said and the heads do not share the width; keys are under `prefix`.
    pub fn kv(said: Option<Size>, [width, heads]: [usize; 2], prefix: &str) -> Result<usize> {
        match said {
            Some(kv) => Ok(kv.get()),
            None if width % heads == 0 => Ok(width / heads),
            None => Err(Error::config(format!(
                "model.{prefix}heads: {heads} heads do not share model.{prefix}width = {width}; \
                 give model.{prefix}kv, the width of one head, where they need not"
            ))),
        }
    }

    /// Whether the heads share the width equally.
    pub fn shares_width(&self) -> bool {
        self.heads * self.kv == self.width
    }

    /// Multiply-adds, counted as two operations, of one forward pass over `length` positions.
    pub fn forward_flops(&self, length: usize) -> f64 {
        let (d, l) = (self.width as f64, length as f64);
        let inner = (self.heads * self.kv) as f64;
        let weights = 4.0 * d * inner + 2.0 * d * self.mlp as f64;
        self.depth as f64 * (2.0 * l * weights + 4.0 * l * l * inner)
    }
}

/// Refuse widths and numbers of patches that sine-cosine positions cannot have, under `key`.
///
/// # Errors
/// [`Error::Config`] naming the key.
pub fn check_sin_cos(key: &str, width: usize, patches: usize) -> Result<()> {
    if !width.is_multiple_of(4) {
        return Err(Error::config(format!(
            "model.{key}: sine-cosine positions want a multiple of 4, got {width}"
        )));
    }
    match table_fits(1 + patches, width) {
        true => Ok(()),
        false => Err(Error::config(format!(
            "model.patch: a table of sine-cosine positions for {patches} patches of width {width} takes more than 1 GiB; \
             larger patches are fewer"
        ))),
    }
}

/// Refuse images that do not cut into patches.
///
/// # Errors
/// [`Error::Config`] naming the key.
pub fn check_patches(image: Pair, patch: Pair) -> Result<()> {
    for (n, p) in image.0.iter().zip(patch.0) {
        if n % p != 0 {
            let ([h, w], [ph, pw]) = (image.0, patch.0);
            let message =
                format!("model.patch: images of {h}x{w} do not cut into patches of {ph}x{pw}");
            return Err(Error::config(message));
        }
    }
    Ok(())
}
