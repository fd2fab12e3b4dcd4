//! Numbers with their range in the type: a configuration is held against it as it is read, and `kiln config` tells it.

use crate::error::Error;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A whole number from `MIN` to `MAX`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count<const MIN: usize, const MAX: usize>(usize);

impl<const MIN: usize, const MAX: usize> Count<MIN, MAX> {
    /// A number that the program itself names.
    ///
    /// # Panics
    /// When it is outside; in a constant the program does not compile then.
    pub const fn of(number: usize) -> Self {
        assert!(MIN <= number && number <= MAX, "a number out of its range");
        Count(number)
    }

    /// The number.
    pub const fn get(self) -> usize {
        self.0
    }

    /// The number, beside sizes of files and pictures.
    pub const fn wide(self) -> u64 {
        self.0 as u64
    }

    fn words() -> String {
        format!("{MIN} to {MAX}")
    }
}

impl<const MIN: usize, const MAX: usize> TryFrom<usize> for Count<MIN, MAX> {
    type Error = Error;

    fn try_from(number: usize) -> Result<Self, Error> {
        match (MIN..=MAX).contains(&number) {
            true => Ok(Count(number)),
            false => Err(Error::config(format!(
                "expected {}, got {number}",
                Self::words()
            ))),
        }
    }
}

impl<const MIN: usize, const MAX: usize> fmt::Display for Count<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const MIN: usize, const MAX: usize> Serialize for Count<MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, const MIN: usize, const MAX: usize> Deserialize<'de> for Count<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u64(CountVisitor)
    }
}

struct CountVisitor<const MIN: usize, const MAX: usize>;

impl<const MIN: usize, const MAX: usize> Visitor<'_> for CountVisitor<MIN, MAX> {
    type Value = Count<MIN, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number, {}", Count::<MIN, MAX>::words())
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        Count::try_from(number).map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        let words = Count::<MIN, MAX>::words();
        let wide = u64::try_from(number)
            .map_err(|_| E::custom(format!("expected {words}, got {number}")))?;
        self.visit_u64(wide)
    }
}

impl<const MIN: usize, const MAX: usize> JsonSchema for Count<MIN, MAX> {
    fn schema_name() -> Cow<'static, str> {
        format!("Count{MIN}To{MAX}").into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX })
    }
}

/// Where a [`Real`] may lie.
pub trait Interval: Copy + fmt::Debug + 'static {
    /// The least value.
    const LOW: f64;
    /// The largest value.
    const HIGH: f64;
    /// Whether the ends themselves are left out: the lower, the upper.
    const OPEN: [bool; 2];
}

/// A number of an interval; never infinite, never NaN.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Real<I>(f64, PhantomData<I>);

/// Makes the intervals and the names of their numbers.
macro_rules! intervals {
    ($($(#[$about:meta])* $real:ident = $interval:ident $low:literal $below:tt x $above:tt $high:literal;)*) => {$(
        #[doc = concat!("The interval of [`", stringify!($real), "`].")]
        #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
        pub enum $interval {}

        impl Interval for $interval {
            const LOW: f64 = $low;
            const HIGH: f64 = $high;
            const OPEN: [bool; 2] = [open!($below), open!($above)];
        }

        $(#[$about])*
        pub type $real = Real<$interval>;
    )*};
}

macro_rules! open {
    (<) => {
        true
    };
    (<=) => {
        false
    };
}

// The step computes in f32, so nothing is larger than that holds, and what is above 0 stays above 0 there.
intervals! {
    /// A share, or a probability: 0 to 1.
    Share = ZeroToOne 0.0 <= x <= 1.0;
    /// What is less than the whole: 0 or more, below 1.
    Part = ZeroToBelowOne 0.0 <= x < 1.0;
    /// Some, and not all: above 0 and below 1.
    Proper = WithinOne 0.0 < x < 1.0;
    /// Above 0.
    Positive = AboveZero 1e-37 <= x <= 3e38;
    /// 0 or more.
    NonNegative = FromZero 0.0 <= x <= 3e38;
    /// Any number that an f32 holds.
    Finite = Anything -3e38 <= x <= 3e38;
    /// 1 or more.
    AtLeastOne = FromOne 1.0 <= x <= 1e6;
}

impl<I: Interval> Real<I> {
    /// A number that the program itself names.
    ///
    /// # Panics
    /// When it is outside; in a constant the program does not compile then.
    pub const fn of(number: f64) -> Self {
        assert!(Self::holds(number), "a number out of its range");
        Real(number, PhantomData)
    }

    /// The number.
    pub const fn get(self) -> f64 {
        self.0
    }

    const fn holds(number: f64) -> bool {
        let [open_low, open_high] = I::OPEN;
        let above = if open_low {
            number > I::LOW
        } else {
            number >= I::LOW
        };
        let below = if open_high {
            number < I::HIGH
        } else {
            number <= I::HIGH
        };
        above && below
    }

    fn words() -> String {
        let (low, high) = (short(I::LOW), short(I::HIGH));
        match I::OPEN {
            [false, false] => format!("{low} to {high}"),
            [false, true] => format!("{low} or more, below {high}"),
            [true, false] => format!("above {low}, at most {high}"),
            [true, true] => format!("above {low} and below {high}"),
        }
    }
}

/// A number without long rows of zeros: `0.75`, `3e38`.
pub(super) fn short(number: f64) -> String {
    match number == 0.0 || !number.is_finite() || (1e-4..1e7).contains(&number.abs()) {
        true => number.to_string(),
        false => format!("{number:e}"),
    }
}

impl<I: Interval> TryFrom<f64> for Real<I> {
    type Error = Error;

    fn try_from(number: f64) -> Result<Self, Error> {
        match Self::holds(number) {
            true => Ok(Real(number, PhantomData)),
            false => Err(Error::config(format!(
                "expected {}, got {}",
                Self::words(),
                short(number)
            ))),
        }
    }
}

impl<I: Interval> fmt::Display for Real<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<I: Interval> Serialize for Real<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, I: Interval> Deserialize<'de> for Real<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_f64(RealVisitor(PhantomData))
    }
}

