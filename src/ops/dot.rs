//! Contractions.

use super::shape::{distinct_axes, inverse, others};
use crate::graph::{Op, Tensor};
use crate::types::{DType, Type};

/// `stablehlo.dot_general`: result axes are batch, then free axes of the left operand, then of the right.
#[derive(Clone, Debug)]
pub struct DotGeneral {
    batch: [Vec<usize>; 2],
    contract: [Vec<usize>; 2],
    /// Element type of the result: bf16 operands may accumulate into f32.
    out: DType,
}

impl DotGeneral {
    fn free(&self, side: usize, rank: usize) -> Vec<usize> {
        others(
            rank,
            &[self.batch[side].clone(), self.contract[side].clone()].concat(),
        )
    }

    /// Cotangent of operand `me`: the result's cotangent times the other operand, contracted over
    /// the other's free axes, then put back into the operand's own order of axes.
    ///
    /// The left operand of each product is chosen so that a weight gradient is `x^T dy`, never
    /// `(dy^T x)^T`: no transposed copy of a cotangent.
    fn operand_cotangent<'g>(&self, me: usize, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Tensor<'g> {
        let rank = [x[0].rank(), x[1].rank()];
        let batch = self.batch[0].len();
        let left_free = self.free(0, rank[0]).len();
        let ct_batch: Vec<usize> = (0..batch).collect();
        let ct_left: Vec<usize> = (batch..batch + left_free).collect();
        let ct_right: Vec<usize> = (batch + left_free..ct.rank()).collect();
        let other = 1 - me;
        let other_free = self.free(other, rank[other]);
        let mine = self.free(me, rank[me]);
        // the other operand's contracted axes survive, in its own order; which axes of mine are they?
        let survivors = others(
            rank[other],
            &[self.batch[other].clone(), other_free.clone()].concat(),
        );
        let partner = |axis: &usize| {
            let k = self.contract[other].iter().position(|c| c == axis);
            self.contract[me][k.unwrap_or(0)]
        };
        let contracted: Vec<usize> = survivors.iter().map(partner).collect();
        let sums = sums_of(x[me].dtype());
        let order: Vec<usize>;
        let product;
        if me == 0 {
            let sides = [ct_batch, self.batch[1].clone()];
            product = dot_general(ct, x[1], sides, [ct_right, other_free], sums);
            order = [self.batch[0].clone(), mine, contracted].concat();
        } else {
            let sides = [self.batch[0].clone(), ct_batch];
            product = dot_general(x[0], ct, sides, [other_free, ct_left], sums);
            order = [self.batch[1].clone(), contracted, mine].concat();
        }
        product.to(x[me].dtype()).transpose(&inverse(&order))
    }
}

/// Element type in which products of this type are summed.
pub(super) fn sums_of(dtype: DType) -> DType {
    match dtype {
        DType::BF16 | DType::F16 | DType::F8E4M3FN | DType::F8E5M2 => DType::F32,
        wide => wide,
    }
}

/// Attribute of a product of such operands. f32 means f32: without it TPUs round the operands to bf16, and GPUs to TF32.
pub(super) fn precision(operand: &Type) -> &'static str {
    match operand.dtype {
        DType::F32 => {
            ", precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]"
        }
        _ => "",
    }
}

impl Op for DotGeneral {
    fn name(&self) -> &'static str {
        "stablehlo.dot_general"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let (a, b) = (&args[0], &args[1]);
        if a.dtype != b.dtype && !(a.dtype.is_f8() && b.dtype.is_f8()) {
            return Err(format!("operands differ: {a} and {b}"));
        }
        for (side, t) in [a, b].into_iter().enumerate() {
            distinct_axes(&[&self.batch[side][..], &self.contract[side]].concat(), t)?;
        }
        for sides in [&self.batch, &self.contract] {
            if sides[0].len() != sides[1].len() {
                return Err(format!(
                    "axes {:?} of {a} and {:?} of {b} do not pair",
                    sides[0], sides[1]
                ));
            }
            for (&l, &r) in sides[0].iter().zip(&sides[1]) {
                if a.shape[l] != b.shape[r] {
                    return Err(format!("axis {l} of {a} and axis {r} of {b} differ"));
                }
            }
        }
        let mut shape: Vec<usize> = self.batch[0].iter().map(|&d| a.shape[d]).collect();
        for (side, t) in [a, b].into_iter().enumerate() {
            shape.extend(self.free(side, t.rank()).iter().map(|&d| t.shape[d]));
        }
        Ok(Type::new(self.out, &shape))
    }

    fn attributes(&self, args: &[Type], _: &[Type]) -> String {
        format!(
            "dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = {:?}, \
             rhs_batching_dimensions = {:?}, lhs_contracting_dimensions = {:?}, \
             rhs_contracting_dimensions = {:?}>{}",
            self.batch[0],
            self.batch[1],
            self.contract[0],
            self.contract[1],
            precision(&args[0])
        )
    }

    fn vjp_all<'g>(&self, v: &crate::graph::Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let Some(ct) = v.cotangents[0] else {
            return vec![None, None];
        };
        let ct = ct.to(v.args[0].dtype());
        let of = |me: usize| v.wanted[me].then(|| self.operand_cotangent(me, ct, v.args));
        vec![of(0), of(1)]
    }

    fn flops(&self, args: &[Type], results: &[Type]) -> u64 {
        let contracted: usize = self.contract[0].iter().map(|&d| args[0].shape[d]).product();
        (results[0].elements() as u64).saturating_mul(2 * contracted as u64)
    }
}

