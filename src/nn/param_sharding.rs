//! How parameters lie over a mesh.

use crate::error::Result;
use crate::graph::Tensor;
use crate::shard::{Axis, PartitionSpec, Partitioner};
use crate::types::{DType, Type};
use std::rc::Rc;

/// How a parameter lies over the mesh: where it is stored, and where its layer uses it. Nothing on
/// one device.
#[derive(Clone, Debug, Default)]
pub struct ParamSharding(Option<Rc<ParamShardings>>);

#[derive(Debug)]
struct ParamShardings {
    stored: PartitionSpec,
    inside: PartitionSpec,
    /// Whether gradients cross the network as f32.
    wide: bool,
}

impl ParamSharding {
    /// How a parameter of these axes lies by the rules of a layout.
    ///
    /// # Errors
    /// [`Error::Config`](crate::error::Error::Config) when it cannot.
    pub(super) fn of(
        layout: &Partitioner,
        path: &str,
        axes: &[Axis],
        ty: &Type,
    ) -> Result<ParamSharding> {
        let stored = layout.parameter(path, axes, ty)?;
        Ok(ParamSharding(Some(Rc::new(ParamShardings {
            stored,
            inside: layout.inside(axes, ty),
            wide: layout.f32_reduce(),
        }))))
    }

    /// Whether there is a mesh to lie over.
    pub fn is_spread(&self) -> bool {
        self.0.is_some()
    }

    /// How a part lies that has lost the first axis.
    pub fn inner(&self) -> ParamSharding {
        let without =
            |spec: &PartitionSpec| PartitionSpec(spec.0.get(1..).unwrap_or_default().to_vec());
        let inner = |lies: &Rc<ParamShardings>| {
            Rc::new(ParamShardings {
                stored: without(&lies.stored),
                inside: without(&lies.inside),
                wide: lies.wide,
            })
        };
        ParamSharding(self.0.as_ref().map(inner))
    }

    /// The parameter, in any dtype, brought to where its layer uses it.
    #[track_caller]
    pub fn gather<'g>(&self, value: Tensor<'g>) -> Tensor<'g> {
        match &self.0 {
            Some(lies) => value.gathered(&lies.inside, &lies.stored),
            None => value,
        }
    }

    /// The element type of a device's share of a gradient whose activations are `dtype`: over a mesh it travels in theirs, unless
    /// the rules ask for f32. A product has to give it in that type, having summed in f32: where it gives f32 that is rounded
    /// afterwards, partitioners add the shares up before the rounding, and send twice as much.
    pub fn share(&self, dtype: DType) -> DType {
        match &self.0 {
            Some(lies) if !lies.wide => dtype,
            _ => DType::F32,
        }
    }

    /// The parameter's gradient, f32, brought to where the parameter is stored, from the devices' shares in any dtype: what
    /// [`ParamSharding::share`] of `dtype` says is added up.
    #[track_caller]
    pub fn scatter<'g>(&self, share: Tensor<'g>, dtype: DType) -> Tensor<'g> {
        let Some(lies) = &self.0 else {
            return share;
        };
        let share = share.to(self.share(dtype));
        share.gathered(&lies.stored, &lies.inside).to(DType::F32)
    }
}
