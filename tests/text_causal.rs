//! Rows of decoders alone (`causal_lm`): what is asked for, behind what, and what they count as bytes.

use kiln::data::text::tokens::TokenStore;
use kiln::data::text::{Corpus, Row, Store, TextConfig};
use kiln::error::Result;
use kiln::tokenizer::{Tokenizer, Training, VocabularyKind, train};
use std::path::Path;

/// `</s>` of the bytes' vocabulary, with which every text begins and ends.
const END: u32 = 1;
/// Tokens of a row.
const LENGTH: usize = 16;

/// Documents of 1 to 60 bytes, no two alike: some shorter than a row, some several rows long, some just as long.
fn documents() -> Vec<String> {
    let words = ["one", "two ", "three", " four", "é", "5"];
    let one = |k: usize| {
        let text: String = (0..60).map(|n| words[(k * 7 + n * (k + 3)) % 6]).collect();
        let long = (k * 17) % 60 + 1;
        let cut = (0..=long).rev().find(|n| text.is_char_boundary(*n));
        format!("{k}{}", &text[..cut.unwrap_or(0)])
    };
    (0..90).map(one).collect()
}

/// A folder with the documents as `text.jsonl` and as a store of bytes.
fn place() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let lines = documents().into_iter();
    let lines: String = lines
        .map(|text| format!("{}\n", serde_json::json!({ "text": text })))
        .collect();
    std::fs::write(place.path().join("text.jsonl"), lines).unwrap();
    let corpus = open(place.path(), "shuffle = 1", "text").unwrap();
    let store = place.path().join("store");
    corpus.tokenize(&store, None, &mut |_| true).unwrap();
    place
}

/// The corpus of a source, `text` or `store`.
fn open(place: &Path, more: &str, source: &str) -> Result<Corpus> {
    let tokenizer = match more.contains("tokenizer") {
        true => "",
        false => "tokenizer = \"bytes\"",
    };
    let source = match source {
        "text" => "kind = \"jsonl\"\nfiles = [\"text.jsonl\"]",
        _ => "kind = \"tokens\"\npath = \"store\"",
    };
    let config = format!(
        "{tokenizer}\ninputs = {LENGTH}\nobjective = {{ kind = \"causal_lm\" }}\n{more}\n[train.own]\n{source}\n"
    );
    let config: TextConfig = toml::from_str(&config).unwrap();
    Corpus::open(&config, 3, 4, &|name| Ok(place.join(name)))
}

fn ids(text: &str) -> Vec<u32> {
    let mut ids = Vec::new();
    Tokenizer::bytes().encode(text, &mut ids);
    ids
}

/// Rows from the first on, so many.
fn rows(corpus: &Corpus, count: usize) -> Vec<Row> {
    let mut batches = corpus.train(0, None).unwrap();
    let mut rows = Vec::new();
    while rows.len() < count {
        rows.extend(batches.next().unwrap().unwrap().rows);
    }
    rows.truncate(count);
    rows
}

/// Tokens that a row asks for.
fn asked(row: &Row) -> usize {
    row.column("targets").iter().filter(|id| **id >= 0).count()
}

/// Rows of the first and of the second pass through tokens that are asked for.
fn two_passes(corpus: &Corpus, tokens: usize) -> [Vec<Row>; 2] {
    let mut batches = corpus.train(0, None).unwrap();
    let batches = std::iter::from_fn(|| batches.next().unwrap());
    let mut left = batches.flat_map(|batch| batch.rows);
    let mut pass = || {
        let (mut own, mut seen) = (Vec::new(), 0);
        while seen < tokens {
            own.push(left.next().unwrap());
            seen += asked(&own[own.len() - 1]);
        }
        assert_eq!(seen, tokens, "a row lies in two passes");
        own
    };
    [pass(), pass()]
}

/// What a row asks for, each text with the token in front.
fn texts(row: &Row) -> Vec<Vec<u32>> {
    let examples = row.split().into_iter();
    let with_front = |e: kiln::data::text::objective::Example| {
        assert_eq!(e.inputs[1..], e.targets[..e.targets.len() - 1]);
        [&e.inputs[..1], &e.targets].concat()
    };
    examples.map(with_front).collect()
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.sort();
    all
}

