//! How many tokens are hidden, in how many spans, and how long that makes inputs and targets.

/// Numbers of an example, which follow from its length alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpanLengths {
    /// Tokens of text.
    pub tokens: usize,
    /// Hidden tokens.
    pub noise: usize,
    /// Hidden spans.
    pub spans: usize,
    /// Tokens of the input: what is seen, a sentinel a span, EOS.
    pub inputs: usize,
    /// Tokens of the target: what is hidden, a sentinel a span, EOS.
    pub targets: usize,
}

/// Hidden tokens and spans of a text of that length, at least 2: computed in f32 and rounded half to even, as the
/// authors' `random_spans_noise_mask` does; at least one token is hidden and one is seen, and no span is empty.
pub fn noise(tokens: usize, density: f64, mean_span: f64) -> (usize, usize) {
    let tokens = tokens.max(2);
    let hidden = (tokens as f32 * density as f32).round_ties_even() as usize;
    let hidden = hidden.clamp(1, tokens - 1);
    let spans = (hidden as f32 / mean_span as f32).round_ties_even() as usize;
    (hidden, spans.clamp(1, hidden.min(tokens - hidden)))
}

/// The numbers of a text of that length.
pub fn span_lengths(tokens: usize, density: f64, mean_span: f64) -> SpanLengths {
    let (noise, spans) = noise(tokens, density, mean_span);
    SpanLengths {
        tokens,
        noise,
        spans,
        inputs: tokens - noise + spans + 1,
        targets: noise + spans + 1,
    }
}

/// The longest text whose input fits into `inputs` tokens, as the authors' `random_spans_helper` finds it: it looks
/// from a text of `inputs` tokens on; when half is hidden, a target longer than its input costs a token of text.
pub(super) fn rule(inputs: usize, density: f64, mean_span: f64) -> Option<SpanLengths> {
    let fits = |tokens: usize| span_lengths(tokens, density, mean_span).inputs <= inputs;
    // Where most is seen and spans are short, a text as long as the input may not fit at all.
    let mut tokens = match fits(inputs.max(2)) {
        true => inputs.max(2),
        false => (2..inputs).rev().find(|tokens| fits(*tokens))?,
    };
    while tokens < MOST && fits(tokens + 1) {
        tokens += 1;
    }
    let found = span_lengths(tokens, density, mean_span);
    match density == 0.5 && found.targets > found.inputs && tokens > 2 {
        true => Some(SpanLengths {
            targets: found.targets - 1,
            ..span_lengths(tokens - 1, density, mean_span)
        }),
        false => Some(found),
    }
}

/// No text is longer.
const MOST: usize = 1 << 22;
