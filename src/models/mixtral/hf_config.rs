//! `config.json` of `MixtralForCausalLM`: what it says beside a Llama's, as our configuration, and back.

use super::{CLASS, MixtralConfig};
use crate::error::{Error, Result};
use crate::hf::config::{number, parse};
use crate::models::llama::{Llama, hf_config};
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::Path;

/// What a `config.json` says of a Mixtral.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    llama: hf_config::Settings,
    said: Said,
}

/// The keys that a Llama does not have. Absent ones take the defaults of transformers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Said {
    num_local_experts: usize,
    num_experts_per_tok: usize,
    sliding_window: Option<usize>,
    output_router_logits: bool,
    router_aux_loss_coef: f64,
    router_jitter_noise: f64,
}

impl Default for Said {
    fn default() -> Said {
        Said {
            num_local_experts: 8,
            num_experts_per_tok: 2,
            sliding_window: None,
            output_router_logits: false,
            router_aux_loss_coef: 0.001,
            router_jitter_noise: 0.0,
        }
    }
}

impl Settings {
    pub(super) fn parse(text: &[u8]) -> Result<Settings> {
        let mut keys: Map<String, Value> = parse(text)?;
        // where transformers has other defaults than for a Llama
        for (key, usual) in [
            ("intermediate_size", json!(14_336)),
            ("num_key_value_heads", json!(8)),
            ("max_position_embeddings", json!(131_072)),
            ("rms_norm_eps", json!(1e-5)),
        ] {
            keys.entry(key).or_insert(usual);
        }
        if !keys.contains_key("rope_parameters") && !keys.contains_key("rope_theta") {
            keys.insert("rope_theta".to_owned(), json!(1e6));
        }
        let text = Value::Object(keys).to_string();
        Ok(Settings {
            llama: hf_config::Settings::parse(text.as_bytes())?,
            said: parse(text.as_bytes())?,
        })
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let said = &self.said;
        if said.router_jitter_noise != 0.0 {
            let got = said.router_jitter_noise;
            return Err(Error::config(format!(
                "router_jitter_noise: expected 0, got {got}: noise on what routers read is not supported"
            )));
        }
        let window = said.sliding_window.map(|n| number("sliding_window", n));
        let balance = match said.output_router_logits {
            true => said.router_aux_loss_coef,
            false => 0.0,
        };
        let llama = self.llama.llama()?;
        let model = MixtralConfig {
            num_experts: Some(number("num_local_experts", said.num_local_experts)?),
            top_k: Some(number("num_experts_per_tok", said.num_experts_per_tok)?),
            window: window.transpose()?,
            balance_loss: number("router_aux_loss_coef", balance)?,
            ..MixtralConfig::of(llama)
        };
        model.resolve()?;
        let coefficient = said.router_aux_loss_coef;
        let silent = !said.output_router_logits && coefficient != 0.0;
        let note = silent.then(|| {
            format!(
                "model.balance_loss is 0, as output_router_logits is false: a router_aux_loss_coef of {coefficient} has no part \
                 in the loss"
            )
        });
        Ok((model.into(), note.into_iter().collect()))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn eos(&self) -> Option<u32> {
        self.llama.eos()
    }

    fn drops(&self) -> bool {
        self.llama.drops()
    }

    fn stop_dropout(&mut self) {
        self.llama.stop_dropout();
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.llama.look_at(weights)
    }
}

/// The `config.json` of a Mixtral whose texts end with `eos`, as transformers writes it.
pub(super) fn to_json(mixtral: &Llama, eos: u32) -> Value {
    let mut json = hf_config::to_json(mixtral, eos);
    let (Some((experts, loss)), Value::Object(keys)) = (mixtral.decoder.experts, &mut json) else {
        return json;
    };
    for key in ["attention_bias", "mlp_bias"] {
        keys.remove(key);
    }
    let own = json!({
        "architectures": [CLASS.name],
        "model_type": CLASS.model_type,
        "intermediate_size": experts.hidden,
        "num_local_experts": experts.experts,
        "num_experts_per_tok": experts.top_k,
        "output_router_logits": loss.balance != 0.0,
        "router_aux_loss_coef": loss.balance,
        "router_jitter_noise": 0.0,
        "sliding_window": mixtral.decoder.window.map(|window| window.size),
    });
    if let Value::Object(own) = own {
        keys.extend(own);
    }
    keys.sort_keys();
    json
}
