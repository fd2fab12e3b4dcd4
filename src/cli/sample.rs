//! `kiln sample`.

use super::pictures::{NetArgs, TrainedNet, not_there};
use super::runtime::PluginArgs;
use super::say;
use anyhow::bail;
use kiln::array::Array;
use kiln::data::{ImageConfig, SourceConfig, random_codes};
use kiln::error::{AtPath, Error};
use kiln::log::{Picture, grid};
use kiln::nn::{ParamSpec, Products, ScanMode, StackOptions};
use kiln::probes::{Extractor, Moments, PictureReader, frechet_distance};
use kiln::runtime::{GlobalArray, Runtime, State};
use kiln::step::Preview;
use kiln::store;
use kiln::types::DType;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Make pictures of random codes by a trained generator or variational autoencoder
#[derive(clap::Args)]
#[command(
    after_help = "The folder gets samples.png, the first hundred, and pictures.safetensors, `pictures` u8 [count, height, width, channels].\n\n\
                  --distance tells the Fr\u{e9}chet distance between features of these pictures and of those that the run holds out, and beside \
                  it that of as many training pictures, which no generator has to beat. Features are those of the net that --features names, \
                  such as a run of a classifier on the same pictures; without it, pixels, where a side has more than 16 of them the means of \
                  equal squares. Distances of other features, or of another count, compare with nothing here.\n\n\
                  Examples:\n  \
                  $ kiln sample runs/demo_gan --out samples\n  \
                  $ kiln sample runs/demo_gan --count 10000 --out samples --distance --features runs/demo_vit"
)]
pub struct Sample {
    /// Folder of `kiln train`
    #[arg(value_name = "RUN")]
    run: PathBuf,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long, value_name = "STEP", value_parser = super::resolve::step)]
    step: Option<u64>,
    /// Take the weights as trained, though the run keeps their average
    #[arg(long)]
    trained: bool,
    /// Pictures to make
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    count: u32,
    /// Seed of the codes
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// New folder
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Tell how far they are from the held-out pictures
    #[arg(long)]
    distance: bool,
    /// Net whose features are compared: a folder of `kiln train` or `kiln import`, or of Hugging Face
    #[arg(long, value_name = "RUN|HF_DIR", requires = "distance")]
    features: Option<PathBuf>,
    /// Pictures at a time
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = clap::value_parser!(u32).range(1..=65_536))]
    batch: u32,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    at: PluginArgs,
}

/// Pictures of the sheet, and in a row of it.
const SHOWN: [usize; 2] = [100, 10];

/// Pixels of a side that are features, at most.
const SIDE: usize = 16;

/// What features are of.
enum Eye {
    Net(Box<(TrainedNet, Extractor)>),
    Pixels,
}

