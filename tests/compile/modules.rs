//! Modules that the CPU's compiler makes of small programs whose work and traffic are known by hand.

use crate::common;
use kiln::inspect::{Costs, Known, Module, collectives, traffic};
use kiln::pjrt::{CompileOptions, ProgramIo};
use kiln::shard::Mesh;
use kiln::types::{DType, Type};

fn mesh() -> Mesh {
    Mesh::new(vec![("data".into(), 2), ("model".into(), 4)])
}

/// The module of a program over the mesh, whose inputs and outputs have these types on each device.
fn compiled(text: &str, inputs: &[&[usize]], output: &[usize]) -> Module {
    let client = &common::clients(8)[0];
    let ty = |shape: &[usize]| Type::new(DType::F32, shape);
    let inputs: Vec<Type> = inputs.iter().map(|shape| ty(shape)).collect();
    let io = ProgramIo::of_types(&inputs, &[ty(output)]);
    let text = format!("module @small {{\n  {}\n{text}\n}}", mesh().declaration());
    let options = CompileOptions::partitioned(8);
    let executable = client.compile(&text, &options, io).unwrap();
    Module::parse(&executable.program().optimized_program().unwrap()).unwrap()
}

/// `[64, 32] x [32, 16]`, its sum cut over `model`: each device multiplies `[32, 8] x [8, 16]` and adds up `[32, 16]`.
const PRODUCT: &str = r#"
  func.func public @main(
    %x: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {"model"}]>},
    %w: tensor<32x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model"}, {}]>})
    -> (tensor<64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) {
    %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x16xf32>) -> tensor<64x16xf32>
    return %y : tensor<64x16xf32>
  }"#;

#[test]
fn a_product_whose_sum_is_cut_is_added_up_over_that_axis() {
    let module = compiled(PRODUCT, &[&[32, 8], &[8, 16]], &[32, 16]);
    let all = collectives(&module, &mesh(), 1, Known::default());
    assert_eq!(all.len(), 1, "{all:?}");
    let one = &all[0];
    assert_eq!(
        (one.kind.as_str(), one.axes.as_str()),
        ("all-reduce", "model")
    );
    // 32 x 16 f32 from each of four; in a ring each sends three quarters twice
    let bytes = 32 * 16 * 4;
    assert_eq!((one.members, one.times, one.operand), (4, 1, bytes));
    assert_eq!(one.sent, 2 * bytes * 3 / 4);
    assert_eq!(Costs::new(&module).step().products, 2 * 32 * 8 * 16);
}

#[test]
fn parameters_cut_for_storage_are_gathered_over_that_axis() {
    let text = PRODUCT.replace(r#"[{"data"}, {"model"}]"#, r#"[{"data"}, {}]"#);
    let text = text.replace(r#"[{"model"}, {}]"#, r#"[{"data"}, {}]"#);
    let whole = r#"%v = sdy.sharding_constraint %w <@mesh, [{}, {}]> : tensor<32x16xf32>
    %y = stablehlo.dot_general %x, %v,"#;
    let text = text.replace("%y = stablehlo.dot_general %x, %w,", whole);
    let module = compiled(&text, &[&[32, 32], &[16, 16]], &[32, 16]);
    let sums = traffic(&collectives(&module, &mesh(), 1, Known::default()));
    assert_eq!(sums.len(), 1, "{sums:?}");
    assert_eq!(
        (sums[0].kind.as_str(), sums[0].axes.as_str()),
        ("all-gather", "data")
    );
    // each sends its half of the 32 x 16 to the other
    assert_eq!(sums[0].sent, 16 * 16 * 4);
    assert_eq!(Costs::new(&module).step().products, 2 * 32 * 32 * 16);
}

/// Five rounds of `x <- x w`, the sum cut over `model`.
const LOOP: &str = r#"
  func.func public @main(
    %x: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {"model"}]>},
    %w: tensor<32x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model"}, {}]>})
    -> (tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {"model"}]>}) {
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %five = stablehlo.constant dense<5> : tensor<i32>
    %r:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<64x32xf32>
      cond {
        %c = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %c : tensor<i1>
      } do {
        %n = stablehlo.add %i, %one : tensor<i32>
        %p = stablehlo.dot_general %y, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
        %q = sdy.sharding_constraint %p <@mesh, [{"data"}, {"model"}]> : tensor<64x32xf32>
        stablehlo.return %n, %q : tensor<i32>, tensor<64x32xf32>
      }
    return %r#1 : tensor<64x32xf32>
  }"#;

#[test]
fn what_a_loop_does_counts_as_often_as_it_runs() {
    let module = compiled(LOOP, &[&[32, 8], &[8, 32]], &[32, 8]);
    assert_eq!(module.loops_of_unknown_length(), 0);
    let sums = traffic(&collectives(&module, &mesh(), 1, Known::default()));
    assert!(!sums.is_empty());
    for sum in &sums {
        assert_eq!(
            (sum.axes.as_str(), sum.times),
            ("model", 5 * sum.instructions as u64),
            "{sum:?}"
        );
    }
    assert_eq!(Costs::new(&module).step().products, 5 * 2 * 32 * 8 * 32);
}

#[test]
fn bytes_that_are_no_module_are_refused() {
    assert!(Module::parse(b"\x0a\xff").is_err());
    assert!(
        Module::parse(b"")
            .unwrap_err()
            .to_string()
            .contains("no entry")
    );
}
