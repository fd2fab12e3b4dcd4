//! The configuration file, table by table. Tables of rooms below are declared there.

use crate::autodiff::Remat;
use crate::config::{BatchSizes, Count, Length};
use crate::data::DataConfig;
use crate::data::choices::ChoicesConfig;
use crate::data::pairs::PairsConfig;
use crate::data::text::TextConfig;
use crate::error::{Error, Result};
use crate::models::{Model, ModelConfig};
use crate::nn::{AttentionKernel, CrossEntropyForm, Products, ScanMode, Schedule, StackOptions};
use crate::optim::{OptimizerConfig, Pattern, ScheduleConfig};
use crate::pjrt::OptionValue;
use crate::tasks::TaskConfig;
use crate::types::DType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A whole configuration file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RunConfig {
    /// Seed of everything random: order, crops, masks, first weights, dropout.
    #[serde(default)]
    pub seed: u64,
    /// The model.
    pub model: ModelConfig,
    /// What it is trained for. Absent: what its family usually is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskConfig>,
    /// Where pictures come from and what is done to them, for models of pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<DataConfig>,
    /// Where text comes from and what is done to it, for models of text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<TextConfig>,
    /// Where pairs of a picture and a text come from and what is done to them, for models of both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pairs: Option<PairsConfig>,
    /// How parameters follow their gradients.
    pub optimizer: OptimizerConfig,
    /// Learning rates.
    pub schedule: ScheduleConfig,
    /// The loop.
    pub train: TrainConfig,
    /// Evaluation on held-out data.
    #[serde(default)]
    pub eval: EvalConfig,
    /// Where it runs.
    #[serde(default)]
    pub runtime: RuntimeConfig,
}

impl RunConfig {
    /// What the model is trained for.
    pub fn task(&self, model: &Model) -> TaskConfig {
        let said = self.task.clone();
        said.unwrap_or_else(|| TaskConfig::usual(model))
    }

    /// All of it as a table, every default filled in: sizes of the model that a preset or other sizes give, too.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible.
    pub fn filled(&self) -> Result<toml::Table> {
        let mut config = self.clone();
        config.task = Some(config.task(&config.model.resolve()?));
        config.model = config.model.filled()?;
        if let Some(data) = &mut config.data {
            data.image.eval_crop = Some(data.image.eval_crop());
        }
        if let Some(pairs) = &mut config.pairs {
            pairs.image.eval_crop = Some(pairs.image.eval_crop());
        }
        toml::Table::try_from(&config).map_err(Error::config)
    }
}

/// Element type in which layers compute; parameters, norms, softmax and losses are f32 always.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// 32-bit floats.
    #[default]
    F32,
    /// The upper halves of 32-bit floats.
    Bf16,
}

impl From<Precision> for DType {
    fn from(precision: Precision) -> DType {
        match precision {
            Precision::F32 => DType::F32,
            Precision::Bf16 => DType::BF16,
        }
    }
}

