//! Pixels changed one by one, by what they are or by what the picture's own are: as torchvision 0.29's `transforms.v2.functional` does with
//! 8-bit tensors, truncation and all.

use crate::data::images::pixels::Pixels;

/// `a` times `ratio` and `b` times the rest, cut to 0 to 255 and truncated.
fn blend(a: f32, b: f32, ratio: f64) -> u8 {
    // what `as` does with numbers beyond the ends is what clamping does
    (a * ratio as f32 + b * (1.0 - ratio) as f32) as u8
}

/// Grey of a pixel, not rounded.
fn grey(pixel: &[u8]) -> f32 {
    match pixel {
        [r, g, b] => f32::from(*r) * 0.2989 + f32::from(*g) * 0.587 + f32::from(*b) * 0.114,
        _ => f32::from(pixel[0]),
    }
}

/// Each value times `factor`.
pub(super) fn brightness(image: &mut Pixels, factor: f64) {
    let table: Vec<u8> = (0..=255u8)
        .map(|v| (f32::from(v) * factor as f32) as u8)
        .collect();
    by_table(image, &table);
}

/// Away from the mean grey of the picture by `factor`; 0 is that grey.
pub(super) fn contrast(image: &mut Pixels, factor: f64) {
    let pixels = image.data.chunks_exact(image.channels);
    let count = pixels.len().max(1);
    let sum: f64 = pixels.map(|pixel| f64::from(grey(pixel).floor())).sum();
    let mean = (sum / count as f64) as f32;
    let table: Vec<u8> = (0..=255u8)
        .map(|v| blend(f32::from(v), mean, factor))
        .collect();
    by_table(image, &table);
}

/// Away from grey, pixel by pixel, by `factor`; 0 is grey. A grey picture stays.
pub(super) fn saturation(image: &mut Pixels, factor: f64) {
    if image.channels == 1 {
        return;
    }
    for pixel in image.data.chunks_exact_mut(3) {
        let grey = grey(pixel).floor();
        pixel
            .iter_mut()
            .for_each(|v| *v = blend(f32::from(*v), grey, factor));
    }
}

/// Grey in every channel.
pub(super) fn grayscale(image: &mut Pixels) {
    if image.channels == 1 {
        return;
    }
    for pixel in image.data.chunks_exact_mut(3) {
        let grey = grey(pixel) as u8;
        pixel.fill(grey);
    }
}

/// Round the circle of hues by `turn`, -0.5 to 0.5 of it. A grey picture stays.
pub(super) fn hue(image: &mut Pixels, turn: f32) {
    if image.channels == 1 {
        return;
    }
    for pixel in image.data.chunks_exact_mut(3) {
        let [r, g, b] = [0, 1, 2].map(|c| f32::from(pixel[c]) / 255.0);
        let (most, least) = (r.max(g).max(b), r.min(g).min(b));
        if most == least {
            continue;
        }
        let range = most - least;
        let saturation = range / most;
        let [rc, gc, bc] = [r, g, b].map(|v| (most - v) / range);
        let sixths = match (most == r, most == g) {
            (true, _) => bc - gc,
            (_, true) => 2.0 + rc - bc,
            _ => 4.0 + gc - rc,
        };
        let hue = ((sixths / 6.0 + 1.0).rem_euclid(1.0) + turn).rem_euclid(1.0);
        let (sector, value) = (hue * 6.0, most);
        let (floor, rest) = (sector.floor(), sector - sector.floor());
        let cut = |v: f32| v.clamp(0.0, 1.0);
        let p = cut(value * (1.0 - saturation));
        let q = cut(value * (1.0 - saturation * rest));
        let t = cut(value * (1.0 - saturation * (1.0 - rest)));
        let rgb = match floor as i32 % 6 {
            0 => [value, t, p],
            1 => [q, value, p],
            2 => [p, value, t],
            3 => [p, q, value],
            4 => [t, p, value],
            _ => [value, p, q],
        };
        for (v, new) in pixel.iter_mut().zip(rgb) {
            *v = (new * (256.0 - 1e-3)) as u8;
        }
    }
}

/// Values of `threshold` and above turned over.
pub(super) fn solarize(image: &mut Pixels, threshold: f32) {
    let turned = |v: u8| {
        if f32::from(v) >= threshold {
            255 - v
        } else {
            v
        }
    };
    by_table(image, &(0..=255).map(turned).collect::<Vec<u8>>());
}

/// The upper `bits` of each value.
pub(super) fn posterize(image: &mut Pixels, bits: u32) {
    let mask = (0xff00u32 >> bits.min(8)) as u8;
    image.data.iter_mut().for_each(|v| *v &= mask);
}

/// Each channel stretched to 0 to 255; one of one value stays.
pub(super) fn autocontrast(image: &mut Pixels) {
    for c in 0..image.channels {
        let channel = image.data.iter().skip(c).step_by(image.channels);
        let [Some(low), Some(high)] = [channel.clone().min(), channel.max()].map(|v| v.copied())
        else {
            return;
        };
        if low == high {
            continue;
        }
        let scale = (f32::from(high) - f32::from(low)) * (1.0 / 255.0);
        let new = |v: u8| ((f32::from(v) - f32::from(low)) / scale) as u8;
        let table: Vec<u8> = (0..=255).map(new).collect();
        channel_by_table(image, c, &table);
    }
}

/// Each channel with its values as evenly spread as they can be.
pub(super) fn equalize(image: &mut Pixels) {
    for c in 0..image.channels {
        let mut counts = [0usize; 256];
        for v in image.data.iter().skip(c).step_by(image.channels) {
            counts[usize::from(*v)] += 1;
        }
        let total: usize = counts.iter().sum();
        let last = counts.iter().rev().find(|n| **n > 0).copied().unwrap_or(0);
        let step = (total - last) / 255;
        if step == 0 {
            continue;
        }
        let mut below = 0;
        let table: Vec<u8> = counts
            .iter()
            .map(|count| {
                let value = ((below + step / 2) / step).min(255);
                below += count;
                value as u8
            })
            .collect();
        channel_by_table(image, c, &table);
    }
}

fn by_table(image: &mut Pixels, table: &[u8]) {
    image
        .data
        .iter_mut()
        .for_each(|v| *v = table[usize::from(*v)]);
}

fn channel_by_table(image: &mut Pixels, c: usize, table: &[u8]) {
    let values = image.data.iter_mut().skip(c).step_by(image.channels);
    values.for_each(|v| *v = table[usize::from(*v)]);
}
