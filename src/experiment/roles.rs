//! What each key of a configuration is to a run that goes on, to a step that is compiled, and to the hosts of a run: one
//! table, read by all who ask.

/// What a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role {
    /// The key, or what keys begin with: those of a table with `.` at the end.
    pub key: &'static str,
    /// Whether the training step is made of it. Schedules and seeds are its inputs.
    pub in_step: bool,
    /// Whether it may be another one when a run goes on.
    pub on_resume: OnResume,
    /// Whether hosts may be told differently: it changes how a host works, not what it computes.
    pub hosts_own: bool,
}

/// Whether a key may be another one when a run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnResume {
    /// It is what the run is.
    Fixed,
    /// From there on, when the run is extended: it changes what later steps do, and nothing of what the state is.
    Extended,
    /// It changes no number that training computes.
    Free,
}

use OnResume::{Extended, Fixed, Free};

const fn role(key: &'static str, in_step: bool, on_resume: OnResume) -> Role {
    Role {
        key,
        in_step,
        on_resume,
        hosts_own: false,
    }
}

const fn own(key: &'static str) -> Role {
    Role {
        hosts_own: true,
        ..role(key, false, Free)
    }
}

/// Every key that is more than [`OTHERS`]; the longest that fits counts.
const ROLES: [Role; 69] = [
    role("model.", true, Fixed),
    role("task.", true, Fixed),
    role("optimizer.", true, Fixed),
    role("optimizer.beta1", true, Extended),
    role("optimizer.beta2", true, Extended),
    role("optimizer.epsilon", true, Extended), // epsilon1 and epsilon2 too
    role("optimizer.decay_rate", true, Extended),
    role("optimizer.clipping_threshold", true, Extended),
    role("optimizer.parameter_scale", true, Extended),
    role("optimizer.weight_decay", true, Extended),
    role("optimizer.no_decay", true, Extended),
    role("optimizer.clip_norm", true, Extended),
    role("optimizer.lr_multipliers", true, Extended),
    role("optimizer.nesterov", true, Extended),
    role("optimizer.dampening", true, Extended),
    role("optimizer.trust_coefficient", true, Extended),
    role("optimizer.ns_steps", true, Extended),
    role("optimizer.adjust_lr_fn", true, Extended),
    role("optimizer.groups.NAME.lr", true, Extended),
    role("optimizer.groups.NAME.schedule", true, Extended), // whether there is one
    role("optimizer.groups.NAME.schedule.", false, Extended),
    role("schedule.", false, Extended),
    role("train.length", false, Extended),
    role("train.dtype", true, Extended),
    role("train.batch", true, Fixed),
    role("train.batch_ramp", false, Fixed),
    role("train.accumulate", true, Fixed),
    role("train.layers", true, Free),
    role("train.remat", true, Free),
    role("train.attention", true, Free), // attention_chunk too
    role("train.cross_entropy", true, Free),
    role("train.pipeline", true, Free), // the whole table too
    role("train.products", true, Fixed),
    role("train.log_every", false, Free),
    role("train.save_every", false, Free),
    role("train.keep", false, Free),
    role("train.tensorboard", false, Free),
    role("eval.", false, Free),
    role("runtime.", false, Free),
    own("runtime.plugin"), // compared by what is in it
    role("data.image.size", true, Fixed),
    role("data.image.channels", true, Fixed),
    role("data.image.mean", true, Fixed),
    role("data.image.std", true, Fixed),
    role("data.bad_samples", false, Free),
    own("data.threads"),
    own("data.prefetch"),
    role("data.eval", false, Free),
    role("pairs.image.size", true, Fixed),
    role("pairs.image.channels", true, Fixed),
    role("pairs.image.mean", true, Fixed),
    role("pairs.image.std", true, Fixed),
    role("pairs.length", true, Fixed),
    role("pairs.tokenizer", false, Free), // held against the run's own by its fingerprint
    role("pairs.bad_samples", false, Free),
    own("pairs.threads"),
    own("pairs.prefetch"),
    role("pairs.eval", false, Free),
    role("pairs.zero_shot.", false, Free),
    role("text.inputs", true, Fixed),
    role("text.targets", true, Fixed),
    role("text.objective.noise", true, Fixed), // words of a row
    role("text.pack", true, Fixed),            // several texts of a row are told apart
    role("text.isolate", true, Fixed),         // likewise
    role("text.tokenizer", false, Free),       // held against the run's own by its fingerprint
    role("text.bad_samples", false, Free),
    own("text.threads"),
    own("text.prefetch"),
    role("text.eval", false, Free), // eval_rows too
];

/// Of a key that the table does not name.
const OTHERS: Role = role("", false, Fixed);

/// What this key is. Those of a group are what they are to `[optimizer]`, unless the table has them.
pub fn role_of(key: &str) -> Role {
    let group = key.strip_prefix("optimizer.groups.");
    let keys = match group.and_then(|rest| rest.split_once('.')) {
        Some((_, own)) => vec![
            format!("optimizer.{own}"),
            format!("optimizer.groups.NAME.{own}"),
        ],
        None => vec![key.to_owned()],
    };
    let fits = |role: &&Role| keys.iter().any(|key| key.starts_with(role.key));
    let longest = ROLES.iter().filter(fits).max_by_key(|role| role.key.len());
    longest.copied().unwrap_or(OTHERS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::reference;
    use crate::experiment::RunConfig;

    #[test]
    fn every_line_of_the_table_is_of_a_key_that_there_is() {
        let keys = reference::<RunConfig>();
        for role in ROLES {
            let fits = keys.iter().any(|key| key.path.starts_with(role.key));
            assert!(fits, "{}", role.key);
        }
    }

    #[test]
    fn the_longest_line_counts() {
        assert_eq!(role_of("optimizer.kind").on_resume, Fixed);
        assert_eq!(role_of("optimizer.epsilon2").on_resume, Extended);
        assert_eq!(role_of("train.attention_chunk").on_resume, Free);
        assert_eq!(role_of("train.pipeline").on_resume, Free);
        assert_eq!(role_of("train.pipeline.rounds").on_resume, Free);
        let of_group = |key| role_of(&format!("optimizer.groups.mine.{key}"));
        assert_eq!(of_group("parameters").on_resume, Fixed);
        assert_eq!(of_group("momentum").on_resume, Fixed);
        for key in ["lr", "beta2", "schedule", "schedule.lr"] {
            let in_step = key != "schedule.lr";
            let role = of_group(key);
            assert_eq!((role.on_resume, role.in_step), (Extended, in_step), "{key}");
        }
        assert_eq!(role_of("optimizer.groups").on_resume, Fixed);
        assert_eq!(role_of("seed"), OTHERS);
        let free = |key| role_of(key).on_resume == Free;
        assert!(free("data.bad_samples") && free("text.bad_samples") && free("text.eval_rows"));
        assert!(role_of("data.image.mean").in_step && !role_of("data.image.crop").in_step);
        let own = |key| role_of(key).hosts_own;
        assert!(own("runtime.plugin") && own("text.threads") && !own("runtime.rules"));
    }
}
