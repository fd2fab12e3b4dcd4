//! What would help a training step that does not fit.

use super::report::bytes;
use super::{Memory, PeakBuffer, Subject};
use crate::autodiff::Remat;
use crate::shard::{Partitioner, Rules};
use crate::step::TrainStepSpec;
use std::collections::BTreeMap;

impl Subject<'_> {
    /// What would help, what dominates first. `held` is what fills the memory, where that is known.
    pub fn advice(&self, memory: &Memory, held: &[PeakBuffer]) -> Vec<String> {
        let Some(limit) = memory.limit.filter(|limit| memory.peak > *limit) else {
            return Vec::new();
        };
        let state = memory.peak - memory.temporaries.min(memory.peak);
        let mut advice = Vec::new();
        if memory.temporaries >= state {
            advice.extend(self.remat(held));
            advice.extend(self.accumulate(memory, limit));
            advice.extend(self.rules(memory));
        } else {
            advice.extend(self.rules(memory));
            advice.extend(self.remat(held));
            advice.extend(self.accumulate(memory, limit));
        }
        advice.push(self.more_devices(memory));
        advice
    }

    fn remat(&self, held: &[PeakBuffer]) -> Option<String> {
        if self.config.train.remat == Remat::Block {
            return None;
        }
        // what the forward pass keeps for the gradient carries the layer's path without its prefix
        let kept = held
            .iter()
            .filter(|h| h.path.contains("/*") && !h.path.starts_with("grad/"));
        let kept: u64 = kept.map(|h| h.bytes).sum();
        let most = match kept {
            0 => String::new(),
            kept => format!(", most of {}", bytes(kept)),
        };
        Some(format!(
            "train.remat = \"block\": a layer's gradient computes the layer again instead of keeping its values{most}; \
             about a third more work"
        ))
    }

    /// The smallest number of parts that fits, if intermediate values shrink with the batch and the step can be so traced.
    fn accumulate(&self, memory: &Memory, limit: u64) -> Option<String> {
        let now = self.config.train.accumulate.get();
        let state = memory.peak - memory.temporaries.min(memory.peak);
        let room = limit.checked_sub(state).filter(|room| *room > 0)?;
        let mut parts = now;
        while parts <= self.config.train.batch.get() / 2 {
            parts *= 2;
            let each = memory.temporaries / (parts / now) as u64;
            // the gradients' sum is kept besides
            if each + memory.parameters > room {
                continue;
            }
            let mut config = self.config.clone();
            config.train.accumulate = parts.try_into().ok()?;
            let traced = TrainStepSpec::of(&config, self.layout);
            let traced = traced.and_then(|recipe| recipe.on(self.target.platform).step());
            return traced.ok().map(|_| {
                format!(
                    "train.accumulate = {parts}: the batch in {parts} parts, the same numbers; about {} of activations and \
                     temporaries instead of {}",
                    bytes(each),
                    bytes(memory.temporaries)
                )
            });
        }
        None
    }

    /// The shipped rule file under which parameters and optimizer take least.
    fn rules(&self, memory: &Memory) -> Option<String> {
        let (target, now) = (self.target, memory.parameters + memory.optimizer);
        if target.devices < 2 {
            return None;
        }
        let mut best: Option<(u64, &str)> = None;
        for name in Rules::shipped() {
            let layout = Rules::open(name)
                .and_then(|r| r.on(target.devices, target.slices, &BTreeMap::new()));
            let state = layout.and_then(|layout| self.state_under(&layout));
            if let Ok(state) = state
                && best.is_none_or(|(least, _)| state < least)
            {
                best = Some((state, name));
            }
        }
        let (least, name) = best.filter(|(least, _)| *least < now / 10 * 9)?;
        Some(format!(
            "--rules {name}: parameters and optimizer take {} of a device instead of {}",
            bytes(least),
            bytes(now)
        ))
    }

    fn state_under(&self, layout: &Partitioner) -> crate::error::Result<u64> {
        let recipe = TrainStepSpec::of(self.config, Some(layout))?;
        recipe.batch_inputs()?; // it must divide, too
        let local = |slot: crate::step::TensorSpec| match &slot.spec {
            Some(spec) => spec.local(&slot.ty, layout.mesh()).bytes() as u64,
            None => slot.ty.bytes() as u64,
        };
        Ok(recipe.state()?.into_iter().map(local).sum())
    }

    fn more_devices(&self, memory: &Memory) -> String {
        let limit = memory.limit.unwrap_or(u64::MAX).max(1);
        let times = memory.peak.div_ceil(limit).max(2).next_power_of_two();
        format!(
            "{times} times as many devices for the same batch, when rules cut both parameters and batch over them; or a smaller \
             train.batch"
        )
    }
}
