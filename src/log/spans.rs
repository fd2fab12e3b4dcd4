//! What the host does, and when: spans of each thread, kept while a profile is taken and written as an `XSpace`
//! (tsl/profiler/protobuf/xplane.proto), which TensorBoard's profile plugin and xprof open.

use crate::error::{AtPath, Result};
use prost::Message;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Whether spans are kept.
static KEPT: AtomicBool = AtomicBool::new(false);
/// Those kept.
static SPANS: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

/// Name of the plane. Of planes that are no device's, viewers show `/host:CPU`, which the plugin's own profile has, and those
/// with this prefix.
const PLANE: &str = "/device:CUSTOM:kiln";
/// Spans that are kept at most; a profile of some steps has some thousands.
const MOST: usize = 1 << 20;

struct Kept {
    thread: ThreadId,
    thread_name: Option<String>,
    name: &'static str,
    start: Instant,
    end: Instant,
}

/// Something that goes on until it is dropped.
#[derive(Debug)]
pub struct Span {
    name: &'static str,
    start: Option<Instant>,
}

/// Say that `name` goes on until the span is dropped. Costs one load while no profile is taken.
pub fn span(name: &'static str) -> Span {
    let start = KEPT.load(Ordering::Relaxed).then(Instant::now);
    Span { name, start }
}

impl Drop for Span {
    fn drop(&mut self) {
        let Some(start) = self.start else { return };
        let here = thread::current();
        let kept = Kept {
            thread: here.id(),
            thread_name: here.name().map(str::to_owned),
            name: self.name,
            start,
            end: Instant::now(),
        };
        let mut spans = SPANS.lock().unwrap_or_else(PoisonError::into_inner);
        if spans.len() < MOST {
            spans.push(kept);
        }
    }
}

/// Spans being kept, until it is finished or dropped.
#[derive(Debug)]
pub struct Recording {
    start: Instant,
    at: SystemTime,
}

impl Recording {
    /// Keep spans from now on; what another recording has kept is lost.
    pub fn start() -> Recording {
        SPANS.lock().unwrap_or_else(PoisonError::into_inner).clear();
        KEPT.store(true, Ordering::Relaxed);
        Recording {
            start: Instant::now(),
            at: SystemTime::now(),
        }
    }

    /// Stop, and give what was kept: a serialised `XSpace` of one plane with a line for each thread. Two such behind each other
    /// are one with the planes of both.
    pub fn finish(self) -> Vec<u8> {
        KEPT.store(false, Ordering::Relaxed);
        let kept = std::mem::take(&mut *SPANS.lock().unwrap_or_else(PoisonError::into_inner));
        let nanos = self.at.duration_since(UNIX_EPOCH).unwrap_or_default();
        let timestamp_ns = i64::try_from(nanos.as_nanos()).unwrap_or(0);
        let mut names: HashMap<&str, i64> = HashMap::new();
        let mut places: HashMap<ThreadId, usize> = HashMap::new();
        let mut lines: Vec<Line> = Vec::new();
        for span in &kept {
            let next = i64::try_from(names.len()).unwrap_or(0) + 1;
            let metadata_id = *names.entry(span.name).or_insert(next);
            let fresh = lines.len();
            let place = *places.entry(span.thread).or_insert(fresh);
            if place == fresh {
                lines.push(Line {
                    id: i64::try_from(fresh).unwrap_or(0) + 1,
                    name: span
                        .thread_name
                        .clone()
                        .unwrap_or_else(|| format!("thread {fresh}")),
                    timestamp_ns,
                    events: Vec::new(),
                });
            }
            let picos = |from: Instant, to: Instant| {
                let nanos = to.saturating_duration_since(from).as_nanos();
                i64::try_from(nanos * 1000).unwrap_or(i64::MAX)
            };
            lines[place].events.push(Event {
                metadata_id,
                offset_ps: picos(self.start, span.start),
                duration_ps: picos(span.start, span.end),
            });
        }
        for line in &mut lines {
            line.events.sort_by_key(|event| event.offset_ps);
        }
        let metadata = names.into_iter().map(|(name, id)| {
            let name = name.to_owned();
            (id, EventMetadata { id, name })
        });
        let plane = Plane {
            id: 1,
            name: PLANE.to_owned(),
            lines,
            event_metadata: metadata.collect(),
        };
        Space {
            planes: vec![plane],
        }
        .encode_to_vec()
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        KEPT.store(false, Ordering::Relaxed);
    }
}

/// Write an `XSpace` where TensorBoard looks for it: `plugins/profile/RUN/HOST.xplane.pb` below its folder.
///
/// # Errors
/// When the file cannot be written.
pub fn write_space(tensorboard: &Path, host: &str, space: &[u8]) -> Result<PathBuf> {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let folder = tensorboard
        .join("plugins/profile")
        .join(format!("{}", seconds.as_secs()));
    std::fs::create_dir_all(&folder).at(&folder)?;
    let file = folder.join(format!("{host}.xplane.pb"));
    std::fs::write(&file, space).at(&file)?;
    Ok(file)
}

/// `XSpace`.
#[derive(Clone, PartialEq, Message)]
struct Space {
    #[prost(message, repeated, tag = "1")]
    planes: Vec<Plane>,
}

/// `XPlane`.
#[derive(Clone, PartialEq, Message)]
struct Plane {
    #[prost(int64, tag = "1")]
    id: i64,
    #[prost(string, tag = "2")]
    name: String,
    #[prost(message, repeated, tag = "3")]
    lines: Vec<Line>,
    #[prost(map = "int64, message", tag = "4")]
    event_metadata: HashMap<i64, EventMetadata>,
}

/// `XLine`.
#[derive(Clone, PartialEq, Message)]
struct Line {
    #[prost(int64, tag = "1")]
    id: i64,
    #[prost(string, tag = "2")]
    name: String,
    #[prost(int64, tag = "3")]
    timestamp_ns: i64,
    #[prost(message, repeated, tag = "4")]
    events: Vec<Event>,
}

/// `XEvent`.
#[derive(Clone, PartialEq, Message)]
struct Event {
    #[prost(int64, tag = "1")]
    metadata_id: i64,
    #[prost(int64, tag = "2")]
    offset_ps: i64,
    #[prost(int64, tag = "3")]
    duration_ps: i64,
}

/// `XEventMetadata`.
#[derive(Clone, PartialEq, Message)]
struct EventMetadata {
    #[prost(int64, tag = "1")]
    id: i64,
    #[prost(string, tag = "2")]
    name: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn spans_become_lines_of_their_threads() {
        drop(span("before anybody looks"));
        let recording = Recording::start();
        let work = || {
            let _decode = span("decode");
            thread::sleep(Duration::from_millis(3));
        };
        let named = thread::Builder::new().name("data-0".to_owned());
        let worker = named.spawn(work).unwrap();
        drop(span("dispatch"));
        worker.join().unwrap();
        let space = recording.finish();
        drop(span("after"));
        let space = Space::decode(space.as_slice()).unwrap();
        let plane = &space.planes[0];
        let line = plane.lines.iter().find(|l| l.name == "data-0").unwrap();
        let event = &line.events[0];
        assert_eq!(plane.event_metadata[&event.metadata_id].name, "decode");
        assert!(event.duration_ps >= 3_000_000_000, "{event:?}");
        let names: Vec<&str> = plane
            .event_metadata
            .values()
            .map(|m| m.name.as_str())
            .collect();
        assert!(
            names.contains(&"dispatch") && !names.contains(&"after"),
            "{names:?}"
        );
        assert!(!names.contains(&"before anybody looks"));
    }
}
