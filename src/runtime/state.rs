//! What lives on the device between steps.

use crate::array::Array;
use crate::error::{Context, Error, Result};
use crate::optim::EMA;
use crate::pjrt::give_back;
use crate::runtime::GlobalArray;
use crate::runtime::{Compiled, Runtime};
use crate::step::TensorSpec;
use crate::types::Type;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// Copies a value to the host.
pub(crate) type Download<'a> = &'a dyn Fn(&GlobalArray) -> Result<Array>;

/// Parameters and optimizer slots on the device, and the number of updates they have seen.
#[derive(Debug)]
pub struct State {
    slots: Vec<TensorSpec>,
    buffers: Vec<Option<GlobalArray>>,
    /// Updates made so far.
    pub step: u64,
}

/// The scalars of one step.
#[derive(Clone, Copy, Debug)]
pub struct Scalars<'a> {
    /// Learning rates, in the order of [`Optimizer::rates`](crate::optim::Optimizer::rates).
    pub lr: &'a [f64],
    /// Seed of the run.
    pub seed: u64,
}

impl State {
    /// Draw the first state on the device.
    ///
    /// # Errors
    /// When the program fails.
    pub fn init(runtime: &Runtime, init: Compiled, seed: u64) -> Result<State> {
        let seed = GlobalArray::upload(runtime, Array::scalar(seed), None)?;
        let buffers = init
            .run(&mut [], &[seed])
            .context("drawing the first weights")?;
        let slots = init.outputs().to_vec();
        drop(init);
        give_back(); // neither the program nor what it worked with is of use to the steps
        Ok(State {
            slots,
            buffers: buffers.into_iter().map(Some).collect(),
            step: 0,
        })
    }

    /// Put a state on the device, value by value.
    ///
    /// # Errors
    /// When `read` fails or gives another type.
    pub fn load(
        runtime: &Runtime,
        slots: Vec<TensorSpec>,
        step: u64,
        mut read: impl FnMut(&str) -> Result<Array>,
    ) -> Result<State> {
        let mut buffers = Vec::new();
        for slot in &slots {
            let array = joined(slot, &mut read)?;
            buffers.push(Some(GlobalArray::upload_copy(
                runtime,
                array,
                slot.spec.as_ref(),
            )?));
        }
        Ok(State {
            slots,
            buffers,
            step,
        })
    }

    /// Replace the parameters, and averages that begin as them, by what `read` gives; where it gives nothing they stay.
    ///
    /// # Errors
    /// When `read` fails or gives another type.
    pub fn replace(
        &mut self,
        runtime: &Runtime,
        read: impl Fn(&str) -> Result<Option<Array>>,
    ) -> Result<()> {
        for (slot, buffer) in self.slots.iter().zip(&mut self.buffers) {
            let Some((kind, _)) = slot.name.split_once('/') else {
                continue;
            };
            if kind == "params" || kind == EMA {
                let parameter = |name: &str| {
                    let path = name.split_once('/').map_or(name, |parts| parts.1);
                    read(&format!("params/{path}"))
                };
                // all layers of a stack, or none
                if let Some((name, _)) = slot.parts().first()
                    && parameter(name)?.is_none()
                {
                    continue;
                }
                let given = |name: &str| {
                    let nothing = || Error::other(format!("{name}: nothing is given for it"));
                    parameter(name)?.ok_or_else(nothing)
                };
                let array = joined(slot, given)?;
                *buffer = Some(GlobalArray::upload_copy(
                    runtime,
                    array,
                    slot.spec.as_ref(),
                )?);
            }
        }
        Ok(())
    }

    /// The values themselves, in the order of the slots.
    pub(crate) fn into_values(self) -> Vec<Option<GlobalArray>> {
        self.buffers
    }

    /// Name and type of each value.
    pub fn slots(&self) -> &[TensorSpec] {
        &self.slots
    }

    /// Copy one value to the host.
    ///
    /// # Errors
    /// When it was lost in a failed step, or the copy fails.
    pub fn read(&self, index: usize) -> Result<Array> {
        self.read_by(index, &GlobalArray::download)
    }

    fn read_by(&self, index: usize, download: Download) -> Result<Array> {
        let name = &self.slots[index].name;
        match &self.buffers[index] {
            Some(buffer) => download(buffer).with_context(|| format!("reading {name}")),
            None => Err(Error::other(format!("{name} was lost in a failed step"))),
        }
    }

    /// The values themselves, in the order of the slots, without those lost in a failed step.
    pub fn values(&self) -> impl Iterator<Item = &GlobalArray> {
        self.buffers.iter().flatten()
    }

