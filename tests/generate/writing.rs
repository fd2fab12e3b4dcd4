//! Token by token.

use super::{Read, expected, folder, ids, rows};
use kiln::runtime::{
    Ended, Generator, Likelihood, Request, Runtime, Sampling, State, StopWords, Writing, Written,
};
use kiln::step::{Places, Preview, Program};
use kiln::tokenizer::Tokenizer;

/// The values that a program reads.
type Load<'a> = &'a dyn Fn(&Program) -> State;

/// Writes on from prompts, so many at a time, in each of these ways.
fn write(
    (runtime, preview, state): (&Runtime, &Preview<'_>, Load<'_>),
    requests: &[Request],
    batch: usize,
    ways: &[Writing<'_>],
) -> Vec<Vec<Written>> {
    let sizes = Places {
        rows: batch,
        places: 64,
    };
    let state = state(&preview.prompt(sizes, 16).unwrap());
    let mut generator = Generator::new(runtime, preview, state, sizes);
    let mut all = Vec::new();
    for writing in ways {
        let mut written = Vec::new();
        for some in requests.chunks(batch) {
            written.extend(generator.write(some, writing, &mut |_, _| Ok(())).unwrap());
        }
        all.push(written);
    }
    all
}

fn requests(prompts: &[Vec<u32>], most: usize) -> Vec<Request> {
    let each = prompts.iter().zip(0..);
    let each = each.map(|(ids, number)| Request {
        number,
        ids: ids.clone(),
        most,
    });
    each.collect()
}

fn plain<'t>(tokenizer: &'t Tokenizer, stops: &'t StopWords) -> Writing<'t> {
    Writing {
        sampling: Sampling::default(),
        ends: &[],
        stops,
        tokenizer,
    }
}

/// Grouped heads, heads wider than their share, every scaling of rotary positions, a table of positions; prompts of one to eight
/// tokens beside each other.
#[test]
fn every_token_is_that_of_transformers() {
    let expected = expected();
    let prompts = rows(&expected["prompts"]);
    let (tokenizer, stops) = (Tokenizer::bytes(), StopWords::default());
    let cases = expected["written"].as_object().unwrap();
    assert_eq!(cases.len(), 10);
    for (name, case) in cases {
        let dir = folder(case["folder"].as_str().unwrap(), &case["changes"]);
        let most = case["tokens"].as_u64().unwrap() as usize;
        let requests = requests(&prompts, most);
        Read::of(dir.path()).on_each(|runtime, preview, state| {
            let penalised = Writing {
                sampling: Sampling {
                    repetition_penalty: 1.3,
                    ..Sampling::default()
                },
                ..plain(&tokenizer, &stops)
            };
            let ways = [plain(&tokenizer, &stops), penalised];
            let batches: &[usize] = match name.as_str() {
                "gpt2" | "dynamic" => &[4, 3, 1],
                _ => &[4],
            };
            for batch in batches {
                let written = write((runtime, preview, state), &requests, *batch, &ways);
                for (written, there) in written.into_iter().zip(["greedy", "penalised"]) {
                    assert!(written.iter().all(|text| text.ended == Ended::Length));
                    let own: Vec<Vec<u32>> = written.into_iter().map(|text| text.ids).collect();
                    assert_eq!(
                        own,
                        rows(&case[there]),
                        "{name}, {there}, {batch} at a time"
                    );
                }
            }
        });
    }
}

/// Without a cache: one pass over prompt and text finds every token the likeliest, but with dynamic scaling, where keys that were
/// cached keep their angles. How likely they are is what transformers says, to f32's rounding over 40 sums.
#[test]
fn what_was_written_is_the_likeliest_in_one_pass_over_the_whole() {
    let expected = expected();
    let prompts = rows(&expected["prompts"]);
    for (name, case) in expected["written"].as_object().unwrap() {
        let dir = folder(case["folder"].as_str().unwrap(), &case["changes"]);
        let pairs = prompts.iter().cloned().zip(rows(&case["greedy"]));
        let pairs: Vec<[Vec<u32>; 2]> = pairs.map(|(prompt, own)| [prompt, own]).collect();
        Read::of(dir.path()).on_each(|runtime, preview, state| {
            let state = state(&preview.likelihood(3, 16).unwrap());
            let mut likelihood = Likelihood::new(runtime, preview, state, 3);
            let scored = likelihood.score(&pairs).unwrap();
            for (own, there) in scored
                .iter()
                .zip(case["log_likelihood"].as_array().unwrap())
            {
                let there = there.as_f64().unwrap();
                let apart = (own.log_likelihood - there).abs();
                assert!(apart < 1e-3, "{name}: {} {there}", own.log_likelihood);
                assert_eq!(
                    (own.is_greedy, own.tokens, own.cut),
                    (name != "dynamic", 40, 0)
                );
            }
        });
    }
}

#[test]
fn what_is_drawn_follows_from_seed_prompt_and_place_and_not_from_what_is_beside_it() {
    let prompts = rows(&expected()["prompts"]);
    let (tokenizer, stops) = (Tokenizer::bytes(), StopWords::default());
    let dir = folder("llama", &serde_json::json!({}));
    Read::of(dir.path()).on_each(|runtime, preview, state| {
        let all = requests(&prompts, 20);
        let drawn = |requests: &[Request], batch: usize, seed: u64| {
            let mut writing = plain(&tokenizer, &stops);
            writing.sampling.temperature = Some(1.5);
            writing.sampling.seed = seed;
            write((runtime, preview, state), requests, batch, &[writing]).remove(0)
        };
        let together = drawn(&all, 4, 7);
        assert_eq!(together, drawn(&all, 3, 7));
        assert_eq!(together[2..], drawn(&all[2..], 2, 7));
        assert_ne!(together, drawn(&all, 4, 8));
        let twice = [0, 1].map(|number| Request {
            number,
            ..all[0].clone()
        });
        let twice = drawn(&twice, 2, 7);
        assert_eq!(twice[0], together[0]);
        assert_ne!(twice[0].ids, twice[1].ids); // the same prompt, another number
    });
}

#[test]
fn texts_end_at_an_end_a_stop_word_and_the_last_token_each_by_itself() {
    let expected = expected();
    let greedy = rows(&expected["written"]["llama"]["greedy"]);
    let prompts = rows(&expected["prompts"]);
    // bytes 3 and later of the vocabulary of bytes are 0x00 and later: id 39 is `$`, id 38 `#`
    let tokenizer = Tokenizer::bytes();
    assert_eq!(greedy[0][..3], [39, 38, 39]);
    let dir = folder("llama", &serde_json::json!({}));
    Read::of(dir.path()).on_each(|runtime, preview, state| {
        let run = |ends: &[u32], words: &[&str]| {
            let words = words.iter().map(|word| (*word).to_owned()).collect();
            let stops = StopWords::new(words, &tokenizer).unwrap();
            let mut writing = plain(&tokenizer, &stops);
            writing.ends = ends;
            let requests = requests(&prompts, 12);
            write((runtime, preview, state), &requests, 4, &[writing]).remove(0)
        };
        let ended = run(&[36, 24], &[]);
        assert_eq!(ended[0].ids, ids(&serde_json::json!(greedy[0][..9])));
        assert_eq!(
            (ended[0].ended, ended[1].ended),
            (Ended::Eos, Ended::Length)
        );
        assert_eq!(ended[3].ids, [19, 15, 24]);
        // `$#` is two tokens
        let stopped = run(&[], &["$#$", "never", "$#"]);
        assert_eq!(
            (stopped[0].text.as_str(), stopped[0].ended),
            ("", Ended::Stop)
        );
        assert_eq!(stopped[0].ids, [39, 38]);
        assert_eq!(stopped[1].ids, greedy[1][..12]);
        assert_eq!(stopped[1].ended, Ended::Length);
    });
}

#[test]
fn a_prompt_that_there_is_no_room_for_is_refused() {
    let (tokenizer, stops) = (Tokenizer::bytes(), StopWords::default());
    let dir = folder("gpt2", &serde_json::json!({}));
    Read::of(dir.path()).on_each(|runtime, preview, state| {
        let sizes = Places {
            rows: 2,
            places: 40,
        };
        let state = state(&preview.prompt(sizes, 16).unwrap());
        let mut generator = Generator::new(runtime, preview, state, sizes);
        for prompts in [vec![vec![]], vec![vec![5; 33]], vec![vec![5]; 3]] {
            let refusal = generator.write(
                &requests(&prompts, 4),
                &plain(&tokenizer, &stops),
                &mut |_, _| Ok(()),
            );
            let refusal = refusal.unwrap_err().to_string();
            assert!(
                refusal.contains("expected 1 to 2 prompts of 1 to 40"),
                "{refusal}"
            );
        }
    });
}
