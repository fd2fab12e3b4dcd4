//! Compiled programs kept from run to run.

use super::client::Client;
use super::executable::Executable;
use super::options::CompileOptions;
use super::program::ProgramIo;
use crate::error::{AtPath, Error, Result};
use crate::fetch::hex;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// A folder of compiled programs. May be shared by processes, and deleted at any time.
///
/// The key of a program covers all that decides what the compiler makes of it: plugin file, devices, program, options,
/// the host's processor. A plugin does not see by itself that another one has made the bytes it is given.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
}

/// Where a program came from.
#[derive(Debug)]
pub enum CacheOutcome {
    /// Loaded from the cache.
    Hit,
    /// Compiled, and stored for the next time.
    Miss,
    /// Compiled, but not stored, for this reason.
    NotStored(Error),
}

impl Cache {
    /// The cache in that folder, which is made when it is first needed.
    pub fn new(folder: impl Into<PathBuf>) -> Cache {
        Cache {
            folder: folder.into(),
        }
    }

    /// Load the program if it is there and sound, else compile and store it.
    ///
    /// # Errors
    /// Those of [`Client::compile`]. Trouble with the cache itself only makes it miss.
    pub fn compile(
        &self,
        client: &Client,
        program: &str,
        options: &CompileOptions,
        io: ProgramIo,
    ) -> Result<(Executable, CacheOutcome)> {
        let path = self.folder.join(key(client, program, options)?);
        if let Some(executable) = read(&path).and_then(|blob| client.load(&blob, io.clone()).ok()) {
            return Ok((executable, CacheOutcome::Hit));
        }
        let executable = client.compile(program, options, io)?;
        let stored = executable
            .program()
            .serialize()
            .and_then(|blob| write(&path, &blob));
        let outcome = match stored {
            Ok(()) => CacheOutcome::Miss,
            Err(error) => CacheOutcome::NotStored(error),
        };
        Ok((executable, outcome))
    }
}

/// Name of the program's file: a hash of all that decides what the compiler makes of it.
fn key(client: &Client, program: &str, options: &CompileOptions) -> Result<String> {
    let plugin = client.plugin().path();
    let file = plugin.metadata().at(plugin)?;
    let written = file
        .modified()
        .ok()
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let options = options.encode(client.device_ids())?;
    let mut parts = vec![
        env!("CARGO_PKG_VERSION").to_owned(),
        plugin.display().to_string(),
        format!("{} {:?}", file.len(), written),
        client.platform_version().to_owned(),
        host_processor(),
    ];
    parts.extend(
        client
            .devices()
            .iter()
            .map(|device| device.kind().to_owned()),
    );
    let mut hash = Sha256::new();
    let parts = parts.iter().map(String::as_bytes);
    for part in parts.chain([program.as_bytes(), &options]) {
        // The length first, so that no two lists of parts run together to the same bytes.
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    Ok(format!("{}.pjrt", hex(&hash.finalize())))
}

/// What the host's processor can do, for which CPU programs are made; empty where the system does not tell.
pub fn host_processor() -> String {
    let text = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let mut lines = text.lines();
    // x86 has "flags", Arm has "Features".
    let line = lines.find(|line| line.starts_with("flags") || line.starts_with("Features"));
    line.unwrap_or_default().to_owned()
}

/// A stored program whose checksum is right. The plugins notice most damage, but not within machine code.
fn read(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = std::fs::read(path).ok()?;
    let blob = (bytes.len() >= CHECKSUM).then(|| bytes.split_off(CHECKSUM))?;
    (Sha256::digest(&blob).as_slice() == bytes).then_some(blob)
}

/// Bytes of the checksum in front of a stored program.
const CHECKSUM: usize = 32;

/// Store a program: write beside, then rename, so that nobody reads half of it.
fn write(path: &Path, blob: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).at(folder)?;
    let beside = path.with_extension(format!("{}.part", std::process::id()));
    let bytes = [Sha256::digest(blob).as_slice(), blob].concat();
    let written = std::fs::write(&beside, bytes).at(&beside);
    let written = written.and_then(|()| std::fs::rename(&beside, path).at(path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = std::fs::remove_file(&beside);
    }
    written
}
