//! How long a step will take, from what the compiler made of it and what the chip and its links can do; and what a whole
//! run will take of time, money and energy. A model, not a measurement: its assumptions are told with it.

use super::{Collective, Profile};
use crate::plugins::{Chip, Slice};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Seconds until the first byte has gone from one device to the next.
const HOP: f64 = 1e-6;

/// What a run costs besides time; each can be named by the user.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prices {
    /// Dollars for a device and hour; nothing where that is not known.
    pub dollars: Option<f64>,
    /// Watts of a device with its share of the host, under load.
    pub watts: f64,
    /// Energy of the data centre over that of its machines.
    pub overhead: f64,
    /// Kilograms of CO2 equivalent for a kilowatt-hour.
    pub carbon: f64,
}

/// Prices that the user names in place of the usual ones.
#[derive(Clone, Copy, Debug, Default)]
pub struct OwnPrices {
    /// Dollars for a device and hour.
    pub dollars: Option<f64>,
    /// Watts of a device.
    pub watts: Option<f64>,
    /// Energy of the data centre over that of its machines.
    pub overhead: Option<f64>,
    /// Kilograms of CO2 equivalent for a kilowatt-hour.
    pub carbon: Option<f64>,
}

/// What is estimated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Seconds of computing in a step.
    pub compute: f64,
    /// Seconds that all collectives between neighbours take in a step.
    pub links: f64,
    /// Seconds that all transfers between slices or hosts take in a step.
    pub network: f64,
    /// Of both, seconds that nothing is computed meanwhile.
    pub waiting: f64,
    /// Seconds of a step.
    pub step: f64,
    /// The model's own operations over what the devices could do in that time.
    pub mfu: f64,
    /// Examples a second, all devices together.
    pub examples: f64,
    /// Tokens a second, of models that read some.
    pub tokens: Option<f64>,
    /// The whole run, where its length is known.
    pub run: Option<Run>,
    /// What was assumed.
    pub assumptions: Vec<String>,
}

/// A whole run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Steps.
    pub steps: u64,
    /// Hours.
    pub hours: f64,
    /// Hours of all devices.
    pub device_hours: f64,
    /// Dollars; nothing where the price is not known.
    pub dollars: Option<f64>,
    /// Kilowatt-hours.
    pub energy: f64,
    /// Kilograms of CO2 equivalent.
    pub carbon: f64,
}

/// What an estimate is made of.
#[derive(Debug)]
pub struct Basis<'a> {
    /// The chip.
    pub chip: &'a Chip,
    /// Devices.
    pub devices: usize,
    /// Names and sizes of the mesh's axes, the slowest first.
    pub mesh: &'a [(String, usize)],
    /// Where each device of the mesh stands on the torus; empty where that is not known.
    pub places: &'a [Vec<usize>],
    /// The slice, which tells how the torus closes; nothing for other devices than TPUs.
    pub slice: Option<&'a Slice>,
    /// Operations of the model in a step, all devices together.
    pub model_flops: f64,
    /// Examples of a step.
    pub batch: usize,
    /// Tokens of a step.
    pub tokens: Option<usize>,
    /// Steps of the run, where known.
    pub steps: Option<u64>,
}

