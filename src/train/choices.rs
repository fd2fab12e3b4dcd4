//! Questions with choices, asked while a run trains: by programs that are cut over the mesh as the training is.

use crate::array::Array;
use crate::data::choices::{Figures, MultipleChoice, Share};
use crate::error::{Context, Error, Result};
use crate::experiment::Experiment;
use crate::runtime::{Compiled, GlobalArray, Reading, Runtime, State, padded, score_by};
use crate::shard::{Axis, Partitioner};
use crate::step::TrainStepSpec;
use crate::types::{DType, Type};
use std::collections::BTreeMap;

/// Compile what all questions take: a program for each length of rows.
///
/// # Errors
/// When rows do not divide over the mesh, or the plugin refuses.
pub(super) fn programs(
    plan: &Experiment,
    runtime: &Runtime,
    recipe: &TrainStepSpec,
) -> Result<BTreeMap<usize, Compiled>> {
    let mut programs = BTreeMap::new();
    for asked in &plan.choices {
        let length = length(asked, recipe);
        if programs.contains_key(&length) {
            continue;
        }
        let program = recipe.likelihood(rows(plan, recipe, length), length);
        // stages of a pipeline may want the parts of a whole batch
        let program = program.or_else(|_| recipe.likelihood(recipe.batch, length));
        let compiled = program.and_then(|program| runtime.compile(&program));
        let context = || format!("compiling how eval.choices.{} is answered", asked.name);
        programs.insert(length, compiled.with_context(context)?);
    }
    Ok(programs)
}

/// Tokens of a row: the longest text's, filled up to a power of two that divides over the mesh.
fn length(asked: &MultipleChoice, recipe: &TrainStepSpec) -> usize {
    const DOUBLED: usize = 8;
    let least = padded(asked.longest());
    let divides = |length: &usize| {
        let half = Type::new(DType::F32, &[*length / 2]); // causal rows are cut in twice as many parts
        let cut =
            |layout: &Partitioner| layout.activation("choices", &[Axis::AttentionLength], &half);
        recipe
            .layout
            .as_ref()
            .is_none_or(|layout| cut(layout).is_ok())
    };
    let mut doubled = (0..DOUBLED).map(|k| least << k);
    doubled.find(divides).unwrap_or(least)
}

/// Texts at a time: as many of a batch as are no longer altogether than a batch of the training.
fn rows(plan: &Experiment, recipe: &TrainStepSpec, length: usize) -> usize {
    let batch = recipe.batch;
    let of_batch = plan
        .config
        .text
        .as_ref()
        .map_or(0, |text| batch * text.inputs.get());
    let divides = |rows: &usize| {
        let ty = Type::new(DType::F32, &[*rows]);
        batch.is_multiple_of(*rows) && recipe.by_example("choices", ty).is_ok()
    };
    let mut fitting = (1..=batch).filter(divides);
    let least = fitting.next().unwrap_or(batch);
    let most = fitting.take_while(|rows| rows * length <= of_batch).last();
    most.unwrap_or(least)
}

/// Ask all questions: `NAME/acc`, its standard error `NAME/acc_stderr` and so on by each measure, and `NAME/chance`.
///
/// # Errors
/// When a program fails.
pub(super) fn ask(
    plan: &Experiment,
    runtime: &Runtime,
    programs: &BTreeMap<usize, Compiled>,
    state: &mut State,
) -> Result<Vec<(String, f64)>> {
    let mut figures = Vec::new();
    for asked in &plan.choices {
        let name = &asked.name;
        let program = programs.range(asked.longest()..).next();
        let (length, program) =
            program.ok_or_else(|| Error::other(format!("eval.choices.{name}: no program")))?;
        let scored = score_by(
            &asked.pairs,
            Reading {
                rows: program.inputs()[program.inputs().len() - 1].ty.shape[0],
                most: *length,
                length: &|_| *length,
            },
            &mut |arrays| run(runtime, program, state, arrays),
        );
        let scored = scored.with_context(|| format!("eval.choices.{name}"))?;
        let found = Figures::of(&asked.questions.asked, &scored);
        for Share {
            name: measure,
            share,
            stderr,
        } in found.shares()
        {
            figures.push((format!("{name}/{measure}"), share));
            let stderr = stderr.map(|stderr| (format!("{name}/{measure}_stderr"), stderr));
            figures.extend(stderr);
        }
        figures.push((format!("{name}/chance"), found.chance));
    }
    Ok(figures)
}

/// What a program gives of ids, lengths and targets, whole on this host.
fn run(
    runtime: &Runtime,
    program: &Compiled,
    state: &mut State,
    arrays: [Array; 3],
) -> Result<[Array; 2]> {
    let slots = &program.inputs()[program.inputs().len() - arrays.len()..];
    let sent = slots.iter().zip(arrays);
    let sent = sent.map(|(slot, array)| GlobalArray::upload(runtime, array, slot.spec.as_ref()));
    let results = state.eval(program, &sent.collect::<Result<Vec<_>>>()?)?;
    Ok([results[0].download()?, results[1].download()?])
}
