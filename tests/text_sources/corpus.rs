//! What a run says about text that it can do nothing with.

use super::*;
use kiln::data::text::{Corpus, TextConfig};
use std::path::PathBuf;

/// A corpus of that source, whose files lie in the folder.
fn corpus(folder: &TempDir, tokenizer: &str, source: &str) -> Result<Corpus, String> {
    let toml = format!(
        "tokenizer = {tokenizer}\ninputs = 32\ntargets = 14\ndocuments = \"separate\"\n[train.a]\n{source}"
    );
    let config: TextConfig = toml::from_str(&toml).unwrap();
    let resolve = |name: &str| Ok::<PathBuf, Error>(folder.path().join(name));
    let root = format!("{}/", folder.path().display());
    let opened = Corpus::open(&config, 0, 4, &resolve);
    opened.map_err(|error| error.chain().replace(&root, ""))
}

/// The refusal of a source, which must not depend on the tokenizer.
fn refusal(folder: &TempDir, source: &str) -> String {
    let one = corpus(folder, "\"bytes\"", source).err().unwrap();
    let other = corpus(folder, "{ train = 1024 }", source).err();
    assert_eq!(other.as_deref(), Some(one.as_str()));
    one
}

#[test]
fn a_source_without_documents_is_refused_with_the_reasons() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("key.jsonl", &"{\"text\":\"one\"}\n".repeat(3));
    write("many.jsonl", &"{\"text\":\"one\"}\n".repeat(900));
    write("null.jsonl", &"{\"text\":null}\n".repeat(900));
    write("list.jsonl", "[\n{\"text\":\"one\"}\n]\n");
    write("empty.jsonl", "");
    let jsonl = |files: &str| format!("kind = \"jsonl\"\nfiles = [\"{files}\"]");
    let with = |files: &str, more: &str| refusal(&folder, &format!("{}\n{more}", jsonl(files)));
    assert_eq!(
        with("key.jsonl", "key = \"body\""),
        "text.train.a (key.jsonl): no document: left out: key.jsonl: line 1 (byte 0): no key \"body\"; \
         key.jsonl: line 2 (byte 15): no key \"body\"; key.jsonl: line 3 (byte 30): no key \"body\""
    );
    assert_eq!(
        with("many.jsonl", "key = \"body\""),
        "text.train.a: none of the first documents can be read, text.bad_samples = 100 are allowed: \
         101 records left out, the first 3: many.jsonl: line 1 (byte 0): no key \"body\"; \
         many.jsonl: line 2 (byte 15): no key \"body\"; many.jsonl: line 3 (byte 30): no key \"body\""
    );
    let nulls = "text.train.a (null.jsonl): no document: 900 records have no text";
    assert_eq!(with("null.jsonl", ""), nulls);
    let list = with("list.jsonl", "");
    assert!(
        list.contains("list.jsonl: this is one JSON list, expected an object a line"),
        "{list}"
    );
    let none = "text.train.a (empty.jsonl): no document: there are no records";
    assert_eq!(with("empty.jsonl", ""), none);
    // Nulls beside text cost nothing.
    write(
        "some.jsonl",
        &"{\"text\":null}\n{\"text\":\"some words\"}\n".repeat(300),
    );
    let corpus = corpus(&folder, "\"bytes\"", &jsonl("some.jsonl")).unwrap();
    let store = folder.path().join("store");
    let stored = corpus.tokenize(&store, None, &mut |_| true).unwrap();
    assert_eq!(
        (stored.documents, stored.empty, stored.skipped.len()),
        (300, 300, 0)
    );
    let mut batches = corpus.train(0, None).unwrap();
    let batch = batches.next().unwrap().unwrap();
    assert_eq!(
        (batch.rows.len(), batch.empty, batch.skipped.len()),
        (4, 300, 0)
    );
}

