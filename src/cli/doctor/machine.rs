//! What matters about the machine: processor, memory, the cache folder, package managers.

use crate::cli::runtime::compile_cache;
use kiln::fetch::cache_dir;
use kiln::machine::{memory, memory_free};
use kiln::pjrt::serves_plugins;
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Commands that tell whether a package manager is there, and its version.
const TOOLS: [(&str, &[&str]); 4] = [
    ("python3", &["python3", "--version"]),
    ("pip", &["python3", "-m", "pip", "--version"]),
    ("apt", &["apt-get", "--version"]),
    ("npm", &["npm", "--version"]),
];

/// The machine. Sizes are in bytes.
#[derive(Debug, Serialize)]
pub struct Machine {
    pub os: &'static str,
    pub arch: &'static str,
    /// Threads that run at once.
    pub cores: Option<usize>,
    pub memory: Option<u64>,
    pub memory_free: Option<u64>,
    /// Who serves the requests of plugins for memory.
    pub allocator: &'static str,
    pub cache: Cache,
    pub tools: Vec<Tool>,
}

/// Kiln's cache folder.
#[derive(Debug, Default, Serialize)]
pub struct Cache {
    pub path: Option<PathBuf>,
    pub size: u64,
    /// Left on its disk.
    pub free: Option<u64>,
    pub compiled: Option<Compiled>,
    /// Why it cannot be used.
    pub error: Option<String>,
}

/// Compiled programs in the cache.
#[derive(Debug, Serialize)]
pub struct Compiled {
    pub programs: usize,
    pub size: u64,
    /// What they may take.
    pub limit: u64,
}

/// A program that brings packages.
#[derive(Debug, Serialize)]
pub struct Tool {
    pub name: &'static str,
    /// Absent when it is not installed, or fails.
    pub version: Option<String>,
}

impl Machine {
    /// Ask the system.
    pub fn look() -> Machine {
        let tool = |(name, command): (_, &[&str])| Tool {
            name,
            version: first_line(command).map(|line| version(&line)),
        };
        Machine {
            os: std::env::consts::OS,
            arch: std::env::consts::ARCH,
            cores: std::thread::available_parallelism().ok().map(usize::from),
            memory: memory(),
            memory_free: memory_free(),
            allocator: match serves_plugins() {
                true => "jemalloc",
                false => "the system",
            },
            cache: Cache::look(),
            tools: TOOLS.map(tool).into(),
        }
    }
}

impl Cache {
    fn look() -> Cache {
        let path = match cache_dir() {
            Ok(path) => path,
            Err(error) => {
                return Cache {
                    error: Some(error.chain()),
                    ..Cache::default()
                };
            }
        };
        let probe = path.join(format!("doctor.{}", std::process::id()));
        let written = fs::write(&probe, "").and_then(|()| fs::remove_file(&probe));
        let compiled = compile_cache();
        let problem = match &compiled {
            Err(error) => Some(error.to_string()),
            Ok(_) => written.err().map(|error| {
                let path = path.display();
                format!("{path}: {error} (KILN_CACHE=FOLDER chooses another)")
            }),
        };
        Cache {
            size: size(&path),
            free: free(&path),
            compiled: compiled.ok().map(|cache| {
                let (programs, size, limit) = cache.usage();
                Compiled {
                    programs,
                    size,
                    limit,
                }
            }),
            error: problem,
            path: Some(path),
        }
    }
}

/// First line that a command prints, when it succeeds.
fn first_line(command: &[&str]) -> Option<String> {
    let output = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().next().map(str::to_owned)
}

/// The first word that starts with a digit, else the whole line: `pip 24.0 from ...` has `24.0`.
fn version(line: &str) -> String {
    let is_version = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let word = line.split_whitespace().find(is_version);
    word.unwrap_or(line).to_owned()
}

/// Bytes left on the disk of that folder, by `df`: the standard library has no such call.
fn free(path: &Path) -> Option<u64> {
    let output = Command::new("df").arg("-Pk").arg(path).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let column = text.lines().nth(1)?.split_whitespace().nth(3)?;
    Some(column.parse::<u64>().ok()? * 1024)
}

/// Bytes of all files below a folder; links are not followed.
fn size(folder: &Path) -> u64 {
    let mut bytes = 0;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(data) if data.is_dir() => folders.push(entry.path()),
                Ok(data) => bytes += data.len(),
                Err(_) => {}
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_the_tools_print() {
        for (line, want) in [
            ("Python 3.11.4", "3.11.4"),
            ("pip 24.0 from /usr/lib/python3 (python 3.11)", "24.0"),
            ("apt 2.6.1 (amd64)", "2.6.1"),
            ("unknown", "unknown"),
        ] {
            assert_eq!(version(line), want);
        }
    }
}
