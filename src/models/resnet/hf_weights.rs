//! The tensors of `ResNetForImageClassification`.

use super::{BlockKind, EXPANSION, Resnet};
use crate::hf::{Entry, Mapping, Tensor};
use crate::types::{DType, Type};

/// Counters of batches, which nothing reads.
const UNUSED: &[&str] = &["resnet.*.num_batches_tracked"];

/// The mapping of a residual network with the stem that transformers has.
pub(super) fn mapping(resnet: &Resnet) -> Mapping {
    let mut mapping = Mapping {
        unused: UNUSED,
        prefix: "resnet.",
        ..Mapping::default()
    };
    let sizes = [resnet.channels, resnet.stem_width, 7];
    layer(&mut mapping, ["stem", "resnet.embedder.embedder"], sizes);
    let mut from = resnet.stem_width;
    for (stage, (width, blocks)) in resnet.stages.iter().enumerate() {
        for block in 0..*blocks {
            let here = format!("stages/{stage}/{block}");
            let there = format!("resnet.encoder.stages.{stage}.layers.{block}");
            let inner = width / EXPANSION;
            let layers: Vec<[usize; 3]> = match resnet.block {
                BlockKind::Basic => vec![[from, *width, 3], [*width, *width, 3]],
                BlockKind::Bottleneck => {
                    vec![[from, inner, 1], [inner, inner, 3], [inner, *width, 1]]
                }
            };
            for (k, sizes) in layers.into_iter().enumerate() {
                let [here, there] = [format!("{here}/{k}"), format!("{there}.layer.{k}")];
                layer(&mut mapping, [&here, &there], sizes);
            }
            if from != *width || (stage > 0 && block == 0) {
                let [here, there] = [format!("{here}/shortcut"), format!("{there}.shortcut")];
                layer(&mut mapping, [&here, &there], [from, *width, 1]);
            }
            from = *width;
        }
    }
    mapping.linear(["head", "classifier.1"], [from, resnet.classes]);
    mapping
}

/// A convolution from so many channels to so many, through that window, and its normalisation.
fn layer(mapping: &mut Mapping, [here, there]: [&str; 2], [from, to, window]: [usize; 3]) {
    mapping.entries.push(Entry {
        path: format!("{here}/conv/kernel"),
        ty: Type::new(DType::F32, &[window, window, from, to]),
        tensors: vec![Tensor {
            name: format!("{there}.convolution.weight"),
            shape: vec![to, from, window, window],
        }],
        cut: None,
        axes: vec![2, 3, 1, 0],
        stack: None,
        offset: 0.0,
    });
    for (own, theirs) in [
        ("mean", "running_mean"),
        ("variance", "running_var"),
        ("scale", "weight"),
        ("bias", "bias"),
    ] {
        let path = format!("{here}/norm/{own}");
        let name = format!("{there}.normalization.{theirs}");
        mapping.same(&path, &[to], &name, &[to]);
    }
}
