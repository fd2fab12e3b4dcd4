//! Each host reads the rows that its devices hold, and they are the rows that one host alone would read.

use crate::place::{Place, VIT, kiln};
use crate::support::{free_port, host, printed, together};
use kiln::shard::{PartitionSpec, Rules};
use kiln::types::{DType, Type};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Rule file, devices, sizes of mesh axes, hosts, and the mesh axes that cut the batch.
type Case = (
    &'static str,
    usize,
    &'static [(&'static str, usize)],
    usize,
    &'static [&'static str],
);
const CASES: [Case; 5] = [
    ("dp", 4, &[], 4, &["data"]),
    ("fsdp", 8, &[], 2, &["fsdp"]),
    // two hosts share each shard of the batch
    ("fsdp_tp", 8, &[("model", 4)], 4, &["fsdp"]),
    ("fsdp_tp", 8, &[("model", 2)], 2, &["fsdp"]),
    ("two_slices", 8, &[("slice", 2)], 4, &["slice", "fsdp"]),
];

/// Hash of each (batch, row) that was read.
type Read = BTreeMap<(u64, usize), String>;

fn read(printed: &str) -> Read {
    let line = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let ["batch", batch, "row", row, "sample", sample, digest] = words[..] else {
            return None;
        };
        let (batch, row): (u64, usize) = (batch.parse().unwrap(), row.parse().unwrap());
        assert_eq!(sample.parse::<u64>().unwrap(), batch * 16 + row as u64);
        Some(((batch, row), digest.to_owned()))
    };
    printed.lines().filter_map(line).collect()
}

/// What one host alone reads of three batches.
fn alone(config: &Path) -> Read {
    let mut command = kiln();
    command.arg("hosts").arg(config).args(["--batches", "3"]);
    let all = read(&printed(&command.output().unwrap()));
    assert_eq!(all.len(), 48);
    // no two rows are alike, so a hash tells which row was read
    let hashes: std::collections::BTreeSet<&String> = all.values().collect();
    assert_eq!(hashes.len(), 48);
    all
}

/// What each of the hosts reads of them.
fn each(config: &Path, (rules, devices, mesh, hosts, _): Case) -> Vec<Read> {
    let port = free_port();
    let outputs = together((0..hosts).map(|k| {
        let mut command = host("hosts", config, port, (k, hosts));
        command.args(["--batches", "3", "--rules", rules]);
        command.args(["--devices", &devices.to_string()]);
        for (axis, size) in mesh {
            command.args(["--mesh", &format!("{axis}={size}")]);
        }
        command
    }));
    outputs
        .iter()
        .map(|output| read(&printed(output)))
        .collect()
}

/// Hold every layout against one host, and against the windows of the devices.
fn check(config: &Path, cases: &[Case]) {
    let whole = alone(config);
    for case in cases {
        let (rules, devices, mesh, hosts, cut) = *case;
        let parts = each(config, *case);
        let sizes = mesh.iter().map(|(axis, size)| ((*axis).to_owned(), *size));
        let slices = mesh
            .iter()
            .find(|(axis, _)| *axis == "slice")
            .map_or(1, |s| s.1);
        let rules = Rules::open(rules).unwrap();
        let layout = rules.on(devices, slices, &sizes.collect()).unwrap();
        let spec = PartitionSpec(vec![cut.iter().map(|axis| (*axis).to_owned()).collect()]);
        let ty = Type::new(DType::F32, &[16]);
        let per_host = devices / hosts;
        for ((batch, row), digest) in &whole {
            let mut readers = 0;
            for (k, part) in parts.iter().enumerate() {
                let held = (k * per_host..(k + 1) * per_host)
                    .any(|place| spec.window(&ty, layout.mesh(), place)[0].contains(row));
                let read = part.get(&(*batch, *row));
                assert_eq!(read.is_some(), held, "{case:?}: host {k}, row {row}");
                assert!(
                    read.is_none_or(|read| read == digest),
                    "{case:?}: host {k}, row {row}"
                );
                readers += usize::from(held);
            }
            assert!(readers > 0, "{case:?}: nobody reads row {row}");
        }
        let read: usize = parts.iter().map(BTreeMap::len).sum();
        let shared = match (case.0, hosts) {
            ("fsdp_tp", 4) => 2,
            _ => 1,
        };
        assert_eq!(read, whole.len() * shared, "{case:?}");
    }
}

#[test]
fn pictures_are_read_by_the_hosts_that_hold_them() {
    let place = Place::new();
    check(&place.config(VIT, ""), &CASES);
}

#[test]
fn raw_text_gives_each_host_the_rows_that_it_holds() {
    let place = Place::new();
    let sources = texts(&place);
    let text = format!("documents = \"separate\"\npack = true\nweights = {{ a = 2 }}\n{sources}");
    check(&text_config(&place, &text), &CASES[2..4]);
}

#[test]
fn stores_of_tokens_give_each_host_the_rows_that_it_holds() {
    let place = Place::new();
    let config = text_config(&place, &texts(&place));
    let store = place.path("store");
    let mut tokenize = kiln();
    tokenize
        .args(["data", "tokenize"])
        .arg(&config)
        .arg("--out")
        .arg(&store);
    printed(&tokenize.args(["--source", "a"]).output().unwrap());
    // a store that is cut at fixed places, beside raw text that is not
    let sources = texts(&place);
    let raw = sources.split("[text.train.b]").nth(1).unwrap();
    let text = format!(
        "stages = [{{ from = 2, weights = {{ a = 3, b = 1 }} }}]\n[text.train.b]{raw}\
         [text.train.a]\nkind = \"tokens\"\npath = {:?}\n",
        store.display().to_string()
    );
    check(&text_config(&place, &text), &[CASES[0], CASES[2]]);
}

/// Two sources of numbered paragraphs.
fn texts(place: &Place) -> String {
    let mut sources = String::new();
    for (name, count) in [("a", 400), ("b", 300)] {
        let paragraph = |k: usize| {
            let words: Vec<String> = (0..k % 4 + 5).map(|w| format!("{name}{k}so{w}")).collect();
            words.join(" ")
                + "

"
        };
        let text: String = (0..count).map(paragraph).collect();
        let file = place.path(&format!("{name}.txt"));
        std::fs::write(&file, text).unwrap();
        let file = file.display().to_string();
        sources += &format!("[text.train.{name}]\nkind = \"text\"\nfiles = [{file:?}]\n");
    }
    sources
}

fn text_config(place: &Place, text: &str) -> PathBuf {
    let text = format!(
        "seed = 1\n[model]\nfamily = \"t5\"\nvocab = 384\nembed_dim = 16\nnum_heads = 2\nhead_dim = 8\nmlp_dim = 24\nencoder_num_layers = 1\n\
         decoder_num_layers = 1\n[text]\ntokenizer = \"bytes\"\ninputs = 48\ntargets = 20\nshuffle = 6\nthreads = 2\n{text}\
         [optimizer]\nkind = \"adafactor\"\n[schedule]\nshape = \"constant\"\nlr = 0.05\n\
         [train]\nbatch = 16\nlength = 14\n"
    );
    let path = place.path("text.toml");
    std::fs::write(&path, text).unwrap();
    path
}
