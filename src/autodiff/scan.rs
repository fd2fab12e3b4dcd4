//! A loop of fixed length, with a gradient that is such a loop again.
//!
//! The body is traced once into a block. Its gradient is traced into a second block by the same
//! reverse walk that serves the whole program; whatever that block uses of the first one becomes
//! the loop's residuals: cheap values are computed again, slices of the inputs are read again, and
//! the rest is stacked by the forward loop.

use super::backward::Backward;
use super::remat::Remat;
use crate::graph::{Block, Graph, Op, Printer, Tensor, Value, Vjp};
use crate::ops::i64s;
use crate::types::{DType, Type};

/// A loop of fixed length. Operands: carries, then stacked inputs `[length, ..]`, then constants.
/// Results: final carries, then stacked outputs `[length, ..]`.
#[derive(Clone, Debug)]
pub struct Scan {
    pub(super) rounds: Rounds,
    pub(super) carries: usize,
    pub(super) inputs: usize,
    /// Arguments: carries, slices of the inputs, constants. Results: carries, slices of the outputs.
    pub(super) body: Block,
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

    fn rounds(&self) -> u64 {
        self.rounds.length as u64
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        Backward::of(self, v).run()
    }

    fn lower(&self, printer: &mut Printer<'_>, id: u32) -> bool {
        match self.rounds.inline {
            true => self.print_inline(printer, id),
            false if printer.writes_out(self.rounds.length) => self.print_rounds(printer, id),
            false => self.print(printer, id),
        }
        true
    }
}

/// How often a loop's body runs, and what its gradient makes of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rounds {
    /// How often.
    pub length: usize,
    /// Whether the last slice comes first.
    pub reverse: bool,
    /// What the gradient computes again instead of keeping it.
    pub remat: Remat,
    /// Whether a single round is printed in place, without a loop.
    pub inline: bool,
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
    let rounds = Rounds {
        length,
        reverse,
        ..Rounds::default()
    };
    scan_with(graph, rounds, initial, inputs, body)
}

/// Run `body` once, in place, and let its gradient compute again what the policy does not keep. Beside its result it may give
/// further outputs, without gradient.
#[track_caller]
pub fn checkpoint<'g>(
    remat: Remat,
    x: Tensor<'g>,
    body: impl FnOnce(Tensor<'g>) -> (Tensor<'g>, Vec<Tensor<'g>>),
) -> (Tensor<'g>, Vec<Tensor<'g>>) {
    let rounds = Rounds {
        length: 1,
        inline: true,
        remat,
        ..Rounds::default()
    };
    let once = |carried: &[Tensor<'g>], _: &[Tensor<'g>]| {
        let (x, outputs) = body(carried[0]);
        (vec![x], outputs)
    };
    let (x, outputs) = scan_with(x.graph, rounds, &[x], &[], once);
    (x[0], outputs)
}

