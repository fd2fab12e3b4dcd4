//! What Open MPI and Slurm tell each process of a job.

use super::names::expand;
use super::process_info::{Environment, address, number, text};
use crate::error::{Error, Result};

/// What a scheduler told, with the names of the variables.
pub(super) struct Found {
    pub(super) by: &'static str,
    pub(super) process: (usize, &'static str),
    pub(super) processes: (usize, &'static str),
    pub(super) coordinator: Option<String>,
    pub(super) job: Option<String>,
}

/// First of the ports that a job's number chooses among: above those that systems give out by themselves.
const PORTS: u16 = 61_440;
/// How many there are.
const COUNT: u64 = 4096;

/// What the scheduler says that started this process. `mpirun` inside of a Slurm job comes first: Slurm's variables are
/// then those of the daemon that started the process.
///
/// # Errors
/// When its variables are partial or no numbers.
pub(super) fn find(env: Environment) -> Result<Option<Found>> {
    match open_mpi(env)? {
        Some(found) => Ok(Some(found)),
        None => slurm(env),
    }
}

/// `OMPI_COMM_WORLD_RANK` and `_SIZE`. Where host 0 is, Open MPI 4 tells by the address of `mpirun`
/// (`OMPI_MCA_orte_hnp_uri`: `1234.0;tcp://10.0.0.1,10.1.0.1:4321`), which starts rank 0 on its own machine unless
/// told otherwise; Open MPI 5 does not tell.
fn open_mpi(env: Environment) -> Result<Option<Found>> {
    let rank = number(env, "OMPI_COMM_WORLD_RANK")?;
    let size = number(env, "OMPI_COMM_WORLD_SIZE")?;
    let (process, processes) = match (rank, size) {
        (Some(rank), Some(size)) => (rank, size),
        (None, None) => return Ok(None),
        _ => return Err(partial("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE")),
    };
    let launcher = text(env, "OMPI_MCA_orte_hnp_uri");
    let job = launcher.as_deref().and_then(|uri| uri.split('.').next());
    let job: Option<u64> = job.and_then(|job| job.parse().ok());
    let host = launcher.as_deref().and_then(|uri| {
        let (_, after) = uri.split_once("tcp://")?;
        let end = after.find([',', ':', ';']).unwrap_or(after.len());
        Some(&after[..end])
    });
    let own = text(env, "PMIX_NAMESPACE").or(job.map(|job| format!("open-mpi-{job}")));
    Ok(Some(Found {
        by: "Open MPI",
        process,
        processes,
        coordinator: host.zip(job).map(|(host, job)| address(host, port(job))),
        job: own,
    }))
}

/// A step that `srun` started. Without one (in the batch script itself) there is one process, whatever the job's size.
fn slurm(env: Environment) -> Result<Option<Found>> {
    if text(env, "SLURM_STEP_ID").is_none() {
        return Ok(None);
    }
    let rank = number(env, "SLURM_PROCID")?;
    let tasks = match number(env, "SLURM_STEP_NUM_TASKS")? {
        Some(tasks) => Some(tasks),
        None => number(env, "SLURM_NTASKS")?,
    };
    let (Some(process), Some(processes)) = (rank, tasks) else {
        return Err(partial("SLURM_PROCID", "SLURM_STEP_NUM_TASKS"));
    };
    let list = text(env, "SLURM_STEP_NODELIST").or_else(|| text(env, "SLURM_JOB_NODELIST"));
    let first = match list {
        Some(list) => expand(&list)?.into_iter().next(),
        None => None,
    };
    let job = number(env, "SLURM_JOB_ID")?.map(|job| job.0 as u64);
    let step = text(env, "SLURM_STEP_ID").unwrap_or_default();
    Ok(Some(Found {
        by: "Slurm",
        process,
        processes,
        coordinator: first.zip(job).map(|(host, job)| address(&host, port(job))),
        job: job.map(|job| format!("slurm-{job}.{step}")),
    }))
}

/// The same port for all hosts of a job, most likely another one than a job beside it has.
fn port(job: u64) -> u16 {
    PORTS + (job % COUNT) as u16
}

fn partial(a: &str, b: &str) -> Error {
    Error::config(format!("{a} and {b}: expected both to be set, got one"))
}
