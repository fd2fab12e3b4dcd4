//! Sizes as configurations say them.

use crate::config::Count;
use crate::error::{Error, Result};
use crate::nn::table_fits;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IntoDeserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A width, or a number of heads.
pub type Size = Count<1, 1_048_576>;
/// A hidden width.
pub type Hidden = Count<1, 4_194_304>;
/// Blocks of a stack.
pub type Blocks = Count<1, 1024>;
/// Classes, or entries of a vocabulary.
pub type Entries = Count<1, 16_777_216>;

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

/// The width of one head: what is said, else an equal share of the width.
///
/// # Errors
/// [`Error::Config`] when nothing is said and the heads do not share the width; keys are under `prefix`.
pub(super) fn head_dim(
    said: Option<Size>,
    [width, heads]: [usize; 2],
    prefix: &str,
) -> Result<usize> {
    match said {
        Some(kv) => Ok(kv.get()),
        None if width % heads == 0 => Ok(width / heads),
        None => Err(Error::config(format!(
            "model.{prefix}num_heads: {heads} heads do not share model.{prefix}embed_dim = {width}; \
             give model.{prefix}head_dim, the width of one head, where they need not"
        ))),
    }
}

/// Refuse widths and numbers of patches that sine-cosine positions cannot have, under `key`.
///
/// # Errors
/// [`Error::Config`] naming the key.
pub(super) fn check_sin_cos(key: &str, width: usize, patches: usize) -> Result<()> {
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
pub(super) fn check_patches(image: Pair, patch: Pair) -> Result<()> {
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
