//! A text written token by token: a program that reads prompts, and one that reads a token. And one that tells how likely texts are.

use super::Preview;
use crate::error::{Error, Result};
use crate::graph::{Graph, Tensor};
use crate::models::{CausalInputs, CausalTokens, Model};
use crate::nn::{Cache, Scope};
use crate::optim::EMA;
use crate::step::{Program, ProgramBuilder, TensorSpec, TrainStepSpec};
use crate::types::{DType, Type};

/// What names of values have in front that one program leaves for the next.
const CACHE: &str = "cache/";

/// Sizes of the programs that write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    /// Texts at a time.
    pub rows: usize,
    /// Tokens of a text, what fills it up on the left included: room for its keys and values.
    pub places: usize,
}

impl Preview<'_> {
    /// Reads prompts. Arguments: a value for each parameter; `ids` i32 `[rows, length]`, each prompt at the end of its row;
    /// `starts` i32 `[rows]`, where it begins there. Results: keys and values of all layers under `cache/`, of so many places;
    /// then `logits` f32 `[rows, vocab]` of the token behind, and `likeliest` i32 `[rows]`, -1 where logits are no finite numbers.
    ///
    /// # Errors
    /// When the model is none that writes on, or an operation refuses its operands.
    pub fn prompt(&self, Places { rows, places }: Places, length: usize) -> Result<Program> {
        let decoder = self.decoder()?;
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, self.layout);
        let scope = self.scope(&graph, &mut draft, &[])?;
        let ids = draft.whole("ids", i32s(&[rows, length]));
        let starts = draft.whole("starts", i32s(&[rows]));
        let at = graph.iota(1, ids.ty());
        let start = starts.broadcast_in_dim(&[rows, length], &[0]);
        let inputs = CausalInputs {
            segments: Some(at.greater_equal(start).to(DType::I32)),
            positions: Some((at - start).maximum(at.filled(0.0))),
            cache: Some(Cache {
                places,
                first: None,
                filled: None,
            }),
            ..CausalInputs::of(ids)
        };
        follow(&scope, &mut draft, decoder.logits(&scope, inputs));
        draft.finish("prompt")
    }

    /// Reads a token of each text. Arguments: a value for each parameter; what either program has left, `kept`; `ids` i32 `[rows,
    /// 1]`; `starts` as before; `at`, the place of the tokens, an i32 scalar. Results as of [`Preview::prompt`]; what is left
    /// takes the place of what was there.
    ///
    /// # Errors
    /// As [`Preview::prompt`].
    pub fn token(&self, Places { rows, places }: Places, kept: &[TensorSpec]) -> Result<Program> {
        let decoder = self.decoder()?;
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, self.layout);
        let scope = self.scope(&graph, &mut draft, kept)?;
        let ids = draft.whole("ids", i32s(&[rows, 1]));
        let starts = draft.whole("starts", i32s(&[rows]));
        let at = draft.whole("at", i32s(&[]));
        let place = graph.iota(1, i32s(&[rows, places]));
        let begun = place.greater_equal(starts.broadcast_in_dim(&[rows, places], &[0]));
        let filled = begun.and(place.less_equal(at)).to(DType::I32);
        let inputs = CausalInputs {
            segments: Some(ids.filled(1.0)),
            positions: Some((at - starts).reshape(&[rows, 1])),
            cache: Some(Cache {
                places,
                first: Some(at),
                filled: Some(filled),
            }),
            ..CausalInputs::of(ids)
        };
        follow(&scope, &mut draft, decoder.logits(&scope, inputs));
        draft.finish("token")
    }

    /// How likely each token of texts is behind those before it. Arguments: a value for each parameter; `ids` i32 `[rows, length]`,
    /// each text at the beginning of its row; `lengths` i32 `[rows]`, tokens of each; `targets` i32 `[rows, length]`, the token
    /// behind each. Results: `log_likelihood` f32 `[rows, length]`, natural, and `is_likeliest` i32 `[rows, length]`, 1 where no
    /// other token is likelier.
    ///
    /// # Errors
    /// As [`Preview::prompt`].
    pub fn likelihood(&self, rows: usize, length: usize) -> Result<Program> {
        let decoder = self.decoder()?;
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, self.layout);
        let scope = self.scope(&graph, &mut draft, &[])?;
        let ids = draft.whole("ids", i32s(&[rows, length]));
        let lengths = draft.whole("lengths", i32s(&[rows]));
        let targets = draft.whole("targets", i32s(&[rows, length]));
        judge(&scope, &mut draft, decoder, [ids, lengths, targets]);
        draft.finish("likelihood")
    }

    fn decoder(&self) -> Result<&dyn CausalTokens> {
        decoder(self.model)
    }
}

