//! What a run logs, read back: event files by a reader of their own format, metrics as JSON.

use kiln::log::{Events, Log, Picture, Record, TensorBoard};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A field of a protocol buffer message, as it lies in the file.
#[derive(Debug, Clone, PartialEq)]
enum Field {
    Varint(u64),
    Fixed64([u8; 8]),
    Bytes(Vec<u8>),
    Fixed32([u8; 4]),
}

type Message = BTreeMap<u64, Vec<Field>>;

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..).step_by(7) {
        let byte = bytes[0];
        *bytes = &bytes[1..];
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
    }
    value
}

fn take<'a>(bytes: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (head, tail) = bytes.split_at(count);
    *bytes = tail;
    head
}

fn message(mut bytes: &[u8]) -> Message {
    let mut fields = Message::new();
    while !bytes.is_empty() {
        let key = varint(&mut bytes);
        let field = match key & 7 {
            0 => Field::Varint(varint(&mut bytes)),
            1 => Field::Fixed64(take(&mut bytes, 8).try_into().unwrap()),
            2 => {
                let length = varint(&mut bytes) as usize;
                Field::Bytes(take(&mut bytes, length).to_vec())
            }
            5 => Field::Fixed32(take(&mut bytes, 4).try_into().unwrap()),
            other => panic!("wire type {other}"),
        };
        fields.entry(key >> 3).or_default().push(field);
    }
    fields
}

fn bytes(message: &Message, field: u64) -> &[u8] {
    match &message[&field][0] {
        Field::Bytes(bytes) => bytes,
        other => panic!("field {field} is {other:?}"),
    }
}

fn number(message: &Message, field: u64) -> u64 {
    match message.get(&field).map(|f| &f[0]) {
        None => 0,
        Some(Field::Varint(value)) => *value,
        other => panic!("field {field} is {other:?}"),
    }
}

/// CRC-32C bit by bit, then rotated and shifted as the record format wants.
fn masked_crc(bytes: &[u8]) -> [u8; 4] {
    let mut crc = !0u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ if crc & 1 == 1 { 0x82f6_3b78 } else { 0 };
        }
    }
    let masked = (!crc).rotate_right(15).wrapping_add(0xa282_ead8);
    masked.to_le_bytes()
}

/// The events of a file; every length and checksum must be right.
fn events(path: &Path) -> Vec<Message> {
    let file = fs::read(path).unwrap();
    let (mut rest, mut events) = (file.as_slice(), Vec::new());
    while !rest.is_empty() {
        let length = take(&mut rest, 8);
        assert_eq!(take(&mut rest, 4), masked_crc(length));
        let length = u64::from_le_bytes(length.try_into().unwrap());
        let event = take(&mut rest, length as usize);
        assert_eq!(take(&mut rest, 4), masked_crc(event));
        events.push(message(event));
    }
    events
}

/// The event files of a folder, oldest first.
fn files(dir: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    files.sort();
    files
}

/// The only value of an event's summary.
fn value(event: &Message) -> Message {
    message(bytes(&message(bytes(event, 5)), 1))
}

#[test]
fn the_masked_checksum_is_the_published_one() {
    // CRC-32C of 32 zero bytes is 0x8a9136aa (RFC 3720, B.4).
    let expected = 0x8a91_36aa_u32.rotate_right(15).wrapping_add(0xa282_ead8);
    assert_eq!(masked_crc(&[0; 32]), expected.to_le_bytes());
}

