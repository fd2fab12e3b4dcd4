//! What a program computes and reads, counted from its instructions with loops counted as often as they run: the
//! compilers' own analyses take a loop's body once, and some plugins have none.

use super::hlo::{Computation, Instruction, Shape};
use super::module::{Module, Visit};
use serde::{Deserialize, Serialize};

/// Work of one step on one device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// Floating-point operations of matrix products and convolutions; a multiply-add counts two.
    pub flops: u64,
    /// Bytes read and written by everything that is scheduled, each value once for each reader.
    pub bytes: u64,
}

/// The work of one step on one device.
pub fn cost(module: &Module) -> Cost {
    let mut sum = Cost::default();
    for visit in module.visits() {
        for instruction in &visit.computation.instructions {
            let flops = flops(module, visit.computation, instruction);
            sum.flops = sum.flops.saturating_add(flops.saturating_mul(visit.times));
            if visit.fusion.is_none() {
                let bytes = bytes(module, &visit, instruction);
                sum.bytes = sum.bytes.saturating_add(bytes.saturating_mul(visit.times));
            }
        }
    }
    sum
}

fn flops(module: &Module, of: &Computation, instruction: &Instruction) -> u64 {
    let mut operands = module.operands(of, instruction);
    let first = operands.next().and_then(|o| o.shape.as_ref());
    let (Some(first), Some(result)) = (first, instruction.shape.as_ref()) else {
        return 0;
    };
    match instruction.opcode.as_str() {
        "dot" => {
            let axes = instruction.dot.as_ref().map_or(&[][..], |d| &d.contracted);
            product(first, result, axes)
        }
        "convolution" => convolution(instruction, first, result).unwrap_or(0),
        "custom-call" => library_product(instruction, first, result).unwrap_or(0),
        _ => 0,
    }
}

fn product(first: &Shape, result: &Shape, contracted: &[i64]) -> u64 {
    let summed = contracted.iter().map(|axis| first.size(*axis));
    summed.fold(result.elements().saturating_mul(2), u64::saturating_mul)
}

/// A matrix product that a library does (cuBLAS, oneDNN): the axes stand in the note for the back end.
fn library_product(instruction: &Instruction, first: &Shape, result: &Shape) -> Option<u64> {
    let target = instruction.target.as_str();
    if !target.contains("gemm") && !target.contains("matmul") {
        return None;
    }
    let config: serde_json::Value = serde_json::from_slice(&instruction.config).ok()?;
    let axes = find(&config, "dot_dimension_numbers")?.get("lhs_contracting_dimensions")?;
    let axes: Option<Vec<i64>> = axes
        .as_array()?
        .iter()
        .map(|axis| axis.as_i64().or_else(|| axis.as_str()?.parse().ok()))
        .collect();
    let result = result.parts.first().unwrap_or(result); // with its workspace
    Some(product(first, result, &axes?))
}

fn find<'a>(value: &'a serde_json::Value, key: &str) -> Option<&'a serde_json::Value> {
    let table = value.as_object()?;
    table
        .get(key)
        .or_else(|| table.values().find_map(|v| find(v, key)))
}

/// Multiply-adds of a convolution, only those that meet an element of the input: the TPU's compiler writes batched
/// matrix products as convolutions most of whose window falls on padding.
fn convolution(instruction: &Instruction, input: &Shape, result: &Shape) -> Option<u64> {
    let axes = instruction.convolution.as_ref()?;
    let window = instruction.window.as_ref().map_or(&[][..], |w| &w.axes);
    let at_least_one = |n: i64| u64::try_from(n).unwrap_or(1).max(1);
    let mut count = input.size(axes.input_feature) / at_least_one(instruction.feature_groups);
    count = count.saturating_mul(result.size(axes.output_feature));
    count =
        count.saturating_mul(input.size(axes.input_batch) / at_least_one(instruction.batch_groups));
    for (k, window) in window.iter().enumerate() {
        let read = i64::try_from(input.size(*axes.input_spatial.get(k)?)).ok()?;
        let written = i64::try_from(result.size(*axes.output_spatial.get(k)?)).ok()?;
        let dilation = window.base_dilation.max(1);
        let spread = (read - 1) * dilation + 1;
        let mut met = 0;
        for place in 0..window.size {
            let offset = place * window.window_dilation.max(1) - window.low;
            let meets = |out: i64| {
                let at = out * window.stride.max(1) + offset;
                (0..spread).contains(&at) && at % dilation == 0
            };
            met += (0..written).filter(|out| meets(*out)).count() as u64;
        }
        count = count.saturating_mul(met);
    }
    Some(count.saturating_mul(2))
}

/// What a scheduled instruction reads and writes.
fn bytes(module: &Module, visit: &Visit<'_>, instruction: &Instruction) -> u64 {
    let of = visit.computation;
    match instruction.opcode.as_str() {
        // no work of their own
        "parameter" | "constant" | "tuple" | "get-tuple-element" | "bitcast" | "while" | "call"
        | "conditional" | "after-all" | "partition-id" | "replica-id" | "opt-barrier"
        | "domain" | "async-start" | "async-update" | "add-dependency" => 0,
        opcode if opcode.ends_with("-done") => 0,
        "dynamic-slice" | "slice" | "gather" => 2 * instruction.bytes(),
        "dynamic-update-slice" => {
            let update = module.operands(of, instruction).nth(1);
            2 * update.map_or(0, Instruction::bytes)
        }
        "fusion" => {
            let inner = instruction
                .called
                .first()
                .and_then(|id| module.computation(*id));
            inner.map_or(0, |inner| of_fusion(module, of, instruction, inner))
        }
        _ => {
            let read = module.operands(of, instruction).map(Instruction::bytes);
            instruction.bytes() + read.sum::<u64>()
        }
    }
}

/// A fusion reads of each operand what its inside takes, and writes what it updates: of stacked layers one slice.
fn of_fusion(module: &Module, of: &Computation, fusion: &Instruction, inner: &Computation) -> u64 {
    let parameters = inner
        .instructions
        .iter()
        .filter(|i| i.opcode == "parameter");
    let read: u64 = parameters
        .map(|parameter| {
            let place = usize::try_from(parameter.parameter).unwrap_or(usize::MAX);
            let operand = fusion
                .operands
                .get(place)
                .and_then(|id| module.instruction(of, *id));
            let whole = operand.map_or(0, Instruction::bytes);
            let users = inner
                .instructions
                .iter()
                .filter(|i| i.operands.contains(&parameter.id));
            let taken = users.map(|user| match user.opcode.as_str() {
                "dynamic-slice" | "slice" | "gather" => user.bytes(),
                // the part that is replaced is not read
                "dynamic-update-slice" if user.operands.first() == Some(&parameter.id) => 0,
                _ => whole,
            });
            taken.fold(0, u64::saturating_add).min(whole)
        })
        .sum();
    let Some(root) = module.instruction(inner, inner.root) else {
        return read;
    };
    let results: Vec<&Instruction> = match root.opcode.as_str() {
        "tuple" => module.operands(inner, root).collect(),
        _ => vec![root],
    };
    let written = results.iter().map(|result| {
        let mut result = *result;
        // a change of form around the update changes nothing
        while result.opcode == "bitcast" {
            match module.operands(inner, result).next() {
                Some(operand) => result = operand,
                None => break,
            }
        }
        match result.opcode.as_str() {
            "dynamic-update-slice" => {
                let update = module.operands(inner, result).nth(1);
                update.map_or(0, Instruction::bytes)
            }
            _ => result.bytes(),
        }
    });
    read + written.sum::<u64>()
}
