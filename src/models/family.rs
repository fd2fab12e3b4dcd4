//! What a family of models is asked: the traits by which all other rooms know it.

use super::bidirectional::BidirectionalTokens;
use super::boltzmann::Boltzmann;
use super::causal::CausalTokens;
use super::features::{FeaturePool, Positions};
use super::generator::{Adversaries, Coder, Generator};
use super::paired::{Captions, DualEncoder, PairedText};
use super::picture_codes::PictureCodes;
use super::text_encoder::{MaskedTokens, PermutedTokens, ReplacedTokens, TextEncoder};
use super::word_vectors::WordVectors;
use super::{ModelConfig, Pair};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::hf::{Heading, HfCall, HfClass, Mapping, Recorded, Scaled};
use crate::nn::{Scope, VocabHead};
use crate::types::DType;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Range;
use std::path::Path;

/// The values of one batch by name, as the task lists its fields. Images arrive as normalised f32.
pub type Batch<'g> = BTreeMap<&'static str, Tensor<'g>>;

/// What `[model]` of a configuration says of a family.
pub trait FamilyConfig: Clone + Into<ModelConfig> {
    /// A model of it, its sizes settled.
    type Model: Family;
    /// Name of the family in configurations.
    const NAME: &'static str;
    /// A commented configuration to start from: what `kiln config init` writes.
    const START: &'static str;
    /// Classes of transformers that it is read from; it is written as the first.
    const CLASSES: &'static [HfClass];
    /// Published sizes whose training step `kiln bench` knows, as `FAMILY-SIZE`.
    const WORKLOADS: &'static [&'static str];

    /// Settle the sizes: preset first, then what is said explicitly.
    ///
    /// # Errors
    /// [`crate::error::Error::Config`] naming the key that is impossible.
    fn resolve(&self) -> Result<Self::Model>;

    /// The same with every size said, those of the preset too.
    ///
    /// # Errors
    /// As [`FamilyConfig::resolve`].
    fn filled(&self) -> Result<Self>;

    /// A few models of little size, each with other settings, which tests go through.
    fn tiny() -> Vec<Self>;

    /// The model of a workload, one of [`FamilyConfig::WORKLOADS`].
    fn workload(name: &str) -> Self;

    /// What the text of a `config.json` says of a model of one of [`FamilyConfig::CLASSES`].
    ///
    /// # Errors
    /// [`crate::error::Error::Config`] naming the key that is not what it should be.
    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>>;

    /// Folders within a published folder, each a model of transformers, that one model here is made of; none for most families.
    const PARTS: &'static [&'static str] = &[];

    /// What the texts of the `config.json` of [`FamilyConfig::PARTS`] say, in their order.
    ///
    /// # Errors
    /// As [`FamilyConfig::hf_config`], and when they do not fit each other.
    fn hf_parts(_texts: &[(Vec<u8>, Heading)]) -> Result<Box<dyn HfConfig>> {
        Err(Error::config(format!(
            "{} is one model, not of parts",
            with_article(Self::NAME)
        )))
    }
}

/// What a `config.json` says.
pub trait HfConfig: Debug {
    /// The settings as our own, and a sentence for each that could not be taken as it is.
    ///
    /// # Errors
    /// [`crate::error::Error::Config`] naming the setting that is impossible or not supported.
    fn model(&self) -> Result<(ModelConfig, Vec<String>)>;

    /// The model's class in transformers.
    fn class(&self) -> &'static str;

    /// Names of the classes in order, `LABEL_0` and so on where nothing better is known; none for models without.
    fn labels(&self) -> &[String] {
        &[]
    }

    /// The id that ends a text, where the settings name one.
    fn eos(&self) -> Option<u32> {
        None
    }

    /// Height and width of the images that the model is given, in pixels; none for models of text.
    fn image_size(&self) -> Option<[usize; 2]> {
        None
    }

    /// Whether the settings ask for dropout.
    fn drops(&self) -> bool;

