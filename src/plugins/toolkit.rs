//! The two files of NVIDIA's toolkit that the CUDA plugin compiles with: `ptxas` and the device library.

use super::python;
use crate::error::{AtPath, Context, Result};
use crate::fetch::{self, Manager, Package, cache_dir};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Where they lie in a toolkit's folder.
const FILES: [&str; 2] = ["bin/ptxas", "nvvm/libdevice/libdevice.10.bc"];

/// The wheels that carry them, in the order of [`FILES`], within [`INSIDE`].
const PACKAGES: [Package; 2] = [
    Package {
        manager: Manager::Pip,
        name: "nvidia-cuda-nvcc",
        version: "13.5.37",
        sha256: "f5c4f7ead5d964fb4af42bbf1e6d3ec3c1e6e9d83b53749f691d387e7fcaa3a7",
        options: &[],
    },
    Package {
        manager: Manager::Pip,
        name: "nvidia-nvvm",
        version: "13.5.37",
        sha256: "c41bfa362e407405163f103c2229f0765f8cc2ed7d148b754dc77f228bf7e070",
        options: &[],
    },
];

/// The toolkit's folder within the wheels, hence within Python's site-packages.
const INSIDE: &str = "nvidia/cu13";

/// XLA's option that names the toolkit's folder.
pub const TOOLKIT_OPTION: &str = "xla_gpu_cuda_data_dir";

/// Whether that is a name of NVIDIA's platform: plugins say `cuda` or `gpu`.
pub fn is_cuda(platform: &str) -> bool {
    platform.eq_ignore_ascii_case("cuda") || platform.eq_ignore_ascii_case("gpu")
}

/// The toolkit's folder, where the platform has one.
pub fn toolkit_of(platform: &str) -> Option<PathBuf> {
    toolkit().filter(|_| is_cuda(platform))
}

/// The toolkit's folder: in the cache, in Python's site-packages, or where `CUDA_HOME` says.
pub fn toolkit() -> Option<PathBuf> {
    let python = python::folders().iter().flat_map(|folder| {
        let inside = [INSIDE, "nvidia/cuda_nvcc"]; // CUDA 13's wheels, and CUDA 12's
        inside.map(|path| folder.join(path))
    });
    let home = std::env::var_os("CUDA_HOME").map(PathBuf::from);
    let fixed = home.into_iter().chain([PathBuf::from("/usr/local/cuda")]);
    let mut places = joined().into_iter().chain(python).chain(fixed);
    places.find(|folder| is_whole(folder))
}

/// As [`toolkit`]; fetches the wheels when there is none.
///
/// # Errors
/// When a package cannot be had: why.
pub fn fetch_toolkit(say: &mut dyn FnMut(&str)) -> Result<PathBuf> {
    if let Some(folder) = toolkit() {
        return Ok(folder);
    }
    let folder = cache_dir()?.join("cuda-toolkit").join(PACKAGES[0].version);
    for (package, file) in PACKAGES.iter().zip(FILES) {
        let by_hand = format!("pip install {}", package.pin());
        let home = fetch::obtain(package, &by_hand, say).context("fetching NVIDIA's toolkit")?;
        place(&home.join(INSIDE).join(file), &folder.join(file))?;
    }
    Ok(folder)
}

/// The folder in the cache that holds the files of both wheels together.
fn joined() -> Option<PathBuf> {
    let home = PACKAGES[0].stored()?; // CACHE/packages/pip/NAME
    let cache = home.ancestors().nth(3)?;
    Some(cache.join("cuda-toolkit").join(PACKAGES[0].version))
}

fn is_whole(folder: &Path) -> bool {
    FILES.iter().all(|file| folder.join(file).is_file())
}

/// Copy beside, make it a program, rename: nobody finds half of it.
fn place(from: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).at(folder)?;
    let beside = to.with_extension(format!("part-{}", std::process::id()));
    fs::copy(from, &beside).at(from)?;
    fs::set_permissions(&beside, fs::Permissions::from_mode(0o755)).at(&beside)?;
    fs::rename(&beside, to).at(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_placed_as_programs() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (
            folder.path().join("a"),
            folder.path().join("toolkit/bin/ptxas"),
        );
        fs::write(&from, "x").unwrap();
        place(&from, &to).unwrap();
        assert_eq!(
            fs::metadata(&to).unwrap().permissions().mode() & 0o111,
            0o111
        );
        assert!(!is_whole(&folder.path().join("toolkit")));
        place(&from, &folder.path().join("toolkit").join(FILES[1])).unwrap();
        assert!(is_whole(&folder.path().join("toolkit")));
    }
}
