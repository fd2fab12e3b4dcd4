//! The flags that choose a plugin, and the client they lead to.

use super::say;
use anyhow::{Context, Result, bail};
use kiln::fetch::cache_dir;
use kiln::pjrt::{Cache, Client, ClientOptions, Plugin, keep_freed_memory};
use kiln::plugins::{find, find_or_fetch};
use kiln::train::Runtime;
use kiln::types::DType;
use std::path::{Path, PathBuf};

/// Where to run.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Where {
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

impl Where {
    /// Load the plugin (fetching the CPU's when it is missing) and open a client on it.
    pub fn open(&self, config: Option<&Path>, platform: &str, compute: DType) -> Result<Runtime> {
        let platform = self.platform.as_deref().unwrap_or(platform);
        if platform == "cpu" {
            keep_freed_memory();
        }
        let explicit = self.plugin.as_deref();
        let found = match platform {
            "cpu" => find_or_fetch(platform, explicit, config, &mut say)?,
            _ => find(platform, explicit, config)?, // hundreds of megabytes are fetched when asked for
        };
        if found
            .entry
            .is_some_and(|entry| !entry.environment().is_empty())
        {
            bail!(
                "{}: this machine has no {platform} for it to run on",
                found.path.display()
            );
        }
        let plugin = Plugin::load(&found.path)?;
        let client = Client::new(&plugin, &ClientOptions::default())
            .with_context(|| format!("opening {}", found.path.display()))?;
        let got = client.platform().to_lowercase();
        if got != platform && !(platform == "cuda" && got == "gpu") {
            let plugin = found.path.display();
            bail!(
                "{plugin} runs on {got}, and {platform} is asked for: say --platform {got}, or name another plugin"
            );
        }
        let cache = match self.no_compile_cache {
            true => None,
            false => Some(Cache::new(cache_dir()?.join("compiled"))),
        };
        Ok(Runtime {
            client,
            cache,
            compute,
            layout: None,
        })
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
