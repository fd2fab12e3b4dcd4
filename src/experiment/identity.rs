//! What a run is of: classes, tokenizer, preprocessing and data, told by content. It is kept with every checkpoint and held
//! against whatever goes on from it.

use super::{Examples, Experiment};
use crate::data::ImageConfig;
use crate::data::pairs::Source;
use crate::error::{Context, Error, Result};
use crate::files::{FileSet, Location};
use crate::store::Saved;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

/// Differences that are told one by one.
const TOLD: usize = 8;
/// The file of a run's folder that holds it.
const FILE: &str = "identity.json";

/// What a run is of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    /// Names of the classes in the order of their labels, where they have names.
    pub classes: Option<Vec<String>>,
    /// What makes ids of text.
    pub tokenizer: Option<TokenizerIdentity>,
    /// What becomes of a picture before the model sees it: `data.image`, with the evaluation's crop settled.
    pub preprocessing: Option<Value>,
    /// The data.
    pub data: DataIdentity,
    /// What was taken by `--accept` although it was different.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<Accepted>,
}

/// Which tokenizer made the ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenizerIdentity {
    /// Of its vocabulary's file.
    pub fingerprint: String,
}

/// The files of each source, by its name; pictures are of the one source `pictures`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataIdentity {
    /// What is trained on.
    pub train: BTreeMap<String, SourceIdentity>,
    /// What is held out, unless it is held out of the former.
    pub eval: BTreeMap<String, SourceIdentity>,
}

/// The files of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceIdentity {
    /// Samples, where they are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub samples: Option<u64>,
    /// The files.
    #[serde(flatten)]
    pub files: FileSet,
}

/// A difference that was taken on an explicit word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accepted {
    /// Updates made before.
    pub step: u64,
    /// Which kind.
    pub aspect: Aspect,
    /// What was different.
    pub differences: Vec<String>,
}

/// What can be different, and be taken with `--accept`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// Files.
    Data,
    /// Names of classes, and their order.
    Classes,
    /// The tokenizer.
    Tokenizer,
    /// What becomes of a picture.
    Preprocessing,
}

impl Aspect {
    const ALL: [(Aspect, &'static str); 4] = [
        (Aspect::Data, "data"),
        (Aspect::Classes, "classes"),
        (Aspect::Tokenizer, "tokenizer"),
        (Aspect::Preprocessing, "preprocessing"),
    ];

    /// Its name in `--accept`.
    pub fn name(self) -> &'static str {
        let found = Aspect::ALL.iter().find(|(aspect, _)| *aspect == self);
        found.map_or("", |(_, name)| name)
    }
}

impl FromStr for Aspect {
    type Err = Error;

    fn from_str(text: &str) -> Result<Aspect> {
        let found = Aspect::ALL.iter().find(|(_, name)| *name == text);
        found.map(|(aspect, _)| *aspect).ok_or_else(|| {
            let names = Aspect::ALL.map(|(_, name)| name).join(", ");
            Error::config(format!("expected some of {names}, got {text}"))
        })
    }
}

/// Something that is different from what it is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlike {
    /// Which kind.
    pub aspect: Aspect,
    /// What, line by line.
    pub lines: Vec<String>,
}

impl Identity {
    /// What a checkpoint is of; nothing when it is of a version that did not say.
    ///
    /// # Errors
    /// When it is not of this form.
    pub fn of(saved: &Saved) -> Result<Option<Identity>> {
        match saved.extra().get("identity") {
            None | Some(Value::Null) => Ok(None),
            Some(value) => Identity::deserialize(value)
                .map(Some)
                .map_err(Error::other)
                .with_context(|| format!("{}: identity", saved.path().display())),
        }
    }

