//! cuDNN's attention in place of its calls: what each of them is to compute, in plain operations, so that a program
//! with such calls runs where there is no GPU.

use kiln::array::Array;
use kiln::graph::{Argument, Graph, Module, Output, Tensor, without_locations};
use kiln::ops::einsum_to;
use kiln::types::{DType, Type};
use serde_json::Value;

/// A call as it stands in a program.
#[derive(Clone, Debug)]
pub struct Call {
    pub target: String,
    /// The configuration, parsed.
    pub config: Value,
    pub operands: Vec<Type>,
    pub results: Vec<Type>,
    /// `[3, 2, 1, 0], [3, 2, 1, 0], ..` for each operand, and for each result.
    pub operand_layouts: Vec<Vec<usize>>,
    pub result_layouts: Vec<Vec<usize>>,
    /// Names of its operands, and of all its results together.
    arguments: Vec<String>,
    name: String,
}

/// The text between two others.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = text
        .split_once(from)
        .unwrap_or_else(|| panic!("no {from:?} in {text}"))
        .1;
    rest.split_once(to)
        .unwrap_or_else(|| panic!("no {to:?} in {rest}"))
        .0
}

/// `tensor<2x3xf32>, tensor<4xbf16>`.
fn types(text: &str) -> Vec<Type> {
    let each = text.split("tensor<").skip(1).map(|one| {
        let one = one.split_once('>').unwrap().0;
        let (sizes, dtype) = one.rsplit_once('x').unwrap_or(("", one));
        let dtype = DType::ALL.into_iter().find(|d| d.mlir() == dtype).unwrap();
        let sizes = sizes.split('x').filter(|n| !n.is_empty());
        Type::new(
            dtype,
            &sizes.map(|n| n.parse().unwrap()).collect::<Vec<_>>(),
        )
    });
    each.collect()
}

/// `[dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<0> : tensor<1xindex>]`, whose ranks it holds against the orders.
fn layouts(text: &str) -> Vec<Vec<usize>> {
    let each = text.split("dense<").skip(1).map(|one| {
        let (order, rest) = one.split_once('>').unwrap();
        let order = order.trim_matches(['[', ']']).split(", ");
        let order: Vec<usize> = order.map(|n| n.parse().unwrap()).collect();
        assert!(
            rest.starts_with(&format!(" : tensor<{}xindex>", order.len())),
            "{one}"
        );
        order
    });
    each.collect()
}

impl Call {
    /// The call of a line, where it is one of cuDNN's.
    fn read(line: &str) -> Option<Call> {
        let target = line
            .contains("\"__cudnn$")
            .then(|| between(line, "call_target_name = \"", "\""))?;
        assert!(line.contains("api_version = 2 : i32"), "{line}");
        let config = between(line, "backend_config = \"", "}\",").replace("\\\"", "\"") + "}";
        let (operands, results) = between(line, "}> : (", " loc(")
            .split_once(") -> ")
            .unwrap();
        let arguments = between(line, "custom_call\"(", ")")
            .split(", ")
            .map(str::to_owned);
        Some(Call {
            target: target.to_owned(),
            config: serde_json::from_str(&config).unwrap_or_else(|e| panic!("{e}: {config}")),
            operands: types(operands),
            results: types(results),
            operand_layouts: layouts(between(line, "operand_layouts = [", "], result_layouts")),
            result_layouts: layouts(between(line, "result_layouts = [", "}>")),
            arguments: arguments.collect(),
            name: line.trim().split([':', ' ']).next().unwrap().to_owned(),
        })
    }

    fn is_backward(&self) -> bool {
        self.target.ends_with("Backward")
    }

    /// The call's operations, as lines of a program that has `operands`, and the names of its results.
    fn lines(&self, k: usize) -> (String, Vec<String>) {
        let graph = Graph::new();
        let inputs: Vec<Tensor> = self
            .operands
            .iter()
            .map(|ty| graph.input(ty.clone()))
            .collect();
        let results = self.computed(&inputs);
        graph.check().unwrap();
        let types: Vec<Type> = results.iter().map(|t| t.ty()).collect();
        assert_eq!(types, self.results, "{}", self.target);
        let attributes = String::new;
        let module = Module {
            name: "call".to_owned(),
            preamble: String::new(),
            arguments: inputs
                .into_iter()
                .map(|tensor| Argument {
                    tensor,
                    attributes: attributes(),
                })
                .collect(),
            outputs: results
                .into_iter()
                .map(|tensor| Output {
                    tensor,
                    attributes: attributes(),
                })
                .collect(),
        };
        let text = without_locations(&module.print(&graph));
        let body = text.lines().skip(2).take_while(|line| line.trim() != "}");
        let body: Vec<String> = body.map(|line| self.renamed(line, k)).collect();
        let (end, lines) = body.split_last().unwrap();
        let names = between(end, "func.return\"(", ")")
            .split(", ")
            .map(str::to_owned);
        (lines.join("\n") + "\n", names.collect())
    }

