//! Explicit annotations: how a value lies over the mesh (Shardy), and in which memory.

use crate::graph::{Op, Printer, Tensor, Value};
use crate::shard::PartitionSpec;
use crate::types::Type;

/// `sdy.sharding_constraint`: the value lies over the mesh as told, and its cotangent as told for that.
#[derive(Clone, Debug)]
pub struct ShardingConstraint {
    value: PartitionSpec,
    cotangent: PartitionSpec,
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

    fn lies(&self) -> Option<&PartitionSpec> {
        Some(&self.value)
    }

    fn annotation(&self) -> Option<String> {
        Some(self.value.describe())
    }

    /// Keeping what was gathered would undo the cutting of it.
    fn is_cheap(&self) -> bool {
        true
    }
}

/// A memory that a device reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// The device's own.
    Device,
    /// The host's, locked so that the device can copy from and to it.
    PinnedHost,
}

/// `annotate_device_placement`: the value lies in that memory.
#[derive(Debug)]
pub struct Placement(Memory);

impl Op for Placement {
    fn name(&self) -> &'static str {
        "stablehlo.custom_call"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        Ok(args[0].clone())
    }

    fn lower(&self, printer: &mut Printer<'_>, id: u32) -> bool {
        let (args, types) = printer.node(id);
        let (arg, ty) = (args[0], types[0].clone());
        let name = printer.name(arg);
        let kind = match self.0 {
            Memory::Device => "device",
            Memory::PinnedHost => "pinned_host",
        };
        let op = format!(
            "stablehlo.custom_call <{{call_target_name = \"annotate_device_placement\", \
             has_side_effect = true}}> {{mhlo.frontend_attributes = {{_xla_buffer_placement = {kind:?}}}}}"
        );
        let placed = printer.emit(id, &op, &[(&name, &ty)], &ty);
        let result = 0;
        printer.rename(Value { node: id, result }, placed);
        true
    }

    /// The cotangent stays where it is: in the device's memory.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, _: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct)]
    }
}

impl<'g> Tensor<'g> {
    /// Ask that this value lie in that memory, where the plugin has it. A value in the host's memory
    /// has to be brought back before it is used.
    #[track_caller]
    pub fn placed(self, memory: Memory) -> Tensor<'g> {
        self.graph.apply(Placement(memory), &[self])
    }

    /// Ask that this value lie over the mesh as `spec` says, and its cotangent, too.
    #[track_caller]
    pub fn constrained(self, spec: &PartitionSpec) -> Tensor<'g> {
        self.gathered(spec, spec)
    }

    /// Ask that this value lie over the mesh as `spec` says, and its cotangent as `cotangent` does: a
    /// parameter is gathered for its layer, and its gradient is scattered to where the parameter lies.
    #[track_caller]
    pub fn gathered(self, spec: &PartitionSpec, cotangent: &PartitionSpec) -> Tensor<'g> {
        let op = ShardingConstraint {
            value: spec.clone(),
            cotangent: cotangent.clone(),
        };
        self.graph.apply(op, &[self])
    }
}
