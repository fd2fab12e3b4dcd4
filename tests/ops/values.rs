//! Values of every op against expectations that something else has computed.

use crate::contractions::computed;
use crate::sweep::{check, recorded};
use kiln::types::DType;

macro_rules! of_each_dtype {
    ($($test:ident $dtype:ident;)*) => {$(
        #[test]
        fn $test() { check(&recorded(DType::$dtype)) }
    )*};
}

of_each_dtype! {
    values_in_f64 F64;
    values_in_f32 F32;
    values_in_bf16 BF16;
    values_in_f16 F16;
    values_in_i8 I8;
    values_in_i16 I16;
    values_in_i32 I32;
    values_in_i64 I64;
    values_in_u8 U8;
    values_in_u16 U16;
    values_in_u32 U32;
    values_in_u64 U64;
    values_in_bool Bool;
}

#[test]
fn convolutions_and_contractions_equal_plain_loops() {
    for dtype in [DType::F64, DType::BF16] {
        check(&computed(dtype));
    }
}
