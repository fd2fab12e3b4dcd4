//! The training step: for each player loss, gradients, clipping and update.

use crate::autodiff::{grad, scan};
use crate::error::{Error, Result};
use crate::graph::{Graph, Tensor};
use crate::models::Batch;
use crate::nn::{ParamKind, ParamSpec, Scope};
use crate::ops::Key;
use crate::optim::{StepContext, global_norm};
use crate::step::row_update::{RowGradient, updated};
use crate::step::{Program, ProgramBuilder, TrainStepSpec};
use crate::tasks::{LossOutput, Player, Task, Term};
use crate::types::{DType, Type};
use std::collections::HashMap;

/// Values by name, `params/..` and slots.
type State<'g> = HashMap<String, Tensor<'g>>;

/// What a player's update is made of.
struct Turn<'t, 'g> {
    task: &'t dyn Task,
    player: Player,
    /// The parameters that it trains as a whole.
    trained: Vec<&'t ParamSpec>,
    /// The tables that it trains row by row.
    tables: Vec<&'t ParamSpec>,
    /// What its gradient records.
    recorded: Vec<&'t ParamSpec>,
    batch: &'t Batch<'g>,
    /// The number of the step, u64 from 0.
    step: Tensor<'g>,
    /// The learning rates by name.
    rates: &'t HashMap<String, Tensor<'g>>,
    key: Key<'g>,
}

/// Loss and gradients of a player.
struct Gradients<'g> {
    loss: Tensor<'g>,
    /// What the loss is the sum of, where it is one of several means.
    terms: Vec<(&'static str, Tensor<'g>)>,
    gradients: Vec<Tensor<'g>>,
    /// Of the tables of which rows were looked up, by path.
    rows: HashMap<String, RowGradient<'g>>,
    /// New values of what no optimizer changes, by path.
    assigned: Vec<(String, Tensor<'g>)>,
}

/// What a player's update comes to.
struct Updated<'g> {
    loss: Tensor<'g>,
    terms: Vec<(&'static str, Tensor<'g>)>,
    /// Global norm of its gradients.
    norm: Tensor<'g>,
    /// What is other than before, by name.
    changed: Vec<(String, Tensor<'g>)>,
    /// Rows of tables that were looked up, after the update.
    rows: Vec<Tensor<'g>>,
}

impl TrainStepSpec {
    /// One step: forward, backward, clipping, update. Arguments: the state, the batch, and the scalars
    /// `step` (u64, from 0), `lr` (f32), `lr_NAME` of each group with a schedule of its own, and `seed` (u64). Results: the trained state, `loss`, `grad_norm`, and `param_norm`
    /// of the trained parameters after the update, of tables that of the rows that were looked up: not finite where one of their numbers is not; then each term of a loss that
    /// is the sum of several. Of several players each update sees those before it.
    ///
    /// # Errors
    /// [`Error::Trace`] when an operation refuses its operands; [`Error::Config`] when nothing trains.
    pub fn step(&self) -> Result<Program> {
        self.step_of(&*self.task.on(&self.model)?)
    }

