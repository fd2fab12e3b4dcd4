use crate::support::{add, add_io, add_text, clients, f32s, module, run_add, upload};
use kiln::array::Array;
use kiln::error::Error;
use kiln::pjrt::{Client, CompileOptions, OptionValue, Port, ProgramIo};
use kiln::types::{DType, Type};

/// What compiling the text says.
fn refused(client: &Client, text: &str, options: &CompileOptions, io: ProgramIo) -> String {
    client.compile(text, options, io).unwrap_err().chain()
}

#[test]
fn programs_that_are_wrong_are_refused_in_the_compilers_words() {
    let options = CompileOptions::default();
    for client in clients(1) {
        let refused = |text: &str| refused(&client, text, &options, ProgramIo::default());
        for text in ["", "this is not MLIR", "module {", "\0\u{fffd}"] {
            let words = refused(text);
            assert!(words.starts_with("PJRT_Client_Compile: "), "{words}");
        }
        let unknown = module("", "", "\"stablehlo.no_such_op\"() : () -> () return");
        assert!(refused(&unknown).contains("no_such_op"));
        let body = "%0 = \"stablehlo.add\"(%x, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<3xf32> \
                    return %0 : tensor<3xf32>";
        let misshapen = module("%x: tensor<2xf32>", "tensor<3xf32>", body);
        assert!(refused(&misshapen).contains("add"));
    }
}

#[test]
fn results_that_are_not_the_expected_ones_are_refused() {
    let (ty, options) = (f32s(&[2]), CompileOptions::default());
    for client in clients(1) {
        let refused = |outputs: Vec<Port>| {
            let inputs = add_io(&ty).inputs;
            let io = ProgramIo { inputs, outputs };
            refused(&client, &add_text(&ty, ""), &options, io)
        };
        let half = Port::new("sum", Type::new(DType::F16, &[2]));
        assert_eq!(
            refused(vec![half]),
            "output 0 (sum): expected tensor<2xf16>, the program gives tensor<2xf32>"
        );
        let long = Port::new("sum", f32s(&[3]));
        assert!(refused(vec![long]).contains("expected tensor<3xf32>"));
        let none = refused(Vec::new());
        assert_eq!(none, "expected a program with 0 outputs, got one with 1");
    }
}

#[test]
fn options_of_the_compiler_are_passed_on_or_refused() {
    let ty = f32s(&[2]);
    for client in clients(1) {
        let with = |name: &str, value| CompileOptions {
            overrides: [(name.to_owned(), value)].into(),
            ..CompileOptions::default()
        };
        let compile = |options| client.compile(&add_text(&ty, ""), &options, add_io(&ty));
        compile(with("xla_cpu_enable_fast_math", OptionValue::Bool(false))).unwrap();
        compile(with("xla_backend_optimization_level", OptionValue::Int(1))).unwrap();
        let unknown = compile(with("xla_no_such_option", OptionValue::Bool(true)));
        assert!(unknown.unwrap_err().chain().contains("xla_no_such_option"));
        // The dump shows that the text of an option arrives.
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().display().to_string();
        compile(with("xla_dump_to", OptionValue::Str(path))).unwrap();
        assert!(folder.path().read_dir().unwrap().count() > 0);
    }
}

#[test]
fn a_program_runs_on_the_device_it_is_assigned_to() {
    for client in clients(3) {
        let ty = f32s(&[2]);
        let options = CompileOptions {
            device_assignment: vec![2],
            ..CompileOptions::default()
        };
        let add = client
            .compile(&add_text(&ty, ""), &options, add_io(&ty))
            .unwrap();
        let device = &client.devices()[2];
        assert_eq!(add.devices(), std::slice::from_ref(device));
        let x = client.upload(Array::new(&[2], &[1.0f32, 2.0]).unwrap(), device);
        let x = x.unwrap();
        assert_eq!(run_add(&add, &x, &x), [2.0, 4.0]);
    }
}

#[test]
fn a_serialised_program_loads_and_runs() {
    let ty = f32s(&[2]);
    for client in clients(1) {
        let blob = add(&client, &ty).program().serialize().unwrap();
        let add = client.load(&blob, add_io(&ty)).unwrap();
        let x = upload(&client, Array::new(&[2], &[1.0f32, 2.0]).unwrap());
        assert_eq!(run_add(&add, &x, &x), [2.0, 4.0]);
        // Loaded with the wrong idea of what it gives.
        let error = client.load(&blob, add_io(&f32s(&[3]))).unwrap_err();
        assert!(error.chain().contains("the program gives tensor<2xf32>"));
    }
}

#[test]
fn damaged_programs_do_not_load() {
    let ty = f32s(&[2]);
    for client in clients(1) {
        let blob = add(&client, &ty).program().serialize().unwrap();
        for damaged in [&[][..], b"nonsense", &blob[..blob.len() / 2]] {
            assert!(client.load(damaged, add_io(&ty)).is_err());
        }
    }
}

#[test]
fn the_compiler_tells_about_a_program() {
    for client in clients(1) {
        let add = add(&client, &f32s(&[1000]));
        let program = add.program();
        assert!(program.name().unwrap().contains("test"));
        assert_eq!(program.output_types().unwrap(), [f32s(&[1000])]);
        let memory = program.memory_stats().unwrap();
        assert_eq!((memory.arguments, memory.outputs), (8000, 4000));
        assert_eq!((memory.aliased, memory.host), (0, 0));
        // Field 1 of an HloModuleProto is its name.
        let optimized = program.optimized_program().unwrap();
        assert_eq!(optimized[0], 0x0A);
        let name =
            String::from_utf8_lossy(&optimized[2..2 + usize::from(optimized[1])]).into_owned();
        assert!(name.contains("test"), "{name}");
    }
}

#[test]
fn a_missing_cost_analysis_is_named() {
    for client in clients(1) {
        let add = add(&client, &f32s(&[1000]));
        match add.program().cost_analysis() {
            Ok(costs) => assert_eq!(costs["flops"], 1000.0),
            Err(error) => {
                assert!(matches!(error, Error::Plugin { code: 12, .. }));
                let words = error.to_string();
                assert!(
                    words.contains("does not provide PJRT_Executable_GetCostAnalysis"),
                    "{words}"
                );
            }
        }
    }
}
