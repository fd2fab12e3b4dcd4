//! Rows out of documents: what a worker does.

use super::config::Documents as Cut;
use super::objective::{MiddleFiller, Objective, Windows};
use super::pair_pieces::PairPieces;
use super::row::{Row, RowLayout};
use super::skipped::Tally;
use super::source::{Read, open};
use super::store::Store;
use super::stream::{Block, Documents, Origin, Part};
use crate::data::{Permutation, Purpose, Stream};
use crate::error::{Context, Error, Result};
use crate::files::Location;
use crate::tokenizer::Tokenizer;
use std::sync::Arc;

/// What all rows are made with.
pub(crate) struct Maker {
    pub(super) tokenizer: Tokenizer,
    pub(super) objective: Objective,
    pub(super) form: RowLayout,
    pub(super) documents: Cut,
    /// What stands in front of a text that is asked for from its first token on, each document of which has an end.
    pub(super) begin: Option<u32>,
    /// Moves the middle of documents that are trained on.
    pub(super) middle: Option<MiddleFiller>,
    pub(super) seed: u64,
}

/// A source, found and settled.
#[derive(Clone)]
pub(crate) struct Source {
    pub(super) name: String,
    /// Where it stands in the configuration.
    pub(super) key: String,
    pub(super) origin: Origin,
    pub(super) part: Part,
    /// Makes its random numbers its own.
    salt: u64,
    /// Rows that are cut out of a store at fixed places, when they are.
    chunks: Option<u64>,
}

/// What a worker is given.
pub(crate) enum Job {
    Block {
        source: Arc<Source>,
        block: Block,
        shuffled: bool,
    },
    /// Rows of a store, cut at fixed places, by their numbers.
    Chunks {
        source: Arc<Source>,
        rows: Vec<u64>,
        shuffled: bool,
    },
}

/// Rows of a block that are given away at a time.
const PART: usize = 64;

/// What a worker gives back, part by part.
#[derive(Default)]
pub(crate) struct TokenizedBlock {
    pub(super) rows: Vec<Row>,
    pub(super) skipped: Vec<String>,
}

impl Source {
    pub(super) fn new(name: &str, key: String, origin: Origin, part: Part) -> Source {
        // FNV-1a of the name: sources keep their random numbers when others come and go
        let salt = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Source {
            name: name.to_owned(),
            key,
            origin,
            part,
            salt,
            chunks: None,
        }
    }

    /// Read on to its first document, so that a source without any is known before anything else is done.
    pub(super) fn probe(&self, bad_samples: usize) -> Result<()> {
        let Origin::Files { config, files, .. } = &self.origin else {
            return Ok(());
        };
        let mut tally = Tally::default();
        for file in files.iter() {
            let mut records = open(config, file).context(&self.key)?;
            for read in records.by_ref() {
                match read.context(&self.key)? {
                    Read::Document(_) | Read::Ids { .. } => return Ok(()),
                    Read::Skip(line) => tally.add(0, 0, &[line]),
                }
                if tally.skipped > bad_samples as u64 {
                    return Err(Error::data(format!(
                        "{}: none of the first documents can be read, text.bad_samples = {bad_samples} are allowed: {}",
                        self.key,
                        tally.why()
                    )));
                }
            }
            tally.add(0, records.empty(), &[]);
        }
        let (source, why) = (self.describe(), tally.why());
        Err(Error::data(format!("{source}: no document: {why}")))
    }

    /// Decide how rows are cut.
    pub(super) fn settle(&mut self, maker: &Maker) -> Result<()> {
        let store = match &mut self.origin {
            Origin::Store(store) => store,
            Origin::Files { vocabulary, .. } => {
                *vocabulary = maker.tokenizer.vocabulary();
                return Ok(());
            }
        };
        let pairs = maker
            .objective
            .encoder()
            .is_some_and(|e| e.cutter().is_some());
        let whole = pairs || maker.middle.is_some() || maker.objective.windows().is_some();
        if maker.documents == Cut::Separate || maker.form.pack || whole {
            return Ok(());
        }
        let raw = maker.objective.raw_length() as u64;
        let all = match maker.begin {
            Some(_) => store.ended_tokens().div_ceil(raw),
            // a last one of a single token hides nothing
            None => store.tokens() / raw + u64::from(store.tokens() % raw > 1),
        };
        let chunks = match self.part {
            Part::All => all,
            Part::Train(n) => all - all / n,
            Part::HeldOut(n) => all / n,
        };
        if chunks == 0 {
            return Err(Error::data(format!(
                "{}: {} tokens do not make a row",
                self.key,
                store.tokens()
            )));
        }
        self.chunks = Some(chunks);
        Ok(())
    }

