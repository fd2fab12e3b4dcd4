//! Values that go from device to device, said inside a computation by device.

use crate::graph::{Op, Tensor};
use crate::types::Type;

/// `stablehlo.collective_permute`: each device sends its value to one other, at most. Stands in a
/// [`manual_computation`](super::manual_computation()); a device that nothing is sent to has zeros.
#[derive(Clone, Debug)]
pub struct CollectivePermute {
    /// From which device to which, by their numbers in the mesh.
    pub pairs: Vec<[usize; 2]>,
}

impl Op for CollectivePermute {
    fn name(&self) -> &'static str {
        "stablehlo.collective_permute"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        for end in [0, 1] {
            let mut all: Vec<usize> = self.pairs.iter().map(|pair| pair[end]).collect();
            all.sort_unstable();
            if all.windows(2).any(|two| two[0] == two[1]) {
                let what = ["sends", "is sent to"][end];
                return Err(format!("a device {what} twice: {:?}", self.pairs));
            }
        }
        Ok(args[0].clone())
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        format!(
            "channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, \
             source_target_pairs = dense<{:?}> : tensor<{}x2xi64>",
            self.pairs,
            self.pairs.len()
        )
    }

    fn annotation(&self) -> Option<String> {
        Some("[sent to another device]".to_owned())
    }

    /// It goes back.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, _: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        vec![Some(ct.permuted(self.back()))]
    }
}

impl CollectivePermute {
    /// What brings values back.
    pub fn back(&self) -> CollectivePermute {
        let pairs = self.pairs.iter().map(|[from, to]| [*to, *from]);
        CollectivePermute {
            pairs: pairs.collect(),
        }
    }
}

impl<'g> Tensor<'g> {
    /// This device's value sent, and another one's received.
    #[track_caller]
    pub fn permuted(self, how: CollectivePermute) -> Tensor<'g> {
        self.graph.apply(how, &[self])
    }
}
