//! The run's curves as a picture.

use crate::error::{AtPath, Result};
use crate::log::plot_svg;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Draw `loss.svg` in `dir` from its `metrics.jsonl`: training loss, and held-out loss where there is one.
///
/// # Errors
/// When a file cannot be read or written. Lines that are no records are passed over.
pub fn plot(dir: &Path) -> Result<()> {
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
    let series: Vec<(&str, Vec<(f64, f64)>)> = series.into_iter().collect();
    let picture = plot_svg("loss", "step", "loss", &series);
    let file = dir.join("loss.svg");
    std::fs::write(&file, picture).at(&file)
}
