//! RandAugment (arXiv:1909.13719): some changes out of fourteen, all of one strength; the list, the strengths and their 31 steps are torchvision's.

use super::colour::{
    autocontrast, brightness, contrast, equalize, posterize, saturation, solarize,
};
use super::window::{affine, sharpness};
use crate::data::images::pixels::Pixels;
use crate::data::loader::Stream;

/// Steps of strength.
pub(super) const STEPS: usize = 31;

/// One of the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Identity,
    ShearX,
    ShearY,
    TranslateX,
    TranslateY,
    Rotate,
    Brightness,
    Color,
    Contrast,
    Sharpness,
    Posterize,
    Solarize,
    AutoContrast,
    Equalize,
}

use Change::*;

/// All of them.
pub(super) const CHANGES: [Change; 14] = [
    Identity,
    ShearX,
    ShearY,
    TranslateX,
    TranslateY,
    Rotate,
    Brightness,
    Color,
    Contrast,
    Sharpness,
    Posterize,
    Solarize,
    AutoContrast,
    Equalize,
];

impl Change {
    /// What a step of strength (below [`STEPS`]) means for a picture of that height and width, and whether its sign is drawn.
    fn strength(self, step: usize, [height, width]: [usize; 2]) -> (f32, bool) {
        let share = step as f32 / (STEPS - 1) as f32;
        match self {
            Identity | AutoContrast | Equalize => (0.0, false),
            ShearX | ShearY => (0.3 * share, true),
            TranslateX => (150.0 / 331.0 * width as f32 * share, true),
            TranslateY => (150.0 / 331.0 * height as f32 * share, true),
            Rotate => (30.0 * share, true),
            Brightness | Color | Contrast | Sharpness => (0.9 * share, true),
            Posterize => (8.0 - (step as f32 / 7.5).round_ties_even(), false),
            Solarize => (255.0 * (1.0 - share), false),
        }
    }

    /// The change made, of that step and sign.
    pub(super) fn made(self, image: &mut Pixels, step: usize, negative: bool, fill: &[u8]) {
        let (strength, signed) = self.strength(step, [image.height, image.width]);
        let amount = if signed && negative {
            -strength
        } else {
            strength
        };
        let factor = 1.0 + f64::from(amount);
        let middles = [image.width, image.height].map(|side| side as f32 / 2.0);
        match self {
            Identity => {}
            // sheared about the upper left corner
            ShearX => affine(
                image,
                [[1.0, amount, amount * middles[1]], [0.0, 1.0, 0.0]],
                fill,
            ),
            ShearY => affine(
                image,
                [[1.0, 0.0, 0.0], [amount, 1.0, amount * middles[0]]],
                fill,
            ),
            TranslateX => affine(image, [[1.0, 0.0, -amount.trunc()], [0.0, 1.0, 0.0]], fill),
            TranslateY => affine(image, [[1.0, 0.0, 0.0], [0.0, 1.0, -amount.trunc()]], fill),
            Rotate => {
                let (sin, cos) = (-amount).to_radians().sin_cos();
                affine(image, [[cos, sin, 0.0], [-sin, cos, 0.0]], fill);
            }
            Brightness => brightness(image, factor),
            Color => saturation(image, factor),
            Contrast => contrast(image, factor),
            Sharpness => sharpness(image, factor),
            Posterize => posterize(image, amount as u32),
            Solarize => solarize(image, amount),
            AutoContrast => autocontrast(image),
            Equalize => equalize(image),
        }
    }
}

/// So many changes one after the other, each any of them.
pub(super) fn rand_augment(
    image: &mut Pixels,
    [changes, step]: [usize; 2],
    fill: &[u8],
    random: &mut Stream,
) {
    for _ in 0..changes {
        let change = CHANGES[random.below(CHANGES.len() as u64) as usize];
        let negative = random.unit() < 0.5;
        change.made(image, step, negative, fill);
    }
}
