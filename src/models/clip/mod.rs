//! CLIP (arXiv:2103.00020): a picture and a text belong together when their vectors point the same way.

mod config;
mod hf_config;

pub use config::ClipConfig;

use super::dual::{self, Dual};
use super::paired::PairedText;
use super::{Family, FamilyConfig, Head};
use crate::array::Array;
use crate::error::Result;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "clip",
    name: "CLIPModel",
    formerly: &[],
};

/// A CLIP, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    /// Its two encoders.
    pub dual: Dual,
}

impl Family for Clip {
    fn family(&self) -> &'static str {
        ClipConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::Pairs(&self.dual)
    }

    fn paired_mut(&mut self) -> Option<&mut dyn PairedText> {
        Some(&mut self.dual)
    }

    fn image(&self) -> Option<[usize; 3]> {
        self.dual.vision.image()
    }

    fn forward_flops(&self) -> f64 {
        self.dual.forward_flops()
    }

    fn mapping(&self) -> Result<Mapping> {
        let dual = &self.dual;
        let mut mapping = Mapping {
            unused: &[
                "vision_model.embeddings.position_ids",
                "text_model.embeddings.position_ids",
            ],
            ..Mapping::default()
        };
        dual::hf::towers(&mut mapping, dual);
        let [wide, narrow] = [dual.vision.encoder.embed_dim, dual.text.encoder.embed_dim];
        let token = "vision_model.embeddings.class_embedding";
        mapping.same("vision/token", &[wide], token, &[wide]);
        mapping.norm(["vision/norm_pre", "vision_model.pre_layrnorm"], wide);
        mapping.kernel(
            ["vision_projection", "visual_projection"],
            [wide, dual.dim()],
        );
        mapping.kernel(["text_projection", "text_projection"], [narrow, dual.dim()]);
        mapping.same("logit_scale", &[], "logit_scale", &[]);
        Ok(mapping)
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["pixel_values", "images"], ["input_ids", "inputs"]],
            result: "logits_per_image",
        }
    }

    fn config_json(&self, _labels: &[String], eos: u32) -> Value {
        hf_config::to_json(&self.dual, eos)
    }

    fn recorded(&mut self, file: &Recorded, image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        dual::inputs(&mut self.dual, file, image_size)
    }
}
