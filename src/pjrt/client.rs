//! A client: a plugin at work on the devices of this host.

use super::api::{Api, Handle, slice, text};
use super::buffer::Buffer;
use super::device::{Device, DeviceDescription, LocalDevice};
use super::events::InFlight;
use super::executable::Executable;
use super::ffi::{self, Call};
use super::keyvalue::{KeyValues, Shared};
use super::memory::{give_back, refuse_more_than_there_is};
use super::options::CompileOptions;
use super::plugin::Plugin;
use super::program::{ProgramIo, source};
use super::value::{self, Value};
use crate::array::Array;
use crate::error::{Context, Result};
use std::sync::Arc;

/// How to make a client.
#[derive(Clone, Default)]
pub struct ClientOptions {
    /// Number of virtual devices of a CPU client; `None` leaves it to the plugin. Other plugins refuse it.
    pub cpu_devices: Option<usize>,
    /// Options by the plugin's own names, such as `memory_fraction`.
    pub other: Vec<(String, Value)>,
    /// The store through which the clients of several processes find each other, for plugins that want one (`cuda`).
    pub key_values: Option<Arc<dyn KeyValues>>,
}

/// A plugin's hold on the devices of this process. Cheap to clone; lives until its last buffer and executable is gone.
/// Dropping the last of all waits for the transfers in flight.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) inner: Arc<Inner>,
}

#[derive(Debug)]
pub(super) struct Inner {
    handle: Handle<ffi::Client>,
    plugin: Plugin,
    platform: String,
    platform_version: String,
    process_index: usize,
    /// The devices of all processes, by ascending id.
    all: Vec<DeviceDescription>,
    /// Their ids.
    ids: Vec<i64>,
    /// The devices of this process.
    pub devices: Vec<LocalDevice>,
    in_flight: Arc<InFlight>,
    /// What the plugin was lent, until after the client's end.
    #[expect(
        dead_code,
        reason = "held for the plugin, which may use it as long as the client lives"
    )]
    shared: Option<Shared>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.in_flight.wait();
    }
}

impl Client {
    /// Take hold of the plugin's devices.
    ///
    /// # Errors
    /// What the plugin says: an unknown option, no devices, devices in use by someone else.
    pub fn new(plugin: &Plugin, options: &ClientOptions) -> Result<Client> {
        let api = plugin.api;
        let mut list = options.other.clone();
        if let Some(count) = options.cpu_devices {
            list.push(("cpu_device_count".to_owned(), Value::Int(count as i64)));
        }
        let list = value::lend(&list);
        let mut args = ffi::ClientCreate::new();
        args.create_options = list.as_ptr();
        args.num_options = list.len();
        let shared = options.key_values.clone().map(Shared::new);
        if let Some(shared) = &shared {
            shared.lend(&mut args);
        }
        // SAFETY: the options outlive the call, and what the callbacks use outlives the client.
        let handle = unsafe {
            api.call(&mut args)
                .with_context(|| format!("making a client of {}", plugin.path().display()))?;
            api.own(args.client, ffi::ClientCreate::NAME)?
        };
        let client = read(plugin.clone(), shared, handle)?;
        if client.platform == "cpu" {
            refuse_more_than_there_is();
        }
        Ok(Client {
            inner: Arc::new(client),
        })
    }

    pub(super) fn api(&self) -> Api {
        self.inner.handle.api()
    }

    pub(super) fn raw(&self) -> *mut ffi::Client {
        self.inner.handle.raw()
    }

    pub(super) fn in_flight(&self) -> &Arc<InFlight> {
        &self.inner.in_flight
    }

    /// The plugin.
    pub fn plugin(&self) -> &Plugin {
        &self.inner.plugin
    }

    /// Kind of hardware: `cpu`, `tpu`, `cuda`.
    pub fn platform(&self) -> &str {
        &self.inner.platform
    }

    /// Version of the hardware's software, in the plugin's words; may be just `cpu`.
    pub fn platform_version(&self) -> &str {
        &self.inner.platform_version
    }

    /// Number of this process among those of the job.
    pub fn process_index(&self) -> usize {
        self.inner.process_index
    }

    /// The devices of this process.
    pub fn devices(&self) -> Vec<Device> {
        let device = |index| Device {
            client: self.clone(),
            index,
        };
        (0..self.inner.devices.len()).map(device).collect()
    }

    /// Ids of the devices of all processes, in ascending order.
    pub fn device_ids(&self) -> &[i64] {
        &self.inner.ids
    }

    /// The devices of all processes, by ascending id.
    pub fn descriptions(&self) -> &[DeviceDescription] {
        &self.inner.all
    }

