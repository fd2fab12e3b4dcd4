//! What a compiled training step takes: memory, work, traffic. Printed for people, written for machines.

use super::{
    Collective, Cost, Costs, Known, Module, OwnPrices, PeakBuffer, Traffic, collectives, traffic,
};
use crate::aot::{Ahead, Target};
use crate::experiment::RunConfig;
use crate::nn::{Pipeline, Products};
use crate::shard::{Mesh, Partitioner};
use crate::step::{Program, TensorSpec};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Everything that is told of a training step compiled ahead of time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Name of the configuration.
    pub config: String,
    /// The devices, as the user named them.
    pub topology: String,
    /// Slices of that topology.
    pub slices: usize,
    /// Devices of all slices.
    pub devices: usize,
    /// Model of the devices.
    pub device: String,
    /// Sizes of the mesh: `fsdp=16 x model=16`; empty for one device.
    pub mesh: String,
    /// The file of rules.
    pub rules: String,
    /// The pipeline that layers run as; nothing where rules have no stages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<Stages>,
    /// Parameters of the model.
    pub parameters: u64,
    /// Whether it fits; nothing where the memory of the device is not known.
    pub fits: Option<bool>,
    /// Memory of a device.
    pub memory: Memory,
    /// Work of a step; nothing of a program that there is not.
    pub work: Option<Work>,
    /// What a device sends in a step, by kind and mesh axes.
    pub collectives: Vec<Traffic>,
    /// What fills the memory, of a program that does not fit.
    pub held: Vec<PeakBuffer>,
    /// What would help, of a program that does not fit.
    pub advice: Vec<String>,
    /// Operations traced.
    pub operations: usize,
    /// Seconds that compiling took.
    pub compile_seconds: f64,
}

/// A pipeline in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stages {
    /// Stages.
    pub stages: usize,
    /// Parts of a batch.
    pub microbatches: usize,
    /// Blocks of layers of a stage.
    pub rounds: usize,
    /// Times that a stage computes with a block, or waits.
    pub ticks: usize,
    /// Share of the ticks in which a stage computes nothing that counts.
    pub bubble: f64,
}

/// Memory of a device, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// Parameters.
    pub parameters: u64,
    /// State of the optimizer.
    pub optimizer: u64,
    /// A batch.
    pub batch: u64,
    /// All arguments as they lie in memory: the above, scalars, and what layouts pad.
    pub arguments: u64,
    /// Results that do not take the place of arguments.
    pub results: u64,
    /// Activations and other intermediate values, at their most.
    pub temporaries: u64,
    /// Machine code.
    pub code: u64,
    /// Values that wait in the host's memory.
    pub host: u64,
    /// The most at any time, code included.
    pub peak: u64,
    /// The most at any time by the compiler's own count, which leaves code out; 0 from compilers that do not tell.
    pub compiler_peak: u64,
    /// What there is; nothing where it is not known.
    pub limit: Option<u64>,
}

/// Work of a step.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Work {
    /// The model's own floating-point operations, over all devices: three times the forward products.
    pub model_flops: f64,
    /// What one device does, counted from the compiled module with loops as often as they run.
    pub device: Cost,
    /// The same with loop bodies once: what the compiler's own count has to equal.
    pub once: Cost,
    /// The compiler's count of floating-point operations, loop bodies once; nothing from plugins without one.
    pub compiler_flops: Option<f64>,
    /// The compiler's count of bytes, loop bodies once; nothing from plugins without one.
    pub compiler_bytes: Option<f64>,
    /// Loops whose number of rounds is not known: they were counted once.
    pub loops_of_unknown_length: usize,
}

/// What a report is made of, whether or not the program compiled.
#[derive(Debug)]
pub struct Subject<'a> {
    /// Name of the configuration.
    pub name: String,
    /// What it says.
    pub config: &'a RunConfig,
    /// The devices.
    pub target: &'a Target,
    /// Model of the devices.
    pub device: String,
    /// Bytes of memory of each, where known.
    pub limit: Option<u64>,
    /// How values lie over them; nothing for one device.
    pub layout: Option<&'a Partitioner>,
    /// The traced step.
    pub program: &'a Program,
    /// Where each device of the mesh stands on the torus; empty where that is not known.
    pub places: Vec<Vec<usize>>,
    /// Steps of the run, where they are known.
    pub steps: Option<u64>,
    /// Prices that the user names.
    pub prices: OwnPrices,
}

