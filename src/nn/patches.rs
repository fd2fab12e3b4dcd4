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
    let cut = images.reshape(&[b, rows, ph, columns, pw, c]);
    let cut = cut.transpose(&[0, 1, 3, 2, 4, 5]);
    cut.reshape(&[b, rows * columns, ph * pw * c])
}

/// The inverse of [`patchify`], for images of `[height, width]`.
#[track_caller]
pub fn unpatchify(patches: Tensor<'_>, [ph, pw]: [usize; 2], [h, w]: [usize; 2]) -> Tensor<'_> {
    let [b, _, values] = patches.dims();
    let c = values / (ph * pw);
    let cut = patches.reshape(&[b, h / ph, w / pw, ph, pw, c]);
    cut.transpose(&[0, 1, 3, 2, 4, 5]).reshape(&[b, h, w, c])
}
