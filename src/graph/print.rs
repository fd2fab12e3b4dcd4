//! The program as StableHLO text, in MLIR's generic form: one short printer serves all ops.

use super::{Block, Graph, Node, Tensor, Value};
use crate::types::Type;
use std::collections::HashMap;
use std::fmt::Write;

/// An argument of the program.
#[derive(Debug)]
pub struct Argument<'g> {
    /// The input node that stands for it.
    pub tensor: Tensor<'g>,
    /// MLIR attributes such as `tf.aliasing_output = 0 : i32`; may be empty.
    pub attributes: String,
}

/// A result of the program.
#[derive(Debug)]
pub struct Output<'g> {
    /// The value returned.
    pub tensor: Tensor<'g>,
    /// MLIR attributes; may be empty.
    pub attributes: String,
}

/// A program with its interface, ready to be printed.
#[derive(Debug)]
pub struct Module<'g> {
    /// Name of the module: `train_step`, `init`, ...
    pub name: String,
    /// Module-level declarations: the mesh, or nothing.
    pub preamble: String,
    /// Arguments of `main`.
    pub arguments: Vec<Argument<'g>>,
    /// Results of `main`.
    pub outputs: Vec<Output<'g>>,
}

impl<'g> Module<'g> {
    /// Print the operations that the outputs need, each with module path and Rust source line.
    pub fn print(&self, graph: &'g Graph) -> String {
        self.print_rounds(graph, 0)
    }

    /// The same with every round of a loop written out, one after the other, as long as no operation is written more than
    /// `most` times for it: loops of more rounds stay.
    pub fn print_rounds(&self, graph: &'g Graph, most: usize) -> String {
        let nodes = graph.nodes();
        let mut printer = Printer {
            nodes: &nodes,
            names: HashMap::new(),
            locations: Locations::default(),
            text: String::with_capacity(160 * nodes.len()),
            fresh: 0,
            most,
            rounds: Vec::new(),
        };
        printer.module(self);
        printer.text
    }
}

#[derive(Debug, Default)]
struct Locations {
    numbers: HashMap<String, usize>,
    texts: Vec<String>,
}

impl Locations {
    fn number(&mut self, node: &Node) -> usize {
        let (path, at) = (&node.origin.path, node.origin.at);
        let path = if path.is_empty() { "main" } else { path };
        let path = match node.op.annotation() {
            Some(annotation) => format!("{path}/as{annotation}"),
            None => path.to_string(),
        };
        let (line, column) = (at.line(), at.column());
        let text = format!("{path:?}({:?}:{line}:{column})", at.file());
        let next = self.texts.len();
        *self.numbers.entry(text).or_insert_with_key(|text| {
            self.texts.push(text.clone());
            next
        })
    }
}

/// Writes one program; ops that lower to several operations write through it.
#[derive(Debug)]
pub struct Printer<'a> {
    nodes: &'a [Node],
    names: HashMap<Value, String>,
    locations: Locations,
    text: String,
    fresh: usize,
    /// How often an operation may be written for loops that are written out.
    most: usize,
    /// The loops that are being written out: number of the round and of all rounds.
    rounds: Vec<(usize, usize)>,
}

