//! The text of a run, opened: tokenizer, objective, sources, mixture.

use super::batches::{Batches, Cursor};
use super::config::{Packing, TextConfig, TokenizerConfig};
use super::counts::MOST_IDS;
use super::make::{Maker, Source};
use super::megatron::Megatron;
use super::mixture::Mixture;
use super::neighbours::Neighbours;
use super::objective::{EncoderVocabulary, Objective, Vocabulary};
use super::row::RowLayout;
use super::source::{Read, SourceConfig, listed, open};
use super::stream::{Block, Origin, Part, Place, Reader};
use super::tokens::TokenStore;
use super::trigram::Trigram;
use crate::config::BatchSizes;
use crate::error::{Context, Error, Result};
use crate::fetch::{cache_dir, hex};
use crate::files::{Location, expand};
use crate::log::busy;
use crate::shard::Rows;
use crate::tokenizer::{Tokenizer, Training, VocabularyKind, train};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// From a name in the configuration (which may start with `dataset:NAME/`) to a path.
pub type Resolve<'a> = &'a dyn Fn(&str) -> Result<PathBuf>;

/// Text to train on, and held-out text.
pub struct Corpus {
    pub(super) maker: Arc<Maker>,
    pub(super) train: Vec<Source>,
    pub(super) eval: Vec<Source>,
    pub(super) mixture: Mixture,
    pub(super) config: TextConfig,
    pub(super) batch: usize,
    trigram: OnceLock<Option<Trigram>>,
    neighbours: OnceLock<Option<Neighbours>>,
}

impl Corpus {
    /// Open what a configuration names, for a run of that seed with batches of those sizes.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key; [`Error::Data`] or [`Error::Io`] when a file is missing or damaged, or a source has
    /// no document that can be read.
    pub fn open(
        config: &TextConfig,
        seed: u64,
        batches: impl Into<BatchSizes>,
        resolve: Resolve,
    ) -> Result<Corpus> {
        let batches = batches.into();
        config.check()?;
        let part = config.holdout.map_or(Part::All, |n| Part::Train(n.wide()));
        let mut train = sources("train", &config.train, part, resolve)?;
        let mut eval = sources("eval", &config.eval, Part::All, resolve)?;
        for source in train.iter().chain(&eval) {
            source.probe(config.bad_samples.get())?;
        }
        if let Some(n) = config.holdout {
            eval = train.clone();
            eval.iter_mut()
                .for_each(|s| s.part = Part::HeldOut(n.wide()));
        }
        let tokenizer = tokenizer(config, &train, resolve).context("text.tokenizer")?;
        for source in train.iter().chain(&eval) {
            if let Origin::Store(store) = &source.origin {
                store.fit(&tokenizer).context(&source.key)?;
            }
        }
        let encoders = config.objective.is_encoders();
        let vocabulary = Vocabulary {
            // what fills a row up is in no segment; a vocabulary without padding takes its end for that
            pad: tokenizer.pad().unwrap_or(tokenizer.eos()),
            eos: tokenizer.eos(),
            sentinels: tokenizer.sentinels().into(),
            size: tokenizer.vocabulary(),
            encoder: match encoders {
                true => Some(EncoderVocabulary::of(&tokenizer)?),
                false => None,
            },
            counts: tokenizer.word_counts().map(Into::into),
        };
        let (inputs, targets) = (config.inputs.get(), config.target_length());
        let objective = config.objective.settle(inputs, targets, &vocabulary)?;
        let form = RowLayout {
            columns: objective.columns(inputs, targets).into(),
            inputs,
            targets,
            pack: config.pack,
            best_fit: config.packing == Packing::BestFit,
            isolate: config.isolate.then_some(tokenizer.eos()),
            causal: objective.is_causal(),
            byte_lengths: tokenizer.byte_lengths(),
        };
        let begin = tokenizer.begin();
        let middle = config.objective.fills_in_the_middle();
        let middle = middle.map(|said| said.settle(&tokenizer)).transpose()?;
        let maker = Maker {
            middle,
            begin: objective.is_causal().then_some(begin),
            tokenizer,
            objective,
            form,
            documents: config.documents,
            seed,
        };
        for source in train.iter_mut().chain(&mut eval) {
            source.settle(&maker)?;
        }
        Ok(Corpus {
            maker: Arc::new(maker),
            train,
            eval,
            mixture: Mixture::new(config, seed, &batches)?,
            config: config.clone(),
            batch: batches.last(),
            trigram: OnceLock::new(),
            neighbours: OnceLock::new(),
        })
    }

