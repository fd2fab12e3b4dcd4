//! From what a configuration says to what decides the programs.

use crate::data::ImageConfig;
use crate::error::{Error, Result};
use crate::experiment::{Examples, Experiment, RunConfig, TrainConfig, check_objective};
use crate::models::{CausalShape, EncoderShape, PairedShape, TextShape};
use crate::nn::{Pipeline, Products, ScanMode};
use crate::plugins::{Chip, is_cuda};
use crate::shard::{Axis, Partitioner};
use crate::step::{Images, TrainStepSpec};
use crate::tasks::declared;
use crate::types::{DType, Type};

impl Experiment {
    /// What decides the run's programs, on that mesh.
    pub fn recipe(&self, layout: Option<&Partitioner>) -> TrainStepSpec {
        let images = match &self.examples {
            Examples::Pictures(pictures) => bytes(&pictures.config.image),
            Examples::Pairs(pairs) => bytes(&pairs.config.image),
            Examples::Text(_) => Images::Normalised,
        };
        TrainStepSpec {
            model: self.model.clone(),
            task: self.task.clone(),
            parameters: self.parameters.clone(),
            optimizer: self.optimizer.clone(),
            batch: self.config.train.batch.get(),
            accumulate: self.config.train.accumulate.get(),
            compute: self.config.train.dtype.into(),
            images,
            layout: layout.cloned(),
            depth: self.config.train.depth(),
            written_out: false,
        }
        .dealt()
    }
}

impl TrainStepSpec {
    /// What decides the training step of a configuration, without opening its data.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible.
    pub fn of(config: &RunConfig, layout: Option<&Partitioner>) -> Result<TrainStepSpec> {
        config.check_batch()?;
        let mut model = config.model.resolve()?;
        let family = model.named();
        let text = || {
            let missing = || Error::config(format!("text: missing; {family} trains on text"));
            config.text.as_ref().ok_or_else(missing)
        };
        if let Some(head) = model.text_to_text_mut() {
            let text = text()?;
            head.set_shape(TextShape {
                inputs: text.inputs.get(),
                targets: text.target_length(),
                segments: true,
                ..TextShape::default()
            });
        } else if let Some(head) = model.text_encoder_mut() {
            let text = text()?;
            head.set_shape(EncoderShape {
                length: text.inputs.get(),
                predictions: text.target_length(),
                text_ids: 0..head.vocab() as u32,
            });
        } else if let Some(head) = model.causal_mut() {
            let text = text()?;
            head.set_shape(CausalShape {
                length: text.inputs.get(),
                segments: text.has_segments(),
                text_ids: 0..head.vocab() as u32,
            });
        }
        if let Some(head) = model.bidirectional_mut() {
            let text = text()?;
            head.set_shape(CausalShape {
                length: text.inputs.get(),
                segments: text.has_segments(),
                text_ids: 0..head.vocab() as u32,
            });
        }
        if let Some(head) = model.paired_mut() {
            let missing = || Error::config(format!("pairs: missing; {family} trains on pairs"));
            let pairs = config.pairs.as_ref().ok_or_else(missing)?;
            head.set_shape(PairedShape {
                length: pairs.length.get(),
                text_ids: 0..head.vocab() as u32,
                ..head.shape()
            });
        }
        if let Some(text) = config.text.as_ref().filter(|_| model.image().is_none()) {
            check_objective(&model, text)?;
        }
        let image = config.data.as_ref().map(|data| &data.image);
        let image = image.or(config.pairs.as_ref().map(|pairs| &pairs.image));
        let images = image.map_or(Images::Normalised, bytes);
        let task = config.task(&model);
        let parameters = {
            let on = task.on(&model)?;
            config.check_task(&*on)?;
            declared(&*on, config.train.depth())?
        };
        Ok(TrainStepSpec {
            optimizer: config.optimizer.resolve(&parameters)?,
            parameters,
            model,
            task,
            batch: config.train.batch.get(),
            accumulate: config.train.accumulate.get(),
            compute: config.train.dtype.into(),
            images,
            layout: layout.cloned(),
            depth: config.train.depth(),
            written_out: false,
        }
        .dealt())
    }
}

/// Examples over which one CPU takes the gradient of a convolution's kernel at once.
const GRADIENT_BATCH: usize = 16;

impl TrainStepSpec {
    /// The same for batches of another size, as a ramp has them.
    ///
    /// # Errors
    /// As [`TrainConfig::parts`](crate::experiment::TrainConfig::parts).
    pub fn sized(&self, batch: usize, train: &TrainConfig) -> Result<TrainStepSpec> {
        Ok(TrainStepSpec {
            batch,
            accumulate: train.parts(batch)?,
            ..self.clone()
        })
    }

