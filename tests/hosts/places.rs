//! Which host this is: flags, and what schedulers set.

use kiln::hosts::{ProcessInfo, Said, job_token, place, tpu_place};
use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::TcpListener;

/// Variables from `NAME=VALUE` words.
fn variables(words: &str) -> HashMap<String, String> {
    let pairs = words
        .split_whitespace()
        .map(|word| word.split_once('=').unwrap());
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn found(said: &Said, words: &str) -> Result<Option<ProcessInfo>, String> {
    let set = variables(words);
    place(said, &|name| set.get(name).cloned()).map_err(|error| error.to_string())
}

fn by_variables(words: &str) -> ProcessInfo {
    found(&Said::default(), words).unwrap().unwrap()
}

fn flags(coordinator: Option<&str>, process: Option<usize>, processes: Option<usize>) -> Said {
    Said {
        coordinator: coordinator.map(str::to_owned),
        process,
        processes,
    }
}

/// (coordinator, process, processes) in one line.
fn line(place: &ProcessInfo) -> String {
    format!(
        "{} {}/{} {}",
        place.coordinator, place.process, place.processes, place.by
    )
}

const SLURM: &str = "SLURM_JOB_ID=70123 SLURM_STEP_ID=0 SLURM_PROCID=5 SLURM_STEP_NUM_TASKS=8 \
                     SLURM_STEP_NODELIST=gpu[03-06,11]-ib";

#[test]
fn flags_say_it_all() {
    let said = flags(Some("node0:1234"), Some(1), Some(4));
    let place = found(&said, "").unwrap().unwrap();
    assert_eq!(line(&place), "node0:1234 1/4 --process");
    let said = flags(Some("node0"), Some(1), Some(4));
    assert_eq!(found(&said, "").unwrap().unwrap().coordinator, "node0:9321");
    let said = flags(Some("fd00::1"), Some(1), Some(4));
    assert_eq!(
        found(&said, "").unwrap().unwrap().coordinator,
        "[fd00::1]:9321"
    );
    let said = flags(Some("[fd00::1]:7"), Some(1), Some(4));
    assert_eq!(
        found(&said, "").unwrap().unwrap().coordinator,
        "[fd00::1]:7"
    );
    // one host needs no coordinator
    assert_eq!(found(&flags(None, Some(0), Some(1)), "").unwrap(), None);
    assert_eq!(found(&Said::default(), "").unwrap(), None);
    // flags overrule a scheduler, whose job still gives the token
    let said = flags(Some("a:1"), Some(0), Some(2));
    let place = found(&said, SLURM).unwrap().unwrap();
    assert_eq!(line(&place), "a:1 0/2 --process");
    assert_eq!(job_token(&place, &|_| None), "slurm-70123.0");
    let own = |name: &str| (name == "KILN_JOB_TOKEN").then(|| "own".to_owned());
    assert_eq!(job_token(&place, &own), "own");
}

#[test]
fn variables_stand_for_flags() {
    let place = by_variables("KILN_COORDINATOR=n:5 KILN_PROCESS=2 KILN_PROCESSES=3");
    assert_eq!(line(&place), "n:5 2/3 KILN_PROCESS");
    let said = flags(None, Some(1), None);
    let place = found(
        &said,
        "KILN_COORDINATOR=n:5 KILN_PROCESS=2 KILN_PROCESSES=3",
    );
    assert_eq!(place.unwrap().unwrap().process, 1);
}

#[test]
fn slurm_steps_are_found() {
    // 61440 + 70123 mod 4096
    let place = by_variables(SLURM);
    assert_eq!(line(&place), "gpu03-ib:61931 5/8 Slurm");
    assert_eq!(place.job.as_deref(), Some("slurm-70123.0"));
    // a batch script outside of srun is one process, whatever the size of its job
    let script = "SLURM_JOB_ID=7 SLURM_PROCID=0 SLURM_NTASKS=8 SLURM_JOB_NODELIST=a[1-8]";
    assert_eq!(found(&Said::default(), script).unwrap(), None);
    let one = "SLURM_JOB_ID=7 SLURM_STEP_ID=1 SLURM_PROCID=0 SLURM_STEP_NUM_TASKS=1";
    assert_eq!(found(&Said::default(), one).unwrap(), None);
    let place = found(&flags(Some("other:9"), None, None), SLURM)
        .unwrap()
        .unwrap();
    assert_eq!(line(&place), "other:9 5/8 Slurm");
}

#[test]
fn open_mpi_is_found_also_inside_of_slurm() {
    let four = "OMPI_COMM_WORLD_RANK=3 OMPI_COMM_WORLD_SIZE=4 \
                OMPI_MCA_orte_hnp_uri=4097.0;tcp://10.0.0.1,10.148.0.1:34911";
    assert_eq!(line(&by_variables(four)), "10.0.0.1:61441 3/4 Open MPI");
    assert_eq!(
        line(&by_variables(&format!("{SLURM} {four}"))),
        "10.0.0.1:61441 3/4 Open MPI"
    );
    let five = "OMPI_COMM_WORLD_RANK=3 OMPI_COMM_WORLD_SIZE=4 PMIX_NAMESPACE=prterun-7@1";
    let told = found(&Said::default(), five).unwrap_err();
    assert!(
        told.contains("OMPI_COMM_WORLD_SIZE") && told.contains("--coordinator"),
        "{told}"
    );
    let place = found(&flags(Some("h:1"), None, None), five)
        .unwrap()
        .unwrap();
    assert_eq!(line(&place), "h:1 3/4 Open MPI");
    assert_eq!(place.job.as_deref(), Some("prterun-7@1"));
}

#[test]
fn indexed_jobs_of_kubernetes_are_found_when_their_size_is_said() {
    let words = "JOB_COMPLETION_INDEX=3 KILN_PROCESSES=4 KILN_COORDINATOR=kiln-hosts-0-0.kiln:9321 JOBSET_NAME=kiln";
    let place = by_variables(words);
    assert_eq!(line(&place), "kiln-hosts-0-0.kiln:9321 3/4 Kubernetes");
    assert_eq!(place.job.as_deref(), Some("kiln"));
    // an indexed job alone says nothing about hosts: it may be a sweep
    assert_eq!(
        found(&Said::default(), "JOB_COMPLETION_INDEX=3").unwrap(),
        None
    );
}

#[test]
fn partial_and_contradicting_settings_are_refused_by_name() {
    let refused = |said: Said, words: &str, wants: &[&str]| {
        let told = found(&said, words).unwrap_err();
        for want in wants {
            assert!(told.contains(want), "{want}: {told}");
        }
    };
    let none = || flags(None, None, None);
    refused(
        flags(None, Some(1), None),
        "",
        &["--process is given, but not --processes"],
    );
    refused(
        flags(None, None, Some(4)),
        "",
        &["--processes is given, but not --process"],
    );
    refused(
        flags(Some("a:1"), None, None),
        "",
        &["--coordinator is given, but not --process and"],
    );
    refused(
        none(),
        "KILN_COORDINATOR=a:1",
        &["KILN_COORDINATOR is given"],
    );
    refused(
        flags(None, Some(1), Some(4)),
        "",
        &["4 hosts by --processes", "--coordinator"],
    );
    refused(
        flags(Some("a:1"), Some(4), Some(4)),
        "",
        &["--process = 4 and --processes = 4 contradict"],
    );
    refused(
        flags(Some("a:x"), Some(0), Some(4)),
        "",
        &["coordinator `a:x`", "port `x`"],
    );
    refused(
        flags(Some(":7"), Some(0), Some(4)),
        "",
        &["coordinator `:7`", "no host"],
    );
    refused(
        none(),
        "KILN_PROCESS=two KILN_PROCESSES=3",
        &["KILN_PROCESS", "`two`"],
    );
    refused(
        flags(None, None, Some(4)),
        SLURM,
        &["--processes 4 and SLURM_STEP_NUM_TASKS = 8 contradict"],
    );
    refused(
        flags(None, Some(4), None),
        SLURM,
        &["--process 4 and SLURM_PROCID = 5 contradict"],
    );
    refused(
        none(),
        "OMPI_COMM_WORLD_RANK=1",
        &["OMPI_COMM_WORLD_RANK and OMPI_COMM_WORLD_SIZE"],
    );
    refused(
        flags(Some("http://node0:9321/"), Some(1), Some(2)),
        "",
        &[
            "coordinator `http://node0:9321/`: expected HOST:PORT",
            "say node0:9321",
        ],
    );
    refused(
        none(),
        "SLURM_STEP_ID=0 SLURM_PROCID=1",
        &["SLURM_PROCID and SLURM_STEP_NUM_TASKS"],
    );
    refused(
        none(),
        "SLURM_JOB_ID=1 SLURM_STEP_ID=0 SLURM_PROCID=9 SLURM_STEP_NUM_TASKS=8 SLURM_STEP_NODELIST=a",
        &["SLURM_PROCID = 9 and SLURM_STEP_NUM_TASKS = 8 contradict"],
    );
    refused(
        none(),
        "SLURM_JOB_ID=1 SLURM_STEP_ID=0 SLURM_PROCID=1 SLURM_STEP_NUM_TASKS=8 SLURM_STEP_NODELIST=a[1-",
        &["host list `a[1-`", "brackets do not match"],
    );
    refused(
        flags(Some("a:1"), None, None),
        "SLURM_JOB_ID=1 SLURM_STEP_ID=0 SLURM_PROCID=0 SLURM_STEP_NUM_TASKS=1",
        &["--coordinator is given, but Slurm started one process only"],
    );
}

fn on_tpu(words: &str) -> Result<Option<ProcessInfo>, String> {
    let set = variables(words);
    tpu_place(&|name| set.get(name).cloned()).map_err(|error| error.to_string())
}

#[test]
fn workers_of_a_slice_find_each_other_by_its_variables() {
    let place = on_tpu("TPU_WORKER_ID=1 TPU_WORKER_HOSTNAMES=w-0.x,w-1.x,w-2.x,w-3.x TPU_NAME=pod");
    let place = place.unwrap().unwrap();
    assert_eq!(line(&place), "w-0.x:9321 1/4 TPU");
    assert_eq!(place.job.as_deref(), Some("pod"));
    assert_eq!(
        on_tpu("TPU_WORKER_ID=0 TPU_WORKER_HOSTNAMES=localhost").unwrap(),
        None
    );
    let slices = "TPU_WORKER_ID=1 TPU_WORKER_HOSTNAMES=s1-0,s1-1 MEGASCALE_NUM_SLICES=3 MEGASCALE_SLICE_ID=2 \
                  MEGASCALE_COORDINATOR_ADDRESS=s0-0:8080";
    assert_eq!(line(&on_tpu(slices).unwrap().unwrap()), "s0-0:9321 5/6 TPU");
    for (words, want) in [
        ("TPU_WORKER_HOSTNAMES=a,b", "TPU_WORKER_ID is not set"),
        (
            "TPU_WORKER_HOSTNAMES=a,b TPU_WORKER_ID=2",
            "TPU_WORKER_ID = 2, but the slice has 2 workers",
        ),
        (
            "TPU_WORKER_HOSTNAMES=a,b TPU_WORKER_ID=0 MEGASCALE_NUM_SLICES=2",
            "MEGASCALE_SLICE_ID or MEGASCALE_COORDINATOR_ADDRESS is not set",
        ),
    ] {
        let told = on_tpu(words).unwrap_err();
        assert!(told.contains(want), "{told}");
    }
}

/// A server that answers like that of a Google Cloud machine, as often as asked.
fn metadata(attributes: &'static [(&'static str, &'static str)], times: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().take(times) {
            let mut stream = stream.unwrap();
            let mut request = vec![0; 2048];
            let length = stream.read(&mut request).unwrap();
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            assert!(request.contains("Metadata-Flavor: Google"), "{request}");
            let path = request.split(' ').nth(1).unwrap();
            let name = path
                .strip_prefix("/computeMetadata/v1/instance/attributes/")
                .unwrap();
            let answer = match attributes.iter().find(|(n, _)| *n == name) {
                Some((_, value)) => {
                    format!("HTTP/1.0 200 OK\r\nMetadata-Flavor: Google\r\n\r\n{value}")
                }
                None => "HTTP/1.0 404 Not Found\r\n\r\nno".to_owned(),
            };
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    address.to_string()
}

#[test]
fn workers_of_a_slice_find_each_other_by_the_metadata_of_the_machine() {
    let server = metadata(
        &[
            ("agent-worker-number", "1"),
            (
                "worker-network-endpoints",
                "unknown:unknown:10.0.0.7,unknown:unknown:10.0.0.8",
            ),
        ],
        2,
    );
    let place = on_tpu(&format!("GCE_METADATA_HOST={server}"))
        .unwrap()
        .unwrap();
    assert_eq!(line(&place), "10.0.0.7:9321 1/2 TPU");
    let server = metadata(&[("agent-worker-number", "1")], 2);
    assert_eq!(
        on_tpu(&format!("GCE_METADATA_HOST={server}")).unwrap(),
        None
    );
    let server = metadata(
        &[
            ("agent-worker-number", "1"),
            ("worker-network-endpoints", "what"),
        ],
        2,
    );
    let told = on_tpu(&format!("GCE_METADATA_HOST={server}")).unwrap_err();
    assert!(
        told.contains("worker-network-endpoints") && told.contains("`what`"),
        "{told}"
    );
    assert_eq!(
        on_tpu(&format!("GCE_METADATA_HOST={server} TPU_SKIP_MDS_QUERY=1")).unwrap(),
        None
    );
}