    /// The step of a task.
    ///
    /// # Errors
    /// As [`TrainStepSpec::step`]; [`Error::Other`] when a trained parameter is none of the players', or several players'.
    pub fn step_of(&self, task: &dyn Task) -> Result<Program> {
        let graph = Graph::new();
        let draft = ProgramBuilder::new(&graph, self.layout.as_ref());
        let mut draft = draft.written_out(self.written_out);
        let mut state = self.state_inputs(&mut draft)?;
        let batch = self.batch(&mut draft, task)?;
        self.check_parts()?;
        let step = draft.whole("step", Type::scalar(DType::U64));
        let rates = self.optimizer.rates().into_iter().map(|name| {
            let rate = draft.whole(&name, Type::scalar(DType::F32));
            (name, rate)
        });
        let rates = rates.collect();
        let seed = draft.whole("seed", Type::scalar(DType::U64));
        let key = Key::new(seed).fold_str("noise").fold(step);
        let players = task.players();
        self.check_players(&players)?;
        let mut turns: Vec<Updated> = Vec::new();
        for player in &players {
            let own = self.trained().filter(|p| player.trains(&p.first_path()));
            let (tables, own) = own.partition(|p| p.kind == ParamKind::Rows);
            let recorded = self
                .parameters
                .iter()
                .filter(|p| p.kind == ParamKind::Recorded && player.trains(&p.first_path()));
            let turn = Turn {
                task,
                player: *player,
                trained: own,
                tables,
                recorded: recorded.collect(),
                batch: &batch,
                step,
                rates: &rates,
                key: match players.len() {
                    1 => key,
                    _ => key.fold_str(player.name),
                },
            };
            let update = self.turn(&graph, &state, &turn)?;
            state.extend(update.changed.iter().cloned());
            turns.push(update);
        }
        let changed: HashMap<&String, &Tensor> = turns
            .iter()
            .flat_map(|turn| turn.changed.iter().map(|(name, value)| (name, value)))
            .collect();
        let mut trained = Vec::new();
        for slot in self.state()? {
            if let Some(value) = changed.get(&slot.name) {
                draft.output(slot, **value);
            }
        }
        for p in self.trained().filter(|p| p.kind != ParamKind::Rows) {
            trained.extend(state.get(&format!("params/{}", p.path)));
        }
        trained.extend(turns.iter().flat_map(|turn| &turn.rows));
        tell(&mut draft, &turns);
        if let Some(norm) = global_norm(&trained) {
            draft.output_whole("param_norm", norm);
        }
        let several = turns.len() > 1;
        for (player, turn) in players.iter().zip(&turns) {
            if several {
                draft.output_whole(player.loss, turn.loss);
            }
            for (name, mean) in &turn.terms {
                draft.output_whole(*name, *mean);
            }
        }
        draft.finish("train_step")
    }

    /// Every trained parameter is one player's, and one's alone.
    fn check_players(&self, players: &[Player]) -> Result<()> {
        for p in self.trained() {
            let path = p.first_path();
            let own = players.iter().filter(|player| player.trains(&path));
            let own: Vec<&str> = own.map(|player| player.name).collect();
            match own[..] {
                [_] => {}
                [] => {
                    return Err(Error::other(format!(
                        "{path}: no update of the task trains it"
                    )));
                }
                _ => {
                    let both = own.join(", ");
                    return Err(Error::other(format!(
                        "{path}: several updates of the task train it: {both}; expected one"
                    )));
                }
            }
        }
        Ok(())
    }

