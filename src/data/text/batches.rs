//! Batches of text, made ahead of the step.

use super::corpus::Corpus;
use super::make::{Job, Maker, Source, TokenizedBlock};
use super::mixture::{Mixture, Round};
use super::row::{Column, Row};
use super::row_selector::RowSelector;
use super::skipped::{Skipped, Tally};
use super::stream::{Part, Place, Reader, add_kinds};
use crate::array::Array;
use crate::data::loader::pool::{Pending, Pool, take};
use crate::data::threads;
use crate::error::{Error, Result};
use crate::log::span;
use crate::shard::Rows;
use crossbeam_channel::{Receiver, Sender, bounded};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

/// Rows of a store that a worker cuts at a time.
const CHUNKS: usize = 64;

/// Where each source of raw text goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    sources: BTreeMap<String, At>,
}

/// Where a source goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct At {
    /// Rows that it has given.
    given: u64,
    /// Its block.
    place: Place,
    /// Rows of the block that were given.
    row: u64,
}

/// Rows of one step: this host's, where there are several.
#[derive(Clone, Debug)]
pub struct TextBatch {
    /// Global number of the whole batch's first row.
    pub first: u64,
    /// The rows that this host asked for.
    pub rows: Vec<Row>,
    /// f32 for each row: 1, or 0 for one that only fills up an evaluation's last batch.
    pub weights: Vec<f32>,
    /// A line for each document that was left out.
    pub skipped: Vec<String>,
    /// Records without text (null, or only white space) that were met so far, in the first pass through each source.
    pub empty: u64,
    /// Records that were met so far by their kind, in the first pass through sources whose formats have kinds (WARC).
    pub kinds: BTreeMap<String, u64>,
    /// Where to go on after this batch: the same on every host.
    pub cursor: Cursor,
    columns: Arc<[Column]>,
}

impl TextBatch {
    /// The model's inputs by name, each i32 `[rows, length]`, or `[rows]` where a row has one number.
    ///
    /// # Errors
    /// When there are no rows.
    pub fn arrays(&self) -> Result<BTreeMap<&'static str, Array>> {
        let stacked = |column: &Column| {
            let rows = self.rows.iter();
            let values: Vec<i32> = rows
                .flat_map(|row| row.column(column.name))
                .copied()
                .collect();
            let shape: Vec<usize> = [self.rows.len()].into_iter().chain(column.length).collect();
            Ok((column.name, Array::new(&shape, &values)?))
        };
        self.columns.iter().map(stacked).collect()
    }

    /// Bytes of text that the targets of rows that count stand for.
    pub fn bytes(&self) -> u64 {
        let rows = self.rows.iter().zip(&self.weights);
        let counted = rows.filter(|(_, weight)| **weight > 0.0);
        counted.map(|(row, _)| row.bytes).sum()
    }
}

/// Batches, made by threads of their own.
pub struct Batches {
    ready: Option<Receiver<Result<TextBatch>>>,
    assembler: Option<JoinHandle<()>>,
    stop: Arc<AtomicBool>,
}

impl Batches {
    pub(super) fn train(
        corpus: &Corpus,
        first: u64,
        cursor: Option<&Cursor>,
        (batch, rows): (usize, &Rows),
    ) -> Result<Batches> {
        if rows.is_empty() || rows.end() > batch {
            return Err(Error::config(format!(
                "rows `{}` of a batch of {batch}: expected at least one row within it",
                rows.describe()
            )));
        }
        let counts = corpus.mixture.counts(first);
        let mut flows = Vec::new();
        for (k, (source, given)) in corpus.train.iter().zip(counts).enumerate() {
            let at = cursor.and_then(|cursor| cursor.sources.get(&source.name));
            let at = at.filter(|at| at.given == given);
            let wanted = RowSelector::new(corpus.mixture.clone(), k, first, (batch, rows));
            flows.push(Flow::new(source, corpus, at.cloned(), given, Some(wanted)));
        }
        let turns = RoundRobin::Mixture {
            round: corpus.mixture.round(first),
            mixture: corpus.mixture.clone(),
            sample: first,
        };
        Batches::start(corpus, flows, turns, (first, batch, rows.clone()))
    }

