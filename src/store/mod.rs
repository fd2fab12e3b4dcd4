//! Files of tensors: safetensors in and out, and the checkpoints of a run.

mod checkpoint;
mod manifest;
mod missing;
mod reader;
mod saved;
mod writer;

pub use checkpoint::Checkpoints;
pub use missing::no_checkpoint;
pub use reader::{INDEX, SINGLE, SafeTensors};
pub use saved::{Found, Saved, latest};
pub use writer::{Stored, write};

use crate::error::{AtPath, Result};
use crate::types::DType;
use safetensors::Dtype;
use std::fs::File;
use std::path::Path;

/// The element type's name in the safetensors format.
fn stored_dtype(dtype: DType) -> Dtype {
    match dtype {
        DType::Bool => Dtype::BOOL,
        DType::I8 => Dtype::I8,
        DType::I16 => Dtype::I16,
        DType::I32 => Dtype::I32,
        DType::I64 => Dtype::I64,
        DType::U8 => Dtype::U8,
        DType::U16 => Dtype::U16,
        DType::U32 => Dtype::U32,
        DType::U64 => Dtype::U64,
        DType::F8E4M3FN => Dtype::F8_E4M3,
        DType::F8E5M2 => Dtype::F8_E5M2,
        DType::F16 => Dtype::F16,
        DType::BF16 => Dtype::BF16,
        DType::F32 => Dtype::F32,
        DType::F64 => Dtype::F64,
    }
}

/// Makes names created in, renamed in or removed from `dir` survive a power cut.
pub(crate) fn sync_dir(dir: &Path) -> Result<()> {
    File::open(dir).and_then(|d| d.sync_all()).at(dir)
}
