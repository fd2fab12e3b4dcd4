//! Features of pictures, batch by batch: of a net with given weights, of the same net untrained, and the pixels themselves.

use crate::array::Array;
use crate::data::{Batch, DataConfig, ImageConfig, Pass, Prefetch, PrefetchOptions, Source};
use crate::error::{Context, Error, Result};
use crate::graph::{Graph, Tensor};
use crate::models::{FeaturePool, Model};
use crate::nn::{Declared, Mode, Scope, StackOptions, declare};
use crate::ops::Key;
use crate::runtime::{Compiled, GlobalArray, Runtime, State};
use crate::shard::Rows;
use crate::step::{Program, ProgramBuilder, TensorSpec};
use crate::types::{DType, Type};
use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

/// What features are asked for.
#[derive(Clone, Copy, Debug)]
pub struct FeatureSpec<'a> {
    /// The model.
    pub model: &'a Model,
    /// How they become one vector.
    pub pool: FeaturePool,
    /// How pixels are normalised.
    pub image: &'a ImageConfig,
    /// Pictures at a time.
    pub batch: usize,
    /// Element type in which layers compute.
    pub compute: DType,
}

impl FeatureSpec<'_> {
    /// The parameters that the features depend on, layer by layer: neither those of a head nor those of a decoder.
    ///
    /// # Errors
    /// [`Error::Config`] when the model has no such features.
    pub fn parameters(&self) -> Result<Declared> {
        let there = Cell::new(false);
        let declared = declare(StackOptions::default(), |s| {
            let images = s.graph.input(self.images(DType::F32));
            let features = self.model.image_features(s, images, self.pool);
            there.set(features.is_some());
        })?;
        match (there.get(), self.pool, self.model.image()) {
            (true, ..) => Ok(declared),
            (false, _, None) => Err(Error::config(format!(
                "{}: features are of pictures, which this model does not read",
                self.model.named()
            ))),
            (false, FeaturePool::Own, _) => Err(Error::config(format!(
                "{}: this model has no features apart from what it is trained for",
                self.model.named()
            ))),
            (false, FeaturePool::Token, _) => Err(Error::config(format!(
                "--pool token: this {} has no class token, expected mean",
                self.model.family()
            ))),
            (false, FeaturePool::Cells(cells), Some(_)) => Err(Error::config(format!(
                "--pool {cells}x{cells}: this {} has fewer rows or columns of patches, or none",
                self.model.family()
            ))),
            (false, FeaturePool::Mean, _) => Err(Error::config(format!(
                "--pool mean: this {} has no positions to take the mean of; leave --pool out",
                self.model.family()
            ))),
        }
    }

    fn images(&self, dtype: DType) -> Type {
        let [height, width, channels] = self.model.image().unwrap_or([1, 1, 1]);
        Type::new(dtype, &[self.batch, height, width, channels])
    }

    /// Arguments: the parameters, then `images` u8 `[batch, height, width, channels]`. Result: `features` f32 `[batch, width]`.
    fn program(&self, declared: &Declared) -> Result<Program> {
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, None);
        let mut values = HashMap::new();
        for slot in slots(declared) {
            let path = slot.name.clone();
            values.insert(path, draft.input(slot));
        }
        let images = draft.whole("images", self.images(DType::U8));
        let mode = Mode {
            compute: self.compute,
            ..Mode::plain()
        };
        let scope = Scope::bound(&graph, values, mode);
        let images = normalised(images, self.image)?;
        let features = self.model.image_features(&scope, images, self.pool);
        let features = features.ok_or_else(|| Error::other("features that are not there"))?;
        draft.output_whole("features", features.to(DType::F32));
        draft.finish("features")
    }

    /// First values of the parameters, as a run of that seed draws them. Argument: `seed` (u64).
    fn init(&self, declared: &Declared) -> Result<Program> {
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, None);
        let seed = draft.whole("seed", Type::scalar(DType::U64));
        let key = Key::new(seed).fold_str("init");
        for p in declared.iter() {
            let value = p.init.sample(&graph, key.fold_str(&p.path), &p.ty);
            draft.output_whole(p.path.clone(), value);
        }
        draft.finish("init")
    }
}

fn slots(declared: &Declared) -> Vec<TensorSpec> {
    let slot = |p: &crate::nn::ParamSpec| TensorSpec::whole(p.path.clone(), p.ty.clone(), None);
    declared.iter().map(slot).collect()
}

/// Bytes as the model takes them.
fn normalised<'g>(images: Tensor<'g>, image: &ImageConfig) -> Result<Tensor<'g>> {
    let numbers = |values: Vec<f64>| -> Result<Tensor<'g>> {
        let values: Vec<f32> = values.iter().map(|v| *v as f32).collect();
        Ok(images.graph.constant(Array::new(&[values.len()], &values)?))
    };
    let each = image.mean.iter().zip(&image.std);
    let each = each.map(|(mean, std)| (mean.get(), std.get()));
    let scale = numbers(each.clone().map(|(_, std)| 1.0 / (255.0 * std)).collect())?;
    let shift = numbers(each.map(|(mean, std)| -mean / std).collect())?;
    Ok(images.to(DType::F32) * scale + shift)
}

/// A net on the device that makes features of pictures.
#[derive(Debug)]
pub struct Extractor {
    program: Compiled,
    state: State,
    /// Values of a feature vector.
    pub width: usize,
}

