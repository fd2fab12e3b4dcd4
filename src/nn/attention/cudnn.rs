//! cuDNN's fused attention, as XLA's compiler for NVIDIA GPUs takes it: custom calls that it knows by name.
//!
//! Names, operands, results, layouts and configuration are those with which JAX calls it
//! (`jax/_src/cudnn/fused_attention_stablehlo.py`); the kernels are arXiv:2205.14135's.

use crate::graph::Tensor;
use crate::ops::CustomCall;
use crate::types::{DType, Type};
use serde_json::{Value, json};

/// What both directions are told besides their operands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Call {
    /// What products of queries and keys are multiplied by, before anything is added.
    pub scale: f64,
    /// Whether a query sees only keys up to its own position, both counted from the front.
    pub causal: bool,
}

/// Operands of both directions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operands<'g> {
    /// Queries, keys and values, `[batch, length, heads, kv]`.
    pub parts: [Tensor<'g>; 3],
    /// Added to the scores, in their dtype: `[batch or 1, heads or 1, queries, keys]`.
    pub bias: Option<Tensor<'g>>,
}

impl<'g> Operands<'g> {
    /// Queries, keys, values and the bias where there is one, of a list that begins with them.
    pub fn read(list: &[Tensor<'g>]) -> Operands<'g> {
        Operands {
            parts: [list[0], list[1], list[2]],
            bias: list.get(3).copied(),
        }
    }
}

/// What the gradient is taken of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Given<'g> {
    /// The result, `[batch, queries, heads, kv]`.
    pub result: Tensor<'g>,
    /// The log-sum-exp of each row of scores, f32 `[batch, heads, queries]`.
    pub log_sum: Tensor<'g>,
    /// The cotangent of the result.
    pub cotangent: Tensor<'g>,
}

/// Which axis comes after that of examples.
#[derive(Clone, Copy, Debug, PartialEq)]
enum First {
    Positions,
    Heads,
}

impl Call {
    /// The result `[batch, queries, heads, kv]`, and the log-sum-exp of each row of scores, f32 `[batch, heads,
    /// queries]`.
    #[track_caller]
    pub fn forward<'g>(self, x: Operands<'g>) -> [Tensor<'g>; 2] {
        let [q, k, v] = x.parts;
        let sizes = Sizes::of(First::Positions, q, k);
        let operands: Vec<Tensor> = [q, k, v].into_iter().chain(x.bias).collect();
        let results = [sizes.by_head(q), sizes.rows()];
        let results = self.call(sizes, x.bias.is_some(), &operands, &results);
        [results[0].transpose(&[0, 2, 1, 3]), results[1]]
    }

    /// Cotangents of queries, keys and values, and that of the bias when it is wanted: `[1, heads, queries, keys]`,
    /// summed over examples, or `[batch, heads, queries, keys]` where each example has its own.
    #[track_caller]
    pub fn backward<'g>(self, x: Operands<'g>, given: Given<'g>, of_bias: bool) -> Vec<Tensor<'g>> {
        match x.bias.filter(|bias| of_bias && bias.dim(0) > 1) {
            Some(bias) => self.backward_by_example(x, bias, given),
            None => {
                let results = self.backward_of(First::Positions, x, given, of_bias);
                let by_position = |k: usize| results[k].transpose(&[0, 2, 1, 3]);
                let mut all = vec![by_position(0), by_position(1), by_position(2)];
                all.extend(results.get(3));
                all
            }
        }
    }

