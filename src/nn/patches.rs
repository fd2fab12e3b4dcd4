//! Images to patches and back.

use crate::graph::Tensor;

/// `[batch, height, width, channels] -> [batch, patches, patch_height * patch_width * channels]`,
/// patches row by row, values of a patch in that order of axes.
#[track_caller]
pub fn patchify(images: Tensor<'_>, [ph, pw]: [usize; 2]) -> Tensor<'_> {
    let [b, h, w, c] = images.dims();
    if ph == 0 || pw == 0 || h % ph != 0 || w % pw != 0 {
        let message = format!("images of {h}x{w} do not cut into patches of {ph}x{pw}");
        return images.graph.poison("patchify", &message);
    }
    let (rows, columns) = (h / ph, w / pw);
    // channels stay with their columns: a TPU stores the last axis in tiles of 128, of which three would fill little
    let cut = images.reshape(&[b, rows, ph, columns, pw * c]);
    let cut = cut.transpose(&[0, 1, 3, 2, 4]);
    cut.reshape(&[b, rows * columns, ph * pw * c])
}

/// The inverse of [`patchify`], for images of `[height, width]`.
#[track_caller]
pub fn unpatchify(patches: Tensor<'_>, [ph, pw]: [usize; 2], [h, w]: [usize; 2]) -> Tensor<'_> {
    let [b, _, values] = patches.dims();
    let c = values / (ph * pw);
    let cut = patches.reshape(&[b, h / ph, w / pw, ph, pw * c]);
    cut.transpose(&[0, 1, 3, 2, 4]).reshape(&[b, h, w, c])
}

/// ActivationSharding in an image `[height, width, channels]` that patch number `patch` covers.
pub fn unpatchify_index(
    patch: usize,
    [ph, pw]: [usize; 2],
    [_, w]: [usize; 2],
    c: usize,
) -> impl Iterator<Item = usize> {
    let columns = w / pw;
    let (top, left) = (patch / columns * ph, patch % columns * pw);
    let row = move |y: usize| {
        let start = ((top + y) * w + left) * c;
        start..start + pw * c
    };
    (0..ph).flat_map(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_covers_its_own_places() {
        // 4 x 6 pixels of 2 channels, patches of 2 x 3: patch 3 is rows 2-3, columns 3-5
        let places: Vec<usize> = unpatchify_index(3, [2, 3], [4, 6], 2).collect();
        let row = |y: usize| (y * 12 + 6..y * 12 + 12).collect::<Vec<_>>();
        assert_eq!(places, [row(2), row(3)].concat());
    }
}
