//! Explicit sharding annotations (Shardy).

use crate::graph::{Op, Tensor};
use crate::types::Type;

/// `sdy.sharding_constraint`: the value lies over the mesh as told, and so does its cotangent.
#[derive(Clone, Debug)]
pub struct ShardingConstraint(pub String);

impl Op for ShardingConstraint {
    fn name(&self) -> &'static str {
        "sdy.sharding_constraint"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        Ok(args[0].clone())
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("sharding = {}", self.0)
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, _: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct.graph.apply(self.clone(), &[ct]))]
    }
}

impl<'g> Tensor<'g> {
    /// Ask that this value lie over the mesh as `sharding` says: `#sdy.sharding<@mesh, [{"data"}, {}]>`.
    #[track_caller]
    pub fn constrained(self, sharding: &str) -> Tensor<'g> {
        let op = ShardingConstraint(sharding.to_owned());
        self.graph.apply(op, &[self])
    }
}
