//! The command line. A verb is a file here: `clap::Args` with a doc comment and a method
//! `run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode>`; plus its `mod` and its line in [`verbs`].
//!
//! Results go to `out`, progress to standard error through [`say`]. `exit` has the exit codes.

mod bench;
mod branch;
mod child_process;
mod compile;
mod completions;
mod config;
mod data;
mod diff;
mod doctor;
mod eval;
mod exit;
mod export;
mod features;
mod fill;
mod generate;
mod hosts;
mod import;
mod infill;
mod inspect;
mod join;
mod pictures;
mod plugin;
mod probe;
mod replay;
mod resolve;
mod runtime;
mod sample;
mod scale;
mod score;
mod signals;
mod target_args;
mod tokenizer;
mod trace;
mod train;
mod trained_text;
mod tune;
mod vectors;

pub use exit::code as exit_code;
pub use signals::writes_beyond_limits_fail;

use kiln::log::say;

use clap::builder::{StyledStr, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind as Usage};
use clap::{Command, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// Makes the enum of verbs and the table that `kiln --help` is printed from.
macro_rules! verbs {
    ($($heading:literal { $($module:ident::$verb:ident $example:literal)* })*) => {
        /// What `kiln` is asked to do.
        #[derive(Subcommand)]
        pub enum Verb {
            $($($verb($module::$verb),)*)*
        }

        impl Verb {
            /// Does it; results go to `out`.
            pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
                match self {
                    $($(Verb::$verb(verb) => verb.run(out),)*)*
                }
            }
        }

        /// Headings, each with its verbs and an example of each.
        const HELP: &[(&str, &[(&str, &str)])] = &[
            $(($heading, &[$((stringify!($module), $example)),*])),*
        ];
    };
}

verbs! {
    "Training" {
        train::Train "kiln train configs/demo_mae.toml --out runs/mae"
        eval::Eval "kiln eval runs/mae --set data.eval.path=other/val"
        branch::Branch "kiln branch runs/long --step 40000 --out runs/cool40k"
        compile::Compile "kiln compile configs/mae_vit_l16_in1k.toml --topology v5e:16x16"
    }
    "Models from and to elsewhere" {
        import::Import "kiln import vit-base-patch16-224 --out runs/vit"
        export::Export "kiln export runs/vit --out vit-exported"
        features::Features "kiln features runs/demo_mae --split eval --out features.safetensors"
        replay::Replay "kiln replay tests/fixtures/mae"
    }
    "Looking and measuring" {
        trace::Trace "kiln trace configs/t5_1_1_xl_c4.toml --devices 64 --rules fsdp_tp --digest"
        inspect::Inspect "kiln inspect configs/mae_vit_l16_in1k.toml --topology v5e:16x16 --html step.html"
        tune::Tune "kiln tune configs/t5_1_1_xl_c4.toml --topology v5e:8x8 --minutes 60"
        diff::Diff "kiln diff configs/tiny_mae.toml --topology cpu:8 --then-rules fsdp_tp"
        sample::Sample "kiln sample runs/demo_gan --count 10000 --out samples --distance"
        scale::Scale "kiln scale runs/sweep --flops 1e20"
        probe::Probe "kiln probe runs/demo_mae --labels 1%"
        fill::Fill "kiln fill \"It was the [MASK] of times.\" --checkpoint runs/demo_bert"
        generate::Generate "kiln generate runs/demo_gpt --prompt \"It was the best of times,\" --temperature 0.8"
        score::Score "kiln score runs/demo_gpt --text held_out.txt"
        vectors::Vectors "kiln vectors runs/demo_word2vec --near king --analogy man king woman"
        infill::Infill "kiln infill \"It was the <extra_id_0> of times.\" --checkpoint runs/demo_t5"
        hosts::Hosts "kiln hosts configs/demo_vit.toml --coordinator node0:9321 --process 1 --processes 4"
        bench::Bench "kiln bench vit-ti --batch 16 --dtype bf16"
        doctor::Doctor "kiln doctor"
    }
    "Configurations" {
        config::Config "kiln config init vit --out my_vit.toml"
        completions::Completions "kiln completions fish"
    }
    "Plugins and data" {
        plugin::Plugin "kiln plugin fetch cpu"
        data::Data "kiln data fetch fashion-mnist"
        tokenizer::Tokenizer "kiln tokenizer encode notes.txt --tokenizer dataset:t5-vocabulary/spiece.model"
    }
}

/// Pre-trains models: traced in Rust, compiled through PJRT, fed by a streaming host loop
#[derive(Parser)]
#[command(version, subcommand_value_name = "VERB")]
struct Kiln {
    #[command(subcommand)]
    verb: Verb,
}

/// The verb that the process was started with; prints help or usage errors and exits where there is none.
pub fn parse() -> Verb {
    let matches = command()
        .try_get_matches()
        .unwrap_or_else(|error| translated(error).exit());
    match Kiln::from_arg_matches(&matches) {
        Ok(kiln) => kiln.verb,
        Err(error) => error.exit(),
    }
}

