//! TensorBoard event files: protocol buffers in checksummed records.
//!
//! A record is its length (8 bytes, little endian), the masked CRC-32C of those 8 bytes, the bytes of an `Event`, and
//! their masked CRC-32C. The messages below carry the fields that are written, numbered as in TensorFlow's
//! `event.proto`, `summary.proto` and `tensor.proto`.

use super::Picture;
use super::append::Append;
use crate::error::{AtPath, Result};
use prost::Message;
use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How long events may wait in memory when others follow.
const FLUSH_INTERVAL: Duration = Duration::from_secs(2);

#[derive(Clone, PartialEq, Message)]
struct Event {
    /// Seconds since 1970.
    #[prost(double, tag = "1")]
    wall_time: f64,
    #[prost(int64, tag = "2")]
    step: i64,
    #[prost(oneof = "What", tags = "3, 5, 7")]
    what: Option<What>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
enum What {
    #[prost(string, tag = "3")]
    FileVersion(String),
    #[prost(message, tag = "5")]
    Summary(Summary),
    #[prost(message, tag = "7")]
    SessionLog(SessionLog),
}

#[derive(Clone, PartialEq, Message)]
struct SessionLog {
    /// 1 = START: readers forget earlier events from this step on.
    #[prost(int32, tag = "1")]
    status: i32,
}

#[derive(Clone, PartialEq, Message)]
struct Summary {
    #[prost(message, repeated, tag = "1")]
    value: Vec<Value>,
}

#[derive(Clone, PartialEq, Message)]
struct Value {
    #[prost(string, tag = "1")]
    tag: String,
    #[prost(message, optional, tag = "9")]
    metadata: Option<Metadata>,
    #[prost(oneof = "Content", tags = "2, 4, 8")]
    content: Option<Content>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
enum Content {
    #[prost(float, tag = "2")]
    SimpleValue(f32),
    #[prost(message, tag = "4")]
    Image(Image),
    #[prost(message, tag = "8")]
    Tensor(Strings),
}

#[derive(Clone, PartialEq, Message)]
struct Image {
    #[prost(int32, tag = "1")]
    height: i32,
    #[prost(int32, tag = "2")]
    width: i32,
    /// 3 = RGB.
    #[prost(int32, tag = "3")]
    colorspace: i32,
    #[prost(bytes = "vec", tag = "4")]
    png: Vec<u8>,
}

#[derive(Clone, PartialEq, Message)]
struct Metadata {
    #[prost(message, optional, tag = "1")]
    plugin_data: Option<PluginData>,
}

#[derive(Clone, PartialEq, Message)]
struct PluginData {
    #[prost(string, tag = "1")]
    plugin_name: String,
}

/// A `TensorProto` of strings; with no shape given it is a scalar.
#[derive(Clone, PartialEq, Message)]
struct Strings {
    /// 7 = DT_STRING.
    #[prost(int32, tag = "1")]
    dtype: i32,
    #[prost(string, repeated, tag = "8")]
    values: Vec<String>,
}

/// Writes one TensorBoard event file.
///
/// What cannot be written is kept in memory and tried again with the next event.
#[derive(Debug)]
pub struct Events {
    file: Append,
    flushed: Instant,
}

impl Events {
    /// Start a new file in `dir`, made if missing, for a run that continues after step `start`. Files that are there
    /// already stay as they are; TensorBoard is told to forget their events after that step.
    ///
    /// # Errors
    /// When the folder or the file cannot be made.
    pub fn create(dir: &Path, start: u64) -> Result<Events> {
        std::fs::create_dir_all(dir).at(dir)?;
        let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
        let host = if host.trim().is_empty() {
            "localhost"
        } else {
            host.trim()
        };
        let (seconds, process) = (now() as u64, std::process::id());
        let mut counter = 0;
        let (path, file) = loop {
            let path = dir.join(format!(
                "events.out.tfevents.{seconds:010}.{host}.{process}.{counter}"
            ));
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => counter += 1,
                opened => break (path.clone(), opened.at(&path)?),
            }
        };
        let mut events = Events {
            file: Append::new(&path, file, 0),
            flushed: Instant::now(),
        };
        events.push(0, What::FileVersion("brain.Event:2".into()))?;
        if start > 0 {
            events.push(start + 1, What::SessionLog(SessionLog { status: 1 }))?;
        }
        events.flush()?;
        Ok(events)
    }

    /// Add numbers of one step, by tag. TensorBoard keeps them as f32.
    ///
    /// # Errors
    /// When the file cannot be written now.
    pub fn scalars(
        &mut self,
        step: u64,
        values: impl IntoIterator<Item = (String, f64)>,
    ) -> Result<()> {
        let value = |(tag, value)| Value {
            tag,
            metadata: None,
            content: Some(Content::SimpleValue(value as f32)),
        };
        self.summary(step, values.into_iter().map(value).collect())
    }

    /// Add a picture.
    ///
    /// # Errors
    /// When it has no pixels, or the file cannot be written now.
    pub fn image(&mut self, step: u64, tag: &str, picture: &Picture) -> Result<()> {
        let image = Image {
            height: picture.height() as i32,
            width: picture.width() as i32,
            colorspace: 3,
            png: picture.png()?,
        };
        let content = Some(Content::Image(image));
        self.summary(
            step,
            vec![Value {
                tag: tag.into(),
                metadata: None,
                content,
            }],
        )
    }

    /// Add a text, shown as Markdown.
    ///
    /// # Errors
    /// When the file cannot be written now.
    pub fn text(&mut self, step: u64, tag: &str, markdown: &str) -> Result<()> {
        let plugin_data = Some(PluginData {
            plugin_name: "text".into(),
        });
        let strings = Strings {
            dtype: 7,
            values: vec![markdown.into()],
        };
        let value = Value {
            tag: tag.into(),
            metadata: Some(Metadata { plugin_data }),
            content: Some(Content::Tensor(strings)),
        };
        self.summary(step, vec![value])
    }

    /// Hand all events to the operating system.
    ///
    /// # Errors
    /// When the file cannot be written now; the events go on waiting.
    pub fn flush(&mut self) -> Result<()> {
        self.flushed = Instant::now();
        self.file.flush()
    }

    /// Bring all events to the disk.
    ///
    /// # Errors
    /// When the file cannot be written now; the events go on waiting.
    pub fn sync(&mut self) -> Result<()> {
        self.flushed = Instant::now();
        self.file.sync()
    }

    fn summary(&mut self, step: u64, value: Vec<Value>) -> Result<()> {
        self.push(step, What::Summary(Summary { value }))?;
        if self.flushed.elapsed() >= FLUSH_INTERVAL {
            self.flush()?;
        }
        Ok(())
    }

    fn push(&mut self, step: u64, what: What) -> Result<()> {
        let event = Event {
            wall_time: now(),
            step: step as i64,
            what: Some(what),
        };
        let event = event.encode_to_vec();
        let length = (event.len() as u64).to_le_bytes();
        let mut record = length.to_vec();
        record.extend(masked_crc(&length).to_le_bytes());
        record.extend(&event);
        record.extend(masked_crc(&event).to_le_bytes());
        self.file.push(&record)
    }
}

/// Seconds since 1970.
fn now() -> f64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.unwrap_or_default().as_secs_f64()
}

/// TFRecord's rotated CRC-32C, so that a checksum over bytes that hold checksums stays strong.
pub(crate) fn masked_crc(bytes: &[u8]) -> u32 {
    crc32c::crc32c(bytes)
        .rotate_right(15)
        .wrapping_add(0xa282_ead8)
}