#[test]
fn scalars_pictures_and_texts_read_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut writer = Events::create(dir.path(), 0).unwrap();
    let scalars = [
        ("train/loss".to_owned(), 0.5),
        ("train/lr".to_owned(), f64::NAN),
    ];
    writer.scalars(1 << 33, scalars).unwrap();
    let picture = Picture::filled(3, 2, [10, 20, 30]);
    writer.image(7, "samples", &picture).unwrap();
    writer.text(8, "config", "**bold**").unwrap();
    writer.sync().unwrap();

    let files = files(dir.path());
    assert_eq!(files.len(), 1);
    assert!(
        files[0]
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("events.out.tfevents.")
    );
    let events = events(&files[0]);
    assert_eq!(events.len(), 4);
    assert_eq!(bytes(&events[0], 3), b"brain.Event:2");
    for event in &events {
        let Field::Fixed64(time) = event[&1][0] else {
            panic!("{event:?}")
        };
        // Between 2020 and 2100.
        assert!((1.5e9..4.2e9).contains(&f64::from_le_bytes(time)));
    }

    assert_eq!(number(&events[1], 2), 1 << 33);
    let values: Vec<_> = message(bytes(&events[1], 5))[&1].clone();
    let floats = values.iter().map(|v| match v {
        Field::Bytes(v) => match message(v)[&2][0] {
            Field::Fixed32(bits) => (
                String::from_utf8(bytes(&message(v), 1).to_vec()).unwrap(),
                f32::from_le_bytes(bits),
            ),
            ref other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    });
    let floats: Vec<_> = floats.collect();
    assert_eq!(floats[0], ("train/loss".to_owned(), 0.5));
    assert!(floats[1].0 == "train/lr" && floats[1].1.is_nan());

    let image = message(bytes(&value(&events[2]), 4));
    assert_eq!([1, 2, 3].map(|field| number(&image, field)), [2, 3, 3]);
    assert_eq!(bytes(&image, 4), picture.png().unwrap());

    let text = value(&events[3]);
    let plugin = message(bytes(&message(bytes(&text, 9)), 1));
    assert_eq!(bytes(&plugin, 1), b"text");
    let tensor = message(bytes(&text, 8));
    assert_eq!(
        (number(&tensor, 1), bytes(&tensor, 8)),
        (7, b"**bold**".as_slice())
    );
}

#[test]
fn every_writer_has_its_own_file_and_a_resumed_one_hides_later_steps() {
    let dir = tempfile::tempdir().unwrap();
    let mut first = Events::create(dir.path(), 0).unwrap();
    let mut second = Events::create(dir.path(), 40).unwrap();
    first.scalars(1, [("a".into(), 1.0)]).unwrap();
    second.scalars(41, [("a".into(), 2.0)]).unwrap();
    drop((first, second));
    let files = files(dir.path());
    assert_eq!(files.len(), 2);
    assert_eq!(events(&files[0]).len(), 2);
    let resumed = events(&files[1]);
    // A session that starts at step 41: status START = 1.
    assert_eq!(number(&resumed[1], 2), 41);
    assert_eq!(number(&message(bytes(&resumed[1], 7)), 1), 1);
    assert_eq!(number(&resumed[2], 2), 41);
}

fn record(step: u64) -> Record {
    Record::new(step, None, [("loss", 1.0 / step as f64), ("lr", 0.1)])
}

#[test]
fn a_log_writes_metrics_and_events_of_both_splits() {
    let dir = tempfile::tempdir().unwrap();
    let mut log = Log::open(dir.path(), 0, 10, TensorBoard::Own).unwrap();
    log.record(&record(2));
    log.record(&Record::new(2, Some("eval"), [("top1", 0.25)]));
    log.image(2, "samples", &Picture::filled(1, 1, [0; 3]));
    log.text(2, "config", "text");
    log.tick(3);
    log.sync();
    let metrics = fs::read_to_string(dir.path().join("metrics.jsonl")).unwrap();
    let line = |line: &str| line.split_once(",\"time\":").unwrap().0.to_owned();
    let lines: Vec<String> = metrics.lines().map(line).collect();
    let want = [
        "{\"step\":2,\"loss\":0.5,\"lr\":0.1",
        "{\"step\":2,\"split\":\"eval\",\"top1\":0.25",
    ];
    assert_eq!(lines, want);
    let events = events(&files(&dir.path().join("tensorboard"))[0]);
    assert_eq!(events.len(), 5);
    assert_eq!(bytes(&value(&events[2]), 1), b"eval/top1");

    // Resumed after step 1, the file forgets step 2.
    Log::open(dir.path(), 1, 10, TensorBoard::Off).unwrap();
    assert_eq!(
        fs::read_to_string(dir.path().join("metrics.jsonl")).unwrap(),
        ""
    );
}

