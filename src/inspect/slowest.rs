//! The instructions that take longest, alike ones together.

use super::hlo::{Computation, Instruction, Shape};
use super::module::Module;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Groups of instructions that are kept.
const KEPT: usize = 64;
/// Operations inside of a fusion that say nothing of what it does.
const QUIET: [&str; 12] = [
    "parameter",
    "constant",
    "tuple",
    "get-tuple-element",
    "bitcast",
    "broadcast",
    "reshape",
    "convert",
    "iota",
    "fusion",
    "bitcast-convert",
    "slice",
];

/// Instructions that do the same with values of the same types for the same path and line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Slow {
    /// What they do: an operation, or those inside of a fusion.
    pub what: String,
    /// The type of their value, as XLA writes it: its axes, and in braces which of them lie closest in memory, the closest first.
    pub value: String,
    /// The types of what they read, without scalars.
    pub reads: String,
    /// Module path; layers of a stack as `*`.
    pub path: String,
    /// Source file and line.
    pub source: String,
    /// Instructions of the program.
    pub instructions: usize,
    /// Times that they run in a step.
    pub times: u64,
    /// Bytes that they read and write in a step.
    pub bytes: u64,
    /// Seconds of a step.
    pub seconds: f64,
}

/// Alike instructions while a module is walked.
#[derive(Debug, Default)]
pub(super) struct Alike(BTreeMap<Told, Sums>);

/// What alike instructions have in common: what they do, their value's type, those of what they read, path and line.
type Told = [String; 5];

#[derive(Debug, Default)]
struct Sums {
    instructions: usize,
    times: u64,
    bytes: u64,
    seconds: f64,
}

impl Alike {
    /// One more instruction, which runs `times` in a step and takes `seconds` and `bytes` of it.
    pub fn add(
        &mut self,
        module: &Module,
        of: &Computation,
        instruction: &Instruction,
        (path, source): &(String, String),
        (times, seconds, bytes): (u64, f64, u64),
    ) {
        let value = instruction.shape.as_ref();
        let value = value.map_or_else(String::new, Shape::laid_out);
        let reads = module.operands(of, instruction);
        let reads = reads.filter_map(|operand| operand.shape.as_ref());
        let reads = reads.filter(|shape| !shape.is_scalar());
        let reads: Vec<String> = reads.map(Shape::laid_out).collect();
        let does = does(module, instruction);
        let told = [does, value, reads.join(", "), path.clone(), source.clone()];
        let sums = self.0.entry(told).or_default();
        sums.instructions += 1;
        sums.times = sums.times.saturating_add(times);
        sums.bytes = sums.bytes.saturating_add(bytes);
        sums.seconds += seconds;
    }

    /// Those that take longest first; none where no time is known.
    pub fn slowest(self) -> Vec<Slow> {
        let timed = self.0.into_iter().filter(|(_, sums)| sums.seconds > 0.0);
        let mut all: Vec<(Told, Sums)> = timed.collect();
        all.sort_by(|(_, a), (_, b)| b.seconds.total_cmp(&a.seconds));
        all.truncate(KEPT);
        let slow = |([what, value, reads, path, source], sums): (Told, Sums)| Slow {
            what,
            value,
            reads,
            path,
            source,
            instructions: sums.instructions,
            times: sums.times,
            bytes: sums.bytes,
            seconds: sums.seconds,
        };
        all.into_iter().map(slow).collect()
    }
}

/// The operation of an instruction, or those inside of a fusion that compute something.
fn does(module: &Module, instruction: &Instruction) -> String {
    if instruction.opcode != "fusion" {
        return instruction.opcode.clone();
    }
    let mut inside = BTreeSet::new();
    let mut open = vec![instruction];
    while let Some(fusion) = open.pop() {
        let called = fusion
            .called
            .iter()
            .filter_map(|id| module.computation(*id));
        for one in called.flat_map(|inner| &inner.instructions) {
            match one.opcode.as_str() {
                "fusion" => open.push(one),
                quiet if QUIET.contains(&quiet) => {}
                told => {
                    inside.insert(told);
                }
            }
        }
    }
    match inside.is_empty() {
        true => "fusion".to_owned(),
        false => inside.into_iter().collect::<Vec<_>>().join(", "),
    }
}
