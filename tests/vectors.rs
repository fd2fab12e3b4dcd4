//! Word vectors through the binary: trained, asked, judged, written and read again.

#[path = "common/plugins.rs"]
mod common;

use std::path::Path;
use std::process::{Command, Output};

/// Four words with cosines that can be worked out by hand: king - man + woman is queen.
const FILE: &str = "king 1 1 0\nman 1 0 0\nwoman 0 0 1\nqueen 0 1 1\n";

fn kiln(verb: &str, from: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kiln"));
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kiln-cache");
    command.env("KILN_PLUGIN", &common::plugins()[0]);
    command.env("KILN_CACHE", cache).arg(verb).arg(from);
    command.args(arguments).output().unwrap()
}

fn vectors(from: &Path, arguments: &[&str]) -> Output {
    kiln("vectors", from, arguments)
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What was said by a command that went well.
fn told(output: Output) -> String {
    assert!(output.status.success(), "{}", stderr(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// Both ways of telling a word go through the same verbs.
#[test]
fn a_run_is_asked_and_its_vectors_are_the_same_in_every_form() {
    let place = tempfile::tempdir().unwrap();
    let path = |name: &str| place.path().join(name);
    let text = "a small fox runs over a hill\n\nthe small dog runs over the hill\n\n".repeat(40);
    std::fs::write(path("text.txt"), text).unwrap();
    let asked = ["--near", "fox", "--top", "3"];
    for output in ["hierarchical", "negative"] {
        let text = format!(
            "[model]\nfamily = \"word2vec\"\nvocab = 16\nembed_dim = 8\n\
             [task]\nkind = \"word_windows\"\n\
             [text]\ntokenizer = {{ train = 16, kind = \"words\", min_count = 5, sample_bytes = 65_536 }}\ninputs = 8\n\
             objective = {{ kind = \"word_windows\", window = 2, noise = 4, subsample = 0, output = {output:?} }}\n\
             [text.train.own]\nkind = \"text\"\nfiles = [{:?}]\n\
             [optimizer]\nkind = \"sgd\"\n\
             [schedule]\nshape = \"constant\"\nlr = 0.05\n\
             [train]\nbatch = 4\nlength = 20\nlog_every = 20\nsave_every = 20\n",
            path("text.txt").display().to_string()
        );
        std::fs::write(path("words.toml"), text).unwrap();
        let run = path(output);
        let to = run.display().to_string();
        told(kiln("train", &path("words.toml"), &["--out", &to]));
        let near = told(vectors(&run, &asked));
        assert_eq!(near.lines().count(), 4, "{near}");
        let first = near.starts_with("near fox\n");
        assert!(first && near.matches("fox").count() == 1, "{near}");
        if output == "hierarchical" {
            continue;
        }
        for (name, more) in [
            ("out.bin", &[][..]),
            ("out.txt", &[]),
            ("glove.txt", &["--glove"]),
        ] {
            let to = path(name).display().to_string();
            let arguments = [&["--out", &to], more].concat();
            told(vectors(&run, &arguments));
            assert_eq!(told(vectors(&path(name), &asked)), near, "{name}");
            let again = vectors(&run, &arguments);
            assert!(
                !again.status.success() && stderr(&again).contains("--out"),
                "{name}"
            );
        }
    }
    // a file that was cut, and one that goes on
    let whole = std::fs::read(path("out.bin")).unwrap();
    let longer = [&whole[..], b"fox "].concat();
    for spoilt in [&whole[..whole.len() - 9], &longer] {
        std::fs::write(path("spoilt.bin"), spoilt).unwrap();
        let said = vectors(&path("spoilt.bin"), &asked);
        assert!(
            !said.status.success() && stderr(&said).contains("spoilt.bin"),
            "{said:?}"
        );
    }
}

#[test]
fn a_file_is_asked_and_judged_and_what_is_wrong_with_it_is_told() {
    let place = tempfile::tempdir().unwrap();
    let path = |name: &str| place.path().join(name);
    let file = path("glove.txt");
    std::fs::write(&file, FILE).unwrap();
    let near = told(vectors(&file, &["--near", "king", "--top", "2"]));
    assert_eq!(near, "near king\n  0.7071  man\n  0.5000  queen\n");
    let third = told(vectors(
        &file,
        &["--analogy", "man", "king", "woman", "--top", "1"],
    ));
    assert!(
        third.starts_with("man : king = woman :\n") && third.contains("queen"),
        "{third}"
    );

    let pairs = path("pairs.tsv");
    std::fs::write(
        &pairs,
        "king\tman\t9\nking\tqueen\t5\nman\twoman\t1\nking\tpear\t3\n",
    )
    .unwrap();
    let list = path("list.txt");
    std::fs::write(
        &list,
        ": family\nman king woman queen\nman king woman pear\n",
    )
    .unwrap();
    let [pairs, list] = [&pairs, &list].map(|path| path.display().to_string());
    let judged = told(vectors(
        &file,
        &["--similarity", &pairs, "--analogies", &list],
    ));
    assert!(
        judged.contains("Spearman 1.000 of 3 of 4 pairs (75.0 % have vectors)"),
        "{judged}"
    );
    assert!(
        judged.contains("100.0 % right of 1 of 2 (50.0 % have vectors)"),
        "{judged}"
    );

    for (content, arguments, expected) in [
        (FILE.to_owned(), &["--near", "pear"][..], "pear"),
        (
            format!("{FILE}king 1 0 1\n"),
            &["--near", "king"],
            "word 5: `king` is there already, as word 1",
        ),
        (
            FILE.replace("0 1 1", "0 1 x"),
            &["--near", "king"],
            "line 4: expected a number, got \"x\"",
        ),
        (
            FILE.replace("0 1 1", "0 1 nan"),
            &["--near", "king"],
            "word 4, `queen`: value 3 is NaN",
        ),
        (
            format!("5 3\n{FILE}"),
            &["--near", "king"],
            "line 1 says 5 words, but 4 follow",
        ),
        (
            FILE.to_owned(),
            &["--near", "king", "--step", "3"],
            "--step 3",
        ),
    ] {
        std::fs::write(&file, content).unwrap();
        let output = vectors(&file, arguments);
        let said = stderr(&output);
        assert!(
            !output.status.success() && said.contains(expected),
            "{expected}: {said}"
        );
    }
}
