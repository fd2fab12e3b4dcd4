//! Many hosts, one run: who takes part, the key-value store that they share, and what they must agree on.
//!
//! Every host runs the same binary. [`place`] finds out which of them this one is; [`Member::join`] meets the others at
//! the coordinator, host 0, which serves a key-value store over TCP; [`agree`] stops all of them before anything is
//! compiled when they were told different things. While they train, heartbeats name a host that dies to all the others,
//! and carry the wish to stop, so that all stop after the same step.
//!
//! The store trusts whoever proves to know the job's token, and encrypts nothing: it belongs into a cluster's own network.

mod agree;
mod fingerprint;
mod local;
mod loss;
mod member;
mod membership;
mod metadata;
mod names;
mod process_info;
mod ranges;
mod schedulers;
mod server;
mod wire;

pub use agree::{Statement, agree};
pub use fingerprint::{digest, fingerprint};
pub use loss::Loss;
pub use member::{Joining, Leaver, Member};
pub use names::expand;
pub use process_info::{Environment, PORT, ProcessInfo, Said, job_token, place, tpu_place};
pub use ranges::ranges;
