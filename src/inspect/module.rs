//! A module with its computations and instructions found by number, and how often each computation runs.

use super::hlo::{Computation, Instruction, ModuleProto, Shape};
use crate::error::{Error, Result};
use prost::Message;
use std::collections::HashMap;

/// A compiled module.
#[derive(Debug)]
pub struct Module {
    proto: ModuleProto,
    /// Place of a computation by its number.
    computations: HashMap<i64, usize>,
    /// For each computation the place of an instruction by its number.
    instructions: Vec<HashMap<i64, usize>>,
    /// For each computation the places of the instructions that read a value, by its number.
    users: Vec<HashMap<i64, Vec<usize>>>,
    /// For each computation that is called the places of a caller: computation, instruction.
    callers: HashMap<i64, (usize, usize)>,
}

/// A computation on its way from the entry.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    /// The computation.
    pub computation: &'a Computation,
    /// How often it runs in one run of the program.
    pub times: u64,
    /// The computation that is scheduled as such: this one, or the one that holds the fusion it lies in.
    pub scheduled: &'a Computation,
    /// The fusion that it is the inside of.
    pub fusion: Option<&'a Instruction>,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// The argument of the program of that number.
    Argument(usize),
    /// Whatever the loop that is looked at began with.
    Round,
}

impl Module {
    /// Read a serialised `HloModuleProto`.
    ///
    /// # Errors
    /// When it does not parse, or has no entry.
    pub fn parse(bytes: &[u8]) -> Result<Module> {
        let proto = ModuleProto::decode(bytes).map_err(|error| {
            Error::other(format!("the compiled module does not parse: {error}"))
        })?;
        let places = proto.computations.iter().enumerate();
        let computations: HashMap<i64, usize> = places.map(|(k, c)| (c.id, k)).collect();
        if !computations.contains_key(&proto.entry) {
            return Err(Error::other("the compiled module has no entry computation"));
        }
        let index = |c: &Computation| {
            let places = c.instructions.iter().enumerate();
            places.map(|(k, i)| (i.id, k)).collect()
        };
        let users = |c: &Computation| {
            let mut users: HashMap<i64, Vec<usize>> = HashMap::new();
            for (k, instruction) in c.instructions.iter().enumerate() {
                for operand in &instruction.operands {
                    users.entry(*operand).or_default().push(k);
                }
            }
            users
        };
        let mut callers = HashMap::new();
        for (k, computation) in proto.computations.iter().enumerate() {
            for (i, instruction) in computation.instructions.iter().enumerate() {
                callers.extend(instruction.called.iter().map(|called| (*called, (k, i))));
            }
        }
        Ok(Module {
            callers,
            instructions: proto.computations.iter().map(index).collect(),
            users: proto.computations.iter().map(users).collect(),
            computations,
            proto,
        })
    }

