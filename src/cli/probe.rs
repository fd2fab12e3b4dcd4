//! `kiln probe`.

use super::pictures::{NetArgs, Reading, TrainedNet};
use super::say;
use kiln::data::{Source, SourceConfig, labels_of, some_of};
use kiln::error::{Context as _, Error};
use kiln::probes::{
    Extractor, Labels, LinearFound, LinearOptions, NeighbourOptions, PictureReader, PixelFeatures,
    Table, linear_probe, neighbours, paired, wilson,
};
use kiln::runtime::Runtime;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Tell what the features of a net for pictures are worth: a linear and a nearest-neighbour probe
#[derive(clap::Args)]
#[command(
    after_help = "The net is not changed. Its features of the labelled training pictures, cut as for evaluation, are given to a logistic \
                  regression (L-BFGS, standardised features, penalty chosen on a tenth of them) and to a vote of nearest neighbours by \
                  cosine; both are scored on the held-out pictures, with 95 % intervals (Wilson). Beside them stand the floors: the \
                  same probes on the same net untrained and on the pixels themselves. --sweep reads each net where that tenth is told \
                  best: behind which layer, the mean over patches or the class token.\n\n\
                  Examples:\n  \
                  $ kiln probe runs/mae\n  \
                  $ kiln probe runs/mae --sweep\n  \
                  $ kiln probe runs/mae --labels 1% --json\n  \
                  $ kiln probe vit-base-patch16-224 --data configs/demo_vit.toml"
)]
pub struct Probe {
    #[command(flatten)]
    net: NetArgs,
    /// Labels that the probes see: all, a share of each class such as 1%, or so many, such as 5-per-class
    #[arg(long, value_name = "LABELS", default_value = "all")]
    labels: Labels,
    /// Seed of which labels these are, and of the split that the penalty is chosen on
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Neighbours that vote [default: 20, or as many as there are]
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u32).range(1..))]
    neighbours: Option<u32>,
    /// Choose layer and pool by the linear probe of a tenth of the labelled pictures (of 10,000 at most), for the net and, for itself,
    /// for the same net untrained
    #[arg(long, conflicts_with_all = ["pool", "layer"])]
    sweep: bool,
    /// A vote counts exp(cosine / T)
    #[arg(long, value_name = "T", default_value = "0.07", value_parser = temperature)]
    temperature: f64,
    /// Leave out the same net untrained and the pixels
    #[arg(long)]
    no_floors: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

fn temperature(text: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|t| (1e-6..=1e6).contains(t));
    number.ok_or_else(|| format!("expected a number from 0.000001 to 1000000, got `{text}`"))
}

/// What features are of, with those of training and held-out pictures.
struct Column {
    name: String,
    key: &'static str,
    tables: [Table; 2],
}

/// What makes a column.
enum Maker {
    Net(Extractor),
    Pixels(PixelFeatures),
}

impl Maker {
    fn width(&self) -> usize {
        match self {
            Maker::Net(net) => net.width,
            Maker::Pixels(pixels) => pixels.width,
        }
    }
}

/// What the probes of a column found.
struct Found {
    linear: LinearFound,
    near: usize,
}

const NEIGHBOURS: usize = 20;
/// Labelled pictures that layer and pool are chosen on, at most.
const SWEPT: usize = 10_000;
const TOLERANCE: f64 = 1e-4;
const STEPS: usize = 1000;
const EVERY: Duration = Duration::from_secs(5);

