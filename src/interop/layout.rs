//! Which tensors of a published checkpoint make up which parameter, and how.

use crate::array::Array;
use crate::error::{Error, Result};
use crate::models::vit::{Pool, Vit};
use crate::models::{Block, Model, Pair};
use crate::types::{DType, Type};
use ndarray::{Axis, IxDyn};

/// A tensor of a published checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tensor {
    /// Name, such as `vit.encoder.layer.0.attention.attention.query.weight`.
    pub name: String,
    /// Shape.
    pub shape: Vec<usize>,
}

/// One parameter and the tensors that it is made of: their axes are put in the order `axes`, they are stacked along the
/// new axis `stack` when there are several, and the result is reshaped.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub path: String,
    pub ty: Type,
    pub tensors: Vec<Tensor>,
    axes: Vec<usize>,
    stack: Option<usize>,
}

/// All parameters of a model, each with its tensors in a published checkpoint.
#[derive(Clone, Debug)]
pub struct Layout {
    pub(super) entries: Vec<Entry>,
    /// Names under which a tensor may be there once more, each with the name that counts.
    pub(super) aliases: Vec<(&'static str, &'static str)>,
}

/// A linear map there is `[out, in]`, here `[in, out]`.
const TURNED: [usize; 2] = [1, 0];

impl Layout {
    /// The layout of a model.
    ///
    /// # Errors
    /// When transformers has no such model: the setting, and what it should be.
    pub fn of(model: &Model) -> Result<Layout> {
        check(model)?;
        let mut layout = Layout {
            entries: Vec::new(),
            aliases: Vec::new(),
        };
        match model {
            Model::Vit(vit) => {
                layout.encoder(vit);
                layout.linear(["head", "classifier"], [vit.encoder.width, vit.classes]);
            }
            Model::Mae(mae) => {
                layout.encoder(&mae.encoder);
                let (from, to) = (mae.encoder.encoder.width, mae.decoder.width);
                layout.linear(["decoder/embed", "decoder.decoder_embed"], [from, to]);
                layout.same("decoder/mask", &[to], "decoder.mask_token", &[1, 1, to]);
                let length = mae.encoder.length();
                layout.same(
                    "decoder/position",
                    &[length, to],
                    "decoder.decoder_pos_embed",
                    &[1, length, to],
                );
                layout.stack(["decoder/decoder", "decoder.decoder_layers"], &mae.decoder);
                layout.norm(["decoder/decoder/norm", "decoder.decoder_norm"], to);
                let pixels = mae.encoder.pixels();
                layout.linear(["decoder/predict", "decoder.decoder_pred"], [to, pixels]);
            }
            Model::T5(t5) => layout.t5(t5),
        }
        Ok(layout)
    }

    /// Every tensor of the published checkpoint.
    pub fn tensors(&self) -> impl Iterator<Item = &Tensor> {
        self.entries.iter().flat_map(|entry| &entry.tensors)
    }

    /// What a file is made of: each parameter, the number and the name of a tensor of it.
    pub(super) fn written(&self, model: &Model) -> impl Iterator<Item = (&Entry, usize, &str)> {
        let twice = match model {
            Model::T5(t5) if t5.tied && !t5.scaled => self.again(),
            _ => None,
        };
        let once = self.entries.iter().flat_map(|entry| {
            let names = entry.tensors.iter().enumerate();
            names.map(move |(k, tensor)| (entry, k, tensor.name.as_str()))
        });
        once.chain(twice)
    }