#[test]
fn the_writer_is_chosen_by_name() {
    assert_eq!(TensorBoard::parse("own").unwrap(), TensorBoard::Own);
    assert_eq!(TensorBoard::parse("off").unwrap(), TensorBoard::Off);
    let error = TensorBoard::parse("tensorboardx").unwrap_err().chain();
    assert_eq!(
        error,
        "expected off, own or tensorboard-rs, got tensorboardx"
    );
    assert_eq!(
        TensorBoard::parse("tensorboard-rs").is_ok(),
        cfg!(feature = "tensorboard-rs")
    );
}

/// Set in a process that a test has started to play a part; holds the directory of the run.
const PART: &str = "KILN_TEST_PART";

/// Runs the test `name` of this binary in a process whose files cannot grow beyond 64 blocks; gives its stderr.
fn on_a_full_disk(name: &str, run: &Path) -> String {
    // Growing further is an error instead of a signal.
    let script = format!("trap '' XFSZ; ulimit -f 64; exec \"$0\" --exact {name} --nocapture");
    let program = std::env::current_exe().unwrap();
    let mut command = Command::new("sh");
    let output = command
        .arg("-c")
        .arg(script)
        .arg(program)
        .env(PART, run)
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{stderr}");
    stderr
}

#[test]
fn a_full_disk_does_not_stop_the_training() {
    if let Some(run) = std::env::var_os(PART) {
        let mut log = Log::open(Path::new(&run), 0, 20_000, TensorBoard::Own).unwrap();
        for step in 1..=20_000 {
            log.record(&record(step));
            if step % 1000 == 0 {
                log.sync();
            }
        }
        return;
    }
    let run = tempfile::tempdir().unwrap();
    let stderr = on_a_full_disk("a_full_disk_does_not_stop_the_training", run.path());
    for what in [
        "the metrics cannot be written now",
        "the TensorBoard events cannot be written now",
    ] {
        assert_eq!(
            stderr.matches(what).count(),
            1,
            "{what} once in the {} bytes on stderr",
            stderr.len()
        );
    }
    assert_eq!(stderr.matches("step 20000/20000").count(), 1);
}

#[cfg(feature = "tensorboard-rs")]
#[test]
fn the_crate_behind_the_guard_writes_scalars_and_cannot_stop_the_training() {
    let name = "the_crate_behind_the_guard_writes_scalars_and_cannot_stop_the_training";
    if let Some(run) = std::env::var_os(PART) {
        let mut log = Log::open(Path::new(&run), 0, 20_000, TensorBoard::TensorboardRs).unwrap();
        for step in 1..=20_000 {
            log.record(&record(step));
        }
        return;
    }
    let run = tempfile::tempdir().unwrap();
    let mut log = Log::open(run.path(), 0, 10, TensorBoard::TensorboardRs).unwrap();
    log.record(&record(1));
    log.sync();
    drop(log);
    let dir = files(&run.path().join("tensorboard-rs"));
    let written = events(&files(&dir[0])[0]);
    let tags: Vec<_> = written[1..]
        .iter()
        .map(|e| bytes(&value(e), 1).to_vec())
        .collect();
    assert_eq!(tags, [b"train/loss".to_vec(), b"train/lr".to_vec()]);

    let run = tempfile::tempdir().unwrap();
    let stderr = on_a_full_disk(name, run.path());
    assert_eq!(stderr.matches("tensorboard-rs panicked").count(), 1);
    assert_eq!(stderr.matches("step 20000/20000").count(), 1);
}
