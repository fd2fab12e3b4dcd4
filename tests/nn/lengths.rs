//! What both forms of attention cost at some lengths: the measurement behind the length from which `auto`
//! takes chunks.

use crate::common::{clients, execute, print};
use crate::support::noise;
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    Attention, AttentionKernel, AttentionMask, Buckets, Mode, Scope, StackOptions, attention,
    relative_bias,
};
use kiln::pjrt::{Client, CompileOptions, Executable, ProgramIo};
use kiln::runtime::compile_overrides;
use kiln::types::{DType, Type};

const HEADS: usize = 8;
const KV: usize = 64;
const WIDTH: usize = HEADS * KV;

/// What a layer sees.
#[derive(Clone, Copy, Debug)]
enum View {
    /// Everything of its text, with a bias by offset: T5's encoder.
    Biased,
    /// Everything.
    All,
    /// What comes before it.
    Causal,
    /// So many positions before it.
    Band(usize),
}

/// An attention layer of T5-small in f32: its parameters, its input, and the gradients of all.
struct Layer<'g> {
    shapes: Vec<Vec<usize>>,
    inputs: Vec<Tensor<'g>>,
    gradients: Vec<Tensor<'g>>,
}

fn layer<'g>(graph: &'g Graph, kernel: AttentionKernel, view: View, length: usize) -> Layer<'g> {
    let mut shapes = vec![
        ("x", vec![1, length, WIDTH]),
        ("query/kernel", vec![WIDTH, WIDTH]),
        ("key/kernel", vec![WIDTH, WIDTH]),
        ("value/kernel", vec![WIDTH, WIDTH]),
        ("out/kernel", vec![WIDTH, WIDTH]),
    ];
    if let View::Biased = view {
        shapes.push(("position/table", vec![32, HEADS]));
    }
    let input = |shape: &Vec<usize>| graph.input(Type::new(DType::F32, shape));
    let inputs: Vec<Tensor> = shapes.iter().map(|(_, shape)| input(shape)).collect();
    let names = shapes.iter().map(|(name, _)| (*name).to_owned());
    let mode = Mode {
        depth: StackOptions {
            attention: kernel,
            ..StackOptions::default()
        },
        ..Mode::plain()
    };
    let s = Scope::bound(graph, names.zip(inputs.iter().copied()).collect(), mode);
    let buckets = Buckets {
        count: 32,
        max_distance: 128,
        bidirectional: true,
    };
    let one = graph.fill(1.0, Type::new(DType::I32, &[1, length]));
    let mask = match view {
        View::All => AttentionMask::default(),
        View::Causal => AttentionMask {
            causal: true,
            ..AttentionMask::default()
        },
        View::Band(window) => AttentionMask {
            causal: true,
            window: Some(window),
            ..AttentionMask::default()
        },
        View::Biased => AttentionMask {
            segments: Some([one, one]),
            by_offset: Some(relative_bias(
                &s.at("position"),
                HEADS,
                buckets,
                [length; 2],
            )),
            ..AttentionMask::default()
        },
    };
    let heads = Attention {
        scale: 1.0,
        ..Attention::of(HEADS, KV)
    };
    let layer = Attention {
        view: Some(mask.over(&s, heads.on(1), [length; 2])),
        ..heads
    };
    let y = attention(&s, inputs[0], layer);
    let gradients = grad((y * y).sum_all(), &inputs);
    Layer {
        shapes: shapes.into_iter().map(|(_, shape)| shape).collect(),
        inputs,
        gradients,
    }
}

/// MiB of temporaries and milliseconds of processor time, of such a layer, forward and backward.
fn cost(client: &Client, kernel: AttentionKernel, view: View, length: usize) -> (f64, f64) {
    let graph = Graph::new();
    let layer = layer(&graph, kernel, view, length);
    let program = compiled(client, &graph, &layer.inputs, &layer.gradients);
    let temporaries = program.program().memory_stats().unwrap().temporaries as f64;
    let shapes = layer.shapes.iter().enumerate();
    let arrays: Vec<Array> = shapes.map(|(k, shape)| noise(k, shape)).collect();
    execute(&program, &arrays);
    let (before, runs) = (processor_time(), 3);
    (0..runs).for_each(|_| {
        execute(&program, &arrays);
    });
    let each = (processor_time() - before) / f64::from(runs);
    (temporaries / f64::from(1 << 20), each)
}

#[test]
fn blocks_that_no_query_sees_are_not_computed() {
    const LENGTH: usize = 4096; // eight blocks of 512
    let flops = |view| {
        let graph = Graph::new();
        let layer = layer(&graph, AttentionKernel::Auto, view, LENGTH);
        graph.check().unwrap();
        graph.flops(&layer.gradients)
    };
    // two products forward and five backward
    let all_pairs = (7 * 2 * LENGTH * LENGTH * WIDTH) as u64;
    let all = flops(View::All);
    assert!(all > all_pairs);
    for (view, blocks) in [
        (View::Causal, 8 * 9 / 2),
        (View::Band(1024), 1 + 2 + 6 * 3),
        (View::Band(1), 8),
    ] {
        let left = (all - all_pairs / 64 * (64 - blocks)) as f64;
        let share = flops(view) as f64 / left;
        // what is done to each score besides products is not done either
        assert!((0.95..1.01).contains(&share), "{view:?}: {share}");
    }
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
        let views = [View::Biased, View::All, View::Causal, View::Band(1024)];
        for (view, length) in views
            .into_iter()
            .flat_map(|view| [512, 1024, 2048, 4096].map(|length| (view, length)))
        {
            let [plain, chunked] = [AttentionKernel::Plain, AttentionKernel::Chunked]
                .map(|form| cost(&client, form, view, length));
            println!(
                "{view:?} {length:6}: plain {:8.1} MiB {:8.1} ms, chunked {:8.1} MiB {:8.1} ms",
                plain.0, plain.1, chunked.0, chunked.1
            );
        }
    }
}
