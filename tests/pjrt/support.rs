//! Clients of the plugins under test, and small programs.

use crate::common;
use kiln::array::Array;
use kiln::pjrt::{
    Buffer, Client, ClientOptions, CompileOptions, Executable, Input, Plugin, ProgramIo,
};
use kiln::types::{DType, Type};
use std::path::PathBuf;

/// The plugins to test, opened.
pub fn plugins() -> Vec<Plugin> {
    let load = |path: PathBuf| Plugin::load(&path).unwrap();
    common::plugins().into_iter().map(load).collect()
}

/// A client of each plugin with that many virtual devices.
pub fn clients(devices: usize) -> Vec<Client> {
    let options = ClientOptions {
        cpu_devices: Some(devices),
        ..ClientOptions::default()
    };
    let client = |plugin| Client::new(plugin, &options).unwrap();
    plugins().iter().map(client).collect()
}

/// The type of an f32 tensor.
pub fn f32s(shape: &[usize]) -> Type {
    Type::new(DType::F32, shape)
}

/// A module whose function `main` has that signature and body.
pub fn module(arguments: &str, results: &str, body: &str) -> String {
    format!("module @test {{ func.func public @main({arguments}) -> ({results}) {{ {body} }} }}")
}

/// Text of `x + y`, both of that type, the first with those attributes.
pub fn add_text(ty: &Type, attributes: &str) -> String {
    module(
        &format!("%x: {ty} {attributes}, %y: {ty}"),
        &ty.to_string(),
        &format!("%0 = \"stablehlo.add\"(%x, %y) : ({ty}, {ty}) -> {ty} return %0 : {ty}"),
    )
}

/// What [`add_text`] takes and gives.
pub fn add_io(ty: &Type) -> ProgramIo {
    ProgramIo::of_types(&[ty.clone(), ty.clone()], std::slice::from_ref(ty))
}

/// `x + y` of that type, on the first device.
pub fn add(client: &Client, ty: &Type) -> Executable {
    let options = CompileOptions::default();
    let text = add_text(ty, "");
    client.compile(&text, &options, add_io(ty)).unwrap()
}

/// `x + y` that puts the sum in the place of `x`.
pub fn add_in_place(client: &Client, ty: &Type) -> Executable {
    let options = CompileOptions::default();
    let text = add_text(ty, "{tf.aliasing_output = 0 : i32}");
    client.compile(&text, &options, add_io(ty)).unwrap()
}

/// The value on the client's first device.
pub fn upload(client: &Client, array: Array) -> Buffer {
    client.upload(array, &client.devices()[0]).unwrap()
}

/// The sum of two values by that program, as f64.
pub fn run_add(add: &Executable, x: &Buffer, y: &Buffer) -> Vec<f64> {
    let sum = add.execute1(vec![Input::Keep(x), Input::Keep(y)]).unwrap();
    sum[0].download().unwrap().to_f64()
}
