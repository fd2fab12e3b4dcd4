//! Texts with their gaps filled in, for people to read.

use super::objective::Example;
use crate::tokenizer::Tokenizer;

/// The text of `inputs` with what `own` writes into each gap, in brackets, and what stood there when `truth` is known:
/// `the [dog|cat] sat`. Padding and ends are left out.
pub fn filled(tokenizer: &Tokenizer, inputs: &[u32], own: &[u32], truth: Option<&[u32]>) -> String {
    let control = [tokenizer.pad(), Some(tokenizer.eos())];
    let mut text = String::new();
    let mut from = 0;
    let plain = |ids: &[u32], text: &mut String| {
        let ids: Vec<u32> = ids
            .iter()
            .copied()
            .filter(|id| !control.contains(&Some(*id)))
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

/// The ids of the text that an example was made of, in their order, each with whether it was hidden: what the target says
/// stands where its sentinel does, or behind the input where no sentinel leads it.
pub fn restored(tokenizer: &Tokenizer, example: &Example) -> Vec<(u32, bool)> {
    let control = [tokenizer.pad(), Some(tokenizer.eos())];
    let sentinel = |id: &u32| tokenizer.sentinels().contains(id);
    let is_text = |id: &&u32| !control.contains(&Some(**id));
    let plain = |ids: &[u32], hidden: bool| -> Vec<(u32, bool)> {
        let ids = ids.iter().filter(is_text);
        ids.map(|id| (*id, hidden)).collect()
    };
    let mut text = Vec::new();
    for id in &example.inputs {
        match sentinel(id) {
            false => text.extend(plain(&[*id], false)),
            true => {
                let after = example.targets.iter().skip_while(|t| *t != id).skip(1);
                let own: Vec<u32> = after.copied().take_while(|t| !sentinel(t)).collect();
                text.extend(plain(&own, true));
            }
        }
    }
    let unled = example.targets.iter().copied();
    let unled: Vec<u32> = unled.take_while(|t| !sentinel(t)).collect();
    text.extend(plain(&unled, true));
    text
}

/// What the decoder writes into the gap of that sentinel.
pub fn span(tokenizer: &Tokenizer, targets: &[u32], sentinel: u32) -> String {
    let control = [tokenizer.pad(), Some(tokenizer.eos())];
    let after = targets.iter().skip_while(|id| **id != sentinel).skip(1);
    let ends = |id: &u32| control.contains(&Some(*id)) || tokenizer.sentinels().contains(id);
    let ids: Vec<u32> = after.copied().take_while(|id| !ends(id)).collect();
    tokenizer.decode_inside(&ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_tokens_stand_where_their_sentinel_does() {
        let bytes = Tokenizer::bytes();
        let [a, b, ..] = bytes.sentinels() else {
            panic!("bytes have sentinels")
        };
        let (a, b, end) = (*a, *b, bytes.eos());
        let example = |inputs: &[u32], targets: &[u32]| {
            let example = Example {
                inputs: inputs.to_vec(),
                targets: targets.to_vec(),
            };
            restored(&bytes, &example)
        };
        let spans = example(&[10, a, 11, b, end], &[a, 20, 21, b, 22, end]);
        let expected = [(10, false), (20, true), (21, true), (11, false), (22, true)];
        assert_eq!(spans, expected);
        let prefix = example(&[10, 11, end], &[20, 21, end]);
        assert_eq!(prefix, [(10, false), (11, false), (20, true), (21, true)]);
    }
}