#[test]
fn every_token_of_a_store_is_asked_for_once_an_epoch_behind_the_one_before_it() {
    let place = place();
    let ended = documents().into_iter();
    let whole: Vec<u32> = ended
        .flat_map(|text| [ids(&text), vec![END]].concat())
        .collect();
    let front: Vec<u32> = std::iter::once(END).chain(whole.iter().copied()).collect();
    // row k asks for tokens kL to (k + 1) L, and reads those one place before
    let wanted = (0..whole.len().div_ceil(LENGTH))
        .map(|k| front[k * LENGTH..((k + 1) * LENGTH + 1).min(front.len())].to_vec());
    let wanted = sorted(wanted);

    let corpus = open(place.path(), "", "store").unwrap();
    let epoch = corpus.epoch().unwrap() as usize;
    assert_eq!(epoch, wanted.len());
    assert_ne!(whole.len() % LENGTH, 0, "the last row is shorter");
    let two = rows(&corpus, 2 * epoch);
    for pass in two.chunks(epoch) {
        assert_eq!(sorted(pass.iter().flat_map(texts)), wanted);
        let tokens: u64 = pass.iter().map(|row| row.tokens).sum();
        assert_eq!(tokens, whole.len() as u64);
    }
    assert_ne!(two[..epoch], two[epoch..], "each pass has its own order");

    // held out by whole rows, every token is still asked for by one or the other
    let split = open(place.path(), "holdout = 5", "store").unwrap();
    let trained = rows(&split, split.epoch().unwrap() as usize);
    let mut held_out = split.eval().unwrap();
    let mut both: Vec<Vec<u32>> = trained.iter().flat_map(texts).collect();
    while let Some(batch) = held_out.next().unwrap() {
        both.extend(batch.rows.iter().flat_map(texts));
    }
    assert_eq!(sorted(both.into_iter()), wanted);
}

#[test]
fn a_store_with_ends_is_read_from_anywhere() {
    let place = place();
    let store = TokenStore::open(&place.path().join("store")).unwrap();
    let whole: Vec<u32> = documents()
        .iter()
        .flat_map(|text| [ids(text), vec![END]].concat())
        .collect();
    assert_eq!(store.ended_tokens() as usize, whole.len());
    for start in 0..whole.len() {
        for length in [0, 1, 2, 61, 200] {
            let end = (start + length).min(whole.len());
            let mut read = Vec::new();
            let range = start as u64..end as u64;
            store.read_ended(range, END, &mut read).unwrap();
            assert_eq!(read, whole[start..end], "{start} {end}");
        }
    }
    let beyond = whole.len() as u64;
    assert!(
        store
            .read_ended(0..beyond + 1, END, &mut Vec::new())
            .is_err()
    );
}

#[test]
fn raw_text_is_cut_as_a_store_is_every_token_asked_for_once_a_pass() {
    let place = place();
    let all = documents();
    let bytes: usize = all.iter().map(String::len).sum();
    let tokens = bytes + all.len();
    for kind in ["shuffle = 20", "shuffle = 1000\npack = true"] {
        let corpus = open(place.path(), kind, "text").unwrap();
        for pass in two_passes(&corpus, tokens) {
            let asked_for = pass.iter().flat_map(texts).map(|text| text[1..].to_vec());
            let mut counts = [0_usize; 384];
            asked_for.flatten().for_each(|id| counts[id as usize] += 1);
            assert_eq!(counts[END as usize], all.len());
            let own = all.iter().flat_map(|text| ids(text));
            own.for_each(|id| counts[id as usize] -= 1);
            assert_eq!(counts.iter().sum::<usize>(), all.len(), "{kind}");
            // what a row's text begins behind is where the one before it ended
            let begins = pass.iter().flat_map(texts).filter(|text| text[0] == END);
            assert!(begins.count() >= 1);
            // all bytes of the text, no more: an end stands for none
            assert_eq!(pass.iter().map(|row| row.bytes).sum::<u64>(), bytes as u64);
        }
    }
}

