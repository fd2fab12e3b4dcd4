//! What a run takes of memory at least, held against what there is before anything of it is made.

use super::RunConfig;
use crate::error::{Error, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Something that takes memory for the whole run.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// What it is, in a few words, with the numbers that it follows from.
    pub what: String,
    /// Bytes.
    pub bytes: u64,
}

/// Memory that can be had.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// Whose it is: `this machine`.
    pub of: String,
    /// Bytes.
    pub bytes: u64,
}

impl Room {
    /// The memory that this process can have at most: the machine's with its swap space, or less where its control group
    /// says so. None where the system tells neither.
    pub fn machine() -> Option<Room> {
        let told = fs::read_to_string("/proc/meminfo").ok();
        let line = |label| told.as_deref().and_then(|text| kilobytes(text, label));
        let machine = line("MemTotal:").map(|memory| Room {
            of: "this machine".to_owned(),
            bytes: memory + line("SwapTotal:").unwrap_or(0),
        });
        let group = fs::read_to_string("/proc/self/cgroup").ok();
        let group = group.and_then(|text| group_limit(&text, Path::new("/sys/fs/cgroup")));
        let group = group.map(|bytes| Room {
            of: "this process's control group".to_owned(),
            bytes,
        });
        [machine, group]
            .into_iter()
            .flatten()
            .min_by_key(|room| room.bytes)
    }

    /// Refuse what cannot fit; a sentence where nine tenths are taken by what is certain and what is `likely` besides.
    ///
    /// # Errors
    /// [`Error::Config`] with every number and `remedy`.
    pub fn hold(&self, needs: &[Need], likely: u64, remedy: &str) -> Result<Option<String>> {
        let total = needs
            .iter()
            .fold(0, |sum: u64, need| sum.saturating_add(need.bytes));
        let Room { of, bytes } = self;
        let parts: Vec<String> = needs
            .iter()
            .map(|need| format!("{} {}", need.what, gib(need.bytes)))
            .collect();
        let parts = parts.join(", ");
        if total > *bytes {
            return Err(Error::config(format!(
                "memory: the run takes {} at least ({parts}), and {of} has {}; {remedy}",
                gib(total),
                gib(*bytes)
            )));
        }
        let near = total.saturating_add(likely) > bytes / 10 * 9;
        Ok(near.then(|| {
            format!(
                "memory may not suffice: {parts}, and {} for gradients, of the {} that {of} has; {remedy}",
                gib(likely),
                gib(*bytes)
            )
        }))
    }
}

impl RunConfig {
    /// What batches that wait for the step take on the host, in a run of that many steps.
    pub fn waiting_batches(&self, steps: u64) -> Need {
        let batch = self.train.batch.wide();
        let (key, ahead, example, shape) = match (&self.data, &self.text) {
            (_, Some(text)) => {
                let (inputs, targets) = (text.inputs.wide(), text.targets.wide());
                // ids and segments, four bytes each
                let example = 8 * (inputs + targets);
                let shape = format!("rows of {inputs} and {targets} tokens");
                ("text.prefetch", text.prefetch.wide(), example, shape)
            }
            (Some(data), None) => {
                let (size, channels) = (data.image.size.wide(), data.image.channels.wide());
                let shape = format!("pictures of {size} x {size} x {channels}");
                let example = size * size * channels;
                ("data.prefetch", data.prefetch.wide(), example, shape)
            }
            (None, None) => ("train.batch", 0, 0, "nothing".to_owned()),
        };
        let ahead = ahead.min(steps);
        Need {
            what: format!("{ahead} batches of {batch} {shape} ({key}, train.batch)"),
            bytes: (ahead * example).saturating_mul(batch),
        }
    }

    /// Refuse batches that the host cannot hold.
    ///
    /// # Errors
    /// [`Error::Config`] with the numbers.
    pub fn check_host(&self, steps: u64) -> Result<()> {
        let Some(room) = Room::machine() else {
            return Ok(());
        };
        let remedy = "lower train.batch, or how many batches are made ahead";
        room.hold(&[self.waiting_batches(steps)], 0, remedy)?;
        Ok(())
    }

    /// A sentence when pictures of `data.image.max_pixels`, one on each thread, would take more than the machine has.
    pub fn largest_pictures(&self) -> Option<String> {
        let (data, room) = (self.data.as_ref()?, Room::machine()?);
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = match data.threads.get() {
            0 => cores,
            threads => threads,
        };
        let most = data.image.max_pixels;
        let bytes = most.wide().saturating_mul(3 * threads as u64);
        (bytes > room.bytes).then(|| {
            format!(
                "data.image.max_pixels = {most}: pictures of that size on {threads} threads at once take {}, and {} has {}",
                gib(bytes),
                room.of,
                gib(room.bytes)
            )
        })
    }
}

/// Bytes for people: `23.5 GiB`.
pub fn gib(bytes: u64) -> String {
    let gib = bytes as f64 / f64::from(1 << 30);
    match gib {
        _ if gib < 0.1 => format!("{:.1} MiB", gib * 1024.0),
        _ => format!("{gib:.1} GiB"),
    }
}

/// The number in a line of /proc/meminfo, in bytes.
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

    #[test]
    fn what_cannot_fit_is_refused_with_the_numbers_and_what_is_near_is_said() {
        let room = Room {
            of: "this machine".to_owned(),
            bytes: 10 << 30,
        };
        let need = |bytes| {
            [Need {
                what: "weights".to_owned(),
                bytes,
            }]
        };
        assert_eq!(room.hold(&need(1 << 30), 0, "do less").unwrap(), None);
        let near = room
            .hold(&need(8 << 30), 2 << 30, "do less")
            .unwrap()
            .unwrap();
        assert!(
            near.contains("weights 8.0 GiB, and 2.0 GiB for gradients"),
            "{near}"
        );
        let error = room.hold(&need(u64::MAX), 0, "do less").unwrap_err();
        let error = error.to_string();
        assert!(
            error.starts_with("memory: the run takes 17179869184.0 GiB at least"),
            "{error}"
        );
        assert!(
            error.ends_with("this machine has 10.0 GiB; do less"),
            "{error}"
        );
    }
}
