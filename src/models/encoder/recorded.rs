//! Recorded batches of an encoder of text.

use super::Encoder;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::hf::recorded::shape_of;
use std::ops::Range;

/// What labels have where there is none.
const NO_LABEL: f64 = -100.0;

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
    let ids = file.integers("input_ids")?;
    let &[_, batch, length] = ids.shape() else {
        return Err(shape_of("input_ids", "[steps, batch, length]", &ids));
    };
    if batch * length == 0 {
        return Err(shape_of("input_ids", "at least one token", &ids));
    }
    if length > encoder.max_length() {
        let most = encoder.max_length();
        return Err(Error::data(format!(
            "input_ids: texts of {length} tokens, but the model has positions for {most} at most"
        )));
    }
    let size = [batch, length];
    let mut inputs = vec![whole(file, "input_ids", &size, 0..encoder.vocab)?];
    let all = |value: i32| Array::new(ids.shape(), &vec![value; ids.ty().elements()]);
    inputs.push(match file.has("attention_mask") {
        true => whole(file, "attention_mask", &size, 0..2)?,
        false => all(1)?,
    });
    let types = match file.has("token_type_ids") {
        true => whole(file, "token_type_ids", &size, 0..encoder.types)?,
        false => all(0)?,
    };
    if encoder.types > 1 {
        inputs.push(types);
    }
    encoder.recorded = true;
    (encoder.shape.length, encoder.shape.predictions) = (length, length);
    Ok(inputs)
}

/// Every position, and the true id there by the `labels`, of a vocabulary of such ids; -1 where there is none.
///
/// # Errors
/// When there are no labels, or they are not what they should be.
pub fn asked(file: &Recorded, vocab: Range<usize>) -> Result<[Array; 2]> {
    let ids = file.integers("input_ids")?;
    let [_, size @ ..] = ids.shape() else {
        return Err(shape_of("input_ids", "[steps, batch, length]", &ids));
    };
    let length = size.last().copied().unwrap_or_default();
    let places = (0..length as i32).cycle().take(ids.ty().elements());
    let places = Array::new(ids.shape(), &places.collect::<Vec<_>>())?;
    Ok([places, answers(file, "labels", size, vocab)?])
}

/// A recorded input of that shape a step, as i32 within `range`.
///
/// # Errors
/// When it is not there, or of another shape, or a number lies outside.
pub fn whole(file: &Recorded, name: &str, of_step: &[usize], range: Range<usize>) -> Result<Array> {
    numbers(file, (name, of_step), range, None)
}

/// The same, -1 where it is -100 and so none.
///
/// # Errors
/// As [`whole`].
pub fn answers(
    file: &Recorded,
    name: &str,
    of_step: &[usize],
    range: Range<usize>,
) -> Result<Array> {
    numbers(file, (name, of_step), range, Some(NO_LABEL))
}

fn numbers(
    file: &Recorded,
    (name, of_step): (&str, &[usize]),
    range: Range<usize>,
    none: Option<f64>,
) -> Result<Array> {
    let all = file.integers(name)?;
    file.check(name, of_step)?;
    let value = |number: f64| match number {
        _ if none == Some(number) => Ok(-1),
        _ if (range.start as f64..range.end as f64).contains(&number) => Ok(number as i32),
        _ => {
            let (first, last) = (range.start, range.end - 1);
            let or = none.map_or(String::new(), |none| format!(", or {none} for none"));
            Err(Error::data(format!(
                "{name}: expected {first} to {last}{or}, got {number}"
            )))
        }
    };
    let values: Result<Vec<i32>> = all.to_f64().into_iter().map(value).collect();
    Array::new(all.shape(), &values?)
}
