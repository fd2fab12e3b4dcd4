//! Batches made ahead: the same whatever the threads, errors that surface, threads that end.

use kiln::array::Array;
use kiln::config::{Count, Finite, Positive, Share};
use kiln::data::{
    Batch, Crop, ImageConfig, LocalViews, Pass, Pixels, Prefetch, PrefetchOptions, Sample, Source,
    normalise,
};
use kiln::error::{Error, Result};
use kiln::shard::Rows;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Pictures of 9 x 10 whose pixels say their index; some cannot be read.
struct Numbers {
    len: usize,
    bad: fn(usize) -> bool,
    reads: AtomicUsize,
    delay: Duration,
}

fn numbers(len: usize, bad: fn(usize) -> bool) -> Arc<Numbers> {
    Arc::new(Numbers {
        len,
        bad,
        reads: AtomicUsize::new(0),
        delay: Duration::ZERO,
    })
}

impl Source for Numbers {
    fn len(&self) -> usize {
        self.len
    }

    fn read(&self, index: usize) -> Result<Sample> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        std::thread::sleep(self.delay);
        if (self.bad)(index) {
            return Err(Error::data("torn"));
        }
        Ok(Sample {
            image: Pixels {
                height: 9,
                width: 10,
                channels: 1,
                data: (0..90).map(|i| (i * 2 + index) as u8).collect(),
            },
            label: Some(index as u32),
        })
    }

    fn classes(&self) -> Option<usize> {
        Some(self.len)
    }

    fn origin(&self, index: usize) -> String {
        format!("file.bin: byte {}", 90 * index)
    }
}

fn image(crop: Crop) -> ImageConfig {
    ImageConfig {
        size: Count::of(8),
        channels: Count::of(3),
        crop,
        eval_crop: None,
        flip: Share::of(0.5),
        augment: Vec::new(),
        augment_second: None,
        mean: vec![Finite::of(0.5); 3],
        std: vec![Positive::of(0.5); 3],
        max_pixels: Count::of(1000),
    }
}

const RANDOM: Crop = Crop::RandomResized {
    scale: [Share::of(0.2), Share::of(1.0)],
    ratio: [Positive::of(0.75), Positive::of(4.0 / 3.0)],
};

fn options(pass: Pass, batch: usize) -> PrefetchOptions {
    PrefetchOptions {
        pass,
        seed: 11,
        first: 0,
        batch,
        rows: Rows::all(batch),
        views: false,
        local: None,
        patches: Some(16),
        bad_samples: 0,
        threads: 2,
        depth: 2,
    }
}

fn start(source: Arc<dyn Source>, options: PrefetchOptions) -> Prefetch {
    Prefetch::start(source, &image(RANDOM), options).unwrap()
}

fn take(source: Arc<dyn Source>, options: PrefetchOptions, count: usize) -> Vec<Batch> {
    let mut batches = start(source, options);
    (0..count)
        .map(|_| batches.next().unwrap().unwrap())
        .collect()
}

fn labels(batch: &Batch) -> Vec<i32> {
    batch.labels.as_ref().unwrap().values().unwrap().to_vec()
}

/// Everything in a batch, to be compared.
#[derive(Debug, PartialEq)]
struct Content {
    first: u64,
    bytes: [Vec<u8>; 4],
    skipped: Vec<String>,
}

fn content(batch: &Batch) -> Content {
    let labels = batch.labels.as_ref().unwrap();
    let order = batch.order.as_ref().unwrap();
    let arrays = [&batch.images, labels, order, &batch.weights];
    Content {
        first: batch.first,
        bytes: arrays.map(|array| array.bytes().to_vec()),
        skipped: batch.skipped.clone(),
    }
}

#[test]
fn batches_do_not_depend_on_the_number_of_threads() {
    let made = |threads, depth| {
        let options = PrefetchOptions {
            threads,
            depth,
            bad_samples: 10,
            ..options(Pass::Train, 40)
        };
        let batches = take(numbers(100, |i| i % 17 == 3), options, 6);
        batches.iter().map(content).collect::<Vec<_>>()
    };
    let one = made(1, 1);
    assert_eq!(made(2, 3), one);
    assert_eq!(made(7, 2), one);
}

#[test]
fn smaller_views_are_of_their_sample_and_change_nothing_else() {
    let made = |local, threads, rows: std::ops::Range<usize>| {
        let options = PrefetchOptions {
            local,
            threads,
            rows: rows.into(),
            ..options(Pass::Train, 40)
        };
        take(numbers(100, |_| false), options, 2)
    };
    let local = Some(LocalViews {
        count: 3,
        size: 4,
        scale: [0.1, 0.4].map(Share::of),
    });
    let (with, without) = (made(local, 3, 0..40), made(None, 1, 0..40));
    let part = made(local, 1, 7..40);
    for ((with, without), part) in with.iter().zip(&without).zip(&part) {
        assert_eq!(content(with), content(without));
        let [views, part] = [with, part].map(|batch| batch.local.as_ref().unwrap());
        assert_eq!(views.shape(), [40, 3, 4, 4, 3]);
        assert_eq!(views.bytes()[7 * 3 * 4 * 4 * 3..], *part.bytes());
        let [first, second] = [0, 1].map(|k| &views.bytes()[k * 48..][..48]);
        assert_ne!(first, second);
    }
}

