//! Dense host arrays: what goes to a device, comes back from it, and lies in a checkpoint.

use crate::error::{Error, Result};
use crate::types::{DType, Type};
use ndarray::{ArrayViewD, IxDyn};
use std::ops::Range;

/// Rust types that are elements of an [`Array`].
pub trait Element: bytemuck::Pod {
    /// The element type that this Rust type stands for.
    const DTYPE: DType;
}

macro_rules! elements {
    ($($rust:ty => $dtype:ident;)*) => {$(
        impl Element for $rust { const DTYPE: DType = DType::$dtype; }
    )*};
}
elements! {
    i8 => I8; i16 => I16; i32 => I32; i64 => I64;
    u8 => U8; u16 => U16; u32 => U32; u64 => U64;
    half::f16 => F16; half::bf16 => BF16; f32 => F32; f64 => F64;
}

/// Storage unit: 64 bytes at 64-byte alignment, which lets a CPU device use the memory in place.
#[derive(Clone, Copy, bytemuck::Zeroable, bytemuck::Pod)]
#[repr(C, align(64))]
struct Line([u8; 64]);

/// A dense row-major host value, aligned to 64 bytes.
#[derive(Clone)]
pub struct Array {
    ty: Type,
    lines: Vec<Line>,
}

impl Array {
    /// All zeros.
    pub fn zeros(ty: Type) -> Array {
        let lines = vec![Line([0; 64]); ty.bytes().div_ceil(64)];
        Array { ty, lines }
    }

    /// The value whose row-major bytes are `bytes`.
    ///
    /// # Errors
    /// When the number of bytes is not that of the type.
    pub fn from_bytes(ty: Type, bytes: &[u8]) -> Result<Array> {
        if bytes.len() != ty.bytes() {
            let (want, got) = (ty.bytes(), bytes.len());
            return Err(Error::other(format!("{ty} takes {want} bytes, got {got}")));
        }
        let mut array = Array::zeros(ty);
        array.bytes_mut().copy_from_slice(bytes);
        Ok(array)
    }

    /// The value whose row-major elements are `values`.
    ///
    /// # Errors
    /// When the number of values is not that of the shape.
    pub fn new<T: Element>(shape: &[usize], values: &[T]) -> Result<Array> {
        Array::from_bytes(Type::new(T::DTYPE, shape), bytemuck::cast_slice(values))
    }

    /// A scalar.
    pub fn scalar<T: Element>(value: T) -> Array {
        let mut array = Array::zeros(Type::scalar(T::DTYPE));
        array
            .bytes_mut()
            .copy_from_slice(bytemuck::bytes_of(&value));
        array
    }

    /// Element type and shape.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Size of each axis.
    pub fn shape(&self) -> &[usize] {
        &self.ty.shape
    }

    /// Row-major bytes.
    pub fn bytes(&self) -> &[u8] {
        &bytemuck::cast_slice(&self.lines)[..self.ty.bytes()]
    }

