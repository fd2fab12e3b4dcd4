//! `metrics.jsonl`: one JSON object a logged step.

use super::Record;
use super::append::Append;
use crate::error::{AtPath, Result};
use serde_json::{Map, Value};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Writes `metrics.jsonl`: `{"step":100,"loss":0.5,...,"samples":1600,"epoch":0.5,"time":1796000000.123}`, with `"split"` for
/// what is not the training batch. `time` is seconds since 1970, `epoch` stands where the data's size is known. A value that
/// is not finite is `null`.
#[derive(Debug)]
pub struct Metrics {
    file: Append,
    evaluated: bool,
}

impl Metrics {
    /// Open the file, made if missing, to go on after step `start`. What a stopped run had written beyond that step is
    /// cut off, as is a last line that was not finished, so the file reads as one run.
    ///
    /// # Errors
    /// When the file cannot be made, read or cut.
    pub fn open(path: &Path, start: u64) -> Result<Metrics> {
        let mut options = OpenOptions::new();
        let file = options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .at(path)?;
        let Kept {
            end,
            finished,
            evaluated,
        } = kept(&file, start).at(path)?;
        file.set_len(end).at(path)?;
        let mut file = Append::new(path, file, end);
        if !finished {
            file.push(b"\n")?;
        }
        Ok(Metrics { file, evaluated })
    }

    /// Whether there is an evaluation of the step that the file was opened to go on after.
    pub fn evaluated(&self) -> bool {
        self.evaluated
    }

    /// Append the line of one step.
    ///
    /// # Errors
    /// When the file cannot be written; the line is kept and tried again with the next.
    pub fn write(&mut self, record: &Record) -> Result<()> {
        let line = Value::Object(record.line());
        self.file.push(format!("{line}\n").as_bytes())?;
        self.file.flush()
    }

    /// Bring all lines to the disk.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn sync(&mut self) -> Result<()> {
        self.file.sync()
    }
}

impl Record {
    /// Its line of `metrics.jsonl`, at the present time.
    pub fn line(&self) -> Map<String, Value> {
        let mut line = Map::new();
        line.insert("step".into(), self.step.into());
        if let Some(split) = self.split {
            line.insert("split".into(), split.into());
        }
        for (name, value) in &self.values {
            line.insert(name.clone(), (*value).into());
        }
        if let Some((samples, epoch)) = self.taken {
            line.insert("samples".into(), samples.into());
            epoch.map(|epoch| line.insert("epoch".into(), epoch.into()));
        }
        let millis = SystemTime::now().duration_since(UNIX_EPOCH);
        let millis = millis.unwrap_or_default().as_millis() as f64;
        line.insert("time".into(), (millis / 1e3).into());
        line
    }
}

/// The part of a file that stays.
struct Kept {
    /// Its length.
    end: u64,
    /// Whether it ends with a finished line.
    finished: bool,
    /// Whether it has an evaluation of its last step.
    evaluated: bool,
}

/// The part up to step `start`. Steps never fall, so what is beyond that step is one stretch at the end.
fn kept(file: &File, start: u64) -> std::io::Result<Kept> {
    let mut reader = BufReader::new(file);
    let (mut end, mut finished, mut evaluated) = (0, true, false);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let value: Option<Value> = serde_json::from_slice(&line).ok();
        let step = value.as_ref().and_then(|v| v.get("step")?.as_u64());
        let has_newline = line.ends_with(b"\n");
        // A finished line without a step is not ours to delete.
        if step.map_or(!has_newline, |s| s > start) {
            break;
        }
        evaluated |= step == Some(start) && value.is_some_and(|v| v["split"] == "eval");
        end += line.len() as u64;
        finished = has_newline;
        line.clear();
    }
    Ok(Kept {
        end,
        finished,
        evaluated,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(step: u64, loss: f64) -> Record {
        Record::new(step, None, [("loss", loss)])
    }

    #[test]
    fn a_resumed_file_reads_as_one_run() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        let mut metrics = Metrics::open(&path, 0).unwrap();
        for step in 1..=5 {
            metrics.write(&record(step, 0.5)).unwrap();
        }
        drop(metrics);
        let mut metrics = Metrics::open(&path, 3).unwrap();
        metrics.write(&record(4, f64::NAN)).unwrap();
        let eval = Record::new(4, Some("eval"), [("loss", 2.0), ("top1", 0.25)]);
        metrics.write(&eval).unwrap();
        metrics.sync().unwrap();
        let expected = r#"{"step":1,"loss":0.5}
{"step":2,"loss":0.5}
{"step":3,"loss":0.5}
{"step":4,"loss":null}
{"step":4,"split":"eval","loss":2.0,"top1":0.25}
"#;
        let text = std::fs::read_to_string(&path).unwrap();
        let time = |line: &str| Some(format!("{}}}", line.split_once(",\"time\":")?.0));
        let lines: Option<Vec<String>> = text.lines().map(time).collect();
        assert_eq!(lines.unwrap().join("\n") + "\n", expected);
        assert!(!Metrics::open(&path, 3).unwrap().evaluated());
    }

    #[test]
    fn lines_tell_when_how_many_samples_and_how_far_in_the_data() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        let mut metrics = Metrics::open(&path, 0).unwrap();
        metrics.write(&record(2, 0.5).after(32, Some(64))).unwrap();
        let eval = Record::new(2, Some("eval"), [("loss", 2.0)]);
        metrics.write(&eval.after(32, None)).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<Value> = text
            .lines()
            .map(|l| serde_json::from_str(l).unwrap())
            .collect();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        for line in &lines {
            let age = now.as_secs_f64() - line["time"].as_f64().unwrap();
            assert!((-1.0..60.0).contains(&age), "{line}");
            assert_eq!(line["samples"], 32);
        }
        assert_eq!(lines[0]["epoch"], 0.5);
        assert_eq!(lines[1].get("epoch"), None);
        assert!(Metrics::open(&path, 2).unwrap().evaluated());
        assert!(!Metrics::open(&path, 3).unwrap().evaluated());
    }

    #[test]
    fn an_unfinished_last_line_is_repaired() {
        let whole = "{\"step\":1,\"loss\":0.5}\n{\"step\":2,\"loss\":0.25}\n";
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        // Cut at every byte; reopened for a resume after step 2.
        for cut in 0..=whole.len() {
            std::fs::write(&path, &whole[..cut]).unwrap();
            drop(Metrics::open(&path, 2).unwrap());
            let lines = whole[..cut + 1.min(whole.len() - cut)]
                .matches('\n')
                .count();
            let expected: String = whole.split_inclusive('\n').take(lines).collect();
            assert_eq!(
                std::fs::read_to_string(&path).unwrap(),
                expected,
                "cut at byte {cut}"
            );
        }
    }

    #[test]
    fn a_block_of_zeros_left_by_a_power_cut_is_dropped() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        std::fs::write(&path, b"{\"step\":1}\n\0\0\0\0").unwrap();
        drop(Metrics::open(&path, 9).unwrap());
        assert_eq!(std::fs::read(&path).unwrap(), b"{\"step\":1}\n");
    }
}
