//! Bodies of loops: traced into the same graph, under a block number of their own.

use super::{Graph, Op, Tensor, Value, schedule};
use crate::types::Type;
use std::collections::HashMap;

/// The body of a loop: arguments and results, both values of the graph.
#[derive(Clone, Debug)]
pub struct Block {
    /// Number of the block; 0 is the program itself.
    pub id: u32,
    /// Arguments, in the order in which the loop passes them.
    pub args: Vec<Value>,
    /// Results.
    pub results: Vec<Value>,
}

/// An argument of a loop's body.
#[derive(Debug)]
struct BlockArgument(Type);

impl Op for BlockArgument {
    fn name(&self) -> &'static str {
        ""
    }

    fn infer(&self, _: &[Type]) -> Result<Type, String> {
        Ok(self.0.clone())
    }
}

impl Graph {
    /// Trace `body` into a block of its own. Values from outside may be used freely: see
    /// [`Graph::close_over`].
    pub(crate) fn block<'g>(
        &'g self,
        args: &[Type],
        body: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
    ) -> Block {
        let outer = self.block.get();
        let id = self.blocks.get();
        self.blocks.set(id + 1);
        self.block.set(id);
        let args: Vec<Tensor> = args
            .iter()
            .map(|ty| self.apply(BlockArgument(ty.clone()), &[]))
            .collect();
        let results = body(&args);
        self.block.set(outer);
        Block {
            id,
            args: args.iter().map(|t| t.value).collect(),
            results: results.iter().map(|t| t.value).collect(),
        }
    }

    /// A further argument for a block; the caller puts it into the block's list.
    pub(crate) fn block_argument(&self, block: u32, ty: Type) -> Value {
        self.in_block(block, || self.apply(BlockArgument(ty), &[]))
            .value
    }

    /// Run `f` with its operations appended to `block`.
    pub(crate) fn in_block<T>(&self, block: u32, f: impl FnOnce() -> T) -> T {
        let outer = self.block.replace(block);
        let result = f();
        self.block.set(outer);
        result
    }

    /// The outside values that the block uses, in order of first use.
    pub(crate) fn captures(&self, block: &Block) -> Vec<Value> {
        let nodes = self.nodes();
        let mut seen = Vec::new();
        let mut note = |v: Value| {
            if nodes[v.node as usize].block != block.id && !seen.contains(&v) {
                seen.push(v);
            }
        };
        for id in schedule(&nodes, block.id, &block.results) {
            nodes[id as usize].args.iter().copied().for_each(&mut note);
        }
        block.results.iter().copied().for_each(&mut note);
        seen
    }

    /// Turn the outside values that the block uses into further arguments of it; returns those
    /// values, in the order of the new arguments.
    pub(crate) fn close_over(&self, block: &mut Block) -> Vec<Value> {
        let captures = self.captures(block);
        let mut inner = HashMap::new();
        for &outside in &captures {
            let ty = self.ty(outside);
            let arg = self.block_argument(block.id, ty);
            block.args.push(arg);
            inner.insert(outside, arg);
        }
        self.substitute(block, &inner);
        captures
    }

    /// Replace values that the block's operations and results use.
    pub(crate) fn substitute(&self, block: &mut Block, by: &HashMap<Value, Value>) {
        let mut nodes = self.nodes_mut();
        for node in nodes.iter_mut().filter(|n| n.block == block.id) {
            for arg in &mut node.args {
                *arg = *by.get(arg).unwrap_or(arg);
            }
        }
        for result in &mut block.results {
            *result = *by.get(result).unwrap_or(result);
        }
    }
}