impl Subject<'_> {
    /// Bytes on a device of the arguments that `is` picks by name.
    fn local(&self, slots: &[TensorSpec], is: impl Fn(&str) -> bool) -> u64 {
        let own = slots.iter().filter(|slot| is(&slot.name));
        let bytes = own.map(|slot| match (&slot.spec, &self.program.mesh) {
            (Some(spec), Some(mesh)) => spec.local(&slot.ty, mesh).bytes(),
            _ => slot.ty.bytes(),
        });
        bytes.sum::<usize>() as u64
    }

    /// Mesh axes that cut the examples of a batch.
    fn batch_axes(&self) -> Vec<String> {
        let (_, batch) = self.program.inputs.split_at(self.program.state);
        let firsts = batch
            .iter()
            .filter_map(|slot| slot.spec.as_ref()?.0.first());
        let mut axes: Vec<String> = firsts.flatten().cloned().collect();
        axes.sort_unstable();
        axes.dedup();
        axes
    }

    fn memory(&self) -> Memory {
        let (state, batch) = self.program.inputs.split_at(self.program.state);
        let parameter = |name: &str| name.starts_with("params/");
        let parameters = self.local(state, parameter);
        let optimizer = self.local(state, |name| !parameter(name));
        let batch = self.local(batch, |_| true);
        Memory {
            parameters,
            optimizer,
            batch,
            arguments: parameters + optimizer + batch,
            limit: self.limit,
            ..Memory::default()
        }
    }

    fn pipeline(&self) -> Option<Stages> {
        let train = &self.config.train;
        let layers = self
            .program
            .inputs
            .iter()
            .find_map(|slot| slot.stack)?
            .layers;
        let sizes = [layers, train.batch.get() / train.accumulate.get()];
        let own = Pipeline::of(self.layout?, train.depth().pipeline, sizes).ok()??;
        Some(Stages {
            stages: own.stages,
            microbatches: own.microbatches,
            rounds: own.rounds,
            ticks: own.ticks(),
            bubble: (own.stages - 1) as f64 / own.ticks() as f64,
        })
    }

    fn report(&self, memory: Memory) -> Report {
        let parameters = self
            .program
            .inputs
            .iter()
            .filter(|s| s.name.starts_with("params/") && !Products::are_told_by(&s.name));
        Report {
            config: self.name.clone(),
            topology: self.target.name.clone(),
            slices: self.target.slices,
            devices: self.target.devices,
            device: self.device.clone(),
            mesh: self
                .program
                .mesh
                .as_ref()
                .map_or_else(String::new, Mesh::describe),
            rules: self.layout.map_or("", Partitioner::file).to_owned(),
            pipeline: self.pipeline(),
            parameters: parameters.map(|s| s.ty.elements() as u64).sum(),
            fits: memory.limit.map(|limit| memory.peak <= limit),
            memory,
            work: None,
            collectives: Vec::new(),
            held: Vec::new(),
            advice: Vec::new(),
            operations: self.program.operations,
            compile_seconds: 0.0,
        }
    }

    /// The report of a compiled step, whose module is given, and its collectives one by one.
    pub(super) fn compiled(
        &self,
        ahead: &Ahead,
        module: &Module,
        model_flops: f64,
    ) -> (Report, Vec<Collective>) {
        let told = ahead.memory;
        let results = told.outputs.saturating_sub(told.aliased);
        let memory = Memory {
            arguments: told.arguments,
            results,
            temporaries: told.temporaries,
            code: told.code,
            host: told.host,
            compiler_peak: told.peak,
            // some plugins do not tell the peak, and none counts the code
            peak: told.peak.max(told.arguments + results + told.temporaries) + told.code,
            ..self.memory()
        };
        let single = Mesh::new(Vec::new());
        let mesh = self.program.mesh.as_ref().unwrap_or(&single);
        let names: Vec<String> = self.program.inputs.iter().map(|s| s.name.clone()).collect();
        let batch_axes = self.batch_axes();
        let known = Known {
            arguments: &names,
            batch_axes: &batch_axes,
        };
        let all = collectives(module, mesh, self.target.slices, known);
        let costs = Costs::new(module);
        let report = Report {
            work: Some(Work {
                model_flops,
                device: costs.step(),
                once: costs.once(),
                compiler_flops: ahead.costs.get("flops").copied(),
                compiler_bytes: ahead.costs.get("bytes accessed").copied(),
                loops_of_unknown_length: module.loops_of_unknown_length(),
            }),
            collectives: traffic(&all),
            compile_seconds: ahead.took.as_secs_f64(),
            ..self.report(memory)
        };
        (report, all)
    }

    /// The report of a step that the compiler refused because its intermediate values take so many bytes.
    pub fn refused(&self, temporaries: u64) -> Report {
        let memory = self.memory();
        self.report(Memory {
            temporaries,
            peak: memory.arguments + temporaries,
            ..memory
        })
    }
}

impl Report {
    /// `fits, 3.2 GiB to spare`, `does not fit: 4.1 GiB too much`.
    pub fn verdict(&self) -> String {
        match self.memory.limit {
            None => "the memory of these devices is not known".to_owned(),
            Some(limit) if self.memory.peak <= limit => {
                format!("fits, {} to spare", bytes(limit - self.memory.peak))
            }
            Some(limit) => format!("does not fit: {} too much", bytes(self.memory.peak - limit)),
        }
    }
}

