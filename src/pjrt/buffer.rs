//! Values on a device, and their way there and back.

use super::api::Handle;
use super::client::Client;
use super::device::{Device, memory_kind};
use super::events::Event;
use super::ffi::{self, Call};
use crate::array::Array;
use crate::error::{Error, Result};
use crate::types::{DType, Type};
use std::ffi::c_int;
use std::sync::Arc;

/// Codes of element types in the C API.
const CODES: [(DType, c_int); 15] = [
    (DType::Bool, 1),
    (DType::I8, 2),
    (DType::I16, 3),
    (DType::I32, 4),
    (DType::I64, 5),
    (DType::U8, 6),
    (DType::U16, 7),
    (DType::U32, 8),
    (DType::U64, 9),
    (DType::F16, 10),
    (DType::F32, 11),
    (DType::F64, 12),
    (DType::BF16, 13),
    (DType::F8E5M2, 16),
    (DType::F8E4M3FN, 17),
];

/// The C API's code of an element type.
fn code(dtype: DType) -> c_int {
    let entry = CODES.iter().find(|entry| entry.0 == dtype);
    entry.expect("the table has every element type").1
}

/// The element type of that code, if it is one of ours.
pub fn dtype(code: c_int) -> Option<DType> {
    Some(CODES.iter().find(|entry| entry.1 == code)?.0)
}

/// A dense value on one device. May not be there yet: what makes it may still be running.
#[derive(Debug)]
pub struct Buffer {
    handle: Handle<ffi::Buffer>,
    ty: Type,
    device: Device,
}

impl Buffer {
    /// Take possession of a value that the plugin has made on that device.
    pub(super) fn new(handle: Handle<ffi::Buffer>, ty: Type, device: Device) -> Buffer {
        Buffer { handle, ty, device }
    }

    pub(super) fn raw(&self) -> *mut ffi::Buffer {
        self.handle.raw()
    }

    /// `semantics` says how long the device may read the array's memory, and whether in place.
    pub(super) fn upload(
        client: &Client,
        array: Arc<Array>,
        device: &Device,
        semantics: c_int,
    ) -> Result<Buffer> {
        if device.client() != client {
            return Err(Error::other(format!(
                "{device:?} belongs to another client"
            )));
        }
        let ty = array.ty().clone();
        let dims: Vec<i64> = ty.shape.iter().map(|d| *d as i64).collect();
        let mut args = ffi::HostToDevice::new();
        args.client = client.raw();
        args.data = array.bytes().as_ptr().cast();
        args.element_type = code(ty.dtype);
        args.dims = dims.as_ptr();
        args.num_dims = dims.len();
        args.semantics = semantics;
        args.device = device.raw();
        let api = client.api();
        // SAFETY: the array is dense and as long as its type says. The event below keeps it alive until the plugin is done
        // with it; it is never written to, since it is shared from here on.
        let (done, handle) = unsafe {
            api.call(&mut args)?;
            let done = Event::own(api, args.done_with_host_buffer, ffi::HostToDevice::NAME);
            (done, api.own(args.buffer, ffi::HostToDevice::NAME))
        };
        match done {
            Ok(done) => done.keep(array, client.in_flight()),
            // Without the event nobody knows when the memory is free.
            Err(error) => {
                std::mem::forget(array);
                return Err(error);
            }
        }
        Ok(Buffer::new(handle?, ty, device.clone()))
    }

    /// Element type and shape.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Where the value is.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Kind of memory that holds the value: `device`, `pinned_host`, ...
    ///
    /// # Errors
    /// When the plugin does not know.
    pub fn memory(&self) -> Result<String> {
        let mut args = ffi::BufferMemory::new();
        args.buffer = self.raw();
        let api = self.handle.api();
        // SAFETY: the buffer is alive; its memory belongs to the client.
        unsafe {
            api.call(&mut args)?;
            memory_kind(api, args.memory)
        }
    }

