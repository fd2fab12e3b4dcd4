//! Batches of text through the public interface: order, resuming, mixtures, stores, bad input.

use kiln::config::Count;
use kiln::data::text::{Corpus, Row, TextBatch, TextConfig};
use kiln::error::Result;
use kiln::shard::Rows;
use std::path::{Path, PathBuf};

/// A folder with two texts of numbered paragraphs.
fn place() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    for (name, count) in [("a", 60), ("b", 45)] {
        let paragraph =
            |k: usize| format!("{name}{k} {}\n\n", "lorem ipsum dolor ".repeat(k % 5 + 1));
        let text: String = (0..count).map(paragraph).collect();
        std::fs::write(place.path().join(format!("{name}.txt")), text).unwrap();
    }
    let digits = (0..10).map(|k| format!("{k}\n##{k}\n"));
    let pieces = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\nb\nlore\n##m\nipsum\ndol\n##or\n";
    let pieces: String = std::iter::once(pieces.to_owned()).chain(digits).collect();
    std::fs::write(place.path().join("vocab.txt"), pieces).unwrap();
    place
}

fn config(place: &Path, more: &str) -> TextConfig {
    let file = |name: &str| place.join(name).display().to_string();
    let tokenizer = match more.contains("_lm\", ") {
        true => file("vocab.txt"), // encoders want a mask
        false => "bytes".to_owned(),
    };
    let targets = match more.contains("causal_lm") {
        true => "", // every token is one
        false => "targets = 24\n",
    };
    let text = format!(
        "tokenizer = {tokenizer:?}\ninputs = 64\n{targets}shuffle = 7\n{more}\n\
         [train.a]\nkind = \"text\"\nfiles = [{:?}]\n[train.b]\nkind = \"text\"\nfiles = [{:?}]\n",
        file("a.txt"),
        file("b.txt"),
    );
    toml::from_str(&text).unwrap()
}

/// The ids of an encoder's row as they are in the text: of its first text and of its second one.
fn true_texts(row: &Row) -> [Vec<u32>; 2] {
    let mut ids = row.column("inputs").to_vec();
    let asked = row.column("positions").iter().zip(row.column("targets"));
    for (at, truth) in asked.filter(|(_, truth)| **truth >= 0) {
        ids[*at as usize] = *truth;
    }
    let of = |kind: i32| {
        let types = row
            .column("token_types")
            .iter()
            .zip(row.column("input_segments"));
        let own = ids.iter().zip(types);
        let own = own.filter(|(id, (own, segment))| **own == kind && **segment == 1 && **id > 4);
        own.map(|(id, _)| *id as u32).collect()
    };
    [of(0), of(1)]
}

#[test]
fn no_text_of_a_pair_lies_in_two_documents_and_half_of_the_pairs_are_as_they_were() {
    let place = place();
    for pairs in ["next_sentence", "sentence_order"] {
        let more = format!("objective = {{ kind = \"masked_lm\", pairs = {pairs:?} }}");
        let corpus = open(&config(place.path(), &more)).unwrap();
        let mut documents: Vec<Vec<u32>> = Vec::new();
        for name in ["a.txt", "b.txt"] {
            let text = std::fs::read_to_string(place.path().join(name)).unwrap();
            for document in text.split("\n\n") {
                let mut ids = Vec::new();
                corpus.tokenizer().encode(document, &mut ids);
                documents.push(ids);
            }
        }
        let inside = |text: &[u32]| {
            documents
                .iter()
                .any(|d| d.windows(text.len()).any(|w| w == text))
        };
        let rows = rows(&take(&corpus, 100));
        let mut labels = [0; 2];
        for row in &rows {
            let [a, b] = true_texts(row);
            assert!(!a.is_empty() && !b.is_empty());
            assert_eq!(row.tokens, (a.len() + b.len()) as u64);
            let label = row.column("pair")[0] as usize;
            labels[label] += 1;
            match (label, pairs) {
                (0, _) => assert!(inside(&[&a[..], &b].concat())),
                (_, "sentence_order") => assert!(inside(&[&b[..], &a].concat())),
                _ => assert!(inside(&a) && inside(&b)),
            }
        }
        // of 800, with a deviation of 14
        assert!((330..470).contains(&labels[1]), "{labels:?}");
    }
}

