//! What is hidden of 100,000 rows, counted.

use super::*;
use crate::data::Purpose;
use crate::data::text::row::Columns;

const PAD: u32 = 0;
const UNK: u32 = 1;
const CLS: u32 = 2;
const SEP: u32 = 3;
const MASK: u32 = 4;
const IDS: u32 = 1000;
const ROWS: u64 = 100_000;

/// Control tokens, then pieces of text of which every third continues a word.
fn vocabulary() -> Vocabulary {
    Vocabulary {
        pad: PAD,
        eos: SEP,
        sentinels: Vec::new().into(),
        size: IDS as usize,
        encoder: Some(EncoderVocabulary {
            pad: PAD,
            cls: CLS,
            cls_last: false,
            sep: SEP,
            mask: MASK,
            ordinary: (MASK + 1..IDS).collect(),
            begins_word: (0..IDS).map(begins_word).collect(),
            may_hide: (0..IDS).map(|id| id > MASK || id == UNK).collect(),
        }),
        counts: None,
    }
}

fn begins_word(id: u32) -> bool {
    id <= MASK || !id.is_multiple_of(3)
}

fn text(n: usize, salt: u64) -> Vec<u32> {
    let mut random = Stream::new(salt, Purpose::Order, 0);
    let piece = || MASK + 1 + random.below(u64::from(IDS - MASK - 1)) as u32;
    std::iter::repeat_with(piece).take(n).collect()
}

fn settled(said: &str, inputs: usize) -> Result<Objective> {
    let config: ObjectiveConfig = toml::from_str(said).unwrap();
    config.settle(inputs, config.default_targets(inputs), &vocabulary())
}

#[test]
fn the_numbers_of_a_row_are_those_of_its_columns() {
    for said in [
        "kind = \"masked_lm\"",
        "kind = \"permutation_lm\"",
        "kind = \"causal_lm\"",
    ] {
        let config: ObjectiveConfig = toml::from_str(said).unwrap();
        let targets = config.default_targets(64);
        let columns = settled(said, 64).unwrap().columns(64, targets);
        let numbers = columns
            .iter()
            .map(|column| column.length.unwrap_or(1) as u64);
        assert_eq!(
            numbers.sum::<u64>(),
            config.row_numbers(64, targets as u64),
            "{said}"
        );
    }
}

fn row(objective: &Objective, text: &[u32], index: u64) -> Columns {
    let mut random = Stream::new(7, Purpose::Corrupt, index);
    objective.encoder().unwrap().row(text, &mut random).unwrap()
}

/// A share that was met `count` times in `n` is within five standard deviations of `expected`.
#[track_caller]
fn close(count: u64, n: u64, expected: f64) {
    let (seen, deviation) = (
        count as f64 / n as f64,
        (expected * (1.0 - expected) / n as f64).sqrt(),
    );
    assert!(
        (seen - expected).abs() < 5.0 * deviation,
        "{seen} of {n}, expected {expected}"
    );
}

/// Masked, replaced and kept tokens of a row, whose text is as it was where nothing is asked.
fn shown(columns: &Columns, text: &[u32]) -> [u64; 3] {
    let inputs = &columns["inputs"];
    let mut restored = inputs.clone();
    let mut counts = [0; 3];
    for (at, truth) in columns["positions"].iter().zip(&columns["targets"]) {
        let (at, mask) = (*at as usize, MASK as i32);
        let kind = match inputs[at] {
            id if id == mask => 0,
            id if id == *truth => 2,
            id => {
                assert!(id > mask && id < IDS as i32, "{id} is no piece of text");
                1
            }
        };
        counts[kind] += 1;
        restored[at] = *truth;
    }
    let whole: Vec<i32> = [&[CLS], text, &[SEP]]
        .concat()
        .iter()
        .map(|id| *id as i32)
        .collect();
    assert_eq!(restored, whole);
    counts
}