#[test]
fn documents_apart_are_each_asked_for_from_their_beginning_to_their_end_and_never_mixed() {
    let place = place();
    let all: Vec<Vec<u32>> = documents()
        .iter()
        .map(|text| [&[END], &ids(text)[..], &[END]].concat())
        .collect();
    let tokens = all.iter().map(|ids| ids.len() - 1).sum();
    // each document in pieces of a row, the first behind what begins it, others behind the last token before them
    let pieces = |ids: &Vec<u32>| -> Vec<Vec<u32>> {
        let starts = (0..ids.len() - 1).step_by(LENGTH);
        starts
            .map(|at| ids[at..(at + LENGTH + 1).min(ids.len())].to_vec())
            .collect()
    };
    let wanted = sorted(all.iter().flat_map(pieces));
    for (pack, source) in [
        (false, "text"),
        (true, "text"),
        (false, "store"),
        (true, "store"),
    ] {
        let kind = format!("documents = \"separate\"\nshuffle = 30\npack = {pack}");
        let corpus = open(place.path(), &kind, source).unwrap();
        let [first, second] = two_passes(&corpus, tokens);
        for pass in [&first, &second] {
            assert_eq!(sorted(pass.iter().flat_map(texts)), wanted, "{kind}");
        }
        let most = first.iter().map(Row::examples).max().unwrap();
        assert_eq!(most > 1, pack, "{most}");
        for row in &first {
            let segments = row.column("segments");
            assert_eq!(row.column("positions"), Row::positions(segments));
            // texts stand one behind the other, and nothing is asked of what fills the row up
            let filled = segments.iter().take_while(|segment| **segment > 0).count();
            assert!(segments[filled..].iter().all(|segment| *segment == 0));
            assert!(segments[..filled].is_sorted());
            let there = |id: &i32| *id >= 0;
            assert!(row.column("targets")[..filled].iter().all(there));
            assert!(row.column("targets")[filled..].iter().all(|id| *id == -1));
            assert_eq!(row.filled(), filled as u64);
        }
    }
}

/// GPT-2's vocabulary has `<|endoftext|>` alone; Llama's begins a text with `<s>` and ends it with `</s>`. Neither pads.
#[test]
fn a_vocabulary_without_padding_serves_and_a_text_begins_with_what_begins_it() {
    let place = place();
    let training = Training {
        kind: VocabularyKind::Bpe,
        vocabulary: 300,
        sample_bytes: 1 << 20,
        min_count: 1,
    };
    let made = train(documents().into_iter(), training).unwrap();
    made.save(place.path()).unwrap();
    let path = place.path().join("tokenizer.json");
    let trained = std::fs::read_to_string(&path).unwrap();
    // a name that controls nothing in place of those that a vocabulary does not have
    let gpt2 = [
        ("<pad>", "spare"),
        ("<s>", "bare"),
        ("</s>", "<|endoftext|>"),
    ];
    for (others, begin) in [(&gpt2[..], "<|endoftext|>"), (&gpt2[..1], "<s>")] {
        let named = others.iter().fold(trained.clone(), |text, (old, new)| {
            let quoted = |name: &str| format!("\"{name}\"");
            text.replace(&quoted(old), &quoted(new))
        });
        std::fs::write(&path, named).unwrap();
        let more = "tokenizer = \"tokenizer.json\"\ndocuments = \"separate\"\npack = true";
        let corpus = open(place.path(), more, "text").unwrap();
        let tokenizer = corpus.tokenizer();
        assert_eq!(tokenizer.pad(), None, "{begin}");
        let made = rows(&corpus, 400);
        let texts: Vec<Vec<u32>> = made.iter().flat_map(texts).collect();
        let begun = texts.iter().filter(|t| tokenizer.piece(t[0]) == begin);
        let ended = texts.iter().filter(|t| t.last() == Some(&tokenizer.eos()));
        assert!(begun.count() > 90 && ended.count() > 90);
        // short documents are whole in one piece: their text and nothing else, each byte counted once
        let whole: Vec<String> = documents();
        let mut found = 0;
        for row in made.iter().filter(|row| row.examples() == 1) {
            let [text] = &row.split()[..] else { panic!() };
            let (last, inner) = text.targets.split_last().unwrap();
            if tokenizer.piece(text.inputs[0]) == begin && *last == tokenizer.eos() {
                let decoded = tokenizer.decode(inner);
                assert!(whole.contains(&decoded), "{decoded}");
                assert_eq!(row.bytes, decoded.len() as u64);
                found += 1;
            }
        }
        assert!(found > 0);
    }
}