#[test]
fn an_objective_that_cannot_be_met_names_its_key() {
    let place = place();
    let refused = |config: &TextConfig| open(config).err().unwrap().chain();
    let masked = "objective = { kind = \"masked_lm\", share = 0.15 }";
    let mut bytes = config(place.path(), masked);
    bytes.tokenizer = kiln::data::text::TokenizerConfig::Name("bytes".to_owned());
    let error = refused(&bytes);
    assert!(
        error.starts_with("text.tokenizer: its vocabulary has nothing that hides a token"),
        "{error}"
    );
    assert!(error.contains("kind = \"wordpiece\""), "{error}");
    let packed = refused(&config(place.path(), &format!("{masked}\npack = true")));
    assert!(packed.starts_with("text.pack: "), "{packed}");
    let few = TextConfig {
        targets: Some(Count::of(9)),
        ..config(place.path(), masked)
    };
    let few = refused(&few);
    assert!(
        few.starts_with("text.targets: 9, but rows of 64 tokens are asked for up to 10"),
        "{few}"
    );
    // one document alone has no other to take a second text from
    let source = lines(
        place.path(),
        "one.jsonl",
        "{\"text\": \"lorem ipsum dolor a b\"}\n",
    );
    let more = "objective = { kind = \"masked_lm\", pairs = \"next_sentence\" }";
    let corpus = only(place.path(), more, &source);
    let error = within(60, move || {
        corpus.train(0, None).unwrap().next().unwrap_err()
    });
    let error = error.to_string();
    assert!(
        error.starts_with("text.train.only") && error.contains("sentence_order"),
        "{error}"
    );
}

#[test]
fn arrays_of_an_encoder_have_the_shapes_that_its_tasks_ask_for() {
    let place = place();
    for (kind, asked, names) in [
        (
            "masked_lm",
            24,
            "input_segments inputs pair positions span_ends span_starts targets token_types",
        ),
        (
            "permutation_lm",
            24,
            "input_segments inputs order positions targets token_types",
        ),
    ] {
        let more = format!("objective = {{ kind = {kind:?}, share = 0.1 }}");
        let batches = take(&open(&config(place.path(), &more)).unwrap(), 1);
        let arrays = batches[0].arrays().unwrap();
        assert_eq!(arrays.keys().copied().collect::<Vec<_>>().join(" "), names);
        for (name, array) in arrays {
            let shape: &[usize] = match name {
                "pair" => &[8],
                "inputs" | "input_segments" | "token_types" | "order" => &[8, 64],
                _ => &[8, asked],
            };
            assert_eq!(array.shape(), shape, "{kind} {name}");
        }
        let fill = |row: &Row| {
            row.column("targets")
                .iter()
                .skip_while(|id| **id >= 0)
                .all(|id| *id == -1)
        };
        assert!(batches[0].rows.iter().all(fill));
        assert!(batches[0].bytes() > 0);
    }
}

fn open(config: &TextConfig) -> Result<Corpus> {
    Corpus::open(config, 3, 8, &|name| Ok(PathBuf::from(name)))
}

fn take(corpus: &Corpus, count: usize) -> Vec<TextBatch> {
    let mut batches = corpus.train(0, None).unwrap();
    (0..count)
        .map(|_| batches.next().unwrap().unwrap())
        .collect()
}

fn rows(batches: &[TextBatch]) -> Vec<Row> {
    batches
        .iter()
        .flat_map(|batch| batch.rows.clone())
        .collect()
}

/// The kinds of runs that there are.
const KINDS: [&str; 11] = [
    "",
    "documents = \"separate\"\npack = true",
    "weights = { a = 3 }\nstages = [{ from = 5, weights = { a = 0, b = 1 } }]",
    "documents = \"separate\"\nholdout = 4\nobjective = { kind = \"prefix_lm\" }",
    "objective = { kind = \"masked_lm\", unit = \"word\" }",
    "documents = \"separate\"\nobjective = { kind = \"masked_lm\", unit = \"span\" }",
    "objective = { kind = \"masked_lm\", pairs = \"next_sentence\" }",
    "holdout = 4\nobjective = { kind = \"masked_lm\", unit = \"ngram\", pairs = \"sentence_order\" }",
    "objective = { kind = \"permutation_lm\", max_span = 3 }",
    "objective = { kind = \"causal_lm\" }",
    "documents = \"separate\"\npack = true\nobjective = { kind = \"causal_lm\" }",
];