impl Printer<'_> {
    fn module(&mut self, module: &Module<'_>) {
        let _ = writeln!(self.text, "module @{} {{", module.name);
        if !module.preamble.is_empty() {
            let _ = writeln!(self.text, "  {}", module.preamble);
        }
        let mut arguments = Vec::new();
        for (k, argument) in module.arguments.iter().enumerate() {
            self.names.insert(argument.tensor.value, format!("%arg{k}"));
            let ty = argument.tensor.ty();
            arguments.push(format!("%arg{k}: {ty}{}", braced(&argument.attributes)));
        }
        let results: Vec<String> = module
            .outputs
            .iter()
            .map(|o| format!("{}{}", o.tensor.ty(), braced(&o.attributes)))
            .collect();
        let (arguments, results) = (arguments.join(", "), results.join(", "));
        let _ = writeln!(
            self.text,
            "  func.func public @main({arguments}) -> ({results}) {{"
        );
        let values: Vec<Value> = module.outputs.iter().map(|o| o.tensor.value).collect();
        self.operations(0, &values);
        self.terminator("func.return", &values);
        self.text.push_str("  }\n}\n");
        for (k, location) in self.locations.texts.iter().enumerate() {
            let _ = writeln!(self.text, "#loc{k} = loc({location})");
        }
    }

    /// The operations of one block that `roots` need.
    fn operations(&mut self, block: u32, roots: &[Value]) {
        for id in super::schedule(self.nodes, block, roots) {
            if !self.nodes[id as usize].op.name().is_empty() {
                self.operation(id);
            }
        }
    }

    fn operation(&mut self, id: u32) {
        let node = &self.nodes[id as usize];
        let op = node.op.clone();
        if op.lower(self, id) {
            return;
        }
        let types: Vec<Type> = node.args.iter().map(|&a| self.ty(a).clone()).collect();
        let args: Vec<String> = node.args.iter().map(|&a| self.name(a)).collect();
        let attributes = node.op.attributes(&types, &node.types);
        let attributes = match attributes.is_empty() {
            true => attributes,
            false => format!(" <{{{attributes}}}>"),
        };
        self.result_names(id, node.types.len());
        let (name, args) = (node.op.name(), args.join(", "));
        let _ = write!(self.text, "\"{name}\"({args}){attributes}");
        let region = node.op.region(&types, &node.types);
        self.text.push_str(&region);
        let blocks = node.op.blocks();
        if !blocks.is_empty() {
            self.text.push_str(" (");
            for (k, block) in blocks.into_iter().enumerate() {
                self.text.push_str(if k > 0 { ", {\n" } else { "{\n" });
                self.block(block, op.terminator());
                self.text.push_str("    }");
            }
            self.text.push(')');
        }
        self.signature(id, &types);
    }

    /// ` : (operands) -> results loc(..)`, the end of an operation.
    fn signature(&mut self, id: u32, types: &[Type]) {
        let node = &self.nodes[id as usize];
        let operands: Vec<String> = types.iter().map(Type::to_string).collect();
        let results: Vec<String> = node.types.iter().map(Type::to_string).collect();
        let results = match results.as_slice() {
            [one] => one.clone(),
            many => format!("({})", many.join(", ")),
        };
        let operands = operands.join(", ");
        let location = self.locations.number(node);
        let _ = writeln!(
            self.text,
            " : ({operands}) -> {results} loc(#loc{location})"
        );
    }

    /// `%7 = ` or `%7:2 = `, the beginning of an operation.
    fn result_names(&mut self, id: u32, results: usize) {
        let name = self.numbered(id);
        if !self.rounds.is_empty() {
            // the same operation has another name in every round
            for result in 0..results as u32 {
                let part = match results {
                    1 => format!("%{name}"),
                    _ => format!("%{name}#{result}"),
                };
                self.names.insert(Value { node: id, result }, part);
            }
        }
        let _ = match results {
            0 => write!(self.text, "    "),
            1 => write!(self.text, "    %{name} = "),
            n => write!(self.text, "    %{name}:{n} = "),
        };
    }

    /// The number of an operation, in loops that are written out after those of the rounds.
    pub(crate) fn numbered(&self, id: u32) -> String {
        let rounds = self.rounds.iter().map(|(round, _)| format!("r{round}_"));
        format!("{}{id}", rounds.collect::<String>())
    }

    /// Whether a loop of so many rounds is written out here.
    pub(crate) fn writes_out(&self, rounds: usize) -> bool {
        let times = self.rounds.iter().fold(rounds, |n, (_, all)| n * all);
        times <= self.most
    }

    /// The operations of one round of a loop that is written out, and the names of what it gives.
    pub(crate) fn round(&mut self, block: &Block, round: usize, rounds: usize) -> Vec<String> {
        self.rounds.push((round, rounds));
        self.body(block);
        let names = block.results.iter().map(|&v| self.name(v)).collect();
        self.rounds.pop();
        names
    }

    /// Arguments, operations and terminator of a traced region.
    fn block(&mut self, block: &Block, terminator: &str) {
        self.block_arguments(block);
        self.operations(block.id, &block.results);
        self.terminator(terminator, &block.results);
    }

    fn block_arguments(&mut self, block: &Block) {
        let arguments: Vec<String> = block
            .args
            .iter()
            .map(|&arg| {
                let name = format!("%r{}_{}", block.id, arg.node);
                self.names.insert(arg, name.clone());
                format!("{name}: {}", self.ty(arg))
            })
            .collect();
        let _ = writeln!(self.text, "    ^bb0({}):", arguments.join(", "));
    }

    fn terminator(&mut self, name: &str, values: &[Value]) {
        let names: Vec<String> = values.iter().map(|&v| self.name(v)).collect();
        let types: Vec<String> = values.iter().map(|&v| self.ty(v).to_string()).collect();
        let (names, types) = (names.join(", "), types.join(", "));
        let _ = writeln!(self.text, "    \"{name}\"({names}) : ({types}) -> ()");
    }

    /// The operations of a block without its arguments and terminator.
    pub(crate) fn body(&mut self, block: &Block) {
        self.operations(block.id, &block.results);
    }

    /// Write `%name = "op"(args) attributes : (types) -> result`, and return the name.
    pub(crate) fn emit(
        &mut self,
        id: u32,
        op: &str,
        args: &[(&str, &Type)],
        result: &Type,
    ) -> String {
        self.fresh += 1;
        let name = format!("%t{}", self.fresh);
        let names: Vec<&str> = args.iter().map(|a| a.0).collect();
        let types: Vec<String> = args.iter().map(|a| a.1.to_string()).collect();
        let (op, attributes) = op.split_once(' ').unwrap_or((op, ""));
        let (names, types) = (names.join(", "), types.join(", "));
        let location = self.locations.number(&self.nodes[id as usize]);
        let _ = writeln!(
            self.text,
            "    {name} = \"{op}\"({names}) {attributes} : ({types}) -> {result} loc(#loc{location})"
        );
        name
    }

    /// Append a line that the caller made; `{loc}` in it becomes the location of operation `id`.
    pub(crate) fn line(&mut self, id: u32, line: &str) {
        let location = self.locations.number(&self.nodes[id as usize]);
        let line = line.replace("{loc}", &format!("loc(#loc{location})"));
        let _ = writeln!(self.text, "    {line}");
    }

    /// Give a value the name under which the caller printed it.
    pub(crate) fn rename(&mut self, value: Value, name: String) {
        self.names.insert(value, name);
    }

    pub(crate) fn node(&self, id: u32) -> (&[Value], &[Type]) {
        let node = &self.nodes[id as usize];
        (&node.args, &node.types)
    }

    pub(crate) fn ty(&self, value: Value) -> &Type {
        &self.nodes[value.node as usize].types[value.result as usize]
    }

    pub(crate) fn name(&self, value: Value) -> String {
        if let Some(name) = self.names.get(&value) {
            return name.clone();
        }
        let node = &self.nodes[value.node as usize];
        if let Some(offset) = node.op.alias() {
            return self.name(node.args[offset + value.result as usize]);
        }
        match node.types.len() {
            1 => format!("%{}", value.node),
            _ => format!("%{}#{}", value.node, value.result),
        }
    }
}

/// A printed program without module paths and Rust lines, which change with every edit of the sources.
pub fn without_locations(text: &str) -> String {
    let code = text.lines().filter(|line| !line.starts_with("#loc"));
    let plain = code.map(|line| match line.rfind(" loc(#loc") {
        Some(end) => &line[..end],
        None => line,
    });
    plain.flat_map(|line| [line, "\n"]).collect()
}

fn braced(attributes: &str) -> String {
    match attributes.is_empty() {
        true => String::new(),
        false => format!(" {{{attributes}}}"),
    }
}
