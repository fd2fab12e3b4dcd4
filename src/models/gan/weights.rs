//! The tensors of the same layers in PyTorch.

use super::{DiscriminatorNorm, Gan, WINDOW};
use crate::hf::{Entry, Mapping, Tensor};
use crate::types::{DType, Type};

/// `generator.0.weight`, `generator.0.norm.weight` and so on; a spectral norm's kernel is the one before it is divided.
pub(super) fn mapping(gan: &Gan) -> Mapping {
    let mut mapping = Mapping::default();
    let (mut from, mut window) = (gan.code, gan.smallest());
    for (k, width) in gan.widths(gan.generator).into_iter().enumerate() {
        let path = format!("generator/{k}");
        transposed(&mut mapping, &path, window, [from, width]);
        norm(&mut mapping, &path, width);
        (from, window) = (width, [WINDOW; 2]);
    }
    transposed(&mut mapping, "generator/out", window, [from, gan.channels]);
    from = gan.channels;
    let widths = gan.widths(gan.discriminator);
    for (k, width) in widths.into_iter().rev().enumerate() {
        let path = format!("discriminator/{k}");
        bounded(&mut mapping, gan, (&path, [WINDOW; 2]), [from, width]);
        if gan.norm == DiscriminatorNorm::Batch && k > 0 {
            norm(&mut mapping, &path, width);
        }
        from = width;
    }
    let out = ("discriminator/out", gan.smallest());
    bounded(&mut mapping, gan, out, [from, 1]);
    mapping
}

fn kernel(mapping: &mut Mapping, (path, name): (&str, &str), shape: [usize; 4], axes: [usize; 4]) {
    let there = path.replace('/', ".");
    mapping.entries.push(Entry {
        path: format!("{path}/kernel"),
        ty: Type::new(DType::F32, &axes.map(|axis| shape[axis])),
        tensors: vec![Tensor {
            name: format!("{there}.{name}"),
            shape: shape.to_vec(),
        }],
        cut: None,
        axes: axes.to_vec(),
        stack: None,
        offset: 0.0,
    });
}

/// `[in, out, rows, columns]` there.
fn transposed(mapping: &mut Mapping, path: &str, window: [usize; 2], [from, to]: [usize; 2]) {
    let [rows, columns] = window;
    kernel(
        mapping,
        (path, "weight"),
        [from, to, rows, columns],
        [2, 3, 0, 1],
    );
}

/// `[out, in, rows, columns]` there.
fn bounded(
    mapping: &mut Mapping,
    gan: &Gan,
    (path, [rows, columns]): (&str, [usize; 2]),
    [from, to]: [usize; 2],
) {
    let is_spectral = gan.norm == DiscriminatorNorm::Spectral;
    let name = match is_spectral {
        true => "weight_orig",
        false => "weight",
    };
    kernel(
        mapping,
        (path, name),
        [to, from, rows, columns],
        [2, 3, 1, 0],
    );
    if is_spectral {
        let there = path.replace('/', ".");
        mapping.same(
            &format!("{path}/left"),
            &[to],
            &format!("{there}.weight_u"),
            &[to],
        );
    }
}

/// A batch norm, its running statistics included.
fn norm(mapping: &mut Mapping, path: &str, width: usize) {
    let (here, there) = (
        format!("{path}/norm"),
        format!("{}.norm", path.replace('/', ".")),
    );
    for (own, other) in [("mean", "running_mean"), ("variance", "running_var")] {
        let (path, name) = (format!("{here}/{own}"), format!("{there}.{other}"));
        mapping.same(&path, &[width], &name, &[width]);
    }
    mapping.norm([here, there], width);
}
