//! The run's curves as a picture.

use crate::error::{AtPath, Result};
use crate::log::{Chart, Scale, Series};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

/// From one drawing to the next, at least.
const PAUSE: Duration = Duration::from_secs(10);
/// The same, as a multiple of the time that drawing takes.
const SHARE: u32 = 100;

/// When the curves are drawn anew while a run trains: often enough to look at, too seldom to cost anything.
#[derive(Debug)]
pub(super) struct Plot {
    drawn: Instant,
    took: Duration,
}

impl Default for Plot {
    fn default() -> Plot {
        Plot {
            drawn: Instant::now(),
            took: Duration::ZERO,
        }
    }
}

impl Plot {
    /// Draw, if it is time or `now` says so.
    ///
    /// # Errors
    /// As [`plot`].
    pub(super) fn draw(&mut self, dir: &Path, now: bool) -> Result<()> {
        if !now && self.drawn.elapsed() < PAUSE.max(self.took * SHARE) {
            return Ok(());
        }
        let start = Instant::now();
        let drawn = plot(dir);
        (self.drawn, self.took) = (Instant::now(), start.elapsed());
        drawn
    }
}

/// Draw `loss.svg` in `dir` from its `metrics.jsonl`: training loss, and held-out loss where there is one.
///
/// # Errors
/// When a file cannot be read or written. Lines that are no records are passed over.
fn plot(dir: &Path) -> Result<()> {
    let file = dir.join("metrics.jsonl");
    let text = std::fs::read_to_string(&file).at(&file)?;
    let mut series: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for record in text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        if let (Some(step), Some(loss)) = (record["step"].as_f64(), record["loss"].as_f64()) {
            let name = if record["split"] == "eval" {
                "held out"
            } else {
                "training"
            };
            series.entry(name).or_default().push((step, loss));
        }
    }
    let series = series
        .into_iter()
        .map(|(name, points)| Series::line(name, points));
    let picture = Chart {
        title: "loss",
        x: ("step", Scale::Linear),
        y: ("loss", Scale::Linear),
        series: series.collect(),
    }
    .svg();
    let file = dir.join("loss.svg");
    // whole at every moment: a browser may be reading it
    let beside = dir.join(".loss.svg");
    std::fs::write(&beside, picture).at(&beside)?;
    std::fs::rename(&beside, &file).at(&file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curves_are_drawn_while_a_run_trains_but_not_at_every_step() {
        let dir = tempfile::tempdir().unwrap();
        let metrics = dir.path().join("metrics.jsonl");
        let lines =
            "{\"step\":1,\"loss\":2}\n{\"step\":1,\"split\":\"eval\",\"loss\":1}\n{\"step\":2,\"lo";
        std::fs::write(&metrics, lines).unwrap();
        let curves = dir.path().join("loss.svg");
        let mut plot = Plot::default();
        plot.draw(dir.path(), false).unwrap();
        assert!(!curves.exists());
        plot.draw(dir.path(), true).unwrap();
        let drawn = std::fs::read_to_string(&curves).unwrap();
        assert!(
            drawn.contains("held out") && drawn.ends_with("</svg>\n"),
            "{drawn}"
        );
        // again when as much time has gone by as makes it cheap
        std::fs::remove_file(&curves).unwrap();
        plot.draw(dir.path(), false).unwrap();
        assert!(!curves.exists());
        plot.drawn -= PAUSE.max(plot.took * SHARE);
        plot.draw(dir.path(), false).unwrap();
        assert!(curves.exists());
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
    }
}
