use crate::support::{add, add_in_place, clients, f32s, module, run_add, upload};
use half::bf16;
use kiln::array::Array;
use kiln::pjrt::{Buffer, Client, CompileOptions, Device, Executable, Input};
use kiln::pjrt::{PendingArray, Plugin, Program, ProgramIo, Topology};
use kiln::types::{DType, Type};
use std::sync::Arc;

#[test]
fn two_arrays_are_added() {
    for client in clients(1) {
        let add = add(&client, &f32s(&[2, 3]));
        let x = [1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0];
        let x = upload(&client, Array::new(&[2, 3], &x).unwrap());
        let y = upload(&client, Array::new(&[2, 3], &[10.0f32; 6]).unwrap());
        let sum = add.execute1(vec![Input::Keep(&x), Input::Keep(&y)]);
        let sum = sum.unwrap().remove(0);
        assert_eq!(sum.ty(), &f32s(&[2, 3]));
        assert_eq!(sum.device(), &client.devices()[0]);
        let sum = sum.download().unwrap();
        assert_eq!(sum.to_f64(), [11.0, 12.0, 13.0, 14.0, 15.0, 16.0]);
        // Kept arguments are still there.
        assert_eq!(x.download().unwrap().to_f64()[5], 6.0);
    }
}

#[test]
fn every_element_type_goes_through_a_program() {
    for client in clients(1) {
        for dtype in DType::ALL {
            let ty = Type::new(dtype, &[3]);
            let mut array = Array::zeros(ty.clone());
            // Three ones of any type: the bytes of 1, as a float or an integer.
            let one: &[u8] = match dtype {
                DType::F8E4M3FN => &[7 << 3], // an exponent of 0 with its bias
                DType::F8E5M2 => &[15 << 2],
                DType::F16 => &half::f16::ONE.to_le_bytes(),
                DType::BF16 => &bf16::ONE.to_le_bytes(),
                DType::F32 => &1.0f32.to_le_bytes(),
                DType::F64 => &1.0f64.to_le_bytes(),
                _ => &1u64.to_le_bytes()[..dtype.bytes()],
            };
            for element in array.bytes_mut().chunks_mut(dtype.bytes()) {
                element.copy_from_slice(one);
            }
            // Adding booleans is "or".
            let sum = if dtype == DType::Bool { 1.0 } else { 2.0 };
            let x = upload(&client, array);
            assert_eq!(run_add(&add(&client, &ty), &x, &x), [sum; 3], "{dtype}");
        }
    }
}

#[test]
fn scalars_and_empty_arrays_are_values_like_others() {
    for client in clients(1) {
        let x = upload(&client, Array::scalar(2.5f32));
        assert_eq!(run_add(&add(&client, &f32s(&[])), &x, &x), [5.0]);
        let empty = upload(&client, Array::zeros(f32s(&[0, 4])));
        let none: [f64; 0] = [];
        assert_eq!(run_add(&add(&client, &f32s(&[0, 4])), &empty, &empty), none);
    }
}

#[test]
fn a_program_may_take_nothing_and_give_much() {
    for client in clients(1) {
        let text = module(
            "",
            "tensor<f32>, tensor<2xi32>",
            "%0 = stablehlo.constant dense<1.5> : tensor<f32> \
             %1 = stablehlo.constant dense<[7, -8]> : tensor<2xi32> \
             return %0, %1 : tensor<f32>, tensor<2xi32>",
        );
        let io = ProgramIo::of_types(&[], &[f32s(&[]), Type::new(DType::I32, &[2])]);
        let program = client.compile(&text, &CompileOptions::default(), io);
        let results = program.unwrap().execute1(Vec::new()).unwrap();
        assert_eq!(results[0].download().unwrap().to_f64(), [1.5]);
        assert_eq!(results[1].download().unwrap().to_f64(), [7.0, -8.0]);
    }
}

#[test]
fn arguments_that_do_not_fit_are_refused_before_the_plugin_sees_them() {
    for client in clients(2) {
        let add = add(&client, &f32s(&[2]));
        let good = upload(&client, Array::zeros(f32s(&[2])));
        let refused = |other: &Buffer| {
            let result = add.execute1(vec![Input::Keep(&good), Input::Keep(other)]);
            result.unwrap_err().chain()
        };
        let integers = upload(&client, Array::zeros(Type::new(DType::I32, &[2])));
        let expected = "argument 1 (input 1): expected tensor<2xf32>, got tensor<2xi32>";
        assert_eq!(refused(&integers), expected);
        let longer = upload(&client, Array::zeros(f32s(&[3])));
        assert!(refused(&longer).ends_with("got tensor<3xf32>"));
        let elsewhere = client.upload(Array::zeros(f32s(&[2])), &client.devices()[1]);
        let message = refused(&elsewhere.unwrap());
        assert!(
            message.contains("expected on Device(0), got on Device(1)"),
            "{message}"
        );
        let few = add.execute1(vec![Input::Keep(&good)]).unwrap_err();
        assert!(few.chain().contains("expected 2 arguments, got 1"));
        let devices = add.execute(Vec::new()).unwrap_err();
        assert!(
            devices
                .chain()
                .contains("arguments for 1 devices, got them for 0")
        );
    }
}