/// `[train]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainConfig {
    /// Examples a step, over all devices and hosts.
    pub batch: Count<1, 16_777_216>,
    /// Smaller batches that the run begins with, stage after stage, as a list of tables: `batch`, the examples of each step, and
    /// `length`, how long the stage lasts, in steps or examples. `train.batch` is what all later steps take (arXiv:2005.14165,
    /// appendix B). A step is compiled for each size before the run begins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub batch_ramp: Vec<BatchStage>,
    /// How long the whole run is. An epoch is a pass over the training data; text whose size is not known has none.
    pub length: Length,
    /// Element type in which layers compute.
    #[serde(default)]
    pub dtype: Precision,
    /// Equal parts that a batch is taken in, one after the other, to save memory. The numbers are the same.
    #[serde(default = "one")]
    pub accumulate: Count<1, 65_536>,
    /// How layers are traced: `unroll`, one after the other, or `scan`, as a loop, which takes hardly
    /// longer to compile for more layers. The same numbers, and the same checkpoints.
    #[serde(default)]
    pub layers: ScanMode,
    /// What the gradient of a layer computes again to save memory: `none`, `dots` (all but matrix
    /// products), `block` (all), or `offload` (all, its input waiting in the host's memory).
    #[serde(default)]
    pub remat: Remat,
    /// How attention is computed: `plain`, all queries at once; `chunked`, some after others, so that
    /// memory grows with the length and not with its square; `fused`, by cuDNN on NVIDIA GPUs, in bf16 and
    /// without dropout of weights; or `auto`, fused where that can be, else chunked for long sequences. The
    /// same numbers, but for rounding.
    #[serde(default)]
    pub attention: AttentionKernel,
    /// Queries that chunked attention takes at once; as memory suggests when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attention_chunk: Option<Count<1, 1_048_576>>,
    /// How the loss of models that guess tokens is computed: `plain`, from the f32 logits of the whole batch; `chunked`, some entries
    /// of the vocabulary after others, whose logits the gradient computes once more; or `auto`, chunked where a device would have
    /// more than 2 GiB of logits. The same numbers, but for rounding.
    #[serde(default)]
    pub cross_entropy: CrossEntropyForm,
    /// How layers run as a pipeline, under rules that have stages (`sharding/pipeline.toml`). The same numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineConfig>,
    /// Of which numbers the products of transformer blocks are: `dtype`, of those of `train.dtype`, or `fp8`, of 8-bit floats whose
    /// scales follow the largest magnitudes of the last 1,024 steps, in attention's projections and the feed-forward layer. Sums are
    /// f32. For chips that multiply them, TPU7x and NVIDIA's from H100 on; others compute the same numbers, but no faster.
    #[serde(default)]
    pub products: Products,
    /// From one logged step to the next.
    #[serde(default = "log_every")]
    pub log_every: Length,
    /// From one checkpoint to the next.
    #[serde(default = "save_every")]
    pub save_every: Length,
    /// Checkpoints that are kept, the newest ones.
    #[serde(default = "keep")]
    pub keep: Count<1, 10_000>,
    /// A directory to take the first parameters from, in place of random ones: a run, of which the newest checkpoint counts, or
    /// what `kiln import` wrote. Optimizer and schedule begin anew.
    pub init: Option<PathBuf>,
    /// Parameters that are drawn anew all the same, by path; `*` stands for anything: `["head/*"]` for other classes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub init_new: Vec<Pattern>,
    /// Writer of TensorBoard events: `own`, `off`, or `tensorboard-rs` where that feature is built in.
    #[serde(default = "own")]
    pub tensorboard: String,
}

/// `[[train.batch_ramp]]`: steps of one size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BatchStage {
    /// Examples a step, over all devices and hosts.
    pub batch: Count<1, 16_777_216>,
    /// How long, in steps or examples.
    pub length: Length,
}

/// `[train.pipeline]`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PipelineConfig {
    /// Parts that a batch is taken in, which go from stage to stage one behind the other: a multiple of the stages. When absent, four
    /// for each stage, or as many as the batch divides into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub microbatches: Option<Count<1, 65_536>>,
    /// How often each part goes round: a stage has as many blocks of layers. Stages wait for a share `(stages - 1) / (rounds x
    /// microbatches + stages - 1)` of the time, but send as often as there are rounds.
    #[serde(default = "round")]
    pub rounds: Count<1, 4096>,
}

fn round() -> Count<1, 4096> {
    Count::of(1)
}

impl TrainConfig {
    /// How many examples each step takes.
    ///
    /// # Errors
    /// [`Error::Config`] naming the stage of a ramp that has no step, is in epochs, or has more examples than `train.batch`.
    pub fn batches(&self) -> Result<BatchSizes> {
        let mut ramp = Vec::new();
        for (k, stage) in self.batch_ramp.iter().enumerate() {
            let (batch, length) = (stage.batch.get(), stage.length);
            let largest = self.batch.get();
            if batch > largest {
                return Err(Error::config(format!(
                    "train.batch_ramp[{k}].batch: expected at most train.batch, which is {largest}, got {batch}"
                )));
            }
            let steps = match length {
                Length::Steps(steps) => steps,
                Length::Examples(examples) => examples / batch as u64,
                Length::Epochs(_) => 0,
            };
            if steps == 0 {
                return Err(Error::config(format!(
                    "train.batch_ramp[{k}].length: expected steps or examples, a step of {batch} at least, got {length}"
                )));
            }
            ramp.push((steps, batch));
        }
        Ok(BatchSizes::new(ramp, self.batch.get()))
    }

