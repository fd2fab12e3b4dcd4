//! Patterns of file names: `{000..146}` counts, `{a,b}` lists, `*` and `?` match within a component, `**` any number of
//! folders.

use super::location::{Child, Kind, Location};
use crate::error::{Error, Result};
use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::rc::Rc;

/// The most names that the braces of one pattern may count.
const MAX_NAMES: usize = 1_000_000;

/// The files that the patterns name: in the order of the patterns, those of one sorted by name, each once.
///
/// `*` and `?` do not match a name's leading dot, `**` does not enter hidden or linked folders.
///
/// # Errors
/// [`Error::Data`] naming a pattern that matches no file, and errors of listing folders.
pub fn expand<S: AsRef<str>>(patterns: &[S]) -> Result<Vec<Location>> {
    let mut walk = Walk::default();
    let (mut files, mut seen) = (Vec::new(), HashSet::new());
    for pattern in patterns {
        let mut names = Vec::new();
        count(pattern.as_ref(), &mut names)?;
        let several = names.len() > 1;
        for name in &names {
            let mut found = walk.find(name, several)?;
            if found.is_empty() {
                return Err(nothing(pattern.as_ref(), name));
            }
            found.sort_unstable();
            files.extend(
                found
                    .into_iter()
                    .filter(|file| seen.insert(file.spelled_out())),
            );
        }
    }
    match files.is_empty() {
        true => Err(Error::data("the list of files is empty")),
        false => Ok(files),
    }
}

/// That a pattern, counted out to `name`, matches no file.
fn nothing(pattern: &str, name: &str) -> Error {
    let folder = name.trim_end_matches('/');
    if std::path::Path::new(folder).is_dir() {
        return Error::data(format!(
            "{folder}: a folder, expected files: {folder}/* names those in it, {folder}/** at any depth"
        ));
    }
    let sets = match name.contains('[') {
        true => "; [..] stands for itself: what patterns know are *, ?, **, {000..146} and {a,b}",
        false => "",
    };
    Error::data(match pattern == name {
        true => format!("{pattern}: no file matches{sets}"),
        false => format!("{pattern}: no file matches {name}{sets}"),
    })
}

/// `a{08..10}b` becomes `a08b`, `a09b`, `a10b`: numbers as wide as the first; `a{x,y}` becomes `ax`, `ay`. Braces with
/// neither stay.
fn count(pattern: &str, names: &mut Vec<String>) -> Result<()> {
    let braces = pattern.match_indices('{').find_map(|(at, _)| {
        let (inside, after) = pattern[at + 1..].split_once('}')?;
        let several = inside.contains("..") || inside.contains(',');
        several.then_some((&pattern[..at], inside, after))
    });
    let Some((before, inside, after)) = braces else {
        names.push(pattern.to_owned());
        return Ok(());
    };
    for one in choices(pattern, inside)? {
        count(&format!("{before}{one}{after}"), names)?;
        if names.len() > MAX_NAMES {
            return Err(refuse(pattern));
        }
    }
    Ok(())
}

/// What braces stand for, one after the other.
fn choices(pattern: &str, inside: &str) -> Result<Vec<String>> {
    if inside.contains('{') {
        return Err(Error::config(format!(
            "{pattern}: braces within braces, expected a list of patterns instead"
        )));
    }
    if inside.contains(',') {
        return Ok(inside.split(',').map(str::to_owned).collect());
    }
    let (first, last) = inside.split_once("..").unwrap_or_default();
    let width = first.len();
    match (first.parse::<u32>(), last.parse::<u32>()) {
        (Ok(first), Ok(last)) if first <= last && ((last - first) as usize) < MAX_NAMES => {
            Ok((first..=last).map(|n| format!("{n:0width$}")).collect())
        }
        _ => Err(refuse(pattern)),
    }
}

fn refuse(pattern: &str) -> Error {
    Error::config(format!(
        "{pattern}: braces hold a rising range of at most {MAX_NAMES} numbers, as {{000..146}}, or a list, as {{a,b}}"
    ))
}

