//! Residual networks (arXiv:1512.03385), in the form in which the 3 x 3 convolution of a bottleneck takes the stride ("v1.5").

mod config;
mod hf_config;
mod hf_weights;

pub use config::{BlockKind, ResnetConfig, Stem};

use super::{Classifier, Family, FamilyConfig, Head, Pair};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{BatchNorm, Conv, Init, Scope, batch_norm, conv, linear};
use crate::ops::{Reduction, Window};
use crate::shard::Axis;
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "resnet",
    name: "ResNetForImageClassification",
    formerly: &[],
};

/// A residual network, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Resnet {
    /// Height and width of an image in pixels.
    pub image: Pair,
    /// Channels of an image.
    pub channels: usize,
    /// Classes.
    pub classes: usize,
    /// What a block is.
    pub block: BlockKind,
    /// What comes before the first stage.
    pub stem: Stem,
    /// Channels behind that.
    pub stem_width: usize,
    /// Channels behind each stage, and its blocks.
    pub stages: Vec<(usize, usize)>,
    /// Whether the last scale of each block begins as 0, so that it begins as what it reads.
    pub zero_init_last: bool,
    /// Normalisations.
    pub norm: BatchNorm,
}

/// How many times as wide a bottleneck is on its outside.
const EXPANSION: usize = 4;

impl Resnet {
    /// Convolution without bias and its normalisation.
    #[track_caller]
    fn layer<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        [filters, window, stride]: [usize; 3],
        zero_init: bool,
    ) -> Tensor<'g> {
        let around = (window / 2) as i64;
        let sizes = Conv {
            filters,
            window: [window; 2],
            stride: [stride; 2],
            padding: [(around, around); 2],
            groups: 1,
            bias: false,
        };
        let y = conv(&s.at("conv"), x, sizes);
        let norm = BatchNorm {
            zero_init,
            ..self.norm
        };
        batch_norm(&s.at("norm"), y, norm)
    }

    /// One block from `[b, h, w, channels]` to `[b, h / stride, w / stride, width]`.
    #[track_caller]
    fn residual<'g>(
        &self,
        s: &Scope<'g>,
        x: Tensor<'g>,
        [width, stride]: [usize; 2],
    ) -> Tensor<'g> {
        let _in = s.enter();
        let relu = |x: Tensor<'g>| x.maximum(x.filled(0.0));
        let inner = width / EXPANSION;
        let layers: Vec<[usize; 3]> = match self.block {
            BlockKind::Basic => vec![[width, 3, stride], [width, 3, 1]],
            BlockKind::Bottleneck => vec![[inner, 1, 1], [inner, 3, stride], [width, 1, 1]],
        };
        let last = layers.len() - 1;
        let mut y = x;
        for (k, sizes) in layers.into_iter().enumerate() {
            y = self.layer(&s.at(k), y, sizes, k == last && self.zero_init_last);
            if k < last {
                y = relu(y);
            }
        }
        let beside = match x.dim(3) == width && stride == 1 {
            true => x,
            false => self.layer(&s.at("shortcut"), x, [width, 1, stride], false),
        };
        relu(beside + y)
    }

    /// Convolutions of the forward pass, each `[rows, columns, operations a place]`.
    fn places(&self) -> f64 {
        let mut side = self.image.0.map(|side| side as f64);
        let halve = |side: &mut [f64; 2]| *side = side.map(|side| (side / 2.0).ceil());
        let area = |side: [f64; 2]| side[0] * side[1];
        let (window, mut sum, mut from) = match self.stem {
            Stem::Imagenet => (7.0, 0.0, self.stem_width as f64),
            Stem::Small => (3.0, 0.0, self.stem_width as f64),
        };
        if self.stem == Stem::Imagenet {
            halve(&mut side);
        }
        sum += area(side) * window * window * self.channels as f64 * from;
        if self.stem == Stem::Imagenet {
            halve(&mut side);
        }
        for (k, (width, blocks)) in self.stages.iter().enumerate() {
            let (width, inner) = (*width as f64, (*width / EXPANSION) as f64);
            for block in 0..*blocks {
                let before = area(side);
                if k > 0 && block == 0 {
                    halve(&mut side);
                }
                let after = area(side);
                sum += match self.block {
                    BlockKind::Basic => 9.0 * after * width * (from + width),
                    BlockKind::Bottleneck => {
                        before * from * inner + after * inner * (9.0 * inner + width)
                    }
                };
                if from != width || before != after {
                    sum += after * from * width;
                }
                from = width;
            }
        }
        2.0 * (sum + from * self.classes as f64)
    }
}

