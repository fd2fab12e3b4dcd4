//! Pictures of a batch mixed, against timm: scripts/mixing_expectations.py wrote mixing.json.

use crate::support::{clients, run};
use kiln::array::Array;
use kiln::graph::Tensor;
use kiln::models::{Model, ModelConfig};
use kiln::nn::softmax_cross_entropy;
use kiln::ops::{Key, concatenate};
use kiln::tasks::{Mixing, TaskConfig, beta, mixed, neighbours, uncut};
use serde_json::Value;

fn numbers(row: &Value) -> Vec<f32> {
    let row = row.as_array().unwrap().iter();
    row.map(|x| x.as_f64().unwrap() as f32).collect()
}

#[test]
fn pictures_and_labels_are_mixed_as_timm_mixes_them() {
    let all: Value = serde_json::from_str(include_str!("mixing.json")).unwrap();
    let sizes: Vec<usize> = numbers(&all["size"]).iter().map(|n| *n as usize).collect();
    let [height, width, channels] = sizes[..] else {
        unreachable!()
    };
    let labels: Vec<i32> = numbers(&all["labels"]).iter().map(|n| *n as i32).collect();
    for client in clients() {
        for (name, case) in all["cases"].as_object().unwrap() {
            let own = run(
                &client,
                &|g, _| {
                    let images = numbers(&all["images"]);
                    let images = Array::new(&[2, height, width, channels], &images).unwrap();
                    let size = [height, width];
                    let number = |key: &str| case[key].as_f64();
                    let share = g.scalar(number("share").unwrap(), kiln::types::DType::F32);
                    let kept = match (number("row"), number("column")) {
                        (Some(row), Some(column)) => {
                            let place =
                                |at: f64, side: usize| share.filled((at + 0.5) / side as f64);
                            uncut(size, share, [place(row, height), place(column, width)])
                        }
                        _ => share.broadcast_in_dim(&size, &[]),
                    };
                    let mixed = mixed(g.constant(images), kept);
                    let logits = Array::new(&[2, 3], &numbers(&all["logits"])).unwrap();
                    let logits = g.constant(logits);
                    let labels = g.constant(Array::new(&[2], &labels).unwrap());
                    let [own, other] = [labels, neighbours(labels)]
                        .map(|labels| softmax_cross_entropy(logits, labels, 0.1));
                    let share = kept.mean_all().broadcast_in_dim(&[2], &[]);
                    let loss = (own * share + other * (share.filled(1.0) - share)).mean_all();
                    concatenate(
                        &[
                            loss.reshape(&[1]),
                            mixed.reshape(&[2 * height * width * channels]),
                        ],
                        0,
                    )
                },
                &[],
            );
            let loss = case["loss"].as_f64().unwrap();
            assert!(
                (own[0][0] - loss).abs() < 1e-6,
                "{name}: {} {loss}",
                own[0][0]
            );
            for (own, expected) in own[0][1..].iter().zip(numbers(&case["images"])) {
                assert!(
                    (own - f64::from(expected)).abs() < 1e-6,
                    "{name}: {own} {expected}"
                );
            }
        }
    }
}

#[test]
fn shares_are_those_of_a_beta_distribution_however_small_its_parameter() {
    for client in clients() {
        // variance of Beta(a, a): 1 / (4 (2 a + 1)); shares below 0.1 by scipy: beta.cdf(0.1, a, a)
        for (alpha, below) in [
            (0.2, 0.3367),
            (0.8, 0.1318),
            (1.0, 0.1),
            (4.0, 0.0027),
            (1e-3, 0.4989),
        ] {
            let count = 8192;
            let own = run(
                &client,
                &|g, _| beta(Key::new(g.constant(Array::scalar(7_u64))), alpha, count),
                &[],
            );
            let own = &own[0];
            assert!(own.iter().all(|x| (0.0..=1.0).contains(x)));
            let mean = own.iter().sum::<f64>() / count as f64;
            let variance = own.iter().map(|x| (x - 0.5) * (x - 0.5)).sum::<f64>() / count as f64;
            let small = own.iter().filter(|x| **x < 0.1).count() as f64 / count as f64;
            // four deviations of a share of 8192 draws are 0.022
            assert!((mean - 0.5).abs() < 0.022, "{alpha}: mean {mean}");
            let expected = 0.25 / (2.0 * alpha + 1.0);
            assert!((variance - expected).abs() < 0.01, "{alpha}: {variance}");
            assert!((small - below).abs() < 0.022, "{alpha}: {small} below 0.1");
        }
    }
}

#[test]
fn a_step_blends_or_cuts_and_says_what_share_stays() {
    let both = Mixing {
        mixup: 0.8,
        cutmix: 1.0,
        cutmix_share: 0.5,
    };
    for client in clients() {
        let own = run(
            &client,
            &|g, _| {
                let key = Key::new(g.constant(Array::scalar(3_u64)));
                let drawn = (0..32).flat_map(|step| {
                    let step = g.scalar(f64::from(step), kiln::types::DType::I32);
                    let [kept, share] = both.draw(key.fold(step), [8, 12]);
                    [kept.reshape(&[96]), share.reshape(&[1])]
                });
                concatenate(&drawn.collect::<Vec<Tensor>>(), 0)
            },
            &[],
        );
        let steps: Vec<&[f64]> = own[0].chunks(97).collect();
        let cut = |step: &&&[f64]| step[..96].iter().all(|x| *x == 0.0 || *x == 1.0);
        let cuts = steps.iter().filter(cut).count();
        assert!((8..=24).contains(&cuts), "{cuts} of 32");
        for step in steps {
            let mean = step[..96].iter().sum::<f64>() / 96.0;
            assert!((mean - step[96]).abs() < 1e-5, "{mean} {}", step[96]);
        }
    }
}

#[test]
fn batches_that_do_not_pair_or_have_no_statistics_are_refused() {
    let model = |text: &str| {
        let config: ModelConfig = toml::from_str(text).unwrap();
        config.resolve().unwrap()
    };
    let task = |text: &str| -> TaskConfig { toml::from_str(text).unwrap() };
    let vit = model("family = \"vit\"\npreset = \"ti\"\nclasses = 3");
    let resnet = model("family = \"resnet\"\npreset = \"18\"\nclasses = 3");
    let plain = task("kind = \"classification\"");
    let mixing = task("kind = \"classification\"\ncutmix = 1.0");
    let refused = |task: &TaskConfig, model: &Model, batch: usize| {
        task.on(model)
            .unwrap()
            .check(batch)
            .map_err(|e| e.to_string())
    };
    let message = refused(&mixing, &vit, 7).unwrap_err();
    assert!(
        message.starts_with("train.batch: 7 at once is odd"),
        "{message}"
    );
    let message = refused(&plain, &resnet, 1).unwrap_err();
    assert!(
        message.starts_with("train.batch: 1, but this model normalises"),
        "{message}"
    );
    for (task, model, batch) in [(&mixing, &vit, 6), (&plain, &vit, 1), (&plain, &resnet, 3)] {
        refused(task, model, batch).unwrap();
    }
}
