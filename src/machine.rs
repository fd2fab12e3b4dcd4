//! What the system tells of the memory of this machine and of this process, in bytes (proc(5), cgroups(7)).

use std::fs;
use std::path::{Path, PathBuf};

/// The most memory that this process can have, and who sets that bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoryLimit {
    /// `this machine`, or `this process's control group`.
    pub of: &'static str,
    /// Bytes.
    pub bytes: u64,
}

/// Memory of the machine.
pub fn memory() -> Option<u64> {
    kilobytes(&fs::read_to_string(MEMORY).ok()?, "MemTotal:")
}

/// Memory of the machine that could be had now without swapping.
pub fn memory_free() -> Option<u64> {
    kilobytes(&fs::read_to_string(MEMORY).ok()?, "MemAvailable:")
}

/// The memory that this process can have at most: the machine's with its swap space, or less where its control group says
/// so. None where the system tells neither.
pub fn memory_limit() -> Option<MemoryLimit> {
    let told = fs::read_to_string(MEMORY).ok();
    let line = |label| told.as_deref().and_then(|text| kilobytes(text, label));
    let machine = line("MemTotal:").map(|memory| MemoryLimit {
        of: "this machine",
        bytes: memory + line("SwapTotal:").unwrap_or(0),
    });
    let group = fs::read_to_string("/proc/self/cgroup").ok();
    let group = group.and_then(|text| group_limit(&text, Path::new("/sys/fs/cgroup")));
    let group = group.map(|bytes| MemoryLimit {
        of: "this process's control group",
        bytes,
    });
    [machine, group]
        .into_iter()
        .flatten()
        .min_by_key(|limit| limit.bytes)
}

/// Most memory that this process has held.
pub fn peak_resident() -> Option<u64> {
    kilobytes(&fs::read_to_string("/proc/self/status").ok()?, "VmHWM:")
}

/// Where Linux tells the machine's memory.
const MEMORY: &str = "/proc/meminfo";

/// The number of kilobytes in the line with that label, in bytes.
fn kilobytes(text: &str, label: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(label))?;
    let number: u64 = line.split_whitespace().next()?.parse().ok()?;
    number.checked_mul(1024)
}

/// The least limit of the control groups that `/proc/self/cgroup` names, and of those above them: cgroups(7), both versions.
fn group_limit(text: &str, root: &Path) -> Option<u64> {
    let groups = text.lines().filter_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let (controllers, path) = (fields.next()?, fields.next()?.trim_start_matches('/'));
        match controllers {
            "" => Some((root.to_owned(), path, "memory.max")),
            _ if controllers.split(',').any(|c| c == "memory") => {
                Some((root.join("memory"), path, "memory.limit_in_bytes"))
            }
            _ => None,
        }
    });
    let limits = groups.flat_map(|(root, path, file)| {
        let own = root.join(path);
        let above: Vec<PathBuf> = own.ancestors().map(Path::to_owned).collect();
        let inside = above
            .into_iter()
            .filter(move |folder| folder.starts_with(&root));
        inside.filter_map(move |folder| fs::read_to_string(folder.join(file)).ok())
    });
    // `max`, or a number beyond all memory, is no limit
    limits.filter_map(|limit| limit.trim().parse().ok()).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_in_kilobytes() {
        let text = "MemTotal:       24689764 kB\nMemFree:  12 kB\n";
        assert_eq!(kilobytes(text, "MemTotal:"), Some(24_689_764 * 1024));
        assert_eq!(kilobytes(text, "SwapTotal:"), None);
    }

    #[test]
    fn the_least_limit_of_all_groups_above_counts() {
        let root = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("a/b/memory.max", "max\n");
        write("a/memory.max", "5000\n");
        write("memory/job/memory.limit_in_bytes", "7000\n");
        assert_eq!(group_limit("0::/a/b\n", root.path()), Some(5000));
        let first = "4:cpu,cpuacct:/x\n3:memory:/job\n0::/\n";
        assert_eq!(group_limit(first, root.path()), Some(7000));
        assert_eq!(group_limit("0::/elsewhere\n", root.path()), None);
        assert_eq!(group_limit("nonsense", root.path()), None);
    }
}
