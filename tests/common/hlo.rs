//! What a compiled program is made of: a reader of serialised `HloModuleProto`s, which has the few fields
//! that tests ask for.

use std::collections::{BTreeMap, BTreeSet};

/// The fields of a protocol buffer message: number, and contents of those that have a length.
fn fields(mut bytes: &[u8]) -> Vec<(u64, &[u8])> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let key = varint(&mut bytes);
        let size = match key & 7 {
            0 => {
                let before = bytes;
                varint(&mut bytes);
                found.push((key >> 3, &before[..before.len() - bytes.len()]));
                continue;
            }
            1 => 8,
            5 => 4,
            _ => varint(&mut bytes) as usize,
        };
        let (own, rest) = bytes.split_at(size);
        found.push((key >> 3, own));
        bytes = rest;
    }
    found
}

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = bytes[0];
        *bytes = &bytes[1..];
        value |= u64::from(byte & 127) << shift;
        if byte < 128 {
            break;
        }
    }
    value
}

fn of(bytes: &[u8], number: u64) -> impl Iterator<Item = &[u8]> {
    let all = fields(bytes).into_iter();
    all.filter(move |f| f.0 == number).map(|f| f.1)
}

fn numbers(bytes: &[u8], number: u64) -> impl Iterator<Item = u64> {
    of(bytes, number).flat_map(|mut packed| {
        let mut found = Vec::new();
        while !packed.is_empty() {
            found.push(varint(&mut packed));
        }
        found
    })
}

/// Shapes of all values of a serialised `HloModuleProto`: computations 3, instructions 2, shape 3; of a
/// shape: dimensions 3, shapes of a tuple 4.
pub fn shapes(module: &[u8]) -> Vec<Vec<usize>> {
    fn note(shape: &[u8], found: &mut Vec<Vec<usize>>) {
        found.push(numbers(shape, 3).map(|n| n as usize).collect());
        of(shape, 4).for_each(|inner| note(inner, found));
    }
    let mut found = Vec::new();
    for computation in of(module, 3) {
        for instruction in of(computation, 2) {
            of(instruction, 3).for_each(|shape| note(shape, &mut found));
        }
    }
    found
}

/// Names of the operations in bodies and conditions of loops, and in what these call; one set for each loop.
/// Fields of a computation: instructions 2, id 5; of an instruction: name of the operation 2, computations
/// that it calls 38.
pub fn inside_loops(module: &[u8]) -> Vec<BTreeSet<String>> {
    let mut computations: BTreeMap<u64, Vec<(String, Vec<u64>)>> = BTreeMap::new();
    for computation in of(module, 3) {
        let instructions = of(computation, 2).map(|instruction| {
            let name = of(instruction, 2).next().unwrap_or_default();
            let called = numbers(instruction, 38).collect();
            (String::from_utf8(name.to_vec()).unwrap(), called)
        });
        let id = numbers(computation, 5).next().unwrap();
        computations.insert(id, instructions.collect());
    }
    let all = computations.values().flatten();
    let loops = all.filter(|(name, _)| name == "while");
    let inside = loops.map(|(_, called)| {
        let (mut waiting, mut names) = (called.clone(), BTreeSet::new());
        while let Some(id) = waiting.pop() {
            for (name, called) in &computations[&id] {
                names.insert(name.clone());
                waiting.extend(called);
            }
        }
        names
    });
    inside.collect()
}
