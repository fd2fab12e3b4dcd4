//! Hidden tokens of a text guessed, and whether two texts belong together (BERT, arXiv:1810.04805, section 3.1; SpanBERT,
//! arXiv:1907.10529; ALBERT, arXiv:1909.11942).

use super::encoded::{Answers, asked, compared, inputs, positions, read, row};
use super::text_metrics::MaskedTally;
use super::{LossOutput, Tally, Task, Term};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, MaskedTokens};
use crate::nn::Scope;
use crate::types::{DType, Type};

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct MaskedTokenModeling<'m> {
    pub(super) head: &'m dyn MaskedTokens,
}

impl MaskedTokenModeling<'_> {
    /// Answers about tokens, and about pairs where the model judges those.
    fn answers<'g>(
        &self,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> (Answers<'g>, Option<Answers<'g>>) {
        let pair = self.head.judges_pairs().then(|| batch["pair"]);
        (
            Answers::of(batch["targets"], weights),
            pair.map(|pair| Answers::of(pair, weights)),
        )
    }
}

impl Task for MaskedTokenModeling<'_> {
    fn name(&self) -> &'static str {
        "masked_tokens"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let head = self.head;
        let mut fields = read(head, batch);
        fields.extend(asked(head, batch));
        if head.fills_spans() {
            let (length, size) = (head.shape().length, [batch, head.shape().predictions]);
            let place = || FieldKind::Position(length);
            fields.push(row("span_starts", size, place()));
            fields.push(row("span_ends", size, place()));
        }
        if head.judges_pairs() {
            let ty = Type::new(DType::I32, &[batch]);
            fields.push(Field::new("pair", ty, FieldKind::Class(2)));
        }
        fields
    }

    fn counts<'g>(&self, batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        let (tokens, pairs) = self.answers(batch, None);
        let spans = self.head.fills_spans().then_some(tokens.count);
        let pairs = pairs.map(|pairs| pairs.count);
        [Some(tokens.count), spans, pairs]
            .into_iter()
            .flatten()
            .collect()
    }

    /// Cross-entropy of the tokens asked for, a mean over those of the whole batch; that of the same tokens by the ends of
    /// their span, and that of how the texts of a pair belong together (a mean over examples), where the model has such heads.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let (tokens, pairs) = self.answers(batch, weights);
        let said = self.head.predict(s, inputs(batch), positions(batch));
        let _in = s.graph.enter("loss");
        let mut terms: Vec<Term> =
            vec![tokens.cross_entropy(said.tokens, ["token_loss", "tokens"])];
        let by_bounds = said.by_bounds;
        terms.extend(by_bounds.map(|y| tokens.cross_entropy(y, ["span_loss", "span_tokens"])));
        let pair = said.pair.zip(pairs);
        terms.extend(pair.map(|(y, pairs)| pairs.cross_entropy(y, ["pair_loss", "pairs"])));
        if weights.is_none() {
            return LossOutput::of_terms(terms);
        }
        let mut sums = vec![("correct", tokens.hits(said.tokens))];
        sums.extend(by_bounds.map(|y| ("span_correct", tokens.hits(y))));
        sums.extend(pair.map(|(y, pairs)| ("pair_correct", pairs.hits(y))));
        let mut found = LossOutput::of_terms(terms).counted(sums);
        found.guesses = Some(said.tokens.argmax(2));
        found
    }

    fn tally<'a>(&self, text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(MaskedTally::new(text)?))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        compared(self.head, batch)
    }

    fn guess<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Option<Tensor<'g>> {
        Some(self.publish(s, batch))
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.predict(s, inputs(batch), positions(batch)).tokens
    }
}
