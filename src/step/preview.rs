//! What a model makes of a text, for people to read: gaps filled in word by word, hidden tokens guessed.

use super::decode::path_of;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::graph::{Graph, Tensor};
use crate::models::{Batch, Model};
use crate::nn::{Mode, ParamSpec, Products, ScanMode, Scope, StackOptions};
use crate::shard::{PartitionSpec, Partitioner};
use crate::step::ProgramBuilder;
use crate::step::{Program, TensorSpec};
use crate::types::{DType, Type};
use std::collections::HashMap;

/// A model with the parameters of a run or of a checkpoint, to be looked at.
pub struct Preview<'a> {
    /// The model, of the lengths that are asked for.
    pub model: &'a Model,
    /// Its parameters.
    pub parameters: &'a [ParamSpec],
    /// The name of each: `params/..`, or `ema/..` for averages.
    pub name: &'a dyn Fn(&ParamSpec) -> String,
    /// Element type in which layers compute.
    pub compute: DType,
    /// How the parameters lie over a mesh, where there is one. Texts are whole on every device.
    pub layout: Option<&'a Partitioner>,
    /// How the parameters were declared.
    pub layers: ScanMode,
    /// Of which numbers products are, as they were declared for.
    pub products: Products,
}

impl Preview<'_> {
    /// Greedy decoding of `rows` texts at a time. Arguments: a value for each parameter, then `inputs` and `input_segments`, i32
    /// `[rows, inputs]`. Result: `tokens` i32 `[rows, targets]`, what the decoder writes; behind an `eos` it means nothing.
    ///
    /// # Errors
    /// When the model is none that writes, or an operation refuses its operands.
    pub fn infill(&self, rows: usize, eos: u32) -> Result<Program> {
        let Some(text) = self.model.text_to_text() else {
            return Err(Error::config(format!(
                "{} writes no text, expected a model that reads one text and writes another",
                self.model.named()
            )));
        };
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, self.layout);
        let scope = self.scope(&graph, &mut draft, &[])?;
        let read = Type::new(DType::I32, &[rows, text.shape().inputs]);
        let inputs = draft.whole("inputs", read.clone());
        let segments = draft.whole("input_segments", read);
        let tokens = text.greedy(&scope, [inputs, segments], eos);
        draft.output_whole("tokens", tokens);
        draft.finish("infill")
    }

    /// Guesses of a text's hidden tokens. Arguments: a value for each parameter, then `inputs` i32 `[1, length]` and
    /// `positions` i32 `[1, predictions]`. Result: `probabilities` f32 `[predictions, vocab]`.
    ///
    /// # Errors
    /// When the model is none that guesses, or an operation refuses its operands.
    pub fn fill(&self) -> Result<Program> {
        let none = || {
            Error::config(format!(
                "{} guesses no hidden tokens, expected a model that reads a whole text at once",
                self.model.named()
            ))
        };
        let shape = self.model.text_encoder().ok_or_else(none)?.shape();
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, self.layout);
        let scope = self.scope(&graph, &mut draft, &[])?;
        let ids = Type::new(DType::I32, &[1, shape.length]);
        let asked = Type::new(DType::I32, &[1, shape.predictions]);
        let batch = Batch::from([
            ("inputs", draft.whole("inputs", ids)),
            ("positions", draft.whole("positions", asked)),
        ]);
        let task = self.model.task()?;
        let logits = task.guess(&scope, &batch).ok_or_else(none)?;
        let vocab = logits.dim(2);
        let probabilities = logits.softmax().reshape(&[shape.predictions, vocab]);
        draft.output_whole("probabilities", probabilities);
        draft.finish("fill")
    }

    /// Pictures of codes. Arguments: a value for each parameter, then `codes` f32 `[rows, width]`. Result: `pictures` f32 `[rows, height,
    /// width, channels]`, normalised.
    ///
    /// # Errors
    /// When the model makes no pictures of random codes, or an operation refuses its operands.
    pub fn pictures(&self, rows: usize) -> Result<Program> {
        let Some(head) = self.model.generator() else {
            return Err(Error::config(format!(
                "{} makes no pictures of random codes, expected a generator or a variational autoencoder",
                self.model.named()
            )));
        };
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, self.layout);
        let scope = self.scope(&graph, &mut draft, &[])?;
        let codes = Type::new(DType::F32, &[rows, head.code_dim()]);
        let codes = draft.whole("codes", codes);
        draft.output_whole("pictures", head.generate(&scope, codes));
        draft.finish("pictures")
    }

    /// The model's scope, its parameters as arguments, and then what was left for it.
    pub(super) fn scope<'g>(
        &self,
        graph: &'g Graph,
        draft: &mut ProgramBuilder<'g>,
        kept: &[TensorSpec],
    ) -> Result<Scope<'g>> {
        let mut values: HashMap<String, Tensor<'g>> = HashMap::new();
        for p in self.parameters {
            let name = (self.name)(p);
            let spec = self.layout.map(|l| match name.starts_with("params/") {
                true => l.parameter(&p.path, &p.axes, &p.ty),
                false => l.slot(&p.path, &p.axes, &p.ty),
            });
            let value = draft.input(TensorSpec {
                name,
                ty: p.ty.clone(),
                spec: spec.transpose()?,
                stack: p.stack,
            });
            // a few short texts: whole parameters on every device are simplest
            let spec = self.layout.map(|_| PartitionSpec::replicated(p.ty.rank()));
            let whole = spec.map(|spec| value.constrained(&spec));
            values.insert(p.path.clone(), in_order(p, whole.unwrap_or(value)));
        }
        for kept in kept {
            values.insert(path_of(kept).to_owned(), draft.input(kept.clone()));
        }
        let depth = StackOptions {
            layers: self.layers,
            products: self.products,
            ..StackOptions::default()
        };
        let mode = Mode {
            compute: self.compute,
            depth,
            ..Mode::plain()
        };
        Ok(Scope::bound(graph, values, mode))
    }
}

/// Layers in their order, of a value that has them as stages of a pipeline do.
#[track_caller]
fn in_order<'g>(p: &ParamSpec, value: Tensor<'g>) -> Tensor<'g> {
    let Some(stack) = p.stack.filter(|stack| !stack.is_in_order()) else {
        return value;
    };
    let places = stack.places().into_iter().map(|place| place as i32);
    let places: Vec<i32> = places.collect();
    match Array::new(&[stack.layers], &places) {
        Ok(places) => value.take(value.graph.constant(places)),
        Err(error) => value.graph.poison("layers", &error.to_string()),
    }
}
