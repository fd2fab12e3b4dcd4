//! Small pictures: a batch, its masks, its reconstructions.

use crate::error::{AtPath, Error, Result};
use std::path::Path;

/// An RGB picture, 8 bits a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Picture {
    /// The picture whose rows, from the top, are `rgb`: three bytes a pixel.
    ///
    /// # Errors
    /// When there are not `3 * width * height` bytes.
    pub fn new(width: usize, height: usize, rgb: Vec<u8>) -> Result<Picture> {
        if rgb.len() != 3 * width * height {
            let got = rgb.len();
            let message =
                format!("a picture of {width}x{height} takes three bytes a pixel, got {got} bytes");
            return Err(Error::other(message));
        }
        Ok(Picture { width, height, rgb })
    }

    /// A picture of one colour.
    pub fn filled(width: usize, height: usize, colour: [u8; 3]) -> Picture {
        Picture {
            width,
            height,
            rgb: colour.repeat(width * height),
        }
    }

    /// Columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Three bytes a pixel, row by row from the top.
    pub fn rgb(&self) -> &[u8] {
        &self.rgb
    }

    /// The picture as a PNG file.
    ///
    /// # Errors
    /// When it has no pixels.
    pub fn png(&self) -> Result<Vec<u8>> {
        let (width, height) = (self.width as u32, self.height as u32);
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().map_err(Error::other)?;
        writer.write_image_data(&self.rgb).map_err(Error::other)?;
        writer.finish().map_err(Error::other)?;
        Ok(bytes)
    }

    /// Write the picture to a PNG file.
    ///
    /// # Errors
    /// When it has no pixels or the file cannot be written.
    pub fn write_png(&self, path: &Path) -> Result<()> {
        std::fs::write(path, self.png()?).at(path)
    }

    /// Copies `picture` in, each pixel `scale` wide and high, with its upper left corner at `(left, top)`.
    fn paste(&mut self, picture: &Picture, left: usize, top: usize, scale: usize) {
        for y in 0..picture.height * scale {
            for x in 0..picture.width * scale {
                let from = 3 * ((y / scale) * picture.width + x / scale);
                let to = 3 * ((top + y) * self.width + left + x);
                self.rgb[to..to + 3].copy_from_slice(&picture.rgb[from..from + 3]);
            }
        }
    }
}

/// Pictures in rows on white, `gap` pixels apart, each enlarged `scale` times without smoothing. All cells are as large
/// as the largest picture.
pub fn grid(rows: &[Vec<Picture>], gap: usize, scale: usize) -> Picture {
    let cells = || rows.iter().flatten();
    let width = scale * cells().map(Picture::width).max().unwrap_or(0) + gap;
    let height = scale * cells().map(Picture::height).max().unwrap_or(0) + gap;
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut sheet = Picture::filled(columns * width + gap, rows.len() * height + gap, [255; 3]);
    for (r, row) in rows.iter().enumerate() {
        for (c, picture) in row.iter().enumerate() {
            sheet.paste(picture, gap + c * width, gap + r * height, scale);
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grid_enlarges_and_spaces_its_pictures() {
        let red = Picture::filled(1, 1, [255, 0, 0]);
        let tall = Picture::filled(1, 2, [0, 0, 255]);
        let sheet = grid(&[vec![red.clone(), tall], vec![red]], 1, 2);
        let expected = [
            ". . . . . . .", //
            ". r r . b b .",
            ". r r . b b .",
            ". . . . b b .",
            ". . . . b b .",
            ". . . . . . .",
            ". r r . . . .",
            ". r r . . . .",
            ". . . . . . .",
            ". . . . . . .",
            ". . . . . . .",
        ];
        let rows: Vec<String> = sheet
            .rgb()
            .chunks(3 * sheet.width())
            .map(|row| {
                let pixels = row.chunks(3).map(|p| match p {
                    [255, 0, 0] => "r",
                    [0, 0, 255] => "b",
                    _ => ".",
                });
                pixels.collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_png_reads_back_and_an_empty_one_is_refused() {
        let picture = Picture::new(2, 1, vec![1, 2, 3, 4, 5, 6]).unwrap();
        let bytes = picture.png().unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
            .read_info()
            .unwrap();
        let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut rgb).unwrap();
        assert_eq!(
            (info.width, info.height, rgb),
            (2, 1, vec![1, 2, 3, 4, 5, 6])
        );
        assert!(grid(&[], 0, 4).png().is_err());
        assert!(Picture::new(2, 2, vec![0; 11]).is_err());
    }
}
