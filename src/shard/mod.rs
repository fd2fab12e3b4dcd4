//! How values lie over devices: logical axes, meshes, and the rule files that join the two.

mod axis;
mod mesh;
mod partition_spec;
mod partitioner;
mod rows;
mod rules;
mod torus;

pub use axis::Axis;
pub use mesh::Mesh;
pub use partition_spec::PartitionSpec;
pub use partitioner::Partitioner;
pub use rows::Rows;
pub use rules::Rules;
pub use torus::{Site, arrange};
