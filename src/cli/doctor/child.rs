//! Runs [`check`](super::check::check) in a process of its own: a plugin may abort, crash or hang.

use super::findings::Findings;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// Lines of the plugin's log that are kept, the last ones.
const LOG: usize = 12;

/// Try the plugin, for no longer than `limit`; gives the findings and the plugin's last words on standard error.
///
/// # Errors
/// When this program cannot be started anew.
pub fn check(
    plugin: &Path,
    environment: &[(&str, &str)],
    limit: Duration,
) -> Result<(Findings, Vec<String>)> {
    let program = std::env::current_exe().context("finding this program to start it anew")?;
    let mut child = Command::new(program)
        .args(["doctor", "--one"])
        .arg(plugin)
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("starting a process for the plugin")?;
    let (send, lines) = mpsc::channel();
    if let (Some(out), Some(err)) = (child.stdout.take(), child.stderr.take()) {
        forward(out, send.clone(), Line::Out);
        forward(err, send, Line::Err);
    }
    let mut heard = Heard::default();
    let end = watch(&mut child, &lines, Instant::now() + limit, &mut heard)?;
    let Heard { mut findings, log } = heard;
    // One that finished says what went wrong, if anything did, and has nothing left to do.
    if let Some(doing) = findings.doing.take() {
        findings.error = Some(match end {
            Some(status) => format!("the process died while {doing}: {status}"),
            None => format!("no answer within {} s while {doing}", limit.as_secs()),
        });
    } else if end.is_none() {
        findings.error = Some(format!("does not end within {} s", limit.as_secs()));
    }
    Ok((findings, log))
}

/// A line that the process has printed.
enum Line {
    Out(String),
    Err(String),
}

struct Heard {
    findings: Findings,
    log: Vec<String>,
}

impl Default for Heard {
    fn default() -> Heard {
        let findings = Findings {
            doing: Some("starting".to_owned()),
            ..Findings::default()
        };
        let log = Vec::new();
        Heard { findings, log }
    }
}

impl Heard {
    fn note(&mut self, line: Line) {
        match line {
            // Plugins print there, too: only what parses is ours.
            Line::Out(text) => {
                if let Ok(findings) = serde_json::from_str(&text) {
                    self.findings = findings;
                }
            }
            Line::Err(text) => {
                self.log.push(text);
                let surplus = self.log.len().saturating_sub(LOG);
                self.log.drain(..surplus);
            }
        }
    }
}

/// Send each line of a pipe, until it is closed or nobody listens.
fn forward(
    pipe: impl Read + Send + 'static,
    lines: Sender<Line>,
    wrap: impl Fn(String) -> Line + Send + 'static,
) {
    thread::spawn(move || {
        for line in BufReader::new(pipe).split(b'\n') {
            let Ok(line) = line else { break };
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            if !text.is_empty() && lines.send(wrap(text)).is_err() {
                break;
            }
        }
    });
}

/// Listen until the process has ended; kill it at the deadline. Gives its status, or `None` when it was killed.
fn watch(
    child: &mut Child,
    lines: &Receiver<Line>,
    deadline: Instant,
    heard: &mut Heard,
) -> Result<Option<ExitStatus>> {
    const PAUSE: Duration = Duration::from_millis(20);
    loop {
        let ended = child.try_wait().context("waiting for the process")?;
        // What it printed last may still be on its way; one that left its pipes to others is not waited for longer.
        let patience = if ended.is_some() { 10 * PAUSE } else { PAUSE };
        let closed = loop {
            match lines.recv_timeout(patience) {
                Ok(line) => heard.note(line),
                Err(RecvTimeoutError::Timeout) => break false,
                Err(RecvTimeoutError::Disconnected) => break true,
            }
            if Instant::now() > deadline {
                break false;
            }
        };
        if ended.is_some() {
            return Ok(ended);
        }
        if Instant::now() > deadline {
            // It may have ended by itself meanwhile.
            let _ = child.kill();
            child.wait().context("waiting for the process")?;
            return Ok(None);
        }
        if closed {
            thread::sleep(PAUSE);
        }
    }
}