    /// Whether the value is gone.
    ///
    /// # Errors
    /// When the plugin does not know.
    pub fn is_deleted(&self) -> Result<bool> {
        let mut args = ffi::BufferIsDeleted::new();
        args.buffer = self.raw();
        // SAFETY: the buffer is alive.
        unsafe { self.handle.api().call(&mut args) }?;
        Ok(args.is_deleted)
    }

    /// Wait until the value is there.
    ///
    /// # Errors
    /// What went wrong with the execution or transfer that was to make it.
    pub fn ready(&self) -> Result<()> {
        let mut args = ffi::BufferReadyEvent::new();
        args.buffer = self.raw();
        let api = self.handle.api();
        // SAFETY: the buffer is alive; the event is ours.
        let event = unsafe {
            api.call(&mut args)?;
            Event::own(api, args.event, ffi::BufferReadyEvent::NAME)?
        };
        event.wait()
    }

    /// Start to copy the value to the host. The buffer may be donated or dropped meanwhile.
    ///
    /// # Errors
    /// When the value is gone.
    pub fn start_download(&self) -> Result<PendingArray> {
        let mut array = Array::zeros(self.ty.clone());
        let order: Vec<i64> = (0..self.ty.rank() as i64).rev().collect();
        let mut layout = row_major(&order);
        let mut args = ffi::DeviceToHost::new();
        args.buffer = self.raw();
        args.host_layout = &mut layout;
        args.dst = array.bytes_mut().as_mut_ptr().cast();
        args.dst_size = self.ty.bytes();
        let api = self.handle.api();
        // SAFETY: the array is as long as the type says; `PendingArray` keeps it, untouched, until the copy is done.
        let event = unsafe {
            api.call(&mut args)?;
            Event::own(api, args.event, ffi::DeviceToHost::NAME)
        };
        match event {
            Ok(event) => Ok(PendingArray {
                copy: Some((event, array)),
                client: self.device.client().clone(),
            }),
            // Without the event nobody knows when the memory is free.
            Err(error) => {
                std::mem::forget(array);
                Err(error)
            }
        }
    }

    /// The value, once it is there.
    ///
    /// # Errors
    /// When the value is gone, or what was to make it failed.
    pub fn download(&self) -> Result<Array> {
        self.start_download()?.wait()
    }
}

/// The layout of host arrays: last axis fastest, no tiles. `order` counts the axes down.
fn row_major(order: &[i64]) -> ffi::Layout {
    let tiled = ffi::TiledLayout {
        minor_to_major: order.as_ptr(),
        minor_to_major_size: order.len(),
        ..ffi::TiledLayout::new()
    };
    ffi::Layout {
        tiled,
        ..ffi::Layout::new()
    }
}

/// A value on its way to the host. Dropping it does not wait.
#[derive(Debug)]
pub struct PendingArray {
    copy: Option<(Event, Array)>,
    client: Client,
}

impl PendingArray {
    /// Whether [`PendingArray::wait`] would return at once.
    ///
    /// # Errors
    /// When the plugin does not know.
    pub fn is_ready(&self) -> Result<bool> {
        let copy = self.copy.as_ref();
        copy.map_or(Ok(true), |(event, _)| event.is_ready())
    }

    /// The value, once it is there.
    ///
    /// # Errors
    /// What went wrong with the copy, or with the execution that was to make the value.
    pub fn wait(mut self) -> Result<Array> {
        // The event stays in its place, and with it the value, until the copy is done or has failed.
        if let Some((event, _)) = &self.copy {
            event.wait()?;
        }
        let (_, array) = self.copy.take().expect("only wait and drop take it");
        Ok(array)
    }
}

impl Drop for PendingArray {
    fn drop(&mut self) {
        if let Some((event, array)) = self.copy.take() {
            event.keep(array, self.client.in_flight());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_type_has_its_code() {
        for ours in DType::ALL {
            assert_eq!(dtype(code(ours)), Some(ours));
        }
        assert_eq!(dtype(0), None);
    }
}