    /// Name, type and reader of every value as checkpoints have them: layers one by one, whether or
    /// not they are stacked here. Read in order, each stack is copied to the host once.
    pub fn parts(&self) -> impl Iterator<Item = (String, Type, impl FnOnce() -> Result<Array>)> {
        self.parts_by(&GlobalArray::download)
    }

    /// As [`State::parts`], copied to the host by `download`.
    pub(crate) fn parts_by<'a>(
        &'a self,
        download: Download<'a>,
    ) -> impl Iterator<Item = (String, Type, impl FnOnce() -> Result<Array>)> {
        let last: Rc<RefCell<Option<(usize, Array)>>> = Rc::default();
        self.slots
            .iter()
            .enumerate()
            .flat_map(move |(index, slot)| {
                let last = last.clone();
                let parts = slot.parts().into_iter().enumerate();
                parts.map(move |(k, (name, ty))| {
                    let (last, own) = (last.clone(), ty.clone());
                    let read = move || {
                        if slot.stack.is_none() {
                            return self.read_by(index, download);
                        }
                        let mut last = last.borrow_mut();
                        if last.as_ref().is_none_or(|(at, _)| *at != index) {
                            *last = Some((index, self.read_by(index, download)?));
                        }
                        let window =
                            std::iter::once(k..k + 1).chain(own.shape.iter().map(|n| 0..*n));
                        let window: Vec<Range<usize>> = window.collect();
                        match &*last {
                            Some((_, whole)) => whole.window(&window)?.reshape(&own.shape),
                            None => Err(Error::other(format!("{}: not read", slot.name))),
                        }
                    };
                    (name, ty, read)
                })
            })
    }

    /// One update with an uploaded batch; returns `loss`, `grad_norm` and `param_norm` on the device, at once.
    ///
    /// # Errors
    /// When the program fails; the state is lost then.
    pub fn step(
        &mut self,
        runtime: &Runtime,
        step: &Compiled,
        batch: &[GlobalArray],
        scalars: Scalars<'_>,
    ) -> Result<Vec<GlobalArray>> {
        let mut values = vec![Array::scalar(self.step)];
        values.extend(scalars.lr.iter().map(|lr| Array::scalar(*lr as f32)));
        values.push(Array::scalar(scalars.seed));
        let upload = |value| GlobalArray::upload(runtime, value, None);
        let scalars: Vec<GlobalArray> = values.into_iter().map(upload).collect::<Result<_>>()?;
        let others = batch.iter().chain(&scalars);
        let metrics = step.run(&mut self.buffers, others)?;
        self.step += 1;
        Ok(metrics)
    }

    /// Run a program that takes some of the state's values by name, and then `others`; returns its results.
    ///
    /// # Errors
    /// When the state has no such value, or the program fails.
    pub fn lend(&self, program: &Compiled, others: &[GlobalArray]) -> Result<Vec<GlobalArray>> {
        let own = program.inputs().len().saturating_sub(others.len());
        let mut buffers = Vec::new();
        for slot in &program.inputs()[..own] {
            let place = self.slots.iter().position(|s| s.name == slot.name);
            let buffer = place.and_then(|k| self.buffers[k].as_ref());
            let missing = || Error::other(format!("{}: not in the state", slot.name));
            buffers.push(buffer.ok_or_else(missing)?);
        }
        program.run(&mut [], buffers.into_iter().chain(others))
    }

    /// Run an evaluation program on an uploaded batch; returns its results.
    ///
    /// # Errors
    /// When the program fails.
    pub fn eval(&mut self, eval: &Compiled, batch: &[GlobalArray]) -> Result<Vec<GlobalArray>> {
        eval.run(&mut self.buffers, batch.iter())
    }
}

/// What is read of a slot's parts, as one.
fn joined(slot: &TensorSpec, mut read: impl FnMut(&str) -> Result<Array>) -> Result<Array> {
    let mut whole = None;
    for (k, (name, ty)) in slot.parts().into_iter().enumerate() {
        let array = checked(&name, &ty, read(&name)?)?;
        if slot.stack.is_none() {
            return Ok(array);
        }
        let whole = whole.get_or_insert_with(|| Array::zeros(slot.ty.clone()));
        let shape = [&[1], array.shape()].concat();
        let window = std::iter::once(k..k + 1).chain(array.shape().iter().map(|n| 0..*n));
        let window: Vec<Range<usize>> = window.collect();
        whole.put(&window, &array.reshape(&shape)?)?;
    }
    whole.ok_or_else(|| Error::other(format!("{}: a stack of no layers", slot.name)))
}

/// The array, if it has that type.
fn checked(name: &str, ty: &Type, array: Array) -> Result<Array> {
    match array.ty() == ty {
        true => Ok(array),
        false => Err(Error::other(format!(
            "{name}: expected {ty}, got {}",
            array.ty()
        ))),
    }
}