impl Sample {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        not_there(&self.out)?;
        let of = (self.trained, self.batch);
        let net = NetArgs::of(self.run.clone(), self.step, of).open()?;
        if self.distance && self.count < 2 {
            bail!(Error::config(
                "--count 1: a distance is of two pictures or more"
            ));
        }
        if self.distance && net.data.eval.is_none() {
            bail!(Error::config(
                "data.eval: nothing is held out, so there is nothing to be far from; leave out --distance"
            ));
        }
        let runtime = self.at.open(None, "cpu", DType::F32)?;
        let eye = self.distance.then(|| self.eye(&net, &runtime));
        let eye = eye.transpose()?;
        let shape = net.model.image().unwrap_or_default();
        let bytes = self.make(&net, &runtime)?;
        self.write(&bytes, shape)?;
        let mut told = json!({
            "count": self.count,
            "weights": net.weights(),
            "out": self.out,
        });
        if let Some(eye) = eye {
            let own = eye.moments(&runtime, (&bytes, shape), self.batch as usize)?;
            let all = usize::MAX;
            let held = eye.of_source(&net, &runtime, ("data.eval", net.data.eval.as_ref()), all)?;
            let some = self.count as usize;
            let train = ("data.train", Some(&net.data.train));
            let train = eye.of_source(&net, &runtime, train, some)?;
            told["distance"] = json!(frechet_distance(&own, &held)?);
            told["training"] = json!(frechet_distance(&train, &held)?);
            told["features"] = json!(eye.name(shape));
            told["held_out"] = json!(held.rows());
        }
        match (self.json, told.get("distance")) {
            (true, _) => writeln!(out, "{told}")?,
            (false, None) => writeln!(
                out,
                "{} pictures of {} in {}",
                self.count,
                net.weights(),
                self.out.display()
            )?,
            (false, Some(distance)) => writeln!(
                out,
                "{} pictures of {} in {}: Fr\u{e9}chet distance {:.3} to {} held-out ones by {}; training pictures {:.3}",
                self.count,
                net.weights(),
                self.out.display(),
                distance.as_f64().unwrap_or(f64::NAN),
                told["held_out"],
                told["features"].as_str().unwrap_or_default(),
                told["training"].as_f64().unwrap_or(f64::NAN)
            )?,
        }
        Ok(ExitCode::SUCCESS)
    }

    fn eye(&self, own: &TrainedNet, runtime: &Runtime) -> anyhow::Result<Eye> {
        let Some(folder) = &self.features else {
            return Ok(Eye::Pixels);
        };
        let net = NetArgs::of(folder.clone(), None, (false, self.batch)).open()?;
        let (here, there) = (own.model.image(), net.model.image());
        if here != there {
            bail!(Error::config(format!(
                "--features {}: it reads pictures of {there:?} (height, width, channels), and these are of {here:?}",
                folder.display()
            )));
        }
        let extractor = net.extractor(runtime)?;
        Ok(Eye::Net(Box::new((net, extractor))))
    }

    /// Pictures, one after the other: u8 `[count, height, width, channels]`.
    fn make(&self, net: &TrainedNet, runtime: &Runtime) -> anyhow::Result<Vec<u8>> {
        let parameters = net.model.declared(StackOptions::default())?;
        let parameters: Vec<ParamSpec> = parameters.to_vec();
        let name = |p: &ParamSpec| format!("params/{}", p.path);
        let preview = Preview {
            model: &net.model,
            parameters: &parameters,
            name: &name,
            compute: DType::F32,
            layout: None,
            layers: ScanMode::Unroll,
            products: Products::Dtype,
        };
        let rows = self.batch.min(self.count) as usize;
        let program = preview.pictures(rows)?;
        let compiled = runtime.compile(&program)?;
        let slots = program.inputs[..program.inputs.len() - 1].to_vec();
        let state = State::load(runtime, slots, 0, |name| {
            net.parameter(name.strip_prefix("params/").unwrap_or(name))
        })?;
        let width = program.inputs[program.inputs.len() - 1].ty.shape[1];
        let mut bytes = Vec::new();
        let count = self.count as usize;
        for first in (0..count).step_by(rows) {
            let codes = first..first + rows;
            let codes = codes.flat_map(|k| random_codes(self.seed, k as u64, width));
            let codes = Array::new(&[rows, width], &codes.collect::<Vec<f32>>())?;
            let codes = GlobalArray::upload(runtime, codes, None)?;
            let made = state.lend(&compiled, &[codes])?[0].download()?;
            let wanted = made.values::<f32>()?;
            let wanted = &wanted[..wanted.len() / rows * rows.min(count - first)];
            if wanted.iter().any(|value| !value.is_finite()) {
                bail!(Error::data(
                    "pictures of numbers that are not finite: the run has diverged"
                ));
            }
            bytes.extend(as_bytes(wanted, &net.data.image));
        }
        Ok(bytes)
    }

    /// Both files, into a folder that is there once both are.
    fn write(&self, bytes: &[u8], [h, w, c]: [usize; 3]) -> anyhow::Result<()> {
        let (values, count) = (h * w * c, self.count as usize);
        let name = self.out.file_name().unwrap_or_default().to_string_lossy();
        let beside = self
            .out
            .with_file_name(format!(".{name}.tmp-{}", std::process::id()));
        std::fs::create_dir_all(&beside).at(&beside)?;
        let pixel = |p: &[u8]| match p {
            [r, g, b] => [*r, *g, *b],
            other => [other[0]; 3],
        };
        let picture = |one: &[u8]| Picture::new(w, h, one.chunks(c).flat_map(pixel).collect());
        let shown = bytes.chunks(values).take(SHOWN[0]).map(picture);
        let shown: Vec<Picture> = shown.collect::<kiln::error::Result<_>>()?;
        let rows: Vec<Vec<Picture>> = shown.chunks(SHOWN[1]).map(<[Picture]>::to_vec).collect();
        let scale = (56 / h.max(w)).max(1);
        grid(&rows, 2, scale).write_png(&beside.join("samples.png"))?;
        let array = Array::new(&[count, h, w, c], bytes)?;
        let ty = array.ty().clone();
        let item = ("pictures".to_owned(), ty, || Ok(array));
        store::write(
            &beside.join("pictures.safetensors"),
            &BTreeMap::new(),
            std::iter::once(item),
        )?;
        std::fs::rename(&beside, &self.out).at(&self.out)?;
        Ok(())
    }
}

