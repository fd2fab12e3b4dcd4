//! Writing a safetensors file, one tensor in memory at a time.

use super::{stored_dtype, sync_dir};
use crate::array::Array;
use crate::error::{AtPath, Context, Error, Result};
use crate::types::Type;
use serde_json::{Map, Value, json};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// The data begins at a multiple of this many bytes.
const ALIGNMENT: usize = 64;

/// A tensor as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Name in the file.
    pub name: String,
    /// Element type and shape.
    pub ty: Type,
    /// CRC-32C of its bytes.
    pub crc32c: u32,
}

/// Write a safetensors file and say what it holds, in file order.
///
/// Each item is a name, the type of the value and a function that produces it, called when its turn comes; one value
/// is in memory at a time. The bytes depend on nothing but the arguments: tensors lie by falling element size, then
/// by name, which keeps every one aligned to its elements. The file appears complete and synced, or not at all.
///
/// # Errors
/// When a name occurs twice, a value fails or is not of the announced type, or the file cannot be written; a file that
/// was at `path` before is then still there.
pub fn write<F: FnOnce() -> Result<Array>>(
    path: &Path,
    metadata: &BTreeMap<String, String>,
    tensors: impl IntoIterator<Item = (String, Type, F)>,
) -> Result<Vec<Stored>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.tmp-{}", std::process::id()));
    let written = fill(&temporary, metadata, tensors, |_, _| Ok(()));
    let written = written.and_then(|(file, stored)| {
        file.sync_all().at(&temporary)?;
        std::fs::rename(&temporary, path).at(path)?;
        sync_dir(
            path.parent()
                .filter(|p| *p != Path::new(""))
                .unwrap_or(Path::new(".")),
        )?;
        Ok(stored)
    });
    if written.is_err() {
        // Best effort: the error to report is the one above.
        let _ = std::fs::remove_file(&temporary);
    }
    written
}

/// The same into a file that is at `path` at once, and not synced. A value that does not pass the check is not written.
pub(super) fn fill<F: FnOnce() -> Result<Array>>(
    path: &Path,
    metadata: &BTreeMap<String, String>,
    tensors: impl IntoIterator<Item = (String, Type, F)>,
    check: fn(&str, &Array) -> Result<()>,
) -> Result<(File, Vec<Stored>)> {
    let mut tensors: Vec<_> = tensors.into_iter().collect();
    tensors.sort_by(|(a, s, _), (b, t, _)| {
        (Reverse(s.dtype.bytes()), a).cmp(&(Reverse(t.dtype.bytes()), b))
    });
    let header = header(metadata, &tensors).with_context(|| path.display())?;
    let mut file = File::create(path).at(path)?;
    file.write_all(&header).at(path)?;
    let mut stored = Vec::with_capacity(tensors.len());
    for (name, ty, produce) in tensors {
        let array = produce().with_context(|| format!("writing {name}"))?;
        if *array.ty() != ty {
            let got = array.ty();
            return Err(Error::other(format!(
                "writing {name}: expected {ty}, got {got}"
            )));
        }
        check(&name, &array)?;
        file.write_all(array.bytes()).at(path)?;
        let crc32c = crc32c::crc32c(array.bytes());
        stored.push(Stored { name, ty, crc32c });
    }
    Ok((file, stored))
}

/// Length and text of the header, padded with spaces to the alignment of the data.
fn header<F>(
    metadata: &BTreeMap<String, String>,
    tensors: &[(String, Type, F)],
) -> Result<Vec<u8>> {
    let mut entries = Map::new();
    if !metadata.is_empty() {
        entries.insert("__metadata__".into(), json!(metadata));
    }
    let mut start = 0;
    for (name, ty, _) in tensors {
        let end = start + ty.bytes();
        let entry = json!({
            "dtype": stored_dtype(ty.dtype).to_string(),
            "shape": ty.shape,
            "data_offsets": [start, end],
        });
        if name == "__metadata__" || entries.insert(name.clone(), entry).is_some() {
            return Err(Error::other(format!("two entries are named {name}")));
        }
        start = end;
    }
    let mut text = Value::Object(entries).to_string().into_bytes();
    text.resize((8 + text.len()).next_multiple_of(ALIGNMENT) - 8, b' ');
    let mut header = (text.len() as u64).to_le_bytes().to_vec();
    header.extend(text);
    Ok(header)
}
