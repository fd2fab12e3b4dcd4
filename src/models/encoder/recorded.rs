//! Recorded batches of an encoder of text.

use super::Encoder;
use crate::array::Array;
use crate::error::Result;
use crate::hf::Recorded;
use std::ops::Range;

/// Refuse an input that is none of the encoder's, nor one of `more`.
///
/// # Errors
/// [`Error::Data`] naming it.
pub fn known(file: &Recorded, more: &[&str]) -> Result<()> {
    let own = ["input_ids", "attention_mask", "token_type_ids", "labels"];
    file.known(&[&own, more].concat())
}

/// Ids, which of them are seen, their kinds where the model tells them apart, every position, and the true ids, -1 where there is
/// no label: in the order of the task's fields. The encoder becomes one of recordings, of their shape.
///
/// # Errors
/// When one is missing or not what it should be.
pub fn tokens(encoder: &mut Encoder, file: &Recorded) -> Result<Vec<Array>> {
    let mut inputs = read(encoder, file)?;
    inputs.extend(asked(file, 0..encoder.vocab)?);
    Ok(inputs)
}

/// The first of these: what is read.
///
/// # Errors
/// When one is missing or not what it should be.
pub fn read(encoder: &mut Encoder, file: &Recorded) -> Result<Vec<Array>> {
    let size = file.texts("input_ids", Some(encoder.max_length()))?;
    let ids = file.whole("input_ids", &size, 0..encoder.vocab)?;
    let all = |value: i32| Array::new(ids.shape(), &vec![value; ids.ty().elements()]);
    let mut inputs = vec![ids.clone()];
    inputs.push(match file.has("attention_mask") {
        true => file.whole("attention_mask", &size, 0..2)?,
        false => all(1)?,
    });
    let types = match file.has("token_type_ids") {
        true => file.whole("token_type_ids", &size, 0..encoder.types)?,
        false => all(0)?,
    };
    if encoder.types > 1 {
        inputs.push(types);
    }
    encoder.recorded = true;
    let [_, length] = size;
    (encoder.shape.length, encoder.shape.predictions) = (length, length);
    Ok(inputs)
}

/// Every position, and the true id there by the `labels`, of a vocabulary of such ids; -1 where there is none.
///
/// # Errors
/// When there are no labels, or they are not what they should be.
pub fn asked(file: &Recorded, vocab: Range<usize>) -> Result<[Array; 2]> {
    let [batch, length] = file.texts("input_ids", None)?;
    let places: Vec<i32> = (0..length as i32).collect();
    let places = Array::new(
        &[file.steps, batch, length],
        &places.repeat(file.steps * batch),
    )?;
    Ok([places, file.labels("labels", &[batch, length], vocab)?])
}