    pub(super) fn chunks(&self) -> Option<u64> {
        self.chunks
    }

    /// Its name and its files.
    pub(super) fn files(&self) -> (String, Vec<Location>) {
        let files = match &self.origin {
            Origin::Files { files, .. } => files.to_vec(),
            Origin::Store(store) => store.files().into_iter().map(Location::Local).collect(),
        };
        (self.name.clone(), files)
    }

    /// Its key and its files, for messages.
    pub(super) fn describe(&self) -> String {
        let files = match &self.origin {
            Origin::Files { files, .. } => match files.as_ref() {
                [] => String::new(),
                [only] => only.to_string(),
                [first, others @ ..] => format!("{first} and {} more", others.len()),
            },
            Origin::Store(store) => format!("a store of {} documents", store.documents()),
        };
        format!("{} ({files})", self.key)
    }

    /// That no row comes of it, in words, and what to do about that.
    pub(super) fn gives_nothing(&self) -> String {
        match self.part {
            Part::HeldOut(n) => format!(
                "text.holdout = {n}: none of the documents of {} is held out: each file has fewer; give a smaller \
                 text.holdout, or files of their own as text.eval",
                self.describe()
            ),
            _ => format!("{}: no row can be made of its documents", self.describe()),
        }
    }

    /// The place in the store of chunk `number` of this part.
    fn chunk(&self, number: u64) -> u64 {
        match self.part {
            Part::All => number,
            Part::Train(n) => number + number / (n - 1),
            Part::HeldOut(n) => number * n + n - 1,
        }
    }
}

impl Maker {
    /// Make rows and give them away part by part, until `give` says no: the first ones are there long before a block is
    /// worked off.
    pub(super) fn make(
        &self,
        job: Job,
        give: &mut dyn FnMut(TokenizedBlock) -> bool,
    ) -> Result<()> {
        match job {
            Job::Block {
                source,
                block,
                shuffled,
            } => self.block(&source, block, shuffled, give),
            Job::Chunks {
                source,
                rows,
                shuffled,
            } => match &source.origin {
                Origin::Store(store) => self.chunks(&source, &**store, rows, shuffled, give),
                Origin::Files { .. } => Err(Error::other("files are not cut at fixed places")),
            },
        }
    }

    /// The rows of a block of documents, each of which is tokenized when its turn comes.
    fn block(
        &self,
        source: &Source,
        block: Block,
        shuffled: bool,
        give: &mut dyn FnMut(TokenizedBlock) -> bool,
    ) -> Result<()> {
        let (seed, number, documents) = (self.seed ^ source.salt, block.number, block.documents);
        let order: Vec<usize> = match shuffled {
            true => {
                let mut random = Stream::new(seed, Purpose::Block, number);
                let order = random.shuffled(documents.len());
                order.into_iter().map(|k| k as usize).collect()
            }
            false => (0..documents.len()).collect(),
        };
        let random = |k: usize| Stream::new(seed, Purpose::Corrupt, number << 24 | k as u64);
        let mut made = TokenizedBlock {
            rows: Vec::new(),
            skipped: block.skipped,
        };
        let mut push = |row| {
            made.rows.push(row);
            made.rows.len() < PART || give(std::mem::take(&mut made))
        };
        if let Some(windows) = self.objective.windows() {
            let random = |purpose, k: usize| Stream::new(seed, purpose, number << 24 | k as u64);
            self.rows_of_words(windows, (&documents, order), &random, &mut push);
            give(made);
            return Ok(());
        }
        match self
            .objective
            .encoder()
            .and_then(|e| Some((e, e.cutter()?)))
        {
            Some((encoder, cutter)) => {
                if shuffled && number == 0 && documents.len() == 1 && cutter.wants_others() {
                    return Err(lonely(source));
                }
                let mut pairs = PairPieces::new(self, cutter, documents, order);
                for k in 0.. {
                    let mut random = random(k);
                    let Some(pair) = pairs.next(&mut random) else {
                        break;
                    };
                    let columns = encoder.row_of_pair(&pair, &mut random);
                    let tokens = pair.texts.iter().map(Vec::len).sum();
                    if !push(self.form.row(columns, tokens)) {
                        break;
                    }
                }
            }
            None => {
                let middle = |k: usize| Stream::new(seed, Purpose::Middle, number << 24 | k as u64);
                let pieces = Pieces {
                    maker: self,
                    documents,
                    order: order.into_iter(),
                    random: shuffled.then_some(&middle),
                    ids: Vec::new(),
                    at: 0,
                };
                let pieces = pieces.enumerate().map(|(k, ids)| (ids, random(k)));
                match self.form.best_fit && shuffled {
                    false => self.rows(pieces, push),
                    // the fullest come last: each has its turn by chance
                    true => {
                        let mut all = Vec::new();
                        self.rows(pieces, |row| {
                            all.push(Some(row));
                            true
                        });
                        let mut random = Stream::new(seed, Purpose::Rows, number);
                        let order = random.shuffled(all.len()).into_iter();
                        let mut rows = order.filter_map(|k| all[k as usize].take());
                        let _ = rows.all(push);
                    }
                }
            }
        }
        give(made);
        Ok(())
    }

