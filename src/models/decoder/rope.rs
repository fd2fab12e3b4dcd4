//! Rotary positions in a configuration and in `config.json`.

use crate::config::{AtLeastOne, Positive};
use crate::error::{Error, Result};
use crate::hf::config::{number, parse};
use crate::models::Size;
use crate::nn::{Rotary, RotaryScaling, Yarn};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// What is done to the frequencies of rotary positions for texts longer than those of training.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum RopeScaling {
    /// All are divided (arXiv:2306.15595).
    Linear {
        /// What they are divided by.
        factor: AtLeastOne,
    },
    /// Their base grows with the length of a text beyond `model.positions`.
    Dynamic {
        /// How many times longer texts may become.
        factor: AtLeastOne,
    },
    /// Low ones are divided, high ones stay, those between are interpolated (Llama 3.1).
    Llama3 {
        /// What low ones are divided by.
        factor: AtLeastOne,
        /// Those that turn less often than this within the original length are low.
        low_freq_factor: Positive,
        /// Those that turn more often than this are high.
        high_freq_factor: Positive,
        /// Positions that the model was first trained on.
        original_max_position_embeddings: Size,
    },
    /// YaRN (arXiv:2309.00071): by how often they turn within the original length, and scores are sharper.
    Yarn {
        /// What low ones are divided by.
        factor: AtLeastOne,
        /// Positions that the model was first trained on.
        original_max_position_embeddings: Size,
        /// Those that turn more often than this within the original length stay; 32 when not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        beta_fast: Option<Positive>,
        /// Those that turn less often than this are divided; 1 when not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        beta_slow: Option<Positive>,
        /// Whether the pairs between which is interpolated are whole numbers; true when not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        truncate: Option<bool>,
        /// What sines and cosines are multiplied by; `0.1 ln(factor) + 1`, or as the two below say, when not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attention_factor: Option<Positive>,
        /// Weight of `ln(factor)` above the fraction that is the attention factor; wants `mscale_all_dim`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mscale: Option<Positive>,
        /// Weight below it; wants `mscale`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mscale_all_dim: Option<Positive>,
    },
}

/// Rotary positions in halves of heads of width `dims`, with that base of frequencies, in a model for so many `positions`.
///
/// # Errors
/// [`Error::Config`] naming the key that cannot be.
pub fn rotary(
    [dims, positions]: [usize; 2],
    theta: f64,
    scaling: Option<RopeScaling>,
) -> Result<Rotary> {
    let rotary = Rotary {
        scaling: scaling.map_or(RotaryScaling::None, |scaling| scaling.settled(positions)),
        ..Rotary::of(dims, theta)
    };
    let key = match (dims.is_multiple_of(2), theta > 1.0) {
        (false, _) => "head_dim",
        (true, false) => "rope_theta",
        (true, true) => "rope_scaling",
    };
    let checked = rotary.check();
    checked.map_err(|message| Error::config(format!("model.{key}: {message}")))?;
    Ok(rotary)
}

impl RopeScaling {
    fn settled(self, positions: usize) -> RotaryScaling {
        match self {
            RopeScaling::Linear { factor } => RotaryScaling::Linear {
                factor: factor.get(),
            },
            RopeScaling::Dynamic { factor } => RotaryScaling::Dynamic {
                factor: factor.get(),
                max_position_embeddings: positions,
            },
            RopeScaling::Llama3 {
                factor,
                low_freq_factor,
                high_freq_factor,
                original_max_position_embeddings,
            } => RotaryScaling::Llama3 {
                factor: factor.get(),
                low_freq_factor: low_freq_factor.get(),
                high_freq_factor: high_freq_factor.get(),
                original_max_position_embeddings: original_max_position_embeddings.get(),
            },
            RopeScaling::Yarn {
                factor,
                original_max_position_embeddings,
                beta_fast,
                beta_slow,
                truncate,
                attention_factor,
                mscale,
                mscale_all_dim,
            } => {
                let usual = Yarn::of(factor.get(), original_max_position_embeddings.get());
                let both = mscale.zip(mscale_all_dim);
                RotaryScaling::Yarn(Yarn {
                    beta_fast: beta_fast.map_or(usual.beta_fast, Positive::get),
                    beta_slow: beta_slow.map_or(usual.beta_slow, Positive::get),
                    truncate: truncate.unwrap_or(usual.truncate),
                    attention_factor: attention_factor.map(Positive::get),
                    mscale: both.map(|(above, below)| [above.get(), below.get()]),
                    ..usual
                })
            }
        }
    }
}

/// How a `config.json` tells rotary positions: by `rope_parameters` as transformers 5 writes it, or by `rope_scaling` and
/// `rope_theta` of 4.
#[derive(Clone, Debug, Deserialize)]
pub struct HfRope {
    #[serde(default)]
    rope_theta: Option<f64>,
    #[serde(default)]
    rope_scaling: Option<Parameters>,
    #[serde(default)]
    rope_parameters: Option<Parameters>,
    #[serde(default)]
    partial_rotary_factor: Option<f64>,
    #[serde(default)]
    original_max_position_embeddings: Option<usize>,
}