    /// A player's update.
    fn turn<'g>(
        &self,
        graph: &'g Graph,
        state: &State<'g>,
        turn: &Turn<'_, 'g>,
    ) -> Result<Updated<'g>> {
        let trained = &turn.trained;
        if trained.is_empty() && turn.tables.is_empty() {
            return Err(Error::config(match turn.player.name {
                "" => "optimizer.freeze: no parameter is left to train".to_owned(),
                name => {
                    format!("optimizer.freeze: no parameter of the {name} is left to train")
                }
            }));
        }
        if let (Some(table), 2..) = (turn.tables.first(), self.accumulate) {
            return Err(Error::config(format!(
                "train.accumulate: {}, but {} follows its gradient row by row, of a whole batch; give 1 and a smaller train.batch",
                self.accumulate, table.path
            )));
        }
        let of = |p: &&ParamSpec| state[&format!("params/{}", p.path)];
        let values: Vec<Tensor> = trained.iter().map(of).collect();
        let recorded: Vec<Tensor> = turn.recorded.iter().map(of).collect();
        let found = self.gradients(graph, state, [&values, &recorded], turn);
        let _in = graph.enter("optimizer");
        let tables = turn
            .tables
            .iter()
            .filter_map(|p| Some((*p, found.rows.get(&p.path)?)));
        let tables = tables.map(|(p, rows)| match self.optimizer.is_additive(p) {
            true => (p, rows.clone()),
            false => (p, rows.summed()),
        });
        let (tables, rows): (Vec<&ParamSpec>, Vec<RowGradient>) = tables.unzip();
        let clipped = [&trained[..], &tables].concat();
        let mut gradients = found.gradients.clone();
        gradients.extend(rows.iter().map(|rows| rows.gradient));
        let Some((norm, mut factors)) = self.optimizer.clip(&clipped, &gradients) else {
            return Err(Error::config("optimizer: no gradients"));
        };
        let of_rows = factors.split_off(trained.len());
        let count = turn.player.updates_before(turn.step).to(DType::F32) + 1.0;
        let due = turn.player.due(turn.step);
        let mut changed = Vec::new();
        let mut change = |name: String, value: Tensor<'g>| {
            let kept = due.map(|due| {
                let due = due.broadcast_in_dim(&value.shape(), &[]);
                due.select(value, state[&name])
            });
            changed.push((name, kept.unwrap_or(value)));
        };
        let now = |p: &ParamSpec| StepContext {
            step: count,
            lr: turn.rates[&self.optimizer.rate(p)],
            key: turn.key,
        };
        let clipped = found.gradients.into_iter().zip(factors);
        for ((p, value), (gradient, factor)) in trained.iter().zip(values).zip(clipped) {
            let _in = graph.enter(&format!("optimizer/{}", p.path));
            let gradient = factor.map_or(gradient, |f| gradient * f);
            let kinds = self.optimizer.slots(p);
            let slots = kinds
                .iter()
                .map(|kind| state[&format!("{}/{}", kind.name, p.path)]);
            let slots: Vec<Tensor> = slots.collect();
            let update = self.optimizer.update(now(p), p, (value, gradient), &slots);
            change(format!("params/{}", p.path), update.value);
            for (kind, slot) in kinds.iter().zip(update.slots) {
                change(format!("{}/{}", kind.name, p.path), slot);
            }
        }
        let mut touched = Vec::new();
        for ((p, mut rows), factor) in tables.into_iter().zip(rows).zip(of_rows) {
            let _in = graph.enter(&format!("optimizer/{}", p.path));
            rows.gradient = factor.map_or(rows.gradient, |f| rows.gradient * f);
            let whole = |name: &str| state[&format!("{name}/{}", p.path)];
            let found = updated(&self.optimizer, now(p), (p, &rows), &whole);
            for (kind, value) in found {
                if kind == "params" {
                    touched.push(value.take(rows.ids));
                }
                change(format!("{kind}/{}", p.path), value);
            }
        }
        for (path, value) in found.assigned {
            change(format!("params/{path}"), value);
        }
        Ok(Updated {
            loss: found.loss,
            terms: found.terms,
            norm,
            changed,
            rows: touched,
        })
    }

    /// Loss and gradients of a batch, taken in as many parts as the recipe says.
    fn gradients<'g>(
        &self,
        graph: &'g Graph,
        state: &State<'g>,
        [values, recorded]: [&[Tensor<'g>]; 2],
        turn: &Turn<'_, 'g>,
    ) -> Gradients<'g> {
        let parameters = TrainStepSpec::parameters(state, "params", &self.parameters);
        if self.accumulate > 1 {
            return self.accumulated(graph, parameters, [values, recorded], turn);
        }
        let scope = self
            .scope(graph, parameters, Some(turn.key))
            .in_step(turn.step);
        let batch = self.prepared(&scope, turn.batch.clone());
        let found = turn.task.loss_of(turn.player.name, &scope, &batch);
        let LossOutput { loss, terms, .. } = found;
        let terms = terms.iter().map(|term| (term.name, term.mean));
        let looked_up = scope.looked_up();
        let leaves: Vec<Tensor> = looked_up.iter().map(|found| found.rows).collect();
        let mut gradients = grad(loss, &[values, recorded, &leaves].concat());
        let rows = gradients.split_off(values.len() + recorded.len());
        let layout = self.layout.as_ref();
        let rows = RowGradient::by_path(looked_up.into_iter().zip(rows), layout);
        let records = gradients.split_off(values.len());
        let records = turn.recorded.iter().map(|p| p.path.clone()).zip(records);
        Gradients {
            loss,
            terms: several(terms.collect()),
            gradients,
            rows,
            assigned: scope.assigned().into_iter().chain(records).collect(),
        }
    }

    /// The same in parts, one after the other. Each counts by what its loss, or each term of it, is a mean over: equal numbers of
    /// examples, or tokens. Variables go from part to part; of what gradients record the largest counts.
    fn accumulated<'g>(
        &self,
        graph: &'g Graph,
        parameters: State<'g>,
        [values, recorded]: [&[Tensor<'g>]; 2],
        turn: &Turn<'_, 'g>,
    ) -> Gradients<'g> {
        // what each term of the loss is a mean over, of the whole batch
        let totals = turn.task.counts(turn.batch).into_iter();
        let totals: Vec<Tensor> = totals.map(|n| n.maximum(n.filled(1.0))).collect();
        let names: Vec<&'static str> = turn.batch.keys().copied().collect();
        let mut stacked: Vec<Tensor> = turn.batch.values().map(|x| self.parts(*x)).collect();
        stacked.push(graph.iota(0, Type::new(DType::U64, &[self.accumulate])));
        let whole = self.whole(graph, &parameters, (&names, &stacked), turn);
        let own = turn.trained.iter().chain(&turn.recorded);
        let own: Vec<String> = own.map(|p| p.path.clone()).collect();
        let (trained, values) = (values.len(), [values, recorded].concat());
        let variables = self.parameters.iter().filter(|p| p.is_variable());
        let variables: Vec<String> = variables.map(|p| p.path.clone()).collect();
        // parameters enter as carries, so that the loop's body can differentiate by them
        let zero = graph.scalar(0.0, DType::F32);
        let (n, terms) = (values.len(), totals.len());
        let mut initial: Vec<Tensor> = vec![zero, zero];
        initial.extend(values.iter().map(|v| v.filled(0.0)));
        initial.extend(&values);
        initial.extend(totals.iter().map(|_| zero));
        initial.extend(variables.iter().map(|path| parameters[path]));
        let mut named: Vec<&'static str> = Vec::new();
        let (sums, _) = scan(
            graph,
            self.accumulate,
            false,
            &initial,
            &stacked,
            |carried, slices| {
                let (bound_to, rest) = carried[2 + n..].split_at(n);
                let (means, held) = rest.split_at(terms);
                let mut bound = parameters.clone();
                bound.extend(own.iter().cloned().zip(bound_to.iter().copied()));
                bound.extend(variables.iter().cloned().zip(held.iter().copied()));
                let key = turn.key.fold(slices[names.len()]);
                let scope = self.scope(graph, bound, Some(key)).in_step(turn.step);
                let mut part = self.part(&scope, &names, slices);
                part.extend(whole.iter().map(|(name, sum)| (*name, *sum)));
                let found = turn.task.loss_of(turn.player.name, &scope, &part);
                let (loss, count, shares) = added(&found, &totals);
                named = found.terms.iter().map(|term| term.name).collect();
                let gradients = grad(loss, bound_to);
                let mut next = vec![carried[0] + loss, carried[1] + count];
                let sums = carried[2..2 + n].iter().zip(gradients).enumerate();
                next.extend(sums.map(|(k, (sum, g))| match k < trained {
                    true => *sum + g,
                    false => sum.maximum(g),
                }));
                next.extend(bound_to);
                next.extend(
                    means
                        .iter()
                        .zip(&shares)
                        .map(|(mean, share)| *mean + *share),
                );
                let assigned: HashMap<String, Tensor> = scope.assigned().into_iter().collect();
                let held = variables.iter().zip(held);
                next.extend(held.map(|(path, held)| *assigned.get(path).unwrap_or(held)));
                (next, Vec::new())
            },
        );
        if sums.len() <= n + 1 {
            return Gradients {
                loss: zero,
                terms: Vec::new(),
                gradients: values[..trained].to_vec(),
                rows: HashMap::new(),
                assigned: Vec::new(),
            };
        }
        let rest = &sums[2 + 2 * n..];
        let means = named.into_iter().zip(rest[..terms].iter().copied());
        let assigned = variables.into_iter().zip(rest[terms..].iter().copied());
        let records = own.into_iter().zip(sums[2..2 + n].iter().copied());
        let assigned = assigned.chain(records.skip(trained));
        // shares of the parts add up to the mean already
        let total = (terms == 0).then(|| sums[1].maximum(zero.filled(1.0)));
        let mean = |sum: Tensor<'g>| total.map_or(sum, |total| sum / total);
        let gradients = sums[2..2 + trained].iter().map(|g| mean(*g)).collect();
        Gradients {
            gradients,
            rows: HashMap::new(),
            loss: mean(sums[0]),
            terms: several(means.collect()),
            assigned: assigned.collect(),
        }
    }

    /// A part of a batch.
    fn part<'g>(&self, s: &Scope<'g>, names: &[&'static str], slices: &[Tensor<'g>]) -> Batch<'g> {
        let part = names.iter().copied().zip(slices.iter().copied());
        self.prepared(s, part.collect())
    }

    /// Sums over the whole batch that the loss of a part depends on, in a loop before the one that trains, of the same parts with
    /// the same noise.
    fn whole<'g>(
        &self,
        graph: &'g Graph,
        parameters: &State<'g>,
        (names, stacked): (&[&'static str], &[Tensor<'g>]),
        turn: &Turn<'_, 'g>,
    ) -> Vec<(&'static str, Tensor<'g>)> {
        let wanted = turn.task.whole_names();
        if wanted.is_empty() {
            return Vec::new();
        }
        let (_, sums) = scan(graph, self.accumulate, false, &[], stacked, |_, slices| {
            let key = turn.key.fold(slices[names.len()]);
            let scope = self
                .scope(graph, parameters.clone(), Some(key))
                .in_step(turn.step);
            let part = self.part(&scope, names, slices);
            (Vec::new(), turn.task.whole(&scope, &part))
        });
        let sums = sums.into_iter().map(|parts| parts.sum(&[0]));
        wanted.iter().copied().zip(sums).collect()
    }

    /// `[batch, ..] -> [parts, batch / parts, ..]`, every `parts`-th example together, so that each
    /// device keeps its own examples when the batch lies over several.
    fn parts<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        let shape = x.shape();
        let split = [
            &[self.batch / self.accumulate, self.accumulate],
            &shape[1..],
        ]
        .concat();
        let mut order: Vec<usize> = (0..split.len()).collect();
        order.swap(0, 1);
        x.reshape(&split).transpose(&order)
    }
}

