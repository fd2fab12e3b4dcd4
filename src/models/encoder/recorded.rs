//! Recorded batches of an encoder of text.

use super::Encoder;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::hf::recorded::shape_of;
use crate::models::EncoderShape;
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
/// no label: in the order of the task's fields. The encoder becomes one of recordings, `shape` that of these.
///
/// # Errors
/// When one is missing or not what it should be.
pub fn tokens(
    encoder: &mut Encoder,
    shape: &mut EncoderShape,
    file: &Recorded,
) -> Result<Vec<Array>> {
    let ids = file.integers("input_ids")?;
    let &[steps, batch, length] = ids.shape() else {
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
    let vocab = 0..encoder.vocab;
    let mut inputs = vec![whole(file, "input_ids", &size, vocab.clone())?];
    inputs.push(match file.has("attention_mask") {
        true => whole(file, "attention_mask", &size, 0..2)?,
        false => Array::new(ids.shape(), &vec![1i32; ids.ty().elements()])?,
    });
    let types = match file.has("token_type_ids") {
        true => whole(file, "token_type_ids", &size, 0..encoder.types)?,
        false => Array::new(ids.shape(), &vec![0i32; ids.ty().elements()])?,
    };
    if encoder.types > 1 {
        inputs.push(types);
    }
    let places: Vec<i32> = (0..length as i32).collect();
    inputs.push(Array::new(ids.shape(), &places.repeat(steps * batch))?);
    inputs.push(whole(file, "labels", &size, vocab)?);
    encoder.recorded = true;
    *shape = EncoderShape {
        length,
        predictions: length,
        ..shape.clone()
    };
    Ok(inputs)
}

/// A recorded input of that shape a step, as i32 within `range`; -1 where it has no label.
///
/// # Errors
/// When it is not there, or of another shape, or a number lies outside.
pub fn whole(file: &Recorded, name: &str, of_step: &[usize], range: Range<usize>) -> Result<Array> {
    let all = file.integers(name)?;
    file.check(name, of_step)?;
    let labels = name.contains("label");
    let value = |number: f64| match number {
        NO_LABEL if labels => Ok(-1),
        _ if (range.start as f64..range.end as f64).contains(&number) => Ok(number as i32),
        _ => Err(Error::data(format!(
            "{name}: expected {} to {}{}, got {number}",
            range.start,
            range.end - 1,
            if labels { ", or -100 for none" } else { "" }
        ))),
    };
    let values: Result<Vec<i32>> = all.to_f64().into_iter().map(value).collect();
    Array::new(all.shape(), &values?)
}