#[test]
fn hosts_that_take_some_rows_get_those_of_the_whole_and_the_same_cursor_also_after_a_stop() {
    let place = place();
    for kind in KINDS {
        let corpus = open(&config(place.path(), kind)).unwrap();
        let whole = take(&corpus, 30);
        for stretches in [[0..2, 5..6], [2..5, 6..8], [7..8, 0..7]] {
            let own: Rows = stretches.into_iter().collect();
            for begun in [0_usize, 11] {
                let cursor = begun
                    .checked_sub(1)
                    .map(|before: usize| &whole[before].cursor);
                let mut part = corpus
                    .train_rows(begun as u64 * 8, cursor, (8, &own))
                    .unwrap();
                for whole in &whole[begun..] {
                    let batch = part.next().unwrap().unwrap();
                    let expected: Vec<&Row> = own.iter().map(|row| &whole.rows[row]).collect();
                    assert_eq!(batch.rows.iter().collect::<Vec<_>>(), expected, "{kind}");
                    assert_eq!(batch.weights.len(), own.len());
                    assert_eq!(
                        (batch.first, &batch.cursor),
                        (whole.first, &whole.cursor),
                        "{kind}"
                    );
                }
            }
        }
    }
    let corpus = open(&config(place.path(), "")).unwrap();
    for rows in [Rows::from(0..9), Rows::from(3..3)] {
        let told = corpus
            .train_rows(0, None, (8, &rows))
            .map(|_| ())
            .unwrap_err();
        let told = told.to_string();
        assert!(
            told.contains("of a batch of 8: expected at least one row"),
            "{told}"
        );
    }
}

#[test]
fn threads_change_nothing() {
    let place = place();
    for kind in KINDS {
        let of = |threads: usize| {
            let config = config(place.path(), &format!("threads = {threads}\n{kind}"));
            rows(&take(&open(&config).unwrap(), 25))
        };
        let one = of(1);
        assert_eq!(one.len(), 200);
        assert_eq!(one, of(2), "{kind}");
        assert_eq!(one, of(5), "{kind}");
    }
}

#[test]
fn every_batch_is_a_place_to_go_on_from_also_in_later_epochs() {
    let place = place();
    for kind in KINDS {
        let corpus = open(&config(place.path(), kind)).unwrap();
        let whole = take(&corpus, 30);
        for (k, batch) in whole.iter().enumerate().step_by(3) {
            let first = batch.first + 8;
            let text = serde_json::to_string(&batch.cursor).unwrap();
            let cursor = serde_json::from_str(&text).unwrap();
            for cursor in [Some(&cursor), None] {
                let mut again = corpus.train(first, cursor).unwrap();
                for wanted in whole[k + 1..].iter().take(4) {
                    let batch = again.next().unwrap().unwrap();
                    assert_eq!(batch.rows, wanted.rows, "{kind}: after batch {k}");
                    assert_eq!(batch.first, wanted.first);
                }
            }
        }
    }
}

