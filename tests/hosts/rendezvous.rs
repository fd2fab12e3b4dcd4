//! Meeting: who is missing, who is sent away, who is lost, and what strangers at the port can do.

use crate::place::{Place, VIT};
use crate::support::{begin, free_port, host, printed, said, together};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

#[test]
fn missing_hosts_are_named_when_the_time_is_over() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let port = free_port();
    let start = Instant::now();
    let outputs = together([0, 1, 2, 4].map(|k| {
        let mut command = host("hosts", &config, port, (k, 8));
        command.args(["--join-timeout", "4"]);
        command
    }));
    assert!(start.elapsed() < Duration::from_secs(40));
    let told = said(&outputs[0]);
    assert!(
        told.contains("4 of 8 hosts joined, missing 3, 5-7"),
        "{told}"
    );
    for output in &outputs {
        assert_eq!(output.status.code(), Some(75), "{}", said(output));
        assert!(
            said(output).contains("of 8 hosts joined, missing"),
            "{}",
            said(output)
        );
    }
}

#[test]
fn a_host_without_a_coordinator_says_where_it_looked() {
    let place = Place::new();
    let port = free_port();
    let mut command = host("hosts", &place.config(VIT, ""), port, (1, 2));
    command.args(["--join-timeout", "1"]);
    let output = &together([command])[0];
    let told = said(output);
    assert_eq!(output.status.code(), Some(75));
    let want = format!("host 1 of 2 did not reach the coordinator at 127.0.0.1:{port} within 1 s");
    assert!(told.contains(&want), "{told}");
}

#[test]
fn a_host_with_another_token_is_sent_away_and_the_coordinator_says_so() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let port = free_port();
    let outputs = together([0, 1].map(|k| {
        let mut command = host("hosts", &config, port, (k, 2));
        command.args(["--join-timeout", "8"]);
        command.env("KILN_JOB_TOKEN", ["one", "another"][k]);
        command
    }));
    let (coordinator, other) = (said(&outputs[0]), said(&outputs[1]));
    let codes: Vec<_> = outputs.iter().map(|o| o.status.code()).collect();
    assert_eq!(codes, [Some(75), Some(2)]);
    assert!(
        other.contains("sends host 1 away: its job token is another one"),
        "{other}"
    );
    assert!(
        coordinator.contains(
            "1 of 2 hosts joined, missing 1; a host at 127.0.0.1 was sent away: another job token"
        ),
        "{coordinator}"
    );
}

#[test]
fn a_number_given_twice_and_another_number_of_hosts_are_refused() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let port = free_port();
    let coordinator = begin(host("hosts", &config, port, (0, 4)));
    let mut twins = [1, 1].map(|k| begin(host("hosts", &config, port, (k, 4))));
    let more = together([host("hosts", &config, port, (2, 5))]);
    let told = said(&more[0]);
    assert!(
        told.contains("host 2 was told of 5 hosts, the coordinator of 4"),
        "{told}"
    );
    // whichever of the two comes second is sent away; the other one waits for more
    let start = Instant::now();
    let sent_away = loop {
        let ended = |child: &mut Child| child.try_wait().unwrap().is_some();
        match twins.iter_mut().position(ended) {
            Some(twin) => break twin,
            None => std::thread::sleep(Duration::from_millis(20)),
        }
        assert!(start.elapsed() < Duration::from_secs(120));
    };
    let [one, other] = twins;
    let (twin, first) = match sent_away {
        0 => (one, other),
        _ => (other, one),
    };
    let told = said(&twin.wait_with_output().unwrap());
    assert!(
        told.contains("two processes were given the same number"),
        "{told}"
    );
    let others = [2, 3].map(|k| begin(host("hosts", &config, port, (k, 4))));
    for child in [coordinator, first].into_iter().chain(others) {
        printed(&child.wait_with_output().unwrap());
    }
}

#[test]
fn a_host_that_is_killed_is_named_to_all_others() {
    let place = Place::new();
    let config = place.config(VIT, "");
    for victim in [2, 0] {
        let port = free_port();
        let mut children: Vec<_> = (0..4)
            .map(|k| {
                let mut command = host("hosts", &config, port, (k, 4));
                command.args(["--batches", "100000000"]);
                begin(command)
            })
            .collect();
        // all have met once the victim prints the rows that it reads
        let mut first = [0; 4096];
        let read = children[victim].stdout.as_mut().unwrap().read(&mut first);
        assert!(read.unwrap() > 0);
        let drains: Vec<_> = children
            .iter_mut()
            .map(|child| {
                let mut stdout = child.stdout.take().unwrap();
                std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()))
            })
            .collect();
        children[victim].kill().unwrap();
        let start = Instant::now();
        for (k, child) in children.into_iter().enumerate() {
            let output = child.wait_with_output().unwrap();
            if k == victim {
                continue;
            }
            let told = said(&output);
            assert_eq!(output.status.code(), Some(75), "{told}");
            let want = match victim {
                0 => "host 0 (the coordinator at 127.0.0.1".to_owned(),
                _ => format!("host {victim} ("),
            };
            assert!(told.contains(&want) && told.contains("is gone"), "{told}");
        }
        assert!(start.elapsed() < Duration::from_secs(30));
        drains
            .into_iter()
            .for_each(|drain| _ = drain.join().unwrap());
    }
}

