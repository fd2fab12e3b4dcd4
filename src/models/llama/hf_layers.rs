//! Layers that differ, in a `config.json`: windows of some, frequencies of their own.

use super::{NORMALISED, POST_NORMS, POST_NORMS_NORMALISED, WINDOWED};
use crate::error::{Error, Result};
use crate::hf::HfClass;
use crate::models::decoder::{Decoder, Positions};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// What layers with a window are called, and what the others are.
const KINDS: [&str; 2] = ["sliding_attention", "full_attention"];

/// The keys that say which layers have a window.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Layers {
    sliding_window: Option<usize>,
    use_sliding_window: bool,
    max_window_layers: Option<usize>,
    sliding_window_pattern: Option<usize>,
    layer_types: Option<Vec<String>>,
}

impl Layers {
    /// Positions that a token sees in layers with a window, and of how many layers in a row the last has none; nothing where no
    /// layer has one.
    ///
    /// # Errors
    /// [`Error::Config`] where layers take turns otherwise, or are of a kind that is not known.
    pub(super) fn windows(
        &self,
        class: HfClass,
        count: usize,
    ) -> Result<Option<(usize, Option<usize>)>> {
        let has_layers = match class {
            WINDOWED => return Ok(self.sliding_window.map(|size| (size, None))),
            NORMALISED => self.use_sliding_window,
            _ => [POST_NORMS, POST_NORMS_NORMALISED].contains(&class),
        };
        let window = self.sliding_window.filter(|_| has_layers);
        let first_of_class = |layer: usize| match class {
            NORMALISED => layer >= self.max_window_layers.unwrap_or(28),
            POST_NORMS => !(layer + 1).is_multiple_of(2),
            _ => !(layer + 1).is_multiple_of(self.sliding_window_pattern.unwrap_or(6).max(1)),
        };
        let slides: Vec<bool> = match &self.layer_types {
            _ if !has_layers && class != NORMALISED => return Ok(None),
            None if window.is_none() => return Ok(None),
            None => (0..count).map(first_of_class).collect(),
            Some(kinds) => {
                let other = kinds.iter().find(|kind| !KINDS.contains(&kind.as_str()));
                if let Some(other) = other {
                    return Err(refused(&format!("{other} is not supported")));
                }
                kinds.iter().map(|kind| kind == KINDS[0]).collect()
            }
        };
        if slides.len() != count {
            let got = slides.len();
            return Err(refused(&format!(
                "expected one of each of the {count} layers, got {got}"
            )));
        }
        let first_full = slides.iter().position(|slides| !slides);
        match (window, first_full) {
            (None, _) if slides.iter().any(|slides| *slides) => Err(refused(
                "some layers have a window, and sliding_window says none",
            )),
            (None, _) | (Some(_), Some(0)) if !slides.contains(&true) => Ok(None),
            (Some(size), None) => Ok(Some((size, None))),
            (Some(size), Some(first)) if in_turns(&slides, first + 1) => {
                Ok(Some((size, Some(first + 1))))
            }
            _ => Err(refused(
                "layers that see differently far are supported where of so many in a row the last sees everything",
            )),
        }
    }
}

fn refused(what: &str) -> Error {
    Error::config(format!("layer_types: {what}"))
}

/// Whether of each `every` layers the last one, and no other, sees everything.
fn in_turns(slides: &[bool], every: usize) -> bool {
    let mut layers = slides.iter().enumerate();
    every > 1 && layers.all(|(k, slides)| *slides != (k + 1).is_multiple_of(every))
}

/// Where transformers has other defaults than for a Llama, for a model with norms behind layers, and maybe of queries and keys.
pub(super) fn usual(is_normalised: bool) -> Vec<(&'static str, Value)> {
    let [vocab, positions, theta] = match is_normalised {
        true => [262_208, 131_072, 1_000_000],
        false => [256_000, 8192, 10_000],
    };
    let caps = |cap: f64| match is_normalised {
        true => Value::Null,
        false => json!(cap),
    };
    vec![
        ("vocab_size", json!(vocab)),
        ("hidden_size", json!(2304)),
        ("intermediate_size", json!(9216)),
        ("num_hidden_layers", json!(26)),
        ("num_attention_heads", json!(8)),
        ("num_key_value_heads", json!(4)),
        ("head_dim", json!(256)),
        ("hidden_activation", json!("gelu_pytorch_tanh")),
        ("max_position_embeddings", json!(positions)),
        ("rope_theta", json!(theta)),
        ("pad_token_id", json!(0)),
        ("eos_token_id", json!(1)),
        ("tie_word_embeddings", json!(true)),
        ("query_pre_attn_scalar", json!(256)),
        ("sliding_window", json!(4096)),
        ("attn_logit_softcapping", caps(50.0)),
        ("final_logit_softcapping", caps(30.0)),
    ]
}

