//! Word2vec (Mikolov et al., arXiv:1301.3781 and arXiv:1310.4546): two tables of vectors, followed row by row.

mod config;
mod hf_config;

pub use config::Word2VecConfig;

use super::word_vectors::{WordRows, WordVectors};
use super::{Family, FamilyConfig, Head};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Init, Scope};
use crate::shard::Axis;
use serde_json::Value;

/// Transformers has no such model; tensors have the names of gensim's attributes.
const CLASS: HfClass = HfClass {
    model_type: "word2vec",
    name: "Word2Vec",
    formerly: &[],
};

/// Paths of both tables, each with gensim's name for it.
const TABLES: [[&str; 2]; 2] = [["vectors/table", "wv.vectors"], ["asked/table", "syn1neg"]];

/// Two tables, their sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Word2Vec {
    /// Words.
    pub vocab: usize,
    /// Values of a vector.
    pub embed_dim: usize,
    rows: WordRows,
}

impl WordVectors for Word2Vec {
    fn words(&self) -> usize {
        self.vocab
    }

    fn width(&self) -> usize {
        self.embed_dim
    }

    fn path(&self) -> &'static str {
        TABLES[0][0]
    }

    fn rows(&self) -> WordRows {
        self.rows
    }

    fn set_rows(&mut self, rows: WordRows) {
        self.rows = rows;
    }

    /// They begin uniform within half a unit shared by the width, as word2vec's and gensim's do.
    #[track_caller]
    fn vectors<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        self.look_up(
            s,
            "vectors",
            Init::Uniform(0.5 / self.embed_dim as f64),
            ids,
        )
    }

    /// They begin as zeros.
    #[track_caller]
    fn asked<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        self.look_up(s, "asked", Init::Zeros, ids)
    }
}

impl Word2Vec {
    #[track_caller]
    fn look_up<'g>(&self, s: &Scope<'g>, name: &str, init: Init, ids: Tensor<'g>) -> Tensor<'g> {
        let s = s.at(name);
        let axes = [(Axis::Vocab, self.vocab), (Axis::Embed, self.embed_dim)];
        let table = s.rows("table", axes, init);
        s.look_up(&table, ids)
    }
}

impl Family for Word2Vec {
    fn family(&self) -> &'static str {
        Word2VecConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::WordVectors(self)
    }

    fn word_vectors_mut(&mut self) -> Option<&mut dyn WordVectors> {
        Some(self)
    }

    /// Scores of all pairs of a row, and of all its words with its noise, or with all nodes above its words.
    fn forward_flops(&self) -> f64 {
        let WordRows {
            length,
            noise,
            depth,
        } = self.rows;
        let scores = match depth {
            0 => length * (length + noise),
            depth => length * length * depth,
        };
        2.0 * scores as f64 * self.embed_dim as f64
    }

    fn mapping(&self) -> Result<Mapping> {
        let mut mapping = Mapping::default();
        let shape = [self.vocab, self.embed_dim];
        for [path, name] in TABLES {
            mapping.same(path, &shape, name, &shape);
        }
        Ok(mapping)
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["ids", "inputs"]],
            result: "vectors",
        }
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        hf_config::to_json(self)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        let is_tree = file.file.names().any(|name| name == "points");
        let last: &[&str] = match is_tree {
            true => &["points", "codes"],
            false => &["noise"],
        };
        file.known(&[&["inputs", "segments", "reach"], last].concat())?;
        let [batch, length] = file.texts("inputs", None)?;
        let mut inputs = vec![
            file.whole("inputs", &[batch, length], 0..self.vocab)?,
            file.whole("segments", &[batch, length], 0..length + 1)?,
            file.whole("reach", &[batch, length], 0..length + 1)?,
        ];
        if is_tree {
            let [_, nodes] = file.texts("points", None)?;
            let depth = nodes / length;
            let shape = [batch, length * depth];
            inputs.push(file.whole("points", &shape, 0..self.vocab)?);
            inputs.push(file.whole("codes", &shape, 0..3)?);
            self.rows = WordRows {
                length,
                noise: 0,
                depth,
            };
            return Ok(inputs);
        }
        let [noisy, noise] = file.texts("noise", None)?;
        if noisy != batch {
            return Err(Error::data(format!(
                "noise: {noisy} rows, expected {batch}, as inputs have"
            )));
        }
        inputs.push(file.whole("noise", &[batch, noise], 0..self.vocab)?);
        self.rows = WordRows {
            length,
            noise,
            depth: 0,
        };
        Ok(inputs)
    }
}
