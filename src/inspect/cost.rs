//! What a program computes and reads, counted from its instructions by the rules of XLA's own `HloCostAnalysis`
//! (xla/service/hlo_cost_analysis.h), which the plugins' totals come from: elementwise work counts, a value that a tile
//! pads counts with its padding, a fusion reads of each operand what its inside takes. Loop bodies can be counted once,
//! as the compilers do it, or as often as they run; some plugins have no count at all.

use super::hlo::{Computation, Instruction, Shape};
use super::module::{Module, Visit};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::{Add, AddAssign};

/// Work on one device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// Floating-point operations of matrix products and convolutions; a multiply-add counts two.
    pub products: u64,
    /// Of these, those whose operands are 8-bit floats.
    #[serde(default)]
    pub fp8_products: u64,
    /// All floating-point operations: the above, one for each element that an elementwise operation makes, and what
    /// reductions add up.
    pub flops: u64,
    /// Elements of exponentials, logarithms, roots, error functions and the like, which `flops` leaves out.
    pub transcendentals: u64,
    /// Bytes read and written by everything that is scheduled, with padding.
    pub bytes: u64,
}

impl Add for Cost {
    type Output = Cost;
    fn add(self, other: Cost) -> Cost {
        Cost {
            products: self.products.saturating_add(other.products),
            fp8_products: self.fp8_products.saturating_add(other.fp8_products),
            flops: self.flops.saturating_add(other.flops),
            transcendentals: self.transcendentals.saturating_add(other.transcendentals),
            bytes: self.bytes.saturating_add(other.bytes),
        }
    }
}

impl AddAssign for Cost {
    fn add_assign(&mut self, other: Cost) {
        *self = *self + other;
    }
}

impl Cost {
    /// As often as that.
    pub fn times(self, n: u64) -> Cost {
        Cost {
            products: self.products.saturating_mul(n),
            fp8_products: self.fp8_products.saturating_mul(n),
            flops: self.flops.saturating_mul(n),
            transcendentals: self.transcendentals.saturating_mul(n),
            bytes: self.bytes.saturating_mul(n),
        }
    }
}

/// Counts the work of a module's instructions.
#[derive(Debug)]
pub struct Costs<'a> {
    module: &'a Module,
    /// Of each computation that was asked for, all of it once.
    computations: RefCell<HashMap<i64, Cost>>,
}

