//! One folder a class, with JPEG, PNG or WebP files at any depth.

use crate::data::decode::decode;
use crate::data::source::{MAX_ENCODED, Open, Sample, Source, open_file, read_error};
use crate::error::{Error, Result};
use std::ffi::{OsStr, OsString};
use std::io::Read;
use std::path::{Path, PathBuf};

/// An index of picture files; the pictures stay on disk.
pub(crate) struct Folder {
    root: PathBuf,
    /// Paths below `root`, sorted within each class.
    files: Vec<Box<Path>>,
    /// Number of files up to the end of each class; `None` when there are no class folders.
    class_ends: Option<Vec<usize>>,
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
        };
        let top = list(&root)?;
        let classes: Vec<OsString> = match classes {
            Some(names) => names.iter().map(OsString::from).collect(),
            None => top.folders,
        };
        let mut class_ends = Vec::new();
        for (label, class) in classes.iter().enumerate() {
            let folder = root.join(class);
            open.check_label(label as u32, || folder.display().to_string())?;
            if classes[..label].contains(class) {
                return Err(refuse(format!("class {} is listed twice", class.display())));
            }
            let before = walk.files.len();
            walk.folder(Path::new(class), &mut Vec::new())?;
            if walk.files.len() == before {
                let folder = folder.display();
                return Err(Error::data(format!("{folder}: the class has no pictures")));
            }
            class_ends.push(walk.files.len());
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
        let Walk { files, ignored, .. } = walk;
        let notes = match ignored {
            0 => Vec::new(),
            n => vec![format!(
                "{}: {n} files that are no pictures ignored",
                root.display()
            )],
        };
        Ok(Folder {
            root,
            files,
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
        let mut bytes = Vec::new();
        open_file(&self.path(index))
            .and_then(|file| file.take(MAX_ENCODED).read_to_end(&mut bytes))
            .map_err(Error::data)?;
        let ends = self.class_ends.as_ref();
        Ok(Sample {
            image: decode(&bytes, self.max_pixels)?,
            label: ends.map(|ends| ends.partition_point(|end| *end <= index) as u32),
        })
    }

    fn classes(&self) -> Option<usize> {
        self.class_ends.as_ref().map(Vec::len)
    }

    fn origin(&self, index: usize) -> String {
        self.path(index).display().to_string()
    }

    fn notes(&self) -> &[String] {
        &self.notes
    }
}

/// Visible entries of a folder, sorted by name; links count as what they lead to.
struct Listing {
    folders: Vec<OsString>,
    files: Vec<OsString>,
}

fn list(folder: &Path) -> Result<Listing> {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(folder).map_err(|e| read_error(folder, &e))? {
        let entry = entry.map_err(|e| read_error(folder, &e))?;
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
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
    Ok(Listing { folders, files })
}

struct Walk<'a> {
    root: &'a Path,
    files: Vec<Box<Path>>,
    ignored: usize,
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
        let Listing { folders, files } = list(&path)?;
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

/// Whether pictures have that extension. What a file really is, its first bytes say.
pub(crate) fn is_picture_extension(extension: &str) -> bool {
    let known = ["jpg", "jpeg", "png", "webp"];
    known
        .iter()
        .any(|known| known.eq_ignore_ascii_case(extension))
}
