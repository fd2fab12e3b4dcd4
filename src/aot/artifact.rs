//! Compiled steps in a folder: `kiln compile --out` writes one, `kiln train --executable` takes it in place of compiling.

use crate::aot::{Ahead, Foundry};
use crate::config::{self, Difference};
use crate::error::{AtPath, Context, Error, Result};
use crate::experiment::role_of;
use crate::fetch::{hex, sha256_file};
use crate::files::{Seal, seal, unseal};
use crate::pjrt::{CacheOutcome, DeviceDescription, OptionValue, Plugin, host_processor};
use crate::runtime::assignment;
use crate::runtime::{Compiled, Runtime};
use crate::shard::{Mesh, Partitioner};
use crate::step::Program;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// The program in the plugin's own form.
const EXECUTABLE: &str = "executable.bin";
/// The program as it was traced.
const TRACED: &str = "step.mlir";
/// The optimised module.
const MODULE: &str = "module.hlo.pb";
/// What the program takes.
const REPORT: &str = "report.json";
/// What `kiln inspect` tells of it.
pub const INSPECTION: &str = "inspection.json";
/// All that decides the program; written last.
const MANIFEST: &str = "manifest.json";
/// Number of the manifest's form.
const FORMAT: u32 = 1;

/// All that decides what a compiled step is, each by its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// Version of this program.
    pub kiln: String,
    /// The plugin: file name and version of its PJRT API.
    pub plugin: String,
    /// SHA-256 of the plugin's file.
    pub plugin_sha256: String,
    /// Kind of hardware.
    pub platform: String,
    /// Model of the devices.
    pub device: String,
    /// What the host's processor can do, where the program runs on it.
    pub processor: Vec<String>,
    /// Sizes of the mesh; empty for one device.
    pub mesh: String,
    /// The rules by which values lie over the mesh.
    pub rules: toml::Table,
    /// Ids of the mesh's devices, place by place.
    pub device_assignment: Vec<i64>,
    /// Options of the compiler.
    pub options: BTreeMap<String, String>,
    /// SHA-256 of the traced program.
    pub program: String,
    /// Operations of it.
    pub operations: usize,
    /// The configuration, every default filled in: names what is different when programs are.
    pub config: toml::Table,
}

/// What a fingerprint is taken of.
struct Of<'a> {
    plugin: &'a Plugin,
    platform: &'a str,
    devices: &'a [DeviceDescription],
    options: BTreeMap<String, String>,
    layout: Option<&'a Partitioner>,
}

impl Of<'_> {
    fn fingerprint(self, program: &Program, config: &toml::Table) -> Result<Fingerprint> {
        let path = self.plugin.path();
        let (major, minor) = self.plugin.api_version();
        let file = path.file_name().unwrap_or_default().display();
        let platform = self.platform.to_lowercase();
        let processor = match platform.as_str() {
            "cpu" => host_processor()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            _ => Vec::new(),
        };
        let rules = self.layout.map(|l| toml::Table::try_from(l.rules()));
        Ok(Fingerprint {
            kiln: env!("CARGO_PKG_VERSION").to_owned(),
            plugin: format!("{file} (PJRT {major}.{minor})"),
            plugin_sha256: sha256_file(path)?,
            platform,
            device: self
                .devices
                .first()
                .map_or_else(String::new, |d| d.kind.clone()),
            processor,
            mesh: program
                .mesh
                .as_ref()
                .map_or_else(String::new, Mesh::describe),
            rules: rules.transpose().map_err(Error::other)?.unwrap_or_default(),
            device_assignment: match &program.mesh {
                Some(mesh) => assignment(mesh, self.devices)?,
                None => Vec::new(),
            },
            options: self.options,
            program: hex(&Sha256::digest(&program.text)),
            operations: program.operations,
            config: config.clone(),
        })
    }
}

