//! Pairs of a picture and a text, opened.

use crate::data::Open;
use crate::data::pairs::{
    PairsConfig, Source, SourceConfig, ZeroShot, ZeroShotConfig, fits, held_out,
};
use crate::data::text::{TokenizerConfig, vocabulary_of};
use crate::error::{Context, Error, Result};
use crate::models::{Head, Model, PairedShape, PairedText};
use crate::tokenizer::Tokenizer;
use std::path::PathBuf;
use std::sync::Arc;

/// Pairs with random access.
pub struct Pairs {
    /// What was said of them.
    pub config: PairsConfig,
    /// Training pairs.
    pub train: Arc<dyn Source>,
    /// Held-out pairs.
    pub eval: Option<Arc<dyn Source>>,
    /// What held-out pictures are told by.
    pub zero_shot: Option<ZeroShot>,
    /// What makes ids of texts.
    pub tokenizer: Arc<Tokenizer>,
}

impl Pairs {
    /// Open them and hold them against the model, whose pictures are `want` (height, width, channels). With `trained` only
    /// what is held out counts.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key; [`Error::Data`] when they cannot be used.
    pub(super) fn open(
        config: &PairsConfig,
        (model, want): (&Model, [usize; 3]),
        trained: bool,
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Pairs> {
        config.check()?;
        let image = &config.image;
        let got = [image.size.get(), image.size.get(), image.channels.get()];
        if want != got {
            return Err(Error::config(format!(
                "pairs.image: pictures of {}x{}x{} for a model of {}x{}x{} (height, width, channels)",
                got[0], got[1], got[2], want[0], want[1], want[2]
            )));
        }
        let source = |key: &str, config: &SourceConfig| {
            let open = Open {
                resolve,
                max_pixels: image.max_pixels.wide(),
                classes: None,
                names: None,
            };
            config.open(&open).context(key)
        };
        let of_train = trained && config.eval.is_some() && !config.trains_vocabulary();
        let (train, eval) = match (&config.eval, config.holdout) {
            (Some(eval), _) => {
                let eval = source("pairs.eval", eval)?;
                let train = match of_train {
                    true => eval.clone(),
                    false => source("pairs.train", &config.train)?,
                };
                (train, Some(eval))
            }
            (None, Some(every)) => {
                let all = source("pairs.train", &config.train)?;
                let parts = held_out(&all, every.get(), config.holdout_groups);
                let [train, eval] = parts.context("pairs.holdout")?;
                (train, Some(eval))
            }
            (None, None) => (source("pairs.train", &config.train)?, None),
        };
        let tokenizer = tokenizer(&config.tokenizer, &*train, resolve);
        let tokenizer = Arc::new(tokenizer.context("pairs.tokenizer")?);
        if let Some(head) = model.paired() {
            check(head, config, &tokenizer)?;
        }
        let sources: Vec<&dyn Source> = [Some(&train), eval.as_ref()]
            .into_iter()
            .flatten()
            .map(|source| &**source)
            .collect();
        let zero_shot = config.zero_shot.as_ref().map(|said| {
            let compares = matches!(model.head(), Head::Pairs(_));
            let family = model.family();
            match compares {
                true => zero_shot(said, &sources, (&tokenizer, config.length.get()), resolve),
                false => Err(Error::config(format!(
                    "a {family} gives no vectors that tell classes apart; leave it out"
                ))),
            }
        });
        Ok(Pairs {
            zero_shot: zero_shot.transpose().context("pairs.zero_shot")?,
            config: config.clone(),
            train,
            eval,
            tokenizer,
        })
    }

    /// The model for such texts.
    pub(super) fn shaped(&self, mut model: Model) -> Model {
        if let Some(head) = model.paired_mut() {
            head.set_shape(PairedShape {
                length: self.config.length.get(),
                text_ids: 0..self.tokenizer.vocabulary() as u32,
                begin: self.tokenizer.begin(),
                eos: self.tokenizer.eos(),
            });
        }
        model
    }
}

/// What held-out pictures are told by, in sentences that rows of so many tokens have room for.
fn zero_shot(
    said: &ZeroShotConfig,
    sources: &[&dyn Source],
    (tokenizer, length): (&Tokenizer, usize),
    resolve: &dyn Fn(&str) -> Result<PathBuf>,
) -> Result<ZeroShot> {
    let asked = ZeroShot::open(said, sources, resolve)?;
    let mut prompts = asked.prompts.iter().map(|(_, text)| text);
    match prompts.find(|text| !fits(tokenizer, text, length)) {
        None => Ok(asked),
        Some(long) => Err(Error::config(format!(
            "{long:?} is longer than pairs.length = {length} tokens; give more, or shorter templates"
        ))),
    }
}

/// Hold the texts against the model.
fn check(head: &dyn PairedText, config: &PairsConfig, tokenizer: &Tokenizer) -> Result<()> {
    let (ids, vocab) = (tokenizer.vocabulary(), head.vocab());
    if ids > vocab {
        return Err(Error::config(format!(
            "model: a vocabulary of {vocab} ids, but pairs.tokenizer makes {ids}; give {ids} or more"
        )));
    }
    let (length, most) = (config.length.get(), head.max_length());
    match length > most {
        true => Err(Error::config(format!(
            "pairs.length: {length} tokens, but the model has positions for {most}; expected at most that many"
        ))),
        false => Ok(()),
    }
}

/// The tokenizer that was said.
fn tokenizer(
    said: &TokenizerConfig,
    train: &dyn Source,
    resolve: &dyn Fn(&str) -> Result<PathBuf>,
) -> Result<Tokenizer> {
    match said {
        TokenizerConfig::Name(name) if name == "bytes" => Ok(Tokenizer::bytes()),
        TokenizerConfig::Name(name) => Tokenizer::open(&resolve(name)?),
        TokenizerConfig::Train(said) => {
            let training = said.training();
            let (mut texts, mut taken, mut bad) = (Vec::new(), 0, None);
            for index in 0..train.len() {
                if taken >= training.sample_bytes {
                    break;
                }
                match train.text(index) {
                    Ok(text) => {
                        taken += text.len();
                        texts.push(text);
                    }
                    Err(error) => bad = bad.or(Some(error.chain())),
                }
            }
            if texts.is_empty() {
                let first = bad.unwrap_or_default();
                return Err(Error::data(format!(
                    "no text to train a vocabulary on; the first that is left out: {first}"
                )));
            }
            vocabulary_of(training, texts)
        }
    }
}
