//! A decoded picture and the conversions between grey and RGB.

use crate::error::{Error, Result};

/// A decoded picture: 8-bit samples, row by row, channels innermost (`[height, width, channels]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Rows.
    pub height: usize,
    /// Columns.
    pub width: usize,
    /// 1 (grey) or 3 (RGB).
    pub channels: usize,
    /// `height * width * channels` samples.
    pub data: Vec<u8>,
}

impl Pixels {
    /// The same picture with 1 or 3 channels.
    ///
    /// Grey is replicated to RGB; RGB becomes grey by the luma weights of ITU-R BT.601 in 16-bit fixed point, as Pillow's
    /// `convert("L")` does.
    ///
    /// # Errors
    /// When either number of channels is not 1 or 3.
    pub fn with_channels(mut self, channels: usize) -> Result<Pixels> {
        match (self.channels, channels) {
            (have, want) if have == want && (want == 1 || want == 3) => return Ok(self),
            (1, 3) => self.data = self.data.iter().flat_map(|v| [*v; 3]).collect(),
            (3, 1) => self.data = self.data.chunks_exact(3).map(luma).collect(),
            (have, want) => {
                return Err(Error::data(format!(
                    "no conversion from {have} to {want} channels, pictures have 1 or 3"
                )));
            }
        }
        self.channels = channels;
        Ok(self)
    }

    /// Mirror left and right in place.
    pub(crate) fn mirror(&mut self) {
        let channels = self.channels;
        for row in self.data.chunks_exact_mut(self.width * channels) {
            let mut columns = row.chunks_exact_mut(channels);
            while let (Some(left), Some(right)) = (columns.next(), columns.next_back()) {
                left.swap_with_slice(right);
            }
        }
    }
}

fn luma(rgb: &[u8]) -> u8 {
    let [r, g, b] = [0, 1, 2].map(|c| u32::from(rgb[c]));
    ((19595 * r + 38470 * g + 7471 * b + 0x8000) >> 16) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pixels(width: usize, channels: usize, data: &[u8]) -> Pixels {
        let height = data.len() / (width * channels);
        let data = data.to_vec();
        Pixels {
            height,
            width,
            channels,
            data,
        }
    }

    #[test]
    fn rgb_becomes_grey_as_in_pillow() {
        // Pillow 13.0.0: Image.new("RGB", (1, 1), c).convert("L") for each c.
        let rgb = [255, 0, 0, 0, 255, 0, 0, 0, 255, 200, 100, 50, 255, 255, 255];
        let grey = pixels(5, 3, &rgb).with_channels(1).unwrap();
        assert_eq!(grey.data, [76, 150, 29, 124, 255]);
    }

    #[test]
    fn grey_is_replicated() {
        let rgb = pixels(2, 1, &[7, 9]).with_channels(3).unwrap();
        assert_eq!(rgb.data, [7, 7, 7, 9, 9, 9]);
        assert!(rgb.with_channels(4).is_err());
    }

    #[test]
    fn mirroring_reverses_the_columns_of_every_row() {
        let mut image = pixels(3, 1, &[1, 2, 3, 4, 5, 6]);
        image.mirror();
        assert_eq!(image.data, [3, 2, 1, 6, 5, 4]);
        let mut image = pixels(2, 3, &[1, 2, 3, 4, 5, 6]);
        image.mirror();
        assert_eq!(image.data, [4, 5, 6, 1, 2, 3]);
    }
}
