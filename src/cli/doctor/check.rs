//! Tries one plugin, in a process of its own.

use super::findings::{Devices, Findings, Run};
use anyhow::{Context, Result, ensure};
use kiln::array::Array;
use kiln::error::Error;
use kiln::graph::{Argument, Graph, Module, Output};
use kiln::ops::einsum;
use kiln::pjrt::{self, Client, ClientOptions, CompileOptions, Plugin, Topology, Value};
use kiln::runtime::{GlobalArray, Runtime};
use kiln::step::{Program, TensorSpec};
use kiln::types::{DType, Type};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

/// Devices to compile for where there are none.
const TOPOLOGY: &str = "v5e:2x2";
/// PJRT's code for what a plugin does not provide (`absl::StatusCode`).
const UNIMPLEMENTED: i32 = 12;
/// The program multiplies a matrix of `M x K` by one of `K x N`.
const M: usize = 32;
const K: usize = 48;
const N: usize = 16;

/// Try the plugin. Before each part, a line of JSON with all that is known so far goes to `out`, so that what was learned
/// outlives a plugin that kills the process.
///
/// # Errors
/// When `out` cannot be written. What goes wrong with the plugin is among the findings.
pub fn check(path: &Path, out: &mut dyn Write) -> Result<()> {
    let findings = Findings::default();
    let mut check = Check { findings, out };
    let result = check.all(path);
    check.findings.error = result.err().map(|error| format!("{error:#}"));
    check.tell(None)
}

struct Check<'a> {
    findings: Findings,
    out: &'a mut dyn Write,
}

impl Check<'_> {
    fn all(&mut self, path: &Path) -> Result<()> {
        self.tell(Some("loading it"))?;
        let plugin = Plugin::load(path)?;
        let (major, minor) = plugin.api_version();
        self.findings.pjrt = Some(format!("{major}.{minor}"));
        let stablehlo = plugin.attributes().remove("stablehlo_current_version");
        self.findings.stablehlo = stablehlo.map(|version| version.to_string());
        let profiler = plugin.has_profiler();
        self.note("profiler", profiler.then_some(()).ok_or(None));
        self.tell(Some("opening a client"))?;
        match Client::new(&plugin, &ClientOptions::default()) {
            Ok(client) => self.client(client)?,
            Err(error) => self.without_devices(&plugin, error)?,
        }
        self.tell(Some("asking for topologies"))?;
        let topologies = match Topology::new(&plugin, TOPOLOGY, &[]) {
            Err(error) if is_unimplemented(&error) => Err(None),
            // Any other refusal is about the name: each plugin has names of its own.
            _ => Ok(()),
        };
        self.note("topologies", topologies);
        Ok(())
    }

    /// Compile and run the program on the first device.
    fn client(&mut self, client: Client) -> Result<()> {
        self.findings.platform = Some(client.platform().to_owned());
        self.findings.platform_version = Some(client.platform_version().to_owned());
        for device in client.devices() {
            self.findings.add(Devices {
                kind: device.kind().to_owned(),
                count: 1,
                memory: device.memory_stats().and_then(|memory| memory.limit),
                memories: device.memories().to_vec(),
            });
        }
        self.tell(Some("compiling a small program"))?;
        let runtime = Runtime {
            client,
            cache: None,
            compute: DType::F32,
            layout: None,
            options: BTreeMap::new(),
        };
        let compiled = runtime.compile(&program()?)?;
        let compile_s = compiled.took.as_secs_f64();
        self.findings.program = Some(Run {
            compile_s,
            run_s: None,
        });
        self.tell(Some("running the small program"))?;
        let (left, right) = (numbers(M * K, 7), numbers(K * N, 5));
        let start = Instant::now();
        let left_there = GlobalArray::upload(&runtime, Array::new(&[M, K], &left)?, None)?;
        let right_there = GlobalArray::upload(&runtime, Array::new(&[K, N], &right)?, None)?;
        let results = compiled.run(&mut [], [&left_there, &right_there])?;
        let product = results[0].download()?;
        let run_s = Some(start.elapsed().as_secs_f64());
        self.findings.program = Some(Run { compile_s, run_s });
        compare(product.values()?, &left, &right)?;
        self.findings.works = true;
        let executable = compiled.executable();
        self.abilities(executable.program(), |bytes| {
            runtime.client.load(bytes, executable.io().clone())?;
            Ok(())
        })
    }

    /// Compile the program for devices that are not there; `error` says why they are not.
    fn without_devices(&mut self, plugin: &Plugin, error: Error) -> Result<()> {
        self.tell(Some("making a topology, since it gives no client"))?;
        let Ok(topology) = Topology::new(plugin, TOPOLOGY, &[]) else {
            return Err(error.into());
        };
        self.findings.platform = Some(topology.platform().to_owned());
        self.findings.platform_version = Some(topology.platform_version().to_owned());
        self.findings.topology = Some(TOPOLOGY.to_owned());
        for device in topology.devices() {
            let memory = match device.attributes.get("device_memory_bytes_limit") {
                Some(Value::Int(bytes)) => u64::try_from(*bytes).ok(),
                _ => None,
            };
            self.findings.add(Devices {
                kind: device.kind.clone(),
                count: 1,
                memory,
                memories: Vec::new(),
            });
        }
        self.tell(Some("compiling a small program for a topology"))?;
        let start = Instant::now();
        let compiled = topology.compile(&program()?.text, &CompileOptions::default())?;
        self.findings.program = Some(Run {
            compile_s: start.elapsed().as_secs_f64(),
            run_s: None,
        });
        self.abilities(&compiled, |_| Ok(()))
    }

    /// What the plugin tells about a compiled program. `load` takes a serialised one back.
    fn abilities(
        &mut self,
        program: &pjrt::Program,
        load: impl FnOnce(&[u8]) -> Result<(), Error>,
    ) -> Result<()> {
        self.tell(Some("asking for the program's costs"))?;
        let costs = program.cost_analysis().map(drop);
        self.note("cost analysis", costs.map_err(reason));
        self.tell(Some("asking for the program's memory"))?;
        let memory = program.memory_stats().map(drop);
        self.note("memory statistics", memory.map_err(reason));
        self.tell(Some("storing the program and loading it again"))?;
        let stored = program.serialize().and_then(|bytes| load(&bytes));
        self.note("serialisation", stored.map_err(reason));
        Ok(())
    }

    /// Note something that the plugin can do, or cannot, and why.
    fn note(&mut self, ability: &str, result: Result<(), Option<String>>) {
        match result {
            Ok(()) => self.findings.can.push(ability.to_owned()),
            Err(reason) => {
                self.findings.cannot.insert(ability.to_owned(), reason);
            }
        }
    }

    /// Print the findings, and what comes next.
    fn tell(&mut self, next: Option<&str>) -> Result<()> {
        self.findings.doing = next.map(str::to_owned);
        let line = serde_json::to_string(&self.findings)?;
        // A line of its own, whatever the plugin has printed before.
        writeln!(self.out, "\n{line}").context("reporting what was found")?;
        Ok(self.out.flush()?)
    }
}

