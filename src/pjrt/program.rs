//! Compiled programs: what they take and give, and what the compiler tells about them.

use super::api::{Api, Handle, slice, text};
use super::buffer::dtype;
use super::value::{self, Value};
use super::{error, ffi};
use crate::error::{Error, Result};
use crate::types::Type;
use std::collections::BTreeMap;

/// An input or output of a program, as one device sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Name in messages, such as a parameter's path.
    pub name: String,
    /// Element type and shape of the device's shard.
    pub ty: Type,
}

impl Port {
    /// A port of that name and type.
    pub fn new(name: impl Into<String>, ty: Type) -> Port {
        Port {
            name: name.into(),
            ty,
        }
    }
}

/// What a program takes and gives on one device: the caller's knowledge, which every execution is checked against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgramIo {
    /// Parameters in order.
    pub inputs: Vec<Port>,
    /// Results in order.
    pub outputs: Vec<Port>,
}

impl ProgramIo {
    /// Ports without names of their own.
    pub fn of_types(inputs: &[Type], outputs: &[Type]) -> ProgramIo {
        let ports = |kind: &str, types: &[Type]| {
            let types = types.iter().enumerate();
            types
                .map(|(i, ty)| Port::new(format!("{kind} {i}"), ty.clone()))
                .collect()
        };
        ProgramIo {
            inputs: ports("input", inputs),
            outputs: ports("output", outputs),
        }
    }
}

/// Memory that a program takes on each device, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompiledMemory {
    /// Machine code.
    pub code: u64,
    /// Inputs.
    pub arguments: u64,
    /// Outputs.
    pub outputs: u64,
    /// Outputs that take the place of donated inputs; counted in both of the above.
    pub aliased: u64,
    /// Intermediate values, at their most.
    pub temporaries: u64,
    /// Most in use at any time; 0 when the plugin does not say.
    pub peak: u64,
    /// Inputs, outputs and intermediate values that lie in the host's memory.
    pub host: u64,
}

/// A compiled program, not bound to devices.
#[derive(Debug)]
pub struct Program {
    handle: Handle<ffi::Executable>,
}

impl Program {
    pub(super) fn new(handle: Handle<ffi::Executable>) -> Program {
        Program { handle }
    }

    fn api(&self) -> Api {
        self.handle.api()
    }

    /// Name of the module.
    ///
    /// # Errors
    /// When the plugin does not tell.
    pub fn name(&self) -> Result<String> {
        let mut args = ffi::ExecutableName::new();
        args.executable = self.handle.raw();
        // SAFETY: the executable is alive; the text is copied.
        unsafe {
            self.api().call(&mut args)?;
            Ok(text(args.name, args.name_size))
        }
    }

    /// The compiler's fingerprint of program and options, any bytes.
    ///
    /// # Errors
    /// When the plugin does not tell.
    pub fn fingerprint(&self) -> Result<Vec<u8>> {
        let mut args = ffi::Fingerprint::new();
        args.executable = self.handle.raw();
        // SAFETY: the executable is alive; the bytes are copied.
        unsafe {
            self.api().call(&mut args)?;
            Ok(slice(args.text.cast(), args.text_size).to_vec())
        }
    }

    /// Types of the results on each device.
    ///
    /// # Errors
    /// When the plugin does not tell, or a type is none of ours.
    pub fn output_types(&self) -> Result<Vec<Type>> {
        let mut types = ffi::OutputElementTypes::new();
        types.executable = self.handle.raw();
        let mut shapes = ffi::OutputDimensions::new();
        shapes.executable = self.handle.raw();
        // SAFETY: the executable is alive, and lends both lists as long.
        let (types, ranks, mut dims) = unsafe {
            self.api().call(&mut types)?;
            self.api().call(&mut shapes)?;
            let ranks = slice(shapes.dim_sizes, shapes.num_outputs);
            let dims = slice(shapes.dims, ranks.iter().sum());
            (slice(types.types, types.num_types), ranks, dims)
        };
        if types.len() != ranks.len() {
            let (types, shapes) = (types.len(), ranks.len());
            let message = format!(
                "{}: {types} output types, {shapes} output shapes",
                self.api().title()
            );
            return Err(error::plugin(0, message));
        }
        let mut outputs = Vec::with_capacity(types.len());
        for (code, rank) in types.iter().zip(ranks) {
            let (shape, rest) = dims.split_at(*rank);
            dims = rest;
            let dtype = dtype(*code).ok_or_else(|| {
                Error::other(format!(
                    "output {}: element type {code} of the C API is not supported",
                    outputs.len()
                ))
            })?;
            let shape = shape.iter().map(|d| usize::try_from(*d).unwrap_or(0));
            outputs.push(Type {
                dtype,
                shape: shape.collect(),
            });
        }
        Ok(outputs)
    }

    /// Refuse a program whose results are not the expected ones.
    pub(super) fn check_outputs(&self, expected: &[Port]) -> Result<()> {
        let got = self.output_types()?;
        if got.len() != expected.len() {
            let (expected, got) = (expected.len(), got.len());
            return Err(Error::other(format!(
                "expected a program with {expected} outputs, got one with {got}"
            )));
        }
        for (i, (port, got)) in expected.iter().zip(&got).enumerate() {
            let Port { name, ty } = port;
            if ty != got {
                return Err(Error::other(format!(
                    "output {i} ({name}): expected {ty}, the program gives {got}"
                )));
            }
        }
        Ok(())
    }