/// Contract `contract` axes of `a` and `b` for each index of the `batch` axes; result in `out`.
#[track_caller]
pub fn dot_general<'g>(
    a: Tensor<'g>,
    b: Tensor<'g>,
    batch: [Vec<usize>; 2],
    contract: [Vec<usize>; 2],
    out: DType,
) -> Tensor<'g> {
    let op = DotGeneral {
        batch,
        contract,
        out,
    };
    a.graph.apply(op, &[a, b])
}

/// `einsum(a, b, "bld,dhk->blhk")`: one product and, where the order asks for it, one transpose.
#[track_caller]
pub fn einsum<'g>(a: Tensor<'g>, b: Tensor<'g>, spec: &str) -> Tensor<'g> {
    einsum_to(a, b, spec, sums_of(a.dtype())).to(a.dtype())
}

/// As [`einsum`], with the result in `out`: attention scores of bf16 operands in f32, for example.
#[track_caller]
pub fn einsum_to<'g>(a: Tensor<'g>, b: Tensor<'g>, spec: &str, out: DType) -> Tensor<'g> {
    if a.is_poisoned() || b.is_poisoned() {
        return if a.is_poisoned() { a } else { b };
    }
    match Axes::of(spec, [&a.ty(), &b.ty()]) {
        Ok(axes) => dot_general(a, b, axes.batch, axes.contract, out).transpose(&axes.order),
        Err(message) => a.graph.poison("einsum", &message),
    }
}

/// What an einsum's letters say.
struct Axes {
    batch: [Vec<usize>; 2],
    contract: [Vec<usize>; 2],
    /// From the product's order of axes to the order asked for.
    order: Vec<usize>,
}

impl Axes {
    fn of(spec: &str, types: [&Type; 2]) -> Result<Axes, String> {
        let parts = spec.split_once("->");
        let Some(((l, r), o)) = parts.and_then(|(i, o)| Some((i.split_once(',')?, o))) else {
            return Err(format!("`{spec}` is not of the form ab,bc->ac"));
        };
        if l.len() != types[0].rank() || r.len() != types[1].rank() {
            let [a, b] = types;
            return Err(format!("`{spec}` does not fit operands {a} and {b}"));
        }
        let repeated = |s: &str| s.chars().enumerate().any(|(k, c)| s.find(c) != Some(k));
        if [l, r, o].into_iter().any(repeated) {
            return Err(format!(
                "`{spec}` repeats an axis within one operand or result"
            ));
        }
        let lone = |c: &char| !(o.contains(*c) || l.contains(*c) && r.contains(*c));
        if let Some(c) = l.chars().chain(r.chars()).find(lone) {
            return Err(format!("`{c}` in `{spec}` is summed on one side only"));
        }
        if let Some(c) = o.chars().find(|&c| !l.contains(c) && !r.contains(c)) {
            return Err(format!("`{c}` in `{spec}` comes from neither operand"));
        }
        let shared = l.chars().filter(|&c| r.contains(c));
        let (batch, contract): (Vec<char>, Vec<char>) = shared.partition(|&c| o.contains(c));
        let left = l.chars().filter(|&c| !r.contains(c));
        let right = r.chars().filter(|&c| !l.contains(c));
        let product: String = batch.iter().copied().chain(left).chain(right).collect();
        let axes = |cs: &[char], s: &str| cs.iter().filter_map(|&c| s.find(c)).collect::<Vec<_>>();
        Ok(Axes {
            batch: [axes(&batch, l), axes(&batch, r)],
            contract: [axes(&contract, l), axes(&contract, r)],
            order: o.chars().filter_map(|c| product.find(c)).collect(),
        })
    }
}
