//! Texts with their gaps filled in, for people to read.

use crate::tokenizer::Tokenizer;

/// The text of `inputs` with what `own` writes into each gap, in brackets, and what stood there when `truth` is known:
/// `the [dog|cat] sat`. Padding and ends are left out.
pub fn filled(tokenizer: &Tokenizer, inputs: &[u32], own: &[u32], truth: Option<&[u32]>) -> String {
    let control = [tokenizer.pad(), tokenizer.eos()];
    let mut text = String::new();
    let mut from = 0;
    let plain = |ids: &[u32], text: &mut String| {
        let ids: Vec<u32> = ids
            .iter()
            .copied()
            .filter(|id| !control.contains(id))
            .collect();
        text.push_str(&tokenizer.decode_inside(&ids));
    };
    for (at, id) in inputs.iter().enumerate() {
        if !tokenizer.sentinels().contains(id) {
            continue;
        }
        plain(&inputs[from..at], &mut text);
        from = at + 1;
        let gap = |ids: &[u32]| span(tokenizer, ids, *id).trim().to_owned();
        text.push_str(" [");
        text.push_str(&gap(own));
        if let Some(truth) = truth {
            text.push('|');
            text.push_str(&gap(truth));
        }
        text.push(']');
    }
    plain(&inputs[from..], &mut text);
    text.trim().to_owned()
}

/// What the decoder writes into the gap of that sentinel.
pub fn span(tokenizer: &Tokenizer, targets: &[u32], sentinel: u32) -> String {
    let control = [tokenizer.pad(), tokenizer.eos()];
    let after = targets.iter().skip_while(|id| **id != sentinel).skip(1);
    let ends = |id: &u32| control.contains(id) || tokenizer.sentinels().contains(id);
    let ids: Vec<u32> = after.copied().take_while(|id| !ends(id)).collect();
    tokenizer.decode_inside(&ids)
}
