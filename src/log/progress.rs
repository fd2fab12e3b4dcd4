//! Progress on the terminal: a bar, or plain lines where there is no terminal.

use super::Record;
use super::busy::{say, show};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::time::Instant;

/// Weight of the newest measurement in the moving average of the time a step takes.
const NEWEST: f64 = 0.3;

/// Tells the user on stderr how far the training is.
pub struct Progress {
    steps: u64,
    /// Shown from the first step on.
    bar: Option<ProgressBar>,
    /// The newest numbers beside it.
    numbers: String,
    /// Whether numbers are left to another host to show.
    silent: bool,
    clock: Clock,
}

impl Progress {
    /// Progress of a run that stands after `start` of `steps` steps.
    pub fn new(start: u64, steps: u64) -> Progress {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::with_draw_target(Some(steps), ProgressDrawTarget::hidden());
            if let Ok(style) = ProgressStyle::with_template("{bar:10} {wide_msg}") {
                bar.set_style(style);
            }
            bar.set_position(start);
            bar
        });
        Progress {
            steps,
            bar,
            numbers: String::new(),
            silent: false,
            clock: Clock::default(),
        }
    }

    /// Progress that another host shows: lines only, no numbers.
    pub fn silent(steps: u64) -> Progress {
        Progress {
            steps,
            bar: None,
            numbers: String::new(),
            silent: true,
            clock: Clock::default(),
        }
    }

    /// Show the bar, before the first step.
    pub fn begin(&self) {
        if let Some(bar) = &self.bar {
            bar.set_draw_target(ProgressDrawTarget::stderr());
            show(Some(bar.clone()));
            let step = bar.position();
            bar.set_message(format!(
                "step {step}/{}  waiting for the first numbers",
                self.steps
            ));
        }
    }

    /// Move the bar.
    pub fn tick(&self, step: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(step);
        }
    }

    /// Say beside the bar what keeps the next step waiting; the next numbers take its place.
    pub fn doing(&self, what: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("step {}/{}  {what}", bar.position(), self.steps));
        }
    }

    /// Show the numbers of a step: in the bar, or as a line. Those of a split always get a line.
    pub fn record(&mut self, record: &Record) {
        if self.silent {
            return;
        }
        if record.split.is_some() {
            return self.note(&describe(record, self.steps, None));
        }
        self.clock.record(record.step, Instant::now());
        let left = self.clock.left(self.steps);
        match &self.bar {
            Some(bar) => {
                bar.set_position(record.step);
                self.numbers = describe(&by_importance(record), self.steps, left);
                bar.set_message(self.numbers.clone());
            }
            None => self.note(&describe(record, self.steps, left)),
        }
    }

    /// Show a line; above the bar if there is one.
    pub fn note(&self, line: &str) {
        say(line);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            show(None);
            if !self.numbers.is_empty() {
                bar.set_message(self.numbers.clone()); // not what came after them
            }
            bar.abandon();
        }
    }
}

/// Measures the time of a step between records.
#[derive(Default)]
struct Clock {
    last: Option<(u64, Instant)>,
    seconds_per_step: Option<f64>,
}

impl Clock {
    fn record(&mut self, step: u64, now: Instant) {
        if let Some((before, then)) = self.last
            && step > before
        {
            let newest = (now - then).as_secs_f64() / (step - before) as f64;
            let average = self.seconds_per_step.unwrap_or(newest);
            self.seconds_per_step = Some(average + NEWEST * (newest - average));
        }
        self.last = Some((step, now));
    }

    /// Seconds until step `steps`; none before the second record.
    fn left(&self, steps: u64) -> Option<f64> {
        let (step, _) = self.last?;
        Some(self.seconds_per_step? * steps.saturating_sub(step) as f64)
    }
}

/// Name of the rate of a record's steps that tells most: tokens of text, or examples.
const RATES: [&str; 2] = ["tokens_per_s", "examples_per_s"];

/// The same numbers, what a narrow terminal must show first: the loss and one rate.
fn by_importance(record: &Record) -> Record {
    let has = |name: &&&str| record.values.iter().any(|(known, _)| known == **name);
    let rate = RATES.iter().find(has).copied().unwrap_or_default();
    let mut ordered = record.clone();
    ordered.values.sort_by_key(|(name, _)| match name.as_str() {
        "loss" => 0,
        name if name == rate => 1,
        _ => 2,
    });
    ordered
}

