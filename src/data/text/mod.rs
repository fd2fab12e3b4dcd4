//! Text for training: documents from files, ids, objectives, batches made ahead of the step.
//!
//! A [`TextConfig`] opens as a [`Corpus`]. [`source`] reads documents out of files, or [`tokens`] maps them out of a store;
//! workers make [`Row`]s of them with an [`objective`]; [`Batches`] takes the rows of each source in turn, as the mixture
//! says. Which row stands where is a pure function of (seed, sample number): threads and resuming change nothing.

mod batches;
mod config;
mod corpus;
mod counts;
mod id_type;
mod infilled_text;
mod make;
mod marked;
mod megatron;
mod mixture;
mod neighbours;
pub mod objective;
mod pair_pieces;
mod row;
mod row_selector;
mod skipped;
pub mod source;
mod store;
mod stream;
mod tokenize;
pub mod tokens;
mod trigram;

pub use batches::{Batches, Cursor, TextBatch};
pub use config::{Documents, Packing, Stage, TextConfig, TokenizerConfig, TrainConfig};
pub(crate) use corpus::vocabulary_of;
pub use corpus::{Corpus, Resolve};
pub use id_type::IdType;
pub use infilled_text::{filled, restored, span};
pub use marked::marked;
pub use neighbours::Neighbours;
pub use row::{Columns, Row};
pub use store::Store;
pub use tokenize::Stored;
pub use trigram::Trigram;
