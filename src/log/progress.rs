//! Progress on the terminal: a bar, or plain lines where there is no terminal.

use super::Record;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::time::Instant;

/// Weight of the newest measurement in the moving average of the time a step takes.
const NEWEST: f64 = 0.3;

/// Tells the user on stderr how far the training is.
pub struct Progress {
    steps: u64,
    bar: Option<ProgressBar>,
    /// Whether numbers are left to another host to show.
    silent: bool,
    clock: Clock,
}

impl Progress {
    /// Progress of a run that stands after `start` of `steps` steps.
    pub fn new(start: u64, steps: u64) -> Progress {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::with_draw_target(Some(steps), ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("{bar:24} {wide_msg}") {
                bar.set_style(style);
            }
            bar.set_position(start);
            bar
        });
        Progress {
            steps,
            bar,
            silent: false,
            clock: Clock::default(),
        }
    }

    /// Progress that another host shows: lines only, no numbers.
    pub fn silent(steps: u64) -> Progress {
        Progress {
            steps,
            bar: None,
            silent: true,
            clock: Clock::default(),
        }
    }

    /// Move the bar.
    pub fn tick(&self, step: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(step);
        }
    }

    /// Show the numbers of a step: in the bar, or as a line. Those of a split always get a line.
    pub fn record(&mut self, record: &Record) {
        if self.silent {
            return;
        }
        let mut line = describe(record, self.steps);
        if record.split.is_none() {
            self.clock.record(record.step, Instant::now());
            if let Some(seconds) = self.clock.left(self.steps) {
                line.push_str(&format!("  eta {}", duration(seconds)));
            }
        }
        match &self.bar {
            Some(bar) if record.split.is_none() => {
                bar.set_position(record.step);
                bar.set_message(line);
            }
            _ => self.note(&line),
        }
    }

    /// Show a line; above the bar if there is one.
    pub fn note(&self, line: &str) {
        match &self.bar {
            Some(bar) => bar.println(line),
            // A closed stderr is no reason to stop.
            None => _ = writeln!(std::io::stderr(), "{line}"),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
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

/// `step 100/1000  loss 0.1234  lr 1.0e-3  412 examples/s`
fn describe(record: &Record, steps: u64) -> String {
    let mut line = format!("step {}/{steps}", record.step);
    if let Some(split) = record.split {
        line.push_str(&format!("  {split}"));
    }
    for (name, value) in &record.values {
        let part = match name.strip_suffix("_per_s") {
            Some(what) => format!("  {} {what}/s", number(*value)),
            None => format!("  {name} {}", number(*value)),
        };
        line.push_str(&part);
    }
    line
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
            describe(&Record::new(100, None, values), 1000),
            "step 100/1000  loss 0.1234  lr 1.0e-3  412 examples/s"
        );
        let values = [("top1", 0.5), ("loss", f64::NAN)];
        assert_eq!(
            describe(&Record::new(100, Some("eval"), values), 1000),
            "step 100/1000  eval  top1 0.5000  loss NaN"
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