/// Why something failed; `None` when the plugin just does not provide it.
fn reason(error: Error) -> Option<String> {
    (!is_unimplemented(&error)).then(|| error.chain())
}

fn is_unimplemented(error: &Error) -> bool {
    match error {
        Error::Plugin { code, .. } => *code == UNIMPLEMENTED,
        Error::Context { source, .. } => is_unimplemented(source),
        _ => false,
    }
}

/// The product of two matrices.
fn program() -> Result<Program> {
    let graph = Graph::new();
    let left = graph.input(Type::new(DType::F32, &[M, K]));
    let right = graph.input(Type::new(DType::F32, &[K, N]));
    let product = einsum(left, right, "mk,kn->mn");
    graph.check()?;
    let slot = |name: &str, ty| TensorSpec::whole(name, ty, None);
    let inputs = vec![slot("left", left.ty()), slot("right", right.ty())];
    let outputs = vec![slot("product", product.ty())];
    let argument = |tensor| Argument {
        tensor,
        attributes: String::new(),
    };
    let module = Module {
        name: "doctor".to_owned(),
        preamble: String::new(),
        arguments: vec![argument(left), argument(right)],
        outputs: vec![Output {
            tensor: product,
            attributes: String::new(),
        }],
    };
    Ok(Program {
        text: module.print(&graph),
        inputs,
        outputs,
        state: 0,
        mesh: None,
        operations: graph.len(),
        flops: graph.flops(&[product]),
    })
}

/// Whole numbers from -8 to 8: exact in every float type, and so are their sums of products.
fn numbers(count: usize, factor: usize) -> Vec<f32> {
    let number = |k: usize| ((k * factor + k * k) % 17) as f32 - 8.0;
    (0..count).map(number).collect()
}

/// Refuse a product that is not exactly the host's.
fn compare(got: &[f32], left: &[f32], right: &[f32]) -> Result<()> {
    for (at, got) in got.iter().enumerate() {
        let (row, column) = (at / N, at % N);
        let term = |k: usize| left[row * K + k] * right[k * N + column];
        let want: f32 = (0..K).map(term).sum();
        ensure!(
            *got == want,
            "wrong result: element [{row}, {column}] of a {M} x {K} by {K} x {N} product is {want}, the device says {got}"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_product_is_refused() {
        let (left, right) = (numbers(M * K, 7), numbers(K * N, 5));
        let row = |at: usize| (0..K).map(move |k| (at / N * K + k, k * N + at % N));
        let element = |at: usize| row(at).map(|(l, r)| left[l] * right[r]).sum();
        let mut product: Vec<f32> = (0..M * N).map(element).collect();
        compare(&product, &left, &right).unwrap();
        product[N + 2] += 1.0;
        let error = compare(&product, &left, &right).unwrap_err().to_string();
        assert!(
            error.starts_with("wrong result: element [1, 2] of"),
            "{error}"
        );
    }
}
