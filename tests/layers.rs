//! The order of the rooms, held: whoever reads a file needs to know only what lies below it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The library's rooms, lowest first. A file may use its own room and those of earlier rows.
const ROWS: &[&[&str]] = &[
    &["error"],
    &["types", "machine"],
    &["array", "config", "fetch"],
    &["files"],
    &[
        "shard",
        "pjrt",
        "plugins",
        "store",
        "log",
        "tokenizer",
        "vectors",
    ],
    &["hosts"],
    &["graph"],
    &["ops"],
    &["autodiff"],
    &["nn"],
    &["optim", "data", "hf"],
    &["models"],
    &["tasks"],
    &["experiment"],
    &["step"],
    &["runtime"],
    &["aot"],
    &["train", "probes"],
    &["inspect", "interop"],
];
/// The binary's own files; the library does not know them.
const BINARY: &[&str] = &["main", "cli"];
/// Longer files want splitting.
const LINES: usize = 600;

/// Every Rust file of `src`, by its path from there.
fn sources() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                sources.insert(path.strip_prefix(&root).unwrap().to_owned(), text);
            }
        }
    }
    assert!(sources.len() > 50, "only {} files", sources.len());
    sources
}

/// The room of a file: its folder in `src`, or its own name.
fn room(path: &Path) -> String {
    let first = path.iter().next().unwrap().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

fn row(room: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&room))
}

