//! What a folder's tokenizer puts before a text.

use super::Tokenizer;
use crate::error::{AtPath, Context, Error, Result};
use serde_json::Value;
use std::path::Path;

/// The id that the tokenizer in a folder puts before a text: what the post-processor of its `tokenizer.json` says, else
/// `add_bos_token` of its `tokenizer_config.json`. None where neither does.
///
/// # Errors
/// When a file cannot be read.
pub fn begin_of(dir: &Path) -> Result<Option<u32>> {
    let read = |name: &str| -> Result<Value> {
        let path = dir.join(name);
        if !path.exists() {
            return Ok(Value::Null);
        }
        let text = std::fs::read(&path).at(&path)?;
        let parsed = serde_json::from_slice(&text).map_err(Error::other);
        parsed.with_context(|| path.display())
    };
    let processor = &read("tokenizer.json")?["post_processor"];
    if let Some(id) = leading(processor) {
        return Ok(Some(id));
    }
    let said = read("tokenizer_config.json")?["add_bos_token"].as_bool();
    match said {
        Some(true) => Ok(Tokenizer::open(dir)?.special().bos),
        _ => Ok(None),
    }
}

/// The id of the special token that a template has first.
fn leading(processor: &Value) -> Option<u32> {
    if let Some(all) = processor["processors"].as_array() {
        return all.iter().find_map(leading);
    }
    let name = processor["single"][0]["SpecialToken"]["id"].as_str()?;
    let id = processor["special_tokens"][name]["ids"][0].as_u64()?;
    u32::try_from(id).ok()
}
