//! A trained model of text and its tokenizer, opened to be asked.

use super::resolve::newest;
use super::runtime::PluginArgs;
use super::say;
use anyhow::{Context as _, bail};
use kiln::array::Array;
use kiln::error::Error;
use kiln::experiment::Identity;
use kiln::models::{Model, ModelConfig};
use kiln::nn::{ParamSpec, ScanMode};
use kiln::runtime::{GlobalArray, State};
use kiln::step::{Preview, Program, TensorSpec};
use kiln::store::Saved;
use kiln::tokenizer::Tokenizer;
use kiln::types::DType;
use std::path::Path;

/// The newest checkpoint of a folder.
pub struct TrainedText {
    pub saved: Saved,
    pub model: Model,
    pub tokenizer: Tokenizer,
}

impl TrainedText {
    /// Open the folder, with the tokenizer that lies in it or another.
    pub fn open(folder: &Path, tokenizer: Option<&Path>) -> anyhow::Result<TrainedText> {
        let dir = folder.display();
        let newest_counts = |_| "its newest checkpoint is taken".to_owned();
        let saved = newest(folder, "`kiln train` or `kiln import`", newest_counts)?;
        let model = saved.extra().get("model").cloned().unwrap_or_default();
        let model: ModelConfig = serde_json::from_value(model)
            .with_context(|| format!("{dir}: the checkpoint does not say what model it is of"))?;
        let model = model.resolve()?;
        let own = folder.join("tokenizer");
        if model.image().is_some() {
            bail!(Error::config(format!(
                "{dir}: {}, expected a model of text",
                model.named()
            )));
        }
        if tokenizer.is_none() && !own.exists() {
            bail!(Error::config(format!(
                "{dir}: no tokenizer lies there; name the one that it was trained with by --tokenizer"
            )));
        }
        let opened = Tokenizer::open(tokenizer.unwrap_or(&own))
            .context("the tokenizer (--tokenizer names another)")?;
        let trained = Identity::of(&saved)?.unwrap_or_default();
        let unlike = trained.unlike_tokenizer(opened.fingerprint());
        if let (Some(unlike), Some(named)) = (&unlike, tokenizer) {
            say(&format!(
                "warning: {}: {}; its words are not those that the model has learnt",
                named.display(),
                unlike.lines.join("; ")
            ));
        }
        if let (Some(unlike), None) = (unlike, tokenizer) {
            bail!(
                "{}: {}; name one with --tokenizer to take it all the same",
                own.display(),
                unlike.lines.join("; ")
            );
        }
        Ok(TrainedText {
            saved,
            model,
            tokenizer: opened,
        })
    }

    /// Refuse an id that the model has not.
    pub fn check(&self, ids: &[u32]) -> anyhow::Result<()> {
        let vocab = self.model.vocab().unwrap_or_default();
        match ids.iter().find(|id| **id as usize >= vocab) {
            Some(id) => bail!("the tokenizer makes id {id}, the model has {vocab} ids"),
            None => Ok(()),
        }
    }

    /// The result of a program that is made for the model, whose other arguments are rows of i32; of averaged weights, where the
    /// checkpoint has them.
    pub fn ask(
        &self,
        at: &PluginArgs,
        make: impl FnOnce(&Preview) -> kiln::error::Result<Program>,
        arguments: &[Vec<i32>],
    ) -> anyhow::Result<Array> {
        let parameters = self.model.parameters()?;
        let name = |p: &ParamSpec| {
            let averaged = format!("ema/{}", p.path);
            match self.saved.ty(&averaged) {
                Ok(_) => averaged,
                Err(_) => format!("params/{}", p.path),
            }
        };
        let preview = Preview {
            model: &self.model,
            parameters: &parameters,
            name: &name,
            compute: DType::F32,
            layout: None,
            layers: ScanMode::Unroll,
        };
        let program = make(&preview)?;
        let runtime = at.open(None, "cpu", DType::F32)?;
        let compiled = runtime.compile(&program)?;
        let slots: Vec<TensorSpec> = program.inputs[..parameters.len()].to_vec();
        let read = |slot: &str| self.saved.read(slot);
        let state = State::load(&runtime, slots, self.saved.step(), read)
            .with_context(|| self.saved.path().display().to_string())?;
        let sent = arguments.iter().map(|values| {
            let array = Array::new(&[1, values.len()], values)?;
            GlobalArray::upload(&runtime, array, None)
        });
        let sent: Vec<GlobalArray> = sent.collect::<kiln::error::Result<_>>()?;
        Ok(state.lend(&compiled, &sent)?[0].download()?)
    }
}
