//! Values over all devices of a mesh.

use super::Runtime;
use crate::array::Array;
use crate::error::{Context, Error, Result};
use crate::pjrt::Buffer;
use crate::shard::{Mesh, Spec};
use crate::types::Type;

/// A value that lies over the devices of a mesh: each device of this process holds its shard.
#[derive(Debug)]
pub struct Global {
    ty: Type,
    /// Mesh and spec; nothing when there is one device.
    lie: Option<(Mesh, Spec)>,
    /// Place in the mesh, and shard, of each device of this process.
    shards: Vec<(usize, Buffer)>,
}

impl Global {
    /// What a program has left on the devices.
    pub(super) fn new(ty: Type, lie: Option<(Mesh, Spec)>, shards: Vec<(usize, Buffer)>) -> Global {
        Global { ty, lie, shards }
    }

    /// Cut an array as `spec` says and start to copy each device's shard to it.
    ///
    /// # Errors
    /// When a device has not enough memory.
    pub fn upload(runtime: &Runtime, array: Array, spec: Option<&Spec>) -> Result<Global> {
        let ty = array.ty().clone();
        let Some(mesh) = runtime.mesh() else {
            let device = &runtime.devices()?[0].1;
            let buffer = runtime.client.upload(array, device)?;
            let shards = vec![(0, buffer)];
            return Ok(Global::new(ty, None, shards));
        };
        let spec = spec.cloned().unwrap_or(Spec::replicated(ty.rank()));
        let array = std::sync::Arc::new(array);
        let mut shards = Vec::new();
        for (place, device) in runtime.devices()? {
            let buffer = match spec.is_replicated() {
                true => runtime.client.upload(array.clone(), &device)?,
                false => {
                    let window = spec.window(&ty, mesh, place);
                    runtime.client.upload(array.window(&window)?, &device)?
                }
            };
            shards.push((place, buffer));
        }
        Ok(Global::new(ty, Some((mesh.clone(), spec)), shards))
    }

    /// Element type and shape, over all devices.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// The shards of this process's devices.
    pub fn shards(&self) -> impl Iterator<Item = &Buffer> {
        self.shards.iter().map(|s| &s.1)
    }

    pub(super) fn into_shards(self) -> Vec<Buffer> {
        self.shards.into_iter().map(|s| s.1).collect()
    }

    /// Wait until the value is there.
    ///
    /// # Errors
    /// What went wrong with the execution or transfer that was to make it.
    pub fn ready(&self) -> Result<()> {
        self.shards().try_for_each(Buffer::ready)
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
