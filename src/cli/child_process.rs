//! Compiles in a process of its own, which may abort: a plugin's last words become an error message.

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// In front of the lines that are ours; the others are the plugin's log.
const OURS: char = '\u{1}';
/// The line after which the process has nothing left to say.
const END: &str = "\u{1}\u{1}";
/// Lines of the plugin's log that are told when it dies.
const LOG: usize = 12;

/// Tell the watching process, which tells the user.
pub fn tell(line: &str) {
    for line in line.lines() {
        // progress that nobody reads is no reason to stop
        let _ = writeln!(io::stderr(), "{OURS}{line}");
    }
}

/// Do the work of the watched process: its error is told like its progress, and it ends when the other one does.
pub fn watched(work: impl FnOnce() -> Result<ExitCode>) -> Result<ExitCode> {
    thread::spawn(|| {
        // nobody writes into this pipe, which closes with the process at its other end
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(1);
    });
    let code = work().unwrap_or_else(|error| {
        tell(&format!("error: {error:#}"));
        super::exit_code(&error)
    });
    let _ = writeln!(io::stderr(), "{END}");
    Ok(code)
}

/// Run this program anew with the same arguments, as a process that is watched; its results go to `out`.
///
/// # Errors
/// When it dies before its end: the last lines of the plugin's log.
pub fn watch(environment: &[(&str, &str)], out: &mut dyn Write) -> Result<ExitCode> {
    let program = std::env::current_exe().context("finding this program to start it anew")?;
    let mut child = Command::new(program)
        .args(std::env::args_os().skip(1))
        .arg("--watched")
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("starting a process for the compiler")?;
    let held = child.stdin.take(); // closes when this process ends, however it does
    let results = child
        .stdout
        .take()
        .map(|pipe| thread::spawn(move || read(pipe)));
    let (send, lines) = mpsc::channel();
    if let Some(pipe) = child.stderr.take() {
        thread::spawn(move || {
            for line in BufReader::new(pipe).split(b'\n') {
                let Ok(line) = line else { break };
                if send
                    .send(String::from_utf8_lossy(&line).into_owned())
                    .is_err()
                {
                    break;
                }
            }
        });
    }
    let heard = listen(&lines);
    let status = wait(&mut child)?;
    drop(held);
    let results = results
        .and_then(|thread| thread.join().ok())
        .unwrap_or_default();
    out.write_all(&results)?;
    match status.code() {
        Some(code) if heard.ended => Ok(ExitCode::from(u8::try_from(code).unwrap_or(1))),
        _ => {
            let log: Vec<String> = heard.log.iter().map(|line| format!("\n  {line}")).collect();
            let log = match log.is_empty() {
                true => String::new(),
                false => format!("; its last lines:{}", log.concat()),
            };
            bail!("the compiler's process died ({status}){log}")
        }
    }
}

fn read(mut pipe: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    // what came before a failure is still worth printing
    let _ = pipe.read_to_end(&mut bytes);
    bytes
}

fn wait(child: &mut Child) -> Result<std::process::ExitStatus> {
    child.wait().context("waiting for the compiler's process")
}

/// What a process has said.
struct Heard {
    ended: bool,
    log: VecDeque<String>,
}

/// Pass on what is ours until the process closes its end; show that time goes by.
fn listen(lines: &Receiver<String>) -> Heard {
    const PAUSE: Duration = Duration::from_secs(60);
    let mut heard = Heard {
        ended: false,
        log: VecDeque::new(),
    };
    let start = Instant::now();
    let spinner = io::stderr().is_terminal().then(spinner);
    loop {
        match lines.recv_timeout(PAUSE) {
            Ok(line) if line == END => heard.ended = true,
            Ok(line) => match line.strip_prefix(OURS) {
                Some(line) => match &spinner {
                    Some(spinner) => spinner.suspend(|| super::say(line)),
                    None => super::say(line),
                },
                None if line.trim().is_empty() => {}
                None => {
                    heard.log.push_back(line);
                    if heard.log.len() > LOG {
                        heard.log.pop_front();
                    }
                }
            },
            Err(RecvTimeoutError::Timeout) if spinner.is_none() => {
                super::say(&format!(
                    "compiling, {} s so far",
                    start.elapsed().as_secs()
                ));
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    if let Some(spinner) = spinner {
        spinner.finish_and_clear();
    }
    heard
}

fn spinner() -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_message("compiling");
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        spinner.set_style(style);
    }
    spinner.enable_steady_tick(Duration::from_millis(100));
    spinner
}
