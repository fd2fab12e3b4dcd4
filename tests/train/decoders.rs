//! Decoders on text, through the binary.

use crate::support::{Place, ended, kiln, refused};
use serde_json::Value;
use std::path::{Path, PathBuf};

const GPT2: &str = "family = \"gpt2\"\npositions = 24\n";

/// Sentences of which each word follows from the two before it, and the animal of the next from the deed of the last.
fn text() -> String {
    let animals = ["cat", "dog", "owl", "fox", "hen"];
    let deeds = ["sleeps", "barks", "flies", "digs", "pecks"];
    let sentence = |k: usize| {
        let (one, two) = (k * 7 % 5, (k * 3 + k / 5) % 5);
        format!("the {} {}. ", animals[one], deeds[two])
    };
    let document = |k: usize| (5 * k..5 * k + 2 + k % 6).map(sentence).collect::<String>() + "\n\n";
    (0..120).map(document).collect()
}

/// A tiny model with all noise on: `model` is further text of its table, `rows` of that of the text.
fn config(place: &Place, model: &str, rows: &str) -> PathBuf {
    let file = place.path("animals.txt");
    std::fs::write(&file, text()).unwrap();
    let file = file.display().to_string();
    let text = format!(
        "seed = 1\n[model]\nvocab = 300\nembed_dim = 32\nnum_layers = 2\nnum_heads = 2\n{model}\
         [task]\nkind = \"causal_tokens\"\nz_loss = 1e-4\n\
         [text]\ntokenizer = {{ train = 300, kind = \"bpe\" }}\ninputs = 24\nholdout = 6\nshuffle = 6\n{rows}\
         objective = {{ kind = \"causal_lm\" }}\n\
         [text.train.animals]\nkind = \"text\"\nfiles = [{file:?}]\n\
         [optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\nlr = 0.004\n\
         [train]\nbatch = 8\naccumulate = 2\nlength = 40\nlog_every = 1\nsave_every = 15\n"
    );
    let path = place.path("decoder.toml");
    std::fs::write(&path, text).unwrap();
    path
}

fn run(place: &Place, config: &Path, out: &str, args: &[&str]) {
    let output = place.train(config, out, args).output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{error}");
}

#[test]
fn a_run_that_was_stopped_goes_on_with_the_same_losses_and_knows_more_than_how_often_pieces_come() {
    for rows in ["", "documents = \"separate\"\npack = true\n"] {
        let place = Place::new();
        let config = config(&place, GPT2, rows);
        run(&place, &config, "whole", &["--set", "text.threads=1"]);
        run(&place, &config, "parts", &["--steps", "20"]);
        run(&place, &config, "parts", &["--set", "text.threads=3"]);
        let whole = place.losses("whole");
        assert_eq!(whole.len(), 40);
        assert_eq!(whole, place.losses("parts"), "{rows}");
        let [last, again] = ["whole", "parts"].map(|out| place.evaluations(out).pop());
        assert_eq!(last, again);

        let last = last.unwrap();
        let of = |key: &str| last[key].as_f64().unwrap();
        assert!(of("loss") < 0.6 * of("unigram"), "{rows}: {last}");
        assert!(of("trigram") < 0.5 * of("unigram"), "{rows}: {last}");
        assert!(of("accuracy") > 0.4 && of("accuracy") < 1.0, "{last}");
        assert!((of("perplexity").ln() - of("loss")).abs() < 1e-9);
        // the text's pieces stand for several bytes each
        let bits = of("loss") / std::f64::consts::LN_2;
        assert!(of("bits_per_byte") > 0.0 && of("bits_per_byte") < bits / 1.5);
    }
}

