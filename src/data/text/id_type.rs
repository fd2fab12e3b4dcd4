//! How files of others store an id.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The type of stored ids, little endian, by NumPy's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum IdType {
    Uint8,
    Int8,
    Uint16,
    Int16,
    Uint32,
    Int32,
    Uint64,
    Int64,
}

impl IdType {
    const ALL: [(IdType, &str); 8] = [
        (IdType::Uint8, "uint8"),
        (IdType::Int8, "int8"),
        (IdType::Uint16, "uint16"),
        (IdType::Int16, "int16"),
        (IdType::Uint32, "uint32"),
        (IdType::Int32, "int32"),
        (IdType::Uint64, "uint64"),
        (IdType::Int64, "int64"),
    ];

    /// The type of that name.
    pub(super) fn named(name: &str) -> Option<IdType> {
        let known = IdType::ALL.iter().find(|(_, known)| *known == name);
        known.map(|(kind, _)| *kind)
    }

    /// Bytes of an id.
    pub(super) fn width(self) -> usize {
        match self {
            IdType::Uint8 | IdType::Int8 => 1,
            IdType::Uint16 | IdType::Int16 => 2,
            IdType::Uint32 | IdType::Int32 => 4,
            IdType::Uint64 | IdType::Int64 => 8,
        }
    }

    fn is_signed(self) -> bool {
        use IdType::{Int8, Int16, Int32, Int64};
        matches!(self, Int8 | Int16 | Int32 | Int64)
    }

    /// The number of as many bytes as its width; 2^63 and more become the largest that there is.
    pub(super) fn number(self, bytes: &[u8]) -> i64 {
        let all = bytes.iter().rev();
        let all = all.fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
        let unused = 64 - 8 * self.width();
        match self.is_signed() {
            true => ((all << unused) as i64) >> unused,
            false => i64::try_from(all).unwrap_or(i64::MAX),
        }
    }

    /// All numbers of some bytes; none where they do not come out even.
    pub(super) fn numbers(self, bytes: &[u8]) -> Option<Vec<i64>> {
        let each = bytes.chunks_exact(self.width());
        let even = each.remainder().is_empty();
        even.then(|| each.map(|bytes| self.number(bytes)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_their_sign() {
        let bytes = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        for (kind, name) in IdType::ALL {
            assert_eq!(IdType::named(name), Some(kind));
            let all = match kind {
                IdType::Uint8 => 255,
                IdType::Uint16 => 65_535,
                IdType::Uint32 => 4_294_967_295,
                IdType::Uint64 => i64::MAX,
                _ => -1,
            };
            let count = 8 / kind.width();
            assert_eq!(kind.numbers(&bytes).unwrap(), vec![all; count], "{name}");
            assert_eq!(kind.numbers(&bytes[..7]).is_some(), kind.width() == 1);
        }
        assert_eq!(IdType::Uint16.numbers(&[1, 2, 3, 0]).unwrap(), [513, 3]);
    }
}
