//! How values lie over devices, in terms that models use: logical axes.

mod axis;

pub use axis::Axis;
