//! Finished rows of a batch, and how examples are put into them.

use super::objective::Example;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// Numbers of a row by the name of their column, i32.
pub type Columns = BTreeMap<&'static str, Vec<i32>>;

/// One row of a batch: an example, or several side by side.
///
/// For an encoder and a decoder: `inputs` (ids that the encoder reads) and `targets` (ids that have to be written), with
/// `input_segments` and `target_segments`: which example of the row each belongs to, from 1, and 0 for padding. For an encoder or
/// a decoder alone see [`objective`](super::objective).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    columns: Columns,
    /// Bytes of text that the targets stand for.
    pub bytes: u64,
    /// Tokens of text that the row was made of.
    pub tokens: u64,
}

/// A column of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(super) name: &'static str,
    /// Numbers of a row; none: one number, which gives batches of one axis.
    pub(super) length: Option<usize>,
    /// What fills it up.
    pub(super) pad: i32,
}

impl Column {
    pub(super) fn new(name: &'static str, length: usize, pad: i32) -> Column {
        Column {
            name,
            length: Some(length),
            pad,
        }
    }
}

/// What rows are made to.
#[derive(Clone, Debug)]
pub(super) struct RowLayout {
    pub(super) columns: Arc<[Column]>,
    pub(super) inputs: usize,
    pub(super) targets: usize,
    pub(super) pack: bool,
    pub(super) best_fit: bool,
    /// What begins a text of its own within a row, where texts do not see each other.
    pub(super) isolate: Option<u32>,
    /// Whether a row is a decoder's alone.
    pub(super) causal: bool,
    /// Bytes of text of each id.
    pub(super) byte_lengths: Vec<u16>,
}

/// Rows that stay open for a short example while examples are packed.
const OPEN: usize = 64;

impl Row {
    /// A row of these columns, as long as they are.
    pub fn of(columns: Columns) -> Row {
        Row {
            columns,
            bytes: 0,
            tokens: 0,
        }
    }

    /// The numbers of a column; none where the row has no such column.
    pub fn column(&self, name: &str) -> &[i32] {
        self.columns.get(name).map_or(&[], Vec::as_slice)
    }

    /// All columns by name.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Tokens of the row that are no padding, read or written.
    pub fn filled(&self) -> u64 {
        let segments = self.columns.iter();
        let segments = segments.filter(|(name, _)| name.ends_with("segments"));
        let all = segments.flat_map(|(_, segments)| segments);
        all.filter(|segment| **segment > 0).count() as u64
    }

    /// Examples in the row.
    pub fn examples(&self) -> usize {
        let [segments, _] = self.segments();
        segments.iter().max().map_or(0, |n| *n as usize)
    }

    /// Whether it is a row of a decoder alone.
    pub fn is_causal(&self) -> bool {
        self.columns.contains_key("segments")
    }

