//! `kiln features`.

use super::pictures::{NetArgs, not_there};
use super::say;
use anyhow::bail;
use kiln::error::{AtPath, Error, Result};
use kiln::probes::PictureReader;
use serde_json::{Map, json};
use std::fs::File;
use std::io::{BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Write the features that a net for pictures makes of all pictures of a source
#[derive(clap::Args)]
#[command(
    after_help = "A .safetensors file holds `features` f32 [pictures, width], `index` i64 [pictures], the number of each picture in its \
                  source, and `labels` i32 [pictures] where there are labels; a .npy file holds the features alone. Pictures that cannot \
                  be read are left out. Rows are written as they are made, however many there are.\n\n\
                  Examples:\n  \
                  $ kiln features runs/mae --split eval --out features.safetensors\n  \
                  $ kiln features dinov2-base --data photos.toml --split train --pool token --out train.npy"
)]
pub struct Features {
    #[command(flatten)]
    net: NetArgs,
    /// Which pictures: those of data.train or of data.eval
    #[arg(long, value_enum, default_value = "train")]
    split: Split,
    /// New file, .safetensors or .npy
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, clap::ValueEnum)]
enum Split {
    Train,
    Eval,
}

/// Bytes kept free for the header, which tells how many rows there are and is written last.
const HEADER: usize = 1024;

/// A file that grows row by row; it has its name only once it is whole.
struct Growing {
    path: PathBuf,
    temporary: PathBuf,
    file: BufWriter<File>,
    is_npy: bool,
    width: usize,
    index: Vec<i64>,
    labels: Vec<i32>,
}

impl Features {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let is_npy = match self.out.extension().and_then(|e| e.to_str()) {
            Some("npy") => true,
            Some("safetensors") => false,
            _ => bail!(Error::config(format!(
                "{}: --out wants a name that ends in .safetensors or .npy",
                self.out.display()
            ))),
        };
        not_there(&self.out)?;
        let net = self.net.open()?;
        let (key, config) = match self.split {
            Split::Train => ("data.train", Some(&net.data.train)),
            Split::Eval => ("data.eval", net.data.eval.as_ref()),
        };
        let config = config.ok_or_else(|| {
            Error::config("data.eval: nothing is held out; --split train takes data.train")
        })?;
        // labels of held-out pictures are counted as those of training
        let names = match self.split {
            Split::Train => None,
            Split::Eval => net
                .source("data.train", &net.data.train, None)
                .ok()
                .and_then(|train| train.class_names()),
        };
        let source = net.source(key, config, names.as_deref())?;
        let runtime = self.net.at.open(None, "cpu", net.compute())?;
        let extractor = net.extractor(&runtime)?;
        let rows = source.len();
        let mut reader = PictureReader::start(source, &net.data, net.batch)?;
        let mut file = Growing::create(&self.out, is_npy, extractor.width)?;
        let mut last = Instant::now();
        while let Some((batch, images, there)) = reader.next(&runtime)? {
            for line in &batch.skipped {
                say(&format!("left out: {line}"));
            }
            let made = extractor.features(&images)?;
            let labels = batch.labels.as_ref();
            let labels = labels.map(|labels| labels.values::<i32>()).transpose()?;
            for (row, index) in there {
                let values = &made.values::<f32>()?[row * extractor.width..][..extractor.width];
                file.push(values, index as i64, labels.map(|labels| labels[row]))?;
            }
            if last.elapsed() > Duration::from_secs(5) {
                last = Instant::now();
                say(&format!("{} of {rows} pictures", file.index.len()));
            }
        }
        let (count, width) = (file.index.len(), extractor.width);
        if count == 0 {
            bail!(Error::data(format!(
                "{key}: none of {rows} pictures can be read"
            )));
        }
        file.finish()?;
        writeln!(
            out,
            "{}: features f32 [{count}, {width}] of {key}, {}",
            self.out.display(),
            net.weights()
        )?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Growing {
    fn create(path: &Path, is_npy: bool, width: usize) -> Result<Growing> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = path.with_file_name(format!(".{name}.tmp-{}", std::process::id()));
        let mut file = BufWriter::new(File::create(&temporary).at(&temporary)?);
        file.write_all(&[0; HEADER]).at(&temporary)?;
        Ok(Growing {
            path: path.to_owned(),
            temporary,
            file,
            is_npy,
            width,
            index: Vec::new(),
            labels: Vec::new(),
        })
    }

    fn push(&mut self, values: &[f32], index: i64, label: Option<i32>) -> Result<()> {
        self.index.push(index);
        self.labels.extend(label);
        for value in values {
            self.file
                .write_all(&value.to_le_bytes())
                .at(&self.temporary)?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<()> {
        let header = match self.is_npy {
            true => self.npy(),
            false => self.safetensors()?,
        };
        self.file.seek(SeekFrom::Start(0)).at(&self.temporary)?;
        self.file.write_all(&header).at(&self.temporary)?;
        self.file.flush().at(&self.temporary)?;
        self.file.get_ref().sync_all().at(&self.temporary)?;
        std::fs::rename(&self.temporary, &self.path).at(&self.path)
    }

    /// NumPy's format, version 1.0.
    fn npy(&self) -> Vec<u8> {
        let (rows, width) = (self.index.len(), self.width);
        let text =
            format!("{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {width}), }}");
        let mut header = b"\x93NUMPY\x01\x00".to_vec();
        header.extend(((HEADER - 10) as u16).to_le_bytes());
        header.extend(text.into_bytes());
        header.resize(HEADER - 1, b' ');
        header.push(b'\n');
        header
    }

    /// Numbers and labels behind the features, and the header that says where all lie.
    fn safetensors(&mut self) -> Result<Vec<u8>> {
        let rows = self.index.len();
        let mut start = 0;
        let mut entry = |dtype: &str, shape: &[usize], bytes: usize| {
            let offsets = [start, start + bytes];
            start += bytes;
            json!({ "dtype": dtype, "shape": shape, "data_offsets": offsets })
        };
        let mut entries = Map::new();
        let features = entry("F32", &[rows, self.width], 4 * rows * self.width);
        entries.insert("features".to_owned(), features);
        entries.insert("index".to_owned(), entry("I64", &[rows], 8 * rows));
        for index in &self.index {
            self.file
                .write_all(&index.to_le_bytes())
                .at(&self.temporary)?;
        }
        if !self.labels.is_empty() {
            entries.insert("labels".to_owned(), entry("I32", &[rows], 4 * rows));
            for label in &self.labels {
                self.file
                    .write_all(&label.to_le_bytes())
                    .at(&self.temporary)?;
            }
        }
        let mut header = ((HEADER - 8) as u64).to_le_bytes().to_vec();
        header.extend(serde_json::to_vec(&entries).map_err(Error::other)?);
        header.resize(HEADER, b' ');
        Ok(header)
    }
}

impl Drop for Growing {
    fn drop(&mut self) {
        // gone already where the file is whole
        let _ = std::fs::remove_file(&self.temporary);
    }
}
