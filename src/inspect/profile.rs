//! What a compiled step does, by module path of the model and by line of its source.

use super::buffers::generic;
use super::collectives::is_transfer;
use super::hlo::{Computation, Instruction};
use super::module::{Module, Visit};
use super::slowest::{Alike, Slow};
use super::{Cost, Costs};
use crate::plugins::Chip;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Work of one module path and line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Module path, layers of a stack as `*`, gradients under `grad/`; empty where the compiler does not say.
    pub path: String,
    /// Source file and line; empty where the compiler does not say.
    pub source: String,
    /// Instructions of the program.
    pub instructions: usize,
    /// What they do in a step, loops counted as often as they run.
    pub cost: Cost,
    /// Cycles by the compiler's own estimate; 0 from compilers that make none.
    pub cycles: u64,
    /// Seconds that take: those cycles, or where there are none the longer of products and memory at the chip's peak.
    pub seconds: f64,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Rows, those that take longest (or compute most) first.
    pub rows: Vec<Row>,
    /// Share of the floating-point operations whose module path is known.
    pub with_path: f64,
    /// Share of the floating-point operations whose line is known.
    pub with_source: f64,
    /// Seconds of all rows.
    pub seconds: f64,
    /// The instructions that take longest, alike ones together; none where no time is known.
    #[serde(default)]
    pub slowest: Vec<Slow>,
}

impl Profile {
    /// Operations of all products, and of those of 8-bit floats.
    pub fn products(&self) -> (u64, u64) {
        let add = |sum: (u64, u64), row: &Row| {
            let (all, fp8) = (row.cost.products, row.cost.fp8_products);
            (sum.0.saturating_add(all), sum.1.saturating_add(fp8))
        };
        self.rows.iter().fold((0, 0), add)
    }
}

/// Sums while a module is walked.
struct Walk<'a> {
    module: &'a Module,
    costs: Costs<'a>,
    chip: Option<&'a Chip>,
    rows: BTreeMap<(String, String), Row>,
    alike: Alike,
}

