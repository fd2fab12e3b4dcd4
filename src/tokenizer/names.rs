//! Names of pieces that control a model, and are no text.

/// Names that are kept for padding, ends and the like wherever a vocabulary has them.
const KEPT: [&str; 21] = [
    "<pad>",
    "[PAD]",
    "<|pad|>",
    "</s>",
    "<s>",
    "<eos>",
    "<bos>",
    "[EOS]",
    "[BOS]",
    "[SEP]",
    "[CLS]",
    "[MASK]",
    "<mask>",
    "<|endoftext|>",
    "<|startoftext|>",
    "<|end_of_text|>",
    "<|begin_of_text|>",
    "<|im_start|>",
    "<|im_end|>",
    "<start_of_turn>",
    "<end_of_turn>",
];

/// Names of what fills rows up, the first that a vocabulary has.
pub(super) const PADDING: [&str; 3] = ["<pad>", "[PAD]", "<|pad|>"];
/// Names of what ends a text, the first that a vocabulary has.
pub(super) const END: [&str; 6] = [
    "</s>",
    "<|endoftext|>",
    "<|end_of_text|>",
    "<eos>",
    "[EOS]",
    "[SEP]",
];

/// Whether a piece of that name controls a model: a text that has it in it does not mean it.
pub(super) fn controls(name: &str) -> bool {
    KEPT.contains(&name) || sentinel(name).is_some()
}

/// The number of a sentinel's name.
pub(super) fn sentinel(name: &str) -> Option<usize> {
    let number = name.strip_prefix("<extra_id_")?.strip_suffix('>')?;
    number.parse().ok()
}
