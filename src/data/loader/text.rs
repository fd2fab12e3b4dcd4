//! Bytes as text.

use crate::data::loader::json;

/// The bytes as UTF-8, or what is wrong with them: where the first bad byte stands when they start at `offset`.
pub(crate) fn utf8(bytes: &[u8], offset: u64) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let bad = bytes[at];
        format!(
            "byte {}: 0x{bad:02x} is not valid UTF-8 here",
            offset + at as u64
        )
    })
}

/// The text of a shard's member with that content at `offset`: all of it, or what stands under `key` of its JSON object; none where
/// that is null.
///
/// # Errors
/// What is wrong, in words.
pub(crate) fn of_member(
    content: &[u8],
    key: Option<&str>,
    offset: u64,
) -> Result<Option<String>, String> {
    let Some(key) = key else {
        let text = utf8(content, offset)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text); // a mark of UTF-8, as at the head of a file
        return Ok(Some(match text.contains("\r\n") {
            true => text.replace("\r\n", "\n"),
            false => text.to_owned(),
        }));
    };
    json::text(content, key)
}
