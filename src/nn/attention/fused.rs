//! Attention as one call to a library that the compiler knows: scores are in no memory, in either direction.
//!
//! What is seen and what is added becomes the call's causal mask and its bias, the latter in the dtype of the
//! queries. A bias has values for each pair of positions; the layers of a stack share it.
//!
//! Over a mesh each device calls for its own examples and heads: a partitioner does not look into a call.

use super::cudnn::{Call, Given, Operands};
use super::mask::{AttentionMask, Block, Heads};
use super::products::repeated;
use super::relative_bias::{sheared, summed_by_offset};
use crate::graph::Tensor;
use crate::nn::Scope;
use crate::nn::activation_sharding::ActivationSharding;
use crate::ops::{Backward, custom_gradient, manual_computation};
use crate::shard::{Axis, Mesh, PartitionSpec};
use crate::types::{DType, Type};
use std::rc::Rc;

/// What the call is told of who sees whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fused<'g> {
    /// As in [`AttentionMask`]: what the bias's gradient goes to.
    by_offset: Option<Tensor<'g>>,
    /// Added to the scores: `[batch or 1, heads or 1, queries, keys]` in the compute dtype.
    bias: Option<Tensor<'g>>,
    causal: bool,
    /// What all this was made for.
    heads: Heads,
    lengths: [usize; 2],
}

impl<'g> Fused<'g> {
    /// Why attention of these sizes cannot be such a call; nothing when it can.
    pub fn refusal(
        s: &Scope<'g>,
        sight: &AttentionMask<'g>,
        heads: Heads,
        [queries, keys]: [usize; 2],
    ) -> Option<String> {
        let (dtype, kv) = (s.compute(), heads.head_dim);
        if !s.depth().cuda {
            return Some("expected a program for NVIDIA GPUs (platform cuda)".to_owned());
        }
        if !matches!(dtype, DType::BF16 | DType::F16) {
            return Some(format!(
                "expected layers that compute in bf16 or f16, got {dtype}"
            ));
        }
        if kv == 0 || kv > 128 || !kv.is_multiple_of(8) {
            return Some(format!("expected heads of 8, 16, .. 128 values, got {kv}"));
        }
        if s.trains() && heads.dropout > 0.0 {
            let rate = heads.dropout;
            return Some(format!(
                "expected no dropout of attention weights, got a share of {rate}"
            ));
        }
        if let Some(window) = sight.window {
            return Some(format!("expected no window, got one of {window}"));
        }
        if let Some(cap) = sight.soft_cap {
            return Some(format!("expected scores without a soft cap, got {cap}"));
        }
        if sight.has_pairs() && !(queries.is_multiple_of(2) && keys.is_multiple_of(2)) {
            return Some(format!(
                "expected even lengths where segments or a relative bias are added, got {queries} queries and {keys} keys"
            ));
        }
        let ty = Type::new(dtype, &[heads.batch, queries.max(keys), heads.count, kv]);
        let places = s.places();
        let layout = places.layout.as_ref()?;
        match layout.activation(&places.path, &BY_POSITION, &ty) {
            Ok(PartitionSpec(cuts)) if cuts[1].is_empty() && cuts[3].is_empty() => None,
            Ok(spec) => Some(format!(
                "expected positions, and values of a head, that no mesh axis cuts, got {}",
                spec.describe()
            )),
            Err(error) => Some(error.to_string()),
        }
    }

