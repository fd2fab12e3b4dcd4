//! `kiln scale`.

use super::say;
use anyhow::Result;
use kiln::error::{AtPath, Error};
use kiln::experiment::scaling::{Form, Law, Point, Ran, STEEPEST, interval, runs};
use kiln::log::{Chart, Scale as Axis, Series};
use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Fit a scaling law to the runs of a folder, and tell what a larger run would come to
#[derive(clap::Args)]
#[command(
    after_help = "Every run in the folder and below counts with its parameters, what it was trained on and its last held-out loss; \
                  train each to the end of its schedule, since a loss before the rate has fallen is none of a run that long \
                  (arXiv:2203.15556, appendix B). Where sizes and data vary apart, six runs or more give L = E + A / N^alpha + B / \
                  D^beta; four where only one of them varies, or both together. Intervals are of 90 %, by residuals dealt out \
                  anew 500 times.\n\n\
                  Examples:\n  \
                  $ kiln scale runs/sweep\n  \
                  $ kiln scale runs/sweep --flops 1e20 --flops 1e21\n  \
                  $ kiln scale runs/sweep --params 1e9 --tokens 2e10 --json"
)]
pub struct Scale {
    /// Folder that holds the folders of runs
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Number of the evaluations to fit, which is to fall towards a floor
    #[arg(long, value_name = "NAME", default_value = "loss")]
    metric: String,
    /// FLOPs of a run to plan; may be given more than once [default: 10 and 100 times the largest run's]
    #[arg(long, value_name = "C", value_parser = amount)]
    flops: Vec<f64>,
    /// Parameters of a run to foretell
    #[arg(long, value_name = "N", value_parser = amount, requires = "tokens")]
    params: Option<f64>,
    /// What it is trained on: tokens, or examples where models have no tokens
    #[arg(long, value_name = "D", value_parser = amount, requires = "params")]
    tokens: Option<f64>,
    /// File of the picture
    #[arg(long, value_name = "FILE", default_value = "scaling.svg")]
    out: PathBuf,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// A number above zero, such as `1e9` or `7B`.
fn amount(text: &str) -> Result<f64, String> {
    let units = [("K", 1e3), ("M", 1e6), ("B", 1e9), ("T", 1e12)];
    let unit = units.iter().find(|(unit, _)| text.ends_with(unit));
    let number = unit.map_or(text, |(unit, _)| text.trim_end_matches(unit));
    let value = number
        .parse::<f64>()
        .ok()
        .map(|n| n * unit.map_or(1.0, |u| u.1));
    let value = value.filter(|n| n.is_finite() && *n > 0.0);
    value.ok_or_else(|| format!("expected a number above zero such as 1e9 or 7B, got {text:?}"))
}

/// Laws that residuals dealt out anew are fitted to.
const DRAWS: usize = 500;

impl Scale {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        let (ran, left_out) = runs(&self.folder, &self.metric)?;
        for line in &left_out {
            say(&format!("left out: {line}"));
        }
        if ran.is_empty() {
            let folder = self.folder.display();
            let message = match left_out.is_empty() {
                true => format!(
                    "{folder}: no run lies there; give the folder that holds the folders of `kiln train`"
                ),
                false => format!(
                    "{folder}: no run there tells anything, as said above; give runs with a checkpoint and an evaluation with {}",
                    self.metric
                ),
            };
            return Err(Error::config(message).into());
        }
        if let Some(other) = ran.iter().find(|r| r.counts_tokens != ran[0].counts_tokens) {
            let message = format!(
                "{} counts examples and {} tokens, or the other way round; fit runs of one kind",
                ran[0].name, other.name
            );
            return Err(Error::config(message).into());
        }
        let differs = |run: &&Ran| !ran[0].unlike(run, &self.metric).is_empty();
        if let Some(other) = ran.iter().find(differs) {
            let lines = ran[0].unlike(other, &self.metric).join("\n  ");
            let message = format!(
                "{} and {} were evaluated on other held-out data, so their {} does not compare; fit them apart, each in a \
                 folder of its own:\n  {lines}",
                ran[0].name, other.name, self.metric
            );
            return Err(Error::config(message).into());
        }
        let points: Vec<Point> = ran.iter().map(|r| r.point).collect();
        if let [one] = &ran[..] {
            let message = format!(
                "{}: one run, {}; a law wants at least four that differ",
                self.folder.display(),
                one.name
            );
            return Err(Error::config(message).into());
        }
        let form = Form::of(&points)
            .map_err(|why| Error::config(format!("{}: {why}", self.folder.display())))?;
        let law = Law::fit(form, &points);
        let others = law.resampled(&points, DRAWS);
        let fitted = Fitted {
            law: &law,
            others: &others,
        };
        std::fs::write(&self.out, picture(&ran, &law, &self.metric)).at(&self.out)?;
        for doubt in fitted.doubts() {
            say(&format!("warning: {doubt}"));
        }
        let alike = match form {
            Form::Size => Some(("data", "--tokens")),
            Form::Data => Some(("size", "--params")),
            Form::SizeAndData | Form::Compute => None,
        };
        if let (Some((what, flag)), Some(_)) = (alike, self.asked()) {
            say(&format!(
                "warning: all these runs have the same {what}, so the law does not know it: {flag} changes nothing"
            ));
        }
        let plans = self.plans(&points);
        match self.json {
            true => writeln!(out, "{:#}", fitted.json(&ran, &plans, self.asked()))?,
            false => {
                fitted.tell(out, &ran)?;
                self.foretell(out, &fitted, (&plans, ran[0].counts_tokens))?;
                writeln!(out, "\npicture: {}", self.out.display())?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    /// FLOPs to plan for.
    fn plans(&self, points: &[Point]) -> Vec<f64> {
        if !self.flops.is_empty() || self.params.is_some() {
            return self.flops.clone();
        }
        let largest = points.iter().map(Point::compute).fold(0.0, f64::max);
        vec![10.0 * largest, 100.0 * largest]
    }

    fn asked(&self) -> Option<Point> {
        let (parameters, tokens) = self.params.zip(self.tokens)?;
        Some(Point {
            parameters,
            tokens,
            loss: 0.0,
        })
    }

    /// What larger runs would come to.
    fn foretell(
        &self,
        out: &mut dyn Write,
        fitted: &Fitted<'_>,
        (plans, of_tokens): (&[f64], bool),
    ) -> Result<()> {
        let unit = if of_tokens { "tokens" } else { "examples" };
        writeln!(out)?;
        if let Some(point) = self.asked() {
            let (loss, (low, high)) = fitted.loss(&point);
            writeln!(
                out,
                "{} parameters on {} {unit}, {:.3e} FLOPs: {loss:.4} ({low:.4} to {high:.4})",
                short(point.parameters),
                short(point.tokens),
                point.compute()
            )?;
        }
        for compute in plans {
            match fitted.law.optimum(*compute) {
                Some(best) => {
                    let (loss, (low, high)) = fitted.loss(&best);
                    let all = fitted.others.iter().filter_map(|law| law.optimum(*compute));
                    let (fewest, most) = interval(all.map(|best| best.parameters).collect());
                    writeln!(
                        out,
                        "{compute:.3e} FLOPs go furthest with {} parameters ({} to {}) on {} {unit}: {loss:.4} ({low:.4} to {high:.4})",
                        short(best.parameters),
                        short(fewest),
                        short(most),
                        short(best.tokens)
                    )?;
                }
                None if fitted.law.form == Form::Compute => {
                    let point = Point {
                        parameters: compute / 6.0,
                        tokens: 1.0,
                        loss: 0.0,
                    };
                    let (loss, (low, high)) = fitted.loss(&point);
                    writeln!(
                        out,
                        "{compute:.3e} FLOPs, split as in these runs: {loss:.4} ({low:.4} to {high:.4})"
                    )?;
                }
                None => {
                    writeln!(
                        out,
                        "{compute:.3e} FLOPs: these runs do not tell how to split them, since {} alone varies in them; --params N --tokens D \
                         foretells a run",
                        fitted.law.form.varies()
                    )?;
                }
            }
        }
        Ok(())
    }
}

/// A law, and those that are as likely.
struct Fitted<'a> {
    law: &'a Law,
    others: &'a [Law],
}

impl Fitted<'_> {
    fn between(&self, of: impl Fn(&Law) -> f64) -> (f64, f64) {
        interval(self.others.iter().map(of).collect())
    }