struct RealVisitor<I>(PhantomData<I>);

impl<I: Interval> Visitor<'_> for RealVisitor<I> {
    type Value = Real<I>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a number, {}", Real::<I>::words())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Real::try_from(number).map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        self.visit_f64(number as f64)
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        self.visit_f64(number as f64)
    }
}

impl<I: Interval> JsonSchema for Real<I> {
    fn schema_name() -> Cow<'static, str> {
        Self::words().into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ends = [
            ["minimum", "exclusiveMinimum"][usize::from(I::OPEN[0])],
            ["maximum", "exclusiveMaximum"][usize::from(I::OPEN[1])],
        ];
        json_schema!({ "type": "number", ends[0]: I::LOW, ends[1]: I::HIGH })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Numbers {
        count: Count<1, 1024>,
        share: Share,
        part: Part,
        some: Proper,
        positive: Positive,
        any: Finite,
    }

    const GOOD: &str =
        "count = 1024\nshare = 1\npart = 0.0\nsome = 0.5\npositive = 1e-8\nany = -3\n";

    #[test]
    fn a_number_reads_back_what_it_writes() {
        let numbers: Numbers = toml::from_str(GOOD).unwrap();
        assert_eq!((numbers.count.get(), numbers.share.get()), (1024, 1.0));
        let again = toml::from_str(&toml::to_string(&numbers).unwrap()).unwrap();
        assert_eq!(numbers, again);
    }

    #[test]
    fn what_is_outside_is_refused_with_the_range() {
        for (from, to, want) in [
            ("count = 1024", "count = 0", "expected 1 to 1024, got 0"),
            (
                "count = 1024",
                "count = 1025",
                "expected 1 to 1024, got 1025",
            ),
            ("count = 1024", "count = -1", "expected 1 to 1024, got -1"),
            (
                "count = 1024",
                "count = 9223372036854775807",
                "expected 1 to 1024, got 9223372036854775807",
            ),
            ("share = 1", "share = 1.5", "expected 0 to 1, got 1.5"),
            ("share = 1", "share = nan", "expected 0 to 1, got NaN"),
            (
                "part = 0.0",
                "part = 1",
                "expected 0 or more, below 1, got 1",
            ),
            (
                "some = 0.5",
                "some = 0",
                "expected above 0 and below 1, got 0",
            ),
            (
                "positive = 1e-8",
                "positive = inf",
                "expected 1e-37 to 3e38, got inf",
            ),
            (
                "positive = 1e-8",
                "positive = 0",
                "expected 1e-37 to 3e38, got 0",
            ),
            ("any = -3", "any = -inf", "expected -3e38 to 3e38, got -inf"),
            (
                "count = 1024",
                "count = 2.0",
                "invalid type: floating point `2.0`, expected a whole number, 1 to 1024",
            ),
        ] {
            assert!(GOOD.contains(from));
            let error = toml::from_str::<Numbers>(&GOOD.replace(from, to)).unwrap_err();
            assert_eq!(error.message(), want);
        }
    }

    #[test]
    fn what_is_above_zero_stays_so_in_f32() {
        assert!(AboveZero::LOW as f32 > 0.0 && (AboveZero::HIGH as f32).is_finite());
    }
}
