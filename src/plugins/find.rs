//! Finds a plugin: what was asked for, else what the config names, else what lies in the cache, else Python's.

use super::{ENTRIES, Entry, python};
use crate::error::{Context, Error, Result};
use std::fmt;
use std::path::{Path, PathBuf};

/// The variable that names a plugin, as `--plugin` does.
const VARIABLE: &str = "KILN_PLUGIN";

/// A plugin's file.
#[derive(Debug)]
pub struct Found {
    /// The shared library.
    pub path: PathBuf,
    /// Who named it.
    pub how: How,
    /// The known plugin that it is; none for a file that no entry carries.
    pub entry: Option<&'static Entry>,
}

/// Who named a plugin's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The command line.
    CommandLine,
    /// The environment variable `KILN_PLUGIN`.
    Environment,
    /// The configuration.
    Config,
    /// The cache: it was fetched.
    Fetched,
    /// Python's site-packages.
    Python,
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            How::CommandLine => "--plugin",
            How::Environment => VARIABLE,
            How::Config => "config",
            How::Fetched => "fetched",
            How::Python => "Python's site-packages",
        })
    }
}

/// The plugin to load for `platform` (`cpu`, `tpu`, `cuda`).
///
/// What is named by hand wins, whatever its platform: `explicit` (from `--plugin`), then `KILN_PLUGIN`, then `config`.
/// Each is a file, or the name of an entry. Then come the entries of the platform, in the cache before Python's
/// site-packages.
///
/// # Errors
/// When what is named by hand does not exist, or nothing is found: the places that were looked at, and what to run.
pub fn find(platform: &str, explicit: Option<&Path>, config: Option<&Path>) -> Result<Found> {
    match named(explicit, config)? {
        Some(Named::File(found)) => Ok(found),
        Some(Named::Entry(entry, how)) => locate(entry).ok_or_else(|| {
            let name = entry.name;
            let places = places(&[entry]);
            Error::other(format!(
                "plugin {name} ({how}) is not on this machine; looked in {places}; run `kiln plugin fetch {name}`"
            ))
        }),
        None => of_platform(platform),
    }
}

/// [`find`]; when nothing is named by hand and nothing is found, fetches the platform's default plugin. An entry named
/// by hand is fetched too.
///
/// # Errors
/// Those of [`find`] and of [`Entry::fetch`].
pub fn find_or_fetch(
    platform: &str,
    explicit: Option<&Path>,
    config: Option<&Path>,
    say: &mut dyn FnMut(&str),
) -> Result<Found> {
    let entry = match named(explicit, config)? {
        Some(Named::File(found)) => return Ok(found),
        Some(Named::Entry(entry, _)) => entry,
        None => match (of_platform(platform), of(platform).next()) {
            (Err(_), Some(entry)) => entry,
            (found, _) => return found,
        },
    };
    if let Some(found) = locate(entry) {
        return Ok(found);
    }
    Ok(Found {
        path: entry.fetch(None, say)?,
        how: How::Fetched,
        entry: Some(entry),
    })
}

/// Where a known plugin lies: in the cache, else in Python's site-packages.
pub fn locate(entry: &'static Entry) -> Option<Found> {
    let found = |path, how| Found {
        path,
        how,
        entry: Some(entry),
    };
    let stored = entry.stored().map(|path| found(path, How::Fetched));
    if stored.is_some() && !entry.site_first {
        return stored;
    }
    let files = std::iter::once(entry.file).chain(entry.elsewhere.iter().copied());
    let paths = files.flat_map(|file| python::folders().iter().map(move |dir| dir.join(file)));
    let path = paths.into_iter().find(|path| path.is_file());
    path.map(|path| found(path, How::Python)).or(stored)
}

/// What was named by hand.
enum Named {
    File(Found),
    Entry(&'static Entry, How),
}

fn named(explicit: Option<&Path>, config: Option<&Path>) -> Result<Option<Named>> {
    let variable = std::env::var_os(VARIABLE).filter(|value| !value.is_empty());
    let variable = variable.map(PathBuf::from);
    let (path, how) = if let Some(path) = explicit {
        (path, How::CommandLine)
    } else if let Some(path) = &variable {
        (path.as_path(), How::Environment)
    } else if let Some(path) = config {
        (path, How::Config)
    } else {
        return Ok(None);
    };
    let entry = path.to_str().map(Entry::named);
    if let Some(Ok(entry)) = entry {
        return Ok(Some(Named::Entry(entry, how)));
    }
    if !path.is_file() {
        let names: Vec<&str> = ENTRIES.iter().map(|entry| entry.name).collect();
        let (path, names) = (path.display(), names.join(", "));
        return Err(Error::config(format!(
            "{how}: {path} is not a file; expected a plugin's .so file or one of {names}"
        )));
    }
    // dlopen looks for a name without a slash along the library path.
    let path = std::path::absolute(path)
        .map_err(Error::other)
        .with_context(|| path.display().to_string())?;
    let base = path.file_name();
    let entry = ENTRIES
        .iter()
        .find(|entry| Path::new(entry.file).file_name() == base);
    Ok(Some(Named::File(Found { path, how, entry })))
}

fn of(platform: &str) -> impl Iterator<Item = &'static Entry> {
    ENTRIES
        .iter()
        .filter(move |entry| entry.platform == platform)
}