    /// Path and type of every parameter.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &Type)> {
        self.entries
            .iter()
            .map(|entry| (entry.path.as_str(), &entry.ty))
    }

    /// The value of a parameter as the tensors of the published checkpoint: name and value of each.
    ///
    /// # Errors
    /// When there is no such parameter, or the value is not of its type.
    pub fn publish(&self, path: &str, value: &Array) -> Result<Vec<(&str, Array)>> {
        let entry = self.entry(path)?;
        let tensors = entry.tensors.iter().enumerate();
        tensors
            .map(|(k, tensor)| Ok((tensor.name.as_str(), entry.tensor(k, value)?)))
            .collect()
    }

    pub(super) fn entry(&self, path: &str) -> Result<&Entry> {
        let entry = self.entries.iter().find(|entry| entry.path == path);
        entry.ok_or_else(|| Error::other(format!("the model has no parameter {path}")))
    }

    /// Class token, positions, patch projection, blocks and last norm.
    fn encoder(&mut self, vit: &Vit) {
        let (width, length, pixels) = (vit.encoder.width, vit.length(), vit.pixels());
        let (Pair([ph, pw]), channels) = (vit.patch, vit.channels);
        let embed = "vit.embeddings.patch_embeddings.projection";
        self.entries.push(Entry {
            path: "embed/kernel".to_owned(),
            ty: Type::new(DType::F32, &[pixels, width]),
            tensors: vec![Tensor {
                name: format!("{embed}.weight"),
                shape: vec![width, channels, ph, pw],
            }],
            axes: vec![2, 3, 1, 0], // [row, column, channel, width]
            stack: None,
        });
        self.same("embed/bias", &[width], &format!("{embed}.bias"), &[width]);
        self.same(
            "token",
            &[width],
            "vit.embeddings.cls_token",
            &[1, 1, width],
        );
        self.same(
            "position",
            &[length, width],
            "vit.embeddings.position_embeddings",
            &[1, length, width],
        );
        self.stack(["encoder", "vit.encoder.layer"], &vit.encoder);
        self.norm(["encoder/norm", "vit.layernorm"], width);
    }

    fn stack(&mut self, [here, there]: [&str; 2], block: &Block) {
        let (width, inner) = (block.width, block.heads * block.kv);
        for k in 0..block.depth {
            let (here, there) = (format!("{here}/{k}"), format!("{there}.{k}"));
            let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
            let parts = |kind: &str, shape: &[usize]| {
                let tensor = |part| Tensor {
                    name: format!("{there}.attention.attention.{part}.{kind}"),
                    shape: shape.to_vec(),
                };
                ["query", "key", "value"].map(tensor).to_vec()
            };
            self.norm(at("norm_1", "layernorm_before"), width);
            self.entries.push(Entry {
                path: format!("{here}/attention/qkv/kernel"),
                ty: Type::new(DType::F32, &[3, width, inner]),
                tensors: parts("weight", &[inner, width]),
                axes: TURNED.to_vec(),
                stack: Some(0),
            });
            if block.qkv_bias {
                self.entries.push(Entry {
                    path: format!("{here}/attention/qkv/bias"),
                    ty: Type::new(DType::F32, &[3, inner]),
                    tensors: parts("bias", &[inner]),
                    axes: vec![0],
                    stack: Some(0),
                });
            }
            let out = at("attention/out", "attention.output.dense");
            self.linear(out, [inner, width]);
            self.norm(at("norm_2", "layernorm_after"), width);
            self.linear(at("mlp/in", "intermediate.dense"), [width, block.mlp]);
            self.linear(at("mlp/out", "output.dense"), [block.mlp, width]);
        }
    }

    fn norm<S: AsRef<str>>(&mut self, [here, there]: [S; 2], width: usize) {
        let (here, there) = (here.as_ref(), there.as_ref());
        for (ours, theirs) in [("scale", "weight"), ("bias", "bias")] {
            let (path, name) = (format!("{here}/{ours}"), format!("{there}.{theirs}"));
            self.same(&path, &[width], &name, &[width]);
        }
    }

    fn linear<S: AsRef<str>>(&mut self, [here, there]: [S; 2], [from, to]: [usize; 2]) {
        let (here, there) = (here.as_ref(), there.as_ref());
        self.kernel([here, there], [from, to]);
        self.same(
            &format!("{here}/bias"),
            &[to],
            &format!("{there}.bias"),
            &[to],
        );
    }

    /// The kernel of a linear map.
    pub(super) fn kernel(&mut self, [here, there]: [&str; 2], [from, to]: [usize; 2]) {
        self.entries.push(Entry {
            path: format!("{here}/kernel"),
            ty: Type::new(DType::F32, &[from, to]),
            tensors: vec![Tensor {
                name: format!("{there}.weight"),
                shape: vec![to, from],
            }],
            axes: TURNED.to_vec(),
            stack: None,
        });
    }

    /// The same values in the same order.
    pub(super) fn same(&mut self, path: &str, shape: &[usize], name: &str, their_shape: &[usize]) {
        self.entries.push(Entry {
            path: path.to_owned(),
            ty: Type::new(DType::F32, shape),
            tensors: vec![Tensor {
                name: name.to_owned(),
                shape: their_shape.to_vec(),
            }],
            axes: (0..their_shape.len()).collect(),
            stack: None,
        });
    }
}