    /// cuDNN gives a bias its cotangent only where all examples share the bias, as one example does with itself: the
    /// heads of all examples are heads of a single one.
    #[track_caller]
    fn backward_by_example<'g>(
        self,
        x: Operands<'g>,
        bias: Tensor<'g>,
        given: Given<'g>,
    ) -> Vec<Tensor<'g>> {
        let [batch, _, heads, kv] = x.parts[0].dims();
        let [_, _, queries, keys] = bias.dims();
        let all = batch * heads;
        // [b, l, h, d] -> [1, b h, l, d]
        let joined = |x: Tensor<'g>| {
            let by_head = x.transpose(&[0, 2, 1, 3]);
            by_head.reshape(&[1, all, x.dim(1), kv])
        };
        let operands = Operands {
            parts: x.parts.map(joined),
            bias: Some(bias.reshape(&[1, all, queries, keys])),
        };
        let given = Given {
            result: joined(given.result),
            log_sum: given.log_sum.reshape(&[1, all, queries]),
            cotangent: joined(given.cotangent),
        };
        let results = self.backward_of(First::Heads, operands, given, true);
        let apart = |k: usize| {
            let by_head = results[k].reshape(&[batch, heads, results[k].dim(2), kv]);
            by_head.transpose(&[0, 2, 1, 3])
        };
        let of_bias = results[3].reshape(&[batch, heads, queries, keys]);
        vec![apart(0), apart(1), apart(2), of_bias]
    }

    /// Cotangents `[batch, heads, length, kv]` of operands with either axis first; then the bias's.
    #[track_caller]
    fn backward_of<'g>(
        self,
        first: First,
        x: Operands<'g>,
        given: Given<'g>,
        of_bias: bool,
    ) -> Vec<Tensor<'g>> {
        let [q, k, v] = x.parts;
        let sizes = Sizes::of(first, q, k);
        let mut operands = vec![q, k, v, given.log_sum, given.cotangent];
        operands.extend(x.bias);
        operands.push(given.result);
        let mut results = [q, k, v].map(|part| sizes.by_head(part)).to_vec();
        let wanted = x.bias.filter(|_| of_bias);
        results.extend(wanted.map(|bias| Laid::out(bias.ty())));
        self.call(
            Sizes {
                backward: true,
                ..sizes
            },
            x.bias.is_some(),
            &operands,
            &results,
        )
    }

    /// The call's results but for its workspace, which XLA fills in.
    #[track_caller]
    fn call<'g>(
        self,
        sizes: Sizes,
        biased: bool,
        operands: &[Tensor<'g>],
        results: &[Laid],
    ) -> Vec<Tensor<'g>> {
        let name = if biased {
            "ScaleBiasSoftmax"
        } else {
            "Softmax"
        };
        let direction = if sizes.backward { "Backward" } else { "" };
        let workspace = Laid::out(Type::new(DType::U8, &[0]));
        let results: Vec<&Laid> = results.iter().chain([&workspace]).collect();
        let laid: Vec<Laid> = operands.iter().map(|x| Laid::out(x.ty())).collect();
        let layouts = |all: &mut dyn Iterator<Item = &Laid>| {
            let each: Vec<String> = all.map(Laid::text).collect();
            each.join(", ")
        };
        let config = self.config(sizes, operands[0].dtype()).to_string();
        let call = CustomCall {
            target: format!("__cudnn$fmha{name}{direction}"),
            results: results.iter().map(|laid| laid.ty.clone()).collect(),
            attributes: format!(
                "api_version = 2 : i32, backend_config = {config:?}, operand_layouts = [{}], result_layouts = [{}]",
                layouts(&mut laid.iter()),
                layouts(&mut results.iter().copied())
            ),
            flops: sizes.flops(),
        };
        let mut values = operands[0].graph.apply_all(call, operands);
        values.resize(results.len(), values[0]); // one alone is the poisoned one
        values.pop();
        values
    }

    /// What XLA hands on to cuDNN.
    fn config(self, sizes: Sizes, dtype: DType) -> Value {
        let dimensions = [sizes.batch, sizes.num_heads, sizes.queries, sizes.keys];
        let mask = if self.causal { "CAUSAL" } else { "NO_MASK" };
        let none: [u8; 0] = [];
        let mut config = json!({
            "algorithm": {
                "algo_id": "0",
                "math_type": "TENSOR_OP_MATH",
                "tuning_knobs": {"17": "1", "24": "0"},
                "is_cudnn_frontend": true,
                "workspace_size": "0",
            },
            "fmha_scale": self.scale,
            "intermediate_tensor_shape": {
                "element_type": dtype.mlir().to_uppercase(),
                "dimensions": dimensions.map(|n| n.to_string()),
                "tuple_shapes": none,
                "layout": {
                    "dim_level_types": none,
                    "dim_unique": none,
                    "dim_ordered": none,
                    "minor_to_major": ["3", "2", "1", "0"],
                    "tiles": none,
                    "element_size_in_bits": "0",
                    "memory_space": "0",
                    "index_primitive_type": "PRIMITIVE_TYPE_INVALID",
                    "pointer_primitive_type": "PRIMITIVE_TYPE_INVALID",
                    "dynamic_shape_metadata_prefix_bytes": "0",
                },
                "is_dynamic_dimension": [false, false, false, false],
            },
            "is_flash_attention": true,
            "mask_type": mask,
            "dropout_rate": 0.0,
            "seed": 42,
            "sliding_window_length": 0,
            "max_seg_per_batch": 1,
            "is_paged_attention": false,
        });
        for (name, dimensions) in sizes.products() {
            config[format!("{name}_dot_dimension_numbers")] = dimensions;
        }
        json!({"operation_queue_id": "0", "cudnn_fmha_backend_config": config})
    }
}