    /// The argument of the program that a value is, perhaps converted, cut or put into another form: its number.
    pub fn argument<'a>(&'a self, of: &'a Computation, value: &'a Instruction) -> Option<usize> {
        match self.origin((of, value), Vec::new(), &mut Vec::new())? {
            Origin::Argument(number) => Some(number),
            Origin::Round => None,
        }
    }

    /// Where a value comes from: the argument of that number. `places` are the parts of tuples that are looked for, the
    /// outermost last, and `rounds` the parts of loops' values that are being traced.
    fn origin<'a>(
        &'a self,
        mut at: (&'a Computation, &'a Instruction),
        mut places: Vec<usize>,
        rounds: &mut Vec<(i64, Vec<usize>)>,
    ) -> Option<Origin> {
        for _ in 0..64 {
            let (of, value) = at;
            let operand = |k: usize| Some((of, self.operands(of, value).nth(k)?));
            at = match value.opcode.as_str() {
                "parameter" if of.id == self.proto.entry => {
                    return usize::try_from(value.parameter).ok().map(Origin::Argument);
                }
                "parameter" => {
                    let (outer, caller) = self.caller(of)?;
                    if caller.opcode == "while" {
                        return self.round((outer, caller), places, rounds);
                    }
                    let number = usize::try_from(value.parameter).ok()?;
                    (outer, self.operands(outer, caller).nth(number)?)
                }
                "get-tuple-element" => {
                    places.push(usize::try_from(value.tuple_index).ok()?);
                    operand(0)?
                }
                "tuple" => operand(places.pop()?)?,
                "while" => return self.round(at, places, rounds),
                "fusion" => {
                    let inner = self.computation(*value.called.first()?)?;
                    (inner, self.instruction(inner, inner.root)?)
                }
                "dynamic-update-slice" => operand(1)?, // an all-gather that is written as a sum of parts
                "bitcast"
                | "convert"
                | "copy"
                | "copy-start"
                | "copy-done"
                | "reshape"
                | "transpose"
                | "dynamic-slice"
                | "slice"
                | "optimization-barrier"
                | "opt-barrier"
                | "pad" => operand(0)?,
                _ => return None,
            };
        }
        None
    }

    /// Where a part of a loop's value comes from: it must be the same in the first round and, by the loop's body, in every
    /// other.
    fn round<'a>(
        &'a self,
        (of, caller): (&'a Computation, &'a Instruction),
        places: Vec<usize>,
        rounds: &mut Vec<(i64, Vec<usize>)>,
    ) -> Option<Origin> {
        let body = self.computation(*caller.called.first()?)?;
        let round = (body.id, places);
        if rounds.contains(&round) {
            return Some(Origin::Round);
        }
        let places = round.1.clone();
        rounds.push(round);
        let first = (of, self.operands(of, caller).next()?);
        let first = self.origin(first, places.clone(), rounds);
        let next = (body, self.instruction(body, body.root)?);
        let next = self.origin(next, places, rounds);
        rounds.pop();
        match (first?, next?) {
            (Origin::Round, found) | (found, Origin::Round) => Some(found),
            (a, b) => (a == b).then_some(a),
        }
    }

    /// The instruction that calls a computation, with where it stands.
    fn caller(&self, of: &Computation) -> Option<(&Computation, &Instruction)> {
        let (place, instruction) = *self.callers.get(&of.id)?;
        let outer = self.proto.computations.get(place)?;
        Some((outer, outer.instructions.get(instruction)?))
    }

    /// Name of the module.
    pub fn name(&self) -> &str {
        &self.proto.name
    }

    /// Every computation.
    pub fn computations(&self) -> &[Computation] {
        &self.proto.computations
    }

    /// The computation that is run.
    pub fn entry(&self) -> Option<&Computation> {
        self.computation(self.proto.entry)
    }

    /// The instructions of a computation in the order in which they run.
    pub fn scheduled<'a>(&'a self, of: &'a Computation) -> Vec<&'a Instruction> {
        let sequence = self
            .proto
            .schedule
            .as_ref()
            .and_then(|s| s.sequences.get(&of.id));
        match sequence {
            Some(sequence) => {
                let ids = sequence.instructions.iter();
                ids.filter_map(|id| self.instruction(of, *id)).collect()
            }
            None => of.instructions.iter().collect(),
        }
    }

    /// The computation of that number.
    pub fn computation(&self, id: i64) -> Option<&Computation> {
        let place = *self.computations.get(&id)?;
        self.proto.computations.get(place)
    }

    /// The instruction of that number in a computation.
    pub fn instruction<'a>(&'a self, of: &Computation, id: i64) -> Option<&'a Instruction> {
        let place = *self.computations.get(&of.id)?;
        let own = *self.instructions[place].get(&id)?;
        self.proto.computations[place].instructions.get(own)
    }

    /// The operands of an instruction, those that are there.
    pub fn operands<'a>(
        &'a self,
        of: &'a Computation,
        instruction: &'a Instruction,
    ) -> impl Iterator<Item = &'a Instruction> {
        let ids = instruction.operands.iter();
        ids.filter_map(move |id| self.instruction(of, *id))
    }

    /// The instructions of a computation that read any of these values, in their order.
    pub fn users<'a>(&'a self, of: &Computation, values: &[i64]) -> Vec<&'a Instruction> {
        let Some(place) = self.computations.get(&of.id) else {
            return Vec::new();
        };
        let readers = values.iter().filter_map(|id| self.users[*place].get(id));
        let mut readers: Vec<usize> = readers.flatten().copied().collect();
        readers.sort_unstable();
        readers.dedup();
        let all = &self.proto.computations[*place].instructions;
        readers.into_iter().map(|k| &all[k]).collect()
    }

    /// Source file and line of an instruction, where it says.
    pub fn source(&self, instruction: &Instruction) -> Option<String> {
        let metadata = instruction.metadata.as_ref()?;
        if metadata.file == "-" {
            return None; // the text of the program itself, for what the model's code did not say
        }
        if !metadata.file.is_empty() {
            return Some(format!("{}:{}", metadata.file, metadata.line));
        }
        let at = |number: i32| usize::try_from(number).ok()?.checked_sub(1);
        let stack = self.proto.stack_frames.as_ref()?;
        let frame = stack.frames.get(at(metadata.frame)?)?;
        let place = stack.places.get(at(frame.place)?)?;
        let file = stack.files.get(at(place.file)?).filter(|f| *f != "-")?;
        Some(format!("{file}:{}", place.line))
    }

    /// Every computation that runs, once for each place that it is called from, with how often it does. Reducers and
    /// comparators are left out: they cost nothing of their own. Of a conditional the last branch counts, where it is false: Kiln's
    /// programs have the rare case in the other.
    pub fn visits(&self) -> Vec<Visit<'_>> {
        let mut visits = Vec::new();
        if let Some(entry) = self.entry() {
            let first = Visit {
                computation: entry,
                times: 1,
                scheduled: entry,
                fusion: None,
            };
            self.walk(first, 0, &mut visits);
        }
        visits
    }

    fn walk<'a>(&'a self, visit: Visit<'a>, depth: usize, visits: &mut Vec<Visit<'a>>) {
        const DEEPEST: usize = 200; // a module that calls itself is no module, but must not hang
        visits.push(visit);
        if depth == DEEPEST {
            return;
        }
        for instruction in &visit.computation.instructions {
            let (times, fusion) = match instruction.opcode.as_str() {
                "while" => (
                    self.trips(visit.computation, instruction).unwrap_or(1),
                    None,
                ),
                "fusion" => (1, visit.fusion.or(Some(instruction))),
                "call" | "conditional" | "async-start" | "custom-call" => (1, visit.fusion),
                _ => continue,
            };
            let runs = match instruction.opcode.as_str() {
                "conditional" => instruction.called.len().saturating_sub(1),
                _ => 0,
            };
            for called in &instruction.called[runs..] {
                let Some(computation) = self.computation(*called) else {
                    continue;
                };
                let next = Visit {
                    computation,
                    times: visit.times.saturating_mul(times),
                    scheduled: match fusion {
                        Some(_) => visit.scheduled,
                        None => computation,
                    },
                    fusion,
                };
                self.walk(next, depth + 1, visits);
            }
        }
    }

    /// How often a loop's body runs: what the compiler noted, else what its condition compares the counter with.
    pub fn trips(&self, of: &Computation, instruction: &Instruction) -> Option<u64> {
        let noted = instruction.note("known_trip_count").and_then(|count| {
            let n = count.get("n")?;
            n.as_u64().or_else(|| n.as_str()?.parse().ok())
        });
        noted.or_else(|| self.counted(of, instruction))
    }

    fn counted(&self, of: &Computation, instruction: &Instruction) -> Option<u64> {
        let condition = self.computation(*instruction.called.get(1)?)?;
        let root = self.instruction(condition, condition.root)?;
        // the comparison may be wrapped into a fusion, whose operands are the counter and the bound
        if !matches!(root.opcode.as_str(), "compare" | "fusion") {
            return None;
        }
        let operands: Vec<&Instruction> = self.operands(condition, root).collect();
        let bound = operands.iter().find_map(|o| o.whole_number())?;
        let counter = operands.iter().find(|o| o.opcode == "get-tuple-element")?;
        let initial = self.operands(of, instruction).next()?;
        let place = usize::try_from(counter.tuple_index).ok()?;
        let first = match initial.opcode.as_str() {
            "tuple" => self.instruction(of, *initial.operands.get(place)?),
            _ => None,
        };
        let first = first.and_then(Instruction::whole_number).unwrap_or(0);
        u64::try_from(bound.checked_sub(first)?).ok()
    }

    /// Loops whose number of rounds nothing tells; they are taken for one.
    pub fn loops_of_unknown_length(&self) -> usize {
        let loops = self.computations().iter().flat_map(|c| {
            let own = c.instructions.iter().filter(|i| i.opcode == "while");
            own.filter(move |i| self.trips(c, i).is_none())
        });
        loops.count()
    }
}

