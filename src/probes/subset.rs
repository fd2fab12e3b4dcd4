//! Which of the labelled pictures a probe is given.

use crate::data::{Purpose, Stream};
use crate::error::{Error, Result};
use std::str::FromStr;

/// How many labels a probe sees: `all`, `1%` of each class, or `5-per-class`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Labels {
    /// All of them.
    #[default]
    All,
    /// That share of each class, rounded up.
    Share(f64),
    /// So many of each class.
    PerClass(usize),
}

impl FromStr for Labels {
    type Err = String;

    fn from_str(text: &str) -> Result<Labels, String> {
        let share = |text: &str| text.parse::<f64>().ok().map(|percent| percent / 100.0);
        let labels = match (text.strip_suffix('%'), text.strip_suffix("-per-class")) {
            _ if text == "all" => Some(Labels::All),
            (Some(percent), _) => share(percent)
                .filter(|share| *share > 0.0 && *share <= 1.0)
                .map(Labels::Share),
            (_, Some(count)) => count
                .parse()
                .ok()
                .filter(|count| *count > 0)
                .map(Labels::PerClass),
            _ => None,
        };
        labels.ok_or_else(|| {
            format!("expected all, a share such as 1%, or 5-per-class, got `{text}`")
        })
    }
}

impl Labels {
    /// The numbers of the `labels`, one a picture, that are given, in their order; which of a class is a function of the seed.
    ///
    /// # Errors
    /// [`Error::Data`] when a class has fewer than asked for.
    pub fn choose(self, labels: &[u32], classes: usize, seed: u64) -> Result<Vec<usize>> {
        let mut own: Vec<Vec<usize>> = vec![Vec::new(); classes];
        for (row, label) in labels.iter().enumerate() {
            own[*label as usize].push(row);
        }
        let mut chosen = Vec::new();
        for (class, rows) in own.iter().enumerate() {
            let most = rows.len();
            let wanted = match self {
                Labels::All => most,
                // 1% of 600 is 6, whatever 0.01 is in binary
                Labels::Share(share) => ((share * most as f64 - 1e-9).ceil() as usize).min(most),
                Labels::PerClass(count) if most > 0 && count > most => {
                    return Err(Error::data(format!(
                        "--labels {count}-per-class: class {class} has {most} pictures; ask for {most} or fewer"
                    )));
                }
                Labels::PerClass(count) => count.min(most),
            };
            let order = Stream::new(seed, Purpose::Subset, class as u64).shuffled(most);
            chosen.extend(order[..wanted].iter().map(|k| rows[*k as usize]));
        }
        chosen.sort_unstable();
        Ok(chosen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_class_gives_its_share_and_the_seed_says_which() {
        let all: Vec<u32> = (0..1000).map(|k| u32::from(k % 10 == 0)).collect();
        let of = |labels: &str, seed| {
            let rows = labels.parse::<Labels>().unwrap().choose(&all, 2, seed);
            rows.unwrap()
        };
        let count = |rows: &[usize]| {
            let ones = rows.iter().filter(|row| all[**row] == 1).count();
            [rows.len() - ones, ones]
        };
        assert_eq!(of("all", 0), (0..1000).collect::<Vec<_>>());
        assert_eq!(count(&of("1%", 0)), [9, 1]);
        assert_eq!(count(&of("5-per-class", 0)), [5, 5]);
        assert_eq!(of("5-per-class", 0), of("5-per-class", 0));
        assert_ne!(of("5-per-class", 0), of("5-per-class", 1));
        let many = Labels::PerClass(101).choose(&all, 2, 0).unwrap_err();
        assert!(many.to_string().contains("class 1 has 100 pictures"));
        for bad in ["0%", "101%", "0-per-class", "5", "-1%", "x-per-class"] {
            assert!(bad.parse::<Labels>().is_err(), "{bad}");
        }
    }
}
