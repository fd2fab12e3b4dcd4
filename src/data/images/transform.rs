//! From a decoded picture to the model's input: cut, resize, mirror.

use crate::config::{Positive, Share};
use crate::data::images::augment::Augmentation;
use crate::data::images::config::{Crop, ImageConfig, default_ratio};
use crate::data::images::pixels::Pixels;
use crate::data::images::prefetch::LocalViews;
use crate::data::loader::{Purpose, Stream};
use crate::error::{Error, Result};
use fast_image_resize::images::{CroppedImage, Image, ImageRef};
use fast_image_resize::{FilterType, IntoImageView, PixelType, ResizeAlg, ResizeOptions, Resizer};

/// Cuts, resizes and mirrors pictures; keeps the resizer's buffers between them.
#[derive(Clone)]
pub(crate) struct Transform {
    pub(crate) size: usize,
    pub(crate) channels: usize,
    crop: Crop,
    flip: f64,
    augment: Vec<Augmentation>,
    /// What comes where no picture is, a value a channel: the mean.
    fill: Vec<u8>,
    resizer: Resizer,
}

/// A picture cut as for evaluation: `[size, size, channels]`.
///
/// # Errors
/// When the picture has other channels than can be made `channels` of, or is empty.
pub fn cut(picture: Pixels, crop: Crop, [size, channels]: [usize; 2]) -> Result<Pixels> {
    let mut transform = Transform {
        size,
        channels,
        crop,
        flip: 0.0,
        augment: Vec::new(),
        fill: Vec::new(),
        resizer: Resizer::new(),
    };
    transform.apply(picture, &mut Stream::new(0, Purpose::Augment, 0))
}

impl Transform {
    /// The training transform, or the evaluation transform, which draws nothing unless its crop says so.
    pub(crate) fn new(config: &ImageConfig, train: bool) -> Transform {
        let (crop, flip, augment) = match train {
            true => (config.crop, config.flip.get(), config.augment.clone()),
            false => (config.eval_crop(), 0.0, Vec::new()),
        };
        let fill = config.mean.iter();
        Transform {
            size: config.size.get(),
            channels: config.channels.get(),
            crop,
            flip,
            augment,
            fill: fill
                .map(|mean| (mean.get() * 255.0).round() as u8)
                .collect(),
            resizer: Resizer::new(),
        }
    }

    /// The training transform of second views.
    pub(crate) fn of_second_views(config: &ImageConfig) -> Transform {
        let augment = config.augment_second.as_ref().unwrap_or(&config.augment);
        Transform {
            augment: augment.clone(),
            ..Transform::new(config, true)
        }
    }

    /// What cuts a smaller view.
    pub(crate) fn local(config: &ImageConfig, local: LocalViews) -> Transform {
        let ratio = match config.crop {
            Crop::RandomResized { ratio, .. } => ratio,
            _ => default_ratio(),
        };
        Transform {
            size: local.size,
            crop: Crop::RandomResized {
                scale: local.scale,
                ratio,
            },
            ..Transform::new(config, true)
        }
    }

    /// The picture as `[size, size, channels]`; `random` decides window and mirroring.
    pub(crate) fn apply(&mut self, image: Pixels, random: &mut Stream) -> Result<Pixels> {
        let (height, width) = (image.height, image.width);
        let area = height * width;
        if area == 0 || image.data.len() != area * image.channels {
            let (channels, bytes) = (image.channels, image.data.len());
            return Err(Error::data(format!(
                "{height} x {width} pixels of {channels} channels in {bytes} bytes"
            )));
        }
        let image = image.with_channels(self.channels)?;
        let mut image = match self.crop {
            Crop::None {} => self.squash(image)?,
            Crop::Padded { pad } => {
                let pad = pad.get();
                let [top, left] = [(); 2].map(|()| random.below(2 * pad as u64 + 1) as usize);
                shift(&self.squash(image)?, pad, top, left)
            }
            Crop::RandomResized { scale, ratio } => {
                let (scale, ratio) = (scale.map(Share::get), ratio.map(Positive::get));
                let window = random_window(height, width, scale, ratio, random);
                self.resize_window(&image, window)?
            }
            Crop::Center { resize } => self.center(&image, resize.get())?,
        };
        if self.flip > 0.0 && random.unit() < self.flip {
            image.mirror();
        }
        for augmentation in &self.augment {
            augmentation.apply(&mut image, &self.fill, random);
        }
        Ok(image)
    }

