//! The state that a run begins with.

use crate::array::Array;
use crate::error::{Context, Error, Result};
use crate::experiment::{Aspect, Examples, Experiment, Identity, TokenizerIdentity, hold};
use crate::models::{Model, ModelConfig};
use crate::nn::{ParamKind, ParamSpec};
use crate::runtime::{Runtime, State};
use crate::step::{Program, TensorSpec, TrainStepSpec};
use crate::store::{Saved, latest, no_checkpoint};
use crate::tokenizer::Tokenizer;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Hold what a checkpoint says beside its tensors against the plan.
pub(super) fn plausible(saved: &Saved, plan: &Experiment) -> Result<()> {
    let step = saved.step();
    let expected = plan.batches.examples(step);
    match saved.extra().get("samples").and_then(Value::as_u64) {
        Some(samples) if expected != samples => Err(Error::other(format!(
            "{}: says that {samples} examples were seen, expected the {expected} of {step} steps; --from STEP takes another one",
            saved.path().display()
        ))),
        _ => Ok(()),
    }
}

/// Parameters that are told one by one.
const TOLD: usize = 8;

/// The first parameters that another run gives: `train.init`, held against the model before anything is compiled.
pub(super) struct Given {
    saved: Saved,
    /// Parameters, as `params/PATH`, that are drawn anew all the same.
    anew: HashSet<String>,
    /// Parameters that begin as others do, as `params/PATH`, and which, where the run has none of their own.
    following: HashMap<String, String>,
    /// What was taken, left and drawn anew, in words.
    pub(super) notes: Vec<String>,
}

impl Given {
    /// What `train.init` names, if anything.
    ///
    /// # Errors
    /// [`Error::Config`] when no checkpoint lies there, or naming the parameters, the tokenizer, the classes or the
    /// statistics of pictures that do not fit.
    pub(super) fn open(
        plan: &Experiment,
        recipe: &TrainStepSpec,
        accept: &[Aspect],
    ) -> Result<Option<Given>> {
        let Some(from) = &plan.config.train.init else {
            return match plan.config.train.init_new.is_empty() {
                true => Ok(None),
                false => Err(Error::config(
                    "train.init_new: nothing is taken from elsewhere, so everything is drawn anew; give train.init",
                )),
            };
        };
        let found = latest(from).context("train.init")?;
        let saved = found.saved.ok_or_else(|| {
            let makers =
                "`kiln train`, or of `kiln import`, which makes one of a Hugging Face directory";
            let newest = |_| "its newest checkpoint is taken".to_owned();
            no_checkpoint(from, makers, newest)
        });
        let saved = saved.context("train.init")?;
        let place = format!("train.init: {}, step {}", from.display(), saved.step());
        if model(&saved).is_some_and(|there| there.scaled() != plan.model.scaled()) {
            return Err(Error::config(format!(
                "{place}: model.mup is another there, so that the same parameters would be another model; give the same"
            )));
        }
        let fit = Fit::of(plan, &recipe.state()?, &saved).context(&place)?;
        let unlike = unlike(plan, &saved, (from, &fit))?;
        let what = format!("{place}: does not mean the same here");
        let mut notes = found.warnings;
        for accepted in hold(&what, unlike, accept, 0)? {
            let (name, lines) = (accepted.aspect.name(), accepted.differences.join("; "));
            notes.push(format!("train.init: other {name} accepted: {lines}"));
        }
        notes.push(format!(
            "first parameters from {}, step {}: {}",
            from.display(),
            saved.step(),
            fit.words()
        ));
        Ok(Some(Given {
            anew: fit
                .anew
                .into_iter()
                .map(|path| format!("params/{path}"))
                .collect(),
            following: fit.following,
            saved,
            notes,
        }))
    }
}

/// Which parameters come from where, by path.
#[derive(Default)]
struct Fit {
    taken: Vec<String>,
    left: Vec<String>,
    anew: Vec<String>,
    /// As [`Given::following`].
    following: HashMap<String, String>,
}