impl Basis<'_> {
    /// The estimate of a step of that work and these collectives.
    pub fn estimate(
        &self,
        profile: &Profile,
        collectives: &[Collective],
        own: OwnPrices,
    ) -> Estimate {
        let (mut links, mut network, mut beside, mut alone) = (0.0, 0.0, 0.0, 0.0);
        for one in collectives {
            let seconds = self.seconds(one) * one.times as f64;
            match one.network {
                true => network += seconds,
                false => links += seconds,
            }
            match one.overlapped {
                true => beside += seconds,
                false => alone += seconds,
            }
        }
        let compute = profile.seconds;
        let waiting = alone + (beside - compute).max(0.0);
        let step = compute + waiting;
        let share = self.model_flops / self.devices as f64;
        // seconds of an operation at the peaks of what the step multiplies
        let slowness = match profile.products() {
            (0, _) => 1.0 / self.chip.bf16,
            (all, fp8) => self.chip.seconds(all, fp8) / all as f64,
        };
        let prices = self.prices(own);
        let each = |count: usize| count as f64 / step;
        Estimate {
            compute,
            links,
            network,
            waiting,
            step,
            mfu: share * slowness / step,
            examples: each(self.batch),
            tokens: self.tokens.map(each),
            run: self.steps.map(|steps| {
                let hours = steps as f64 * step / 3600.0;
                let device_hours = hours * self.devices as f64;
                let energy = device_hours * prices.watts * prices.overhead / 1000.0;
                Run {
                    steps,
                    hours,
                    device_hours,
                    dollars: prices.dollars.map(|each| device_hours * each),
                    energy,
                    carbon: energy * prices.carbon,
                }
            }),
            assumptions: self.assumptions(&prices),
        }
    }

    /// Seconds that a collective takes once.
    fn seconds(&self, one: &Collective) -> f64 {
        if one.network {
            return one.sent as f64 / self.chip.network + 20.0 * HOP;
        }
        let (bandwidth, hops) = self.lanes(one);
        one.sent as f64 / bandwidth + hops as f64 * HOP
    }

    /// Bytes a second that a device sends in a collective, and the devices that it has to pass: each dimension of the torus that
    /// the group spans carries its share, both ways round where the group goes all around it.
    fn lanes(&self, one: &Collective) -> (f64, usize) {
        let link = self.chip.link;
        if self.chip.torus == 0 || self.places.is_empty() {
            return (link, one.members);
        }
        let over: Vec<&str> = one
            .axes
            .split('+')
            .map(|a| a.split(' ').next().unwrap_or(a))
            .collect();
        let mut extents: Vec<(usize, usize)> = Vec::new(); // of the group, of the torus
        let sizes: Vec<usize> = self.mesh.iter().map(|a| a.1).collect();
        let mut strides = vec![1; sizes.len()];
        for k in (1..sizes.len()).rev() {
            strides[k - 1] = strides[k] * sizes[k];
        }
        let coordinate = |device: usize, axis: usize| device / strides[axis] % sizes[axis];
        let inside = |device: usize| {
            let mut axes = self.mesh.iter().enumerate();
            axes.all(|(k, (name, _))| over.contains(&name.as_str()) || coordinate(device, k) == 0)
        };
        for dimension in 0..self.chip.torus {
            let along = |devices: &mut dyn Iterator<Item = usize>| {
                let mut seen: Vec<usize> = devices
                    .filter_map(|d| self.places.get(d)?.get(dimension).copied())
                    .collect();
                seen.sort_unstable();
                seen.dedup();
                seen.len()
            };
            let all = 0..self.places.len();
            extents.push((
                along(&mut all.clone().filter(|d| inside(*d))),
                along(&mut all.clone()),
            ));
        }
        let whole: Vec<bool> = extents.iter().map(|(group, all)| group == all).collect();
        let rings = self.slice.map_or([false; 3], |slice| slice.rings(&whole));
        let spanned = extents.iter().filter(|(group, _)| *group > 1);
        let lanes = extents
            .iter()
            .zip(rings)
            .map(|((group, _), ring)| match group {
                0 | 1 => 0,
                _ => 1 + usize::from(ring),
            });
        let ways: usize = lanes.sum();
        (
            link * ways.max(1) as f64,
            spanned.map(|(group, _)| *group).sum(),
        )
    }

    fn prices(&self, own: OwnPrices) -> Prices {
        Prices {
            dollars: own.dollars.or(self.chip.price),
            watts: own.watts.unwrap_or(self.chip.watts),
            overhead: own.overhead.unwrap_or(1.1),
            carbon: own.carbon.unwrap_or(0.4),
        }
    }

    fn assumptions(&self, prices: &Prices) -> Vec<String> {
        let chip = self.chip;
        let clock = match chip.clock {
            Some(clock) => format!(
                "computing takes the cycles that the compiler estimates, at {:.2} GHz; where it estimates none, the longer of products \
                 at {:.0} TFLOP/s and memory at {:.0} GB/s",
                clock / 1e9,
                chip.bf16 / 1e12,
                chip.memory / 1e9
            ),
            None => format!(
                "computing takes the longer of products at {:.0} TFLOP/s and memory at {:.0} GB/s, operation by operation",
                chip.bf16 / 1e12,
                chip.memory / 1e9
            ),
        };
        let links = match chip.torus {
            0 => format!(
                "collectives send {:.0} GB/s from each device",
                chip.link / 1e9
            ),
            n => format!(
                "collectives run in rings at {:.0} GB/s a link and direction, along all of the {n} dimensions of the torus that their group \
                 spans{}, {:.0} us a hop; nobody else is on the links",
                chip.link / 1e9,
                self.slice.map_or(String::new(), Slice::told),
                HOP * 1e6
            ),
        };
        vec![
            clock,
            links,
            format!("between slices or hosts {:.1} GB/s from each device", chip.network / 1e9),
            "what the compiler does not run beside anything waits; input, checkpoints, evaluations and failures take no time".to_owned(),
            format!(
                "{} a device and hour, {:.0} W a device, {:.2} times that for the data centre, {:.2} kg CO2e a kWh",
                prices.dollars.map_or("no price known (--price)".to_owned(), |d| format!("{d:.2} dollars")),
                prices.watts,
                prices.overhead,
                prices.carbon
            ),
        ]
    }
}

