//! Two views of each picture, told apart from those of the others: through the binary.

use crate::support::{Place, ended};

const RESNET: &str = "family = \"resnet\"\nimage = 8\nchannels = 1\nclasses = 4\nstem = \"small\"\nstem_width = 4\n\
                      block = \"basic\"\nwidths = [8, 16]\nblocks = [1, 1]\n";

#[test]
fn views_of_a_picture_become_each_others_nearest() {
    let place = Place::new();
    let config = place.config(RESNET, "");
    let task = "task={ kind = \"contrastive\", temperature = 0.5, hidden = 16, projection = 8 }";
    let args = ["--set", task, "--set", "train.length=60"];
    ended(place.train(&config, "run", &args), 0);
    let evaluations = place.evaluations("run");
    let last = evaluations.last().unwrap();
    // of 15 other pictures and the other view, one in 31 by chance; a fourth of the pictures are of one kind
    let nearest = last["nearest"].as_f64().unwrap();
    assert!(nearest > 2.0 / 31.0, "{last}");
    let losses = place.losses("run");
    let mean = |part: &[(u64, f64)]| part.iter().map(|l| l.1).sum::<f64>() / part.len() as f64;
    // ln 31 is what vectors that are all alike cost
    assert!(
        mean(&losses[50..]) < mean(&losses[..5]).min(31f64.ln()),
        "{losses:?}"
    );
}
