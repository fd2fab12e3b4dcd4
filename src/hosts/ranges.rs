//! Numbers in words.

/// Rising numbers as people write them: `3, 5-7`.
pub fn ranges(numbers: impl IntoIterator<Item = usize>) -> String {
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match stretches.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => stretches.push((number, number)),
        }
    }
    let one = |(first, last): (usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}-{last}"),
    };
    let words: Vec<String> = stretches.into_iter().map(one).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_joined() {
        assert_eq!(ranges([3, 5, 6, 7]), "3, 5-7");
        assert_eq!(ranges([0, 1, 4]), "0, 1, 4");
        assert_eq!(ranges([]), "");
    }
}
