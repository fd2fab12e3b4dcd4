//! What an axis of a parameter or an activation means, independent of any mesh.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Logical axis of a tensor; rule files name it in lower case.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// Examples.
    Batch,
    /// Positions between layers: patches or tokens.
    Length,
    /// Positions inside attention and feed-forward layers, where heads or hidden values may be cut.
    AttentionLength,
    /// Model width.
    Embed,
    /// Another model width that a layer maps to its own: an encoder's, before a decoder.
    EncoderEmbed,
    /// Attention heads.
    Heads,
    /// Width of one head.
    HeadDim,
    /// Which of query, key and value, or of the gate and the input of a feed-forward layer.
    Qkv,
    /// Hidden width of a feed-forward layer.
    Mlp,
    /// Experts of a feed-forward layer.
    Expert,
    /// Values of one patch: height x width x channels.
    Patch,
    /// Height or width of a convolution's window.
    Window,
    /// Channels that a convolution reads.
    Channels,
    /// Channels that a convolution writes, and what belongs to each.
    Filters,
    /// Classes that are told apart.
    Classes,
    /// Entries of a vocabulary.
    Vocab,
    /// Buckets of relative positions.
    Buckets,
    /// Steps that are remembered, and what of each.
    History,
    /// Layers of a stack.
    Layers,
}

impl fmt::Display for Axis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = format!("{self:?}");
        for (at, letter) in name.char_indices() {
            if at > 0 && letter.is_uppercase() {
                f.write_str("_")?;
            }
            write!(f, "{}", letter.to_lowercase())?;
        }
        Ok(())
    }
}
