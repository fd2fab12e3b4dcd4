//! Text to ids and back: `tokenizer.json`, `spiece.model`, bytes.
