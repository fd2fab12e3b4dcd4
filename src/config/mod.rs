//! Configurations: TOML files and `--set` into structs, with messages that name file, line, key, and the nearest key.

mod fault;
mod length;
mod load;
mod number;
mod reference;
mod table;

pub use length::Length;
pub use load::{load, read};
pub use number::{AtLeastOne, Count, Finite, NonNegative, Part, Positive, Proper, Real, Share};
pub use reference::{Key, reference, schema};
pub use table::{Difference, difference, write};
