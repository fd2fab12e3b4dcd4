//! Topologies: devices that need not be there, to compile for.

use super::api::{Api, Handle, slice, text};
use super::device::DeviceDescription;
use super::ffi::{self, Call};
use super::options::CompileOptions;
use super::plugin::Plugin;
use super::program::{Program, source};
use super::value::{self, Value};
use crate::error::{Context, Result};
use std::collections::BTreeMap;

/// Devices as a plugin imagines them under a name such as `v5e:2x4`.
#[derive(Debug)]
pub struct Topology {
    handle: Handle<ffi::Topology>,
    platform: String,
    platform_version: String,
    devices: Vec<DeviceDescription>,
}

impl Topology {
    /// The topology of that name. What names and options there are is the plugin's affair.
    ///
    /// # Errors
    /// When the plugin has no topologies, or none of that name with those options.
    pub fn new(plugin: &Plugin, name: &str, options: &[(String, Value)]) -> Result<Topology> {
        let api = plugin.api;
        let options = value::lend(options);
        let mut args = ffi::TopologyCreate::new();
        args.name = name.as_ptr().cast();
        args.name_size = name.len();
        args.create_options = options.as_ptr();
        args.num_options = options.len();
        // SAFETY: name and options outlive the call; the topology is ours.
        unsafe {
            api.call(&mut args)
                .with_context(|| format!("topology {name}"))?;
            Topology::read(api, api.own(args.topology, ffi::TopologyCreate::NAME)?)
        }
    }

    /// Read what the plugin says of a new topology.
    ///
    /// # Safety
    /// `handle` belongs to that plugin.
    unsafe fn read(api: Api, handle: Handle<ffi::Topology>) -> Result<Topology> {
        let mut name = ffi::TopologyPlatformName::new();
        name.topology = handle.raw();
        let mut version = ffi::TopologyPlatformVersion::new();
        version.topology = handle.raw();
        let mut devices = ffi::TopologyDevices::new();
        devices.topology = handle.raw();
        // SAFETY: the topology is alive; what it lends is copied.
        unsafe {
            api.call(&mut name)?;
            api.call(&mut version)?;
            api.call(&mut devices)?;
            let devices = slice(devices.descriptions, devices.num_descriptions);
            let devices = devices.iter().map(|raw| DeviceDescription::read(api, *raw));
            let mut devices = devices.collect::<Result<Vec<_>>>()?;
            devices.sort_by_key(|device| device.id);
            Ok(Topology {
                platform: text(name.name, name.name_size),
                platform_version: text(version.version, version.version_size),
                devices,
                handle,
            })
        }
    }

    /// Kind of hardware.
    pub fn platform(&self) -> &str {
        &self.platform
    }

    /// Version of the hardware's software.
    pub fn platform_version(&self) -> &str {
        &self.platform_version
    }

    /// The devices by ascending id.
    pub fn devices(&self) -> &[DeviceDescription] {
        &self.devices
    }

    /// What the plugin says of the topology as a whole, such as `wrap`. Empty when it says nothing.
    pub fn attributes(&self) -> BTreeMap<String, Value> {
        let mut args = ffi::TopologyAttributes::new();
        args.topology = self.handle.raw();
        // SAFETY: the topology is alive; the attributes are copied.
        unsafe {
            match self.handle.api().call(&mut args) {
                Ok(()) => value::copy(args.attributes, args.num_attributes),
                Err(_) => BTreeMap::new(),
            }
        }
    }

    /// Compile StableHLO text for these devices, without having them.
    ///
    /// # Errors
    /// The compiler's words about the program or the options.
    pub fn compile(&self, program: &str, options: &CompileOptions) -> Result<Program> {
        let ids: Vec<i64> = self.devices.iter().map(|device| device.id).collect();
        let options = options.encode(&ids)?;
        let program = source(program);
        let mut args = ffi::Compile::new();
        args.topology = self.handle.raw();
        args.program = &program;
        args.compile_options = options.as_ptr().cast();
        args.compile_options_size = options.len();
        let api = self.handle.api();
        // SAFETY: topology, program and options outlive the call; the executable is ours.
        unsafe {
            api.call(&mut args)?;
            Ok(Program::new(api.own(args.executable, ffi::Compile::NAME)?))
        }
    }
}
