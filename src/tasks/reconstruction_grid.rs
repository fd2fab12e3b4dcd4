//! Pictures of what a model paints.

use crate::array::Array;
use crate::data::ImageConfig;
use crate::error::Result;
use crate::log::{Picture, grid};
use crate::models::Model;
use crate::nn::unpatchify_index;

/// One column an image: what it is, what the model saw of it, what the model made of that, one picture or several.
///
/// `images` u8 `[batch, height, width, channels]` and `painted` f32, as many times as high; the first `count` are shown.
pub(crate) fn paint(
    model: &Model,
    image: &ImageConfig,
    count: usize,
    [images, painted]: [&Array; 2],
    order: Option<&Array>,
) -> Result<Picture> {
    let [h, w, c] = [image.size.get(), image.size.get(), image.channels.get()];
    let values = h * w * c;
    let (bytes, painted) = (images.values::<u8>()?, painted.values::<f32>()?);
    let rows = painted.len() / (images.shape()[0] * values).max(1);
    let mut columns = Vec::new();
    for k in 0..count.min(images.shape()[0]) {
        let own = &bytes[k * values..(k + 1) * values];
        let made = painted[k * rows * values..(k + 1) * rows * values]
            .iter()
            .enumerate();
        let made: Vec<u8> = made
            .map(|(at, v)| {
                let channel = at % c;
                let unit = f64::from(*v) * image.std[channel].get() + image.mean[channel].get();
                (unit * 255.0).round().clamp(0.0, 255.0) as u8
            })
            .collect();
        let mut column = vec![rgb(own, h, w, c)?];
        if let (Some(order), Some(head)) = (order, model.masked_image()) {
            let patches = head.patches();
            let hidden = &order.values::<i32>()?[k * patches + head.visible()..(k + 1) * patches];
            let mut masked = own.to_vec();
            for &patch in hidden {
                for at in unpatchify_index(patch as usize, head.patch().0, [h, w], c) {
                    masked[at] = 128;
                }
            }
            column.push(rgb(&masked, h, w, c)?);
        }
        let pictures = made.chunks(values).map(|one| rgb(one, h, w, c));
        column.extend(pictures.collect::<Result<Vec<Picture>>>()?);
        columns.push(column);
    }
    let scale = (84 / h.max(w)).max(1);
    Ok(grid(&transposed(columns), 2, scale))
}

/// Columns of equal length as rows.
fn transposed(columns: Vec<Vec<Picture>>) -> Vec<Vec<Picture>> {
    let mut rows: Vec<Vec<Picture>> = Vec::new();
    for column in columns {
        rows.resize_with(column.len(), Vec::new);
        rows.iter_mut()
            .zip(column)
            .for_each(|(row, cell)| row.push(cell));
    }
    rows
}

/// `[h, w, c]` bytes as a colour picture.
fn rgb(values: &[u8], h: usize, w: usize, c: usize) -> Result<Picture> {
    let pixel = |p: &[u8]| {
        if c == 3 {
            [p[0], p[1], p[2]]
        } else {
            [p[0]; 3]
        }
    };
    Picture::new(w, h, values.chunks(c).flat_map(pixel).collect())
}