#[test]
fn moments_in_8_bits_are_saved_read_on_and_learn_as_f32_does() {
    let place = Place::new();
    let config = config(
        &place,
        "family = \"gpt2\"\npositions = 24\nmlp_dim = 256\n",
        "",
    );
    let sized = |more: &[&'static str]| -> Vec<&'static str> {
        let own = ["--set", "model.embed_dim=64", "--set", "train.length=120"];
        [&own, more].concat()
    };
    let int8 = ["--set", "optimizer.moments=int8"];
    run(&place, &config, "plain", &sized(&[]));
    run(&place, &config, "whole", &sized(&int8));
    run(
        &place,
        &config,
        "parts",
        &sized(&[&int8[..], &["--steps", "50"]].concat()),
    );
    run(&place, &config, "parts", &sized(&int8));
    let (plain, whole) = (place.losses("plain"), place.losses("whole"));
    assert_eq!(whole, place.losses("parts"));
    let last = |losses: &[(u64, f64)]| losses[100..].iter().map(|l| l.1).sum::<f64>() / 20.0;
    let (a, b) = (last(&plain), last(&whole));
    println!(
        "last twenty losses: f32 {a:.4}, int8 {b:.4}, first {:.4}",
        plain[0].1
    );
    assert!(a < 0.5 * plain[0].1 && (a - b).abs() < 0.05 * a, "{a} {b}");
    assert_ne!(plain, whole);
    // another kind of moments cannot be read on
    let told = refused(place.train(&config, "parts", &sized(&[])));
    assert!(told.contains("optimizer.moments"), "{told}");
}

#[test]
fn products_of_8_bit_floats_learn_as_bf16_does_and_go_on_where_they_stopped() {
    let place = Place::new();
    let config = config(&place, GPT2, "");
    let bf16 = ["--set", "train.dtype=bf16"];
    let fp8 = [&bf16[..], &["--set", "train.products=fp8"]].concat();
    run(&place, &config, "plain", &bf16);
    run(&place, &config, "whole", &fp8);
    run(
        &place,
        &config,
        "parts",
        &[&fp8[..], &["--steps", "20"]].concat(),
    );
    run(&place, &config, "parts", &fp8);
    let (plain, whole) = (place.losses("plain"), place.losses("whole"));
    assert_eq!(whole, place.losses("parts"));
    let last = |losses: &[(u64, f64)]| losses[30..].iter().map(|l| l.1).sum::<f64>() / 10.0;
    let (a, b) = (last(&plain), last(&whole));
    println!(
        "last ten losses: bf16 {a:.4}, fp8 {b:.4}, first {:.4}",
        plain[0].1
    );
    assert!(a < 0.6 * plain[0].1 && (a - b).abs() < 0.05 * a, "{a} {b}");
    assert_ne!(plain, whole);

    // scales are read from the checkpoint, and nothing changes them
    let trained = place.evaluations("whole").pop().unwrap();
    for _ in 0..2 {
        let mut eval = kiln();
        eval.args(["eval", "--json"]).arg(place.path("whole"));
        let again: Value = serde_json::from_slice(&ended(eval, 0).stdout).unwrap();
        assert_eq!(again["loss"], trained["loss"]);
    }
    let mut write = kiln();
    write.arg("generate").arg(place.path("whole"));
    write.args(["--prompt", "the cat", "--max-tokens", "8"]);
    assert!(String::from_utf8_lossy(&ended(write, 0).stdout).len() > 10);
    // parameters of a run without can be gone on from, with histories that begin anew
    let init = format!("train.init={:?}", place.path("plain").display().to_string());
    run(
        &place,
        &config,
        "next",
        &[&fp8[..], &["--set", &init, "--steps", "2"]].concat(),
    );
    assert!(
        place.losses("next")[0].1 < 0.7 * plain[0].1,
        "{:?}",
        place.losses("next")
    );
}

/// One expert is ahead at first: a router that begins with larger scores.
#[test]
fn a_run_tells_the_load_of_experts_which_the_balance_loss_evens_out() {
    let experts =
        "family = \"mixtral\"\nmlp_dim = 32\nnum_experts = 8\npositions = 24\ninit_std = 0.3\n";
    let place = Place::new();
    let config = config(&place, experts, "documents = \"separate\"\npack = true\n");
    let of = |record: &Value, key: &str| {
        let number = record[key].as_f64();
        number.unwrap_or_else(|| panic!("no {key} in {record}"))
    };
    let largest = |out: &str, balance: &str, capacity: &[&str]| {
        let set = format!("model.balance_loss={balance}");
        run(&place, &config, out, &[&["--set", &set], capacity].concat());
        let records = place.records(out);
        let steps: Vec<&Value> = records
            .iter()
            .filter(|r| r.get("split").is_none())
            .collect();
        assert_eq!(steps.len(), 40);
        for step in &steps {
            let whole =
                of(step, "next_token") + of(step, "load_balance") * balance.parse::<f64>().unwrap();
            assert!((of(step, "loss") / whole - 1.0).abs() < 1e-5, "{step}");
            assert!(of(step, "expert_load_max") >= 1.0 && of(step, "expert_load_min") <= 1.0);
            assert!(
                (0.0..2.0794416).contains(&of(step, "router_entropy")),
                "{step}"
            );
            let (dropped, drops) = (of(step, "dropped_choices"), !capacity.is_empty());
            assert!(dropped >= 0.0 && (drops || dropped == 0.0), "{step}");
        }
        let last = place.evaluations(out).pop().unwrap();
        let loads = (0..8).map(|e| of(&last, &format!("expert_load_{e}")));
        assert!((loads.sum::<f64>() - 8.0).abs() < 1e-6, "{last}");
        let dropped = steps
            .iter()
            .map(|step| of(step, "dropped_choices"))
            .sum::<f64>()
            / 40.0;
        (of(steps[39], "expert_load_max"), dropped)
    };
    let (uneven, _) = largest("uneven", "0.0", &[]);
    let (even, dropped) = largest("even", "0.5", &["--set", "model.capacity=1.0"]);
    println!(
        "largest load {uneven:.3} without, {even:.3} with a balance loss; {dropped:.4} dropped"
    );
    assert!(
        even < 0.9 * uneven && dropped > 0.01,
        "{uneven} {even} {dropped}"
    );
}

#[test]
fn texts_that_a_decoder_cannot_be_trained_on_are_refused_by_key() {
    let place = Place::new();
    let config = config(&place, GPT2, "");
    let refusal = |sets: &[&str]| {
        let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
        refused(place.train(&config, "none", &sets))
    };
    let long = refusal(&["text.inputs=25"]);
    assert!(
        long.contains("text.inputs: 25 tokens for a model that has 24 positions"),
        "{long}"
    );
    let vocabulary = refusal(&["model.vocab=280"]);
    assert!(
        vocabulary.contains("model.vocab: 280 ids, but text.tokenizer makes 300"),
        "{vocabulary}"
    );
    let objective = refusal(&["text.objective={kind=\"prefix_lm\"}"]);
    assert!(
        objective.contains("text.objective: a gpt2 guesses each next token of a text")
            && objective.contains("\"causal_lm\""),
        "{objective}"
    );
    let targets = refusal(&["text.targets=24"]);
    assert!(targets.contains("text.targets: "), "{targets}");
    let other = refusal(&[
        "model={family=\"bert\",vocab=300,embed_dim=32,num_layers=2,num_heads=2,mlp_dim=48,positions=24,pair_head=false}",
        "task={kind=\"masked_tokens\"}",
    ]);
    assert!(
        other.contains("text.objective") && other.contains("\"masked_lm\""),
        "{other}"
    );
}

#[test]
fn a_decoder_is_evaluated_from_its_checkpoint_and_fills_nothing() {
    let place = Place::new();
    let config = config(&place, GPT2, "");
    run(&place, &config, "run", &["--set", "train.length=10"]);
    let trained = place.evaluations("run");
    let mut eval = kiln();
    eval.args(["eval", "--json"]).arg(place.path("run"));
    let output = eval.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{told}");
    let again: Value = serde_json::from_slice(&output.stdout).unwrap();
    for figure in ["loss", "bits_per_byte", "accuracy", "unigram", "trigram"] {
        let before = trained.last().unwrap()[figure].as_f64().unwrap();
        let now = again[figure].as_f64();
        assert_eq!(now, Some(before), "{figure}: {again}");
    }
    for command in ["fill", "infill"] {
        let mut other = kiln();
        other.args([command, "the owl", "--checkpoint"]);
        other.arg(place.path("run"));
        let told = refused(other);
        assert!(told.contains("gpt2"), "{told}");
    }
}

#[test]
fn a_run_writes_on_with_its_own_tokenizer_and_so_does_its_export() {
    let place = Place::new();
    let config = config(&place, GPT2, "");
    run(&place, &config, "run", &[]);
    let generate = |folder: &str, more: &[&str]| {
        let mut command = kiln();
        command.arg("generate").arg(place.path(folder));
        command.args(["--prompt", "the cat", "--max-tokens", "12", "--json"]);
        command.args(more);
        command
    };
    let written = |folder: &str, more: &[&str]| -> Value {
        let output = ended(generate(folder, more), 0);
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let own = written("run", &[]);
    let text = own["text"].as_str().unwrap();
    let deeds = ["sleeps", "barks", "flies", "digs", "pecks"];
    assert!(deeds.iter().any(|deed| text.contains(deed)), "{own}");
    assert_eq!(own["step"], 40);
    assert_eq!(written("run", &["--step", "30"])["step"], 30);
    let stopped = written("run", &["--stop", "."]);
    assert_eq!(stopped["ended"], "stop");
    assert!(text.starts_with(stopped["text"].as_str().unwrap()));

    let mut export = kiln();
    export.arg("export").arg(place.path("run"));
    export.arg("--out").arg(place.path("hf"));
    ended(export, 0);
    let exported = written("hf", &[]);
    assert_eq!(
        (&exported["text"], &exported["ids"]),
        (&own["text"], &own["ids"])
    );

    let tokenizer = place.path("run/tokenizer");
    std::fs::remove_dir_all(&tokenizer).unwrap();
    std::fs::create_dir(&tokenizer).unwrap();
    std::fs::write(tokenizer.join("bytes.tokenizer"), "").unwrap();
    let told = refused(generate("run", &[]));
    assert!(told.contains("tokenizer"), "{told}");
    assert!(told.contains("name one with --tokenizer"), "{told}");
}

/// Of five layers the second and the fourth see everything, the others four tokens; caps are low enough to show.
const TURNS: &str = "family = \"llama\"\nmlp_dim = 48\nwindow = 4\nfull_every = 2\nactivation = \"gelu_new\"\n\
                     attention_cap = 1.5\nlogit_cap = 4.0\nscaled_embeddings = true\npost_norms = true\ninit_std = 0.1\ntied = true\n";

#[test]
fn layers_that_take_turns_are_the_same_in_a_loop_and_in_chunks_and_are_written_as_transformers_has_them()
 {
    let place = Place::new();
    let config = config(&place, TURNS, "documents = \"separate\"\npack = true\n");
    let length = ["train.length=4", "text.eval_rows=32", "model.num_layers=5"];
    let length: Vec<&str> = length.iter().flat_map(|set| ["--set", set]).collect();
    let forms: [(&str, &[&str]); 3] = [
        ("plain", &["train.cross_entropy=\"plain\""]),
        ("loop", &["train.layers=\"scan\"", "train.remat=\"block\""]),
        (
            "chunks",
            &[
                "train.cross_entropy=\"chunked\"",
                "train.attention=\"chunked\"",
            ],
        ),
    ];
    // fewer layers than take turns: none is in the loop
    let mut trace = kiln();
    trace
        .arg("trace")
        .arg(&config)
        .args(["--devices", "1", "--digest"]);
    trace.args([
        "--set",
        "train.layers=\"scan\"",
        "--set",
        "model.full_every=9",
    ]);
    ended(trace, 0);
    for (out, sets) in forms {
        let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
        run(&place, &config, out, &[&length[..], &sets].concat());
        let plain = place.losses("plain");
        let own = place.losses(out);
        assert_eq!(own.len(), 4);
        for ((_, own), (step, plain)) in own.iter().zip(&plain) {
            assert!(
                (own / plain - 1.0).abs() < 1e-5,
                "{out} {step}: {own} {plain}"
            );
        }
    }
    let mesh = [
        "--set",
        "train.layers=\"scan\"",
        "--devices",
        "4",
        "--rules",
        "fsdp_tp",
    ];
    run(&place, &config, "mesh", &[&length[..], &mesh].concat());
    let pairs = place.losses("mesh").into_iter().zip(place.losses("plain"));
    for ((_, own), (step, plain)) in pairs {
        assert!(
            (own / plain - 1.0).abs() < 1e-5,
            "mesh {step}: {own} {plain}"
        );
    }

    // what a loop has trained is what is written, and writes on alike from both folders
    let mut export = kiln();
    export.arg("export").arg(place.path("loop"));
    export.arg("--out").arg(place.path("hf"));
    let told = ended(export, 0);
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("logits of a batch too"), "{told}");
    let written = ["loop", "hf"].map(|folder| {
        let mut generate = kiln();
        generate.arg("generate").arg(place.path(folder));
        generate.args([
            "--prompt",
            "the cat sleeps. the",
            "--max-tokens",
            "12",
            "--json",
        ]);
        let output = ended(generate, 0);
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        told["ids"].clone()
    });
    assert_eq!(written[0], written[1]);
    let said: Value =
        serde_json::from_slice(&std::fs::read(place.path("hf/config.json")).unwrap()).unwrap();
    assert_eq!(said["model_type"], "gemma2");
    let kinds = said["layer_types"].as_array().unwrap();
    assert_eq!(
        (kinds.len(), &kinds[1]),
        (5, &Value::from("full_attention"))
    );
}

/// Rates, first weights, scores and logits of a model that is three times as wide as its base, in what it exports and writes.
#[test]
fn a_model_wider_than_its_base_is_exported_as_what_it_computes() {
    let place = Place::new();
    let llama =
        "family = \"llama\"\nmlp_dim = 48\nmup = { base_embed_dim = 10, base_head_dim = 8 }\n";
    let config = config(&place, llama, "");
    run(
        &place,
        &config,
        "run",
        &["--set", "train.length=8", "--set", "text.eval_rows=32"],
    );
    let mut export = kiln();
    export.arg("export").arg(place.path("run"));
    export.arg("--out").arg(place.path("hf"));
    let told = ended(export, 0);
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("logits of a batch too"), "{told}");
    let text = place.path("held_out.txt");
    std::fs::write(&text, "the cat sleeps. the dog digs.").unwrap();
    let scored = ["run", "hf"].map(|folder| {
        let mut score = kiln();
        score.arg("score").arg(place.path(folder)).arg("--json");
        score.arg("--text").arg(&text);
        let told: Value = serde_json::from_slice(&ended(score, 0).stdout).unwrap();
        told["loss"].as_f64().unwrap()
    });
    assert!((scored[0] - scored[1]).abs() < 1e-4, "{scored:?}");

    // the same parameters in a model without it would be another model
    let init = format!("train.init={:?}", place.path("run").display().to_string());
    let sets = ["--set", &init, "--set", "model.mup={base_embed_dim=32}"];
    let told = refused(place.train(&config, "other", &sets));
    assert!(told.contains("model.mup is another there"), "{told}");
}

