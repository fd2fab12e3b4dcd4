//! The library's side: the store that hosts share, stopping together, failing by name. Hosts are processes: this test
//! program started again, with only [`member_process`] to run.

use crate::support::{begin, free_port};
use kiln::error::Kind;
use kiln::hosts::{Joining, Member, ProcessInfo, Statement, agree};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(60);

/// A process that takes part and does what it is told, line by line.
struct Remote {
    child: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Remote {
    fn start(port: u16, process: usize, processes: usize) -> Remote {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args([
                "--exact",
                "members::member_process",
                "--ignored",
                "--nocapture",
            ])
            .env("MEMBER", format!("{port} {process} {processes}"))
            .stdin(Stdio::piped());
        let mut child = begin(command);
        Remote {
            orders: child.stdin.take().unwrap(),
            answers: BufReader::new(child.stdout.take().unwrap()),
            child,
        }
    }

    fn order(&mut self, order: &str) {
        writeln!(self.orders, "{order}").unwrap();
    }

    /// The next answer.
    fn answer(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(
                self.answers.read_line(&mut line).unwrap() > 0,
                "the host has ended"
            );
            if let Some((_, answer)) = line.split_once("> ") {
                return answer.trim_end().to_owned();
            }
        }
    }

    fn ask(&mut self, order: &str) -> String {
        self.order(order);
        self.answer()
    }
}

fn start(processes: usize) -> Vec<Remote> {
    let port = free_port();
    let remote = |k| Remote::start(port, k, processes);
    let mut all: Vec<Remote> = (0..processes).map(remote).collect();
    all.iter_mut()
        .for_each(|host| assert_eq!(host.answer(), "joined"));
    all
}

fn end(all: Vec<Remote>) {
    let ended = |host: Remote| {
        drop(host.orders);
        host.child
    };
    let children: Vec<Child> = all.into_iter().map(ended).collect();
    for mut child in children {
        child.wait().unwrap();
    }
}

#[test]
#[ignore = "is a host of the other tests"]
fn member_process() {
    let Ok(place) = std::env::var("MEMBER") else {
        return;
    };
    let numbers: Vec<usize> = place.split(' ').map(|n| n.parse().unwrap()).collect();
    let place = ProcessInfo {
        coordinator: format!("127.0.0.1:{}", numbers[0]),
        process: numbers[1],
        processes: numbers[2],
        by: "a test",
        job: None,
    };
    let joining = Joining {
        token: "token".to_owned(),
        timeout: LONG,
        say: &|_| {},
        interrupted: &|| false,
        lost: Box::new(|words| println!("> lost {words}")),
    };
    let member = Member::join(&place, joining).unwrap();
    println!("> joined");
    let told = |result: kiln::error::Result<String>| match result {
        Ok(answer) => println!("> {answer}"),
        Err(error) => println!("> error {}", error.chain().replace('\n', " ")),
    };
    let mut member = Some(member);
    let asked = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(signal_hook::consts::SIGTERM, asked.clone()).unwrap();
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let words: Vec<&str> = line.split(' ').collect();
        let host = member.as_ref().unwrap();
        match words[..] {
            ["put", key, value] => told(host.put(key, value.as_bytes()).map(|()| "put".into())),
            ["get", key, millis] => {
                let patience = Duration::from_millis(millis.parse().unwrap());
                let value = host.get(key, patience);
                told(value.map(|v| v.map_or("none".into(), |v| String::from_utf8(v).unwrap())));
            }
            ["size", key] => {
                let value = host.get(key, LONG);
                told(value.map(|v| v.unwrap().len().to_string()));
            }
            ["large", key, size] => {
                let value = vec![7; size.parse().unwrap()];
                told(host.put(key, &value).map(|()| "put".into()));
            }
            ["say", name, value] => {
                let mut statement = Statement::default();
                statement.say(name, value);
                told(
                    agree(host, "the test", &statement, Duration::from_secs(3))
                        .map(|()| "agreed".into()),
                );
            }
            // steps of that many milliseconds, until all stop
            ["train", from, millis] => {
                let pause = Duration::from_millis(millis.parse().unwrap());
                let mut step: u64 = from.parse().unwrap();
                let outcome = loop {
                    std::thread::sleep(pause);
                    step += 1;
                    if step == 5 {
                        println!("> five");
                    }
                    // as the loop of a training does
                    if asked.load(Ordering::Relaxed) {
                        host.ask_to_stop();
                    }
                    match host.reached(step) {
                        Ok(false) => {}
                        Ok(true) => break Ok(format!("stopped after {step}")),
                        Err(error) => break Err(error),
                    }
                };
                told(outcome);
            }
            ["fail", reason] => {
                member.take().unwrap().fail(Kind::Data, reason);
                println!("> failed");
                return;
            }
            _ => panic!("{line}"),
        }
    }
}

