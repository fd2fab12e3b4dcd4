//! What a compiled step does that its author may not have meant: copies between layouts, f32 products in a bf16 model,
//! padding, values computed or gathered twice, reshards that nothing asked for.

use super::buffers::generic;
use super::collectives::{Collective, Purpose};
use super::hlo::Shape;
use super::module::Module;
use super::profile::origin;
use super::report::bytes;
use super::{Costs, PeakBuffer};
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
    /// A product with an f32 operand in a model that computes in bf16.
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
    held: &[PeakBuffer],
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
                let operands = module.operands(of, instruction).take(2);
                let operands: Vec<&Shape> = operands.filter_map(|i| i.shape.as_ref()).collect();
                // where one of them was bf16 before, compilers take it as it was
                if compute == DType::BF16 && operands.iter().any(|shape| shape.name() == "f32") {
                    let operands: Vec<String> = operands.iter().map(|s| s.to_string()).collect();
                    let what = format!("a product of {}", operands.join(" and "));
                    add(new(Kind::WideProduct, 0, products, what));
                }
                if instruction.path().contains("remat/") {
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

fn of_padding(held: &[PeakBuffer]) -> Vec<Finding> {
    let wasteful = held.iter().filter(|h| {
        h.bytes >= LEAST && h.unpadded > 0 && h.bytes as f64 > WASTE * h.unpadded as f64
    });
    let finding = |h: &PeakBuffer| Finding {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspect::hlo::{Computation, DotAxes, Instruction, Metadata, ModuleProto};
    use prost::Message;

    const F32: i32 = 11;
    const BF16: i32 = 16;

    /// A module of one product, with operands of these element types.
    fn product(elements: [i32; 2]) -> Module {
        let shape = |element, dimensions: &[i64]| Shape {
            element,
            dimensions: dimensions.to_vec(),
            ..Shape::default()
        };
        let operand = |id: i64, element| Instruction {
            name: format!("operand.{id}"),
            opcode: "parameter".to_owned(),
            shape: Some(shape(element, &[4, 4])),
            parameter: id - 1,
            id,
            ..Instruction::default()
        };
        let dot = Instruction {
            name: "dot.3".to_owned(),
            opcode: "dot".to_owned(),
            shape: Some(shape(F32, &[4, 4])),
            metadata: Some(Metadata {
                op_name: "encoder/3/mlp".to_owned(),
                file: "src/nn/linear.rs".to_owned(),
                line: 7,
                ..Metadata::default()
            }),
            dot: Some(DotAxes {
                contracted: vec![1],
            }),
            operands: vec![1, 2],
            id: 3,
            ..Instruction::default()
        };
        let instructions = vec![operand(1, elements[0]), operand(2, elements[1]), dot];
        let entry = Computation {
            name: "main".to_owned(),
            instructions,
            id: 1,
            root: 3,
        };
        let proto = ModuleProto {
            computations: vec![entry],
            entry: 1,
            ..ModuleProto::default()
        };
        Module::parse(&proto.encode_to_vec()).unwrap()
    }

    #[test]
    fn a_product_with_an_f32_operand_is_told_by_path_and_line() {
        for (elements, told) in [
            ([BF16, BF16], false),
            ([BF16, F32], true),
            ([F32, BF16], true),
            ([F32, F32], true),
        ] {
            let module = product(elements);
            assert!(findings(&module, DType::F32, &[], &[]).is_empty());
            let found = findings(&module, DType::BF16, &[], &[]);
            assert_eq!(found.len(), usize::from(told), "{elements:?}: {found:?}");
            if let Some(one) = found.first() {
                assert_eq!(one.kind, Kind::WideProduct);
                assert_eq!(one.path, "encoder/*/mlp");
                assert_eq!(one.source, "src/nn/linear.rs:7");
                assert_eq!(one.flops, 2 * 4 * 4 * 4);
            }
        }
    }
}