impl Extractor {
    /// With the values that `read` gives of each path.
    ///
    /// # Errors
    /// When the model has no such features, `read` fails, a value is of another type, or the plugin fails.
    pub fn new(
        runtime: &Runtime,
        spec: &FeatureSpec<'_>,
        read: impl Fn(&str) -> Result<Array>,
    ) -> Result<Extractor> {
        let declared = spec.parameters()?;
        let program = runtime.compile(&spec.program(&declared)?)?;
        let state = State::load(runtime, slots(&declared), 0, |path| {
            let value = read(path)?;
            let want = declared.iter().find(|p| p.path == path).map(|p| &p.ty);
            match want.filter(|want| **want != *value.ty()) {
                None => Ok(value),
                Some(want) => Err(Error::data(format!(
                    "{path}: {} there, {want} in this model",
                    value.ty()
                ))),
            }
        })?;
        Ok(Extractor {
            width: program.outputs()[0].ty.shape[1],
            program,
            state,
        })
    }

    /// With the weights that a run of that seed begins with.
    ///
    /// # Errors
    /// As [`Extractor::new`].
    pub fn untrained(runtime: &Runtime, spec: &FeatureSpec<'_>, seed: u64) -> Result<Extractor> {
        let declared = spec.parameters()?;
        let program = runtime.compile(&spec.program(&declared)?)?;
        let init = runtime.compile(&spec.init(&declared)?)?;
        Ok(Extractor {
            width: program.outputs()[0].ty.shape[1],
            state: State::init(runtime, init, seed)?,
            program,
        })
    }

    /// Features f32 `[batch, width]` of uploaded pictures u8.
    ///
    /// # Errors
    /// When the device fails.
    pub fn features(&self, images: &GlobalArray) -> Result<Array> {
        let made = self
            .state
            .lend(&self.program, std::slice::from_ref(images))?;
        made[0].download()
    }
}

/// Pixels as features: where a side has more than 32 of them, the means of equal squares.
#[derive(Debug)]
pub struct PixelFeatures {
    program: Compiled,
    /// Values of a picture.
    pub width: usize,
    /// Height and width of what is left of a picture.
    pub sides: [usize; 2],
}

/// Pixels of a side at most.
const SIDE: usize = 32;

impl PixelFeatures {
    /// Of pictures as the model is given them.
    ///
    /// # Errors
    /// When the plugin fails.
    pub fn new(runtime: &Runtime, spec: &FeatureSpec<'_>) -> Result<PixelFeatures> {
        let [height, width, channels] = spec.model.image().unwrap_or([1, 1, 1]);
        let [down, across] = [height, width].map(|side| side.div_ceil(SIDE));
        let sides = [height / down, width / across];
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, None);
        let images = draft.whole("images", spec.images(DType::U8));
        let images = normalised(images, spec.image)?;
        // what no square covers, at the right and at the bottom, is left out
        let images = images.slice(1, 0, sides[0] * down);
        let images = images.slice(2, 0, sides[1] * across);
        let cut = [spec.batch, sides[0], down, sides[1], across, channels];
        let means = images.reshape(&cut).mean(&[2, 4]); // [b, rows, columns, channels]
        let values = sides[0] * sides[1] * channels;
        draft.output_whole("pixels", means.reshape(&[spec.batch, values]));
        Ok(PixelFeatures {
            program: runtime.compile(&draft.finish("pixels")?)?,
            width: values,
            sides,
        })
    }

    /// Pixels f32 `[batch, width]` of uploaded pictures u8.
    ///
    /// # Errors
    /// When the device fails.
    pub fn features(&self, images: &GlobalArray) -> Result<Array> {
        self.program.run(&mut [], [images])?[0].download()
    }
}

/// The pictures of a source, once, in its order, cut as for evaluation.
pub struct PictureReader {
    prefetch: Prefetch,
    rows: u64,
}

impl PictureReader {
    /// Batches of so many.
    ///
    /// # Errors
    /// When the picture settings are impossible.
    pub fn start(
        source: Arc<dyn Source>,
        data: &DataConfig,
        batch: usize,
    ) -> Result<PictureReader> {
        let options = PrefetchOptions {
            pass: Pass::Eval,
            seed: 0,
            first: 0,
            batch,
            rows: Rows::all(batch),
            patches: None,
            views: false,
            local: None,
            bad_samples: data.bad_samples.get(),
            threads: data.threads.get(),
            depth: data.prefetch.get(),
        };
        let rows = source.len() as u64;
        Ok(PictureReader {
            prefetch: Prefetch::start(source, &data.image, options)?,
            rows,
        })
    }

    /// The next batch, its pictures on the device, and the numbers in the source of those rows that hold a picture, each with its
    /// row; none after the last.
    ///
    /// # Errors
    /// When reading fails, or too many pictures are bad.
    pub fn next(&mut self, runtime: &Runtime) -> Result<Option<(Batch, GlobalArray, Vec<Row>)>> {
        let Some(batch) = self.prefetch.next().context("reading pictures")? else {
            return Ok(None);
        };
        let images = GlobalArray::upload(runtime, batch.images.clone(), None)?;
        let weights = batch.weights.values::<f32>()?.iter().enumerate();
        let there = weights.filter(|(_, weight)| **weight > 0.0);
        let rows = there.map(|(row, _)| (row, batch.first + row as u64));
        let rows = rows.filter(|(_, index)| *index < self.rows).collect();
        Ok(Some((batch, images, rows)))
    }
}

/// A row of a batch, and the number of its picture in the source.
type Row = (usize, u64);
