//! Recorded batches of `T5ForConditionalGeneration` and `MT5ForConditionalGeneration`.

use super::T5;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::hf::recorded::shape_of;
use crate::models::TextShape;

/// What `labels` has where there is no token.
const NO_LABEL: f64 = -100.0;

/// Inputs and targets with their segments, 1 for what is seen and 0 for what is not; targets are -1 where there is
/// no label.
pub(super) fn inputs(t5: &mut T5, file: &Recorded) -> Result<Vec<Array>> {
    let optional = [
        "attention_mask",
        "decoder_input_ids",
        "decoder_attention_mask",
    ];
    file.known(&["input_ids", "labels", optional[0], optional[1], optional[2]])?;
    let ids = file.integers("input_ids")?;
    let labels = file.integers("labels")?;
    let &[_, batch, length] = ids.shape() else {
        return Err(shape_of("input_ids", "[steps, batch, length]", &ids));
    };
    let &[_, _, written] = labels.shape() else {
        return Err(shape_of("labels", "[steps, batch, length]", &labels));
    };
    if batch * length * written == 0 {
        return Err(shape_of("input_ids", "at least one token", &ids));
    }
    file.check("input_ids", &[batch, length])?;
    file.check("labels", &[batch, written])?;
    let vocab = t5.vocab as f64;
    let token = |name: &str, id: f64| match (0.0..vocab).contains(&id) {
        true => Ok(id as i32),
        false => Err(Error::data(format!(
            "{name}: expected ids from 0 to {}, got {id}",
            vocab - 1.0
        ))),
    };
    let map = |array: &Array, f: &dyn Fn(f64) -> Result<i32>| {
        let values: Result<Vec<i32>> = array.to_f64().into_iter().map(f).collect();
        Array::new(array.shape(), &values?)
    };
    let inputs = map(&ids, &|id| token("input_ids", id))?;
    let targets = map(&labels, &|id| match id {
        NO_LABEL => Ok(-1),
        id => token("labels", id),
    })?;
    let seen = |name: &str, length: usize| {
        file.check(name, &[batch, length])?;
        map(&file.integers(name)?, &|seen| match seen {
            0.0 | 1.0 => Ok(seen as i32),
            _ => Err(Error::data(format!("{name}: expected 0 and 1, got {seen}"))),
        })
    };
    let input_segments = match file.has("attention_mask") {
        false => map(&ids, &|_| Ok(1))?,
        true => seen("attention_mask", length)?,
    };
    // without a mask transformers hides nothing in the decoder, not even what has no label
    let target_segments = match file.has("decoder_attention_mask") {
        false => map(&labels, &|_| Ok(1))?,
        true => seen("decoder_attention_mask", written)?,
    };
    check_decoder(file, &targets, &target_segments)?;
    t5.recorded = true;
    t5.shape = TextShape {
        inputs: length,
        targets: written,
        segments: true,
        ..t5.shape.clone()
    };
    Ok(vec![inputs, targets, input_segments, target_segments])
}

/// What the decoder was given must be what it is given here: the labels one place later, 0 for no label. Where there
/// is one, it must see itfile.
fn check_decoder(file: &Recorded, targets: &Array, segments: &Array) -> Result<()> {
    let length = targets.shape().last().copied().unwrap_or(1);
    let (targets, segments) = (targets.values::<i32>()?, segments.values::<i32>()?);
    if file.has("decoder_input_ids") {
        let given = file.integers("decoder_input_ids")?;
        let rows = targets.chunks(length);
        let shifted = rows.flat_map(|row| std::iter::once(&0).chain(&row[..length - 1]));
        let shifted: Vec<f64> = shifted.map(|id| f64::from((*id).max(0))).collect();
        if given.to_f64() != shifted {
            return Err(Error::data(
                "decoder_input_ids: not supported, expected the labels shifted right by one place (0 first, and 0 for -100)",
            ));
        }
    }
    let mut places = targets.iter().zip(segments);
    match places.any(|(target, seen)| *target >= 0 && *seen == 0) {
        false => Ok(()),
        true => Err(Error::data(
            "decoder_attention_mask: 0 where there is a label, which is not supported; expected 1 there",
        )),
    }
}
