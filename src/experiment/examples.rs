//! What a run trains and is evaluated on, opened.

use super::pairs::Pairs;
use super::{Identity, RunConfig};
use crate::config::{Finite, Positive};
use crate::data::text::{Corpus, TextConfig};
use crate::data::{DataConfig, ImageConfig, Open, Source, SourceConfig, few_of_each_class};
use crate::error::{Context, Error, Result};
use crate::models::{CausalShape, EncoderShape, Head, Model, TextEncoder, TextShape, WordRows};
use crate::tokenizer::Tokenizer;
use std::path::PathBuf;
use std::sync::Arc;

/// The data of a run.
pub enum Examples {
    /// Pictures, from the `[data]` table.
    Pictures(Box<Pictures>),
    /// Text, from the `[text]` table.
    Text(Box<Corpus>),
    /// Pairs of both, from the `[pairs]` table.
    Pairs(Box<Pairs>),
}

/// Pictures with random access.
pub struct Pictures {
    /// What was said of them.
    pub config: DataConfig,
    /// Training pictures.
    pub train: Arc<dyn Source>,
    /// Held-out pictures.
    pub eval: Option<Arc<dyn Source>>,
    /// Files of both that hold many samples each; none of folders.
    pub(super) shards: [Vec<PathBuf>; 2],
}

