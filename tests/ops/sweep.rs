//! The table of samples, joined from expectations and builders, and run many samples a program.

use crate::common::{clients, run};
use crate::samples::{Build, NO_DIFFERENCES, TABLES, array};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::types::DType;
use serde_json::Value;

/// From inputs to outputs.
pub type Closure = dyn for<'g> Fn(&[Tensor<'g>]) -> Vec<Tensor<'g>>;

/// One small case of an op, in one dtype.
pub struct Sample {
    pub name: String,
    pub inputs: Vec<Array>,
    pub outputs: Vec<Array>,
    pub build: Box<Closure>,
}

impl Sample {
    /// Whether its gradient is compared with finite differences.
    pub fn is_smooth(&self) -> bool {
        let floats = |arrays: &[Array]| arrays.iter().any(|a| a.ty().dtype.is_float());
        let named = NO_DIFFERENCES.iter().any(|(name, _)| *name == self.name);
        floats(&self.inputs) && floats(&self.outputs) && !named
    }

    /// Its inputs and outputs within a program.
    pub fn trace<'g>(&self, graph: &'g Graph) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>) {
        let inputs: Vec<_> = self
            .inputs
            .iter()
            .map(|a| graph.input(a.ty().clone()))
            .collect();
        let outputs = (self.build)(&inputs);
        graph
            .check()
            .unwrap_or_else(|e| panic!("{}: {e}", self.name));
        let types = outputs.iter().map(|t| t.ty());
        let expected = self.outputs.iter().map(|a| a.ty().clone());
        assert!(
            types.eq(expected),
            "{}: other types than expected: {outputs:?}",
            self.name
        );
        (inputs, outputs)
    }
}

/// Samples with expectations from NumPy, of one dtype.
pub fn recorded(dtype: DType) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (name, sample) in expectations() {
        let dtypes = sample["dtypes"].as_array().unwrap().iter();
        if dtypes.clone().any(|d| d.as_str() == Some(dtype.name())) {
            let arrays = |key: &str| {
                let arrays = sample[key].as_array().unwrap().iter();
                arrays.map(|a| decode(a, dtype)).collect()
            };
            let build = builder(&name).unwrap_or_else(|| panic!("{name} has no builder"));
            samples.push(Sample {
                inputs: arrays("inputs"),
                outputs: arrays("outputs"),
                build: Box::new(build),
                name,
            });
        }
    }
    samples
}

pub fn expectations() -> serde_json::Map<String, Value> {
    serde_json::from_str(include_str!("expected.json")).unwrap()
}

/// The builder of that very name, else of the name up to the colon.
pub fn builder(name: &str) -> Option<Build> {
    let of = |name: &str| {
        let mut rows = TABLES.iter().copied().flatten();
        rows.find(|row| row.0 == name).map(|row| row.1)
    };
    of(name).or_else(|| of(name.split(':').next()?))
}

fn decode(value: &Value, dtype: DType) -> Array {
    let own = value["dtype"].as_str().unwrap();
    let dtype = DType::parse(own).unwrap_or(dtype);
    let shape: Vec<usize> = serde_json::from_value(value["shape"].clone()).unwrap();
    let values = value["values"].as_array().unwrap();
    match dtype {
        // past 2^53
        DType::U64 => {
            let values: Vec<u64> = values.iter().map(|v| v.as_u64().unwrap()).collect();
            Array::new(&shape, &values).unwrap()
        }
        DType::I64 => {
            let values: Vec<i64> = values.iter().map(|v| v.as_i64().unwrap()).collect();
            Array::new(&shape, &values).unwrap()
        }
        _ => {
            let number = |v: &Value| match v {
                Value::String(word) => word.parse().unwrap(), // nan, inf, -inf
                v => v.as_f64().unwrap(),
            };
            array(
                dtype,
                &shape,
                &values.iter().map(number).collect::<Vec<_>>(),
            )
        }
    }
}

/// How far a value may lie from its expectation, relative to the larger of 1 and that expectation.
///
/// One rounding is `2^-mantissa-1`; samples of several operations round several times, and XLA's
/// functions are a few units off. Narrow floats are computed in f32 and rounded now and then.
pub fn tolerance(dtype: DType) -> f64 {
    match dtype {
        DType::F64 => 1e-14,
        DType::F32 => 2e-6,
        DType::F16 => 4.0 * 2f64.powi(-11),
        DType::BF16 => 4.0 * 2f64.powi(-8),
        _ => 0.0,
    }
}

/// Where `got` differs from `want` by more than `tolerance`, in words.
pub fn difference(name: &str, got: &Array, want: &Array, tolerance: f64) -> Option<String> {
    assert_eq!(got.ty(), want.ty(), "{name}");
    if tolerance == 0.0 {
        let equal = got.bytes() == want.bytes();
        return (!equal)
            .then(|| format!("{name}: {:?}, expected {:?}", got.to_f64(), want.to_f64()));
    }
    let (got, want) = (got.to_f64(), want.to_f64());
    let close = |(g, w): (&f64, &f64)| {
        g == w || (g.is_nan() && w.is_nan()) || (g - w).abs() <= tolerance * w.abs().max(1.0)
    };
    let equal = got.iter().zip(&want).all(close);
    (!equal).then(|| format!("{name}: {got:?}, expected {want:?}"))
}

/// Run all samples in one program and compare.
pub fn check(samples: &[Sample]) {
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