/// What a part of a batch adds to the loss, what that is to be divided by in the end, and what the part adds to each mean; of terms,
/// whose `totals` over the whole batch are known, nothing is left to be divided.
fn added<'g>(
    found: &LossOutput<'g>,
    totals: &[Tensor<'g>],
) -> (Tensor<'g>, Tensor<'g>, Vec<Tensor<'g>>) {
    let one = found.loss.filled(1.0);
    let count = found.count.unwrap_or(one).stop_gradient();
    let share =
        |(term, total): (&Term<'g>, &Tensor<'g>)| term.mean * (term.count.stop_gradient() / *total);
    let shares: Vec<Tensor> = found.terms.iter().zip(totals).map(share).collect();
    let weighted = found.terms.iter().zip(&shares);
    let weighted = weighted.filter(|(term, _)| term.weight != 0.0);
    let weighted = weighted.map(|(term, share)| *share * term.weight);
    let loss = weighted.reduce(|sum, term| sum + term);
    (loss.unwrap_or(found.loss * count), count, shares)
}

/// The sum of the players' losses, and the norm of all their gradients.
fn tell<'g>(draft: &mut ProgramBuilder<'g>, turns: &[Updated<'g>]) {
    let losses = turns.iter().map(|turn| turn.loss);
    if let Some(loss) = losses.reduce(|sum, loss| sum + loss) {
        draft.output_whole("loss", loss);
    }
    match turns {
        [only] => draft.output_whole("grad_norm", only.norm),
        several => {
            let norms: Vec<Tensor> = several.iter().map(|turn| turn.norm).collect();
            if let Some(norm) = global_norm(&norms) {
                draft.output_whole("grad_norm", norm);
            }
        }
    }
}

/// Terms of a loss that are worth telling: of a single one the loss says all.
fn several<T>(terms: Vec<T>) -> Vec<T> {
    match terms.len() {
        0 | 1 => Vec::new(),
        _ => terms,
    }
}
