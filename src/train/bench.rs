//! The whole training step on synthetic input, timed.

use crate::config::NonNegative;
use crate::error::{Context, Error, Result};
use crate::machine::peak_resident;
use crate::models::families;
use crate::nn::StackOptions;
use crate::optim::{AdamW, Common, OptimizerConfig};
use crate::pjrt::CacheOutcome;
use crate::runtime::{GlobalArray, Runtime, Scalars, State};
use crate::step::{Images, Program, TrainStepSpec};
use crate::tasks::TaskConfig;
use crate::train::fits;
use crate::types::DType;
use std::time::{Duration, Instant};

/// The workloads that [`workload`] knows, `FAMILY-SIZE`.
pub fn workloads() -> Vec<&'static str> {
    let families = families().into_iter();
    families
        .flat_map(|family| family.workloads)
        .copied()
        .collect()
}

/// The training step of a published size, with AdamW; see [`crate::models::FamilyConfig::workload`] of each family.
///
/// # Errors
/// When the name is none of [`workloads`].
pub fn workload(name: &str, batch: usize, compute: DType) -> Result<TrainStepSpec> {
    let mut families = families().into_iter();
    let Some(family) = families.find(|family| family.workloads.contains(&name)) else {
        let known = workloads().join(", ");
        return Err(Error::other(format!(
            "workload `{name}`: expected one of {known}"
        )));
    };
    let config = (family.workload)(name);
    let model = config.resolve()?;
    let parameters = model.parameters()?;
    let optimizer = OptimizerConfig::new(
        AdamW::default(),
        Common {
            weight_decay: NonNegative::of(0.05),
            ..Common::default()
        },
    );
    Ok(TrainStepSpec {
        optimizer: optimizer.resolve(&parameters)?,
        parameters,
        task: TaskConfig::usual(&model),
        model,
        batch,
        accumulate: 1,
        compute,
        images: Images::Normalised,
        layout: None,
        depth: StackOptions::default(),
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
pub fn bench(runtime: &Runtime, recipe: &TrainStepSpec, steps: usize) -> Result<Timing> {
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
    let lr = vec![1e-4; recipe.optimizer.rates().len()];
    let scalars = Scalars { lr: &lr, seed: 0 };
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
fn synthetic(runtime: &Runtime, recipe: &TrainStepSpec) -> Result<Vec<GlobalArray>> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 11
    };
    let mut buffers = Vec::new();
    let fields = recipe.task.on(&recipe.model)?.fields(recipe.batch);
    for (slot, field) in recipe.batch_inputs()?.into_iter().zip(fields) {
        let array = field.synthetic(&mut next)?;
        buffers.push(GlobalArray::upload(runtime, array, slot.spec.as_ref())?);
    }
    Ok(buffers)
}
