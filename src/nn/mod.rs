//! Layers: functions of a [`Scope`], so that a block reads like its paper.

mod activation;
mod activation_sharding;
mod attention;
mod batch_norm;
mod conv;
mod dropout;
mod embedding;
mod fp8;
mod halves;
mod init;
mod linear;
mod loss;
mod lstm;
mod moe;
mod norm;
mod nt_xent;
mod pair_loss;
mod param_sharding;
mod param_spec;
mod patches;
mod position;
mod scope;
mod soft_cap;
mod transformer;
mod vocabulary;

pub use activation::Activation;
pub use attention::{
    Attention, AttentionMask, Biases, Buckets, Cache, Heads, PreparedMask, PreparedRotary,
    PreparedStreams, Rotary, RotaryScaling, Streams, TwoStream, Unseen, Yarn, attention,
    relative_bias, two_stream_attention,
};
pub use batch_norm::{BatchNorm, batch_norm};
pub(crate) use conv::convolved;
pub use conv::{Conv, conv};
pub use dropout::{drop_path, dropout};
pub use embedding::{embed, embedding, head, logits, token_cross_entropy};
pub use halves::{doubled, halved};
pub use init::{Init, KernelInit};
pub use linear::{Mlp, linear, mlp};
pub(crate) use loss::binary_cross_entropy;
pub use loss::{sigmoid_cross_entropy, softmax_cross_entropy, top_k_hits};
pub use lstm::{Lstm, lstm};
pub use moe::{Moe, RouterSums, moe};
pub use norm::{Norm, NormKind, layer_norm, rms_norm};
pub use nt_xent::nt_xent;
pub use pair_loss::{info_nce, sigmoid_pairs, unit};
pub use param_sharding::ParamSharding;
pub use param_spec::{Declared, ParamKind, ParamSpec, Stack, of_layer};
pub use patches::{patchify, unpatchify, unpatchify_index};
pub use position::{sin_cos_2d, table_fits};
pub use scope::{
    AttentionKernel, CrossEntropyForm, LookedUp, Mode, Parameter, Pipeline, Products, RowTable,
    ScanMode, Schedule, Scope, StackOptions, Variable, declare,
};
pub use transformer::{Block, NormPlacement, PostNorm, TransformerBlock};
pub use vocabulary::{Judged, VocabHead};

use crate::shard::Axis;

/// What flows from layer to layer.
pub(crate) const RESIDUAL: [Axis; 3] = [Axis::Batch, Axis::Length, Axis::Embed];

/// What enters a layer.
pub(crate) const LAYER_INPUT: [Axis; 3] = [Axis::Batch, Axis::AttentionLength, Axis::Embed];
