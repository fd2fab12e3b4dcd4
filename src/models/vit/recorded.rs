//! Recorded batches of `ViTForImageClassification`.

use super::Vit;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;

/// Images and labels of every step.
pub(super) fn inputs(vit: &Vit, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
    file.known(&["pixel_values", "labels"])?;
    let [height, width] = vit.image.0;
    let images = file.images(size, [height, width, vit.channels])?;
    file.check("labels", &images.shape()[1..2])?;
    Ok(vec![
        images,
        labels(&file.file.read("labels")?, vit.classes)?,
    ])
}

/// Labels as i32.
fn labels(recorded: &Array, classes: usize) -> Result<Array> {
    if !recorded.ty().dtype.is_integer() {
        let got = recorded.ty().dtype;
        return Err(Error::data(format!("labels: expected i64, got {got}")));
    }
    let class = |label: f64| match (0.0..classes as f64).contains(&label) {
        true => Ok(label as i32),
        false => Err(Error::data(format!(
            "labels: expected 0 to {}, got {label}",
            classes - 1
        ))),
    };
    let labels: Result<Vec<i32>> = recorded.to_f64().into_iter().map(class).collect();
    Array::new(recorded.shape(), &labels?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_must_name_a_class() {
        let recorded = |label: i64| Array::new(&[2], &[0, label]).unwrap();
        assert_eq!(
            labels(&recorded(9), 10).unwrap().values::<i32>().unwrap(),
            [0, 9]
        );
        for label in [-100, -1, 10, i64::MAX] {
            let error = labels(&recorded(label), 10).unwrap_err();
            assert!(error.to_string().starts_with("labels: expected 0 to 9"));
        }
    }
}
