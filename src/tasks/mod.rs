//! What a model is trained for, apart from what it is: the fields that a task needs of a batch, its loss, and what an
//! evaluation counts. A task is a file and a line of [`TaskConfig`].

mod adversarial;
mod bidirectional_tokens;
mod captions;
mod causal_tokens;
mod classification;
mod config;
mod contrastive;
mod contrastive_divergence;
mod encoded;
mod image_text;
mod masked_image;
mod masked_text;
mod masked_tokens;
mod mixing;
mod momentum;
mod momentum_contrast;
mod permuted_tokens;
mod picture_codes;
mod players;
mod reconstruction;
mod reconstruction_grid;
mod replaced_tokens;
mod retrieval;
mod routers;
mod self_distillation;
mod span_corruption;
mod tally;
mod text_metrics;
mod token_loss;
mod word_windows;
mod zero_shot;

pub use adversarial::{AdversarialConfig, AdversarialLoss};
pub use classification::{ClassLoss, ClassificationConfig};
pub use config::{NoKeys, TaskConfig};
pub use contrastive::{ContrastiveConfig, OTHER_VIEW};
pub use contrastive_divergence::ContrastiveDivergenceConfig;
pub use image_text::ImageTextConfig;
pub use masked_text::Guessed;
pub use mixing::{Mixing, beta, mixed, neighbours, uncut};
pub use momentum_contrast::MomentumContrastConfig;
pub use picture_codes::{PictureCodesConfig, Temperature};
pub use players::Player;
pub use reconstruction::ReconstructionConfig;
pub(crate) use reconstruction_grid::paint;
pub use replaced_tokens::ReplacedTokensConfig;
pub use self_distillation::{LOCAL_VIEWS, SelfDistillationConfig};
pub(crate) use tally::row;
pub use tally::{HeldOut, Tally};
pub use token_loss::TokenLossConfig;
pub use word_windows::{Architecture, WindowGradient, WordWindowsConfig};

use crate::data::text::Corpus;
use crate::data::{Field, FieldKind, LocalViews};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, Model};
use crate::nn::{AttentionKernel, Declared, ScanMode, Scope, StackOptions, declare};
use crate::types::{DType, Type};
use std::fmt::Debug;

/// What a task makes of a batch.
#[derive(Debug)]
pub struct LossOutput<'g> {
    /// The scalar that training makes small.
    pub loss: Tensor<'g>,
    /// What the loss is a mean over, where that is not the weighted examples: tokens.
    pub count: Option<Tensor<'g>>,
    /// What the loss is the sum of, where it is one of several means.
    pub terms: Vec<Term<'g>>,
    /// Further values by name: sums over the batch's weighted examples, such as hits; scalars or f32 `[bins]`.
    pub sums: Vec<(&'static str, Tensor<'g>)>,
    /// For people to look at: the model's pictures of each image, one or several below each other, `[batch, k h, w, c]`, normalised
    /// as the input is.
    pub picture: Option<Tensor<'g>>,
    /// For people to read: the likeliest id of each token asked for, i32 `[batch, predictions]`.
    pub guesses: Option<Tensor<'g>>,
    /// For an evaluation that compares examples with each other: their vectors, f32 `[batch, values]`.
    pub embeddings: Option<Tensor<'g>>,
}

/// A part of a loss: a mean by itself.
#[derive(Clone, Copy, Debug)]
pub struct Term<'g> {
    /// Its name in logs.
    pub name: &'static str,
    /// The name of what it is a mean over.
    pub of: &'static str,
    /// The mean, a scalar.
    pub mean: Tensor<'g>,
    /// Of how many.
    pub count: Tensor<'g>,
    /// What it is multiplied by in the loss; 0 for what is only told.
    pub weight: f64,
}

impl<'g> LossOutput<'g> {
    /// A loss, and nothing else.
    pub fn of(loss: Tensor<'g>) -> LossOutput<'g> {
        LossOutput {
            loss,
            count: None,
            terms: Vec::new(),
            sums: Vec::new(),
            picture: None,
            guesses: None,
            embeddings: None,
        }
    }

    /// The sum of means, each times its weight; `terms` has at least one.
    #[track_caller]
    pub fn of_terms(terms: Vec<Term<'g>>) -> LossOutput<'g> {
        let trained = terms.iter().filter(|term| term.weight != 0.0);
        let weighted = trained.map(|term| match term.weight {
            1.0 => term.mean,
            weight => term.mean * weight,
        });
        let loss = weighted.reduce(|sum, term| sum + term);
        LossOutput {
            terms: terms.clone(),
            ..LossOutput::of(loss.unwrap_or_else(|| terms[0].mean))
        }
    }

    /// The same with what an evaluation counts: these sums, and each term as a sum and a count.
    pub fn counted(mut self, sums: Vec<(&'static str, Tensor<'g>)>) -> LossOutput<'g> {
        for term in &self.terms {
            self.sums.push((term.name, term.mean * term.count));
            self.sums.push((term.of, term.count));
        }
        self.sums.extend(sums);
        self
    }
}

/// A task on one model.
pub trait Task: Debug {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Every field of a batch of so many examples, in the order in which the step takes them.
    fn fields(&self, batch: usize) -> Vec<Field>;

