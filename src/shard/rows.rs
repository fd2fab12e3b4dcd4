//! Which rows of a batch a process makes: those that its devices hold.

use super::{Mesh, PartitionSpec};
use crate::types::Type;
use std::ops::Range;

/// Stretches of the rows of a batch, rising, none touching the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rows(Vec<Range<usize>>);

impl Rows {
    /// All of them.
    pub fn all(batch: usize) -> Rows {
        Rows::from(0..batch)
    }

    /// The rows of a value of type `ty` that lies as `spec` says, held by the devices at those places of the mesh.
    pub fn held(
        spec: &PartitionSpec,
        ty: &Type,
        mesh: &Mesh,
        places: impl IntoIterator<Item = usize>,
    ) -> Rows {
        let first = |place| spec.window(ty, mesh, place).into_iter().next();
        places.into_iter().filter_map(first).collect()
    }

    /// The stretches.
    pub fn stretches(&self) -> &[Range<usize>] {
        &self.0
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        self.0.iter().map(Range::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One past the last row.
    pub fn end(&self) -> usize {
        self.0.last().map_or(0, |last| last.end)
    }

    /// Whether that row is among them.
    pub fn has(&self, row: usize) -> bool {
        self.0.iter().any(|stretch| stretch.contains(&row))
    }

    /// The rows, rising.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().cloned().flatten()
    }

    /// Where these rows of the batch lie among the rows of this process, when all of them are there: its arrays hold
    /// stretch after stretch.
    pub fn within(&self, wanted: &Range<usize>) -> Option<Range<usize>> {
        let mut before = 0;
        for stretch in &self.0 {
            if stretch.start <= wanted.start && wanted.end <= stretch.end {
                let start = before + wanted.start - stretch.start;
                return Some(start..start + wanted.len());
            }
            before += stretch.len();
        }
        None
    }

    /// For people: `0-3, 8-11`.
    pub fn describe(&self) -> String {
        let one = |stretch: &Range<usize>| match stretch.len() {
            1 => stretch.start.to_string(),
            _ => format!("{}-{}", stretch.start, stretch.end - 1),
        };
        let words: Vec<String> = self.0.iter().map(one).collect();
        words.join(", ")
    }
}

impl From<Range<usize>> for Rows {
    fn from(stretch: Range<usize>) -> Rows {
        std::iter::once(stretch).collect()
    }
}

impl FromIterator<Range<usize>> for Rows {
    /// Stretches in any order, which may overlap.
    fn from_iter<I: IntoIterator<Item = Range<usize>>>(stretches: I) -> Rows {
        let mut all: Vec<Range<usize>> = stretches.into_iter().filter(|s| !s.is_empty()).collect();
        all.sort_by_key(|stretch| stretch.start);
        let mut joined: Vec<Range<usize>> = Vec::new();
        for stretch in all {
            match joined.last_mut() {
                Some(last) if stretch.start <= last.end => last.end = last.end.max(stretch.end),
                _ => joined.push(stretch),
            }
        }
        Rows(joined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::DType;

    #[test]
    fn stretches_are_joined_and_found_again() {
        let rows: Rows = [8..10, 0..2, 2..3, 9..12, 5..5].into_iter().collect();
        assert_eq!(rows.stretches(), [0..3, 8..12]);
        assert_eq!((rows.len(), rows.end()), (7, 12));
        assert_eq!(rows.describe(), "0-2, 8-11");
        assert_eq!(rows.within(&(1..3)), Some(1..3));
        assert_eq!(rows.within(&(9..11)), Some(4..6));
        assert_eq!(rows.within(&(2..9)), None);
        assert_eq!(rows.iter().filter(|row| rows.has(*row)).count(), 7);
    }

    #[test]
    fn hosts_share_a_row_only_where_their_devices_share_its_shard() {
        let axes = [
            ("slice".to_owned(), 2),
            ("data".to_owned(), 2),
            ("model".to_owned(), 4),
        ];
        let mesh = Mesh::new(axes.into());
        let ty = Type::new(DType::U8, &[32, 5]);
        for (cut, per_host) in [
            (vec!["slice", "data"], 2),
            (vec!["data"], 4),
            (vec!["model", "slice"], 4),
            (vec!["slice", "data", "model"], 1),
            (vec![], 8),
        ] {
            let names = cut.iter().map(|name| (*name).to_owned()).collect();
            let spec = PartitionSpec(vec![names, Vec::new()]);
            let of = |host: usize| host * per_host..(host + 1) * per_host;
            let hosts = mesh.devices() / per_host;
            let rows: Vec<Rows> = (0..hosts)
                .map(|host| Rows::held(&spec, &ty, &mesh, of(host)))
                .collect();
            for row in 0..32 {
                let holds = |place: usize| spec.window(&ty, &mesh, place)[0].contains(&row);
                for (host, rows) in rows.iter().enumerate() {
                    assert_eq!(rows.has(row), of(host).any(holds), "{cut:?} {host} {row}");
                }
                assert!(rows.iter().any(|rows| rows.has(row)), "{cut:?} {row}");
            }
        }
    }
}
