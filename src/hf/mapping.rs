//! Which tensors of a published checkpoint make up which parameter, and how.

use crate::array::Array;
use crate::error::{Error, Result};
use crate::types::{DType, Type};
use ndarray::{ArrayViewD, Axis, IxDyn};

/// A tensor of a published checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tensor {
    /// Name, such as `vit.encoder.layer.0.attention.attention.query.weight`.
    pub name: String,
    /// Shape.
    pub shape: Vec<usize>,
}

/// One parameter and the tensors that it is made of: each is taken for one of shape `cut`, their axes are put in the order
/// `axes`, they are stacked along the new axis `stack` when there are several, and the result is reshaped.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Path of the parameter.
    pub path: String,
    /// Its type.
    pub ty: Type,
    /// What it is made of.
    pub tensors: Vec<Tensor>,
    /// The shape that each tensor is taken for, where that is another than its own.
    pub cut: Option<Vec<usize>>,
    /// Order in which the axes of each tensor are taken.
    pub axes: Vec<usize>,
    /// Where the axis lies along which several tensors are stacked.
    pub stack: Option<usize>,
    /// What is added to the tensors: 1 where a norm is multiplied by `1 + weight` there.
    pub offset: f32,
}

/// A parameter that transformers is given multiplied.
#[derive(Clone, Debug, PartialEq)]
pub struct Scaled {
    /// Its path.
    pub path: String,
    /// What each of as many equal parts along its first axis is multiplied by.
    pub factors: Vec<f64>,
}

impl Scaled {
    /// The value that transformers is given, of the parameter's.
    ///
    /// # Errors
    /// When it is not f32, or does not divide into the parts.
    pub fn of(&self, value: &Array) -> Result<Array> {
        let (own, parts) = (value.view::<f32>()?, self.factors.len());
        let rows = own.len_of(Axis(0));
        if !rows.is_multiple_of(parts) {
            let path = &self.path;
            return Err(Error::other(format!(
                "{path}: {rows} rows do not divide into {parts} parts"
            )));
        }
        let mut scaled = own.to_owned();
        let each = scaled.axis_chunks_iter_mut(Axis(0), rows / parts);
        for (mut part, factor) in each.zip(&self.factors) {
            part.mapv_inplace(|x| (f64::from(x) * factor) as f32);
        }
        Ok(Array::from_view(scaled.view()))
    }
}

/// All parameters of a model, each with its tensors in a published checkpoint.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    /// Every parameter.
    pub entries: Vec<Entry>,
    /// Names under which a tensor may be there once more, each with the name that counts.
    pub aliases: Vec<(&'static str, &'static str)>,
    /// Tensors that are written once more: the path of the parameter, and the other name.
    pub again: Vec<(&'static str, &'static str)>,
    /// Names that stand for another where that is not there, and for nothing where it is: each with the other.
    pub instead: Vec<(&'static str, &'static str)>,
    /// Parts of names that transformers has in memory or in some of its versions, each with the published one.
    pub renamed: &'static [(&'static str, &'static str)],
    /// Parameters that transformers has in memory as one where checkpoints have several tensors: each with the names of these.
    pub joined: Vec<(String, Vec<String>)>,
    /// What names begin with, which checkpoints of the model without its head leave off.
    pub prefix: &'static str,
    /// Tensors that some published checkpoints carry and the model does not use; a `*` stands for anything.
    pub unused: &'static [&'static str],
    /// Tensors that the class has and nothing reads, each of an entry without a path: zeros are written for them.
    pub blank: Vec<Entry>,
    /// Tensors of a head that published checkpoints may be without, all of them: it begins anew then.
    pub may_lack: Vec<String>,
    /// Published models that it is made of, each under its name: see [`Mapping::of_parts`].
    pub parts: Vec<(&'static str, Mapping)>,
}

/// A linear map there is `[out, in]`, here `[in, out]`.
pub const TURNED: [usize; 2] = [1, 0];

impl Mapping {
    /// Every tensor of the published checkpoint.
    pub fn tensors(&self) -> impl Iterator<Item = &Tensor> {
        self.entries.iter().flat_map(|entry| &entry.tensors)
    }

    /// What a file is made of: each parameter, the number and the name of a tensor of it.
    pub fn written(&self) -> impl Iterator<Item = (&Entry, usize, &str)> {
        let once = self.entries.iter().flat_map(|entry| {
            let names = entry.tensors.iter().enumerate();
            names.map(move |(k, tensor)| (entry, k, tensor.name.as_str()))
        });
        let again = self.again.iter().filter_map(|(path, name)| {
            let entry = self.entries.iter().find(|entry| entry.path == *path)?;
            Some((entry, 0, *name))
        });
        let blank = self.blank.iter();
        let blank = blank.flat_map(|entry| {
            entry
                .tensors
                .iter()
                .map(move |t| (entry, 0, t.name.as_str()))
        });
        once.chain(again).chain(blank)
    }

