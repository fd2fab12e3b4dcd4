//! What a replay found, as a table and as JSON.

use serde_json::{Value, json};
use std::io::{self, Write};

/// A recorded number and our own.
#[derive(Clone, Copy, Debug)]
pub struct Compared {
    pub expected: f64,
    pub own: f64,
}

impl Compared {
    /// NaN when our own is not finite.
    fn relative_error(self) -> f64 {
        match self.own - self.expected {
            0.0 => 0.0,
            gap if gap.is_finite() => gap.abs() / self.expected.abs(),
            _ => f64::NAN,
        }
    }

    fn to_json(self) -> Value {
        let (expected, own, error) = (self.expected, self.own, self.relative_error());
        json!({"expected": expected, "own": own, "relative_error": error})
    }
}

/// The losses of a player, recorded and own: of each step, and on the last batch after the last.
#[derive(Debug)]
pub struct Curve {
    /// Its name; empty where there is only one.
    pub player: &'static str,
    pub losses: Vec<Compared>,
}

/// What a replay found.
#[derive(Debug)]
pub struct Report {
    /// Family of the model.
    pub model: &'static str,
    /// Largest relative error of a loss that passes.
    pub tolerance: f64,
    /// Losses of each player.
    pub curves: Vec<Curve>,
    /// Relative difference of each final weight, by published name.
    pub weights: Vec<(String, f64)>,
    /// Norm of each gradient of the first step, by published name.
    pub gradients: Vec<(String, Compared)>,
    /// What was not taken as it was recorded.
    pub notes: Vec<String>,
}

impl Report {
    /// Whether every loss is within the tolerance, and every final weight a number where the recorded one is.
    pub fn passes(&self) -> bool {
        self.worst_loss() <= self.tolerance && !self.has_lost_weights()
    }

    /// Whether a final weight, ours or the recorded one, is not a number.
    fn has_lost_weights(&self) -> bool {
        self.weights
            .iter()
            .any(|(_, difference)| difference.is_nan())
    }

    /// Largest relative error of a loss; NaN when one is not finite.
    fn worst_loss(&self) -> f64 {
        let losses = self.curves.iter().flat_map(|curve| &curve.losses);
        losses.fold(0.0, |worst, loss| worse(worst, loss.relative_error()))
    }

    /// Each loss with its player and the number of its step, the players of a step one after the other; the last ones are those after
    /// the last step.
    fn lines(&self) -> impl Iterator<Item = (&'static str, usize, Compared)> {
        let steps = self.curves.first().map_or(0, |curve| curve.losses.len());
        (0..steps).flat_map(|step| {
            let curves = self.curves.iter();
            curves.map(move |curve| (curve.player, step, curve.losses[step]))
        })
    }

    /// One object; numbers that are not finite become null. Of several players each loss has the name of its own.
    pub fn to_json(&self) -> Value {
        let lines = self.lines().map(|(player, step, loss)| {
            let mut line = loss.to_json();
            line["step"] = json!(step);
            if !player.is_empty() {
                line["player"] = json!(player);
            }
            line
        });
        let mut steps: Vec<Value> = lines.collect();
        let mut after = steps.split_off(steps.len().saturating_sub(self.curves.len()));
        for line in &mut after {
            line.as_object_mut().map(|line| line.remove("step"));
        }
        let after = match self.curves.len() {
            1 => after.remove(0),
            _ => Value::Array(after),
        };
        let weights = self.weights.iter();
        let weights = weights.map(|(name, x)| json!({"name": name, "relative_difference": x}));
        let gradients = self.gradients.iter().map(|(name, norm)| {
            let mut line = norm.to_json();
            line["name"] = json!(name);
            line
        });
        json!({
            "family": self.model,
            "tolerance": self.tolerance,
            "passed": self.passes(),
            "worst_relative_error": self.worst_loss(),
            "steps": steps,
            "loss_after_last_step": after,
            "worst_weight_difference": worst_of(&self.weights, |x| *x).1,
            "weights": weights.collect::<Value>(),
            "worst_gradient_norm_error": worst_of(&self.gradients, |x| x.relative_error()).1,
            "gradient_norms": gradients.collect::<Value>(),
            "notes": self.notes,
        })
    }

    /// A table for people.
    pub fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "step        expected            own   relative error")?;
        let last = self.lines().map(|(_, step, _)| step).max();
        for (player, step, loss) in self.lines() {
            let (expected, own, error) = (loss.expected, loss.own, loss.relative_error());
            let name = match step {
                step if Some(step) == last => "after".to_owned(),
                step => step.to_string(),
            };
            let line = format!("{name:5} {expected:14.7} {own:14.7} {error:16.2e}  {player}");
            writeln!(out, "{}", line.trim_end())?;
        }
        let (name, worst) = worst_of(&self.gradients, |x| x.relative_error());
        if let Some(name) = name {
            let of = "gradient norms of step 0";
            writeln!(out, "\n{of}: worst relative error {worst:.2e} ({name})")?;
        }
        let mut weights: Vec<&(String, f64)> = self.weights.iter().collect();
        weights.sort_by(|a, b| b.1.total_cmp(&a.1));
        writeln!(
            out,
            "\nfinal weights, relative to each tensor's largest number; the worst of {}:",
            weights.len()
        )?;
        for (name, difference) in weights.iter().take(5) {
            writeln!(out, "  {difference:.2e}  {name}")?;
        }
        let (worst, tolerance) = (self.worst_loss(), self.tolerance);
        let verdict = match self.passes() {
            true => "within",
            false => "NOT within",
        };
        writeln!(
            out,
            "\nworst relative error of a loss: {worst:.2e}, {verdict} the tolerance of {tolerance:e}{}",
            match self.has_lost_weights() {
                true => ": there are final weights that are no numbers",
                false => "",
            }
        )
    }
}

/// The larger number; NaN counts as the largest.
fn worse(a: f64, b: f64) -> f64 {
    match a.is_nan() || b.is_nan() {
        true => f64::NAN,
        false => a.max(b),
    }
}

/// Name and value of the worst entry; no name and 0 when there is none.
fn worst_of<T>(entries: &[(String, T)], error: impl Fn(&T) -> f64) -> (Option<&str>, f64) {
    let all = entries
        .iter()
        .map(|(name, x)| (Some(name.as_str()), error(x)));
    all.fold((None, 0.0), |worst, entry| {
        match entry.1 >= worst.1 || entry.1.is_nan() {
            true => entry,
            false => worst,
        }
    })
}