#[test]
fn tokens_are_asked_for_evenly_and_shown_as_bert_has_it() {
    let objective = settled("kind = \"masked_lm\"", 64).unwrap();
    assert_eq!(objective.raw_length(), 62);
    let text = text(62, 1);
    let (mut counts, mut places, mut drawn) = ([0; 3], vec![0u64; 64], vec![0u64; 4]);
    for index in 0..ROWS {
        let columns = row(&objective, &text, index);
        let positions = &columns["positions"];
        // round(0.15 * 64)
        assert_eq!(positions.len(), 10);
        assert!(positions.is_sorted_by(|a, b| a < b));
        for at in positions {
            places[*at as usize] += 1;
            let own = columns["inputs"][*at as usize];
            if own > MASK as i32 && own != text[*at as usize - 1] as i32 {
                drawn[(own as usize - 5) * 4 / 995] += 1;
            }
        }
        let own = shown(&columns, &text);
        counts = [0, 1, 2].map(|k| counts[k] + own[k]);
    }
    // one of 995 pieces drawn in place of another is that piece itself
    for (count, share) in counts
        .into_iter()
        .zip([0.8, 0.1 * 994.0 / 995.0, 0.1 + 0.1 / 995.0])
    {
        close(count, 10 * ROWS, share);
    }
    assert_eq!((places[0], places[63]), (0, 0));
    for count in &places[1..63] {
        close(*count, ROWS, 10.0 / 62.0);
    }
    for count in &drawn {
        close(*count, counts[1], 0.25);
    }
}

#[test]
fn a_row_is_a_function_of_its_number_and_no_two_numbers_hide_the_same() {
    for said in ["", "unit = \"word\"", "unit = \"ngram\"", "unit = \"span\""] {
        let objective = settled(&format!("kind = \"masked_lm\"\n{said}"), 128).unwrap();
        let text = text(126, 2);
        let rows = |from: u64| -> Vec<Columns> {
            (from..from + 500)
                .map(|k| row(&objective, &text, k))
                .collect()
        };
        let (first, again, next) = (rows(0), rows(0), rows(1 << 24));
        assert_eq!(first, again);
        for (first, next) in first.iter().zip(&next) {
            assert_ne!(first["positions"], next["positions"], "{said}");
        }
    }
}

#[test]
fn whole_words_are_never_cut_and_no_more_is_asked_than_said() {
    for unit in ["word", "ngram", "span"] {
        let said = format!("kind = \"masked_lm\"\nunit = {unit:?}");
        let objective = settled(&said, 64).unwrap();
        let (mut asked, mut counts) = (0, [0; 3]);
        for index in 0..ROWS / 3 {
            let text = text(62, index);
            let columns = row(&objective, &text, index);
            let own = shown(&columns, &text);
            counts = [0, 1, 2].map(|k| counts[k] + own[k]);
            let hidden = |at: usize| columns["positions"].contains(&(at as i32));
            let count = columns["positions"].len();
            assert!(count <= 10, "{count}");
            asked += count as u64;
            for at in 1..62 {
                // token `at` of the row is text[at - 1]
                let inside = at < 62 && !begins_word(text[at]);
                assert!(
                    !inside || hidden(at) == hidden(at + 1),
                    "{unit} {index} {at}"
                );
            }
        }
        // a word that is longer than what is left to be asked is passed over; nearly always another is there
        assert!(asked > ROWS / 3 * 10 * 98 / 100, "{asked}");
        if unit != "span" {
            let all = counts.iter().sum();
            close(counts[0], all, 0.8);
        }
    }
}

