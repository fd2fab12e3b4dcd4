use super::*;
use crate::data::Purpose;

fn vocabulary() -> Vocabulary {
    Vocabulary {
        pad: 0,
        eos: 1,
        sentinels: (32_000..32_100).rev().collect(),
        size: 32_100,
        encoder: None,
        counts: None,
    }
}

fn text(n: usize, salt: u64) -> Vec<u32> {
    let mut random = Stream::new(salt, Purpose::Order, 0);
    (0..n).map(|_| 2 + random.below(31_998) as u32).collect()
}

fn t5(inputs: usize, targets: usize) -> Objective {
    let config = ObjectiveConfig::default();
    config.settle(inputs, targets, &vocabulary()).unwrap()
}

#[test]
fn the_lengths_rule_is_the_published_one() {
    // (inputs, density, mean span) -> (text, targets): the search of t5.data.preprocessors.random_spans_helper, in Python
    let cases = [
        (512, 0.15, 3.0, 568, 114),
        (1024, 0.15, 3.0, 1137, 229),
        (256, 0.15, 3.0, 284, 58),
        (128, 0.15, 3.0, 141, 29),
        (512, 0.5, 3.0, 766, 512),
        (64, 0.3, 5.0, 83, 31),
    ];
    for (inputs, density, mean, tokens, targets) in cases {
        let found = lengths::rule(inputs, density, mean).unwrap();
        assert_eq!((found.tokens, found.targets), (tokens, targets), "{inputs}");
    }
}

#[test]
fn a_hundred_thousand_examples_have_the_published_statistics_and_give_back_their_text() {
    let objective = t5(512, 114);
    assert_eq!(objective.raw_length(), 568);
    let text = text(568, 1);
    let n = 100_000u64;
    let (mut first_hidden, mut starts) = (Vec::new(), vec![0u64; 568]);
    for index in 0..n {
        let mut random = Stream::new(7, Purpose::Corrupt, index);
        let example = objective.example(&text, &mut random).unwrap();
        assert_eq!((example.inputs.len(), example.targets.len()), (512, 114));
        let sentinels = |ids: &[u32]| ids.iter().filter(|id| **id >= 32_000).count();
        assert_eq!(
            (sentinels(&example.inputs), sentinels(&example.targets)),
            (28, 28)
        );
        assert_eq!((example.inputs[511], example.targets[113]), (1, 1));
        assert_eq!(objective.restore(&example), text);
        // 85 of 568 tokens are hidden
        let first = example.inputs.iter().position(|id| *id >= 32_000).unwrap();
        starts[first] += 1;
        let second = example.targets[1..].iter().position(|id| *id >= 32_000);
        first_hidden.push(second.unwrap());
        let order: Vec<u32> = example
            .targets
            .iter()
            .copied()
            .filter(|id| *id >= 32_000)
            .collect();
        assert!(order.iter().eq(vocabulary().sentinels[..28].iter()));
    }
    // With 85 tokens in 28 spans, the first span is longer than k with probability C(84 - k, 27) / C(84, 27).
    let beyond = |items: usize, spans: usize, k: usize| {
        (0..k).fold(1.0, |p, j| {
            p * (items - spans - j) as f64 / (items - 1 - j) as f64
        })
    };
    let close = |seen: f64, expected: f64| {
        let deviation = (expected * (1.0 - expected) / n as f64).sqrt();
        assert!(
            (seen - expected).abs() < 5.0 * deviation,
            "{seen} {expected}"
        );
    };
    for k in 1..12 {
        let longer = first_hidden.iter().filter(|l| **l > k).count();
        close(longer as f64 / n as f64, beyond(85, 28, k));
    }
    for k in [1, 5, 10, 20, 40, 60] {
        let later: u64 = starts[k + 1..].iter().sum();
        close(later as f64 / n as f64, beyond(568 - 85, 28, k));
    }
}

#[test]
fn every_length_gives_back_its_text() {
    let ul2 = ObjectiveConfig::Ul2 {
        denoisers: denoiser::paper(),
    };
    let prefix = ObjectiveConfig::PrefixLm {};
    for (config, inputs, targets) in [
        (ObjectiveConfig::default(), 128, 29),
        (ul2, 128, 128),
        (prefix, 100, 80),
    ] {
        let objective = config.settle(inputs, targets, &vocabulary()).unwrap();
        for n in 2..=objective.raw_length() {
            for index in 0..20 {
                let text = text(n, index);
                let mut random = Stream::new(3, Purpose::Corrupt, index);
                let example = objective.example(&text, &mut random).unwrap();
                assert!(example.inputs.len() <= inputs, "{config:?} {n}");
                assert!(example.targets.len() <= targets, "{config:?} {n}");
                assert_eq!(objective.restore(&example), text, "{config:?} {n}");
            }
        }
        let mut random = Stream::new(3, Purpose::Corrupt, 0);
        assert_eq!(objective.example(&[5], &mut random), None);
        assert_eq!(objective.example(&[], &mut random), None);
    }
}

#[test]
fn ul2_announces_its_modes_and_hides_what_they_say() {
    let config = ObjectiveConfig::Ul2 {
        denoisers: denoiser::paper(),
    };
    let objective = config.settle(512, 512, &vocabulary()).unwrap();
    let text = text(objective.raw_length(), 5);
    let mut modes = [0; 3];
    let n = 7000;
    for index in 0..n {
        let mut random = Stream::new(11, Purpose::Corrupt, index);
        let example = objective.example(&text, &mut random).unwrap();
        // <extra_id_99>, <extra_id_98> and <extra_id_97> are 32000, 32001 and 32002
        let mode = (example.inputs[0] - 32_000) as usize;
        modes[mode] += 1;
        let share = example.targets.len() as f64 / text.len() as f64;
        match mode {
            0 => assert!(share < 0.22, "{share}"),
            1 => assert_eq!(example.inputs.iter().filter(|id| **id > 32_002).count(), 1),
            _ => assert!(share > 0.14, "{share}"),
        }
    }
    // two, one and four of seven
    for (count, share) in modes.into_iter().zip([2.0 / 7.0, 1.0 / 7.0, 4.0 / 7.0]) {
        let expected = share * n as f64;
        let deviation = (expected * (1.0 - share)).sqrt();
        assert!(
            (f64::from(count) - expected).abs() < 5.0 * deviation,
            "{modes:?}"
        );
    }
}

#[test]
fn lengths_and_shares_that_cannot_be_met_are_refused_with_what_would_do() {
    let refused = |config: ObjectiveConfig, inputs, targets| {
        let settled = config.settle(inputs, targets, &vocabulary());
        settled.unwrap_err().to_string()
    };
    let short = refused(ObjectiveConfig::default(), 512, 113);
    assert!(short.contains("give text.targets = 114"), "{short}");
    let none = refused(ObjectiveConfig::default(), 2, 114);
    assert!(none.starts_with("text.inputs: 2 tokens"), "{none}");
    let long = refused(ObjectiveConfig::default(), 4096, 1024);
    assert!(long.contains("100 sentinels"), "{long}");
    assert!(refused(ObjectiveConfig::PrefixLm {}, 2, 9).starts_with("text.targets"));
    let ul2 = ObjectiveConfig::Ul2 {
        denoisers: denoiser::paper(),
    };
    assert!(refused(ul2, 8, 2).starts_with("text.targets"));
}
