//! In which files and element type weights are written.

use crate::array::{Array, Element};
use crate::error::{Error, Result};
use crate::hf::Mapping;
use crate::hf::recorded::as_f32;
use crate::store::SINGLE;
use crate::types::DType;

/// How weights are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightsForm {
    /// Element type: f32, bf16 or f16.
    pub dtype: DType,
    /// Bytes of tensors in a file, at most; a tensor that has more is in a file of its own.
    pub shard: u64,
}

impl Default for WeightsForm {
    /// As f32, in files of 50 GB: what `save_pretrained` of transformers 5 makes.
    fn default() -> WeightsForm {
        WeightsForm {
            dtype: DType::F32,
            shard: 50_000_000_000,
        }
    }
}

impl WeightsForm {
    /// What `config.json` of transformers calls the element type.
    pub(super) fn named(self) -> &'static str {
        match self.dtype {
            DType::BF16 => "bfloat16",
            DType::F16 => "float16",
            _ => "float32",
        }
    }

    /// f32 numbers as they are written: rounded to the nearest, of two equally near ones the even.
    ///
    /// # Errors
    /// When a finite number would become infinite: f16 ends at 65,504.
    pub fn written(self, array: Array) -> Result<Array> {
        match self.dtype {
            DType::BF16 => rounded(&array, half::bf16::from_f32, half::bf16::is_infinite),
            DType::F16 => rounded(&array, half::f16::from_f32, half::f16::is_infinite),
            _ => Ok(array),
        }
    }

    /// The f32 numbers that a reader finds.
    ///
    /// # Errors
    /// As [`WeightsForm::written`].
    pub fn read_back(self, array: Array) -> Result<Array> {
        as_f32(self.written(array)?)
    }

    /// The files of a mapping's tensors, each with its name and, in their order, what [`Mapping::written`] has at these places.
    pub(super) fn files(self, mapping: &Mapping) -> Vec<(String, Vec<usize>)> {
        let bytes = self.dtype.bytes() as u64;
        let (mut files, mut filled) = (vec![Vec::new()], 0);
        for (place, (entry, k, _)) in mapping.written().enumerate() {
            let own = bytes * entry.tensors[k].shape.iter().product::<usize>() as u64;
            if filled > 0 && filled + own > self.shard {
                files.push(Vec::new());
                filled = 0;
            }
            filled += own;
            let last = files.len() - 1;
            files[last].push(place);
        }
        let count = files.len();
        let name = |k: usize| match count {
            1 => SINGLE.to_owned(),
            _ => format!("model-{k:05}-of-{count:05}.safetensors"),
        };
        (1..).map(name).zip(files).collect()
    }
}

fn rounded<T: Element>(
    array: &Array,
    round: impl Fn(f32) -> T,
    is_infinite: impl Fn(T) -> bool,
) -> Result<Array> {
    let values = array.values::<f32>()?;
    let own: Vec<T> = values.iter().map(|value| round(*value)).collect();
    let beyond = own.iter().zip(values);
    match beyond
        .into_iter()
        .find(|(own, value)| is_infinite(**own) && value.is_finite())
    {
        Some((_, value)) => Err(Error::data(format!(
            "{value} is beyond the numbers of {}; write bf16 or f32",
            T::DTYPE
        ))),
        None => Array::new(array.shape(), &own),
    }
}