    /// Rows of words, documents one behind the other; a window does not reach beyond its document, nor beyond its row.
    fn rows_of_words(
        &self,
        windows: &Windows,
        (documents, order): (&Documents, Vec<usize>),
        random: &dyn Fn(Purpose, usize) -> Stream,
        push: &mut dyn FnMut(Row) -> bool,
    ) {
        let (mut ids, mut row, mut segments) = (Vec::new(), Vec::new(), Vec::new());
        let (mut made, mut tokens) = (0, 0);
        let last = order.last().copied();
        for document in order {
            ids.clear();
            self.ids(documents, document, &mut ids);
            tokens += ids.len();
            windows.subsample(&mut ids, &mut random(Purpose::Subsample, document));
            let mut number = segments.last().map_or(1, |number| number + 1);
            for id in &ids {
                row.push(*id as i32);
                segments.push(number);
                if row.len() == windows.length() {
                    let columns = windows.row(&row, &segments, &mut random(Purpose::Windows, made));
                    if !push(self.form.row(columns, tokens)) {
                        return;
                    }
                    (number, made, tokens) = (1, made + 1, 0);
                    row.clear();
                    segments.clear();
                }
            }
            if Some(document) == last && row.len() > 1 {
                let columns = windows.row(&row, &segments, &mut random(Purpose::Windows, made));
                push(self.form.row(columns, tokens));
            }
        }
    }

    /// The ids of a document with its middle at its end, and with an end, if its turn comes; whether it did. What is stored as ids
    /// is cut where its text is, if that text gives those ids.
    fn middle_last(
        &self,
        documents: &Documents,
        document: usize,
        (random, ids): (&mut Stream, &mut Vec<u32>),
    ) -> bool {
        let Some(filler) = &self.middle else {
            return false;
        };
        let (eos, tokenizer) = (self.tokenizer.eos(), &self.tokenizer);
        let decoded;
        let text = match documents {
            Documents::Text(texts) => &texts[document],
            Documents::Ids(documents) => {
                let stored = &documents[document];
                let stored = stored.strip_suffix(&[eos]).unwrap_or(stored);
                decoded = tokenizer.decode(stored);
                let mut again = Vec::new();
                tokenizer.encode(&decoded, &mut again);
                if again != stored {
                    return false;
                }
                &decoded
            }
        };
        let moved = !text.is_empty() && filler.encode(text, tokenizer, random, ids);
        ids.extend(moved.then_some(eos));
        moved
    }

    /// The ids of a document, with an end where documents have one.
    pub(super) fn ids(&self, documents: &Documents, document: usize, ids: &mut Vec<u32>) {
        let before = ids.len();
        match documents {
            Documents::Ids(documents) => ids.extend(&documents[document]),
            Documents::Text(texts) => self.tokenizer.encode(&texts[document], ids),
        }
        // stores of others may have ends in them
        let ended =
            matches!(documents, Documents::Ids(_)) && ids.last() == Some(&self.tokenizer.eos());
        if self.begin.is_some() && ids.len() > before && !ended {
            ids.push(self.tokenizer.eos());
        }
    }

