//! The memory of a plugin, and whether it is Kiln's: what a linker that keeps symbols to itself would lose without a word.
//! A binary of its own, and one test after the other, so that nothing else is counted.

#[path = "common/plugins.rs"]
mod plugins;

use kiln::array::Array;
use kiln::machine::peak_resident;
use kiln::pjrt::{
    Client, ClientOptions, CompileOptions, Executable, Input, Plugin, ProgramIo, allocated,
    serves_plugins,
};
use kiln::types::{DType, Type};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const MIB: u64 = 1 << 20;
/// Held by every test: all memory of the process is counted.
static ALONE: Mutex<()> = Mutex::new(());

/// A client of each plugin under test.
fn clients() -> Vec<Client> {
    let client = |path: PathBuf| {
        let plugin = Plugin::load(&path).unwrap();
        Client::new(&plugin, &ClientOptions::default()).unwrap()
    };
    plugins::plugins().into_iter().map(client).collect()
}

/// `x + x` of that type.
fn add(client: &Client, ty: &Type) -> Executable {
    let text = format!(
        "module @test {{ func.func public @main(%x: {ty}) -> {ty} {{ \
         %0 = stablehlo.add %x, %x : {ty} return %0 : {ty} }} }}"
    );
    let io = ProgramIo::of_types(std::slice::from_ref(ty), std::slice::from_ref(ty));
    let options = CompileOptions::default();
    client.compile(&text, &options, io).unwrap()
}

/// Wait until it is so: a plugin may let go on another thread.
fn await_that(what: &str, so: impl Fn() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(start.elapsed().as_secs() < 30, "not so after 30 s: {what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64"))]
fn what_a_plugin_allocates_comes_from_the_allocator_that_kiln_brings() {
    let _alone = ALONE.lock().unwrap();
    assert!(serves_plugins());
    for client in clients() {
        let ty = Type::new(DType::F32, &[64 << 20]); // 256 MiB
        let add = add(&client, &ty);
        let zeros = Arc::new(Array::zeros(ty));
        let x = client.upload(zeros, &client.devices()[0]).unwrap();
        let before = allocated().unwrap();
        let sum = add.execute1(vec![Input::Keep(&x)]).unwrap();
        sum[0].ready().unwrap();
        let held = allocated().unwrap() - before;
        assert!((256 * MIB..260 * MIB).contains(&held), "{held} bytes");
        drop(sum);
        let left = || allocated().unwrap().saturating_sub(before);
        await_that("the result is let go", || left() < 4 * MIB);
    }
}

#[test]
fn a_copied_upload_keeps_no_host_value() {
    let _alone = ALONE.lock().unwrap();
    for client in clients() {
        let array = Arc::new(Array::new(&[5000], &[4.0f32; 5000]).unwrap());
        let watch = Arc::downgrade(&array);
        let copy = client.upload_copy(array, &client.devices()[0]).unwrap();
        await_that("the array is let go", || watch.upgrade().is_none());
        assert_eq!(copy.download().unwrap().to_f64(), [4.0; 5000]);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn the_peak_of_resident_memory_is_told() {
    let _alone = ALONE.lock().unwrap();
    let before = peak_resident().unwrap();
    let touched = std::hint::black_box(vec![1u8; 300 << 20]);
    let after = peak_resident().unwrap();
    assert!(after > 300 * MIB && after >= before, "{before}, {after}");
    drop(touched);
    assert!(peak_resident().unwrap() >= after); // a peak does not go down
}