#[test]
fn bad_samples_are_told_once_and_replaced() {
    let options = PrefetchOptions {
        bad_samples: 6,
        ..options(Pass::Train, 40)
    };
    // Two epochs; 3, 20, 37, 54, 71 and 88 are bad.
    let batches = take(numbers(100, |i| i % 17 == 3), options, 5);
    let told: Vec<_> = batches.iter().flat_map(|batch| &batch.skipped).collect();
    assert_eq!(told.len(), 6);
    assert!(told.contains(&&"file.bin: byte 270: torn".to_owned()));
    let labels: Vec<_> = batches.iter().flat_map(labels).collect();
    assert!(labels.iter().all(|label| label % 17 != 3));
    let weights = batches.iter().flat_map(|batch| batch.weights.to_f64());
    assert!(weights.into_iter().all(|weight| weight == 1.0));
}

#[test]
fn starting_later_equals_skipping() {
    let options = options(Pass::Train, 24);
    let all = take(numbers(100, |_| false), options.clone(), 6);
    let later = PrefetchOptions {
        first: 3 * 24,
        ..options
    };
    let later = take(numbers(100, |_| false), later, 3);
    for (a, b) in all[3..].iter().zip(&later) {
        assert_eq!(content(a), content(b));
    }
}

#[test]
fn hosts_share_a_batch_by_rows() {
    let options = options(Pass::Train, 40);
    let whole = take(numbers(100, |_| false), options.clone(), 2);
    let parts = [0..7, 7..40].map(|rows| {
        let options = options.clone();
        take(
            numbers(100, |_| false),
            PrefetchOptions {
                rows: rows.into(),
                ..options
            },
            2,
        )
    });
    for (step, whole) in whole.iter().enumerate() {
        let bytes = |part: &Vec<Batch>| part[step].images.bytes().to_vec();
        assert_eq!(parts.each_ref().map(bytes).concat(), whole.images.bytes());
        let labels = |part: &Vec<Batch>| labels(&part[step]);
        assert_eq!(parts.each_ref().map(labels).concat(), self::labels(whole));
    }
}

#[test]
fn rows_in_several_stretches_are_those_of_the_whole_batch() {
    let options = PrefetchOptions {
        bad_samples: 1,
        ..options(Pass::Train, 40)
    };
    let whole = take(numbers(100, |index| index == 3), options.clone(), 3);
    let rows: Rows = [1..19, 22..23, 30..40].into_iter().collect();
    let own = PrefetchOptions {
        rows: rows.clone(),
        ..options
    };
    let part = take(numbers(100, |index| index == 3), own, 3);
    for (whole, part) in whole.iter().zip(&part) {
        let every = labels(whole);
        let expected: Vec<i32> = rows.iter().map(|row| every[row]).collect();
        assert_eq!(labels(part), expected);
        let size = whole.images.bytes().len() / 40;
        let image = |row: usize| whole.images.bytes()[row * size..(row + 1) * size].to_vec();
        let expected: Vec<u8> = rows.iter().flat_map(image).collect();
        assert_eq!(part.images.bytes(), expected);
    }
}

#[test]
fn every_epoch_shows_every_sample_once_in_another_order() {
    let batches = take(numbers(60, |_| false), options(Pass::Train, 20), 6);
    let seen: Vec<i32> = batches.iter().flat_map(labels).collect();
    let (first, second) = seen.split_at(60);
    for epoch in [first, second] {
        assert_eq!(epoch.iter().collect::<HashSet<_>>().len(), 60);
    }
    assert_ne!(first, second);
    // The same sample is cut otherwise in the other epoch.
    let row = |at: usize| &batches[at / 20].images.bytes()[at % 20 * 192..][..192];
    let again = 60 + second.iter().position(|label| *label == first[0]).unwrap();
    assert_ne!(row(0), row(again));
}

#[test]
fn patch_orders_are_permutations_that_differ_by_sample() {
    let batch = &take(numbers(60, |_| false), options(Pass::Train, 20), 1)[0];
    let order = batch.order.as_ref().unwrap();
    assert_eq!(order.shape(), [20, 16]);
    let rows = order.values::<i32>().unwrap().chunks(16);
    let mut different = HashSet::new();
    for row in rows {
        different.insert(row.to_vec());
        assert_eq!(row.iter().collect::<HashSet<_>>().len(), 16);
        assert!(row.iter().all(|p| (0..16).contains(p)));
    }
    assert_eq!(different.len(), 20);
}

