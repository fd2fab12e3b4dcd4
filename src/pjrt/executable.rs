//! Programs on devices.

use super::api::{Handle, slice};
use super::buffer::Buffer;
use super::client::Client;
use super::device::Device;
use super::error;
use super::ffi::{self, Call};
use super::program::{Port, Program, ProgramIo};
use crate::error::{Error, Result};

/// An argument of an execution.
#[derive(Debug)]
pub enum Input<'a> {
    /// Read only.
    Keep(&'a Buffer),
    /// Given away: the program may put a result in its place.
    Donate(Buffer),
}

impl Input<'_> {
    fn buffer(&self) -> &Buffer {
        match self {
            Input::Keep(buffer) => buffer,
            Input::Donate(buffer) => buffer,
        }
    }
}

/// A compiled program, loaded on its devices.
#[derive(Debug)]
pub struct Executable {
    handle: Handle<ffi::LoadedExecutable>,
    program: Program,
    io: ProgramIo,
    devices: Vec<Device>,
    client: Client,
}

impl Executable {
    pub(super) fn new(
        client: Client,
        handle: Handle<ffi::LoadedExecutable>,
        io: ProgramIo,
    ) -> Result<Executable> {
        let api = handle.api();
        let mut args = ffi::GetExecutable::new();
        args.loaded = handle.raw();
        let mut devices = ffi::ExecutableDevices::new();
        devices.loaded = handle.raw();
        // SAFETY: the executable is alive; the program is ours, the devices are the client's.
        let (program, devices) = unsafe {
            api.call(&mut args)?;
            let program = Program::new(api.own(args.executable, ffi::GetExecutable::NAME)?);
            api.call(&mut devices)?;
            (program, slice(devices.devices, devices.num_devices))
        };
        program.check_outputs(&io.outputs)?;
        let devices = devices.iter().map(|raw| {
            client.find(*raw).ok_or_else(|| {
                let message = format!("{}: an executable names an unknown device", api.title());
                error::plugin(0, message)
            })
        });
        Ok(Executable {
            program,
            io,
            devices: devices.collect::<Result<_>>()?,
            handle,
            client,
        })
    }

    /// What the compiler tells about the program.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// What the program takes and gives on each device.
    pub fn io(&self) -> &ProgramIo {
        &self.io
    }

    /// The client that the program is loaded by.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The devices of this process that the program runs on, in the order of arguments and results.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// Run on all devices: one list of arguments a device, one list of results a device. Returns at once; results can be
    /// passed on before they are there, and what fails later is reported when one is waited for or downloaded.
    ///
    /// # Errors
    /// When the arguments are not those of the program (count, element type, shape, device), or the plugin refuses.
    /// Donated arguments are lost then, too.
    pub fn execute(&self, args: Vec<Vec<Input<'_>>>) -> Result<Vec<Vec<Buffer>>> {
        self.check(&args)?;
        let raw: Vec<Vec<*mut ffi::Buffer>> = args
            .iter()
            .map(|list| list.iter().map(|input| input.buffer().raw()).collect())
            .collect();
        let lists: Vec<*const *mut ffi::Buffer> = raw.iter().map(Vec::as_ptr).collect();
        let mut results =
            vec![vec![std::ptr::null_mut(); self.io.outputs.len()]; self.devices.len()];
        let result_lists: Vec<*mut *mut ffi::Buffer> =
            results.iter_mut().map(Vec::as_mut_ptr).collect();
        let kept = kept(&args);
        let mut options = ffi::ExecuteOptions::new();
        options.non_donatable_input_indices = kept.as_ptr();
        options.num_non_donatable_input_indices = kept.len();
        let mut call = ffi::Execute::new();
        call.loaded = self.handle.raw();
        call.options = &mut options;
        call.argument_lists = lists.as_ptr();
        call.num_devices = self.devices.len();
        call.num_args = self.io.inputs.len();
        call.output_lists = result_lists.as_ptr();
        let api = self.handle.api();
        // SAFETY: one list a device, each as long as the program has inputs (`check`) or outputs (`new`); the buffers
        // are alive for the call, and the plugin holds on to what it needs for longer.
        unsafe { api.call(&mut call) }?;
        let take = |(list, device): (Vec<*mut ffi::Buffer>, &Device)| {
            let outputs = list.into_iter().zip(&self.io.outputs);
            let outputs = outputs.map(|(raw, port)| {
                // SAFETY: the plugin has just made this buffer, for us.
                let handle = unsafe { api.own(raw, ffi::Execute::NAME) }?;
                Ok(Buffer::new(handle, port.ty.clone(), device.clone()))
            });
            outputs.collect::<Result<Vec<_>>>()
        };
        results.into_iter().zip(&self.devices).map(take).collect()
    }

    /// Run a program of one device, as [`Executable::execute`] does.
    ///
    /// # Errors
    /// As [`Executable::execute`].
    pub fn execute1(&self, args: Vec<Input<'_>>) -> Result<Vec<Buffer>> {
        let mut results = self.execute(vec![args])?;
        Ok(results.swap_remove(0))
    }

    /// Refuse arguments that are not those of the program: plugins would take them for what they are not.
    fn check(&self, args: &[Vec<Input<'_>>]) -> Result<()> {
        let refuse = |what: String| Err(Error::other(what));
        let (expected, got) = (self.devices.len(), args.len());
        if expected != got {
            return refuse(format!(
                "expected arguments for {expected} devices, got them for {got}"
            ));
        }
        for (list, device) in args.iter().zip(&self.devices) {
            let (expected, got) = (self.io.inputs.len(), list.len());
            if expected != got {
                return refuse(format!(
                    "{device:?}: expected {expected} arguments, got {got}"
                ));
            }
            for (i, (input, port)) in list.iter().zip(&self.io.inputs).enumerate() {
                let buffer = input.buffer();
                let Port { name, ty } = port;
                if buffer.ty() != ty {
                    let got = buffer.ty();
                    return refuse(format!("argument {i} ({name}): expected {ty}, got {got}"));
                }
                if buffer.device() != device {
                    let got = buffer.device();
                    return refuse(format!(
                        "argument {i} ({name}): expected on {device:?}, got on {got:?}"
                    ));
                }
            }
        }
        Ok(())
    }
}

/// Indices of the arguments that some device keeps.
fn kept(args: &[Vec<Input<'_>>]) -> Vec<i64> {
    let inputs = args.first().map_or(0, Vec::len);
    let is_kept = |i: &usize| args.iter().any(|list| matches!(list[*i], Input::Keep(_)));
    (0..inputs).filter(is_kept).map(|i| i as i64).collect()
}
