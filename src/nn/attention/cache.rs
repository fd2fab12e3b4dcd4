//! Keys and values of the tokens that were read, kept while a text is written token by token.

use crate::graph::Tensor;
use crate::nn::Scope;

/// Places for the keys and values of a text, in every layer of a stack alike. Two programs share them: one reads a prompt and fills
/// the first places, the other reads a token at a time and finds what both have left by [`Scope::left`].
#[derive(Clone, Copy, Debug)]
pub struct Cache<'g> {
    /// Tokens that there is room for.
    pub places: usize,
    /// The place of the first token that is read now, an i32 scalar; nothing while the prompt is read, from the first place on.
    pub first: Option<Tensor<'g>>,
    /// Which of the places are a text's, i32 `[batch, places]`, 0 elsewhere; while the prompt is read its own segments count.
    pub filled: Option<Tensor<'g>>,
}

/// Names of what is kept.
const NAMES: [&str; 2] = ["cached_keys", "cached_values"];

impl<'g> Cache<'g> {
    /// Keys and values `[batch, kv_heads, places, kv]` that queries look at, of those of the tokens that are read now, `[batch,
    /// kv_heads, length, kv]`, which are kept beside those before them. The prompt's look at each other, `[batch, kv_heads,
    /// length, kv]`.
    #[track_caller]
    pub(super) fn with(self, s: &Scope<'g>, own: [Tensor<'g>; 2]) -> [Tensor<'g>; 2] {
        let length = own[0].dim(2);
        if length > self.places {
            let message = format!(
                "a cache of {} places: expected at most as many tokens, got {length}",
                self.places
            );
            return [s.graph.poison("attention", &message); 2];
        }
        let Some(first) = self.first else {
            let behind = (self.places - length) as i64;
            for (name, own) in NAMES.iter().zip(own) {
                let room = [(0, 0, 0), (0, 0, 0), (0, behind, 0), (0, 0, 0)];
                let nothing = s.graph.scalar(0.0, own.dtype());
                s.leave(name, own.pad(nothing, &room));
            }
            return own;
        };
        let with = |k: usize| {
            let Some(before) = s.left(NAMES[k]) else {
                let message = format!(
                    "nothing is left under `{}`: the prompt comes first",
                    NAMES[k]
                );
                return s.graph.poison("attention", &message);
            };
            let zero = first.filled(0.0);
            let all = before.dynamic_update_slice(own[k], &[zero, zero, first, zero]);
            s.leave(NAMES[k], all);
            all
        };
        [with(0), with(1)]
    }
}