impl Foundry {
    /// All that decides the step that is compiled here.
    ///
    /// # Errors
    /// When the plugin's file cannot be read.
    pub fn fingerprint(
        &self,
        program: &Program,
        layout: Option<&Partitioner>,
        overrides: &BTreeMap<String, OptionValue>,
        config: &toml::Table,
    ) -> Result<Fingerprint> {
        let text = |value: &OptionValue| match value {
            OptionValue::Str(text) => text.clone(),
            OptionValue::Bool(value) => value.to_string(),
            OptionValue::Int(value) => value.to_string(),
            OptionValue::Double(value) => value.to_string(),
        };
        let of = Of {
            plugin: self.plugin(),
            platform: self.platform(),
            devices: self.devices(),
            options: overrides
                .iter()
                .map(|(name, value)| (name.clone(), text(value)))
                .collect(),
            layout,
        };
        of.fingerprint(program, config)
    }
}

impl Fingerprint {
    /// What is different here from a stored program, by name; nothing when it is the same program.
    pub fn differences(&self, here: &Fingerprint) -> Vec<String> {
        let mut lines = Vec::new();
        let mut say = |name: &str, there: &str, here: &str| {
            if there != here {
                lines.push(format!("{name}: {there} there, {here} here"));
            }
        };
        say("kiln", &self.kiln, &here.kiln);
        say("platform", &self.platform, &here.platform);
        say("device", &self.device, &here.device);
        let plugin = |f: &Fingerprint| match self.plugin == here.plugin {
            true => format!(
                "{} of sha256 {}",
                f.plugin,
                f.plugin_sha256.get(..12).unwrap_or_default()
            ),
            false => f.plugin.clone(),
        };
        if self.plugin_sha256 != here.plugin_sha256 {
            say("plugin", &plugin(self), &plugin(here));
        }
        say("mesh", &one_device(&self.mesh), &one_device(&here.mesh));
        let ids = |f: &Fingerprint| shortened(&f.device_assignment);
        if self.mesh == here.mesh && self.device_assignment != here.device_assignment {
            say("devices", &ids(self), &ids(here));
        }
        if self.platform == here.platform {
            for (name, value) in &self.options {
                let own = here.options.get(name).map_or("nothing", String::as_str);
                say(&format!("compiler option {name}"), value, own);
            }
            for (name, value) in here
                .options
                .iter()
                .filter(|(name, _)| !self.options.contains_key(*name))
            {
                say(&format!("compiler option {name}"), "nothing", value);
            }
        }
        let lost: Vec<&String> = self
            .processor
            .iter()
            .filter(|f| !here.processor.contains(f))
            .collect();
        let new: Vec<&String> = here
            .processor
            .iter()
            .filter(|f| !self.processor.contains(f))
            .collect();
        if self.platform == here.platform && !(lost.is_empty() && new.is_empty()) {
            lines.push(format!("processor: only there {lost:?}, only here {new:?}"));
        }
        let rules = config::difference(&self.rules, &here.rules);
        lines.extend(rules.into_iter().map(|d| told("rules.", d)));
        if self.program != here.program {
            let all = config::difference(&self.config, &here.config);
            let in_step = |d: &&Difference| role_of(&d.key).in_step;
            let mut keys: Vec<Difference> = all.iter().filter(in_step).cloned().collect();
            if keys.is_empty() && lines.is_empty() {
                keys = all; // one of them it must be
            }
            if keys.is_empty() && lines.is_empty() {
                lines.push(format!(
                    "program: traced by another build of kiln ({} operations there, {} here)",
                    self.operations, here.operations
                ));
            }
            lines.extend(keys.into_iter().map(|d| told("", d)));
        }
        lines
    }
}

fn told(prefix: &str, difference: Difference) -> String {
    let said = |value: Option<String>| value.unwrap_or_else(|| "nothing".to_owned());
    let (key, old, new) = (difference.key, said(difference.old), said(difference.new));
    format!("{prefix}{key}: {old} there, {new} here")
}

fn one_device(mesh: &str) -> String {
    match mesh {
        "" => "one device".to_owned(),
        mesh => mesh.to_owned(),
    }
}

fn shortened(ids: &[i64]) -> String {
    const TOLD: usize = 8;
    let told: Vec<String> = ids.iter().take(TOLD).map(i64::to_string).collect();
    let more = if ids.len() > TOLD { ", .." } else { "" };
    format!("{}{more}", told.join(", "))
}

/// `manifest.json`.
#[derive(Serialize, Deserialize)]
struct Manifest {
    format: u32,
    /// As the user named the devices.
    topology: String,
    bytes: u64,
    sha256: String,
    fingerprint: Fingerprint,
}

