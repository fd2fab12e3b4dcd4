use crate::support::{clients, plugins, upload};
use kiln::array::Array;
use kiln::error::Error;
use kiln::pjrt::{Client, ClientOptions, Plugin, Topology, Value};
use std::path::{Path, PathBuf};

/// What loading the file says.
fn refused(path: &Path) -> String {
    Plugin::load(path).unwrap_err().chain()
}

#[test]
fn a_plugin_tells_about_itself() {
    for plugin in plugins() {
        let (major, minor) = plugin.api_version();
        assert_eq!(major, 0);
        assert!(minor > 40, "{minor}");
        let version = &plugin.attributes()["stablehlo_current_version"];
        assert!(
            matches!(version, Value::Ints(parts) if parts.len() == 3),
            "{version}"
        );
        // No CPU plugin has one.
        assert!(!plugin.has_profiler());
    }
}

#[test]
fn a_plugin_is_opened_once() {
    for plugin in plugins() {
        let again = Plugin::load(plugin.path()).unwrap();
        assert_eq!(again.path(), plugin.path());
        let options = ClientOptions::default();
        let clients = [&plugin, &again].map(|plugin| Client::new(plugin, &options).unwrap());
        assert_ne!(clients[0], clients[1]);
    }
}

#[test]
fn files_that_are_no_plugins_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.so");
    assert!(refused(&missing).contains("missing.so: No such file"));
    let text = folder.path().join("text.so");
    std::fs::write(&text, "not a library").unwrap();
    assert!(refused(&text).contains("text.so does not open"));
    assert!(refused(folder.path()).contains("does not open"));
    // The C library that this process runs on is a shared library, but no plugin.
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let libc = maps
        .split_whitespace()
        .find(|word| word.contains("/libc.so"));
    let libc = PathBuf::from(libc.expect("the tests run on a C library of their own"));
    assert!(refused(&libc).contains("it does not export GetPjrtApi"));
}

#[test]
fn a_client_describes_its_devices() {
    for client in clients(3) {
        assert_eq!(client.platform(), "cpu");
        assert_eq!(client.process_index(), 0);
        assert!(!client.platform_version().is_empty());
        assert_eq!(client.device_ids(), [0, 1, 2]);
        let devices = client.devices();
        assert_eq!(
            devices.iter().map(|d| d.id()).collect::<Vec<_>>(),
            [0, 1, 2]
        );
        assert_eq!(devices[2].kind(), "cpu");
        assert!(!devices[2].description().debug.is_empty());
        assert!(devices[0].memories().contains(&"device".to_owned()));
        // The CPU plugins do not count; what is told must make sense.
        if let Some(memory) = devices[0].memory_stats() {
            assert!(memory.peak_in_use.is_none_or(|peak| peak >= memory.in_use));
        }
        let buffer = upload(&client, Array::scalar(1.0f32));
        assert!(devices[0].memories().contains(&buffer.memory().unwrap()));
    }
}

#[test]
fn topologies_that_a_plugin_does_not_have_are_refused() {
    for plugin in plugins() {
        let error = Topology::new(&plugin, "v5e:2x4", &[]).unwrap_err();
        let words = error.chain();
        assert!(words.starts_with("topology v5e:2x4: plugin "), "{words}");
        assert!(
            words.contains("does not provide PJRT_TopologyDescription_Create"),
            "{words}"
        );
        let Error::Context { source, .. } = error else {
            panic!("no context: {words}");
        };
        assert!(matches!(*source, Error::Plugin { code: 12, .. }));
    }
}
