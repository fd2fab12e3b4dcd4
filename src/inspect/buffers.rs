//! What lies in a device's memory when a program needs the most of it: `HloProto` with its `BufferAssignmentProto`, as
//! the compiler dumps it.

use super::hlo::{Instruction, ModuleProto, Shape};
use crate::error::{Error, Result};
use prost::Message;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Values of one kind that lie in memory together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// How many there are.
    pub count: usize,
    /// Their type.
    pub shape: String,
    /// Module path of the operation that made them, layers of a stack as `*`.
    pub path: String,
    /// Bytes of all of them, with padding.
    pub bytes: u64,
}

/// `HloProto`.
#[derive(Clone, PartialEq, Message)]
struct Dump {
    #[prost(message, optional, tag = "1")]
    module: Option<ModuleProto>,
    #[prost(message, optional, tag = "3")]
    buffers: Option<Assignment>,
}

/// `BufferAssignmentProto`.
#[derive(Clone, PartialEq, Message)]
struct Assignment {
    #[prost(message, repeated, tag = "1")]
    values: Vec<LogicalBuffer>,
    #[prost(message, repeated, tag = "3")]
    allocations: Vec<Allocation>,
}

/// `LogicalBufferProto`.
#[derive(Clone, PartialEq, Message)]
struct LogicalBuffer {
    #[prost(int64, tag = "1")]
    id: i64,
    #[prost(message, optional, tag = "3")]
    at: Option<DefinedAt>,
}

/// `LogicalBufferProto.Location`.
#[derive(Clone, PartialEq, Message)]
struct DefinedAt {
    #[prost(string, tag = "2")]
    name: String,
    #[prost(int64, repeated, tag = "3")]
    index: Vec<i64>,
    #[prost(int64, tag = "4")]
    id: i64,
}

/// `BufferAllocationProto`.
#[derive(Clone, PartialEq, Message)]
struct Allocation {
    #[prost(bool, tag = "5")]
    parameter: bool,
    /// Kind of memory; 0 is the device's main memory.
    #[prost(int64, tag = "8")]
    color: i64,
    #[prost(message, repeated, tag = "9")]
    assigned: Vec<Assigned>,
}

/// `BufferAllocationProto.Assigned`.
#[derive(Clone, PartialEq, Message)]
struct Assigned {
    #[prost(int64, tag = "1")]
    value: i64,
    #[prost(int64, tag = "2")]
    offset: i64,
    #[prost(int64, tag = "3")]
    size: i64,
}

/// The values that fill the temporary memory, by shape and module path, the largest first. Values take turns in the same
/// place: of those the largest is told, and of equal ones that whose module path says most.
///
/// # Errors
/// When the dump does not parse, or holds no buffers.
pub fn held(dump: &[u8]) -> Result<Vec<Held>> {
    let dump = Dump::decode(dump)
        .map_err(|error| Error::other(format!("the compiler's dump does not parse: {error}")))?;
    let (Some(module), Some(buffers)) = (dump.module, dump.buffers) else {
        return Err(Error::other("the compiler's dump holds no buffers"));
    };
    let instructions = module.computations.iter().flat_map(|c| &c.instructions);
    let instructions: HashMap<i64, &Instruction> = instructions.map(|i| (i.id, i)).collect();
    let named: HashMap<&str, i64> = instructions
        .values()
        .map(|i| (i.name.as_str(), i.id))
        .collect();
    let values = buffers.values.iter().map(|value| {
        let at = value.at.as_ref();
        // some compilers name the instruction, others give its number
        let id = at.map(|at| match named.get(at.name.as_str()) {
            Some(id) if at.id == 0 => *id,
            _ => at.id,
        });
        let instruction = id.and_then(|id| instructions.get(&id).copied());
        let index = at.map_or(&[][..], |at| &at.index);
        let shape = instruction.and_then(|i| i.shape.as_ref()?.part(index));
        let shape = shape.map_or_else(|| "?".to_owned(), Shape::to_string);
        (
            value.id,
            (
                shape,
                instruction.map_or_else(String::new, |i| generic(i.path())),
            ),
        )
    });
    let values: HashMap<i64, (String, String)> = values.collect();
    let mut held: Vec<Held> = Vec::new();
    for allocation in buffers
        .allocations
        .iter()
        .filter(|a| a.color == 0 && !a.parameter)
    {
        for (value, bytes) in filling(allocation, &values) {
            let Some((shape, path)) = values.get(&value) else {
                continue;
            };
            match held
                .iter_mut()
                .find(|h| h.shape == *shape && h.path == *path)
            {
                Some(same) => {
                    same.count += 1;
                    same.bytes += bytes;
                }
                None => held.push(Held {
                    count: 1,
                    shape: shape.clone(),
                    path: path.clone(),
                    bytes,
                }),
            }
        }
    }
    held.sort_by_key(|h| std::cmp::Reverse(h.bytes));
    Ok(held)
}

/// The values that fill an allocation, with their bytes: no two in the same place.
fn filling(allocation: &Allocation, values: &HashMap<i64, (String, String)>) -> Vec<(i64, u64)> {
    let told = |a: &Assigned| values.get(&a.value).map_or(0, |v| v.1.len());
    let mut places: Vec<&Assigned> = allocation.assigned.iter().filter(|a| a.size > 0).collect();
    places.sort_by_key(|a| (std::cmp::Reverse((a.size, told(a))), a.offset));
    let mut taken: BTreeMap<i64, i64> = BTreeMap::new(); // from, to
    let mut found = Vec::new();
    for place in places {
        let end = place.offset.saturating_add(place.size);
        let before = taken.range(..end).next_back();
        if before.is_none_or(|(_, to)| *to <= place.offset) {
            taken.insert(place.offset, end);
            found.push((place.value, u64::try_from(place.size).unwrap_or(0)));
        }
    }
    found
}

/// A module path with every number as `*`, since layers of a stack are alike; empty for names that the compiler made up.
fn generic(path: &str) -> String {
    if path.contains('.') && !path.contains('/') {
        return String::new();
    }
    let parts = path.split('/').map(|part| match part.parse::<u32>() {
        Ok(_) => "*",
        Err(_) => part,
    });
    parts.collect::<Vec<_>>().join("/")
}