#[test]
fn an_evaluation_ends_with_rows_of_weight_zero() {
    let options = PrefetchOptions {
        bad_samples: 1,
        ..options(Pass::Eval, 20)
    };
    let mut batches = start(numbers(50, |i| i == 4), options);
    let mut seen = Vec::new();
    while let Some(batch) = batches.next().unwrap() {
        assert_eq!(batch.images.shape(), [20, 8, 8, 3]);
        let weights = batch.weights.values::<f32>().unwrap();
        seen.extend(labels(&batch).into_iter().zip(weights.to_vec()));
    }
    assert!(batches.next().unwrap().is_none());
    assert_eq!(seen.len(), 60);
    let whole = |i: usize| i < 50 && i != 4;
    for (i, (label, weight)) in seen.into_iter().enumerate() {
        let want = if whole(i) { (i as i32, 1.0) } else { (0, 0.0) };
        assert_eq!((label, weight), want);
    }
}

#[test]
fn too_many_bad_samples_stop_the_run_and_name_the_latest() {
    let options = PrefetchOptions {
        bad_samples: 3,
        ..options(Pass::Train, 30)
    };
    let mut batches = start(numbers(100, |i| i % 10 == 0), options);
    let error = loop {
        match batches.next() {
            Ok(batch) => assert!(batch.is_some()),
            Err(error) => break error.chain(),
        }
    };
    assert!(
        error.contains("data.bad_samples = 3 are allowed; the latest: file.bin: byte "),
        "{error}"
    );
    let mut batches = start(
        numbers(1, |_| true),
        PrefetchOptions {
            bad_samples: 5,
            ..self::options(Pass::Train, 2)
        },
    );
    let error = batches.next().unwrap_err().chain();
    assert_eq!(
        error,
        "64 samples in a row cannot be read; the latest: file.bin: byte 0: torn"
    );
}

#[test]
fn a_panic_in_a_worker_is_an_error_and_not_a_hang() {
    let mut batches = start(
        numbers(100, |_| panic!("lost my head")),
        options(Pass::Train, 50),
    );
    for _ in 0..5 {
        let error = batches.next().unwrap_err().chain();
        assert_eq!(error, "a data worker panicked: lost my head");
    }
}

#[test]
fn dropping_ends_the_threads_at_once() {
    let slow = Arc::new(Numbers {
        len: 1000,
        bad: |_| false,
        reads: AtomicUsize::new(0),
        delay: Duration::from_millis(20),
    });
    let batches = start(slow.clone(), options(Pass::Train, 500));
    std::thread::sleep(Duration::from_millis(50));
    let begin = Instant::now();
    drop(batches);
    // A thousand samples are asked for, 10 s for two threads; only those at hand are finished.
    assert!(begin.elapsed() < Duration::from_secs(2));
    assert_eq!(Arc::strong_count(&slow), 1);
}

#[test]
fn no_more_is_read_ahead_than_asked_for() {
    let source = numbers(1000, |_| false);
    let mut batches = start(source.clone(), options(Pass::Train, 20));
    batches.next().unwrap();
    std::thread::sleep(Duration::from_millis(200));
    // The batch taken and two in the making.
    assert_eq!(source.reads.load(Ordering::Relaxed), 60);
}

#[test]
fn impossible_options_are_refused() {
    let refused = |source: Arc<Numbers>, image: &ImageConfig, options| {
        Prefetch::start(source, image, options)
            .err()
            .unwrap()
            .chain()
    };
    let good = image(RANDOM);
    let none = refused(numbers(0, |_| false), &good, options(Pass::Train, 2));
    assert_eq!(none, "the source has no samples");
    let outside = PrefetchOptions {
        rows: Rows::from(1..3),
        ..options(Pass::Train, 2)
    };
    let outside = refused(numbers(1, |_| false), &good, outside);
    assert_eq!(
        outside,
        "rows `1-2` of a batch of 2: expected at least one row within it"
    );
    let cases = [
        (
            ImageConfig {
                channels: Count::of(2),
                ..good.clone()
            },
            "data.image.channels: expected 1 or 3, got 2",
        ),
        (
            ImageConfig {
                mean: vec![Finite::of(0.5)],
                ..good.clone()
            },
            "data.image.mean: expected one number a channel (3), got 1",
        ),
        (
            image(Crop::Center {
                resize: Count::of(4),
            }),
            "data.image.crop.resize: expected data.image.size = 8 or more, got 4",
        ),
        (
            image(Crop::Padded { pad: Count::of(9) }),
            "data.image.crop.pad: expected at most data.image.size = 8, got 9",
        ),
        (
            image(Crop::RandomResized {
                scale: [0.5, 0.2].map(Share::of),
                ratio: [1.0, 1.0].map(Positive::of),
            }),
            "data.image.crop.scale: expected rising shares above 0, got 0.5 and 0.2",
        ),
    ];
    for (image, want) in cases {
        assert_eq!(
            refused(numbers(1, |_| false), &image, options(Pass::Train, 2)),
            want
        );
    }
}

#[test]
fn normalising_counts_from_0_to_1() {
    let images = Array::new(&[1, 1, 2, 2], &[0u8, 255, 51, 102]).unwrap();
    let normal = normalise(&images, &[0.2, 0.5], &[0.1, 0.25]).unwrap();
    assert_eq!(normal.shape(), [1, 1, 2, 2]);
    assert_eq!(normal.values::<f32>().unwrap(), [-2.0, 2.0, 0.0, -0.4]);
    assert!(normalise(&images, &[0.2], &[0.1]).is_err());
}