    fn squash(&mut self, image: Pixels) -> Result<Pixels> {
        if (image.height, image.width) == (self.size, self.size) {
            return Ok(image);
        }
        self.resize(&image, &view(&image)?, ResizeOptions::new())
    }

    /// Cut first, then resize: nothing outside the window leaks in.
    fn resize_window(&mut self, image: &Pixels, window: Window) -> Result<Pixels> {
        let [left, top, width, height] =
            [window.left, window.top, window.width, window.height].map(|v| v as u32);
        let whole = view(image)?;
        let cut = CroppedImage::new(&whole, left, top, width, height).map_err(Error::data)?;
        self.resize(image, &cut, ResizeOptions::new())
    }

    /// Shorter side to `resize`, then the central window; only the window is computed, so that a picture a thousand times
    /// wider than high costs no more than another.
    fn center(&mut self, image: &Pixels, resize: usize) -> Result<Pixels> {
        let shorter = image.height.min(image.width);
        let span = |side: usize| {
            let resized = side * resize / shorter;
            let scale = side as f64 / resized as f64;
            let start = ((resized - self.size) as f64 / 2.0).round_ties_even() * scale;
            (start, (self.size as f64 * scale).min(side as f64 - start))
        };
        let ((top, height), (left, width)) = (span(image.height), span(image.width));
        let options = ResizeOptions::new().crop(left, top, width, height);
        self.resize(image, &view(image)?, options)
    }

    fn resize(
        &mut self,
        image: &Pixels,
        source: &impl IntoImageView,
        options: ResizeOptions,
    ) -> Result<Pixels> {
        let side = self.size as u32;
        let mut out = Image::new(side, side, pixel_type(image));
        // Keys' kernel with a = -0.5, widened when it shrinks: Pillow's BICUBIC.
        let options = options.resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
        self.resizer
            .resize(source, &mut out, &options)
            .map_err(|e| Error::data(format!("resize: {e}")))?;
        Ok(Pixels {
            height: self.size,
            width: self.size,
            channels: image.channels,
            data: out.into_vec(),
        })
    }
}

fn pixel_type(image: &Pixels) -> PixelType {
    match image.channels {
        1 => PixelType::U8,
        _ => PixelType::U8x3,
    }
}

fn view(image: &Pixels) -> Result<ImageRef<'_>> {
    let (width, height) = (image.width as u32, image.height as u32);
    ImageRef::new(width, height, &image.data, pixel_type(image)).map_err(Error::data)
}

/// The window at (`top`, `left`) of the picture with `pad` black pixels around it, as large as the picture.
fn shift(image: &Pixels, pad: usize, top: usize, left: usize) -> Pixels {
    let (height, width, channels) = (image.height, image.width, image.channels);
    let mut data = vec![0; image.data.len()];
    let columns = left.max(pad)..(left + width).min(width + pad);
    for y in top.max(pad)..(top + height).min(height + pad) {
        let from = ((y - pad) * width + columns.start - pad) * channels;
        let to = ((y - top) * width + columns.start - left) * channels;
        let count = columns.len() * channels;
        data[to..to + count].copy_from_slice(&image.data[from..from + count]);
    }
    Pixels {
        height,
        width,
        channels,
        data,
    }
}

/// A part of a picture, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Window {
    top: usize,
    left: usize,
    height: usize,
    width: usize,
}

