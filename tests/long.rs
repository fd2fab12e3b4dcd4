//! Training steps over 16,384 positions: nothing in them has a value for every pair of positions.

#[path = "common/hlo.rs"]
#[allow(dead_code)]
mod hlo;

use hlo::shapes as compiled_shapes;
use kiln::config::{Count, Part};
use kiln::models::{Model, ModelConfig, Pair, T5Config, TextShape, VitConfig};
use kiln::nn::{AttentionKernel, StackOptions};
use kiln::optim::{AdamW, Common, OptimizerConfig};
use kiln::pjrt::{CompileOptions, Plugin, Topology, Value};
use kiln::plugins::find;
use kiln::step::{Images, TrainStepSpec};
use kiln::tasks::TaskConfig;
use kiln::types::DType;
use std::process::Command;
use std::time::{Duration, Instant};

const LENGTH: usize = 16_384;

/// One encoder layer, and for T5 one decoder layer, with everything that attention can have.
fn model(family: &str) -> Model {
    let config = match family {
        "vit" => ModelConfig::Vit(VitConfig {
            image: Pair([512, 512]),
            patch: Pair([4, 4]),
            classes: Some(Count::of(10)),
            embed_dim: Some(Count::of(128)),
            num_layers: Some(Count::of(1)),
            num_heads: Some(Count::of(2)),
            mlp_dim: Some(Count::of(256)),
            attention_dropout: Part::of(0.1),
            ..VitConfig::default()
        }),
        _ => ModelConfig::T5(T5Config {
            vocab: Some(Count::of(512)),
            embed_dim: Some(Count::of(128)),
            head_dim: Some(Count::of(64)),
            num_heads: Some(Count::of(2)),
            mlp_dim: Some(Count::of(256)),
            encoder_num_layers: Some(Count::of(1)),
            decoder_num_layers: Some(Count::of(1)),
            ..T5Config::default()
        }),
    };
    let mut model = config.resolve().unwrap();
    if let Model::T5(t5) = &mut model {
        t5.shape = TextShape {
            inputs: LENGTH,
            targets: LENGTH,
            segments: true,
            text_ids: 2..500,
        };
    }
    model
}

/// The training step as StableHLO, with the form of attention that `auto` picks, or another one.
fn step(family: &str, attention: AttentionKernel) -> String {
    let model = model(family);
    let depth = StackOptions {
        attention,
        ..StackOptions::default()
    };
    let parameters = model.declared(depth).unwrap();
    let optimizer = OptimizerConfig::new(AdamW::default(), Common::default());
    let recipe = TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        task: TaskConfig::usual(&model),
        model,
        batch: 1,
        accumulate: 1,
        compute: DType::BF16,
        images: Images::Normalised,
        layout: None,
        depth,
        written_out: false,
    };
    recipe.step().unwrap().text
}

/// Whether a value of that shape has one for every pair of positions.
fn is_quadratic(shape: &[usize]) -> bool {
    let long = shape.iter().filter(|n| **n >= LENGTH).count();
    long > 1 || shape.iter().product::<usize>() >= LENGTH * LENGTH
}

/// Shapes of all values in a StableHLO text: `tensor<4x16384xf32>`.
fn shapes(text: &str) -> Vec<Vec<usize>> {
    let types = text.split("tensor<").skip(1);
    let sizes = types.map(|ty| {
        let ty = ty.split('>').next().unwrap();
        ty.split('x').map_while(|n| n.parse().ok()).collect()
    });
    sizes.collect()
}

#[test]
fn no_value_of_a_traced_step_is_quadratic_in_the_length() {
    for family in ["vit", "t5"] {
        let chunked = shapes(&step(family, AttentionKernel::Auto));
        let largest = chunked.iter().max_by_key(|s| s.iter().product::<usize>());
        println!(
            "{family}: {} values, the largest {largest:?}",
            chunked.len()
        );
        let quadratic: Vec<_> = chunked.iter().filter(|s| is_quadratic(s)).collect();
        assert!(quadratic.is_empty(), "{family}: {quadratic:?}");
        let plain = shapes(&step(family, AttentionKernel::Plain));
        assert!(plain.iter().any(|s| is_quadratic(s)), "{family}");
    }
}

/// Compile for one v5e; temporaries in bytes, and whether any value is quadratic.
fn compile(family: &str, attention: AttentionKernel) -> Result<(usize, bool), String> {
    let plugin = Plugin::load(&find("tpu", None, None).unwrap().path).unwrap();
    let bounds = Value::Ints(vec![1, 1, 1]);
    let options = [("chips_per_host_bounds".to_owned(), bounds)];
    let topology = Topology::new(&plugin, "v5e:1x1", &options).unwrap();
    let options = CompileOptions {
        partitions: 1,
        device_assignment: topology.devices().iter().map(|d| d.id).collect(),
        ..CompileOptions::default()
    };
    let start = Instant::now();
    let program = topology.compile(&step(family, attention), &options);
    let program = program.map_err(|error| error.to_string())?;
    let temporaries = program.memory_stats().unwrap().temporaries as usize;
    let shapes = compiled_shapes(&program.optimized_program().unwrap());
    assert!(shapes.len() > 1000, "{} values", shapes.len());
    println!(
        "{family} {attention:?}: {:.3} GiB of temporaries, compiled in {:.0} s",
        temporaries as f64 / f64::from(1 << 30),
        start.elapsed().as_secs_f64()
    );
    Ok((temporaries, shapes.iter().any(|s| is_quadratic(s))))
}

const CHILD: &str = "KILN_TEST_LONG_CHILD";

/// The plugin reads its environment when it is loaded, and one process at a time may load it: run `test`
/// of this file anew in a process of its own. Whether this is that process.
fn is_child(test: &str) -> bool {
    if std::env::var_os(CHILD).is_some() {
        return true;
    }
    let found = match find("tpu", None, None) {
        Ok(found) => found,
        Err(error) => {
            println!("not run: {error}");
            return false;
        }
    };
    for _ in 0..60 {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .envs(found.entry.map(|e| e.environment()).unwrap_or_default())
            .env(CHILD, "1")
            .output()
            .unwrap();
        let told = [output.stdout, output.stderr].concat();
        let told = String::from_utf8_lossy(&told).into_owned();
        println!("{told}");
        if output.status.success() {
            return false;
        }
        assert!(told.contains("libtpu_lockfile"), "{test} failed");
        std::thread::sleep(Duration::from_secs(10));
    }
    panic!("another process holds libtpu");
}

#[test]
fn a_vision_transformer_of_16385_positions_compiles_for_a_tpu_without_scores_of_all_pairs() {
    let name =
        "a_vision_transformer_of_16385_positions_compiles_for_a_tpu_without_scores_of_all_pairs";
    if is_child(name) {
        assert_chunked_is_smaller("vit");
    }
}

#[test]
fn a_t5_of_16384_tokens_compiles_for_a_tpu_without_scores_of_all_pairs() {
    let name = "a_t5_of_16384_tokens_compiles_for_a_tpu_without_scores_of_all_pairs";
    if is_child(name) {
        assert_chunked_is_smaller("t5");
    }
}

fn assert_chunked_is_smaller(family: &str) {
    let (temporaries, is_quadratic) = compile(family, AttentionKernel::Auto).unwrap();
    assert!(!is_quadratic);
    assert!(temporaries < 1 << 30, "{temporaries}");
}
