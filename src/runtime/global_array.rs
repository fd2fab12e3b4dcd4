//! Values over all devices of a mesh.

use crate::array::Array;
use crate::error::{Context, Error, Result};
use crate::pjrt::{Buffer, Device};
use crate::runtime::Runtime;
use crate::shard::{Mesh, PartitionSpec, Rows};
use crate::step::TensorSpec;
use crate::types::Type;
use std::ops::Range;
use std::sync::Arc;

/// A value that lies over the devices of a mesh: each device of this process holds its shard.
#[derive(Debug)]
pub struct GlobalArray {
    ty: Type,
    /// Mesh and spec; nothing when there is one device.
    lie: Option<(Mesh, PartitionSpec)>,
    /// Place in the mesh, and shard, of each device of this process.
    shards: Vec<(usize, Buffer)>,
}

impl GlobalArray {
    /// What a program has left on the devices.
    pub(crate) fn new(
        ty: Type,
        lie: Option<(Mesh, PartitionSpec)>,
        shards: Vec<(usize, Buffer)>,
    ) -> GlobalArray {
        GlobalArray { ty, lie, shards }
    }

    /// Cut an array as `spec` says and start to copy each device's shard to it.
    ///
    /// # Errors
    /// When a device has not enough memory.
    pub fn upload(
        runtime: &Runtime,
        array: Array,
        spec: Option<&PartitionSpec>,
    ) -> Result<GlobalArray> {
        GlobalArray::lay(runtime, array, spec, &|array, device| {
            runtime.client.upload(array, device)
        })
    }

    /// As [`GlobalArray::upload`], of a value that will be donated: the devices have copies of their own afterwards.
    ///
    /// # Errors
    /// When a device has not enough memory.
    pub fn upload_copy(
        runtime: &Runtime,
        array: Array,
        spec: Option<&PartitionSpec>,
    ) -> Result<GlobalArray> {
        GlobalArray::lay(runtime, array, spec, &|array, device| {
            runtime.client.upload_copy(array, device)
        })
    }

    /// Cut an array as `spec` says and hand each device's shard to `upload`.
    fn lay(
        runtime: &Runtime,
        array: Array,
        spec: Option<&PartitionSpec>,
        upload: &dyn Fn(Arc<Array>, &Device) -> Result<Buffer>,
    ) -> Result<GlobalArray> {
        let ty = array.ty().clone();
        let Some(mesh) = runtime.mesh() else {
            let device = &runtime.devices()?[0].1;
            let buffer = upload(Arc::new(array), device)?;
            let shards = vec![(0, buffer)];
            return Ok(GlobalArray::new(ty, None, shards));
        };
        let spec = spec
            .cloned()
            .unwrap_or(PartitionSpec::replicated(ty.rank()));
        let array = Arc::new(array);
        let mut shards = Vec::new();
        for (place, device) in runtime.devices()? {
            let buffer = match spec.is_replicated() {
                true => upload(array.clone(), &device)?,
                false => {
                    let window = spec.window(&ty, mesh, place);
                    upload(Arc::new(array.window(&window)?), &device)?
                }
            };
            shards.push((place, buffer));
        }
        Ok(GlobalArray::new(ty, Some((mesh.clone(), spec)), shards))
    }

