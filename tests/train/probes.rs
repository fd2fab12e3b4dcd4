//! What features are worth: against scikit-learn, and by the binary.

use crate::common::plugins;
use crate::support::{MAE, Place, VIT, ended, kiln, refused, stderr};
use kiln::array::Array;
use kiln::pjrt::{Client, ClientOptions, Plugin};
use kiln::probes::{
    LinearOptions, LogisticRegression, NeighbourOptions, Table, linear_probe, neighbours,
};
use kiln::runtime::Runtime;
use kiln::store::SafeTensors;
use kiln::types::DType;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

fn runtime(plugin: &Path) -> Runtime {
    let plugin = Plugin::load(plugin).unwrap();
    Runtime {
        client: Client::new(&plugin, &ClientOptions::default()).unwrap(),
        cache: None,
        compute: DType::F32,
        layout: None,
        options: BTreeMap::new(),
    }
}

/// Rows and classes of the fixture.
fn table(values: &str, labels: &str) -> Table {
    let file = SafeTensors::open(&fixture("probe/features.safetensors")).unwrap();
    let values: Array = file.read(values).unwrap();
    let labels = file.read(labels).unwrap();
    Table {
        width: values.shape()[1],
        values: values.values::<f32>().unwrap().to_vec(),
        labels: labels
            .values::<i32>()
            .unwrap()
            .iter()
            .map(|l| *l as u32)
            .collect(),
    }
}

fn expected() -> Value {
    serde_json::from_slice(&std::fs::read(fixture("probe/expected.json")).unwrap()).unwrap()
}

#[test]
fn probes_find_what_scikit_learn_does() {
    let (train, asked) = (table("train", "labels"), table("asked", "truth"));
    let expected = expected();
    for plugin in plugins() {
        let runtime = runtime(&plugin);
        let regression = LogisticRegression::new(&runtime, [6, 4], train.len()).unwrap();
        for fit in expected["fits"].as_array().unwrap() {
            let l2 = fit["l2"].as_f64().unwrap();
            let own = regression.fit(&train, l2, (2e-6, 500)).unwrap();
            assert!(own.converged, "{l2}: {own:?}");
            let all = ["kernel", "bias"].map(|key| fit[key].as_array().unwrap().clone());
            for (own, want) in own.parameters.iter().zip(all.concat()) {
                let want = want.as_f64().unwrap();
                // a slope of 2e-6 over the smallest curvature, the penalty
                let tolerance = 1e-4 + 2e-6 / l2;
                assert!((own - want).abs() < tolerance, "{l2}: {own}, {want}");
            }
        }
        let mut options = NeighbourOptions {
            classes: 4,
            neighbours: expected["neighbours"].as_u64().unwrap() as usize,
            temperature: expected["temperature"].as_f64().unwrap(),
            is_own: false,
        };
        let hits = neighbours(&runtime, [&train, &asked], options).unwrap();
        assert_eq!(Value::from(hits), expected["neighbour_hits"]);
        options.is_own = true;
        let hits = neighbours(&runtime, [&train, &train], options).unwrap();
        assert_eq!(Value::from(hits), expected["own_hits"]);
        options.neighbours = train.len();
        let many = neighbours(&runtime, [&train, &train], options).unwrap_err();
        assert!(many.to_string().contains("expected 1 to 149"), "{many}");

        let linear = LinearOptions {
            classes: 4,
            seed: 0,
            tolerance: 1e-4,
            most: 1000,
        };
        let probe = || linear_probe(&runtime, [&train, &asked], linear, &mut |_| ()).unwrap();
        let (found, again) = (probe(), probe());
        assert_eq!((&found.fitted, found.hits), (&again.fitted, again.hits));
        assert!(found.fitted.converged && found.tried.len() > 2);
        // what is right by the fits above lies between 34 and 42
        assert!((34..=43).contains(&found.hits), "{}", found.hits);
    }
}

/// `kiln VERB OF ARGS...`
fn verb(verb: &str, of: &Path, args: &[&str]) -> Command {
    let mut command = kiln();
    command.arg(verb).arg(of).args(args);
    command
}

/// The largest difference of a file's features from those that transformers gives.
fn off(file: &Path, name: &str) -> f64 {
    let own = SafeTensors::open(file).unwrap().read("features").unwrap();
    let encoded = SafeTensors::open(&fixture("probe/encoded.safetensors")).unwrap();
    let want = encoded.read(name).unwrap();
    assert_eq!(own.ty(), want.ty());
    let gaps = own.to_f64().into_iter().zip(want.to_f64());
    gaps.fold(0.0, |most, (own, want)| (own - want).abs().max(most))
}

