//! What a run takes of memory at least, held against what there is before anything of it is made.

use super::RunConfig;
use crate::data::ImageConfig;
use crate::error::{Error, Result};
use crate::machine::memory_limit;

/// Something that takes memory for the whole run.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// What it is, in a few words, with the numbers that it follows from.
    pub what: String,
    /// Bytes.
    pub bytes: u64,
}

/// Memory that can be had.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// Whose it is: `this machine`.
    pub of: String,
    /// Bytes.
    pub bytes: u64,
}

impl Room {
    /// The memory that this process can have at most; none where the system does not tell.
    pub fn machine() -> Option<Room> {
        memory_limit().map(|limit| Room {
            of: limit.of.to_owned(),
            bytes: limit.bytes,
        })
    }

    /// Refuse what cannot fit; a sentence where nine tenths are taken by what is certain and what is `likely` besides.
    ///
    /// # Errors
    /// [`Error::Config`] with every number and `remedy`.
    pub fn hold(&self, needs: &[Need], likely: u64, remedy: &str) -> Result<Option<String>> {
        let total = needs
            .iter()
            .fold(0, |sum: u64, need| sum.saturating_add(need.bytes));
        let Room { of, bytes } = self;
        let parts: Vec<String> = needs
            .iter()
            .map(|need| format!("{} {}", need.what, gib(need.bytes)))
            .collect();
        let parts = parts.join(", ");
        if total > *bytes {
            return Err(Error::config(format!(
                "memory: the run takes {} at least ({parts}), and {of} has {}; {remedy}",
                gib(total),
                gib(*bytes)
            )));
        }
        let near = total.saturating_add(likely) > bytes / 10 * 9;
        Ok(near.then(|| {
            format!(
                "memory may not suffice: {parts}, and {} for gradients, of the {} that {of} has; {remedy}",
                gib(likely),
                gib(*bytes)
            )
        }))
    }
}

impl RunConfig {
    /// What batches that wait for the step take on the host, in a run of that many steps.
    pub fn waiting_batches(&self, steps: u64) -> Need {
        let batch = self.train.batch.wide();
        let pictures = |image: &ImageConfig| {
            let (size, channels) = (image.size.wide(), image.channels.wide());
            let shape = format!("pictures of {size} x {size} x {channels}");
            (size * size * channels, shape)
        };
        let (key, ahead, example, shape) = match (&self.data, &self.text, &self.pairs) {
            (_, _, Some(pairs)) => {
                let (example, shape) = pictures(&pairs.image);
                let example = example + 8 * pairs.length.wide(); // ids and which are there
                ("pairs.prefetch", pairs.prefetch.wide(), example, shape)
            }
            (_, Some(text), _) => {
                let (inputs, targets) = (text.inputs.wide(), text.target_length() as u64);
                // i32 each
                let example = 4 * text.objective.row_numbers(inputs, targets);
                let shape = format!("rows of {inputs} and {targets} tokens");
                ("text.prefetch", text.prefetch.wide(), example, shape)
            }
            (Some(data), None, _) => {
                let (example, shape) = pictures(&data.image);
                ("data.prefetch", data.prefetch.wide(), example, shape)
            }
            (None, None, None) => ("train.batch", 0, 0, "nothing".to_owned()),
        };
        let ahead = ahead.min(steps);
        Need {
            what: format!("{ahead} batches of {batch} {shape} ({key}, train.batch)"),
            bytes: (ahead * example).saturating_mul(batch),
        }
    }

    /// Refuse batches that the host cannot hold.
    ///
    /// # Errors
    /// [`Error::Config`] with the numbers.
    pub fn check_host(&self, steps: u64) -> Result<()> {
        let Some(room) = Room::machine() else {
            return Ok(());
        };
        let remedy = "lower train.batch, or how many batches are made ahead";
        room.hold(&[self.waiting_batches(steps)], 0, remedy)?;
        Ok(())
    }

    /// A sentence when pictures of `data.image.max_pixels`, one on each thread, would take more than the machine has.
    pub fn largest_pictures(&self) -> Option<String> {
        let (data, room) = (self.data.as_ref()?, Room::machine()?);
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = match data.threads.get() {
            0 => cores,
            threads => threads,
        };
        let most = data.image.max_pixels;
        let bytes = most.wide().saturating_mul(3 * threads as u64);
        (bytes > room.bytes).then(|| {
            format!(
                "data.image.max_pixels = {most}: pictures of that size on {threads} threads at once take {}, and {} has {}",
                gib(bytes),
                room.of,
                gib(room.bytes)
            )
        })
    }
}

/// Bytes for people: `23.5 GiB`.
pub fn gib(bytes: u64) -> String {
    let gib = bytes as f64 / f64::from(1 << 30);
    match gib {
        _ if gib < 0.1 => format!("{:.1} MiB", gib * 1024.0),
        _ => format!("{gib:.1} GiB"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_fit_is_refused_with_the_numbers_and_what_is_near_is_said() {
        let room = Room {
            of: "this machine".to_owned(),
            bytes: 10 << 30,
        };
        let need = |bytes| {
            [Need {
                what: "weights".to_owned(),
                bytes,
            }]
        };
        assert_eq!(room.hold(&need(1 << 30), 0, "do less").unwrap(), None);
        let near = room
            .hold(&need(8 << 30), 2 << 30, "do less")
            .unwrap()
            .unwrap();
        assert!(
            near.contains("weights 8.0 GiB, and 2.0 GiB for gradients"),
            "{near}"
        );
        let error = room.hold(&need(u64::MAX), 0, "do less").unwrap_err();
        let error = error.to_string();
        assert!(
            error.starts_with("memory: the run takes 17179869184.0 GiB at least"),
            "{error}"
        );
        assert!(
            error.ends_with("this machine has 10.0 GiB; do less"),
            "{error}"
        );
    }
}
