//! Recorded batches of `ViTMAEForPreTraining`.

use super::Mae;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::types::{DType, Type};

/// Images and the order of their patches of every step.
pub(super) fn inputs(mae: &Mae, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
    file.known(&["pixel_values", "noise"])?;
    let [height, width] = mae.encoder.image.0;
    let images = file.images(size, [height, width, mae.encoder.channels])?;
    let batch = images.shape()[1];
    file.check("noise", &[batch, mae.encoder.patches()])?;
    Ok(vec![images, order(&file.file.read("noise")?)?])
}

/// The order of patches that noise `[.., patches]` decides: i32, rising noise, equal ones as they come.
fn order(noise: &Array) -> Result<Array> {
    let values = noise.to_f64();
    if !noise.ty().dtype.is_float() || values.iter().any(|v| !v.is_finite()) {
        let got = noise.ty().dtype;
        return Err(Error::data(format!(
            "noise: expected finite floating-point numbers, got {got}"
        )));
    }
    let mut order = Array::zeros(Type::new(DType::I32, noise.shape()));
    let patches = noise.shape().last().copied().unwrap_or(1).max(1);
    let rows = order.values_mut::<i32>()?.chunks_mut(patches);
    for (row, noise) in rows.zip(values.chunks(patches)) {
        let mut ids: Vec<usize> = (0..patches).collect();
        ids.sort_by(|a, b| noise[*a].total_cmp(&noise[*b]));
        for (slot, id) in row.iter_mut().zip(ids) {
            *slot = id as i32;
        }
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_are_ordered_by_rising_noise() {
        let noise = Array::new(&[2, 3], &[0.5f32, 0.1, 0.3, 0.2, 0.9, 0.2]).unwrap();
        let order = order(&noise).unwrap();
        assert_eq!(order.values::<i32>().unwrap(), [1, 2, 0, 0, 2, 1]);
        assert!(super::order(&Array::new(&[1, 2], &[0.5f32, f32::NAN]).unwrap()).is_err());
    }
}