    /// Set dropout to 0.
    fn stop_dropout(&mut self);

    /// Look at the weights, a folder or file, where the settings alone do not decide.
    ///
    /// # Errors
    /// When the weights cannot be read.
    fn look_at(&mut self, _weights: &Path) -> Result<()> {
        Ok(())
    }
}

/// One model, its sizes settled.
pub trait Family: Debug {
    /// Name of the family in configurations.
    fn family(&self) -> &'static str;

    /// What the model can be trained for.
    fn head(&self) -> Head<'_>;

    /// Its text, where it is a model of that: what a run settles once the data is open.
    fn text_to_text_mut(&mut self) -> Option<&mut dyn TextToText> {
        None
    }

    /// Its encoder, where it is a model that reads a whole text at once: what a run settles once the data is open.
    fn text_encoder_mut(&mut self) -> Option<&mut dyn TextEncoder> {
        None
    }

    /// Its decoder, where it is a model that guesses each next token: what a run settles once the data is open.
    fn causal_mut(&mut self) -> Option<&mut dyn CausalTokens> {
        None
    }

    /// Its words, where it is a model that reads a text from both ends: what a run settles once the data is open.
    fn bidirectional_mut(&mut self) -> Option<&mut dyn BidirectionalTokens> {
        None
    }

    /// Its texts, where it reads pairs of a picture and a text: what a run settles once the data is open.
    fn paired_mut(&mut self) -> Option<&mut dyn PairedText> {
        None
    }

    /// Its vectors of words, where it is a model of that: what a run settles once the data is open.
    fn word_vectors_mut(&mut self) -> Option<&mut dyn WordVectors> {
        None
    }

    /// Height, width and channels of an image, for models of images.
    fn image(&self) -> Option<[usize; 3]> {
        None
    }

    /// What black and white are to be, normalised, where the model speaks of pixels in that range alone: `data.image.mean` and `std`
    /// are held against it.
    fn pixel_range(&self) -> Option<[f64; 2]> {
        None
    }

    /// Floating-point operations of one example's forward pass: products of weights and of attention.
    fn forward_flops(&self) -> f64;

    /// Its tensors in a published checkpoint.
    ///
    /// # Errors
    /// When transformers has no such model: the setting, and what it should be.
    fn mapping(&self) -> Result<Mapping>;

    /// Parameters that its class is given multiplied, where that class has no other word for what the model does.
    fn scaled(&self) -> Vec<Scaled> {
        Vec::new()
    }

    /// The models of transformers that it is published as, where those are several, each with the name of its folder; their
    /// parameters are those of this one, which some may share.
    fn parts(&self) -> Vec<(&'static str, Box<dyn Family>)> {
        Vec::new()
    }

    /// Its class in transformers.
    fn class(&self) -> &'static str;

    /// How that class is called with what the task publishes.
    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["input_ids", "inputs"]],
            result: "logits",
        }
    }

    /// Its `config.json`, as transformers writes it. `labels` names the classes of a classifier; `eos` ends the texts of a
    /// model of text.
    fn config_json(&self, labels: &[String], eos: u32) -> Value;

    /// Its `generation_config.json`, for models that write text.
    fn generation_json(&self, eos: u32) -> Option<Value> {
        let ids = json!({
            "_from_model_config": true,
            "bos_token_id": null,
            "eos_token_id": eos,
            "pad_token_id": null,
        });
        matches!(self.head(), Head::CausalTokens(_)).then_some(ids)
    }

    /// What not every version of transformers reads as it is meant, a sentence each.
    fn notes(&self) -> Vec<String> {
        Vec::new()
    }

    /// The value that the same model has of a parameter for pictures of another height and width, of its value here: the same, but for a
    /// table of positions.
    ///
    /// # Errors
    /// When the value is not one of this model's.
    fn resized(&self, _path: &str, value: &Array, _image: [usize; 2]) -> Result<Array> {
        Ok(value.clone())
    }

    /// Take pictures of that height and width, where settings do not say which: nothing for a model whose settings do.
    fn see(&mut self, _size: [usize; 2]) {}

    /// The recorded inputs of every step, `[steps, batch, ..]`, in the order of the task's fields; the model becomes one for
    /// their shape. `image_size` is that of the recorded pictures.
    ///
    /// # Errors
    /// When one is missing, unknown or not what it should be.
    fn recorded(&mut self, file: &Recorded, image_size: Option<[usize; 2]>) -> Result<Vec<Array>>;
}

