//! Recorded batches of `XLNetLMHeadModel`.

use super::{Given, Xlnet};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::hf::Recorded;
use crate::hf::recorded::{as_f32, shape_of};
use crate::models::EncoderShape;
use ndarray::Axis;

/// Ids, which of them are there, their texts, what is hidden from what, what is remembered, positions asked for and the true ids,
/// in the order of the task's fields. The model becomes one of recordings.
pub(super) fn inputs(xlnet: &mut Xlnet, file: &Recorded) -> Result<Vec<Array>> {
    let names = [
        "input_ids",
        "labels",
        "attention_mask",
        "input_mask",
        "token_type_ids",
        "perm_mask",
        "target_mapping",
        "mems",
    ];
    file.known(&names)?;
    let size = file.texts("input_ids", None)?;
    let (steps, [batch, length]) = (file.steps, size);
    let ids = file.whole("input_ids", &size, 0..xlnet.vocab)?;
    let mut inputs = vec![ids, seen(file, &size)?];
    match file.has("token_type_ids") {
        // whatever they are: only whether two are alike counts
        true => inputs.push(file.whole("token_type_ids", &size, 0..1 << 24)?),
        false => xlnet.token_types = 1,
    }
    inputs.push(match file.has("perm_mask") {
        true => file.mask("perm_mask", &[batch, length, length])?,
        false => {
            let shape = [steps, batch, length, length];
            Array::new(&shape, &vec![0i32; shape.iter().product()])?
        }
    });
    let hidden = inputs.len() - 1;
    let mut given = Given {
        asks: file.has("target_mapping"),
        memory: 0,
    };
    if file.has("mems") {
        let memory = memory(xlnet, file, batch)?;
        given.memory = memory.shape()[3];
        inputs.push(memory);
    }
    let asked = match given.asks {
        true => targets(file, &size)?,
        false => {
            let places: Vec<i32> = (0..length as i32).collect();
            Array::new(&[steps, batch, length], &places.repeat(steps * batch))?
        }
    };
    let predictions = asked.shape()[2];
    inputs.push(positions(&asked)?);
    inputs.push(labels(file, &asked, xlnet.vocab)?);
    if xlnet.causal && given.asks && given.memory == 0 {
        check_seen([&inputs[hidden], &inputs[1], &asked])?;
    }
    xlnet.recorded = Some(given);
    xlnet.shape = EncoderShape {
        length,
        predictions,
        ..xlnet.shape.clone()
    };
    Ok(inputs)
}

/// 1 for a token, 0 for padding.
fn seen(file: &Recorded, size: &[usize; 2]) -> Result<Array> {
    match (file.has("attention_mask"), file.has("input_mask")) {
        (true, true) => Err(Error::data(
            "input_mask: not supported beside attention_mask, expected one of them, as in transformers",
        )),
        (true, false) => file.mask("attention_mask", size),
        (false, true) => {
            let padding = file.mask("input_mask", size)?;
            let seen = padding.values::<i32>()?.iter().map(|padding| 1 - padding);
            Array::new(padding.shape(), &seen.collect::<Vec<i32>>())
        }
        (false, false) => {
            let shape = [file.steps, size[0], size[1]];
            Array::new(&shape, &vec![1i32; shape.iter().product()])
        }
    }
}

/// What each layer remembers: `mems` f32 `[steps, layers, tokens, batch, width]` with examples first.
fn memory(xlnet: &Xlnet, file: &Recorded, batch: usize) -> Result<Array> {
    let all = as_f32(file.file.read("mems")?)?;
    let &[_, _, tokens, _, _] = all.shape() else {
        let expected = "[steps, layers, tokens, batch, width]";
        return Err(shape_of("mems", expected, &all));
    };
    file.check("mems", &[xlnet.num_layers, tokens, batch, xlnet.embed_dim])?;
    if tokens == 0 {
        return Err(shape_of("mems", "at least one token", &all));
    }
    let view = all.view::<f32>()?;
    Ok(Array::from_view(view.permuted_axes(&[0, 3, 1, 2, 4][..])))
}

