//! Many hosts on the command line: the flags that say which host this is, and meeting the others.

use super::runtime::{MeshArgs, PluginArgs};
use super::signals::Interrupts;
use super::{exit, say};
use anyhow::{Context, Result, bail};
use kiln::error::Error;
use kiln::experiment::{Experiment, role_of};
use kiln::hosts::{
    Joining, Loss, Member, ProcessInfo, Said, Statement, agree, digest, fingerprint, job_token,
    place, tpu_place,
};
use kiln::pjrt::{KeyValues, Value};
use kiln::runtime::Runtime;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Time for hosts that have met to say what they were told: long enough to read a large plugin from a slow disk.
const PATIENCE: Duration = Duration::from_secs(600);
/// Time for a host to leave the others when it is interrupted while it waits for them.
const PROMPTLY: Duration = Duration::from_millis(1500);
/// Time for the main thread to end by itself once a host is lost.
const GRACE: Duration = Duration::from_secs(2);

/// A year, in seconds: longer than anybody waits for a host.
const LONGEST_WAIT: u64 = 365 * 24 * 60 * 60;

/// Which of several hosts this is.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(next_help_heading = "Many hosts")]
pub struct Among {
    /// Where host 0 is [default: KILN_COORDINATOR, else what Slurm, Open MPI or the TPU slice say; port 9321]
    #[arg(long, value_name = "HOST:PORT")]
    coordinator: Option<String>,
    /// Number of this host, from 0 [default: KILN_PROCESS, else Slurm, Open MPI, Kubernetes or the TPU slice]
    #[arg(long, value_name = "I")]
    process: Option<usize>,
    /// Number of hosts [default: KILN_PROCESSES, else Slurm, Open MPI or the TPU slice]
    #[arg(long, value_name = "N")]
    processes: Option<usize>,
    /// How long to wait until all hosts are there
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=LONGEST_WAIT))]
    join_timeout: u64,
}

/// What a client has to know of the other processes.
#[derive(Clone)]
pub struct Peers {
    place: ProcessInfo,
    /// Slices of TPUs that they make up together.
    pub slices: usize,
    key_values: Arc<dyn KeyValues>,
    /// Which of the processes of its machine this is, and how many there are.
    local: (usize, usize),
}

impl fmt::Debug for Peers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place.fmt(f)
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

impl Among {
    /// The place of this host; nothing when it is the only one.
    pub fn place(&self, platform: &str) -> Result<Option<ProcessInfo>> {
        let said = Said {
            coordinator: self.coordinator.clone(),
            process: self.process,
            processes: self.processes,
        };
        match place(&said, &variable)? {
            None if platform == "tpu" && said == Said::default() => Ok(tpu_place(&variable)?),
            found => Ok(found),
        }
    }

    /// Meet the other hosts, where there are any, and see that all were told the same.
    pub fn join(
        &self,
        plan: &Experiment,
        (at, over): (&PluginArgs, &MeshArgs),
        signals: &Interrupts,
    ) -> Result<Option<Member>> {
        let said = &plan.config.runtime;
        let platform = at.platform.as_deref().unwrap_or(&said.platform);
        let Some(place) = self.place(platform)? else {
            return Ok(None);
        };
        let (process, processes, by) = (place.process, place.processes, place.by);
        let coordinator = &place.coordinator;
        say(&format!(
            "host {process} of {processes} (by {by}), coordinator {coordinator}"
        ));
        let joining = Joining {
            token: job_token(&place, &variable),
            timeout: Duration::from_secs(self.join_timeout),
            say: &say,
            interrupted: &|| signals.asked(),
            lost: Box::new(give_up),
        };
        // a host that waits for others leaves in order
        signals.stops("meeting the other hosts", Some(PROMPTLY));
        let hosts = Member::join(&place, joining)?;
        signals.tell(&hosts);
        signals.doing("comparing what the hosts were told");
        let agreed = statement(plan, (at, over), platform)
            .and_then(|own| Ok(agree(&hosts, "the settings", &own, PATIENCE)?));
        match agreed {
            Ok(()) => Ok(Some(hosts)),
            Err(error) => {
                hosts.fail(exit::kind(&error), &format!("{error:#}"));
                Err(error)
            }
        }
    }
}

/// End the process: what the devices of all hosts compute together never ends without the one that is lost.
fn give_up(loss: &Loss) {
    std::thread::sleep(GRACE);
    say(&format!(
        "error: {loss}; this host cannot go on alone: start all hosts again, and they go on from the newest checkpoint"
    ));
    std::process::exit(exit::number(loss.kind));
}