/// Folders that were listed, for the names that follow.
#[derive(Default)]
struct Walk {
    listed: HashMap<Location, Rc<Vec<Child>>>,
}

impl Walk {
    /// The files that one name with stars matches. Of `several` counted names, the folder is listed once: an object store
    /// answers that faster than a question for each.
    fn find(&mut self, name: &str, several: bool) -> Result<Vec<Location>> {
        let (start, rest) = match Location::parse(name)? {
            Location::Local(_) => match name.strip_prefix('/') {
                Some(rest) => (Location::Local("/".into()), rest),
                None => (Location::Local(".".into()), name),
            },
            Location::Remote(_) => {
                let bucket = name.find("://").map_or(0, |at| at + 3);
                let end = name[bucket..]
                    .find('/')
                    .map_or(name.len(), |at| bucket + at);
                let rest = name.get(end + 1..).unwrap_or("");
                (Location::Remote(name[..end].to_owned()), rest)
            }
        };
        let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
        let mut files = Vec::new();
        self.enter(&start, &parts, several, &mut files)?;
        Ok(files)
    }

    fn enter(
        &mut self,
        folder: &Location,
        parts: &[&str],
        several: bool,
        files: &mut Vec<Location>,
    ) -> Result<()> {
        let Some((part, rest)) = parts.split_first() else {
            return Ok(());
        };
        if *part == "**" {
            let rest = if rest.is_empty() { &["*"] } else { rest };
            self.enter(folder, rest, several, files)?;
            for child in self.list(folder)?.iter() {
                if child.kind == Kind::Folder && !is_hidden(&child.name) {
                    self.enter(&folder.join(&child.name), parts, several, files)?;
                }
            }
            return Ok(());
        }
        let literal = !part.contains(['*', '?']);
        if literal {
            let next = folder.join(OsStr::new(part));
            let listed = several && matches!(folder, Location::Remote(_));
            if !rest.is_empty() {
                return self.enter(&next, rest, several, files);
            } else if !listed {
                files.extend(next.exists()?.then_some(next));
                return Ok(());
            }
        }
        for child in self.list(folder)?.iter() {
            let fits = match literal {
                true => child.name.as_encoded_bytes() == part.as_bytes(),
                false => {
                    (part.starts_with('.') || !is_hidden(&child.name))
                        && matches(part.as_bytes(), child.name.as_encoded_bytes())
                }
            };
            let next = || folder.join(&child.name);
            match (fits, child.kind, rest.is_empty()) {
                (true, Kind::File, true) => files.push(next()),
                (true, Kind::Folder | Kind::LinkedFolder, false) => {
                    self.enter(&next(), rest, several, files)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn list(&mut self, folder: &Location) -> Result<Rc<Vec<Child>>> {
        if let Some(children) = self.listed.get(folder) {
            return Ok(children.clone());
        }
        // A pattern below a folder that is not there matches nothing, which is said with the pattern's own words.
        let children = match folder {
            Location::Local(path) if !path.is_dir() => Vec::new(),
            _ => folder.children()?,
        };
        let children = Rc::new(children);
        self.listed.insert(folder.clone(), children.clone());
        Ok(children)
    }
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// Whether `name` fits a pattern of `*` and `?`. On a mismatch only the latest `*` is asked to take one byte more, so the
/// time is at most the product of the lengths.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut p, mut n) = (0, 0);
    let mut star = None;
    while n < name.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(c) if *c == b'?' || *c == name[n] => {
                p += 1;
                n += 1;
            }
            _ => match star {
                Some((at, taken)) => {
                    star = Some((at, taken + 1));
                    p = at + 1;
                    n = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// The names below a folder that holds a few files, for a pattern below it.
    fn found(pattern: &str) -> Result<Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for name in [
            "a.txt",
            "b.txt",
            "c.json",
            ".hidden.txt",
            "x/a.txt",
            "x/y/a.txt",
            "x/y/z/b.txt",
            ".git/a.txt",
            "part-08",
            "part-09",
            "part-10",
            "set-0/p-1.gz",
            "set-1/p-1.gz",
            "set-1/p-2.gz",
        ] {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        std::os::unix::fs::symlink(root, root.join("x/round")).unwrap();
        std::os::unix::fs::symlink(root.join("c.json"), root.join("link.json")).unwrap();
        let files = expand(&[format!("{}/{pattern}", root.display())])?;
        let below = |file: &Location| {
            let name = file.to_string();
            name[root.to_str().unwrap().len() + 1..].to_owned()
        };
        Ok(files.iter().map(below).collect())
    }

    #[test]
    fn patterns_name_files_in_order() {
        let cases: [(&str, &[&str]); 15] = [
            ("a.txt", &["a.txt"]),
            ("{b,a}.txt", &["b.txt", "a.txt"]),
            ("set-{1,0}/p-{1..1}.gz", &["set-1/p-1.gz", "set-0/p-1.gz"]),
            ("*.{txt,json}", &["a.txt", "b.txt", "c.json", "link.json"]),
            ("*.txt", &["a.txt", "b.txt"]),
            ("?.txt", &["a.txt", "b.txt"]),
            ("*.json", &["c.json", "link.json"]),
            (".*.txt", &[".hidden.txt"]),
            ("*/a.txt", &["x/a.txt"]),
            ("**/a.txt", &["a.txt", "x/a.txt", "x/y/a.txt"]),
            ("x/**", &["x/a.txt", "x/y/a.txt", "x/y/z/b.txt"]),
            ("x/**/z/*", &["x/y/z/b.txt"]),
            ("part-{08..10}", &["part-08", "part-09", "part-10"]),
            (
                "set-{0..1}/p-?.gz",
                &["set-0/p-1.gz", "set-1/p-1.gz", "set-1/p-2.gz"],
            ),
            ("x/*/a.txt", &["x/round/a.txt", "x/y/a.txt"]),
        ];
        for (pattern, names) in cases {
            assert_eq!(found(pattern).unwrap(), names, "{pattern}");
        }
    }

    #[test]
    fn a_pattern_that_matches_nothing_is_named() {
        for pattern in [
            "*.parquet",
            "none.txt",
            "none/*.txt",
            "**/none",
            "x/y/../*.md",
        ] {
            let error = found(pattern).unwrap_err().to_string();
            assert!(
                error.ends_with(&format!("/{pattern}: no file matches")),
                "{error}"
            );
        }
        let error = found("part-{08..11}").unwrap_err().to_string();
        assert!(
            error.contains("part-{08..11}: no file matches /"),
            "{error}"
        );
        assert!(error.ends_with("part-11"), "{error}");
        let error = found("{a,none}.txt").unwrap_err().to_string();
        assert!(error.contains("{a,none}.txt: no file matches /"), "{error}");
        let error = found("[ab].txt").unwrap_err().to_string();
        assert!(error.contains("[..] stands for itself"), "{error}");
        let none: [&str; 0] = [];
        let error = expand(&none).unwrap_err().to_string();
        assert_eq!(error, "the list of files is empty");
    }

    #[test]
    fn a_folder_is_told_from_a_missing_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().display();
        for name in [format!("{path}"), format!("{path}/")] {
            let error = expand(&[name]).unwrap_err().to_string();
            let want = format!(
                "{path}: a folder, expected files: {path}/* names those in it, {path}/** at any depth"
            );
            assert_eq!(error, want);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_dead_link_matters_only_to_the_pattern_that_names_it() {
        let folder = tempfile::tempdir().unwrap();
        let name = |name: &str| format!("{}/{name}", folder.path().display());
        fs::write(name("a.txt"), "").unwrap();
        std::os::unix::fs::symlink("/nowhere", name("dead.json")).unwrap();
        std::os::unix::fs::symlink(name("round.json"), name("round.json")).unwrap();
        for pattern in ["*.txt", "**/*.txt", "?.txt"] {
            let files = expand(&[name(pattern)]).unwrap();
            assert_eq!(files, [Location::Local(name("a.txt").into())], "{pattern}");
        }
        // Whoever wants that very file learns that it is not there when it is opened.
        let files = expand(&[name("dead.*")]).unwrap();
        let error = files[0].open().err().unwrap().chain();
        assert!(error.contains("dead.json: No such file"), "{error}");
    }

    #[test]
    fn a_file_that_two_patterns_name_is_read_once() {
        let folder = tempfile::tempdir().unwrap();
        let name = |name: &str| format!("{}/{name}", folder.path().display());
        for file in ["a", "b"] {
            fs::write(name(file), "").unwrap();
        }
        let files = expand(&[name("b"), name("*")]).unwrap();
        let files: Vec<String> = files.iter().map(Location::to_string).collect();
        assert_eq!(files, [name("b"), name("a")]);
    }

    #[test]
    fn a_file_by_two_spellings_is_read_once_and_a_link_is_a_file_of_its_own() {
        let folder = tempfile::tempdir_in(".").unwrap();
        let (here, inside) = (folder.path().file_name().unwrap(), folder.path().join("x"));
        fs::create_dir(&inside).unwrap();
        fs::write(inside.join("a"), "").unwrap();
        std::os::unix::fs::symlink("a", inside.join("b")).unwrap();
        let here = here.to_str().unwrap();
        let absolute = inside.canonicalize().unwrap();
        let spellings = [
            format!("{here}/x/a"),
            format!("./{here}/x/a"),
            format!("{here}/./x//a"),
            format!("{here}/x/../x/a"),
            format!("{}/a", absolute.display()),
            format!("{here}/x/b"),
        ];
        let files = expand(&spellings).unwrap();
        let files: Vec<String> = files.iter().map(Location::to_string).collect();
        assert_eq!(files, [format!("{here}/x/a"), format!("{here}/x/b")]);
    }

    #[test]
    fn urls_of_no_object_store_are_refused() {
        for (text, want) in [
            (
                "https://host/a",
                "expected a path, gs://BUCKET/KEY or s3://BUCKET/KEY",
            ),
            ("s3:///key", "expected s3://BUCKET/KEY"),
            ("gs://", "expected gs://BUCKET/KEY"),
        ] {
            let error = expand(&[text]).unwrap_err().to_string();
            assert_eq!(error, format!("{text}: {want}"));
        }
        #[cfg(not(feature = "cloud"))]
        for text in ["gs://bucket/*.gz", "s3://bucket/key", "s3://bucket/{0..3}"] {
            let error = expand(&[text]).unwrap_err().to_string();
            assert!(error.contains("build with `--features cloud`"), "{error}");
        }
    }

    #[test]
    fn stars_and_question_marks_match() {
        let cases = [
            ("*.tar", "a.tar", true),
            ("*.tar", "a.tar.gz", false),
            ("train-?.bin", "train-1.bin", true),
            ("train-?.bin", "train-12.bin", false),
            ("*a*b", "xaxbxb", true),
            ("*a*b", "xaxbx", false),
            ("**", "", true),
            ("?", "", false),
        ];
        for (pattern, name, want) in cases {
            let got = matches(pattern.as_bytes(), name.as_bytes());
            assert_eq!(got, want, "{pattern} {name}");
        }
    }

    #[test]
    fn braces_count() {
        let names = |text: &str| {
            let mut names = Vec::new();
            count(text, &mut names).unwrap();
            names
        };
        assert_eq!(
            names("d{0..1}/a{08..10}"),
            ["d0/a08", "d0/a09", "d0/a10", "d1/a08", "d1/a09", "d1/a10"]
        );
        assert_eq!(names("plain{x}"), ["plain{x}"]);
        assert_eq!(names("{x}{1..2}"), ["{x}1", "{x}2"]);
        assert_eq!(names("x{,-y}"), ["x", "x-y"]);
        let error = count("{a,{b,c}}", &mut Vec::new()).unwrap_err();
        assert!(error.to_string().contains("braces within braces"));
        for wrong in ["a{3..1}", "a{0..99999999}", "a{..}", "{0..9999}{0..9999}"] {
            let error = count(wrong, &mut Vec::new()).unwrap_err().to_string();
            assert!(error.contains("braces hold a rising range"), "{error}");
        }
    }
}