impl Probe {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let net = self.net.open()?;
        let runtime = self.net.at.open(None, "cpu", net.compute())?;
        let columns = self.columns(&net, &runtime)?;
        let [seen, held_out] = &columns[0].tables;
        let classes = classes([seen, held_out]);
        seen.check()?;
        let counts = seen.by_class(classes);
        if counts.contains(&1) {
            say(
                "note: a class has one labelled picture, so that none can be set aside to choose the penalty by; it is taken as 0.01",
            );
        }
        let unseen = |label: &&u32| counts[**label as usize] == 0;
        let unseen = held_out.labels.iter().filter(unseen).count();
        if unseen > 0 {
            say(&format!(
                "note: {unseen} held-out pictures are of classes without a labelled picture; they count as wrong"
            ));
        }
        let is_own = net.data.eval.as_ref() == Some(&net.data.train);
        if is_own {
            say(
                "note: data.eval names the training pictures themselves; these are figures of pictures that the probe has seen",
            );
        }
        let neighbours = self.neighbour_options(seen, classes, is_own)?;
        let linear = self.linear_options(classes);
        let mut found = Vec::new();
        for column in &columns {
            found.push(self.probed(&runtime, column, (linear, neighbours))?);
        }
        let told = Told {
            weights: net.weights(),
            counts: [seen.len(), held_out.len(), classes],
            majority: majority(&counts, held_out),
            neighbours: neighbours.neighbours,
        };
        match self.json {
            true => writeln!(out, "{}", told.to_json(&columns, &found))?,
            false => told.print(out, &columns, &found)?,
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Features of all pictures; the net's first.
    fn columns(&self, net: &TrainedNet, runtime: &Runtime) -> anyhow::Result<Vec<Column>> {
        let eval = net.data.eval.as_ref().ok_or_else(|| {
            Error::config(
                "data.eval: nothing is held out to score by; give --set data.eval={kind=\"folder\", path=..}, or --data",
            )
        })?;
        let train = net.source("data.train", &net.data.train, None)?;
        let names = train.class_names();
        let held_out = net.source("data.eval", eval, names.as_deref())?;
        for (key, config, source) in [
            ("data.train", &net.data.train, &train),
            ("data.eval", eval, &held_out),
        ] {
            if source.classes().is_none() {
                return Err(unlabelled(key, config).into());
            }
        }
        let train = match self.labels {
            Labels::All => train,
            some => self.labelled(train, some)?,
        };
        let readings = self.read_at(net, runtime, &train)?;
        let [reading, of_untrained] = readings.each_ref().map(Option::as_ref);
        let name = |of: String, reading: Option<&Reading>| match reading {
            None => of,
            Some(reading) => format!("{of}, {}", reading.name),
        };
        let trained = net.extractor_of(runtime, reading)?;
        let of = name(net.weights(), reading);
        let of = format!("{of}, {} values", trained.width);
        let mut makers = vec![(of, "net", Maker::Net(trained))];
        if !self.no_floors {
            let spec = net.spec_of(of_untrained);
            let untrained = Extractor::untrained(runtime, &spec, net.seed)?;
            let of = name("same net untrained".to_owned(), of_untrained);
            makers.push((of, "untrained", Maker::Net(untrained)));
            let pixels = PixelFeatures::new(runtime, &net.spec())?;
            let [rows, columns] = pixels.sides;
            let of = format!("pixels, {rows}x{columns}, {} values", pixels.width);
            makers.push((of, "pixels", Maker::Pixels(pixels)));
        }
        let makers_only: Vec<&Maker> = makers.iter().map(|(_, _, maker)| maker).collect();
        let mut tables = Vec::new();
        for (key, source) in [("data.train", train), ("data.eval", held_out)] {
            let rows = source.len();
            let reader = PictureReader::start(source, &net.data, net.batch)?;
            let read = read(runtime, reader, &makers_only, (key, rows));
            tables.push(read.context(key)?);
        }
        let [train, held_out] = [tables.remove(0), tables.remove(0)];
        let pairs = train.into_iter().zip(held_out);
        let columns = makers.into_iter().zip(pairs);
        let column = |((name, key, _), (train, held_out))| Column {
            name,
            key,
            tables: [train, held_out],
        };
        Ok(columns.map(column).collect())
    }

    fn linear_options(&self, classes: usize) -> LinearOptions {
        LinearOptions {
            classes,
            seed: self.seed,
            tolerance: TOLERANCE,
            most: STEPS,
        }
    }

    /// So many of the labelled pictures, the others not read again.
    fn labelled(&self, train: Arc<dyn Source>, some: Labels) -> anyhow::Result<Arc<dyn Source>> {
        let known = labels_of(&*train);
        let labels: Vec<u32> = known.iter().map(|(_, label)| *label).collect();
        let classes = labels.iter().max().map_or(0, |most| *most as usize + 1);
        let chosen = some.choose(&labels, classes, self.seed)?;
        let taken = chosen.into_iter().map(|k| known[k].0).collect();
        Ok(some_of(train, taken))
    }

    /// Where the net is read, and where the same net untrained, each for itself; none where the flags say it.
    fn read_at(
        &self,
        net: &TrainedNet,
        runtime: &Runtime,
        train: &Arc<dyn Source>,
    ) -> anyhow::Result<[Option<Reading>; 2]> {
        if !self.sweep {
            return Ok([None, None]);
        }
        let train = match train.len() > SWEPT {
            true => {
                let share = SWEPT as f64 / train.len() as f64;
                self.labelled(train.clone(), Labels::Share(share))?
            }
            false => train.clone(),
        };
        let mut counts = BTreeMap::new();
        for (_, label) in labels_of(&*train) {
            *counts.entry(label).or_insert(0) += 1;
        }
        if counts.values().any(|count| *count == 1) {
            return Err(Error::data(
                "--sweep: a class has one labelled picture, so that none can be set aside to choose by; give more labels, or --layer \
                 and --pool",
            )
            .into());
        }
        let rows = train.len();
        let mut makers = Vec::new();
        let nets = if self.no_floors { 1 } else { 2 };
        for untrained in [false, true].into_iter().take(nets) {
            for reading in net.readings()? {
                let maker = match untrained {
                    false => net.extractor_of(runtime, Some(&reading))?,
                    true => {
                        let spec = net.spec_of(Some(&reading));
                        Extractor::untrained(runtime, &spec, net.seed)?
                    }
                };
                makers.push((untrained, reading, Maker::Net(maker)));
            }
        }
        let makers_only: Vec<&Maker> = makers.iter().map(|(_, _, maker)| maker).collect();
        let reader = PictureReader::start(train, &net.data, net.batch)?;
        let tables = read(runtime, reader, &makers_only, ("data.train", rows));
        let tables = tables.context("data.train")?;
        let mut best: [Option<(f64, Reading)>; 2] = [None, None];
        for ((untrained, reading, _), table) in makers.into_iter().zip(&tables) {
            let of = if untrained { "untrained, " } else { "" };
            let of = format!("{of}{}", reading.name);
            let nothing = Table::of_width(table.width);
            let options = self.linear_options(classes([table, &nothing]));
            let found = linear_probe(runtime, [table, &nothing], options, &mut |_| ());
            let found = found.with_context(|| of.clone())?;
            let shares = found.tried.iter().map(|(_, share)| *share);
            let share = shares.fold(0.0, f64::max);
            say(&format!("{of}: {:.2} % of the split", 100.0 * share));
            let best = &mut best[usize::from(untrained)];
            if best.as_ref().is_none_or(|(most, _)| share > *most) {
                *best = Some((share, reading));
            }
        }
        Ok(best.map(|best| best.map(|(_, reading)| reading)))
    }

    fn neighbour_options(
        &self,
        seen: &Table,
        classes: usize,
        is_own: bool,
    ) -> anyhow::Result<NeighbourOptions> {
        let is_own = is_own && self.labels == Labels::All;
        let most = seen.len() - usize::from(is_own);
        let neighbours = match self.neighbours {
            Some(said) if said as usize > most => {
                return Err(Error::config(format!(
                    "--neighbours {said}: there are {most} labelled pictures; ask for {most} or fewer"
                ))
                .into());
            }
            Some(said) => said as usize,
            None if most < NEIGHBOURS => {
                say(&format!(
                    "note: {most} neighbours vote, as there are no more labelled pictures"
                ));
                most
            }
            None => NEIGHBOURS,
        };
        Ok(NeighbourOptions {
            classes,
            neighbours,
            temperature: self.temperature,
            is_own,
        })
    }

    fn probed(
        &self,
        runtime: &Runtime,
        column: &Column,
        (linear, near): (LinearOptions, NeighbourOptions),
    ) -> anyhow::Result<Found> {
        let name = &column.name;
        let tables = column.tables.each_ref();
        let seen = tables[0];
        say(&format!("{name}: {} labelled pictures", seen.len()));
        let mut last = Instant::now();
        let mut tell = |line: &str| {
            if last.elapsed() > EVERY {
                last = Instant::now();
                say(&format!("{name}: {line}"));
            }
        };
        let linear = linear_probe(runtime, tables, linear, &mut tell);
        let linear = linear.with_context(|| name.clone())?;
        if !linear.fitted.converged {
            say(&format!(
                "warning: {name}: the linear probe has not settled after {} steps; its figure may rise yet",
                linear.fitted.iterations
            ));
        }
        let near = neighbours(runtime, tables, near).with_context(|| name.clone())?;
        Ok(Found { linear, near })
    }
}

fn unlabelled(key: &str, config: &SourceConfig) -> Error {
    let way = match config {
        SourceConfig::Idx { .. } => format!("give {key}.labels"),
        SourceConfig::Folder { .. } => "it wants one folder a class".to_owned(),
        _ => format!("give {key}.label"),
    };
    Error::config(format!(
        "{key}: pictures without labels, and a probe learns to tell classes apart; {way}"
    ))
}

/// One more than the largest label.
fn classes(tables: [&Table; 2]) -> usize {
    let labels = tables.into_iter().flat_map(|table| &table.labels);
    labels.max().map_or(0, |most| *most as usize + 1)
}

/// Features of all pictures, as many tables as there are makers.
fn read(
    runtime: &Runtime,
    mut reader: PictureReader,
    makers: &[&Maker],
    (key, rows): (&str, usize),
) -> kiln::error::Result<Vec<Table>> {
    let mut tables: Vec<Table> = makers.iter().map(|m| Table::of_width(m.width())).collect();
    let mut last = Instant::now();
    while let Some((batch, images, there)) = reader.next(runtime)? {
        for line in &batch.skipped {
            say(&format!("left out: {line}"));
        }
        let labels = batch
            .labels
            .as_ref()
            .map(|labels| labels.values::<i32>())
            .transpose()?;
        let labels = labels.ok_or_else(|| Error::data("pictures without labels"))?;
        for (maker, table) in makers.iter().zip(&mut tables) {
            let made = match maker {
                Maker::Net(net) => net.features(&images)?,
                Maker::Pixels(pixels) => pixels.features(&images)?,
            };
            let values = made.values::<f32>()?;
            for (row, _) in &there {
                let at = row * table.width;
                table
                    .values
                    .extend_from_slice(&values[at..at + table.width]);
                table.labels.push(labels[*row] as u32);
            }
        }
        if last.elapsed() > EVERY {
            last = Instant::now();
            say(&format!(
                "features of {} of {rows} pictures of {key}",
                tables[0].len()
            ));
        }
    }
    Ok(tables)
}

/// How often who always names the most frequent class that was seen is right.
fn majority(counts: &[usize], held_out: &Table) -> usize {
    let most = counts.iter().max().copied().unwrap_or(0);
    let class = counts.iter().position(|count| *count == most).unwrap_or(0);
    let is_it = |label: &&u32| **label as usize == class;
    held_out.labels.iter().filter(is_it).count()
}

/// How far the net's linear probe is ahead of that of each column, on the same held-out pictures.
fn ahead(found: &[Found]) -> impl Iterator<Item = (f64, [f64; 2])> {
    let net = &found[0].linear.right;
    found
        .iter()
        .map(move |found| paired(net, &found.linear.right))
}

/// What a floor is called within a line.
fn short(key: &str) -> &str {
    match key {
        "untrained" => "the same untrained",
        key => key,
    }
}

/// What all columns share.
struct Told {
    weights: String,
    /// Labelled pictures, held-out ones, classes.
    counts: [usize; 3],
    majority: usize,
    neighbours: usize,
}

impl Told {
    fn print(
        &self,
        out: &mut dyn Write,
        columns: &[Column],
        found: &[Found],
    ) -> anyhow::Result<()> {
        let [seen, held_out, classes] = self.counts;
        let share = |hits: usize| {
            let [low, high] = wilson(hits, held_out).map(|share| 100.0 * share);
            let own = 100.0 * hits as f64 / held_out as f64;
            format!("{own:5.2} % [{low:.2}, {high:.2}]")
        };
        writeln!(
            out,
            "{seen} labelled pictures, {held_out} held out, {classes} classes; 95 % intervals"
        )?;
        let near = format!("{} neighbours", self.neighbours);
        writeln!(
            out,
            "{:<44} {:<24} {near:<24} penalty",
            "features", "linear"
        )?;
        for (column, found) in columns.iter().zip(found) {
            writeln!(
                out,
                "{:<44} {:<24} {:<24} {:.0e}",
                column.name,
                share(found.linear.hits),
                share(found.near),
                found.linear.l2
            )?;
        }
        for (column, ahead) in columns.iter().zip(ahead(found)).skip(1) {
            let (difference, interval) = ahead;
            let [low, high] = interval.map(|share| 100.0 * share);
            let against = format!("linear, net against {}", short(column.key));
            let own = 100.0 * difference;
            writeln!(
                out,
                "{against:<44} {own:+.2} points [{low:+.2}, {high:+.2}], of the same pictures"
            )?;
        }
        writeln!(
            out,
            "{:<44} {}",
            "most frequent class",
            share(self.majority)
        )?;
        Ok(())
    }

