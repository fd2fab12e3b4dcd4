//! Two views of one picture, as contrastive and self-distilling methods want them.

use crate::data::images::{ImageConfig, Pixels, Transform};
use crate::data::loader::{Purpose, Stream};
use crate::error::Result;

/// Cuts and mirrors pictures at random, one view as independent of the other as of other pictures.
pub struct Views {
    transforms: [Transform; 2],
    seed: u64,
}

impl Views {
    /// Views as a training picture is cut, mirrored and augmented, second views as the settings have these.
    ///
    /// # Errors
    /// [`crate::error::Error::Config`] when the picture settings are impossible.
    pub fn new(image: &ImageConfig, seed: u64) -> Result<Views> {
        image.check()?;
        Ok(Views {
            transforms: [
                Transform::new(image, true),
                Transform::of_second_views(image),
            ],
            seed,
        })
    }

    /// View 0 and view 1 of the sample at that global index, each `[size, size, channels]`: functions of (seed, index, view) alone.
    ///
    /// # Errors
    /// When the picture has other channels than can be made the model's, or is empty.
    pub fn of(&mut self, picture: &Pixels, index: u64) -> Result<[Pixels; 2]> {
        let mut view = |view: usize| {
            let number = index.wrapping_mul(2).wrapping_add(view as u64);
            let mut random = Stream::new(self.seed, Purpose::View, number);
            self.transforms[view].apply(picture.clone(), &mut random)
        };
        Ok([view(0)?, view(1)?])
    }
}
