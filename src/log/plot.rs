//! Curves as a picture that a browser and a README can show.

use std::fmt::Write;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
/// Edges of the plotting area: left, right, top, bottom.
const AREA: [f64; 4] = [64.0, 624.0, 40.0, 352.0];
const COLOURS: [&str; 6] = [
    "#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf",
];

/// Named series of points `(x, y)` as lines in one SVG document, with axes, ticks and, for two series or more, a
/// legend. Points that are not finite leave a gap.
pub fn plot_svg(
    title: &str,
    x_label: &str,
    y_label: &str,
    series: &[(&str, Vec<(f64, f64)>)],
) -> String {
    let points = || {
        series
            .iter()
            .flat_map(|(_, points)| points)
            .filter(|p| finite(p))
    };
    let [left, right, top, bottom] = AREA;
    let x = Axis::over(points().map(|p| p.0), left, right);
    let y = Axis::over(points().map(|p| p.1), bottom, top);

    let mut body = String::new();
    for tick in y.ticks() {
        let (at, shown) = (y.place(tick), y.label(tick));
        body += &format!("<path class=\"grid\" d=\"M{left} {at:.1}H{right}\"/>\n");
        body += &text(left - 8.0, at + 4.0, "end", &shown);
    }
    for tick in x.ticks() {
        let (at, shown) = (x.place(tick), x.label(tick));
        body += &format!("<path class=\"axis\" d=\"M{at:.1} {bottom}v5\"/>\n");
        body += &text(at, bottom + 20.0, "middle", &shown);
    }
    body += &format!("<path class=\"axis\" d=\"M{left} {top}V{bottom}H{right}\"/>\n");
    body += &text(WIDTH / 2.0, 24.0, "middle", title);
    body += &text((left + right) / 2.0, HEIGHT - 10.0, "middle", x_label);
    let label = text(0.0, 0.0, "middle", y_label);
    body += &format!(
        "<g transform=\"translate(16 {}) rotate(-90)\">{label}</g>\n",
        (top + bottom) / 2.0
    );
    for (i, (name, points)) in series.iter().enumerate() {
        let colour = COLOURS[i % COLOURS.len()];
        let line = line(points, &x, &y);
        body += &format!("<path class=\"line\" stroke=\"{colour}\" d=\"{line}\"/>\n");
        if series.len() > 1 {
            let at = top + 16.0 + 18.0 * i as f64;
            body += &format!(
                "<path class=\"line\" stroke=\"{colour}\" d=\"M{} {at}h24\"/>\n",
                right - 32.0
            );
            body += &text(right - 40.0, at + 4.0, "end", name);
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" \
         height=\"{HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <style>path{{fill:none}} .grid{{stroke:#ddd}} .axis{{stroke:#444}} .line{{stroke-width:1.5}}</style>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{body}</svg>\n"
    )
}

/// A linear scale from values to places on the picture.
struct Axis {
    /// Values at both ends.
    range: (f64, f64),
    /// Places of both ends.
    ends: (f64, f64),
    /// Distance of ticks.
    step: f64,
}

impl Axis {
    fn over(values: impl Iterator<Item = f64>, from: f64, to: f64) -> Axis {
        let (mut low, mut high) = values
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| {
                (low.min(v), high.max(v))
            });
        if low > high {
            (low, high) = (0.0, 1.0);
        } else if low == high {
            let margin = if low == 0.0 { 1.0 } else { low.abs() / 2.0 };
            (low, high) = (low - margin, high + margin);
        }
        // About five ticks, at 1, 2 or 5 times a power of ten.
        let rough = (high - low) / 5.0;
        let power = 10f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0]
            .map(|m| m * power)
            .into_iter()
            .find(|s| *s >= rough);
        Axis {
            range: (low, high),
            ends: (from, to),
            step: step.unwrap_or(10.0 * power),
        }
    }

    fn place(&self, value: f64) -> f64 {
        let part = (value - self.range.0) / (self.range.1 - self.range.0);
        self.ends.0 + part * (self.ends.1 - self.ends.0)
    }

    fn ticks(&self) -> impl Iterator<Item = f64> {
        let first = (self.range.0 / self.step).ceil();
        let count = ((self.range.1 / self.step).floor() - first) as usize + 1;
        (0..count).map(move |i| (first + i as f64) * self.step)
    }

    /// The value with as many digits as the distance of ticks needs.
    fn label(&self, value: f64) -> String {
        let decimals = -self.step.log10().floor();
        if self.step < 1e-3 || value.abs() >= 1e6 {
            return if value == 0.0 {
                "0".into()
            } else {
                format!("{value:.1e}")
            };
        }
        format!("{value:.*}", decimals.max(0.0) as usize)
    }
}

/// SVG path through the points, broken where one is not finite; a point on the pixel of the last one is left out.
fn line(points: &[(f64, f64)], x: &Axis, y: &Axis) -> String {
    let mut path = String::new();
    let mut last: Option<(i64, i64)> = None;
    for point in points {
        if !finite(point) {
            last = None;
            continue;
        }
        let tenths = |place: f64| (10.0 * place).round() as i64;
        let place = (tenths(x.place(point.0)), tenths(y.place(point.1)));
        if last != Some(place) {
            let command = if last.is_some() { 'L' } else { 'M' };
            let (x, y) = (place.0 as f64 / 10.0, place.1 as f64 / 10.0);
            // Writing to a string does not fail.
            let _ = write!(path, "{command}{x} {y}");
        }
        last = Some(place);
    }
    path
}

fn finite(point: &(f64, f64)) -> bool {
    point.0.is_finite() && point.1.is_finite()
}

fn text(x: f64, y: f64, anchor: &str, words: &str) -> String {
    let words = words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plot_has_its_title_lines_ticks_and_legend() {
        let falling = (0..=100)
            .map(|i| (f64::from(i), 1.0 / f64::from(i + 1)))
            .collect();
        let svg = plot_svg(
            "a < b",
            "step",
            "loss",
            &[("train", falling), ("eval", vec![(0.0, 0.5), (100.0, 0.1)])],
        );
        for part in [
            ">a &lt; b<",
            ">step<",
            ">loss<",
            ">train<",
            ">eval<",
            ">0.2<",
            ">100<",
        ] {
            assert!(svg.contains(part), "{part} is missing in {svg}");
        }
        // The first point lies at the upper left corner of the area.
        assert!(svg.contains("d=\"M64 40L"));
    }

    #[test]
    fn a_point_that_is_not_finite_leaves_a_gap() {
        let points = vec![(0.0, 0.0), (1.0, f64::NAN), (2.0, 1.0), (3.0, 0.0)];
        let (x, y) = (
            Axis::over([0.0, 3.0].into_iter(), 0.0, 3.0),
            Axis::over([0.0, 1.0].into_iter(), 0.0, 1.0),
        );
        assert_eq!(line(&points, &x, &y), "M0 0M2 1L3 0");
    }

    #[test]
    fn any_numbers_can_be_plotted() {
        let odd = [
            vec![],
            vec![(0.0, 0.0)],
            vec![(1.0, f64::INFINITY)],
            vec![(5.0, -3.0), (5.0, -3.0)],
            vec![(0.0, 1e-300), (1.0, 1e300)],
            vec![(0.0, -f64::MAX), (1.0, f64::MAX)],
            vec![(1e18, 1.0), (1e18 + 256.0, 1.0 + f64::EPSILON)],
        ];
        for points in odd {
            let svg = plot_svg("t", "x", "y", &[("s", points.clone())]);
            assert!(svg.len() < 20_000, "{points:?} makes {} bytes", svg.len());
        }
    }
}
