//! Explicit sharding annotations (Shardy).

use crate::graph::{Op, Tensor};
use crate::shard::Spec;
use crate::types::Type;

/// `sdy.sharding_constraint`: the value lies over the mesh as told, and its cotangent as told for that.
#[derive(Clone, Debug)]
pub struct ShardingConstraint {
    value: Spec,
    cotangent: Spec,
}

impl Op for ShardingConstraint {
    fn name(&self) -> &'static str {
        "sdy.sharding_constraint"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        match args[0].rank() == self.value.0.len() {
            true => Ok(args[0].clone()),
            false => Err(format!("{} for {}", self.value.describe(), args[0])),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!("sharding = {}", self.value.sdy())
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, _: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct.gathered(&self.cotangent, &self.value))]
    }

    /// Keeping what was gathered would undo the cutting of it.
    fn is_cheap(&self) -> bool {
        true
    }
}

impl<'g> Tensor<'g> {
    /// Ask that this value lie over the mesh as `spec` says, and its cotangent, too.
    #[track_caller]
    pub fn constrained(self, spec: &Spec) -> Tensor<'g> {
        self.gathered(spec, spec)
    }

    /// Ask that this value lie over the mesh as `spec` says, and its cotangent as `cotangent` does: a
    /// parameter is gathered for its layer, and its gradient is scattered to where the parameter lies.
    #[track_caller]
    pub fn gathered(self, spec: &Spec, cotangent: &Spec) -> Tensor<'g> {
        let op = ShardingConstraint {
            value: spec.clone(),
            cotangent: cotangent.clone(),
        };
        self.graph.apply(op, &[self])
    }
}
