//! Recorded batches of `ElectraForPreTraining`, of `ElectraForMaskedLM`, and of both trained together.

use super::{Electra, ElectraPart};
use crate::array::Array;
use crate::error::Result;
use crate::hf::Recorded;
use crate::models::encoder::{asked, known, read};

/// The generator's recordings are those of a model that guesses hidden tokens. Of both together there are besides the
/// `replaced_ids`, which the discriminator read. The discriminator's alone have these as `input_ids`, and its answers as
/// `labels`: 1 for a token that was replaced.
pub(super) fn inputs(electra: &mut Electra, file: &Recorded) -> Result<Vec<Array>> {
    let both = electra.part == ElectraPart::Both;
    known(file, if both { &["replaced_ids"] } else { &[] })?;
    let mut inputs = read(&mut electra.discriminator, file)?;
    electra.generator.recorded = true;
    let &[steps, batch, length] = inputs[0].shape() else {
        return Ok(inputs); // `read` has seen to that
    };
    if electra.part == ElectraPart::Discriminator {
        // Nothing is asked of a generator, and the text before is another one wherever the label says so.
        let ids = inputs[0].clone();
        let labels = file.whole("labels", &[batch, length], 0..2)?;
        let pairs = ids.values::<i32>()?.iter().zip(labels.values::<i32>()?);
        let before: Vec<i32> = pairs.map(|(id, label)| id + label).collect();
        inputs[0] = Array::new(ids.shape(), &before)?;
        for none in [0i32, -1] {
            inputs.push(Array::new(&[steps, batch, 1], &vec![none; steps * batch])?);
        }
        electra.discriminator.shape.predictions = 1;
        inputs.push(ids);
        return Ok(inputs);
    }
    let vocab = 0..electra.discriminator.vocab;
    inputs.extend(asked(file, vocab.clone())?);
    if both {
        inputs.push(file.whole("replaced_ids", &[batch, length], vocab)?);
    }
    Ok(inputs)
}
