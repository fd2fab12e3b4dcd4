//! A profile of some steps: what the host did, and what the plugin tells of its devices.

use crate::error::{Context, Error, Result};
use crate::log::{Recording, write_space};
use crate::pjrt::Profiler;
use crate::runtime::{GlobalArray, Runtime};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// The steps that are profiled, and what is recorded while they run.
#[derive(Debug)]
pub(super) struct Profile {
    steps: Option<RangeInclusive<u64>>,
    recording: Option<(Recording, Option<Profiler>)>,
}

impl Profile {
    /// Of those steps, in a run that goes from step `next` to step `last`.
    ///
    /// # Errors
    /// [`Error::Config`] when it comes to none of them.
    pub(super) fn new(
        steps: Option<RangeInclusive<u64>>,
        (next, last): (u64, u64),
    ) -> Result<Profile> {
        let profile = Profile {
            steps,
            recording: None,
        };
        match &profile.steps {
            Some(steps) if *steps.end() < next || *steps.start() > last => {
                Err(Error::config(format!(
                    "--profile {}: the run goes from step {next} to step {last}",
                    profile.steps()
                )))
            }
            _ => Ok(profile),
        }
    }

    /// `10-12`.
    pub(super) fn steps(&self) -> String {
        let steps = self.steps.as_ref();
        steps.map_or(String::new(), |s| format!("{}-{}", s.start(), s.end()))
    }

    /// Begin, if `step` is the first one.
    pub(super) fn before(&mut self, step: u64, runtime: &Runtime) -> Result<()> {
        if self.recording.is_none() && self.steps.as_ref().is_some_and(|s| s.contains(&step)) {
            let profiler = Profiler::start(runtime.client.plugin()).context("--profile")?;
            self.recording = Some((Recording::start(), profiler));
        }
        Ok(())
    }

    /// Write it down after the last one, or the last of the run: where it lies.
    pub(super) fn after(
        &mut self,
        step: u64,
        metrics: &[GlobalArray],
        dir: &Path,
        last: u64,
    ) -> Result<Option<PathBuf>> {
        let end = self.steps.as_ref().map_or(0, |s| *s.end()).min(last);
        let Some((recording, profiler)) = self.recording.take_if(|_| step >= end) else {
            return Ok(None);
        };
        // what the devices still do belongs to it
        metrics[0].ready().with_context(|| format!("step {step}"))?;
        let mut space = profiler.map_or(Ok(Vec::new()), Profiler::stop)?;
        space.extend(recording.finish());
        let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        let host = match host.trim() {
            "" => "host",
            name => name,
        };
        write_space(&dir.join("tensorboard"), host, &space).map(Some)
    }
}
