//! ELMo (Peters et al., arXiv:1802.05365): words by their characters, and LSTMs that read a text from both ends.

mod config;
mod words;

pub use config::ElmoConfig;

use super::bidirectional::follows;
use super::own_config::OwnConfig;
use super::{BidirectionalTokens, CausalShape, Family, FamilyConfig, Head};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::hf::{self, HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Init, Lstm, Scope, VocabHead, dropout, embed, head, linear, lstm};
use crate::ops::concatenate;
use crate::shard::Axis;
use crate::types::{DType, Type};
use serde_json::Value;
use words::{CHARACTERS, room, spelled};

/// What its `config.json` calls it; transformers has none.
const CLASS: HfClass = HfClass {
    model_type: "elmo",
    name: "Elmo",
    formerly: &[],
};

/// The ways in which a text is read, from its beginning and from its end.
const WAYS: [&str; 2] = ["forwards", "backwards"];

/// What values of a new convolution and of the table of characters are within (`allenai/bilm-tf`, `bilm/training.py`).
const CONVOLUTION: f64 = 0.05;
const CHARACTER: f64 = 1.0;

/// What the gates of a highway begin with there, so that most of a value passes as it is.
const CARRY: f64 = -2.0;

/// An ELMo, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Elmo {
    /// Entries of the vocabulary that is guessed.
    pub vocab: usize,
    /// Values of a character.
    pub character_dim: usize,
    /// Characters of a word, its beginning and its end among them.
    pub characters: usize,
    /// Convolutions over characters: the width of each, and its filters.
    pub filters: Vec<[usize; 2]>,
    /// Highway layers behind them.
    pub highways: usize,
    /// LSTMs above each other, each way.
    pub layers: usize,
    /// Cells of an LSTM.
    pub cells: usize,
    /// Values that words and cells are projected to.
    pub projection: usize,
    /// Bounds of cells and of what they are projected to.
    pub clips: [f64; 2],
    /// Share of an LSTM's input, and of what guesses, that is dropped while training.
    pub dropout: f64,
    shape: CausalShape,
    words: Vec<String>,
    /// The configuration that says so.
    said: ElmoConfig,
}

impl Elmo {
    fn filters_of_all(&self) -> usize {
        self.filters.iter().map(|[_, filters]| filters).sum()
    }

    /// The characters of every word, `[vocab, characters]`. Before words are told they are their numbers.
    fn table(&self) -> Result<Array> {
        let word = |id: usize| match self.words.is_empty() {
            true => id.to_string(),
            false => self.words.get(id).cloned().unwrap_or_default(),
        };
        let all = (0..self.vocab).flat_map(|id| spelled(&word(id), self.characters).map(f32::from));
        Array::new(&[self.vocab, self.characters], &all.collect::<Vec<f32>>())
    }

    /// Words by their characters: `[batch, length, projection]` of ids i32 `[batch, length]`.
    #[track_caller]
    fn tokens<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g> {
        let table = match self.table() {
            Ok(table) => table,
            Err(error) => return ids.graph.poison("characters", &error.to_string()),
        };
        let axes = [(Axis::Vocab, self.vocab), (Axis::Window, self.characters)];
        // they are told by the vocabulary, and no gradient changes them
        let characters = s.variable("characters", axes, Init::Table(table));
        let read = characters.value.take(ids).to(DType::I32); // [batch, length, characters]
        let axes = [
            (Axis::Patch, CHARACTERS),
            (Axis::Channels, self.character_dim),
        ];
        let table = (s.at("character_embedding")).stored("table", axes, Init::Uniform(CHARACTER));
        let x = embed(&table, read, s.compute()); // [batch, length, characters, values]
        let last = x.rank() - 1;
        let each = self
            .filters
            .iter()
            .enumerate()
            .map(|(k, [width, filters])| {
                let places = self.characters - width + 1;
                let windows: Vec<Tensor> = (0..*width)
                    .map(|from| x.slice(2, from, from + places))
                    .collect();
                let axes = (Axis::Channels, Axis::Filters);
                let init = Init::Uniform(CONVOLUTION);
                let at = s.at("convolutions").at(k);
                let y = linear(&at, concatenate(&windows, last), axes, *filters, init);
                // the largest is above 0 where any is
                let most = y.max(&[2]);
                most.maximum(most.filled(0.0))
            });
        let mut x = concatenate(&each.collect::<Vec<_>>(), 2);
        let width = self.filters_of_all();
        let square = Init::Normal((width as f64).powf(-0.5));
        for k in 0..self.highways {
            let s = s.at("highways").at(k);
            let map = |name: &str| {
                let axes = (Axis::Filters, Axis::Channels);
                linear(&s.at(name), x, axes, width, square.clone())
            };
            let (carry, other) = (map("carry") + CARRY, map("transform"));
            let carry = carry.logistic();
            x = carry * other.maximum(other.filled(0.0)) + (-carry + 1.0) * x;
        }
        let axes = (Axis::Filters, Axis::Embed);
        linear(&s.at("projection"), x, axes, self.projection, square)
    }

