//! What tasks that guess tokens say of their loss.

use crate::config::NonNegative;
use crate::graph::Tensor;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` of a model that writes text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TokenLossConfig {
    /// Factor of the squared log of the partition function in the training loss (arXiv:2204.02311, section 5).
    pub z_loss: NonNegative,
}

impl Default for TokenLossConfig {
    fn default() -> TokenLossConfig {
        TokenLossConfig {
            z_loss: NonNegative::of(0.0),
        }
    }
}

impl TokenLossConfig {
    /// What training makes small, of negative log-likelihoods and the logs of their partition functions, both f32 of one shape:
    /// `nll + z_loss log_sum^2`.
    #[track_caller]
    pub(super) fn trained<'g>(self, nll: Tensor<'g>, log_sum: Tensor<'g>) -> Tensor<'g> {
        match self.z_loss.get() {
            0.0 => nll,
            z_loss => nll + log_sum * log_sum * z_loss,
        }
    }
}