    pub(super) fn eval(corpus: &Corpus) -> Result<Batches> {
        let flow = |source| Flow::new(source, corpus, None, 0, None);
        let flows: Vec<Flow> = corpus.eval.iter().map(flow).collect();
        let (rows, count) = (corpus.config.eval_rows.wide(), flows.len() as u64);
        let share = |k: u64| rows / count + u64::from(k < rows % count);
        let shares = (0..flows.len()).map(|k| (k, share(k as u64)));
        let turns = RoundRobin::Each(shares.collect());
        let (batch, rows) = (corpus.batch, Rows::all(corpus.batch));
        Batches::start(corpus, flows, turns, (0, batch, rows))
    }

    fn start(
        corpus: &Corpus,
        flows: Vec<Flow>,
        turns: RoundRobin,
        (first, batch, own): (u64, usize, Rows),
    ) -> Result<Batches> {
        let threads = threads(corpus.config.threads.get());
        let maker = corpus.maker.clone();
        let making = maker.clone();
        let pool = Pool::start("text", threads, move |job, give| {
            let _span = span("make rows of text");
            making.make(job, give)
        })?;
        let (out, ready) = bounded(corpus.config.prefetch.get());
        let assembler = Assembler {
            maker,
            pool,
            flows,
            turns,
            next: first,
            batch,
            own,
            depth: threads + 1,
            skipped: Skipped::new(corpus.config.bad_samples.get()),
        };
        let stop = assembler.pool.stop();
        let thread = std::thread::Builder::new().name("text".to_owned());
        let thread = thread.spawn(move || assembler.run(&out));
        Ok(Batches {
            ready: Some(ready),
            assembler: Some(thread.map_err(|e| Error::other(format!("a thread for text: {e}")))?),
            stop,
        })
    }

    /// The next batch, waiting for it when it is not ready; none after the last one of an evaluation.
    ///
    /// # Errors
    /// When a file cannot be read on, more documents were left out than allowed, or no row can be made.
    #[allow(clippy::should_implement_trait)] // fallible
    pub fn next(&mut self) -> Result<Option<TextBatch>> {
        if let Some(batch) = self.ready.as_ref().and_then(|ready| ready.recv().ok()) {
            return batch.map(Some);
        }
        // The channel is closed: the thread is at its end, whichever that is.
        match self.assembler.take().map(JoinHandle::join) {
            Some(Err(_)) => Err(Error::data("the thread that makes batches panicked")),
            _ => Ok(None),
        }
    }
}

impl Drop for Batches {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.ready = None;
        if let Some(assembler) = self.assembler.take() {
            // It ends when nobody takes its batches; a panic of its own is told by the missing batch.
            let _ = assembler.join();
        }
    }
}

/// Whose row comes next.
enum RoundRobin {
    Mixture {
        mixture: Mixture,
        round: Round,
        sample: u64,
    },
    /// Sources one after the other, each with the rows that it may still give.
    Each(VecDeque<(usize, u64)>),
}

/// What came of a row's turn.
enum Turn {
    Row(Row),
    /// Another host makes it.
    Other,
    /// The evaluation is over.
    End,
}

/// The thread that reads, hands blocks to workers, and puts their rows into batches.
struct Assembler {
    maker: Arc<Maker>,
    pool: Pool<Job, TokenizedBlock>,
    flows: Vec<Flow>,
    turns: RoundRobin,
    next: u64,
    batch: usize,
    /// The rows of each batch that are kept.
    own: Rows,
    depth: usize,
    skipped: Skipped,
}

impl Assembler {
    fn run(mut self, out: &Sender<Result<TextBatch>>) {
        loop {
            let batch = self.batch().transpose();
            let Some(batch) = batch else {
                return;
            };
            let failed = batch.is_err();
            if out.send(batch).is_err() || failed {
                return;
            }
        }
    }

