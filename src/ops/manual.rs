//! What each device does with its own shards, said device by device.

use crate::graph::{Block, Graph, Op, Tensor, Vjp};
use crate::shard::{Mesh, PartitionSpec};
use crate::types::Type;

/// `sdy.manual_computation`, manual in all axes of the mesh that no other around it has taken: its body computes with one device's
/// shards, and no partitioner looks into it. It has no gradient; wrap it in [`custom_gradient`](super::custom_gradient)
/// to give it one.
#[derive(Debug)]
pub struct ManualComputation {
    mesh: Mesh,
    /// How operands and results lie over the mesh.
    inputs: Vec<PartitionSpec>,
    outputs: Vec<PartitionSpec>,
    body: Block,
    /// Types of the body's results: shards.
    shards: Vec<Type>,
}

impl Op for ManualComputation {
    fn name(&self) -> &'static str {
        "sdy.manual_computation"
    }

    fn infer_all(&self, _: &[Type]) -> Result<Vec<Type>, String> {
        let (results, specs) = (self.shards.len(), self.outputs.len());
        if results != specs {
            return Err(format!("its body gives {results} values, expected {specs}"));
        }
        let whole = |(ty, spec): (&Type, &PartitionSpec)| {
            let parts = spec.parts(&self.mesh);
            match parts.len() == ty.rank() {
                true => {
                    let sizes = ty.shape.iter().zip(parts).map(|(n, parts)| n * parts);
                    Ok(ty.with_shape(sizes.collect()))
                }
                false => Err(format!("{} for {ty}", spec.describe())),
            }
        };
        self.shards.iter().zip(&self.outputs).map(whole).collect()
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        let all = |specs: &[PartitionSpec]| {
            let each = specs.iter().map(|s| format!("<@mesh, [{}]>", s.braces()));
            let each = each.collect::<Vec<_>>().join(", ");
            format!("#sdy.sharding_per_value<[{each}]>")
        };
        let axes = self.mesh.free().map(|name| format!("{name:?}"));
        format!(
            "in_shardings = {}, manual_axes = #sdy<manual_axes{{{}}}>, out_shardings = {}",
            all(&self.inputs),
            axes.collect::<Vec<_>>().join(", "),
            all(&self.outputs)
        )
    }

    fn blocks(&self) -> Vec<&Block> {
        vec![&self.body]
    }

    fn terminator(&self) -> &'static str {
        "sdy.return"
    }

    /// Shards that differ: what devices do that hold the same ones counts once.
    fn rounds(&self) -> u64 {
        let parts = |spec: &PartitionSpec| spec.parts(&self.mesh).iter().product::<usize>() as u64;
        self.outputs.iter().map(parts).max().unwrap_or(1)
    }

    fn vjp_all<'g>(&self, v: &Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        let message = "has no gradient of its own; wrap it in custom_gradient";
        v.results[0].graph.poison(self.name(), message);
        vec![None; v.args.len()]
    }
}

/// Results of `body`, which is given one device's shards of `inputs` and gives its shards of the results,
/// lying over the mesh as the specs say. The body uses nothing else from outside.
#[track_caller]
pub fn manual_computation<'g>(
    graph: &'g Graph,
    mesh: &Mesh,
    inputs: &[(Tensor<'g>, PartitionSpec)],
    outputs: &[PartitionSpec],
    body: impl FnOnce(&[Tensor<'g>]) -> Vec<Tensor<'g>>,
) -> Vec<Tensor<'g>> {
    let mut types = Vec::new();
    for (x, spec) in inputs {
        let (ty, parts) = (x.ty(), spec.parts(mesh));
        let divides = |(n, parts): (&usize, &usize)| n.is_multiple_of(*parts);
        let fits = parts.len() == ty.rank() && ty.shape.iter().zip(&parts).all(divides);
        if !fits && !x.is_poisoned() {
            let (mesh, spec) = (mesh.describe(), spec.describe());
            let message = format!("{ty} does not lie over {mesh} as {spec}");
            return refused(graph, &message, outputs.len());
        }
        types.push(spec.local(&ty, mesh));
    }
    let body = graph.block(&types, body);
    if graph.check().is_err() {
        return refused(graph, "its body was refused", outputs.len());
    }
    if !graph.captures(&body).is_empty() {
        let message = "its body uses values from outside; pass them in, and say how they lie";
        return refused(graph, message, outputs.len());
    }
    let op = ManualComputation {
        mesh: mesh.clone(),
        inputs: inputs.iter().map(|(_, spec)| spec.clone()).collect(),
        outputs: outputs.to_vec(),
        shards: body.results.iter().map(|&v| graph.ty(v)).collect(),
        body,
    };
    let operands: Vec<Tensor> = inputs.iter().map(|(x, _)| *x).collect();
    let results = graph.apply_all(op, &operands);
    match results.iter().any(|t| t.is_poisoned()) {
        true => refused(graph, "refused", outputs.len()),
        false => results,
    }
}

/// So many poisoned results.
#[track_caller]
fn refused<'g>(graph: &'g Graph, message: &str, results: usize) -> Vec<Tensor<'g>> {
    vec![graph.poison("sdy.manual_computation", message); results]
}
