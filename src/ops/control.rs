//! Loops without gradient, barriers, foreign calls, and gradients of one's own.

use crate::graph::{Block, Graph, Op, Tensor, Vjp};
use crate::types::{DType, Type};
use std::fmt;
use std::rc::Rc;

/// `stablehlo.while`. Has no reverse-mode gradient, since its length is data: see [`scan`](crate::autodiff::scan).
#[derive(Debug)]
pub struct While {
    condition: Block,
    body: Block,
    results: Vec<Type>,
    predicate: Type,
}

impl Op for While {
    fn name(&self) -> &'static str {
        "stablehlo.while"
    }

    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        if self.predicate != Type::scalar(DType::Bool) {
            return Err(format!(
                "the condition gives {}, not one bool",
                self.predicate
            ));
        }
        for (k, (before, after)) in args.iter().zip(&self.results).enumerate() {
            if before != after {
                return Err(format!(
                    "value {k} enters as {before} and leaves as {after}"
                ));
            }
        }
        Ok(args.to_vec())
    }

    fn blocks(&self) -> Vec<&Block> {
        vec![&self.condition, &self.body]
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let graph = v.results[0].graph;
        graph.poison(
            self.name(),
            "a while loop has no gradient; a scan of fixed length has one",
        );
        vec![None; v.args.len()]
    }
}

/// `stablehlo.optimization_barrier`: nothing is moved across it.
#[derive(Debug)]
pub struct OptimizationBarrier;

impl Op for OptimizationBarrier {
    fn name(&self) -> &'static str {
        "stablehlo.optimization_barrier"
    }

    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        Ok(args.to_vec())
    }

    /// Cotangents pass, behind a barrier of their own.
    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let flowing: Vec<Tensor> = v.cotangents.iter().flatten().copied().collect();
        let mut passed = barrier(&flowing).into_iter();
        v.cotangents
            .iter()
            .map(|ct| ct.and_then(|_| passed.next()))
            .collect()
    }
}

/// Values that nothing is moved across, all at once.
#[track_caller]
pub fn barrier<'g>(values: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
    match values.first() {
        Some(first) => {
            let results = first.graph.apply_all(OptimizationBarrier, values);
            all_of(results, values.len())
        }
        None => Vec::new(),
    }
}

/// `stablehlo.custom_call`: an operation that the plugin knows by name. It has no gradient; wrap it
/// in [`custom_gradient`] to give it one.
#[derive(Debug)]
pub struct CustomCall {
    /// Name of the target.
    pub target: String,
    /// Types of the results.
    pub results: Vec<Type>,
    /// Further attributes in MLIR text, such as `backend_config = "..", api_version = 2 : i32`.
    pub attributes: String,
    /// Floating-point operations of it (a multiply-add counts two).
    pub flops: u64,
}

impl Op for CustomCall {
    fn name(&self) -> &'static str {
        "stablehlo.custom_call"
    }

    fn infer_all(&self, _: &[Type]) -> Result<Vec<Type>, String> {
        Ok(self.results.clone())
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        let comma = if self.attributes.is_empty() { "" } else { ", " };
        format!(
            "call_target_name = {:?}{comma}{}",
            self.target, self.attributes
        )
    }

    fn flops(&self, _: &[Type], _: &[Type]) -> u64 {
        self.flops
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let message = format!(
            "{} has no gradient of its own; wrap it in custom_gradient",
            self.target
        );
        v.results[0].graph.poison(self.name(), &message);
        vec![None; v.args.len()]
    }
}

/// A gradient rule: operands, results and the results' cotangents give the operands' cotangents.
pub type Backward =
    dyn for<'g> Fn(&[Tensor<'g>], &[Tensor<'g>], &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>>;

/// Values that keep their names but have a gradient rule of their own. Operands: what the rule
/// differentiates by, then the values.
pub struct CustomGradient {
    inputs: usize,
    backward: Rc<Backward>,
}

impl fmt::Debug for CustomGradient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CustomGradient")
    }
}

