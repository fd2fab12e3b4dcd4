//! `manifest.json`: what a checkpoint holds, sealed.

use crate::array::Array;
use crate::error::{AtPath, Error, Result};
use crate::files::{Seal, seal, unseal};
use crate::types::DType;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

/// Number of the form that is written, and the only one that is read. Form 1 had no seal; form 2 called slots `mean` and `square`; form 3
/// said a model by `width`, `depth`, `heads`, `mlp`, `kv`.
const FORMAT: u32 = 4;
pub(super) const STATE: &str = "state.safetensors";
const MANIFEST: &str = "manifest.json";

#[derive(Serialize, Deserialize)]
pub(super) struct Manifest {
    format: u32,
    kiln: String,
    pub(super) step: u64,
    /// Size of each file in bytes.
    pub(super) files: BTreeMap<String, u64>,
    pub(super) tensors: BTreeMap<String, Entry>,
    pub(super) extra: Value,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) dtype: String,
    pub(super) shape: Vec<usize>,
    pub(super) crc32c: u32,
}

/// What is read before the rest is believed.
#[derive(Deserialize)]
struct Head {
    format: u64,
    #[serde(default)]
    kiln: String,
}

impl Manifest {
    pub(super) fn new(
        step: u64,
        files: BTreeMap<String, u64>,
        tensors: BTreeMap<String, Entry>,
        extra: Value,
    ) -> Manifest {
        Manifest {
            format: FORMAT,
            kiln: env!("CARGO_PKG_VERSION").to_owned(),
            step,
            files,
            tensors,
            extra,
        }
    }

    /// Put it into the folder of the checkpoint, synced.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(MANIFEST);
        let mut file = File::create(&path).at(&path)?;
        file.write_all(seal(self)?.as_bytes())
            .and_then(|()| file.sync_all())
            .at(&path)
    }

    /// Read that of a checkpoint's folder, and see that it is as it was written.
    ///
    /// # Errors
    /// When it is missing, damaged or of another form.
    pub(super) fn read(folder: &Path) -> Result<Manifest> {
        let path = folder.join(MANIFEST);
        let text = fs::read(&path).at(&path)?;
        let refuse = |what: String| Error::data(format!("{}: {what}", path.display()));
        let damaged = |what: String| refuse(format!("damaged: {what}"));
        let head = serde_json::from_slice::<Head>(&text);
        if let Ok(Head { format, kiln }) = &head
            && *format != u64::from(FORMAT)
        {
            return Err(refuse(format!(
                "format {format} of kiln {kiln}, expected format {FORMAT}; go on with the kiln that wrote it, or begin anew \
                 with its weights: `kiln export` of that kiln, `kiln import` of this one, train.init"
            )));
        }
        match (unseal(&text), head) {
            (Seal::Broken, _) => return Err(damaged("its checksum does not fit".to_owned())),
            (Seal::Missing, Ok(_)) => {
                return Err(damaged("its checksum is missing".to_owned()));
            }
            _ => {}
        }
        serde_json::from_slice(&text).map_err(|error| damaged(error.to_string()))
    }
}

/// Refuse a tensor that holds a number that is infinite or none.
///
/// # Errors
/// How many of its numbers are not finite.
pub(super) fn check_finite(name: &str, array: &Array) -> Result<()> {
    match not_finite(array) {
        0 => Ok(()),
        count => {
            let elements = array.ty().elements();
            Err(Error::diverged(format!(
                "{name}: {count} of its {elements} numbers are not finite"
            )))
        }
    }
}

/// Elements that are infinite or not a number: those whose exponent is all ones.
fn not_finite(array: &Array) -> usize {
    fn count<const N: usize>(bytes: &[u8], is: impl Fn([u8; N]) -> bool) -> usize {
        let (elements, _) = bytes.as_chunks::<N>();
        elements.iter().filter(|element| is(**element)).count()
    }
    let bytes = array.bytes();
    match array.ty().dtype {
        DType::F8E4M3FN => count(bytes, |[b]: [u8; 1]| b & 0x7f == 0x7f),
        DType::F8E5M2 => count(bytes, |[b]: [u8; 1]| b & 0x7c == 0x7c),
        DType::F16 => count(bytes, |b| u16::from_le_bytes(b) & 0x7c00 == 0x7c00),
        DType::BF16 => count(bytes, |b| u16::from_le_bytes(b) & 0x7f80 == 0x7f80),
        DType::F32 => count(bytes, |b| {
            u32::from_le_bytes(b) & 0x7f80_0000 == 0x7f80_0000
        }),
        DType::F64 => count(bytes, |b| {
            u64::from_le_bytes(b) & 0x7ff0 << 48 == 0x7ff0 << 48
        }),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use half::{bf16, f16};

    #[test]
    fn numbers_that_are_not_finite_are_counted_in_every_element_type() {
        let [inf, nan] = [f64::NEG_INFINITY, f64::NAN];
        let values = [0.0, -0.0, 1.5, inf, 1e-300, -2.0, nan];
        let f32s = [f32::MAX, f32::MIN_POSITIVE, f32::INFINITY, f32::NAN, 1e-45];
        let arrays = [
            (Array::new(&[7], &values), 2),
            (Array::new(&[7], &values.map(f16::from_f64)), 2),
            (Array::new(&[7], &values.map(bf16::from_f64)), 2),
            (Array::new(&[5], &f32s), 2),
            (Array::new(&[2], &[f16::MAX, f16::from_f32(1e5)]), 1),
            (Array::new(&[2], &[u32::MAX, 0x7f80_0000]), 0),
        ];
        for (array, expected) in arrays {
            let array = array.unwrap();
            assert_eq!(not_finite(&array), expected, "{}", array.ty());
        }
    }
}
