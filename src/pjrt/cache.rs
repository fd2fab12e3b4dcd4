//! Compiled programs kept from run to run.

use super::client::Client;
use super::executable::Executable;
use super::options::CompileOptions;
use super::program::ProgramIo;
use crate::error::{AtPath, Error, Result};
use crate::fetch::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Bytes that stored programs take together, at most, unless [`Cache::limited`] says another number.
pub const CACHE_LIMIT: u64 = 8_000_000_000;
/// Ending of a stored program's name.
const ENDING: &str = "pjrt";
/// Ending of one that is being written.
const UNFINISHED: &str = "part";
/// After this time nobody writes it any more: its process was killed.
const ABANDONED: Duration = Duration::from_secs(24 * 3600);

/// A folder of compiled programs. May be shared by processes, and deleted at any time.
///
/// Together they take no more than a limit: when one is stored, those go that were not used for the longest time.
///
/// The key of a program covers all that decides what the compiler makes of it: plugin file, devices, program, options,
/// the host's processor. A plugin does not see by itself that another one has made the bytes it is given.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
    limit: u64,
}

/// Where a program came from.
#[derive(Debug)]
pub enum CacheOutcome {
    /// Loaded from the cache.
    Hit,
    /// Compiled, and stored for the next time. In words, in what the most similar program of that name differs that was
    /// already there.
    Miss(String),
    /// Compiled, but not stored, for this reason.
    NotStored(Error),
}

impl Cache {
    /// The cache in that folder, which is made when it is first needed.
    pub fn new(folder: impl Into<PathBuf>) -> Cache {
        Cache {
            folder: folder.into(),
            limit: CACHE_LIMIT,
        }
    }

    /// The same with another limit, in bytes.
    pub fn limited(self, limit: u64) -> Cache {
        Cache { limit, ..self }
    }

    /// How many programs are stored, their bytes, and how many bytes they may take.
    pub fn usage(&self) -> (usize, u64, u64) {
        let stored = self.stored();
        (
            stored.len(),
            stored.iter().map(|s| s.bytes).sum(),
            self.limit,
        )
    }

    /// What is stored, the longest unused first.
    fn stored(&self) -> Vec<Stored> {
        let entries = self.folder.read_dir().into_iter().flatten().flatten();
        let mut stored: Vec<Stored> = entries
            .filter_map(|entry| Stored::of(entry.path()))
            .collect();
        stored.retain(|s| s.path.extension().is_some_and(|ending| ending == ENDING));
        stored.sort_by(|a, b| (a.used, &a.path).cmp(&(b.used, &b.path)));
        stored
    }

    /// Delete what was not used for the longest time until the rest is within the limit, and what killed processes left.
    /// Best effort: another process may be at it too.
    fn forget(&self, keep: &Path) {
        let stored = self.stored();
        let mut bytes: u64 = stored.iter().map(|s| s.bytes).sum();
        for old in stored.iter().filter(|s| s.path != keep) {
            if bytes <= self.limit {
                break;
            }
            let _ = std::fs::remove_file(&old.path);
            bytes -= old.bytes;
        }
        let entries = self.folder.read_dir().into_iter().flatten().flatten();
        let unfinished = entries.filter_map(|entry| Stored::of(entry.path()));
        for left in unfinished {
            let own = left
                .path
                .extension()
                .is_some_and(|ending| ending == UNFINISHED);
            if own && left.used.elapsed().is_ok_and(|age| age > ABANDONED) {
                let _ = std::fs::remove_file(&left.path);
            }
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
        let key = Key::of(client, program, options)?;
        let path = self.folder.join(key.file());
        if let Some(executable) = read(&path).and_then(|blob| client.load(&blob, io.clone()).ok()) {
            touch(&path);
            return Ok((executable, CacheOutcome::Hit));
        }
        let differs = self.differs(&key);
        let executable = client.compile(program, options, io)?;
        let stored = executable
            .program()
            .serialize()
            .and_then(|blob| write(&path, &key, &blob, self.limit));
        self.forget(&path);
        let outcome = match stored {
            Ok(()) => CacheOutcome::Miss(differs),
            Err(error) => CacheOutcome::NotStored(error),
        };
        Ok((executable, outcome))
    }

    /// In what the stored program of the same name differs that differs least, of several the newest.
    fn differs(&self, key: &Key) -> String {
        let entries = self.folder.read_dir().into_iter().flatten().flatten();
        let stored = entries.filter_map(|entry| {
            let other = head(&entry.path()).filter(|other| other.name == key.name)?;
            let written = entry.metadata().ok()?.modified().ok()?;
            let differences = key.differences(&other);
            // a damaged one differs in nothing
            (!differences.is_empty()).then_some((differences, written))
        });
        let nearest = stored.min_by_key(|(d, written)| (d.len(), std::cmp::Reverse(*written)));
        match nearest {
            Some((differences, _)) => differences.join(", "),
            None => format!("no `{}` was there", key.name),
        }
    }
}

/// A file of the cache.
struct Stored {
    path: PathBuf,
    bytes: u64,
    /// When it was written, or taken last.
    used: SystemTime,
}

impl Stored {
    fn of(path: PathBuf) -> Option<Stored> {
        let file = path.metadata().ok().filter(|file| file.is_file())?;
        let (bytes, used) = (file.len(), file.modified().ok()?);
        Some(Stored { path, bytes, used })
    }
}

/// Remember that a stored program was used just now. File systems do not keep the time of access reliably.
fn touch(path: &Path) {
    if let Ok(file) = std::fs::File::options().append(true).open(path) {
        let _ = file.set_modified(SystemTime::now());
    }
}

/// All that decides what the compiler makes of a program, each by its name.
#[derive(Debug, Serialize, Deserialize)]
struct Key {
    /// The program's own name.
    name: String,
    /// Names and values; long values as their hashes.
    parts: Vec<(String, String)>,
}

impl Key {
    fn of(client: &Client, program: &str, options: &CompileOptions) -> Result<Key> {
        let plugin = client.plugin().path();
        let file = plugin.metadata().at(plugin)?;
        let written = file
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let hash = |bytes: &[u8]| hex(&Sha256::digest(bytes));
        let devices = client.devices();
        let kinds = devices.iter().map(|device| device.kind());
        let encoded = options.encode(client.device_ids())?;
        let named: Vec<String> = options
            .overrides
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let parts = [
            ("kiln", env!("CARGO_PKG_VERSION").to_owned()),
            ("plugin", plugin.display().to_string()),
            (
                "plugin's file",
                format!(
                    "{} bytes of {}",
                    file.len(),
                    written.map_or(0, |w| w.as_secs())
                ),
            ),
            ("plugin's version", client.platform_version().to_owned()),
            ("processor", hash(host_processor().as_bytes())),
            ("devices", kinds.collect::<Vec<_>>().join(", ")),
            ("compiler options", named.join(" ")),
            ("partitions", options.partitions.to_string()),
            ("options", hash(&encoded)),
            ("program", hash(program.as_bytes())),
        ];
        let name = program
            .split_once("module @")
            .and_then(|(_, rest)| rest.split([' ', '\n', '{']).next());
        Ok(Key {
            name: name.unwrap_or_default().to_owned(),
            parts: parts.map(|(name, value)| (name.to_owned(), value)).into(),
        })
    }