/// Bytes for people: `3.20 GiB`.
pub(super) fn bytes(count: u64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let (mut value, mut unit) = (count as f64, 0);
    while value >= 1024.0 && unit + 1 < units.len() {
        value /= 1024.0;
        unit += 1;
    }
    match unit {
        0 => format!("{count} B"),
        _ => format!("{value:.2} {}", units[unit]),
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let slices = match self.slices {
            1 => String::new(),
            n => format!("{n} slices of "),
        };
        let mesh = match self.mesh.as_str() {
            "" => String::new(),
            mesh => format!(", {mesh} by {}", self.rules),
        };
        writeln!(
            f,
            "{} on {slices}{}: {} x {}{mesh}; {:.2} M parameters",
            self.config,
            self.topology,
            self.devices,
            self.device,
            self.parameters as f64 / 1e6
        )?;
        if let Some(own) = &self.pipeline {
            writeln!(
                f,
                "pipeline: {} stages, rounds x microbatches {} x {}, {} ticks, of which {:.1} % are bubble",
                own.stages,
                own.rounds,
                own.microbatches,
                own.ticks,
                100.0 * own.bubble
            )?;
        }
        self.write_memory(f)?;
        if let Some(work) = &self.work {
            work.write(self.devices, f)?;
            self.write_traffic(f)?;
        }
        if !self.held.is_empty() {
            writeln!(f, "\nwhat fills the memory")?;
        }
        for held in &self.held {
            let (size, count, shape) = (bytes(held.bytes), held.count, &held.shape);
            writeln!(f, "{size:>14}  {count} x {shape}  {}", held.path)?;
        }
        if !self.advice.is_empty() {
            writeln!(f, "\nwhat would help")?;
        }
        for advice in &self.advice {
            writeln!(f, "  - {advice}")?;
        }
        Ok(())
    }
}

impl Report {
    fn write_memory(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let memory = &self.memory;
        writeln!(f, "\nmemory of a device")?;
        let told = memory.parameters + memory.optimizer + memory.batch;
        let padding = memory.arguments.saturating_sub(told);
        let rows = [
            ("parameters", memory.parameters),
            ("optimizer", memory.optimizer),
            ("batch", memory.batch),
            ("padding of these", padding),
            ("results", memory.results),
            ("activations, temporaries", memory.temporaries),
            ("code", memory.code),
        ];
        let listed: u64 = rows.iter().map(|row| row.1).sum();
        let rest = (
            "besides, by the compiler's count of the peak",
            memory.peak.saturating_sub(listed),
        );
        let rows = rows.into_iter().chain([rest]).collect::<Vec<_>>();
        for (name, size) in rows.iter().filter(|row| row.1 > 0) {
            writeln!(f, "{:>14}  {name}", bytes(*size))?;
        }
        let limit = memory
            .limit
            .map_or(String::new(), |limit| format!(" of {}", bytes(limit)));
        writeln!(
            f,
            "{:>14}  peak{limit}: {}",
            bytes(memory.peak),
            self.verdict()
        )?;
        if memory.host > 0 {
            writeln!(f, "{:>14}  in the host's memory", bytes(memory.host))?;
        }
        Ok(())
    }

    fn write_traffic(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.collectives.is_empty() {
            writeln!(f, "\nsent by a device in a step")?;
        }
        for traffic in &self.collectives {
            let times = match traffic.times {
                1 => "once".to_owned(),
                n => format!("{n} times"),
            };
            let over = if traffic.network {
                ", over the network between slices"
            } else {
                ""
            };
            let (size, kind, axes) = (bytes(traffic.sent), &traffic.kind, &traffic.axes);
            writeln!(f, "{size:>14}  {kind} over {axes}, {times}{over}")?;
        }
        writeln!(f, "\ncompiled in {:.1} s", self.compile_seconds)
    }
}

impl Work {
    fn write(&self, devices: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = self.device.products as f64;
        writeln!(f, "\nwork of a device in a step")?;
        let share = self.model_flops / devices as f64;
        write!(f, "{own:>14.3e}  FLOPs of matrix products, loops counted")?;
        if share > 0.0 {
            write!(f, ": {:.2} times the model's {share:.3e}", own / share)?;
        }
        writeln!(f)?;
        let accessed = self.device.bytes;
        writeln!(
            f,
            "{:>14}  read and written, loops counted",
            bytes(accessed)
        )?;
        if let Some(flops) = self.compiler_flops {
            let told = self
                .compiler_bytes
                .map_or(String::new(), |b| format!(" and {}", bytes(b as u64)));
            writeln!(
                f,
                "{flops:>14.3e}  FLOPs{told} by the compiler's count, which takes loops once"
            )?;
        }
        match self.loops_of_unknown_length {
            0 => Ok(()),
            n => writeln!(
                f,
                "                {n} loops of unknown length, counted once"
            ),
        }
    }
}
