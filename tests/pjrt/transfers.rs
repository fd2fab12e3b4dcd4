use crate::support::{add, add_in_place, clients, f32s, upload};
use kiln::array::Array;
use kiln::pjrt::Input;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

/// Wait until nobody holds the array.
fn assert_released(array: &Weak<Array>) {
    let start = Instant::now();
    while array.upgrade().is_some() {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "the array is still held"
        );
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_hundred_uploads_are_in_flight_at_once() {
    for client in clients(2) {
        let devices = client.devices();
        let values = |i: usize| vec![i as f32; 10_000 + i];
        let buffers: Vec<_> = (0..100)
            .map(|i| {
                let array = Array::new(&[10_000 + i], &values(i)).unwrap();
                client.upload(array, &devices[i % 2]).unwrap()
            })
            .collect();
        for (i, buffer) in buffers.iter().enumerate() {
            assert_eq!(buffer.device(), &devices[i % 2]);
            let array = buffer.download().unwrap();
            assert_eq!(array.values::<f32>().unwrap(), values(i));
        }
    }
}

#[test]
fn the_host_value_lives_until_the_device_is_done_with_it() {
    for client in clients(1) {
        let array = Arc::new(Array::new(&[5000], &[4.0f32; 5000]).unwrap());
        let watch = Arc::downgrade(&array);
        let buffer = client.upload(array, &client.devices()[0]).unwrap();
        assert_eq!(buffer.download().unwrap().to_f64(), [4.0; 5000]);
        drop(buffer);
        assert_released(&watch);
    }
}

#[test]
fn everything_may_be_dropped_while_work_is_in_flight() {
    for _ in 0..5 {
        for client in clients(1) {
            let mut watch = Vec::new();
            let add = add_in_place(&client, &f32s(&[500_000]));
            for _ in 0..20 {
                let array = Arc::new(Array::zeros(f32s(&[500_000])));
                watch.push(Arc::downgrade(&array));
                let x = client.upload(array, &client.devices()[0]).unwrap();
                let sum = add.execute1(vec![Input::Keep(&x), Input::Keep(&x)]);
                drop(sum.unwrap()[0].start_download().unwrap());
                drop(
                    add.execute1(vec![Input::Keep(&x), Input::Keep(&x)])
                        .unwrap(),
                );
            }
            drop((add, client));
            watch.iter().for_each(assert_released);
        }
    }
}

#[test]
fn buffers_outlive_the_name_of_their_client() {
    for client in clients(1) {
        let x = upload(&client, Array::new(&[2], &[1.0f32, 2.0]).unwrap());
        let add = add(&client, &f32s(&[2]));
        drop(client);
        let sum = add
            .execute1(vec![Input::Keep(&x), Input::Keep(&x)])
            .unwrap();
        drop(add);
        drop(x);
        assert_eq!(sum[0].download().unwrap().to_f64(), [2.0, 4.0]);
    }
}

#[test]
fn a_download_says_when_it_is_there() {
    for client in clients(1) {
        let x = upload(&client, Array::new(&[3], &[1.0f32, 2.0, 3.0]).unwrap());
        x.ready().unwrap();
        let pending = x.start_download().unwrap();
        let start = Instant::now();
        while !pending.is_ready().unwrap() {
            assert!(start.elapsed() < Duration::from_secs(30), "never ready");
        }
        assert_eq!(pending.wait().unwrap().to_f64(), [1.0, 2.0, 3.0]);
    }
}

#[test]
fn every_axis_order_of_a_large_array_comes_back_as_it_went() {
    for client in clients(1) {
        let values: Vec<i32> = (0..2 * 3 * 5 * 7).collect();
        let x = upload(&client, Array::new(&[2, 3, 5, 7], &values).unwrap());
        let back = x.download().unwrap();
        assert_eq!(back.shape(), [2, 3, 5, 7]);
        assert_eq!(back.values::<i32>().unwrap(), values);
    }
}
