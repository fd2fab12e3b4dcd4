//! `[task]`: what a model is trained for, and how its loss is made.

use super::adversarial::AdversarialTraining;
use super::bidirectional_tokens::BidirectionalTokenModeling;
use super::captions::Captioning;
use super::causal_tokens::CausalTokenModeling;
use super::classification::Classification;
use super::contrastive::Contrastive;
use super::contrastive_divergence::ContrastiveDivergence;
use super::image_text::ImageText;
use super::masked_image::MaskedImageModeling;
use super::masked_tokens::MaskedTokenModeling;
use super::momentum_contrast::MomentumContrast;
use super::permuted_tokens::PermutedTokenModeling;
use super::picture_codes::PictureCoding;
use super::reconstruction::Reconstruction;
use super::replaced_tokens::ReplacedTokenDetection;
use super::self_distillation::SelfDistillation;
use super::span_corruption::SpanCorruption;
use super::word_windows::{WordWindows, WordWindowsConfig};
use super::{
    AdversarialConfig, ClassificationConfig, ContrastiveConfig, ContrastiveDivergenceConfig,
    ImageTextConfig, MomentumContrastConfig, PictureCodesConfig, ReconstructionConfig,
    ReplacedTokensConfig, SelfDistillationConfig, Task, TokenLossConfig,
};
use crate::error::{Error, Result};
use crate::models::{Head, Model};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` of a configuration. Absent: what the model's family is usually trained for, its keys as they are when not given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TaskConfig {
    /// Classes of images told apart.
    Classification(ClassificationConfig),
    /// Two views of an image told from views of others, without labels (arXiv:2002.05709).
    Contrastive(ContrastiveConfig),
    /// The same with views that an encoder made which follows by momentum, of this batch and of those before (arXiv:1911.05722,
    /// arXiv:2104.02057).
    MomentumContrast(MomentumContrastConfig),
    /// Views told as a teacher that follows by momentum tells other views of the same picture (arXiv:2104.14294).
    SelfDistillation(SelfDistillationConfig),
    /// Hidden patches of images painted (arXiv:2111.06377).
    MaskedImage(NoKeys),
    /// Hidden spans of a text written out (arXiv:1910.10683).
    SpanCorruption(TokenLossConfig),
    /// Hidden tokens of a text guessed (arXiv:1810.04805).
    MaskedTokens(NoKeys),
    /// Replaced tokens of a text told from those that were there (arXiv:2003.10555).
    ReplacedTokens(ReplacedTokensConfig),
    /// Tokens of a text guessed in an order of their own (arXiv:1906.08237).
    PermutedTokens(NoKeys),
    /// Each next token of a text guessed by those before it.
    CausalTokens(TokenLossConfig),
    /// Each token of a text guessed by those before it, and by those behind it (arXiv:1802.05365).
    BidirectionalTokens(NoKeys),
    /// Pictures made of codes that are made of them (arXiv:1312.6114, with a distribution of codes).
    Reconstruction(ReconstructionConfig),
    /// Pictures written as entries of a table and made of them again (arXiv:2102.12092).
    PictureCodes(PictureCodesConfig),
    /// Pictures made so that a second model does not tell them from those of the data (arXiv:1406.2661).
    Adversarial(AdversarialConfig),
    /// Data given a lower energy than what the model makes of it, or makes alone (Hinton, Neural Computation 14, 2002).
    ContrastiveDivergence(ContrastiveDivergenceConfig),
    /// The text of a picture written, token by token (arXiv:2306.07915).
    Captions(TokenLossConfig),
    /// Words of a text told by those near them from words that are drawn (arXiv:1310.4546).
    WordWindows(WordWindowsConfig),
    /// Which picture belongs to which text told (arXiv:2103.00020, arXiv:2303.15343).
    ImageText(ImageTextConfig),
}

/// The keys of a task that has none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoKeys {}

impl TaskConfig {
    /// What the model is trained for where nothing is said.
    pub fn usual(model: &Model) -> TaskConfig {
        match model.head() {
            Head::Classes(_) => TaskConfig::Classification(ClassificationConfig::default()),
            Head::Patches(_) => TaskConfig::MaskedImage(NoKeys {}),
            Head::TextToText(_) => TaskConfig::SpanCorruption(TokenLossConfig::default()),
            Head::MaskedTokens(_) => TaskConfig::MaskedTokens(NoKeys {}),
            Head::ReplacedTokens(_) => TaskConfig::ReplacedTokens(ReplacedTokensConfig::default()),
            Head::PermutedTokens(_) => TaskConfig::PermutedTokens(NoKeys {}),
            Head::CausalTokens(_) => TaskConfig::CausalTokens(TokenLossConfig::default()),
            Head::BothWays(_) => TaskConfig::BidirectionalTokens(NoKeys {}),
            Head::Codes(_) => TaskConfig::Reconstruction(ReconstructionConfig::default()),
            Head::PictureCodes(_) => TaskConfig::PictureCodes(PictureCodesConfig::default()),
            Head::Adversaries(_) => TaskConfig::Adversarial(AdversarialConfig::default()),
            Head::Energy(_) => {
                TaskConfig::ContrastiveDivergence(ContrastiveDivergenceConfig::default())
            }
            Head::Captions(_) => TaskConfig::Captions(TokenLossConfig::default()),
            Head::WordVectors(_) => TaskConfig::WordWindows(WordWindowsConfig::default()),
            Head::Pairs(_) => TaskConfig::ImageText(ImageTextConfig::default()),
        }
    }

    /// Its name in configurations.
    pub fn kind(&self) -> &'static str {
        match self {
            TaskConfig::Classification(_) => "classification",
            TaskConfig::Contrastive(_) => "contrastive",
            TaskConfig::MomentumContrast(_) => "momentum_contrast",
            TaskConfig::SelfDistillation(_) => "self_distillation",
            TaskConfig::MaskedImage(_) => "masked_image",
            TaskConfig::SpanCorruption(_) => "span_corruption",
            TaskConfig::MaskedTokens(_) => "masked_tokens",
            TaskConfig::ReplacedTokens(_) => "replaced_tokens",
            TaskConfig::PermutedTokens(_) => "permuted_tokens",
            TaskConfig::CausalTokens(_) => "causal_tokens",
            TaskConfig::BidirectionalTokens(_) => "bidirectional_tokens",
            TaskConfig::Reconstruction(_) => "reconstruction",
            TaskConfig::PictureCodes(_) => "picture_codes",
            TaskConfig::Adversarial(_) => "adversarial",
            TaskConfig::ContrastiveDivergence(_) => "contrastive_divergence",
            TaskConfig::Captions(_) => "captions",
            TaskConfig::WordWindows(_) => "word_windows",
            TaskConfig::ImageText(_) => "image_text",
        }
    }

    /// The task, on a model.
    ///
    /// # Errors
    /// [`Error::Config`] when the model cannot be trained for it.
    pub fn on<'m>(&self, model: &'m Model) -> Result<Box<dyn Task + 'm>> {
        let image = model.image().unwrap_or_default();
        Ok(match (self.clone(), model.head()) {
            (TaskConfig::Classification(config), Head::Classes(head)) => Box::new(Classification {
                head,
                image,
                config,
            }),
            (TaskConfig::Contrastive(config), Head::Classes(head)) => Box::new(Contrastive {
                head,
                image,
                config,
            }),
            (TaskConfig::MomentumContrast(config), Head::Classes(head)) => {
                Box::new(MomentumContrast {
                    head,
                    image,
                    config,
                })
            }
            (TaskConfig::SelfDistillation(config), Head::Classes(head)) => {
                Box::new(SelfDistillation {
                    head,
                    image,
                    config,
                })
            }
            (TaskConfig::MaskedImage(_), Head::Patches(head)) => {
                Box::new(MaskedImageModeling { head, image })
            }
            (TaskConfig::SpanCorruption(config), Head::TextToText(head)) => {
                Box::new(SpanCorruption { head, config })
            }
            (TaskConfig::MaskedTokens(_), Head::MaskedTokens(head)) => {
                Box::new(MaskedTokenModeling { head })
            }
            (TaskConfig::ReplacedTokens(config), Head::ReplacedTokens(head)) => {
                Box::new(ReplacedTokenDetection { head, config })
            }
            (TaskConfig::PermutedTokens(_), Head::PermutedTokens(head)) => {
                Box::new(PermutedTokenModeling { head })
            }
            (TaskConfig::CausalTokens(config), Head::CausalTokens(head)) => {
                Box::new(CausalTokenModeling { head, config })
            }
            (TaskConfig::BidirectionalTokens(_), Head::BothWays(head)) => {
                Box::new(BidirectionalTokenModeling { head })
            }
            (TaskConfig::Reconstruction(config), Head::Codes(head)) => Box::new(Reconstruction {
                head,
                image,
                config,
            }),
            (TaskConfig::PictureCodes(config), Head::PictureCodes(head)) => {
                Box::new(PictureCoding {
                    head,
                    image,
                    config,
                })
            }
            (TaskConfig::ImageText(config), Head::Pairs(head)) => Box::new(ImageText {
                head,
                image,
                config,
            }),
            (TaskConfig::Captions(config), Head::Captions(head)) => Box::new(Captioning {
                head,
                image,
                config,
            }),
            (TaskConfig::Adversarial(config), Head::Adversaries(head)) => {
                Box::new(AdversarialTraining {
                    head,
                    image,
                    config,
                })
            }
            (TaskConfig::ContrastiveDivergence(config), Head::Energy(head)) => {
                Box::new(ContrastiveDivergence {
                    head,
                    image,
                    config,
                })
            }
            (TaskConfig::WordWindows(config), Head::WordVectors(head)) => {
                Box::new(WordWindows { head, config })
            }
            _ => {
                let (family, usual) = (model.family(), TaskConfig::usual(model));
                let (own, usual) = (self.kind(), usual.kind());
                let or = match model.head() {
                    Head::Classes(_) => {
                        ", `contrastive`, `momentum_contrast` or `self_distillation`"
                    }
                    _ => "",
                };
                return Err(Error::config(format!(
                    "task.kind: this {family} cannot be trained for `{own}`, expected `{usual}`{or}"
                )));
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::families;

    fn kinds() -> Vec<TaskConfig> {
        vec![
            TaskConfig::Classification(ClassificationConfig::default()),
            TaskConfig::Contrastive(ContrastiveConfig::default()),
            TaskConfig::MomentumContrast(MomentumContrastConfig::default()),
            TaskConfig::SelfDistillation(SelfDistillationConfig::default()),
            TaskConfig::MaskedImage(NoKeys {}),
            TaskConfig::SpanCorruption(TokenLossConfig::default()),
            TaskConfig::MaskedTokens(NoKeys {}),
            TaskConfig::ReplacedTokens(ReplacedTokensConfig::default()),
            TaskConfig::PermutedTokens(NoKeys {}),
            TaskConfig::CausalTokens(TokenLossConfig::default()),
            TaskConfig::BidirectionalTokens(NoKeys {}),
            TaskConfig::Reconstruction(ReconstructionConfig::default()),
            TaskConfig::PictureCodes(PictureCodesConfig::default()),
            TaskConfig::Adversarial(AdversarialConfig::default()),
            TaskConfig::ContrastiveDivergence(ContrastiveDivergenceConfig::default()),
            TaskConfig::Captions(TokenLossConfig::default()),
            TaskConfig::WordWindows(WordWindowsConfig::default()),
            TaskConfig::ImageText(ImageTextConfig::default()),
        ]
    }

    #[test]
    fn a_task_has_one_name() {
        for task in kinds() {
            let written = toml::Table::try_from(&task).unwrap();
            assert_eq!(written["kind"].as_str(), Some(task.kind()));
        }
    }

    #[test]
    fn a_model_is_trained_for_what_it_can_do_and_refuses_the_rest() {
        for config in families().iter().flat_map(|family| (family.tiny)()) {
            let model = config.resolve().unwrap();
            let usual = TaskConfig::usual(&model);
            for task in kinds() {
                match task.on(&model) {
                    Ok(on) => {
                        let also = matches!(model.head(), Head::Classes(_))
                            && ["contrastive", "momentum_contrast", "self_distillation"]
                                .contains(&task.kind());
                        assert!(task.kind() == usual.kind() || also);
                        assert_eq!(on.name(), task.kind());
                    }
                    Err(error) => {
                        assert_ne!(task.kind(), usual.kind());
                        let own = format!(
                            "task.kind: this {} cannot be trained for `{}`, expected `{}`",
                            model.family(),
                            task.kind(),
                            usual.kind()
                        );
                        assert!(error.to_string().starts_with(&own), "{error}");
                    }
                }
            }
        }
    }
}
