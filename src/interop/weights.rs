//! The tensors of a file, held against a mapping.

use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::recorded::as_f32;
use crate::hf::{Mapping, Tensor};
use crate::store::SafeTensors;
use crate::types::{DType, Type};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The weights of a Hugging Face model, complete and of the right shapes; read one parameter at a time, as f32.
#[derive(Debug)]
pub struct Weights {
    mapping: Mapping,
    tensors: SafeTensors,
    /// The published name of a tensor -> its name in the file.
    stored: BTreeMap<String, String>,
    /// A sentence for each thing that was not taken as it is.
    pub notes: Vec<String>,
}

impl Weights {
    /// Open a safetensors file, or a Hugging Face directory of one or several, or one of directories where the model is of several
    /// parts, for a model of that mapping. Published
    /// names count, and those that transformers 5 has in memory.
    ///
    /// # Errors
    /// When the file cannot be read, or tensors are missing, unknown, of another shape or not floating-point numbers:
    /// all of them are listed.
    pub fn open(path: &Path, mut mapping: Mapping) -> Result<Weights> {
        let parts: Vec<&str> = mapping.parts.iter().map(|(part, _)| *part).collect();
        let tensors = match path.is_dir() && !parts.is_empty() {
            true => SafeTensors::open_parts(path, &parts)?,
            false => SafeTensors::open(path)?,
        };
        let (mut stored, mut faults, mut notes) = (BTreeMap::new(), Vec::new(), Vec::new());
        for name in tensors.names() {
            let published = mapping.published_name(name);
            if mapping.leaves_out(&published) {
                notes.push(format!("{name} is left out: the model does not use it"));
            } else if let Some(other) = stored.insert(published, name.to_owned()) {
                faults.push(format!("{name}: there twice, also as {other}"));
            }
        }
        let mut told = Told {
            tensors: &tensors,
            stored: &mut stored,
            faults: &mut faults,
            notes: &mut notes,
        };
        told.settle(&mapping)?;
        let head = std::mem::take(&mut mapping.may_lack);
        if !head.is_empty() && !head.iter().any(|name| stored.contains_key(name)) {
            let is_head = |tensor: &Tensor| head.contains(&tensor.name);
            mapping
                .entries
                .retain(|entry| !entry.tensors.iter().any(is_head));
            let names = head.join(" and ");
            notes.push(format!(
                "{names} are missing: the head begins anew, and is to be trained before the model tells classes apart"
            ));
        }
        let mut known = BTreeSet::new();
        let mut converted = BTreeMap::new();
        for tensor in mapping.tensors() {
            let (name, shape) = (&tensor.name, &tensor.shape);
            known.insert(name.as_str());
            let Some(stored) = stored.get(name) else {
                faults.push(format!("{name}: missing, expected shape {shape:?}"));
                continue;
            };
            let Type {
                dtype,
                shape: found,
            } = tensors.ty(stored)?;
            if found != shape {
                faults.push(format!("{stored}: expected shape {shape:?}, got {found:?}"));
            } else if !dtype.is_float() {
                faults.push(format!(
                    "{stored}: expected f16, bf16, f32 or f64, got {dtype}"
                ));
            } else if *dtype != DType::F32 {
                *converted.entry(*dtype).or_insert(0) += 1;
            }
        }
        for (published, name) in &stored {
            if !known.contains(published.as_str()) {
                let shape = &tensors.ty(name)?.shape;
                faults.push(format!("{name}: unknown, shape {shape:?}"));
            }
        }
        if !faults.is_empty() {
            let (path, count) = (path.display(), faults.len());
            let faults = faults.join("\n  ");
            return Err(Error::data(format!(
                "{path}: tensors that do not fit the model of config.json ({count}):\n  {faults}"
            )));
        }
        for (dtype, count) in converted {
            notes.push(format!("{count} tensors of {dtype} are read as f32"));
        }
        Ok(Weights {
            mapping,
            tensors,
            stored,
            notes,
        })
    }

    /// Which tensors make up which parameter.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// The value of a parameter, f32.
    ///
    /// # Errors
    /// When there is no such parameter, or the file cannot be read.
    pub fn parameter(&self, path: &str) -> Result<Array> {
        let entry = self.mapping.entry(path)?;
        let tensors: Result<Vec<Array>> =
            entry.tensors.iter().map(|t| self.tensor(&t.name)).collect();
        entry.parameter(&tensors?)
    }

    /// The value of the tensor of that published name, f32.
    ///
    /// # Errors
    /// When there is no such tensor, or the file cannot be read.
    pub fn tensor(&self, published: &str) -> Result<Array> {
        let name = self.stored.get(published).map_or(published, String::as_str);
        as_f32(self.tensors.read(name)?)
    }
}

/// What is found of a file while it is opened.
struct Told<'a> {
    tensors: &'a SafeTensors,
    /// The published name of a tensor -> its name in the file.
    stored: &'a mut BTreeMap<String, String>,
    faults: &'a mut Vec<String>,
    notes: &'a mut Vec<String>,
}

impl Told<'_> {
    /// Take out what is there more than once.
    fn settle(&mut self, mapping: &Mapping) -> Result<()> {
        for names in mapping.all_aliases() {
            if let Some(note) = self.once(names)? {
                self.notes.push(note);
            }
        }
        for names in mapping.shared() {
            self.once(names)?; // each part has it, so nobody wonders
        }
        for [other, name] in mapping.all_instead() {
            let Some(found) = self.stored.remove(&other) else {
                continue;
            };
            match self.stored.contains_key(&name) {
                false => drop(self.stored.insert(name, found)),
                true => {
                    let note = format!("{found} is left out: the model uses {name}");
                    self.notes.push(note);
                }
            }
        }
        Ok(())
    }

    /// Take the first for the second where that is not there, else see that it is the same; a note that it is then left out.
    fn once(&mut self, [alias, name]: [String; 2]) -> Result<Option<String>> {
        let Some(again) = self.stored.remove(&alias) else {
            return Ok(None);
        };
        let Some(first) = self.stored.get(&name) else {
            self.stored.insert(name, again);
            return Ok(None);
        };
        if self.tensors.read(first)?.bytes() == self.tensors.read(&again)?.bytes() {
            return Ok(Some(format!(
                "{again} is left out: it is {first} once more"
            )));
        }
        self.faults.push(format!(
            "{again}: expected the same as {first}, which it is tied to"
        ));
        Ok(None)
    }
}