impl<'a> Costs<'a> {
    /// Of that module.
    pub fn new(module: &'a Module) -> Costs<'a> {
        Costs {
            module,
            computations: RefCell::default(),
        }
    }

    /// One step, every loop as often as it runs.
    pub fn step(&self) -> Cost {
        let mut sum = Cost::default();
        for visit in self.module.visits() {
            if visit.fusion.is_some() {
                continue; // counted with the fusion
            }
            for instruction in &visit.computation.instructions {
                sum += self.scheduled(&visit, instruction).times(visit.times);
            }
        }
        sum
    }

    /// One step, every loop once: what the compiler's own count has to equal.
    pub fn once(&self) -> Cost {
        self.module
            .entry()
            .map_or(Cost::default(), |entry| self.all_of(entry, 0))
    }

    /// An instruction of a visited computation, without what the visit goes on to: bodies of loops and calls.
    pub fn scheduled(&self, visit: &Visit<'_>, instruction: &Instruction) -> Cost {
        match calls(&instruction.opcode) {
            true => Cost::default(),
            false => self.one(visit.computation, instruction, 0),
        }
    }

    /// An instruction in the inside of a fusion or elsewhere, without what it calls.
    pub fn leaf(&self, of: &Computation, instruction: &Instruction) -> Cost {
        let opcode = instruction.opcode.as_str();
        match calls(opcode) || opcode == "fusion" {
            true => Cost::default(),
            false => self.one(of, instruction, 0),
        }
    }

    fn all_of(&self, computation: &Computation, depth: usize) -> Cost {
        const DEEPEST: usize = 200; // a module that calls itself is no module, but must not hang
        if depth > DEEPEST {
            return Cost::default();
        }
        if let Some(known) = self.computations.borrow().get(&computation.id) {
            return *known;
        }
        let mut sum = Cost::default();
        for instruction in &computation.instructions {
            sum += self.one(computation, instruction, depth);
        }
        self.computations.borrow_mut().insert(computation.id, sum);
        sum
    }

    fn called(&self, instruction: &Instruction, depth: usize) -> Cost {
        let mut sum = Cost::default();
        for id in &instruction.called {
            if let Some(computation) = self.module.computation(*id) {
                sum += self.all_of(computation, depth + 1);
            }
        }
        sum
    }

    /// An instruction with all that it calls, once.
    fn one(&self, of: &Computation, instruction: &Instruction, depth: usize) -> Cost {
        let module = self.module;
        let result = instruction.shape.as_ref().map_or(0, elements);
        let operand = |k: usize| module.operands(of, instruction).nth(k);
        let size = |k: usize| operand(k).map_or(0, Instruction::padded);
        let all = || {
            instruction.padded()
                + module
                    .operands(of, instruction)
                    .map(Instruction::padded)
                    .sum::<u64>()
        };
        let bytes = |bytes: u64| Cost {
            bytes,
            ..Cost::default()
        };
        let is_fp8 = |o: &Instruction| o.shape.as_ref().is_some_and(|s| s.name().starts_with("f8"));
        let fp8 = |products: u64| match operand(0).is_some_and(is_fp8) {
            true => products,
            false => 0,
        };
        let opcode = instruction.opcode.as_str();
        match opcode {
            "parameter" | "constant" | "get-tuple-element" | "tuple" | "bitcast" | "domain"
            | "after-all" | "add-dependency" => Cost::default(),
            "while" | "call" | "async-start" => self.called(instruction, depth),
            "conditional" => {
                let branches = instruction.called.iter();
                let branches = branches.filter_map(|id| module.computation(*id));
                let costs = branches.map(|branch| self.all_of(branch, depth + 1));
                costs.max_by_key(|c| (c.flops, c.bytes)).unwrap_or_default()
            }
            "fusion" => {
                let inside = self.called(instruction, depth);
                let inner = instruction.called.first();
                let inner = inner.and_then(|id| module.computation(*id));
                Cost {
                    bytes: inner.map_or(0, |inner| of_fusion(module, inner)),
                    ..inside
                }
            }
            "async-update" | "async-done" => Cost::default(),
            // libtpu counts reading and writing at both ends of an asynchronous copy
            "copy-start" => bytes(2 * size(0)),
            "copy-done" => bytes(2 * instruction.padded()),
            "custom-call" => {
                let products = products(module, of, instruction);
                Cost {
                    products,
                    fp8_products: fp8(products),
                    flops: products,
                    // of a library's product; of others nothing is known
                    bytes: if products > 0 { all() } else { 0 },
                    transcendentals: 0,
                }
            }
            "dot" | "convolution" => {
                let products = products(module, of, instruction);
                Cost {
                    products,
                    fp8_products: fp8(products),
                    flops: products,
                    transcendentals: 0,
                    bytes: all(),
                }
            }
            "slice" => bytes(2 * instruction.padded()),
            "dynamic-slice" => bytes(2 * instruction.padded() + size(1)),
            "dynamic-update-slice" => bytes(2 * size(1) + size(2)),
            "gather" => bytes(2 * instruction.padded() + size(1)),
            "scatter" => {
                let updates = operand(2)
                    .and_then(|o| o.shape.as_ref())
                    .map_or(0, elements);
                let each = self.called(instruction, depth);
                Cost {
                    bytes: 2 * size(2) + size(1),
                    ..each.times(updates)
                }
            }
            "reduce" => {
                let inputs = operand(0)
                    .and_then(|o| o.shape.as_ref())
                    .map_or(0, elements);
                let each = self.called(instruction, depth);
                let one = instruction.shape.as_ref().map_or(0, first_elements);
                Cost {
                    bytes: all(),
                    ..each.times(inputs.saturating_sub(one))
                }
            }
            "reduce-window" => {
                let axes = || instruction.window.iter().flat_map(|w| &w.axes);
                // one that reaches over everything from wherever it stands: the TPU's form of a reduction whose result is
                // spread again, of which its own count takes nothing
                if axes().any(|axis| axis.size > 1 && axis.size == axis.low + axis.high + 1) {
                    return bytes(all());
                }
                let window = axes().fold(1, |n: u64, axis| {
                    n.saturating_mul(u64::try_from(axis.size).unwrap_or(1))
                });
                let each = self.called(instruction, depth);
                Cost {
                    bytes: all(),
                    ..each.times(result.saturating_mul(window.saturating_sub(1)))
                }
            }
            "map" => Cost {
                bytes: all(),
                ..self.called(instruction, depth).times(result)
            },
            "sort" => {
                let keys = operand(0)
                    .and_then(|o| o.shape.as_ref())
                    .map_or(0, elements);
                let rounds = u64::from(keys.max(1).next_power_of_two().ilog2());
                Cost {
                    flops: keys.saturating_mul(rounds),
                    ..bytes(all())
                }
            }
            "all-reduce" | "all-reduce-start" | "reduce-scatter" => Cost {
                flops: result,
                ..bytes(all())
            },
            "rng" | "rng-bit-generator" => Cost {
                transcendentals: result,
                ..bytes(all())
            },
            _ if TRANSCENDENTALS.contains(&opcode) => Cost {
                transcendentals: result,
                ..bytes(all())
            },
            _ if ELEMENTWISE.contains(&opcode) => Cost {
                flops: result,
                ..bytes(all())
            },
            _ => bytes(all()),
        }
    }
}

/// Whether what it calls is scheduled by itself.
fn calls(opcode: &str) -> bool {
    matches!(opcode, "while" | "call" | "conditional" | "async-start")
}

/// Elements of an array, of all arrays of a tuple together.
fn elements(shape: &Shape) -> u64 {
    match shape.parts.is_empty() {
        true => shape.elements(),
        false => shape.parts.iter().map(elements).sum(),
    }
}

/// Elements of an array, of the first array of a tuple.
fn first_elements(shape: &Shape) -> u64 {
    shape
        .parts
        .first()
        .map_or_else(|| shape.elements(), first_elements)
}

const TRANSCENDENTALS: [&str; 15] = [
    "exponential",
    "exponential-minus-one",
    "log",
    "log-plus-one",
    "logistic",
    "power",
    "sqrt",
    "rsqrt",
    "cbrt",
    "tanh",
    "sine",
    "cosine",
    "tan",
    "erf",
    "atan2",
];

const ELEMENTWISE: [&str; 34] = [
    "abs",
    "add",
    "and",
    "ceil",
    "clamp",
    "compare",
    "complex",
    "convert",
    "count-leading-zeros",
    "divide",
    "floor",
    "imag",
    "is-finite",
    "maximum",
    "minimum",
    "multiply",
    "negate",
    "not",
    "or",
    "popcnt",
    "real",
    "remainder",
    "reduce-precision",
    "round-nearest-afz",
    "round-nearest-even",
    "select",
    "shift-left",
    "shift-right-arithmetic",
    "shift-right-logical",
    "sign",
    "subtract",
    "xor",
    "mulhi",
    "bitcast-convert",
];

/// Floating-point operations of a product or convolution; 0 of anything else.
fn products(module: &Module, of: &Computation, instruction: &Instruction) -> u64 {
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
        _ => library_product(instruction, first, result)
            .or_else(|| grouped_product(module, of, instruction))
            .or_else(|| fused_attention(instruction, first))
            .unwrap_or(0),
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
    let axes = instruction.note("dot_dimension_numbers")?;
    let axes = axes.get("lhs_contracting_dimensions")?;
    let axes: Option<Vec<i64>> = axes
        .as_array()?
        .iter()
        .map(|axis| axis.as_i64().or_else(|| axis.as_str()?.parse().ok()))
        .collect();
    let result = result.parts.first().unwrap_or(result); // with its workspace
    Some(product(first, result, &axes?))
}

/// libtpu's product of groups of rows: behind what tells the groups stand the rows, then what they are multiplied with. All rows
/// count as if each were in a group.
fn grouped_product(module: &Module, of: &Computation, instruction: &Instruction) -> Option<u64> {
    if instruction.target != "tpu_custom_call" || !instruction.name.starts_with("ragged-dot") {
        return None;
    }
    let shapes = module.operands(of, instruction);
    let shapes: Vec<&Shape> = shapes.filter_map(|o| o.shape.as_ref()).collect();
    let [.., rows, other] = shapes[..] else {
        return None;
    };
    let result = instruction.shape.as_ref()?;
    match (rows.dimensions.len(), other.dimensions.len()) {
        (2, 3) => Some(product(rows, result, &[1])),
        (2, 2) => Some(rows.elements().saturating_mul(2 * other.size(1))),
        _ => None,
    }
}

/// The products inside a call of cuDNN's fused attention, whose first operand's last axis is the width of a head: scores and
/// weighted values; in the gradient the scores again, and one for each cotangent, of weights, queries, keys and values.
fn fused_attention(instruction: &Instruction, first: &Shape) -> Option<u64> {
    let target = instruction.target.strip_prefix("__cudnn$fmha")?;
    let products = if target.ends_with("Backward") { 5 } else { 2 };
    let note = instruction.note("cudnn_fmha_backend_config")?;
    let scores = note.get("intermediate_tensor_shape")?.get("dimensions")?;
    let sizes: Option<Vec<i64>> = scores
        .as_array()?
        .iter()
        .map(|size| size.as_i64().or_else(|| size.as_str()?.parse().ok()))
        .collect();
    let width = *first.dimensions.last()?;
    let sizes = sizes?.into_iter().chain([width]);
    let sizes = sizes.map(|size| u64::try_from(size).unwrap_or(0));
    Some(sizes.fold(2 * products, u64::saturating_mul))
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

/// Bytes that a fusion reads and writes: of each operand what its inside takes, of each result what it updates, of stacked
/// layers one slice.
fn of_fusion(module: &Module, inner: &Computation) -> u64 {
    let parameters = inner
        .instructions
        .iter()
        .filter(|i| i.opcode == "parameter");
    let read: u64 = parameters.map(|p| taken(module, inner, p, 0)).sum();
    let Some(root) = module.instruction(inner, inner.root) else {
        return read;
    };
    let results: Vec<&Instruction> = match root.opcode.as_str() {
        "tuple" => module.operands(inner, root).collect(),
        _ => vec![root],
    };
    let written = results
        .into_iter()
        .map(|result| match result.opcode.as_str() {
            "dynamic-update-slice" => {
                let update = module.operands(inner, result).nth(1);
                update.map_or(0, Instruction::padded)
            }
            _ => result.padded(),
        });
    read + written.sum::<u64>()
}

/// Bytes that the inside of a fusion takes of one of its parameters.
fn taken(module: &Module, of: &Computation, parameter: &Instruction, depth: usize) -> u64 {
    let whole = parameter.padded();
    let mut shared = false; // those who take all of it take it together
    let mut sum: u64 = 0;
    for user in of
        .instructions
        .iter()
        .filter(|i| i.operands.contains(&parameter.id))
    {
        let first = user.operands.first() == Some(&parameter.id);
        let own = match user.opcode.as_str() {
            "fusion" if depth < 8 => {
                let inner = user.called.first().and_then(|id| module.computation(*id));
                let places = user.operands.iter().enumerate();
                let places = places
                    .filter(|(_, id)| **id == parameter.id)
                    .map(|(k, _)| k);
                let inside = places.filter_map(|k| {
                    let inner = inner?;
                    let is = |i: &&Instruction| {
                        i.opcode == "parameter" && usize::try_from(i.parameter) == Ok(k)
                    };
                    Some(taken(
                        module,
                        inner,
                        inner.instructions.iter().find(is)?,
                        depth + 1,
                    ))
                });
                inside.sum()
            }
            "slice" => user.padded(),
            "dynamic-slice" if first => user.padded(),
            "dynamic-update-slice" if first => {
                let update = module.operands(of, user).nth(1);
                update.map_or(0, Instruction::padded)
            }
            "broadcast" | "reshape" => whole,
            _ if shared => 0,
            _ => {
                shared = true;
                whole
            }
        };
        sum = sum.saturating_add(own);
    }
    sum
}