impl Entry {
    /// The parameter, of its tensors.
    pub fn parameter(&self, tensors: &[Array]) -> Result<Array> {
        let views: Result<Vec<_>> = tensors
            .iter()
            .map(|t| Ok(t.view::<f32>()?.permuted_axes(self.axes.as_slice())))
            .collect();
        let (views, shape) = (views?, &self.ty.shape);
        match (self.stack, views.as_slice()) {
            (Some(axis), parts) => {
                let whole = ndarray::stack(Axis(axis), parts).map_err(Error::other)?;
                Array::from_view(whole.view()).reshape(shape)
            }
            (None, [one]) => Array::from_view(one.clone()).reshape(shape),
            (None, other) => {
                let (path, count) = (&self.path, other.len());
                Err(Error::other(format!(
                    "{path}: one tensor expected, got {count}"
                )))
            }
        }
    }

    /// Tensor number `k`, of the parameter.
    pub fn tensor(&self, k: usize, value: &Array) -> Result<Array> {
        if *value.ty() != self.ty {
            let (path, want, got) = (&self.path, &self.ty, value.ty());
            return Err(Error::other(format!("{path}: expected {want}, got {got}")));
        }
        let theirs = &self.tensors[k].shape;
        let mut shape: Vec<usize> = self.axes.iter().map(|axis| theirs[*axis]).collect();
        if let Some(axis) = self.stack {
            shape.insert(axis, self.tensors.len());
        }
        let view = value.view::<f32>()?;
        let mut view = view
            .into_shape_with_order(IxDyn(&shape))
            .map_err(Error::other)?;
        if let Some(axis) = self.stack {
            view = view.index_axis_move(Axis(axis), k);
        }
        let mut back = vec![0; self.axes.len()];
        for (to, from) in self.axes.iter().enumerate() {
            back[*from] = to;
        }
        Ok(Array::from_view(view.permuted_axes(back)))
    }
}

/// The name in published checkpoints of a tensor that transformers 5 calls `name`, in memory or in what it saves (5.23
/// saves the decoder of a masked autoencoder as `decoder.decoder_encoder`); a published name stays.
pub fn published_name(name: &str) -> String {
    const RENAMED: [(&str, &str); 8] = [
        ("vit.layers.", "vit.encoder.layer."),
        ("decoder.decoder_encoder.layer.", "decoder.decoder_layers."),
        (".attention.q_proj.", ".attention.attention.query."),
        (".attention.k_proj.", ".attention.attention.key."),
        (".attention.v_proj.", ".attention.attention.value."),
        (".attention.o_proj.", ".attention.output.dense."),
        (".mlp.fc1.", ".intermediate.dense."),
        (".mlp.fc2.", ".output.dense."),
    ];
    let rename = |name: String, (memory, published): &(&str, &str)| name.replace(memory, published);
    RENAMED.iter().fold(name.to_owned(), rename)
}