/// Put a compiled step into a folder, with a report of it. What lies there from another compilation is replaced.
///
/// # Errors
/// As [`claim`], and when the folder cannot be written.
pub fn store(
    dir: &Path,
    (topology, program): (&str, &Program),
    ahead: &Ahead,
    fingerprint: Fingerprint,
    report: &serde_json::Value,
) -> Result<()> {
    store_report(dir, report)?;
    write(dir, EXECUTABLE, &ahead.executable)?;
    write(dir, MODULE, &ahead.module)?;
    write(dir, TRACED, program.text.as_bytes())?;
    let said = Manifest {
        format: FORMAT,
        topology: topology.to_owned(),
        bytes: ahead.executable.len() as u64,
        sha256: hex(&Sha256::digest(&ahead.executable)),
        fingerprint,
    };
    write(dir, MANIFEST, seal(&said)?.as_bytes())
}

/// Put a report alone into a folder: of a program that there is not. One that lies there loses its manifest.
///
/// # Errors
/// As [`store`].
pub fn store_report(dir: &Path, report: &serde_json::Value) -> Result<()> {
    claim(dir)?;
    // without its manifest a half-written folder is nobody's program
    for file in [MANIFEST, INSPECTION].map(|file| dir.join(file)) {
        if file.exists() {
            fs::remove_file(&file).at(&file)?;
        }
    }
    let text = serde_json::to_string_pretty(report).map_err(Error::other)?;
    write(dir, REPORT, text.as_bytes())
}

/// Write what an inspection tells of a step into its folder.
///
/// # Errors
/// When the file cannot be written.
pub fn store_inspection(dir: &Path, inspection: &serde_json::Value) -> Result<()> {
    write(
        dir,
        INSPECTION,
        &serde_json::to_vec(inspection).map_err(Error::other)?,
    )
}

/// Make a folder for a compiled step, or see that it is one.
///
/// # Errors
/// When the folder holds something else, or cannot be made.
pub fn claim(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).at(dir)?;
    for file in fs::read_dir(dir).at(dir)? {
        let name = file.at(dir)?.file_name();
        let name = name.to_string_lossy();
        let own = [EXECUTABLE, TRACED, MODULE, MANIFEST, REPORT, INSPECTION];
        if !own.iter().any(|own| name.starts_with(own)) {
            return Err(Error::config(format!(
                "{}: holds {name}, which is no part of a compiled program; give another --out",
                dir.display()
            )));
        }
    }
    Ok(())
}

/// Write beside, then rename.
fn write(dir: &Path, file: &str, bytes: &[u8]) -> Result<()> {
    let beside = dir.join(format!("{file}.{}", std::process::id()));
    fs::write(&beside, bytes).at(&beside)?;
    let file = dir.join(file);
    fs::rename(&beside, &file).at(&file)
}

