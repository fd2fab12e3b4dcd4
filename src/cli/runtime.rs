//! The flags that choose a plugin, and the client they lead to.

use super::join::{Peers, check_part};
use super::say;
use anyhow::{Context, Result, bail};
use kiln::config::Count;
use kiln::error::Error;
use kiln::experiment::RuntimeConfig;
use kiln::fetch::cache_dir;
use kiln::pjrt::{Cache, Client, ClientOptions, OptionValue, Plugin};
use kiln::plugins::{Found, find, find_or_fetch};
use kiln::runtime::{Runtime, client_options};
use kiln::shard::{Partitioner, Rules};
use kiln::types::DType;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where to run.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct PluginArgs {
    /// PJRT plugin: a file, or a name that `kiln plugin list` knows
    #[arg(long, value_name = "FILE|NAME")]
    pub plugin: Option<PathBuf>,
    /// Platform: cpu, cuda or tpu
    #[arg(long, value_name = "NAME")]
    pub platform: Option<String>,
    /// Compile anew instead of looking into the compile cache
    #[arg(long)]
    pub no_compile_cache: bool,
}

/// Over how many devices, and how.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct MeshArgs {
    /// Devices to run over; on the CPU that many virtual ones are made [default: 1 on the CPU, all there are elsewhere]
    #[arg(long, value_name = "N")]
    pub devices: Option<usize>,
    /// Rules that say how values lie over the devices: a file, or dp, fsdp, hsdp, fsdp_tp, fsdp_tp_sp, two_slices, fsdp_cp, fsdp_ep, fsdp_tp_ep, pipeline [default: the configuration's, else fsdp]
    #[arg(long, value_name = "FILE|NAME")]
    pub rules: Option<String>,
    /// Size of one axis of the mesh, in place of the rule file's; may be given more than once
    #[arg(long = "mesh", value_name = "AXIS=SIZE", value_parser = axis)]
    pub mesh: Vec<(String, usize)>,
    /// Whether rules and mesh are the configuration's, which are for several devices and mean nothing to one.
    #[arg(skip)]
    pub said: bool,
    /// Options of the compiler that the configuration names.
    #[arg(skip)]
    pub options: BTreeMap<String, OptionValue>,
    /// The other processes that take part, where there are any.
    #[arg(skip)]
    pub peers: Option<Peers>,
}

pub fn axis(text: &str) -> Result<(String, usize), String> {
    let parts = text.split_once('=');
    let parsed = parts.and_then(|(name, size)| Some((name.to_owned(), size.parse().ok()?)));
    parsed.ok_or_else(|| format!("expected AXIS=SIZE, such as fsdp=4, got `{text}`"))
}

impl MeshArgs {
    /// These flags, and what `[runtime]` says where they are silent. Its sizes of the mesh belong to its rules: with rules of
    /// the command line they are left out.
    pub fn or(&self, said: &RuntimeConfig) -> MeshArgs {
        let mesh = match self.mesh.is_empty() && self.rules.is_none() {
            true => said
                .mesh
                .iter()
                .map(|(axis, size)| (axis.clone(), size.get()))
                .collect(),
            false => self.mesh.clone(),
        };
        MeshArgs {
            devices: self.devices.or(said.devices.map(Count::get)),
            rules: self.rules.clone().or_else(|| said.rules.clone()),
            said: self.rules.is_none() && self.mesh.is_empty(),
            mesh,
            options: said.options.clone(),
            peers: self.peers.clone(),
        }
    }

    /// The layout on that many devices in that many slices; none for one device, but by rules or a mesh of the command line.
    pub fn layout(
        &self,
        devices: usize,
        slices: usize,
    ) -> kiln::error::Result<Option<Partitioner>> {
        match devices == 1 && (self.said || (self.rules.is_none() && self.mesh.is_empty())) {
            true => Ok(None),
            false => self.laid_out(devices, slices).map(Some),
        }
    }

    /// The layout on that many devices in that many slices, also on one.
    pub fn laid_out(&self, devices: usize, slices: usize) -> kiln::error::Result<Partitioner> {
        let rules = Rules::open(self.rules.as_deref().unwrap_or("fsdp"))?;
        rules.on(devices, slices, &self.mesh.iter().cloned().collect())
    }
}