/// Sizes of a call, and where its operands have them.
#[derive(Clone, Copy, Debug)]
struct Sizes {
    first: First,
    backward: bool,
    batch: usize,
    num_heads: usize,
    queries: usize,
    keys: usize,
    head_dim: usize,
}

impl Sizes {
    #[track_caller]
    fn of(first: First, q: Tensor<'_>, k: Tensor<'_>) -> Sizes {
        let [batch, a, b, kv] = q.dims();
        let [_, c, d, _] = k.dims();
        let (heads, queries, keys) = match first {
            First::Positions => (b, a, c),
            First::Heads => (a, b, d),
        };
        Sizes {
            first,
            backward: false,
            batch,
            num_heads: heads,
            queries,
            keys,
            head_dim: kv,
        }
    }

    /// A result of the size of an operand, `[batch, heads, length, kv]`, in the operand's own order in memory.
    fn by_head(&self, like: Tensor<'_>) -> Laid {
        let ty = like.ty();
        match (self.first, ty.shape.as_slice()) {
            (First::Positions, &[batch, length, heads, kv]) => Laid {
                ty: ty.with_shape(vec![batch, heads, length, kv]),
                minor_to_major: vec![3, 1, 2, 0],
            },
            _ => Laid::out(ty),
        }
    }

    /// One f32 for each row of scores.
    fn rows(&self) -> Laid {
        Laid::out(Type::new(
            DType::F32,
            &[self.batch, self.num_heads, self.queries],
        ))
    }

    /// Two products forward, five backward: the scores once more, and one for each of the four cotangents.
    fn flops(&self) -> u64 {
        let products = if self.backward { 5 } else { 2 };
        let sizes = [
            self.batch,
            self.num_heads,
            self.queries,
            self.keys,
            self.head_dim,
        ];
        let all = sizes
            .iter()
            .fold(2u64, |n, size| n.saturating_mul(*size as u64));
        all.saturating_mul(products)
    }

    /// Dimension numbers of the products: of two operands, or of scores `[batch, heads, queries, keys]` and an operand.
    fn products(&self) -> Vec<(&'static str, Value)> {
        let (length, heads) = match self.first {
            First::Positions => ("1", "2"),
            First::Heads => ("2", "1"),
        };
        let numbers = |contracting: [&str; 2], left: &str| {
            json!({
                "lhs_contracting_dimensions": [contracting[0]],
                "rhs_contracting_dimensions": [contracting[1]],
                "lhs_batch_dimensions": ["0", left],
                "rhs_batch_dimensions": ["0", heads],
            })
        };
        let scores = numbers(["3", "3"], heads);
        let over_keys = numbers(["3", length], "1");
        let over_queries = numbers(["2", length], "1");
        match self.backward {
            false => vec![("bmm1", scores), ("bmm2", over_keys)],
            true => vec![
                ("bmm1_grad_gemm1", over_queries.clone()),
                ("bmm1_grad_gemm2", over_keys),
                ("bmm2_grad_gemm1", over_queries),
                ("bmm2_grad_gemm2", scores),
            ],
        }
    }
}

/// A type with the order of its axes in memory.
#[derive(Clone)]
struct Laid {
    ty: Type,
    minor_to_major: Vec<usize>,
}

impl Laid {
    /// Row by row.
    fn out(ty: Type) -> Laid {
        Laid {
            minor_to_major: (0..ty.rank()).rev().collect(),
            ty,
        }
    }

    fn text(&self) -> String {
        let order: Vec<String> = self.minor_to_major.iter().map(usize::to_string).collect();
        let rank = order.len();
        match order.as_slice() {
            [one] => format!("dense<{one}> : tensor<1xindex>"),
            order => format!("dense<[{}]> : tensor<{rank}xindex>", order.join(", ")),
        }
    }
}