/// Rates four times apart: that which is best for a model of width 16 is best for one eight times as wide by muP, and too high by far
/// without. docs/scaling.md has the same over more widths and rates.
#[test]
fn the_best_rate_of_a_narrow_model_is_that_of_a_wide_one_by_mup_and_not_without() {
    let place = Place::new();
    let llama = "family = \"llama\"\ninit_std = 0.1\n";
    let config = config(&place, llama, "");
    let best = |width: usize, mup: &[&str]| {
        let loss = |exponent: i32| {
            let out = format!("{width}-{}-{exponent}", mup.len());
            let sets = [
                format!("model.embed_dim={width}"),
                format!("model.mlp_dim={}", 2 * width),
                format!("model.num_heads={}", width / 16),
                format!("schedule.lr={}", 2f64.powi(exponent)),
                "schedule.shape=\"linear\"".to_owned(),
                "schedule.warmup=5".to_owned(),
                "train.batch=4".to_owned(),
                "train.accumulate=1".to_owned(),
                "text.eval_rows=8".to_owned(),
            ];
            let sets = sets.iter().map(String::as_str).chain(mup.iter().copied());
            let sets: Vec<&str> = sets.flat_map(|set| ["--set", set]).collect();
            run(&place, &config, &out, &sets);
            let losses = place.losses(&out);
            losses[30..].iter().map(|(_, loss)| loss).sum::<f64>() / 10.0
        };
        let losses = [-8, -6, -4].map(loss);
        println!("width {width} {mup:?}: {losses:.3?}");
        let least = losses.iter().copied().fold(f64::INFINITY, f64::min);
        losses.iter().position(|loss| *loss == least).unwrap()
    };
    let narrow = best(16, &[]);
    assert_eq!(best(128, &["model.mup={base_embed_dim=16}"]), narrow);
    assert!(best(128, &[]) < narrow);
}