impl Instruction {
    /// The model's module path that it comes from; empty where it does not say.
    pub fn path(&self) -> &str {
        self.metadata.as_ref().map_or("", |m| &m.op_name)
    }

    /// Bytes of its value, all parts of a tuple together, without what a layout pads.
    pub fn bytes(&self) -> u64 {
        self.shape.as_ref().map_or(0, Shape::bytes)
    }

    /// Bytes that its value takes in memory, with what tiles pad.
    pub fn padded(&self) -> u64 {
        self.shape.as_ref().map_or(0, Shape::padded)
    }

    /// Value of a constant that is one whole number.
    pub fn whole_number(&self) -> Option<i64> {
        let literal = self
            .literal
            .as_ref()
            .filter(|_| self.opcode == "constant")?;
        let signed = literal.s32s.first().map(|n| i64::from(*n));
        let signed = signed.or_else(|| literal.s64s.first().copied());
        let unsigned = || literal.u32s.first().map(|n| i64::from(*n));
        let long = || literal.u64s.first().and_then(|n| i64::try_from(*n).ok());
        signed.or_else(unsigned).or_else(long)
    }

    /// What the compiler's back end noted under that key, however deep.
    pub fn note(&self, key: &str) -> Option<serde_json::Value> {
        // most notes are long and say something else: looked for before they are parsed
        if !self.config.windows(key.len()).any(|w| w == key.as_bytes()) {
            return None;
        }
        fn find<'a>(value: &'a serde_json::Value, key: &str) -> Option<&'a serde_json::Value> {
            let table = value.as_object()?;
            table
                .get(key)
                .or_else(|| table.values().find_map(|v| find(v, key)))
        }
        let config: serde_json::Value = serde_json::from_slice(&self.config).ok()?;
        find(&config, key).cloned()
    }

    /// The note of that name, passed through the compiler.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.as_ref()?.map.get(name).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Opcode, number (of a parameter or a part of a tuple), operands, computations called.
    type Line<'a> = (&'a str, i64, &'a [i64], &'a [i64]);

    /// A computation of such instructions; they have the numbers 10 x `id`, 10 x `id` + 1, ...; the last one is the root.
    fn computation(id: i64, lines: &[Line]) -> Computation {
        let instruction = |(k, line): (usize, &Line)| Instruction {
            opcode: line.0.to_owned(),
            id: 10 * id + k as i64,
            parameter: line.1,
            tuple_index: line.1,
            operands: line.2.to_vec(),
            called: line.3.to_vec(),
            ..Instruction::default()
        };
        Computation {
            name: format!("c{id}"),
            instructions: lines.iter().enumerate().map(instruction).collect(),
            id,
            root: 10 * id + lines.len() as i64 - 1,
        }
    }

    #[test]
    fn a_loop_hands_an_argument_on_only_where_every_round_has_the_same() {
        // values of the loop: argument 0 unchanged, argument 1 to which each round adds, argument 2 that comes out of a
        // loop within, argument 3 in turns with argument 0
        let body = computation(
            2,
            &[
                ("parameter", 0, &[], &[]),
                ("get-tuple-element", 0, &[20], &[]),
                ("get-tuple-element", 1, &[20], &[]),
                ("get-tuple-element", 2, &[20], &[]),
                ("add", 0, &[22, 21], &[]),
                ("tuple", 0, &[23], &[]),
                ("while", 0, &[25], &[3]),
                ("get-tuple-element", 0, &[26], &[]),
                ("copy", 0, &[27], &[]),
                ("copy", 0, &[21], &[]),
                ("tuple", 0, &[21, 24, 28, 29], &[]),
            ],
        );
        let within = computation(
            3,
            &[
                ("parameter", 0, &[], &[]),
                ("get-tuple-element", 0, &[30], &[]),
                ("tuple", 0, &[31], &[]),
            ],
        );
        let entry = computation(
            1,
            &[
                ("parameter", 0, &[], &[]),
                ("parameter", 1, &[], &[]),
                ("parameter", 2, &[], &[]),
                ("parameter", 3, &[], &[]),
                ("tuple", 0, &[10, 11, 12, 13], &[]),
                ("while", 0, &[14], &[2]),
                ("get-tuple-element", 0, &[15], &[]),
                ("get-tuple-element", 1, &[15], &[]),
                ("get-tuple-element", 2, &[15], &[]),
                ("get-tuple-element", 3, &[15], &[]),
            ],
        );
        let proto = ModuleProto {
            computations: vec![within, body, entry],
            entry: 1,
            ..ModuleProto::default()
        };
        let module = Module::parse(&proto.encode_to_vec()).unwrap();
        let argument = |computation, id| {
            let of = module.computation(computation).unwrap();
            module.argument(of, module.instruction(of, id).unwrap())
        };
        // after the loop, within its body, and within the loop within
        assert_eq!(
            [16, 17, 18, 19].map(|id| argument(1, id)),
            [Some(0), None, Some(2), None]
        );
        assert_eq!(
            [21, 22, 23].map(|id| argument(2, id)),
            [Some(0), None, Some(2)]
        );
        assert_eq!(argument(3, 31), Some(2));
    }
}