    /// The sight as a call takes it, where there is no [`Fused::refusal`].
    #[track_caller]
    pub fn of(
        s: &Scope<'g>,
        sight: AttentionMask<'g>,
        heads: Heads,
        [queries, keys]: [usize; 2],
    ) -> Fused<'g> {
        let dtype = s.compute();
        let pairs = sight
            .by_offset
            .map(|values| sheared(values, [queries, keys]));
        let texts = Block {
            first: None,
            first_key: None,
            queries,
            keys,
            segments: sight.segments,
            causal: false, // the call knows that by itself
            window: None,
        };
        let count = if pairs.is_some() { heads.count } else { 1 };
        let bias = match (pairs, texts.seen(s.graph)) {
            (pairs, None) => pairs.map(|pairs| pairs.reshape(&[1, count, queries, keys])),
            (pairs, Some(seen)) => {
                let ty = Type::new(DType::F32, &[heads.batch, count, queries, keys]);
                let unseen = s.graph.fill(unseen(dtype), ty.clone());
                let pairs = pairs.map(|pairs| pairs.broadcast_in_dim(&ty.shape, &[1, 2, 3]));
                // scores that all stand far below zero are what a call cannot subtract from each other
                let is_blind = seen.any(&[2]).complement();
                let seen = seen.or(is_blind.spread_like(seen, &[2]));
                let seen = seen.broadcast_in_dim(&ty.shape, &[0, 2, 3]);
                Some(seen.select(pairs.unwrap_or(unseen.filled(0.0)), unseen))
            }
        };
        let lies = ParamShardings::of(&s.places(), [heads.batch, heads.count]);
        let bias = bias.map(|bias| match &lies {
            Some(lies) => bias.to(dtype).constrained(&lies.pairs(bias)),
            None => bias.to(dtype),
        });
        Fused {
            by_offset: sight.by_offset,
            bias,
            causal: sight.causal,
            heads,
            lengths: [queries, keys],
        }
    }

    /// Refuse operands `[batch, length, heads, kv]` that this was not made for.
    #[track_caller]
    fn check(&self, s: &Scope<'g>, [q, k, v]: [Tensor<'g>; 3], rate: f64) {
        let (heads, [queries, keys]) = (self.heads, self.lengths);
        let expected = |length: usize| {
            let shape = [heads.batch, length, heads.count, heads.head_dim];
            Type::new(s.compute(), &shape)
        };
        for (x, ty) in [
            (q, expected(queries)),
            (k, expected(keys)),
            (v, expected(keys)),
        ] {
            if !x.is_poisoned() && x.ty() != ty {
                let message = format!("a view made for {ty}, got {}", x.ty());
                s.graph.poison("attention", &message);
            }
        }
        if rate != heads.dropout {
            let message = format!("a view made for dropout of {}, got {rate}", heads.dropout);
            s.graph.poison("attention", &message);
        }
    }
}

/// What is added to the score of a key that is not seen: far below any score, and far above the smallest number of
/// the dtype.
fn unseen(dtype: DType) -> f64 {
    match dtype {
        DType::F16 => -32768.0,
        _ => -(2f64.powi(41)),
    }
}

/// What the axes of the call's operands mean.
const BY_POSITION: [Axis; 4] = [
    Axis::Batch,
    Axis::AttentionLength,
    Axis::Heads,
    Axis::HeadDim,
];

/// Values `v`, weighted by the softmax of `scale` times the scores of `q` and `k`, each `[batch, heads, length, kv]`:
/// `[batch, queries, heads, kv]` in their dtype. The view is one for dropping a share `rate` of the weights, though this
/// drops none. A query that would see no key sees all of them.
///
/// Heads of keys and values that are shared are repeated for the call. Values by offset get their gradient summed in f32, past the
/// bias, which is rounded.
#[track_caller]
pub(super) fn fused<'g>(
    s: &Scope<'g>,
    parts: [Tensor<'g>; 3],
    (sight, scale): (Fused<'g>, f64),
    rate: f64,
) -> Tensor<'g> {
    let heads = parts[0].dim(1);
    let parts = parts.map(|part| repeated(part, heads).transpose(&[0, 2, 1, 3]));
    sight.check(s, parts, rate);
    let [batch, _, heads, _] = parts[0].dims();
    let frame = Frame {
        call: Call {
            scale,
            causal: sight.causal,
        },
        lies: ParamShardings::of(&s.places(), [batch, heads]),
        by_offset: sight.by_offset.is_some(),
    };
    let operands = Operands {
        parts,
        bias: sight.bias,
    };
    let results = frame.forward(operands);
    let mut inputs = parts.to_vec();
    inputs.extend(sight.bias);
    inputs.extend(sight.by_offset);
    let gradient: Rc<Backward> =
        Rc::new(move |inputs, results, ct| frame.backward(inputs, results, ct[0]));
    custom_gradient(&inputs, &results, gradient)[0]
}

/// How examples and heads are cut over the mesh.
#[derive(Clone)]
struct ParamShardings {
    mesh: Mesh,
    batch: Vec<String>,
    num_heads: Vec<String>,
}

impl ParamShardings {
    /// Nothing on one device, or where sizes do not divide, which is told where they are constrained.
    fn of(places: &ActivationSharding, [batch, heads]: [usize; 2]) -> Option<ParamShardings> {
        let layout = places.layout.as_ref()?;
        let ty = Type::new(DType::F32, &[batch, heads]);
        let PartitionSpec(mut cuts) = layout
            .activation(&places.path, &[Axis::Batch, Axis::Heads], &ty)
            .ok()?;
        Some(ParamShardings {
            mesh: layout.mesh().clone(),
            num_heads: cuts.pop()?,
            batch: cuts.pop()?,
        })
    }

