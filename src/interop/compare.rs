//! What was written, read back and held against what it was written of.

use super::{Imported, WeightsForm, read};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::train::{Probe, probe};
use std::path::Path;

/// Read a Hugging Face directory back, and see that its weights are bit for bit those that it was written of in that
/// form. `parameter` gives the value of each path.
///
/// # Errors
/// When the directory cannot be read, or a weight is another.
pub fn same_weights(
    dir: &Path,
    form: WeightsForm,
    mut parameter: impl FnMut(&str) -> Result<Array>,
) -> Result<Imported> {
    let imported = read(dir)?;
    for entry in &imported.weights.mapping().entries {
        let value = parameter(&entry.path)?;
        for (k, tensor) in entry.tensors.iter().enumerate() {
            let read = imported.weights.tensor(&tensor.name)?;
            let expected = form.read_back(entry.tensor(k, &value)?)?;
            if read.bytes() != expected.bytes() {
                let (dir, name) = (dir.display(), &tensor.name);
                return Err(Error::data(format!(
                    "{dir}: {name} reads back as other numbers than were written; the disk or the memory is at fault"
                )));
            }
        }
    }
    Ok(imported)
}

/// See that the model of a directory makes the same of a batch as the one it was written of made.
///
/// # Errors
/// When it makes something else, or the plugin fails.
pub fn same_results(imported: &Imported, runtime: &Runtime, expected: &Probe) -> Result<()> {
    let model = imported.model.resolve()?;
    let got = probe(runtime, &model, |path| imported.weights.parameter(path))?;
    let (own, theirs) = (expected.made.to_f64(), got.made.to_f64());
    let largest = own.iter().fold(0.0, |most: f64, v| most.max(v.abs()));
    let gaps = own.iter().zip(&theirs).map(|(a, b)| (a - b).abs());
    // the same operations on the same numbers; a table that became a parameter may be summed in another order
    let near = gaps.clone().all(|gap| gap <= 1e-5 * largest);
    if own.len() == theirs.len() && near {
        return Ok(());
    }
    let gap = gaps.fold(0.0, |most: f64, gap| if gap > most { gap } else { most });
    Err(Error::other(format!(
        "the model that was written computes something else than the one it was written of: up to {gap:.3e} of {largest:.3e}"
    )))
}