#[test]
fn a_store_of_tokens_has_the_documents_and_is_gone_on_with_anywhere() {
    let place = place();
    let text = config(place.path(), "");
    let dir = place.path().join("store");
    for threads in [1, 4] {
        let corpus = open(&TextConfig {
            threads: Count::of(threads),
            ..text.clone()
        })
        .unwrap();
        let dir = place.path().join(format!("store-{threads}"));
        let stored = corpus.tokenize(&dir, None, &mut |_| true).unwrap();
        assert_eq!((stored.documents, stored.skipped.len()), (105, 0));
        assert_eq!(stored.tokens, stored.bytes, "a token a byte");
    }
    let bytes = |threads: usize| {
        std::fs::read(place.path().join(format!("store-{threads}/tokens.bin"))).unwrap()
    };
    assert_eq!(bytes(1), bytes(4));
    assert!(
        open(&text)
            .unwrap()
            .tokenize(&dir, None, &mut |_| false)
            .is_err()
    );
    assert!(!dir.exists(), "stopped, so nothing is there");

    let store = place.path().join("store-1").display().to_string();
    for kind in [
        "targets = 24",
        "targets = 24\ndocuments = \"separate\"\npack = true",
        "targets = 24\nholdout = 5",
        "objective = { kind = \"causal_lm\" }",
        "objective = { kind = \"causal_lm\" }\nholdout = 5",
    ] {
        let config = format!(
            "tokenizer = \"bytes\"\ninputs = 64\n{kind}\n[train.s]\nkind = \"tokens\"\npath = {store:?}\n"
        );
        let corpus = open(&toml::from_str(&config).unwrap()).unwrap();
        let whole = take(&corpus, 40);
        for (k, batch) in whole.iter().enumerate().step_by(7) {
            let mut again = corpus.train(batch.first + 8, Some(&batch.cursor)).unwrap();
            for wanted in whole[k + 1..].iter().take(3) {
                assert_eq!(
                    again.next().unwrap().unwrap().rows,
                    wanted.rows,
                    "{kind} {k}"
                );
            }
        }
        // one epoch of rows has every token once
        if let Some(epoch) = corpus.epoch() {
            let all = rows(&whole);
            let tokens: u64 = all[..epoch as usize].iter().map(|row| row.tokens).sum();
            let left_out = if kind.contains("holdout") {
                epoch / 4
            } else {
                0
            };
            let raw = corpus.objective().raw_length() as u64;
            let ends = if kind.contains("causal") { 105 } else { 0 };
            let total = bytes(1).len() as u64 / 2 + ends;
            assert!(tokens + left_out * raw <= total, "{tokens} of {total}");
            assert!(tokens + (left_out + 2) * raw > total, "{tokens} of {total}");
        }
    }
}

#[test]
fn held_out_documents_are_not_trained_on_and_come_once() {
    let place = place();
    let corpus = open(&config(
        place.path(),
        "documents = \"separate\"\nholdout = 4",
    ))
    .unwrap();
    let texts = |rows: &[Row]| -> Vec<String> {
        let all = rows.iter().flat_map(Row::split);
        let text = |e: kiln::data::text::objective::Example| {
            corpus.tokenizer().decode(&corpus.objective().restore(&e))
        };
        all.map(text).collect()
    };
    let trained = texts(&rows(&take(&corpus, 60)));
    let mut eval = corpus.eval().unwrap();
    let mut held_out = Vec::new();
    while let Some(batch) = eval.next().unwrap() {
        let counted = batch.rows.iter().zip(&batch.weights);
        held_out.extend(
            counted
                .filter(|(_, w)| **w > 0.0)
                .map(|(row, _)| row.clone()),
        );
    }
    let held_out = texts(&held_out);
    assert!(
        held_out.iter().any(|text| text.starts_with("a3 ")),
        "{held_out:?}"
    );
    assert!(held_out.iter().any(|text| text.starts_with("b43 ")));
    let first_words = |texts: &[String]| -> std::collections::BTreeSet<String> {
        let named = texts.iter().filter_map(|t| t.split(' ').next());
        let named = named.filter(|w| w.starts_with(['a', 'b']) && w[1..].parse::<u32>().is_ok());
        named.map(str::to_owned).collect()
    };
    let (trained, held_out) = (first_words(&trained), first_words(&held_out));
    assert!(trained.is_disjoint(&held_out));
    assert_eq!((trained.len(), held_out.len()), (105 - 26, 26));
}

#[test]
fn packed_rows_are_fuller_and_keep_texts_apart() {
    let place = place();
    let fill = |pack: bool| {
        let config = config(
            place.path(),
            &format!("documents = \"separate\"\npack = {pack}"),
        );
        let rows = rows(&take(&open(&config).unwrap(), 10));
        let filled = rows
            .iter()
            .flat_map(|row| row.column("input_segments"))
            .filter(|s| **s > 0);
        (
            filled.count() as f64 / (rows.len() * 64) as f64,
            rows.iter().map(Row::examples).max(),
        )
    };
    let (apart, one) = fill(false);
    let (packed, several) = fill(true);
    assert_eq!(one, Some(1));
    assert!(several > Some(1));
    assert!(packed > apart + 0.05, "{packed} {apart}");
}