#[test]
fn what_causal_rows_cannot_have_is_refused_by_key() {
    let place = place();
    let refused = |more: &str| open(place.path(), more, "text").err().unwrap().to_string();
    assert_eq!(
        refused("targets = 16"),
        "text.targets: text.objective asks for the token behind each of text.inputs; leave it out"
    );
    let unknown = toml::from_str::<TextConfig>(
        "tokenizer = \"bytes\"\nobjective = { kind = \"causal_lm\", share = 0.5 }\n[train]\n",
    );
    let unknown = unknown.unwrap_err().to_string();
    assert!(unknown.contains("unknown field `share`"), "{unknown}");
}

/// The padding of rows, as a share.
fn padding(rows: &[Row]) -> f64 {
    let filled: u64 = rows.iter().map(Row::filled).sum();
    1.0 - filled as f64 / (rows.len() * LENGTH) as f64
}

#[test]
fn best_fit_leaves_less_padding_and_loses_and_doubles_no_token() {
    let place = place();
    let all: Vec<Vec<u32>> = documents()
        .iter()
        .map(|text| [&[END], &ids(text)[..], &[END]].concat())
        .collect();
    let tokens = all.iter().map(|ids| ids.len() - 1).sum();
    let pieces = |ids: &Vec<u32>| -> Vec<Vec<u32>> {
        let starts = (0..ids.len() - 1).step_by(LENGTH);
        starts
            .map(|at| ids[at..(at + LENGTH + 1).min(ids.len())].to_vec())
            .collect()
    };
    let wanted = sorted(all.iter().flat_map(pieces));
    // no packing of these pieces needs fewer rows than their tokens fill
    let least = usize::div_ceil(tokens, LENGTH);
    for source in ["text", "store"] {
        let of = |packing: &str, threads: usize| {
            let more =
                format!("documents = \"separate\"\npack = true\nthreads = {threads}\n{packing}");
            open(place.path(), &more, source).unwrap()
        };
        let best = of("packing = \"best_fit\"", 1);
        let [first, second] = two_passes(&best, tokens);
        for pass in [&first, &second] {
            assert_eq!(sorted(pass.iter().flat_map(texts)), wanted);
            assert!(
                pass.len() >= least && pass.len() <= least + 1,
                "{}",
                pass.len()
            );
        }
        assert_ne!(first, second, "each pass has its own order");
        let full = |row: &Row| row.filled() == LENGTH as u64;
        let (head, tail) = first.split_at(first.len() / 2);
        let counts = [head, tail].map(|rows| rows.iter().filter(|row| full(row)).count());
        assert!(
            counts.iter().all(|count| *count > 0),
            "full rows are not all first"
        );
        let [other, _] = two_passes(&of("", 1), tokens);
        assert!(
            padding(&first) < padding(&other),
            "{} {}",
            padding(&first),
            padding(&other)
        );

        // the same whatever the threads, and from wherever it goes on
        let threads = of("packing = \"best_fit\"", 3);
        assert_eq!(rows(&threads, 150), rows(&best, 150));
        let mut batches = best.train(0, None).unwrap();
        let whole: Vec<_> = (0..60).map(|_| batches.next().unwrap().unwrap()).collect();
        for stop in [1, 10, 31] {
            let cursor = &whole[stop - 1].cursor;
            let mut again = best.train(4 * stop as u64, Some(cursor)).unwrap();
            for batch in &whole[stop..] {
                assert_eq!(again.next().unwrap().unwrap().rows, batch.rows);
            }
        }
    }
}