impl PluginArgs {
    /// Load the plugin (fetching the CPU's when it is missing) and open a client on it.
    pub fn open(&self, config: Option<&Path>, platform: &str, compute: DType) -> Result<Runtime> {
        let one = MeshArgs {
            devices: Some(1),
            ..MeshArgs::default()
        };
        self.open_over(config, platform, compute, &one)
    }

    /// As [`PluginArgs::open`], over many devices.
    pub fn open_over(
        &self,
        config: Option<&Path>,
        platform: &str,
        compute: DType,
        over: &MeshArgs,
    ) -> Result<Runtime> {
        let platform = self.platform.as_deref().unwrap_or(platform);
        let found = self.found(config, platform)?;
        if found
            .entry
            .is_some_and(|entry| !entry.environment().is_empty())
        {
            bail!(Error::config(format!(
                "{}: this machine has no {platform} for it to run on",
                found.path.display()
            )));
        }
        let plugin = Plugin::load(&found.path)?;
        let wanted = over.devices;
        let virtual_devices = wanted.filter(|_| platform == "cpu");
        let peers = over.peers.as_ref();
        let mut other = peers.map_or(Ok(Vec::new()), |peers| peers.options(platform))?;
        if virtual_devices.is_none_or(|n| n == 1) {
            other.extend(client_options(platform, plugin.api_version()));
        }
        let options = ClientOptions {
            cpu_devices: virtual_devices.filter(|n| *n > 1),
            other,
            key_values: peers.and_then(|peers| peers.key_values(platform)),
        };
        if wanted == Some(0) {
            bail!(Error::config("--devices: expected at least 1"));
        }
        let client = Client::new(&plugin, &options)
            .with_context(|| format!("opening {}", found.path.display()))?;
        let got = client.platform().to_lowercase();
        if got != platform && !(platform == "cuda" && got == "gpu") {
            let plugin = found.path.display();
            bail!(Error::config(format!(
                "{plugin} runs on {got}, and {platform} is asked for: say --platform {got}, or name another plugin"
            )));
        }
        // Hosts of which some load a program and some compile it would wait for each other.
        let cache = match self.no_compile_cache || peers.is_some() {
            true => None,
            false => Some(compile_cache()?),
        };
        let all = match platform {
            "cpu" => 1,
            _ => client.device_ids().len(),
        };
        let devices = wanted.unwrap_or(all);
        let layout = over.layout(devices, peers.map_or(1, |peers| peers.slices))?;
        let runtime = Runtime {
            client,
            cache,
            compute,
            layout,
            options: over.options.clone(),
        };
        check_part(&runtime, peers)?;
        Ok(runtime)
    }

    /// The plugin, fetched when it is the CPU's and missing.
    pub fn found(&self, config: Option<&Path>, platform: &str) -> Result<Found> {
        let explicit = self.plugin.as_deref();
        Ok(match platform {
            "cpu" => find_or_fetch(platform, explicit, config, &mut say)?,
            _ => find(platform, explicit, config)?, // hundreds of megabytes are fetched when asked for
        })
    }
}

/// Compiled programs of earlier runs, as many as `KILN_COMPILED_GB` allows.
pub fn compile_cache() -> Result<Cache> {
    const LIMIT: &str = "KILN_COMPILED_GB";
    let cache = Cache::new(cache_dir()?.join("compiled"));
    let Some(said) = std::env::var_os(LIMIT).filter(|said| !said.is_empty()) else {
        return Ok(cache);
    };
    let number = said.to_str().and_then(|said| said.parse::<f64>().ok());
    match number.filter(|number| (0.0..1e9).contains(number)) {
        Some(gigabytes) => Ok(cache.limited((gigabytes * 1e9) as u64)),
        None => bail!(
            "{LIMIT}: expected the gigabytes that compiled programs may take, such as 8 or 0.5, got `{}`",
            said.display()
        ),
    }
}

/// Element types that layers can compute in.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Dtype {
    /// 32-bit floats
    F32,
    /// The upper halves of 32-bit floats; parameters, norms, softmax and losses stay f32
    Bf16,
}

impl From<Dtype> for DType {
    fn from(dtype: Dtype) -> DType {
        match dtype {
            Dtype::F32 => DType::F32,
            Dtype::Bf16 => DType::BF16,
        }
    }
}
