//! The configurations that the program brings along: demos, and recipes of papers.

use std::path::Path;

/// Names, with the texts of `configs/`.
macro_rules! shipped {
    ($($name:literal)*) => {
        const SHIPPED: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../configs/", $name, ".toml")))),*
        ];
    };
}

shipped! {
    "demo_mae" "demo_vae" "demo_gan" "demo_rbm" "demo_vit" "demo_t5" "demo_bert" "demo_electra" "demo_gpt" "demo_word2vec" "demo_elmo" "demo_captioner" "demo_clip" "demo_resnet" "demo_simclr" "demo_moco" "demo_dino"
    "demo_dvae" "demo_flamingo_text" "demo_flamingo"
    "mae_vit_b16_in1k" "mae_vit_l16_in1k" "mae_vit_h14_in1k" "vit_s16_in1k" "deit_s16_in1k" "siglip_l16" "resnet50_in1k" "simclr_resnet50_in1k" "moco_resnet50_in1k" "dino_vit_s16_in1k"
    "clip_vit_b32"
    "t5_1_1_small_c4" "t5_1_1_base_c4" "t5_1_1_large_c4" "t5_1_1_xl_c4" "t5_1_1_xxl_c4"
    "bert_base" "roberta_base" "spanbert_large" "electra_small" "albert_base" "xlnet_large" "gpt2_small" "llama2_7b" "llama3_8b" "llama3_70b" "mixtral_8x7b" "speedrun_d20"
    "tiny_mae" "tiny_vit" "tiny_t5"
}

/// Every shipped configuration: its name and its text.
pub fn shipped() -> impl Iterator<Item = (&'static str, &'static str)> {
    SHIPPED.iter().copied()
}

/// The text of the shipped configuration that a path names: `demo_mae`, `demo_mae.toml` or `configs/demo_mae.toml`.
pub fn shipped_at(path: &Path) -> Option<&'static str> {
    let name = path.file_name()?.to_str()?;
    let name = name.strip_suffix(".toml").unwrap_or(name);
    let folder = path
        .parent()
        .is_none_or(|p| p == Path::new("") || p == Path::new("configs"));
    let found = SHIPPED.iter().find(|(known, _)| folder && *known == name);
    found.map(|(_, text)| *text)
}

/// The name that is most like that of the path.
pub(super) fn nearest(path: &Path) -> Option<&'static str> {
    let name = path.file_stem()?.to_str()?;
    let likeness = |known: &str| strsim::jaro_winkler(name, known);
    let best = SHIPPED.iter().map(|(known, _)| (likeness(known), *known));
    let best = best.filter(|(likeness, _)| *likeness > 0.8);
    best.max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_configuration_of_the_repository_is_shipped() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs");
        let files = std::fs::read_dir(folder).unwrap();
        let mut files: Vec<String> = files
            .map(|file| {
                file.unwrap()
                    .path()
                    .file_stem()
                    .unwrap()
                    .display()
                    .to_string()
            })
            .collect();
        let mut names: Vec<&str> = shipped().map(|(name, _)| name).collect();
        files.sort();
        names.sort();
        assert_eq!(names, files);
    }

    #[test]
    fn a_name_is_taken_with_and_without_its_ending() {
        for path in [
            "demo_mae",
            "demo_mae.toml",
            "configs/demo_mae.toml",
            "configs/demo_mae",
        ] {
            let text = shipped_at(Path::new(path)).unwrap();
            assert!(text.contains("family = \"mae\""), "{path}");
        }
        for path in [
            "demo",
            "elsewhere/demo_mae.toml",
            "/configs/demo_mae.toml",
            "",
        ] {
            assert_eq!(shipped_at(Path::new(path)), None, "{path}");
        }
        assert_eq!(nearest(Path::new("demo_mea.toml")), Some("demo_mae"));
        assert_eq!(nearest(Path::new("my_run")), None);
    }
}