/// Base of the frequencies of layers with a window, which have a table of their own in what transformers 5 writes; that of the others
/// takes its place.
///
/// # Errors
/// [`Error::Config`] where more is done to their frequencies.
pub(super) fn window_theta(keys: &mut Map<String, Value>) -> Result<Option<f64>> {
    let of_4 = keys.get("rope_local_base_freq").and_then(Value::as_f64);
    let usual = of_4.unwrap_or(10_000.0);
    let Some(Value::Object(tables)) = keys.get("rope_parameters").cloned() else {
        return Ok(Some(usual));
    };
    let [of_window, of_all] = KINDS.map(|kind| tables.get(kind).cloned());
    if of_window.is_none() && of_all.is_none() {
        return Ok(Some(usual));
    }
    keys.insert("rope_parameters".to_owned(), of_all.unwrap_or_default());
    let Some(of_window) = of_window.filter(|table| !table.is_null()) else {
        return Ok(Some(usual));
    };
    match of_window["rope_type"].as_str() {
        None | Some("default") => Ok(Some(of_window["rope_theta"].as_f64().unwrap_or(usual))),
        Some(other) => Err(Error::config(format!(
            "rope_parameters.{}.rope_type: {other} is not supported there, expected default",
            KINDS[0]
        ))),
    }
}

/// The keys of a model with norms behind layers, as transformers has them.
pub(super) fn write(keys: &mut Map<String, Value>, decoder: &Decoder) {
    for key in ["mlp_bias", "hidden_act"] {
        keys.remove(key);
    }
    let window = decoder.window;
    let kind = |layer: usize| match window {
        None => KINDS[1],
        Some(window) => match window.full_every {
            Some(every) if (layer + 1).is_multiple_of(every) => KINDS[1],
            _ => KINDS[0],
        },
    };
    let kinds: Vec<&str> = (0..decoder.num_layers).map(kind).collect();
    let own = json!({
        "hidden_activation": decoder.mlp.activation,
        "query_pre_attn_scalar": decoder.score_width.map(|width| width as u64),
        "attn_logit_softcapping": decoder.attention_cap,
        "final_logit_softcapping": decoder.logit_cap,
        "sliding_window": window.map(|window| window.size),
        "layer_types": kinds,
    });
    if let Value::Object(own) = own {
        keys.extend(own);
    }
    let (true, Positions::Rotary(all)) = (decoder.qk_norm, decoder.positions) else {
        return;
    };
    let own = window.and_then(|window| window.rotary).unwrap_or(all).theta;
    let [of_window, of_all] = [
        json!({ "rope_type": "default", "rope_theta": own }),
        keys["rope_parameters"].clone(),
    ];
    let tables = Map::from_iter(
        KINDS
            .map(str::to_owned)
            .into_iter()
            .zip([of_window, of_all]),
    );
    keys.insert("rope_parameters".to_owned(), Value::Object(tables));
    keys.insert("rope_local_base_freq".to_owned(), json!(own));
}

#[cfg(test)]
mod tests {
    use super::super::{CLASSES, LlamaConfig, hf_config};
    use super::*;
    use crate::models::{Family, FamilyConfig};

    fn layers(keys: Value) -> Layers {
        serde_json::from_value(keys).unwrap()
    }

    fn kinds(all: &str) -> Vec<&str> {
        all.chars().map(|k| KINDS[usize::from(k == 'f')]).collect()
    }