/// `step 100/1000  loss 0.1234  lr 1.0e-3  412 examples/s  eta 2m10s`; what is `left`, in seconds, follows the first rate.
fn describe(record: &Record, steps: u64, mut left: Option<f64>) -> String {
    let mut line = format!("step {}/{steps}", record.step);
    if let Some(split) = record.split {
        line.push_str(&format!("  {split}"));
    }
    for (name, value) in &record.values {
        let Some(what) = name.strip_suffix("_per_s") else {
            let value = match name.as_str() {
                "examples" | "unreadable" | "length" => format!("{value:.0}"), // counts
                _ => number(*value),
            };
            line.push_str(&format!("  {name} {value}"));
            continue;
        };
        line.push_str(&format!("  {} {what}/s", rate(*value)));
        if let Some(seconds) = left.take() {
            line.push_str(&format!("  eta {}", duration(seconds)));
        }
    }
    line
}

/// As [`number`], in thousands or millions where it is large.
fn rate(value: f64) -> String {
    match value {
        _ if value >= 1e6 => format!("{:.2}M", value / 1e6),
        _ if value >= 1e4 => format!("{:.1}k", value / 1e3),
        _ => number(value),
    }
}

/// Four significant digits, or two with an exponent for the very small.
fn number(value: f64) -> String {
    let size = value.abs();
    match size {
        0.0 => "0".into(),
        _ if size < 0.01 => format!("{value:.1e}"),
        _ if size < 10.0 => format!("{value:.4}"),
        _ if size < 100.0 => format!("{value:.2}"),
        _ => format!("{value:.0}"),
    }
}

/// `45s`, `2m10s`, `3h05m`, `2d04h`.
fn duration(seconds: f64) -> String {
    let seconds = seconds.round() as u64;
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86400);
    if days > 0 {
        format!("{days}d{:02}h", hours % 24)
    } else if hours > 0 {
        format!("{hours}h{:02}m", minutes % 60)
    } else if minutes > 0 {
        format!("{minutes}m{:02}s", seconds % 60)
    } else {
        format!("{seconds}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_line_names_its_numbers_and_rates() {
        let values = [("loss", 0.12344), ("lr", 0.001), ("examples_per_s", 412.3)];
        assert_eq!(
            describe(&Record::new(100, None, values), 1000, Some(130.0)),
            "step 100/1000  loss 0.1234  lr 1.0e-3  412 examples/s  eta 2m10s"
        );
        let values = [("top1", 0.5), ("loss", f64::NAN), ("examples", 18.0)];
        assert_eq!(
            describe(&Record::new(100, Some("eval"), values), 1000, None),
            "step 100/1000  eval  top1 0.5000  loss NaN  examples 18"
        );
    }

    #[test]
    fn speed_and_time_left_are_within_80_columns() {
        let values = [
            ("loss", 10.123_456),
            ("lr", 1.25e-4),
            ("grad_norm", 123.4),
            ("examples_per_s", 98_765.0),
            ("tokens_per_s", 123_456.0),
            ("model_tflops", 12.3),
        ];
        let record = Record::new(1_000_000, None, values);
        let line = describe(&by_importance(&record), 2_000_000, Some(187_200.0));
        let shown = &line[..80 - 11]; // beside the bar
        let want = "step 1000000/2000000  loss 10.12  123.5k tokens/s  eta 2d04h";
        assert!(shown.starts_with(want), "{line}");
        assert!(
            line.ends_with("98.8k examples/s  model_tflops 12.30"),
            "{line}"
        );
    }

    #[test]
    fn the_time_left_follows_the_steps_measured() {
        let (mut clock, start) = (Clock::default(), Instant::now());
        clock.record(10, start);
        assert_eq!(clock.left(100), None);
        clock.record(20, start + Duration::from_secs(5));
        assert_eq!(clock.left(100), Some(40.0));
        clock.record(100, start + Duration::from_secs(6));
        assert_eq!(clock.left(100), Some(0.0));
    }

    #[test]
    fn durations_show_two_units() {
        let shown = [45.2, 130.0, 11_100.0, 187_200.0].map(duration);
        assert_eq!(shown, ["45s", "2m10s", "3h05m", "2d04h"]);
    }
}
