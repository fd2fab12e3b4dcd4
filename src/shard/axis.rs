//! What an axis of a parameter or an activation means, independent of any mesh.

/// Logical axis of a tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Axis {
    /// Examples.
    Batch,
    /// Positions: patches or tokens.
    Length,
    /// Model width.
    Embed,
    /// Attention heads.
    Heads,
    /// Width of one head.
    Kv,
    /// Which of query, key and value.
    Qkv,
    /// Hidden width of a feed-forward layer.
    Mlp,
    /// Values of one patch: height x width x channels.
    Pixels,
    /// Classes that are told apart.
    Classes,
    /// Entries of a vocabulary.
    Vocab,
    /// Buckets of relative positions.
    Buckets,
    /// Layers of a stack.
    Layers,
}
