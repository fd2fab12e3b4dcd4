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
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Condvar, Mutex, PoisonError};

/// The data begins at a multiple of this many bytes.
const ALIGNMENT: usize = 64;
/// Bytes of small tensors that may wait to be written while the next one is produced.
const AHEAD: usize = 32 << 20;
/// The system is asked to bring what was written to the disk each time that it is so many bytes more.
const FLUSH: usize = 32 << 20;

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
/// Each item is a name, the type of the value and a function that produces it, called when its turn comes, on this thread.
/// Another thread writes the values, a third one has the disk take them meanwhile; so no more is in memory than one
/// value of any size, or 32 MiB of smaller ones. The bytes depend on nothing but the arguments: tensors lie by falling
/// element size, then by name, which keeps every one aligned to its elements. The file appears complete and synced, or
/// not at all.
///
/// # Errors
/// When a name occurs twice, a value fails or is not of the announced type, or the file cannot be written; a file that
/// was at `path` before is then still there.
pub fn write<F: FnOnce() -> Result<Array>>(
    path: &Path,
    metadata: &BTreeMap<String, String>,
    tensors: impl IntoIterator<Item = (String, Type, F)>,
) -> Result<Vec<Stored>> {
    write_checked(path, metadata, tensors, |_, _| Ok(()))
}

/// The same; a value that does not pass the check, by its name, is not written.
pub(super) fn write_checked<F: FnOnce() -> Result<Array>>(
    path: &Path,
    metadata: &BTreeMap<String, String>,
    tensors: impl IntoIterator<Item = (String, Type, F)>,
    check: fn(&str, &Array) -> Result<()>,
) -> Result<Vec<Stored>> {
    let mut tensors: Vec<_> = tensors.into_iter().collect();
    tensors.sort_by(|(a, s, _), (b, t, _)| {
        (Reverse(s.dtype.bytes()), a).cmp(&(Reverse(t.dtype.bytes()), b))
    });
    let header = header(metadata, &tensors).with_context(|| path.display())?;

    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.tmp-{}", std::process::id()));
    let written = write_file(&temporary, &header, tensors, check);
    let written = written.and_then(|stored| {
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

fn write_file<F: FnOnce() -> Result<Array>>(
    path: &Path,
    header: &[u8],
    tensors: Vec<(String, Type, F)>,
    check: fn(&str, &Array) -> Result<()>,
) -> Result<Vec<Stored>> {
    let mut file = File::create(path).at(path)?;
    file.write_all(header).at(path)?;
    let waiting = Waiting::default();
    let stored = std::thread::scope(|scope| {
        let (give, take) = channel();
        let (due, flush) = channel();
        let (file, waiting) = (&file, &waiting);
        let writing = scope.spawn(move || {
            let _over = Over(waiting);
            write_values(file, path, (take, due), waiting, check)
        });
        let flushing = scope.spawn(move || flush_when_due(file, &flush).at(path));
        let produced = produce_values(tensors, give, waiting);
        let panicked = || Error::other("a thread that writes tensors panicked");
        // What the writer says comes first: it is why the other one stopped.
        let stored = writing.join().map_err(|_| panicked())??;
        produced?;
        flushing.join().map_err(|_| panicked())??;
        Ok::<_, Error>(stored)
    })?;
    file.sync_all().at(path)?;
    Ok(stored)
}

/// Produce the values one after the other, as long as somebody takes them.
fn produce_values<F: FnOnce() -> Result<Array>>(
    tensors: Vec<(String, Type, F)>,
    give: Sender<(String, Array)>,
    waiting: &Waiting,
) -> Result<()> {
    for (name, ty, produce) in tensors {
        if !waiting.room_for(ty.bytes()) {
            return Ok(());
        }
        let array = produce().with_context(|| format!("writing {name}"))?;
        if *array.ty() != ty {
            let got = array.ty();
            return Err(Error::other(format!(
                "writing {name}: expected {ty}, got {got}"
            )));
        }
        if give.send((name, array)).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

/// Write the values that come, and tell each time that much has been written.
fn write_values(
    mut file: &File,
    path: &Path,
    (take, due): (Receiver<(String, Array)>, Sender<()>),
    waiting: &Waiting,
    check: fn(&str, &Array) -> Result<()>,
) -> Result<Vec<Stored>> {
    let (mut stored, mut unflushed) = (Vec::new(), 0);
    for (name, array) in take {
        check(&name, &array)?;
        let crc32c = crc32c::crc32c(array.bytes());
        for part in array.bytes().chunks(FLUSH) {
            file.write_all(part).at(path)?;
            unflushed += part.len();
            if unflushed >= FLUSH {
                unflushed = 0;
                // The one who flushes is gone when it failed, which it tells itself.
                let _ = due.send(());
            }
        }
        let ty = array.ty().clone();
        drop(array);
        waiting.leave(ty.bytes());
        stored.push(Stored { name, ty, crc32c });
    }
    Ok(stored)
}

/// Have the disk take what was written, whenever it is due, until nobody asks any more.
fn flush_when_due(file: &File, due: &Receiver<()>) -> std::io::Result<()> {
    while due.recv().is_ok() {
        // Several that have come meanwhile are one.
        while due.try_recv().is_ok() {}
        file.sync_data()?;
    }
    Ok(())
}

/// Bytes of the values that are produced and not yet written.
#[derive(Default)]
struct Waiting {
    bytes: Mutex<(usize, bool)>,
    fewer: Condvar,
}

impl Waiting {
    /// Wait until a value of so many bytes may be produced; false when nobody writes any more.
    fn room_for(&self, bytes: usize) -> bool {
        let all = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |(waiting, over): &mut (usize, bool)| {
            !*over && *waiting > 0 && *waiting + bytes > AHEAD
        };
        let all = self.fewer.wait_while(all, full);
        let mut all = all.unwrap_or_else(PoisonError::into_inner);
        all.0 += bytes;
        !all.1
    }

    fn leave(&self, bytes: usize) {
        let mut all = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        all.0 -= bytes;
        self.fewer.notify_all();
    }
}

/// Says at the end of the thread that writes, however it ends, that it does no more.
struct Over<'a>(&'a Waiting);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        let all = self.0.bytes.lock();
        all.unwrap_or_else(PoisonError::into_inner).1 = true;
        self.0.fewer.notify_all();
    }
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
