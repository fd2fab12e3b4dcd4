//! `batches.safetensors` of a recorded run: the inputs of every step, stacked on a leading axis.

use crate::array::{Array, Element};
use crate::error::{Context, Error, Result};
use crate::store::SafeTensors;
use crate::types::DType;
use ndarray::Axis;

/// The file, and how many steps it should hold.
#[derive(Debug)]
pub struct Recorded {
    /// The file.
    pub file: SafeTensors,
    /// Steps: the first axis of everything in it.
    pub steps: usize,
}

impl Recorded {
    /// Whether there is an input of that name.
    pub fn has(&self, name: &str) -> bool {
        self.file.names().any(|other| other == name)
    }

    /// Images f32 `[steps, batch, height, width, channels]` out of `pixel_values`, recorded as `[steps, batch, channels, ..]` of
    /// `size` pixels, of which the model sees the upper left `image` (height, width, channels): what patches do not cover, it
    /// never sees.
    ///
    /// # Errors
    /// When they are not there, or of another shape.
    pub fn images(&self, size: Option<[usize; 2]>, image: [usize; 3]) -> Result<Array> {
        let pixels = as_f32(self.file.read("pixel_values")?).context("pixel_values")?;
        let batch = match pixels.shape() {
            [_, batch, ..] => (*batch).max(1),
            _ => 1,
        };
        let [height, width] = size.unwrap_or_default();
        let [seen_height, seen_width, channels] = image;
        self.check("pixel_values", &[batch, channels, height, width])?;
        let mut images = pixels.view::<f32>()?;
        images.slice_axis_inplace(Axis(3), (..seen_height).into());
        images.slice_axis_inplace(Axis(4), (..seen_width).into());
        let images = images.permuted_axes(&[0, 1, 3, 4, 2][..]);
        Ok(Array::from_view(images))
    }

    /// An input of whole numbers.
    ///
    /// # Errors
    /// When it is not there, or of another type.
    pub fn integers(&self, name: &str) -> Result<Array> {
        let array = self.file.read(name)?;
        match array.ty().dtype.is_integer() {
            true => Ok(array),
            false => {
                let got = array.ty().dtype;
                Err(Error::data(format!("{name}: expected i64, got {got}")))
            }
        }
    }

    /// Refuse an input that is none of these.
    ///
    /// # Errors
    /// [`Error::Data`] naming it.
    pub fn known(&self, names: &[&str]) -> Result<()> {
        match self.file.names().find(|name| !names.contains(name)) {
            None => Ok(()),
            Some(name) => {
                let names = names.join(", ");
                Err(Error::data(format!(
                    "{name}: not an input that is known, expected {names}"
                )))
            }
        }
    }

    /// Refuse another shape than `[steps, ..of_step]`.
    ///
    /// # Errors
    /// [`Error::Data`] with both.
    pub fn check(&self, name: &str, of_step: &[usize]) -> Result<()> {
        let expected = [&[self.steps], of_step].concat();
        let got = &self.file.ty(name)?.shape;
        match *got == expected {
            true => Ok(()),
            false => Err(Error::data(format!(
                "{name}: expected shape {expected:?}, got {got:?}"
            ))),
        }
    }
}

/// An input that is not shaped as `expected`.
pub fn shape_of(name: &str, expected: &str, got: &Array) -> Error {
    Error::data(format!(
        "{name}: expected {expected}, got shape {:?}",
        got.shape()
    ))
}

/// The same numbers as f32.
///
/// # Errors
/// When the elements are not floating-point numbers.
pub fn as_f32(array: Array) -> Result<Array> {
    fn cast<T: Element>(array: &Array, f: impl Fn(T) -> f32) -> Result<Array> {
        let values: Vec<f32> = array.values::<T>()?.iter().map(|v| f(*v)).collect();
        Array::new(array.shape(), &values)
    }
    match array.ty().dtype {
        DType::F32 => Ok(array),
        DType::F16 => cast(&array, half::f16::to_f32),
        DType::BF16 => cast(&array, half::bf16::to_f32),
        DType::F64 => cast(&array, |v: f64| v as f32),
        other => Err(Error::other(format!(
            "expected f16, bf16, f32 or f64, got {other}"
        ))),
    }
}
