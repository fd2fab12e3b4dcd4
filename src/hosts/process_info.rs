//! Which of the hosts this one is: told by flags, or found in what a scheduler sets.

use super::metadata;
use super::schedulers::{self, Found};
use crate::error::{Error, Result};

/// Port of the coordinator, where none is said.
pub const PORT: u16 = 9321;

/// Where variables are read: the process's own, or a test's.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What was said by flags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// `HOST` or `HOST:PORT` of host 0.
    pub coordinator: Option<String>,
    /// Number of this host, from 0.
    pub process: Option<usize>,
    /// Number of hosts.
    pub processes: Option<usize>,
}

/// One of several hosts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessInfo {
    /// `HOST:PORT` of host 0.
    pub coordinator: String,
    /// Number of this host, from 0.
    pub process: usize,
    /// Number of hosts, at least 2.
    pub processes: usize,
    /// What said so, for people: `--process`, `Slurm`, ...
    pub by: &'static str,
    /// What the scheduler calls the job, where there is one.
    pub job: Option<String>,
}

/// A number and the name of the flag or variable that said it.
type Told = Option<(usize, &'static str)>;

/// The place of this host: by flags, else by `KILN_COORDINATOR`, `KILN_PROCESS` and `KILN_PROCESSES`, else by Open MPI,
/// Slurm or a Kubernetes indexed job. Nothing when there is one host only.
///
/// # Errors
/// [`Error::Config`] when the settings are partial or contradict each other, naming them.
pub fn place(said: &Said, env: Environment) -> Result<Option<ProcessInfo>> {
    let process = told(said.process, "--process", "KILN_PROCESS", env)?;
    let processes = told(said.processes, "--processes", "KILN_PROCESSES", env)?;
    let coordinator = match &said.coordinator {
        Some(address) => Some((address.clone(), "--coordinator")),
        None => text(env, "KILN_COORDINATOR").map(|address| (address, "KILN_COORDINATOR")),
    };
    if let (Some(process), Some(processes)) = (process, processes) {
        let found = Found {
            by: process.1,
            process,
            processes,
            coordinator: None,
            job: schedulers::find(env).ok().flatten().and_then(|f| f.job),
        };
        return settle(found, coordinator);
    }
    let Some(found) = schedulers::find(env)? else {
        return alone(process, processes, coordinator, env);
    };
    for (said, theirs) in [(process, found.process), (processes, found.processes)] {
        let Some((value, name)) = said.filter(|said| said.0 != theirs.0) else {
            continue;
        };
        let (by, (own, variable)) = (found.by, theirs);
        return Err(Error::config(format!(
            "{name} {value} and {variable} = {own} contradict each other; \
             give --process and --processes together to overrule {by}"
        )));
    }
    if let (Some((_, name)), 1) = (&coordinator, found.processes.0) {
        let (by, variable) = (found.by, found.processes.1);
        return Err(Error::config(format!(
            "{name} is given, but {by} started one process only ({variable} = 1)"
        )));
    }
    settle(found, coordinator)
}

/// No scheduler: one host, an indexed job of Kubernetes whose size was said, or too little said.
fn alone(
    process: Told,
    processes: Told,
    coordinator: Option<(String, &'static str)>,
    env: Environment,
) -> Result<Option<ProcessInfo>> {
    let index = number(env, "JOB_COMPLETION_INDEX")?;
    let missing = |what: &str, given: &str| {
        Err(Error::config(format!(
            "{given} is given, but not {what}; many hosts want a coordinator, --process and --processes \
             (or KILN_COORDINATOR, KILN_PROCESS and KILN_PROCESSES; Kubernetes gives the process as JOB_COMPLETION_INDEX)"
        )))
    };
    match (process, processes, &coordinator, index) {
        (None, None, None, _) => Ok(None),
        (None, Some((1, _)), None, _) => Ok(None),
        (None, Some(processes), _, Some(process)) => {
            let job = text(env, "JOBSET_NAME").or_else(|| text(env, "JOB_NAME"));
            let found = Found {
                by: "Kubernetes",
                process,
                processes,
                coordinator: None,
                job,
            };
            settle(found, coordinator)
        }
        (Some((_, given)), None, ..) => missing("--processes", given),
        (None, Some((_, given)), ..) => missing("--process", given),
        (_, _, Some((_, given)), _) => missing("--process and --processes", given),
        (Some(_), Some(_), None, _) => Ok(None),
    }
}

/// The place of this host in a TPU slice, or in several: by `TPU_WORKER_ID`, `TPU_WORKER_HOSTNAMES` and the
/// `MEGASCALE_*` variables (GKE), else by the machine's metadata server (Cloud TPU). Nothing when there is one host.
///
/// # Errors
/// [`Error::Config`] when the variables are partial or contradict each other, naming them.
pub fn tpu_place(env: Environment) -> Result<Option<ProcessInfo>> {
    let (process, names, slice) = match text(env, "TPU_WORKER_HOSTNAMES") {
        Some(names) => {
            let names: Vec<String> = names.split(',').map(|n| n.trim().to_owned()).collect();
            let process = match (number(env, "TPU_WORKER_ID")?, names.len()) {
                (Some(process), _) => process,
                (None, 1) => (0, "TPU_WORKER_ID"),
                (None, _) => {
                    return Err(Error::config(
                        "TPU_WORKER_HOSTNAMES names several workers, but TPU_WORKER_ID is not set",
                    ));
                }
            };
            (process, names, None)
        }
        None => match metadata::slice(env)? {
            Some(slice) => {
                let worker = (slice.worker, "agent-worker-number");
                (worker, slice.endpoints, Some(slice.name))
            }
            None => return Ok(None),
        },
    };
    let workers = names.len();
    let count = |slices: usize| (slices * workers, "TPU_WORKER_HOSTNAMES");
    let found = |process: usize, processes, first: &str| Found {
        by: "TPU",
        process: (process, "TPU_WORKER_ID"),
        processes,
        coordinator: Some(address(first, PORT)),
        job: ["TPU_NAME", "JOBSET_NAME"]
            .iter()
            .find_map(|name| text(env, name))
            .or_else(|| slice.clone()),
    };
    let worker = process.0;
    if worker >= workers {
        let (name, worker) = (process.1, process.0);
        return Err(Error::config(format!(
            "{name} = {worker}, but the slice has {workers} workers ({})",
            names.join(",")
        )));
    }
    match number(env, "MEGASCALE_NUM_SLICES")? {
        None | Some((0 | 1, _)) => settle(found(worker, count(1), &names[0]), None),
        Some((slices, _)) => {
            let slice = number(env, "MEGASCALE_SLICE_ID")?;
            let first = text(env, "MEGASCALE_COORDINATOR_ADDRESS");
            let (Some((slice, _)), Some(first)) = (slice, first) else {
                return Err(Error::config(format!(
                    "MEGASCALE_NUM_SLICES = {slices}, but MEGASCALE_SLICE_ID or MEGASCALE_COORDINATOR_ADDRESS is not set"
                )));
            };
            let (host, _) = split(&first);
            settle(found(slice * workers + worker, count(slices), host), None)
        }
    }
}

/// The token by which hosts of one job know each other: `KILN_JOB_TOKEN`, else what the scheduler calls the job. Without either
/// it is empty, and hosts meet on the loopback only.
pub fn job_token(place: &ProcessInfo, env: Environment) -> String {
    let own = text(env, "KILN_JOB_TOKEN");
    own.or_else(|| place.job.clone()).unwrap_or_default()
}

/// Hold what was found against itself.
fn settle(found: Found, said: Option<(String, &'static str)>) -> Result<Option<ProcessInfo>> {
    let Found {
        by,
        process: (process, process_name),
        processes: (processes, processes_name),
        coordinator,
        job,
    } = found;
    if process >= processes {
        return Err(Error::config(format!(
            "{process_name} = {process} and {processes_name} = {processes} contradict each other: \
             hosts are counted from 0"
        )));
    }
    if processes == 1 {
        return Ok(None);
    }
    let Some(coordinator) = said.map(|said| said.0).or(coordinator) else {
        return Err(Error::config(format!(
            "{processes} hosts by {processes_name}, but nothing says where host 0 is: give --coordinator HOST:PORT, \
             or set KILN_COORDINATOR"
        )));
    };
    if let Some((_, rest)) = coordinator.split_once("://") {
        let rest = rest.trim_end_matches('/');
        return Err(Error::config(format!(
            "coordinator `{coordinator}`: expected HOST:PORT, got an address of the web; say {rest}"
        )));
    }
    let (host, port) = split(&coordinator);
    let port = match port {
        None => PORT,
        Some(port) => port.parse().map_err(|_| {
            Error::config(format!(
                "coordinator `{coordinator}`: expected HOST:PORT, got port `{port}`"
            ))
        })?,
    };
    if host.is_empty() {
        return Err(Error::config(format!(
            "coordinator `{coordinator}`: expected HOST:PORT, got no host"
        )));
    }
    Ok(Some(ProcessInfo {
        coordinator: address(host, port),
        process,
        processes,
        by,
        job,
    }))
}

/// Host and port of `HOST`, `HOST:PORT`, `[V6]`, `[V6]:PORT` or a bare IPv6 address.
pub(super) fn split(address: &str) -> (&str, Option<&str>) {
    if let Some(rest) = address.strip_prefix('[')
        && let Some((host, after)) = rest.split_once(']')
    {
        return (host, after.strip_prefix(':'));
    }
    match address.rsplit_once(':') {
        Some((host, _)) if host.contains(':') => (address, None),
        Some((host, port)) => (host, Some(port)),
        None => (address, None),
    }
}

/// `HOST:PORT`, an IPv6 address in brackets.
pub(super) fn address(host: &str, port: u16) -> String {
    match host.contains(':') {
        true => format!("[{host}]:{port}"),
        false => format!("{host}:{port}"),
    }
}

/// A variable that is set to something.
pub(super) fn text(env: Environment, name: &str) -> Option<String> {
    env(name)
        .map(|v| v.trim().to_owned())
        .filter(|v| !v.is_empty())
}

/// A variable that is a number, with its name.
///
/// # Errors
/// When it is none.
pub(super) fn number(env: Environment, name: &'static str) -> Result<Told> {
    let Some(value) = text(env, name) else {
        return Ok(None);
    };
    match value.parse() {
        Ok(number) => Ok(Some((number, name))),
        Err(_) => Err(Error::config(format!(
            "{name}: expected a number, got `{value}`"
        ))),
    }
}

fn told(
    said: Option<usize>,
    flag: &'static str,
    name: &'static str,
    env: Environment,
) -> Result<Told> {
    match said {
        Some(number) => Ok(Some((number, flag))),
        None => number(env, name),
    }
}