fn of_platform(platform: &str) -> Result<Found> {
    let entries: Vec<&'static Entry> = of(platform).collect();
    if entries.is_empty() {
        let mut known: Vec<&str> = ENTRIES.iter().map(|entry| entry.platform).collect();
        known.dedup();
        let known = known.join(", ");
        return Err(Error::config(format!(
            "no plugin is known for platform {platform}, expected one of {known}{}; name one with `--plugin FILE`",
            match platform {
                "gpu" | "nvidia" => " (NVIDIA's GPUs are cuda)",
                _ => "",
            }
        )));
    }
    entries.iter().find_map(|entry| locate(entry)).ok_or_else(|| {
        let (places, name) = (places(&entries), entries[0].name);
        Error::other(format!(
            "no plugin found for platform {platform}: none named by --plugin, {VARIABLE} or the config; looked in {places}; \
             run `kiln plugin fetch {name}`, or name a file with `--plugin FILE`"
        ))
    })
}

/// The places where [`locate`] looks, in words.
fn places(entries: &[&Entry]) -> String {
    let files: Vec<&str> = entries.iter().map(|entry| entry.file).collect();
    let packages: Vec<String> = entries.iter().map(|entry| entry.package.pin()).collect();
    let cache = match crate::fetch::cache_dir() {
        Ok(path) => path.display().to_string(),
        Err(error) => error.chain(),
    };
    let python: Vec<String> = python::folders()
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    let python = match python.as_slice() {
        [] => "python3 (not here)".to_owned(),
        folders => format!("{} (for {})", folders.join(", "), files.join(", ")),
    };
    format!("{cache} (for {}), {python}", packages.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    #[test]
    fn a_file_named_by_hand_is_taken_and_recognised_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("libtpu.so");
        std::fs::write(&path, "").unwrap();
        let found = find("cpu", Some(&path), None).unwrap();
        assert_eq!((found.path, found.how), (path, How::CommandLine));
        assert_eq!(found.entry.unwrap().name, "tpu");
    }

    #[test]
    fn a_file_that_does_not_exist_is_refused_not_passed_over() {
        let error = find("cpu", Some(Path::new("/none.so")), None).unwrap_err();
        let want =
            "--plugin: /none.so is not a file; expected a plugin's .so file or one of cpu, cpu106";
        assert!(error.to_string().starts_with(want), "{error}");
    }

    /// Runs the test of that name alone in a child process without Python and with an empty cache, whose environment
    /// says so; gives what it printed. None in that child.
    fn bare(test: &str, plugin: &str) -> Option<(String, TempDir)> {
        if std::env::var_os("KILN_TEST_BARE").is_some() {
            return None;
        }
        let cache = tempfile::tempdir().unwrap();
        let child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--nocapture", test])
            .env_clear()
            .env("KILN_TEST_BARE", "1")
            .env("KILN_CACHE", cache.path())
            .env("KILN_PLUGIN", plugin)
            .env("PATH", cache.path())
            .output()
            .unwrap();
        Some((String::from_utf8(child.stdout).unwrap(), cache))
    }

    #[test]
    fn nothing_found_tells_every_place_and_what_to_run() {
        let Some((text, cache)) = bare("nothing_found_tells_every_place", "") else {
            println!("{}", find("cpu", None, None).unwrap_err());
            let explicit = Some(Path::new("tpu"));
            println!("{}", find("cpu", explicit, None).unwrap_err());
            return;
        };
        let cache = cache.path().display();
        for want in [
            "no plugin found for platform cpu: none named by --plugin, KILN_PLUGIN or the config; ",
            &format!(
                "looked in {cache} (for lammps-jax-pjrt-cpu==0.11.2, fastatomstruct-xla-cpu=="
            ),
            "python3 (not here); run `kiln plugin fetch cpu`, or name a file with `--plugin FILE`",
            &format!(
                "plugin tpu (--plugin) is not on this machine; looked in {cache} (for libtpu=="
            ),
            "run `kiln plugin fetch tpu`",
        ] {
            assert!(text.contains(want), "{want}\nin {text}");
        }
    }

    #[test]
    fn the_command_line_wins_over_the_variable_over_the_config() {
        let name = "the_command_line_wins";
        let Some((text, _cache)) = bare(name, "/variable.so") else {
            let (line, config) = (Path::new("/line.so"), Some(Path::new("/config.so")));
            println!("{}", find("cpu", Some(line), config).unwrap_err());
            println!("{}", find("cpu", None, config).unwrap_err());
            return;
        };
        assert!(text.contains("--plugin: /line.so is not a file"), "{text}");
        let want = "KILN_PLUGIN: /variable.so is not a file";
        assert!(text.contains(want), "{text}");
        let Some((text, _cache)) = bare(name, "") else {
            return;
        };
        assert!(text.contains("config: /config.so is not a file"), "{text}");
    }

    #[test]
    fn an_unknown_platform_is_told_the_known_ones() {
        let error = find("gpu", None, None).unwrap_err().to_string();
        assert!(error.contains("expected one of cpu, tpu, cuda"), "{error}");
    }
}
