//! Model families: a folder each, and a line of the registry below. What other rooms ask of one is in
//! [`family`].

pub mod albert;
pub mod autoencoder;
pub mod bert;
mod bidirectional;
mod boltzmann;
pub mod captioner;
mod causal;
pub mod clip;
mod decoder;
mod dual;
pub mod dvae;
pub mod electra;
pub mod elmo;
mod encoder;
pub mod family;
mod features;
pub mod flamingo;
pub mod gan;
mod generator;
pub mod gpt2;
pub mod llama;
pub mod mae;
pub mod mixtral;
mod own_config;
mod paired;
mod picture_codes;
mod published;
pub mod rbm;
mod registry;
pub mod resnet;
pub mod roberta;
pub mod siglip;
mod sizes;
pub mod t5;
#[cfg(test)]
mod tests;
mod text_encoder;
pub mod vit;
pub mod word2vec;
mod word_vectors;
pub mod xlnet;

pub use albert::AlbertConfig;
pub use autoencoder::AutoencoderConfig;
pub use bert::BertConfig;
pub use bidirectional::BidirectionalTokens;
pub(crate) use bidirectional::follows;
pub use boltzmann::{Boltzmann, Units};
pub use captioner::CaptionerConfig;
pub use causal::{CausalInputs, CausalShape, CausalTokens, GatedPictures, RouterLoss};
pub use clip::ClipConfig;
pub use decoder::{MupConfig, RopeScaling};
pub use dual::TextTowerConfig;
pub use dvae::DvaeConfig;
pub use electra::ElectraConfig;
pub use elmo::ElmoConfig;
pub use family::{
    Batch, Classifier, Family, FamilyConfig, Head, HfConfig, MaskedImage, TextShape, TextToText,
};
pub use features::{FeaturePool, Positions};
pub use flamingo::FlamingoConfig;
pub use gan::GanConfig;
pub use generator::{Adversaries, Coder, Generator, Likelihood};
pub use gpt2::Gpt2Config;
pub use llama::LlamaConfig;
pub use mae::MaeConfig;
pub use mixtral::MixtralConfig;
pub use paired::{Captions, DualEncoder, PairedShape, PairedText};
pub use picture_codes::PictureCodes;
pub use rbm::RbmConfig;
pub use registry::{ReadConfig, ReadParts, Registered};
pub use resnet::ResnetConfig;
pub use roberta::RobertaConfig;
pub use siglip::SiglipConfig;
pub use sizes::{Blocks, Entries, Hidden, Pair, Size};
pub use t5::{T5, T5Config};
pub use text_encoder::{
    Asked, EncoderInputs, EncoderShape, MaskedTokens, PermutedTokens, Predicted, ReplacedTokens,
    TextEncoder, Told,
};
pub use vit::VitConfig;
pub use word_vectors::{WordRows, WordVectors};
pub use word2vec::Word2VecConfig;
pub use xlnet::XlnetConfig;

registry::families! {
    /// Vision transformer, supervised.
    Vit: VitConfig => vit::Vit;
    /// Masked autoencoder.
    Mae: MaeConfig => mae::Mae;
    /// Text-to-text transformer.
    T5: T5Config => T5;
    /// Encoder of text that guesses hidden tokens.
    Bert: BertConfig => bert::Bert;
    /// The same without pairs of texts, its positions counted from padding.
    Roberta: RobertaConfig => roberta::Roberta;
    /// Encoder of text whose layers share parameters.
    Albert: AlbertConfig => albert::Albert;
    /// Permuted language modelling with two streams.
    Xlnet: XlnetConfig => xlnet::Xlnet;
    /// Encoder of text that tells which tokens a smaller one has replaced.
    Electra: ElectraConfig => electra::Electra;
    /// Decoder of text with a table of positions.
    Gpt2: Gpt2Config => gpt2::Gpt2;
    /// Decoder of text with gates and rotary positions.
    Llama: LlamaConfig => llama::Llama;
    /// The same with experts in place of feed-forward layers.
    Mixtral: MixtralConfig => mixtral::Mixtral;
    /// Codes of pictures and pictures of codes: plain, denoising and variational.
    Autoencoder: AutoencoderConfig => autoencoder::Autoencoder;
    /// Pictures as grids of entries of a table.
    Dvae: DvaeConfig => dvae::Dvae;
    /// Generator and discriminator of convolutions.
    Gan: GanConfig => gan::Gan;
    /// Restricted Boltzmann machines, one or a stack, and the net of their layers.
    Rbm: RbmConfig => rbm::Rbm;
    /// Encoder of pictures and decoder of the text of each.
    Captioner: CaptionerConfig => captioner::Captioner;
    /// Encoder of pictures and decoder of text, joined by layers between the decoder's blocks.
    Flamingo: FlamingoConfig => flamingo::Flamingo;
    /// Vectors of words by the words near them.
    Word2vec: Word2VecConfig => word2vec::Word2Vec;
    /// Words by their characters, guessed from both sides by recurrent layers.
    Elmo: ElmoConfig => elmo::Elmo;
    /// Residual network of convolutions, supervised.
    Resnet: ResnetConfig => resnet::Resnet;
    /// Encoders of pictures and of texts whose vectors are compared, each with all others of a batch.
    Clip: ClipConfig => clip::Clip;
    /// The same, each pair judged alone.
    Siglip: SiglipConfig => siglip::Siglip;
}