#[test]
fn what_cannot_be_read_is_told_with_its_file() {
    let place = place();
    let refused = |config: &TextConfig| match open(config) {
        Err(error) => error.chain(),
        Ok(corpus) => {
            let mut batches = corpus.train(0, None).unwrap();
            let failed = (0..200).find_map(|_| batches.next().err());
            failed.expect("it goes on without end").chain()
        }
    };
    // a glob that matches nothing
    let mut nothing = config(place.path(), "");
    nothing.train = toml::from_str("[a]\nkind = \"text\"\nfiles = [\"none/*.txt\"]").unwrap();
    assert!(refused(&nothing).contains("text.train.a") && refused(&nothing).contains("none"));
    // only empty documents: an error, not an endless search
    let blank = place.path().join("blank.txt");
    std::fs::write(&blank, "\n\n \n\n").unwrap();
    let of = |file: &Path| {
        let mut config = config(place.path(), "bad_samples = 3");
        let source = format!(
            "[a]\nkind = \"jsonl\"\nfiles = [{:?}]",
            file.display().to_string()
        );
        config.train = toml::from_str(&source).unwrap();
        config
    };
    assert!(
        refused(&of(&blank)).contains("blank.txt"),
        "{}",
        refused(&of(&blank))
    );
    // more bad lines than allowed, with the place of the latest
    let bad = place.path().join("bad.jsonl");
    let lines =
        "{\"text\": \"some good text, long enough\"}\n".repeat(5) + &"{\"no\": 1}\n".repeat(9);
    std::fs::write(&bad, lines).unwrap();
    let message = refused(&of(&bad));
    assert!(
        message.contains("bad_samples = 3") && message.contains("bad.jsonl"),
        "{message}"
    );
    // a compressed file cut short
    let cut = place.path().join("cut.jsonl.gz");
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let line = |k: usize| format!("{{\"text\": \"line {k} {}\"}}\n", k * 7919);
    let text: String = (0..5000).map(line).collect();
    std::io::Write::write_all(&mut gz, text.as_bytes()).unwrap();
    let whole = gz.finish().unwrap();
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    assert!(refused(&of(&cut)).contains("cut.jsonl.gz"));
    // another tokenizer's store
    let dir = place.path().join("other");
    let mut writer = kiln::data::text::tokens::StoreWriter::create(&dir, 384, "another").unwrap();
    writer.push(&[5; 300], 300).unwrap();
    writer.finish().unwrap();
    let mut store = config(place.path(), "");
    store.train = toml::from_str(&format!(
        "[a]\nkind = \"tokens\"\npath = {:?}",
        dir.display().to_string()
    ))
    .unwrap();
    assert!(
        refused(&store).contains("made by tokenizer another"),
        "{}",
        refused(&store)
    );
}

#[test]
fn dropping_batches_in_the_making_does_not_hang() {
    let place = place();
    let corpus = open(&config(place.path(), "threads = 3\nprefetch = 4")).unwrap();
    for k in 0..20 {
        let mut batches = corpus.train(0, None).unwrap();
        for _ in 0..k % 4 {
            batches.next().unwrap();
        }
    }
}

/// A source of JSON lines.
fn lines(place: &Path, name: &str, text: &str) -> String {
    let path = place.join(name);
    std::fs::write(&path, text).unwrap();
    let path = path.display().to_string();
    format!("kind = \"jsonl\"\nfiles = [{path:?}]\n")
}

/// Only that source to train on.
fn only(place: &Path, more: &str, source: &str) -> Corpus {
    let mut config = config(place, more);
    config.train = toml::from_str(&format!("[only]\n{source}")).unwrap();
    open(&config).unwrap()
}

/// What a function gives; a failure when it takes longer than a test may wait.
fn within<T: Send + 'static>(seconds: u64, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (out, result) = std::sync::mpsc::channel();
    std::thread::spawn(move || out.send(work()));
    result
        .recv_timeout(std::time::Duration::from_secs(seconds))
        .expect("it goes on without end")
}

