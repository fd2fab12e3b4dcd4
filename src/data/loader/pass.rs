//! Which sample stands where in a pass through a source with random access.

use super::{Permutation, Purpose, Stream};
use crate::error::{Error, Result};

/// Samples that are tried for one row before the source is given up.
const TRIES: u64 = 64;

/// How the samples are passed through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Without end, every epoch in its own random order, augmented; a bad sample is replaced by another.
    Train,
    /// Once, in the source's order, not augmented; a bad sample, and a row past the end, has weight 0.
    Eval,
}

/// A pass through a source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passing {
    pub(crate) pass: Pass,
    pub(crate) seed: u64,
    /// Samples of the source, at least 1.
    pub(crate) len: u64,
    /// How many may be bad before a row is given up.
    pub(crate) bad_samples: usize,
}

impl Passing {
    /// What `read` gives of the sample at that global index, or in a training of another one where it is bad; none where an evaluation has
    /// none. Bad ones met on the way go to `bad`, with why.
    ///
    /// # Errors
    /// When no sample can be read.
    pub(crate) fn sample<T>(
        &self,
        global: u64,
        bad: &mut Vec<(usize, String)>,
        mut read: impl FnMut(usize) -> Result<T, String>,
    ) -> Result<Option<T>> {
        let Passing {
            pass, seed, len, ..
        } = *self;
        let mut index = match pass {
            Pass::Train => Permutation::new(seed, global / len, len).at(global % len),
            Pass::Eval if global < len => global,
            Pass::Eval => return Ok(None),
        };
        let mut others = Stream::new(seed, Purpose::Replace, global);
        for _ in 0..TRIES {
            let met = index as usize;
            let why = match read(met) {
                Ok(sample) => return Ok(Some(sample)),
                Err(why) => why,
            };
            if bad.iter().all(|(known, _)| *known != met) {
                bad.push((met, why));
            }
            if pass == Pass::Eval || bad.len() > self.bad_samples {
                return Ok(None);
            }
            index = others.below(len);
        }
        let latest = bad.last().map_or("", |(_, message)| message);
        Err(Error::data(format!(
            "{TRIES} samples in a row cannot be read; the latest: {latest}"
        )))
    }
}
