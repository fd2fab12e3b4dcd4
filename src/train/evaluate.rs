//! Evaluation on held-out data.

use crate::array::Array;
use crate::data::text::filled;
use crate::error::{Context, Error, Result};
use crate::experiment::{Examples, Experiment};
use crate::log::Picture;
use crate::models::TextShape;
use crate::runtime::{Compiled, GlobalArray, Runtime, State};
use crate::step::TrainStepSpec;
use crate::tasks::{Guessed, HeldOut, paint, row};
use crate::tokenizer::Tokenizer;
use crate::train::choices;
use crate::train::loader::{self, HostBatch, Loader};
use crate::train::telling::{EXAMPLES, UNREADABLE};
use std::collections::BTreeMap;

/// What an evaluation found.
#[derive(Debug, Default)]
pub struct Evaluation {
    /// Means over all held-out examples: `loss`, and `top1`, `top5` where there are classes; for text, over its tokens,
    /// with `unigram` beside, the loss of a model that knows only how often each comes. Then `examples`, of how many these
    /// are, and `unreadable`, how many more there were that could not be read.
    pub means: Vec<(String, f64)>,
    /// A line for each picture or document that was left out.
    pub skipped: Vec<String>,
    /// Input, masked input and the model's picture, one image a column.
    pub picture: Option<Picture>,
    /// Texts with their gaps filled in: `[own|true]`.
    pub texts: Vec<String>,
}

/// The programs of an evaluation.
#[derive(Debug)]
pub struct Programs {
    /// Of [`TrainStepSpec::eval`], where anything is held out.
    pub eval: Option<Compiled>,
    /// Of [`Preview::infill`](crate::step::Preview::infill), for models of text.
    pub infill: Option<Compiled>,
    /// Of [`TrainStepSpec::likelihood`], by length, for the experiment's questions with choices.
    pub choices: BTreeMap<usize, Compiled>,
}

/// Pass once over the held-out data, and ask all questions; `tell` is told the batches done after each. `floors` says whether somebody
/// reads what a table of the training text would reach, which takes reading that text: of many hosts one does.
///
/// # Errors
/// When reading or executing fails.
pub fn evaluate(
    plan: &Experiment,
    runtime: &Runtime,
    (recipe, programs, floors): (&TrainStepSpec, &Programs, bool),
    state: &mut State,
    tell: &mut dyn FnMut(u64),
) -> Result<Evaluation> {
    let mut found = pass(plan, runtime, (recipe, programs, floors), state, tell)?;
    let asked = choices::ask(plan, runtime, &programs.choices, state)?;
    found.means.extend(asked);
    Ok(found)
}