#[test]
fn spans_are_geometric_apart_and_shown_as_one() {
    let objective = settled("kind = \"masked_lm\"\nunit = \"span\"", 512).unwrap();
    // every piece a word
    let text: Vec<u32> = text(510, 3).into_iter().map(|id| id - id % 3 + 1).collect();
    assert!(text.iter().all(|id| begins_word(*id)));
    let (mut lengths, mut shares, mut spans) = ([0u64; 11], [0u64; 3], 0);
    for index in 0..ROWS / 20 {
        let columns = row(&objective, &text, index);
        assert_eq!(columns["positions"].len(), 77);
        let runs = columns["positions"].chunk_by(|a, b| a + 1 == *b);
        let mut at = 0;
        for run in runs {
            lengths[run.len()] += 1;
            spans += 1;
            let own: Vec<i32> = run.iter().map(|k| columns["inputs"][*k as usize]).collect();
            let masked = own.iter().filter(|id| **id == MASK as i32).count();
            assert!([0, own.len()].contains(&masked), "{own:?}");
            let kept = own
                .iter()
                .zip(&columns["targets"][at..])
                .all(|(a, b)| a == b);
            shares[if masked > 0 {
                0
            } else if kept {
                2
            } else {
                1
            }] += 1;
            // the tokens around it are there to be seen
            for k in at..at + run.len() {
                let ends = [run[0] - 1, run[run.len() - 1] + 1];
                assert_eq!([columns["span_starts"][k], columns["span_ends"][k]], ends);
                assert!(ends.iter().all(|end| !columns["positions"].contains(end)));
            }
            at += run.len();
        }
    }
    for (count, share) in shares.into_iter().zip([0.8, 0.1, 0.1]) {
        close(count, spans, share);
    }
    let total: u64 = lengths
        .iter()
        .enumerate()
        .map(|(n, count)| n as u64 * count)
        .sum();
    let mean = total as f64 / spans as f64;
    // 3.797 as drawn; the last of each row is as long as what is left to be asked
    assert!((3.5..3.8).contains(&mean), "{mean}");
}

#[test]
fn refusals_name_their_key() {
    let refused = |said: &str, inputs: usize, targets: Option<usize>| {
        let config: ObjectiveConfig =
            toml::from_str(&format!("kind = \"masked_lm\"\n{said}")).unwrap();
        let targets = targets.unwrap_or(config.default_targets(inputs));
        config
            .settle(inputs, targets, &vocabulary())
            .unwrap_err()
            .to_string()
    };
    let few = refused("", 512, Some(76));
    assert!(
        few.starts_with("text.targets: 76, but rows of 512 tokens are asked for up to 77"),
        "{few}"
    );
    let short = refused("", 3, None);
    assert!(
        short.starts_with("text.inputs: 3 tokens leave no room"),
        "{short}"
    );
    let both = refused("mask_share = 0.9\nrandom_share = 0.2", 512, None);
    assert!(
        both.starts_with("text.objective.random_share: 0.2"),
        "{both}"
    );
    let words = refused("max_words = 3", 512, None);
    assert!(words.starts_with("text.objective.max_words"), "{words}");
    for none in [
        "share = 0",
        "share = 1",
        "mask_share = 1.5",
        "max_words = 0",
        "unit = \"letter\"",
    ] {
        let said = format!("kind = \"masked_lm\"\n{none}");
        assert!(toml::from_str::<ObjectiveConfig>(&said).is_err(), "{none}");
    }
}

#[test]
fn permutations_ask_for_a_sixth_in_an_even_order_and_leave_the_text() {
    let mut vocabulary = vocabulary();
    vocabulary.encoder.as_mut().unwrap().cls_last = true;
    let config: ObjectiveConfig = toml::from_str("kind = \"permutation_lm\"").unwrap();
    let objective = config.settle(64, 15, &vocabulary).unwrap();
    let text = text(62, 5);
    let whole = [&text[..], &[SEP, CLS]].concat();
    let whole: Vec<i32> = whole.into_iter().map(|id| id as i32).collect();
    let types = [vec![0; 63], vec![2]].concat();
    let (mut asked, mut squares, mut begins) = (0, 0, [0u64; 3]);
    for index in 0..ROWS {
        let columns = row(&objective, &text, index);
        assert_eq!(
            (&columns["inputs"], &columns["token_types"]),
            (&whole, &types)
        );
        let (positions, order) = (&columns["positions"], &columns["order"]);
        let count = positions.len();
        // 63 / 6 and a last span of five
        assert!((1..=15).contains(&count), "{count}");
        let mut places: Vec<i32> = order.iter().copied().filter(|place| *place >= 0).collect();
        let own = positions.iter().map(|at| order[*at as usize]);
        assert!(own.eq(places.iter().copied()));
        places.sort_unstable();
        assert!(places.iter().copied().eq(0..count as i32));
        for (at, truth) in positions.iter().zip(&columns["targets"]) {
            assert_eq!(whole[*at as usize], *truth);
        }
        (asked, squares) = (asked + count as u64, squares + (count * count) as u64);
        if count == 10 {
            begins[0] += 1;
            begins[1] += u64::from(order[positions[9] as usize] == 0);
            begins[2] += u64::from(order[positions[3] as usize] < order[positions[7] as usize]);
        }
    }
    close(begins[1], begins[0], 0.1);
    close(begins[2], begins[0], 0.5);
    // transformers 5.24.0, DataCollatorForPermutationLanguageModeling.torch_mask_tokens on 20,000 rows of 62 pieces, <sep> and <cls>
    let (mean, deviation) = (10.320, 1.349);
    let own = asked as f64 / ROWS as f64;
    let spread = (squares as f64 / ROWS as f64 - own * own).sqrt();
    assert!(
        (own - mean).abs() < 5.0 * deviation / 20_000_f64.sqrt(),
        "{own}"
    );
    assert!((spread - deviation).abs() < 0.05, "{spread}");
}

