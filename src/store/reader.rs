//! Reading safetensors: one file, or a Hugging Face directory of one or several.

use super::stored_dtype;
use crate::array::Array;
use crate::error::{AtPath, Context, Error, Result};
use crate::types::{DType, Type};
use safetensors::tensor::Metadata;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// Longest header that is read, in bytes: the reference implementation's limit.
const MAX_HEADER: u64 = 100_000_000;
/// The file of a Hugging Face directory that holds all tensors.
pub const SINGLE: &str = "model.safetensors";
/// The file that says which of several holds which.
pub const INDEX: &str = "model.safetensors.index.json";

/// The tensors of a safetensors file or of a Hugging Face directory, read one at a time.
///
/// Tensors are read straight into their [`Array`], not through a memory map: as few copies, and a file that is cut
/// short while it is being read gives an error instead of killing the process.
#[derive(Debug)]
pub struct SafeTensors {
    path: PathBuf,
    files: Vec<(PathBuf, File)>,
    tensors: BTreeMap<String, Place>,
    metadata: BTreeMap<String, String>,
}

/// Where a tensor lies.
#[derive(Debug)]
struct Place {
    ty: Type,
    file: usize,
    offset: u64,
}

/// The part of `model.safetensors.index.json` that says where tensors are.
#[derive(serde::Deserialize)]
struct Index {
    weight_map: BTreeMap<String, String>,
}

impl SafeTensors {
    /// Open a safetensors file, or a directory with `model.safetensors` or `model.safetensors.index.json` and its
    /// shards.
    ///
    /// # Errors
    /// When a file is missing, cut short or not safetensors, when its tensors overlap or leave gaps, when an element
    /// type is not one of [`DType`], when two shards hold the same name or a shard lacks one the index promises.
    pub fn open(path: &Path) -> Result<SafeTensors> {
        let mut opened = SafeTensors {
            path: path.to_owned(),
            files: Vec::new(),
            tensors: BTreeMap::new(),
            metadata: BTreeMap::new(),
        };
        if !path.is_dir() {
            opened.add(path)?;
        } else if path.join(SINGLE).exists() {
            opened.add(&path.join(SINGLE))?;
        } else if path.join(INDEX).exists() {
            opened.add_shards(path)?;
        } else {
            return Err(Error::config(format!(
                "{}: neither {SINGLE} nor {INDEX} is there",
                path.display()
            )));
        }
        Ok(opened)
    }

    /// Open several directories within `dir` as one: a tensor is called `DIRECTORY/NAME`.
    ///
    /// # Errors
    /// As [`SafeTensors::open`].
    pub fn open_parts(dir: &Path, parts: &[&str]) -> Result<SafeTensors> {
        let mut all = SafeTensors {
            path: dir.to_owned(),
            files: Vec::new(),
            tensors: BTreeMap::new(),
            metadata: BTreeMap::new(),
        };
        for part in parts {
            let opened = SafeTensors::open(&dir.join(part))?;
            for (name, mut place) in opened.tensors {
                place.file += all.files.len();
                all.tensors.insert(format!("{part}/{name}"), place);
            }
            all.files.extend(opened.files);
            all.metadata.extend(opened.metadata);
        }
        Ok(all)
    }

    /// Names of the tensors, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.tensors.keys().map(String::as_str)
    }

    /// Element type and shape of a tensor.
    ///
    /// # Errors
    /// When there is no such tensor.
    pub fn ty(&self, name: &str) -> Result<&Type> {
        Ok(&self.place(name)?.ty)
    }

    /// The value of a tensor.
    ///
    /// # Errors
    /// When there is no such tensor, or the file cannot be read.
    pub fn read(&self, name: &str) -> Result<Array> {
        let place = self.place(name)?;
        let (path, file) = &self.files[place.file];
        let mut array = Array::zeros(place.ty.clone());
        file.read_exact_at(array.bytes_mut(), place.offset)
            .at(path)
            .with_context(|| format!("reading {name}"))?;
        Ok(array)
    }

    /// The strings of the header's `__metadata__`; those of all shards together.
    pub fn metadata(&self) -> &BTreeMap<String, String> {
        &self.metadata
    }

    fn place(&self, name: &str) -> Result<&Place> {
        self.tensors.get(name).ok_or_else(|| {
            let (path, count) = (self.path.display(), self.tensors.len());
            Error::other(format!("{path}: no tensor {name} among its {count}"))
        })
    }

    fn add_shards(&mut self, dir: &Path) -> Result<()> {
        let path = dir.join(INDEX);
        let text = std::fs::read(&path).at(&path)?;
        let index: Index = serde_json::from_slice(&text)
            .map_err(|e| refuse(&path, format!("not an index: {e}")))?;
        let shards: BTreeSet<&String> = index.weight_map.values().collect();
        for shard in shards {
            if Path::new(shard).file_name() != Some(shard.as_ref()) {
                let message = format!("shard {shard:?} is not the name of a file beside the index");
                return Err(refuse(&path, message));
            }
            self.add(&dir.join(shard))?;
        }
        for (name, shard) in &index.weight_map {
            let place = self.tensors.get(name);
            if !place.is_some_and(|p| self.files[p.file].0.ends_with(shard)) {
                return Err(refuse(&path, format!("{shard} has no tensor {name}")));
            }
        }
        Ok(())
    }

    fn add(&mut self, path: &Path) -> Result<()> {
        let mut file = File::open(path).at(path)?;
        let (start, header) = read_header(&mut file, path)?;
        for (name, info) in header.tensors() {
            let known = DType::ALL
                .into_iter()
                .find(|d| stored_dtype(*d) == info.dtype);
            let dtype = known.ok_or_else(|| {
                let known = DType::ALL.map(DType::name).join(", ");
                let message = format!(
                    "{name} has element type {}, expected one of {known}",
                    info.dtype
                );
                refuse(path, message)
            })?;
            let place = Place {
                ty: Type::new(dtype, &info.shape),
                file: self.files.len(),
                offset: start + info.data_offsets.0 as u64,
            };
            if let Some(other) = self.tensors.insert(name.clone(), place) {
                let other = self.files[other.file].0.display();
                return Err(refuse(path, format!("{name} is also in {other}")));
            }
        }
        self.metadata
            .extend(header.metadata().clone().unwrap_or_default());
        self.files.push((path.to_owned(), file));
        Ok(())
    }
}

/// The header, checked, and the offset at which the data begins.
fn read_header(file: &mut File, path: &Path) -> Result<(u64, Metadata)> {
    let size = file.metadata().at(path)?.len();
    if size < 8 {
        return Err(refuse(
            path,
            format!("{size} bytes are no safetensors file"),
        ));
    }
    let mut length = [0; 8];
    file.read_exact(&mut length).at(path)?;
    let length = u64::from_le_bytes(length);
    if length > MAX_HEADER.min(size - 8) {
        let message = format!(
            "a header of {length} bytes in a file of {size}: cut short, or not safetensors"
        );
        return Err(refuse(path, message));
    }
    let mut text = vec![0; length as usize];
    file.read_exact(&mut text).at(path)?;
    // Deserializing also checks that the tensors lie back to back and that each is as long as its type says.
    let header: Metadata = serde_json::from_slice(&text)
        .map_err(|e| refuse(path, format!("safetensors header: {e}")))?;
    let start = 8 + length;
    let expected = start + header.data_len() as u64;
    if size != expected {
        return Err(refuse(
            path,
            format!("expected {expected} bytes, got {size}"),
        ));
    }
    Ok((start, header))
}

fn refuse(path: &Path, message: String) -> Error {
    Error::data(format!("{}: {message}", path.display()))
}