    #[test]
    fn layers_are_read_as_each_class_of_transformers_means_them() {
        let of = |class, count, keys: Value| layers(keys).windows(class, count).unwrap();
        let window = || json!({ "sliding_window": 4 });
        assert_eq!(of(POST_NORMS, 5, window()), Some((4, Some(2))));
        assert_eq!(of(POST_NORMS_NORMALISED, 12, window()), Some((4, Some(6))));
        assert_eq!(of(POST_NORMS_NORMALISED, 5, window()), Some((4, None)));
        assert_eq!(of(WINDOWED, 5, window()), Some((4, None)));
        assert_eq!(of(NORMALISED, 5, window()), None);
        let later = json!({ "sliding_window": 4, "use_sliding_window": true });
        // layers from max_window_layers = 28 on have one
        assert_eq!(of(NORMALISED, 28, later.clone()), None);
        let said = layers(later).windows(NORMALISED, 40);
        assert!(
            said.unwrap_err()
                .to_string()
                .contains("of so many in a row")
        );
        let all =
            json!({ "sliding_window": 4, "use_sliding_window": true, "max_window_layers": 0 });
        assert_eq!(of(NORMALISED, 3, all), Some((4, None)));
        let said = json!({ "sliding_window": 4, "layer_types": kinds("sssfs") });
        assert_eq!(
            of(POST_NORMS_NORMALISED, 5, said.clone()),
            Some((4, Some(4)))
        );
        assert_eq!(of(POST_NORMS, 5, said), Some((4, Some(4))));
        let full = json!({ "sliding_window": 4, "layer_types": kinds("ff") });
        assert_eq!(of(POST_NORMS, 2, full), None);
        assert_eq!(of(POST_NORMS, 2, json!({ "sliding_window": null })), None);
    }

    #[test]
    fn layers_that_cannot_be_taken_as_they_are_are_refused() {
        let cases = [
            (
                json!({ "sliding_window": 4, "layer_types": kinds("fss") }),
                "of so many in a row",
            ),
            (
                json!({ "sliding_window": 4, "layer_types": kinds("sff") }),
                "of so many in a row",
            ),
            (
                json!({ "sliding_window": 4, "layer_types": kinds("sf") }),
                "each of the 3 layers, got 2",
            ),
            (
                json!({ "layer_types": kinds("sfs") }),
                "sliding_window says none",
            ),
            (
                json!({ "sliding_window": 4, "layer_types": ["chunked_attention", KINDS[0], KINDS[1]] }),
                "chunked_attention is not supported",
            ),
        ];
        for (keys, wanted) in cases {
            let error = layers(keys.clone())
                .windows(POST_NORMS, 3)
                .unwrap_err()
                .to_string();
            assert!(
                error.starts_with("layer_types: ") && error.contains(wanted),
                "{keys}: {error}"
            );
        }
        let both = json!({ "model_type": "gemma", "use_bidirectional_attention": true });
        let settings = hf_config::Settings::of_class(CLASSES[3], both.to_string().as_bytes());
        let error = settings.unwrap().llama().unwrap_err().to_string();
        assert!(
            error.starts_with("use_bidirectional_attention: true"),
            "{error}"
        );
    }

    /// Presets of transformers' own defaults: what the classes say where a `config.json` says nothing.
    #[test]
    fn an_empty_file_is_the_model_of_the_class() {
        for class in &CLASSES[3..] {
            let settings = hf_config::Settings::of_class(*class, b"{}").unwrap();
            let llama = settings.llama().unwrap();
            let is_later = class.name != "GemmaForCausalLM";
            assert_eq!(
                (llama.tied, llama.scaled_embeddings, llama.post_norms),
                (true, true, is_later)
            );
            assert_eq!(llama.full_every.is_some(), is_later);
            assert_eq!(llama.logit_cap.is_some(), class.name == "Gemma2ForCausalLM");
        }
    }

    #[test]
    fn what_is_written_of_each_model_is_read_as_that_model() {
        for config in LlamaConfig::tiny() {
            let llama = config.resolve().unwrap();
            if llama.mapping().is_err() {
                continue; // no class of transformers has it
            }
            let class = CLASSES
                .iter()
                .find(|class| class.name == llama.class())
                .unwrap();
            let text = hf_config::to_json(&llama, 1).to_string();
            let read = hf_config::Settings::of_class(*class, text.as_bytes()).unwrap();
            let read = read.llama().unwrap().resolve().unwrap();
            assert_eq!(read.decoder, llama.decoder, "{}", class.name);
            assert_eq!(read.rope_scaling, llama.rope_scaling);
        }
    }
}
