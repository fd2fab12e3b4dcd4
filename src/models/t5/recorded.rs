//! Recorded batches of `T5ForConditionalGeneration` and `MT5ForConditionalGeneration`.

use super::T5;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::models::TextShape;

/// Inputs and targets with their segments, 1 for what is seen and 0 for what is not; targets are -1 where there is
/// no label.
pub(super) fn inputs(t5: &mut T5, file: &Recorded) -> Result<Vec<Array>> {
    let optional = [
        "attention_mask",
        "decoder_input_ids",
        "decoder_attention_mask",
    ];
    file.known(&["input_ids", "labels", optional[0], optional[1], optional[2]])?;
    let ([batch, length], [_, written]) =
        (file.texts("input_ids", None)?, file.texts("labels", None)?);
    let vocab = 0..t5.vocab;
    let inputs = file.whole("input_ids", &[batch, length], vocab.clone())?;
    let targets = file.labels("labels", &[batch, written], vocab)?;
    let seen = |name: &str, all: &Array| match file.has(name) {
        false => Array::new(all.shape(), &vec![1i32; all.ty().elements()]),
        true => file.whole(name, &all.shape()[1..], 0..2),
    };
    let input_segments = seen("attention_mask", &inputs)?;
    // without a mask transformers hides nothing in the decoder, not even what has no label
    let target_segments = seen("decoder_attention_mask", &targets)?;
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
