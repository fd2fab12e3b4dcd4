//! What lies in a device's memory, when: `HloProto` with its `BufferAssignmentProto`, as the compiler dumps it. The
//! compiler places values by playing the program through; its notes of that give the timeline.

use super::hlo::{Instruction, Shape};
use super::module::Module;
use super::profile::origin;
use crate::error::{Error, Result};
use prost::Message;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Values of one kind that lie in memory together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PeakBuffer {
    /// How many there are.
    pub count: usize,
    /// Their type.
    pub shape: String,
    /// Module path of the operation that made them, layers of a stack as `*`.
    pub path: String,
    /// Source file and line of it.
    pub source: String,
    /// Bytes of all of them, with padding.
    pub bytes: u64,
    /// Bytes of all of them without what tiles pad.
    pub unpadded: u64,
}

/// Temporary memory over the course of a step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// What is there all the time: arguments, constants, results.
    pub always: u64,
    /// Bytes of the memory for temporaries; more than they ever take together, because they take it in pieces.
    pub reserved: u64,
    /// The most that temporaries take together.
    pub peak: u64,
    /// Place of the peak among `points`.
    pub at: usize,
    /// Bytes of temporaries after each change, loops once, the first change first.
    pub points: Vec<u64>,
    /// For each point the place in `paths` of what changed.
    pub labels: Vec<usize>,
    /// Module paths.
    pub paths: Vec<String>,
}

/// `HloProto`.
#[derive(Clone, PartialEq, Message)]
struct Dump {
    #[prost(bytes = "vec", tag = "1")]
    module: Vec<u8>,
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
    #[prost(message, repeated, tag = "4")]
    traces: Vec<Trace>,
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
    #[prost(int64, tag = "1")]
    index: i64,
    #[prost(int64, tag = "2")]
    size: i64,
    #[prost(bool, tag = "3")]
    thread_local: bool,
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

/// `HeapSimulatorTrace`.
#[derive(Clone, PartialEq, Message)]
struct Trace {
    #[prost(message, repeated, tag = "1")]
    events: Vec<Event>,
    #[prost(int64, tag = "3")]
    allocation: i64,
}

/// `HeapSimulatorTrace.Event`.
#[derive(Clone, PartialEq, Message)]
struct Event {
    #[prost(int32, tag = "1")]
    kind: i32,
    #[prost(int64, tag = "2")]
    value: i64,
    #[prost(int64, tag = "5")]
    shares_with: i64,
}

/// Kinds of an event.
const ALLOCATED: i32 = 0;
const FREED: i32 = 1;

/// A compiler's dump: the module, and where its values lie.
#[derive(Debug)]
pub struct Buffers {
    assignment: Assignment,
    /// Of each value what it is.
    values: HashMap<i64, What>,
}

/// What a value is.
#[derive(Clone, Debug, Default)]
struct What {
    shape: String,
    path: String,
    source: String,
    unpadded: u64,
}

impl Buffers {
    /// Read a dump.
    ///
    /// # Errors
    /// When it does not parse, or holds no buffers.
    pub fn parse(dump: &[u8]) -> Result<Buffers> {
        let dump = Dump::decode(dump).map_err(|error| {
            Error::other(format!("the compiler's dump does not parse: {error}"))
        })?;
        let Some(assignment) = dump.buffers else {
            return Err(Error::other("the compiler's dump holds no buffers"));
        };
        let module = Module::parse(&dump.module)?;
        let values = values(&module, &assignment);
        Ok(Buffers { assignment, values })
    }

    /// The largest allocation for temporaries in the device's main memory, with its trace.
    fn temporaries(&self) -> Option<(&Allocation, &Trace)> {
        let traces = self.assignment.traces.iter();
        let pairs = traces.filter_map(|trace| {
            let is = |a: &&Allocation| a.index == trace.allocation && a.color == 0 && !a.parameter;
            Some((self.assignment.allocations.iter().find(is)?, trace))
        });
        pairs.max_by_key(|(allocation, _)| allocation.size)
    }

    /// What the temporaries take over the course of a step, and those that lie there at the peak, the largest first. Nothing
    /// where the compiler left no trace.
    pub fn timeline(&self) -> Option<(Timeline, Vec<PeakBuffer>)> {
        let (allocation, trace) = self.temporaries()?;
        let whole = |size: i64| u64::try_from(size).unwrap_or(0);
        let sizes = allocation.assigned.iter().map(|a| (a.value, whole(a.size)));
        let sizes: HashMap<i64, u64> = sizes.collect();
        let others = self.assignment.allocations.iter();
        let others =
            others.filter(|a| a.color == 0 && !a.thread_local && a.index != allocation.index);
        let mut timeline = Timeline {
            always: others.map(|a| whole(a.size)).sum(),
            reserved: whole(allocation.size),
            ..Timeline::default()
        };
        let mut places: HashMap<&str, usize> = HashMap::new();
        // values that share their memory, by the first of them: how many there still are
        let mut first: HashMap<i64, i64> = HashMap::new();
        let mut sharing: BTreeMap<i64, usize> = BTreeMap::new();
        let mut now = 0;
        let mut at_peak: Vec<i64> = Vec::new();
        for event in &trace.events {
            let value = event.value;
            match event.kind {
                ALLOCATED => {
                    first.insert(value, value);
                    sharing.insert(value, 1);
                    now += sizes.get(&value).copied().unwrap_or(0);
                }
                FREED => {
                    let owner = first.get(&value).copied().unwrap_or(value);
                    let left = sharing.get(&owner).copied().unwrap_or(0);
                    if left > 1 {
                        sharing.insert(owner, left - 1);
                        continue;
                    }
                    if sharing.remove(&owner).is_some() {
                        now -= sizes.get(&owner).copied().unwrap_or(0).min(now);
                    }
                }
                _ => {
                    let owner = first.get(&event.shares_with).copied();
                    let owner = owner.unwrap_or(event.shares_with);
                    first.insert(value, owner);
                    *sharing.entry(owner).or_default() += 1;
                    continue;
                }
            }
            let path = self.values.get(&value).map_or("", |v| v.path.as_str());
            let fresh = places.len();
            let place = *places.entry(path).or_insert(fresh);
            if place == fresh {
                timeline.paths.push(path.to_owned());
            }
            if now > timeline.peak {
                timeline.peak = now;
                timeline.at = timeline.points.len();
                at_peak = sharing.keys().copied().collect();
            }
            timeline.points.push(now);
            timeline.labels.push(place);
        }
        let live = at_peak.into_iter();
        let live = live.map(|value| (value, sizes.get(&value).copied().unwrap_or(0)));
        Some((timeline, self.by_kind(live)))
    }

