//! What is learned about a plugin: sent from the process that tries it to the one that reports.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a plugin says, and how it fared.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Findings {
    /// Version of its PJRT API.
    pub pjrt: Option<String>,
    /// Newest StableHLO that it reads.
    pub stablehlo: Option<String>,
    pub platform: Option<String>,
    pub platform_version: Option<String>,
    /// The topology that stood in for devices, where there are none.
    pub topology: Option<String>,
    pub devices: Vec<Devices>,
    pub can: Vec<String>,
    /// What it cannot do, and why, unless it just does not provide it.
    pub cannot: BTreeMap<String, Option<String>>,
    pub program: Option<Run>,
    /// Whether the program ran on a device and gave the right numbers.
    pub works: bool,
    /// What the process was about to do next.
    pub doing: Option<String>,
    pub error: Option<String>,
}

/// Devices of one kind.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Devices {
    pub kind: String,
    pub count: usize,
    /// Memory of each, in bytes, where the plugin tells.
    pub memory: Option<u64>,
    /// Kinds of memory that each can reach.
    pub memories: Vec<String>,
}

/// How the small program fared, in seconds.
#[derive(Debug, Serialize, Deserialize)]
pub struct Run {
    pub compile_s: f64,
    /// Absent when it was only compiled.
    pub run_s: Option<f64>,
}

impl Findings {
    /// Count a device among those of its kind.
    pub fn add(&mut self, device: Devices) {
        let same = |d: &&mut Devices| d.kind == device.kind && d.memory == device.memory;
        match self.devices.iter_mut().find(same) {
            Some(known) => known.count += device.count,
            None => self.devices.push(device),
        }
    }
}
