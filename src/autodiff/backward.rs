//! The gradient of a loop: a loop that runs the other way.

use super::pullback;
use super::remat::{Remat, remat};
use super::scan::{Rounds, Scan};
use crate::graph::{Block, Graph, Tensor, Value, Vjp};
use crate::ops::{Memory, barrier};
use crate::types::Type;
use std::collections::HashMap;
use std::rc::Rc;

/// The making of a backward loop.
pub(super) struct Backward<'a, 'g> {
    scan: &'a Scan,
    v: &'a Vjp<'a, 'g>,
    graph: &'g Graph,
    node: u32,
    /// Carries, inputs and constants (positions among the operands) that take a gradient.
    carries: Vec<usize>,
    inputs: Vec<usize>,
    constants: Vec<usize>,
    /// Outputs with a cotangent (positions among the results).
    outputs: Vec<usize>,
}

impl<'a, 'g> Backward<'a, 'g> {
    pub(super) fn of(scan: &'a Scan, v: &'a Vjp<'a, 'g>) -> Backward<'a, 'g> {
        let float = |k: &usize| v.args[*k].dtype().is_float();
        let first_constant = scan.carries + scan.inputs;
        let wanted = |k: &usize| float(k) && v.wanted[*k];
        Backward {
            scan,
            v,
            graph: v.results[0].graph,
            node: v.results[0].value.node,
            carries: (0..scan.carries).filter(float).collect(),
            inputs: (scan.carries..first_constant).filter(wanted).collect(),
            constants: (first_constant..v.args.len()).filter(wanted).collect(),
            outputs: (scan.carries..v.results.len())
                .filter(|&k| v.cotangents[k].is_some())
                .collect(),
        }
    }

