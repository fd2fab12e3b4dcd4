//! A computation said stage by stage: along one axis of the mesh each device knows its own part, along the others partitioners decide.

use super::pullback;
use super::remat::{Remat, remat};
use crate::graph::{Block, Graph, Op, Tensor, Value, Vjp};
use crate::shard::Mesh;
use crate::types::Type;
use std::collections::HashMap;
use std::rc::Rc;

/// `sdy.manual_computation`, manual in one axis of the mesh. Operands that are cut along their first axis by it, then those that
/// every stage has. Results are cut. Its gradient is another such computation, of what this one keeps for it.
#[derive(Clone, Debug)]
pub struct Stages {
    mesh: Mesh,
    axis: String,
    /// How many operands are cut.
    cut: usize,
    body: Block,
    /// Types of the body's results: a stage's own.
    own: Vec<Type>,
}

impl Op for Stages {
    fn name(&self) -> &'static str {
        "sdy.manual_computation"
    }

    fn infer_all(&self, _: &[Type]) -> Result<Vec<Type>, String> {
        self.own.iter().map(|ty| self.all(ty)).collect()
    }

    fn attributes(&self, args: &[Type], results: &[Type]) -> String {
        let lies = |ty: &Type, is_cut: bool| {
            let open = (0..ty.rank()).map(|axis| match is_cut && axis == 0 {
                true => format!("{{{:?}, ?}}", self.axis),
                false => "{?}".to_owned(),
            });
            format!("<@mesh, [{}]>", open.collect::<Vec<_>>().join(", "))
        };
        let given = args.iter().enumerate();
        let given: Vec<String> = given.map(|(k, ty)| lies(ty, k < self.cut)).collect();
        let gives: Vec<String> = results.iter().map(|ty| lies(ty, true)).collect();
        format!(
            "in_shardings = #sdy.sharding_per_value<[{}]>, manual_axes = #sdy<manual_axes{{{:?}}}>, \
             out_shardings = #sdy.sharding_per_value<[{}]>",
            given.join(", "),
            self.axis,
            gives.join(", ")
        )
    }

    fn blocks(&self) -> Vec<&Block> {
        vec![&self.body]
    }

    fn terminator(&self) -> &'static str {
        "sdy.return"
    }

    fn rounds(&self) -> u64 {
        self.stages() as u64
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        Backward::of(self, v).run()
    }
}

/// What `body` makes of each stage's part of the values, which are cut along their first axis by that axis of the mesh; so are the
/// results. It may use values from outside, which every stage has.
#[track_caller]
pub fn stages<'g>(
    (mesh, axis): (&Mesh, &str),
    values: &[Tensor<'g>],
    body: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
) -> Vec<Tensor<'g>> {
    let Some(graph) = values.first().map(|value| value.graph) else {
        return Vec::new();
    };
    let own = values.iter().map(|x| part(mesh, axis, &x.ty()));
    let own: Result<Vec<Type>, String> = own.collect();
    let types = match own {
        Ok(types) => types,
        Err(message) => return vec![graph.poison("stages", &message)],
    };
    let mut body = graph.block(&types, body);
    if graph.check().is_err() {
        let poison = graph.poison("stages", "");
        return vec![poison; body.results.len()];
    }
    let outside = graph.close_over(&mut body);
    let outside = outside.iter().map(|&value| graph.tensor(value));
    let operands: Vec<Tensor> = values.iter().copied().chain(outside).collect();
    let op = Stages::new(graph, (mesh, axis), values.len(), body);
    let results = op.own.len();
    let all = graph.apply_all(op, &operands);
    match all[0].is_poisoned() {
        true => vec![all[0]; results],
        false => all,
    }
}

/// A stage's part of a value of that type.
fn part(mesh: &Mesh, axis: &str, ty: &Type) -> Result<Type, String> {
    let stages = mesh.size(axis).unwrap_or(1);
    match ty.shape.split_first() {
        Some((n, rest)) if n.is_multiple_of(stages) => {
            Ok(ty.with_shape([&[n / stages], rest].concat()))
        }
        _ => Err(format!(
            "{ty} does not divide into {stages} stages along its first axis"
        )),
    }
}

impl Stages {
    fn new(graph: &Graph, (mesh, axis): (&Mesh, &str), cut: usize, body: Block) -> Stages {
        Stages {
            mesh: mesh.clone(),
            axis: axis.to_owned(),
            cut,
            own: body.results.iter().map(|&v| graph.ty(v)).collect(),
            body,
        }
    }

    fn stages(&self) -> usize {
        self.mesh.size(&self.axis).unwrap_or(1)
    }

    /// All stages' values, of one of that type.
    fn all(&self, ty: &Type) -> Result<Type, String> {
        match ty.shape.split_first() {
            Some((n, rest)) => Ok(ty.with_shape([&[n * self.stages()], rest].concat())),
            None => {
                Err("a stage gives a scalar, expected a first axis to put stages on".to_owned())
            }
        }
    }
}

/// The making of the gradient.
struct Backward<'a, 'g> {
    forward: &'a Stages,
    v: &'a Vjp<'a, 'g>,
    graph: &'g Graph,
    /// Operands (their positions) that take a gradient.
    wanted: Vec<usize>,
    /// Results (their positions) with a cotangent.
    roots: Vec<usize>,
}

