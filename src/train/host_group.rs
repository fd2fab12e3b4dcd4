//! A run on several hosts: who writes, what all must have traced alike, where all stop.

use crate::data::choices::MultipleChoice;
use crate::error::{Context, Error, Result};
use crate::hosts::{Member, Statement, agree, digest};
use crate::runtime::{Gather, Runtime, State};
use crate::step::Program;
use std::time::Duration;

/// Time for the slowest host to trace the step: it may have had to hash a large checkpoint first.
const PATIENCE: Duration = Duration::from_secs(1800);
/// Key under which host 0 says that the run's directory is in order.
const OPEN: &str = "run/open";

/// Key under which host 0 says whether the evaluation of the checkpoint is still to be made.
const OWES: &str = "run/owes";
/// Key under which host 0 says that everything is written.
const WRITTEN: &str = "run/written";

/// The other hosts of a run; without any, one host does everything.
#[derive(Clone, Copy)]
pub(super) struct HostGroup<'a>(Option<&'a Member>);

impl<'a> HostGroup<'a> {
    pub(super) fn new(hosts: Option<&'a Member>) -> HostGroup<'a> {
        HostGroup(hosts)
    }

    /// Whether this host writes what the run leaves behind.
    pub(super) fn writes(self) -> bool {
        self.0.is_none_or(Member::writes)
    }

    /// What host 0 alone does to the run's directory, before the others look at it; nothing on those.
    ///
    /// # Errors
    /// When it fails; on the others when host 0 has failed.
    pub(super) fn first<T>(self, work: impl FnOnce() -> Result<T>) -> Result<Option<T>> {
        let Some(hosts) = self.0 else {
            return work().map(Some);
        };
        if hosts.writes() {
            let done = work()?;
            hosts.put(OPEN, b"")?;
            return Ok(Some(done));
        }
        let open = hosts.get(OPEN, PATIENCE)?;
        open.ok_or_else(|| Error::lost("host 0 has not opened the run's directory in time"))?;
        Ok(None)
    }

    /// Whether one host does everything.
    pub(super) fn alone(self) -> bool {
        self.0.is_none()
    }

    /// What host 0 says, on every host.
    ///
    /// # Errors
    /// When it is lost.
    pub(super) fn first_says(self, own: bool) -> Result<bool> {
        let Some(hosts) = self.0 else {
            return Ok(own);
        };
        if hosts.writes() {
            hosts.put(OWES, &[u8::from(own)])?;
            return Ok(own);
        }
        let said = hosts.get(OWES, PATIENCE)?;
        let said = said.ok_or_else(|| Error::lost("host 0 has not compiled in time"))?;
        Ok(said == [1])
    }

    /// Stop all hosts before they compile unless they go on from the same step to the same step with the same program.
    ///
    /// # Errors
    /// What differs, with both hosts and both values.
    pub(super) fn agree(
        self,
        program: &Program,
        (start, end): (u64, u64),
        choices: &[MultipleChoice],
    ) -> Result<()> {
        let Some(hosts) = self.0 else {
            return Ok(());
        };
        let mut said = Statement::default();
        let from = match start {
            0 => "none (is the run's directory on storage that all hosts share?)".to_owned(),
            step => format!("of step {step}"),
        };
        said.say("checkpoint", from);
        said.say("last step", end.to_string());
        let traced = digest(program.text.as_bytes());
        let operations = program.operations;
        let mesh = program.mesh.as_ref();
        said.say(
            "mesh",
            mesh.map_or("none".to_owned(), |mesh| mesh.describe()),
        );
        said.say(
            "traced step",
            format!("{traced} of {operations} operations"),
        );
        for asked in choices {
            let ids = asked.pairs.iter().flatten();
            let ids = ids.flat_map(|text| std::iter::once(u32::MAX).chain(text.iter().copied()));
            let bytes: Vec<u8> = ids.flat_map(u32::to_le_bytes).collect();
            let name = format!("questions of eval.choices.{}", asked.name);
            let own = digest(&bytes);
            said.say(name, format!("{own} of {}", asked.questions.asked.len()));
        }
        agree(hosts, "the training step", &said, PATIENCE)
    }

    /// Whether to stop after step `now`: when this host is asked to, or another one was. All stop after the same step.
    ///
    /// # Errors
    /// Who is lost.
    pub(super) fn stops(self, now: u64, asked: &dyn Fn() -> bool) -> Result<bool> {
        let Some(hosts) = self.0 else {
            return Ok(asked());
        };
        if asked() {
            hosts.ask_to_stop();
        }
        hosts.reached(now)
    }

    /// Wait until host 0 has written everything: launchers may end the whole job when the first host ends.
    ///
    /// # Errors
    /// When host 0 has failed.
    pub(super) fn finish(self) -> Result<()> {
        let Some(hosts) = self.0 else {
            return Ok(());
        };
        if hosts.writes() {
            return hosts.put(WRITTEN, b"");
        }
        let written = hosts.get(WRITTEN, PATIENCE)?;
        written.ok_or_else(|| Error::lost("host 0 has not written its checkpoint in time"))?;
        Ok(())
    }

    /// Take part while host 0 saves a state.
    ///
    /// # Errors
    /// When a value cannot be made whole.
    pub(super) fn lend(self, runtime: &Runtime, state: &State) -> Result<()> {
        let gather = Gather::new(runtime);
        let mut values = state.values();
        values
            .try_for_each(|value| gather.lend(value))
            .context("saving a checkpoint together with the other hosts")
    }
}
