//! What a program sends between devices: every collective, how often it runs, how much, and along which mesh axes.

use super::buffers::generic;
use super::hlo::{Computation, Instruction};
use super::module::{Module, Visit};
use super::profile::origin;
use super::replica_groups::{self, Groups};
use crate::shard::Mesh;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One collective of a program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collective {
    /// `all-gather`, `reduce-scatter`, `all-reduce`, `all-to-all`, `collective-permute`, ...
    pub kind: String,
    /// Mesh axes that it runs over: `fsdp`, `fsdp+model`.
    pub axes: String,
    /// Whether it goes over the data centre's network rather than between neighbours.
    pub network: bool,
    /// Its name in the module.
    pub name: String,
    /// Module path of what it comes from.
    pub path: String,
    /// Source file and line of that.
    pub source: String,
    /// What it is there for.
    pub purpose: Purpose,
    /// The argument of the program whose values it moves; empty where they are others.
    pub of: String,
    /// The annotation that it follows from, in words.
    pub cause: String,
    /// Whether other work goes on meanwhile.
    pub overlapped: bool,
    /// Devices of a group.
    pub members: usize,
    /// Times that it runs in a step.
    pub times: u64,
    /// Bytes that a device puts in, each time.
    pub operand: u64,
    /// Bytes that a device sends, each time, when the collective is done in a ring.
    pub sent: u64,
}

impl Collective {
    /// Bytes that a device sends in a step.
    pub fn in_a_step(&self) -> u64 {
        self.sent.saturating_mul(self.times)
    }
}

/// What a collective is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Brings together an argument that is cut for storage.
    Gather,
    /// Adds up the devices' shares of a gradient.
    Gradient,
    /// Adds up the devices' shares of a sum that is cut: of a product, of a loss, of a norm.
    Sum,
    /// Brings a value to where an annotation of the model wants it.
    Annotation,
    /// Brings a value to where the partitioner wants it; no annotation asks for that.
    Reshard,
}

/// Collectives of one kind over the same axes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Traffic {
    /// The kind.
    pub kind: String,
    /// The mesh axes.
    pub axes: String,
    /// Whether over the data centre's network.
    pub network: bool,
    /// Instructions of the program.
    pub instructions: usize,
    /// Times that they run in a step, loops counted.
    pub times: u64,
    /// Bytes that a device sends in a step.
    pub sent: u64,
}

const KINDS: [&str; 7] = [
    "all-gather",
    "all-reduce",
    "reduce-scatter",
    "all-to-all",
    "ragged-all-to-all",
    "collective-permute",
    "collective-broadcast",
];

/// Whether an operation does nothing but move values between devices, or to the host.
pub(super) fn is_transfer(opcode: &str) -> bool {
    let moves = KINDS.iter().chain(&["send", "recv"]);
    let ends = ["-start", "-done"].map(|end| opcode.strip_suffix(end));
    let kind = ends.into_iter().flatten().next().unwrap_or(opcode);
    moves.into_iter().any(|k| *k == kind)
}

/// What is known of a program besides its module.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// Names of its arguments, in their order, as far as they are known.
    pub arguments: &'a [String],
    /// Mesh axes that cut the examples of a batch.
    pub batch_axes: &'a [String],
}

/// Every collective that moves something, in the order of the program. `slices` are joined by a network.
pub fn collectives(
    module: &Module,
    mesh: &Mesh,
    slices: usize,
    known: Known<'_>,
) -> Vec<Collective> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for visit in module.visits() {
        for instruction in &visit.computation.instructions {
            let opcode = instruction.opcode.as_str();
            let kind = opcode.strip_suffix("-start").unwrap_or(opcode);
            let one = if KINDS.contains(&kind) {
                between_neighbours(module, &visit, instruction, kind, mesh)
            } else if opcode == "send" && instruction.host_transfer {
                over_the_network(module, &visit, instruction, mesh, slices)
            } else {
                None
            };
            let Some(mut one) = one else { continue };
            let copied = match instruction.attribute("chain_id") {
                Some(_) if visit.fusion.is_some() => !starts_a_chain(visit.computation),
                // Modules of earlier compilers name no chains. Reduce-scatters that wait are each a fusion of its own, and
                // many have one channel.
                _ => {
                    visit.fusion.is_some()
                        && !is_scattered(visit.computation)
                        && instruction.channel > 0
                        && !seen.insert((visit.scheduled.id, instruction.channel))
                }
            };
            if !copied {
                explain(module, &visit, instruction, known, &mut one);
                found.push(one);
            }
        }
    }
    found
}

