//! Gradients: one reverse walk over the traced program, and scans, whose bodies are walked likewise.

mod backward;
mod remat;
mod scan;
mod stages;

pub use remat::Remat;
pub use scan::{Rounds, Scan, checkpoint, scan, scan_with};
pub use stages::{Stages, stages};

use crate::graph::{Graph, Tensor, Value, Vjp, schedule};
use std::collections::HashMap;

/// Gradients of the scalar `loss` with respect to `wrt`, appended to the same program. Zeros where
/// the loss does not depend on a value.
#[track_caller]
pub fn grad<'g>(loss: Tensor<'g>, wrt: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
    let graph = loss.graph;
    if graph.check().is_err() {
        return wrt.to_vec();
    }
    if loss.rank() != 0 || !loss.dtype().is_float() {
        let message = format!("expected a scalar loss, got {}", loss.ty());
        return vec![graph.poison("grad", &message); wrt.len()];
    }
    let block = |t: &Tensor<'_>| graph.nodes()[t.value.node as usize].block;
    if let Some(x) = wrt.iter().find(|x| block(x) != block(&loss)) {
        let message = format!(
            "{} lies inside or outside of the loop that the loss lies in, not beside it",
            x.ty()
        );
        return vec![graph.poison("grad", &message); wrt.len()];
    }
    let cotangents = pullback(&[(loss, loss.filled(1.0))], wrt);
    let or_zero = |(ct, x): (Option<Tensor<'g>>, &Tensor<'g>)| ct.unwrap_or_else(|| x.filled(0.0));
    cotangents.into_iter().zip(wrt).map(or_zero).collect()
}

/// Cotangents of `wrt`, given cotangents of some `roots` that lie in one block with them. New
/// operations go to the current block, which may be another one.
pub(crate) fn pullback<'g>(
    roots: &[(Tensor<'g>, Tensor<'g>)],
    wrt: &[Tensor<'g>],
) -> Vec<Option<Tensor<'g>>> {
    let Some(graph) = roots.first().map(|r| r.0.graph) else {
        return vec![None; wrt.len()];
    };
    let block = match wrt.first() {
        Some(x) => graph.nodes()[x.value.node as usize].block,
        None => return Vec::new(),
    };
    let values: Vec<Value> = roots.iter().map(|r| r.0.value).collect();
    let order = schedule(&graph.nodes(), block, &values);
    let needed = depends_on(graph, &order, wrt);
    let mut cotangents: HashMap<Value, Tensor<'g>> = HashMap::new();
    for (root, ct) in roots {
        accumulate(&mut cotangents, root.value, *ct);
    }
    for id in order.into_iter().rev().filter(|id| needed[*id as usize]) {
        step(graph, id, &needed, &mut cotangents);
        if graph.check().is_err() {
            break;
        }
    }
    wrt.iter()
        .map(|x| cotangents.get(&x.value).copied())
        .collect()
}

/// Run one operation's gradient rule, and hand its results on.
fn step<'g>(
    graph: &'g Graph,
    id: u32,
    needed: &[bool],
    cotangents: &mut HashMap<Value, Tensor<'g>>,
) {
    let (op, args, results, origin) = {
        let nodes = graph.nodes();
        let node = &nodes[id as usize];
        let results = 0..node.types.len() as u32;
        let results: Vec<Value> = results.map(|result| Value { node: id, result }).collect();
        (
            node.op.clone(),
            node.args.clone(),
            results,
            node.origin.clone(),
        )
    };
    let own: Vec<Option<Tensor>> = results.iter().map(|v| cotangents.get(v).copied()).collect();
    if args.is_empty() || own.iter().all(Option::is_none) {
        return;
    }
    let _entered = graph.enter_origin(&origin);
    let wanted: Vec<bool> = args.iter().map(|a| needed[a.node as usize]).collect();
    let tensors = |values: &[Value]| values.iter().map(|&v| graph.tensor(v)).collect::<Vec<_>>();
    let (args, results) = (tensors(&args), tensors(&results));
    let flows = op.vjp_all(&Vjp {
        args: &args,
        results: &results,
        cotangents: &own,
        wanted: &wanted,
    });
    for ((arg, flow), wanted) in args.iter().zip(flows).zip(wanted) {
        let Some(ct) = flow.filter(|_| wanted && arg.dtype().is_float()) else {
            continue;
        };
        if !ct.is_poisoned() && ct.ty() != arg.ty() {
            let message = format!("the gradient rule gives {} for {}", ct.ty(), arg.ty());
            graph.poison(op.name(), &message);
            return;
        }
        accumulate(cotangents, arg.value, ct);
    }
}

fn accumulate<'g>(cotangents: &mut HashMap<Value, Tensor<'g>>, value: Value, ct: Tensor<'g>) {
    let sum = match cotangents.get(&value) {
        Some(sum) => *sum + ct,
        None => ct,
    };
    cotangents.insert(value, sum);
}

/// Which of the ordered operations depend on any of `wrt` in a way that a gradient can flow along.
fn depends_on(graph: &Graph, order: &[u32], wrt: &[Tensor<'_>]) -> Vec<bool> {
    let nodes = graph.nodes();
    let mut needed = vec![false; nodes.len()];
    for x in wrt {
        needed[x.value.node as usize] = true;
    }
    for &id in order {
        let node = &nodes[id as usize];
        let flows = |(k, a): (usize, &Value)| {
            let from = &nodes[a.node as usize];
            let is_float = from.types[a.result as usize].dtype.is_float();
            needed[a.node as usize] && is_float && node.op.passes_gradient(k)
        };
        let depends = node.args.iter().enumerate().any(flows);
        needed[id as usize] |= depends && node.types.iter().any(|t| t.dtype.is_float());
    }
    needed
}