/// The largest of each 3 x 3 places, two apart, one place of nothing around.
#[track_caller]
fn max_pool(x: Tensor<'_>) -> Tensor<'_> {
    let window = Window {
        size: vec![1, 3, 3, 1],
        stride: vec![1, 2, 2, 1],
        padding: vec![(0, 0), (1, 1), (1, 1), (0, 0)],
    };
    x.reduce_window(&window, Reduction::Maximum)
}

impl Classifier for Resnet {
    fn classes(&self) -> usize {
        self.classes
    }

    fn feature_dim(&self) -> usize {
        self.stages.last().map_or(self.stem_width, |stage| stage.0)
    }

    fn needs_others(&self) -> bool {
        true
    }

    fn features<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let (window, stride) = match self.stem {
            Stem::Imagenet => (7, 2),
            Stem::Small => (3, 1),
        };
        let sizes = [self.stem_width, window, stride];
        let x = self.layer(&s.at("stem"), images.to(s.compute()), sizes, false);
        let mut x = x.maximum(x.filled(0.0));
        if self.stem == Stem::Imagenet {
            x = max_pool(x);
        }
        for (k, (width, blocks)) in self.stages.iter().enumerate() {
            for block in 0..*blocks {
                let stride = if k > 0 && block == 0 { 2 } else { 1 };
                x = self.residual(&s.at(format!("stages/{k}/{block}")), x, [*width, stride]);
            }
        }
        x.mean(&[1, 2])
    }

    fn logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let x = self.features(s, images);
        let init = Init::Normal((self.feature_dim() as f64).powf(-0.5));
        let axes = (Axis::Embed, Axis::Classes);
        linear(&s.at("head"), x, axes, self.classes, init)
    }
}

impl Family for Resnet {
    fn family(&self) -> &'static str {
        ResnetConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::Classes(self)
    }

    fn image(&self) -> Option<[usize; 3]> {
        let [height, width] = self.image.0;
        Some([height, width, self.channels])
    }

    fn forward_flops(&self) -> f64 {
        self.places()
    }

    fn mapping(&self) -> Result<Mapping> {
        if self.stem != Stem::Imagenet {
            return Err(Error::config(
                "model.stem: ResNetForImageClassification has one that halves pictures twice, expected imagenet",
            ));
        }
        let usual = BatchNorm::default().epsilon;
        if self.norm.epsilon != usual {
            let own = self.norm.epsilon;
            return Err(Error::config(format!(
                "model.norm_epsilon: {own}, but ResNetForImageClassification has {usual} always"
            )));
        }
        Ok(hf_weights::mapping(self))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["pixel_values", "images"]],
            result: "logits",
        }
    }

    fn config_json(&self, labels: &[String], _eos: u32) -> Value {
        hf_config::to_json(self, labels)
    }

    fn see(&mut self, size: [usize; 2]) {
        self.image = Pair(size);
    }

    fn recorded(&mut self, file: &Recorded, _size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        file.known(&["pixel_values", "labels"])?;
        let pixels = &file.file.ty("pixel_values")?.shape;
        if let [_, _, _, height, width] = pixels[..] {
            self.see([height, width]);
        }
        let [height, width] = self.image.0;
        let images = file.images(Some(self.image.0), [height, width, self.channels])?;
        let labels = file.whole("labels", &images.shape()[1..2], 0..self.classes)?;
        Ok(vec![images, labels])
    }
}
