//! The tensors of `ViTMAEForPreTraining`.

use super::Mae;
use crate::error::{Error, Result};
use crate::hf::Mapping;
use crate::models::vit::hf_weights::{RENAMED, UNUSED, encoder, stack};

/// The mapping of a masked autoencoder.
pub(super) fn mapping(mae: &Mae) -> Result<Mapping> {
    check(mae)?;
    let mut mapping = Mapping {
        renamed: RENAMED,
        unused: UNUSED,
        ..Mapping::default()
    };
    encoder(&mut mapping, &mae.encoder);
    let (from, to) = (mae.encoder.encoder.embed_dim, mae.decoder.embed_dim);
    mapping.linear(["decoder/embed", "decoder.decoder_embed"], [from, to]);
    mapping.same("decoder/mask", &[to], "decoder.mask_token", &[1, 1, to]);
    let length = mae.encoder.length();
    mapping.same(
        "decoder/position",
        &[length, to],
        "decoder.decoder_pos_embed",
        &[1, length, to],
    );
    let layers = ["decoder/decoder", "decoder.decoder_layers"];
    stack(&mut mapping, layers, &mae.decoder);
    mapping.norm(["decoder/decoder/norm", "decoder.decoder_norm"], to);
    let pixels = mae.encoder.pixels();
    mapping.linear(["decoder/predict", "decoder.decoder_pred"], [to, pixels]);
    Ok(mapping)
}

/// Refuse what transformers cannot express.
fn check(mae: &Mae) -> Result<()> {
    let blocks = [mae.encoder.encoder, mae.decoder];
    let [kv, decoder_kv] = blocks.map(|block| block.head_dim);
    if kv != decoder_kv && blocks.iter().any(|block| !block.shares_width()) {
        return Err(Error::config(format!(
            "model.head_dim, model.decoder_head_dim: ViTMAEForPreTraining has one head_dim for both, got {kv} and {decoder_kv}"
        )));
    }
    let ([h, w], [ph, pw]) = (mae.encoder.image.0, mae.encoder.patch.0);
    match h == w && ph == pw {
        true => Ok(()),
        false => Err(Error::config(format!(
            "ViTMAEForPreTraining takes square images and patches, got images of {h}x{w} and patches of {ph}x{pw}"
        ))),
    }
}