    /// Row-major bytes, to be written.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        let n = self.ty.bytes();
        &mut bytemuck::cast_slice_mut(&mut self.lines)[..n]
    }

    /// Row-major elements.
    ///
    /// # Errors
    /// When `T` is not the element type.
    pub fn values<T: Element>(&self) -> Result<&[T]> {
        self.check::<T>()?;
        Ok(bytemuck::cast_slice(self.bytes()))
    }

    /// Row-major elements, to be written.
    ///
    /// # Errors
    /// When `T` is not the element type.
    pub fn values_mut<T: Element>(&mut self) -> Result<&mut [T]> {
        self.check::<T>()?;
        Ok(bytemuck::cast_slice_mut(self.bytes_mut()))
    }

    /// A strided view, for transposes and slices on the host.
    ///
    /// # Errors
    /// When `T` is not the element type.
    pub fn view<T: Element>(&self) -> Result<ArrayViewD<'_, T>> {
        let values = self.values::<T>()?;
        ArrayViewD::from_shape(IxDyn(&self.ty.shape), values).map_err(Error::other)
    }

    /// The dense value of a strided view.
    pub fn from_view<T: Element>(view: ArrayViewD<'_, T>) -> Array {
        let mut array = Array::zeros(Type::new(T::DTYPE, view.shape()));
        let out: &mut [T] = bytemuck::cast_slice_mut(array.bytes_mut());
        for (slot, value) in out.iter_mut().zip(view.iter()) {
            *slot = *value;
        }
        array
    }

    /// The same bytes in another shape of as many elements.
    ///
    /// # Errors
    /// When the number of elements differs.
    pub fn reshape(mut self, shape: &[usize]) -> Result<Array> {
        let ty = self.ty.with_shape(shape.to_vec());
        if ty.elements() != self.ty.elements() {
            return Err(Error::other(format!(
                "{} does not reshape to {ty}",
                self.ty
            )));
        }
        self.ty = ty;
        Ok(self)
    }

    /// Elements as f64, whatever the element type (for reports and comparisons).
    pub fn to_f64(&self) -> Vec<f64> {
        fn cast<T: Element>(array: &Array, f: impl Fn(T) -> f64) -> Vec<f64> {
            let values: &[T] = bytemuck::cast_slice(array.bytes());
            values.iter().map(|v| f(*v)).collect()
        }
        match self.ty.dtype {
            DType::Bool | DType::U8 => cast::<u8>(self, f64::from),
            DType::I8 => cast::<i8>(self, f64::from),
            DType::I16 => cast::<i16>(self, f64::from),
            DType::I32 => cast::<i32>(self, f64::from),
            DType::I64 => cast::<i64>(self, |v| v as f64),
            DType::U16 => cast::<u16>(self, f64::from),
            DType::U32 => cast::<u32>(self, f64::from),
            DType::U64 => cast::<u64>(self, |v| v as f64),
            DType::F8E4M3FN => cast::<u8>(self, e4m3),
            DType::F8E5M2 => cast::<u8>(self, |b| half::f16::from_bits(u16::from(b) << 8).into()),
            DType::F16 => cast::<half::f16>(self, f64::from),
            DType::BF16 => cast::<half::bf16>(self, f64::from),
            DType::F32 => cast::<f32>(self, f64::from),
            DType::F64 => cast::<f64>(self, |v| v),
        }
    }

    /// The part of the value within these stretches of its axes.
    ///
    /// # Errors
    /// When a stretch lies outside of the value.
    pub fn window(&self, window: &[Range<usize>]) -> Result<Array> {
        let size = window.iter().map(Range::len).collect();
        let mut part = Array::zeros(self.ty.with_shape(size));
        let runs = self.runs(window)?;
        let bytes = self.bytes();
        let mut at = 0;
        for run in runs {
            part.bytes_mut()[at..at + run.len()].copy_from_slice(&bytes[run.clone()]);
            at += run.len();
        }
        Ok(part)
    }

    /// Put `part` into the value, within these stretches of its axes.
    ///
    /// # Errors
    /// When a stretch lies outside of the value, or `part` has another type.
    pub fn put(&mut self, window: &[Range<usize>], part: &Array) -> Result<()> {
        let size: Vec<usize> = window.iter().map(Range::len).collect();
        if part.ty != self.ty.with_shape(size) {
            let (part, own) = (&part.ty, &self.ty);
            return Err(Error::other(format!(
                "{part} does not fit into {window:?} of {own}"
            )));
        }
        let mut at = 0;
        for run in self.runs(window)? {
            let n = run.len();
            self.bytes_mut()[run].copy_from_slice(&part.bytes()[at..at + n]);
            at += n;
        }
        Ok(())
    }

    /// The stretches of bytes that a window consists of, in order.
    fn runs(&self, window: &[Range<usize>]) -> Result<Vec<Range<usize>>> {
        let shape = &self.ty.shape;
        let inside = |(w, n): (&Range<usize>, &usize)| w.start <= w.end && w.end <= *n;
        if window.len() != shape.len() || !window.iter().zip(shape).all(inside) {
            return Err(Error::other(format!(
                "{window:?} is no part of {}",
                self.ty
            )));
        }
        // axes that are taken whole, from the last on, belong to one run
        let whole = |k: &usize| window[*k].len() == shape[*k];
        let cut = (0..shape.len()).rev().find(|k| !whole(k));
        let inner = cut.map_or(shape.len(), |k| k + 1);
        let item: usize = shape[inner..].iter().product::<usize>() * self.ty.dtype.bytes();
        let mut starts = vec![0];
        for k in 0..inner {
            let last = k + 1 == inner;
            let range = if last {
                window[k].start..window[k].start + 1
            } else {
                window[k].clone()
            };
            let next = starts
                .iter()
                .flat_map(|s| range.clone().map(move |i| s * shape[k] + i));
            starts = next.collect();
        }
        let length = window[..inner].last().map_or(1, Range::len) * item;
        Ok(starts
            .into_iter()
            .map(|s| s * item..s * item + length)
            .collect())
    }

    fn check<T: Element>(&self) -> Result<()> {
        if T::DTYPE == self.ty.dtype {
            return Ok(());
        }
        let (want, got) = (T::DTYPE, &self.ty);
        Err(Error::other(format!("{got} read as {want}")))
    }
}

