//! Each token of a text guessed by those before it, and by those behind it (arXiv:1802.05365).

use super::causal_tokens::read_and_asked;
use super::encoded::Answers;
use super::tally::{HeldOut, Sums, Tally, sum};
use super::text_metrics::CausalTally;
use super::{LossOutput, Task, Term};
use crate::data::Field;
use crate::data::text::Corpus;
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, BidirectionalTokens, follows};
use crate::nn::Scope;
use crate::ops::concatenate;
use crate::types::{DType, Type};

/// Both means of the loss, each with what it is a mean over.
const TERMS: [[&str; 2]; 2] = [
    ["next_token", "next_tokens"],
    ["token_before", "tokens_before"],
];

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct BidirectionalTokenModeling<'m> {
    pub(super) head: &'m dyn BidirectionalTokens,
}

/// What is asked for at each place, -1 where nothing is: the token behind it, as the batch says, and the token before it.
#[track_caller]
fn asked<'g>(batch: &Batch<'g>) -> [Tensor<'g>; 2] {
    let (ids, next) = (batch["inputs"], batch["targets"]);
    let [examples, length] = ids.dims();
    let none = (ids.graph).fill(-1.0, Type::new(DType::I32, &[examples, 1]));
    let before = concatenate(&[none, ids.slice(1, 0, length - 1)], 1);
    let before = match batch.get("segments") {
        None => before,
        Some(segments) => follows(*segments).select(before, before.filled(-1.0)),
    };
    [next, before]
}

impl Task for BidirectionalTokenModeling<'_> {
    fn name(&self) -> &'static str {
        "bidirectional_tokens"
    }

    /// Ids that are read, the id behind each (-1 where none is asked for), and where a row may hold several texts, which of
    /// them a token belongs to.
    fn fields(&self, batch: usize) -> Vec<Field> {
        read_and_asked(self.head.shape(), batch)
    }

    /// The mean of both cross-entropies, each a mean over the tokens that are asked for.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let segments = batch.get("segments").copied();
        let heads = self.head.vocab_heads(s, batch["inputs"], segments);
        let both = heads.iter().zip(asked(batch)).zip(TERMS);
        let terms = both.map(|((head, answers), [name, of])| {
            let asked = Answers::of(answers, weights);
            Term {
                name,
                of,
                mean: asked.mean(head.judge(asked.ids, false).nll),
                count: asked.count,
                weight: 0.5,
            }
        });
        let found = LossOutput::of_terms(terms.collect());
        match weights {
            None => found,
            Some(_) => found.counted(Vec::new()),
        }
    }

    fn counts<'g>(&self, batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        let each = asked(batch).map(|answers| Answers::of(answers, None).count);
        each.to_vec()
    }

    fn tally<'a>(&self, text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(BothWays(CausalTally::new(text)?)))
    }

    fn published(&self) -> &'static str {
        "layers"
    }

    /// What all layers make of each token, f32 `[batch, layers, length, width]`.
    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        let segments = batch.get("segments").copied();
        let layers = self.head.layers(s, batch["inputs"], segments).into_iter();
        let one = |x: Tensor<'g>| {
            let [batch, length, width] = x.dims();
            x.reshape(&[batch, 1, length, width])
        };
        concatenate(&layers.map(one).collect::<Vec<_>>(), 1)
    }
}

/// `loss` in nats a token, the mean of both ways, and `perplexity`; `next_token` and `token_before` are those of each way, with
/// perplexities of their own. `unigram` is what the best model without context would have, `trigram` what a smoothed table of
/// the training text's trigrams has, which reads from the beginning.
struct BothWays<'a>(CausalTally<'a>);

impl Tally for BothWays<'_> {
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        self.0.add(batch)
    }

    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)> {
        let [ahead, behind] = TERMS.map(|[name, of]| sum(sums, name) / sum(sums, of).max(1.0));
        let loss = (ahead + behind) / 2.0;
        let own = [
            ("loss", loss),
            ("perplexity", loss.exp()),
            (TERMS[0][0], ahead),
            ("next_perplexity", ahead.exp()),
            (TERMS[1][0], behind),
            ("before_perplexity", behind.exp()),
        ];
        let floors = self.0.figures(sums, examples).into_iter();
        let floors = floors.filter(|(name, _)| ["unigram", "trigram"].contains(&name.as_str()));
        let own = own.map(|(name, value)| (name.to_owned(), value));
        own.into_iter().chain(floors).collect()
    }
}
