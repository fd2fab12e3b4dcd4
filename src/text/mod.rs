//! Text for training: documents from files, ids, objectives, batches made ahead of the step.

pub mod source;