/// Flags that other trainers have, without dashes, with what says the same to `kiln train`.
const ELSEWHERE: [(&[&str], &str); 9] = [
    (
        &["epochs", "num-epochs", "num-train-epochs", "max-epochs"],
        "the length stands in the configuration: --set 'train.length=3 epochs'",
    ),
    (
        &["max-steps", "num-steps", "train-steps"],
        "the length stands in the configuration: --set train.length=1000; --steps N stops early",
    ),
    (
        &[
            "resume",
            "resume-from",
            "resume-from-checkpoint",
            "continue",
        ],
        "the same command goes on by itself; --from STEP takes an older checkpoint",
    ),
    (
        &["lr", "learning-rate"],
        "the rate stands in the configuration: --set schedule.lr=1e-3",
    ),
    (
        &["batch", "batch-size", "train-batch-size"],
        "the batch stands in the configuration: --set train.batch=64",
    ),
    (
        &["config", "config-file", "cfg"],
        "the configuration is named without a flag: kiln train my_vit.toml",
    ),
    (
        &["output", "output-dir", "out-dir", "run-dir", "save-dir"],
        "the run's directory is --out DIR",
    ),
    (
        &["dtype", "precision", "mixed-precision", "bf16", "fp16"],
        "the type stands in the configuration: --set train.dtype=bf16",
    ),
    (
        &["pretrained", "init", "init-from", "checkpoint"],
        "weights to begin from stand in the configuration: --set train.init=runs/mae",
    ),
];

/// An error about a flag of another trainer, on `kiln train`'s command line, with what says the same here; or about a verb that has
/// another name now.
fn translated(mut error: clap::Error) -> clap::Error {
    if let Some(ContextValue::String(verb)) = error.get(ContextKind::InvalidSubcommand)
        && verb == "plan"
    {
        let tip = StyledStr::from("plan is called tune now: kiln tune");
        error.remove(ContextKind::SuggestedSubcommand);
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip]));
        return error;
    }
    let flag = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(flag)) if error.kind() == Usage::UnknownArgument => {
            flag.trim_start_matches('-').replace('_', "-")
        }
        _ => return error,
    };
    let tip = ELSEWHERE
        .iter()
        .find(|(flags, _)| flags.contains(&flag.as_str()));
    if let Some((_, tip)) = tip
        && std::env::args().nth(1).is_some_and(|verb| verb == "train")
    {
        let tips = ContextValue::StyledStrs(vec![StyledStr::from(*tip)]);
        error.remove(ContextKind::SuggestedArg);
        error.remove(ContextKind::Usage); // it shows the flag that was nearest by its letters
        error.insert(ContextKind::Suggested, tips);
    }
    error
}

fn command() -> Command {
    let command = Kiln::command();
    let template = help(&command).expect("writing to memory does not fail");
    command.help_template(template)
}

/// Help by groups: each verb with its first line of documentation and an example.
fn help(command: &Command) -> Result<StyledStr, std::fmt::Error> {
    let styles = Styles::default();
    let (header, literal) = (styles.get_header(), styles.get_literal());
    let mut text = StyledStr::new();
    writeln!(text, "{{about}}\n\n{{usage-heading}} {{usage}}\n")?;
    for (heading, verbs) in HELP {
        writeln!(text, "{header}{heading}:{header:#}")?;
        for (name, example) in *verbs {
            let about = command.find_subcommand(name).and_then(Command::get_about);
            let about = about.map(ToString::to_string).unwrap_or_default();
            writeln!(text, "  {literal}{name:11}{literal:#} {about}")?;
            writeln!(text, "               $ {example}")?;
        }
        writeln!(text)?;
    }
    writeln!(text, "{header}Options:{header:#}\n{{options}}\n")?;
    writeln!(text, "{header}Exit codes:{header:#}")?;
    for (code, meaning) in exit::CODES {
        writeln!(text, "  {literal}{code:<9}{literal:#} {meaning}")?;
    }
    writeln!(text)?;
    write!(text, "`kiln VERB --help` tells more of each.")?;
    Ok(text)
}

/// Whether the error is that of writing to a pipe whose reader has left (`kiln ... | head`).
///
/// The library names a path in each I/O error of its own, so a bare one comes from standard output.
pub fn reader_is_gone(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound_and_help_tells_every_verb() {
        super::command().debug_assert();
        let command = Kiln::command();
        let told: Vec<&str> = HELP
            .iter()
            .flat_map(|(_, verbs)| *verbs)
            .map(|(name, _)| *name)
            .collect();
        for verb in command.get_subcommands() {
            assert!(told.contains(&verb.get_name()), "{}", verb.get_name());
            assert!(verb.get_about().is_some(), "{}", verb.get_name());
        }
        assert_eq!(told.len(), command.get_subcommands().count());
    }

    /// Words as a shell takes them: quotes hold spaces.
    fn shell_words(line: &str) -> Vec<String> {
        let (mut words, mut quoted) = (vec![String::new()], false);
        for c in line.chars() {
            match (c, quoted) {
                ('"', _) => quoted = !quoted,
                (' ', false) => words.push(String::new()),
                _ => words.last_mut().unwrap().push(c),
            }
        }
        words
    }

    #[test]
    fn examples_of_the_help_parse() {
        for (_, example) in HELP.iter().flat_map(|(_, verbs)| *verbs) {
            let words = shell_words(example);
            Kiln::try_parse_from(words).map(|_| ()).unwrap();
        }
    }
}