    /// Keep it in a run's folder.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep(&self, run: &Path) -> Result<()> {
        let text = serde_json::to_vec_pretty(self).map_err(Error::other)?;
        super::put(&run.join(FILE), &text)
    }

    /// Examples of one pass over the training data, where they are counted.
    pub fn epoch(&self) -> Option<usize> {
        let samples = self.data.train.values().map(|source| source.samples);
        let all: Option<u64> = samples.sum();
        all.filter(|all| *all > 0).map(|all| all as usize)
    }

    /// Whether a run's folder holds one.
    pub(super) fn lies_in(run: &Path) -> bool {
        run.join(FILE).exists()
    }

    /// How the classes here differ from training's.
    pub fn unlike_classes(&self, here: Option<&[String]>) -> Option<Unlike> {
        let (there, here) = (self.classes.as_ref()?, here?);
        let place = |names: &[String], name: &String| names.iter().position(|n| n == name);
        let mut lines = Vec::new();
        for (label, name) in here.iter().enumerate() {
            match place(there, name) {
                None => lines.push(format!("class {name} is new, with label {label}")),
                Some(old) if old != label => {
                    lines.push(format!("class {name} moves from label {old} to {label}"));
                }
                Some(_) => {}
            }
        }
        let gone = there.iter().enumerate();
        let gone = gone.filter(|(_, name)| place(here, name).is_none());
        lines.extend(gone.map(|(label, name)| format!("class {name}, label {label}, is missing")));
        unlike(Aspect::Classes, lines)
    }

    /// How the tokenizer here differs.
    pub fn unlike_tokenizer(&self, fingerprint: &str) -> Option<Unlike> {
        let there = self.tokenizer.as_ref()?;
        let same = there.fingerprint == fingerprint;
        let line = format!(
            "tokenizer {:.16} there, {fingerprint:.16} here: the same ids are other words",
            there.fingerprint
        );
        unlike(Aspect::Tokenizer, if same { vec![] } else { vec![line] })
    }

    /// How the keys of preprocessing differ.
    pub fn unlike_preprocessing(&self, here: &Identity, keys: &[&str]) -> Option<Unlike> {
        let (there, here) = (self.preprocessing.as_ref()?, here.preprocessing.as_ref()?);
        let changed = keys.iter().filter_map(|key| {
            let (old, new) = (there.get(key)?, here.get(key)?);
            (old != new).then(|| format!("data.image.{key}: {old} there, {new} here"))
        });
        unlike(Aspect::Preprocessing, changed.collect())
    }

    /// How the data that is trained on differs.
    pub fn unlike_data(&self, here: &Identity) -> Option<Unlike> {
        let lines = differences("train", &self.data.train, &here.data.train);
        unlike(Aspect::Data, lines)
    }

    /// How the held-out data differs.
    pub fn unlike_held_out(&self, here: &Identity) -> Option<Unlike> {
        let lines = differences("eval", &self.data.eval, &here.data.eval);
        unlike(Aspect::Data, lines)
    }

    /// Whether what is held out is what is trained on.
    pub fn trains_on_held_out(&self) -> bool {
        let train: Vec<&SourceIdentity> = self.data.train.values().collect();
        let same = |eval: &SourceIdentity| {
            train
                .iter()
                .any(|train| train.files.differences(&eval.files).is_empty())
        };
        self.data.eval.values().any(same)
    }
}

fn unlike(aspect: Aspect, lines: Vec<String>) -> Option<Unlike> {
    (!lines.is_empty()).then_some(Unlike { aspect, lines })
}

type Sources = BTreeMap<String, SourceIdentity>;

fn differences(table: &str, there: &Sources, here: &Sources) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, old) in there {
        match here.get(name) {
            None => lines.push(format!("{table} {name}: missing")),
            Some(new) => {
                let changed = old.files.differences(&new.files).into_iter();
                lines.extend(changed.map(|line| format!("{table} {name}: {line}")));
            }
        }
    }
    let fresh = here.keys().filter(|name| !there.contains_key(*name));
    lines.extend(fresh.map(|name| format!("{table} {name}: new")));
    lines
}

/// Refuse what is different and not accepted; gives what was accepted.
///
/// `what` says whose it is: `runs/a: goes on after step 30 of what`.
///
/// # Errors
/// [`Error::Config`] with each difference and the flag that takes it.
pub fn hold(what: &str, found: Vec<Unlike>, accept: &[Aspect], step: u64) -> Result<Vec<Accepted>> {
    let refused: Vec<&Unlike> = found
        .iter()
        .filter(|unlike| !accept.contains(&unlike.aspect))
        .collect();
    if refused.is_empty() {
        let accepted = found.into_iter().map(|unlike| Accepted {
            step,
            aspect: unlike.aspect,
            differences: few(&unlike.lines),
        });
        return Ok(accepted.collect());
    }
    let names = refused.iter().map(|unlike| unlike.aspect.name());
    let names = names.collect::<Vec<_>>().join(",");
    let lines = refused.iter().flat_map(|unlike| few(&unlike.lines));
    let lines: String = lines.map(|line| format!("\n  {line}")).collect();
    Err(Error::config(format!(
        "{what}; change it back, or take it as it is with --accept {names}:{lines}"
    )))
}

fn few(lines: &[String]) -> Vec<String> {
    let mut told: Vec<String> = lines.iter().take(TOLD).cloned().collect();
    let more = lines.len() - told.len();
    if more > 0 {
        told.push(format!("and {more} more"));
    }
    told
}

impl Experiment {
    /// What the run is of. Looking at the data's files takes a moment the first time.
    ///
    /// # Errors
    /// When files cannot be looked at.
    pub fn identity(&self) -> Result<&Identity> {
        if let Some(identity) = self.identity.get() {
            return Ok(identity);
        }
        let identity = self.look().context("looking at the data's files")?;
        Ok(self.identity.get_or_init(|| identity))
    }