#[test]
fn documents_of_one_run_of_text_do_not_see_each_other_where_that_is_said() {
    let place = place();
    for source in ["text", "store"] {
        let open = |more: &str| open(place.path(), more, source).unwrap();
        let (together, apart) = (open("shuffle = 30"), open("shuffle = 30\nisolate = true"));
        let mut several = 0;
        for (whole, row) in rows(&together, 200).iter().zip(rows(&apart, 200)) {
            // the same tokens are asked for behind the same
            assert_eq!(whole.column("inputs"), row.column("inputs"));
            assert_eq!(whole.column("targets"), row.column("targets"));
            assert_eq!(whole.examples(), 1);
            let (inputs, segments) = (row.column("inputs"), row.column("segments"));
            let filled = whole.filled() as usize;
            let mut number = 1;
            for at in 0..filled {
                number += i32::from(at > 0 && inputs[at] == END as i32);
                assert_eq!(segments[at], number, "{inputs:?} {segments:?}");
            }
            assert!(segments[filled..].iter().all(|segment| *segment == 0));
            assert_eq!(row.column("positions"), Row::positions(segments));
            several += usize::from(number > 1);
        }
        assert!(several > 20, "{several}");
    }
}

/// The text of a document with its middle at its end: (suffix first, prefix, middle, suffix); none of one that was left as it is.
fn parts(ids: &[u32], marks: [u32; 3]) -> Option<(bool, [String; 3])> {
    let at = marks.map(|mark| ids.iter().position(|id| *id == mark));
    let [Some(prefix), Some(suffix), Some(middle)] = at else {
        assert!(at.iter().all(Option::is_none), "{ids:?}");
        return None;
    };
    assert_eq!(prefix, 0);
    let text = |ids: &[u32]| Tokenizer::bytes().decode(ids);
    let behind = text(&ids[suffix + 1..middle]);
    let last = text(&ids[middle + 1..]);
    Some(match suffix {
        1 => (true, [String::new(), last, behind]),
        _ => (false, [text(&ids[1..suffix]), last, behind]),
    })
}

