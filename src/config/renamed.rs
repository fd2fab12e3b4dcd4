//! Keys that have had other names. Nothing reads an old one: it is refused with the new one.

use super::fault::{Segment, dotted};

/// Old and new path of each key; `NAME` stands for a name of the user's, `[]` for an index of a list.
pub const RENAMED: &[(&str, &str)] = &[
    ("model.width", "model.embed_dim"),
    ("model.decoder_width", "model.decoder_embed_dim"),
    ("model.generator_width", "model.generator_embed_dim"),
    ("model.depth", "model.num_layers"),
    ("model.encoder_depth", "model.encoder_num_layers"),
    ("model.decoder_depth", "model.decoder_num_layers"),
    ("model.generator_depth", "model.generator_num_layers"),
    ("model.heads", "model.num_heads"),
    ("model.decoder_heads", "model.decoder_num_heads"),
    ("model.generator_heads", "model.generator_num_heads"),
    ("model.kv", "model.head_dim"),
    ("model.decoder_kv", "model.decoder_head_dim"),
    ("model.mlp", "model.mlp_dim"),
    ("model.decoder_mlp", "model.decoder_mlp_dim"),
    ("model.generator_mlp", "model.generator_mlp_dim"),
    ("model.buckets", "model.relative_attention_num_buckets"),
    (
        "model.max_distance",
        "model.relative_attention_max_distance",
    ),
    ("optimizer.average", "optimizer.ema"),
    ("optimizer.lr_factors", "optimizer.lr_multipliers"),
    ("model.loss", "task.loss"),
    ("model.label_smoothing", "task.label_smoothing"),
    ("model.z_loss", "task.z_loss"),
    ("model.generator_weight", "task.generator_weight"),
    ("model.discriminator_weight", "task.discriminator_weight"),
    ("train.recompute", "train.remat"),
    ("parameters_over", "fsdp_axes"),
    ("optimizer_over", "zero1_axes"),
    ("gradients", "f32_reduce"),
];

/// What is said of a key that is not known, where it has another name now.
pub(super) fn renamed(path: &[Segment]) -> Option<String> {
    told(RENAMED, path)
}

/// What a key is called now that had another name, by its whole path or its end.
pub fn new_name(wanted: &str) -> Option<&'static str> {
    let is = |old: &str| {
        let before = old.strip_suffix(wanted);
        before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    let (_, new) = RENAMED.iter().find(|(old, _)| is(old))?;
    Some(new)
}

fn told(table: &[(&str, &str)], path: &[Segment]) -> Option<String> {
    let fits = |old: &str| {
        let old = old.replace("[]", ".[]");
        let old: Vec<&str> = old.split('.').collect();
        let same = |(old, own): (&&str, &Segment)| match own {
            Segment::Key(key) => *old == "NAME" || old == key,
            Segment::Index(_) => *old == "[]",
        };
        old.len() == path.len() && old.iter().zip(path).all(same)
    };
    let (_, new) = table.iter().find(|(old, _)| fits(old))?;
    Some(format!("{} is called {new} now", dotted(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_places_in_lists_are_the_users_own() {
        let table = [("sources.NAME.parts[].old", "sources.NAME.parts[].new")];
        let key = |name: &str| Segment::Key(name.to_owned());
        let path = [
            key("sources"),
            key("mine"),
            key("parts"),
            Segment::Index(3),
            key("old"),
        ];
        let said = told(&table, &path).unwrap();
        assert_eq!(
            said,
            "sources.mine.parts[3].old is called sources.NAME.parts[].new now"
        );
        assert!(told(&table, &path[..4]).is_none());
    }
}
