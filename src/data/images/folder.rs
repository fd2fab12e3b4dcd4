//! One folder a class, with JPEG, PNG or WebP files at any depth.

use crate::data::images::decode::decode;
use crate::data::images::source::{Open, Sample, Source};
use crate::data::loader::local::{read_error, read_whole};
use crate::data::loader::shards::{MAX_ENCODED, is_picture_extension};
use crate::error::{Error, Result};
use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// An index of picture files; the pictures stay on disk.
pub(crate) struct Folder {
    root: PathBuf,
    /// Paths below `root`, sorted within each class.
    files: Vec<Box<Path>>,
    /// Number of files up to the end of each class; `None` when there are no class folders.
    class_ends: Option<Vec<usize>>,
    /// Names of the classes.
    names: Vec<String>,
    max_pixels: u64,
    notes: Vec<String>,
}

impl Folder {
    pub(crate) fn open(path: &str, classes: Option<&[String]>, open: &Open) -> Result<Folder> {
        let root = (open.resolve)(path)?;
        let refuse = |what: String| Error::data(format!("{}: {what}", root.display()));
        let mut walk = Walk {
            root: &root,
            files: Vec::new(),
            ignored: 0,
            litter: 0,
        };
        let top = list(&root)?;
        walk.litter += top.litter;
        if classes.is_none() {
            not_splits(&root, &top.folders, open.names.is_some())?;
        }
        let leads_nowhere = |name: &&OsString| {
            let path = root.join(name);
            path.extension().is_none() && path.is_symlink() && !path.exists()
        };
        // a class on a disk that is not there: without it the labels of those behind it would move
        if let (None, false) = (classes, top.folders.is_empty())
            && let Some(class) = top.files.iter().find(leads_nowhere)
        {
            return Err(Error::data(format!(
                "{}: a link that leads nowhere; mend it, or take it away",
                root.join(class).display()
            )));
        }
        let own: Vec<OsString> = match classes {
            Some(names) => names.iter().map(OsString::from).collect(),
            None => top.folders,
        };
        if let Some(class) = repeated(&own) {
            return Err(refuse(format!("class {} is listed twice", class.display())));
        }
        let classes = match open.names {
            Some(names) if !own.is_empty() => {
                follow(names, &own, classes.is_some()).map_err(refuse)?
            }
            _ => own.clone(),
        };
        let mut class_ends = Vec::new();
        let mut missing = Vec::new();
        for class in &classes {
            let folder = root.join(class);
            let before = walk.files.len();
            if own.contains(class) {
                walk.folder(Path::new(class), &mut Vec::new())?;
            }
            if walk.files.len() == before && open.names.is_none() {
                let folder = folder.display();
                return Err(Error::data(format!(
                    "{folder}: the class has no pictures; put some there, or take the folder away"
                )));
            }
            if walk.files.len() == before {
                missing.push(class.to_string_lossy().into_owned());
            }
            class_ends.push(walk.files.len());
        }
        // after the folders were read: an empty one is to be taken away, not to be counted
        if let Some(most) = open.classes.filter(|most| classes.len() > *most) {
            let (folder, count) = (root.join(&classes[most]), classes.len());
            return Err(Error::data(format!(
                "{}: label {most}, expected less than {most} classes ({count} folders: set model.classes = {count})",
                folder.display()
            )));
        }
        if classes.is_empty() {
            walk.take_files(Path::new(""), top.files);
        } else {
            walk.ignored += top.files.len();
        }
        if walk.files.is_empty() {
            return Err(refuse(
                "no class folders and no pictures (jpg, jpeg, png, webp)".into(),
            ));
        }
        let Walk {
            files,
            ignored,
            litter,
            ..
        } = walk;
        let mut notes = match ignored {
            0 => Vec::new(),
            n => vec![format!(
                "{}: {n} files that are no pictures ignored",
                root.display()
            )],
        };
        if litter > 0 {
            notes.push(format!(
                "{}: {litter} folders ignored that are no classes (hidden ones and {LITTER})",
                root.display()
            ));
        }
        if !missing.is_empty() {
            notes.push(format!(
                "{}: no pictures of {} of the {} classes of training: {}",
                root.display(),
                missing.len(),
                classes.len(),
                few(&missing)
            ));
        }
        Ok(Folder {
            root,
            files,
            names: classes
                .iter()
                .map(|class| class.to_string_lossy().into_owned())
                .collect(),
            class_ends: (!classes.is_empty()).then_some(class_ends),
            max_pixels: open.max_pixels,
            notes,
        })
    }

    fn path(&self, index: usize) -> PathBuf {
        self.root.join(&self.files[index])
    }
}

impl Source for Folder {
    fn len(&self) -> usize {
        self.files.len()
    }

    fn read(&self, index: usize) -> Result<Sample> {
        let bytes = read_whole(&self.path(index), MAX_ENCODED).map_err(Error::data)?;
        let ends = self.class_ends.as_ref();
        Ok(Sample {
            image: decode(&bytes, self.max_pixels)?,
            label: ends.map(|ends| ends.partition_point(|end| *end <= index) as u32),
        })
    }

    fn classes(&self) -> Option<usize> {
        self.class_ends.as_ref().map(Vec::len)
    }

    fn class_names(&self) -> Option<Vec<String>> {
        self.class_ends.as_ref().map(|_| self.names.clone())
    }

