//! Layers: functions of a [`Scope`], so that a block reads like its paper.

mod activation;
mod attention;
mod chunked;
mod cudnn;
mod dropout;
mod fused;
mod heads;
mod init;
mod linear;
mod loss;
mod norm;
mod patches;
mod places;
mod position;
mod relative;
mod scope;
mod sight;
mod tiles;
mod transformer;
mod vocabulary;

pub use activation::Activation;
pub use attention::{Attention, PlainAttention, attention, plain_attention};
pub use dropout::{drop_path, dropout};
pub use init::Init;
pub use linear::{Mlp, linear, mlp, plain_mlp};
pub use loss::{sigmoid_cross_entropy, softmax_cross_entropy, top_k_hits};
pub use norm::{layer_norm, rms_norm};
pub use patches::{patchify, unpatchify, unpatchify_index};
pub use position::{sin_cos_2d, table_fits};
pub use relative::{Buckets, relative_bias};
pub use scope::{
    Declared, Depth, Form, Layers, Lie, Mode, ParamSpec, Parameter, Scope, declare, of_layer,
};
pub use sight::{Heads, Sight, View};
pub use transformer::Block;
pub use vocabulary::{embed, embedding, head, logits, token_cross_entropy};

use crate::shard::Axis;

/// What flows from layer to layer.
pub(crate) const STREAM: [Axis; 3] = [Axis::Batch, Axis::Length, Axis::Embed];

/// What enters a layer.
pub(crate) const INSIDE: [Axis; 3] = [Axis::Batch, Axis::Context, Axis::Embed];
