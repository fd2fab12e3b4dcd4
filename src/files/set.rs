//! What a set of files holds, told by their sizes and a few of their bytes: cheap for thousands of files and for object
//! stores, and the same wherever they lie.

use super::location::Location;
use crate::error::{Error, Result};
use crate::fetch::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Sets of at most so many files remember the name and size of each, larger ones those of each group alone.
const LISTED: usize = 1024;
/// Files whose first and last bytes are read, at most: evenly spread, the first and the last among them.
const SAMPLED: usize = 64;
/// Bytes that are read at either end of a file.
pub(super) const EDGE: u64 = 4096;
/// Files that are asked about at a time: the work is mostly waiting.
const AT_ONCE: usize = 32;

/// What a set of files holds. Names are there for messages alone: files that were moved or renamed are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSet {
    /// Number of files.
    pub files: u64,
    /// Bytes of all of them, as they are stored.
    pub bytes: u64,
    /// The same by class folder; a single group without a name where there are none.
    pub groups: Vec<Group>,
    /// Some files, by what they begin and end with.
    pub sampled: Vec<Sampled>,
}

/// Some files of a set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The folder that they lie in, where that means something.
    pub name: String,
    /// Number of files.
    pub files: u64,
    /// Bytes of all of them.
    pub bytes: u64,
    /// Hash of their sizes, one after the other.
    pub sizes: String,
    /// Name and size of each, of sets that are not too large.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<(String, u64)>,
}

/// A file by what it begins and ends with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sampled {
    /// Its number in the set, from 0.
    pub at: u64,
    /// Its name.
    pub name: String,
    /// Hash of its size and of the bytes at both ends.
    pub digest: String,
}

impl FileSet {
    /// The set of these files, in their order.
    ///
    /// # Errors
    /// When one of them cannot be asked about or read.
    pub fn of(files: &[Location]) -> Result<FileSet> {
        let sizes = in_parallel(files, Location::size)?;
        let sizes: Vec<(usize, u64)> = sizes.into_iter().map(|bytes| (0, bytes)).collect();
        let chosen: Vec<(usize, Location)> = files.iter().cloned().enumerate().collect();
        let names = names(files);
        FileSet::build(&[String::new()], &sizes, &chosen, |at, _| names[at].clone())
    }

    /// The set of files in class folders of those names; `each` shows every file with the number of its folder.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn of_folders(
        groups: &[String],
        each: impl Fn(&mut dyn FnMut(usize, &Path)),
    ) -> Result<FileSet> {
        let mut sizes = Vec::new();
        // What leads nowhere is met again as a picture that cannot be read, and named then.
        each(&mut |group, path| {
            sizes.push((
                group,
                std::fs::metadata(path).map_or(0, |about| about.len()),
            ));
        });
        let picked: BTreeSet<usize> = match sizes.len() <= LISTED {
            true => (0..sizes.len()).collect(),
            false => picks(sizes.len()).collect(),
        };
        let (mut chosen, mut at) = (Vec::new(), 0);
        each(&mut |_, path| {
            if picked.contains(&at) {
                chosen.push((at, Location::Local(path.to_owned())));
            }
            at += 1;
        });
        let name = |_, file: &Location| match file {
            Location::Local(path) => path.file_name().unwrap_or_default().display().to_string(),
            Location::Remote(url) => url.clone(),
        };
        FileSet::build(groups, &sizes, &chosen, name)
    }

    /// `chosen` holds all files of a set that is listed, and of every set those that are sampled.
    fn build(
        names: &[String],
        sizes: &[(usize, u64)],
        chosen: &[(usize, Location)],
        name: impl Fn(usize, &Location) -> String,
    ) -> Result<FileSet> {
        let mut groups: Vec<Group> = Vec::new();
        let mut hashes = Vec::new();
        for name in names {
            groups.push(Group {
                name: name.clone(),
                ..Group::default()
            });
            hashes.push(Sha256::new());
        }
        for (group, bytes) in sizes {
            groups[*group].files += 1;
            groups[*group].bytes += bytes;
            hashes[*group].update(bytes.to_le_bytes());
        }
        for (group, hash) in groups.iter_mut().zip(hashes) {
            group.sizes = short(hash);
        }
        if sizes.len() <= LISTED {
            for (at, file) in chosen {
                let (group, bytes) = sizes[*at];
                groups[group].list.push((name(*at, file), bytes));
            }
        }
        let picked: BTreeSet<usize> = picks(sizes.len()).collect();
        let edges: Vec<&(usize, Location)> = chosen
            .iter()
            .filter(|(at, _)| picked.contains(at))
            .collect();
        let digests = in_parallel(&edges, |(at, file)| {
            let mut hash = Sha256::new();
            hash.update(sizes[*at].1.to_le_bytes());
            // What cannot be read is named when its turn comes.
            hash.update(file.edges().unwrap_or_default());
            Ok(short(hash))
        })?;
        let sampled = edges.iter().zip(digests).map(|((at, file), digest)| {
            let group = &groups[sizes[*at].0].name;
            let name = name(*at, file);
            let name = match group.is_empty() {
                true => name,
                false => format!("{group}/{name}"),
            };
            Sampled {
                at: *at as u64,
                name,
                digest,
            }
        });
        Ok(FileSet {
            files: sizes.len() as u64,
            bytes: sizes.iter().map(|(_, bytes)| bytes).sum(),
            sampled: sampled.collect(),
            groups,
        })
    }

    /// What is different `here`, in words, file by file where both know their files; nothing when the content is the same.
    pub fn differences(&self, here: &FileSet) -> Vec<String> {
        let mut lines = Vec::new();
        let of = |set: &FileSet| -> BTreeMap<String, Group> {
            let groups = set.groups.iter();
            groups.map(|g| (g.name.clone(), g.clone())).collect()
        };
        let (old, new) = (of(self), of(here));
        for (name, group) in &old {
            match new.get(name) {
                Some(now) => lines.extend(group.differences(now)),
                None => lines.push(format!("folder {name} vanished ({} files)", group.files)),
            }
        }
        for (name, group) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            lines.push(format!("folder {name} is new ({} files)", group.files));
        }
        if !lines.is_empty() {
            return lines;
        }
        let known: BTreeMap<u64, &Sampled> = here.sampled.iter().map(|s| (s.at, s)).collect();
        let changed = self.sampled.iter().filter(|old| {
            let new = known.get(&old.at);
            new.is_some_and(|new| new.digest != old.digest)
        });
        let changed = changed.map(|old| format!("{}: other content of the same size", old.name));
        changed.collect()
    }
}