    /// The program in the plugin's own form, for [`Client::load`](super::Client::load).
    ///
    /// # Errors
    /// When the plugin cannot.
    pub fn serialize(&self) -> Result<Vec<u8>> {
        let mut args = ffi::Serialize::new();
        args.executable = self.handle.raw();
        // SAFETY: the executable is alive; the bytes are copied, then freed once.
        unsafe {
            self.api().call(&mut args)?;
            let bytes = slice(args.bytes.cast(), args.bytes_size).to_vec();
            if let Some(delete) = args.deleter {
                delete(args.serialized);
            }
            Ok(bytes)
        }
    }

    /// The optimised program: a serialised `HloModuleProto`.
    ///
    /// # Errors
    /// When the plugin cannot, or gives another format.
    pub fn optimized_program(&self) -> Result<Vec<u8>> {
        let mut program = ffi::Program::new();
        let mut args = ffi::OptimizedProgram::new();
        args.executable = self.handle.raw();
        args.program = &mut program;
        // SAFETY: the first call has no place to write to, and asks for the size.
        unsafe { self.api().call(&mut args) }?;
        let mut bytes = vec![0u8; program.code_size];
        program.code = bytes.as_mut_ptr().cast();
        args.program = &mut program;
        // SAFETY: the second call writes as many bytes as the first asked for.
        unsafe { self.api().call(&mut args) }?;
        // SAFETY: the plugin's constant.
        let format = unsafe { text(program.format, program.format_size) };
        match format.as_str() {
            "hlo" => Ok(bytes),
            "hlo_with_config" => module_of(&bytes)
                .map(<[u8]>::to_vec)
                .ok_or_else(|| Error::other("the optimised program does not parse")),
            _ => Err(Error::other(format!(
                "expected an optimised program as HLO, got format {format}"
            ))),
        }
    }

    /// Memory that the program takes on each device.
    ///
    /// # Errors
    /// When the plugin does not tell.
    pub fn memory_stats(&self) -> Result<CompiledMemory> {
        let mut args = ffi::CompiledMemoryStats::new();
        args.executable = self.handle.raw();
        // SAFETY: the executable is alive.
        unsafe { self.api().call(&mut args) }?;
        let bytes = |value: i64| u64::try_from(value).unwrap_or(0);
        let host = [
            args.host_generated_code_size_in_bytes,
            args.host_argument_size_in_bytes,
            args.host_output_size_in_bytes,
            args.host_temp_size_in_bytes,
            -args.host_alias_size_in_bytes,
        ];
        Ok(CompiledMemory {
            code: bytes(args.generated_code_size_in_bytes),
            arguments: bytes(args.argument_size_in_bytes),
            outputs: bytes(args.output_size_in_bytes),
            aliased: bytes(args.alias_size_in_bytes),
            temporaries: bytes(args.temp_size_in_bytes),
            peak: bytes(args.peak_memory_in_bytes),
            host: bytes(host.iter().sum()),
        })
    }

    /// The compiler's estimates for each device, by its own names: `flops`, `bytes accessed`, ...
    ///
    /// # Errors
    /// When the plugin does not tell.
    pub fn cost_analysis(&self) -> Result<BTreeMap<String, f64>> {
        let mut args = ffi::CostAnalysis::new();
        args.executable = self.handle.raw();
        // SAFETY: the executable is alive; the values are copied.
        let values = unsafe {
            self.api().call(&mut args)?;
            value::copy(args.properties, args.num_properties)
        };
        let numbers = values.into_iter().filter_map(|(name, value)| match value {
            Value::Float(value) => Some((name, f64::from(value))),
            Value::Int(value) => Some((name, value as f64)),
            _ => None,
        });
        Ok(numbers.collect())
    }
}

/// StableHLO text as the C API takes it; borrows the text.
pub fn source(mlir: &str) -> ffi::Program {
    const FORMAT: &str = "mlir";
    ffi::Program {
        // The field is written to only when a program is asked for.
        code: mlir.as_ptr().cast_mut().cast(),
        code_size: mlir.len(),
        format: FORMAT.as_ptr().cast(),
        format_size: FORMAT.len(),
        ..ffi::Program::new()
    }
}

/// The `HloModuleProto` (field 1) within a serialised `HloModuleProtoWithConfig`.
fn module_of(mut message: &[u8]) -> Option<&[u8]> {
    // Length-delimited fields only: the module, then its configuration.
    while !message.is_empty() {
        let key = prost::encoding::decode_varint(&mut message).ok()?;
        let length = prost::encoding::decode_varint(&mut message).ok()?;
        let length = usize::try_from(length).ok()?;
        let (field, rest) = message.split_at_checked(length)?;
        match key {
            0x0A => return Some(field),
            _ if key & 7 == 2 => message = rest,
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_found_among_the_fields() {
        // Field 2 "ab", then field 1 "xyz".
        assert_eq!(module_of(b"\x12\x02ab\x0a\x03xyz"), Some(&b"xyz"[..]));
        assert_eq!(module_of(b"\x0a\x09xyz"), None);
        assert_eq!(module_of(b"\x08\x01"), None);
        assert_eq!(module_of(b""), None);
    }
}
