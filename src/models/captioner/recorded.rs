//! Recorded batches of `VisionEncoderDecoderModel`.

use super::Captioner;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::models::{PairedShape, PairedText};

/// Images, the ids of texts, and which of them are there, of every step; the ids that are read are made of the labels, one further to
/// the right, as transformers makes them.
pub(super) fn inputs(
    model: &mut Captioner,
    file: &Recorded,
    size: Option<[usize; 2]>,
) -> Result<Vec<Array>> {
    file.known(&["pixel_values", "labels"])?;
    let [height, width] = model.encoder.image.0;
    let images = file.images(size, [height, width, model.encoder.channels])?;
    let [batch, length] = file.texts("labels", model.decoder.max_length())?;
    if images.shape()[1] != batch {
        let pictures = images.shape()[1];
        return Err(Error::data(format!(
            "pixel_values: {pictures} a step, but labels has {batch}"
        )));
    }
    if model.start.is_none() {
        return Err(Error::data(
            "decoder_start_token_id: missing in config.json; it is the id that texts are read from",
        ));
    }
    let labels = file.labels("labels", &[batch, length], 0..model.decoder.vocab)?;
    let mut rows = labels.values::<i32>()?.chunks(length);
    if rows.any(|row| row.windows(2).any(|pair| pair[0] < 0 && pair[1] >= 0)) {
        return Err(Error::data(
            "labels: expected -100 behind a text only, got a label behind one",
        ));
    }
    let made = |value: &dyn Fn(i32) -> i32| {
        let all: Vec<i32> = labels
            .values::<i32>()?
            .iter()
            .map(|id| value(*id))
            .collect();
        Array::new(labels.shape(), &all)
    };
    let shape = PairedShape {
        length,
        ..model.shape()
    };
    model.set_shape(shape);
    Ok(vec![
        images,
        made(&|id| id.max(0))?,
        made(&|id| i32::from(id >= 0))?,
    ])
}
