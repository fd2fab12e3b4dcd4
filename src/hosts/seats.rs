//! What the coordinator knows: the values, who is there, who is lost, and where to stop.

use super::ranges::ranges;
use std::collections::HashMap;
use std::sync::Arc;

/// Bytes of all values together.
const MOST: usize = 1 << 30;

/// One host, as the coordinator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Seat {
    /// Not there, or not any more before all were.
    Empty,
    /// There.
    Taken { name: String },
    /// It came, and went when the others did not come in time. It may come again.
    Waited,
    /// Done, or lost.
    Left,
}

/// Everything behind the coordinator's lock.
pub(super) struct Seats {
    values: HashMap<Vec<u8>, Arc<Vec<u8>>>,
    bytes: usize,
    seats: Vec<Seat>,
    names: Vec<String>,
    /// Whether all hosts have been there at the same time: from then on one that goes is lost.
    complete: bool,
    /// Hosts that went before, and others that were sent away, in words.
    remarks: Vec<String>,
    /// The first host that was lost, and how.
    pub(super) lost: Option<String>,
    asked: bool,
    /// The last step that each host has begun, of those that wait to hear where to stop.
    held: Vec<Option<u64>>,
    /// No calls any more.
    pub(super) closing: bool,
}

impl Seats {
    pub(super) fn new(processes: usize) -> Seats {
        Seats {
            values: HashMap::new(),
            bytes: 0,
            seats: vec![Seat::Empty; processes],
            names: vec![String::new(); processes],
            complete: false,
            remarks: Vec::new(),
            lost: None,
            asked: false,
            held: vec![None; processes],
            closing: false,
        }
    }

    pub(super) fn processes(&self) -> usize {
        self.seats.len()
    }

    pub(super) fn value(&self, key: &[u8]) -> Option<Arc<Vec<u8>>> {
        self.values.get(key).cloned()
    }

    /// Keep a value, in place of an earlier one.
    ///
    /// # Errors
    /// When all values together take too much memory.
    pub(super) fn put(&mut self, key: Vec<u8>, value: Vec<u8>) -> Result<(), String> {
        let own = key.len() + value.len();
        let before = self.values.get(&key).map_or(0, |v| key.len() + v.len());
        let bytes = self.bytes - before + own;
        if bytes > MOST {
            return Err(format!(
                "the store holds {bytes} bytes with this value, expected at most {MOST}"
            ));
        }
        self.bytes = bytes;
        self.values.insert(key, Arc::new(value));
        Ok(())
    }

    /// Seat a host.
    ///
    /// # Errors
    /// Why it is not wanted, in words.
    pub(super) fn take(&mut self, process: usize, name: &str) -> Result<(), String> {
        if let Some(lost) = &self.lost {
            return Err(format!("the run is over: {lost}"));
        }
        match &self.seats[process] {
            Seat::Empty | Seat::Waited => {}
            Seat::Taken { name: other } => {
                return Err(format!(
                    "host {process} is there already ({other}): two processes were given the same number"
                ));
            }
            Seat::Left => return Err(format!("host {process} has been there and left")),
        }
        self.seats[process] = Seat::Taken { name: name.into() };
        self.held[process] = None;
        self.names[process] = name.to_owned();
        let taken = |seat: &Seat| matches!(seat, Seat::Taken { .. });
        self.complete |= self.seats.iter().all(taken);
        Ok(())
    }

    /// Free the seat of a host: it is done, or `gone` says what became of it.
    pub(super) fn free(&mut self, process: usize, gone: Option<String>) {
        let words = gone.map(|gone| format!("{} {gone}", self.who(process)));
        self.seats[process] = match (self.complete, &words) {
            (true, _) => Seat::Left,
            (false, None) => Seat::Waited,
            (false, Some(_)) => Seat::Empty,
        };
        // Whoever leaves has made every step, so nobody stops before the end.
        self.held[process].get_or_insert(u64::MAX - 1);
        match (words, self.complete) {
            (Some(words), true) => _ = self.lost.get_or_insert(words),
            (Some(words), false) => self.remark(words),
            (None, _) => {}
        }
    }

    /// How people call a host: `host 3 (node3)`.
    pub(super) fn who(&self, process: usize) -> String {
        format!("host {process} ({})", self.names[process])
    }

    /// Remember a thing that explains why hosts are missing; of many, the first few.
    pub(super) fn remark(&mut self, words: String) {
        if self.remarks.len() < 4 && !self.remarks.contains(&words) {
            self.remarks.push(words);
        }
    }

    /// Whether all hosts have joined.
    pub(super) fn complete(&self) -> bool {
        self.complete
    }

    /// Whether nobody is there but, maybe, host 0.
    pub(super) fn deserted(&self) -> bool {
        let taken = |seat: &Seat| matches!(seat, Seat::Taken { .. });
        !self.seats.iter().skip(1).any(taken)
    }

    /// Who is there, in words: `3 of 8 hosts joined, missing 3, 5-7`.
    pub(super) fn roll(&self) -> String {
        let missing = (0..self.processes()).filter(|k| self.seats[*k] == Seat::Empty);
        let missing: Vec<usize> = missing.collect();
        let (all, here) = (self.processes(), self.processes() - missing.len());
        let mut words = format!("{here} of {all} hosts joined");
        if !missing.is_empty() && !self.complete {
            words.push_str(&format!(", missing {}", ranges(missing)));
        }
        for remark in &self.remarks {
            words.push_str(&format!("; {remark}"));
        }
        words
    }

    /// Take note of a heartbeat.
    pub(super) fn beat(&mut self, process: usize, step: u64, asks: bool, held: bool) {
        self.asked |= asks;
        if held {
            self.held[process].get_or_insert(step);
        }
    }

    /// Whether the hosts are to stop, and after which step, once every host has said how far it is: the one after the
    /// last that any of them may have begun.
    pub(super) fn stop(&self) -> (bool, Option<u64>) {
        let furthest = self
            .held
            .iter()
            .try_fold(0, |most, step| step.map(|step| most.max(step)));
        (
            self.asked,
            furthest.filter(|_| self.asked).map(|step| step + 1),
        )
    }
}