/// The window that torchvision's `RandomResizedCrop.get_params` draws: area uniform in `scale`, ratio log-uniform in
/// `ratio`, ten tries, else the largest central window of an allowed ratio.
fn random_window(
    height: usize,
    width: usize,
    scale: [f64; 2],
    ratio: [f64; 2],
    random: &mut Stream,
) -> Window {
    let area = height as f64 * width as f64;
    for _ in 0..10 {
        let target = area * random.between(scale[0], scale[1]);
        let aspect = random.between(ratio[0].ln(), ratio[1].ln()).exp();
        let w = (target * aspect).sqrt().round_ties_even() as usize;
        let h = (target / aspect).sqrt().round_ties_even() as usize;
        if (1..=width).contains(&w) && (1..=height).contains(&h) {
            return Window {
                top: random.below((height - h + 1) as u64) as usize,
                left: random.below((width - w + 1) as u64) as usize,
                height: h,
                width: w,
            };
        }
    }
    let whole = width as f64 / height as f64;
    let (h, w) = if whole < ratio[0] {
        let h = (width as f64 / ratio[0]).round_ties_even() as usize;
        (h.clamp(1, height), width)
    } else if whole > ratio[1] {
        let w = (height as f64 * ratio[1]).round_ties_even() as usize;
        (height, w.clamp(1, width))
    } else {
        (height, width)
    };
    Window {
        top: (height - h) / 2,
        left: (width - w) / 2,
        height: h,
        width: w,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Count;
    use crate::data::loader::Purpose;

    /// The test picture: v(y, x, c) = (37 y + 101 x + 53 c + 29 x y mod 97) mod 256.
    fn picture(height: usize, width: usize, channels: usize) -> Pixels {
        let at = |i: usize| {
            let (y, x, c) = (i / channels / width, i / channels % width, i % channels);
            ((37 * y + 101 * x + 53 * c + x * y * 29 % 97) % 256) as u8
        };
        Pixels {
            height,
            width,
            channels,
            data: (0..height * width * channels).map(at).collect(),
        }
    }

    fn transform(size: usize, channels: usize, crop: Crop, flip: f64) -> Transform {
        Transform {
            size,
            channels,
            crop,
            flip,
            augment: Vec::new(),
            fill: Vec::new(),
            resizer: Resizer::new(),
        }
    }

    fn stream(index: u64) -> Stream {
        Stream::new(7, Purpose::Augment, index)
    }

    /// Within 1 of Pillow where it shrinks: fixed-point coefficients are rounded otherwise.
    fn assert_near(got: &[u8], want: &[u8]) {
        assert_within(1, got, want);
    }

    fn assert_within(tolerance: u8, got: &[u8], want: &[u8]) {
        assert_eq!(got.len(), want.len());
        let near = |(g, w): (&u8, &u8)| g.abs_diff(*w) <= tolerance;
        let near = got.iter().zip(want).all(near);
        assert!(near, "got  {got:?}\nwant {want:?}");
    }

    #[test]
    fn resizing_is_pillows_bicubic() {
        // Pillow 13.0.0: Image.frombytes("L", (8, 8), ..).resize((5, 5), Image.BICUBIC).
        let smaller = [
            58, 130, 136, 169, 187, 120, 116, 122, 147, 154, 82, 124, 168, 159, 103, 153, 151, 114,
            159, 146, 105, 175, 113, 91, 114,
        ];
        // The same with (11, 11), the first two rows.
        let larger = [
            0, 48, 142, 209, 66, 75, 176, 255, 131, 119, 199, 15, 88, 136, 108, 110, 160, 190, 145,
            147, 192, 241,
        ];
        // "RGB", (3, 3).
        let rgb = [
            101, 133, 116, 133, 136, 106, 170, 91, 103, 112, 128, 167, 149, 111, 116, 138, 107,
            115, 146, 103, 139, 127, 124, 133, 123, 132, 124,
        ];
        let resize = |size, channels| {
            let mut squash = transform(size, channels, Crop::None {}, 0.0);
            let out = squash.apply(picture(8, 8, channels), &mut stream(0));
            out.unwrap().data
        };
        assert_near(&resize(5, 1), &smaller);
        // The kernel overshoots, and what lies between the two passes is clipped to 8 bits: their order, which is the other
        // one here, shows where black meets white.
        assert_within(3, &resize(11, 1)[..22], &larger);
        assert_near(&resize(3, 3), &rgb);
    }

    #[test]
    fn the_centre_is_that_of_resize_then_crop() {
        // Pillow 13.0.0, picture 9 x 14: resize((9, 6), BICUBIC), then the window that torchvision's CenterCrop(5) takes.
        let want = [
            128, 176, 175, 115, 188, 130, 131, 169, 169, 191, 167, 151, 124, 141, 140, 130, 182,
            119, 131, 92, 99, 93, 140, 98, 88,
        ];
        let mut center = transform(
            5,
            1,
            Crop::Center {
                resize: Count::of(6),
            },
            0.0,
        );
        let got = center.apply(picture(9, 14, 1), &mut stream(0)).unwrap();
        assert_near(&got.data, &want);
    }

    #[test]
    fn nothing_outside_a_window_leaks_in() {
        // Pillow 13.0.0, picture 9 x 14: crop((3, 2, 10, 8)).resize((5, 5), BICUBIC).
        let want = [
            137, 89, 197, 96, 210, 192, 129, 153, 143, 84, 136, 206, 93, 151, 129, 64, 125, 148,
            133, 83, 112, 100, 107, 63, 182,
        ];
        let window = Window {
            top: 2,
            left: 3,
            height: 6,
            width: 7,
        };
        let mut any = transform(5, 1, Crop::None {}, 0.0);
        let got = any.resize_window(&picture(9, 14, 1), window).unwrap();
        assert_near(&got.data, &want);
    }

    #[test]
    fn a_picture_of_the_right_size_is_not_resampled() {
        let image = picture(12, 12, 3);
        let mut same = transform(12, 3, Crop::None {}, 0.0);
        assert_eq!(same.apply(image.clone(), &mut stream(0)).unwrap(), image);
        let mut same = transform(
            12,
            3,
            Crop::Center {
                resize: Count::of(12),
            },
            0.0,
        );
        assert_eq!(same.apply(image.clone(), &mut stream(0)).unwrap(), image);
    }

    #[test]
    fn extreme_shapes_fit_every_crop() {
        let crops = [
            Crop::None {},
            Crop::Center {
                resize: Count::of(9),
            },
            Crop::Padded { pad: Count::of(8) },
            Crop::RandomResized {
                scale: [0.08, 1.0].map(Share::of),
                ratio: [0.75, 4.0 / 3.0].map(Positive::of),
            },
        ];
        for crop in crops {
            for (height, width) in [(1, 1), (1, 5000), (5000, 1), (3, 2), (8, 8), (9, 1000)] {
                for index in 0..20 {
                    let mut any = transform(8, 3, crop, 0.5);
                    let image = any.apply(picture(height, width, 1), &mut stream(index));
                    assert_eq!(image.unwrap().data.len(), 8 * 8 * 3);
                }
            }
        }
    }

    #[test]
    fn windows_have_the_area_and_ratio_asked_for() {
        let (scale, ratio) = ([0.2, 1.0], [0.75, 4.0 / 3.0]);
        let (height, width) = (1000, 1000);
        let mut areas = Vec::new();
        let mut logs = Vec::new();
        for index in 0..4000 {
            let w = random_window(height, width, scale, ratio, &mut stream(index));
            assert!(w.top + w.height <= height && w.left + w.width <= width);
            let area = (w.height * w.width) as f64 / 1e6;
            let aspect = w.width as f64 / w.height as f64;
            assert!((0.199..=1.0).contains(&area), "{w:?}");
            assert!((0.748..=1.336).contains(&aspect), "{w:?}");
            areas.push(area);
            logs.push(aspect.ln());
        }
        let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
        // torchvision's procedure in Python, 400,000 windows of a 1000 x 1000 picture: mean area 0.5386 (not 0.6, since large
        // windows are rejected more often), deviation 0.20; 5 standard errors of 4,000 windows.
        assert!((mean(&areas) - 0.5386).abs() < 0.016, "{}", mean(&areas));
        // Mean 0.000, deviation 0.158.
        assert!(mean(&logs).abs() < 0.0125, "{}", mean(&logs));
    }

    #[test]
    fn a_window_that_cannot_be_drawn_is_the_largest_central_one() {
        let window = |height, width| {
            let (scale, ratio) = ([1.0, 1.0], [0.75, 4.0 / 3.0]);
            random_window(height, width, scale, ratio, &mut stream(0))
        };
        let (wide, high) = (window(90, 1000), window(1000, 90));
        assert_eq!((wide.height, wide.width), (90, 120));
        assert_eq!((wide.top, wide.left), (0, 440));
        assert_eq!((high.height, high.width), (120, 90));
        assert_eq!((high.top, high.left), (440, 0));
    }

    #[test]
    fn padding_shifts_in_black() {
        let image = picture(3, 3, 1);
        assert_eq!(shift(&image, 2, 2, 2), image);
        let corner = shift(&image, 2, 0, 0);
        assert_eq!(corner.data, [0, 0, 0, 0, 0, 0, 0, 0, image.data[0]]);
        let corner = shift(&image, 2, 4, 3);
        assert_eq!(
            corner.data,
            [image.data[7], image.data[8], 0, 0, 0, 0, 0, 0, 0]
        );
        assert!(shift(&image, 3, 0, 6).data.iter().all(|v| *v == 0));
    }

    #[test]
    fn flips_come_as_often_as_asked() {
        let image = picture(6, 6, 1);
        let flipped = |flip: f64| {
            let mut any = transform(6, 1, Crop::None {}, flip);
            let mut flips = |i| any.apply(image.clone(), &mut stream(i)).unwrap() != image;
            (0..1000).filter(|i| flips(*i)).count()
        };
        assert_eq!((flipped(0.0), flipped(1.0)), (0, 1000));
        // Binomial(1000, 0.5): standard deviation 16; 5 of them.
        assert!((420..580).contains(&flipped(0.5)));
    }
}
