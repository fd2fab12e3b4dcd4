//! Decoders and their task: texts of a row apart, and the loss of next tokens.

use crate::support::{clients, run};
use kiln::array::Array;
use kiln::config::NonNegative;
use kiln::graph::Graph;
use kiln::interop::{Imported, read};
use kiln::models::{Batch, CausalInputs, Head, Model};
use kiln::nn::{Mode, Scope};
use kiln::tasks::{TaskConfig, TokenLossConfig};
use std::path::Path;

/// Entries of the vocabulary of both fixtures.
const VOCAB: usize = 40;

fn fixture(name: &str) -> (Imported, Model) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let imported = read(&folder.join(name)).unwrap();
    let model = imported.model.resolve().unwrap();
    (imported, model)
}

/// A scope of the imported weights.
fn scope<'g>(graph: &'g Graph, imported: &Imported) -> Scope<'g> {
    let parameters = imported.weights.mapping().parameters();
    let bound = parameters.map(|(path, _)| {
        let value = imported.weights.parameter(path).unwrap();
        (path.to_owned(), graph.constant(value))
    });
    Scope::bound(graph, bound.collect(), Mode::plain())
}

fn i32s(rows: &[&[i32]]) -> Array {
    let values: Vec<i32> = rows.iter().flat_map(|row| row.iter().copied()).collect();
    Array::new(&[rows.len(), rows[0].len()], &values).unwrap()
}

#[test]
fn a_text_of_a_packed_row_is_read_as_it_is_alone() {
    let (first, second) = ([5, 17, 3, 29, 8], [11, 2, 38, 7]);
    let packed = [&first[..], &second, &[0, 0]].concat();
    let segments = [1, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0];
    let positions = [0, 1, 2, 3, 4, 0, 1, 2, 3, 0, 0];
    for name in ["gpt2", "llama"] {
        let (imported, model) = fixture(name);
        let Head::CausalTokens(head) = model.head() else {
            panic!("expected a decoder");
        };
        for client in clients() {
            let logits = |rows: [Option<&[i32]>; 3]| {
                let found = run(
                    &client,
                    &|g, _| {
                        let [ids, segments, positions] =
                            rows.map(|row| row.map(|row| g.constant(i32s(&[row]))));
                        let inputs = CausalInputs {
                            segments,
                            positions,
                            ..CausalInputs::of(ids.unwrap())
                        };
                        head.logits(&scope(g, &imported), inputs)
                    },
                    &[],
                );
                found.into_iter().next().unwrap()
            };
            let together = logits([Some(&packed), Some(&segments), Some(&positions)]);
            let apart = [&first[..], &second].map(|text| logits([Some(text), None, None]));
            let apart = apart.concat();
            assert_eq!(apart.len(), 9 * VOCAB);
            for (together, apart) in together.iter().zip(&apart) {
                assert!(
                    (together - apart).abs() < 1e-5,
                    "{name}: {together} {apart}"
                );
            }
            // without being told of texts, the second goes on where the first ends
            let one = logits([Some(&packed), None, None]);
            let off = one.iter().zip(&apart).skip(5 * VOCAB);
            let off = off.map(|(one, apart)| (one - apart).abs());
            assert!(off.fold(0.0, f64::max) > 1e-3, "{name}");
        }
    }
}

#[test]
fn the_loss_is_a_mean_over_what_is_asked_for_with_the_squared_log_of_the_partition_function() {
    let inputs: [&[i32]; 2] = [&[5, 17, 3, 29, 8, 0], &[11, 2, 38, 7, 21, 30]];
    let targets: [&[i32]; 2] = [&[17, 3, 29, 8, -1, -1], &[2, 38, 7, 21, 30, 0]];
    let (imported, model) = fixture("gpt2");
    let config = TokenLossConfig {
        z_loss: NonNegative::of(0.1),
    };
    let task = TaskConfig::CausalTokens(config).on(&model).unwrap();
    for client in clients() {
        let of = |what: &dyn for<'g> Fn(&Scope<'g>, &Batch<'g>) -> kiln::graph::Tensor<'g>| {
            let found = run(
                &client,
                &|g, _| {
                    let fields = [("inputs", inputs), ("targets", targets)];
                    let fields = fields.map(|(name, rows)| (name, g.constant(i32s(&rows))));
                    what(&scope(g, &imported), &fields.into())
                },
                &[],
            );
            found.into_iter().next().unwrap()
        };
        let logits = of(&|s, batch| task.publish(s, batch));
        let weights = [1.0, 0.5];
        // (nll, ln Z, weight of the row, whether it is the likeliest) of each token asked for
        let asked = logits.chunks(VOCAB).zip(targets.concat()).enumerate();
        let asked: Vec<[f64; 4]> = asked
            .filter(|(_, (_, target))| *target >= 0)
            .map(|(at, (row, target))| {
                let log_sum = row.iter().map(|x| x.exp()).sum::<f64>().ln();
                let own = row[target as usize];
                let best = row.iter().all(|x| *x <= own);
                [log_sum - own, log_sum, weights[at / 6], f64::from(best)]
            })
            .collect();
        assert_eq!(asked.len(), 10);
        let close = |found: Vec<f64>, wanted: f64| {
            assert_eq!(found.len(), 1);
            assert!((found[0] - wanted).abs() < 1e-5, "{found:?} {wanted}");
        };
        let trained = asked
            .iter()
            .map(|[nll, z, ..]| nll + 0.1 * z * z)
            .sum::<f64>()
            / 10.0;
        close(of(&|s, batch| task.loss(s, batch, None).loss), trained);
        close(
            of(&|s, batch| task.loss(s, batch, None).count.unwrap()),
            10.0,
        );
        // an evaluation counts by rows, and leaves the z-loss out
        let count: f64 = asked.iter().map(|[_, _, weight, _]| weight).sum();
        let nll: f64 = asked.iter().map(|[nll, _, weight, _]| nll * weight).sum();
        let hits: f64 = asked.iter().map(|[_, _, weight, best]| best * weight).sum();
        close(
            of(&|s, batch| {
                let weights = s.graph.constant(Array::new(&[2], &[1f32, 0.5]).unwrap());
                task.loss(s, batch, Some(weights)).loss
            }),
            nll / count,
        );
        close(
            of(&|s, batch| {
                let weights = s.graph.constant(Array::new(&[2], &[1f32, 0.5]).unwrap());
                let sums = task.loss(s, batch, Some(weights)).sums;
                assert_eq!(sums[0].0, "correct");
                sums[0].1
            }),
            hits,
        );
    }
}
