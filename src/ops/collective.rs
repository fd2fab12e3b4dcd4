//! What devices send each other, said inside a computation by device.

use crate::graph::{Op, Tensor};
use crate::shard::Mesh;
use crate::types::Type;

/// `stablehlo.all_to_all` along the first axis, which is cut into as many parts as a group has devices: part `k` goes to the
/// group's device `k`, and what comes from there takes its place. Stands in a
/// [`manual_computation`](super::manual_computation()).
#[derive(Clone, Debug)]
pub struct AllToAll {
    /// Devices that exchange, by their number in the mesh.
    groups: Vec<Vec<usize>>,
}

impl Op for AllToAll {
    fn name(&self) -> &'static str {
        "stablehlo.all_to_all"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let x = &args[0];
        let parts = self.groups.first().map_or(1, Vec::len);
        match x.shape.first() {
            Some(n) if n.is_multiple_of(parts) => Ok(x.clone()),
            _ => Err(format!(
                "the first axis of {x} does not divide into {parts} parts"
            )),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        let parts = self.groups.first().map_or(1, Vec::len);
        format!(
            "channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, concat_dimension = 0 : i64, \
             replica_groups = dense<{:?}> : tensor<{}x{parts}xi64>, split_count = {parts} : i64, split_dimension = 0 : i64",
            self.groups,
            self.groups.len()
        )
    }

    fn annotation(&self) -> Option<String> {
        Some("[sent to other devices]".to_owned())
    }

    /// What came goes back.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, _: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct.graph.apply(self.clone(), &[ct]))]
    }
}

impl<'g> Tensor<'g> {
    /// Exchange parts of the first axis with the devices that differ along these axes of the mesh, the slowest first.
    #[track_caller]
    pub fn all_to_all(self, mesh: &Mesh, axes: &[String]) -> Tensor<'g> {
        let groups = mesh.groups(axes);
        self.graph.apply(AllToAll { groups }, &[self])
    }
}
