//! Floating-point operations of a traced program.

use kiln::autodiff::scan;
use kiln::graph::Graph;
use kiln::ops::einsum;
use kiln::types::{DType, Type};

#[test]
fn a_product_counts_two_for_each_multiply_add_and_a_loop_as_often_as_it_runs() {
    let graph = Graph::new();
    let x = graph.input(Type::new(DType::F32, &[8, 16]));
    let w = graph.input(Type::new(DType::F32, &[16, 16]));
    let y = einsum(x, w, "ij,jk->ik");
    let one = 2 * 8 * 16 * 16;
    assert_eq!(graph.flops(&[y]), one);
    let second = einsum(y, w, "ij,jk->ik");
    assert_eq!(graph.flops(&[y]), one, "what the output does not need");
    let (last, _) = scan(&graph, 5, false, &[second], &[], |c, _| {
        (vec![einsum(c[0], w, "ij,jk->ik")], Vec::new())
    });
    assert_eq!(graph.flops(&[last[0]]), 7 * one);
}