#[test]
fn documents_that_are_too_short_are_told_from_those_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let text = "{\"text\":\"a\"}\n{\"text\":null}\n{\"no\":1}\n";
    fs::write(folder.path().join("short.jsonl"), text).unwrap();
    let source = "kind = \"jsonl\"\nfiles = [\"short.jsonl\"]";
    let Ok(corpus) = corpus(&folder, "\"bytes\"", source) else {
        panic!("there is a document");
    };
    // One byte and the end: nothing can be hidden of that.
    let error = corpus.train(0, None).unwrap().next().unwrap_err().chain();
    let why = "no row can be made of its documents: left out: ";
    assert!(
        error.contains(why) && error.contains("no key \"text\""),
        "{error}"
    );
    assert!(
        error.ends_with("; 1 record has no text; 1 documents are too short"),
        "{error}"
    );
}

#[test]
fn show_names_what_it_leaves_out() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let line = "{\"text\":\"words enough for a row of it\"}\n";
    write(
        "a.jsonl",
        &format!("{line}{{\"text\":null}}\n{line}{{\"text\":7}}\n"),
    );
    write(
        "config.toml",
        "seed = 0\n[model]\nfamily = \"t5\"\nvocab = 384\nembed_dim = 32\nnum_heads = 2\nhead_dim = 16\nmlp_dim = 64\nencoder_num_layers = 1\n\
         decoder_num_layers = 1\n[text]\ntokenizer = \"bytes\"\ninputs = 32\ntargets = 14\n[text.train.a]\n\
         kind = \"jsonl\"\nfiles = [\"a.jsonl\"]\n[optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\n\
         lr = 1e-3\n[train]\nbatch = 4\nlength = 6\n",
    );
    let show = |more: &[&str]| {
        let mut kiln = std::process::Command::new(env!("CARGO_BIN_EXE_kiln"));
        let kiln = kiln
            .current_dir(&folder)
            .args(["data", "show", "config.toml"]);
        let output = kiln.args(more).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (text(output.stdout), text(output.stderr))
    };
    let reason = "a.jsonl: line 4 (byte 94): \"text\" is a number, expected a string";
    let (out, told) = show(&[]);
    assert!(
        out.contains("1 records left out, 1 without text"),
        "{out}\n{told}"
    );
    assert!(told.contains(reason), "{told}");
    let (json, _) = show(&["--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["left_out"], serde_json::json!([reason]));
    assert_eq!(json["without_text"], 1);
}

#[test]
fn show_prints_the_texts_of_a_decoders_rows() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("a.jsonl", "{\"text\":\"one two\"}\n{\"text\":\"three\"}\n");
    write(
        "config.toml",
        "seed = 0\n[model]\nfamily = \"t5\"\npreset = \"v1_1_small\"\n[text]\ntokenizer = \"bytes\"\ninputs = 16\n\
         documents = \"separate\"\npack = true\nobjective = { kind = \"causal_lm\" }\n[text.train.a]\n\
         kind = \"jsonl\"\nfiles = [\"a.jsonl\"]\n[optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\n\
         lr = 1e-3\n[train]\nbatch = 4\nlength = 6\n",
    );
    let show = |more: &[&str]| {
        let mut kiln = std::process::Command::new(env!("CARGO_BIN_EXE_kiln"));
        let kiln = kiln.current_dir(&folder);
        let kiln = kiln.args(["data", "show", "config.toml", "--examples", "1"]);
        let output = kiln.args(more).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{told}");
        String::from_utf8(output.stdout).unwrap()
    };
    let out = show(&[]);
    // both texts, each behind what begins it, with its end: 8 and 6 tokens of 16
    for line in [
        "row 0: 14 tokens, 14 asked for",
        "  text    </s>one two</s>",
        "  text    </s>three</s>",
        "inputs 87.50 % full, targets 87.50 %",
    ] {
        assert!(out.contains(line), "{out}");
    }
    let json: serde_json::Value = serde_json::from_str(&show(&["--json"])).unwrap();
    let row = &json["examples"][0];
    let mut texts: Vec<&str> = row["texts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap())
        .collect();
    texts.sort();
    assert_eq!(texts, ["</s>one two</s>", "</s>three</s>"]);
    assert_eq!(
        (&row["tokens"], &row["target_bytes"]),
        (&14.into(), &12.into())
    );
    let positions = row["positions"].as_array().unwrap();
    let zeros = positions.iter().filter(|place| **place == 0);
    assert_eq!(
        zeros.count(),
        2 + 2,
        "two texts begin, two places are empty"
    );
}