    /// The values that fill the temporary memory, by shape and module path, the largest first: those at the peak, or where the
    /// compiler left no trace the largest that do not lie in the same place.
    pub fn held(&self) -> Vec<PeakBuffer> {
        if let Some((_, held)) = self.timeline()
            && !held.is_empty()
        {
            return held;
        }
        let own = self.assignment.allocations.iter();
        let own = own.filter(|a| a.color == 0 && !a.parameter);
        self.by_kind(own.flat_map(|a| self.filling(a)))
    }

    fn by_kind(&self, values: impl Iterator<Item = (i64, u64)>) -> Vec<PeakBuffer> {
        let mut held: Vec<PeakBuffer> = Vec::new();
        for (value, bytes) in values {
            let Some(what) = self.values.get(&value) else {
                continue;
            };
            let same = |h: &&mut PeakBuffer| h.shape == what.shape && h.path == what.path;
            match held.iter_mut().find(same) {
                Some(same) => {
                    same.count += 1;
                    same.bytes += bytes;
                    same.unpadded += what.unpadded;
                }
                None => held.push(PeakBuffer {
                    count: 1,
                    shape: what.shape.clone(),
                    path: what.path.clone(),
                    source: what.source.clone(),
                    bytes,
                    unpadded: what.unpadded,
                }),
            }
        }
        held.sort_by_key(|h| std::cmp::Reverse(h.bytes));
        held
    }

    /// The values that fill an allocation, with their bytes: no two in the same place. Of those that take turns the largest, of
    /// equal ones that whose module path says most.
    fn filling(&self, allocation: &Allocation) -> Vec<(i64, u64)> {
        let told = |a: &Assigned| self.values.get(&a.value).map_or(0, |v| v.path.len());
        let mut places: Vec<&Assigned> =
            allocation.assigned.iter().filter(|a| a.size > 0).collect();
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
}

fn values(module: &Module, assignment: &Assignment) -> HashMap<i64, What> {
    let computations = module.computations().iter();
    let all = computations.flat_map(|c| c.instructions.iter().map(move |i| (c, i)));
    let by_id: HashMap<i64, _> = all.map(|(c, i)| (i.id, (c, i))).collect();
    let named: HashMap<&str, i64> = by_id
        .values()
        .map(|(_, i)| (i.name.as_str(), i.id))
        .collect();
    let what = |value: &LogicalBuffer| {
        let at = value.at.as_ref()?;
        // some compilers name the instruction, others give its number
        let id = match named.get(at.name.as_str()) {
            Some(id) if at.id == 0 => *id,
            _ => at.id,
        };
        let (of, instruction) = by_id.get(&id)?;
        let shape = instruction.shape.as_ref()?.part(&at.index)?;
        let maker = maker(module, of, instruction);
        let (path, source) = match generic(maker.path()) {
            path if path.is_empty() => origin(module, of, instruction),
            path => (path, module.source(maker).unwrap_or_default()),
        };
        Some(What {
            shape: shape.to_string(),
            path,
            source,
            unpadded: Shape::bytes(shape),
        })
    };
    let values = assignment.values.iter();
    values
        .map(|v| (v.id, what(v).unwrap_or_default()))
        .collect()
}

/// The operation that made a value: copies are passed over, which say nothing of it.
fn maker<'a>(
    module: &'a Module,
    of: &'a super::hlo::Computation,
    value: &'a Instruction,
) -> &'a Instruction {
    let mut maker = value;
    for _ in 0..8 {
        if !generic(maker.path()).is_empty() {
            return maker;
        }
        let passes = [
            "copy",
            "copy-start",
            "copy-done",
            "bitcast",
            "get-tuple-element",
            "custom-call",
        ];
        if !passes.contains(&maker.opcode.as_str()) {
            break;
        }
        match module.operands(of, maker).next() {
            Some(operand) => maker = operand,
            None => break,
        }
    }
    match generic(maker.path()).is_empty() {
        true => value,
        false => maker,
    }
}

/// A module path with every number as `*`, since layers of a stack are alike; empty for names that the compiler made up.
pub(super) fn generic(path: &str) -> String {
    if (path.contains('.') || path.contains("Arg_")) && !path.contains('/') {
        return String::new();
    }
    // of operations that were made one the first
    let path = path
        .trim_start_matches('(')
        .split(':')
        .next()
        .unwrap_or(path);
    let parts = path.split('/').map(|part| match part.parse::<u32>() {
        Ok(_) => "*",
        Err(_) => part,
    });
    parts.collect::<Vec<_>>().join("/")
}
