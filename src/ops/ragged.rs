//! Products of groups of rows, each with a matrix of its own.

use super::dot::{precision, sums_of};
use crate::graph::{Op, Tensor, Vjp};
use crate::types::{DType, Type};

/// `chlo.ragged_dot`: rows in groups, one group after the other. The third operand, i32 `[groups]`, says how many rows each has;
/// what lies behind the last group is in none.
///
/// libtpu makes one kernel of it, which skips what is in no group; XLA's CPU compiler refuses it.
#[derive(Clone, Copy, Debug)]
pub struct RaggedDot {
    kind: Kind,
    /// Element type of the result.
    out: DType,
}

/// What is multiplied with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Rows `[rows, k]` with their group's matrix `[groups, k, n]`: `[rows, n]`.
    Rows,
    /// Rows `[rows, n]` with their group's matrix `[groups, k, n]` turned: `[rows, k]`.
    Turned,
    /// Rows `[rows, k]` turned with rows `[rows, n]`, group by group: `[groups, k, n]`.
    Groups,
}

impl Kind {
    fn axes(self) -> [usize; 2] {
        match self {
            Kind::Rows => [1, 1],
            Kind::Turned => [1, 2],
            Kind::Groups => [0, 0],
        }
    }
}

impl Op for RaggedDot {
    fn name(&self) -> &'static str {
        "chlo.ragged_dot"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let [a, b, sizes] = args else {
            return Err(format!("three operands expected, got {}", args.len()));
        };
        if a.dtype != b.dtype || !a.dtype.is_float() {
            return Err(format!(
                "{a} and {b}: expected one type of floating-point numbers"
            ));
        }
        if sizes.dtype != DType::I32 || sizes.rank() != 1 {
            return Err(format!(
                "sizes of groups: expected i32 [groups], got {sizes}"
            ));
        }
        let ([rows, k], groups) = (
            *a.shape.as_array().ok_or(format!("{a} is no matrix"))?,
            sizes.shape[0],
        );
        let shape = match (self.kind, b.shape.as_slice()) {
            (Kind::Rows, &[g, m, n]) if m == k && g == groups => vec![rows, n],
            (Kind::Turned, &[g, m, n]) if n == k && g == groups => vec![rows, m],
            (Kind::Groups, &[m, n]) if m == rows => vec![groups, k, n],
            _ => return Err(format!("{a} and {b} do not fit {groups} groups")),
        };
        Ok(Type::new(self.out, &shape))
    }

    fn attributes(&self, args: &[Type], _: &[Type]) -> String {
        let [left, right] = self.kind.axes();
        let groups = match self.kind {
            Kind::Groups => "",
            _ => ", rhs_group_dimensions = [0]",
        };
        format!(
            "ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [{left}], \
             rhs_contracting_dimensions = [{right}], lhs_ragged_dimensions = [0]{groups}>{}",
            precision(&args[0]).replace("stablehlo", "chlo")
        )
    }

    /// Rows in no group have no part in any gradient.
    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let Some(ct) = v.cotangents[0] else {
            return vec![None; 3];
        };
        let &[a, b, sizes] = v.args else {
            return vec![None; 3];
        };
        let ct = ct.to(a.dtype());
        let of = |kind, a: Tensor<'g>, b: Tensor<'g>| Some(ragged(kind, [a, b, sizes], a.dtype()));
        let [first, second] = match self.kind {
            Kind::Rows => [(Kind::Turned, ct, b), (Kind::Groups, a, ct)],
            Kind::Turned => [(Kind::Rows, ct, b), (Kind::Groups, ct, a)],
            Kind::Groups => [(Kind::Turned, b, ct), (Kind::Rows, a, ct)],
        };
        let [first, second] = [(0, first), (1, second)]
            .map(|(k, (kind, a, b))| v.wanted[k].then(|| of(kind, a, b)).flatten());
        vec![first, second, None]
    }

    /// As if every row were in a group.
    fn flops(&self, args: &[Type], _: &[Type]) -> u64 {
        let [rows, k] = [args[0].shape[0], args[0].shape[1]];
        let other = match self.kind {
            Kind::Turned => args[1].shape[1],
            _ => args[1].shape.last().copied().unwrap_or(1),
        };
        2 * (rows as u64)
            .saturating_mul(k as u64)
            .saturating_mul(other as u64)
    }
}

fn ragged<'g>(kind: Kind, [a, b, sizes]: [Tensor<'g>; 3], out: DType) -> Tensor<'g> {
    a.graph.apply(RaggedDot { kind, out }, &[a, b, sizes])
}

impl<'g> Tensor<'g> {
    /// Rows `[rows, k]`, each with the matrix of its group of `kernels` `[groups, k, n]`: `[rows, n]` in the dtype of the rows,
    /// summed in f32. The first `sizes[0]` (i32) rows are of the first group, and so on; rows behind the last group give zeros.
    #[track_caller]
    pub fn ragged_dot(self, kernels: Tensor<'g>, sizes: Tensor<'g>) -> Tensor<'g> {
        ragged(Kind::Rows, [self, kernels, sizes], self.dtype())
    }

    /// The same with the matrices of `kernels` `[groups, n, k]` turned.
    #[track_caller]
    pub fn ragged_dot_turned(self, kernels: Tensor<'g>, sizes: Tensor<'g>) -> Tensor<'g> {
        ragged(Kind::Turned, [self, kernels, sizes], self.dtype())
    }

    /// `x^T y` of the rows of each group, of `[rows, k]` and `[rows, n]`: `[groups, k, n]`, f32 where
    /// they are narrower.
    #[track_caller]
    pub fn ragged_outer(self, other: Tensor<'g>, sizes: Tensor<'g>) -> Tensor<'g> {
        ragged(Kind::Groups, [self, other, sizes], sums_of(self.dtype()))
    }
}