    /// Cut a batch's value as `slot` says, of which this process has made `rows` only (the array holds them one after the
    /// other), and start to copy each device's shard to it.
    ///
    /// # Errors
    /// When the array is not of those rows, a device of this process holds other rows, or has not enough memory.
    pub fn upload_rows(
        runtime: &Runtime,
        array: Array,
        slot: &TensorSpec,
        rows: &Rows,
    ) -> Result<GlobalArray> {
        let (ty, have) = (&slot.ty, array.ty());
        let batch = ty.shape.first().copied().unwrap_or(0);
        if *rows == Rows::all(batch) {
            return GlobalArray::upload(runtime, array, slot.spec.as_ref());
        }
        let fault = |what: String| Error::other(format!("{}: {what}", slot.name));
        let expected = ty.with_shape([&[rows.len()], &ty.shape[1..]].concat());
        if *have != expected {
            let rows = rows.describe();
            return Err(fault(format!(
                "expected {expected} for rows {rows}, got {have}"
            )));
        }
        let (Some(mesh), Some(spec)) = (runtime.mesh(), &slot.spec) else {
            return Err(fault(
                "a part of a batch, but no mesh to lay it on".to_owned(),
            ));
        };
        let mut shards = Vec::new();
        for (place, device) in runtime.devices()? {
            let mut window = spec.window(ty, mesh, place);
            window[0] = rows.within(&window[0]).ok_or_else(|| {
                let (wanted, rows) = (&window[0], rows.describe());
                fault(format!(
                    "place {place} of the mesh holds rows {wanted:?}, this host made {rows}"
                ))
            })?;
            shards.push((
                place,
                runtime.client.upload(array.window(&window)?, &device)?,
            ));
        }
        Ok(GlobalArray::new(
            ty.clone(),
            Some((mesh.clone(), spec.clone())),
            shards,
        ))
    }

    /// Element type and shape, over all devices.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// The shards of this process's devices.
    pub fn shards(&self) -> impl Iterator<Item = &Buffer> {
        self.shards.iter().map(|s| &s.1)
    }

    pub(crate) fn into_shards(self) -> Vec<Buffer> {
        self.shards.into_iter().map(|s| s.1).collect()
    }

    /// Wait until the value is there.
    ///
    /// # Errors
    /// What went wrong with the execution or transfer that was to make it.
    pub fn ready(&self) -> Result<()> {
        self.shards().try_for_each(Buffer::ready)
    }

    /// How it lies over a mesh, where there is one.
    pub fn lie(&self) -> Option<&(Mesh, PartitionSpec)> {
        self.lie.as_ref()
    }

    /// Those rows of a value whose other axes are whole, which the devices of this process hold: `[rows, ..]`.
    ///
    /// # Errors
    /// When the value is gone, what was to make it failed, or no device of this process holds some of the rows.
    pub fn download_rows(&self, rows: &Rows) -> Result<Array> {
        let Some((mesh, spec)) = &self.lie else {
            return self.download();
        };
        let shape = [&[rows.len()], &self.ty.shape[1..]].concat();
        let mut own = Array::zeros(self.ty.with_shape(shape));
        let mut filled: Vec<Range<usize>> = Vec::new();
        for (place, buffer) in &self.shards {
            let mut window = spec.window(&self.ty, mesh, *place);
            if filled.contains(&window[0]) {
                continue;
            }
            if let Some(at) = rows.within(&window[0]) {
                filled.push(std::mem::replace(&mut window[0], at));
                own.put(&window, &buffer.download()?)
                    .context("joining shards")?;
            }
        }
        match filled.into_iter().collect::<Rows>() == *rows {
            true => Ok(own),
            false => Err(Error::other(format!(
                "this process does not hold rows {} of a value that lies {}",
                rows.describe(),
                spec.describe()
            ))),
        }
    }

    /// The whole value on the host.
    ///
    /// # Errors
    /// When the value is gone, what was to make it failed, or another process holds a part of it.
    pub fn download(&self) -> Result<Array> {
        let cut = self.lie.as_ref().filter(|(_, spec)| !spec.is_replicated());
        let Some((mesh, spec)) = cut else {
            let first = self.shards.first();
            let first = first.ok_or_else(|| Error::other("no device of this process holds it"))?;
            return first.1.download();
        };
        let mut whole = Array::zeros(self.ty.clone());
        let mut seen = Vec::new();
        let mut pending = Vec::new();
        for (place, buffer) in &self.shards {
            let window = spec.window(&self.ty, mesh, *place);
            if !seen.contains(&window) {
                pending.push((window.clone(), buffer.start_download()?));
                seen.push(window);
            }
        }
        let parts: usize = spec.parts(mesh).iter().product();
        if seen.len() < parts {
            let own = seen.len();
            return Err(Error::other(format!(
                "this process holds {own} of {parts} parts of a value that lies {}",
                spec.describe()
            )));
        }
        for (window, part) in pending {
            whole
                .put(&window, &part.wait()?)
                .context("joining shards")?;
        }
        Ok(whole)
    }
}
