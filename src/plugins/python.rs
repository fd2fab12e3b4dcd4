//! Where Python keeps its packages.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Python's package folders, in the order in which `import` looks; none without Python. Asked once a process.
pub(super) fn folders() -> &'static [PathBuf] {
    static FOLDERS: OnceLock<Vec<PathBuf>> = OnceLock::new();
    FOLDERS.get_or_init(|| {
        let program = "import sys; print(*sys.path, sep='\\n')";
        let output = Command::new("python3")
            .args(["-c", program])
            .stdin(Stdio::null())
            .output();
        let Ok(output) = output else {
            return Vec::new();
        };
        let text = String::from_utf8_lossy(&output.stdout);
        let folders = text.lines().map(PathBuf::from);
        folders.filter(|folder| folder.is_dir()).collect()
    })
}
