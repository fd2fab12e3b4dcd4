//! Questions with choices that a run is evaluated by.

use super::{Examples, RunConfig};
use crate::data::choices::{MultipleChoice, Pairs, Questions};
use crate::error::{Context, Error, Result};
use crate::models::Model;
use std::path::PathBuf;

/// The questions of `[eval.choices]`, each choice as ids that the model reads.
///
/// # Errors
/// [`Error::Config`] when the model is no decoder; what is wrong with a file, under the key that names it.
pub(super) fn open(
    config: &RunConfig,
    model: &Model,
    examples: &Examples,
    resolve: &dyn Fn(&str) -> Result<PathBuf>,
) -> Result<Vec<MultipleChoice>> {
    let each = config.eval.choices.iter();
    let each = each.map(|(name, said)| {
        let (Some(head), Examples::Text(corpus)) = (model.causal(), examples) else {
            return Err(Error::config(format!(
                "{} answers no questions, expected a model that guesses each next token; leave it out",
                model.named()
            )));
        };
        let text = config.text.as_ref();
        let pairs = Pairs {
            tokenizer: corpus.tokenizer(),
            begin: text.and_then(|text| text.begin(corpus.tokenizer())),
            vocab: head.vocab(),
            most: head.context(),
            cuts: false,
        };
        let questions = Questions::open(said, resolve)?;
        Ok(MultipleChoice {
            name: name.clone(),
            pairs: questions.pairs(&pairs)?,
            questions,
        })
    });
    let names = config.eval.choices.keys();
    let named = each.zip(names);
    named
        .map(|(opened, name)| opened.with_context(|| format!("eval.choices.{name}")))
        .collect()
}