    fn each_file(&self, see: &mut dyn FnMut(usize, &Path)) {
        for (index, file) in self.files.iter().enumerate() {
            let ends = self.class_ends.as_ref();
            let class = ends.map_or(0, |ends| ends.partition_point(|end| *end <= index));
            see(class, &self.root.join(file));
        }
    }

    fn origin(&self, index: usize) -> String {
        self.path(index).display().to_string()
    }

    fn notes(&self) -> &[String] {
        &self.notes
    }
}

/// The first name that stood there before.
fn repeated(names: &[OsString]) -> Option<&OsString> {
    let mut known = HashSet::new();
    names.iter().find(|name| !known.insert(*name))
}

/// The classes of held-out pictures in the order of the training's labels: its own `names`, unless other names were
/// `said` for all of them.
fn follow(names: &[String], own: &[OsString], said: bool) -> Result<Vec<OsString>, String> {
    let trained: HashSet<&OsStr> = names.iter().map(OsStr::new).collect();
    let unknown: Vec<String> = own
        .iter()
        .filter(|class| !trained.contains(class.as_os_str()))
        .map(|class| class.to_string_lossy().into_owned())
        .collect();
    if unknown.is_empty() {
        return Ok(names.iter().map(OsString::from).collect());
    }
    if said && unknown.len() == own.len() && own.len() == names.len() {
        return Ok(own.to_vec()); // called differently here, one for one
    }
    Err(format!(
        "class {} is none of the {} that were trained on ({}); take it away, or name what is to be used in its classes = [..]",
        few(&unknown),
        names.len(),
        few(names)
    ))
}

/// The first names of a list.
fn few(names: &[String]) -> String {
    const TOLD: usize = 8;
    let told = names[..names.len().min(TOLD)].join(", ");
    match names.len().saturating_sub(TOLD) {
        0 => told,
        more => format!("{told} and {more} more"),
    }
}

/// Names of folders that hold a part of a data set each.
const SPLITS: [&str; 8] = [
    "train",
    "training",
    "val",
    "valid",
    "validation",
    "test",
    "testing",
    "eval",
];

/// Refuse the folder around `train/` and `val/`, whose parts would be taken for classes.
fn not_splits(root: &Path, folders: &[OsString], held_out: bool) -> Result<()> {
    let part = |name: &OsString| SPLITS.iter().any(|split| name.eq_ignore_ascii_case(split));
    let trains = |name: &&OsString| name.to_string_lossy().to_lowercase().starts_with("train");
    if folders.len() < 2 || !folders.iter().all(part) {
        return Ok(());
    }
    let wanted = match held_out {
        true => folders.iter().find(|name| !trains(name)),
        false => folders.iter().find(trains),
    };
    let Some(wanted) = wanted else {
        return Ok(());
    };
    let parts: Vec<String> = folders
        .iter()
        .map(|name| format!("{}/", name.display()))
        .collect();
    Err(Error::data(format!(
        "{}: holds {}, expected one folder a class; give path = {:?} (or, if they are classes, name them in its classes = [..])",
        root.display(),
        parts.join(" and "),
        root.join(wanted).display().to_string()
    )))
}

/// What macOS puts into archives beside what was packed.
const LITTER: &str = "__MACOSX";

/// Visible entries of a folder, sorted by name; links count as what they lead to.
struct Listing {
    folders: Vec<OsString>,
    files: Vec<OsString>,
    /// Folders that are hidden or [`LITTER`].
    litter: usize,
}

fn list(folder: &Path) -> Result<Listing> {
    let (mut folders, mut files, mut litter) = (Vec::new(), Vec::new(), 0);
    for entry in std::fs::read_dir(folder).map_err(|e| read_error(folder, &e))? {
        let entry = entry.map_err(|e| read_error(folder, &e))?;
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") || name == LITTER {
            litter += usize::from(entry.path().is_dir());
            continue;
        }
        // A link that leads nowhere stays in the list: reading it fails and is counted as any unreadable picture.
        match std::fs::metadata(entry.path()) {
            Ok(about) if about.is_dir() => folders.push(name),
            _ => files.push(name),
        }
    }
    folders.sort_unstable();
    files.sort_unstable();
    Ok(Listing {
        folders,
        files,
        litter,
    })
}

struct Walk<'a> {
    root: &'a Path,
    files: Vec<Box<Path>>,
    ignored: usize,
    litter: usize,
}

impl Walk<'_> {
    /// Take the pictures below `folder` (relative to the root). `above` holds the real paths of the folders around it.
    fn folder(&mut self, folder: &Path, above: &mut Vec<PathBuf>) -> Result<()> {
        let path = self.root.join(folder);
        let real = path.canonicalize().map_err(|e| read_error(&path, &e))?;
        if above.contains(&real) {
            let (path, real) = (path.display(), real.display());
            return Err(Error::data(format!("{path}: a link back to {real}")));
        }
        let Listing {
            folders,
            files,
            litter,
        } = list(&path)?;
        self.litter += litter;
        self.take_files(folder, files);
        above.push(real);
        for inner in folders {
            self.folder(&folder.join(inner), above)?;
        }
        above.pop();
        Ok(())
    }

    fn take_files(&mut self, folder: &Path, names: Vec<OsString>) {
        for name in names {
            match is_picture(&name) {
                true => self.files.push(folder.join(name).into()),
                false => self.ignored += 1,
            }
        }
    }
}

fn is_picture(name: &OsStr) -> bool {
    let extension = Path::new(name).extension().and_then(OsStr::to_str);
    extension.is_some_and(is_picture_extension)
}