    fn look(&self) -> Result<Identity> {
        let mut identity = Identity::default();
        match &self.examples {
            Examples::Pictures(pictures) => {
                let image = &pictures.config.image;
                let image = ImageConfig {
                    eval_crop: Some(image.eval_crop()),
                    ..image.clone()
                };
                identity.preprocessing = Some(serde_json::to_value(image).map_err(Error::other)?);
                identity.classes = pictures.train.class_names();
                let sides = [Some(&pictures.train), pictures.eval.as_ref()];
                for (k, source) in sides.into_iter().enumerate() {
                    let Some(source) = source else { continue };
                    let files = match pictures.shards[k].is_empty() {
                        true => {
                            let names = source.class_names();
                            let names = names.unwrap_or_else(|| vec![String::new()]);
                            FileSet::of_folders(&names, |see| source.each_file(see))?
                        }
                        false => {
                            let files = pictures.shards[k].iter().cloned();
                            FileSet::of(&files.map(Location::Local).collect::<Vec<_>>())?
                        }
                    };
                    let table = match k {
                        0 => &mut identity.data.train,
                        _ => &mut identity.data.eval,
                    };
                    let samples = Some(source.len() as u64);
                    table.insert("pictures".to_owned(), SourceIdentity { samples, files });
                }
            }
            Examples::Pairs(pairs) => {
                let image = &pairs.config.image;
                let image = ImageConfig {
                    eval_crop: Some(image.eval_crop()),
                    ..image.clone()
                };
                identity.preprocessing = Some(serde_json::to_value(image).map_err(Error::other)?);
                identity.tokenizer = Some(TokenizerIdentity {
                    fingerprint: pairs.tokenizer.fingerprint().to_owned(),
                });
                let of = |source: &dyn Source| -> Result<SourceIdentity> {
                    let files = source.files().iter().cloned().map(Location::Local);
                    Ok(SourceIdentity {
                        samples: Some(source.len() as u64),
                        files: FileSet::of(&files.collect::<Vec<_>>())?,
                    })
                };
                let name = "pairs".to_owned();
                identity.data.train.insert(name.clone(), of(&*pairs.train)?);
                // what is held out of the training pairs lies in the same files
                if let (Some(eval), Some(_)) = (&pairs.eval, &pairs.config.eval) {
                    identity.data.eval.insert(name, of(&**eval)?);
                }
            }
            Examples::Text(corpus) => {
                identity.tokenizer = Some(TokenizerIdentity {
                    fingerprint: corpus.tokenizer().fingerprint().to_owned(),
                });
                let of = |sources: Vec<(String, Vec<Location>)>| -> Result<Sources> {
                    let sources = sources.into_iter().map(|(name, files)| {
                        let files = FileSet::of(&files)?;
                        let samples = None;
                        Ok((name, SourceIdentity { samples, files }))
                    });
                    sources.collect()
                };
                identity.data.train = of(corpus.train_files())?;
                identity.data.eval = of(corpus.eval_files())?;
            }
        }
        Ok(identity)
    }

    /// Hold the run against the checkpoint in `dir` that it goes on from, or against what the folder says it began with.
    /// Gives what this run is of, with what was accepted so far and now, and notes for the user.
    ///
    /// # Errors
    /// [`Error::Config`] naming what is different and not accepted.
    pub fn continues(
        &self,
        dir: &Path,
        saved: Option<&Saved>,
        accept: &[Aspect],
    ) -> Result<(Identity, Vec<String>)> {
        let mut own = self.identity()?.clone();
        let mut notes = Vec::new();
        if own.trains_on_held_out() {
            notes.push("the held-out data is the training data: its score tells nothing about unseen examples".to_owned());
        }
        let Some(saved) = saved else {
            return Ok((own, notes));
        };
        let Some(there) = Identity::of(saved)? else {
            notes.push(format!(
                "{}: of an earlier version, which did not keep what its data, classes and tokenizer were; they are not compared",
                saved.path().display()
            ));
            return Ok((own, notes));
        };
        let found = [
            there.unlike_classes(own.classes.as_deref()),
            there.unlike_data(&own),
        ];
        let step = saved.step();
        let what = format!(
            "{}: not the data that this run was trained on up to step {step}",
            dir.display()
        );
        let accepted = hold(&what, found.into_iter().flatten().collect(), accept, step)?;
        for accepted in &accepted {
            let (name, lines) = (accepted.aspect.name(), accepted.differences.join("; "));
            notes.push(format!("other {name} accepted after step {step}: {lines}"));
        }
        if let Some(unlike) = there.unlike_held_out(&own) {
            let lines = few(&unlike.lines).join("; ");
            notes.push(format!(
                "the held-out data is other than before, scores do not compare: {lines}"
            ));
        }
        own.accepted = [there.accepted, accepted].concat();
        Ok((own, notes))
    }
}