#[test]
fn strangers_at_the_port_do_no_harm() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let port = free_port();
    let coordinator = begin(host("hosts", &config, port, (0, 2)));
    let knock = || {
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            match TcpStream::connect(("127.0.0.1", port)) {
                Ok(stream) => return stream,
                Err(error) if Instant::now() > until => panic!("{error}"),
                Err(_) => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    };
    let ended = |mut stream: TcpStream| {
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        let mut rest = Vec::new();
        // the end may be a reset, since the coordinator has not read everything
        let _ = stream.read_to_end(&mut rest);
        assert!(rest.len() < 200, "{} bytes to a stranger", rest.len());
    };
    let mut garbage = knock();
    garbage
        .write_all(b"GET / HTTP/1.1\r\nHost: kiln\r\n\r\n")
        .unwrap();
    let mut oversized = knock();
    oversized.write_all(&u32::MAX.to_le_bytes()).unwrap();
    oversized.write_all(&[1; 64]).unwrap();
    let mut empty = knock();
    empty.write_all(&0u32.to_le_bytes()).unwrap();
    let mut beat = knock(); // a heartbeat before any greeting
    beat.write_all(&[5, 0, 0, 0, 2, 0, 0, 0, 0]).unwrap();
    for stream in [garbage, oversized, empty, beat] {
        ended(stream);
    }
    drop(knock());
    // one that promises a message and sends a byte now and then, and many that say nothing
    let mut slow = knock();
    slow.write_all(&100u32.to_le_bytes()).unwrap();
    let silent: Vec<TcpStream> = (0..40).map(|_| knock()).collect();
    let dripping = std::thread::spawn(move || {
        let start = Instant::now();
        while slow.write_all(&[1]).is_ok() && start.elapsed() < Duration::from_secs(60) {
            std::thread::sleep(Duration::from_millis(300));
        }
        start.elapsed()
    });
    let other = begin(host("hosts", &config, port, (1, 2)));
    for child in [coordinator, other] {
        let told = printed(&child.wait_with_output().unwrap());
        assert!(told.contains("all have met"), "{told}");
    }
    assert!(dripping.join().unwrap() < Duration::from_secs(30));
    drop(silent);
}

#[test]
fn training_on_the_cpu_is_refused_once_the_hosts_have_met() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let port = free_port();
    let outputs = together([0, 1].map(|k| {
        let mut command = host("train", &config, port, (k, 2));
        command.arg("--out").arg(place.path("run"));
        command
    }));
    for output in &outputs {
        let told = said(output);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(
            told.contains(
                "2 hosts have met and agree, but programs on the CPU run in one process only"
            ),
            "{told}"
        );
    }
    assert!(!place.path("run").exists());
}

#[test]
fn without_a_token_hosts_meet_on_the_loopback_alone() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let bare = |command: &mut Command| _ = command.env_remove("KILN_JOB_TOKEN");
    let outputs = together([0, 1].map(|k| {
        let mut command = host("hosts", &config, free_port(), (k, 2));
        command.args(["--join-timeout", "8"]);
        bare(&mut command);
        // an address for documentation (RFC 5737)
        let words: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
        let mut elsewhere = crate::place::kiln();
        bare(&mut elsewhere);
        for word in words {
            match word.to_str().unwrap().starts_with("127.0.0.1:") {
                true => elsewhere.arg("192.0.2.7:9321"),
                false => elsewhere.arg(word),
            };
        }
        elsewhere
    }));
    for output in &outputs {
        let told = said(output);
        assert_eq!(output.status.code(), Some(2), "{told}");
        let want = "set KILN_JOB_TOKEN to the same secret text on all of them";
        assert!(told.contains(want), "{told}");
    }
    let port = free_port();
    let outputs = together([0, 1].map(|k| {
        let mut command = host("hosts", &config, port, (k, 2));
        bare(&mut command);
        command
    }));
    outputs.iter().for_each(|output| _ = printed(output));
}

#[test]
fn a_signal_ends_hosts_that_wait_and_hosts_that_read_at_once() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let port = free_port();
    let term = |child: &Child| {
        let pid = child.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status().unwrap();
        Instant::now()
    };
    let ended = |child: Child, since: Instant| {
        let output = child.wait_with_output().unwrap();
        assert!(
            since.elapsed() < Duration::from_secs(4),
            "{:?}",
            since.elapsed()
        );
        (output.status.code(), said(&output))
    };
    let waiting = begin(host("hosts", &config, port, (0, 2)));
    let until = Instant::now() + Duration::from_secs(60);
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < until);
        std::thread::sleep(Duration::from_millis(20));
    }
    let since = term(&waiting);
    let (code, told) = ended(waiting, since);
    assert_eq!(code, Some(130), "{told}");

    let port = free_port();
    let mut reading = [0, 1].map(|k| {
        let mut command = host("hosts", &config, port, (k, 2));
        command.args(["--batches", "100000000"]);
        begin(command)
    });
    let drains: Vec<_> = reading
        .iter_mut()
        .map(|child| {
            let mut stdout = child.stdout.take().unwrap();
            let mut first = [0; 256];
            assert!(stdout.read(&mut first).unwrap() > 0);
            std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()))
        })
        .collect();
    std::thread::sleep(Duration::from_millis(300));
    let since = term(&reading[1]);
    // the other one hears of it, and of what kind it is
    for child in reading {
        let (code, told) = ended(child, since);
        assert_eq!(code, Some(130), "{told}");
        assert!(told.contains("interrupted"), "{told}");
    }
    drains
        .into_iter()
        .for_each(|drain| _ = drain.join().unwrap());
}
