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
    /// Parts of each axis, of `stored` and of `inside`.
    parts: [Vec<usize>; 2],
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
        let inside = layout.inside(axes, ty);
        let parts = [&stored, &inside].map(|spec| spec.parts(layout.mesh()));
        Ok(ParamSharding(Some(Rc::new(ParamShardings {
            stored,
            inside,
            parts,
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
                parts: lies.parts.clone().map(|all| all[1..].to_vec()),
                wide: lies.wide,
            })
        };
        ParamSharding(self.0.as_ref().map(inner))
    }

    /// How the parameter lies with that axis of it taken apart into `[parts, rest]`, and how many parts are stored apart and used
    /// apart: of the parts as many as the axis has on different devices, in either place. Where the two do not nest, all are used
    /// everywhere.
    pub(super) fn apart(&self, axis: usize) -> (ParamSharding, [usize; 2]) {
        let Some(lies) = &self.0 else {
            return (ParamSharding::default(), [1, 1]);
        };
        let (stored, mut inside) = (lies.stored.clone(), lies.inside.clone());
        let [stores, mut uses] = [0, 1].map(|k| lies.parts[k][axis]);
        if !stored.0[axis].starts_with(&inside.0[axis])
            && !inside.0[axis].starts_with(&stored.0[axis])
        {
            inside.0[axis].clear();
            uses = 1;
        }
        let parted = |mut spec: PartitionSpec| {
            spec.0.insert(axis + 1, Vec::new());
            spec
        };
        let lies = ParamShardings {
            stored: parted(stored),
            inside: parted(inside),
            parts: lies.parts.clone().map(|mut all| {
                all.insert(axis + 1, 1);
                all
            }),
            wide: lies.wide,
        };
        (ParamSharding(Some(Rc::new(lies))), [stores.max(uses), uses])
    }

    /// Mesh axes that cut that axis where the parameter is used.
    pub(super) fn used(&self, axis: usize) -> &[String] {
        self.0.as_ref().map_or(&[], |lies| &lies.inside.0[axis])
    }

    /// The parameter, or several of them on a first axis, where it is stored.
    #[track_caller]
    pub(super) fn stored<'g>(&self, value: Tensor<'g>) -> Tensor<'g> {
        let Some(lies) = &self.0 else {
            return value;
        };
        let more = value.rank().saturating_sub(lies.stored.0.len());
        let spec = PartitionSpec([vec![Vec::new(); more], lies.stored.0.clone()].concat());
        value.constrained(&spec)
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
