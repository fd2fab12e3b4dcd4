//! How values lie over devices: logical axes, meshes, and the rule files that join the two.

mod axis;
mod layout;
mod mesh;
mod rows;
mod rules;
mod spec;
mod torus;

pub use axis::Axis;
pub use layout::Layout;
pub use mesh::Mesh;
pub use rows::Rows;
pub use rules::Rules;
pub use spec::Spec;
pub use torus::{Site, arrange};
