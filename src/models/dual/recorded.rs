//! Recorded batches of models that compare pictures and texts.

use super::Dual;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::models::paired::{PairedShape, PairedText};

/// Images, ids, and which of them are there, of every step.
///
/// # Errors
/// When one is missing, unknown or not what it should be.
pub fn inputs(model: &mut Dual, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
    file.known(&["pixel_values", "input_ids", "attention_mask"])?;
    let [height, width] = model.vision.image.0;
    let images = file.images(size, [height, width, model.vision.channels])?;
    let shape = file.texts("input_ids", Some(model.text.positions))?;
    let [batch, length] = shape;
    if images.shape()[1] != batch {
        let pictures = images.shape()[1];
        return Err(Error::data(format!(
            "pixel_values: {pictures} a step, but input_ids has {batch}"
        )));
    }
    let ids = file.whole("input_ids", &shape, 0..model.text.vocab)?;
    let there = match file.has("attention_mask") {
        true => file.mask("attention_mask", &shape)?,
        false => Array::new(ids.shape(), &vec![1; ids.ty().elements()])?,
    };
    let mut rows = there.values::<i32>()?.chunks(length);
    let is_seen = |row: &[i32]| match model.text.causal {
        true => row.windows(2).all(|pair| pair[0] >= pair[1]) && row[0] == 1,
        false => row.iter().all(|there| *there == 1),
    };
    if !rows.all(is_seen) {
        return Err(Error::data(match model.text.causal {
            true => "attention_mask: expected 0 behind a text only, got one before or inside it",
            false => {
                "attention_mask: expected 1 everywhere, as these models are trained: padding is read too"
            }
        }));
    }
    let shape = PairedShape {
        length,
        ..model.shape.clone()
    };
    let pool = model.text.pool;
    model.set_shape(shape);
    model.text.pool = pool;
    Ok(vec![images, ids, there])
}
