//! What an operation has to say of itself, in one place.

use super::{Block, Printer, Tensor};
use crate::shard::PartitionSpec;
use crate::types::Type;
use std::fmt::Debug;

/// What a gradient rule is given: the operation's own values and the cotangents of its results.
#[derive(Debug)]
pub struct Vjp<'a, 'g> {
    /// Operands.
    pub args: &'a [Tensor<'g>],
    /// Results.
    pub results: &'a [Tensor<'g>],
    /// Cotangent of each result; `None` where nothing flows back.
    pub cotangents: &'a [Option<Tensor<'g>>],
    /// Whether each operand's gradient is wanted, so that a rule can leave out what nobody asks for.
    pub wanted: &'a [bool],
}

/// One operation: its name, shape rule, attributes, gradient and cost.
///
/// An op with one result implements [`Op::infer`] and [`Op::vjp`]; one with several implements
/// [`Op::infer_all`] and [`Op::vjp_all`]. Operands arrive already broadcast to each other, so no
/// gradient rule thinks about broadcasting.
pub trait Op: Debug {
    /// StableHLO (or CHLO, Shardy) name.
    fn name(&self) -> &'static str;

    /// The Rust type, which tells apart what the name does not: `kiln::ops::leaf::Input`.
    fn type_name(&self) -> &'static str {
        std::any::type_name::<Self>()
    }

    /// Type of the result, or why the operands do not fit.
    ///
    /// # Errors
    /// The reason in words; the graph adds the source line.
    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let _ = args;
        Err(format!("{} has no single result", self.name()))
    }

    /// Types of all results.
    ///
    /// # Errors
    /// As [`Op::infer`].
    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        Ok(vec![self.infer(args)?])
    }

    /// Attributes in MLIR text, given the types of operands and results.
    fn attributes(&self, args: &[Type], results: &[Type]) -> String {
        let _ = (args, results);
        String::new()
    }

    /// A small region in MLIR text (the body of a reduction, say), or nothing.
    fn region(&self, args: &[Type], results: &[Type]) -> String {
        let _ = (args, results);
        String::new()
    }

    /// Regions that were traced: the bodies of loops.
    fn blocks(&self) -> Vec<&Block> {
        Vec::new()
    }

    /// The operation that ends each of those regions.
    fn terminator(&self) -> &'static str {
        "stablehlo.return"
    }

    /// Cotangent of each operand; `None` where no gradient flows. `y` is the result, `ct` its cotangent.
    fn vjp<'g>(&self, y: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let _ = (y, ct);
        vec![None; x.len()]
    }

    /// As [`Op::vjp`], for any number of results.
    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        match v.cotangents[0] {
            Some(ct) => self.vjp(v.results[0], ct, v.args),
            None => vec![None; v.args.len()],
        }
    }

    /// Whether a gradient may flow to that operand at all; what lies before it is not walked otherwise.
    fn passes_gradient(&self, operand: usize) -> bool {
        let _ = operand;
        true
    }

    /// Floating-point operations (a multiply-add counts two), for results of these types.
    fn flops(&self, args: &[Type], results: &[Type]) -> u64 {
        let _ = (args, results);
        0
    }

    /// How often the op's regions run; once where that is not known while tracing.
    fn rounds(&self) -> u64 {
        1
    }

    /// How it asks its operand to lie over the mesh, where it does nothing else.
    fn lies(&self) -> Option<&PartitionSpec> {
        None
    }

    /// Whether a loop's gradient computes this value again instead of keeping it.
    fn is_cheap(&self) -> bool {
        false
    }

    /// Print the op as several StableHLO operations; false when its name, attributes and regions do.
    fn lower(&self, printer: &mut Printer<'_>, id: u32) -> bool {
        let _ = (printer, id);
        false
    }

    /// How it asks a value to lie over the mesh, if that is what it does: `[-, model]`. Stands in its module path, so that
    /// what a compiler makes of it can be told from what it adds by itself.
    fn annotation(&self) -> Option<String> {
        None
    }

    /// The operand that this op merely renames: nothing is printed for it.
    fn alias(&self) -> Option<usize> {
        None
    }
}