    /// The published name of a tensor that transformers calls `name`, in memory or in what it saves; a published name stays.
    pub fn published_name(&self, name: &str) -> String {
        if let Some((part, mapping, own)) = self.part_of(name) {
            return format!("{part}/{}", mapping.published_name(own));
        }
        let rename =
            |name: String, (other, published): &(&str, &str)| name.replace(other, published);
        let name = self.renamed.iter().fold(name.to_owned(), rename);
        let whole = format!("{}{name}", self.prefix);
        let is_known =
            |name: &str| self.leaves_out(name) || self.tensors().any(|tensor| tensor.name == name);
        match !self.prefix.is_empty() && is_known(&whole) {
            true => whole,
            false => name,
        }
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

    /// The tensors of a parameter.
    ///
    /// # Errors
    /// When there is no such parameter.
    pub fn entry(&self, path: &str) -> Result<&Entry> {
        let entry = self.entries.iter().find(|entry| entry.path == path);
        entry.ok_or_else(|| Error::other(format!("the model has no parameter {path}")))
    }

    /// Scale and bias of a norm.
    pub fn norm<S: AsRef<str>>(&mut self, [here, there]: [S; 2], width: usize) {
        let (here, there) = (here.as_ref(), there.as_ref());
        for (ours, theirs) in [("scale", "weight"), ("bias", "bias")] {
            let (path, name) = (format!("{here}/{ours}"), format!("{there}.{theirs}"));
            self.same(&path, &[width], &name, &[width]);
        }
    }

    /// Kernel and bias of a linear map.
    pub fn linear<S: AsRef<str>>(&mut self, [here, there]: [S; 2], [from, to]: [usize; 2]) {
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
    pub fn kernel(&mut self, [here, there]: [&str; 2], [from, to]: [usize; 2]) {
        self.entries.push(Entry {
            path: format!("{here}/kernel"),
            ty: Type::new(DType::F32, &[from, to]),
            tensors: vec![Tensor {
                name: format!("{there}.weight"),
                shape: vec![to, from],
            }],
            cut: None,
            axes: TURNED.to_vec(),
            stack: None,
            offset: 0.0,
        });
    }

    /// The same values in the same order.
    pub fn same(&mut self, path: &str, shape: &[usize], name: &str, their_shape: &[usize]) {
        self.entries.push(Entry {
            path: path.to_owned(),
            ty: Type::new(DType::F32, shape),
            tensors: vec![Tensor {
                name: name.to_owned(),
                shape: their_shape.to_vec(),
            }],
            cut: None,
            axes: (0..their_shape.len()).collect(),
            stack: None,
            offset: 0.0,
        });
    }
}

impl Entry {
    /// The parameter, of its tensors.
    ///
    /// # Errors
    /// When they do not make one of its type.
    pub fn parameter(&self, tensors: &[Array]) -> Result<Array> {
        let views: Result<Vec<_>> = tensors.iter().map(|tensor| self.ordered(tensor)).collect();
        let (views, shape) = (views?, &self.ty.shape);
        let made = match (self.stack, views.as_slice()) {
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
        };
        shifted(made?, self.offset)
    }

    /// A tensor, its axes in their order.
    fn ordered<'a>(&self, tensor: &'a Array) -> Result<ArrayViewD<'a, f32>> {
        let view = tensor.view::<f32>()?;
        let cut = self.cut.as_deref().unwrap_or(tensor.shape());
        let view = view.into_shape_with_order(cut).map_err(Error::other)?;
        Ok(view.permuted_axes(self.axes.as_slice()))
    }

    /// Tensor number `k`, of the parameter.
    ///
    /// # Errors
    /// When the value is not of the parameter's type.
    pub fn tensor(&self, k: usize, value: &Array) -> Result<Array> {
        if *value.ty() != self.ty {
            let (path, want, got) = (&self.path, &self.ty, value.ty());
            return Err(Error::other(format!("{path}: expected {want}, got {got}")));
        }
        let theirs = &self.tensors[k].shape;
        let cut = self.cut.as_ref().unwrap_or(theirs);
        let mut shape: Vec<usize> = self.axes.iter().map(|axis| cut[*axis]).collect();
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
        let tensor = Array::from_view(view.permuted_axes(back)).reshape(theirs)?;
        shifted(tensor, -self.offset)
    }
}

/// Every value with that added; nothing is copied where it is 0.
fn shifted(array: Array, by: f32) -> Result<Array> {
    if by == 0.0 {
        return Ok(array);
    }
    Ok(Array::from_view(
        array.view::<f32>()?.mapv(|x| x + by).view(),
    ))
}
