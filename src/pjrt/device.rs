//! Devices of a client, and descriptions of devices that need not exist.

use super::api::{Api, slice, text};
use super::client::Client;
use super::ffi;
use super::value::{self, Value};
use crate::error::Result;
use std::collections::BTreeMap;
use std::fmt;

/// What a plugin says of a device, present or imagined.
#[derive(Clone, Debug)]
pub struct DeviceDescription {
    /// Number of the device, unique over all hosts.
    pub id: i64,
    /// Process that drives the device.
    pub process_index: usize,
    /// Model of the device: `cpu`, `TPU v5 lite`, `NVIDIA H100 80GB HBM3`.
    pub kind: String,
    /// The plugin's own words for messages.
    pub debug: String,
    /// Whatever else the plugin tells: coordinates, memory, slice.
    pub attributes: BTreeMap<String, Value>,
}

impl DeviceDescription {
    /// Read what the plugin says of a device.
    ///
    /// # Safety
    /// `raw` is a device of a living client of that plugin.
    pub(super) unsafe fn of(api: Api, raw: *mut ffi::Device) -> Result<DeviceDescription> {
        let mut args = ffi::DeviceGetDescription::new();
        args.device = raw;
        // SAFETY: the device is alive, and its description as long.
        unsafe {
            api.call(&mut args)?;
            DeviceDescription::read(api, args.description)
        }
    }

    /// Read what the plugin says.
    ///
    /// # Safety
    /// `raw` is a description of that plugin, alive for the call.
    pub(super) unsafe fn read(
        api: Api,
        raw: *mut ffi::DeviceDescription,
    ) -> Result<DeviceDescription> {
        let mut id = ffi::DescriptionId::new();
        id.description = raw;
        let mut process = ffi::DescriptionProcessIndex::new();
        process.description = raw;
        let mut kind = ffi::DescriptionKind::new();
        kind.description = raw;
        let mut debug = ffi::DescriptionDebugString::new();
        debug.description = raw;
        let mut attributes = ffi::DescriptionAttributes::new();
        attributes.description = raw;
        // SAFETY: the description is alive, and what it lends is copied at once.
        unsafe {
            api.call(&mut id)?;
            api.call(&mut process)?;
            api.call(&mut kind)?;
            // Only for people: a plugin may do without.
            let _ = api.call(&mut debug);
            let _ = api.call(&mut attributes);
            Ok(DeviceDescription {
                id: id.id.into(),
                process_index: usize::try_from(process.process_index).unwrap_or(0),
                kind: text(kind.kind, kind.kind_size),
                debug: text(debug.text, debug.text_size),
                attributes: value::copy(attributes.attributes, attributes.num_attributes),
            })
        }
    }
}

/// Memory of a device, in bytes, as its allocator counts it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeviceMemory {
    /// In use now.
    pub in_use: u64,
    /// Most in use at any time, if the allocator keeps count.
    pub peak_in_use: Option<u64>,
    /// Most that can be used, if there is a limit.
    pub limit: Option<u64>,
}

/// A device that a client can use; keeps the client alive.
#[derive(Clone)]
pub struct Device {
    pub(super) client: Client,
    pub(super) index: usize,
}

/// A device within its client.
#[derive(Debug)]
pub struct LocalDevice {
    pub raw: *mut ffi::Device,
    pub description: DeviceDescription,
    pub memories: Vec<String>,
}

// SAFETY: the device belongs to the client, is never freed before it, and may be used on any thread.
unsafe impl Send for LocalDevice {}
// SAFETY: as above.
unsafe impl Sync for LocalDevice {}

impl LocalDevice {
    /// Read what the plugin says of a device.
    ///
    /// # Safety
    /// `raw` is a device of a living client of that plugin.
    pub unsafe fn read(api: Api, raw: *mut ffi::Device) -> Result<LocalDevice> {
        let mut memories = ffi::DeviceMemories::new();
        memories.device = raw;
        // SAFETY: the device is alive, and so is all that it lends.
        unsafe {
            let description = DeviceDescription::of(api, raw)?;
            // Plugins with one kind of memory may not name it.
            let memories = match api.call(&mut memories) {
                Ok(()) => slice(memories.memories, memories.num_memories),
                Err(_) => &[],
            };
            let memories = memories.iter().map(|memory| memory_kind(api, *memory));
            Ok(LocalDevice {
                raw,
                description,
                memories: memories.collect::<Result<_>>()?,
            })
        }
    }
}

/// Name of a kind of memory: `device`, `pinned_host`, ...
///
/// # Safety
/// `memory` is a memory of a living client of that plugin.
pub unsafe fn memory_kind(api: Api, memory: *mut ffi::Memory) -> Result<String> {
    let mut args = ffi::MemoryKind::new();
    args.memory = memory;
    // SAFETY: promised by the caller; the text is copied.
    unsafe {
        api.call(&mut args)?;
        Ok(text(args.kind, args.kind_size))
    }
}

impl Device {
    fn local(&self) -> &LocalDevice {
        &self.client.inner.devices[self.index]
    }

    pub(super) fn raw(&self) -> *mut ffi::Device {
        self.local().raw
    }

    /// The client that the device belongs to.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Number of the device, unique over all hosts.
    pub fn id(&self) -> i64 {
        self.local().description.id
    }

    /// Model of the device.
    pub fn kind(&self) -> &str {
        &self.local().description.kind
    }

    /// All that the plugin says of the device.
    pub fn description(&self) -> &DeviceDescription {
        &self.local().description
    }

    /// Kinds of memory that the device can reach: `device`, `pinned_host`, ...
    pub fn memories(&self) -> &[String] {
        &self.local().memories
    }

    /// Memory in use and its limit; `None` when the plugin does not count.
    pub fn memory_stats(&self) -> Option<DeviceMemory> {
        let mut args = ffi::DeviceMemoryStats::new();
        args.device = self.raw();
        // SAFETY: the client keeps the device alive.
        unsafe { self.client.api().call(&mut args) }.ok()?;
        let bytes = |value: i64| u64::try_from(value).unwrap_or(0);
        let optional = |is_set: bool, value| is_set.then(|| bytes(value));
        Some(DeviceMemory {
            in_use: bytes(args.bytes_in_use),
            peak_in_use: optional(args.peak_bytes_in_use_is_set, args.peak_bytes_in_use),
            limit: optional(args.bytes_limit_is_set, args.bytes_limit),
        })
    }
}

impl PartialEq for Device {
    fn eq(&self, other: &Device) -> bool {
        self.client == other.client && self.index == other.index
    }
}

impl Eq for Device {}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Device({})", self.id())
    }
}