#[test]
fn features_are_those_that_transformers_gives() {
    let place = Place::new();
    let config = place.path("pictures.toml");
    let pictures = fixture("probe/pictures-ubyte").display().to_string();
    let text = format!(
        "[data]\ntrain = {{ kind = \"idx\", images = {pictures:?} }}\n[data.image]\nsize = 1\nchannels = 1\n\
         crop = {{ kind = \"none\" }}\nmean = [0.5]\nstd = [0.5]\n"
    );
    std::fs::write(&config, text).unwrap();
    let data = config.display().to_string();
    for (model, pool, name) in [
        ("mae", "own", "mae_mean"),
        ("mae", "token", "mae_token"),
        ("vit", "own", "vit_own"),
        ("vit", "mean", "vit_mean"),
    ] {
        let out = place.path(&format!("{name}.safetensors"));
        let out_name = out.display().to_string();
        let args = [
            "--data", &data, "--pool", pool, "--batch", "5", "--out", &out_name,
        ];
        ended(verb("features", &fixture(model), &args), 0);
        let off = off(&out, name);
        assert!(off < 2e-5, "{name}: {off}"); // f32, values up to 3
        let again = refused(verb("features", &fixture(model), &args));
        assert!(again.contains("wants a new file"), "{again}");
    }
    let unlabelled = verb("probe", &fixture("vit"), &["--data", &data]);
    let said = refused(unlabelled);
    assert!(said.contains("data.eval: nothing is held out"), "{said}");
}

#[test]
fn a_run_is_probed_beside_its_floors() {
    let place = Place::new();
    let config = place.config(MAE, "");
    ended(place.train(&config, "run", &["--steps", "16"]), 0);
    let run = place.path("run");
    let output = ended(verb("probe", &run, &["--json"]), 0);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["weights"], "step 16 (average weights)");
    assert_eq!(told["labelled"], 96);
    assert_eq!(
        (&told["held_out"], &told["classes"]),
        (&40.into(), &4.into())
    );
    assert_eq!(told["majority"], 0.25);
    for (column, width) in [("net", 16), ("untrained", 16), ("pixels", 64)] {
        let column = &told[column];
        assert_eq!(column["width"], width);
        assert_eq!(column["linear"]["converged"], true, "{told:#}");
        let top1 = |probe: &str| column[probe]["top1"].as_f64().unwrap();
        // four kinds of stripes are told apart by anything that sees
        assert!(top1("linear") > 0.6 && top1("neighbours") > 0.6, "{told:#}");
    }
    assert_ne!(told["net"], told["untrained"]);
    for floor in ["untrained", "pixels"] {
        let top1 = |column: &str| told[column]["linear"]["top1"].as_f64().unwrap();
        let ahead = &told[floor]["linear"]["net_ahead"];
        let difference = ahead["difference"].as_f64().unwrap();
        assert!((difference - (top1("net") - top1(floor))).abs() < 1e-9);
        let [low, high] = [0, 1].map(|k| ahead["interval"][k].as_f64().unwrap());
        assert!(low < high && (low..=high).contains(&(difference * 40.0 / 42.0)));
    }

    let few = ["--labels", "1-per-class", "--no-floors", "--layer", "1"];
    let output = ended(verb("probe", &run, &few), 0);
    let said = stderr(&output);
    assert!(said.contains("a class has one labelled picture"), "{said}");
    assert!(said.contains("4 neighbours vote"), "{said}");
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        told.starts_with("4 labelled pictures, 40 held out"),
        "{told}"
    );

    // layer and pool by a tenth of the labels, for each net by itself
    let output = ended(
        verb("probe", &run, &["--sweep", "--labels", "50%", "--json"]),
        0,
    );
    let said = stderr(&output);
    for tried in [
        "layer 1, mean",
        "layer 2, token",
        "untrained, layer 2, mean",
    ] {
        assert!(said.contains(&format!("{tried}: ")), "{said}");
    }
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["labelled"], 48);
    for column in ["net", "untrained"] {
        let of = told[column]["of"].as_str().unwrap();
        assert!(of.contains(", layer "), "{of}");
    }
    let alone = refused(verb("probe", &run, &["--sweep", "--labels", "1-per-class"]));
    assert!(
        alone.contains("--sweep: a class has one labelled picture"),
        "{alone}"
    );

    let npy = place.path("eval.npy");
    let npy_name = npy.display().to_string();
    let args = ["--split", "eval", "--pool", "2x2", "--out", &npy_name];
    ended(verb("features", &run, &args), 0);
    let bytes = std::fs::read(&npy).unwrap();
    assert_eq!(bytes.len(), 1024 + 40 * 4 * 16 * 4);
    assert!(bytes.starts_with(b"\x93NUMPY\x01\x00\xf6\x03{'descr': '<f4'"));

    for (args, words) in [
        (
            &["--neighbours", "97"][..],
            "there are 96 labelled pictures",
        ),
        (&["--labels", "25-per-class"], "class 0 has 24 pictures"),
        (&["--labels", "0%"], "expected all, a share such as 1%"),
        (
            &["--layer", "3"],
            "expected 1 to 2, the layers of the model",
        ),
        (&["--set", "model.patch=4"], "only pictures may be others"),
        (&["--step", "7"], "no checkpoint of step 7"),
    ] {
        let said = refused(verb("probe", &run, args));
        assert!(said.contains(words), "{args:?}: {said}");
    }
    let unlabelled = format!(
        "data.train={{kind=\"idx\", images={:?}}}",
        place.path("train-images").display().to_string()
    );
    let said = refused(verb("probe", &run, &["--set", &unlabelled]));
    assert!(said.contains("give data.train.labels"), "{said}");
    let config = place.config(
        &VIT.replace("classes = 4", "classes = 4\npool = \"mean\""),
        "",
    );
    ended(place.train(&config, "mean", &["--steps", "8"]), 0);
    let said = refused(verb("probe", &place.path("mean"), &["--pool", "token"]));
    assert!(said.contains("has no class token"), "{said}");
}
