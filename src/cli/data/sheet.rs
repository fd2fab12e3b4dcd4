//! A sheet of pictures as training has them.

use super::resolve;
use kiln::data::pairs::Views;
use kiln::data::{DataConfig, Open, Pixels, cut};
use kiln::error::{Error, Result};
use kiln::log::{Picture, grid};

/// Pixels that the smaller side of a cell has at least, whole pixels enlarged.
const SIDE: usize = 96;

/// A row for each of the first pictures: as held-out ones are cut, then two draws of two views.
pub fn pictures(data: &DataConfig, seed: u64, examples: usize) -> Result<Picture> {
    let image = &data.image;
    let mut views = Views::new(image, seed)?;
    let open = Open {
        resolve: &resolve,
        max_pixels: image.max_pixels.wide(),
        classes: None,
        names: None,
    };
    let source = data.train.open(&open)?;
    let count = source.len() as u64;
    let mut rows = Vec::new();
    let mut bad = None;
    for index in 0..source.len() {
        if rows.len() == examples {
            break;
        }
        let picture = match source.read(index) {
            Ok(sample) => sample.image,
            // training goes on without it, too
            Err(error) => {
                bad.get_or_insert(format!("{}: {}", source.origin(index), error.chain()));
                continue;
            }
        };
        let index = index as u64;
        let [[a, c], [b, d]] = [
            views.of(&picture, index)?,
            views.of(&picture, index + count)?,
        ];
        let held_out = cut(
            picture,
            image.eval_crop(),
            [image.size.get(), image.channels.get()],
        )?;
        let row: Result<Vec<Picture>> = [held_out, a, b, c, d].into_iter().map(drawn).collect();
        rows.push(row?);
    }
    if rows.is_empty() {
        return Err(match bad {
            Some(first) => Error::data(format!("no picture can be read, the first: {first}")),
            None => Error::config("--sheet: expected at least one of --examples"),
        });
    }
    Ok(grid(&rows, 4, SIDE.div_ceil(image.size.get()).max(1)))
}

fn drawn(pixels: Pixels) -> Result<Picture> {
    let pixels = pixels.with_channels(3)?;
    Picture::new(pixels.width, pixels.height, pixels.data)
}