    /// A line with other names: arguments are the call's, the rest is the `k`-th call's own.
    fn renamed(&self, line: &str, k: usize) -> String {
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
            match argument.and_then(|n| self.arguments.get(n)) {
                Some(own) => text.push_str(own),
                None => text.push_str(&format!("%call{k}_{name}")),
            }
            text.push_str(rest);
        }
        text
    }

    /// What the call computes, by its configuration alone.
    fn computed<'g>(&self, x: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
        let config = &self.config["cudnn_fmha_backend_config"];
        let scale = config["fmha_scale"].as_f64().unwrap();
        let is_causal = match config["mask_type"].as_str().unwrap() {
            "CAUSAL" => true,
            "NO_MASK" => false,
            other => panic!("{other}"),
        };
        let product = if self.is_backward() {
            "bmm2_grad_gemm2"
        } else {
            "bmm1"
        };
        let heads = &config[format!("{product}_dot_dimension_numbers")]["rhs_batch_dimensions"][1];
        let by_head = |x: Tensor<'g>| match heads.as_str().unwrap() {
            "2" => x.transpose(&[0, 2, 1, 3]),
            _ => x,
        };
        let biased = self.target.contains("ScaleBias");
        let [q, k, v] = [by_head(x[0]), by_head(x[1]), by_head(x[2])];
        let bias = biased.then(|| x[if self.is_backward() { 5 } else { 3 }]);
        let mut scores = einsum_to(q, k, "bhqd,bhkd->bhqk", DType::F32) * scale;
        let said: Vec<usize> = config["intermediate_tensor_shape"]["dimensions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|n| n.as_str().unwrap().parse().unwrap())
            .collect();
        assert_eq!(said, scores.shape());
        if let Some(bias) = bias {
            scores = scores + bias.broadcast_in_dim(&scores.shape(), &[0, 1, 2, 3]);
        }
        if is_causal {
            let count = |axis| q.graph.iota(axis, Type::new(DType::I32, &scores.shape()));
            scores = count(3)
                .less_equal(count(2))
                .select(scores, scores.filled(-1e30));
        }
        let workspace = q.graph.constant(Array::new::<u8>(&[0], &[]).unwrap());
        if !self.is_backward() {
            let peak = scores.max(&[3]);
            let sum = (scores - peak.spread_like(scores, &[3])).exp().sum(&[3]);
            let log_sum = peak + sum.log();
            let weights = (scores - log_sum.spread_like(scores, &[3])).exp();
            let result = einsum_to(weights, v, "bhqk,bhkd->bhqd", DType::F32);
            return vec![result, log_sum, workspace];
        }
        let (log_sum, ct, result) = (x[3], by_head(x[4]), by_head(x[x.len() - 1]));
        let weights = (scores - log_sum.spread_like(scores, &[3])).exp();
        let mean = (ct * result).sum(&[3]);
        let dweights = einsum_to(ct, v, "bhqd,bhkd->bhqk", DType::F32);
        let dscores = weights * (dweights - mean.spread_like(weights, &[3]));
        let dq = einsum_to(dscores, k, "bhqk,bhkd->bhqd", DType::F32) * scale;
        let dk = einsum_to(dscores, q, "bhqk,bhqd->bhkd", DType::F32) * scale;
        let dv = einsum_to(weights, ct, "bhqk,bhqd->bhkd", DType::F32);
        let mut all = vec![dq, dk, dv];
        if self.results.len() == 5 {
            let shape = bias.unwrap().shape();
            assert_eq!(
                shape[..2],
                [1, q.dim(1)],
                "cuDNN gives no other bias its cotangent"
            );
            all.push(dscores.sum(&[0]).reshape(&shape));
        }
        all.push(workspace);
        all
    }
}

/// The calls of a program, in order.
pub fn calls(text: &str) -> Vec<Call> {
    text.lines().filter_map(Call::read).collect()
}

/// The program with what each call computes in its place, and with f32 for bf16 throughout, so that the results can
/// be held against those of an f32 program closely.
pub fn emulated(text: &str) -> String {
    let mut program = String::new();
    let mut renamed: Vec<(String, String)> = Vec::new();
    for (k, line) in text.lines().enumerate() {
        let mut line = in_f32(line);
        for (old, new) in &renamed {
            line = line.replace(old, new);
        }
        match Call::read(&line) {
            None => program.push_str(&format!("{line}\n")),
            Some(call) => {
                let (lines, names) = call.lines(k);
                program.push_str(&lines);
                // a loop's body that stands in the program twice has its names twice
                let own = format!("{}#", call.name);
                renamed.retain(|(old, _)| !old.starts_with(&own));
                let names = names.into_iter().enumerate();
                renamed.extend(names.map(|(place, name)| (format!("{own}{place}"), name)));
            }
        }
    }
    program
}

/// A line with f32 for bf16: constants are bit patterns, of which bf16 has the upper half.
fn in_f32(line: &str) -> String {
    let line = match line.contains("bf16>") {
        true => match line.split_once("value = dense<0x") {
            Some((before, after)) => {
                format!("{before}value = dense<0x{}0000{}", &after[..4], &after[4..])
            }
            None => line.to_owned(),
        },
        false => line.to_owned(),
    };
    line.replace("bf16>", "f32>")
}