    pub(super) fn run(self) -> Vec<Option<Tensor<'g>>> {
        let mut block = self.trace();
        if self.graph.check().is_err() {
            return vec![None; self.v.args.len()];
        }
        let policy = self.scan.rounds.remat;
        remat(self.graph, &mut block, self.scan.body.id, policy);
        let (inputs, constants) = self.residuals(&mut block);
        // operands: cotangents of carries, sums for constants; cotangents of outputs, residuals; the rest
        let of_result =
            |&k: &usize| self.v.cotangents[k].unwrap_or_else(|| self.v.results[k].filled(0.0));
        let mut initial: Vec<Tensor> = self.carries.iter().map(of_result).collect();
        initial.extend(self.constants.iter().map(|&k| self.v.args[k].filled(0.0)));
        let mut stacked: Vec<Tensor> = self.outputs.iter().map(of_result).collect();
        stacked.extend(inputs);
        let sizes = [initial.len(), stacked.len()];
        let rounds = Rounds {
            reverse: !self.scan.rounds.reverse,
            ..self.scan.rounds
        };
        let op = Scan::new(self.graph, rounds, sizes, block);
        let results = self
            .graph
            .apply_all(op, &[initial, stacked, constants].concat());
        let mut cotangents = vec![None; self.v.args.len()];
        let places = self
            .carries
            .iter()
            .chain(&self.constants)
            .chain(&self.inputs);
        for (&place, result) in places.zip(results) {
            cotangents[place] = Some(result);
        }
        cotangents
    }

    /// The reverse walk over the body, into a block of its own.
    fn trace(&self) -> Block {
        let body = &self.scan.body;
        let graph = self.graph;
        let inner = |k: &usize| graph.tensor(body.args[*k]);
        let wrt: Vec<Tensor> = self
            .carries
            .iter()
            .chain(&self.constants)
            .chain(&self.inputs)
            .map(inner)
            .collect();
        let accumulators = self.carries.len() + self.constants.len();
        let mut types: Vec<Type> = wrt[..accumulators].iter().map(|t| t.ty()).collect();
        types.extend(self.outputs.iter().map(|&k| graph.ty(body.results[k])));
        graph.block(&types, |args| {
            let outputs = self.outputs.iter().zip(&args[accumulators..]);
            let ends = self.carries.iter().zip(args).chain(outputs);
            let roots: Vec<_> = ends
                .map(|(&k, &ct)| (graph.tensor(body.results[k]), ct))
                .collect();
            let cotangents = pullback(&roots, &wrt);
            let or_zero =
                |(ct, x): (Option<Tensor<'g>>, &Tensor<'g>)| ct.unwrap_or_else(|| x.filled(0.0));
            let mut results: Vec<Tensor> = cotangents.into_iter().zip(&wrt).map(or_zero).collect();
            for k in self.carries.len()..accumulators {
                results[k] = results[k] + args[k];
            }
            results
        })
    }

    /// Turn what the backward body uses of the forward one into arguments: stacked inputs (returned
    /// first) and constants (returned second). Extends the forward loop by what has to be kept.
    fn residuals(&self, block: &mut Block) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>) {
        let (graph, body) = (self.graph, &self.scan.body);
        let (mut inputs, mut constants) = (Vec::new(), Vec::new());
        let (mut input_args, mut constant_args) = (Vec::new(), Vec::new());
        let mut renamed = HashMap::new();
        let mut kept = Vec::new();
        for value in graph.captures(block) {
            let argument = graph.block_argument(block.id, graph.ty(value));
            renamed.insert(value, argument);
            let place = body.args.iter().position(|&a| a == value);
            let outside = graph.nodes()[value.node as usize].block != body.id;
            match place {
                _ if outside => {
                    constants.push(graph.tensor(value));
                    constant_args.push(argument);
                }
                Some(k) if k >= self.scan.carries + self.scan.inputs => {
                    constants.push(self.v.args[k]);
                    constant_args.push(argument);
                }
                Some(k) if k >= self.scan.carries => {
                    inputs.push(self.v.args[k]);
                    input_args.push(argument);
                }
                _ => {
                    kept.push(value);
                    let result = (self.v.results.len() + kept.len() - 1) as u32;
                    let node = self.node;
                    let value = graph.tensor(Value { node, result });
                    match self.scan.rounds.inline {
                        true => {
                            constants.push(value);
                            constant_args.push(argument);
                        }
                        false => {
                            inputs.push(value);
                            input_args.push(argument);
                        }
                    }
                }
            }
        }
        if self.scan.rounds.inline {
            self.apart(block, &mut renamed);
        }
        if self.scan.rounds.remat == Remat::Offload {
            for &value in &kept {
                self.fetch(block, &mut renamed, value);
            }
        }
        graph.substitute(block, &renamed);
        block.args.extend(input_args);
        block.args.extend(constant_args);
        self.keep(&kept);
        (inputs, constants)
    }

    /// Hide from the compiler that the backward block computes again what the forward one has: it
    /// would keep that.
    fn apart(&self, block: &Block, renamed: &mut HashMap<Value, Value>) {
        let mut pairs: Vec<(Value, Value)> = renamed.iter().map(|(a, b)| (*a, *b)).collect();
        pairs.sort();
        let graph = self.graph;
        let args: Vec<Tensor> = pairs.iter().map(|p| graph.tensor(p.1)).collect();
        let hidden = graph.in_block(block.id, || barrier(&args));
        renamed.extend(pairs.iter().zip(hidden).map(|(p, t)| (p.0, t.value)));
    }

    /// Bring a kept value back from the host's memory.
    fn fetch(&self, block: &Block, renamed: &mut HashMap<Value, Value>, value: Value) {
        let here = self.graph.tensor(renamed[&value]);
        let back = self
            .graph
            .in_block(block.id, || here.placed(Memory::Device));
        renamed.insert(value, back.value);
    }

    /// Give the forward loop further outputs.
    fn keep(&self, values: &[Value]) {
        let mut body = self.scan.body.clone();
        let stored = |value: &Value| match self.scan.rounds.remat {
            Remat::Offload => {
                let value = self.graph.tensor(*value);
                self.graph
                    .in_block(body.id, || value.placed(Memory::PinnedHost))
                    .value
            }
            _ => *value,
        };
        let stored: Vec<Value> = values.iter().map(stored).collect();
        body.results.extend(stored);
        let sizes = [self.scan.carries, self.scan.inputs];
        let longer = Scan::new(self.graph, self.scan.rounds, sizes, body);
        let types = longer.stacked_types();
        let mut nodes = self.graph.nodes_mut();
        let node = &mut nodes[self.node as usize];
        node.types = types;
        node.op = Rc::new(longer);
    }
}
