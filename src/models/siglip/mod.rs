//! SigLIP (arXiv:2303.15343): each pair of a picture and a text is judged alone, whether it belongs together.

mod config;
mod hf_config;

pub use config::SiglipConfig;

use super::dual::{self, Dual, Joined};
use super::paired::PairedText;
use super::{Family, FamilyConfig, Head};
use crate::array::Array;
use crate::error::Result;
use crate::hf::{Entry, HfCall, HfClass, Mapping, Recorded, Tensor};
use crate::types::{DType, Type};
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "siglip",
    name: "SiglipModel",
    formerly: &[],
};

/// A SigLIP, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Siglip {
    /// Its two encoders.
    pub dual: Dual,
}

impl Family for Siglip {
    fn family(&self) -> &'static str {
        SiglipConfig::NAME
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
        let hidden = match dual.joined {
            Joined::Attended(hidden) => hidden,
            Joined::Projected(_) => 0,
        };
        let embed = "vision_model.embeddings.patch_embedding.bias";
        mapping.same("vision/embed/bias", &[wide], embed, &[wide]);
        let head = |name: &str| format!("vision_model.head.{name}");
        mapping.same("vision_head/probe", &[wide], &head("probe"), &[1, 1, wide]);
        mapping.entries.push(Entry {
            path: "vision_head/attention/qkv/kernel".to_owned(),
            ty: Type::new(DType::F32, &[3, wide, wide]),
            tensors: vec![Tensor {
                name: head("attention.in_proj_weight"),
                shape: vec![3 * wide, wide],
            }],
            cut: Some(vec![3, wide, wide]),
            axes: vec![0, 2, 1],
            stack: None,
            offset: 0.0,
        });
        let bias = "vision_head/attention/qkv/bias";
        let name = head("attention.in_proj_bias");
        mapping.same(bias, &[3, wide], &name, &[3 * wide]);
        let name = head("attention.out_proj");
        mapping.linear(["vision_head/attention/out", name.as_str()], [wide; 2]);
        mapping.norm(["vision_head/norm", head("layernorm").as_str()], wide);
        let name = head("mlp.fc1");
        mapping.linear(["vision_head/mlp/in", name.as_str()], [wide, hidden]);
        let name = head("mlp.fc2");
        mapping.linear(["vision_head/mlp/out", name.as_str()], [hidden, wide]);
        mapping.linear(["text_head", "text_model.head"], [narrow, dual.dim()]);
        mapping.same("logit_scale", &[], "logit_scale", &[1]);
        mapping.same("logit_bias", &[], "logit_bias", &[1]);
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