    fn batch(&mut self) -> Result<Option<TextBatch>> {
        let mut batch = TextBatch {
            first: self.next,
            rows: Vec::with_capacity(self.own.len()),
            weights: vec![1.0; self.own.len()],
            skipped: Vec::new(),
            empty: 0,
            kinds: BTreeMap::new(),
            cursor: Cursor::default(),
            columns: self.maker.form.columns.clone(),
        };
        for place in 0..self.batch {
            match self.row(self.own.has(place))? {
                Turn::Row(row) => batch.rows.push(row),
                Turn::Other => {}
                Turn::End => break,
            }
        }
        batch.skipped = self.skipped.tell();
        batch.empty = self.flows.iter().map(|flow| flow.tally.empty).sum();
        for flow in &self.flows {
            add_kinds(&mut batch.kinds, flow.tally.kinds.clone());
        }
        let made = batch.rows.len();
        if made == 0 && self.next == 0 {
            return Err(self.nothing_held_out());
        }
        if made == 0 {
            return Ok(None);
        }
        batch.weights[made..].fill(0.0);
        batch.rows.resize(self.own.len(), self.maker.form.nothing());
        let streams = self.flows.iter().filter_map(|flow| {
            let at = flow.at()?;
            Some((flow.source.name.clone(), at))
        });
        batch.cursor.sources = streams.collect();
        self.next += self.batch as u64;
        Ok(Some(batch))
    }

    /// The next row, which another host makes unless it is this one's `own`.
    fn row(&mut self, own: bool) -> Result<Turn> {
        match &mut self.turns {
            RoundRobin::Mixture {
                mixture,
                round,
                sample,
            } => {
                if round.at(*sample).is_none() {
                    *round = mixture.round(*sample);
                }
                let source = round.at(*sample).map_or(0, |turn| turn.0);
                *sample += 1;
                let flow = &mut self.flows[source];
                if !own && flow.pass() {
                    return Ok(Turn::Other);
                }
                let row = flow.next(&self.pool, self.depth, &mut self.skipped)?;
                match row {
                    Some(row) if own => Ok(Turn::Row(row)),
                    Some(_) => Ok(Turn::Other),
                    None => Err(Error::data("the training text came to an end")),
                }
            }
            RoundRobin::Each(shares) => {
                while let Some((source, left)) = shares.front_mut() {
                    if *left > 0 {
                        *left -= 1;
                        let flow = &mut self.flows[*source];
                        let row = flow.next(&self.pool, self.depth, &mut self.skipped)?;
                        if let Some(row) = row {
                            return Ok(Turn::Row(row));
                        }
                    }
                    shares.pop_front();
                }
                Ok(Turn::End)
            }
        }
    }

    fn nothing_held_out(&self) -> Error {
        let sources = self.flows.iter();
        let words: Vec<String> = sources
            .map(|flow| match flow.source.part {
                Part::HeldOut(_) => flow.source.gives_nothing(),
                _ => flow.nothing(),
            })
            .collect();
        Error::data(words.join("; "))
    }
}

/// The rows of one source, in order.
struct Flow {
    source: Arc<Source>,
    kind: Kind,
    pending: Pending<TokenizedBlock>,
    rows: VecDeque<Row>,
    given: u64,
    shuffled: bool,
    /// What the first pass came to, from where it was begun, and which pass that is.
    tally: Tally,
    pass: Option<u64>,
}

enum Kind {
    Stream {
        reader: Box<Reader>,
        /// Where each pending block begins.
        places: VecDeque<Place>,
        /// Rows given of the block.
        row: u64,
        /// Rows to leave out, before the first to be given.
        skip: u64,
        /// Whether a cursor said so: then they are of the first block.
        said: bool,
        /// The epoch since which no block has given a row.
        barren: Option<u64>,
    },
    /// Rows with random access: only those are made that this host wants.
    Chunks(RowSelector),
}

impl Flow {
    /// The rows of a source from number `given` on: for training those that are `wanted`, else all there are, once.
    fn new(
        source: &Source,
        corpus: &Corpus,
        at: Option<At>,
        given: u64,
        wanted: Option<RowSelector>,
    ) -> Flow {
        let training = wanted.is_some();
        let kind = match source.chunks() {
            Some(chunks) => Kind::Chunks(wanted.unwrap_or(RowSelector::each(chunks))),
            None => {
                let skip = at.as_ref().map_or(given, |at| at.row);
                let said = at.is_some();
                let seed = training.then_some(corpus.maker.seed);
                let place = at.map(|at| at.place).unwrap_or_default();
                let config = &corpus.config;
                // held-out documents lie far apart: no further ahead than needed
                let most = match training {
                    true => config.shuffle.get(),
                    false => config.shuffle.get().min(config.eval_rows.get()),
                };
                let reader = Reader::new(source.origin.clone(), source.part, seed, most, place);
                Kind::Stream {
                    reader: Box::new(reader),
                    places: VecDeque::new(),
                    row: 0,
                    skip,
                    said,
                    barren: None,
                }
            }
        };
        Flow {
            source: Arc::new(source.clone()),
            kind,
            pending: Pending::new(),
            rows: VecDeque::new(),
            given,
            shuffled: training,
            tally: Tally::default(),
            pass: None,
        }
    }