impl Fit {
    fn of(plan: &Experiment, slots: &[TensorSpec], saved: &Saved) -> Result<Fit> {
        let chosen = &plan.config.train.init_new;
        let mut fit = Fit::default();
        let mut wrong = Vec::new();
        let wanted: Vec<&TensorSpec> = slots
            .iter()
            .filter(|slot| slot.name.starts_with("params/"))
            .collect();
        // what products of 8-bit floats remember begins with nothing
        let recorded = plan.parameters.iter();
        let recorded = recorded.filter(|p| p.kind == ParamKind::Recorded);
        let recorded: HashSet<String> = recorded.flat_map(ParamSpec::paths).collect();
        let records = |name: &str| recorded.contains(path(name));
        let following = plan
            .parameters
            .iter()
            .filter_map(|p| Some((p, p.follows()?)));
        let following = following.flat_map(|(p, follows)| p.paths().into_iter().zip(follows));
        let following: HashMap<String, String> = following.collect();
        // a model of another family has no such part at all: a MAE has no head
        let foreign = model(saved).is_some_and(|there| there.family() != plan.model.family());
        for slot in &wanted {
            let parts = slot.parts();
            let anew = |name: &String| chosen.iter().any(|pattern| pattern.fits(path(name)));
            let some = parts.iter().filter(|(name, _)| anew(name)).count();
            if (1..parts.len()).contains(&some) {
                return Err(Error::config(format!(
                    "train.init_new: fits {some} of the {} layers of {}, which train.layers = \"scan\" stores as one; say \
                     train.layers = \"unroll\"",
                    parts.len(),
                    path(&slot.name)
                )));
            }
            for (name, ty) in parts {
                let own = path(&name).to_owned();
                let followed = following.get(&own).map(|path| format!("params/{path}"));
                let followed = followed.filter(|_| saved.ty(&name).is_err());
                if let Some(followed) = &followed {
                    fit.following.insert(name.clone(), followed.clone());
                }
                let there = followed.as_ref().unwrap_or(&name);
                match saved.ty(there) {
                    _ if followed.as_ref().is_some_and(anew) => fit.anew.push(own),
                    _ if anew(&name) => fit.anew.push(own),
                    Err(_) if records(&name) => fit.anew.push(own),
                    Err(_) if foreign && own.starts_with("head/") => fit.anew.push(own),
                    Ok(there) if *there == ty => fit.taken.push(own),
                    Ok(there) => wrong.push((own, format!("{there} there, {ty} here"))),
                    Err(_) => wrong.push((own, format!("nothing there, {ty} here"))),
                }
            }
        }
        if let Some(pattern) = chosen
            .iter()
            .find(|p| !fit.anew.iter().any(|path| p.fits(path)))
        {
            return Err(Error::config(format!(
                "train.init_new: `{pattern}` fits no parameter"
            )));
        }
        if !wrong.is_empty() {
            return Err(refusal(&wrong));
        }
        let own: HashSet<&String> = fit.taken.iter().chain(&fit.anew).collect();
        let there = saved
            .names()
            .filter_map(|name| name.strip_prefix("params/"));
        fit.left = there
            .map(str::to_owned)
            .filter(|name| !own.contains(name))
            .collect();
        Ok(fit)
    }

    fn words(&self) -> String {
        let mut words = vec![format!(
            "{} taken ({})",
            self.taken.len(),
            modules(&self.taken)
        )];
        for (paths, what) in [(&self.left, "left there"), (&self.anew, "drawn anew")] {
            if !paths.is_empty() {
                words.push(format!("{} {what} ({})", paths.len(), modules(paths)));
            }
        }
        words.join(", ")
    }
}