/// Whether a fusion is where an asynchronous collective of the TPU begins: a chain of fusions (start, products meanwhile,
/// done), each of which holds a copy of it. Products of an inner loop may be such steps, as often as that runs.
fn starts_a_chain(computation: &Computation) -> bool {
    let mut instructions = computation.instructions.iter();
    instructions.any(|instruction| instruction.target == "AsyncCollectiveStart")
}

fn between_neighbours(
    module: &Module,
    visit: &Visit<'_>,
    instruction: &Instruction,
    kind: &str,
    mesh: &Mesh,
) -> Option<Collective> {
    let groups: Groups = match kind {
        "collective-permute" => pairs(instruction),
        _ => replica_groups::groups(instruction, mesh.devices()),
    };
    let members = groups.iter().map(Vec::len).max().unwrap_or(1);
    if members < 2 {
        return None;
    }
    let inside = module.operands(visit.computation, instruction);
    let operand: u64 = inside.map(Instruction::bytes).sum();
    // the TPU's form of a reduce-scatter: an all-reduce of which a fusion keeps the device's own part
    let kind = match kind {
        "all-reduce" if is_scattered(visit.computation) => "reduce-scatter",
        kind => kind,
    };
    let n = members as u64;
    let sent = match kind {
        "all-gather" => operand * (n - 1),
        "all-reduce" => 2 * operand * (n - 1) / n,
        "collective-permute" | "collective-broadcast" => operand,
        _ => operand * (n - 1) / n,
    };
    let axes = match kind {
        "collective-permute" => replica_groups::axes(&chains(&groups), mesh),
        _ => replica_groups::axes(&groups, mesh),
    };
    Some(Collective {
        kind: kind.to_owned(),
        axes,
        network: false,
        name: instruction.name.clone(),
        path: instruction.path().to_owned(),
        source: String::new(),
        purpose: Purpose::Reshard,
        of: String::new(),
        cause: String::new(),
        overlapped: false,
        members,
        times: visit.times,
        operand,
        sent,
    })
}

/// A transfer that the host passes on to another slice.
fn over_the_network(
    module: &Module,
    visit: &Visit<'_>,
    instruction: &Instruction,
    mesh: &Mesh,
    slices: usize,
) -> Option<Collective> {
    let handler = instruction.attribute("_xla_host_transfer_handler_name")?;
    if handler != "xla_megascale_runtime" {
        return None;
    }
    let kind = instruction.attribute("_xla_megascale_transfer_type");
    let kind = kind.unwrap_or("send").to_lowercase().replace('_', "-");
    let value = module.operands(visit.computation, instruction).next()?;
    let of_slice = mesh.devices() / slices.max(1);
    let partners: Groups = (0..of_slice)
        .map(|k| (0..slices).map(|slice| slice * of_slice + k).collect())
        .collect();
    Some(Collective {
        kind,
        axes: replica_groups::axes(&partners, mesh),
        network: true,
        name: instruction.name.clone(),
        path: value.path().to_owned(),
        source: String::new(),
        purpose: Purpose::Gradient,
        of: String::new(),
        cause: String::new(),
        overlapped: true,
        members: slices,
        times: visit.times,
        operand: value.bytes(),
        sent: value.bytes(),
    })
}

/// Say what a collective is there for.
fn explain(
    module: &Module,
    visit: &Visit<'_>,
    instruction: &Instruction,
    known: Known<'_>,
    one: &mut Collective,
) {
    let (path, source) = origin(module, visit.computation, instruction);
    one.source = source;
    if generic(&one.path).is_empty() {
        one.path = path;
    }
    one.overlapped |= overlapped(module, visit, instruction);
    let argument = module
        .operands(visit.computation, instruction)
        .find_map(|operand| {
            let number = module.argument(visit.computation, operand)?;
            Some(
                known
                    .arguments
                    .get(number)
                    .cloned()
                    .unwrap_or_else(|| format!("argument {number}")),
            )
        });
    let annotation = one
        .path
        .split_once("/as[")
        .map(|(_, spec)| format!("[{spec}"));
    let sums = matches!(one.kind.as_str(), "all-reduce" | "reduce-scatter");
    let gradient = one.path.starts_with("grad/") || one.network;
    (one.purpose, one.cause) = match (argument, annotation) {
        (Some(of), annotation) => {
            let used = annotation.unwrap_or_else(|| "whole".to_owned());
            let cause = format!("{of} is cut for storage and used {used}");
            one.of = of;
            (Purpose::Gather, cause)
        }
        (None, Some(spec)) if sums && gradient => (
            Purpose::Gradient,
            format!("a gradient that is stored {spec}"),
        ),
        (None, Some(spec)) if sums => (
            Purpose::Sum,
            format!("a sum over what is cut, wanted {spec}"),
        ),
        (None, Some(spec)) => (Purpose::Annotation, format!("annotated {spec}")),
        (None, None) if sums => {
            let purpose = match gradient {
                true => Purpose::Gradient,
                false => Purpose::Sum,
            };
            (purpose, summed(&one.axes, known.batch_axes))
        }
        (None, None) => (
            Purpose::Reshard,
            "no annotation: the partitioner's own choice".to_owned(),
        ),
    };
}

