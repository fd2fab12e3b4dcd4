//! What the coordinator knows: the values, who is there, who is lost, and where to stop.

use super::loss::Loss;
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
pub(super) struct Membership {
    values: HashMap<Vec<u8>, Arc<Vec<u8>>>,
    bytes: usize,
    seats: Vec<Seat>,
    names: Vec<String>,
    /// Whether all hosts have been there at the same time: from then on one that goes is lost.
    complete: bool,
    /// Hosts that went before, and others that were sent away, in words.
    remarks: Vec<String>,
    /// The first host that was lost, and how.
    pub(super) lost: Option<Loss>,
    asked: bool,
    /// The last step that each host has begun, of those that wait to hear where to stop.
    held: Vec<Option<u64>>,
    /// No calls any more.
    pub(super) closing: bool,
}

impl Membership {
    pub(super) fn new(processes: usize) -> Membership {
        Membership {
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

    /// Free the seat of a host: it is done, or `gone` says what became of it. Without host 0 there is no run; another host
    /// may come again as long as not all have been there.
    pub(super) fn free(&mut self, process: usize, gone: Option<Loss>) {
        let words = gone.map(|gone| Loss {
            kind: gone.kind,
            words: format!("{} {gone}", self.who(process)),
        });
        self.seats[process] = match (self.complete, &words) {
            (true, _) => Seat::Left,
            (false, None) => Seat::Waited,
            (false, Some(_)) => Seat::Empty,
        };
        // Whoever leaves has made every step, so nobody stops before the end.
        self.held[process].get_or_insert(u64::MAX - 1);
        match (words, self.complete || process == 0) {
            (Some(loss), true) => _ = self.lost.get_or_insert(loss),
            (Some(loss), false) => self.remark(loss.words),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn data(words: &str) -> Loss {
        Loss {
            kind: crate::error::Kind::Data,
            words: words.into(),
        }
    }

    fn seated(processes: usize, who: &[usize]) -> Membership {
        let mut seats = Membership::new(processes);
        for k in who {
            seats.take(*k, &format!("node{k}")).unwrap();
        }
        seats
    }

    #[test]
    fn the_roll_names_the_missing_and_why_where_that_is_known() {
        let mut seats = seated(8, &[0, 1, 2, 4]);
        assert_eq!(seats.roll(), "4 of 8 hosts joined, missing 3, 5-7");
        // one that waited in vain has come; one that broke off has not
        seats.free(1, None);
        seats.free(2, Some(Loss::gone("is gone: its connection ended")));
        let want =
            "3 of 8 hosts joined, missing 2, 3, 5-7; host 2 (node2) is gone: its connection ended";
        assert_eq!(seats.roll(), want);
        assert_eq!(seats.lost, None);
        // both may come again
        seats.take(1, "node1").unwrap();
        seats.take(2, "node2").unwrap();
        assert!(
            seats
                .take(2, "other")
                .unwrap_err()
                .contains("given the same number")
        );
    }

    #[test]
    fn a_host_that_goes_is_lost_once_all_have_been_there() {
        let mut seats = seated(3, &[0, 1, 2]);
        assert!(seats.complete());
        seats.free(1, None);
        assert_eq!(seats.lost, None);
        seats.free(2, Some(data("stopped: no data")));
        assert_eq!(seats.lost, Some(data("host 2 (node2) stopped: no data")));
        assert!(
            seats
                .take(2, "node2")
                .unwrap_err()
                .contains("the run is over: host 2")
        );
        assert!(seats.deserted());
    }

    #[test]
    fn without_host_0_there_is_no_run() {
        let mut seats = seated(3, &[0, 1]);
        seats.free(0, Some(Loss::gone("stopped: 2 of 3 hosts joined")));
        assert_eq!(
            seats.lost,
            Some(Loss::gone("host 0 (node0) stopped: 2 of 3 hosts joined"))
        );
    }

    #[test]
    fn all_stop_after_the_step_that_the_furthest_may_have_begun() {
        let mut seats = seated(3, &[0, 1, 2]);
        seats.beat(0, 7, false, false);
        assert_eq!(seats.stop(), (false, None));
        seats.beat(1, 4, true, false);
        assert_eq!(seats.stop(), (true, None));
        seats.beat(0, 9, false, true);
        seats.beat(1, 5, true, true);
        assert_eq!(seats.stop(), (true, None));
        seats.beat(2, 6, false, true);
        assert_eq!(seats.stop(), (true, Some(10)));
        // what was held stays, whatever comes later
        seats.beat(2, 30, false, true);
        assert_eq!(seats.stop(), (true, Some(10)));
    }

    #[test]
    fn nobody_stops_before_the_end_when_a_host_is_already_through() {
        let mut seats = seated(2, &[0, 1]);
        seats.free(1, None);
        seats.beat(0, 9, true, true);
        assert_eq!(seats.stop(), (true, Some(u64::MAX)));
    }

    #[test]
    fn the_store_has_an_end() {
        let mut seats = Membership::new(1);
        for k in 0..16u8 {
            seats.put(vec![k], vec![0; (64 << 20) - 1]).unwrap();
        }
        assert!(seats.put(vec![99], vec![0; 2]).is_err());
        // in place of an earlier value there is room
        seats.put(vec![0], vec![1; 64]).unwrap();
        seats.put(vec![99], vec![0; 2]).unwrap();
        assert_eq!(*seats.value(&[0]).unwrap(), vec![1; 64]);
    }
}
