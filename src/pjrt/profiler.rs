//! The profiler of a plugin, where it has one: an extension of the C API (xla/backends/profiler/plugin/profiler_c_api.h).

use super::ffi;
use super::plugin::Plugin;
use crate::error::{Error, Result};
use prost::Message;
use std::ffi::{c_char, c_void};
use std::ptr::{NonNull, null_mut};

/// `PLUGIN_Profiler_Api`, as far as it is called.
#[repr(C)]
struct Functions {
    struct_size: usize,
    private: *mut c_void,
    error_destroy: Option<unsafe extern "C" fn(*mut ErrorArgs)>,
    error_message: Option<unsafe extern "C" fn(*mut MessageArgs)>,
    error_code: *mut c_void,
    create: Option<unsafe extern "C" fn(*mut CreateArgs) -> *mut c_void>,
    destroy: Option<unsafe extern "C" fn(*mut OneArgs) -> *mut c_void>,
    start: Option<unsafe extern "C" fn(*mut OneArgs) -> *mut c_void>,
    stop: Option<unsafe extern "C" fn(*mut OneArgs) -> *mut c_void>,
    collect: Option<unsafe extern "C" fn(*mut CollectArgs) -> *mut c_void>,
}

/// The extension: its head, then a pointer to the functions.
#[repr(C)]
struct ProfilerExtension {
    head: ffi::Extension,
    functions: *const Functions,
}

#[repr(C)]
struct ErrorArgs {
    struct_size: usize,
    private: *mut c_void,
    error: *mut c_void,
}

#[repr(C)]
struct MessageArgs {
    struct_size: usize,
    private: *mut c_void,
    error: *const c_void,
    message: *const c_char,
    message_size: usize,
}

#[repr(C)]
struct CreateArgs {
    struct_size: usize,
    options: *const c_char,
    options_size: usize,
    profiler: *mut c_void,
}

#[repr(C)]
struct OneArgs {
    struct_size: usize,
    profiler: *mut c_void,
}

#[repr(C)]
struct CollectArgs {
    struct_size: usize,
    profiler: *mut c_void,
    buffer: *mut u8,
    buffer_size: usize,
}

/// `tensorflow.ProfileOptions` (tsl/profiler/protobuf/profiler_options.proto).
#[derive(Clone, PartialEq, Message)]
struct ProfileOptions {
    #[prost(uint32, tag = "2")]
    host_tracer_level: u32,
    #[prost(uint32, tag = "3")]
    device_tracer_level: u32,
    #[prost(uint32, tag = "5")]
    version: u32,
}

/// A plugin's profiler at work.
#[derive(Debug)]
pub struct Profiler {
    functions: &'static Functions,
    profiler: NonNull<c_void>,
}

impl std::fmt::Debug for Functions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Functions")
    }
}

impl Profiler {
    /// Begin to trace what the plugin and its devices do; nothing when it has no profiler.
    ///
    /// # Errors
    /// The plugin's words when it cannot.
    pub fn start(plugin: &Plugin) -> Result<Option<Profiler>> {
        let Some(functions) = functions(plugin) else {
            return Ok(None);
        };
        let options = ProfileOptions {
            host_tracer_level: 2,
            device_tracer_level: 1,
            version: 1,
        };
        let options = options.encode_to_vec();
        let mut args = CreateArgs {
            struct_size: size_of::<CreateArgs>(),
            options: options.as_ptr().cast(),
            options_size: options.len(),
            profiler: null_mut(),
        };
        let create = functions.create.ok_or_else(missing)?;
        // SAFETY: the arguments are as the extension declares them and live through the call.
        check(functions, unsafe { create(&raw mut args) })?;
        let profiler = NonNull::new(args.profiler).ok_or_else(missing)?;
        let profiler = Profiler {
            functions,
            profiler,
        };
        profiler.call(functions.start)?;
        Ok(Some(profiler))
    }

    /// Stop, and give what was traced: a serialised `XSpace`.
    ///
    /// # Errors
    /// The plugin's words when it cannot.
    pub fn stop(self) -> Result<Vec<u8>> {
        self.call(self.functions.stop)?;
        let collect = self.functions.collect.ok_or_else(missing)?;
        let mut args = CollectArgs {
            struct_size: size_of::<CollectArgs>(),
            profiler: self.profiler.as_ptr(),
            buffer: null_mut(),
            buffer_size: 0,
        };
        // SAFETY: without a buffer the plugin gives the place of its own, which lives as long as the profiler.
        check(self.functions, unsafe { collect(&raw mut args) })?;
        if args.buffer.is_null() || args.buffer_size == 0 {
            return Ok(Vec::new());
        }
        // SAFETY: the plugin says how many bytes there are; the last one is a zero of its own (a string's end).
        let bytes = unsafe { std::slice::from_raw_parts(args.buffer, args.buffer_size) };
        Ok(bytes[..bytes.len() - 1].to_vec())
    }

    fn call(
        &self,
        function: Option<unsafe extern "C" fn(*mut OneArgs) -> *mut c_void>,
    ) -> Result<()> {
        let function = function.ok_or_else(missing)?;
        let mut args = OneArgs {
            struct_size: size_of::<OneArgs>(),
            profiler: self.profiler.as_ptr(),
        };
        // SAFETY: the profiler lives until it is dropped.
        check(self.functions, unsafe { function(&raw mut args) })
    }
}

impl Drop for Profiler {
    fn drop(&mut self) {
        // nothing can be done about one that does not want to go
        let _ = self.call(self.functions.destroy);
    }
}

fn missing() -> Error {
    Error::other("the plugin's profiler lacks a function")
}

fn functions(plugin: &Plugin) -> Option<&'static Functions> {
    let head = plugin.extension(ffi::EXTENSION_PROFILER)?;
    // SAFETY: an extension of that kind is this structure when it is as large, a constant of the plugin, which stays loaded.
    unsafe {
        if head.as_ref().struct_size < size_of::<ProfilerExtension>() {
            return None;
        }
        let functions = head.cast::<ProfilerExtension>().as_ref().functions;
        functions
            .as_ref()
            .filter(|f| f.struct_size >= size_of::<Functions>())
    }
}

/// The plugin's words when there is an error.
fn check(functions: &Functions, error: *mut c_void) -> Result<()> {
    if error.is_null() {
        return Ok(());
    }
    let mut said = "the plugin's profiler fails".to_owned();
    let mut args = MessageArgs {
        struct_size: size_of::<MessageArgs>(),
        private: null_mut(),
        error,
        message: std::ptr::null(),
        message_size: 0,
    };
    if let Some(message) = functions.error_message {
        // SAFETY: the error is the plugin's own, and its message lives as long as it.
        unsafe {
            message(&raw mut args);
            if !args.message.is_null() {
                let bytes =
                    std::slice::from_raw_parts(args.message.cast::<u8>(), args.message_size);
                said = format!("{said}: {}", String::from_utf8_lossy(bytes));
            }
        }
    }
    let mut args = ErrorArgs {
        struct_size: size_of::<ErrorArgs>(),
        private: null_mut(),
        error,
    };
    if let Some(destroy) = functions.error_destroy {
        // SAFETY: nobody looks at the error after this.
        unsafe { destroy(&raw mut args) };
    }
    Err(Error::other(said))
}
