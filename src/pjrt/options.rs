//! Options of a compilation, and the protocol buffer that carries them (`xla/pjrt/proto/compile_options.proto`).

use crate::error::{Error, Result};
use prost::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How to compile a program.
#[derive(Clone, Debug, PartialEq)]
pub struct CompileOptions {
    /// Copies of the program that run side by side on different data.
    pub replicas: usize,
    /// Devices over which one copy is partitioned.
    pub partitions: usize,
    /// Ids of the devices, replica by replica; empty for the first devices there are.
    pub device_assignment: Vec<i64>,
    /// Whether the program's shardings are Shardy's (`sdy`) rather than `mhlo.sharding`.
    pub shardy: bool,
    /// XLA options by name, such as `xla_dump_to`. The type of a value matters: XLA refuses `"true"` for a boolean.
    pub overrides: BTreeMap<String, OptionValue>,
}

impl Default for CompileOptions {
    /// One device, Shardy.
    fn default() -> CompileOptions {
        CompileOptions {
            replicas: 1,
            partitions: 1,
            device_assignment: Vec::new(),
            shardy: true,
            overrides: BTreeMap::new(),
        }
    }
}

/// Value of an XLA option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "true or false, a whole number, a finite number, or text"
)]
pub enum OptionValue {
    /// Yes or no.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number.
    Double(#[serde(deserialize_with = "finite")] f64),
    /// Text; also enumerations, and lists of them with commas.
    Str(String),
}

fn finite<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<f64, D::Error> {
    let number = f64::deserialize(deserializer)?;
    match number.is_finite() {
        true => Ok(number),
        false => Err(serde::de::Error::custom("expected a finite number")),
    }
}

impl fmt::Display for OptionValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OptionValue::Bool(yes) => yes.fmt(f),
            OptionValue::Int(n) => n.fmt(f),
            OptionValue::Double(x) => x.fmt(f),
            OptionValue::Str(text) => f.write_str(text),
        }
    }
}

impl CompileOptions {
    /// Options for one program over that many devices.
    pub fn partitioned(partitions: usize) -> CompileOptions {
        CompileOptions {
            partitions,
            ..CompileOptions::default()
        }
    }

    /// The serialised `CompileOptionsProto`, for a client or topology with devices of these ids (ascending).
    ///
    /// # Errors
    /// When there are no replicas or partitions, the assignment has another number of devices, or names one twice or one
    /// that is not there.
    pub fn encode(&self, ids: &[i64]) -> Result<Vec<u8>> {
        let assignment = self.assignment(ids)?;
        let overrides = self.overrides.iter();
        let overrides = overrides.map(|(name, value)| (name.clone(), value.to_proto()));
        let proto = CompileOptionsProto {
            build: Some(BuildOptionsProto {
                // -1: decided by the assignment.
                device_ordinal: -1,
                replicas: self.replicas as i64,
                partitions: self.partitions as i64,
                spmd_partitioning: true,
                device_assignment: Some(assignment),
                shardy_partitioner: self.shardy,
            }),
            overrides: overrides.collect(),
        };
        Ok(proto.encode_to_vec())
    }

    /// Who computes what: for each partition, the device of each replica.
    fn assignment(&self, ids: &[i64]) -> Result<DeviceAssignmentProto> {
        let count = self.replicas.saturating_mul(self.partitions);
        if count == 0 {
            return Err(Error::other(
                "a program needs at least one replica and one partition",
            ));
        }
        let explicit = &self.device_assignment;
        let devices = match explicit.is_empty() {
            true => ids.get(..count).ok_or_else(|| {
                let have = ids.len();
                Error::other(format!(
                    "the program runs on {count} devices, but there are {have}"
                ))
            })?,
            false => explicit.as_slice(),
        };
        let assigned = devices.len();
        if assigned != count {
            return Err(Error::other(format!(
                "the device assignment has {assigned} devices, the program runs on {count}"
            )));
        }
        let mut seen = BTreeSet::new();
        for id in devices {
            if ids.binary_search(id).is_err() {
                return Err(Error::other(format!(
                    "the device assignment names device {id}, which is not there"
                )));
            }
            if !seen.insert(id) {
                return Err(Error::other(format!(
                    "the device assignment names device {id} twice"
                )));
            }
        }
        let of_partition = |partition| ComputationDevicesProto {
            replicas: devices
                .iter()
                .skip(partition)
                .step_by(self.partitions)
                .copied()
                .collect(),
        };
        Ok(DeviceAssignmentProto {
            replica_count: self.replicas as i32,
            computation_count: self.partitions as i32,
            computations: (0..self.partitions).map(of_partition).collect(),
        })
    }
}

