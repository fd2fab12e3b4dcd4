//! Lists of host names as Slurm writes them.

use crate::error::{Error, Result};

/// Names that a list may stand for: more is a mistake, and would only fill the memory.
const MOST: usize = 65_536;

/// The names that a host list stands for: `node[01-03,7]-ib,gpu4` is `node01-ib`, `node02-ib`, `node03-ib`, `node7-ib`
/// and `gpu4`.
///
/// # Errors
/// When brackets do not match, a range is none, or the list stands for more than 65,536 names.
pub fn expand(list: &str) -> Result<Vec<String>> {
    let fault = |what: &str| Error::config(format!("host list `{list}`: {what}"));
    let mut names = Vec::new();
    for word in words(list).ok_or_else(|| fault("its brackets do not match"))? {
        if word.is_empty() {
            return Err(fault("a name is empty"));
        }
        let mut begun = vec![String::new()];
        let mut rest = word;
        while let Some((before, after)) = rest.split_once('[') {
            let (inside, after) = after.split_once(']').unwrap_or((after, ""));
            let mut longer = Vec::new();
            for choice in inside.split(',') {
                let numbers = numbers(choice)
                    .ok_or_else(|| fault(&format!("`{choice}` is no number and no range")))?;
                if names.len() + begun.len() * (longer.len() + numbers.len()) > MOST {
                    return Err(fault("it stands for more than 65,536 names"));
                }
                longer.extend(numbers);
            }
            let joined = |name: &String| {
                let one = |number: &String| format!("{name}{before}{number}");
                longer.iter().map(one).collect::<Vec<_>>()
            };
            begun = begun.iter().flat_map(joined).collect();
            rest = after;
        }
        names.extend(begun.into_iter().map(|name| name + rest));
    }
    Ok(names)
}

/// The list cut at commas outside of brackets; nothing when brackets do not match or are nested.
fn words(list: &str) -> Option<Vec<&str>> {
    let (mut words, mut start, mut inside) = (Vec::new(), 0, false);
    for (at, c) in list.char_indices() {
        match (c, inside) {
            ('[', false) => inside = true,
            (']', true) => inside = false,
            ('[' | ']', _) => return None,
            (',', false) => {
                words.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(&list[start..]);
    (!inside).then_some(words)
}

/// `7` or `01-03`: each number as wide as it is written.
fn numbers(choice: &str) -> Option<Vec<String>> {
    let (first, last) = choice.split_once('-').unwrap_or((choice, choice));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(first) || !digits(last) {
        return None;
    }
    let (low, high): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
    if high < low || high - low >= MOST {
        return None;
    }
    let width = first.len();
    Some((low..=high).map(|n| format!("{n:0width$}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_slurm_are_expanded() {
        let names = |list| expand(list).unwrap().join(" ");
        assert_eq!(names("node[01-03,7]"), "node01 node02 node03 node7");
        assert_eq!(names("a,b[8-11]c,d"), "a b8c b9c b10c b11c d");
        assert_eq!(names("r[1-2]n[0-1]"), "r1n0 r1n1 r2n0 r2n1");
        assert_eq!(names("login"), "login");
    }

    #[test]
    fn lists_that_are_none_are_refused() {
        for (list, want) in [
            ("", "a name is empty"),
            ("a,,b", "a name is empty"),
            ("a[1-3", "do not match"),
            ("a]1[", "do not match"),
            ("a[[1]]", "do not match"),
            ("a[]", "`` is no number"),
            ("a[3-1]", "`3-1` is no number"),
            ("a[x]", "`x` is no number"),
            ("a[0-999999999999]", "is no number and no range"),
            ("a[0-9999]b[0-9999]", "more than 65,536"),
        ] {
            let told = expand(list).unwrap_err().to_string();
            assert!(told.contains(want) && told.contains(list), "{list}: {told}");
        }
    }
}
