//! The tensors of the same layers in dalle-pytorch's `DiscreteVAE`.

use super::{BLOCK, Dvae, PixelLikelihood};
use crate::hf::{Entry, Mapping, Tensor};
use crate::types::{DType, Type};

/// Axes of `[out, in, rows, columns]` as `[rows, columns, in, out]`, and of `[in, out, rows, columns]`.
const CONVOLUTION: [usize; 4] = [2, 3, 1, 0];
const TRANSPOSED: [usize; 4] = [2, 3, 0, 1];

/// `encoder.0.0.weight`, `encoder.2.net.4.weight`, `codebook.weight`, `decoder.0.weight` and so on: modules by their place in a
/// sequence.
pub(super) fn mapping(model: &Dvae) -> Mapping {
    let mut mapping = Mapping::default();
    let (halvings, blocks, width) = (model.widths.len(), model.blocks, model.narrowest());
    let mut from = model.channels;
    for (k, to) in model.widths.iter().enumerate() {
        let names = [&format!("encoder/{k}"), &format!("encoder.{k}.0")];
        convolution(&mut mapping, names, ([from, *to], 4), CONVOLUTION);
        from = *to;
    }
    residual(&mut mapping, model, ("encoder", halvings));
    let names = ["encoder/out", &format!("encoder.{}", halvings + blocks)];
    convolution(&mut mapping, names, ([width, model.codes], 1), CONVOLUTION);
    let table = [model.codes, model.code_dim];
    mapping.same("codebook/table", &table, "codebook.weight", &table);
    let names = ["decoder/in", "decoder.0"];
    convolution(
        &mut mapping,
        names,
        ([model.code_dim, width], 1),
        CONVOLUTION,
    );
    residual(&mut mapping, model, ("decoder", 1));
    from = width;
    for (k, to) in model.widths.iter().rev().enumerate() {
        let place = 1 + blocks + k;
        let names = [&format!("decoder/{k}"), &format!("decoder.{place}.0")];
        convolution(&mut mapping, names, ([from, *to], 4), TRANSPOSED);
        from = *to;
    }
    let place = 1 + blocks + halvings;
    let names = ["decoder/out", &format!("decoder.{place}")];
    convolution(&mut mapping, names, ([from, model.said()], 1), CONVOLUTION);
    if model.likelihood == PixelLikelihood::Gaussian {
        let shape = [model.channels];
        mapping.same("decoder/log_deviation", &shape, "log_deviation", &shape);
    }
    mapping
}

/// The residual blocks of a side, the first of which has that place in its sequence.
fn residual(mapping: &mut Mapping, model: &Dvae, (side, first): (&str, usize)) {
    let width = model.narrowest();
    for k in 0..model.blocks {
        for (j, window) in BLOCK.iter().enumerate() {
            let here = format!("{side}/block/{k}/{j}");
            let there = format!("{side}.{}.net.{}", first + k, 2 * j);
            convolution(
                mapping,
                [&here, &there],
                ([width, width], *window),
                CONVOLUTION,
            );
        }
    }
}

/// Kernel and bias of a convolution, of a transposed one where the axes say so.
fn convolution<S: AsRef<str>>(
    mapping: &mut Mapping,
    [here, there]: [S; 2],
    ([from, to], window): ([usize; 2], usize),
    axes: [usize; 4],
) {
    let (here, there) = (here.as_ref(), there.as_ref());
    let shape = match axes == TRANSPOSED {
        true => vec![from, to, window, window],
        false => vec![to, from, window, window],
    };
    mapping.entries.push(Entry {
        path: format!("{here}/kernel"),
        ty: Type::new(DType::F32, &[window, window, from, to]),
        tensors: vec![Tensor {
            name: format!("{there}.weight"),
            shape,
        }],
        cut: None,
        axes: axes.to_vec(),
        stack: None,
        offset: 0.0,
    });
    let (path, name) = (format!("{here}/bias"), format!("{there}.bias"));
    mapping.same(&path, &[to], &name, &[to]);
}