/// As [`scan`], with everything said.
#[track_caller]
pub fn scan_with<'g>(
    graph: &'g Graph,
    rounds: Rounds,
    initial: &[Tensor<'g>],
    inputs: &[Tensor<'g>],
    body: impl FnOnce(&[Tensor<'g>], &[Tensor<'g>]) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>),
) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>) {
    let length = rounds.length;
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
    if rounds.inline && (length != 1 || !inputs.is_empty()) {
        graph.poison(
            "scan",
            "only a single round without slices is printed in place",
        );
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
    let op = Scan::new(graph, rounds, [carries, inputs.len()], block);
    let results = graph.apply_all(op, &[initial, inputs, &constants].concat());
    if results.len() < carries {
        return (vec![results[0]; carries], Vec::new());
    }
    (results[..carries].to_vec(), results[carries..].to_vec())
}

impl Scan {
    pub(super) fn new(
        graph: &Graph,
        rounds: Rounds,
        [carries, inputs]: [usize; 2],
        body: Block,
    ) -> Scan {
        let result_types = body.results.iter().map(|&v| graph.ty(v)).collect();
        Scan {
            rounds,
            carries,
            inputs,
            body,
            result_types,
        }
    }

    pub(super) fn stacked_types(&self) -> Vec<Type> {
        let stacked = |ty: &Type| match self.rounds.inline {
            true => ty.clone(),
            false => ty.with_shape([&[self.rounds.length], ty.shape.as_slice()].concat()),
        };
        let outputs = self.result_types[self.carries..].iter().map(stacked);
        self.result_types[..self.carries]
            .iter()
            .cloned()
            .chain(outputs)
            .collect()
    }

    /// The one round, in place.
    fn print_inline(&self, p: &mut Printer<'_>, id: u32) {
        let (args, _) = p.node(id);
        let args = args.to_vec();
        for (&inner, outer) in self.body.args.iter().zip(args) {
            let name = p.name(outer);
            p.rename(inner, name);
        }
        p.body(&self.body);
        for (k, &value) in self.body.results.iter().enumerate() {
            let name = p.name(value);
            let result = k as u32;
            p.rename(Value { node: id, result }, name);
        }
    }

    /// Every round in place, one after the other.
    fn print_rounds(&self, p: &mut Printer<'_>, id: u32) {
        let (args, _) = p.node(id);
        let args = args.to_vec();
        let (carried, rest) = args.split_at(self.carries);
        let (inputs, constants) = rest.split_at(self.inputs);
        let (first_input, first_constant) = (self.carries, self.carries + self.inputs);
        let mut carries: Vec<String> = carried.iter().map(|&v| p.name(v)).collect();
        let results = &self.body.results[self.carries..];
        let slices: Vec<Type> = results
            .iter()
            .map(|&v| p.ty(v).with_shape([&[1], &p.ty(v).shape[..]].concat()))
            .collect();
        for (k, &constant) in constants.iter().enumerate() {
            let name = p.name(constant);
            p.rename(self.body.args[first_constant + k], name);
        }
        let mut outputs = vec![Vec::new(); results.len()];
        for round in 0..self.rounds.length {
            for (k, name) in carries.into_iter().enumerate() {
                p.rename(self.body.args[k], name);
            }
            let at = match self.rounds.reverse {
                false => round,
                true => self.rounds.length - 1 - round,
            };
            for (k, &input) in inputs.iter().enumerate() {
                let (name, ty) = (p.name(input), p.ty(input).clone());
                let slice = ty.with_shape([&[1], &ty.shape[1..]].concat());
                let (mut start, mut limit) = (vec![0; ty.rank()], ty.shape.clone());
                (start[0], limit[0]) = (at, at + 1);
                let op = format!(
                    "stablehlo.slice <{{start_indices = {}, limit_indices = {}, strides = {}}}>",
                    i64s(&start),
                    i64s(&limit),
                    i64s(&vec![1; ty.rank()])
                );
                let read = p.emit(id, &op, &[(&name, &ty)], &slice);
                let flat = ty.with_shape(ty.shape[1..].to_vec());
                let flat = p.emit(id, "stablehlo.reshape", &[(&read, &slice)], &flat);
                p.rename(self.body.args[first_input + k], flat);
            }
            let mut given = p.round(&self.body, round, self.rounds.length);
            for (k, name) in given.drain(self.carries..).enumerate() {
                let from = p.ty(results[k]).clone();
                let part = p.emit(id, "stablehlo.reshape", &[(&name, &from)], &slices[k]);
                outputs[k].push(part);
            }
            carries = given;
        }
        for (k, mut parts) in outputs.into_iter().enumerate() {
            if self.rounds.reverse {
                parts.reverse();
            }
            let parts: Vec<_> = parts.iter().map(|p| (p.as_str(), &slices[k])).collect();
            let op = "stablehlo.concatenate <{dimension = 0 : i64}>";
            let whole = self.stacked_types()[self.carries + k].clone();
            carries.push(p.emit(id, op, &parts, &whole));
        }
        for (k, name) in carries.into_iter().enumerate() {
            let result = k as u32;
            p.rename(Value { node: id, result }, name);
        }
    }

    /// As a `stablehlo.while` that counts, reads slices of the inputs and writes slices of the outputs.
    fn print(&self, p: &mut Printer<'_>, id: u32) {
        let own = p.numbered(id);
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
                "%s{own}:{count} = \"stablehlo.while\"({}) ({{",
                names.join(", ")
            ),
        );
        let header = |prefix: &str| {
            let arguments = (0..count).map(|k| format!("%{prefix}{own}_{k}: {}", texts[k]));
            format!("^bb0({}):", arguments.collect::<Vec<_>>().join(", "))
        };
        p.line(id, &header("c"));
        let length = constant(p, self.rounds.length as i64, &counter);
        let less =
            "stablehlo.compare <{comparison_direction = #stablehlo<comparison_direction LT>}>";
        let at = format!("%c{own}_0");
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
            p.rename(value, format!("%s{own}#{}", k + 1));
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
        let own = p.numbered(id);
        let arg = |k: usize| format!("%b{own}_{k}");
        let first_input = 1 + self.carries + outputs.len();
        let one = constant(p, 1, counter);
        let zero = constant(p, 0, counter);
        let index = match self.rounds.reverse {
            false => arg(0),
            true => {
                let last = constant(p, self.rounds.length as i64 - 1, counter);
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