/// Seconds for people.
pub(super) fn seconds(s: f64) -> String {
    match s {
        s if s >= 1.0 => format!("{s:.2} s"),
        s if s >= 1e-3 => format!("{:.2} ms", s * 1e3),
        s => format!("{:.1} us", s * 1e6),
    }
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "\nestimate of a step, by the compiler's cycles and a model of the links: not measured"
        )?;
        writeln!(
            f,
            "{:>14}  a step: {} computing, {} waiting",
            seconds(self.step),
            seconds(self.compute),
            seconds(self.waiting)
        )?;
        writeln!(
            f,
            "{:>14}  on the links, {} on the network",
            seconds(self.links),
            seconds(self.network)
        )?;
        writeln!(f, "{:>13.1} %  of the peak (MFU)", 100.0 * self.mfu)?;
        let tokens = self
            .tokens
            .map_or(String::new(), |t| format!(", {t:.0} tokens a second"));
        writeln!(f, "{:>14.0}  examples a second{tokens}", self.examples)?;
        if let Some(run) = &self.run {
            writeln!(
                f,
                "{:>14}  for {} steps: {:.0} device-hours{}, {:.0} kWh, {:.0} kg CO2e",
                format!("{:.1} h", run.hours),
                run.steps,
                run.device_hours,
                run.dollars
                    .map_or(String::new(), |d| format!(", {d:.0} dollars")),
                run.energy,
                run.carbon
            )?;
        }
        for assumption in &self.assumptions {
            writeln!(f, "                assumes: {assumption}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Purpose;
    use super::*;
    use crate::plugins::TPUS;

    /// A v5e slice of 16 x 16 as one axis: a gigabyte of all-gather goes both ways around both dimensions.
    #[test]
    fn a_collective_takes_its_bytes_over_all_the_links_of_its_group() {
        let chip = Chip::of("TPU v5 lite").unwrap();
        let places: Vec<Vec<usize>> = (0..256).map(|k| vec![k / 16, k % 16, 0]).collect();
        let one = |axes: &str, members: usize| Collective {
            kind: "all-gather".into(),
            axes: axes.into(),
            network: false,
            name: String::new(),
            path: String::new(),
            source: String::new(),
            purpose: Purpose::Gather,
            of: String::new(),
            cause: String::new(),
            overlapped: false,
            members,
            times: 1,
            operand: 0,
            sent: 1_000_000_000,
        };
        let closed = TPUS.iter().find(|t| t.name == "v5e").unwrap();
        let closed = closed.slice("16x16").unwrap();
        let basis = |slice: &Slice, mesh: &[(String, usize)], axes: &str, members: usize| {
            let basis = Basis {
                chip,
                devices: 256,
                mesh,
                places: &places,
                slice: Some(slice),
                model_flops: 0.0,
                batch: 1,
                tokens: None,
                steps: None,
            };
            basis.seconds(&one(axes, members))
        };
        let axes = |axes: &[(&str, usize)]| -> Vec<(String, usize)> {
            axes.iter()
                .map(|(name, n)| ((*name).to_owned(), *n))
                .collect()
        };
        let flat = axes(&[("fsdp", 256)]);
        let both = basis(&closed, &flat, "fsdp", 256);
        assert!((both - (1e9 / (4.0 * 45e9) + 32e-6)).abs() < 1e-9, "{both}");
        let two = axes(&[("data", 16), ("model", 16)]);
        let line = basis(&closed, &two, "model", 16);
        assert!((line - (1e9 / (2.0 * 45e9) + 16e-6)).abs() < 1e-9, "{line}");
        // half of a dimension is no ring
        let three = axes(&[("a", 16), ("b", 2), ("c", 8)]);
        let half = basis(&closed, &three, "c", 8);
        assert!((half - (1e9 / 45e9 + 8e-6)).abs() < 1e-9, "{half}");
        // nor is a dimension whose ends have no link
        let open = Slice {
            wrap: [false; 3],
            ..closed
        };
        let both = basis(&open, &flat, "fsdp", 256);
        assert!((both - (1e9 / (2.0 * 45e9) + 32e-6)).abs() < 1e-9, "{both}");
    }
}