/// What a sum without an annotation adds up, by the mesh axes that it runs over.
fn summed(axes: &str, batch_axes: &[String]) -> String {
    let names = axes.split('+').map(|a| a.split(' ').next().unwrap_or(a));
    let (examples, values): (Vec<&str>, Vec<&str>) =
        names.partition(|name| batch_axes.iter().any(|axis| axis == name));
    match (examples.is_empty(), values.is_empty()) {
        (false, true) => "a sum over examples that are cut".to_owned(),
        (true, _) => format!("a sum over values that `{}` cuts", values.join("`, `")),
        (false, false) => format!(
            "a sum over examples and over values that `{}` cuts",
            values.join("`, `")
        ),
    }
}

/// Whether anything is computed between the start of a collective and its end.
fn overlapped(module: &Module, visit: &Visit<'_>, instruction: &Instruction) -> bool {
    if visit.fusion.is_some_and(|f| f.name.contains("async")) {
        return true; // the TPU's form: products in the same chain of fusions
    }
    if !instruction.opcode.ends_with("-start") {
        return false;
    }
    let order = module.scheduled(visit.computation);
    let after = order.iter().skip_while(|i| i.id != instruction.id).skip(1);
    let mut between = after.take_while(|i| !i.operands.contains(&instruction.id));
    let works = |i: &Instruction| {
        matches!(
            i.opcode.as_str(),
            "fusion" | "dot" | "convolution" | "while" | "call" | "custom-call"
        )
    };
    between.any(|i| works(i))
}

fn is_scattered(computation: &Computation) -> bool {
    computation.name.starts_with("all-reduce-scatter")
}

/// Each sender with its receiver, those that send to themselves left out.
fn pairs(instruction: &Instruction) -> Groups {
    let place = |id: i64| usize::try_from(id).ok();
    let pairs = instruction.pairs.iter().filter(|p| p.source != p.target);
    pairs
        .filter_map(|p| Some(vec![place(p.source)?, place(p.target)?]))
        .collect()
}

/// Whoever is joined by pairs, together: a permutation along an axis passes all its places.
fn chains(pairs: &[Vec<usize>]) -> Groups {
    let most = pairs.iter().flatten().max().map_or(0, |n| n + 1);
    let mut leader: Vec<usize> = (0..most).collect();
    fn root(leader: &mut [usize], mut k: usize) -> usize {
        while leader[k] != k {
            leader[k] = leader[leader[k]];
            k = leader[k];
        }
        k
    }
    for pair in pairs {
        let (a, b) = (root(&mut leader, pair[0]), root(&mut leader, pair[1]));
        leader[a] = b;
    }
    let mut groups = vec![Vec::new(); most];
    for k in 0..most {
        groups[root(&mut leader, k)].push(k);
    }
    groups.retain(|g| g.len() > 1);
    groups
}

/// The same, summed by kind and axes, the most bytes first.
pub fn traffic(collectives: &[Collective]) -> Vec<Traffic> {
    let mut sums: Vec<Traffic> = Vec::new();
    for one in collectives {
        let same =
            |t: &&mut Traffic| (&t.kind, &t.axes, t.network) == (&one.kind, &one.axes, one.network);
        let sent = one.in_a_step();
        match sums.iter_mut().find(same) {
            Some(sum) => {
                sum.instructions += 1;
                sum.times += one.times;
                sum.sent = sum.sent.saturating_add(sent);
            }
            None => sums.push(Traffic {
                kind: one.kind.clone(),
                axes: one.axes.clone(),
                network: one.network,
                instructions: 1,
                times: one.times,
                sent,
            }),
        }
    }
    sums.sort_by_key(|t| std::cmp::Reverse(t.sent));
    sums
}

