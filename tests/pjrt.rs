//! The PJRT layer through its public API, on every plugin that `KILN_TEST_PLUGINS` names.

use kiln::array::Array;
use kiln::pjrt::{
    Buffer, Client, ClientOptions, CompileOptions, Executable, Input, Plugin, ProgramIo,
};
use kiln::types::{DType, Type};
use std::path::PathBuf;

/// The plugins to test: `KILN_TEST_PLUGINS` (separated by colons), else `KILN_PLUGIN`.
fn plugins() -> Vec<Plugin> {
    let paths = std::env::var_os("KILN_TEST_PLUGINS").or_else(|| std::env::var_os("KILN_PLUGIN"));
    let paths = paths.expect(
        "set KILN_TEST_PLUGINS to the CPU plugins to test (paths separated by colons), or KILN_PLUGIN to one",
    );
    let paths: Vec<PathBuf> = std::env::split_paths(&paths).collect();
    assert!(!paths.is_empty(), "KILN_TEST_PLUGINS is empty");
    paths
        .iter()
        .map(|path| Plugin::load(path).unwrap())
        .collect()
}

/// A client with that many virtual devices for each plugin.
fn clients(devices: usize) -> Vec<Client> {
    let options = ClientOptions {
        cpu_devices: Some(devices),
        ..ClientOptions::default()
    };
    plugins()
        .iter()
        .map(|plugin| Client::new(plugin, &options).unwrap())
        .collect()
}

fn f32s(shape: &[usize]) -> Type {
    Type::new(DType::F32, shape)
}

/// A function `main` of these argument and result types around `body`.
fn module(arguments: &str, results: &str, body: &str) -> String {
    format!("module @test {{ func.func public @main({arguments}) -> ({results}) {{ {body} }} }}")
}

/// `x + y` of that type.
fn add(client: &Client, ty: &Type) -> Executable {
    let text = module(
        &format!("%x: {ty}, %y: {ty}"),
        &ty.to_string(),
        &format!("%0 = \"stablehlo.add\"(%x, %y) : ({ty}, {ty}) -> {ty} return %0 : {ty}"),
    );
    let io = ProgramIo::of_types(&[ty.clone(), ty.clone()], std::slice::from_ref(ty));
    client
        .compile(&text, &CompileOptions::default(), io)
        .unwrap()
}

fn upload(client: &Client, array: Array) -> Buffer {
    client.upload(array, &client.devices()[0]).unwrap()
}

#[test]
fn two_arrays_are_added() {
    for client in clients(1) {
        let add = add(&client, &f32s(&[2, 3]));
        let x = upload(
            &client,
            Array::new(&[2, 3], &[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0]).unwrap(),
        );
        let y = upload(&client, Array::new(&[2, 3], &[10.0f32; 6]).unwrap());
        let sum = add
            .execute1(vec![Input::Keep(&x), Input::Keep(&y)])
            .unwrap();
        let sum = sum[0].download().unwrap();
        assert_eq!(sum.ty(), &f32s(&[2, 3]));
        assert_eq!(
            sum.values::<f32>().unwrap(),
            [11.0, 12.0, 13.0, 14.0, 15.0, 16.0]
        );
        assert_eq!(x.download().unwrap().values::<f32>().unwrap()[5], 6.0);
    }
}