fn pass(
    plan: &Experiment,
    runtime: &Runtime,
    (recipe, programs, floors): (&TrainStepSpec, &Programs, bool),
    state: &mut State,
    tell: &mut dyn FnMut(u64),
) -> Result<Evaluation> {
    let Some(eval) = &programs.eval else {
        return Ok(Evaluation::default());
    };
    let places = runtime.devices()?.into_iter().map(|device| device.0);
    let mut batches = Loader::eval(plan, recipe.rows(places)?)?;
    let mut sums: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let text = match &plan.examples {
        Examples::Text(corpus) if floors => Some(&**corpus),
        _ => None,
    };
    let task = plan.task.on(&plan.model)?;
    let mut tally = task.tally(text)?;
    let outputs = eval.outputs().iter();
    let guesses = outputs
        .map(|slot| slot.name.as_str())
        .any(|name| name == "guesses");
    let mut found = Evaluation::default();
    let mut first = true;
    let (mut rows_read, mut done) = (0, 0);
    while let Some(batch) = batches.next(&|| false).context("reading held-out data")? {
        tally.add(HeldOut {
            arrays: &batch.arrays,
            weights: &batch.weights,
            bytes: batch.bytes,
        })?;
        let weights = batch.weights.values::<f32>()?;
        rows_read += weights.iter().filter(|weight| **weight > 0.0).count();
        found.skipped.extend(batch.skipped.iter().cloned());
        if let (Some(infill), true) = (&programs.infill, first) {
            found.texts = fill_in(plan, runtime, infill, state, &batch)?;
        }
        let shown = match first && plan.config.eval.pictures.get() > 0 {
            true => (
                batch.arrays.get("images").cloned(),
                batch.arrays.get("patch_permutation").cloned(),
            ),
            false => (None, None),
        };
        let asked =
            (first && guesses && plan.config.eval.texts.get() > 0).then(|| batch.arrays.clone());
        let rows = batch.rows.clone();
        let sent = loader::send(runtime, recipe, batch, true)?;
        let results = state.eval(eval, &sent).context("evaluating")?;
        let mut values: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for (slot, buffer) in eval.outputs().iter().zip(results) {
            let image = match &plan.examples {
                Examples::Pictures(pictures) => Some(&pictures.config.image),
                Examples::Pairs(pairs) => Some(&pairs.config.image),
                Examples::Text(_) => None,
            };
            match (slot.name.as_str(), &shown, image) {
                ("picture", (Some(images), order), Some(image)) => {
                    // of several hosts each sees its own pictures
                    let painted = buffer.download_rows(&rows)?;
                    found.picture = Some(paint(
                        &plan.model,
                        image,
                        plan.config.eval.pictures.get(),
                        [images, &painted],
                        order.as_ref(),
                    )?);
                }
                ("picture", ..) => {}
                ("embeddings", ..) => tally.embedded(&buffer.download()?)?,
                ("guesses", ..) => {
                    if let (Some(fields), Examples::Text(corpus)) = (&asked, &plan.examples) {
                        let guesses = buffer.download_rows(&rows)?;
                        let most = plan.config.eval.texts.get();
                        found.texts = guessed(corpus.tokenizer(), fields, &guesses, most)?;
                    }
                }
                (name, ..) => {
                    values.insert(name, buffer.download()?.to_f64());
                }
            }
        }
        let count = values.get("count").map_or(0.0, |count| count[0]);
        for (name, value) in values {
            let weight = if name == "loss" { count } else { 1.0 };
            let sum = sums.entry(name.to_owned()).or_default();
            sum.resize(value.len(), 0.0);
            sum.iter_mut()
                .zip(value)
                .for_each(|(sum, value)| *sum += value * weight);
        }
        first = false;
        done += 1;
        tell(done);
    }
    // of several hosts each reads its own pictures, but all of the text and all pairs
    let (examples, unreadable) = match &plan.examples {
        Examples::Pictures(pictures) => {
            let all = pictures.eval.as_ref().map_or(0, |eval| eval.len());
            let count = sums
                .get("count")
                .map_or(0, |count| count[0].round() as usize);
            (count, all.saturating_sub(count))
        }
        Examples::Text(_) | Examples::Pairs(_) => (rows_read, found.skipped.len()),
    };
    if examples == 0 {
        let first = found.skipped.first().map_or("", String::as_str);
        return Err(Error::data(format!(
            "held-out data: none of {unreadable} examples can be read, so there is no score; the first: {first}"
        )));
    }
    found.means = tally.figures(&sums, examples);
    let counts = [(EXAMPLES, examples), (UNREADABLE, unreadable)];
    let counts = counts.map(|(name, count)| (name.to_owned(), count as f64));
    found.means.extend(counts);
    Ok(found)
}

/// The first texts of a batch, each token that was hidden as `[own|true]`.
fn guessed(
    tokenizer: &Tokenizer,
    fields: &BTreeMap<&'static str, Array>,
    guesses: &Array,
    most: usize,
) -> Result<Vec<String>> {
    let text = |k: usize| {
        let [ids, positions, truth] =
            ["inputs", "positions", "targets"].map(|name| row(&fields[name], k));
        let guessed = Guessed {
            ids: &ids?,
            positions: &positions?,
            own: &row(guesses, k)?,
            truth: &truth?,
        };
        Ok(guessed.text(tokenizer))
    };
    (0..most.min(guesses.shape()[0])).map(text).collect()
}

/// The first texts of a batch with their gaps filled in.
fn fill_in(
    plan: &Experiment,
    runtime: &Runtime,
    infill: &Compiled,
    state: &State,
    batch: &HostBatch,
) -> Result<Vec<String>> {
    let (Examples::Text(corpus), Some(head)) = (&plan.examples, plan.model.text_to_text()) else {
        return Ok(Vec::new());
    };
    let TextShape {
        inputs, targets, ..
    } = head.shape();
    let wanted = [
        ("inputs", *inputs),
        ("input_segments", *inputs),
        ("targets", *targets),
    ];
    let rows = infill.outputs()[0].ty.shape[0];
    let mut arrays: Vec<Array> = Vec::new();
    for (name, length) in wanted {
        let values = batch.arrays[name].values::<i32>()?;
        arrays.push(Array::new(&[rows, length], &values[..rows * length])?);
    }
    let sent: Result<Vec<GlobalArray>> = arrays[..2]
        .iter()
        .map(|array| GlobalArray::upload(runtime, array.clone(), None))
        .collect();
    let results = state.lend(infill, &sent?).context("filling in gaps")?;
    let own = results[0].download()?;
    let ids = |array: &Array, row: usize, length: usize| -> Result<Vec<u32>> {
        let values = &array.values::<i32>()?[row * length..(row + 1) * length];
        Ok(values.iter().map(|id| *id as u32).collect())
    };
    let text = |row: usize| {
        let read = ids(&arrays[0], row, *inputs)?;
        let own = ids(&own, row, *targets)?;
        let truth = ids(&arrays[2], row, *targets)?;
        Ok(filled(corpus.tokenizer(), &read, &own, Some(&truth)))
    };
    (0..rows).map(text).collect()
}