    /// Its tokenizer.
    pub fn tokenizer(&self) -> &Tokenizer {
        &self.maker.tokenizer
    }

    /// Its objective.
    pub fn objective(&self) -> &Objective {
        &self.maker.objective
    }

    /// Rows of one pass over the training text, where that is known: for one store of tokens, cut every so many.
    pub fn epoch(&self) -> Option<u64> {
        match self.train.as_slice() {
            [only] => only.chunks(),
            _ => None,
        }
    }

    /// Whether there is held-out text.
    pub fn evaluates(&self) -> bool {
        !self.eval.is_empty()
    }

    /// See that a document is held out, where some should be: before a run begins that is to be evaluated on it. Reads no
    /// further than the first.
    ///
    /// # Errors
    /// [`Error::Data`] when there is none, naming key and files; when a file cannot be read.
    pub fn check_held_out(&self) -> Result<()> {
        for source in &self.eval {
            let (origin, part) = (source.origin.clone(), source.part);
            let mut reader = Reader::new(origin, part, None, 1, Place::default());
            if source.chunks().is_some() {
                return Ok(());
            }
            while let Some(block) = reader.next().context(&source.key)? {
                if block.documents.len() > 0 {
                    return Ok(());
                }
            }
        }
        let words: Vec<String> = self.eval.iter().map(Source::gives_nothing).collect();
        match words.is_empty() {
            true => Ok(()),
            false => Err(Error::data(words.join("; "))),
        }
    }

    /// Names of the training sources, with their share of the samples from that one on.
    pub fn shares(&self, sample: u64) -> Vec<(String, f64)> {
        let names = self.train.iter().map(|source| source.name.clone());
        names.zip(self.mixture.shares(sample)).collect()
    }

    /// The files of each source that is trained on, by its name.
    pub fn train_files(&self) -> Vec<(String, Vec<Location>)> {
        self.train.iter().map(Source::files).collect()
    }

    /// The files of each held-out source that is none of training's, by its name.
    pub fn eval_files(&self) -> Vec<(String, Vec<Location>)> {
        match self.config.holdout {
            Some(_) => Vec::new(),
            None => self.eval.iter().map(Source::files).collect(),
        }
    }

    /// What there is to train on, in a few words.
    pub fn describe(&self) -> String {
        let files = |s: &Source| match &s.origin {
            Origin::Files { files, .. } => match files.len() {
                1 => format!("{} (1 file)", s.name),
                n => format!("{} ({n} files)", s.name),
            },
            Origin::Store(store) => format!(
                "{} ({:.1} M tokens of {} documents)",
                s.name,
                store.tokens() as f64 / 1e6,
                store.documents()
            ),
        };
        let names: Vec<String> = self.train.iter().map(files).collect();
        let ids = self.tokenizer().vocabulary();
        format!("text from {} in {ids} ids", names.join(", "))
    }

    /// Training batches from global sample `first` on. `cursor` is what the batch before it had: with it, raw text is
    /// gone on with at once; without it, or with one that is of another sample, it is read from its beginning.
    ///
    /// # Errors
    /// When threads cannot be started.
    pub fn train(&self, first: u64, cursor: Option<&Cursor>) -> Result<Batches> {
        Batches::train(self, first, cursor, (self.batch, &Rows::all(self.batch)))
    }

