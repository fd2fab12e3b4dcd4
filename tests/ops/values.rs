//! Values of every op against expectations that something else has computed.

use crate::common::{clients, run};
use crate::contractions::computed;
use crate::samples::TABLES;
use crate::sweep::{Sample, builder, difference, expectations, recorded, tolerance};
use kiln::graph::Graph;
use kiln::types::DType;

/// Run all samples in one program and compare.
fn check(samples: &[Sample]) {
    assert!(!samples.is_empty());
    for client in clients(1) {
        let graph = Graph::new();
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for sample in samples {
            let (arguments, results) = sample.trace(&graph);
            inputs.extend(arguments.into_iter().zip(sample.inputs.clone()));
            outputs.extend(results);
        }
        let mut results = run(&client, &graph, &inputs, &outputs).into_iter();
        let mut differences = Vec::new();
        for sample in samples {
            for want in &sample.outputs {
                let got = results.next().unwrap();
                let tolerance = tolerance(want.ty().dtype);
                differences.extend(difference(&sample.name, &got, want, tolerance));
            }
        }
        let plugin = client.plugin().path().display();
        assert!(
            differences.is_empty(),
            "{plugin}:\n{}",
            differences.join("\n")
        );
    }
}

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
    for dtype in [DType::F64, DType::F32, DType::BF16] {
        check(&computed(dtype));
    }
}

#[test]
fn builders_and_expectations_belong_together() {
    let expectations = expectations();
    for name in expectations.keys() {
        assert!(builder(name).is_some(), "{name} has no builder");
    }
    for (name, _) in TABLES.iter().copied().flatten() {
        let prefix = format!("{name}:");
        let known = |key: &String| key == name || key.starts_with(&prefix);
        assert!(expectations.keys().any(known), "{name} has no expectation");
    }
}