/// The keys of either. Another one asks for what is not supported.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Parameters {
    rope_type: Option<String>,
    /// What that was called first.
    r#type: Option<String>,
    rope_theta: Option<f64>,
    partial_rotary_factor: Option<f64>,
    factor: Option<f64>,
    original_max_position_embeddings: Option<usize>,
    low_freq_factor: Option<f64>,
    high_freq_factor: Option<f64>,
    beta_fast: Option<f64>,
    beta_slow: Option<f64>,
    truncate: Option<bool>,
    attention_factor: Option<f64>,
    mscale: Option<f64>,
    mscale_all_dim: Option<f64>,
}

impl HfRope {
    /// The keys in the text of a `config.json`.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is not what it should be.
    pub fn parse(text: &[u8]) -> Result<HfRope> {
        parse(text)
    }

    /// The base of the frequencies and what is done to them, in a model for so many positions.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible or not supported.
    pub fn settled(&self, positions: usize) -> Result<(Positive, Option<RopeScaling>)> {
        let none = Parameters::default();
        // where both are there, transformers 5 takes that of 4
        let (key, all) = match (&self.rope_scaling, &self.rope_parameters) {
            (Some(all), _) => ("rope_scaling", all),
            (None, Some(all)) => ("rope_parameters", all),
            (None, None) => ("rope_parameters", &none),
        };
        let part = all.partial_rotary_factor.or(self.partial_rotary_factor);
        if let Some(part) = part.filter(|part| *part != 1.0) {
            return Err(Error::config(format!(
                "partial_rotary_factor: {part} is not supported, expected 1"
            )));
        }
        let theta = all.rope_theta.or(self.rope_theta).unwrap_or(10_000.0);
        let first = self
            .original_max_position_embeddings
            .or(all.original_max_position_embeddings)
            .unwrap_or(positions);
        let scaling = all.scaling(key, [positions, first])?;
        Ok((number("rope_theta", theta)?, scaling))
    }
}

impl Parameters {
    /// What is done to the frequencies, in a model for so many positions that was first trained on so many.
    fn scaling(&self, key: &str, [positions, first]: [usize; 2]) -> Result<Option<RopeScaling>> {
        let at = |name: &str| format!("{key}.{name}");
        let wanted = |name: &str, value: Option<f64>| {
            value.ok_or_else(|| Error::config(format!("{}: missing, expected a number", at(name))))
        };
        // 0 is nothing there
        let some = |name: &str, value: Option<f64>| {
            let value = value.filter(|value| *value != 0.0);
            value.map(|value| number(&at(name), value)).transpose()
        };
        let factor = || number(&at("factor"), wanted("factor", self.factor)?);
        let kind = self.rope_type.as_deref().or(self.r#type.as_deref());
        let first = || number(&at("original_max_position_embeddings"), first);
        Ok(Some(match kind.unwrap_or("default") {
            "default" => return Ok(None),
            "linear" => RopeScaling::Linear { factor: factor()? },
            "dynamic" => RopeScaling::Dynamic { factor: factor()? },
            "llama3" => RopeScaling::Llama3 {
                factor: factor()?,
                low_freq_factor: number(
                    &at("low_freq_factor"),
                    wanted("low_freq_factor", self.low_freq_factor)?,
                )?,
                high_freq_factor: number(
                    &at("high_freq_factor"),
                    wanted("high_freq_factor", self.high_freq_factor)?,
                )?,
                original_max_position_embeddings: first()?,
            },
            "yarn" => {
                let first = first()?;
                let grown = positions as f64 / Size::get(first) as f64;
                RopeScaling::Yarn {
                    factor: number(&at("factor"), self.factor.unwrap_or(grown))?,
                    original_max_position_embeddings: first,
                    beta_fast: some("beta_fast", self.beta_fast)?,
                    beta_slow: some("beta_slow", self.beta_slow)?,
                    truncate: self.truncate,
                    attention_factor: self
                        .attention_factor
                        .map(|factor| number(&at("attention_factor"), factor))
                        .transpose()?,
                    mscale: some("mscale", self.mscale)?,
                    mscale_all_dim: some("mscale_all_dim", self.mscale_all_dim)?,
                }
            }
            other => {
                return Err(Error::config(format!(
                    "{}: {other} is not supported, expected default, linear, dynamic, llama3 or yarn",
                    at("rope_type")
                )));
            }
        }))
    }
}

/// The keys of a `config.json` for both versions of transformers.
pub fn rope_keys(theta: f64, scaling: Option<RopeScaling>) -> Map<String, Value> {
    let mut parameters = match scaling.map(|scaling| json!(scaling)) {
        Some(Value::Object(keys)) => keys,
        _ => Map::new(),
    };
    let kind = parameters.remove("kind").unwrap_or(json!("default"));
    parameters.insert("rope_type".to_owned(), kind);
    let of_4 = scaling.map(|_| parameters.clone());
    parameters.insert("rope_theta".to_owned(), json!(theta));
    let keys = [
        ("rope_parameters", json!(parameters)),
        ("rope_scaling", json!(of_4)),
        ("rope_theta", json!(theta)),
    ];
    let keys = keys.map(|(key, value)| (key.to_owned(), value));
    keys.into_iter().collect()
}
