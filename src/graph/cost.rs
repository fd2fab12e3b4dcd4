//! What a traced program costs.

use super::{Graph, Tensor, Value, schedule};

impl Graph {
    /// Floating-point operations that it takes to compute `outputs`, over all devices (a multiply-add
    /// counts two): what was traced, so recomputed values count again, and a loop's body as often as it
    /// runs.
    pub fn flops(&self, outputs: &[Tensor<'_>]) -> u64 {
        let roots: Vec<Value> = outputs.iter().map(|t| t.value).collect();
        self.block_flops(0, &roots)
    }

    fn block_flops(&self, block: u32, roots: &[Value]) -> u64 {
        let nodes = self.nodes();
        let one = |id: u32| {
            let node = &nodes[id as usize];
            let args: Vec<_> = node
                .args
                .iter()
                .map(|a| nodes[a.node as usize].types[a.result as usize].clone())
                .collect();
            let inside = node.op.blocks().into_iter();
            let inside = inside
                .map(|b| self.block_flops(b.id, &b.results))
                .fold(0, u64::saturating_add);
            let inside = inside.saturating_mul(node.op.rounds());
            inside.saturating_add(node.op.flops(&args, &node.types))
        };
        let all = schedule(&nodes, block, roots).into_iter().map(one);
        all.fold(0, u64::saturating_add)
    }
}