/// What the gradient's body uses of the forward one.
#[derive(Default)]
struct Residuals<'g> {
    /// Operands of the gradient, and its body's arguments for them: those that are cut, and those that every stage has.
    cut: Vec<(Tensor<'g>, Value)>,
    whole: Vec<(Tensor<'g>, Value)>,
    /// Values of the forward body that it has to give.
    kept: Vec<Value>,
}

impl<'a, 'g> Backward<'a, 'g> {
    fn of(forward: &'a Stages, v: &'a Vjp<'a, 'g>) -> Backward<'a, 'g> {
        let wanted = (0..v.args.len()).filter(|&k| v.wanted[k] && v.args[k].dtype().is_float());
        Backward {
            forward,
            v,
            graph: v.results[0].graph,
            wanted: wanted.collect(),
            roots: (0..v.results.len())
                .filter(|&k| v.cotangents[k].is_some())
                .collect(),
        }
    }

    fn run(self) -> Vec<Option<Tensor<'g>>> {
        let mut cotangents = vec![None; self.v.args.len()];
        let mut block = self.trace();
        if self.graph.check().is_err() {
            return cotangents;
        }
        remat(self.graph, &mut block, self.forward.body.id, Remat::Dots);
        let residuals = self.residuals(&mut block);
        let roots = self.roots.iter().filter_map(|&k| self.v.cotangents[k]);
        let mut operands: Vec<Tensor> = roots.collect();
        operands.extend(residuals.cut.iter().map(|(value, _)| *value));
        let cut = operands.len();
        operands.extend(residuals.whole.iter().map(|(value, _)| *value));
        let arguments = residuals.cut.iter().chain(&residuals.whole);
        block.args.extend(arguments.map(|(_, argument)| *argument));
        self.keep(&residuals.kept);
        let at = (&self.forward.mesh, self.forward.axis.as_str());
        let op = Stages::new(self.graph, at, cut, block);
        let results = self.graph.apply_all(op, &operands);
        for (&place, result) in self.wanted.iter().zip(results) {
            // of a value that every stage has, each has a share
            cotangents[place] = Some(match place < self.forward.cut {
                true => result,
                false => result.sum(&[0]),
            });
        }
        cotangents
    }

    /// The reverse walk over the body, into a block of its own.
    fn trace(&self) -> Block {
        let (graph, forward) = (self.graph, self.forward);
        let types: Vec<Type> = self.roots.iter().map(|&k| forward.own[k].clone()).collect();
        graph.block(&types, |args| {
            let ends = self.roots.iter().zip(args);
            let ends = ends.map(|(&k, &ct)| (graph.tensor(forward.body.results[k]), ct));
            let wrt = self
                .wanted
                .iter()
                .map(|&k| graph.tensor(forward.body.args[k]));
            let wrt: Vec<Tensor> = wrt.collect();
            let found = pullback(&ends.collect::<Vec<_>>(), &wrt).into_iter();
            let all = found.zip(&wrt).zip(&self.wanted);
            let given = all.map(|((ct, x), &place)| {
                let ct = ct.unwrap_or_else(|| x.filled(0.0));
                match place < forward.cut {
                    true => ct,
                    false => on_axis(ct),
                }
            });
            given.collect()
        })
    }

    /// Turn what the block uses of the forward body, or from outside, into arguments that the caller appends.
    fn residuals(&self, block: &mut Block) -> Residuals<'g> {
        let (graph, forward) = (self.graph, self.forward);
        let mut found = Residuals::default();
        let mut renamed = HashMap::new();
        for value in graph.captures(block) {
            let is_own = graph.nodes()[value.node as usize].block == forward.body.id;
            let place = forward.body.args.iter().position(|&arg| arg == value);
            if is_own && place.is_none() {
                let ty = graph.ty(value);
                let ty = ty.with_shape([&[1], ty.shape.as_slice()].concat());
                let argument = graph.block_argument(block.id, ty);
                let result = (self.v.results.len() + found.kept.len()) as u32;
                let node = self.v.results[0].value.node;
                found.kept.push(value);
                found
                    .cut
                    .push((graph.tensor(Value { node, result }), argument));
                let shape = graph.ty(value).shape;
                let flat = graph.in_block(block.id, || graph.tensor(argument).reshape(&shape));
                renamed.insert(value, flat.value);
                continue;
            }
            let argument = graph.block_argument(block.id, graph.ty(value));
            renamed.insert(value, argument);
            match place {
                Some(k) if k < forward.cut => found.cut.push((self.v.args[k], argument)),
                Some(k) => found.whole.push((self.v.args[k], argument)),
                None => found.whole.push((graph.tensor(value), argument)),
            }
        }
        graph.substitute(block, &renamed);
        found
    }

    /// Give the forward computation further results.
    fn keep(&self, values: &[Value]) {
        let (graph, forward) = (self.graph, self.forward);
        let mut body = forward.body.clone();
        let stored = values.iter().map(|&value| {
            let stored = || on_axis(graph.tensor(value)).value;
            graph.in_block(body.id, stored)
        });
        let stored: Vec<Value> = stored.collect();
        body.results.extend(stored);
        let at = (&forward.mesh, forward.axis.as_str());
        let longer = Stages::new(graph, at, forward.cut, body);
        let types = longer.own.iter().filter_map(|ty| longer.all(ty).ok());
        let types = types.collect();
        let mut nodes = graph.nodes_mut();
        let node = &mut nodes[self.v.results[0].value.node as usize];
        node.types = types;
        node.op = Rc::new(longer);
    }
}

/// The value on a first axis of one.
fn on_axis(x: Tensor<'_>) -> Tensor<'_> {
    x.reshape(&[&[1], &x.shape()[..]].concat())
}
