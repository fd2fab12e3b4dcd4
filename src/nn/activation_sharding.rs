//! Where activations lie over the mesh.

use crate::graph::Tensor;
use crate::shard::{Axis, Partitioner};
use crate::types::{DType, Type};
use std::rc::Rc;

/// The rules for activations at one place of the model: what gradients use that are traced later than
/// the layer itself. Nothing on one device.
#[derive(Clone, Debug)]
pub(super) struct ActivationSharding {
    pub layout: Option<Rc<Partitioner>>,
    /// Path of the place, for messages.
    pub path: String,
}

impl ActivationSharding {
    /// Say what the axes of an activation mean, so that it lies over the mesh as the rules have it.
    #[track_caller]
    pub fn constrain<'g>(&self, x: Tensor<'g>, axes: &[Axis]) -> Tensor<'g> {
        let Some(layout) = &self.layout else {
            return x;
        };
        if x.is_poisoned() {
            return x;
        }
        match layout.activation(&self.path, axes, &x.ty()) {
            Ok(spec) => x.constrained(&spec),
            Err(error) => x.graph.poison("constrain", &error.to_string()),
        }
    }

    /// As [`ActivationSharding::constrain`], of a value that has an axis more, at that place, which those mesh axes cut unless they
    /// cut another one.
    #[track_caller]
    pub fn constrain_with<'g>(
        &self,
        x: Tensor<'g>,
        axes: &[Axis],
        (at, names): (usize, &[String]),
    ) -> Tensor<'g> {
        let Some(layout) = self.layout.as_ref().filter(|_| !x.is_poisoned()) else {
            return x;
        };
        let mut ty = x.ty();
        ty.shape.remove(at);
        match layout.activation(&self.path, axes, &ty) {
            Ok(mut spec) => {
                let is_free = names.iter().all(|name| !spec.cuts(name));
                let names = if is_free { names } else { &[] };
                spec.0.insert(at, names.to_vec());
                x.constrained(&spec)
            }
            Err(error) => x.graph.poison("constrain", &error.to_string()),
        }
    }

    /// Parts that an axis of that size is cut into; 1 when it does not divide, which is told where it is
    /// constrained.
    pub fn parts(&self, axis: Axis, size: usize) -> usize {
        let of = |layout: &Rc<Partitioner>| {
            let ty = Type::new(DType::F32, &[size]);
            let spec = layout.activation(&self.path, &[axis], &ty).ok()?;
            spec.parts(layout.mesh()).first().copied()
        };
        self.layout.as_ref().and_then(of).unwrap_or(1)
    }
}