impl Runtime {
    /// Load the step that lies in a folder, when it is this very program.
    ///
    /// # Errors
    /// [`Error::Config`] naming what is different; when the folder's files are damaged or missing.
    pub fn load(&self, dir: &Path, program: &Program, config: &toml::Table) -> Result<Compiled> {
        let start = Instant::now();
        let path = dir.join(MANIFEST);
        let text = fs::read(&path)
            .at(&path)
            .context("no compiled program of `kiln compile --out`")?;
        let damaged = |what: String| {
            Error::other(format!(
                "{}: {what}; compile anew with `kiln compile --out`",
                dir.display()
            ))
        };
        if unseal(&text) == Seal::Broken {
            return Err(damaged(format!(
                "{MANIFEST} is damaged: its checksum is another"
            )));
        }
        let manifest: Manifest = serde_json::from_slice(&text)
            .map_err(|error| damaged(format!("{MANIFEST} does not parse ({error})")))?;
        if manifest.format != FORMAT {
            let format = manifest.format;
            return Err(damaged(format!("expected form {FORMAT}, got {format}")));
        }
        let client = &self.client;
        let options = self.overrides();
        let of = Of {
            plugin: client.plugin(),
            platform: client.platform(),
            devices: client.descriptions(),
            options: options
                .iter()
                .map(|(n, v)| (n.clone(), v.to_string()))
                .collect(),
            layout: self.layout.as_ref(),
        };
        let here = of.fingerprint(program, config)?;
        let differences = manifest.fingerprint.differences(&here);
        if !differences.is_empty() {
            let lines: String = differences
                .iter()
                .map(|line| format!("\n  {line}"))
                .collect();
            return Err(Error::config(format!(
                "{}: another program than this run's, compiled for {}; compile anew, or change it back:{lines}",
                dir.display(),
                manifest.topology
            )));
        }
        let path = dir.join(EXECUTABLE);
        let bytes = fs::read(&path).at(&path)?;
        let (got, expected) = (bytes.len() as u64, manifest.bytes);
        if got != expected {
            return Err(damaged(format!(
                "{EXECUTABLE} has {got} bytes where {expected} were written"
            )));
        }
        if hex(&Sha256::digest(&bytes)) != manifest.sha256 {
            return Err(damaged(format!(
                "{EXECUTABLE} is damaged: its checksum is another"
            )));
        }
        let executable = client
            .load(&bytes, program.io())
            .with_context(|| path.display())?;
        self.ready(program, executable, Some(CacheOutcome::Hit), start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprint() -> Fingerprint {
        Fingerprint {
            kiln: "0.1.0".into(),
            plugin: "libtpu.so (PJRT 0.117)".into(),
            plugin_sha256: "ab".repeat(32),
            platform: "tpu".into(),
            device: "TPU v5 lite".into(),
            processor: Vec::new(),
            mesh: "fsdp=4".into(),
            rules: "[parameters]\nembed = \"fsdp\"".parse().unwrap(),
            device_assignment: (0..4).collect(),
            options: BTreeMap::new(),
            program: "1".into(),
            operations: 7,
            config: "seed = 1\n[train]\nbatch = 256\nlength = 9\n[schedule]\nlr = 0.1"
                .parse()
                .unwrap(),
        }
    }

    #[test]
    fn a_stale_program_is_told_by_what_is_different() {
        let there = fingerprint();
        let told = |change: &dyn Fn(&mut Fingerprint)| {
            let mut here = fingerprint();
            change(&mut here);
            there.differences(&here)
        };
        assert_eq!(told(&|_| {}), [""; 0]);
        let config = "seed = 2\n[train]\nbatch = 512\nlength = 10\n[schedule]\nlr = 0.2";
        // the same program: whatever the configuration says, it is not in it
        assert_eq!(told(&|f| f.config = config.parse().unwrap()), [""; 0]);
        let batch = told(&|f| {
            f.config = config.parse().unwrap();
            f.program = "2".into();
        });
        assert_eq!(batch, ["train.batch: 256 there, 512 here"]);
        let build = told(&|f| f.program = "2".into());
        assert_eq!(
            build,
            ["program: traced by another build of kiln (7 operations there, 7 here)"]
        );
        let plugin = told(&|f| {
            f.plugin = "libtpu.so (PJRT 0.118)".into();
            f.plugin_sha256 = "cd".repeat(32);
        });
        assert_eq!(
            plugin,
            ["plugin: libtpu.so (PJRT 0.117) there, libtpu.so (PJRT 0.118) here"]
        );
        let rebuilt = told(&|f| f.plugin_sha256 = "cd".repeat(32));
        assert!(
            rebuilt[0].contains("of sha256 abababababab there"),
            "{rebuilt:?}"
        );
        let mesh = told(&|f| f.mesh = String::new());
        assert_eq!(mesh, ["mesh: fsdp=4 there, one device here"]);
        let order = told(&|f| f.device_assignment = vec![0, 2, 1, 3]);
        assert_eq!(order, ["devices: 0, 1, 2, 3 there, 0, 2, 1, 3 here"]);
        let rules = told(&|f| f.rules = "[parameters]\nembed = []".parse().unwrap());
        assert_eq!(rules, ["rules.parameters.embed: \"fsdp\" there, [] here"]);
        let option = told(&|f| {
            f.options.insert("xla_x".into(), "1".into());
        });
        assert_eq!(option, ["compiler option xla_x: nothing there, 1 here"]);
    }
}
