//! What a gradient computes again instead of keeping it.

use crate::graph::{Block, Graph, Op, Tensor, Value};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What the gradient of a block of layers computes again from the block's input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Remat {
    /// Only what costs next to nothing: constants, broadcasts, conversions.
    #[default]
    None,
    /// Everything but the results of matrix products, and of loops and calls, which are made of them.
    Dots,
    /// Everything: only the block's input is kept.
    Block,
    /// Everything; the block's input waits in the host's memory.
    Offload,
}

impl Remat {
    /// Whether a value of that operation is computed again.
    fn again(self, op: &dyn Op) -> bool {
        if op.name().is_empty() && op.alias().is_none() {
            return false; // an argument of the block
        }
        match self {
            Remat::None => op.is_cheap(),
            Remat::Dots => {
                let kept = [
                    "stablehlo.dot_general",
                    "stablehlo.convolution",
                    "stablehlo.custom_call",
                    "sdy.manual_computation",
                    "scan",
                ];
                !kept.contains(&op.name())
            }
            Remat::Block | Remat::Offload => true,
        }
    }
}

/// Let `block` compute again what it uses of block `body`, as far as the policy goes: copies of the
/// operations, of what these use in turn, and so on.
pub(super) fn remat(graph: &Graph, block: &mut Block, body: u32, policy: Remat) {
    let mut copied: HashMap<u32, Vec<Value>> = HashMap::new();
    loop {
        let mut renamed = HashMap::new();
        for value in graph.captures(block) {
            let (op, args, origin) = {
                let nodes = graph.nodes();
                let node = &nodes[value.node as usize];
                if node.block != body || !policy.again(&*node.op) {
                    continue;
                }
                (node.op.clone(), node.args.clone(), node.origin.clone())
            };
            let copy = copied.entry(value.node).or_insert_with(|| {
                let args: Vec<Tensor> = args.iter().map(|&a| graph.tensor(a)).collect();
                let _as = graph.enter_again(&origin);
                let copies = graph.in_block(block.id, || graph.push(op, &args));
                copies.iter().map(|t| t.value).collect()
            });
            if let Some(copy) = copy.get(value.result as usize) {
                renamed.insert(value, *copy);
            }
        }
        if renamed.is_empty() {
            return;
        }
        graph.substitute(block, &renamed);
    }
}