#[test]
fn a_document_that_cannot_be_read_is_told_and_counted_once_however_often_it_is_met() {
    let place = place();
    let good = "{\"text\": \"some good text, long enough\"}\n".repeat(40);
    let source = lines(place.path(), "some.jsonl", &(good + "{}\n{\"no\": 1}\n"));
    let corpus = only(place.path(), "bad_samples = 3", &source);
    let batches = take(&corpus, 100);
    let last = batches.last().unwrap();
    let cursor = serde_json::to_value(&last.cursor).unwrap();
    let epoch = &cursor["sources"]["only"]["place"]["epoch"];
    assert!(epoch.as_u64() > Some(10), "{cursor}");
    let told: Vec<&String> = batches.iter().flat_map(|batch| &batch.skipped).collect();
    assert_eq!(told.len(), 2, "{told:?}");
}

#[test]
fn a_wrong_key_is_told_before_all_is_read() {
    let place = place();
    let many = "{\"other\": \"text under another key\"}\n".repeat(20_000);
    let source = lines(place.path(), "many.jsonl", &many);
    let mut config = config(place.path(), "bad_samples = 10\nthreads = 1");
    config.train = toml::from_str(&format!("[only]\n{source}")).unwrap();
    let error = within(60, move || open(&config).err().unwrap().chain());
    assert!(
        error.contains("bad_samples = 10 are allowed: 11 records left out, the first 3: ")
            && error.contains("many.jsonl: line 1 (byte 0): no key \"text\""),
        "{error}"
    );
}

#[test]
fn documents_of_which_no_row_can_be_made_are_an_error() {
    let place = place();
    // texts of a single token, with nothing to hide or to see
    let source = lines(
        place.path(),
        "short.jsonl",
        &"{\"text\": \"x\"}\n".repeat(30),
    );
    let corpus = only(place.path(), "documents = \"separate\"", &source);
    let error = within(60, move || {
        corpus.train(0, None).unwrap().next().unwrap_err()
    });
    assert!(error.to_string().contains("text.train.only"), "{error}");

    let dir = place.path().join("short");
    let bytes = kiln::tokenizer::Tokenizer::bytes();
    let mut writer = kiln::data::text::tokens::StoreWriter::create(
        &dir,
        bytes.vocabulary(),
        bytes.fingerprint(),
    )
    .unwrap();
    (0..9).for_each(|_| writer.push(&[70], 1).unwrap());
    writer.finish().unwrap();
    let source = format!("kind = \"tokens\"\npath = {:?}", dir.display().to_string());
    let corpus = only(place.path(), "documents = \"separate\"", &source);
    let error = within(60, move || {
        corpus.train(0, None).unwrap().next().unwrap_err()
    });
    assert!(error.to_string().contains("text.train.only"), "{error}");
}

#[test]
fn an_evaluation_without_a_row_is_an_error() {
    let place = place();
    // a file of 60 and one of 45 documents
    let corpus = open(&config(place.path(), "holdout = 100")).unwrap();
    let error = corpus.eval().unwrap().next().unwrap_err().to_string();
    assert!(error.contains("text.holdout = 100"), "{error}");

    let mut config = config(place.path(), "");
    let source = lines(place.path(), "none.jsonl", "{\"text\": \" \"}\n");
    config.eval = toml::from_str(&format!("[none]\n{source}")).unwrap();
    let error = open(&config).err().unwrap().chain();
    assert!(error.contains("text.eval.none"), "{error}");
}

#[test]
fn an_evaluation_has_no_more_rows_than_said_and_is_the_same_each_time() {
    let place = place();
    let run = |threads: usize, most: usize| {
        let more = format!("holdout = 3\neval_rows = {most}\nthreads = {threads}");
        let corpus = open(&config(place.path(), &more)).unwrap();
        let mut eval = corpus.eval().unwrap();
        let mut batches = Vec::new();
        while let Some(batch) = eval.next().unwrap() {
            batches.push(batch);
        }
        let weights = batches.iter().flat_map(|batch| &batch.weights);
        (weights.sum::<f32>() as usize, rows(&batches))
    };
    for most in [1, 5, 7, 8, 11] {
        assert_eq!(run(1, most).0, most);
    }
    let whole = run(1, 1000);
    assert!(whole.0 > 11 && whole.0 < 1000);
    assert_eq!(whole, run(4, 1000));
}

