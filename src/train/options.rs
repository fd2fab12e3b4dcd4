//! Options of the compilers.

use crate::pjrt::OptionValue;
use crate::types::DType;
use std::collections::BTreeMap;

/// XLA options that a loaded plugin wants in every compilation for that compute type.
///
/// They go by what the plugin says of itself, its platform and its PJRT API version (major, minor): an option that
/// another version does not know is a compile error. The CPU plugin of 0.115 has library kernels of which it uses too
/// many by default (elementwise chains in several passes, docs/performance.md), and too few in lists that leave
/// `INDIVIDUAL_DOT` out: products of bf16 operands are then done in f32.
pub fn compile_overrides(
    platform: &str,
    api: (i32, i32),
    dtype: DType,
) -> BTreeMap<String, OptionValue> {
    let options: &[(&str, &str)] = match (platform, api, dtype) {
        ("cpu", (0, 115), DType::F32 | DType::BF16) => &[(
            "xla_cpu_experimental_ynn_fusion_type",
            "LIBRARY_FUSION_TYPE_INDIVIDUAL_DOT,LIBRARY_FUSION_TYPE_REDUCE",
        )],
        _ => &[],
    };
    let options = options.iter();
    options
        .map(|(name, value)| ((*name).to_owned(), OptionValue::Str((*value).to_owned())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compile_options_go_to_the_version_that_knows_them_only() {
        let option = |api, dtype| compile_overrides("cpu", api, dtype).len();
        assert_eq!(option((0, 115), DType::F32), 1);
        assert_eq!(option((0, 115), DType::BF16), 1);
        assert_eq!(option((0, 106), DType::F32), 0);
        assert_eq!(option((0, 81), DType::F32), 0);
    }
}