impl std::fmt::Debug for Array {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Array({})", self.ty)
    }
}

/// The value of an E4M3 number without infinities: bias 7, a significand of three bits (arXiv:2209.05433, table 1).
fn e4m3(bits: u8) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 3 & 15), f64::from(bits & 7) / 8.0);
    let size = match (exponent, bits & 7) {
        (15, 7) => f64::NAN,
        (0, _) => fraction * 2f64.powi(-6),
        _ => (1.0 + fraction) * 2f64.powi(exponent - 7),
    };
    if bits >> 7 == 1 { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_those_of_ndarray_and_put_back_make_the_whole() {
        let values: Vec<i32> = (0..4 * 3 * 6).collect();
        let array = Array::new(&[4, 3, 6], &values).unwrap();
        let view = array.view::<i32>().unwrap();
        let mut again = Array::zeros(array.ty().clone());
        for (i, k) in [(0..2, 0..3), (0..2, 3..6), (2..4, 0..3), (2..4, 3..6)] {
            let part = array.window(&[i.clone(), 0..3, k.clone()]).unwrap();
            let own = view.slice(ndarray::s![i.clone(), .., k.clone()]);
            assert_eq!(part.view::<i32>().unwrap(), own.into_dyn());
            again.put(&[i, 0..3, k], &part).unwrap();
        }
        assert_eq!(again.bytes(), array.bytes());
        assert_eq!(
            array.window(&[0..4, 0..3, 0..6]).unwrap().bytes(),
            array.bytes()
        );
        assert!(array.window(&[0..5, 0..3, 0..6]).is_err());
        let scalar = Array::scalar(7_i32);
        assert_eq!(scalar.window(&[]).unwrap().bytes(), scalar.bytes());
    }

    #[test]
    fn storage_is_aligned_to_64_bytes() {
        for n in [1, 15, 16, 17, 1000] {
            let array = Array::zeros(Type::new(DType::F32, &[n]));
            assert_eq!(array.bytes().as_ptr() as usize % 64, 0);
            assert_eq!(array.bytes().len(), 4 * n);
        }
    }

    #[test]
    fn a_permuted_view_becomes_dense() {
        let array = Array::new(&[2, 3], &[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0]).unwrap();
        let turned = array.view::<f32>().unwrap().permuted_axes(vec![1, 0]);
        let turned = Array::from_view(turned);
        assert_eq!(turned.shape(), [3, 2]);
        assert_eq!(
            turned.values::<f32>().unwrap(),
            [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]
        );
        assert!(turned.values::<i32>().is_err());
    }
}