impl Op for CustomGradient {
    fn name(&self) -> &'static str {
        "" // an alias: nothing to print
    }

    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        Ok(args[self.inputs..].to_vec())
    }

    fn alias(&self) -> Option<usize> {
        Some(self.inputs)
    }

    /// Nothing flows into the forward computation itself.
    fn passes_gradient(&self, operand: usize) -> bool {
        operand < self.inputs
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let results = v.results.iter().zip(v.cotangents);
        let cotangents: Vec<Tensor> = results
            .map(|(y, ct)| ct.unwrap_or_else(|| y.filled(0.0)))
            .collect();
        let mut own = (self.backward)(&v.args[..self.inputs], v.results, &cotangents);
        own.resize(v.args.len(), None);
        own
    }
}

/// `results`, computed from `inputs` in any way, with `backward` as their gradient.
#[track_caller]
pub fn custom_gradient<'g>(
    inputs: &[Tensor<'g>],
    results: &[Tensor<'g>],
    backward: Rc<Backward>,
) -> Vec<Tensor<'g>> {
    let op = CustomGradient {
        inputs: inputs.len(),
        backward,
    };
    let Some(graph) = results.first().map(|t| t.graph) else {
        return Vec::new();
    };
    let own = graph.apply_all(op, &[inputs, results].concat());
    all_of(own, results.len())
}

/// The first `n` results; the poisoned one `n` times when the op was refused.
fn all_of(mut results: Vec<Tensor<'_>>, n: usize) -> Vec<Tensor<'_>> {
    let refused = results.iter().find(|t| t.is_poisoned()).copied();
    match refused {
        Some(poison) => vec![poison; n],
        None => {
            results.truncate(n);
            results
        }
    }
}

impl<'g> Tensor<'g> {
    /// This value, taken for a constant by every gradient.
    #[track_caller]
    pub fn stop_gradient(self) -> Tensor<'g> {
        custom_gradient(&[], &[self], Rc::new(|_, _, _| Vec::new()))[0]
    }
}

/// Repeat `body` while `condition` holds (one bool). Both may use values from outside.
#[track_caller]
pub fn while_loop<'g>(
    graph: &'g Graph,
    initial: &[Tensor<'g>],
    condition: impl FnOnce(&[Tensor<'g>]) -> Tensor<'g>,
    body: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
) -> Vec<Tensor<'g>> {
    let types: Vec<Type> = initial.iter().map(|t| t.ty()).collect();
    let mut condition = graph.block(&types, |x| vec![condition(x)]);
    let mut body = graph.block(&types, body);
    if graph.check().is_err() {
        return initial.to_vec();
    }
    if body.results.len() != types.len() {
        let message = format!(
            "{} values enter and {} leave",
            types.len(),
            body.results.len()
        );
        graph.poison("stablehlo.while", &message);
        return initial.to_vec();
    }
    // what either region uses from outside goes along, unchanged
    let for_condition = graph.close_over(&mut condition);
    let for_body = graph.close_over(&mut body);
    let outside: Vec<Tensor> = for_condition
        .iter()
        .chain(&for_body)
        .map(|&v| graph.tensor(v))
        .collect();
    let (n, c) = (types.len(), for_condition.len());
    let pad = |block: &mut Block, at: usize, values: &[Tensor<'g>]| {
        for (k, value) in values.iter().enumerate() {
            let unused = graph.block_argument(block.id, value.ty());
            block.args.insert(at + k, unused);
        }
    };
    pad(&mut condition, n + c, &outside[c..]);
    pad(&mut body, n, &outside[..c]);
    body.results.extend_from_slice(&body.args[n..]);
    let results = body.results.iter().map(|&v| graph.ty(v)).collect();
    let predicate = graph.ty(condition.results[0]);
    let op = While {
        condition,
        body,
        results,
        predicate,
    };
    all_of(graph.apply_all(op, &[initial, &outside].concat()), n)
}