    /// That no row can be made, and why.
    fn nothing(&self) -> String {
        let (source, why) = (self.source.describe(), self.tally.why());
        format!("{source}: no row can be made of its documents: {why}")
    }

    /// Where to go on, for sources that have no random access.
    fn at(&self) -> Option<At> {
        let Kind::Stream {
            reader,
            places,
            row,
            skip,
            ..
        } = &self.kind
        else {
            return None;
        };
        let (place, row) = match places.front() {
            Some(place) => (place.clone(), *row),
            None => (reader.place().clone(), *skip),
        };
        Some(At {
            given: self.given,
            place,
            row,
        })
    }

    /// Leave out the next row without making it, if that can be.
    fn pass(&mut self) -> bool {
        let can = matches!(self.kind, Kind::Chunks(_));
        self.given += u64::from(can);
        can
    }

    fn next(
        &mut self,
        pool: &Pool<Job, TokenizedBlock>,
        depth: usize,
        skipped: &mut Skipped,
    ) -> Result<Option<Row>> {
        loop {
            if let Some(found) = self.rows.pop_front() {
                if let Kind::Stream { row, skip, .. } = &mut self.kind {
                    *row += 1;
                    if *skip > 0 {
                        *skip -= 1;
                        continue;
                    }
                }
                self.given += 1;
                return Ok(Some(found));
            }
            self.ask(pool, depth)?;
            if self.pending.is_empty() {
                return Ok(None);
            }
            match take(&mut self.pending)? {
                Some(made) => {
                    skipped.add(made.skipped)?;
                    self.rows = made.rows.into();
                }
                None => self.leave()?,
            }
        }
    }

    /// The block at hand has no more rows.
    fn leave(&mut self) -> Result<()> {
        let Kind::Stream {
            places,
            row,
            skip,
            said,
            barren,
            ..
        } = &mut self.kind
        else {
            return Ok(());
        };
        if std::mem::take(said) && *skip > 0 {
            let (source, wanted) = (self.source.describe(), *row + *skip);
            return Err(Error::data(format!(
                "{source}: the run goes on after row {wanted} of a block that has {row}: the text has changed, or the \
                 checkpoint is of another one"
            )));
        }
        let epoch = places.pop_front().map_or(0, |place| place.epoch);
        match (std::mem::take(row), &barren) {
            (1.., _) => *barren = None,
            (0, None) => *barren = Some(epoch),
            (0, Some(since)) if epoch > since + 1 => return Err(Error::data(self.nothing())),
            (0, Some(_)) => {}
        }
        Ok(())
    }

    /// Keep so many blocks in the making; a first one is alone, so that its rows do not wait until others are read.
    fn ask(&mut self, pool: &Pool<Job, TokenizedBlock>, depth: usize) -> Result<()> {
        let depth = if self.pending.is_empty() { 1 } else { depth };
        while self.pending.len() < depth {
            let (source, shuffled) = (self.source.clone(), self.shuffled);
            let job = match &mut self.kind {
                Kind::Chunks(wanted) => {
                    let rows = wanted.take(CHUNKS, self.pending.is_empty());
                    if rows.is_empty() {
                        return Ok(());
                    }
                    Job::Chunks {
                        source,
                        rows,
                        shuffled,
                    }
                }
                Kind::Stream { reader, places, .. } => {
                    let place = reader.place().clone();
                    let Some(block) = reader.next()? else {
                        return Ok(());
                    };
                    let pass = reader.place().epoch;
                    if pass == *self.pass.get_or_insert(pass) {
                        let documents = block.documents.len() as u64;
                        self.tally.add(documents, block.empty, &block.skipped);
                        add_kinds(&mut self.tally.kinds, block.kinds.clone());
                    }
                    places.push_back(place);
                    Job::Block {
                        source,
                        block,
                        shuffled,
                    }
                }
            };
            self.pending.push_back(pool.give(job));
        }
        Ok(())
    }
}
