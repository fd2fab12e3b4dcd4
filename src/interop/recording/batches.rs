//! `batches.safetensors`: the inputs of every recorded step.

use crate::array::Array;
use crate::error::{Context, Error, Result};
use crate::interop::weights::as_f32;
use crate::models::{Model, T5, TextShape};
use crate::store::SafeTensors;
use crate::types::{DType, Type};
use ndarray::Axis;

/// What `labels` has where there is no token.
const NO_LABEL: f64 = -100.0;

/// The file.
pub(super) struct File {
    pub(super) file: SafeTensors,
    pub(super) steps: usize,
}

/// The inputs of every step, `[steps, batch, ..]`.
#[derive(Debug)]
pub(super) enum Batches {
    /// f32 `[steps, batch, channels, height, width]`, and what else the model is told: labels as they were recorded, or
    /// the order of patches.
    Pictures { pixels: Array, told: Array },
    /// i32, in the order of the model's inputs.
    Text(Vec<Array>),
}

impl Batches {
    /// Examples of each step.
    pub(super) fn rows(&self) -> usize {
        match self {
            Batches::Pictures { pixels, .. } => pixels.shape()[1],
            Batches::Text(inputs) => inputs[0].shape()[1],
        }
    }

    /// The inputs of a step, as [`Model::inputs`] lists them.
    pub(super) fn of_step(&self, model: &Model, step: usize) -> Result<Vec<Array>> {
        let (pixels, told) = match self {
            Batches::Pictures { pixels, told } => (pixels, told),
            Batches::Text(inputs) => {
                let of_step = |all: &Array| {
                    let all = all.view::<i32>()?;
                    Ok(Array::from_view(all.index_axis(Axis(0), step)))
                };
                return inputs.iter().map(of_step).collect();
            }
        };
        let [height, width, _] = model.image().unwrap_or_default();
        let pixels = pixels.view::<f32>()?;
        let mut images = pixels.index_axis(Axis(0), step);
        // What patches do not cover, the model never sees.
        images.slice_axis_inplace(Axis(2), (..height).into());
        images.slice_axis_inplace(Axis(3), (..width).into());
        let images = images.permuted_axes(&[0, 2, 3, 1][..]);
        let told = told.view::<i32>()?;
        Ok(vec![
            Array::from_view(images),
            Array::from_view(told.index_axis(Axis(0), step)),
        ])
    }
}

impl File {
    /// The inputs, and the model for their shape. `image_size` is that of the recorded pictures.
    pub(super) fn read(
        &self,
        model: Model,
        image_size: Option<[usize; 2]>,
    ) -> Result<(Model, Batches)> {
        match model {
            Model::Vit(vit) => {
                let (pixels, batch) = self.pixels(vit.channels, image_size, "labels")?;
                self.check("labels", &[batch])?;
                let told = labels(&self.file.read("labels")?, vit.classes)?;
                Ok((Model::Vit(vit), Batches::Pictures { pixels, told }))
            }
            Model::Mae(mae) => {
                let (pixels, batch) = self.pixels(mae.encoder.channels, image_size, "noise")?;
                self.check("noise", &[batch, mae.encoder.patches()])?;
                let told = order(&self.file.read("noise")?)?;
                Ok((Model::Mae(mae), Batches::Pictures { pixels, told }))
            }
            Model::T5(t5) => {
                let (t5, inputs) = self.text(t5)?;
                Ok((Model::T5(t5), Batches::Text(inputs)))
            }
        }
    }

    /// Pixels as they are, and the number of examples of a step. `told` is what else is expected.
    fn pixels(
        &self,
        channels: usize,
        image_size: Option<[usize; 2]>,
        told: &str,
    ) -> Result<(Array, usize)> {
        self.known(&["pixel_values", told])?;
        let pixels = as_f32(self.file.read("pixel_values")?).context("pixel_values")?;
        let batch = match pixels.shape() {
            [_, batch, ..] => (*batch).max(1),
            _ => 1,
        };
        let [height, width] = image_size.unwrap_or_default();
        self.check("pixel_values", &[batch, channels, height, width])?;
        Ok((pixels, batch))
    }

