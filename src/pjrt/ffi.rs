//! Layouts of the PJRT C API, as of version 0.81, of the functions we call.
//!
//! The function table only grows at its end, and so do the structures: a plugin reads and writes no further than the
//! `struct_size` it is given, and takes the bytes of an older or newer caller for what they are. So one set of layouts
//! serves every plugin with major version 0; what a plugin is too old to have shows in its table's size.

use std::ffi::{c_char, c_int, c_void};
use std::mem::offset_of;

/// Bytes before the first function of the table: size, extensions, and the version structure.
pub const TABLE_HEADER: usize = offset_of!(Table, functions);

/// The function table, up to its first function.
#[repr(C)]
pub struct Table {
    pub struct_size: usize,
    pub extensions: *const Extension,
    pub version: Version,
    pub functions: [*const c_void; 0],
}

/// API version that the plugin was built with.
#[repr(C)]
pub struct Version {
    pub struct_size: usize,
    pub extensions: *const Extension,
    pub major: c_int,
    pub minor: c_int,
}

/// Head of every extension: a linked list that says what else the plugin offers.
#[repr(C)]
pub struct Extension {
    pub struct_size: usize,
    pub kind: c_int,
    pub next: *const Extension,
}

/// [`Extension::kind`] of the profiler.
pub const EXTENSION_PROFILER: c_int = 1;

/// The symbol that a plugin exports.
pub type GetPjrtApi = unsafe extern "C" fn() -> *const Table;

/// A function of the table that reports failure; `Call` says which arguments it takes.
pub type Function<C> = unsafe extern "C" fn(*mut C) -> *mut Error;

/// A function of the table that cannot fail: destruction and message of an error.
pub type VoidFunction<C> = unsafe extern "C" fn(*mut C);

macro_rules! opaque {
    ($($name:ident)*) => {$(
        /// An object of the plugin, known by its address only.
        #[repr(C)]
        #[derive(Debug)]
        pub struct $name([u8; 0]);
    )*};
}
opaque! {
    Error Event Client Device Memory DeviceDescription Topology Executable LoadedExecutable Buffer
    SerializedExecutable
}

/// An object that we own and must destroy; every destructor takes [`Destroy`].
pub trait Object {
    /// Place of the destructor in the table.
    const DESTROY: usize;
}
macro_rules! objects {
    ($($name:ident $slot:literal)*) => {$(
        impl Object for $name { const DESTROY: usize = $slot; }
    )*};
}
objects! { Event 5 Client 11 Executable 40 LoadedExecutable 50 Buffer 58 Topology 83 }

/// Arguments of every destructor.
#[repr(C)]
pub struct Destroy<T> {
    pub struct_size: usize,
    pub extensions: *const Extension,
    pub object: *mut T,
}

/// Arguments of one function of the table.
///
/// # Safety
/// The type is the C structure that the function at `SLOT` takes, begins with `struct_size` and the extension pointer,
/// and is valid when it is all zeros.
pub unsafe trait Call {
    /// Place of the function in the table.
    const SLOT: usize;
    /// Name of the function in the C header.
    const NAME: &'static str;
}

/// One greater of two sizes, in constants.
const fn max(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}

/// Structures with the common head. `new()` sets their size, which ends with the last field and leaves out the padding.
macro_rules! structs {
    ($($name:ident { $($field:ident: $ty:ty),* $(,)? })*) => {$(
        #[repr(C)]
        pub struct $name {
            pub struct_size: usize,
            pub extensions: *const Extension,
            $(pub $field: $ty,)*
        }
        impl $name {
            /// Size up to the end of the last field.
            #[allow(unused_mut)]
            pub const SIZE: usize = {
                let mut size = 16;
                $(size = max(size, offset_of!($name, $field) + size_of::<$ty>());)*
                size
            };

            /// All zeros but for the size.
            #[allow(dead_code)] // a plugin makes what it calls us with
            pub fn new() -> $name {
                // SAFETY: integers, booleans, pointers and optional functions are valid when zero.
                let zeros: $name = unsafe { std::mem::zeroed() };
                $name { struct_size: $name::SIZE, ..zeros }
            }
        }
    )*};
}