    /// `[batch, length, heads, kv]`.
    fn by_position(&self) -> PartitionSpec {
        PartitionSpec(vec![
            self.batch.clone(),
            Vec::new(),
            self.num_heads.clone(),
            Vec::new(),
        ])
    }

    /// `[batch, heads, ..]` of three axes.
    fn rows(&self) -> PartitionSpec {
        PartitionSpec(vec![self.batch.clone(), self.num_heads.clone(), Vec::new()])
    }

    /// `[batch, heads, queries, keys]`.
    fn all_pairs(&self) -> PartitionSpec {
        PartitionSpec([self.rows().0, vec![Vec::new()]].concat())
    }

    /// The operands of a call, and how each of them lies.
    fn operands<'g>(&self, x: Operands<'g>) -> Vec<(Tensor<'g>, PartitionSpec)> {
        let parts = x.parts.map(|part| (part, self.by_position()));
        let bias = x.bias.map(|bias| (bias, self.pairs(bias)));
        parts.into_iter().chain(bias).collect()
    }

    /// As [`ParamShardings::all_pairs`], an axis of one being shared.
    fn pairs(&self, bias: Tensor<'_>) -> PartitionSpec {
        let mut spec = self.all_pairs();
        let shared = bias
            .shape()
            .into_iter()
            .zip(&mut spec.0)
            .filter(|(n, _)| *n == 1);
        shared.for_each(|(_, cut)| cut.clear());
        spec
    }
}

/// What both directions know besides their operands.
#[derive(Clone)]
struct Frame {
    call: Call,
    lies: Option<ParamShardings>,
    /// Whether there are values by offset.
    by_offset: bool,
}

impl Frame {
    /// The result `[batch, queries, heads, kv]`, and the log-sum-exp of each row of scores, f32 `[batch, heads, queries]`.
    #[track_caller]
    fn forward<'g>(&self, x: Operands<'g>) -> Vec<Tensor<'g>> {
        let call = self.call;
        let Some(lies) = &self.lies else {
            return call.forward(x).to_vec();
        };
        let outputs = [lies.by_position(), lies.rows()];
        manual_computation(
            x.parts[0].graph,
            &lies.mesh,
            &lies.operands(x),
            &outputs,
            |x| call.forward(Operands::read(x)).to_vec(),
        )
    }

    /// What each input of the layer gets.
    #[track_caller]
    fn backward<'g>(
        &self,
        inputs: &[Tensor<'g>],
        results: &[Tensor<'g>],
        cotangent: Tensor<'g>,
    ) -> Vec<Option<Tensor<'g>>> {
        let (call, of_bias) = (self.call, self.by_offset);
        let x = Operands::read(inputs);
        let given = Given {
            result: results[0],
            log_sum: results[1],
            cotangent,
        };
        // cotangents of the operands; then of the values by offset, f32 [1, heads, queries + keys]
        let shares = move |x: Operands<'g>, given: Given<'g>| {
            let mut all = call.backward(x, given, of_bias);
            if let Some(pairs) = all.get_mut(3) {
                let sum = summed_by_offset(pairs.to(DType::F32).sum(&[0]));
                *pairs = sum.reshape(&[&[1], &sum.shape()[..]].concat());
            }
            all
        };
        let own = match &self.lies {
            None => shares(x, given),
            Some(lies) => {
                let mut inputs = vec![
                    (given.result, lies.by_position()),
                    (given.log_sum, lies.rows()),
                    (given.cotangent, lies.by_position()),
                ];
                inputs.extend(lies.operands(x));
                let mut outputs = vec![lies.by_position(); 3];
                // one sum for each part of the batch
                outputs.extend(of_bias.then(|| lies.rows()));
                manual_computation(cotangent.graph, &lies.mesh, &inputs, &outputs, |x| {
                    let given = Given {
                        result: x[0],
                        log_sum: x[1],
                        cotangent: x[2],
                    };
                    shares(Operands::read(&x[3..]), given)
                })
            }
        };
        let mut all: Vec<Option<Tensor>> = own[..3].iter().copied().map(Some).collect();
        all.extend(x.bias.map(|_| None)); // what it is made of comes next
        all.extend(own.get(3).map(|parts| Some(parts.sum(&[0]))));
        all
    }
}