    fn loss(&self, point: &Point) -> (f64, (f64, f64)) {
        (self.law.loss(point), self.between(|law| law.loss(point)))
    }

    /// Why the law may be none, in words.
    fn doubts(&self) -> Vec<String> {
        let varied = match self.law.form {
            Form::SizeAndData => vec!["size", "data"],
            form => vec![form.varies()],
        };
        let terms = varied.into_iter().zip(&self.law.terms).enumerate();
        let doubt = terms.filter_map(|(k, (what, (a, alpha)))| {
            let (low, high) = self.between(|law| law.terms[k].1);
            if *a <= 0.0 {
                return Some(format!("the loss does not fall with {what} in these runs"));
            }
            (*alpha >= STEEPEST || high / low.max(1e-9) > 4.0).then(|| {
                format!(
                    "the exponent of {what} is anything from {low:.2} to {high:.2}: these runs do not tell it, nor what larger ones \
                     would give"
                )
            })
        });
        doubt.collect()
    }

    /// Names of the coefficients with their values and intervals.
    fn coefficients(&self) -> Vec<(&'static str, f64, (f64, f64))> {
        let mut all = vec![("E", self.law.floor, self.between(|law| law.floor))];
        let names = match self.law.form {
            Form::Data => [("B", "beta"); 2],
            _ => [("A", "alpha"), ("B", "beta")],
        };
        for (k, ((scale, power), (a, alpha))) in names.iter().zip(&self.law.terms).enumerate() {
            all.push((scale, *a, self.between(|law| law.terms[k].0)));
            all.push((power, *alpha, self.between(|law| law.terms[k].1)));
        }
        all
    }