fn refusal(wrong: &[(String, String)]) -> Error {
    let lines = wrong.iter().take(TOLD);
    let mut lines: String = lines
        .map(|(path, why)| format!("\n  {path}: {why}"))
        .collect();
    if wrong.len() > TOLD {
        lines.push_str(&format!("\n  and {} more", wrong.len() - TOLD));
    }
    let patterns: std::collections::BTreeSet<String> = wrong
        .iter()
        .map(|(path, _)| match path.split_once('/') {
            Some((module, _)) => format!("\"{module}/*\""),
            None => format!("\"{path}\""),
        })
        .collect();
    let patterns: Vec<String> = patterns.into_iter().collect();
    Error::config(format!(
        "{} parameters do not fit; make the models alike, or have them drawn anew with train.init_new = [{}]:{lines}",
        wrong.len(),
        patterns.join(", ")
    ))
}

/// `encoder 24, head 2`: parameters by their outermost module.
fn modules(paths: &[String]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for path in paths {
        *counts
            .entry(path.split('/').next().unwrap_or(path))
            .or_default() += 1;
    }
    let counts = counts
        .iter()
        .map(|(module, count)| format!("{module} {count}"));
    counts.collect::<Vec<_>>().join(", ")
}

fn path(name: &str) -> &str {
    name.split_once('/').map_or(name, |parts| parts.1)
}

fn model(saved: &Saved) -> Option<Model> {
    let model = saved.extra().get("model")?.clone();
    let model: ModelConfig = serde_json::from_value(model).ok()?;
    model.resolve().ok()
}

/// What the same numbers would not mean the same for.
fn unlike(
    plan: &Experiment,
    saved: &Saved,
    (from, fit): (&Path, &Fit),
) -> Result<Vec<crate::experiment::Unlike>> {
    let mut there = Identity::of(saved)?.unwrap_or_default();
    let tokenizer = from.join("tokenizer");
    if there.tokenizer.is_none() && tokenizer.exists() {
        there.tokenizer = Some(TokenizerIdentity {
            fingerprint: Tokenizer::open(&tokenizer)?.fingerprint().to_owned(),
        });
    }
    let here = plan.identity()?;
    let heads = fit.taken.iter().any(|path| path.starts_with("head/"));
    let mut found = vec![there.unlike_preprocessing(here, &["channels", "mean", "std"])];
    match &plan.examples {
        Examples::Text(corpus) => {
            found.push(there.unlike_tokenizer(corpus.tokenizer().fingerprint()));
        }
        Examples::Pairs(pairs) => {
            found.push(there.unlike_tokenizer(pairs.tokenizer.fingerprint()));
        }
        Examples::Pictures(_) if heads && plan.model.classes().is_some() => {
            found.push(there.unlike_classes(here.classes.as_deref()));
        }
        Examples::Pictures(_) => {}
    }
    Ok(found.into_iter().flatten().collect())
}

/// The state to begin with: the checkpoint's, what is given, or one drawn on the device.
pub(super) fn first_state(
    plan: &Experiment,
    runtime: &Runtime,
    recipe: &TrainStepSpec,
    saved: Option<Saved>,
    given: Option<Given>,
) -> Result<State> {
    if let Some(saved) = saved {
        let at = || saved.path().display().to_string();
        let read = |name: &str| saved.read(name);
        return State::load(runtime, recipe.state()?, saved.step(), read).with_context(at);
    }
    let program: Program = recipe.init()?;
    let init = runtime
        .compile(&program)
        .context("compiling the initialisation")?;
    let mut state = State::init(runtime, init, plan.config.seed)?;
    if let Some(Given {
        saved,
        anew,
        following,
        ..
    }) = given
    {
        let read = |name: &str| -> Result<Option<Array>> {
            match anew.contains(name) {
                true => Ok(None),
                false => saved
                    .read(following.get(name).map_or(name, String::as_str))
                    .map(Some),
            }
        };
        let at = || saved.path().display().to_string();
        state.replace(runtime, read).with_context(at)?;
    }
    Ok(state)
}