/// The text without comments, lines kept. Code in quotes is taken for code: it does no harm.
fn code(text: &str) -> String {
    let line = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Each `crate::room` in the code, also within braces, with its line.
fn uses(code: &str) -> Vec<(usize, String)> {
    let name = |text: &str| -> String {
        let is_name = |c: &char| c.is_alphanumeric() || *c == '_';
        text.trim_start().chars().take_while(is_name).collect()
    };
    let mut uses = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let line = |at: usize| code[..at].matches('\n').count() + 1;
        let path = &code[at + found.len()..];
        let Some(group) = path.strip_prefix('{') else {
            uses.push((line(at), name(path)));
            continue;
        };
        // A name at the outermost level comes after the brace or a comma.
        let mut depth = 1;
        uses.push((line(at), name(group)));
        for (offset, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => {
                    let place = at + found.len() + 1 + offset;
                    uses.push((line(place), name(&group[offset + 1..])));
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    uses.retain(|(_, name)| !name.is_empty());
    uses
}

/// What is wrong with the file's uses.
fn edges_upwards(path: &Path, text: &str) -> Vec<String> {
    let from = room(path);
    if from == "lib" || BINARY.contains(&from.as_str()) {
        return Vec::new();
    }
    let path = path.display();
    let Some(from_row) = row(&from) else {
        return vec![format!(
            "src/{path}: room {from} has no row in tests/layers.rs"
        )];
    };
    let wrong = uses(&code(text)).into_iter().filter_map(|(line, to)| {
        let allowed = to == from || row(&to).is_some_and(|to_row| to_row < from_row);
        (!allowed).then(|| format!("src/{path}:{line}: {from} uses {to}, which is not below it"))
    });
    wrong.collect()
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let wrong: Vec<String> = sources()
        .iter()
        .flat_map(|(path, text)| edges_upwards(path, text))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn an_edge_upwards_is_found_however_it_is_written() {
    let wrong = |text: &str| edges_upwards(Path::new("graph/mod.rs"), text);
    assert_eq!(wrong("use crate::types::DType;"), [""; 0]);
    assert_eq!(wrong("// see crate::ops\nuse crate::graph::Op;"), [""; 0]);
    let named = "src/graph/mod.rs:2: graph uses ops, which is not below it";
    assert_eq!(wrong("\nuse crate::ops::Iota;"), [named]);
    assert_eq!(wrong("\nlet x = crate::ops::barrier(&[]);"), [named]);
    let grouped = "use crate::{error::{Error, Result},\n    ops::Iota, types::Type};";
    assert_eq!(wrong(grouped).len(), 1, "{:?}", wrong(grouped));
    assert_eq!(wrong("use crate::{train, types}").len(), 1);
    assert_eq!(edges_upwards(Path::new("new.rs"), "").len(), 1);
    // Neighbours in a row do not know each other.
    assert_eq!(
        edges_upwards(Path::new("optim/mod.rs"), "crate::data::x").len(),
        1
    );
}

/// The code of a file without its tests.
fn shipped_code(text: &str) -> String {
    let code = code(text);
    let tests = code.find("#[cfg(test)]\nmod tests {");
    without_prose(&code[..tests.unwrap_or(code.len())])
}

/// Code whose strings of several words are empty: prose may speak of what it likes.
fn without_prose(code: &str) -> String {
    let (mut kept, mut rest) = (String::new(), code);
    while let Some(at) = rest.find('"') {
        let (before, after) = rest.split_at(at);
        kept.push_str(before);
        if before.ends_with(['\'', '\\']) {
            kept.push('"'); // a quote that is a character
            rest = &after[1..];
            continue;
        }
        let text = &after[1..];
        let mut escaped = false;
        let end = text.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let end = end.unwrap_or(text.len());
        let prose = text[..end].contains(' ');
        let lines = "\n".repeat(text[..end].matches('\n').count());
        let shown = if prose { lines.as_str() } else { &text[..end] };
        kept.push_str(&format!("\"{shown}\""));
        rest = text.get(end + 1..).unwrap_or_default();
    }
    kept + rest
}

/// The types of the registry, `Vit` and so on, by its lines `Variant: Config => Model;`.
fn family_types(registry: &str) -> Vec<String> {
    let lines = registry.lines().filter(|line| line.contains(" => "));
    let types = lines.filter_map(|line| Some(line.split_once(':')?.0.trim().to_owned()));
    types.collect()
}

/// Where code speaks of a family: by a type or module of it, or by a string that is its name.
fn family_names(path: &Path, text: &str, types: &[String]) -> Vec<String> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let named = |line: &str| -> Option<String> {
        let words: Vec<&str> = line.split(|c| !is_word(c)).collect();
        let of_type = |word: &str| {
            let base = word.strip_suffix("Config").unwrap_or(word);
            types.iter().any(|ty| ty == base)
        };
        let found = words.iter().find(|word| of_type(word));
        let lower = types.iter().map(|ty| ty.to_lowercase());
        let of_name = |name: &String| {
            line.contains(&format!("\"{name}\"")) || line.contains(&format!("{name}::"))
        };
        let found = found.map(|word| (*word).to_owned());
        found.or_else(|| lower.into_iter().find(of_name))
    };
    // a module of another crate, which only shares the name
    let code = shipped_code(text).replace("pre_tokenizers::bert::", "");
    let lines = code.lines().zip(1..);
    let wrong = lines.filter_map(|(line, at)| {
        let name = named(line)?;
        Some(format!(
            "src/{}:{at}: names the family {name}",
            path.display()
        ))
    });
    wrong.collect()
}

#[test]
fn a_family_is_named_in_its_own_folder_only() {
    let sources = sources();
    let types = family_types(&sources[Path::new("models/mod.rs")]);
    assert_eq!(types.len(), kiln::models::families().len(), "{types:?}");
    // this file is all tests
    let tests = [Path::new("experiment/keys.rs")];
    let outside = sources
        .iter()
        .filter(|(path, _)| room(path) != "models" && !tests.contains(&path.as_path()));
    let wrong: Vec<String> = outside
        .flat_map(|(path, text)| family_names(path, text, &types))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_name_of_a_family_is_found_however_it_is_written() {
    let types = ["Vit".to_owned(), "T5".to_owned()];
    let wrong = |text: &str| family_names(Path::new("experiment/mod.rs"), text, &types).len();
    assert_eq!(wrong("match model {\n    Model::Vit(vit) => 1,\n}"), 1);
    assert_eq!(wrong("let c = T5Config::default();"), 1);
    assert_eq!(wrong("use crate::models::vit::Pool;"), 1);
    assert_eq!(wrong("if model.family() == \"t5\" {}"), 1);
    assert_eq!(
        wrong("// a T5 has two stacks\nlet invite = \"demo_t5\";"),
        0
    );
    assert_eq!(
        wrong("#[cfg(test)]\nmod tests {\n    use crate::models::T5;\n}"),
        0
    );
}

#[test]
fn unsafe_code_is_in_the_pjrt_room_only() {
    for (path, text) in sources() {
        let code = code(&text);
        let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
        let unsafe_words = words.filter(|word| *word == "unsafe").count();
        assert!(
            unsafe_words == 0 || room(&path) == "pjrt",
            "src/{} has unsafe code; it belongs into src/pjrt",
            path.display()
        );
    }
}

#[test]
fn no_file_is_too_long_to_read_at_once() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        let path = path.display();
        assert!(lines <= LINES, "src/{path} has {lines} lines: split it");
    }
}
