//! Configurations: TOML files and `--set` into structs, with messages that name file, line, key, and the nearest key.

mod batch_sizes;
mod fault;
mod flat;
mod hint;
mod length;
mod load;
mod number;
mod reference;
mod renamed;
mod shipped;
mod table;

pub use batch_sizes::BatchSizes;
pub use flat::Flat;
pub use length::Length;
pub use load::{blame, load, read};
pub use number::{AtLeastOne, Count, Finite, NonNegative, Part, Positive, Proper, Real, Share};
pub use reference::{Key, reference, schema};
pub use renamed::{RENAMED, new_name};
pub use shipped::{shipped, shipped_at};
pub use table::{Difference, difference, write};
