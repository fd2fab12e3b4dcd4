//! `config.json` of `ElectraForPreTraining` and `ElectraForMaskedLM`: what one or both say, as our configuration, and back.

use super::hf_weights::DECODER;
use super::{CLASSES, Electra, ElectraConfig, ElectraPart, PARTS};
use crate::error::{Error, Result};
use crate::hf::config::{number, parse};
use crate::hf::{Heading, HfClass};
use crate::models::encoder::{Said, keys, own_head};
use crate::models::{Family, HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;

/// What a `config.json` says of one of the two.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    said: Said,
    embedding: usize,
    class: HfClass,
    own_head: bool,
}

/// What transformers takes for absent keys.
fn usual() -> Value {
    json!({
        "vocab_size": 30_522,
        "hidden_size": 256,
        "num_hidden_layers": 12,
        "num_attention_heads": 4,
        "intermediate_size": 1024,
        "hidden_act": "gelu",
        "hidden_dropout_prob": 0.1,
        "attention_probs_dropout_prob": 0.1,
        "max_position_embeddings": 512,
        "type_vocab_size": 2,
        "layer_norm_eps": 1e-12,
        "pad_token_id": 0,
        "tie_word_embeddings": true,
    })
}

/// The key that BERT has not.
#[derive(Deserialize)]
#[serde(default)]
struct Embedding {
    embedding_size: usize,
}

impl Default for Embedding {
    fn default() -> Embedding {
        Embedding {
            embedding_size: 128,
        }
    }
}

impl Settings {
    pub(super) fn parse(text: &[u8], class: HfClass) -> Result<Settings> {
        Ok(Settings {
            said: Said::parse(text, &usual())?,
            embedding: parse::<Embedding>(text)?.embedding_size,
            class,
            own_head: false,
        })
    }

    /// Both encoders as these settings have it, of which the class's is there.
    fn config(&self) -> Result<ElectraConfig> {
        let said = &self.said;
        let width = Some(number("hidden_size", said.hidden_size)?);
        let depth = Some(number("num_hidden_layers", said.num_hidden_layers)?);
        let heads = Some(number("num_attention_heads", said.num_attention_heads)?);
        let mlp = Some(number("intermediate_size", said.intermediate_size)?);
        let part = match self.class == CLASSES[0] {
            true => ElectraPart::Discriminator,
            false => ElectraPart::Generator,
        };
        Ok(ElectraConfig {
            part,
            vocab: Some(number("vocab_size", said.vocab_size)?),
            embedding: Some(number("embedding_size", self.embedding)?),
            embed_dim: width,
            num_layers: depth,
            num_heads: heads,
            mlp_dim: mlp,
            generator_embed_dim: width,
            generator_num_layers: depth,
            generator_num_heads: heads,
            generator_mlp_dim: mlp,
            activation: said.activation()?,
            positions: number("max_position_embeddings", said.max_position_embeddings)?,
            types: number("type_vocab_size", said.type_vocab_size)?,
            padding: said.padding()?,
            norm_epsilon: number("layer_norm_eps", said.layer_norm_eps)?,
            dropout: number("hidden_dropout_prob", said.hidden_dropout_prob)?,
            attention_dropout: number(
                "attention_probs_dropout_prob",
                said.attention_probs_dropout_prob,
            )?,
            tied: said.tie_word_embeddings && !self.own_head,
            ..ElectraConfig::default()
        })
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let model = ModelConfig::from(self.config()?);
        model.resolve()?;
        Ok((model, Vec::new()))
    }

    fn class(&self) -> &'static str {
        self.class.name
    }

    fn drops(&self) -> bool {
        self.said.drops()
    }

    fn stop_dropout(&mut self) {
        self.said.stop_dropout();
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.own_head = own_head(weights, &DECODER)?;
        Ok(())
    }
}

/// What the two say together.
#[derive(Clone, Debug)]
pub(super) struct Both {
    discriminator: Settings,
    generator: Settings,
}

impl Both {
    /// The settings of [`PARTS`].
    pub(super) fn parse(texts: &[(Vec<u8>, Heading)]) -> Result<Both> {
        let [(told, of_told), (written, of_written)] = texts else {
            return Err(Error::config("expected a discriminator and a generator"));
        };
        for (k, heading) in [of_told, of_written].into_iter().enumerate() {
            let (class, wanted) = (heading.class(&CLASSES)?, CLASSES[k]);
            if class != wanted {
                return Err(Error::config(format!(
                    "{}: {}, expected {}",
                    PARTS[k], class.name, wanted.name
                )));
            }
        }
        Ok(Both {
            discriminator: Settings::parse(told, CLASSES[0])?,
            generator: Settings::parse(written, CLASSES[1])?,
        })
    }
}

impl HfConfig for Both {
    /// The sizes of the generator's blocks may be others, and nothing else.
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let (told, written) = (self.discriminator.config()?, self.generator.config()?);
        let same = ElectraConfig {
            part: ElectraPart::Both,
            generator_embed_dim: written.generator_embed_dim,
            generator_num_layers: written.generator_num_layers,
            generator_num_heads: written.generator_num_heads,
            generator_mlp_dim: written.generator_mlp_dim,
            tied: written.tied,
            ..told
        };
        let of_generator = ElectraConfig {
            part: ElectraPart::Both,
            embed_dim: same.embed_dim,
            num_layers: same.num_layers,
            num_heads: same.num_heads,
            mlp_dim: same.mlp_dim,
            ..written
        };
        if same != of_generator {
            return Err(Error::config(
                "discriminator and generator differ in more than hidden_size, num_hidden_layers, num_attention_heads and \
                 intermediate_size; expected the same vocabulary, embeddings, activation, epsilon and dropout",
            ));
        }
        let model = ModelConfig::from(same);
        model.resolve()?;
        Ok((model, Vec::new()))
    }

    fn class(&self) -> &'static str {
        self.discriminator.class()
    }

    fn drops(&self) -> bool {
        self.discriminator.drops() || self.generator.drops()
    }

    fn stop_dropout(&mut self) {
        self.discriminator.stop_dropout();
        self.generator.stop_dropout();
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.generator.look_at(&weights.join(PARTS[1]))
    }
}

/// The `config.json` of the discriminator, or of the generator where that is alone, as transformers writes it.
pub(super) fn to_json(electra: &Electra) -> Value {
    let (encoder, tied) = match electra.part {
        ElectraPart::Generator => (&electra.generator, electra.head.tied),
        _ => (&electra.discriminator, true),
    };
    let own = json!({
        "add_cross_attention": false,
        "architectures": [electra.class()],
        "bos_token_id": null,
        "classifier_dropout": null,
        "embedding_size": encoder.embedding,
        "eos_token_id": null,
        "is_decoder": false,
        "model_type": CLASSES[0].model_type,
        "summary_activation": "gelu",
        "summary_last_dropout": 0.1,
        "summary_type": "first",
        "summary_use_proj": true,
        "tie_word_embeddings": tied,
    });
    keys(encoder, own)
}