    /// Which example each of `inputs` and each of `targets` belongs to.
    fn segments(&self) -> [&[i32]; 2] {
        let names = match self.is_causal() {
            true => ["segments"; 2],
            false => ["input_segments", "target_segments"],
        };
        names.map(|name| self.column(name))
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

    /// The examples of the row, apart, where there is a decoder.
    pub fn split(&self) -> Vec<Example> {
        let of = |ids: &[i32], segments: &[i32], wanted: usize| {
            let own = ids.iter().zip(segments);
            let own = own.filter(|(_, segment)| **segment == wanted as i32);
            own.map(|(id, _)| *id as u32).collect()
        };
        let [read, written] = self.segments();
        let one = |k| Example {
            inputs: of(self.column("inputs"), read, k),
            targets: of(self.column("targets"), written, k),
        };
        (1..=self.examples()).map(one).collect()
    }

    fn push(&mut self, example: &Example, tokens: usize, form: &RowLayout) {
        let own = match form.causal {
            true => ["segments"; 2],
            false => ["input_segments", "target_segments"],
        };
        let segment = self.column(own[1]).last().map_or(1, |s| s + 1);
        let halves = [("inputs", &example.inputs), ("targets", &example.targets)];
        for ((column, ids), segments) in halves.into_iter().zip(own) {
            let numbers = self.columns.entry(column).or_default();
            numbers.extend(ids.iter().map(|id| *id as i32));
            let length = numbers.len();
            let segments = self.columns.entry(segments).or_default();
            segments.resize(length, segment);
        }
        if form.causal {
            let segments = self.columns.entry("segments").or_default();
            let own = segments.len() - example.inputs.len();
            let mut number = segment;
            for (at, id) in example.inputs.iter().enumerate().skip(1) {
                number += i32::from(form.isolate == Some(*id));
                segments[own + at] = number;
            }
            let positions = Row::positions(&segments[own..]);
            self.columns
                .entry("positions")
                .or_default()
                .extend(positions);
        }
        self.bytes += form.bytes(example.targets.iter().copied());
        self.tokens += tokens as u64;
    }

    fn filled_up(mut self, form: &RowLayout) -> Row {
        for column in form.columns.iter() {
            let numbers = self.columns.entry(column.name).or_default();
            numbers.resize(column.length.unwrap_or(1), column.pad);
        }
        self
    }
}

/// Columns of rows for an encoder and a decoder.
pub(super) fn decoder_columns(inputs: usize, targets: usize, pad: u32) -> Vec<Column> {
    vec![
        Column::new("inputs", inputs, pad as i32),
        Column::new("input_segments", inputs, 0),
        Column::new("targets", targets, pad as i32),
        Column::new("target_segments", targets, 0),
    ]
}

/// Columns of rows for a decoder alone.
pub(super) fn causal_columns(length: usize, pad: u32) -> Vec<Column> {
    vec![
        Column::new("inputs", length, pad as i32),
        Column::new("targets", length, -1),
        Column::new("segments", length, 0),
        Column::new("positions", length, 0),
    ]
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
        if self.best_fit {
            let _ = self.best_fit(examples).into_iter().all(give);
            return;
        }
        let most = if self.pack { OPEN } else { 0 };
        let mut open: VecDeque<Row> = VecDeque::new();
        for (example, tokens) in examples {
            let fits = |row: &&mut Row| {
                row.column("inputs").len() + example.inputs.len() <= self.inputs
                    && row.column("targets").len() + example.targets.len() <= self.targets
            };
            match open.iter_mut().find(fits) {
                Some(row) => row.push(&example, tokens, self),
                None => {
                    let mut row = Row::of(Columns::new());
                    row.push(&example, tokens, self);
                    open.push_back(row);
                }
            }
            if open.len() > most
                && let Some(row) = open.pop_front()
                && !give(row.filled_up(self))
            {
                return;
            }
        }
        open.into_iter().all(|row| give(row.filled_up(self)));
    }

    /// The rows of examples, the longest first, each into the row that it leaves least room in.
    fn best_fit(&self, examples: impl Iterator<Item = (Example, usize)>) -> Vec<Row> {
        let mut examples: Vec<(Example, usize)> = examples.collect();
        examples.sort_by_key(|(example, _)| std::cmp::Reverse(example.inputs.len()));
        let mut rows: Vec<Row> = Vec::new();
        // rows by the room that is left in them
        let mut open: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (example, tokens) in examples {
            let length = example.inputs.len();
            let best = open.range_mut(length..).next();
            let best = best.and_then(|(room, rows)| Some((*room, rows.pop()?, rows.is_empty())));
            let (room, row) = match best {
                Some((room, row, last)) => {
                    if last {
                        open.remove(&room);
                    }
                    (room, row)
                }
                None => {
                    rows.push(Row::of(Columns::new()));
                    (self.inputs, rows.len() - 1)
                }
            };
            rows[row].push(&example, tokens, self);
            open.entry(room - length).or_default().push(row);
        }
        rows.into_iter().map(|row| row.filled_up(self)).collect()
    }

    /// The row of an encoder's columns, made of so many tokens; `targets` are the ids that are asked for.
    pub(super) fn row(&self, columns: Columns, tokens: usize) -> Row {
        let mut row = Row::of(columns);
        let asked = row.column("targets").iter();
        row.bytes = self.bytes(asked.filter_map(|id| u32::try_from(*id).ok()));
        row.tokens = tokens as u64;
        row.filled_up(self)
    }

    /// Bytes of text that ids stand for.
    pub(super) fn bytes(&self, ids: impl Iterator<Item = u32>) -> u64 {
        let length = |id: u32| self.byte_lengths.get(id as usize).copied().unwrap_or(0);
        ids.map(|id| u64::from(length(id))).sum()
    }

    /// A row of padding alone.
    pub(super) fn nothing(&self) -> Row {
        Row::of(Columns::new()).filled_up(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pack: bool) -> RowLayout {
        RowLayout {
            columns: decoder_columns(10, 6, 0).into(),
            inputs: 10,
            targets: 6,
            pack,
            best_fit: false,
            isolate: None,
            causal: false,
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
                assert_eq!(
                    (row.column("inputs").len(), row.column("targets").len()),
                    (10, 6)
                );
                let padded = row
                    .column("inputs")
                    .iter()
                    .zip(row.column("input_segments"));
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
