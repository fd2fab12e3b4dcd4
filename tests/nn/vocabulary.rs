//! Cross-entropy of a head over a vocabulary, all at once and chunk by chunk, against sums in f64.

use crate::support::{clients, noise, run};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{CrossEntropyForm, Init, Judged, Mode, Scope, StackOptions, VocabHead};
use kiln::shard::Axis;
use std::collections::HashMap;

const ROWS: [usize; 2] = [2, 5];
const WIDTH: usize = 6;

/// The kernel's shape.
fn shape(axis: usize, vocab: usize) -> [usize; 2] {
    if axis == 1 {
        [vocab, WIDTH]
    } else {
        [WIDTH, vocab]
    }
}

/// Labels from everywhere, the first and the last entry too.
fn labels(vocab: usize) -> Vec<i32> {
    let all = (0..10).map(|k| (k * 7 + 3) * vocab / 71 % vocab);
    let mut all: Vec<i32> = all.map(|k| k as i32).collect();
    (all[0], all[9]) = (0, vocab as i32 - 1);
    all
}

fn judged<'g>(
    graph: &'g Graph,
    inputs: &HashMap<String, Tensor<'g>>,
    (axis, vocab): (usize, usize),
    (form, cap): (CrossEntropyForm, Option<f64>),
) -> Judged<'g> {
    let values = HashMap::from([("kernel".to_owned(), inputs["kernel"])]);
    let mode = Mode {
        depth: StackOptions {
            cross_entropy: form,
            ..StackOptions::default()
        },
        ..Mode::plain()
    };
    let s = Scope::bound(graph, values, mode);
    let names = if axis == 1 {
        [Axis::Vocab, Axis::Embed]
    } else {
        [Axis::Embed, Axis::Vocab]
    };
    let [rows, columns] = shape(axis, vocab);
    let kernel = s.stored(
        "kernel",
        [(names[0], rows), (names[1], columns)],
        Init::Zeros,
    );
    let labels = graph.constant(Array::new(&ROWS, &labels(vocab)).unwrap());
    let head = VocabHead::new(&s, inputs["x"], kernel, axis);
    head.capped(cap).judge(labels, true)
}

/// Cross-entropy with a share of the squared log of the partition function and the gradients of its sum, weighted as
/// [`run`] weighs it, in f64; of logits below a soft cap where there is one.
fn by_hand((axis, vocab): (usize, usize), cap: Option<f64>, z_loss: f64) -> [Vec<f64>; 3] {
    let x = noise(0, &[ROWS[0], ROWS[1], WIDTH]).to_f64();
    let kernel = noise(1, &shape(axis, vocab)).to_f64();
    let weights = noise(99, &ROWS).to_f64();
    let at = |entry: usize, k: usize| match axis {
        1 => entry * WIDTH + k,
        _ => k * vocab + entry,
    };
    let mut loss = Vec::new();
    let (mut dx, mut dkernel) = (vec![0.0; x.len()], vec![0.0; kernel.len()]);
    for (row, label) in labels(vocab).into_iter().enumerate() {
        let x = &x[row * WIDTH..][..WIDTH];
        let logit = |entry| (0..WIDTH).map(|k| x[k] * kernel[at(entry, k)]).sum::<f64>();
        let capped = |l: f64| cap.map_or(l, |c| c * (l / c).tanh());
        let logits: Vec<f64> = (0..vocab).map(|entry| capped(logit(entry))).collect();
        let log_sum = logits.iter().map(|l| l.exp()).sum::<f64>().ln();
        loss.push(log_sum - logits[label as usize] + z_loss * log_sum * log_sum);
        for (entry, logit) in logits.iter().enumerate() {
            let share = (logit - log_sum).exp() * (1.0 + 2.0 * z_loss * log_sum);
            let own = f64::from(entry == label as usize);
            let slope = cap.map_or(1.0, |c| 1.0 - (logit / c) * (logit / c));
            let d = weights[row] * (share - own) * slope;
            for k in 0..WIDTH {
                dx[row * WIDTH + k] += d * kernel[at(entry, k)];
                dkernel[at(entry, k)] += d * x[k];
            }
        }
    }
    [loss, dx, dkernel]
}

#[test]
fn chunks_of_a_vocabulary_give_the_loss_and_gradients_of_sums_in_f64() {
    for client in clients() {
        // of four chunks: none, three and 224 entries more than there are
        let sizes = [(1, 40), (0, 40), (1, 37), (0, 37), (1, 800), (0, 800)];
        let capped = sizes[1..4].iter().map(|sizes| (*sizes, Some(1.5)));
        let cases = sizes.iter().map(|sizes| (*sizes, None)).chain(capped);
        for ((axis, vocab), cap) in cases {
            let wanted = by_hand((axis, vocab), cap, 0.1);
            let shape = shape(axis, vocab);
            let inputs = [("x", &[ROWS[0], ROWS[1], WIDTH][..]), ("kernel", &shape)];
            for form in [CrossEntropyForm::Plain, CrossEntropyForm::Chunked] {
                let found = run(
                    &client,
                    &|g, inputs| {
                        let judged = judged(g, inputs, (axis, vocab), (form, cap));
                        judged.nll + judged.log_sum * judged.log_sum * 0.1
                    },
                    &inputs,
                );
                for (what, (found, wanted)) in ["loss", "dx", "dkernel"]
                    .iter()
                    .zip(found.iter().zip(&wanted))
                {
                    assert_eq!(found.len(), wanted.len());
                    let largest = wanted.iter().fold(0f64, |most, w| most.max(w.abs()));
                    for (found, wanted) in found.iter().zip(wanted) {
                        let apart = (found - wanted).abs() / largest;
                        // f32's tanh near a cap, and what it leaves of 1
                        assert!(
                            apart < cap.map_or(1e-6, |_| 1e-5),
                            "{what} {axis} {vocab} {form:?}: {found} {wanted}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_likeliest_entry_is_the_first_of_equals_whatever_chunk_it_is_in() {
    /// Entries that are larger than all others, alike.
    const TIED: [usize; 3] = [29, 11, 36];
    let vocab = 37;
    for client in clients() {
        let likeliest = |largest: f32, form| {
            let found = run(
                &client,
                &|g, _| {
                    let mut kernel = vec![-1f32; vocab * WIDTH];
                    for entry in TIED {
                        kernel[entry * WIDTH..][..WIDTH].fill(largest);
                    }
                    let ones = vec![1f32; ROWS[0] * ROWS[1] * WIDTH];
                    let x = Array::new(&[ROWS[0], ROWS[1], WIDTH], &ones).unwrap();
                    let kernel = Array::new(&shape(1, vocab), &kernel).unwrap();
                    let values = [("x", x), ("kernel", kernel)];
                    let values = values.map(|(name, value)| (name.to_owned(), g.constant(value)));
                    let judged = judged(g, &values.into(), (1, vocab), (form, None));
                    judged.likeliest.unwrap().to(kiln::types::DType::F32)
                },
                &[],
            );
            found[0].clone()
        };
        for form in [CrossEntropyForm::Plain, CrossEntropyForm::Chunked] {
            assert_eq!(likeliest(2.0, form), vec![11.0; 10], "{form:?}");
            assert_eq!(likeliest(f32::NAN, form), vec![11.0; 10], "{form:?}");
            assert_eq!(likeliest(-1.0, form), vec![0.0; 10], "{form:?}");
            assert_eq!(
                likeliest(f32::NEG_INFINITY, form),
                vec![0.0; 10],
                "{form:?}"
            );
        }
    }
}
