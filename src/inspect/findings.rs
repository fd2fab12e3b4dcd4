//! What a compiled step does that its author may not have meant: copies between layouts, f32 products in a bf16 model,
//! padding, values computed or gathered twice, reshards that nothing asked for.

use super::buffers::generic;
use super::collectives::{Collective, Purpose};
use super::hlo::{Instruction, Shape};
use super::module::Module;
use super::profile::origin;
use super::report::bytes;
use super::{Costs, Held};
use crate::types::DType;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Module path.
    pub path: String,
    /// Source file and line.
    pub source: String,
    /// How often it is done in a step.
    pub times: u64,
    /// Bytes that it moves, holds or wastes in a step.
    pub bytes: u64,
    /// Floating-point operations that it takes in a step.
    pub flops: u64,
    /// In words.
    pub what: String,
}

/// Kinds of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Values move between devices without anything in the model asking for it.
    Reshard,
    /// The same value is gathered more than once.
    GatheredTwice,
    /// A product of f32 operands in a model that computes in bf16.
    WideProduct,
    /// A value takes more than one and a half times its size.
    Padding,
    /// A value is rewritten in another order, and nothing else.
    Copy,
    /// The gradient computes parts of the forward pass again.
    Recomputed,
}

impl Kind {
    /// A heading for it.
    pub fn title(self) -> &'static str {
        match self {
            Kind::Reshard => "reshards that nothing asked for",
            Kind::GatheredTwice => "gathered more than once",
            Kind::WideProduct => "f32 products in a bf16 model",
            Kind::Padding => "padding of more than a half",
            Kind::Copy => "copies between layouts",
            Kind::Recomputed => "computed again by the gradient",
        }
    }
}

/// A tile wastes this much before it is told.
const WASTE: f64 = 1.5;
/// Bytes below which nothing is told.
const LEAST: u64 = 1 << 16;

/// What there is to tell of a module, the largest of each kind first. `held` is what lies in memory at the peak.
pub fn findings(
    module: &Module,
    compute: DType,
    collectives: &[Collective],
    held: &[Held],
) -> Vec<Finding> {
    let mut found = of_collectives(collectives);
    found.extend(of_instructions(module, compute));
    found.extend(of_padding(held));
    found.sort_by_key(|f| (f.kind, std::cmp::Reverse(f.bytes.max(f.flops))));
    found
}

fn of_collectives(collectives: &[Collective]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut gathers: BTreeMap<&str, Vec<&Collective>> = BTreeMap::new();
    for one in collectives {
        let sent = one.in_a_step();
        if one.purpose == Purpose::Reshard && sent >= LEAST {
            found.push(Finding {
                kind: Kind::Reshard,
                path: generic(&one.path),
                source: one.source.clone(),
                times: one.times,
                bytes: sent,
                flops: 0,
                what: format!("{} over {}: {}", one.kind, one.axes, one.cause),
            });
        }
        if one.purpose == Purpose::Gather && !one.of.is_empty() {
            gathers.entry(&one.of).or_default().push(one);
        }
    }
    for (of, gathers) in gathers {
        // once for the forward pass and once for the gradient is how a layer's parameters are gathered
        if gathers.len() > 2 {
            let sent: u64 = gathers.iter().map(|g| g.in_a_step()).sum();
            found.push(Finding {
                kind: Kind::GatheredTwice,
                path: generic(&gathers[0].path),
                source: gathers[0].source.clone(),
                times: gathers.iter().map(|g| g.times).sum(),
                bytes: sent,
                flops: 0,
                what: format!(
                    "{of} is gathered at {} places of the program",
                    gathers.len()
                ),
            });
        }
    }
    found
}

fn of_instructions(module: &Module, compute: DType) -> Vec<Finding> {
    let costs = Costs::new(module);
    let mut sums: BTreeMap<(Kind, String, String), Finding> = BTreeMap::new();
    let mut add = |finding: Finding| {
        let key = (finding.kind, finding.path.clone(), finding.source.clone());
        match sums.get_mut(&key) {
            Some(sum) => {
                sum.times = sum.times.saturating_add(finding.times);
                sum.bytes = sum.bytes.saturating_add(finding.bytes);
                sum.flops = sum.flops.saturating_add(finding.flops);
            }
            None => _ = sums.insert(key, finding),
        }
    };
    for visit in module.visits() {
        let of = visit.computation;
        for instruction in &of.instructions {
            let opcode = instruction.opcode.as_str();
            let new = |kind, bytes: u64, flops: u64, what: String| {
                let (path, source) = origin(module, of, instruction);
                Finding {
                    kind,
                    path,
                    source,
                    times: visit.times,
                    bytes: bytes.saturating_mul(visit.times),
                    flops: flops.saturating_mul(visit.times),
                    what,
                }
            };
            let products = costs.leaf(of, instruction).products;
            if products > 0 {
                let wide = |i: &Instruction| i.shape.as_ref().is_some_and(|s| s.name() == "f32");
                let mut operands = module.operands(of, instruction).take(2);
                if compute == DType::BF16 && operands.all(wide) {
                    let shape = instruction
                        .shape
                        .as_ref()
                        .map(Shape::to_string)
                        .unwrap_or_default();
                    add(new(
                        Kind::WideProduct,
                        0,
                        products,
                        format!("both operands of {shape} are f32"),
                    ));
                }
                if instruction.path().contains("recompute/") {
                    add(new(
                        Kind::Recomputed,
                        0,
                        products,
                        "products of the forward pass".to_owned(),
                    ));
                }
            }
            let moved = 2 * instruction.padded();
            if visit.fusion.is_none() && matches!(opcode, "copy" | "transpose") && moved >= LEAST {
                let shape = instruction.shape.as_ref();
                let what = shape.map(Shape::to_string).unwrap_or_default();
                add(new(Kind::Copy, moved, 0, what));
            }
        }
    }
    sums.into_values().collect()
}

fn of_padding(held: &[Held]) -> Vec<Finding> {
    let wasteful = held.iter().filter(|h| {
        h.bytes >= LEAST && h.unpadded > 0 && h.bytes as f64 > WASTE * h.unpadded as f64
    });
    let finding = |h: &Held| Finding {
        kind: Kind::Padding,
        path: h.path.clone(),
        source: h.source.clone(),
        times: h.count as u64,
        bytes: h.bytes - h.unpadded,
        flops: 0,
        what: format!(
            "{} takes {} of which {} are values",
            h.shape,
            bytes(h.bytes),
            bytes(h.unpadded)
        ),
    };
    wasteful.map(finding).collect()
}