    fn tell(&self, out: &mut dyn Write, ran: &[Ran]) -> Result<()> {
        let widest = ran.iter().map(|r| r.name.len()).max().unwrap_or(0).max(3);
        writeln!(
            out,
            "{:widest$}  {:>10}  {:>10}  {:>9}  {:>8}  {:>8}  {:>7}",
            "run",
            "parameters",
            if ran[0].counts_tokens {
                "tokens"
            } else {
                "examples"
            },
            "6 N D",
            "loss",
            "law",
            "off"
        )?;
        for run in ran {
            let (point, law) = (run.point, self.law.loss(&run.point));
            writeln!(
                out,
                "{:widest$}  {:>10}  {:>10}  {:>9.2e}  {:>8.4}  {law:>8.4}  {:>+6.2}%",
                run.name,
                short(point.parameters),
                short(point.tokens),
                point.compute(),
                point.loss,
                100.0 * (point.loss / law - 1.0)
            )?;
        }
        for run in ran.iter().filter(|r| r.all_parameters > r.point.parameters) {
            let (all, seen) = (short(run.all_parameters), short(run.point.parameters));
            writeln!(
                out,
                "{}: {all} parameters, of which a token sees {seen}",
                run.name
            )?;
        }
        writeln!(
            out,
            "\n{}   from {} runs, {:.2} % off (root mean square)",
            self.law.form.formula(),
            ran.len(),
            100.0 * self.law.error
        )?;
        for (name, value, (low, high)) in self.coefficients() {
            writeln!(out, "  {name:5} {value:>12.5}   {low:.5} to {high:.5}")?;
        }
        Ok(())
    }

    fn json(&self, ran: &[Ran], plans: &[f64], asked: Option<Point>) -> Value {
        let told = |point: &Point| {
            let (loss, (low, high)) = self.loss(point);
            json!({"parameters": point.parameters, "tokens": point.tokens, "flops": point.compute(), "loss": loss, "low": low, "high": high})
        };
        let runs = ran.iter().map(|r| {
            json!({"run": r.name, "step": r.step, "parameters": r.point.parameters, "all_parameters": r.all_parameters,
                   "tokens": r.point.tokens, "loss": r.point.loss, "law": self.law.loss(&r.point)})
        });
        let coefficients = self
            .coefficients()
            .into_iter()
            .map(|(name, value, (low, high))| {
                (
                    name.to_owned(),
                    json!({"value": value, "low": low, "high": high}),
                )
            });
        json!({
            "law": self.law.form.formula(),
            "runs": runs.collect::<Vec<_>>(),
            "coefficients": coefficients.collect::<serde_json::Map<_, _>>(),
            "error": self.law.error,
            "optima": plans.iter().filter_map(|c| self.law.optimum(*c)).map(|p| told(&p)).collect::<Vec<_>>(),
            "asked": asked.map(|p| told(&p)),
        })
    }
}

/// `8.03 B`.
fn short(value: f64) -> String {
    let units = [(1e12, " T"), (1e9, " B"), (1e6, " M"), (1e3, " K")];
    match units.iter().find(|(size, _)| value >= *size) {
        Some((size, unit)) => format!("{:.3}{unit}", value / size),
        None => format!("{value:.0}"),
    }
}

/// Losses of the runs over their FLOPs, one colour a size, with the law of each size.
fn picture(ran: &[Ran], law: &Law, metric: &str) -> String {
    let mut sizes: Vec<f64> = ran.iter().map(|r| r.point.parameters).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.dedup_by(|b, a| *b <= *a * 1.001);
    let mut series = Vec::new();
    for size in &sizes {
        let of_size = ran.iter().map(|r| r.point);
        let of_size = of_size.filter(|p| (p.parameters / size - 1.0).abs() < 2e-3);
        let mut of_size: Vec<Point> = of_size.collect();
        of_size.sort_by(|a, b| a.tokens.total_cmp(&b.tokens));
        let place = |p: &Point| (p.compute(), p.loss);
        series.push(Series::dots(
            &short(*size),
            of_size.iter().map(place).collect(),
        ));
        let (from, to) = (of_size[0].tokens, of_size[of_size.len() - 1].tokens * 10.0);
        let curve = (0..=60).map(|k| {
            let tokens = from * (to / from).powf(f64::from(k) / 60.0);
            let mut point = Point {
                tokens,
                ..of_size[0]
            };
            point.loss = law.loss(&point);
            place(&point)
        });
        series.push(Series::line("", curve.collect()));
    }
    Chart {
        title: law.form.formula(),
        x: ("FLOPs (6 N D)", Axis::Log),
        y: (metric, Axis::Linear),
        series,
    }
    .svg()
}
