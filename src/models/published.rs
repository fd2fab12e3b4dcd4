//! Sizes of published models of text, and what is common to the `[model]` of several.

use crate::config::Count;
use crate::error::{Error, Result};
use crate::models::Entries;

/// An entry of a vocabulary.
pub type Id = Count<0, 16_777_215>;

/// Name of a published model; width, layers, attention heads and hidden width.
pub type Published = (&'static str, [usize; 4]);

/// The sizes that are said, in that order, else those of the preset; one that is missing is refused, and so are heads that do
/// not share the width evenly.
///
/// # Errors
/// [`Error::Config`] naming the key.
pub fn sizes(
    known: &[Published],
    preset: Option<&str>,
    said: [Option<usize>; 4],
) -> Result<[usize; 4]> {
    let of_preset = match preset {
        None => None,
        Some(name) => {
            let found = known.iter().find(|(other, _)| *other == name);
            let found = found.ok_or_else(|| {
                let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
                let names = names.join(", ");
                Error::config(format!(
                    "model.preset: expected one of {names}, got `{name}`"
                ))
            })?;
            Some(found.1)
        }
    };
    let mut sizes = [0; 4];
    for (k, key) in ["embed_dim", "num_layers", "num_heads", "mlp_dim"]
        .into_iter()
        .enumerate()
    {
        let usual = of_preset.map(|sizes| sizes[k]);
        sizes[k] = said[k].or(usual).ok_or_else(|| {
            Error::config(format!("model.{key}: missing; give it, or a model.preset"))
        })?;
    }
    shared_evenly("", sizes)
}

/// These sizes, where the heads share the width evenly; keys begin with `prefix`.
///
/// # Errors
/// [`Error::Config`] where they do not.
pub fn shared_evenly(prefix: &str, sizes: [usize; 4]) -> Result<[usize; 4]> {
    let [width, _, heads, _] = sizes;
    match width % heads {
        0 => Ok(sizes),
        _ => Err(Error::config(format!(
            "model.{prefix}num_heads: {heads} heads do not share model.{prefix}embed_dim = {width} evenly, expected a divisor of it"
        ))),
    }
}

/// Entries of the vocabulary: what is said, else what is usual.
///
/// # Errors
/// [`Error::Config`] when neither is there.
pub fn vocab(said: Option<Entries>, usual: Option<usize>) -> Result<usize> {
    said.map(Count::get)
        .or(usual)
        .ok_or_else(|| Error::config("model.vocab: missing; give it, or a model.preset"))
}

/// The id of padding, within the vocabulary.
///
/// # Errors
/// [`Error::Config`] when it is not.
pub fn padding(said: Option<usize>, vocab: usize) -> Result<Option<u32>> {
    match said.filter(|id| *id >= vocab) {
        None => Ok(said.map(|id| id as u32)),
        Some(id) => Err(Error::config(format!(
            "model.padding: expected an id of the vocabulary, 0 to {}, got {id}",
            vocab - 1
        ))),
    }
}
