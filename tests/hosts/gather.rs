//! Values that are cut over a mesh, brought together and taken apart.

use crate::common;
use kiln::array::Array;
use kiln::pjrt::{Client, ClientOptions, Plugin};
use kiln::runtime::{Gather, GlobalArray, Runtime};
use kiln::shard::{PartitionSpec, Rows, Rules};
use kiln::step::TensorSpec;
use kiln::types::{DType, Type};
use std::collections::BTreeMap;

/// Eight virtual devices, `fsdp=4 x model=2`.
fn runtime() -> Runtime {
    let options = ClientOptions {
        cpu_devices: Some(8),
        ..ClientOptions::default()
    };
    let plugin = Plugin::load(&common::plugins()[0]).unwrap();
    let layout = Rules::open("fsdp_tp").unwrap().on(8, 1, &BTreeMap::new());
    Runtime {
        client: Client::new(&plugin, &options).unwrap(),
        cache: None,
        compute: DType::F32,
        layout: Some(layout.unwrap()),
        options: BTreeMap::new(),
    }
}

fn spec(axes: &[&[&str]]) -> PartitionSpec {
    let names = |names: &&[&str]| names.iter().map(|n| (*n).to_owned()).collect();
    PartitionSpec(axes.iter().map(names).collect())
}

fn counted(shape: &[usize]) -> Array {
    let values: Vec<f32> = (0..shape.iter().product())
        .map(|k: usize| k as f32 * 0.5)
        .collect();
    Array::new(shape, &values).unwrap()
}

#[test]
fn a_value_that_is_gathered_is_whole_on_every_device_and_the_first_stays_as_it_was() {
    let runtime = runtime();
    let gather = Gather::new(&runtime);
    for axes in [
        [&["fsdp"][..], &[]],
        [&["model"], &["fsdp"]],
        [&["fsdp", "model"], &[]],
        [&[], &["model", "fsdp"]],
    ] {
        let array = counted(&[16, 24]);
        let cut = GlobalArray::upload(&runtime, array.clone(), Some(&spec(&axes))).unwrap();
        let whole = gather.whole(&cut).unwrap().unwrap();
        assert_eq!(whole.shards().count(), 8);
        for shard in whole.shards() {
            assert_eq!(shard.download().unwrap().bytes(), array.bytes(), "{axes:?}");
        }
        assert_eq!(cut.download().unwrap().bytes(), array.bytes(), "{axes:?}");
        gather.lend(&cut).unwrap();
        assert_eq!(gather.download(&cut).unwrap().bytes(), array.bytes());
    }
    let whole = GlobalArray::upload(&runtime, counted(&[4]), None).unwrap();
    assert!(gather.whole(&whole).unwrap().is_none());
}

#[test]
fn rows_are_downloaded_from_the_devices_that_hold_them() {
    let runtime = runtime();
    let array = counted(&[16, 3]);
    let cut = GlobalArray::upload(&runtime, array.clone(), Some(&spec(&[&["fsdp"], &[]]))).unwrap();
    let rows: Rows = [0..4, 8..16].into_iter().collect();
    let own = cut.download_rows(&rows).unwrap();
    let expected = [
        array.window(&[0..4, 0..3]).unwrap(),
        array.window(&[8..16, 0..3]).unwrap(),
    ];
    let expected: Vec<u8> = expected
        .iter()
        .flat_map(|part| part.bytes().to_vec())
        .collect();
    assert_eq!(own.shape(), [12, 3]);
    assert_eq!(own.bytes(), expected);
    // shards of four rows: none of them lies within these
    let told = cut
        .download_rows(&Rows::from(2..6))
        .unwrap_err()
        .to_string();
    assert!(told.contains("does not hold rows 2-5"), "{told}");
}

#[test]
fn a_batch_of_other_rows_than_the_devices_hold_is_refused() {
    let runtime = runtime();
    let slot = TensorSpec {
        name: "images".to_owned(),
        ty: Type::new(DType::F32, &[16, 3]),
        spec: Some(spec(&[&["fsdp"], &[]])),
        stack: None,
    };
    let told = |rows: Rows, shape: &[usize]| {
        let refused = GlobalArray::upload_rows(&runtime, counted(shape), &slot, &rows);
        refused.unwrap_err().to_string()
    };
    let message = told(Rows::from(0..8), &[8, 3]);
    assert!(
        message.contains("images: place 4 of the mesh holds rows 8..12"),
        "{message}"
    );
    let message = told(Rows::from(0..8), &[7, 3]);
    assert!(
        message.contains("expected tensor<8x3xf32> for rows 0-7"),
        "{message}"
    );
    let all = GlobalArray::upload_rows(&runtime, counted(&[16, 3]), &slot, &Rows::all(16)).unwrap();
    assert_eq!(all.download().unwrap().bytes(), counted(&[16, 3]).bytes());
}
