//! How many examples each update of a run takes.

/// Examples of each update: so many for some updates, then so many for others, and so many for all the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchSizes {
    /// Updates with that many examples each, one stage after the other.
    ramp: Vec<(u64, usize)>,
    /// Examples of each update after these.
    last: usize,
}

impl From<usize> for BatchSizes {
    /// The same for all updates.
    fn from(last: usize) -> BatchSizes {
        BatchSizes {
            ramp: Vec::new(),
            last,
        }
    }
}

impl BatchSizes {
    /// Stages of `(updates, examples of each)`, and what the updates after them take.
    pub fn new(ramp: Vec<(u64, usize)>, last: usize) -> BatchSizes {
        BatchSizes { ramp, last }
    }

    /// Examples of each update after the stages.
    pub fn last(&self) -> usize {
        self.last
    }

    /// Whether all updates take as many.
    pub fn is_constant(&self) -> bool {
        self.ramp.is_empty()
    }

    /// Every stage as its first update, from 0, and the examples of each, rising in the first.
    pub fn stages(&self) -> Vec<(u64, usize)> {
        let mut first = 0;
        let mut stages = Vec::new();
        for (updates, batch) in &self.ramp {
            stages.push((first, *batch));
            first += updates;
        }
        stages.push((first, self.last));
        stages
    }

    /// Examples of update `update`, from 0.
    pub fn at(&self, update: u64) -> usize {
        let begun = self.stages().into_iter().rev();
        let mut begun = begun.skip_while(|(first, _)| *first > update);
        begun.next().map_or(self.last, |(_, batch)| batch)
    }

    /// Examples of the first `updates` updates together.
    pub fn examples(&self, updates: u64) -> u64 {
        let (mut left, mut examples) = (updates, 0u64);
        for (most, batch) in self.ramp.iter().copied().chain([(u64::MAX, self.last)]) {
            let own = left.min(most);
            examples = examples.saturating_add(own.saturating_mul(batch as u64));
            left -= own;
        }
        examples
    }

    /// Updates that so many examples suffice for, from the first one on.
    pub fn updates(&self, examples: u64) -> u64 {
        let (mut left, mut updates) = (examples, 0);
        for (most, batch) in self.ramp.iter().copied().chain([(u64::MAX, self.last)]) {
            let own = (left / batch.max(1) as u64).min(most);
            updates += own;
            if own < most {
                return updates;
            }
            left -= own * batch as u64;
        }
        updates
    }

    /// Of a run of `all` updates, the last ones that take so many examples together at most.
    pub fn last_updates(&self, all: u64, examples: u64) -> u64 {
        let before = self.examples(all).saturating_sub(examples);
        let first = self.updates(before);
        all - first - u64::from(self.examples(first) < before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_and_examples_are_counted_over_every_stage() {
        let sizes = BatchSizes::new(vec![(3, 2), (2, 5)], 10);
        let each: Vec<usize> = (0..7).map(|update| sizes.at(update)).collect();
        assert_eq!(each, [2, 2, 2, 5, 5, 10, 10]);
        assert_eq!(sizes.stages(), [(0, 2), (3, 5), (5, 10)]);
        for updates in 0..8 {
            let counted: usize = each.iter().take(updates as usize).sum();
            if updates <= 7 {
                assert_eq!(sizes.examples(updates), counted as u64, "{updates}");
                assert_eq!(sizes.updates(counted as u64), updates);
            }
        }
        // 16 examples are five updates, 25 another one only
        assert_eq!([16, 25, 26].map(|n| sizes.updates(n)), [5, 5, 6]);
        // of 36, the last 25 are two updates of 10 and one of 5; 24 are two
        assert_eq!(
            [25, 24, 9, 36].map(|n| sizes.last_updates(7, n)),
            [3, 2, 0, 7]
        );
    }

    #[test]
    fn one_size_is_a_division() {
        let sizes = BatchSizes::from(8);
        assert!(sizes.is_constant());
        assert_eq!(
            (sizes.at(9), sizes.examples(3), sizes.updates(31)),
            (8, 24, 3)
        );
        assert_eq!(sizes.last_updates(10, 31), 3);
        assert_eq!(sizes.examples(u64::MAX), u64::MAX);
    }
}
