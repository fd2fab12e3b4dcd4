//! A table of positions for pictures of another size.

use crate::array::Array;
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::ops::{concatenate, einsum};

/// A learned table `[leading + rows * columns, width]` for another grid: bicubic with antialiasing, as timm's
/// `resample_abs_pos_embed` and DINOv2 do it; leading positions stay.
///
/// # Errors
/// When the table is not of that grid.
pub(super) fn resized(table: &Array, leading: usize, [from, to]: [[usize; 2]; 2]) -> Result<Array> {
    let [places, width] = table.shape() else {
        return Err(Error::other(format!("positions {}", table.ty())));
    };
    let (places, width) = (*places, *width);
    if places != leading + from[0] * from[1] {
        return Err(Error::other(format!(
            "{places} positions, expected {leading} and {} times {}",
            from[0], from[1]
        )));
    }
    let values = table.values::<f32>()?;
    let (first, grid) = values.split_at(leading * width);
    let columns = shares(from[1], to[1]);
    let rows = shares(from[0], to[0]);
    // across, then down: [rows there, columns here, width], then [rows here, columns here, width]
    let mut across = vec![0.0f64; from[0] * to[1] * width];
    for row in 0..from[0] {
        for (column, (start, own)) in columns.iter().enumerate() {
            let out = (row * to[1] + column) * width;
            for (k, share) in own.iter().enumerate() {
                let at = (row * from[1] + start + k) * width;
                for c in 0..width {
                    across[out + c] += share * f64::from(grid[at + c]);
                }
            }
        }
    }
    let mut made = first.to_vec();
    for (start, own) in &rows {
        for column in 0..to[1] {
            for c in 0..width {
                let at = |k: usize| ((start + k) * to[1] + column) * width + c;
                let sum: f64 = own.iter().enumerate().map(|(k, s)| s * across[at(k)]).sum();
                made.push(sum as f32);
            }
        }
    }
    Array::new(&[leading + to[0] * to[1], width], &made)
}

/// The same of a table in a program, whose gradient goes back to the table.
#[track_caller]
pub(super) fn moved<'g>(
    table: Tensor<'g>,
    leading: usize,
    [from, to]: [[usize; 2]; 2],
) -> Tensor<'g> {
    let (columns, rows) = (shares(from[1], to[1]), shares(from[0], to[0]));
    let (there, here) = (from[0] * from[1], to[0] * to[1]);
    let mut parts = vec![0.0f32; here * there];
    for (r, (top, down)) in rows.iter().enumerate() {
        for (c, (left, across)) in columns.iter().enumerate() {
            let out = (r * to[1] + c) * there;
            for (i, y) in down.iter().enumerate() {
                for (j, x) in across.iter().enumerate() {
                    parts[out + (top + i) * from[1] + left + j] = (y * x) as f32;
                }
            }
        }
    }
    let parts = match Array::new(&[here, there], &parts) {
        Ok(parts) => table.graph.constant(parts).to(table.dtype()),
        Err(error) => return table.graph.poison("positions", &error.to_string()),
    };
    let grid = table.slice(0, leading, leading + there);
    let grid = einsum(parts, grid, "hp,pd->hd");
    concatenate(&[table.slice(0, 0, leading), grid], 0)
}

/// For each of `to` places the first of `from` that it is made of, and the share of each from there on.
fn shares(from: usize, to: usize) -> Vec<(usize, Vec<f64>)> {
    let scale = from as f64 / to as f64;
    let wide = scale.max(1.0); // the kernel is widened where it shrinks
    let place = |k: usize| {
        let centre = scale * (k as f64 + 0.5);
        let low = (centre - 2.0 * wide + 0.5).max(0.0) as usize;
        let high = ((centre + 2.0 * wide + 0.5) as usize).min(from);
        let share = |j: usize| cubic((j as f64 - centre + 0.5) / wide);
        let own: Vec<f64> = (low..high).map(share).collect();
        let sum: f64 = own.iter().sum();
        (low, own.into_iter().map(|share| share / sum).collect())
    };
    (0..to).map(place).collect()
}

/// Keys' kernel with a = -1/2 (IEEE ASSP 29(6), 1981), as Pillow has it.
fn cubic(x: f64) -> f64 {
    const A: f64 = -0.5;
    let x = x.abs();
    match x {
        _ if x < 1.0 => ((A + 2.0) * x - (A + 3.0)) * x * x + 1.0,
        _ if x < 2.0 => (((x - 5.0) * x + 8.0) * x - 4.0) * A,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_resampled_as_timm_does() {
        // timm 1.0.31: resample_abs_pos_embed(table, new_size, old_size=[2, 3], num_prefix_tokens=1)
        let values: Vec<f32> = (1..=14).map(|k| (k * k) as f32 / 10.0).collect();
        let table = Array::new(&[7, 2], &values).unwrap();
        let larger = [
            0.1, 0.4, 0.192186, 0.765408, 0.981263, 1.798019, 2.567089, 3.738568, 3.955487,
            5.370501, 2.281877, 3.209552, 3.502561, 4.67377, 5.717052, 7.242985, 7.537058,
            9.306525, 6.425587, 8.05612, 8.502117, 10.376184, 11.96321, 14.192, 14.639062,
            17.111387, 8.515277, 10.500263, 11.023415, 13.251933, 15.113173, 17.696417, 18.220631,
            21.047411,
        ];
        let smaller = [0.1, 0.4, 5.335313, 6.759229, 9.752648, 11.728731];
        for (to, want) in [([4, 4], &larger[..]), ([1, 2], &smaller)] {
            let made = resized(&table, 1, [[2, 3], to]).unwrap().to_f64();
            assert_eq!(made.len(), want.len());
            for (own, want) in made.iter().zip(want) {
                assert!((own - want).abs() < 2e-5, "{own} {want}"); // which has f32 weights
            }
        }
        let same = resized(&table, 1, [[2, 3], [2, 3]]).unwrap();
        assert_eq!(same.bytes(), table.bytes());
    }
}
