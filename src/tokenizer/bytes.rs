//! Bytes of UTF-8 as ids.

/// Padding, end, unknown, 256 bytes, 125 sentinels.
pub(super) const VOCABULARY: usize = 384;
/// Ids before the first byte.
const BEFORE: u32 = 3;

/// The ids of sentinels, first to last.
pub(super) fn sentinels() -> impl Iterator<Item = u32> {
    (BEFORE + 256..VOCABULARY as u32).rev()
}

pub(super) fn is_byte(id: u32) -> bool {
    (BEFORE..BEFORE + 256).contains(&id)
}

pub(super) fn is_space(id: u32) -> bool {
    id == BEFORE + u32::from(b' ')
}

pub(super) fn encode(text: &str, ids: &mut Vec<u32>) {
    ids.extend(text.bytes().map(|byte| u32::from(byte) + BEFORE));
}

pub(super) fn decode(ids: &[u32]) -> String {
    let bytes = ids.iter().filter(|id| is_byte(**id));
    let bytes: Vec<u8> = bytes.map(|id| (id - BEFORE) as u8).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

pub(super) fn piece(id: u32) -> String {
    match is_byte(id) {
        true => format!("<0x{:02X}>", id - BEFORE),
        false => "<unk>".to_owned(),
    }
}
