//! How values lie over devices: logical axes, meshes, and the rule files that join the two.

mod axis;
mod partitioner;
mod mesh;
mod rows;
mod rules;
mod partition_spec;
mod torus;

pub use axis::Axis;
pub use partitioner::Partitioner;
pub use mesh::Mesh;
pub use rows::Rows;
pub use rules::Rules;
pub use partition_spec::PartitionSpec;
pub use torus::{Site, arrange};
