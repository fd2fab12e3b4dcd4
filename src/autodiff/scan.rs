//! A loop of fixed length, with a gradient that is such a loop again.
//!
//! The body is traced once into a block. Its gradient is traced into a second block by the same
//! reverse walk that serves the whole program; whatever that block uses of the first one becomes
//! the loop's residuals: cheap values are computed again, slices of the inputs are read again, and
//! the rest is stacked by the forward loop.

use super::pullback;
use crate::graph::{Block, Graph, Op, Printer, Tensor, Value, Vjp};
use crate::types::{DType, Type};
use std::collections::HashMap;
use std::rc::Rc;

/// A loop of fixed length. Operands: carries, then stacked inputs `[length, ..]`, then constants.
/// Results: final carries, then stacked outputs `[length, ..]`.
#[derive(Clone, Debug)]
pub struct Scan {
    length: usize,
    carries: usize,
    inputs: usize,
    reverse: bool,
    /// Arguments: carries, slices of the inputs, constants. Results: carries, slices of the outputs.
    body: Block,
    result_types: Vec<Type>,
}

impl Op for Scan {
    fn name(&self) -> &'static str {
        "scan"
    }

    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        for (k, (before, after)) in args[..self.carries]
            .iter()
            .zip(&self.result_types)
            .enumerate()
        {
            if before != after {
                return Err(format!(
                    "carry {k} enters as {before} and leaves as {after}"
                ));
            }
        }
        Ok(self.stacked_types())
    }

    fn blocks(&self) -> Vec<&Block> {
        vec![&self.body]
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        Backward::of(self, v).run()
    }

    fn lower(&self, printer: &mut Printer<'_>, id: u32) -> bool {
        self.print(printer, id);
        true
    }
}

/// Run `body` `length` times. It takes carries and slices of `inputs` (which stack them on a leading
/// axis) and gives carries and outputs; returns the last carries and the outputs, stacked. With
/// `reverse` the last slice comes first. The body may use values from outside.
#[track_caller]
pub fn scan<'g>(
    graph: &'g Graph,
    length: usize,
    reverse: bool,
    initial: &[Tensor<'g>],
    inputs: &[Tensor<'g>],
    body: impl FnOnce(&[Tensor<'g>], &[Tensor<'g>]) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>),
) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>) {
    let carries = initial.len();
    let mut types: Vec<Type> = initial.iter().map(|t| t.ty()).collect();
    for input in inputs {
        let ty = input.ty();
        if ty.shape.first() != Some(&length) {
            let message = format!("expected {length} slices, got {ty}");
            graph.poison("scan", &message);
        }
        types.push(ty.with_shape(ty.shape.get(1..).unwrap_or_default().to_vec()));
    }
    if length == 0 {
        graph.poison("scan", "expected at least one round, got none");
    }
    let mut given = 0;
    let mut block = graph.block(&types, |args| {
        let (carried, outputs) = body(&args[..carries], &args[carries..]);
        given = carried.len();
        [carried, outputs].concat()
    });
    if given != carries {
        let message = format!("{carries} carries enter and {given} leave");
        graph.poison("scan", &message);
    }
    if graph.check().is_err() {
        let poison = graph.poison("scan", "");
        return (
            vec![poison; carries],
            vec![poison; block.results.len().saturating_sub(given)],
        );
    }
    let constants: Vec<Tensor> = graph
        .close_over(&mut block)
        .iter()
        .map(|&v| graph.tensor(v))
        .collect();
    let op = Scan::new(graph, length, reverse, [carries, inputs.len()], block);
    let results = graph.apply_all(op, &[initial, inputs, &constants].concat());
    if results.len() < carries {
        return (vec![results[0]; carries], Vec::new());
    }
    (results[..carries].to_vec(), results[carries..].to_vec())
}

impl Scan {
    fn new(
        graph: &Graph,
        length: usize,
        reverse: bool,
        [carries, inputs]: [usize; 2],
        body: Block,
    ) -> Scan {
        let result_types = body.results.iter().map(|&v| graph.ty(v)).collect();
        Scan {
            length,
            carries,
            inputs,
            reverse,
            body,
            result_types,
        }
    }

    fn stacked_types(&self) -> Vec<Type> {
        let stacked = |ty: &Type| ty.with_shape([&[self.length], ty.shape.as_slice()].concat());
        let outputs = self.result_types[self.carries..].iter().map(stacked);
        self.result_types[..self.carries]
            .iter()
            .cloned()
            .chain(outputs)
            .collect()
    }