impl Group {
    fn differences(&self, here: &Group) -> Vec<String> {
        if (self.files, &self.sizes) == (here.files, &here.sizes) {
            return Vec::new();
        }
        let within = match self.name.is_empty() {
            true => String::new(),
            false => format!("{}/", self.name),
        };
        let listed = |group: &Group| group.list.len() as u64 == group.files;
        if !listed(self) || !listed(here) {
            let counts = format!(
                "{} files of {} bytes there, {} of {} here",
                self.files, self.bytes, here.files, here.bytes
            );
            return vec![match within.is_empty() {
                true => counts,
                false => format!("{within}: {counts}"),
            }];
        }
        let old: BTreeMap<&String, u64> = self.list.iter().map(|(n, b)| (n, *b)).collect();
        let new: BTreeMap<&String, u64> = here.list.iter().map(|(n, b)| (n, *b)).collect();
        let mut lines = Vec::new();
        for (own, was) in &old {
            let name = format!("{within}{own}");
            match new.get(*own) {
                None => lines.push(format!("{name} vanished")),
                Some(is) if is > was => {
                    lines.push(format!("{name} grew from {was} to {is} bytes"));
                }
                Some(is) if is < was => {
                    lines.push(format!("{name} shrank from {was} to {is} bytes"));
                }
                Some(_) => {}
            }
        }
        let fresh = new.keys().filter(|name| !old.contains_key(**name));
        lines.extend(fresh.map(|name| format!("{within}{name} is new")));
        if lines.is_empty() {
            lines.push(format!("{within}the files stand in another order"));
        }
        lines
    }
}

/// What to call each file: by its own name where these are different, else from the folder on that all lie in.
fn names(files: &[Location]) -> Vec<String> {
    let whole: Vec<String> = files.iter().map(Location::to_string).collect();
    let own = whole
        .iter()
        .map(|name| name.rsplit('/').next().unwrap_or_default());
    if own.clone().collect::<BTreeSet<_>>().len() == whole.len() {
        return own.map(str::to_owned).collect();
    }
    let first: Vec<&str> = whole[0].split('/').collect();
    let shared = whole.iter().map(|name| {
        let both = name.split('/').zip(&first);
        both.take_while(|(a, b)| a == *b).count()
    });
    let shared = shared.min().unwrap_or(0).min(first.len() - 1);
    let rest = |name: &String| name.split('/').skip(shared).collect::<Vec<_>>().join("/");
    whole.iter().map(rest).collect()
}

/// Numbers of the files that are sampled of so many.
fn picks(count: usize) -> impl Iterator<Item = usize> {
    let some = count.min(SAMPLED);
    (0..some).map(move |k| match some {
        0 | 1 => 0,
        _ => k * (count - 1) / (some - 1),
    })
}

fn short(hash: Sha256) -> String {
    hex(&hash.finalize()[..8])
}

