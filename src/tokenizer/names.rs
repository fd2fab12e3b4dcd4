//! Names of pieces that control a model, and are no text.

/// Names that are kept for padding, ends and the like wherever a vocabulary has them.
const KEPT: [&str; 25] = [
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
    "<cls>",
    "<sep>",
    "<eod>",
    "<eop>",
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

/// Names of what stands for the unknown.
pub(super) const UNKNOWN: [&str; 2] = ["[UNK]", "<unk>"];
/// Names of what hides a piece in masked language modelling.
pub(super) const MASK: [&str; 2] = ["[MASK]", "<mask>"];
/// Names of what stands for a whole row, where a vocabulary has something that does only that.
pub(super) const CLASSIFIER: [&str; 2] = ["[CLS]", "<cls>"];
/// Names of what parts two texts of a row, where a vocabulary has something that does only that.
pub(super) const SEPARATOR: [&str; 2] = ["[SEP]", "<sep>"];
/// Names of what begins a text.
pub(super) const BEGIN: [&str; 4] = ["<s>", "<|begin_of_text|>", "<bos>", "<|startoftext|>"];

/// Whether a piece of that name is a place that was left free in a vocabulary: `[unused17]`.
pub(super) fn is_unused(name: &str) -> bool {
    let number = name
        .strip_prefix("[unused")
        .and_then(|rest| rest.strip_suffix(']'));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

/// Whether a piece of that name controls a model: a text that has it in it does not mean it.
pub(super) fn controls(name: &str) -> bool {
    KEPT.contains(&name) || sentinel(name).is_some()
}

/// The number of a sentinel's name.
pub(super) fn sentinel(name: &str) -> Option<usize> {
    let number = name.strip_prefix("<extra_id_")?.strip_suffix('>')?;
    number.parse().ok()
}