impl OptionValue {
    fn to_proto(&self) -> OverrideProto {
        let value = match self {
            OptionValue::Str(value) => Override::Str(value.clone()),
            OptionValue::Bool(value) => Override::Bool(*value),
            OptionValue::Int(value) => Override::Int(*value),
            OptionValue::Double(value) => Override::Double(*value),
        };
        OverrideProto { value: Some(value) }
    }
}

/// `CompileOptionsProto`.
#[derive(Clone, PartialEq, Message)]
struct CompileOptionsProto {
    #[prost(message, optional, tag = "3")]
    build: Option<BuildOptionsProto>,
    #[prost(btree_map = "string, message", tag = "7")]
    overrides: BTreeMap<String, OverrideProto>,
}

/// `ExecutableBuildOptionsProto`.
#[derive(Clone, PartialEq, Message)]
struct BuildOptionsProto {
    #[prost(int64, tag = "1")]
    device_ordinal: i64,
    #[prost(int64, tag = "4")]
    replicas: i64,
    #[prost(int64, tag = "5")]
    partitions: i64,
    #[prost(bool, tag = "6")]
    spmd_partitioning: bool,
    #[prost(message, optional, tag = "9")]
    device_assignment: Option<DeviceAssignmentProto>,
    #[prost(bool, tag = "19")]
    shardy_partitioner: bool,
}

/// `DeviceAssignmentProto`.
#[derive(Clone, PartialEq, Message)]
struct DeviceAssignmentProto {
    #[prost(int32, tag = "1")]
    replica_count: i32,
    #[prost(int32, tag = "2")]
    computation_count: i32,
    #[prost(message, repeated, tag = "3")]
    computations: Vec<ComputationDevicesProto>,
}

/// `DeviceAssignmentProto.ComputationDevice`.
#[derive(Clone, PartialEq, Message)]
struct ComputationDevicesProto {
    #[prost(int64, repeated, tag = "1")]
    replicas: Vec<i64>,
}

/// `OptionOverrideProto`.
#[derive(Clone, PartialEq, Message)]
struct OverrideProto {
    #[prost(oneof = "Override", tags = "1, 2, 3, 4")]
    value: Option<Override>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
enum Override {
    #[prost(string, tag = "1")]
    Str(String),
    #[prost(bool, tag = "2")]
    Bool(bool),
    #[prost(int64, tag = "3")]
    Int(i64),
    #[prost(double, tag = "4")]
    Double(f64),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partitions_get_the_devices_of_their_column() {
        let options = CompileOptions {
            replicas: 2,
            partitions: 3,
            device_assignment: vec![5, 4, 3, 2, 1, 0],
            ..CompileOptions::default()
        };
        let assignment = options.assignment(&[0, 1, 2, 3, 4, 5]).unwrap();
        let columns: Vec<Vec<i64>> = assignment
            .computations
            .into_iter()
            .map(|c| c.replicas)
            .collect();
        assert_eq!(columns, [[5, 2], [4, 1], [3, 0]]);
    }

    #[test]
    fn the_first_devices_are_taken_unless_told() {
        let assignment = CompileOptions::partitioned(2)
            .assignment(&[7, 8, 9])
            .unwrap();
        assert_eq!(assignment.computations[1].replicas, [8]);
    }

    #[test]
    fn impossible_assignments_are_refused() {
        let refused = |replicas, partitions, devices: &[i64]| {
            let options = CompileOptions {
                replicas,
                partitions,
                device_assignment: devices.to_vec(),
                ..CompileOptions::default()
            };
            options.encode(&[0, 1]).unwrap_err().to_string()
        };
        assert!(refused(0, 1, &[]).contains("at least one"));
        assert!(refused(1, 3, &[]).contains("runs on 3 devices, but there are 2"));
        assert!(refused(1, 2, &[1]).contains("has 1 devices"));
        assert!(refused(1, 2, &[1, 2]).contains("device 2, which is not there"));
        assert!(refused(1, 2, &[1, 1]).contains("device 1 twice"));
    }
}
