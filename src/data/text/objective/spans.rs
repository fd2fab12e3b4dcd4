//! Where the hidden spans lie, and what that leaves.

use super::{Example, Vocabulary};
use crate::data::Stream;

/// `items` cut into `segments` parts of at least one each: every way to cut is as likely as any other.
pub(super) fn random_segmentation(
    items: usize,
    segments: usize,
    random: &mut Stream,
) -> Vec<usize> {
    let mut cuts = segments - 1;
    let mut lengths = Vec::with_capacity(segments);
    let mut length = 1;
    // each place between two items is a cut with the chance that the cuts left have in the places left
    for left in (1..items).rev() {
        if cuts > 0 && random.below(left as u64) < cuts as u64 {
            lengths.push(length);
            length = 0;
            cuts -= 1;
        }
        length += 1;
    }
    lengths.push(length);
    lengths
}

/// Lengths of seen and hidden stretches in turn, beginning with a seen one: `hidden` tokens in `spans` spans.
pub(super) fn random_spans(
    tokens: usize,
    (hidden, spans): (usize, usize),
    random: &mut Stream,
) -> Vec<(usize, usize)> {
    let of_hidden = random_segmentation(hidden, spans, random);
    let of_seen = random_segmentation(tokens - hidden, spans, random);
    of_seen.into_iter().zip(of_hidden).collect()
}

/// The example with those stretches: a sentinel stands for each hidden span in the input, and before it in the target.
pub(super) fn corrupt(
    tokens: &[u32],
    stretches: &[(usize, usize)],
    mode: Option<u32>,
    vocabulary: &Vocabulary,
) -> Example {
    let hidden: usize = stretches.iter().map(|s| s.1).sum();
    let marks = stretches.len() + 2;
    let mut inputs = Vec::with_capacity(tokens.len() - hidden + marks);
    let mut targets = Vec::with_capacity(hidden + marks);
    inputs.extend(mode);
    let mut at = 0;
    for ((seen, hidden), sentinel) in stretches.iter().zip(vocabulary.sentinels.iter()) {
        inputs.extend_from_slice(&tokens[at..at + seen]);
        at += seen;
        inputs.push(*sentinel);
        targets.push(*sentinel);
        targets.extend_from_slice(&tokens[at..at + hidden]);
        at += hidden;
    }
    inputs.push(vocabulary.eos);
    targets.push(vocabulary.eos);
    Example { inputs, targets }
}
