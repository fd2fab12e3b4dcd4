//! Pixels changed by their neighbours: as torchvision 0.29's `transforms.v2.functional` does with 8-bit tensors.

use crate::data::images::pixels::Pixels;

/// Gaussian blur by a window of `size` (odd) pixels, mirrored at the edges; a picture that is no larger than half the window
/// gets a smaller one.
pub(super) fn gaussian_blur(image: &mut Pixels, size: usize, sigma: f32) {
    let shorter = image.height.min(image.width);
    let size = size.min((2 * shorter).saturating_sub(1)).max(1);
    let half = (size / 2) as i64;
    let limit = (size - 1) as f32 / (2.0 * std::f32::consts::SQRT_2);
    let at = |k: i64| (limit * k as f32 / half.max(1) as f32 / sigma).powi(2);
    let weights: Vec<f32> = (-half..=half).map(|k| (-at(k)).exp()).collect();
    let sum: f32 = weights.iter().sum();
    let weights: Vec<f32> = weights.iter().map(|w| w / sum).collect();
    let values: Vec<f32> = image.data.iter().map(|v| f32::from(*v)).collect();
    let [height, width, channels] = [image.height, image.width, image.channels];
    let across = along(&values, [height, width, channels], &weights);
    // columns, as rows of whole rows
    let down = along(&across, [1, height, width * channels], &weights);
    for (v, new) in image.data.iter_mut().zip(down) {
        *v = new.round_ties_even() as u8;
    }
}

/// Sums weighted by a window over the middle of three axes.
fn along(values: &[f32], [outer, length, inner]: [usize; 3], weights: &[f32]) -> Vec<f32> {
    let half = (weights.len() / 2) as i64;
    let mirrored = |at: i64| {
        let last = length as i64 - 1;
        let at = at.abs();
        (last - (last - at).abs()) as usize
    };
    let mut out = vec![0.0; values.len()];
    for block in 0..outer {
        let whole = block * length * inner..(block + 1) * length * inner;
        let (from, to) = (&values[whole.clone()], &mut out[whole]);
        for at in 0..length {
            let row = &mut to[at * inner..(at + 1) * inner];
            for (k, weight) in weights.iter().enumerate() {
                let source = mirrored(at as i64 + k as i64 - half) * inner;
                for (sum, v) in row.iter_mut().zip(&from[source..source + inner]) {
                    *sum += weight * v;
                }
            }
        }
    }
    out
}

/// Away from the picture smoothed by its neighbours, by `factor`; 0 is the smoothed one. Pixels of the rim stay.
pub(super) fn sharpness(image: &mut Pixels, factor: f64) {
    let [height, width, channels] = [image.height, image.width, image.channels];
    if height <= 2 || width <= 2 {
        return;
    }
    let before = image.data.clone();
    let value = |y: usize, x: usize, c: usize| f32::from(before[(y * width + x) * channels + c]);
    for y in 1..height - 1 {
        for x in 1..width - 1 {
            for c in 0..channels {
                let own = value(y, x, c);
                let square = (y - 1..=y + 1).flat_map(|y| (x - 1..=x + 1).map(move |x| (y, x)));
                let all: f32 = square.map(|(y, x)| value(y, x, c)).sum();
                let smooth = ((all + 4.0 * own) / 13.0).round_ties_even();
                let new = own + (smooth - own) * (1.0 - factor) as f32;
                image.data[(y * width + x) * channels + c] = new as u8;
            }
        }
    }
}

/// Pixels taken from elsewhere: each `(x, y)`, counted from the picture's centre, from the nearest to `matrix` times `(x, y, 1)`;
/// what lies outside is `fill`.
pub(super) fn affine(image: &mut Pixels, matrix: [[f32; 3]; 2], fill: &[u8]) {
    let [height, width, channels] = [image.height, image.width, image.channels];
    let before = image.data.clone();
    let [middle_x, middle_y] = [width, height].map(|side| side as f32 / 2.0);
    for (row, pixels) in image.data.chunks_exact_mut(width * channels).enumerate() {
        let y = row as f32 + 0.5 - middle_y;
        for (column, pixel) in pixels.chunks_exact_mut(channels).enumerate() {
            let x = column as f32 + 0.5 - middle_x;
            let [from_x, from_y] = matrix.map(|[a, b, c]| a * x + b * y + c);
            let nearest = |v: f32, middle: f32| (v + middle - 0.5).round_ties_even() as i64;
            let (from_x, from_y) = (nearest(from_x, middle_x), nearest(from_y, middle_y));
            let inside =
                (0..width as i64).contains(&from_x) && (0..height as i64).contains(&from_y);
            let at = (from_y.max(0) as usize * width + from_x.max(0) as usize) * channels;
            match inside {
                true => pixel.copy_from_slice(&before[at..at + channels]),
                false => pixel.copy_from_slice(&fill[..channels]),
            }
        }
    }
}

/// A window painted over: `[top, left, height, width]`.
pub(super) fn erase(image: &mut Pixels, [top, left, height, width]: [usize; 4], fill: &[u8]) {
    let channels = image.channels;
    for row in image
        .data
        .chunks_exact_mut(image.width * channels)
        .skip(top)
        .take(height)
    {
        for pixel in row.chunks_exact_mut(channels).skip(left).take(width) {
            pixel.copy_from_slice(&fill[..channels]);
        }
    }
}