#[test]
fn values_reach_every_host_and_waiting_blocks_nobody_else() {
    let mut all = start(3);
    all[2].order("get late 60000");
    assert_eq!(all[1].ask("put early 1"), "put");
    assert_eq!(all[0].ask("get early 0"), "1");
    assert_eq!(all[0].ask("get never 50"), "none");
    assert_eq!(all[1].ask("put late 2"), "put");
    assert_eq!(all[2].answer(), "2");
    assert_eq!(all[1].ask("large big 20000000"), "put");
    assert_eq!(all[2].ask("size big"), "20000000");
    let told = all[1].ask("large huge 80000000");
    assert!(told.contains("expected at most"), "{told}");
    end(all);
}

#[test]
fn a_stop_that_one_host_wants_stops_all_after_the_same_step() {
    for (asking, paces) in [(1, ["1", "3", "2"]), (0, ["3", "1", "1"])] {
        let mut all = start(3);
        for (host, pace) in all.iter_mut().zip(paces) {
            host.order(&format!("train 0 {pace}"));
        }
        all.iter_mut()
            .for_each(|host| assert_eq!(host.answer(), "five"));
        let told: Vec<String> = std::thread::scope(|scope| {
            let waiting: Vec<_> = all
                .iter_mut()
                .enumerate()
                .map(|(k, host)| {
                    scope.spawn(move || {
                        if k == asking {
                            let pid = host.child.id().to_string();
                            Command::new("kill").args(["-TERM", &pid]).status().unwrap();
                        }
                        host.answer()
                    })
                })
                .collect();
            waiting.into_iter().map(|w| w.join().unwrap()).collect()
        });
        assert!(told[0].starts_with("stopped after "), "{told:?}");
        assert!(told.iter().all(|answer| *answer == told[0]), "{told:?}");
        end(all);
    }
}

#[test]
fn a_host_that_fails_is_named_with_its_reason() {
    let mut all = start(3);
    all[1].order("get never 60000");
    let start = Instant::now();
    all[2].order("fail disk-is-full");
    for host in &mut all[..2] {
        let mut told = vec![host.answer()];
        if told[0].starts_with("error") {
            told.push(host.answer());
        }
        for told in told {
            assert!(
                told.contains("host 2 (") && told.contains("stopped: disk-is-full"),
                "{told}"
            );
        }
    }
    assert!(start.elapsed() < Duration::from_secs(20));
    let told = all[0].ask("train 0 1");
    assert!(told.contains("error host 2 ("), "{told}");
    end(all);
}

#[test]
fn a_host_that_says_nothing_is_named_when_the_time_is_over() {
    let mut all = start(3);
    all[0].order("say key 1");
    all[1].order("say key 1");
    for host in &mut all[..2] {
        let told = host.answer();
        assert!(
            told.contains("nothing said about the test within 3 s by hosts 2"),
            "{told}"
        );
    }
    end(all);
}

#[test]
fn hosts_that_leave_one_after_the_other_lose_nobody() {
    // the coordinator first: it waits for the others
    let mut leaving = Vec::new();
    for host in start(4) {
        drop(host.orders);
        leaving.push((host.answers, host.child));
        std::thread::sleep(Duration::from_millis(700));
    }
    for (mut answers, mut child) in leaving {
        let mut rest = String::new();
        answers.read_to_string(&mut rest).unwrap();
        assert!(!rest.contains("> lost"), "{rest}");
        assert!(child.wait().unwrap().success());
    }
}
