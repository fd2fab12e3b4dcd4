//! Whether the plugin's memory is Kiln's: what a linker that keeps symbols to itself would lose without a word.

use crate::support::{add, clients, f32s};
use kiln::array::Array;
use kiln::machine::peak_resident;
use kiln::pjrt::{Input, allocated, serves_plugins};
use std::sync::{Arc, Mutex};

const MIB: u64 = 1 << 20;
/// What takes much memory, one after the other: where tests are threads of one process, all are counted together.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64"))]
fn what_a_plugin_allocates_comes_from_the_allocator_that_kiln_brings() {
    assert!(serves_plugins());
    let _alone = ALONE.lock().unwrap();
    for client in clients(1) {
        let ty = f32s(&[64 << 20]); // 256 MiB
        let add = add(&client, &ty);
        let zeros = Arc::new(Array::zeros(ty));
        let x = client.upload(zeros, &client.devices()[0]).unwrap();
        let before = allocated().unwrap();
        let sum = add.execute1(vec![Input::Keep(&x), Input::Keep(&x)]);
        let sum = sum.unwrap();
        sum[0].ready().unwrap();
        let held = allocated().unwrap() - before;
        // the result, and what small tests beside this one hold
        assert!((192 * MIB..320 * MIB).contains(&held), "{held} bytes");
        drop(sum);
        // the plugin may let go on another thread
        let start = std::time::Instant::now();
        let left = || allocated().unwrap().saturating_sub(before);
        while left() >= 64 * MIB {
            let waited = start.elapsed().as_secs();
            assert!(waited < 30, "{} bytes are still allocated", left());
            std::thread::yield_now();
        }
    }
}

#[test]
fn a_copied_upload_keeps_no_host_value() {
    for client in clients(1) {
        let array = Arc::new(Array::new(&[5000], &[4.0f32; 5000]).unwrap());
        let watch = Arc::downgrade(&array);
        let copy = client.upload_copy(array, &client.devices()[0]).unwrap();
        // the plugin may let go on another thread
        let start = std::time::Instant::now();
        while watch.upgrade().is_some() {
            assert!(start.elapsed().as_secs() < 30, "the array is still held");
            std::thread::yield_now();
        }
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
