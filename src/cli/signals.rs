//! Ctrl-C and its like.

use anyhow::{Context as _, Result};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A flag that the first SIGINT or SIGTERM sets; a second one ends the process at once.
pub(super) fn catch_signals() -> Result<Arc<AtomicBool>> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        signal_hook::flag::register_conditional_shutdown(signal, 130, flag.clone())
            .context("catching signals")?;
        signal_hook::flag::register(signal, flag.clone()).context("catching signals")?;
    }
    Ok(flag)
}
