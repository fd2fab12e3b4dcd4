//! Options of the compilers.

use crate::pjrt::{OptionValue, Value};
use crate::types::DType;
use std::collections::BTreeMap;

/// XLA options that a loaded plugin wants in every compilation for that compute type.
///
/// They go by what the plugin says of itself, its platform and its PJRT API version (major, minor): an option that
/// another version does not know is a compile error. The CPU plugin of 0.115 has library kernels of which it uses too
/// many by default (elementwise chains in several passes, docs/performance.md), and too few in lists that leave
/// `INDIVIDUAL_DOT` out: products of bf16 operands are then done in f32. Its fast minimum and maximum drop NaN, so that a
/// model that has gone astray might look sound. Left to itself it orders a program's operations by when they could begin,
/// so that much of the gradient is copied during the forward pass and waits; the other order goes by memory.
pub fn compile_overrides(
    platform: &str,
    api: (i32, i32),
    dtype: DType,
) -> BTreeMap<String, OptionValue> {
    let mut options = BTreeMap::new();
    if (platform, api) == ("cpu", (0, 115)) {
        let mut set = |name: &str, value| options.insert(name.to_owned(), value);
        set("xla_cpu_enable_fast_min_max", OptionValue::Bool(false));
        if matches!(dtype, DType::F32 | DType::BF16) {
            let kernels = "LIBRARY_FUSION_TYPE_INDIVIDUAL_DOT,LIBRARY_FUSION_TYPE_REDUCE";
            let kernels = OptionValue::Str(kernels.to_owned());
            set("xla_cpu_experimental_ynn_fusion_type", kernels);
            let by_memory = OptionValue::Str("CPU_SCHEDULER_TYPE_MEMORY_OPTIMIZED".to_owned());
            set("xla_cpu_scheduler_type", by_memory);
        }
    }
    options
}

/// Options that a client of one device wants, by the plugin's own names.
///
/// The CPU plugin takes a program's temporaries when it begins and frees them on another thread, shortly after its results
/// are there. A step that begins in between takes as much again, now and then, and the process stays twice as large.
/// Without `asynchronous` a program has ended, temporaries and all, when its execution returns; what the host does between
/// two steps takes well under a millisecond.
pub fn client_options(platform: &str, api: (i32, i32)) -> Vec<(String, Value)> {
    match (platform, api) {
        ("cpu", (0, 115)) => vec![("asynchronous".to_owned(), Value::Bool(false))],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compile_options_go_to_the_version_that_knows_them_only() {
        let option = |api, dtype| compile_overrides("cpu", api, dtype).len();
        assert_eq!(option((0, 115), DType::F32), 3);
        assert_eq!(option((0, 115), DType::BF16), 3);
        assert_eq!(option((0, 115), DType::F16), 1);
        assert_eq!(option((0, 106), DType::F32), 0);
        assert_eq!(option((0, 81), DType::F32), 0);
        assert_eq!(client_options("cpu", (0, 115)).len(), 1);
        assert!(client_options("cpu", (0, 106)).is_empty());
        assert!(client_options("cuda", (0, 115)).is_empty());
    }
}
