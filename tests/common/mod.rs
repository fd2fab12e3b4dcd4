//! What integration tests share: the plugins to test, and running traced programs on them.

mod plugins;
mod ragged;

pub use plugins::plugins;
pub use ragged::masked;

use kiln::array::Array;
use kiln::graph::{Argument, Graph, Module, Output, Tensor};
use kiln::pjrt::{Client, ClientOptions, CompileOptions, Executable, Input, Plugin, ProgramIo};
use std::path::PathBuf;

/// A client with that many virtual devices for each plugin.
pub fn clients(devices: usize) -> Vec<Client> {
    let options = ClientOptions {
        cpu_devices: Some(devices),
        ..ClientOptions::default()
    };
    let client = |path: PathBuf| Client::new(&Plugin::load(&path).unwrap(), &options).unwrap();
    plugins().into_iter().map(client).collect()
}

/// The program of those inputs and outputs as text, with a mesh `data` of that many devices.
pub fn print<'g>(
    graph: &'g Graph,
    inputs: &[Tensor<'g>],
    outputs: &[Tensor<'g>],
    devices: usize,
) -> String {
    print_rounds(graph, inputs, outputs, devices, 0)
}

/// The same with loops written out round by round, each operation up to `most` times.
pub fn print_rounds<'g>(
    graph: &'g Graph,
    inputs: &[Tensor<'g>],
    outputs: &[Tensor<'g>],
    devices: usize,
    most: usize,
) -> String {
    graph.check().unwrap();
    let argument = |&tensor: &Tensor<'g>| Argument {
        tensor,
        attributes: String::new(),
    };
    let output = |&tensor: &Tensor<'g>| Output {
        tensor,
        attributes: String::new(),
    };
    let module = Module {
        name: "test".to_owned(),
        preamble: format!("sdy.mesh @mesh = <[\"data\"={devices}]>"),
        arguments: inputs.iter().map(argument).collect(),
        outputs: outputs.iter().map(output).collect(),
    };
    module.print_rounds(graph, most)
}

/// The program of those inputs and outputs, compiled for one device.
pub fn compile<'g>(
    client: &Client,
    graph: &'g Graph,
    inputs: &[Tensor<'g>],
    outputs: &[Tensor<'g>],
) -> Executable {
    compile_text(client, &print(graph, inputs, outputs, 1), inputs, outputs)
}

/// The printed program of those inputs and outputs, compiled for one device.
pub fn compile_text<'g>(
    client: &Client,
    text: &str,
    inputs: &[Tensor<'g>],
    outputs: &[Tensor<'g>],
) -> Executable {
    let types = |tensors: &[Tensor<'g>]| tensors.iter().map(|t| t.ty()).collect::<Vec<_>>();
    let io = ProgramIo::of_types(&types(inputs), &types(outputs));
    let compiled = client.compile(&masked(text), &CompileOptions::default(), io);
    compiled.unwrap_or_else(|error| {
        let stored = std::env::temp_dir().join("kiln-refused-program.mlir");
        let _ = std::fs::write(&stored, text);
        let (plugin, error) = (client.plugin().path().display(), error.chain());
        panic!(
            "{plugin}: {error}\n(the program lies in {})",
            stored.display()
        )
    })
}

/// Run a program of one device on host arrays.
pub fn execute(program: &Executable, inputs: &[Array]) -> Vec<Array> {
    let client = program.client();
    let device = &client.devices()[0];
    let upload = |array: &Array| client.upload(array.clone(), device).unwrap();
    let buffers: Vec<_> = inputs.iter().map(upload).collect();
    let results = program
        .execute1(buffers.iter().map(Input::Keep).collect())
        .unwrap();
    results.iter().map(|r| r.download().unwrap()).collect()
}

/// Trace, compile and run on one device.
pub fn run<'g>(
    client: &Client,
    graph: &'g Graph,
    inputs: &[(Tensor<'g>, Array)],
    outputs: &[Tensor<'g>],
) -> Vec<Array> {
    let (tensors, arrays): (Vec<_>, Vec<_>) = inputs.iter().cloned().unzip();
    execute(&compile(client, graph, &tensors, outputs), &arrays)
}
