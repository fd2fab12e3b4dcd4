//! Several processes of the binary, as hosts of one run.

use crate::place::kiln;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// A port of the loopback that nobody uses at the moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// `kiln VERB CONFIG` as host `process` of `processes`, with a token.
pub fn host(verb: &str, config: &Path, port: u16, (process, processes): (usize, usize)) -> Command {
    let mut command = kiln();
    command
        .arg(verb)
        .arg(config)
        .args(["--coordinator", &format!("127.0.0.1:{port}")])
        .args(["--process", &process.to_string()])
        .args(["--processes", &processes.to_string()])
        .env("KILN_JOB_TOKEN", "a secret of this job");
    command
}

/// Start with everything kept that it says.
pub fn begin(mut command: Command) -> Child {
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Start all, wait for all.
pub fn together(commands: impl IntoIterator<Item = Command>) -> Vec<Output> {
    let children: Vec<Child> = commands.into_iter().map(begin).collect();
    let end = |child: Child| child.wait_with_output().unwrap();
    children.into_iter().map(end).collect()
}

pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What it printed; panics with what it said when it failed.
pub fn printed(output: &Output) -> String {
    assert!(output.status.success(), "{}", said(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}