impl TrainStepSpec {
    /// As [`Preview::likelihood`], with everything cut as in training. Arguments: the state; `ids`, `lengths` and `targets`. The
    /// averaged weights count where there are any.
    ///
    /// # Errors
    /// As [`Preview::likelihood`], and when the rows do not divide over the mesh.
    pub fn likelihood(&self, rows: usize, length: usize) -> Result<Program> {
        let decoder = decoder(&self.model)?;
        let graph = Graph::new();
        let draft = ProgramBuilder::new(&graph, self.layout.as_ref());
        let mut draft = draft.written_out(self.written_out);
        let state = self.state_inputs(&mut draft)?;
        let ids = draft.input(self.by_example("ids", i32s(&[rows, length]))?);
        let lengths = draft.input(self.by_example("lengths", i32s(&[rows]))?);
        let targets = draft.input(self.by_example("targets", i32s(&[rows, length]))?);
        let parameters = TrainStepSpec::parameters(&state, EMA, &self.parameters);
        let scope = self.scope(&graph, parameters, None);
        judge(&scope, &mut draft, decoder, [ids, lengths, targets]);
        draft.finish("likelihood")
    }
}

fn decoder(model: &Model) -> Result<&dyn CausalTokens> {
    model.causal().ok_or_else(|| {
        Error::config(format!(
            "{} writes no text on, expected a model that guesses each next token",
            model.named()
        ))
    })
}

/// What [`Preview::likelihood`] gives, of its `ids`, `lengths` and `targets`.
fn judge<'g>(
    scope: &Scope<'g>,
    draft: &mut ProgramBuilder<'g>,
    decoder: &dyn CausalTokens,
    [ids, lengths, targets]: [Tensor<'g>; 3],
) {
    let [rows, length] = ids.dims();
    let last = (lengths - 1.0).broadcast_in_dim(&[rows, length], &[0]);
    let inputs = CausalInputs {
        positions: Some(ids.graph.iota(1, ids.ty()).minimum(last)),
        ..CausalInputs::of(ids)
    };
    let judged = decoder.vocab_head(scope, inputs).judge(targets, true);
    draft.output_whole("log_likelihood", judged.nll.negate());
    if let Some(likeliest) = judged.likeliest {
        let is_likeliest = likeliest.to(DType::I32).equal(targets);
        draft.output_whole("is_likeliest", is_likeliest.to(DType::I32));
    }
}

impl Program {
    /// What it leaves for the next program: results under `cache/`.
    pub fn kept(&self) -> Vec<TensorSpec> {
        let kept = self
            .outputs
            .iter()
            .filter(|slot| slot.name.starts_with(CACHE));
        kept.cloned().collect()
    }
}

/// The path of a value that a program was left.
pub(super) fn path_of(kept: &TensorSpec) -> &str {
    kept.name.trim_start_matches(CACHE)
}

/// What was left, and the logits `[rows, 1, vocab]` behind a text.
fn follow<'g>(scope: &Scope<'g>, draft: &mut ProgramBuilder<'g>, logits: Tensor<'g>) {
    for (path, value) in scope.assigned() {
        draft.output_whole(format!("{CACHE}{path}"), value);
    }
    let logits = logits.reshape(&[logits.dim(0), logits.dim(2)]);
    draft.output_whole("logits", logits);
    let likeliest = logits.argmax(1).to(DType::I32);
    let is_sound = logits.is_finite().all(&[1]);
    draft.output_whole(
        "likeliest",
        is_sound.select(likeliest, likeliest.filled(-1.0)),
    );
}

fn i32s(shape: &[usize]) -> Type {
    Type::new(DType::I32, shape)
}