/// Refuse what transformers cannot express.
fn check(model: &Model) -> Result<()> {
    let refuse = |message: &str| Err(Error::config(message));
    match model {
        Model::Vit(vit) if vit.pool != Pool::Token => {
            refuse("model.pool: ViTForImageClassification reads the class token, expected token")
        }
        Model::Vit(_) => Ok(()),
        Model::T5(_) => Ok(()),
        Model::Mae(mae) => {
            let blocks = [mae.encoder.encoder, mae.decoder];
            let [kv, decoder_kv] = blocks.map(|block| block.kv);
            if kv != decoder_kv && blocks.iter().any(|block| !block.shares_width()) {
                return Err(Error::config(format!(
                    "model.kv, model.decoder_kv: ViTMAEForPreTraining has one head_dim for both, got {kv} and {decoder_kv}"
                )));
            }
            let ([h, w], [ph, pw]) = (mae.encoder.image.0, mae.encoder.patch.0);
            match h == w && ph == pw {
                true => Ok(()),
                false => Err(Error::config(format!(
                    "ViTMAEForPreTraining takes square images and patches, got images of {h}x{w} and patches of {ph}x{pw}"
                ))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Count, Part};
    use crate::models::{MaeConfig, ModelConfig, VitConfig};

    fn models() -> Vec<Model> {
        let vit = |qkv_bias, kv| {
            ModelConfig::Vit(VitConfig {
                image: Pair([12, 8]),
                patch: Pair([3, 4]),
                channels: Count::of(2),
                classes: Some(Count::of(5)),
                width: Some(Count::of(12)),
                depth: Some(Count::of(2)),
                heads: Some(Count::of(3)),
                kv,
                mlp: Some(Count::of(10)),
                qkv_bias,
                ..VitConfig::default()
            })
        };
        let mae = ModelConfig::Mae(MaeConfig {
            image: Pair([12, 12]),
            patch: Pair([4, 4]),
            channels: Count::of(1),
            width: Some(Count::of(12)),
            depth: Some(Count::of(1)),
            heads: Some(Count::of(3)),
            mlp: Some(Count::of(10)),
            decoder_width: Count::of(8),
            decoder_depth: Count::of(3),
            decoder_heads: Count::of(2),
            decoder_mlp: Some(Count::of(6)),
            mask_ratio: Part::of(0.5),
            ..MaeConfig::default()
        });
        [
            vit(true, None),
            vit(false, None),
            vit(true, Some(Count::of(7))),
            mae,
        ]
        .iter()
        .map(|config| config.resolve().unwrap())
        .collect()
    }

    #[test]
    fn the_layout_has_the_parameters_that_the_model_declares() {
        for model in models() {
            let declared = model.parameters().unwrap();
            let mut declared: Vec<_> = declared.iter().map(|p| (p.path.as_str(), &p.ty)).collect();
            let layout = Layout::of(&model).unwrap();
            let mut listed: Vec<_> = layout.parameters().collect();
            declared.sort_by_key(|p| p.0);
            listed.sort_by_key(|p| p.0);
            assert_eq!(listed, declared);
        }
    }

    #[test]
    fn tensors_make_a_parameter_and_the_parameter_makes_the_tensors() {
        let numbered = |tensor: &Tensor, salt: usize| {
            let n = tensor.shape.iter().product::<usize>();
            let values: Vec<f32> = (0..n).map(|k| (1000 * salt + k) as f32).collect();
            Array::new(&tensor.shape, &values).unwrap()
        };
        for model in models() {
            for entry in Layout::of(&model).unwrap().entries {
                let tensors = entry.tensors.iter().enumerate();
                let tensors: Vec<Array> = tensors.map(|(k, t)| numbered(t, k)).collect();
                let parameter = entry.parameter(&tensors).unwrap();
                assert_eq!(*parameter.ty(), entry.ty);
                for (k, tensor) in tensors.iter().enumerate() {
                    let back = entry.tensor(k, &parameter).unwrap();
                    assert_eq!(back.shape(), tensor.shape());
                    assert_eq!(back.bytes(), tensor.bytes(), "{}", entry.path);
                }
            }
        }
    }

    #[test]
    fn the_patch_projection_reads_row_column_channel() {
        let layout = Layout::of(&models()[0]).unwrap();
        let entry = &layout.entries[0]; // [12, 2, 3, 4] there, [3 * 4 * 2, 12] here
        let values: Vec<f32> = (0..12 * 2 * 3 * 4).map(|k| k as f32).collect();
        let weight = Array::new(&[12, 2, 3, 4], &values).unwrap();
        let kernel = entry.parameter(&[weight]).unwrap();
        let (row, column, channel, out) = (2, 1, 1, 7);
        let here = ((row * 4 + column) * 2 + channel) * 12 + out;
        let there = ((out * 2 + channel) * 3 + row) * 4 + column;
        assert_eq!(kernel.values::<f32>().unwrap()[here], there as f32);
    }

    #[test]
    fn names_in_memory_become_published_ones() {
        let pairs = [
            (
                "vit.layers.3.attention.q_proj.weight",
                "vit.encoder.layer.3.attention.attention.query.weight",
            ),
            (
                "decoder.decoder_layers.0.attention.o_proj.bias",
                "decoder.decoder_layers.0.attention.output.dense.bias",
            ),
            (
                "decoder.decoder_encoder.layer.1.intermediate.dense.bias",
                "decoder.decoder_layers.1.intermediate.dense.bias",
            ),
            (
                "vit.layers.0.mlp.fc2.weight",
                "vit.encoder.layer.0.output.dense.weight",
            ),
        ];
        for (memory, published) in pairs {
            assert_eq!(published_name(memory), published);
            assert_eq!(published_name(published), published);
        }
    }

    #[test]
    fn what_transformers_cannot_express_is_refused() {
        let pooled = ModelConfig::Vit(VitConfig {
            preset: Some("ti".to_owned()),
            classes: Some(Count::of(10)),
            pool: Pool::Mean,
            ..VitConfig::default()
        });
        let error = Layout::of(&pooled.resolve().unwrap()).unwrap_err();
        assert!(error.to_string().starts_with("model.pool"), "{error}");
        let wide = ModelConfig::Mae(MaeConfig {
            preset: Some("ti".to_owned()),
            image: Pair([32, 64]),
            ..MaeConfig::default()
        });
        let error = Layout::of(&wide.resolve().unwrap()).unwrap_err();
        assert!(error.to_string().contains("32x64"), "{error}");
    }
}