/// Argument structures of functions: slot, function, structure.
macro_rules! calls {
    ($($slot:literal $function:literal $name:ident { $($field:ident: $ty:ty),* $(,)? })*) => {
        structs! { $($name { $($field: $ty),* })* }
        $(
            // SAFETY: written after the header, field by field; `structs!` starts each with the common head.
            unsafe impl Call for $name {
                const SLOT: usize = $slot;
                const NAME: &'static str = $function;
            }
        )*
    };
}

/// [`NamedValue::kind`]: text of `count` bytes.
pub const VALUE_STRING: c_int = 0;
/// [`NamedValue::kind`]: one integer.
pub const VALUE_INT: c_int = 1;
/// [`NamedValue::kind`]: `count` integers.
pub const VALUE_INTS: c_int = 2;
/// [`NamedValue::kind`]: an f32.
pub const VALUE_FLOAT: c_int = 3;
/// [`NamedValue::kind`]: a boolean.
pub const VALUE_BOOL: c_int = 4;

/// Payload of a [`NamedValue`], by its kind.
#[repr(C)]
#[derive(Clone, Copy)]
pub union Payload {
    pub string: *const c_char,
    pub int: i64,
    pub ints: *const i64,
    pub float: f32,
    pub bool: bool,
}

/// [`HostToDevice::semantics`]: the device may use the host memory in place, reads it only, and says when it is done.
pub const HOST_IMMUTABLE_ONLY_DURING_CALL: c_int = 0;
pub const HOST_IMMUTABLE_ZERO_COPY: c_int = 2;

/// Makes an error of the plugin: code, message, length of the message.
pub type CallbackError = unsafe extern "C" fn(c_int, *const c_char, usize) -> *mut Error;

structs! {
    // What the functions are called with that a plugin reaches other processes by.
    KeyValueGet {
        key: *const c_char,
        key_size: usize,
        timeout_in_ms: c_int,
        callback_error: *const CallbackError,
        user_arg: *mut c_void,
        value: *mut c_char,
        value_size: usize,
        deleter: Option<unsafe extern "C" fn(*mut c_char)>,
    }
    KeyValueTryGet {
        key: *const c_char,
        key_size: usize,
        callback_error: *const CallbackError,
        user_arg: *mut c_void,
        value: *mut c_char,
        value_size: usize,
        deleter: Option<unsafe extern "C" fn(*mut c_char)>,
    }
    KeyValuePut {
        key: *const c_char,
        key_size: usize,
        value: *const c_char,
        value_size: usize,
        callback_error: *const CallbackError,
        user_arg: *mut c_void,
    }
    NamedValue {
        name: *const c_char,
        name_size: usize,
        kind: c_int,
        payload: Payload,
        count: usize,
    }
    Program {
        code: *mut c_char,
        code_size: usize,
        format: *const c_char,
        format_size: usize,
    }
    // Structure inside a union in C; `kind` 0 after it says that the union holds it.
    TiledLayout {
        minor_to_major: *const i64,
        minor_to_major_size: usize,
        tile_dims: *const i64,
        tile_dim_sizes: *const usize,
        num_tiles: usize,
    }
    Layout {
        tiled: TiledLayout,
        kind: c_int,
    }
    ExecuteOptions {
        send_callbacks: *mut c_void,
        recv_callbacks: *mut c_void,
        num_send_ops: usize,
        num_recv_ops: usize,
        launch_id: c_int,
        non_donatable_input_indices: *const i64,
        num_non_donatable_input_indices: usize,
        context: *mut c_void,
        call_location: *const c_char,
        num_tasks: usize,
        task_ids: *mut c_int,
        incarnation_ids: *mut i64,
    }
}

