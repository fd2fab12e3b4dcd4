//! Products of groups of rows in other words: what `chlo.ragged_dot` is to compute, as masked products with every group, so that
//! a program with it runs where the compiler does not know it, as XLA's for CPUs.

use kiln::graph::{Argument, Graph, Module, Output, Tensor, without_locations};
use kiln::ops::einsum_to;
use kiln::types::{DType, Type};

/// The program, with what each product computes in its place.
pub fn masked(text: &str) -> String {
    let lines = text.lines().enumerate();
    let line = |(k, line): (usize, &str)| match line.contains("\"chlo.ragged_dot\"") {
        true => expanded(line, k),
        false => format!("{line}\n"),
    };
    lines.map(line).collect()
}

/// A line with a product as lines without.
fn expanded(line: &str, k: usize) -> String {
    let (name, rest) = line.trim().split_once(" = ").unwrap();
    let (_, rest) = rest.split_once('(').unwrap();
    let (arguments, rest) = rest.split_once(')').unwrap();
    let arguments: Vec<&str> = arguments.split(", ").collect();
    let (attributes, types) = rest.split_once("}> : (").unwrap();
    let types = types.split(" loc(").next().unwrap();
    let (operands, result) = types.split_once(") -> ").unwrap();
    let types: Vec<Type> = operands.split(", ").map(parsed).collect();
    let graph = Graph::new();
    let inputs: Vec<Tensor> = types.iter().map(|ty| graph.input(ty.clone())).collect();
    let y = product(&inputs, axes(attributes), parsed(result).dtype);
    graph.check().unwrap();
    assert_eq!(y.ty(), parsed(result));
    let argument = |tensor| Argument {
        tensor,
        attributes: String::new(),
    };
    let module = Module {
        name: "product".to_owned(),
        preamble: String::new(),
        arguments: inputs.into_iter().map(argument).collect(),
        outputs: vec![Output {
            tensor: y,
            attributes: String::new(),
        }],
    };
    let text = without_locations(&module.print(&graph));
    let body = text.lines().skip(2).take_while(|line| line.trim() != "}");
    let body: Vec<String> = body.map(|line| renamed(line, &arguments, k)).collect();
    let (end, lines) = body.split_last().unwrap();
    let last = end
        .split_once("func.return\"(")
        .unwrap()
        .1
        .split_once(')')
        .unwrap()
        .0;
    let lines = lines.join("\n");
    format!("{lines}\n{name} = \"stablehlo.reshape\"({last}) : ({result}) -> {result}\n")
}

/// A line with other names: arguments are the product's, the rest is its own.
fn renamed(line: &str, arguments: &[&str], k: usize) -> String {
    let mut parts = line.split('%');
    let mut text = parts.next().unwrap().to_owned();
    for part in parts {
        let end = part
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        let argument = name
            .strip_prefix("arg")
            .and_then(|n| n.parse::<usize>().ok());
        match argument {
            Some(n) => text.push_str(arguments[n]),
            None => text.push_str(&format!("%ragged{k}_{name}")),
        }
        text.push_str(rest);
    }
    text
}

/// `tensor<2x3xf32>`.
fn parsed(text: &str) -> Type {
    let inside = text
        .trim()
        .strip_prefix("tensor<")
        .unwrap()
        .strip_suffix('>')
        .unwrap();
    let mut parts: Vec<&str> = inside.split('x').collect();
    let dtype = parts.pop().unwrap();
    let dtype = DType::ALL.into_iter().find(|d| d.mlir() == dtype).unwrap();
    Type::new(
        dtype,
        &parts.iter().map(|n| n.parse().unwrap()).collect::<Vec<_>>(),
    )
}

/// The axis of each side that is summed over.
fn axes(attributes: &str) -> [usize; 2] {
    ["lhs", "rhs"].map(|side| {
        let from = format!("{side}_contracting_dimensions = [");
        let rest = attributes.split_once(&from).unwrap().1;
        rest.split_once(']').unwrap().0.parse().unwrap()
    })
}

fn product<'g>(x: &[Tensor<'g>], axes: [usize; 2], out: DType) -> Tensor<'g> {
    let &[a, b, sizes] = x else {
        panic!("three operands expected")
    };
    let shape = [sizes.dim(0), a.dim(0)];
    let row = a.graph.iota(1, Type::new(DType::I32, &shape));
    let ends = sizes.cumulative_sum(0);
    let of_group = |x: Tensor<'g>| x.broadcast_in_dim(&shape, &[0]);
    let inside = row
        .greater_equal(of_group(ends - sizes))
        .and(row.less(of_group(ends)));
    let in_group = |x: Tensor<'g>| {
        let inside = inside.broadcast_in_dim(&x.shape(), &[0, 1]);
        inside.select(x, x.filled(0.0))
    };
    match axes {
        [1, 1] => in_group(einsum_to(a, b, "rk,gkn->grn", out)).sum(&[0]),
        [1, 2] => in_group(einsum_to(a, b, "rn,gkn->grk", out)).sum(&[0]),
        [0, 0] => {
            let wide = [shape[0], shape[1], a.dim(1)];
            einsum_to(
                in_group(a.broadcast_in_dim(&wide, &[1, 2])),
                b,
                "grk,rn->gkn",
                out,
            )
        }
        other => panic!("{other:?}"),
    }
}