/// Do the work; then leave the other hosts, or tell them why this one cannot go on. Gives whether this host writes, too.
pub fn together<T>(
    hosts: Option<Member>,
    work: impl FnOnce(Option<&Member>) -> Result<T>,
) -> Result<(bool, T)> {
    let writes = hosts.as_ref().is_none_or(Member::writes);
    match (work(hosts.as_ref()), hosts) {
        (Err(error), Some(hosts)) => {
            hosts.fail(exit::kind(&error), &format!("{error:#}"));
            Err(error)
        }
        (done, _) => Ok((writes, done?)),
    }
}

/// What all hosts must have been told alike.
fn statement(
    plan: &Experiment,
    (at, over): (&PluginArgs, &MeshArgs),
    platform: &str,
) -> Result<Statement> {
    let mut said = Statement::default();
    let binary = std::env::current_exe().context("finding this program's file")?;
    let version = env!("CARGO_PKG_VERSION");
    said.say(
        "binary",
        format!("kiln {version}, sha256 {}", fingerprint(&binary)?),
    );
    let plugin = at.found(plan.config.runtime.plugin.as_deref(), platform)?;
    let name = plugin.path.file_name().unwrap_or_default().display();
    said.say(
        "plugin",
        format!("{name}, sha256 {}", fingerprint(&plugin.path)?),
    );
    said.say("platform", platform);
    let devices = over.devices.map_or("all".to_owned(), |n| n.to_string());
    said.say("devices", devices);
    let name = over.rules.as_deref().unwrap_or("fsdp");
    let rules = serde_json::to_vec(&kiln::shard::Rules::open(name)?)?;
    said.say("rules", format!("{name}, sha256 {}", digest(&rules)));
    let mesh = over
        .mesh
        .iter()
        .map(|(axis, size)| format!("{axis}={size}"));
    said.say("mesh", mesh.collect::<Vec<_>>().join(", "));
    said.say("data", plan.examples.describe());
    let data = &plan.identity()?.data;
    for (table, sources) in [("train", &data.train), ("eval", &data.eval)] {
        for (name, source) in sources {
            let (files, content) = (&source.files, serde_json::to_vec(source)?);
            let told = format!("{} files of {} bytes", files.files, files.bytes);
            said.say(
                format!("{table} {name}"),
                format!("{told}, content {}", digest(&content)),
            );
        }
    }
    for (key, value) in flat(&plan.table) {
        if !role_of(&key).hosts_own {
            said.say(format!("config {key}"), value.to_string());
        }
    }
    Ok(said)
}

/// A table whose keys are paths.
fn flat(table: &toml::Table) -> toml::Table {
    let mut flat = toml::Table::new();
    let mut rest: Vec<(String, &toml::Value)> = table
        .iter()
        .map(|(key, value)| (key.clone(), value))
        .collect();
    while let Some((key, value)) = rest.pop() {
        match value {
            toml::Value::Table(inner) => {
                rest.extend(inner.iter().map(|(k, value)| (format!("{key}.{k}"), value)));
            }
            value => _ = flat.insert(key, value.clone()),
        }
    }
    flat
}

impl Peers {
    /// What the client of a host has to know. All hosts must ask, since each tells the others which machine it is on.
    pub fn of(hosts: &Member, platform: &str) -> Result<Peers> {
        let place = hosts.place();
        let count = place.processes;
        if platform == "cpu" {
            bail!(Error::config(format!(
                "{count} hosts have met and agree, but programs on the CPU run in one process only: say --platform cuda or \
                 tpu, or train on one host (`kiln hosts` shows what each of them would read)"
            )));
        }
        let machine = machine();
        hosts.put(&format!("machine/{}", place.process), machine.as_bytes())?;
        let (mut rank, mut local) = (0, 0);
        if platform == "cuda" {
            for process in 0..count {
                let other = hosts.get(&format!("machine/{process}"), PATIENCE)?;
                let same = other.is_some_and(|other| other == machine.as_bytes());
                local += usize::from(same);
                rank += usize::from(same && process < place.process);
            }
        }
        let slices = variable("MEGASCALE_NUM_SLICES").and_then(|n| n.trim().parse().ok());
        Ok(Peers {
            place: place.clone(),
            slices: slices.filter(|_| platform == "tpu").unwrap_or(1),
            key_values: hosts.key_values(),
            local: (rank, local.max(1)),
        })
    }

