//! Where special numbers become something else than PyTorch makes of them: docs/numerics.md as values.

/// ActivationSharding of a result and what they give instead.
pub struct Exception {
    /// Float types, by name.
    pub types: &'static str,
    /// Sample of `special.json`.
    pub sample: &'static str,
    /// Which of its results: outputs first, then gradients.
    pub result: usize,
    /// `place:value` of each.
    pub gives: &'static str,
    /// Row of docs/numerics.md.
    pub why: &'static str,
}

const fn row(
    types: &'static str,
    sample: &'static str,
    result: usize,
    gives: &'static str,
    why: &'static str,
) -> Exception {
    Exception {
        types,
        sample,
        result,
        gives,
        why,
    }
}

const ALL: &str = "f32 bf16 f16";
const BOTH: &str = "f32 bf16";

/// Results in which the CPU plugin keeps subnormal numbers of f32 and bf16; elsewhere they count as zeros.
pub const KEPT: &[(&str, &str)] = &[
    (BOTH, "abs 0"),
    (BOTH, "activation:linear 0"),
    (BOTH, "activation:tanh 0"),
    (BOTH, "atan2 0"),
    (BOTH, "bitcast 0"),
    (BOTH, "cbrt 0"),
    ("bf16", "clamp_each 0"),
    (BOTH, "concatenate 0"),
    (BOTH, "convert:floats 0"),
    ("bf16", "convert:integers 8"),
    (BOTH, "dynamic_slice 0"),
    (BOTH, "dynamic_update_slice 0"),
    (BOTH, "expm1 0"),
    (BOTH, "gather 0"),
    ("bf16", "maximum 0"),
    ("bf16", "minimum 0"),
    (BOTH, "negate 0"),
    (BOTH, "pad 0"),
    (BOTH, "power 0"),
    (BOTH, "remainder 0"),
    (BOTH, "reshape 0"),
    (BOTH, "reshape 1"),
    (BOTH, "reverse 0"),
    (BOTH, "reverse 1"),
    (BOTH, "select 0"),
    (BOTH, "sine 0"),
    (BOTH, "slice 0"),
    (BOTH, "sort 0"),
    (BOTH, "sort 1"),
    (BOTH, "sort_payload 0"),
    (BOTH, "stop_gradient 1"),
    (BOTH, "take 0"),
    (BOTH, "take_along 0"),
    (BOTH, "take_rows 0"),
    (BOTH, "tanh 0"),
    (BOTH, "times 1"),
    (BOTH, "times 2"),
    (BOTH, "transpose 0"),
    (BOTH, "transpose 1"),
];

#[rustfmt::skip]
pub const EXCEPTIONS: &[Exception] = &[
    row(ALL, "zeros", 0, "1:0", "the larger of two zeros is 0, the smaller -0"),
    row(ALL, "zeros", 1, "2:-0", "the larger of two zeros is 0, the smaller -0"),
    row(ALL, "maximum", 0, "39:0", "the larger of two zeros is 0, the smaller -0"),
    row(ALL, "minimum", 0, "31:-0", "the larger of two zeros is 0, the smaller -0"),
    row("f32", "maximum", 0, "41:0", "the smaller or larger of a zero and a subnormal number"),
    row("f32", "minimum", 0, "49:-0", "the smaller or larger of a zero and a subnormal number"),
    row("bf16", "maximum", 0, "32:0 48:0 49:-0", "the smaller or larger of a zero and a subnormal number"),
    row("bf16", "minimum", 0, "32:9.1835e-41", "the smaller or larger of a zero and a subnormal number"),
    row("bf16", "clamp_each", 0, "26:0", "the smaller or larger of a zero and a subnormal number"),
    row(ALL, "sign", 0, "0:nan 4:-0", "the sign of NaN is NaN, of -0 it is -0"),
    row(BOTH, "sign", 0, "6:-0", "the sign of NaN is NaN, of -0 it is -0"),
    row(ALL, "abs", 1, "0:nan", "the sign of NaN is NaN, of -0 it is -0"),
    row(ALL, "activation:relu", 0, "4:0", "ReLU of -0 is 0"),
    row(BOTH, "activation:relu", 0, "6:0", "ReLU of -0 is 0"),
    row(ALL, "activation:relu6", 0, "4:0", "ReLU of -0 is 0"),
    row(BOTH, "activation:relu6", 0, "6:0", "ReLU of -0 is 0"),
    row("f32", "tanh", 1, "17:0", "tanh is 1 from 8 on"),
    row("f32", "activation:tanh", 1, "17:0", "tanh is 1 from 8 on"),
    row(BOTH, "atan2", 0, "50:nan 69:0 78:-0", "functions that see the bits of subnormal numbers"),
    row(BOTH, "power", 0, "52:0", "functions that see the bits of subnormal numbers"),
    row(BOTH, "remainder", 0, "32:nan 41:nan 50:nan 59:nan 68:nan 77:nan", "functions that see the bits of subnormal numbers"),
    row(ALL, "activation:silu", 1, "24:nan 27:nan 30:nan 33:nan", "an infinite gradient through a product of two parts"),
    row(ALL, "activation:mish", 1, "21:nan 24:nan 27:nan 30:nan 33:nan", "an infinite gradient through a product of two parts"),
    row(ALL, "activation:sqrtsoftplus", 1, "21:nan 24:nan 27:nan 30:nan 33:nan", "an infinite gradient through a product of two parts"),
    row("f16", "activation:sqrtsoftplus", 1, "19:nan", "an infinite gradient through a product of two parts"),
    row(ALL, "activation:hardswish", 1, "0:nan", "hardswish of NaN has gradient NaN"),
    row(ALL, "clamp:numbers", 1, "0:1 11:1 14:1", "a clamped value has its gradient on the bounds and where it is NaN"),
    row(ALL, "log_sum_exp", 0, "1:nan 3:nan 7:nan", "a log-sum-exp whose largest term is infinite"),
    row(ALL, "log_sum_exp", 1, "5:nan 6:nan 7:nan 13:nan 14:nan 15:nan", "a log-sum-exp whose largest term is infinite"),
    row(ALL, "log_sum_exp", 1, "20:0.5 21:0.5", "equal largest terms that dwarf their logarithm"),
    row(ALL, "cumulative_product", 1, "16:nan 17:nan", "running products of zeros have no gradient"),
    row(ALL, "sigmoid_cross_entropy", 0, "2:2.3283415 3:inf 4:inf", "sigmoid cross-entropy at infinity"),
    row(ALL, "top_k_hits", 0, "9:1", "NaN ties with infinity among the largest logits"),
    row("f16", "activation:hardswish", 0, "8:inf", "sums and products beyond the largest f16"),
    row("f16", "mean:rows", 0, "5:inf", "sums and products beyond the largest f16"),
];
