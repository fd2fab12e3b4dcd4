//! The whole training step on synthetic input, timed.

use super::fits;
use super::{Global, Images, Program, Recipe, Runtime, Scalars, State};
use crate::array::Array;
use crate::config::{Count, NonNegative};
use crate::error::{Context, Error, Result};
use crate::machine::peak_resident;
use crate::models::{MaeConfig, Model, ModelConfig, T5Config, VitConfig};
use crate::nn::Depth;
use crate::optim::{AdamW, Common, OptimizerConfig};
use crate::pjrt::CacheOutcome;
use crate::types::{DType, Type};
use std::time::{Duration, Instant};

/// The workloads that [`workload`] knows.
pub const WORKLOADS: [&str; 11] = [
    "vit-ti", "vit-s", "vit-b", "vit-l", "mae-ti", "mae-s", "mae-b", "mae-l", "t5-small",
    "t5-base", "t5-large",
];

/// The training step of a published size at 224 px, patch 16, with AdamW: ViT with 1,000 classes, or
/// MAE with 75 % hidden and a decoder of 512 x 8 blocks (128 x 4 for `ti` and `s`); or T5 v1.1 with
/// 512 tokens in and 114 out.
///
/// # Errors
/// When the name is none of [`WORKLOADS`].
pub fn workload(name: &str, batch: usize, compute: DType) -> Result<Recipe> {
    let unknown = || {
        Error::other(format!(
            "workload `{name}`: expected one of {}",
            WORKLOADS.join(", ")
        ))
    };
    let (family, size) = name
        .split_once('-')
        .filter(|_| WORKLOADS.contains(&name))
        .ok_or_else(unknown)?;
    let preset = Some(size.to_owned());
    let config = match family {
        "vit" => ModelConfig::Vit(VitConfig {
            preset,
            classes: Some(Count::of(1000)),
            ..VitConfig::default()
        }),
        "t5" => ModelConfig::T5(T5Config {
            preset: Some(format!("v1_1_{size}")),
            ..T5Config::default()
        }),
        _ => {
            let [width, depth, heads] = if matches!(size, "ti" | "s") {
                [128, 4, 4]
            } else {
                [512, 8, 16]
            };
            ModelConfig::Mae(MaeConfig {
                preset,
                decoder_width: Count::of(width),
                decoder_depth: Count::of(depth),
                decoder_heads: Count::of(heads),
                ..MaeConfig::default()
            })
        }
    };
    let model = config.resolve()?;
    let parameters = model.parameters()?;
    let optimizer = OptimizerConfig::new(
        AdamW::default(),
        Common {
            weight_decay: NonNegative::of(0.05),
            ..Common::default()
        },
    );
    Ok(Recipe {
        optimizer: optimizer.resolve(&parameters)?,
        parameters,
        model,
        batch,
        accumulate: 1,
        compute,
        images: Images::Normalised,
        layout: None,
        depth: Depth::default(),
        written_out: false,
    })
}

/// What was measured.
#[derive(Clone, Debug)]
pub struct Timing {
    /// Time to trace and print the step.
    pub trace: Duration,
    /// Time to compile it, or to load it from the cache.
    pub compile: Duration,
    /// Whether it came from the cache.
    pub cached: bool,
    /// From the start of tracing to the first step's loss: with compiling, and the first weights.
    pub first: Duration,
    /// Bytes of the device's memory in use at most, where the plugin counts them.
    pub peak: Option<u64>,
    /// Bytes of the host's memory that this process has held at most, where the system tells.
    pub resident: Option<u64>,
    /// Each timed step, from dispatch to its loss, shortest first.
    pub steps: Vec<Duration>,
    /// Loss of the last step.
    pub loss: f64,
    /// The step itself.
    pub program: Program,
}

/// Compile the step and run it: three times to warm up, then `steps` times by the clock.
///
/// # Errors
/// When it cannot fit into memory, or the plugin refuses or fails.
pub fn bench(runtime: &Runtime, recipe: &Recipe, steps: usize) -> Result<Timing> {
    fits::hold(recipe, runtime, None)?;
    let start = Instant::now();
    let program = recipe.step()?;
    let trace = start.elapsed();
    let step = runtime
        .compile(&program)
        .context("compiling the train step")?;
    let init = runtime
        .compile(&recipe.init()?)
        .context("compiling the initialisation")?;
    let mut state = State::init(runtime, init, 0)?;
    let scalars = Scalars { lr: 1e-4, seed: 0 };
    let batch = synthetic(runtime, recipe)?;
    let mut one = || -> Result<f64> {
        let metrics = state.step(runtime, &step, &batch, scalars)?;
        Ok(metrics[0].download()?.to_f64()[0])
    };
    one()?;
    let first = start.elapsed();
    for _ in 0..2 {
        one()?;
    }
    let mut times = Vec::new();
    let mut loss = f64::NAN;
    for _ in 0..steps {
        let start = Instant::now();
        loss = one()?;
        times.push(start.elapsed());
    }
    times.sort();
    let memory = runtime.client.devices()[0].memory_stats();
    Ok(Timing {
        first,
        peak: memory.and_then(|memory| memory.peak_in_use),
        resident: peak_resident(),
        trace,
        compile: step.took,
        cached: matches!(step.cached, Some(CacheOutcome::Hit)),
        steps: times,
        loss,
        program,
    })
}

/// One batch of noise, drawn alike every time.
fn synthetic(runtime: &Runtime, recipe: &Recipe) -> Result<Vec<Global>> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 11
    };
    let mut buffers = Vec::new();
    for slot in recipe.batch_inputs()? {
        let Type { dtype, shape } = &slot.ty;
        let n = slot.ty.elements();
        let array = match (slot.name.as_str(), dtype) {
            ("order", _) => {
                let patches = shape[1];
                let mut order: Vec<i32> = Vec::with_capacity(n);
                for _ in 0..shape[0] {
                    let mut row: Vec<i32> = (0..patches as i32).collect();
                    (1..patches)
                        .rev()
                        .for_each(|k| row.swap(k, (next() % (k as u64 + 1)) as usize));
                    order.extend(row);
                }
                Array::new(shape, &order)?
            }
            ("inputs" | "targets", _) => {
                let Model::T5(t5) = &recipe.model else {
                    return Err(Error::other(format!("{}: not made here", slot.name)));
                };
                let text = &t5.shape.text_ids;
                let span = u64::from(text.end - text.start);
                let ids = (0..n).map(|_| (next() % span) as i32 + text.start as i32);
                Array::new(shape, &ids.collect::<Vec<i32>>())?
            }
            ("labels", _) => {
                let classes = recipe.model.classes().unwrap_or(1) as u64;
                let labels: Vec<i32> = (0..n).map(|_| (next() % classes) as i32).collect();
                Array::new(shape, &labels)?
            }
            _ => {
                let scale = 3.46 / (1u64 << 53) as f32; // variance 1
                let values: Vec<f32> = (0..n).map(|_| next() as f32 * scale - 1.73).collect();
                Array::new(shape, &values)?
            }
        };
        buffers.push(Global::upload(runtime, array, slot.spec.as_ref())?);
    }
    Ok(buffers)
}