#[test]
fn pairs_are_even_and_keep_their_text() {
    let document: Vec<u32> = (5..505).collect();
    let other: std::rc::Rc<[u32]> = (600..660).collect();
    for (pairs, most) in [("next_sentence", 125), ("sentence_order", 125)] {
        let said = format!("kind = \"masked_lm\"\npairs = {pairs:?}");
        let objective = settled(&said, 128).unwrap();
        assert_eq!(objective.raw_length(), most);
        let cutter = objective.encoder().unwrap().cutter().unwrap();
        let (mut labels, mut short, mut splits) = ([0u64; 2], 0, [0u64; 2]);
        for index in 0..ROWS {
            let mut random = Stream::new(7, Purpose::Corrupt, index);
            let (pair, used) = cutter.cut(&document, &mut random, &mut |_| Some(other.clone()));
            let [a, b] = pair.texts.clone();
            assert!(!a.is_empty() && !b.is_empty() && a.len() + b.len() <= most);
            labels[pair.label as usize] += 1;
            match (pair.label, pairs) {
                (0, _) => assert_eq!([&a[..], &b].concat(), document[..used]),
                (_, "sentence_order") => assert_eq!([&b[..], &a].concat(), document[..used]),
                // what would have followed is left for the next pair
                _ => {
                    assert_eq!(a, document[..used]);
                    assert!(b[0] >= 600 && b.windows(2).all(|w| w[1] == w[0] + 1));
                }
            }
            if pair.label == 0 {
                short += u64::from(used < most);
                splits[usize::from(2 * a.len() > used)] += 1;
            }
            if index < 1000 {
                let row = objective.encoder().unwrap().row_of_pair(&pair, &mut random);
                assert_eq!(row["pair"], [pair.label]);
                let types = [vec![0; a.len() + 2], vec![1; b.len() + 1]].concat();
                assert_eq!(row["token_types"], types);
                let last = *row["inputs"].last().unwrap();
                assert_eq!([row["inputs"][a.len() + 1], last], [SEP as i32; 2]);
                assert_eq!(
                    row["positions"].len(),
                    ((types.len() as f64 * 0.15).round_ties_even() as usize).max(1)
                );
            }
        }
        close(labels[0], ROWS, 0.5);
        // one of 124 lengths of a short one is the whole
        close(short, labels[0], 0.1 * 123.0 / 124.0);
        // lengths that are even have a middle of their own
        let upper = splits[1] as f64 / labels[0] as f64;
        assert!((upper - 0.5).abs() < 0.01, "{upper}");
    }
    let none = settled("kind = \"masked_lm\"\nshort_share = 0.1", 128).unwrap_err();
    assert!(
        none.to_string().starts_with("text.objective.short_share"),
        "{none}"
    );
    let few = settled("kind = \"masked_lm\"\npairs = \"next_sentence\"", 4).unwrap_err();
    assert!(
        few.to_string().contains("beside its 3 control tokens"),
        "{few}"
    );
}