#[test]
fn the_first_rows_do_not_wait_for_their_block_and_dropping_batches_leaves_the_rest() {
    let place = place();
    // 24 MB of documents, seven to a block: several blocks wait for the one worker
    let line = format!(
        "{{\"text\": \"{}\"}}\n",
        "lorem ipsum dolor ".repeat(20_000)
    );
    let source = lines(
        place.path(),
        "large.jsonl",
        &line.repeat(24_000_000 / line.len()),
    );
    let corpus = only(place.path(), "threads = 1\nbad_samples = 0", &source);
    let timed = |tokens: u64| {
        let start = std::time::Instant::now();
        let (mut batches, mut made) = (corpus.train(0, None).unwrap(), 0);
        while made < tokens {
            let batch = batches.next().unwrap().unwrap();
            made += batch.rows.iter().map(|row| row.tokens).sum::<u64>();
        }
        let made = start.elapsed();
        drop(batches);
        (made, start.elapsed() - made)
    };
    let ((block, _), (first, end)) = (timed(7 * 18 * 20_000), timed(1));
    assert!(first < block / 2, "first rows {first:?}, a block {block:?}");
    assert!(end < block / 2, "stopping {end:?}, a block {block:?}");
}

/// What counts know of hidden tokens of held-out books: `cargo test --test text_batches -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement: fetches 18 books, and prints figures"]
fn counts_know_more_of_a_hidden_token_the_more_of_its_neighbours_are_seen() {
    let resolve = |name: &str| -> Result<PathBuf> {
        let rest = name.strip_prefix("dataset:gutenberg/").unwrap_or(name);
        Ok(kiln::fetch::known::obtain_dataset("gutenberg", &mut |_| {})?.join(rest))
    };
    let mut found = Vec::new();
    for tokenizer in TOKENIZERS_OF_BOOKS {
        let config = format!(
            "tokenizer = {{ {tokenizer} }}\ninputs = 128\nholdout = 50\neval_rows = 100000\nobjective = {{ kind = \"masked_lm\" }}\n\
             [train.books]\nkind = \"text\"\nfiles = [\"dataset:gutenberg/*.txt\"]\nencoding = \"auto\"\njoin_lines = true\n"
        );
        let corpus = Corpus::open(&toml::from_str(&config).unwrap(), 0, 32, &resolve).unwrap();
        let table = corpus.neighbours().unwrap().unwrap();
        let mask = corpus.tokenizer().special().mask.unwrap() as i32;
        // nats and tokens: as the row has it, with both neighbours always seen, and with none
        let mut nats = [(0.0, 0u64); 3];
        let mut eval = corpus.eval().unwrap();
        while let Some(batch) = eval.next().unwrap() {
            let counted = batch
                .rows
                .iter()
                .zip(&batch.weights)
                .filter(|(_, w)| **w > 0.0);
            for (row, _) in counted {
                let seen = |id: &i32| (*id != mask && *id > 4).then_some(*id as u32);
                let shown: Vec<Option<u32>> = row.column("inputs").iter().map(seen).collect();
                let mut whole = shown.clone();
                let asked = row.column("positions").iter().zip(row.column("targets"));
                let asked: Vec<(usize, u32)> = asked
                    .filter(|(_, truth)| **truth >= 0)
                    .map(|(at, truth)| (*at as usize, *truth as u32))
                    .collect();
                asked
                    .iter()
                    .for_each(|(at, truth)| whole[*at] = Some(*truth));
                for (at, truth) in asked {
                    for (k, visible) in [&shown[..], &whole[..], &[][..]].into_iter().enumerate() {
                        nats[k].0 -= table.probability(visible, at, truth).ln();
                        nats[k].1 += 1;
                    }
                }
            }
        }
        let means = nats.map(|(sum, count)| sum / count as f64);
        println!(
            "{tokenizer}: {} tokens counted, {} asked: {means:.3?}",
            table.tokens(),
            nats[0].1
        );
        found.push(means);
    }
    for [shown, whole, none] in found {
        assert!(
            whole < shown && shown < none - 2.0,
            "{shown} {whole} {none}"
        );
    }
}

/// Vocabularies whose counts are measured.
const TOKENIZERS_OF_BOOKS: [&str; 2] = [
    "train = 1024, kind = \"wordpiece\"",
    "train = 8192, kind = \"wordpiece\"",
];
