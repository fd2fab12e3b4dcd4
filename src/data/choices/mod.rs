//! Questions with choices: each choice a text behind a prompt, as lm-evaluation-harness 0.4.13 puts them together, and what is found
//! of them by how likely the choices are.

mod config;
mod figures;
mod pairs;
mod questions;

pub use config::ChoicesConfig;
pub use figures::{Figures, Share};
pub use pairs::{Pair, Pairs, Scored};
pub use questions::{MultipleChoice, Question, Questions};