    /// The same for devices of that platform, as a plugin names it: some compilers know attention by name, virtual
    /// devices of a CPU wait for each other for ever when one is in a loop that sends and another sends beside it, and a CPU
    /// takes the gradient of a convolution's kernel faster over few examples at once, and far slower in a loop (docs/performance.md).
    pub fn on(mut self, platform: &str) -> TrainStepSpec {
        let devices = self.layout.as_ref().map_or(1, |l| l.mesh().devices());
        self.depth.cuda = is_cuda(platform);
        self.depth.ragged = platform == "tpu";
        self.depth.gradient_batch = (platform == "cpu" && devices == 1).then_some(GRADIENT_BATCH);
        let convolves = self
            .parameters
            .iter()
            .any(|p| p.axes.contains(&Axis::Window));
        self.written_out = platform == "cpu" && (devices > 1 || convolves);
        self
    }
}

impl TrainStepSpec {
    /// The same with stacks of layers stored in the order in which a pipeline's stages have them, where rules have stages.
    pub fn dealt(mut self) -> TrainStepSpec {
        let stages = self.layout.as_ref().and_then(|l| l.stages().ok()?);
        let Some((_, stages)) = stages else {
            return self;
        };
        let dealt = [stages, self.depth.pipeline.rounds];
        for stack in self.parameters.iter_mut().filter_map(|p| p.stack.as_mut()) {
            if stack.layers.is_multiple_of(dealt[0] * dealt[1]) {
                stack.dealt = dealt;
            }
        }
        self
    }

    /// Refuse rules with stages for layers or batches that do not divide over them.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key.
    pub(crate) fn check_pipeline(&self) -> Result<()> {
        let Some(layout) = &self.layout else {
            return Ok(());
        };
        let Some((axis, stages)) = layout.stages()? else {
            return Ok(());
        };
        let dealt = [stages, self.depth.pipeline.rounds];
        let stages = format!("{} has {stages} stages over `{axis}`", layout.file());
        if self.depth.layers == ScanMode::Unroll {
            let message = format!("train.layers: expected \"scan\", got \"unroll\": {stages}");
            return Err(Error::config(message));
        }
        if self.depth.products == Products::Fp8 {
            // a layer takes its gradient part by part there, and sums would become of magnitudes
            let message = format!("train.products: expected \"dtype\", got \"fp8\": {stages}");
            return Err(Error::config(message));
        }
        let mut stacks = self
            .parameters
            .iter()
            .filter_map(|p| p.stack.map(|stack| (p, stack)))
            .peekable();
        if stacks.peek().is_none() {
            return Err(Error::config(format!(
                "{stages}, but no layer of the model has parameters of its own: expected rules without stages, such as fsdp"
            )));
        }
        for (p, stack) in stacks {
            let sizes = [stack.layers, self.batch / self.accumulate];
            Pipeline::of(layout, self.depth.pipeline, sizes)
                .map_err(|message| Error::config(format!("{}: {message}", p.path)))?;
            if stack.dealt != dealt {
                let message = format!("{}: its layers are not dealt to stages", p.path);
                return Err(Error::other(message));
            }
        }
        Ok(())
    }
}

impl TrainStepSpec {
    /// A sentence where products are of numbers that such a device, as PJRT calls its kind, does not multiply.
    pub fn missing_products(&self, kind: &str) -> Option<String> {
        let lacks = Chip::of(kind).is_some_and(|chip| !chip.fp8);
        (self.depth.products == Products::Fp8 && lacks).then(|| {
            format!(
                "train.products: {kind} does not multiply 8-bit floats; its compiler converts them, so that the numbers are those of \
                 fp8 and the time is none the less (TPU7x and NVIDIA's from H100 on have them)"
            )
        })
    }

    /// Refuse parts of a batch whose examples do not divide over the devices.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key.
    pub(crate) fn check_parts(&self) -> Result<()> {
        let (batch, parts) = (self.batch, self.accumulate);
        let divides = |examples: usize| {
            let ty = Type::new(DType::F32, &[examples]);
            self.by_example("part", ty).is_ok()
        };
        if parts <= 1 || divides(batch / parts) {
            return Ok(());
        }
        let mut fewer = (1..parts).rev().filter(|n| batch.is_multiple_of(*n));
        let fewer = fewer.find(|n| divides(batch / n));
        let fewer = fewer.map_or(String::new(), |n| format!(": {n} would"));
        let mesh = self.layout.as_ref().map(|l| l.mesh().describe());
        Err(Error::config(format!(
            "train.accumulate: {parts} parts of {} examples each do not divide over the mesh ({}){fewer}",
            batch / parts,
            mesh.unwrap_or_default()
        )))
    }
}

fn bytes(image: &ImageConfig) -> Images {
    Images::Bytes {
        mean: image.mean.iter().map(|x| x.get()).collect(),
        std: image.std.iter().map(|x| x.get()).collect(),
    }
}
