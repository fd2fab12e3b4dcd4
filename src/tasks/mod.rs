//! What a model is trained for, apart from what it is: the fields that a task needs of a batch, its loss, and what an
//! evaluation counts. A task is a file and a line of [`Model::task`].

mod classification;
mod masked_image;
mod reconstruction_grid;
mod span_corruption;
mod text_metrics;

pub(crate) use reconstruction_grid::paint;
pub(crate) use text_metrics::Targets;

use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, Head, Model};
use crate::nn::{Declared, ScanMode, Scope, declare};
use crate::types::{DType, Type};
use classification::Classification;
use masked_image::MaskedImageModeling;
use span_corruption::SpanCorruption;
use std::fmt::Debug;

/// What a task makes of a batch.
#[derive(Debug)]
pub struct LossOutput<'g> {
    /// The scalar that training makes small.
    pub loss: Tensor<'g>,
    /// What the loss is a mean over, where that is not the weighted examples: tokens.
    pub count: Option<Tensor<'g>>,
    /// Further scalars by name: sums over the batch's weighted examples, such as hits.
    pub sums: Vec<(&'static str, Tensor<'g>)>,
    /// For people to look at: the model's picture of each image, `[batch, h, w, c]`, normalised as
    /// the input is.
    pub picture: Option<Tensor<'g>>,
}

/// A task on one model.
pub trait Task: Debug {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Every field of a batch of so many examples, in the order in which the step takes them.
    fn fields(&self, batch: usize) -> Vec<Field>;

    /// Loss of a batch; `weights` f32 `[batch]` counts each example, and asks for what an evaluation counts beside the loss
    /// (none while training).
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g>;

    /// What published implementations give of such a model, in a word: it is what an export is compared by.
    fn published(&self) -> &'static str;

    /// The fields of a batch that they are given.
    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let fields = self.fields(batch).into_iter();
        fields.filter(|field| !field.is_answer()).collect()
    }

    /// That, of a batch of these fields.
    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g>;
}

impl Model {
    /// What the model is trained for.
    pub fn task(&self) -> Box<dyn Task + '_> {
        let image = self.image().unwrap_or_default();
        match self.head() {
            Head::Classes(head) => Box::new(Classification { head, image }),
            Head::Patches(head) => Box::new(MaskedImageModeling { head, image }),
            Head::TextToText(head) => Box::new(SpanCorruption { head }),
        }
    }

    /// All parameters, in order of declaration.
    ///
    /// # Errors
    /// When the sizes do not fit each other.
    pub fn parameters(&self) -> Result<Declared> {
        self.declared(ScanMode::Unroll)
    }

    /// As [`Model::parameters`], those of scanned layers as one each.
    ///
    /// # Errors
    /// As [`Model::parameters`].
    pub fn declared(&self, layers: ScanMode) -> Result<Declared> {
        let task = self.task();
        declare(layers, |s| {
            let fields = task.fields(1).into_iter();
            let batch = fields.map(|field| (field.name, s.graph.input(field.ty)));
            task.loss(s, &batch.collect(), None);
        })
    }
}

/// The images of a batch, of that height, width and channels.
fn images(batch: usize, [height, width, channels]: [usize; 3]) -> Field {
    let ty = Type::new(DType::F32, &[batch, height, width, channels]);
    Field::new("images", ty, FieldKind::Image)
}

/// Mean of `[batch]` losses, each counted by its weight.
#[track_caller]
fn weighted_mean<'g>(each: Tensor<'g>, weights: Option<Tensor<'g>>) -> Tensor<'g> {
    match weights {
        None => each.mean_all(),
        Some(w) => {
            let total = w.sum_all();
            (each * w).sum_all() / total.maximum(total.filled(1.0))
        }
    }
}

/// Sum of `[batch]` values, each counted by its weight.
#[track_caller]
fn weighted_sum<'g>(each: Tensor<'g>, weights: Option<Tensor<'g>>) -> Tensor<'g> {
    match weights {
        None => each.sum_all(),
        Some(w) => (each * w).sum_all(),
    }
}