    /// Name of the file: a hash of it all.
    fn file(&self) -> String {
        let mut hash = Sha256::new();
        for (name, value) in &self.parts {
            for part in [name, value] {
                // The length first, so that no two lists of parts run together to the same bytes.
                hash.update((part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        }
        format!("{}.{ENDING}", hex(&hash.finalize()))
    }

    /// What is different in another one, in words: short values themselves, of long ones only that they are.
    fn differences(&self, other: &Key) -> Vec<String> {
        let mut told = Vec::new();
        for (name, here) in &self.parts {
            let there = other.parts.iter().find(|(n, _)| n == name);
            let there = there.map_or("", |(_, value)| value.as_str());
            if there != here {
                let short = here.len().max(there.len()) <= 64 && !is_hash(here);
                told.push(match short {
                    true => format!("{name}: `{there}` was stored, `{here}` is asked for"),
                    false => format!("another {name}"),
                });
            }
        }
        // another number of partitions, other options by name: the encoded ones differ anyway
        if told.len() > 1 {
            told.retain(|line| line != "another options");
        }
        told
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
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
    let bytes = std::fs::read(path).ok()?;
    let (checksum, rest) = bytes.split_at_checked(CHECKSUM)?;
    if Sha256::digest(rest).as_slice() != checksum {
        return None;
    }
    let (length, rest) = rest.split_at_checked(LENGTH)?;
    let length = u32::from_le_bytes(length.try_into().ok()?);
    let (_, blob) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    Some(blob.to_vec())
}

/// What a stored program is; nothing of files that are none.
fn head(path: &Path) -> Option<Key> {
    const LONGEST: u32 = 1 << 20;
    let mut file = std::fs::File::open(path).ok()?;
    let mut start = [0; CHECKSUM + LENGTH];
    file.read_exact(&mut start).ok()?;
    let length = u32::from_le_bytes(start[CHECKSUM..].try_into().ok()?);
    let mut key = vec![0; usize::try_from(length.min(LONGEST)).ok()?];
    file.read_exact(&mut key).ok()?;
    serde_json::from_slice(&key).ok()
}

/// Bytes of the checksum in front of a stored program: of the length of its key, the key as JSON, and the program.
const CHECKSUM: usize = 32;
/// Bytes of that length.
const LENGTH: usize = 4;

/// Store a program: write beside, then rename, so that nobody reads half of it.
fn write(path: &Path, key: &Key, blob: &[u8], limit: u64) -> Result<()> {
    if blob.len() as u64 > limit {
        let bytes = blob.len();
        return Err(Error::other(format!(
            "it has {bytes} bytes, and the cache may have {limit} altogether"
        )));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).at(folder)?;
    let beside = path.with_extension(format!("{}.{UNFINISHED}", std::process::id()));
    let key = serde_json::to_vec(key).map_err(Error::other)?;
    let length = u32::try_from(key.len())
        .map_err(Error::other)?
        .to_le_bytes();
    let rest = [&length, key.as_slice(), blob].concat();
    let bytes = [Sha256::digest(&rest).as_slice(), &rest].concat();
    let written = std::fs::write(&beside, bytes).at(&beside);
    let written = written.and_then(|()| std::fs::rename(&beside, path).at(path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = std::fs::remove_file(&beside);
    }
    written
}
