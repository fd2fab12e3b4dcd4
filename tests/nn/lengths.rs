//! What both forms of attention cost at some lengths: the measurement behind the length from which `auto`
//! takes chunks.

use crate::common::{clients, execute, print};
use crate::support::noise;
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    Attention, AttentionKernel, AttentionMask, Buckets, Mode, Scope, StackOptions, Unseen,
    attention, relative_bias,
};
use kiln::pjrt::{Client, CompileOptions, Executable, ProgramIo};
use kiln::runtime::compile_overrides;
use kiln::types::{DType, Type};

const HEADS: usize = 8;
const KV: usize = 64;
const WIDTH: usize = HEADS * KV;

/// MiB of temporaries and milliseconds of processor time, of an attention layer of T5-small, forward and
/// backward in f32.
fn cost(client: &Client, kernel: AttentionKernel, length: usize) -> (f64, f64) {
    let graph = Graph::new();
    let shapes = [
        ("x", vec![1, length, WIDTH]),
        ("query/kernel", vec![WIDTH, WIDTH]),
        ("key/kernel", vec![WIDTH, WIDTH]),
        ("value/kernel", vec![WIDTH, WIDTH]),
        ("out/kernel", vec![WIDTH, WIDTH]),
        ("position/table", vec![32, HEADS]),
    ];
    let inputs = shapes
        .each_ref()
        .map(|(_, shape)| graph.input(Type::new(DType::F32, shape)));
    let names = shapes.each_ref().map(|(name, _)| (*name).to_owned());
    let mode = Mode {
        depth: StackOptions {
            attention: kernel,
            ..StackOptions::default()
        },
        ..Mode::plain()
    };
    let s = Scope::bound(&graph, names.into_iter().zip(inputs).collect(), mode);
    let buckets = Buckets {
        count: 32,
        max_distance: 128,
        bidirectional: true,
    };
    let one = graph.fill(1.0, Type::new(DType::I32, &[1, length]));
    let sight = AttentionMask {
        segments: Some([one, one]),
        causal: false,
        unseen: Unseen::Mean,
        by_offset: Some(relative_bias(
            &s.at("position"),
            HEADS,
            buckets,
            [length; 2],
        )),
        ..AttentionMask::default()
    };
    let heads = Attention {
        scale: 1.0,
        ..Attention::of(HEADS, KV)
    };
    let layer = Attention {
        view: Some(sight.over(&s, heads.on(1), [length; 2])),
        ..heads
    };
    let y = attention(&s, inputs[0], layer);
    let gradients: Vec<Tensor> = grad((y * y).sum_all(), &inputs);
    let program = compiled(client, &graph, &inputs, &gradients);
    let temporaries = program.program().memory_stats().unwrap().temporaries as f64;
    let arrays: Vec<Array> = shapes
        .iter()
        .enumerate()
        .map(|(k, s)| noise(k, &s.1))
        .collect();
    execute(&program, &arrays);
    let (before, runs) = (processor_time(), 3);
    (0..runs).for_each(|_| {
        execute(&program, &arrays);
    });
    let each = (processor_time() - before) / f64::from(runs);
    (temporaries / f64::from(1 << 20), each)
}

/// Milliseconds that the processors have worked for this process: on a busy machine the only time that
/// means something.
fn processor_time() -> f64 {
    let line = std::fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = line.rsplit(')').next().unwrap();
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    // of proc(5), utime and stime, in hundredths of a second
    let ticks: f64 = fields[11..13]
        .iter()
        .map(|f| f.parse::<f64>().unwrap())
        .sum();
    ticks * 10.0
}

/// Compiled with the options that training has.
fn compiled<'g>(
    client: &Client,
    graph: &'g Graph,
    inputs: &[Tensor<'g>],
    outputs: &[Tensor<'g>],
) -> Executable {
    let types = |tensors: &[Tensor<'g>]| tensors.iter().map(|t| t.ty()).collect::<Vec<_>>();
    let io = ProgramIo::of_types(&types(inputs), &types(outputs));
    let api = client.plugin().api_version();
    let options = CompileOptions {
        overrides: compile_overrides(client.platform(), api, DType::F32),
        ..CompileOptions::default()
    };
    let text = print(graph, inputs, outputs, 1);
    client.compile(&text, &options, io).unwrap()
}

#[test]
#[ignore = "a measurement: prints a table"]
fn what_attention_costs_in_either_form() {
    for client in clients(1) {
        for length in [512, 1024, 2048, 4096] {
            let [plain, chunked] = [AttentionKernel::Plain, AttentionKernel::Chunked]
                .map(|form| cost(&client, form, length));
            println!(
                "{length:6}: plain {:8.1} MiB {:8.1} ms, chunked {:8.1} MiB {:8.1} ms",
                plain.0, plain.1, chunked.0, chunked.1
            );
        }
    }
}
