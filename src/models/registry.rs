//! From a line for each family to everything that goes through all of them.

use super::{FamilyConfig, HfConfig, ModelConfig};
use crate::error::Result;
use crate::hf::{Heading, HfClass};

/// Reads what the text of a `config.json` says.
pub type ReadConfig = fn(&[u8], &Heading) -> Result<Box<dyn HfConfig>>;

/// Reads what the texts of several say together.
pub type ReadParts = fn(&[(Vec<u8>, Heading)]) -> Result<Box<dyn HfConfig>>;

/// What is known of a family without a model of it.
#[derive(Clone, Copy, Debug)]
pub struct Registered {
    /// Name of the family in configurations.
    pub name: &'static str,
    /// A commented configuration to start from.
    pub start: &'static str,
    /// Classes of transformers that it is read from.
    pub classes: &'static [HfClass],
    /// What the text of a `config.json` says: see [`FamilyConfig::hf_config`].
    pub hf_config: ReadConfig,
    /// Folders of a model that is several of transformers': see [`FamilyConfig::PARTS`].
    pub parts: &'static [&'static str],
    /// What their texts say: see [`FamilyConfig::hf_parts`].
    pub hf_parts: ReadParts,
    /// A few models of little size: see [`FamilyConfig::tiny`].
    pub tiny: fn() -> Vec<ModelConfig>,
    /// Published sizes whose training step `kiln bench` knows.
    pub workloads: &'static [&'static str],
    /// The model of one of those.
    pub workload: fn(&str) -> ModelConfig,
}

impl Registered {
    /// What is known of this family.
    pub fn of<C: FamilyConfig>() -> Registered {
        Registered {
            name: C::NAME,
            start: C::START,
            classes: C::CLASSES,
            hf_config: C::hf_config,
            parts: C::PARTS,
            hf_parts: C::hf_parts,
            tiny: || C::tiny().into_iter().map(C::into).collect(),
            workloads: C::WORKLOADS,
            workload: |name| C::workload(name).into(),
        }
    }
}

/// The types that hold one of all families, of a line for each: `Variant: Config => Model;`.
macro_rules! families {
    ($($(#[$doc:meta])* $variant:ident: $config:ty => $model:ty;)*) => {
        /// Which family, and its sizes.
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(tag = "family", rename_all = "snake_case")]
        pub enum ModelConfig {
            $($(#[$doc])* $variant($config),)*
        }

        /// One model, its sizes settled. What it can do is asked through [`Family`].
        #[derive(Clone, Debug, PartialEq)]
        pub enum Model {
            $($(#[$doc])* $variant($model),)*
        }

        impl ModelConfig {
            /// Settle the sizes: preset first, then what is said explicitly.
            ///
            /// # Errors
            /// [`crate::error::Error::Config`] naming the key that is impossible.
            pub fn resolve(&self) -> crate::error::Result<Model> {
                match self {
                    $(ModelConfig::$variant(config) => FamilyConfig::resolve(config).map(Model::$variant),)*
                }
            }

            /// The same with every size said, those of the preset too.
            ///
            /// # Errors
            /// As [`ModelConfig::resolve`].
            pub fn filled(&self) -> crate::error::Result<ModelConfig> {
                match self {
                    $(ModelConfig::$variant(config) => config.filled().map(ModelConfig::$variant),)*
                }
            }
        }

        $(impl From<$config> for ModelConfig {
            fn from(config: $config) -> ModelConfig {
                ModelConfig::$variant(config)
            }
        })*

        impl std::ops::Deref for Model {
            type Target = dyn Family;

            fn deref(&self) -> &(dyn Family + 'static) {
                match self {
                    $(Model::$variant(model) => model,)*
                }
            }
        }

        impl std::ops::DerefMut for Model {
            fn deref_mut(&mut self) -> &mut (dyn Family + 'static) {
                match self {
                    $(Model::$variant(model) => model,)*
                }
            }
        }

        /// Every family, in the order of the registry.
        pub fn families() -> Vec<Registered> {
            vec![$(Registered::of::<$config>(),)*]
        }
    };
}
pub(super) use families;