/// What `ask` says of each, in their order, of several at a time.
fn in_parallel<T: Sync, U: Send>(
    items: &[T],
    ask: impl Fn(&T) -> Result<U> + Sync,
) -> Result<Vec<U>> {
    let each = items.len().div_ceil(AT_ONCE).max(8);
    let ask = &ask;
    std::thread::scope(|scope| {
        let threads: Vec<_> = items
            .chunks(each)
            .map(|part| scope.spawn(move || part.iter().map(ask).collect::<Result<Vec<U>>>()))
            .collect();
        let mut all = Vec::with_capacity(items.len());
        for thread in threads {
            let part = thread.join();
            all.extend(part.map_err(|_| Error::other("looking at files panicked"))??);
        }
        Ok(all)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(dir: &Path, files: &[(&str, &str)]) -> FileSet {
        let _ = std::fs::remove_dir_all(dir);
        std::fs::create_dir_all(dir).unwrap();
        let place = |(name, content): &(&str, &str)| {
            std::fs::write(dir.join(name), content).unwrap();
            Location::Local(dir.join(name))
        };
        let files: Vec<Location> = files.iter().map(place).collect();
        FileSet::of(&files).unwrap()
    }

    #[test]
    fn the_same_content_elsewhere_or_under_other_names_is_the_same() {
        let dir = tempfile::tempdir().unwrap();
        let there = set(
            &dir.path().join("a"),
            &[("1.txt", "one"), ("2.txt", "zwei")],
        );
        let here = set(
            &dir.path().join("b/c"),
            &[("x.txt", "one"), ("y.txt", "zwei")],
        );
        assert_eq!(there.differences(&here), [""; 0]);
        assert_eq!((there.files, there.bytes), (2, 7));
        let json = serde_json::to_string(&there).unwrap();
        assert_eq!(serde_json::from_str::<FileSet>(&json).unwrap(), there);
    }

    #[test]
    fn files_of_one_name_are_told_apart_by_their_folders() {
        let called = |paths: &[&str]| {
            let files: Vec<Location> = paths.iter().map(|p| Location::Local(p.into())).collect();
            names(&files)
        };
        assert_eq!(called(&["/x/a/1.txt", "/x/b/2.txt"]), ["1.txt", "2.txt"]);
        assert_eq!(
            called(&["/x/a/1.txt", "/x/b/1.txt"]),
            ["a/1.txt", "b/1.txt"]
        );
        assert_eq!(called(&["/x/1", "/x/1"]), ["1", "1"]);
        assert_eq!(called(&[]), [""; 0]);
    }

    #[test]
    fn every_change_is_named_by_its_file() {
        let dir = tempfile::tempdir().unwrap();
        let there = set(dir.path(), &[("1", "one"), ("2", "two"), ("3", "drei")]);
        let told = |files: &[(&str, &str)]| there.differences(&set(dir.path(), files));
        let grown = told(&[("1", "one"), ("2", "two and"), ("3", "drei")]);
        assert_eq!(grown, ["2 grew from 3 to 7 bytes"]);
        let others = told(&[("1", "o"), ("2", "two"), ("4", "vier!")]);
        assert_eq!(
            others,
            ["1 shrank from 3 to 1 bytes", "3 vanished", "4 is new"]
        );
        let other = told(&[("1", "one"), ("2", "TWO"), ("3", "drei")]);
        assert_eq!(other, ["2: other content of the same size"]);
        let turned = told(&[("3", "drei"), ("2", "two"), ("1", "one")]);
        assert_eq!(turned, ["the files stand in another order"]);
    }

    #[test]
    fn thousands_of_files_are_told_by_group_and_sampled_evenly() {
        let dir = tempfile::tempdir().unwrap();
        let paths: Vec<_> = (0..3000)
            .map(|k| dir.path().join(format!("{k:05}")))
            .collect();
        for path in &paths {
            std::fs::write(path, "abc").unwrap();
        }
        let names = ["cyan".to_owned(), "gold".to_owned()];
        let of = || {
            let each = |see: &mut dyn FnMut(usize, &Path)| {
                let all = paths.iter().enumerate();
                all.for_each(|(k, path)| see(usize::from(k >= 1000), path));
            };
            FileSet::of_folders(&names, each).unwrap()
        };
        let there = of();
        assert_eq!(there.sampled.len(), SAMPLED);
        assert_eq!(there.sampled[SAMPLED - 1].name, "gold/02999");
        assert!(serde_json::to_string(&there).unwrap().len() < 8000);
        std::fs::write(&paths[2999], "xyz").unwrap();
        assert_eq!(
            there.differences(&of()),
            ["gold/02999: other content of the same size"]
        );
        std::fs::write(&paths[5], "longer").unwrap();
        assert_eq!(
            there.differences(&of()),
            ["cyan/: 1000 files of 3000 bytes there, 1000 of 3003 here"]
        );
    }
}
