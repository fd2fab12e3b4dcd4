//! Recorded batches of a decoder of text.

use super::{Decoder, Positions};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::nn::RotaryScaling;

/// Places that an f32 tells apart.
const PLACES: usize = 1 << 24;

/// Ids, the id behind each or -1 where there is no label for it, which of them are seen, and where they stand: in the order of the
/// task's fields. The decoder becomes one of recordings, of their shape.
///
/// # Errors
/// When one is missing, unknown or not what it should be.
pub fn inputs(decoder: &mut Decoder, file: &Recorded) -> Result<Vec<Array>> {
    file.known(&["input_ids", "labels", "attention_mask", "position_ids"])?;
    let size = file.texts("input_ids", decoder.max_length())?;
    let [_, length] = size;
    let ids = file.whole("input_ids", &size, 0..decoder.vocab)?;
    let made = |value: &dyn Fn(usize) -> i32| {
        let all: Vec<i32> = (0..ids.ty().elements()).map(value).collect();
        Array::new(ids.shape(), &all)
    };
    let labels = file.labels("labels", &size, 0..decoder.vocab)?;
    let labels = labels.values::<i32>()?;
    let targets = made(&|at| match (at + 1).is_multiple_of(length) {
        true => -1,
        false => labels[at + 1],
    })?;
    let segments = match file.has("attention_mask") {
        true => file.whole("attention_mask", &size, 0..2)?,
        false => made(&|_| 1)?,
    };
    let positions = match file.has("position_ids") {
        true => positions(decoder, file, &size)?,
        false => made(&|at| (at % length) as i32)?,
    };
    decoder.recorded = true;
    decoder.shape.length = length;
    decoder.shape.segments = true;
    Ok(vec![ids, targets, segments, positions])
}

/// The recorded `position_ids`.
fn positions(decoder: &Decoder, file: &Recorded, size: &[usize; 2]) -> Result<Array> {
    if let Positions::Rotary(rotary) = decoder.positions
        && let RotaryScaling::Dynamic { .. } = rotary.scaling
    {
        return Err(Error::data(
            "position_ids: not supported beside dynamic scaling of rotary positions, which follows their largest there; record \
             without them",
        ));
    }
    let most = decoder.max_length().unwrap_or(PLACES);
    let all = file.whole("position_ids", size, 0..most)?;
    // whether transformers tells texts of a row apart by them depends on its cache
    let mut rows = all.values::<i32>()?.chunks(size[1]);
    let is_broken = |row: &[i32]| row.windows(2).any(|pair| pair[1] != pair[0] + 1);
    if !file.has("attention_mask") && rows.any(is_broken) {
        return Err(Error::data(
            "position_ids: texts packed into a row are not supported without an attention_mask, expected each one more than the \
             one before it; record with an attention_mask",
        ));
    }
    Ok(all)
}