    /// Inputs and targets with their segments, 1 for what is seen and 0 for what is not; targets are -1 where there is
    /// no label.
    fn text(&self, t5: T5) -> Result<(T5, Vec<Array>)> {
        let optional = [
            "attention_mask",
            "decoder_input_ids",
            "decoder_attention_mask",
        ];
        self.known(&["input_ids", "labels", optional[0], optional[1], optional[2]])?;
        let ids = self.integers("input_ids")?;
        let labels = self.integers("labels")?;
        let &[_, batch, length] = ids.shape() else {
            return Err(shape_of("input_ids", "[steps, batch, length]", &ids));
        };
        let &[_, _, written] = labels.shape() else {
            return Err(shape_of("labels", "[steps, batch, length]", &labels));
        };
        if batch * length * written == 0 {
            return Err(shape_of("input_ids", "at least one token", &ids));
        }
        self.check("input_ids", &[batch, length])?;
        self.check("labels", &[batch, written])?;
        let vocab = t5.vocab as f64;
        let token = |name: &str, id: f64| match (0.0..vocab).contains(&id) {
            true => Ok(id as i32),
            false => Err(Error::data(format!(
                "{name}: expected ids from 0 to {}, got {id}",
                vocab - 1.0
            ))),
        };
        let map = |array: &Array, f: &dyn Fn(f64) -> Result<i32>| {
            let values: Result<Vec<i32>> = array.to_f64().into_iter().map(f).collect();
            Array::new(array.shape(), &values?)
        };
        let inputs = map(&ids, &|id| token("input_ids", id))?;
        let targets = map(&labels, &|id| match id {
            NO_LABEL => Ok(-1),
            id => token("labels", id),
        })?;
        let has = |wanted: &str| self.file.names().any(|name| name == wanted);
        let seen = |name: &str, length: usize| {
            self.check(name, &[batch, length])?;
            map(&self.integers(name)?, &|seen| match seen {
                0.0 | 1.0 => Ok(seen as i32),
                _ => Err(Error::data(format!("{name}: expected 0 and 1, got {seen}"))),
            })
        };
        let input_segments = match has("attention_mask") {
            false => map(&ids, &|_| Ok(1))?,
            true => seen("attention_mask", length)?,
        };
        // without a mask transformers hides nothing in the decoder, not even what has no label
        let target_segments = match has("decoder_attention_mask") {
            false => map(&labels, &|_| Ok(1))?,
            true => seen("decoder_attention_mask", written)?,
        };
        self.check_decoder(&targets, &target_segments)?;
        let shape = TextShape {
            inputs: length,
            targets: written,
            segments: true,
            ..t5.shape
        };
        let inputs = vec![inputs, targets, input_segments, target_segments];
        let t5 = T5 {
            shape,
            recorded: true,
            ..t5
        };
        Ok((t5, inputs))
    }

    /// What the decoder was given must be what it is given here: the labels one place later, 0 for no label. Where there
    /// is one, it must see itself.
    fn check_decoder(&self, targets: &Array, segments: &Array) -> Result<()> {
        let length = targets.shape().last().copied().unwrap_or(1);
        let (targets, segments) = (targets.values::<i32>()?, segments.values::<i32>()?);
        if self.file.names().any(|name| name == "decoder_input_ids") {
            let given = self.integers("decoder_input_ids")?;
            let rows = targets.chunks(length);
            let shifted = rows.flat_map(|row| std::iter::once(&0).chain(&row[..length - 1]));
            let shifted: Vec<f64> = shifted.map(|id| f64::from((*id).max(0))).collect();
            if given.to_f64() != shifted {
                return Err(Error::data(
                    "decoder_input_ids: not supported, expected the labels shifted right by one place (0 first, and 0 for -100)",
                ));
            }
        }
        let mut places = targets.iter().zip(segments);
        match places.any(|(target, seen)| *target >= 0 && *seen == 0) {
            false => Ok(()),
            true => Err(Error::data(
                "decoder_attention_mask: 0 where there is a label, which is not supported; expected 1 there",
            )),
        }
    }

    fn integers(&self, name: &str) -> Result<Array> {
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
    fn known(&self, names: &[&str]) -> Result<()> {
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

    fn check(&self, name: &str, of_step: &[usize]) -> Result<()> {
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

fn shape_of(name: &str, expected: &str, got: &Array) -> Error {
    Error::data(format!(
        "{name}: expected {expected}, got shape {:?}",
        got.shape()
    ))
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