/// The position that each row of `target_mapping` asks for, i32 `[steps, batch, predictions]`; -1 for a row of zeros.
fn targets(file: &Recorded, &[batch, length]: &[usize; 2]) -> Result<Array> {
    let name = "target_mapping";
    let predictions = match file.file.ty(name)?.shape[..] {
        [_, _, predictions, _] if predictions > 0 => predictions,
        ref got => {
            return Err(Error::data(format!(
                "{name}: expected [steps, batch, predictions, length], got shape {got:?}"
            )));
        }
    };
    let mapping = file.mask(name, &[batch, predictions, length])?;
    let rows = mapping.view::<i32>()?;
    let of_row = |row: ndarray::ArrayView1<i32>| {
        let mut ones = row.iter().enumerate().filter(|(_, one)| **one == 1);
        match (ones.next(), ones.next()) {
            (None, _) => Ok(-1),
            (Some((place, _)), None) => Ok(place as i32),
            _ => Err(Error::data(format!(
                "{name}: a row that asks for several tokens is not supported, expected a single 1 in each"
            ))),
        }
    };
    let rows = rows
        .into_dimensionality::<ndarray::Ix4>()
        .map_err(Error::other)?;
    let rows = rows.lanes(Axis(3)).into_iter();
    let asked: Result<Vec<i32>> = rows.map(of_row).collect();
    Array::new(&[file.steps, batch, predictions], &asked?)
}

/// The same, 0 where no token is asked for.
fn positions(asked: &Array) -> Result<Array> {
    let places = asked.values::<i32>()?.iter().map(|place| (*place).max(0));
    Array::new(asked.shape(), &places.collect::<Vec<i32>>())
}

/// The true ids of the tokens `asked` for, -1 where there is none. They are not shifted.
fn labels(file: &Recorded, asked: &Array, vocab: usize) -> Result<Array> {
    let &[_, batch, predictions] = asked.shape() else {
        return Err(shape_of("target_mapping", "three axes", asked));
    };
    let labels = file.labels("labels", &[batch, predictions], 0..vocab)?;
    let rows = asked.values::<i32>()?.chunks(predictions);
    for (asked, labels) in rows.zip(labels.values::<i32>()?.chunks(predictions)) {
        for (k, place) in asked.iter().enumerate() {
            if *place < 0 && labels[k] >= 0 {
                return Err(Error::data(
                    "target_mapping: a row of zeros where there is a label is not supported, expected a single 1",
                ));
            }
            // transformers adds such rows up, and both are told of each other
            let again = (0..k).any(|other| asked[other] == *place);
            let counts = labels[k] >= 0 || (0..k).any(|j| asked[j] == *place && labels[j] >= 0);
            if *place >= 0 && again && counts {
                return Err(Error::data(format!(
                    "target_mapping: two rows of an example ask for token {place}, which is not supported, expected each once"
                )));
            }
        }
    }
    Ok(labels)
}

/// Refuse a token that is asked for and sees nothing, where all see only what is before them: what transformers then takes
/// for scores by distance are those of another token.
fn check_seen([hidden, seen, asked]: [&Array; 3]) -> Result<()> {
    let (&[_, _, length], &[_, _, predictions]) = (seen.shape(), asked.shape()) else {
        return Err(shape_of("input_ids", "three axes", seen));
    };
    let examples = hidden.values::<i32>()?.chunks(length * length);
    let examples = examples.zip(seen.values::<i32>()?.chunks(length));
    let examples = examples.zip(asked.values::<i32>()?.chunks(predictions));
    for ((hidden, seen), asked) in examples {
        for place in asked
            .iter()
            .filter_map(|place| usize::try_from(*place).ok())
        {
            let row = &hidden[place * length..][..=place];
            if !row
                .iter()
                .zip(seen)
                .any(|(hidden, seen)| *hidden == 0 && *seen == 1)
            {
                return Err(Error::data(format!(
                    "perm_mask: token {place} is asked for and sees nothing, which is not supported with attn_type uni"
                )));
            }
        }
    }
    Ok(())
}
