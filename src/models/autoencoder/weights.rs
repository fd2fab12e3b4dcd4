//! The tensors of the same layers in PyTorch, by the names of this crate's own modules there.

use super::{Autoencoder, Layers, WINDOW};
use crate::hf::{Entry, Mapping, Tensor};
use crate::models::Likelihood;
use crate::types::{DType, Type};

/// Axes of `[out, in, rows, columns]` as `[rows, columns, in, out]`, and of `[in, out, rows, columns]`.
const CONVOLUTION: [usize; 4] = [2, 3, 1, 0];
const TRANSPOSED: [usize; 4] = [2, 3, 0, 1];

/// `encoder.0.weight`, `encoder.mean.weight`, `decoder.out.weight` and so on.
pub(super) fn mapping(model: &Autoencoder) -> Mapping {
    let mut mapping = Mapping::default();
    let heads: &[&str] = match model.variational {
        true => &["mean", "log_variance"],
        false => &["mean"],
    };
    let (widths, code) = (&model.widths, model.code);
    let last = widths[widths.len() - 1];
    match model.layers {
        Layers::Linear => {
            let mut linear = |name: &str, from: usize, to: usize| {
                let there = name.replace('/', ".");
                mapping.linear([name, &there], [from, to]);
            };
            let mut from = model.pixels();
            for (k, width) in widths.iter().enumerate() {
                linear(&format!("encoder/{k}"), from, *width);
                from = *width;
            }
            for head in heads {
                linear(&format!("encoder/{head}"), last, code);
            }
            from = code;
            for (k, width) in widths.iter().rev().enumerate() {
                linear(&format!("decoder/{k}"), from, *width);
                from = *width;
            }
            linear("decoder/out", from, model.pixels());
        }
        Layers::Convolution => {
            let mut from = model.channels;
            for (k, width) in widths.iter().enumerate() {
                let ends = [from, *width];
                convolution(&mut mapping, &format!("encoder/{k}"), ends, CONVOLUTION);
                from = *width;
            }
            let [h, w, c] = model.smallest();
            for head in heads {
                // there pixels lie channel by channel
                flattened(&mut mapping, &format!("encoder/{head}"), [h, w, c], code);
            }
            spread(&mut mapping, "decoder/in", code, [h, w, c]);
            let to = widths.iter().rev().skip(1).copied();
            let to = to.chain(std::iter::once(model.channels)).enumerate();
            from = last;
            for (k, width) in to {
                let name = match k + 1 == widths.len() {
                    true => "decoder/out".to_owned(),
                    false => format!("decoder/{k}"),
                };
                convolution(&mut mapping, &name, [from, width], TRANSPOSED);
                from = width;
            }
        }
    }
    if model.likelihood == Likelihood::Gaussian {
        let shape = [model.channels];
        mapping.same(
            "decoder/log_deviation",
            &shape,
            "decoder.log_deviation",
            &shape,
        );
    }
    mapping
}

/// Kernel and bias of a convolution; of a transposed one where the axes say so.
fn convolution(mapping: &mut Mapping, path: &str, [from, to]: [usize; 2], axes: [usize; 4]) {
    let there = path.replace('/', ".");
    let shape = match axes == TRANSPOSED {
        true => vec![from, to, WINDOW, WINDOW],
        false => vec![to, from, WINDOW, WINDOW],
    };
    mapping.entries.push(Entry {
        path: format!("{path}/kernel"),
        ty: Type::new(DType::F32, &[WINDOW, WINDOW, from, to]),
        tensors: vec![Tensor {
            name: format!("{there}.weight"),
            shape,
        }],
        cut: None,
        axes: axes.to_vec(),
        stack: None,
        offset: 0.0,
    });
    mapping.same(
        &format!("{path}/bias"),
        &[to],
        &format!("{there}.bias"),
        &[to],
    );
}

/// An affine map of a picture that PyTorch flattens channel by channel.
fn flattened(mapping: &mut Mapping, path: &str, [h, w, c]: [usize; 3], to: usize) {
    let there = path.replace('/', ".");
    mapping.entries.push(Entry {
        path: format!("{path}/kernel"),
        ty: Type::new(DType::F32, &[h * w * c, to]),
        tensors: vec![Tensor {
            name: format!("{there}.weight"),
            shape: vec![to, c * h * w],
        }],
        cut: Some(vec![to, c, h, w]),
        axes: vec![2, 3, 1, 0],
        stack: None,
        offset: 0.0,
    });
    mapping.same(
        &format!("{path}/bias"),
        &[to],
        &format!("{there}.bias"),
        &[to],
    );
}

/// An affine map whose result is a picture, channel by channel there.
fn spread(mapping: &mut Mapping, path: &str, from: usize, [h, w, c]: [usize; 3]) {
    let there = path.replace('/', ".");
    let mut entry = |name: &str, weight: &str, ty: &[usize], shape: Vec<usize>, cut: Vec<usize>| {
        // the picture's axes as rows, columns, channels, behind what goes in
        let axes = match cut.len() {
            4 => vec![3, 1, 2, 0],
            _ => vec![1, 2, 0],
        };
        mapping.entries.push(Entry {
            path: format!("{path}/{name}"),
            ty: Type::new(DType::F32, ty),
            tensors: vec![Tensor {
                name: format!("{there}.{weight}"),
                shape,
            }],
            cut: Some(cut),
            axes,
            stack: None,
            offset: 0.0,
        });
    };
    let n = h * w * c;
    entry(
        "kernel",
        "weight",
        &[from, n],
        vec![n, from],
        vec![c, h, w, from],
    );
    entry("bias", "bias", &[n], vec![n], vec![c, h, w]);
}