#[test]
fn buffers_of_another_client_are_refused() {
    let (first, second) = (clients(1), clients(1));
    for (first, second) in first.iter().zip(&second) {
        let add = add(first, &f32s(&[2]));
        let foreign = upload(second, Array::zeros(f32s(&[2])));
        let args = vec![Input::Keep(&foreign), Input::Keep(&foreign)];
        assert!(
            add.execute1(args)
                .unwrap_err()
                .chain()
                .contains("argument 0")
        );
        let device = &second.devices()[0];
        let upload = first.upload(Array::scalar(1.0f32), device);
        assert!(upload.unwrap_err().chain().contains("another client"));
    }
}

#[test]
fn a_donated_buffer_makes_room_for_the_result() {
    for client in clients(1) {
        let add = add_in_place(&client, &f32s(&[1000]));
        let host = Arc::new(Array::new(&[1000], &[1.0f32; 1000]).unwrap());
        let device = &client.devices()[0];
        let one = client.upload(host.clone(), device).unwrap();
        let mut sum = client.upload(host.clone(), device).unwrap();
        for _ in 0..5 {
            let args = vec![Input::Donate(sum), Input::Keep(&one)];
            sum = add.execute1(args).unwrap().remove(0);
        }
        assert_eq!(sum.download().unwrap().to_f64(), [6.0; 1000]);
        // The plugin may use host memory in place, but must not write to it.
        assert_eq!(host.to_f64(), [1.0; 1000]);
        assert_eq!(one.download().unwrap().to_f64(), [1.0; 1000]);
        let memory = add.program().memory_stats().unwrap();
        assert_eq!(memory.aliased, 4000);
    }
}

#[test]
fn an_argument_that_is_kept_survives_a_program_that_would_take_it() {
    for client in clients(1) {
        let add = add_in_place(&client, &f32s(&[100]));
        let x = upload(&client, Array::new(&[100], &[3.0f32; 100]).unwrap());
        // On the device's own memory: the result of a first addition.
        let x = add
            .execute1(vec![Input::Keep(&x), Input::Keep(&x)])
            .unwrap()
            .remove(0);
        assert_eq!(run_add(&add, &x, &x), [12.0; 100]);
        assert_eq!(x.download().unwrap().to_f64(), [6.0; 100]);
        assert!(!x.is_deleted().unwrap());
    }
}

#[test]
fn a_matrix_product_is_sharded_over_eight_devices() {
    // x[8, 16] over data and model, w[16, 4] over model: the sum over model is an all-reduce.
    let text = r#"module @test {
        sdy.mesh @mesh = <["data"=4, "model"=2]>
        func.func public @main(
            %x: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {"model"}]>},
            %w: tensor<16x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model"}, {}]>}
        ) -> (tensor<8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) {
            %0 = "stablehlo.dot_general"(%x, %w) <{dot_dimension_numbers = #stablehlo.dot<
                lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}>
                : (tensor<8x16xf32>, tensor<16x4xf32>) -> tensor<8x4xf32>
            return %0 : tensor<8x4xf32>
        }
    }"#;
    let x = |i: usize, k: usize| (i * 16 + k) as f32 / 8.0;
    let w = |k: usize, j: usize| k as f32 - 3.0 * j as f32;
    let io = ProgramIo::of_types(&[f32s(&[2, 8]), f32s(&[8, 4])], &[f32s(&[2, 4])]);
    for client in clients(8) {
        assert_eq!(client.devices().len(), 8);
        let options = CompileOptions::partitioned(8);
        let program = client.compile(text, &options, io.clone()).unwrap();
        assert_eq!(program.devices(), client.devices());
        let shards = |device: usize| {
            let (data, model) = (device / 2, device % 2);
            let x: Vec<f32> = (0..16)
                .map(|e| x(data * 2 + e / 8, model * 8 + e % 8))
                .collect();
            let w: Vec<f32> = (0..32).map(|e| w(model * 8 + e / 4, e % 4)).collect();
            let device = &program.devices()[device];
            [Array::new(&[2, 8], &x), Array::new(&[8, 4], &w)]
                .map(|array| client.upload(array.unwrap(), device).unwrap())
        };
        let shards: Vec<_> = (0..8).map(shards).collect();
        let args = shards
            .iter()
            .map(|list| list.iter().map(Input::Keep).collect());
        let results = program.execute(args.collect()).unwrap();
        for (device, result) in results.iter().enumerate() {
            let got = result[0].download().unwrap();
            for (e, got) in got.to_f64().into_iter().enumerate() {
                let (i, j) = (device / 2 * 2 + e / 4, e % 4);
                let expected: f32 = (0..16).map(|k| x(i, k) * w(k, j)).sum();
                // Sixteenths below 2^10 add up exactly.
                assert_eq!(got, f64::from(expected), "device {device}, element {e}");
            }
        }
    }
}