    /// Smaller views of each picture that it takes, in the field [`LOCAL_VIEWS`]; none for most tasks.
    fn local_views(&self) -> Option<LocalViews> {
        None
    }

    /// The updates of a step, in order: one of all parameters, where nothing else is said.
    fn players(&self) -> Vec<Player> {
        vec![Player::ALL]
    }

    /// The loss by which a player trains its parameters; that of the task for the only one. Of several none has terms.
    fn loss_of<'g>(&self, _player: &str, s: &Scope<'g>, batch: &Batch<'g>) -> LossOutput<'g> {
        self.loss(s, batch, None)
    }

    /// What each of the loss's terms is a mean over, of a whole batch whose parts are taken one after the other: in the order of
    /// [`LossOutput::terms`]; none where the loss is one mean.
    fn counts<'g>(&self, _batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        Vec::new()
    }

    /// Whether the loss compares the examples of a batch with each other, so that parts of it would make another loss.
    fn needs_whole_batch(&self) -> bool {
        false
    }

    /// Refuse what the loss cannot be made of a batch of so many examples, or of a part of one where parts are taken one after the other.
    ///
    /// # Errors
    /// [`Error::Config`](crate::error::Error::Config) naming the key, and what would do.
    fn check(&self, _batch: usize) -> Result<()> {
        Ok(())
    }

    /// Names of sums over a whole batch that the loss of a part of it depends on, beside counts: products of means are no sums of
    /// parts. The loss finds them in its batch under these names; none for most tasks.
    fn whole_names(&self) -> &'static [&'static str] {
        &[]
    }

    /// What a part of a batch adds to each of these: a first pass over the parts, without gradient.
    fn whole<'g>(&self, _s: &Scope<'g>, _part: &Batch<'g>) -> Vec<Tensor<'g>> {
        Vec::new()
    }

    /// Loss of a batch; `weights` f32 `[batch]` counts each example, and asks for what an evaluation counts beside the loss
    /// (none while training).
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g>;

    /// Counts held-out batches, and makes figures of all: those that the program sums are asked for beside what a model without
    /// context would have, and with `text` what a count model of the training text has, which takes reading that.
    ///
    /// # Errors
    /// When the training text cannot be read.
    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(tally::Means))
    }

    /// What the pictures of [`LossOutput::picture`] are, from the top, that of the data first.
    fn pictured(&self) -> &'static str {
        "input, masked, reconstruction"
    }

    /// What these metrics of an update are a sign of, if they stay so: a sentence.
    fn warning(&self, _metrics: &[(String, f64)]) -> Option<String> {
        None
    }

    /// What published implementations give of such a model, in a word: it is what an export is compared by.
    fn published(&self) -> &'static str;

    /// The fields of a batch that they are given.
    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let fields = self.fields(batch).into_iter();
        fields.filter(|field| !field.is_answer()).collect()
    }

    /// f32 logits `[batch, predictions, vocab]` of the tokens at `positions` of `inputs`, which hide them; none where the task is no
    /// guessing of hidden tokens.
    fn guess<'g>(&self, _s: &Scope<'g>, _batch: &Batch<'g>) -> Option<Tensor<'g>> {
        None
    }

    /// That, of a batch of these fields.
    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g>;
}

impl Model {
    /// What the model is trained for where nothing is said: see [`TaskConfig::usual`].
    ///
    /// # Errors
    /// None; it is one that the model can be trained for.
    pub fn task(&self) -> Result<Box<dyn Task + '_>> {
        TaskConfig::usual(self).on(self)
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
    pub fn declared(&self, depth: impl Into<StackOptions>) -> Result<Declared> {
        declared(&*self.task()?, depth)
    }
}

/// The parameters that a task's model declares, in order; those of scanned layers as one each.
///
/// # Errors
/// When the sizes do not fit each other.
pub fn declared(task: &dyn Task, depth: impl Into<StackOptions>) -> Result<Declared> {
    // the form of attention is checked where the platform is known
    let depth = StackOptions {
        attention: AttentionKernel::Auto,
        ..depth.into()
    };
    declare(depth, |s| {
        let fields = task.fields(1).into_iter();
        let batch = fields.map(|field| (field.name, s.graph.input(field.ty)));
        task.loss(s, &batch.collect(), None);
    })
}

/// The images of a batch, of that height, width and channels.
fn images(batch: usize, [height, width, channels]: [usize; 3]) -> Field {
    let ty = Type::new(DType::F32, &[batch, height, width, channels]);
    Field::new("images", ty, FieldKind::Image)
}

/// Two views of each picture, as fields of a batch.
fn two_views(batch: usize, image: [usize; 3]) -> [Field; 2] {
    let first = images(batch, image);
    let other = Field {
        name: OTHER_VIEW,
        ..first.clone()
    };
    [first, other]
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
    weighted(each, weights).sum_all()
}

/// f32 values whose first axis is examples, each times the weight of its example.
#[track_caller]
fn weighted<'g>(values: Tensor<'g>, weights: Option<Tensor<'g>>) -> Tensor<'g> {
    match weights {
        None => values,
        Some(w) => values * w.broadcast_in_dim(&values.shape(), &[0]),
    }
}
