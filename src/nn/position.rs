//! Fixed position tables.

use crate::array::Array;
use crate::types::{DType, Type};

/// Two-dimensional sine-cosine positions `[leading + rows * columns, width]` as MAE has them
/// (arXiv:2111.06377, `models_mae.py`): the first half of the width encodes the column, the second
/// the row, each as sines then cosines of frequencies `10000^(-k / (width / 4))`. `leading` rows of
/// zeros come first, for a class token. The table is part of the program, so its size is bounded; see [`table_fits`].
pub fn sin_cos_2d([rows, columns]: [usize; 2], width: usize, leading: usize) -> Array {
    let quarter = width / 4;
    let mut values = vec![0.0f32; (leading + rows * columns) * width];
    for row in 0..rows {
        for column in 0..columns {
            let at = (leading + row * columns + column) * width;
            for (half, place) in [(0, column), (1, row)] {
                for k in 0..quarter {
                    let angle = place as f64 / 10000f64.powf(k as f64 / quarter as f64);
                    let start = at + half * 2 * quarter + k;
                    values[start] = angle.sin() as f32;
                    values[start + quarter] = angle.cos() as f32;
                }
            }
        }
    }
    let mut table = Array::zeros(Type::new(DType::F32, &[leading + rows * columns, width]));
    table
        .bytes_mut()
        .copy_from_slice(bytemuck::cast_slice(&values));
    table
}

/// Whether a table for so many positions is at most 1 GiB, and so can be written into a program.
pub fn table_fits(positions: usize, width: usize) -> bool {
    Type::new(DType::F32, &[positions, width]).bytes() <= 1 << 30
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_follow_the_published_formula() {
        let table = sin_cos_2d([2, 3], 8, 1);
        assert_eq!(table.shape(), [7, 8]);
        let values = table.values::<f32>().unwrap();
        assert_eq!(values[..8], [0.0; 8]);
        // row 1, column 2: sin(2), sin(2 / 100), cos.., then the row: sin(1), sin(1 / 100), cos..
        let last: Vec<f64> = values[48..].iter().map(|v| f64::from(*v)).collect();
        let angles = [2.0f64, 0.02, 1.0, 0.01];
        let want = [
            angles[0].sin(),
            angles[1].sin(),
            angles[0].cos(),
            angles[1].cos(),
            angles[2].sin(),
            angles[3].sin(),
            angles[2].cos(),
            angles[3].cos(),
        ];
        for (got, want) in last.iter().zip(want) {
            assert!((got - want).abs() < 1e-7, "{got} {want}");
        }
    }
}