#[test]
fn a_chain_of_executions_is_queued() {
    // More than the 32 that a CPU plugin takes before it makes the caller wait.
    const LENGTH: usize = 100;
    for client in clients(1) {
        let ty = f32s(&[256, 256]);
        let add = add_in_place(&client, &ty);
        let one = upload(&client, Array::new(&[256, 256], &[1.0f32; 65536]).unwrap());
        let mut sum = upload(&client, Array::zeros(ty));
        let mut pending = Vec::new();
        for _ in 0..LENGTH {
            let args = vec![Input::Donate(sum), Input::Keep(&one)];
            sum = add.execute1(args).unwrap().remove(0);
            pending.push(sum.start_download().unwrap());
        }
        // Each download shows its own step, though the buffer has been donated since.
        for (i, array) in pending.into_iter().enumerate() {
            assert_eq!(array.wait().unwrap().to_f64(), [(i + 1) as f64; 65536]);
        }
    }
}

#[test]
fn everything_may_be_sent_to_and_shared_by_threads() {
    fn check<T: Send + Sync>() {}
    check::<(Plugin, Client, Device, Buffer)>();
    check::<(Executable, Program, PendingArray, Topology)>();
}

#[test]
fn threads_share_a_program() {
    for client in clients(1) {
        let add = add(&client, &f32s(&[64]));
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let (client, add) = (&client, &add);
                scope.spawn(move || {
                    for i in 0..50 {
                        let value = (thread * 100 + i) as f32;
                        let x = upload(client, Array::new(&[64], &[value; 64]).unwrap());
                        assert_eq!(run_add(add, &x, &x), [f64::from(2.0 * value); 64]);
                    }
                });
            }
        });
    }
}

#[test]
fn running_out_of_memory_is_an_error() {
    let huge = f32s(&[1 << 40]);
    let text = module(
        "%x: tensor<f32>",
        &huge.to_string(),
        &format!(
            "%0 = \"stablehlo.broadcast_in_dim\"(%x) <{{broadcast_dimensions = array<i64>}}> \
             : (tensor<f32>) -> {huge} return %0 : {huge}"
        ),
    );
    let io = ProgramIo::of_types(&[f32s(&[])], &[huge]);
    for client in clients(1) {
        let program = client
            .compile(&text, &CompileOptions::default(), io.clone())
            .unwrap();
        let x = upload(&client, Array::scalar(1.0f32));
        // At once or later, as the plugin likes.
        let result = program.execute1(vec![Input::Keep(&x)]);
        let error = result.and_then(|results| results[0].ready()).unwrap_err();
        assert!(error.chain().contains("resource exhausted"), "{error}");
        // The client is as good as before.
        assert_eq!(run_add(&add(&client, &f32s(&[])), &x, &x), [2.0]);
    }
}

#[test]
fn everything_may_be_dropped_while_a_program_runs() {
    let ty = f32s(&[512, 512]);
    let product = format!(
        "\"stablehlo.dot_general\"(%v, %x) <{{dot_dimension_numbers = #stablehlo.dot<\
         lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}}> : ({ty}, {ty}) -> {ty}"
    );
    let mut body = String::new();
    let mut last = "%x".to_owned();
    for i in 0..20 {
        body += &format!("%{i} = {} ", product.replace("%v", &last));
        last = format!("%{i}");
    }
    let text = module(
        &format!("%x: {ty}"),
        &ty.to_string(),
        &format!("{body} return {last} : {ty}"),
    );
    for round in 0..10 {
        for client in clients(1) {
            let io = ProgramIo::of_types(std::slice::from_ref(&ty), std::slice::from_ref(&ty));
            let program = client
                .compile(&text, &CompileOptions::default(), io)
                .unwrap();
            let mut x = upload(&client, Array::zeros(ty.clone()));
            for _ in 0..round % 3 + 1 {
                x = program.execute1(vec![Input::Donate(x)]).unwrap().remove(0);
            }
            // The result, the program and the client go while the device is at it.
        }
    }
}
