//! Patterns of file names: `{000..146}` counts, `*` and `?` match within the last component.

use crate::data::source::{Open, read_error};
use crate::error::{Error, Result};
use std::path::{Path, PathBuf};

/// The files that the patterns name: in the order of the patterns, within one sorted by name.
///
/// # Errors
/// [`Error::Data`] when a pattern names nothing or its folder cannot be read.
pub(crate) fn expand(patterns: &[String], open: &Open) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for pattern in patterns {
        for path in count(&(open.resolve)(pattern)?)? {
            files.extend(glob(path)?);
        }
    }
    match files.is_empty() {
        true => Err(Error::data("the list of files is empty")),
        false => Ok(files),
    }
}

/// `a{08..10}b` becomes `a08b`, `a09b`, `a10b`: numbers as wide as the first.
fn count(path: &Path) -> Result<Vec<PathBuf>> {
    let Some(name) = path.file_name().and_then(|n| n.to_str()) else {
        return Ok(vec![path.to_owned()]);
    };
    let braces = name.split_once('{').and_then(|(before, rest)| {
        let (range, after) = rest.split_once('}')?;
        Some((before, range.split_once("..")?, after))
    });
    let Some((before, (first, last), after)) = braces else {
        return Ok(vec![path.to_owned()]);
    };
    let width = first.len();
    let range = match (first.parse::<u32>(), last.parse::<u32>()) {
        (Ok(first), Ok(last)) if first <= last && last - first < 1_000_000 => first..=last,
        _ => {
            let path = path.display();
            return Err(Error::data(format!(
                "{path}: braces hold a rising range of numbers, as {{000..146}}"
            )));
        }
    };
    range
        .map(|n| count(&path.with_file_name(format!("{before}{n:0width$}{after}"))))
        .collect::<Result<Vec<_>>>()
        .map(|paths| paths.concat())
}

fn glob(path: PathBuf) -> Result<Vec<PathBuf>> {
    let pattern = path.file_name().and_then(|n| n.to_str()).unwrap_or("");
    if !pattern.contains(['*', '?']) {
        return Ok(vec![path]);
    }
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| read_error(folder, &e))? {
        let name = entry.map_err(|e| read_error(folder, &e))?.file_name();
        let hidden = name.as_encoded_bytes().starts_with(b".") && !pattern.starts_with('.');
        if !hidden && matches(pattern.as_bytes(), name.as_encoded_bytes()) {
            found.push(folder.join(name));
        }
    }
    found.sort_unstable();
    match found.is_empty() {
        true => Err(Error::data(format!("{}: no file matches", path.display()))),
        false => Ok(found),
    }
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
            let paths = count(Path::new(text)).unwrap();
            paths
                .iter()
                .map(|p| p.display().to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(names("d/a{08..10}b"), ["d/a08b", "d/a09b", "d/a10b"]);
        assert_eq!(names("{0..1}{3..4}"), ["03", "04", "13", "14"]);
        assert_eq!(names("plain{x}"), ["plain{x}"]);
        assert!(count(Path::new("a{3..1}")).is_err());
        assert!(count(Path::new("a{0..99999999}")).is_err());
    }
}
