//! Recorded batches.

use super::Flamingo;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::hf::recorded::{as_f32, shape_of};
use crate::models::{PairedShape, PairedText};

/// Images `[steps, batch, pictures, channels, height, width]` out of `pixel_values`, the ids of texts out of `labels`, which of them are
/// there, and out of `pictures` which picture each sees; of every step.
pub(super) fn inputs(
    model: &mut Flamingo,
    file: &Recorded,
    size: Option<[usize; 2]>,
) -> Result<Vec<Array>> {
    file.known(&["pixel_values", "labels", "pictures"])?;
    let [height, width] = model.encoder.image.0;
    if let Some(other) = size.filter(|size| *size != [height, width]) {
        return Err(Error::data(format!(
            "pixel_values: pictures of {other:?} pixels, expected those of the model, [{height}, {width}]"
        )));
    }
    let [batch, length] = file.texts("labels", model.decoder.max_length())?;
    let (most, channels) = (model.pictures, model.encoder.channels);
    let pixels = as_f32(file.file.read("pixel_values")?)?;
    let shape = [file.steps, batch, most, channels, height, width];
    if pixels.shape() != shape {
        return Err(shape_of("pixel_values", &format!("{shape:?}"), &pixels));
    }
    let by_channel = pixels.view::<f32>()?.permuted_axes(vec![0, 1, 2, 4, 5, 3]);
    let images = Array::from_view(by_channel);
    if model.start.is_none() {
        return Err(Error::data(
            "model.start: missing in config.json; it is the id that texts are read from",
        ));
    }
    let labels = file.labels("labels", &[batch, length], 0..model.decoder.vocab)?;
    let seen = file.whole("pictures", &[batch, length], 0..most + 1)?;
    let made = |value: &dyn Fn(i32) -> i32| {
        let all = labels.values::<i32>()?.iter();
        let all: Vec<i32> = all.map(|id| value(*id)).collect();
        Array::new(labels.shape(), &all)
    };
    model.set_shape(PairedShape {
        length,
        ..model.shape()
    });
    Ok(vec![
        images,
        made(&|id| id.max(0))?,
        made(&|id| i32::from(id >= 0))?,
        seen,
    ])
}
