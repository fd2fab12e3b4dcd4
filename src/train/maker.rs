//! Which compiler made the numbers of a checkpoint.

use crate::log::Log;
use crate::plugins::ENTRIES;
use crate::runtime::Runtime;
use crate::store::Saved;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A plugin, as it is written into a checkpoint's manifest: another one may round otherwise, so that a run which goes on with it
/// repeats no longer the uninterrupted run's losses to the last bit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Maker {
    /// Its package with version, where it is one that Kiln knows, else its file.
    name: String,
    /// Version of its PJRT API.
    api: String,
    /// Kind of hardware.
    platform: String,
    /// Version of the hardware's software, in its own words.
    platform_version: String,
}

impl Maker {
    /// The plugin that runs here.
    pub(super) fn here(runtime: &Runtime) -> Maker {
        let plugin = runtime.client.plugin();
        let path = plugin.path();
        let known = ENTRIES.iter().find(|entry| {
            let folder = entry.stored().and_then(|stored| stored.canonicalize().ok());
            folder.is_some_and(|stored| stored == path)
        });
        let file = || path.file_name().unwrap_or_default().display().to_string();
        let (major, minor) = plugin.api_version();
        Maker {
            name: known.map_or_else(file, |entry| entry.package.pin()),
            api: format!("{major}.{minor}"),
            platform: runtime.client.platform().to_owned(),
            platform_version: runtime.client.platform_version().to_owned(),
        }
    }

    /// Say it when a run goes on from a checkpoint of another plugin.
    pub(super) fn compare(&self, saved: Option<&Saved>, log: &mut Log) {
        if let Some(note) = saved.and_then(|saved| self.differs(saved)) {
            log.note(&note);
        }
    }

    /// What there is to say when a run goes on from that checkpoint here; nothing where the same plugin made it, or none is named.
    fn differs(&self, saved: &Saved) -> Option<String> {
        let made = saved.extra().get("plugin")?;
        let made = Maker::deserialize(made).ok()?;
        (made != *self).then(|| {
            format!(
                "step {} was made by {made}, and this is {self}: from here on losses are not those of an uninterrupted run to the last bit",
                saved.step()
            )
        })
    }
}

impl fmt::Display for Maker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Maker {
            name,
            api,
            platform,
            platform_version,
        } = self;
        let version = platform_version.lines().next().unwrap_or_default();
        match version == platform {
            true => write!(f, "{name} (PJRT {api}, {platform})"),
            false => write!(f, "{name} (PJRT {api}, {platform} {version})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::array::Array;
    use crate::store::Checkpoints;
    use crate::types::{DType, Type};
    use serde_json::json;

    fn maker(name: &str) -> Maker {
        Maker {
            name: name.to_owned(),
            api: "0.115".to_owned(),
            platform: "cpu".to_owned(),
            platform_version: "cpu".to_owned(),
        }
    }

    #[test]
    fn going_on_with_another_plugin_is_said_and_with_the_same_is_not() {
        let saved = |extra| {
            let folder = tempfile::tempdir().unwrap();
            let one = Array::new(&[1], &[1.0f32]).unwrap();
            let ty = Type::new(DType::F32, &[1]);
            let tensors = [("params/w".to_owned(), ty, || Ok(one))];
            let checkpoints = Checkpoints::open(folder.path(), 1).unwrap();
            checkpoints.save(3, tensors, extra).unwrap();
            Saved::of_step(folder.path(), 3).unwrap()
        };
        let by_a = saved(json!({ "plugin": maker("a==1") }));
        assert_eq!(maker("a==1").differs(&by_a), None);
        let note = maker("a==2").differs(&by_a).unwrap();
        assert!(
            note.starts_with(
                "step 3 was made by a==1 (PJRT 0.115, cpu), and this is a==2 (PJRT 0.115, cpu)"
            ),
            "{note}"
        );
        assert_eq!(maker("a==1").differs(&saved(json!({}))), None);
    }
}
