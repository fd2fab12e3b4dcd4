//! `kiln vectors`.

use super::resolve::{checkpoint, new_file, resolve};
use super::say;
use anyhow::{Context as _, bail};
use kiln::error::{AtPath, Error};
use kiln::files::read_text;
use kiln::models::ModelConfig;
use kiln::tokenizer::Tokenizer;
use kiln::vectors::{self, Form, Searched};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Look into word vectors: neighbours, analogies, how they agree with people; or write them for others
#[derive(clap::Args)]
#[command(
    after_help = "FILE is one of word2vec's text or binary form, or GloVe's. WordSim-353, SimLex-999 and Google's analogies lie in the known \
                  data set word-tests.\n\n\
                  Examples:\n  \
                  $ kiln vectors runs/demo_word2vec --near king --near river\n  \
                  $ kiln vectors glove.6B.100d.txt --analogy man king woman\n  \
                  $ kiln vectors runs/demo_word2vec --similarity dataset:word-tests/wordsim353.tsv --analogies dataset:word-tests/questions-words.txt\n  \
                  $ kiln vectors runs/demo_word2vec --out vectors.bin"
)]
pub struct Vectors {
    /// Folder of `kiln train`, or a file of vectors
    #[arg(value_name = "RUN|FILE")]
    from: PathBuf,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long, value_name = "STEP", value_parser = super::resolve::step)]
    step: Option<u64>,
    /// Print the words nearest to this one, by the cosine; may be given more than once
    #[arg(long, value_name = "WORD")]
    near: Vec<String>,
    /// Print what is to C as B is to A; may be given more than once
    #[arg(long, value_names = ["A", "B", "C"], num_args = 3)]
    analogy: Vec<String>,
    /// Words to print of each
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,
    /// Hold cosines against people's judgements of pairs: lines of two words and a number, parted by tabs
    #[arg(long, value_name = "FILE")]
    similarity: Vec<String>,
    /// Count the analogies of a list that come out right
    #[arg(long, value_name = "FILE")]
    analogies: Vec<String>,
    /// Write the vectors into a new file: word2vec's binary form where its name ends in .bin, else its text form
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write GloVe's form, which has no first line with the sizes
    #[arg(long, requires = "out")]
    glove: bool,
}

impl Vectors {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let table = self.open()?;
        say(&format!(
            "{} words of width {}",
            table.words().len(),
            table.width()
        ));
        let searched = Searched::new(&table)?;
        for word in &self.near {
            writeln!(out, "near {word}")?;
            self.tell(out, searched.near(&[(1.0, word)], self.top)?)?;
        }
        for three in self.analogy.chunks_exact(3) {
            let [a, b, c] = [&three[0], &three[1], &three[2]];
            writeln!(out, "{a} : {b} = {c} :")?;
            self.tell(
                out,
                searched.near(&[(-1.0, a), (1.0, b), (1.0, c)], self.top)?,
            )?;
        }
        for name in &self.similarity {
            let list = read_text(&resolve(name)?)?;
            let found = vectors::similarity(&searched, &list).with_context(|| name.clone())?;
            let (known, pairs) = (found.known, found.pairs);
            writeln!(
                out,
                "{name}: Spearman {:.3} of {known} of {pairs} pairs ({:.1} % have vectors)",
                found.spearman,
                share(known, pairs)
            )?;
        }
        for name in &self.analogies {
            let list = read_text(&resolve(name)?)?;
            let found = vectors::analogies(&searched, &list).with_context(|| name.clone())?;
            let mut all = found.sections.clone();
            all.push(found.total());
            for section in all {
                let right = match section.known {
                    0 => "     -".to_owned(),
                    _ => format!("{:6.1}", 100.0 * section.accuracy()),
                };
                writeln!(
                    out,
                    "{name}: {:<28}{right} % right of {} of {} ({:.1} % have vectors)",
                    section.name,
                    section.known,
                    section.asked,
                    share(section.known, section.asked)
                )?;
            }
        }
        if let Some(path) = &self.out {
            let form = match path.extension().is_some_and(|e| e == "bin") {
                _ if self.glove => Form::Glove,
                true => Form::Word2vecBinary,
                false => Form::Word2vecText,
            };
            let mut file = BufWriter::new(new_file(path, "--out")?);
            form.write(&table, &mut file)?;
            file.flush().at(path)?;
            writeln!(out, "{}: {} vectors", path.display(), table.words().len())?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn tell(&self, out: &mut dyn Write, found: Vec<vectors::Found>) -> anyhow::Result<()> {
        for found in found {
            writeln!(out, "  {:.4}  {}", found.cosine, found.word)?;
        }
        Ok(())
    }

    fn open(&self) -> anyhow::Result<vectors::Vectors> {
        if self.from.is_dir() {
            return of_run(&self.from, self.step);
        }
        match self.step {
            None => Ok(vectors::Vectors::read(&self.from)?),
            Some(step) => bail!(Error::config(format!(
                "--step {step}: {} is a file of vectors, expected a folder of `kiln train`",
                self.from.display()
            ))),
        }
    }
}

/// Per cent.
fn share(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

/// The vectors of a run's words, without that of the end of a text, which nothing trains.
fn of_run(run: &Path, step: Option<u64>) -> anyhow::Result<vectors::Vectors> {
    let saved = checkpoint(run, step, "`kiln train`")?;
    let dir = run.display();
    let config: ModelConfig = serde_json::from_value(saved.extra()["model"].clone())
        .with_context(|| format!("{dir}: the model that the checkpoint remembers"))?;
    let model = config.resolve()?;
    let Some(head) = model.word_vectors() else {
        bail!(Error::config(format!(
            "{dir}: {}, expected a model of word vectors",
            model.named()
        )));
    };
    let tokenizer = Tokenizer::open(&run.join("tokenizer"))?;
    let array = saved.read(&format!("params/{}", head.path()))?;
    let (words, width) = (tokenizer.vocabulary(), head.width());
    let words: Vec<String> = (1..words as u32).map(|id| tokenizer.piece(id)).collect();
    let values = array.values::<f32>()?[width..][..words.len() * width].to_vec();
    vectors::Vectors::new(words, width, values).with_context(|| dir.to_string())
}