    /// The device of this process at that address.
    pub(super) fn find(&self, raw: *mut ffi::Device) -> Option<Device> {
        let index = self
            .inner
            .devices
            .iter()
            .position(|device| device.raw == raw)?;
        Some(Device {
            client: self.clone(),
            index,
        })
    }

    /// Compile StableHLO text. `io` says what the program takes and gives on one device.
    ///
    /// # Errors
    /// The compiler's words about the program or the options, or when the program's results are not those of `io`.
    pub fn compile(
        &self,
        program: &str,
        options: &CompileOptions,
        io: ProgramIo,
    ) -> Result<Executable> {
        let options = options.encode(self.device_ids())?;
        let program = source(program);
        let mut args = ffi::ClientCompile::new();
        args.client = self.raw();
        args.program = &program;
        args.compile_options = options.as_ptr().cast();
        args.compile_options_size = options.len();
        // SAFETY: program and options outlive the call.
        let handle = unsafe {
            self.api().call(&mut args)?;
            self.api().own(args.executable, ffi::ClientCompile::NAME)?
        };
        give_back(); // what the compiler worked with is of no use to what runs now
        Executable::new(self.clone(), handle, io)
    }

    /// Load what [`Program::serialize`](super::Program::serialize) has made, with the same plugin and the same devices.
    ///
    /// The plugins check little: never load bytes that another plugin or version may have made ([`Cache`](super::Cache)
    /// sees to that).
    ///
    /// # Errors
    /// When the bytes are damaged, or the program's results are not those of `io`.
    pub fn load(&self, serialized: &[u8], io: ProgramIo) -> Result<Executable> {
        let mut args = ffi::DeserializeAndLoad::new();
        args.client = self.raw();
        args.bytes = serialized.as_ptr().cast();
        args.bytes_size = serialized.len();
        // SAFETY: the bytes outlive the call.
        let handle = unsafe {
            self.api().call(&mut args)?;
            self.api().own(args.loaded, ffi::DeserializeAndLoad::NAME)?
        };
        give_back();
        Executable::new(self.clone(), handle, io)
    }

    /// Start to copy a value to a device. The value stays alive, and may be used in place, until the device is done with
    /// it. A value that is used in place is copied by the plugin when it is donated, never written to.
    ///
    /// # Errors
    /// When the device belongs to another client, or has not enough memory.
    pub fn upload(&self, array: impl Into<Arc<Array>>, device: &Device) -> Result<Buffer> {
        Buffer::upload(self, array.into(), device, ffi::HOST_IMMUTABLE_ZERO_COPY)
    }

    /// Copy a value to a device, which has one of its own afterwards: for values that are donated, so that there are never
    /// two of each.
    ///
    /// # Errors
    /// When the device belongs to another client, or has not enough memory.
    pub fn upload_copy(&self, array: Arc<Array>, device: &Device) -> Result<Buffer> {
        let semantics = ffi::HOST_IMMUTABLE_ONLY_DURING_CALL;
        Buffer::upload(self, array, device, semantics)
    }
}

impl PartialEq for Client {
    fn eq(&self, other: &Client) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }
}

impl Eq for Client {}

/// Read what the plugin says of a new client.
/// `handle` comes last, so that it goes before what its plugin was lent when this fails.
fn read(plugin: Plugin, shared: Option<Shared>, handle: Handle<ffi::Client>) -> Result<Inner> {
    let (api, client) = (handle.api(), handle.raw());
    let mut name = ffi::ClientPlatformName::new();
    name.client = client;
    let mut version = ffi::ClientPlatformVersion::new();
    version.client = client;
    let mut process = ffi::ClientProcessIndex::new();
    process.client = client;
    let mut all = ffi::ClientDevices::new();
    all.client = client;
    let mut own = ffi::ClientAddressableDevices::new();
    own.client = client;
    // SAFETY: the client is alive, and so are its devices; texts are copied.
    unsafe {
        api.call(&mut name)?;
        api.call(&mut version)?;
        api.call(&mut process)?;
        api.call(&mut all)?;
        api.call(&mut own)?;
        let all = slice(all.devices, all.num_devices).iter();
        let all = all.map(|raw| DeviceDescription::of(api, *raw));
        let mut all = all.collect::<Result<Vec<DeviceDescription>>>()?;
        all.sort_by_key(|device| device.id);
        let local = slice(own.devices, own.num_devices).iter();
        let local = local.map(|raw| LocalDevice::read(api, *raw));
        Ok(Inner {
            platform: text(name.name, name.name_size),
            platform_version: text(version.version, version.version_size),
            process_index: usize::try_from(process.process_index).unwrap_or(0),
            ids: all.iter().map(|device| device.id).collect(),
            all,
            devices: local.collect::<Result<_>>()?,
            in_flight: Arc::default(),
            plugin,
            handle,
            shared,
        })
    }
}