/// The work of a step on a device of that kind. Floating-point operations go to the path and line that each operation
/// comes from; the bytes and the time of a fusion to where most of its products come from.
pub fn profile(module: &Module, chip: Option<&Chip>) -> Profile {
    let mut walk = Walk {
        module,
        costs: Costs::new(module),
        chip,
        rows: BTreeMap::new(),
        alike: Alike::default(),
    };
    for visit in module.visits() {
        if visit.fusion.is_none() {
            for instruction in &visit.computation.instructions {
                walk.add(&visit, instruction);
            }
        }
    }
    let mut rows: Vec<Row> = walk.rows.into_values().collect();
    let least = |a: &Row| (a.seconds, a.cost.flops as f64, a.cost.bytes as f64);
    rows.sort_by(|a, b| {
        least(b)
            .partial_cmp(&least(a))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    let all: u64 = rows.iter().map(|r| r.cost.flops).sum();
    let share = |known: &dyn Fn(&Row) -> bool| {
        let own: u64 = rows.iter().filter(|r| known(r)).map(|r| r.cost.flops).sum();
        if all == 0 {
            1.0
        } else {
            own as f64 / all as f64
        }
    };
    Profile {
        with_path: share(&|r| !r.path.is_empty()),
        with_source: share(&|r| !r.source.is_empty()),
        seconds: rows.iter().map(|r| r.seconds).sum(),
        slowest: walk.alike.slowest(),
        rows,
    }
}

/// Where an instruction comes from.
type Origin = (String, String);

impl<'a> Walk<'a> {
    fn add(&mut self, visit: &Visit<'a>, instruction: &'a Instruction) {
        let of = visit.computation;
        let cost = self.costs.scheduled(visit, instruction);
        let cycles = cycles(instruction);
        if cost == Cost::default() && cycles == 0 {
            return;
        }
        let own = origin(self.module, of, instruction);
        let mut leaves = Vec::new();
        if instruction.opcode == "fusion" {
            self.leaves(instruction, &own, &mut leaves, 0);
        }
        let main = leaves
            .iter()
            .max_by_key(|(_, cost)| cost.products)
            .filter(|(_, cost)| cost.products > 0)
            .map_or(&own, |(origin, _)| origin)
            .clone();
        let seconds = match is_transfer(&instruction.opcode) {
            true => 0.0, // the estimate has its own model of the links
            false => self.seconds(&cost, cycles) * visit.times as f64,
        };
        let bytes = cost.bytes.saturating_mul(visit.times);
        let spent = (visit.times, seconds, bytes);
        self.alike.add(self.module, of, instruction, &main, spent);
        let row = self.row(main);
        row.instructions += 1;
        row.cycles = row
            .cycles
            .saturating_add(cycles.saturating_mul(visit.times));
        row.seconds += seconds;
        row.cost.bytes = row.cost.bytes.saturating_add(bytes);
        let without_bytes = |cost: Cost| Cost { bytes: 0, ..cost }.times(visit.times);
        match leaves.is_empty() {
            true => self.row(own).cost += without_bytes(cost),
            false => {
                for (origin, cost) in leaves {
                    self.row(origin).cost += without_bytes(cost);
                }
            }
        }
    }

    fn row(&mut self, origin: Origin) -> &mut Row {
        self.rows.entry(origin.clone()).or_insert_with(|| Row {
            path: origin.0,
            source: origin.1,
            ..Row::default()
        })
    }

    /// The operations inside of a fusion that compute something; those that do not say where they come from do as the
    /// fusion does.
    fn leaves(
        &self,
        fusion: &'a Instruction,
        outer: &Origin,
        into: &mut Vec<(Origin, Cost)>,
        depth: usize,
    ) {
        for inner in fusion
            .called
            .iter()
            .filter_map(|id| self.module.computation(*id))
        {
            for leaf in &inner.instructions {
                if leaf.opcode == "fusion" && depth < 8 {
                    self.leaves(leaf, outer, into, depth + 1);
                    continue;
                }
                let cost = self.costs.leaf(inner, leaf);
                if cost.flops == 0 && cost.transcendentals == 0 {
                    continue;
                }
                let own = origin(self.module, inner, leaf);
                let or =
                    |own: String, outer: &String| if own.is_empty() { outer.clone() } else { own };
                into.push(((or(own.0, &outer.0), or(own.1, &outer.1)), cost));
            }
        }
    }

    fn seconds(&self, cost: &Cost, cycles: u64) -> f64 {
        let Some(chip) = self.chip else { return 0.0 };
        match chip.clock {
            Some(clock) if cycles > 0 => cycles as f64 / clock,
            _ => chip
                .seconds(cost.products, cost.fp8_products)
                .max(cost.bytes as f64 / chip.memory),
        }
    }
}

/// Path and line of an instruction; of one that says neither those of what it reads or of what reads it.
pub(super) fn origin(module: &Module, of: &Computation, instruction: &Instruction) -> Origin {
    let told = |i: &Instruction| {
        let own = (generic(i.path()), module.source(i).unwrap_or_default());
        (!own.0.is_empty() || !own.1.is_empty()).then_some(own)
    };
    let mut near = instruction;
    for _ in 0..6 {
        if let Some(own) = told(near) {
            return own;
        }
        if let Some(own) = root(module, near).and_then(told) {
            return own;
        }
        match module.operands(of, near).next() {
            Some(operand) if operand.opcode != "parameter" => near = operand,
            _ => break,
        }
    }
    // of what nobody says where it comes from, what it is for
    let mut front = vec![instruction.id];
    for _ in 0..4 {
        let users = module.users(of, &front);
        let found = users
            .iter()
            .find_map(|i| told(i).or_else(|| root(module, i).and_then(told)));
        if let Some(own) = found {
            return own;
        }
        front = users.iter().map(|i| i.id).collect();
    }
    Origin::default()
}

/// What the inside of a fusion gives back.
fn root<'a>(module: &'a Module, fusion: &Instruction) -> Option<&'a Instruction> {
    let inner = module.computation(*fusion.called.first()?)?;
    module.instruction(inner, inner.root)
}

/// Cycles that the compiler estimates for an instruction.
fn cycles(instruction: &Instruction) -> u64 {
    let cycles = instruction.note("estimated_cycles");
    let cycles = cycles.and_then(|n| n.as_i64().or_else(|| n.as_str()?.parse().ok()));
    // the largest number stands for one that libtpu does not know
    let known = cycles
        .and_then(|n| u64::try_from(n).ok())
        .filter(|n| *n < 1 << 50);
    known.unwrap_or(0)
}
