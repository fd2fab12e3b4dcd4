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
        let parsed = serde_json::from_slice(&text).map_err(Error::data);
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
    if processor["type"] == "RobertaProcessing" {
        return u32::try_from(processor["cls"][1].as_u64()?).ok();
    }
    let name = processor["single"][0]["SpecialToken"]["id"].as_str()?;
    let id = processor["special_tokens"][name]["ids"][0].as_u64()?;
    u32::try_from(id).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the crate that defines `tokenizer.json` makes of a text by the file in a folder, with all that it puts around it.
    fn around(dir: &Path) -> Vec<u32> {
        let file = tokenizers::Tokenizer::from_file(dir.join("tokenizer.json")).unwrap();
        file.encode("the cat", true).unwrap().get_ids().to_vec()
    }

    #[test]
    fn decoders_get_a_tokenizer_that_begins_texts_as_the_training_did_and_ends_none() {
        let fixtures =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tokenizers/encoders");
        let tokenizer = Tokenizer::open(&fixtures.join("roberta")).unwrap();
        let mut text = Vec::new();
        tokenizer.encode("the cat", &mut text);
        let bos = tokenizer.special().bos.unwrap();
        let place = tempfile::tempdir().unwrap();
        let dir = place.path();
        tokenizer.save_for_transformers(dir).unwrap();
        assert_eq!(
            around(dir),
            [&[bos][..], &text, &[tokenizer.eos()]].concat()
        );
        assert_eq!(begin_of(dir).unwrap(), Some(bos));
        tokenizer.save_for_decoders(dir, None).unwrap();
        assert_eq!(around(dir), text);
        assert_eq!(begin_of(dir).unwrap(), None);
        tokenizer.save_for_decoders(dir, Some(bos)).unwrap();
        assert_eq!(around(dir), [&[bos][..], &text].concat());
        assert_eq!(begin_of(dir).unwrap(), Some(bos));
        let said = std::fs::read(dir.join("tokenizer_config.json")).unwrap();
        let said: Value = serde_json::from_slice(&said).unwrap();
        assert_eq!(said["tokenizer_class"], "PreTrainedTokenizerFast");
    }
}
