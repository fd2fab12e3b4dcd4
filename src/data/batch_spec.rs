//! What a batch is made of.

use crate::array::Array;
use crate::error::Result;
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
    /// The kind of each token, below that number.
    TokenType(usize),
    /// Positions in a row of that length, rising, each once.
    Position(usize),
    /// The true ids of tokens asked for; -1 where none is.
    Answer(Range<u32>),
    /// The place of each token in an order in which they are asked for; -1 for those that are not.
    Order,
    /// 1 where a token must not be told of another, 0 where it may.
    Hidden,
    /// Words to either side that are in a word's window.
    Reach,
    /// Values of a layer of the model.
    Values,
    /// Numbers of mean 0 and deviation 1, drawn for each example.
    Normal,
}

impl Field {
    /// A field.
    pub fn new(name: &'static str, ty: Type, kind: FieldKind) -> Field {
        Field { name, ty, kind }
    }

    /// Values that such a field may have, drawn by `next`, which gives numbers of 53 bits: images and values of variance 1, ids and classes
    /// as likely as each other, one text a row.
    ///
    /// # Errors
    /// When the type is not that of the kind.
    pub(crate) fn synthetic(&self, next: &mut dyn FnMut() -> u64) -> Result<Array> {
        let (shape, n) = (&self.ty.shape, self.ty.elements());
        let width = shape.last().copied().unwrap_or(1).max(1);
        let mut below = |n: usize| (next() % n.max(1) as u64) as i32;
        let values: Vec<i32> = match &self.kind {
            FieldKind::Image | FieldKind::Values | FieldKind::Normal => {
                let scale = 3.46 / (1u64 << 53) as f32;
                let values = (0..n).map(|_| next() as f32 * scale - 1.73);
                return Array::new(shape, &values.collect::<Vec<f32>>());
            }
            FieldKind::Permutation => {
                let mut values = Vec::with_capacity(n);
                for _ in 0..n / width {
                    let mut row: Vec<i32> = (0..width as i32).collect();
                    for k in (1..width).rev() {
                        row.swap(k, below(k + 1) as usize);
                    }
                    values.extend(row);
                }
                values
            }
            FieldKind::Class(classes) => (0..n).map(|_| below(*classes)).collect(),
            FieldKind::Token(ids) => (0..n)
                .map(|_| below(ids.len()) + ids.start as i32)
                .collect(),
            FieldKind::Given(ids) => {
                let id = |k: usize| {
                    if k.is_multiple_of(width) {
                        0
                    } else {
                        below(ids.len()) + ids.start as i32
                    }
                };
                (0..n).map(id).collect()
            }
            FieldKind::Segment => vec![1; n],
            FieldKind::TokenType(kinds) => (0..n).map(|_| below(*kinds)).collect(),
            FieldKind::Position(length) => {
                let spread = |k: usize| (k % width * length / width) as i32;
                (0..n).map(spread).collect()
            }
            FieldKind::Answer(ids) => (0..n)
                .map(|_| below(ids.len()) + ids.start as i32)
                .collect(),
            // every sixth token, from the last on
            FieldKind::Order => {
                let place = |k: usize| {
                    if k % width % 6 == 5 {
                        (k % width) as i32
                    } else {
                        -1
                    }
                };
                (0..n).map(place).collect()
            }
            FieldKind::Hidden => vec![0; n],
            FieldKind::Reach => (0..n).map(|_| 1 + below(5)).collect(),
        };
        Array::new(shape, &values)
    }

    /// Whether it says what the right answer is.
    pub fn is_answer(&self) -> bool {
        matches!(self.kind, FieldKind::Class(_) | FieldKind::Answer(_))
    }
}
