//! Values whose parts lie on the devices of several processes, brought together one at a time.

use crate::array::Array;
use crate::error::{Context, Result};
use crate::graph::Graph;
use crate::runtime::{Compiled, GlobalArray, Runtime};
use crate::shard::{PartitionSpec, Partitioner};
use crate::step::ProgramBuilder;
use crate::step::{Program, TensorSpec};
use crate::types::Type;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Brings values together by programs that make a value whole on every device. All processes must ask for the same
/// values in the same order.
pub struct Gather<'a> {
    runtime: &'a Runtime,
    /// One program for each type and spec.
    programs: RefCell<HashMap<(Type, PartitionSpec), Rc<Compiled>>>,
}

impl<'a> Gather<'a> {
    /// On that runtime; compiles when a value first needs it.
    pub fn new(runtime: &'a Runtime) -> Gather<'a> {
        Gather {
            runtime,
            programs: RefCell::default(),
        }
    }

    /// The whole value on the host. Of a value that is cut over several processes, a copy is made whole on every device
    /// for the time of the call.
    ///
    /// # Errors
    /// When the value is gone, what was to make it failed, or the program that makes it whole fails.
    pub fn download(&self, value: &GlobalArray) -> Result<Array> {
        let whole = match self.runtime.is_shared() {
            true => self.whole(value)?,
            false => None,
        };
        whole.as_ref().unwrap_or(value).download()
    }

    /// Take part while another process downloads that value, and wait until it is whole: no further copy is made before.
    ///
    /// # Errors
    /// As [`Gather::download`].
    pub fn lend(&self, value: &GlobalArray) -> Result<()> {
        match self.whole(value)? {
            Some(whole) => whole.ready(),
            None => Ok(()),
        }
    }

    /// A copy of the value, whole on every device; nothing when it is that already.
    ///
    /// # Errors
    /// When the program cannot be compiled or run.
    pub fn whole(&self, value: &GlobalArray) -> Result<Option<GlobalArray>> {
        let cut = value.lie().filter(|(_, spec)| !spec.is_replicated());
        let (Some((_, spec)), Some(layout)) = (cut, &self.runtime.layout) else {
            return Ok(None);
        };
        let key = (value.ty().clone(), spec.clone());
        let known = self.programs.borrow().get(&key).cloned();
        let program = match known {
            Some(program) => program,
            None => {
                let program = program(value.ty(), spec, layout)?;
                let program = self.runtime.compile(&program);
                let program = Rc::new(program.context("compiling how to make a value whole")?);
                self.programs.borrow_mut().insert(key, program.clone());
                program
            }
        };
        let mut results = program.run(&mut [], [value])?;
        Ok(results.pop())
    }
}

/// A program that takes a value that lies as `spec` says, and gives it whole on every device.
fn program(ty: &Type, spec: &PartitionSpec, layout: &Partitioner) -> Result<Program> {
    let graph = Graph::new();
    let mut draft = ProgramBuilder::new(&graph, Some(layout));
    let value = draft.input(TensorSpec {
        name: "cut".to_owned(),
        ty: ty.clone(),
        spec: Some(spec.clone()),
        stack: None,
    });
    draft.output_whole("whole", value);
    draft.finish("gather")
}
