//! How attention by blocks lies over a mesh, and how the devices of a row exchange what is theirs.

use crate::nn::activation_sharding::ActivationSharding;
use crate::ops::CollectivePermute;
use crate::shard::{Axis, Mesh, PartitionSpec};
use crate::types::{DType, Type};
use std::collections::BTreeMap;

/// How examples, heads and positions are cut over the mesh.
#[derive(Clone)]
pub(super) struct RowSharding {
    pub mesh: Mesh,
    pub batch: Vec<String>,
    pub heads: Vec<String>,
    /// Axes that cut the positions of a row.
    pub context: Vec<String>,
}

impl RowSharding {
    /// Nothing on one device, or where sizes do not divide, which is told where they are constrained.
    pub fn of(places: &ActivationSharding, sizes: [usize; 3]) -> Option<RowSharding> {
        let layout = places.layout.as_ref()?;
        let ty = Type::new(DType::F32, &sizes);
        let axes = [Axis::Batch, Axis::Heads, Axis::AttentionLength];
        let PartitionSpec(mut cuts) = layout.activation(&places.path, &axes, &ty).ok()?;
        Some(RowSharding {
            mesh: layout.mesh().clone(),
            context: cuts.pop()?,
            heads: cuts.pop()?,
            batch: cuts.pop()?,
        })
    }

    /// `[batch, heads, length]`, positions cut, and so many axes more.
    pub fn cut(&self, more: usize) -> PartitionSpec {
        let own = vec![self.batch.clone(), self.heads.clone(), self.context.clone()];
        PartitionSpec([own, vec![Vec::new(); more]].concat())
    }

    /// `[batch, heads, length, kv]`, positions whole.
    pub fn whole(&self) -> PartitionSpec {
        PartitionSpec(vec![
            self.batch.clone(),
            self.heads.clone(),
            Vec::new(),
            Vec::new(),
        ])
    }

    /// One of [`RowSharding::whole`] for each device of a row.
    pub fn shares(&self) -> PartitionSpec {
        PartitionSpec([vec![self.context.clone()], self.whole().0].concat())
    }

    /// Values sent between the devices of a row: from `k` to `to[k]`.
    pub fn sent(&self, to: &[usize]) -> CollectivePermute {
        let spec = PartitionSpec(vec![self.context.clone()]);
        let ty = Type::new(DType::F32, &[to.len()]);
        let part = |device| spec.window(&ty, &self.mesh, device)[0].start;
        // devices that share everything but their part of a row
        let others = |device: usize| {
            let names = self.mesh.axes().iter().map(|axis| &axis.0);
            let all = names.zip(self.mesh.coordinates(device));
            let others = all.filter(|(name, _)| !self.context.contains(name));
            others.map(|(_, at)| at).collect::<Vec<_>>()
        };
        let all = 0..self.mesh.devices();
        let places: BTreeMap<_, _> = all.clone().map(|d| ((others(d), part(d)), d)).collect();
        let pair = |from| [from, places[&(others(from), to[part(from)])]];
        CollectivePermute {
            pairs: all.map(pair).collect(),
        }
    }
}