    /// What each layer makes of tokens `[batch, length, projection]`, read one way, themselves first.
    #[track_caller]
    fn read<'g>(
        &self,
        s: &Scope<'g>,
        way: usize,
        tokens: Tensor<'g>,
        goes_on: Option<Tensor<'g>>,
    ) -> Vec<Tensor<'g>> {
        let config = Lstm {
            cells: self.cells,
            width: self.projection,
            cell_clip: self.clips[0],
            width_clip: self.clips[1],
            reverse: way == 1,
        };
        let mut all = vec![tokens];
        for layer in 0..self.layers {
            let s = s.at(WAYS[way]).at(layer);
            let x = all[layer];
            let y = lstm(&s, dropout(&s, x, self.dropout), config, goes_on);
            all.push(if layer == 0 { y } else { x + y });
        }
        all
    }

    /// What each layer makes of ids, read from the beginning and from the end.
    #[track_caller]
    fn both<'g>(
        &self,
        s: &Scope<'g>,
        ids: Tensor<'g>,
        segments: Option<Tensor<'g>>,
    ) -> [Vec<Tensor<'g>>; 2] {
        let tokens = self.tokens(s, ids);
        let [batch, length] = ids.dims();
        let goes_on = segments.map(|segments| {
            let ahead = follows(segments).to(DType::F32);
            let none = ids.graph.fill(0.0, Type::new(DType::F32, &[batch, 1]));
            [ahead, concatenate(&[ahead.slice(1, 1, length), none], 1)]
        });
        [0, 1].map(|way| self.read(s, way, tokens, goes_on.map(|both| both[way])))
    }
}

impl BidirectionalTokens for Elmo {
    fn shape(&self) -> &CausalShape {
        &self.shape
    }

    fn set_shape(&mut self, shape: CausalShape) {
        self.shape = shape;
    }

    fn vocab(&self) -> usize {
        self.vocab
    }

    fn set_words(&mut self, words: Vec<String>) {
        self.words = words;
    }

    fn cut(&self) -> [usize; 2] {
        let room = room(self.characters);
        [
            self.words.iter().filter(|word| word.len() > room).count(),
            room,
        ]
    }

    /// Both ways share the words by their characters, and the softmax.
    fn vocab_heads<'g>(
        &self,
        s: &Scope<'g>,
        ids: Tensor<'g>,
        segments: Option<Tensor<'g>>,
    ) -> [VocabHead<'g>; 2] {
        let both = self.both(s, ids, segments);
        let at = s.at("softmax");
        let kernel = head(&at, self.vocab, self.projection);
        let mut way = 0;
        both.map(|layers| {
            let x = dropout(
                &s.at(WAYS[way]).at("out"),
                layers[self.layers],
                self.dropout,
            );
            way += 1;
            VocabHead::new(&at, x, kernel.clone(), 0)
        })
    }

    fn layers<'g>(
        &self,
        s: &Scope<'g>,
        ids: Tensor<'g>,
        segments: Option<Tensor<'g>>,
    ) -> Vec<Tensor<'g>> {
        let [ahead, behind] = self.both(s, ids, segments);
        let joined = |(a, b)| concatenate(&[a, b], 2).to(DType::F32);
        ahead.into_iter().zip(behind).map(joined).collect()
    }
}