    /// Parts that a step of `batch` examples is taken in: none has more examples than those of `train.batch` have.
    ///
    /// # Errors
    /// [`Error::Config`] when it does not divide into parts of that size.
    pub fn parts(&self, batch: usize) -> Result<usize> {
        let (whole, parts) = (self.batch.get(), self.accumulate.get());
        let most = whole / parts;
        match (
            batch == whole,
            batch <= most,
            batch.is_multiple_of(most.max(1)),
        ) {
            (true, ..) => Ok(parts),
            (_, true, _) => Ok(1),
            (_, _, true) => Ok(batch / most),
            _ => Err(Error::config(format!(
                "train.batch_ramp: a batch of {batch} does not divide into parts of {most} examples, as train.accumulate = {parts} \
                 has them; expected a multiple of {most}, or less"
            ))),
        }
    }

    /// How stacks of layers are traced.
    pub fn depth(&self) -> StackOptions {
        StackOptions {
            layers: self.layers,
            remat: self.remat,
            attention: self.attention,
            chunk: self.attention_chunk.map(Count::get),
            cross_entropy: self.cross_entropy,
            pipeline: self.pipeline.map_or(Schedule::default(), |own| Schedule {
                microbatches: own.microbatches.map(Count::get),
                rounds: own.rounds.get(),
            }),
            products: self.products,
            // see `TrainStepSpec::on`
            ragged: false,
            cuda: false,
            gradient_batch: None,
        }
    }
}

fn one() -> Count<1, 65_536> {
    Count::of(1)
}

fn log_every() -> Length {
    Length::Steps(50)
}

fn save_every() -> Length {
    Length::Steps(1000)
}

fn keep() -> Count<1, 10_000> {
    Count::of(2)
}

fn own() -> String {
    "own".to_owned()
}

/// `[eval]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvalConfig {
    /// From one evaluation to the next; there is always one at the end when there is data for it.
    pub every: Option<Length>,
    /// Pictures that are painted at each evaluation, by models that paint; at most one batch of them.
    #[serde(default = "pictures")]
    pub pictures: Count<0, 4096>,
    /// Held-out texts whose gaps are filled in at each evaluation, by models of text; at most one batch of them.
    #[serde(default = "texts")]
    pub texts: Count<0, 4096>,
    /// Questions with choices that a decoder answers at each evaluation, by their names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub choices: BTreeMap<String, ChoicesConfig>,
}

impl Default for EvalConfig {
    fn default() -> EvalConfig {
        EvalConfig {
            every: None,
            pictures: pictures(),
            texts: texts(),
            choices: BTreeMap::new(),
        }
    }
}

fn pictures() -> Count<0, 4096> {
    Count::of(8)
}

fn texts() -> Count<0, 4096> {
    Count::of(4)
}

/// `[runtime]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuntimeConfig {
    /// What it runs on: `cpu`, `cuda` (NVIDIA's GPUs) or `tpu`.
    #[serde(default = "cpu")]
    pub platform: String,
    /// PJRT plugin: a file, or a name that `kiln plugin list` knows.
    pub plugin: Option<PathBuf>,
    /// Devices to run over; on the CPU that many virtual ones are made. 1 on the CPU when not given, all there are elsewhere.
    pub devices: Option<Count<1, 65_536>>,
    /// Rules that say how values lie over the devices: a file, or the name of a shipped one.
    pub rules: Option<String>,
    /// Sizes of axes of the mesh, in place of the rule file's.
    #[serde(default)]
    pub mesh: BTreeMap<String, Count<1, 65_536>>,
    /// Options for the plugin's compiler, by XLA's name of each: `xla_tpu_scoped_vmem_limit_kib = 65536`.
    #[serde(default)]
    pub options: BTreeMap<String, OptionValue>,
}

impl Default for RuntimeConfig {
    fn default() -> RuntimeConfig {
        RuntimeConfig {
            platform: cpu(),
            plugin: None,
            devices: None,
            rules: None,
            mesh: BTreeMap::new(),
            options: BTreeMap::new(),
        }
    }
}

fn cpu() -> String {
    "cpu".to_owned()
}
