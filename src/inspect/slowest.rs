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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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

/// Groups while a module is walked.
#[derive(Debug, Default)]
pub(super) struct Groups(BTreeMap<[String; 5], Slow>);

impl Groups {
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
        let (what, reads) = (does(module, instruction), reads.join(", "));
        let key = [&what, &value, &reads, path, source].map(String::clone);
        let slow = self.0.entry(key).or_insert_with(|| Slow {
            what,
            value,
            reads,
            path: path.clone(),
            source: source.clone(),
            ..Slow::default()
        });
        slow.instructions += 1;
        slow.times = slow.times.saturating_add(times);
        slow.bytes = slow.bytes.saturating_add(bytes);
        slow.seconds += seconds;
    }

    /// Those that take longest first; none where no time is known.
    pub fn slowest(self) -> Vec<Slow> {
        let mut all: Vec<Slow> = self.0.into_values().filter(|s| s.seconds > 0.0).collect();
        all.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
        all.truncate(KEPT);
        all
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
