//! `batches.safetensors` of a recorded run: the inputs of every step, stacked on a leading axis.

use crate::array::{Array, Element};
use crate::error::{Context, Error, Result};
use crate::store::SafeTensors;
use crate::types::DType;
use ndarray::Axis;
use std::ops::Range;

/// What labels have where there is none.
const NO_LABEL: f64 = -100.0;

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
        self.pictures("pixel_values", size, image)
    }

    /// The same out of an input of that name.
    ///
    /// # Errors
    /// As [`Recorded::images`].
    pub fn pictures(
        &self,
        name: &str,
        size: Option<[usize; 2]>,
        image: [usize; 3],
    ) -> Result<Array> {
        let pixels = as_f32(self.file.read(name)?).context(name)?;
        let batch = match pixels.shape() {
            [_, batch, ..] => (*batch).max(1),
            _ => 1,
        };
        let [height, width] = size.unwrap_or_default();
        let [seen_height, seen_width, channels] = image;
        self.check(name, &[batch, channels, height, width])?;
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

    /// An input of whole numbers within `range`, as i32 `[steps, ..of_step]`.
    ///
    /// # Errors
    /// When it is not there, of another type or shape, or a number lies outside.
    pub fn whole(&self, name: &str, of_step: &[usize], range: Range<usize>) -> Result<Array> {
        self.within(name, self.integers(name)?, of_step, (range, None))
    }

    /// The same of labels, -1 where transformers has -100 for none.
    ///
    /// # Errors
    /// As [`Recorded::whole`].
    pub fn labels(&self, name: &str, of_step: &[usize], range: Range<usize>) -> Result<Array> {
        self.within(name, self.integers(name)?, of_step, (range, Some(NO_LABEL)))
    }

    /// A mask of zeros and ones, of any type of numbers, as i32 `[steps, ..of_step]`.
    ///
    /// # Errors
    /// When it is not there, of another shape, or has another number.
    pub fn mask(&self, name: &str, of_step: &[usize]) -> Result<Array> {
        self.within(name, self.file.read(name)?, of_step, (0..2, None))
    }

    /// Examples of a step and tokens of each of the ids `[steps, batch, length]` of that name, at least one, and at most `most` of
    /// an example, where the model has no positions for more.
    ///
    /// # Errors
    /// When they are not there, or of another shape.
    pub fn texts(&self, name: &str, most: Option<usize>) -> Result<[usize; 2]> {
        let ids = self.integers(name)?;
        let &[_, batch, length] = ids.shape() else {
            return Err(shape_of(name, "[steps, batch, length]", &ids));
        };
        if batch * length == 0 {
            return Err(shape_of(name, "at least one token", &ids));
        }
        match most.filter(|most| length > *most) {
            None => Ok([batch, length]),
            Some(most) => Err(Error::data(format!(
                "{name}: texts of {length} tokens, but the model has positions for {most} at most"
            ))),
        }
    }

    fn within(
        &self,
        name: &str,
        all: Array,
        of_step: &[usize],
        (range, none): (Range<usize>, Option<f64>),
    ) -> Result<Array> {
        self.check(name, of_step)?;
        let (first, last) = (range.start as f64, range.end as f64 - 1.0);
        let value = |number: f64| match number {
            _ if none == Some(number) => Ok(-1),
            _ if (first..=last).contains(&number) && number.fract() == 0.0 => Ok(number as i32),
            _ => {
                let or = none.map_or(String::new(), |none| format!(", or {none} for none"));
                let whole = if number.fract() == 0.0 {
                    ""
                } else {
                    "whole numbers from "
                };
                Err(Error::data(format!(
                    "{name}: expected {whole}{first} to {last}{or}, got {number}"
                )))
            }
        };
        let values: Result<Vec<i32>> = all.to_f64().into_iter().map(value).collect();
        Array::new(all.shape(), &values?)
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// What `read` makes of an input `x` of one step.
    fn of<T: Element, R>(
        shape: &[usize],
        values: &[T],
        read: impl Fn(&Recorded) -> Result<R>,
    ) -> Result<R> {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("batches.safetensors");
        let array = Array::new(&[&[1], shape].concat(), values).unwrap();
        let input = ("x".to_owned(), array.ty().clone(), move || Ok(array));
        crate::store::write(&path, &BTreeMap::new(), [input]).unwrap();
        let file = SafeTensors::open(&path).unwrap();
        read(&Recorded { file, steps: 1 })
    }

    /// The numbers that `read` makes of two.
    fn read<T: Element>(
        values: [T; 2],
        read: impl Fn(&Recorded) -> Result<Array>,
    ) -> Result<Vec<i32>> {
        let array = of(&[2], &values, read)?;
        Ok(array.values::<i32>()?.to_vec())
    }

    #[test]
    fn whole_numbers_lie_in_their_range_and_labels_may_be_none() {
        let whole = |last: i64| read([0, last], |file| file.whole("x", &[2], 0..10));
        let labels = |last: i64| read([0, last], |file| file.labels("x", &[2], 0..10));
        assert_eq!(whole(9).unwrap(), [0, 9]);
        assert_eq!(labels(9).unwrap(), [0, 9]);
        assert_eq!(labels(-100).unwrap(), [0, -1]);
        for other in [-100, -1, 10, i64::MAX] {
            let error = whole(other).unwrap_err().to_string();
            assert!(error.starts_with("x: expected 0 to 9, got "), "{error}");
        }
        for other in [-101, -1, 10, i64::MAX] {
            let error = labels(other).unwrap_err().to_string();
            assert!(
                error.starts_with("x: expected 0 to 9, or -100 for none, got "),
                "{error}"
            );
        }
        let floats = read([0f32, 1.0], |file| file.whole("x", &[2], 0..10)).unwrap_err();
        assert_eq!(floats.to_string(), "x: expected i64, got f32");
    }

    #[test]
    fn masks_are_of_any_type_and_hold_zeros_and_ones() {
        let mask = |last: f32| read([0.0, last], |file| file.mask("x", &[2]));
        assert_eq!(mask(1.0).unwrap(), [0, 1]);
        assert_eq!(
            read([1i64, 0], |file| file.mask("x", &[2])).unwrap(),
            [1, 0]
        );
        for (other, expected) in [
            (2.0, "0 to 1"),
            (-1.0, "0 to 1"),
            (0.5, "whole numbers from 0 to 1"),
            (f32::NAN, "whole numbers from 0 to 1"),
        ] {
            let error = mask(other).unwrap_err().to_string();
            assert_eq!(error, format!("x: expected {expected}, got {other}"));
        }
    }

    #[test]
    fn texts_have_tokens_and_no_more_than_there_are_positions() {
        let texts = |shape: &[usize], most| {
            let ids = vec![5i64; shape.iter().product()];
            of(shape, &ids, |file| file.texts("x", most)).map_err(|error| error.to_string())
        };
        assert_eq!(texts(&[2, 3], None), Ok([2, 3]));
        assert_eq!(texts(&[2, 3], Some(3)), Ok([2, 3]));
        let long = "x: texts of 3 tokens, but the model has positions for 2 at most";
        assert_eq!(texts(&[2, 3], Some(2)), Err(long.to_owned()));
        let flat = "x: expected [steps, batch, length], got shape [1, 3]";
        assert_eq!(texts(&[3], None), Err(flat.to_owned()));
        let empty = "x: expected at least one token, got shape [1, 2, 0]";
        assert_eq!(texts(&[2, 0], None), Err(empty.to_owned()));
    }
}