impl Family for Elmo {
    fn family(&self) -> &'static str {
        ElmoConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::BothWays(self)
    }

    fn bidirectional_mut(&mut self) -> Option<&mut dyn BidirectionalTokens> {
        Some(self)
    }

    /// Convolutions, highways, LSTMs and the softmax, which both ways have.
    fn forward_flops(&self) -> f64 {
        let (width, narrow) = (self.filters_of_all(), self.projection);
        let convolutions = self.filters.iter().map(|[window, filters]| {
            (self.characters + 1 - window) * window * self.character_dim * filters
        });
        let token =
            convolutions.sum::<usize>() + self.highways * 2 * width * width + width * narrow;
        let lstm = 2 * narrow * 4 * self.cells + self.cells * narrow;
        let each = token + 2 * (self.layers * lstm + narrow * self.vocab);
        2.0 * self.shape.length as f64 * each as f64
    }

    /// Tensors as PyTorch's layers have them: `convolutions.0.weight` `[filters, values, width]`, `forwards.0.input.weight` `[4 cells, read]`.
    fn mapping(&self) -> Result<Mapping> {
        let mut mapping = Mapping::default();
        let characters = [self.vocab, self.characters];
        mapping.same("characters", &characters, "characters", &characters);
        let table = [CHARACTERS, self.character_dim];
        let [here, there] = ["character_embedding/table", "character_embedding.weight"];
        mapping.same(here, &table, there, &table);
        for (k, [width, filters]) in self.filters.iter().enumerate() {
            mapping.entries.push(hf::Entry {
                path: format!("convolutions/{k}/kernel"),
                ty: Type::new(DType::F32, &[width * self.character_dim, *filters]),
                tensors: vec![hf::Tensor {
                    name: format!("convolutions.{k}.weight"),
                    shape: vec![*filters, self.character_dim, *width],
                }],
                cut: None,
                axes: vec![2, 1, 0],
                stack: None,
                offset: 0.0,
            });
            let [here, there] = [
                format!("convolutions/{k}/bias"),
                format!("convolutions.{k}.bias"),
            ];
            mapping.same(&here, &[*filters], &there, &[*filters]);
        }
        let width = self.filters_of_all();
        for k in 0..self.highways {
            for name in ["carry", "transform"] {
                let names = [
                    format!("highways/{k}/{name}"),
                    format!("highways.{k}.{name}"),
                ];
                mapping.linear([&names[0], &names[1]], [width, width]);
            }
        }
        mapping.linear(["projection", "projection"], [width, self.projection]);
        for way in WAYS {
            for layer in 0..self.layers {
                let [here, there] = [format!("{way}/{layer}"), format!("{way}.{layer}")];
                let names = |name: &str| [format!("{here}/{name}"), format!("{there}.{name}")];
                let gates = [self.projection, 4 * self.cells];
                mapping.linear(names("input"), gates);
                let [here, there] = names("recurrent");
                mapping.kernel([&here, &there], gates);
                let [here, there] = names("projection");
                mapping.kernel([&here, &there], [self.cells, self.projection]);
            }
        }
        mapping.kernel(["softmax", "softmax"], [self.projection, self.vocab]);
        Ok(mapping)
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["input_ids", "inputs"]],
            result: "layers",
        }
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        OwnConfig::to_json(&self.said, CLASS)
    }

    fn recorded(&mut self, file: &Recorded, _image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        file.known(&["input_ids", "segments"])?;
        let size = file.texts("input_ids", None)?;
        let ids = file.whole("input_ids", &size, 0..self.vocab)?;
        let segments = file.whole("segments", &size, 0..size[1] + 1)?;
        // what is asked for is the next token of the same text
        let (own, texts) = (ids.values::<i32>()?, segments.values::<i32>()?);
        let next = |at: usize| {
            let goes_on = !(at + 1).is_multiple_of(size[1]) && texts[at + 1] == texts[at];
            if goes_on && texts[at] > 0 {
                own[at + 1]
            } else {
                -1
            }
        };
        let targets: Vec<i32> = (0..own.len()).map(next).collect();
        let targets = Array::new(ids.shape(), &targets)?;
        self.shape.length = size[1];
        self.shape.segments = true;
        Ok(vec![ids, targets, segments])
    }
}

/// Refuse convolutions that find no place in a word.
fn check_filters(filters: &[[usize; 2]], characters: usize) -> Result<()> {
    match filters.iter().find(|[width, _]| *width > characters) {
        None if filters.is_empty() => Err(Error::config(
            "model.filters: none, expected at least one [width, filters]",
        )),
        None => Ok(()),
        Some([width, _]) => Err(Error::config(format!(
            "model.filters: a window of {width} characters, but words have {characters} (model.characters); give at most as many"
        ))),
    }
}
