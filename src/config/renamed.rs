//! Keys that have had other names. Nothing reads an old one: it is refused with the new one.

use super::fault::{Segment, dotted};

/// Old and new path of each key; `NAME` stands for a name of the user's, `[]` for an index of a list.
pub const RENAMED: &[(&str, &str)] = &[
    ("optimizer.average", "optimizer.ema"),
    ("optimizer.lr_factors", "optimizer.lr_multipliers"),
];

/// What is said of a key that is not known, where it has another name now.
pub(super) fn renamed(path: &[Segment]) -> Option<String> {
    told(RENAMED, path)
}

fn told(table: &[(&str, &str)], path: &[Segment]) -> Option<String> {
    let fits = |old: &str| {
        let old = old.replace("[]", ".[]");
        let old: Vec<&str> = old.split('.').collect();
        let same = |(old, own): (&&str, &Segment)| match own {
            Segment::Key(key) => *old == "NAME" || old == key,
            Segment::Index(_) => *old == "[]",
        };
        old.len() == path.len() && old.iter().zip(path).all(same)
    };
    let (_, new) = table.iter().find(|(old, _)| fits(old))?;
    Some(format!("{} is called {new} now", dotted(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_places_in_lists_are_the_users_own() {
        let table = [("sources.NAME.parts[].old", "sources.NAME.parts[].new")];
        let key = |name: &str| Segment::Key(name.to_owned());
        let path = [
            key("sources"),
            key("mine"),
            key("parts"),
            Segment::Index(3),
            key("old"),
        ];
        let said = told(&table, &path).unwrap();
        assert_eq!(
            said,
            "sources.mine.parts[3].old is called sources.NAME.parts[].new now"
        );
        assert!(told(&table, &path[..4]).is_none());
    }
}