calls! {
    0 "PJRT_Error_Destroy" ErrorDestroy { error: *mut Error }
    1 "PJRT_Error_Message" ErrorMessage { error: *const Error, message: *const c_char, message_size: usize }
    2 "PJRT_Error_GetCode" ErrorGetCode { error: *const Error, code: c_int }

    3 "PJRT_Plugin_Initialize" PluginInitialize {}
    4 "PJRT_Plugin_Attributes" PluginAttributes { attributes: *const NamedValue, num_attributes: usize }

    6 "PJRT_Event_IsReady" EventIsReady { event: *mut Event, is_ready: bool }
    8 "PJRT_Event_Await" EventAwait { event: *mut Event }
    9 "PJRT_Event_OnReady" EventOnReady {
        event: *mut Event,
        callback: Option<unsafe extern "C" fn(*mut Error, *mut c_void)>,
        user_arg: *mut c_void,
    }

    10 "PJRT_Client_Create" ClientCreate {
        create_options: *const NamedValue,
        num_options: usize,
        kv_get_callback: *mut c_void,
        kv_get_user_arg: *mut c_void,
        kv_put_callback: *mut c_void,
        kv_put_user_arg: *mut c_void,
        client: *mut Client,
        kv_try_get_callback: *mut c_void,
        kv_try_get_user_arg: *mut c_void,
    }
    12 "PJRT_Client_PlatformName" ClientPlatformName {
        client: *mut Client, name: *const c_char, name_size: usize,
    }
    13 "PJRT_Client_ProcessIndex" ClientProcessIndex { client: *mut Client, process_index: c_int }
    14 "PJRT_Client_PlatformVersion" ClientPlatformVersion {
        client: *mut Client, version: *const c_char, version_size: usize,
    }
    15 "PJRT_Client_Devices" ClientDevices {
        client: *mut Client, devices: *const *mut Device, num_devices: usize,
    }
    16 "PJRT_Client_AddressableDevices" ClientAddressableDevices {
        client: *mut Client, devices: *const *mut Device, num_devices: usize,
    }
    20 "PJRT_Client_Compile" ClientCompile {
        client: *mut Client,
        program: *const Program,
        compile_options: *const c_char,
        compile_options_size: usize,
        executable: *mut LoadedExecutable,
    }
    22 "PJRT_Client_BufferFromHostBuffer" HostToDevice {
        client: *mut Client,
        data: *const c_void,
        element_type: c_int,
        dims: *const i64,
        num_dims: usize,
        byte_strides: *const i64,
        num_byte_strides: usize,
        semantics: c_int,
        device: *mut Device,
        memory: *mut Memory,
        device_layout: *mut Layout,
        done_with_host_buffer: *mut Event,
        buffer: *mut Buffer,
    }

    23 "PJRT_DeviceDescription_Id" DescriptionId { description: *mut DeviceDescription, id: c_int }
    24 "PJRT_DeviceDescription_ProcessIndex" DescriptionProcessIndex {
        description: *mut DeviceDescription, process_index: c_int,
    }
    25 "PJRT_DeviceDescription_Attributes" DescriptionAttributes {
        description: *mut DeviceDescription, num_attributes: usize, attributes: *const NamedValue,
    }
    26 "PJRT_DeviceDescription_Kind" DescriptionKind {
        description: *mut DeviceDescription, kind: *const c_char, kind_size: usize,
    }
    27 "PJRT_DeviceDescription_DebugString" DescriptionDebugString {
        description: *mut DeviceDescription, text: *const c_char, text_size: usize,
    }
    29 "PJRT_Device_GetDescription" DeviceGetDescription {
        device: *mut Device, description: *mut DeviceDescription,
    }
    32 "PJRT_Device_AddressableMemories" DeviceMemories {
        device: *mut Device, memories: *const *mut Memory, num_memories: usize,
    }
    34 "PJRT_Device_MemoryStats" DeviceMemoryStats {
        device: *mut Device,
        bytes_in_use: i64,
        peak_bytes_in_use: i64,
        peak_bytes_in_use_is_set: bool,
        num_allocs: i64,
        num_allocs_is_set: bool,
        largest_alloc_size: i64,
        largest_alloc_size_is_set: bool,
        bytes_limit: i64,
        bytes_limit_is_set: bool,
        bytes_reserved: i64,
        bytes_reserved_is_set: bool,
        peak_bytes_reserved: i64,
        peak_bytes_reserved_is_set: bool,
        bytes_reservable_limit: i64,
        bytes_reservable_limit_is_set: bool,
        largest_free_block_bytes: i64,
        largest_free_block_bytes_is_set: bool,
        pool_bytes: i64,
        pool_bytes_is_set: bool,
        peak_pool_bytes: i64,
        peak_pool_bytes_is_set: bool,
    }
    36 "PJRT_Memory_Kind" MemoryKind { memory: *mut Memory, kind: *const c_char, kind_size: usize }

    41 "PJRT_Executable_Name" ExecutableName {
        executable: *mut Executable, name: *const c_char, name_size: usize,
    }
    46 "PJRT_Executable_GetCostAnalysis" CostAnalysis {
        executable: *mut Executable, num_properties: usize, properties: *const NamedValue,
    }
    48 "PJRT_Executable_OptimizedProgram" OptimizedProgram {
        executable: *mut Executable, program: *mut Program,
    }
    49 "PJRT_Executable_Serialize" Serialize {
        executable: *const Executable,
        bytes: *const c_char,
        bytes_size: usize,
        serialized: *mut SerializedExecutable,
        deleter: Option<unsafe extern "C" fn(*mut SerializedExecutable)>,
    }
    51 "PJRT_LoadedExecutable_GetExecutable" GetExecutable {
        loaded: *mut LoadedExecutable, executable: *mut Executable,
    }
    52 "PJRT_LoadedExecutable_AddressableDevices" ExecutableDevices {
        loaded: *mut LoadedExecutable, devices: *const *mut Device, num_devices: usize,
    }
    55 "PJRT_LoadedExecutable_Execute" Execute {
        loaded: *mut LoadedExecutable,
        options: *mut ExecuteOptions,
        argument_lists: *const *const *mut Buffer,
        num_devices: usize,
        num_args: usize,
        output_lists: *const *mut *mut Buffer,
        device_complete_events: *mut *mut Event,
        execute_device: *mut Device,
    }
    56 "PJRT_Executable_DeserializeAndLoad" DeserializeAndLoad {
        client: *mut Client,
        bytes: *const c_char,
        bytes_size: usize,
        loaded: *mut LoadedExecutable,
        compile_options: *const c_char,
        compile_options_size: usize,
    }

    66 "PJRT_Buffer_Memory" BufferMemory { buffer: *mut Buffer, memory: *mut Memory }
    68 "PJRT_Buffer_IsDeleted" BufferIsDeleted { buffer: *mut Buffer, is_deleted: bool }
    70 "PJRT_Buffer_ToHostBuffer" DeviceToHost {
        buffer: *mut Buffer,
        host_layout: *mut Layout,
        dst: *mut c_void,
        dst_size: usize,
        event: *mut Event,
    }
    72 "PJRT_Buffer_ReadyEvent" BufferReadyEvent { buffer: *mut Buffer, event: *mut Event }

    82 "PJRT_TopologyDescription_Create" TopologyCreate {
        name: *const c_char,
        name_size: usize,
        create_options: *const NamedValue,
        num_options: usize,
        topology: *mut Topology,
    }
    84 "PJRT_TopologyDescription_PlatformName" TopologyPlatformName {
        topology: *const Topology, name: *const c_char, name_size: usize,
    }
    85 "PJRT_TopologyDescription_PlatformVersion" TopologyPlatformVersion {
        topology: *mut Topology, version: *const c_char, version_size: usize,
    }
    86 "PJRT_TopologyDescription_GetDeviceDescriptions" TopologyDevices {
        topology: *const Topology, descriptions: *const *mut DeviceDescription, num_descriptions: usize,
    }
    88 "PJRT_TopologyDescription_Attributes" TopologyAttributes {
        topology: *mut Topology, attributes: *const NamedValue, num_attributes: usize,
    }
    89 "PJRT_Compile" Compile {
        topology: *const Topology,
        program: *const Program,
        compile_options: *const c_char,
        compile_options_size: usize,
        client: *mut Client,
        executable: *mut Executable,
    }

    90 "PJRT_Executable_OutputElementTypes" OutputElementTypes {
        executable: *mut Executable, types: *const c_int, num_types: usize,
    }
    91 "PJRT_Executable_OutputDimensions" OutputDimensions {
        executable: *mut Executable, num_outputs: usize, dims: *const i64, dim_sizes: *const usize,
    }
    94 "PJRT_Executable_Fingerprint" Fingerprint {
        executable: *mut Executable, text: *const c_char, text_size: usize,
    }
    96 "PJRT_Executable_GetCompiledMemoryStats" CompiledMemoryStats {
        executable: *mut Executable,
        generated_code_size_in_bytes: i64,
        argument_size_in_bytes: i64,
        output_size_in_bytes: i64,
        alias_size_in_bytes: i64,
        temp_size_in_bytes: i64,
        host_generated_code_size_in_bytes: i64,
        host_argument_size_in_bytes: i64,
        host_output_size_in_bytes: i64,
        host_alias_size_in_bytes: i64,
        host_temp_size_in_bytes: i64,
        peak_memory_in_bytes: i64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected: the `*_STRUCT_SIZE` constants that a C compiler gives for the header of version 0.81.
    #[test]
    fn structures_are_as_large_as_in_c() {
        let sizes = [
            (ErrorDestroy::SIZE, 24),
            (ErrorMessage::SIZE, 40),
            (ErrorGetCode::SIZE, 28),
            (PluginInitialize::SIZE, 16),
            (PluginAttributes::SIZE, 32),
            (EventIsReady::SIZE, 25),
            (EventAwait::SIZE, 24),
            (EventOnReady::SIZE, 40),
            (ClientCreate::SIZE, 88),
            (ClientPlatformName::SIZE, 40),
            (ClientProcessIndex::SIZE, 28),
            (ClientPlatformVersion::SIZE, 40),
            (ClientDevices::SIZE, 40),
            (ClientAddressableDevices::SIZE, 40),
            (ClientCompile::SIZE, 56),
            (HostToDevice::SIZE, 120),
            (DescriptionId::SIZE, 28),
            (DescriptionProcessIndex::SIZE, 28),
            (DescriptionAttributes::SIZE, 40),
            (DescriptionKind::SIZE, 40),
            (DescriptionDebugString::SIZE, 40),
            (DeviceGetDescription::SIZE, 32),
            (DeviceMemories::SIZE, 40),
            (DeviceMemoryStats::SIZE, 185),
            (MemoryKind::SIZE, 40),
            (ExecutableName::SIZE, 40),
            (CostAnalysis::SIZE, 40),
            (OptimizedProgram::SIZE, 32),
            (Serialize::SIZE, 56),
            (GetExecutable::SIZE, 32),
            (ExecutableDevices::SIZE, 40),
            (Execute::SIZE, 80),
            (DeserializeAndLoad::SIZE, 64),
            (BufferMemory::SIZE, 32),
            (BufferIsDeleted::SIZE, 25),
            (DeviceToHost::SIZE, 56),
            (BufferReadyEvent::SIZE, 32),
            (TopologyCreate::SIZE, 56),
            (TopologyPlatformName::SIZE, 40),
            (TopologyPlatformVersion::SIZE, 40),
            (TopologyDevices::SIZE, 40),
            (TopologyAttributes::SIZE, 40),
            (Compile::SIZE, 64),
            (OutputElementTypes::SIZE, 40),
            (OutputDimensions::SIZE, 48),
            (Fingerprint::SIZE, 40),
            (CompiledMemoryStats::SIZE, 112),
            (KeyValueGet::SIZE, 80),
            (KeyValueTryGet::SIZE, 72),
            (KeyValuePut::SIZE, 64),
            (NamedValue::SIZE, 56),
            (Program::SIZE, 48),
            (TiledLayout::SIZE, 56),
            (Layout::SIZE, 76),
            (ExecuteOptions::SIZE, 112),
        ];
        for (place, (ours, expected)) in sizes.into_iter().enumerate() {
            assert_eq!(ours, expected, "row {place}");
        }
        assert_eq!(TABLE_HEADER, 40);
    }
}
