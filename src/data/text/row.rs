//! Finished rows of a batch, and how examples are put into them.

use super::objective::{Example, Vocabulary};
use std::collections::VecDeque;

/// One row: an example, or several side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Ids that the encoder reads, filled up with padding.
    pub inputs: Vec<i32>,
    /// For each input which example of the row it belongs to, from 1; 0 for padding.
    pub input_segments: Vec<i32>,
    /// Ids that the decoder has to write, filled up with padding.
    pub targets: Vec<i32>,
    /// For each target which example of the row it belongs to, from 1; 0 for padding.
    pub target_segments: Vec<i32>,
    /// Bytes of text that the targets stand for.
    pub bytes: u64,
    /// Tokens of text that the row was made of.
    pub tokens: u64,
}

/// What rows are made to.
#[derive(Clone, Debug)]
pub(super) struct RowLayout {
    pub(super) inputs: usize,
    pub(super) targets: usize,
    pub(super) pack: bool,
    pub(super) vocabulary: Vocabulary,
    /// Bytes of text of each id.
    pub(super) byte_lengths: Vec<u16>,
}

/// Rows that stay open for a short example while examples are packed.
const OPEN: usize = 64;

impl Row {
    fn empty() -> Row {
        Row {
            inputs: Vec::new(),
            input_segments: Vec::new(),
            targets: Vec::new(),
            target_segments: Vec::new(),
            bytes: 0,
            tokens: 0,
        }
    }

    /// Examples in the row.
    pub fn examples(&self) -> usize {
        self.target_segments.iter().max().map_or(0, |n| *n as usize)
    }

    /// Place of each position within its example, from 0; padding has 0.
    pub fn positions(segments: &[i32]) -> Vec<i32> {
        let mut positions: Vec<i32> = Vec::with_capacity(segments.len());
        for (at, segment) in segments.iter().enumerate() {
            let goes_on = at > 0 && segments[at - 1] == *segment && *segment > 0;
            positions.push(if goes_on { positions[at - 1] + 1 } else { 0 });
        }
        positions
    }

    /// The examples of the row, apart.
    pub fn split(&self) -> Vec<Example> {
        let of = |ids: &[i32], segments: &[i32], wanted: usize| {
            let own = ids.iter().zip(segments);
            let own = own.filter(|(_, segment)| **segment == wanted as i32);
            own.map(|(id, _)| *id as u32).collect()
        };
        let one = |k| Example {
            inputs: of(&self.inputs, &self.input_segments, k),
            targets: of(&self.targets, &self.target_segments, k),
        };
        (1..=self.examples()).map(one).collect()
    }

    fn push(&mut self, example: &Example, tokens: usize, form: &RowLayout) {
        let segment = self.target_segments.last().map_or(1, |last| last + 1);
        let ids = |ids: &[u32]| ids.iter().map(|id| *id as i32).collect::<Vec<i32>>();
        self.inputs.extend(ids(&example.inputs));
        self.input_segments.resize(self.inputs.len(), segment);
        self.targets.extend(ids(&example.targets));
        self.target_segments.resize(self.targets.len(), segment);
        let length = |id: &u32| form.byte_lengths.get(*id as usize).copied().unwrap_or(0);
        let bytes = example.targets.iter().map(|id| u64::from(length(id)));
        self.bytes += bytes.sum::<u64>();
        self.tokens += tokens as u64;
    }

    fn filled(mut self, form: &RowLayout) -> Row {
        let pad = form.vocabulary.pad as i32;
        self.inputs.resize(form.inputs, pad);
        self.input_segments.resize(form.inputs, 0);
        self.targets.resize(form.targets, pad);
        self.target_segments.resize(form.targets, 0);
        self
    }
}

impl RowLayout {
    /// Put examples into rows, in order, and give each row away once nothing more is put into it, until `give` says no; an
    /// example comes with the number of tokens it was made of. Examples are packed, when asked for, into the first open row
    /// that has room for both halves.
    pub(super) fn rows(
        &self,
        examples: impl Iterator<Item = (Example, usize)>,
        mut give: impl FnMut(Row) -> bool,
    ) {
        let most = if self.pack { OPEN } else { 0 };
        let mut open: VecDeque<Row> = VecDeque::new();
        for (example, tokens) in examples {
            let fits = |row: &&mut Row| {
                row.inputs.len() + example.inputs.len() <= self.inputs
                    && row.targets.len() + example.targets.len() <= self.targets
            };
            match open.iter_mut().find(fits) {
                Some(row) => row.push(&example, tokens, self),
                None => {
                    let mut row = Row::empty();
                    row.push(&example, tokens, self);
                    open.push_back(row);
                }
            }
            if open.len() > most
                && let Some(row) = open.pop_front()
                && !give(row.filled(self))
            {
                return;
            }
        }
        open.into_iter().all(|row| give(row.filled(self)));
    }

    /// A row of padding alone.
    pub(super) fn nothing(&self) -> Row {
        Row::empty().filled(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pack: bool) -> RowLayout {
        RowLayout {
            inputs: 10,
            targets: 6,
            pack,
            vocabulary: Vocabulary {
                pad: 0,
                eos: 1,
                sentinels: [99].into_iter().collect(),
                size: 100,
            },
            byte_lengths: vec![3; 50],
        }
    }

    fn examples() -> Vec<(Example, usize)> {
        let lengths = [(4, 2), (7, 3), (3, 2), (6, 4), (2, 1), (10, 6), (1, 1)];
        let ids = |n: u32, from: u32| (0..n).map(|k| from + k).collect();
        let one = |(k, (inputs, targets)): (usize, (u32, u32))| Example {
            inputs: ids(inputs, 2 + 5 * k as u32),
            targets: ids(targets, 40 + k as u32),
        };
        let all = lengths.into_iter().enumerate().map(one);
        all.map(|e| (e, 5)).collect()
    }

    #[test]
    fn packed_rows_hold_every_example_once_and_fewer_rows_are_needed() {
        let all: Vec<Example> = examples().into_iter().map(|e| e.0).collect();
        let rows = |pack| {
            let mut rows = Vec::new();
            form(pack).rows(examples().into_iter(), |row| {
                rows.push(row);
                true
            });
            rows
        };
        let apart = rows(false);
        assert_eq!(apart.len(), all.len());
        let packed = rows(true);
        assert_eq!(packed.len(), 4);
        for rows in [apart, packed] {
            let mut found: Vec<Example> = rows.iter().flat_map(Row::split).collect();
            found.sort_by_key(|e| e.targets[0]);
            assert_eq!(found, all);
            for row in &rows {
                assert_eq!((row.inputs.len(), row.targets.len()), (10, 6));
                let padded = row.inputs.iter().zip(&row.input_segments);
                assert!(padded.into_iter().all(|(id, s)| (*s == 0) == (*id == 0)));
            }
            assert_eq!(rows.iter().map(|row| row.tokens).sum::<u64>(), 35);
        }
    }

    #[test]
    fn positions_begin_anew_with_every_example() {
        let positions = Row::positions(&[1, 1, 1, 2, 2, 3, 0, 0]);
        assert_eq!(positions, [0, 1, 2, 0, 1, 0, 0, 0]);
    }
}