    /// The store through which the clients find each other, for plugins that want one.
    pub fn key_values(&self, platform: &str) -> Option<Arc<dyn KeyValues>> {
        (platform == "cuda").then(|| self.key_values.clone())
    }

    /// Options of the client: the GPU plugin is told its place, and which of the machine's devices are its own when
    /// several processes share it. TPUs find out by themselves.
    pub fn options(&self, platform: &str) -> Result<Vec<(String, Value)>> {
        if platform != "cuda" {
            return Ok(Vec::new());
        }
        let int = |name: &str, n: usize| (name.to_owned(), Value::Int(n as i64));
        let mut options = vec![
            int("node_id", self.place.process),
            int("num_nodes", self.place.processes),
        ];
        if let Some(own) = share(self.local, gpus())? {
            options.push(("visible_devices".to_owned(), Value::Ints(own)));
        }
        Ok(options)
    }
}

/// The devices of one of several processes on a machine with so many; nothing when it is alone there, or sees only its
/// own.
fn share((rank, count): (usize, usize), gpus: usize) -> Result<Option<Vec<i64>>> {
    if count == 1 || gpus < count {
        return Ok(None);
    }
    if !gpus.is_multiple_of(count) {
        bail!(Error::config(format!(
            "{gpus} GPUs do not divide among the {count} processes on this machine; set CUDA_VISIBLE_DEVICES for each"
        )));
    }
    let each = gpus / count;
    Ok(Some(
        (rank * each..(rank + 1) * each).map(|k| k as i64).collect(),
    ))
}

/// GPUs that this process may see.
fn gpus() -> usize {
    if let Some(list) = variable("CUDA_VISIBLE_DEVICES") {
        return list.split(',').filter(|d| !d.trim().is_empty()).count();
    }
    let Ok(devices) = std::fs::read_dir("/dev") else {
        return 0;
    };
    let is_gpu = |name: &str| {
        let number = name.strip_prefix("nvidia");
        number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    };
    devices
        .filter_map(|entry| Some(is_gpu(entry.ok()?.file_name().to_str()?)))
        .filter(|gpu| *gpu)
        .count()
}

/// What tells this machine, or container, from others.
fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let name = read("/proc/sys/kernel/hostname");
    format!(
        "{}/{}",
        name.trim(),
        read("/proc/sys/kernel/random/boot_id").trim()
    )
}

/// See that the mesh has devices of this process, and that nobody computes with hosts that have not met.
pub fn check_part(runtime: &Runtime, peers: Option<&Peers>) -> Result<()> {
    if peers.is_none() && runtime.is_shared() {
        let (all, own) = (
            runtime.client.device_ids().len(),
            runtime.client.devices().len(),
        );
        bail!(Error::config(format!(
            "the plugin shows {all} devices, of which {own} are this host's: it is one of several, so start all of them, \
             each with --coordinator, --process and --processes"
        )));
    }
    let Some(peers) = peers else {
        return Ok(());
    };
    let own = runtime.devices()?.len();
    let (process, processes) = (peers.place.process, peers.place.processes);
    if !runtime.is_shared() {
        bail!(Error::config(format!(
            "{processes} hosts have met, but the plugin shows this one only its own {own} devices"
        )));
    }
    if own == 0 {
        let mesh = runtime.mesh().map_or(String::new(), |mesh| mesh.describe());
        bail!(Error::config(format!(
            "a mesh of {mesh} leaves host {process} without a device: say more --devices, or start fewer hosts"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processes_on_one_machine_share_its_devices_evenly() {
        assert_eq!(share((0, 1), 8).unwrap(), None);
        assert_eq!(share((1, 4), 8).unwrap(), Some(vec![2, 3]));
        assert_eq!(share((7, 8), 8).unwrap(), Some(vec![7]));
        // the scheduler has shown each its own
        assert_eq!(share((3, 8), 1).unwrap(), None);
        let told = share((0, 3), 8).unwrap_err().to_string();
        assert!(told.contains("8 GPUs do not divide among the 3"), "{told}");
    }

    #[test]
    fn a_flat_table_has_paths_for_keys() {
        let table: toml::Table = "a = 1\n[b]\nc = [1]\n[b.d]\ne = \"x\"".parse().unwrap();
        let keys: Vec<String> = flat(&table).keys().cloned().collect();
        assert_eq!(keys, ["a", "b.c", "b.d.e"]);
    }
}
