//! Exit codes: what a launcher does next follows from the number alone.

use kiln::error::{Error, Kind};
use std::io;
use std::process::ExitCode;

/// Stopped by a signal.
pub(super) const INTERRUPTED: u8 = 130;
/// Another host or a connection was lost (EX_TEMPFAIL of sysexits.h).
pub(super) const RETRY: u8 = 75;

/// Every code with what it means. 3 and 4 are answers, not errors.
pub(super) const CODES: [(u8, &str); 11] = [
    (0, "done"),
    (1, "another error"),
    (
        2,
        "configuration or command line: mend it, trying again does not help",
    ),
    (3, "`compile`, `inspect`: the step does not fit the devices"),
    (4, "`diff`: beyond --fail-over"),
    (5, "data that cannot be used"),
    (6, "diverged: a loss or a weight is not finite"),
    (7, "a plugin or its device failed"),
    (8, "disk: full, read-only or failing"),
    (
        RETRY,
        "another host or a connection is lost: start again, it goes on from the newest checkpoint",
    ),
    (
        INTERRUPTED,
        "stopped by a signal, and saved: the same command goes on",
    ),
];

fn of_kind(kind: Kind) -> u8 {
    match kind {
        Kind::Other => 1,
        Kind::Config => 2,
        Kind::Data => 5,
        Kind::Diverged => 6,
        Kind::Device => 7,
        Kind::Disk => 8,
        Kind::Retry => RETRY,
        Kind::Interrupted => INTERRUPTED,
    }
}

/// Who has to act on an error of the command line: what the library knows of it, else what the system said.
pub(super) fn kind(error: &anyhow::Error) -> Kind {
    let own = error.chain().find_map(|e| e.downcast_ref::<Error>());
    let system = || error.chain().find_map(|e| e.downcast_ref::<io::Error>());
    match own {
        Some(error) => error.kind(),
        None => system().map_or(Kind::Other, Kind::of_io),
    }
}

/// The code of an error.
pub fn code(error: &anyhow::Error) -> ExitCode {
    ExitCode::from(of_kind(kind(error)))
}

/// The same as a number, for processes that end at once.
pub(super) fn number(kind: Kind) -> i32 {
    i32::from(of_kind(kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context as _;

    /// What a process ends with that was ended: aborted, killed, terminated.
    const ENDED: [u8; 3] = [134, 137, 143];

    #[test]
    fn launchers_and_their_page_name_these_codes() {
        let read = |name: &str| {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
            std::fs::read_to_string(path).unwrap()
        };
        let [aborted, killed, terminated] = ENDED;
        let list = format!("values: [{RETRY}, {INTERRUPTED}, {aborted}, {killed}, {terminated}]");
        for script in ["gke-gpu", "gke-tpu"] {
            assert!(
                read(&format!("scripts/launch/{script}")).contains(&list),
                "{script}"
            );
        }
        let list = format!("{RETRY} | {aborted} | {killed} | {terminated})");
        for script in ["slurm", "tpu-vm"] {
            assert!(
                read(&format!("scripts/launch/{script}")).contains(&list),
                "{script}"
            );
        }
        let page = read("docs/hosts.md");
        for (code, _) in CODES {
            assert!(page.contains(&format!("\n| {code} | ")), "{code}");
        }
    }

    #[test]
    fn every_code_is_told_once_and_the_kind_is_found_below_contexts() {
        let mut numbers: Vec<u8> = CODES.iter().map(|(code, _)| *code).collect();
        numbers.dedup();
        assert_eq!(numbers.len(), CODES.len());
        for name in [
            "other",
            "config",
            "data",
            "diverged",
            "device",
            "disk",
            "retry",
            "interrupted",
        ] {
            let code = of_kind(Kind::parse(name).unwrap());
            assert!(numbers.contains(&code), "{name}");
        }
        let deep: Result<(), Error> = Err(Error::data("no pictures"));
        let error = deep.context("one").context("two").unwrap_err();
        assert_eq!(kind(&error), Kind::Data);
        assert_eq!(kind(&anyhow::anyhow!("words")), Kind::Other);
        let full = anyhow::Error::from(io::Error::from_raw_os_error(28)).context("writing");
        assert_eq!(kind(&full), Kind::Disk);
    }
}