    fn to_json(&self, columns: &[Column], found: &[Found]) -> Value {
        let [seen, held_out, classes] = self.counts;
        let share = |hits: usize, of: usize| hits as f64 / of as f64;
        let score = |hits: usize| json!({ "top1": share(hits, held_out), "interval": wilson(hits, held_out) });
        let mut object = json!({
            "weights": self.weights,
            "labelled": seen,
            "held_out": held_out,
            "classes": classes,
            "neighbours": self.neighbours,
            "majority": share(self.majority, held_out),
        });
        let each = columns.iter().zip(found).zip(ahead(found));
        for ((column, found), (difference, interval)) in each {
            let linear = &found.linear;
            let mut told = score(linear.hits);
            if column.key != "net" {
                told["net_ahead"] = json!({ "difference": difference, "interval": interval });
            }
            told["train_top1"] = json!(share(linear.train_hits, seen));
            told["l2"] = json!(linear.l2);
            told["c"] = json!(1.0 / (linear.l2 * seen as f64));
            told["loss"] = json!(linear.fitted.loss);
            told["steps"] = json!(linear.fitted.iterations);
            told["converged"] = json!(linear.fitted.converged);
            let tried = |(l2, top1): &(f64, f64)| json!({ "l2": l2, "split_top1": top1 });
            told["tried"] = linear.tried.iter().map(tried).collect();
            object[column.key] = json!({
                "of": column.name,
                "width": column.tables[0].width,
                "linear": told,
                "neighbours": score(found.near),
            });
        }
        object
    }
}
