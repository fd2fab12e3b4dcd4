//! Which plugins integration tests run on.

use std::path::PathBuf;

/// The plugins to test: `KILN_TEST_PLUGINS` (separated by colons), else `KILN_PLUGIN`, else the default CPU plugin, which
/// is fetched on a machine that does not have it.
pub fn plugins() -> Vec<PathBuf> {
    if let Some(paths) = std::env::var_os("KILN_TEST_PLUGINS") {
        return std::env::split_paths(&paths).collect();
    }
    let found = kiln::plugins::find_or_fetch("cpu", None, None, &mut |line| eprintln!("{line}"));
    let found = found.unwrap_or_else(|error| panic!("no plugin to test: {}", error.chain()));
    vec![found.path]
}