/// What a model can be trained for, with the part of it that this takes.
#[derive(Clone, Copy, Debug)]
pub enum Head<'m> {
    /// Telling classes of images apart.
    Classes(&'m dyn Classifier),
    /// Painting hidden patches.
    Patches(&'m dyn MaskedImage),
    /// Reading one text and writing another.
    TextToText(&'m dyn TextToText),
    /// Guessing hidden tokens of a text.
    MaskedTokens(&'m dyn MaskedTokens),
    /// Telling tokens that were replaced.
    ReplacedTokens(&'m dyn ReplacedTokens),
    /// Guessing tokens of a text in an order of its own.
    PermutedTokens(&'m dyn PermutedTokens),
    /// Guessing each next token of a text.
    CausalTokens(&'m dyn CausalTokens),
    /// Guessing each token of a text by those before it, and by those behind it.
    BothWays(&'m dyn BidirectionalTokens),
    /// Making a code of a picture, and the picture of its code.
    Codes(&'m dyn Coder),
    /// Writing a picture as a grid of entries of a table, and making the picture of such a grid.
    PictureCodes(&'m dyn PictureCodes),
    /// Making pictures that are not told from those of the data.
    Adversaries(&'m dyn Adversaries),
    /// Giving data a lower energy than what the model itself makes.
    Energy(&'m dyn Boltzmann),
    /// Writing the text of a picture.
    Captions(&'m dyn Captions),
    /// Having a vector for each word.
    WordVectors(&'m dyn WordVectors),
    /// Telling which picture belongs to which text.
    Pairs(&'m dyn DualEncoder),
}

/// A model that tells classes of images apart.
pub trait Classifier: Debug {
    /// Classes.
    fn classes(&self) -> usize;

    /// Values of a feature vector.
    fn feature_dim(&self) -> usize;

    /// Whether what it makes of an image while training depends on the others of the batch, as statistics of a batch do.
    fn needs_others(&self) -> bool {
        false
    }

    /// What the head is given, `[batch, feature_dim]`, of normalised images `[batch, height, width, channels]`: pooled, without
    /// the parameters of the head. Images of another height and width than the model's are taken, a table of positions resampled.
    fn features<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g>;

    /// Logits `[batch, classes]` of normalised images `[batch, height, width, channels]`.
    fn logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g>;

    /// What its encoder makes of every position of the same images; none for models without positions.
    fn positions<'g>(&self, _s: &Scope<'g>, _images: Tensor<'g>) -> Option<Positions<'g>> {
        None
    }
}

/// A model that paints the patches that it does not see.
pub trait MaskedImage: Debug {
    /// Height and width of an image in pixels.
    fn image_size(&self) -> Pair;

    /// Height and width of a patch in pixels.
    fn patch(&self) -> Pair;

    /// Patches of an image.
    fn patches(&self) -> usize;

    /// Patches that the model sees.
    fn visible(&self) -> usize;

    /// Whether each target patch is normalised to mean 0 and variance 1.
    fn normalises_target(&self) -> bool;

    /// What its encoder makes of all patches of normalised images `[batch, height, width, channels]`, none of which is hidden.
    fn positions<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Positions<'g>;

    /// The picture of the hidden patches `[batch, hidden, pixels]`, of patches `[batch, patches, pixels]` and their `order` i32
    /// `[batch, patches]`, of which the first, `seen` `[batch, visible]`, are visible.
    fn paint<'g>(
        &self,
        s: &Scope<'g>,
        patches: Tensor<'g>,
        order: Tensor<'g>,
        seen: Tensor<'g>,
    ) -> Tensor<'g>;
}

/// Lengths and contents of a batch of text, which follow from the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextShape {
    /// Tokens of the encoder's input.
    pub inputs: usize,
    /// Tokens of the decoder's target.
    pub targets: usize,
    /// Whether the batch says which positions belong to which text; without it every position counts.
    pub segments: bool,
    /// Ids that stand for text: neither padding, end nor sentinels.
    pub text_ids: Range<u32>,
}

impl Default for TextShape {
    /// T5's pre-training: 512 and 114 tokens, 32,000 pieces.
    fn default() -> TextShape {
        TextShape {
            inputs: 512,
            targets: 114,
            segments: false,
            text_ids: 2..32_000,
        }
    }
}

/// A model that reads one text and writes another.
pub trait TextToText: Debug {
    /// What batches look like.
    fn shape(&self) -> &TextShape;

    /// Take batches of that shape.
    fn set_shape(&mut self, shape: TextShape);

    /// Entries of the vocabulary.
    fn vocab(&self) -> usize;

    /// Whether it computes as transformers does where that shows: targets of -1 count for nothing and are read as 0.
    fn as_recorded(&self) -> bool;

    /// What guesses each token that is written, `[batch, targets]`, of `ids` i32: inputs `[batch, inputs]`, and given `[batch,
    /// targets]`, what the decoder is given. `segments` of both keep texts of one row apart, 0 is padding; everything sees
    /// everything without.
    fn vocab_head<'g>(
        &self,
        s: &Scope<'g>,
        ids: [Tensor<'g>; 2],
        segments: Option<[Tensor<'g>; 2]>,
    ) -> VocabHead<'g>;

    /// f32 logits `[batch, targets, vocab]` of the same.
    fn logits<'g>(
        &self,
        s: &Scope<'g>,
        ids: [Tensor<'g>; 2],
        segments: Option<[Tensor<'g>; 2]>,
    ) -> Tensor<'g> {
        self.vocab_head(s, ids, segments).logits()
    }

    /// What the decoder writes when it takes the likeliest token each time: i32 `[rows, targets]`, of `inputs` and their
    /// segments i32 `[rows, inputs]`; behind an `eos` it means nothing.
    fn greedy<'g>(&self, s: &Scope<'g>, input: [Tensor<'g>; 2], eos: u32) -> Tensor<'g>;
}

/// A family's name with its article, for sentences: `a vit`, `an albert`, `an xlnet`.
pub fn with_article(family: &str) -> String {
    let vowel = family.starts_with(['a', 'e', 'i', 'o', 'u']) || family.starts_with("xl");
    format!("{} {family}", if vowel { "an" } else { "a" })
}

impl dyn Family {
    /// Its family's name with its article.
    pub fn named(&self) -> String {
        with_article(self.family())
    }

    /// Its classifier, where it is one.
    pub fn classifier(&self) -> Option<&dyn Classifier> {
        match self.head() {
            Head::Classes(head) => Some(head),
            _ => None,
        }
    }

    /// What paints hidden patches, where it does.
    pub fn masked_image(&self) -> Option<&dyn MaskedImage> {
        match self.head() {
            Head::Patches(head) => Some(head),
            _ => None,
        }
    }

    /// What makes pictures of random codes, where it does.
    pub fn generator(&self) -> Option<&dyn Generator> {
        match self.head() {
            Head::Codes(head) if head.is_variational() => Some(head),
            Head::Adversaries(head) => Some(head),
            _ => None,
        }
    }

    /// Features `[batch, width]` of normalised images `[batch, height, width, channels]`, without the parameters of a head; none for models
    /// that read no images, and where what is asked for is not there.
    pub fn image_features<'g>(
        &self,
        s: &Scope<'g>,
        images: Tensor<'g>,
        pool: FeaturePool,
    ) -> Option<Tensor<'g>> {
        match (self.head(), pool) {
            (Head::Classes(head), FeaturePool::Own) => Some(head.features(s, images)),
            (Head::Classes(head), pool) => head.positions(s, images)?.pooled(pool),
            (Head::Patches(head), pool) => head.positions(s, images).pooled(pool),
            (Head::Codes(head), FeaturePool::Own) => Some(head.encode(s, images).0),
            (Head::Energy(head), FeaturePool::Own) => {
                let pixels = images.ty().elements() / images.dim(0).max(1);
                let x = images.to(DType::F32).reshape(&[images.dim(0), pixels]);
                let machines = head.stack(s).into_iter();
                Some(machines.fold(x, |x, machine| machine.up(x)))
            }
            _ => None,
        }
    }

    /// Its text, where it is a model of that.
    pub fn text_to_text(&self) -> Option<&dyn TextToText> {
        match self.head() {
            Head::TextToText(head) => Some(head),
            _ => None,
        }
    }

    /// Its encoder, where it is a model that reads a whole text at once.
    pub fn text_encoder(&self) -> Option<&dyn TextEncoder> {
        match self.head() {
            Head::MaskedTokens(head) => Some(head),
            Head::ReplacedTokens(head) => Some(head),
            Head::PermutedTokens(head) => Some(head),
            _ => None,
        }
    }

    /// Its decoder, where it is a model that guesses each next token.
    pub fn causal(&self) -> Option<&dyn CausalTokens> {
        match self.head() {
            Head::CausalTokens(head) => Some(head),
            _ => None,
        }
    }

    /// Its words, where it is a model that reads a text from both ends.
    pub fn bidirectional(&self) -> Option<&dyn BidirectionalTokens> {
        match self.head() {
            Head::BothWays(head) => Some(head),
            _ => None,
        }
    }

    /// Its texts, where it reads pairs of a picture and a text.
    pub fn paired(&self) -> Option<&dyn PairedText> {
        match self.head() {
            Head::Captions(head) => Some(head),
            Head::Pairs(head) => Some(head),
            _ => None,
        }
    }

    /// Its vectors of words, where it is a model of that.
    pub fn word_vectors(&self) -> Option<&dyn WordVectors> {
        match self.head() {
            Head::WordVectors(head) => Some(head),
            _ => None,
        }
    }

    /// Entries of the vocabulary, for models of text.
    pub fn vocab(&self) -> Option<usize> {
        match self.head() {
            Head::Classes(_)
            | Head::Patches(_)
            | Head::Codes(_)
            | Head::PictureCodes(_)
            | Head::Adversaries(_)
            | Head::Energy(_) => None,
            Head::TextToText(head) => Some(head.vocab()),
            Head::MaskedTokens(head) => Some(head.vocab()),
            Head::ReplacedTokens(head) => Some(head.vocab()),
            Head::PermutedTokens(head) => Some(head.vocab()),
            Head::CausalTokens(head) => Some(head.vocab()),
            Head::BothWays(head) => Some(head.vocab()),
            Head::Captions(head) => Some(head.vocab()),
            Head::WordVectors(head) => Some(head.words()),
            Head::Pairs(head) => Some(head.vocab()),
        }
    }

    /// Number of classes, for models that are told the class of each image.
    pub fn classes(&self) -> Option<usize> {
        self.classifier().map(|head| head.classes())
    }

    /// Patches of an image, for models that want a random order of them as an input.
    pub fn masked_patches(&self) -> Option<usize> {
        self.masked_image().map(|head| head.patches())
    }

    /// Floating-point operations of one training step for one example, the model's own: products of the forward pass,
    /// three times over (forward, and twice as much backward).
    pub fn flops_per_example(&self) -> f64 {
        3.0 * self.forward_flops()
    }
}