impl Examples {
    /// Open the data that the configuration names and hold it against the model; `trained` says what a model was trained
    /// on that is only to be evaluated.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key; [`Error::Data`] when the data cannot be used.
    pub(super) fn open(
        config: &RunConfig,
        model: &Model,
        trained: Option<&Identity>,
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Examples> {
        let family = model.named();
        let wrong = |there: &str, wanted: &str| {
            Err(Error::config(format!(
                "{there}: {family} trains on what a [{wanted}] table names, expected that table alone"
            )))
        };
        // of pairs some models of pictures read the pictures alone, so that what is held out is the same for whatever reads both
        let alone = matches!(model.head(), Head::PictureCodes(_)) && config.pairs.is_some();
        if let (true, Some(want)) = (model.paired().is_some() || alone, model.image()) {
            return match (&config.pairs, &config.data, &config.text) {
                (Some(pairs), None, None) => {
                    check_range(model, ("pairs.image", &pairs.image))?;
                    let pairs = Pairs::open(pairs, (model, want), trained.is_some(), resolve)?;
                    Ok(Examples::Pairs(Box::new(pairs)))
                }
                (_, Some(_), _) => wrong("data", "pairs"),
                (_, _, Some(_)) => wrong("text", "pairs"),
                (None, None, None) => wrong("pairs", "pairs"),
            };
        }
        if config.pairs.is_some() {
            let table = if model.image().is_some() {
                "data"
            } else {
                "text"
            };
            return wrong("pairs", table);
        }
        match (model.image(), &config.data, &config.text) {
            (None, None, Some(text)) => {
                check_objective(model, text)?;
                let corpus = Corpus::open(text, config.seed, config.train.batches()?, resolve)?;
                check_vocabulary(model, text, &corpus)?;
                let corpus = match trained.is_some() && text.holdout.is_none() {
                    true => corpus.without_training(),
                    false => corpus,
                };
                Ok(Examples::Text(Box::new(corpus)))
            }
            (None, Some(_), _) => wrong("data", "text"),
            (None, None, None) => wrong("text", "text"),
            (Some(want), Some(data), None) => {
                let pictures = Pictures::open(data, (model, want, config.seed), trained, resolve)?;
                Ok(Examples::Pictures(Box::new(pictures)))
            }
            (Some(_), _, Some(_)) => wrong("text", "data"),
            (Some(_), None, None) => wrong("data", "data"),
        }
    }

    /// Examples of one pass over the training data, where that is known.
    pub fn epoch(&self) -> Option<usize> {
        match self {
            Examples::Pictures(pictures) => Some(pictures.train.len()),
            Examples::Text(corpus) => corpus.epoch().map(|rows| rows as usize),
            Examples::Pairs(pairs) => Some(pairs.train.len()),
        }
    }

    /// Whether there is held-out data.
    pub fn evaluates(&self) -> bool {
        match self {
            Examples::Pictures(pictures) => pictures.eval.is_some(),
            Examples::Text(corpus) => corpus.evaluates(),
            Examples::Pairs(pairs) => pairs.eval.is_some(),
        }
    }

    /// What was left out when the data was opened, in words.
    pub fn notes(&self) -> Vec<String> {
        match self {
            Examples::Text(_) => Vec::new(),
            Examples::Pairs(pairs) => pairs.train.notes().to_vec(),
            Examples::Pictures(pictures) => {
                let Pictures { train, eval, .. } = &**pictures;
                let mut notes = train.notes().to_vec();
                let held_out = eval.iter().flat_map(|source| source.notes());
                // an evaluation alone opens its pictures as both
                notes.extend(
                    held_out
                        .filter(|note| !train.notes().contains(note))
                        .cloned(),
                );
                notes
            }
        }
    }

    /// What the training data is, in a few words.
    pub fn describe(&self) -> String {
        match self {
            Examples::Pictures(pictures) => format!("{} training pictures", pictures.train.len()),
            Examples::Text(corpus) => corpus.describe(),
            Examples::Pairs(pairs) => format!("{} training pairs", pairs.train.len()),
        }
    }
}

/// The model for batches of this text: of its lengths, and told which ids are text.
pub(super) fn shaped(mut model: Model, text: &TextConfig, corpus: &Corpus) -> Model {
    if let Some(head) = model.text_to_text_mut() {
        let tokenizer = corpus.tokenizer();
        let control = tokenizer.pad().max(Some(tokenizer.eos()));
        let first = control.map_or(0, |id| id + 1);
        let sentinels = tokenizer.sentinels().iter().min().copied();
        head.set_shape(TextShape {
            inputs: text.inputs.get(),
            targets: text.target_length(),
            segments: true,
            text_ids: first..sentinels.unwrap_or(tokenizer.vocabulary() as u32),
        });
    }
    if let Some(head) = model.text_encoder_mut() {
        head.set_shape(EncoderShape {
            length: text.inputs.get(),
            predictions: text.target_length(),
            text_ids: 0..corpus.tokenizer().vocabulary() as u32,
        });
    }
    if let Some(head) = model.causal_mut() {
        head.set_shape(CausalShape {
            length: text.inputs.get(),
            segments: text.has_segments(),
            text_ids: 0..corpus.tokenizer().vocabulary() as u32,
        });
    }
    if let Some(head) = model.bidirectional_mut() {
        let tokenizer = corpus.tokenizer();
        let ids = 0..tokenizer.vocabulary() as u32;
        head.set_shape(CausalShape {
            length: text.inputs.get(),
            segments: text.has_segments(),
            text_ids: ids.clone(),
        });
        head.set_words(ids.map(|id| tokenizer.piece(id)).collect());
    }
    if let (Some(head), Some(noise)) = (model.word_vectors_mut(), text.objective.noise()) {
        let length = text.inputs.get();
        let windows = corpus.objective().windows();
        let depth = windows.map_or(0, |windows| windows.depth());
        head.set_rows(WordRows {
            length,
            noise,
            depth,
        });
    }
    model
}

fn check_vocabulary(model: &Model, text: &TextConfig, corpus: &Corpus) -> Result<()> {
    let (ids, tokenizer) = (corpus.tokenizer().vocabulary(), corpus.tokenizer());
    let Some(vocab) = model.vocab() else {
        return Ok(());
    };
    if ids > vocab {
        return Err(Error::config(format!(
            "model.vocab: {vocab} ids, but text.tokenizer makes {ids}; give {ids} or more"
        )));
    }
    if let Some(head) = model.text_encoder() {
        return check_encoder(head, text, tokenizer);
    }
    if let Some(head) = model.causal() {
        return check_length(head.max_length(), text);
    }
    if model.bidirectional().is_some() {
        return Ok(());
    }
    match tokenizer.pad() {
        Some(0) => Ok(()),
        None => Err(Error::config(format!(
            "text.tokenizer: its vocabulary has no padding, and {} wants <pad> as id 0, with which its decoder begins; \
             train one that has it: `kiln tokenizer train`, or spm_train --pad_id=0 --eos_id=1 --unk_id=2 --bos_id=-1",
            model.named()
        ))),
        Some(other) => Err(Error::config(format!(
            "text.tokenizer: its padding is id {other}; the decoder begins with padding, and expects 0"
        ))),
    }
}

/// Whether the objective makes what the model is trained on.
///
/// # Errors
/// [`Error::Config`] when it does not, with one that does.
pub fn check_objective(model: &Model, text: &TextConfig) -> Result<()> {
    let (objective, family) = (&text.objective, model.named());
    let wants = |what: &str, expected: &str| {
        Err(Error::config(format!(
            "text.objective: {family} {what}; expected kind = {expected}"
        )))
    };
    match model.head() {
        Head::WordVectors(_) if !objective.is_of_words() => {
            wants("learns a vector for each word", "\"word_windows\"")
        }
        Head::TextToText(_)
            if objective.is_encoders() || objective.is_causal() || objective.is_of_words() =>
        {
            wants(
                "reads one text and writes another",
                "\"span_corruption\", \"ul2\" or \"prefix_lm\"",
            )
        }
        Head::PermutedTokens(_) if !objective.makes_orders() => wants(
            "guesses tokens of a text in an order of its own",
            "\"permutation_lm\"",
        ),
        Head::CausalTokens(_) | Head::BothWays(_) if !objective.is_causal() => {
            wants("guesses each next token of a text", "\"causal_lm\"")
        }
        Head::MaskedTokens(_) | Head::ReplacedTokens(_)
            if !objective.is_encoders() || objective.makes_orders() =>
        {
            wants("guesses hidden tokens of a text", "\"masked_lm\"")
        }
        Head::MaskedTokens(head) if head.judges_pairs() && head.token_types() < 2 => {
            Err(Error::config(
                "model.types: 1, but model.pair_head judges pairs of texts, which only their types tell apart; give 2",
            ))
        }
        Head::MaskedTokens(head) if head.judges_pairs() && !objective.makes_pairs() => {
            Err(Error::config(
                "model.pair_head: true, but text.objective makes no pairs of texts for it; give text.objective.pairs, or \
                 model.pair_head = false",
            ))
        }
        Head::MaskedTokens(head) if head.fills_spans() && !objective.hides_spans() => {
            Err(Error::config(
                "model.span_head: true guesses a span from what stands beside it, but text.objective hides no spans; give \
                 text.objective.unit = \"span\", or model.span_head = false",
            ))
        }
        _ => Ok(()),
    }
}

/// Whether rows of this text are such as the encoder reads.
fn check_encoder(head: &dyn TextEncoder, text: &TextConfig, tokenizer: &Tokenizer) -> Result<()> {
    check_length(head.max_length(), text)?;
    match (head.padding(), tokenizer.pad()) {
        (Some(own), Some(pad)) if own != pad => Err(Error::config(format!(
            "model.padding: {own}, but text.tokenizer fills rows up with {pad}, and the model counts positions by it; give {pad}"
        ))),
        _ => Ok(()),
    }
}

/// Whether a model that has so many positions, or any number of them, can read rows of this text.
fn check_length(most: Option<usize>, text: &TextConfig) -> Result<()> {
    let length = text.inputs.get();
    match most.filter(|most| length > *most) {
        None => Ok(()),
        Some(most) => Err(Error::config(format!(
            "text.inputs: {length} tokens for a model that has {most} positions; give {most} or fewer"
        ))),
    }
}

/// Whether normalised pixels lie where the model has them.
fn check_range(model: &Model, (key, image): (&str, &ImageConfig)) -> Result<()> {
    let Some([black, white]) = model.pixel_range() else {
        return Ok(());
    };
    let (std, channels) = (1.0 / (white - black), image.channels.get());
    let mean = -black * std;
    let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
    let fits = |(m, s): (&Finite, &Positive)| near(m.get(), mean) && near(s.get(), std);
    match image.mean.iter().zip(&image.std).all(fits) {
        true => Ok(()),
        false => Err(Error::config(format!(
            "{key}.mean, {key}.std: {} has pixels from {black} to {white}; give mean = {:?}, std = {:?}",
            model.named(),
            vec![mean; channels],
            vec![std; channels]
        ))),
    }
}

impl Pictures {
    fn open(
        config: &DataConfig,
        (model, want, seed): (&Model, [usize; 3], u64),
        trained: Option<&Identity>,
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Pictures> {
        let image = &config.image;
        image.check()?;
        let got = [image.size.get(), image.size.get(), image.channels.get()];
        if want != got {
            return Err(Error::config(format!(
                "data.image: pictures of {}x{}x{} for a model of {}x{}x{} (height, width, channels)",
                got[0], got[1], got[2], want[0], want[1], want[2]
            )));
        }
        check_range(model, ("data.image", image))?;
        let source = |key: &str, config: &SourceConfig, names: Option<&[String]>| {
            let open = Open {
                resolve,
                max_pixels: image.max_pixels.wide(),
                classes: model.classes(),
                names,
            };
            let source = config.open(&open).context(key)?;
            match model.classes().is_some() && source.classes().is_none() {
                true => Err(Error::config(format!(
                    "{key}: pictures without labels; {} wants a class for each",
                    model.named()
                ))),
                false => Ok(source),
            }
        };
        // a label is a place in the list of training's classes, wherever it is met
        let labels = |names: Option<Vec<String>>| names.filter(|_| model.classes().is_some());
        let held_out = |names: Option<Vec<String>>| {
            let eval = config.eval.as_ref();
            let eval = eval.map(|config| source("data.eval", config, labels(names).as_deref()));
            eval.transpose()
        };
        let (train, eval) = match trained {
            None => {
                let train = source("data.train", &config.train, None)?;
                let train = match config.per_class {
                    None => train,
                    Some(count) => few_of_each_class(train, count.get(), seed)?,
                };
                let eval = held_out(train.class_names())?;
                (train, eval)
            }
            Some(trained) => {
                let eval = held_out(trained.classes.clone())?.ok_or_else(|| {
                    Error::config(
                        "data.eval: nothing is held out; give --set data.eval={kind=\"folder\", path=..}",
                    )
                })?;
                (eval.clone(), Some(eval))
            }
        };
        let shards = |config: Option<&SourceConfig>| {
            config.map_or(Ok(Vec::new()), |config| config.shards(resolve))
        };
        Ok(Pictures {
            shards: match trained {
                None => [shards(Some(&config.train))?, shards(config.eval.as_ref())?],
                Some(_) => [Vec::new(), shards(config.eval.as_ref())?],
            },
            train,
            eval,
            config: config.clone(),
        })
    }
}
