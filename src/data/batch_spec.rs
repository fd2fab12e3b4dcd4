//! What a batch is made of.

use crate::types::Type;
use std::ops::Range;

/// One field of a batch.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type; the first axis is examples.
    pub ty: Type,
    /// What its values are.
    pub kind: FieldKind,
}

/// What the values of a field are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Images `[batch, height, width, channels]`, sent as bytes and normalised in the step.
    Image,
    /// Each row holds every number below its length once.
    Permutation,
    /// The number of one of so many classes.
    Class(usize),
    /// Ids of tokens; those in the range stand for text.
    Token(Range<u32>),
    /// Ids of tokens that a decoder is given: each row begins with 0.
    Given(Range<u32>),
    /// The number of the text in its row that a position belongs to, from 1; 0 is padding.
    Segment,
}

impl Field {
    /// A field.
    pub fn new(name: &'static str, ty: Type, kind: FieldKind) -> Field {
        Field { name, ty, kind }
    }

    /// Whether it says what the right answer is.
    pub fn is_answer(&self) -> bool {
        matches!(self.kind, FieldKind::Class(_))
    }
}