#[cfg(test)]
mod tests {
    use super::super::hlo::{Attributes, ModuleProto, Shape};
    use super::*;
    use prost::Message;

    /// A fusion for each of these computations, that all hold a collective of channel 1 over `f32[8]`.
    fn fusions(kind: &str, inside: &[&str]) -> ModuleProto {
        let shape = Some(Shape {
            element: 11,
            dimensions: vec![8],
            ..Shape::default()
        });
        let instruction = |id, opcode: &str, operands: &[i64], called: &[i64]| Instruction {
            name: format!("{opcode}.{id}"),
            opcode: opcode.to_owned(),
            shape: shape.clone(),
            id,
            operands: operands.to_vec(),
            called: called.to_vec(),
            ..Instruction::default()
        };
        let mut entry = vec![instruction(1, "parameter", &[], &[])];
        let mut computations = Vec::new();
        for (k, name) in inside.iter().enumerate() {
            let id = 10 * (k as i64 + 1);
            let mut collective = instruction(id + 1, kind, &[id], &[]);
            collective.channel = 1;
            computations.push(Computation {
                name: (*name).to_owned(),
                instructions: vec![instruction(id, "parameter", &[], &[]), collective],
                id,
                root: id + 1,
            });
            entry.push(instruction(id + 2, "fusion", &[1], &[id]));
        }
        computations.push(Computation {
            name: "main".to_owned(),
            root: entry[entry.len() - 1].id,
            instructions: entry,
            id: 1,
        });
        ModuleProto {
            computations,
            entry: 1,
            ..ModuleProto::default()
        }
    }

    /// Its collectives on four devices.
    fn over_four(module: &ModuleProto) -> Vec<Collective> {
        let mesh = Mesh::new(vec![("fsdp".to_owned(), 4)]);
        let module = Module::parse(&module.encode_to_vec()).unwrap();
        collectives(&module, &mesh, 1, Known::default())
    }

    #[test]
    fn fusions_of_one_channel_are_one_collective_in_a_chain_and_several_where_each_keeps_its_part()
    {
        let sent = |kind: &str, inside: &[&str]| {
            let found = over_four(&fusions(kind, inside));
            let kinds = found.iter().map(|one| one.kind.clone()).collect::<Vec<_>>();
            (kinds, found.iter().map(|one| one.sent).sum::<u64>())
        };
        // 32 bytes to three of four: each device sends the other three of its four parts
        let chain = sent(
            "all-gather",
            &["fused.1", "async_collective_fusion.2", "fused.3"],
        );
        assert_eq!(chain, (vec!["all-gather".to_owned()], 3 * 32));
        let parts = sent(
            "all-reduce",
            &["all-reduce-scatter.1", "all-reduce-scatter.2"],
        );
        assert_eq!(parts, (vec!["reduce-scatter".to_owned(); 2], 2 * 24));
    }

    #[test]
    fn a_chain_that_names_itself_counts_where_it_begins_however_often_a_step_of_it_runs() {
        let mut module = fusions("all-gather", &["step", "start", "done"]);
        for computation in &mut module.computations {
            for instruction in &mut computation.instructions {
                if instruction.opcode == "all-gather" {
                    let map = [("chain_id".to_owned(), "0".to_owned())].into();
                    instruction.attributes = Some(Attributes { map });
                }
            }
            let target = match computation.name.as_str() {
                "start" => "AsyncCollectiveStart",
                "done" => "AsyncCollectiveDone",
                _ => continue,
            };
            computation.instructions.push(Instruction {
                opcode: "custom-call".to_owned(),
                target: target.to_owned(),
                id: computation.id + 5,
                operands: vec![computation.root],
                ..Instruction::default()
            });
        }
        let found = over_four(&module);
        assert_eq!(found.len(), 1);
        assert!(found[0].name.ends_with(".21"), "{}", found[0].name);
        assert_eq!(found[0].sent, 3 * 32);
    }

    #[test]
    fn a_sum_is_over_examples_only_where_its_axis_cuts_them() {
        let batch = ["data".to_owned(), "fsdp".to_owned()];
        assert_eq!(summed("fsdp", &batch), "a sum over examples that are cut");
        assert_eq!(
            summed("data (2 of 4)+fsdp", &batch),
            "a sum over examples that are cut"
        );
        assert_eq!(
            summed("model", &batch),
            "a sum over values that `model` cuts"
        );
        assert_eq!(
            summed("fsdp+model", &batch),
            "a sum over examples and over values that `model` cuts"
        );
    }
}
