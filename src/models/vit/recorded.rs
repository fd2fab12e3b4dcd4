//! Recorded batches of `ViTForImageClassification`.

use super::Vit;
use crate::array::Array;
use crate::error::Result;
use crate::hf::Recorded;

/// Images and labels of every step.
pub(super) fn inputs(vit: &Vit, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
    file.known(&["pixel_values", "labels"])?;
    let [height, width] = vit.image.0;
    let images = file.images(size, [height, width, vit.channels])?;
    let labels = file.whole("labels", &images.shape()[1..2], 0..vit.classes)?;
    Ok(vec![images, labels])
}