/// Normalised values as the bytes that they stand for.
fn as_bytes(values: &[f32], image: &ImageConfig) -> Vec<u8> {
    let channels = image.channels.get();
    let byte = |(at, value): (usize, &f32)| {
        let (mean, std) = (&image.mean[at % channels], &image.std[at % channels]);
        let unit = f64::from(*value) * std.get() + mean.get();
        (unit * 255.0).round().clamp(0.0, 255.0) as u8
    };
    values.iter().enumerate().map(byte).collect()
}

/// The pixels of a picture from 0 to 1, or the means of equal squares of them; what no square covers is left out.
fn pixels(picture: &[u8], [h, w, c]: [usize; 3]) -> Vec<f32> {
    let [down, across] = [h, w].map(|side| side.div_ceil(SIDE));
    let mut means = Vec::new();
    for row in 0..h / down {
        for column in 0..w / across {
            for channel in 0..c {
                let inside = (0..down * across).map(|k| {
                    let (y, x) = (row * down + k / across, column * across + k % across);
                    f32::from(picture[(y * w + x) * c + channel])
                });
                means.push(inside.sum::<f32>() / (255 * down * across) as f32);
            }
        }
    }
    means
}

impl Eye {
    fn name(&self, [h, w, c]: [usize; 3]) -> String {
        match self {
            Eye::Net(both) => format!(
                "{} features of {} ({})",
                both.1.width,
                both.0.model.named(),
                both.0.weights()
            ),
            Eye::Pixels => {
                let [rows, columns] = [h, w].map(|side| side / side.div_ceil(SIDE));
                format!("pixels, {rows} x {columns} x {c}")
            }
        }
    }

    /// Mean and covariance of features of these pictures.
    fn moments(
        &self,
        runtime: &Runtime,
        (bytes, shape): (&[u8], [usize; 3]),
        batch: usize,
    ) -> anyhow::Result<Moments> {
        let values = shape.iter().product::<usize>();
        match self {
            Eye::Pixels => {
                let mut moments = Moments::of_width(pixels(&bytes[..values], shape).len());
                for picture in bytes.chunks(values) {
                    moments.add(&pixels(picture, shape))?;
                }
                Ok(moments)
            }
            Eye::Net(both) => {
                let extractor = &both.1;
                let mut moments = Moments::of_width(extractor.width);
                let [h, w, c] = shape;
                for some in bytes.chunks(batch * values) {
                    let mut whole = some.to_vec();
                    whole.resize(batch * values, 0);
                    let images = Array::new(&[batch, h, w, c], &whole)?;
                    let images = GlobalArray::upload(runtime, images, None)?;
                    let made = extractor.features(&images)?;
                    let rows = made.values::<f32>()?.chunks(extractor.width);
                    for row in rows.take(some.len() / values) {
                        moments.add(row)?;
                    }
                }
                Ok(moments)
            }
        }
    }

    /// The same of the first pictures of a source, cut as the generator's own are in evaluation.
    fn of_source(
        &self,
        net: &TrainedNet,
        runtime: &Runtime,
        (key, config): (&str, Option<&SourceConfig>),
        most: usize,
    ) -> anyhow::Result<Moments> {
        let Some(config) = config else {
            bail!(Error::config(format!("{key}: no pictures")));
        };
        let shape = net.model.image().unwrap_or_default();
        let values = shape.iter().product::<usize>();
        let source = net.source(key, config, None)?;
        let mut reader = PictureReader::start(source, &net.data, net.batch)?;
        let mut bytes = Vec::new();
        while let Some((batch, _, there)) = reader.next(runtime)? {
            batch
                .skipped
                .iter()
                .for_each(|line| say(&format!("left out: {line}")));
            let images = batch.images.values::<u8>()?;
            for (row, _) in there {
                bytes.extend_from_slice(&images[row * values..(row + 1) * values]);
            }
            if bytes.len() / values >= most {
                break;
            }
        }
        bytes.truncate(most.saturating_mul(values));
        self.moments(runtime, (&bytes, shape), net.batch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_pictures_are_means_of_equal_squares() {
        // 34 x 17: squares of 3 x 2, two rows too few for another, one column left out
        let [h, w] = [34, 17];
        let picture: Vec<u8> = (0..h * w).map(|k| (k / w) as u8).collect();
        let found = pixels(&picture, [h, w, 1]);
        assert_eq!(found.len(), 11 * 8);
        assert!((found[8] * 255.0 - 4.0).abs() < 1e-4, "{}", found[8]);
        assert_eq!(pixels(&[255, 0, 0, 255], [2, 2, 1]), [1.0, 0.0, 0.0, 1.0]);
    }
}