#[test]
fn the_middle_of_documents_is_asked_for_at_their_end_and_the_parts_give_the_text() {
    let place = place();
    let marks = ["<extra_id_0>", "<extra_id_1>", "<extra_id_2>"];
    let ids = marks.map(|mark| Tokenizer::bytes().id(mark).unwrap());
    let said = |more: &str| {
        let [prefix, suffix, middle] = marks;
        format!(
            "tokenizer = \"bytes\"\ninputs = 100\ndocuments = \"separate\"\nshuffle = 40\n[objective]\nkind = \"causal_lm\"\n\
             [objective.fill_in_the_middle]\nprefix = \"{prefix}\"\nsuffix = \"{suffix}\"\nmiddle = \"{middle}\"\n{more}\n"
        )
    };
    let open = |more: &str, source: &str| {
        let source = match source {
            "text" => "kind = \"jsonl\"\nfiles = [\"text.jsonl\"]",
            _ => "kind = \"tokens\"\npath = \"store\"",
        };
        let config = format!("{}\n[train.own]\n{source}\n", said(more));
        let config: TextConfig = toml::from_str(&config).unwrap();
        Corpus::open(&config, 3, 4, &|name| Ok(place.path().join(name)))
    };
    let all = documents();
    for source in ["text", "store"] {
        let corpus = open("", source).unwrap();
        let rows = rows(&corpus, 900);
        let (mut moved, mut suffix_first, mut inside) = (0, 0, 0);
        for row in &rows {
            let [example] = &row.split()[..] else {
                panic!()
            };
            assert_eq!(example.inputs[0], END);
            let (last, text) = example.targets.split_last().unwrap();
            assert_eq!(*last, END);
            match parts(text, ids) {
                None => assert!(all.contains(&Tokenizer::bytes().decode(text))),
                Some((first, [prefix, middle, suffix])) => {
                    let whole = format!("{prefix}{middle}{suffix}");
                    assert!(all.contains(&whole), "{whole}");
                    moved += 1;
                    suffix_first += usize::from(first);
                    inside += usize::from(!prefix.is_empty() && !middle.is_empty());
                }
            }
        }
        // 900 documents, half of them moved, half of those with the suffix first: 5 standard deviations
        assert!((375..=525).contains(&moved), "{moved}");
        assert!((180..=310).contains(&suffix_first), "{suffix_first}");
        assert!(inside > 100, "{inside}");
        // no two passes cut a document at the same places
        assert_ne!(rows[..90], rows[90..180]);
        // the same on any number of threads, from wherever it goes on
        let threads = open("rate = 0.5", source).unwrap();
        let mut batches = threads.train(0, None).unwrap();
        let whole: Vec<_> = (0..50).map(|_| batches.next().unwrap().unwrap()).collect();
        let again: Vec<&Row> = whole.iter().flat_map(|batch| &batch.rows).collect();
        assert_eq!(again, rows[..200].iter().collect::<Vec<_>>());
        let mut later = threads.train(4 * 17, Some(&whole[16].cursor)).unwrap();
        for batch in &whole[17..] {
            assert_eq!(later.next().unwrap().unwrap().rows, batch.rows);
        }
    }
    // all of them, in one order
    for (more, first) in [("suffix_first = 1", true), ("suffix_first = 0", false)] {
        let corpus = open(&format!("rate = 1\n{more}"), "text").unwrap();
        for row in rows(&corpus, 90) {
            let targets = &row.split()[0].targets;
            let (found, _) = parts(&targets[..targets.len() - 1], ids).unwrap();
            // a prefix without a character looks like the other order
            assert!(found == first || (found && !first && targets[1] == ids[1]));
        }
    }
    let text = said("").replace("<extra_id_1>", "<fim_suffix>");
    let config: TextConfig = toml::from_str(&format!(
        "{text}\n[train.own]\nkind = \"jsonl\"\nfiles = [\"text.jsonl\"]"
    ))
    .unwrap();
    let error = Corpus::open(&config, 3, 4, &|name| Ok(place.path().join(name)));
    let error = error.err().unwrap().to_string();
    assert!(
        error.contains("fill_in_the_middle.suffix: text.tokenizer has no token \"<fim_suffix>\""),
        "{error}"
    );
    let texts = std::iter::repeat_n("the cat sat on the mat".to_owned(), 50);
    let training = Training {
        kind: VocabularyKind::Bpe,
        vocabulary: 270,
        sample_bytes: 1 << 20,
        min_count: 1,
    };
    let own = train(texts, training).unwrap();
    let own = own.with_tokens(&["<p>".to_owned()]).unwrap();
    own.save(&place.path().join("own")).unwrap();
    for (prefix, suffix, wanted) in [
        (
            "<p>",
            "a",
            "fill_in_the_middle.suffix: \"a\" is a piece of text",
        ),
        (
            "</s>",
            "a",
            "fill_in_the_middle.prefix: \"</s>\" controls a model",
        ),
    ] {
        let text = said("").replace("<extra_id_0>", prefix);
        let text = text
            .replace("<extra_id_1>", suffix)
            .replace("\"bytes\"", "\"own\"");
        let config: TextConfig = toml::from_str(&format!(
            "{text}\n[train.own]\nkind = \"jsonl\"\nfiles = [\"text.jsonl\"]"
        ))
        .unwrap();
        let error = Corpus::open(&config, 3, 4, &|name| Ok(place.path().join(name)));
        let error = error.err().unwrap().to_string();
        assert!(error.contains(wanted), "{error}");
    }
}

#[test]
fn ways_of_packing_that_cannot_be_are_refused_by_key() {
    let place = place();
    for (more, wanted) in [
        (
            "packing = \"best_fit\"",
            "text.packing: \"best_fit\" needs text.pack = true",
        ),
        (
            "packing = \"best_fit\"\npack = true",
            "give text.documents = \"separate\"",
        ),
        (
            "isolate = true\ndocuments = \"separate\"",
            "text.isolate: parts the documents of rows",
        ),
        ("isolate = true\npack = true", "text.isolate: "),
    ] {
        let error = open(place.path(), more, "text").err().unwrap().to_string();
        assert!(error.contains(wanted), "{more}: {error}");
    }
}
