//! What fills the memory: the compiler is asked again, and writes it down.

use super::tell;
use kiln::inspect::{Report, Subject, held};
use kiln::pjrt::OptionValue;
use kiln::train::{Foundry, Program};
use std::path::{Path, PathBuf};

/// Lines of what fills the memory.
const TOLD: usize = 12;

/// Add to a report what fills the memory and what would help. Where the compiler does not tell, the report goes without.
pub fn explain(foundry: &Foundry, program: &Program, subject: &Subject<'_>, report: &mut Report) {
    let fits = report.fits != Some(false);
    tell(match fits {
        true => "asking the compiler what fills the memory",
        false => "it does not fit; asking the compiler what fills the memory",
    });
    let dir = std::env::temp_dir().join(format!("kiln-compile-{}", std::process::id()));
    let notes = [
        ("xla_dump_to", OptionValue::Str(dir.display().to_string())),
        ("xla_dump_hlo_as_proto", OptionValue::Bool(true)),
    ];
    let notes = notes.map(|(name, value)| (name.to_owned(), value));
    let overrides = foundry.overrides(subject.config.train.dtype.into());
    // it fails as it did before; what counts is what it leaves behind
    let _ = foundry.compile(program, &overrides, &notes);
    let found = dump(&dir).and_then(|path| std::fs::read(path).ok());
    let all = found
        .and_then(|bytes| held(&bytes).ok())
        .unwrap_or_default();
    if !fits {
        report.advice = subject.advice(&report.memory, &all);
    }
    report.held = all.into_iter().take(TOLD).collect();
    // the system clears its temporary folder itself some day
    let _ = std::fs::remove_dir_all(&dir);
}

/// The module with its buffers among the files of a dump, the largest where there are several.
fn dump(dir: &Path) -> Option<PathBuf> {
    let files = std::fs::read_dir(dir).ok()?.flatten();
    let modules = files.filter(|file| {
        let name = file.file_name();
        name.to_string_lossy()
            .ends_with("after_optimizations.hlo.pb")
    });
    let size = |file: &std::fs::DirEntry| file.metadata().map_or(0, |m| m.len());
    modules.max_by_key(size).map(|file| file.path())
}
