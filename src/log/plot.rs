//! Curves as a picture that a browser and a README can show.

use std::fmt::Write;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
/// Edges of the plotting area: left, right, top, bottom.
const AREA: [f64; 4] = [64.0, 624.0, 40.0, 352.0];
const COLOURS: [&str; 6] = [
    "#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf",
];

/// How values lie along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Evenly.
    Linear,
    /// By their logarithm; values that are not above zero leave a gap.
    Log,
}

/// Points `(x, y)` with a name for the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    name: String,
    points: Vec<(f64, f64)>,
    dots: bool,
}

impl Series {
    /// A line through them. Without a name it has no legend, and the colour of the one before it.
    pub fn line(name: &str, points: Vec<(f64, f64)>) -> Series {
        Series {
            name: name.to_owned(),
            points,
            dots: false,
        }
    }

    /// A dot for each.
    pub fn dots(name: &str, points: Vec<(f64, f64)>) -> Series {
        Series {
            dots: true,
            ..Series::line(name, points)
        }
    }
}

/// Series in one picture with axes, ticks and, for two names or more, a legend. Points that are not finite leave a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart<'a> {
    /// Above the picture.
    pub title: &'a str,
    /// What lies along the horizontal axis, and how.
    pub x: (&'a str, Scale),
    /// What lies along the vertical axis, and how.
    pub y: (&'a str, Scale),
    /// What is drawn.
    pub series: Vec<Series>,
}

impl Chart<'_> {
    /// The picture as an SVG document.
    pub fn svg(&self) -> String {
        let placed = |p: &(f64, f64)| (scaled(p.0, self.x.1), scaled(p.1, self.y.1));
        let each = self.series.iter();
        let placed: Vec<Vec<(f64, f64)>> = each
            .map(|s| s.points.iter().map(placed).collect())
            .collect();
        let points = || placed.iter().flatten().filter(|p| finite(p));
        let [left, right, top, bottom] = AREA;
        let x = Axis::over(points().map(|p| p.0), (left, right), self.x.1);
        let y = Axis::over(points().map(|p| p.1), (bottom, top), self.y.1);

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
        body += &text(WIDTH / 2.0, 24.0, "middle", self.title);
        body += &text((left + right) / 2.0, HEIGHT - 10.0, "middle", self.x.0);
        let label = text(0.0, 0.0, "middle", self.y.0);
        body += &format!(
            "<g transform=\"translate(16 {}) rotate(-90)\">{label}</g>\n",
            (top + bottom) / 2.0
        );
        let names = self.series.iter().filter(|s| !s.name.is_empty()).count();
        let mut named = 0usize;
        for (series, points) in self.series.iter().zip(&placed) {
            named += usize::from(!series.name.is_empty());
            let i = named.saturating_sub(1);
            let colour = COLOURS[i % COLOURS.len()];
            body += &match series.dots {
                true => dots(points, (&x, &y), colour),
                false => {
                    let line = line(points, &x, &y);
                    format!("<path class=\"line\" stroke=\"{colour}\" d=\"{line}\"/>\n")
                }
            };
            if names > 1 && !series.name.is_empty() {
                let at = top + 16.0 + 18.0 * i as f64;
                body += &format!(
                    "<path class=\"line\" stroke=\"{colour}\" d=\"M{} {at}h24\"/>\n",
                    right - 32.0
                );
                body += &text(right - 40.0, at + 4.0, "end", &series.name);
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" \
             height=\"{HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\">\n\
             <style>path{{fill:none}} .grid{{stroke:#ddd}} .axis{{stroke:#444}} .line{{stroke-width:1.5}}</style>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{body}</svg>\n"
        )
    }
}

/// Where a value lies before the axis is fitted to the picture.
fn scaled(value: f64, scale: Scale) -> f64 {
    match scale {
        Scale::Linear => value,
        Scale::Log => value.log10(),
    }
}

fn dots(points: &[(f64, f64)], (x, y): (&Axis, &Axis), colour: &str) -> String {
    let each = points.iter().filter(|p| finite(p));
    let each = each.map(|p| {
        let (x, y) = (x.place(p.0), y.place(p.1));
        format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\" fill=\"{colour}\"/>\n")
    });
    each.collect()
}

/// A scale from values to places on the picture.
struct Axis {
    /// Values at both ends.
    range: (f64, f64),
    /// Places of both ends.
    ends: (f64, f64),
    /// Distance of ticks.
    step: f64,
    /// What the values are: themselves, or logarithms.
    scale: Scale,
}

impl Axis {
    fn over(values: impl Iterator<Item = f64>, ends: (f64, f64), scale: Scale) -> Axis {
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
        let step = step.unwrap_or(10.0 * power);
        Axis {
            range: (low, high),
            ends,
            // whole powers of ten, where there are two or more
            step: match scale {
                Scale::Log if high.floor() > low.ceil() => step.max(1.0).round(),
                _ => step,
            },
            scale,
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
        if self.scale == Scale::Log {
            return format!("{:.1e}", 10f64.powf(value)).replace(".0e", "e");
        }
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

    fn chart(title: &str, series: Vec<Series>) -> Chart<'_> {
        Chart {
            title,
            x: ("step", Scale::Linear),
            y: ("loss", Scale::Linear),
            series,
        }
    }

    #[test]
    fn a_logarithmic_axis_has_powers_of_ten_and_dots_lie_by_their_logarithm() {
        let dots = vec![(1e18, 2.0), (1e19, 1.5), (1e20, 1.0), (0.0, 1.0)];
        let mut chart = chart("law", vec![Series::dots("", dots)]);
        chart.x.1 = Scale::Log;
        let svg = chart.svg();
        for part in [
            ">1e18<",
            ">1e19<",
            ">1e20<",
            "cx=\"64.0\"",
            "cx=\"344.0\"",
            "cx=\"624.0\"",
        ] {
            assert!(svg.contains(part), "{part} is missing in {svg}");
        }
        assert_eq!(svg.matches("<circle").count(), 3);
    }

    #[test]
    fn a_plot_has_its_title_lines_ticks_and_legend() {
        let falling = (0..=100)
            .map(|i| (f64::from(i), 1.0 / f64::from(i + 1)))
            .collect();
        let series = vec![
            Series::line("train", falling),
            Series::line("eval", vec![(0.0, 0.5), (100.0, 0.1)]),
        ];
        let svg = chart("a < b", series).svg();
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
            Axis::over([0.0, 3.0].into_iter(), (0.0, 3.0), Scale::Linear),
            Axis::over([0.0, 1.0].into_iter(), (0.0, 1.0), Scale::Linear),
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
            for scale in [Scale::Linear, Scale::Log] {
                let mut chart = chart("t", vec![Series::dots("s", points.clone())]);
                (chart.x.1, chart.y.1) = (scale, scale);
                let svg = chart.svg();
                assert!(svg.len() < 30_000, "{points:?} makes {} bytes", svg.len());
            }
        }
    }
}
