//! One of two computations, as a value decides.

use crate::graph::{Block, Graph, Op, Printer, Tensor, Value, Vjp};
use crate::types::{DType, Type};

/// `stablehlo.if` on the first operand, one bool; the others are what both branches compute with. It has no gradient; wrap it in
/// [`custom_gradient`](super::custom_gradient) to give it one.
#[derive(Debug)]
pub struct If {
    /// Where it is true, and where it is false.
    branches: [Block; 2],
    results: [Vec<Type>; 2],
}

impl Op for If {
    fn name(&self) -> &'static str {
        "stablehlo.if"
    }

    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        let [yes, no] = &self.results;
        match &args[0] {
            ty if *ty != Type::scalar(DType::Bool) => Err(format!("expected one bool, got {ty}")),
            _ if yes != no => Err(format!("one branch gives {yes:?}, the other {no:?}")),
            _ => Ok(yes.clone()),
        }
    }

    fn blocks(&self) -> Vec<&Block> {
        self.branches.iter().collect()
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let message = "has no gradient of its own; wrap it in custom_gradient";
        v.results[0].graph.poison(self.name(), message);
        vec![None; v.args.len()]
    }

    /// Its regions have no arguments: they use what is outside.
    fn lower(&self, p: &mut Printer<'_>, id: u32) -> bool {
        let own = p.numbered(id);
        let (args, types) = p.node(id);
        let (args, types) = (args.to_vec(), types.to_vec());
        let texts: Vec<String> = types.iter().map(Type::to_string).collect();
        let (all, count) = (texts.join(", "), types.len());
        let predicate = p.name(args[0]);
        p.line(
            id,
            &format!("%i{own}:{count} = \"stablehlo.if\"({predicate}) ({{"),
        );
        for (k, branch) in self.branches.iter().enumerate() {
            if k > 0 {
                p.line(id, "}, {");
            }
            for (&inner, &outer) in branch.args.iter().zip(&args[1..]) {
                let name = p.name(outer);
                p.rename(inner, name);
            }
            p.body(branch);
            let names: Vec<String> = branch.results.iter().map(|&v| p.name(v)).collect();
            let names = names.join(", ");
            p.line(
                id,
                &format!("\"stablehlo.return\"({names}) : ({all}) -> () {{loc}}"),
            );
        }
        p.line(id, &format!("}}) : (tensor<i1>) -> ({all}) {{loc}}"));
        for k in 0..count {
            let result = k as u32;
            p.rename(Value { node: id, result }, format!("%i{own}#{k}"));
        }
        true
    }
}

/// What `yes` makes of the values where `predicate` (one bool) holds, else what `no` does, of the same types. Both use nothing else
/// from outside.
#[track_caller]
pub fn branch<'g>(
    predicate: Tensor<'g>,
    values: &[Tensor<'g>],
    yes: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
    no: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
) -> Vec<Tensor<'g>> {
    let graph: &'g Graph = predicate.graph;
    let types: Vec<Type> = values.iter().map(|t| t.ty()).collect();
    let branches = [graph.block(&types, yes), graph.block(&types, no)];
    let count = branches[0].results.len();
    let refused = |message: &str| vec![graph.poison("stablehlo.if", message); count];
    if graph.check().is_err() {
        return refused("a branch was refused");
    }
    if branches
        .iter()
        .any(|branch| !graph.captures(branch).is_empty())
    {
        return refused("a branch uses values from outside; pass them in");
    }
    let results = branches.each_ref().map(|branch| {
        let types = branch.results.iter().map(|&v| graph.ty(v));
        types.collect()
    });
    let op = If { branches, results };
    let results = graph.apply_all(op, &[&[predicate], values].concat());
    match results.iter().find(|t| t.is_poisoned()) {
        Some(poison) => vec![*poison; count],
        None => results,
    }
}
