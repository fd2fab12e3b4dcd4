//! The primitive operations. Each one is declared in one place: name, shape rule, attributes,
//! gradient and cost.

mod branch;
mod collective;
mod control;
mod conv;
mod dot;
mod elementwise;
mod index;
mod leaf;
mod manual;
mod permute;
mod ragged;
mod random;
mod reduce;
mod select;
mod shape;
mod shard;
mod sort;
mod window;

pub use branch::{If, branch};
pub use collective::AllToAll;
pub use control::{
    Backward, CustomCall, CustomGradient, OptimizationBarrier, While, barrier, custom_gradient,
    while_loop,
};
pub use conv::{Convolution, ConvolutionDims};
pub use dot::{DotGeneral, dot_general, einsum, einsum_to};
pub use elementwise::*;
pub use index::{DynamicSlice, DynamicUpdateSlice, Gather, GatherDims, Scatter};
pub use leaf::{Constant, Input, Iota};
pub use manual::{ManualComputation, manual_computation};
pub use permute::CollectivePermute;
pub use ragged::RaggedDot;
pub use random::{Key, RngBitGenerator, Stretch};
pub use reduce::{Reduce, Reduction};
pub use select::{BitcastConvert, Clamp, Compare, Convert, Direction, IsFinite, Select};
pub use shape::*;
pub use shard::{Memory, Placement, ShardingConstraint};
pub use sort::Sort;
pub use window::{ReduceWindow, SelectAndScatter, Window};
