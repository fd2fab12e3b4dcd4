//! Pairs of a picture and a text: sources with random access, batches, two views of one picture.
//!
//! A [`SourceConfig`] opens as a [`Source`]; [`look`] goes through it on all cores, [`Batches`] makes fields of it, [`Views`] cuts a picture
//! twice. All randomness is a function of (seed, sample index), and of the view.
//!
//! Pairs of two texts are elsewhere, in `data/text/objective`: no source has them. They are cut out of the tokens of documents that a
//! text source reads, by the objective that also hides some of them, and are rows of text from there on.

mod batches;
mod config;
mod jsonl;
mod listed;
mod shards;
mod source;
mod tables;
mod views;
mod zero_shot;

pub use batches::{Batch, BatchOptions, Batches, fits};
pub use config::{PairsConfig, ShardText, SourceConfig};
pub use source::{Pair, Source, held_out, look};
pub use views::Views;
pub use zero_shot::{Classes, Templates, ZeroShot, ZeroShotConfig};