    /// As a `stablehlo.while` that counts, reads slices of the inputs and writes slices of the outputs.
    fn print(&self, p: &mut Printer<'_>, id: u32) {
        let counter = Type::scalar(DType::I32);
        let (args, _) = p.node(id);
        let args = args.to_vec();
        let outputs = self.stacked_types()[self.carries..].to_vec();
        let constant = |p: &mut Printer<'_>, value: i64, ty: &Type| {
            let literal = match ty.dtype.is_float() {
                true => "0.0".to_owned(),
                false if ty.dtype == DType::Bool => "false".to_owned(),
                false => value.to_string(),
            };
            let op = format!("stablehlo.constant <{{value = dense<{literal}> : {ty}}}>");
            p.emit(id, &op, &[], ty)
        };
        // operands: counter, carries, outputs so far, inputs, constants
        let mut names = vec![constant(p, 0, &counter)];
        let mut types = vec![counter.clone()];
        for (k, &arg) in args.iter().enumerate() {
            if k == self.carries {
                self.add_outputs(p, &outputs, &mut names, &mut types, &constant);
            }
            names.push(p.name(arg));
            types.push(p.ty(arg).clone());
        }
        if args.len() == self.carries {
            self.add_outputs(p, &outputs, &mut names, &mut types, &constant);
        }
        let texts: Vec<String> = types.iter().map(Type::to_string).collect();
        let count = names.len();
        p.line(
            id,
            &format!(
                "%s{id}:{count} = \"stablehlo.while\"({}) ({{",
                names.join(", ")
            ),
        );
        let header = |prefix: &str| {
            let arguments = (0..count).map(|k| format!("%{prefix}{id}_{k}: {}", texts[k]));
            format!("^bb0({}):", arguments.collect::<Vec<_>>().join(", "))
        };
        p.line(id, &header("c"));
        let length = constant(p, self.length as i64, &counter);
        let less =
            "stablehlo.compare <{comparison_direction = #stablehlo<comparison_direction LT>}>";
        let at = format!("%c{id}_0");
        let go_on = p.emit(
            id,
            less,
            &[(&at, &counter), (&length, &counter)],
            &Type::scalar(DType::Bool),
        );
        p.line(
            id,
            &format!("\"stablehlo.return\"({go_on}) : (tensor<i1>) -> () {{loc}}"),
        );
        p.line(id, "}, {");
        p.line(id, &header("b"));
        let returned = self.print_body(p, id, &outputs, &types, &constant);
        p.line(
            id,
            &format!(
                "\"stablehlo.return\"({}) : ({}) -> () {{loc}}",
                returned.join(", "),
                texts.join(", ")
            ),
        );
        let all = texts.join(", ");
        p.line(id, &format!("}}) : ({all}) -> ({all}) {{loc}}"));
        for k in 0..self.carries + outputs.len() {
            let value = Value {
                node: id,
                result: k as u32,
            };
            p.rename(value, format!("%s{id}#{}", k + 1));
        }
    }

    fn add_outputs(
        &self,
        p: &mut Printer<'_>,
        outputs: &[Type],
        names: &mut Vec<String>,
        types: &mut Vec<Type>,
        constant: &impl Fn(&mut Printer<'_>, i64, &Type) -> String,
    ) {
        for ty in outputs {
            names.push(constant(p, 0, ty));
            types.push(ty.clone());
        }
    }

    /// One round; returns the names of the next counter, carries, outputs, inputs and constants.
    fn print_body(
        &self,
        p: &mut Printer<'_>,
        id: u32,
        outputs: &[Type],
        types: &[Type],
        constant: &impl Fn(&mut Printer<'_>, i64, &Type) -> String,
    ) -> Vec<String> {
        let counter = &types[0];
        let arg = |k: usize| format!("%b{id}_{k}");
        let first_input = 1 + self.carries + outputs.len();
        let one = constant(p, 1, counter);
        let zero = constant(p, 0, counter);
        let index = match self.reverse {
            false => arg(0),
            true => {
                let last = constant(p, self.length as i64 - 1, counter);
                p.emit(
                    id,
                    "stablehlo.subtract",
                    &[(&last, counter), (&arg(0), counter)],
                    counter,
                )
            }
        };
        let starts = |rank: usize| {
            let mut starts = vec![(index.as_str(), counter)];
            starts.resize(rank, (zero.as_str(), counter));
            starts
        };
        for k in 0..self.carries {
            p.rename(self.body.args[k], arg(1 + k));
        }
        for k in 0..self.inputs {
            let ty = &types[first_input + k];
            let slice = ty.with_shape([&[1], &ty.shape[1..]].concat());
            let sizes: Vec<String> = slice.shape.iter().map(usize::to_string).collect();
            let op = format!(
                "stablehlo.dynamic_slice <{{slice_sizes = array<i64: {}>}}>",
                sizes.join(", ")
            );
            let name = arg(first_input + k);
            let operands = [vec![(name.as_str(), ty)], starts(ty.rank())].concat();
            let read = p.emit(id, &op, &operands, &slice);
            let flat = ty.with_shape(ty.shape[1..].to_vec());
            let flat = p.emit(id, "stablehlo.reshape", &[(&read, &slice)], &flat);
            p.rename(self.body.args[self.carries + k], flat);
        }
        let constants = self.body.args[self.carries + self.inputs..]
            .iter()
            .enumerate();
        for (k, &value) in constants {
            p.rename(value, arg(first_input + self.inputs + k));
        }
        p.body(&self.body);
        let next = p.emit(
            id,
            "stablehlo.add",
            &[(&arg(0), counter), (&one, counter)],
            counter,
        );
        let mut returned = vec![next];
        returned.extend(self.body.results[..self.carries].iter().map(|&v| p.name(v)));
        for (k, ty) in outputs.iter().enumerate() {
            let value = self.body.results[self.carries + k];
            let (name, from) = (p.name(value), p.ty(value).clone());
            let slice = ty.with_shape([&[1], &ty.shape[1..]].concat());
            let update = p.emit(id, "stablehlo.reshape", &[(&name, &from)], &slice);
            let into = arg(1 + self.carries + k);
            let operands = [
                vec![(into.as_str(), ty), (update.as_str(), &slice)],
                starts(ty.rank()),
            ]
            .concat();
            returned.push(p.emit(id, "stablehlo.dynamic_update_slice", &operands, ty));
        }
        returned.extend((first_input..types.len()).map(arg));
        returned
    }
}

/// The making of a backward loop.
struct Backward<'a, 'g> {
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
    fn of(scan: &'a Scan, v: &'a Vjp<'a, 'g>) -> Backward<'a, 'g> {
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

    fn run(self) -> Vec<Option<Tensor<'g>>> {
        let mut block = self.trace();
        if self.graph.check().is_err() {
            return vec![None; self.v.args.len()];
        }
        self.recompute_cheap(&mut block);
        let (inputs, constants) = self.residuals(&mut block);
        // operands: cotangents of carries, sums for constants; cotangents of outputs, residuals; the rest
        let of_result =
            |&k: &usize| self.v.cotangents[k].unwrap_or_else(|| self.v.results[k].filled(0.0));
        let mut initial: Vec<Tensor> = self.carries.iter().map(of_result).collect();
        initial.extend(self.constants.iter().map(|&k| self.v.args[k].filled(0.0)));
        let mut stacked: Vec<Tensor> = self.outputs.iter().map(of_result).collect();
        stacked.extend(inputs);
        let sizes = [initial.len(), stacked.len()];
        let op = Scan::new(
            self.graph,
            self.scan.length,
            !self.scan.reverse,
            sizes,
            block,
        );
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

    /// Compute constants, broadcasts and the like again, rather than keep them.
    fn recompute_cheap(&self, block: &mut Block) {
        let graph = self.graph;
        loop {
            let mut copies = HashMap::new();
            for value in graph.captures(block) {
                let (op, args) = {
                    let nodes = graph.nodes();
                    let node = &nodes[value.node as usize];
                    if node.block != self.scan.body.id || !node.op.is_cheap() {
                        continue;
                    }
                    (node.op.clone(), node.args.clone())
                };
                let args: Vec<Tensor> = args.iter().map(|&a| graph.tensor(a)).collect();
                let copy = graph.in_block(block.id, || graph.push(op, &args))[0];
                copies.insert(value, copy.value);
            }
            if copies.is_empty() {
                return;
            }
            graph.substitute(block, &copies);
        }
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
                    inputs.push(graph.tensor(Value { node, result }));
                    input_args.push(argument);
                }
            }
        }
        graph.substitute(block, &renamed);
        block.args.extend(input_args);
        block.args.extend(constant_args);
        self.keep(&kept);
        (inputs, constants)
    }

    /// Give the forward loop further outputs.
    fn keep(&self, values: &[Value]) {
        let mut body = self.scan.body.clone();
        body.results.extend_from_slice(values);
        let sizes = [self.scan.carries, self.scan.inputs];
        let longer = Scan::new(self.graph, self.scan.length, self.scan.reverse, sizes, body);
        let types = longer.stacked_types();
        let mut nodes = self.graph.nodes_mut();
        let node = &mut nodes[self.node as usize];
        node.types = types;
        node.op = Rc::new(longer);
    }
}
