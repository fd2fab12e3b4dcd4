//! Texts with their hidden tokens filled in, for people to read.

use crate::tokenizer::Tokenizer;

/// A row's ids, with what stands where some were hidden: position, id that was guessed, and true id.
#[derive(Clone, Copy, Debug)]
pub struct Guessed<'a> {
    /// Ids of the row, hidden ones hidden.
    pub ids: &'a [i32],
    /// Positions that were asked for, rising.
    pub positions: &'a [i32],
    /// What the model says stands there.
    pub own: &'a [i32],
    /// What does; negative where nothing was asked.
    pub truth: &'a [i32],
}

impl Guessed<'_> {
    /// The text with each hidden token in brackets, own and true: `the [dog|cat] sat`. Neighbours are in brackets of their own.
    /// What fills the row up, begins, parts and ends it is left out.
    pub fn text(&self, tokenizer: &Tokenizer) -> String {
        let special = tokenizer.special();
        let control = [
            tokenizer.pad(),
            Some(tokenizer.eos()),
            special.bos,
            special.cls,
            special.sep,
        ];
        let mut text = String::new();
        let mut plain: Vec<u32> = Vec::new();
        let flush = |plain: &mut Vec<u32>, text: &mut String| {
            text.push_str(&tokenizer.decode_inside(plain));
            plain.clear();
        };
        let asked = self.positions.iter().zip(self.own).zip(self.truth);
        let mut asked = asked.filter(|(_, truth)| **truth >= 0).peekable();
        for (at, id) in self.ids.iter().enumerate() {
            let here = asked.next_if(|((position, _), _)| **position as usize == at);
            if let Some(((_, own), truth)) = here {
                flush(&mut plain, &mut text);
                let piece = |id: i32| tokenizer.decode_inside(&[id as u32]).trim().to_owned();
                text.push_str(&format!(" [{}|{}]", piece(*own), piece(*truth)));
            } else if !control.contains(&Some(*id as u32)) {
                plain.push(*id as u32);
            }
        }
        flush(&mut plain, &mut text);
        text.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_stand_beside_what_was_hidden() {
        let bytes = Tokenizer::bytes();
        let mut ids = Vec::new();
        bytes.encode("a cat sat", &mut ids);
        let mut ids: Vec<i32> = ids.into_iter().map(|id| id as i32).collect();
        let truth = [ids[2], ids[6], -1];
        let own = [ids[0], ids[6], 0];
        (ids[2], ids[6]) = (0, 0);
        let guessed = Guessed {
            ids: &ids,
            positions: &[2, 6, 0],
            own: &own,
            truth: &truth,
        };
        assert_eq!(guessed.text(&bytes), "a  [a|c]at  [s|s]at");
    }
}