    /// As [`Corpus::train`], but batches of that many rows, and only those rows of each, for a host whose devices hold no others. Rows of a store
    /// that is cut every so many tokens are made by the hosts that want them alone; of all other text every host reads
    /// and cuts everything, since only that tells which row comes next, and drops what others want. The cursor is the
    /// same on all hosts.
    ///
    /// # Errors
    /// When there are no rows, or not so many in a batch, or threads cannot be started.
    pub fn train_rows(
        &self,
        first: u64,
        cursor: Option<&Cursor>,
        (batch, rows): (usize, &Rows),
    ) -> Result<Batches> {
        Batches::train(self, first, cursor, (batch, rows))
    }

    /// The same for evaluations alone, where what it was opened with is not the training text: no model of its counts is made.
    pub fn without_training(self) -> Corpus {
        // nobody has asked for them yet
        let _ = self.trigram.set(None);
        let _ = self.neighbours.set(None);
        self
    }

    /// The trigram model of the first tokens of the training text, eight million at most, of each source as much as its share; made at
    /// the first call. None when ids are too many for its keys, or no text is there.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn trigram(&self) -> Result<Option<&Trigram>> {
        if let Some(made) = self.trigram.get() {
            return Ok(made.as_ref());
        }
        let made = self.counted(Trigram::of)?;
        Ok(self.trigram.get_or_init(|| made).as_ref())
    }

    /// The counts of both neighbours in the same tokens, as [`Corpus::trigram`] has them.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn neighbours(&self) -> Result<Option<&Neighbours>> {
        if let Some(made) = self.neighbours.get() {
            return Ok(made.as_ref());
        }
        let made = self.counted(|documents, ids| Neighbours::of(&documents, ids))?;
        Ok(self.neighbours.get_or_init(|| made).as_ref())
    }

    /// A model of the counts of the first tokens of the training text.
    fn counted<M>(&self, of: impl FnOnce(Vec<Vec<u32>>, usize) -> M) -> Result<Option<M>> {
        let _counting = busy("counting the training text, to compare the model with");
        let ids = self.tokenizer().vocabulary();
        let mut documents = Vec::new();
        if ids < MOST_IDS {
            for (source, (_, share)) in self.train.iter().zip(self.shares(0)) {
                let most = (COUNTED_TOKENS as f64 * share) as usize;
                self.read_first(source, most, &mut documents)?;
            }
        }
        let some = documents.iter().any(|ids| !ids.is_empty());
        Ok(some.then(|| of(documents, ids)))
    }

    /// The first documents of a source, once through, of `most` tokens together; the last one cut.
    fn read_first(&self, source: &Source, most: usize, out: &mut Vec<Vec<u32>>) -> Result<()> {
        let (origin, first) = (source.origin.clone(), Place::default());
        let mut reader = Reader::new(origin, source.part, None, DOCUMENTS, first);
        let mut left = most;
        while left > 0
            && let Some(Block { documents, .. }) = reader.next().context(&source.key)?
        {
            for document in 0..documents.len() {
                let mut ids = Vec::new();
                self.maker.ids(&documents, document, &mut ids);
                ids.truncate(left);
                left -= ids.len();
                out.push(ids);
                if left == 0 {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Held-out batches, once through, no more rows than `text.eval_rows`; of several sources each gives its share.
    ///
    /// # Errors
    /// When threads cannot be started.
    pub fn eval(&self) -> Result<Batches> {
        Batches::eval(self)
    }
}

/// The sources of a table, their files found.
fn sources(
    table: &str,
    said: &BTreeMap<String, SourceConfig>,
    part: Part,
    resolve: Resolve,
) -> Result<Vec<Source>> {
    let one = |(name, config): (&String, &SourceConfig)| {
        let key = format!("text.{table}.{name}");
        let origin = origin(config, resolve).context(&key)?;
        Ok(Source::new(name, key, origin, part))
    };
    said.iter().map(one).collect()
}

fn origin(config: &SourceConfig, resolve: Resolve) -> Result<Origin> {
    match config {
        SourceConfig::Tokens { path } => {
            return Ok(Origin::Store(Arc::new(TokenStore::open(&resolve(path)?)?)));
        }
        SourceConfig::Megatron { path, ended } => {
            let store = Megatron::open(&resolve(path)?, *ended)?;
            return Ok(Origin::Store(Arc::new(store)));
        }
        _ => {}
    }
    let names = config
        .files()
        .iter()
        .map(|name| match name.contains("://") {
            true => Ok(name.clone()),
            false => Ok(resolve(name)?.display().to_string()),
        });
    let names = names.collect::<Result<Vec<String>>>()?;
    let files = match listed(config, &names[0])? {
        Some(files) => files,
        None => expand(&names)?,
    };
    Ok(Origin::Files {
        config: config.clone(),
        files: files.into(),
        vocabulary: usize::MAX,
    })
}

/// The tokenizer that was said.
fn tokenizer(config: &TextConfig, train: &[Source], resolve: Resolve) -> Result<Tokenizer> {
    match &config.tokenizer {
        TokenizerConfig::Name(name) if name == "bytes" => Ok(Tokenizer::bytes()),
        TokenizerConfig::Name(name) => Tokenizer::open(&resolve(name)?),
        TokenizerConfig::Train(said) => trained(said.training(), train),
    }
}

/// A tokenizer of the training text, from the cache or trained now on the first documents of some files of each source.
/// The cache knows it by the very text.
fn trained(training: Training, train_on: &[Source]) -> Result<Tokenizer> {
    let mut files: Vec<(&SourceConfig, &Location, Part)> = Vec::new();
    for source in train_on {
        if let Origin::Files {
            config, files: own, ..
        } = &source.origin
        {
            let every = own.len().div_ceil(SAMPLED_FILES);
            let some = own.iter().step_by(every);
            files.extend(some.map(|file| (config, file, source.part)));
        }
    }
    if files.is_empty() {
        return Err(Error::config(
            "no text to train on, only stores of tokens; name the tokenizer that made them",
        ));
    }
    let share = training.sample_bytes.div_ceil(files.len());
    let mut skipped = None;
    let mut texts = Vec::new();
    for (config, file, part) in files {
        let mut taken = 0;
        for record in open(config, file)? {
            if taken >= share {
                break;
            }
            match record? {
                Read::Document(document) if part.has(document.origin) => {
                    taken += document.text.len();
                    texts.push(document.text);
                }
                Read::Skip(line) => skipped = skipped.or(Some(line)),
                Read::Document(_) | Read::Ids { .. } => {}
            }
        }
    }
    if texts.is_empty() {
        let why = skipped.unwrap_or_else(|| "their files are empty, or hold token ids".to_owned());
        return Err(Error::data(format!(
            "no document to train a vocabulary on; the first that is left out: {why}"
        )));
    }
    vocabulary_of(training, texts)
}

/// A vocabulary of these texts, from the cache or trained now. The cache knows it by the very texts.
pub(crate) fn vocabulary_of(training: Training, texts: Vec<String>) -> Result<Tokenizer> {
    let Training {
        kind,
        vocabulary,
        sample_bytes,
        min_count,
    } = training;
    let mut hash = Sha256::new();
    // unigram ones keep the names that caches have for them
    hash.update(format!(
        "Training {{ vocabulary: {vocabulary}, sample_bytes: {sample_bytes} }}"
    ));
    if kind != VocabularyKind::Unigram {
        hash.update(format!("{kind:?}"));
    }
    if kind == VocabularyKind::Words {
        hash.update(min_count.to_le_bytes());
    }
    for text in &texts {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    }
    let name = hex(&hash.finalize()[..12]);
    let dir = cache_dir()?.join("tokenizers").join(name);
    // What is missing there, or was left half done, is made again.
    if let Ok(tokenizer) = Tokenizer::open(&dir) {
        return Ok(tokenizer);
    }
    let tokenizer = train(texts.into_iter(), training)?;
    tokenizer.save(&dir)?;
    Ok(tokenizer)
}

/// Tokens of training text that the models of counts beside an evaluation are made of, at most: 64 MiB of keys a table.
pub const COUNTED_TOKENS: usize = 8 << 20;
/// Documents that are read at a time for it.
const DOCUMENTS: usize = 1024;

/// Files of each source that a vocabulary is trained on, at most.
const SAMPLED_FILES: usize = 64;