    /// The ids of the store's chunk that begins there, behind what stands in front of it.
    fn chunk(&self, store: &dyn Store, start: u64, ids: &mut Vec<u32>) -> Result<()> {
        let end = start + self.objective.raw_length() as u64;
        let Some(begin) = self.begin else {
            return store.read(start..end.min(store.tokens()), ids);
        };
        ids.extend((start == 0).then_some(begin));
        let range = start.saturating_sub(1)..end.min(store.ended_tokens());
        store.read_ended(range, self.tokenizer.eos(), ids)
    }

    /// Rows of runs of tokens, each with the random numbers that belong to it, given away until `give` says no.
    fn rows(
        &self,
        pieces: impl Iterator<Item = (Vec<u32>, Stream)>,
        mut give: impl FnMut(Row) -> bool,
    ) {
        match self.objective.encoder() {
            Some(encoder) => {
                for (ids, mut random) in pieces {
                    if let Some(columns) = encoder.row(&ids, &mut random)
                        && !give(self.form.row(columns, ids.len()))
                    {
                        return;
                    }
                }
            }
            None => {
                let lead = usize::from(self.begin.is_some());
                let examples = pieces.filter_map(|(ids, mut random)| {
                    Some((self.objective.example(&ids, &mut random)?, ids.len() - lead))
                });
                self.form.rows(examples, give);
            }
        }
    }

    fn chunks(
        &self,
        source: &Source,
        store: &dyn Store,
        rows: Vec<u64>,
        shuffled: bool,
        give: &mut dyn FnMut(TokenizedBlock) -> bool,
    ) -> Result<()> {
        let seed = self.seed ^ source.salt;
        let (raw, count) = (
            self.objective.raw_length() as u64,
            source.chunks.unwrap_or(1),
        );
        let mut pieces = Vec::new();
        for row in rows {
            let number = match shuffled {
                true => Permutation::new(seed, row / count, count).at(row % count),
                false => row,
            };
            let mut ids = Vec::new();
            self.chunk(store, source.chunk(number) * raw, &mut ids)?;
            pieces.push((ids, Stream::new(seed, Purpose::Corrupt, row)));
        }
        let mut made = TokenizedBlock::default();
        self.rows(pieces.into_iter(), |row| {
            made.rows.push(row);
            true
        });
        give(made);
        Ok(())
    }
}

/// That there is no other document to take a second text from.
fn lonely(source: &Source) -> Error {
    Error::data(format!(
        "{}: text.objective.pairs = \"next_sentence\" takes half of the second texts from other documents, but the first documents \
         that are shuffled together (text.shuffle, within 4 MB) are one alone; split the text into documents, or give \"sentence_order\"",
        source.describe()
    ))
}

/// The runs of tokens of which an example is made each, cut from documents in their order.
struct Pieces<'a> {
    maker: &'a Maker,
    documents: Documents,
    order: std::vec::IntoIter<usize>,
    /// The random numbers of each document, where it is trained on.
    random: Option<&'a dyn Fn(usize) -> Stream>,
    /// Tokens of documents whose turn has come; those before `at` are cut off already.
    ids: Vec<u32>,
    at: usize,
}

impl Iterator for Pieces<'_> {
    type Item = Vec<u32>;

    /// Where a text is asked for from its first token on, each piece has the last token of the one before in front.
    fn next(&mut self) -> Option<Vec<u32>> {
        let begin = self.maker.begin;
        let lead = usize::from(begin.is_some());
        let most = self.maker.objective.raw_length() + lead;
        let apart = self.maker.documents == Cut::Separate;
        loop {
            let left = &self.ids[self.at..];
            let document = match left.len() >= most || (apart && left.len() > lead) {
                true => None,
                false => self.order.next(),
            };
            let Some(document) = document else {
                let piece = left[..left.len().min(most)].to_vec();
                self.at += piece.len().saturating_sub(lead);
                return (piece.len() > lead).then_some(piece);
            };
            self.ids.drain(..self.at);
            self.at = 0;
            if apart || self.ids.is_empty() {
                self.ids.clear();
                self.ids.extend(begin);
            }
            let moved = self.random.is_some_and(|random| {
                let to = (&mut random(document), &mut self.ids);
                self.maker.middle_last(&self.documents, document, to)
            });
            if !moved {
                self.maker.ids(&self.documents, document, &mut self.ids);
            }
        }
    }
}
