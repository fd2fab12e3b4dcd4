//! What features are worth: those of a net for pictures, beside those of the same net untrained and of raw pixels, told apart by a
//! linear map ([`linear_probe`]) and by their neighbours ([`neighbours`]), neither of which changes the net.

mod extract;
mod frechet;
mod lbfgs;
mod linear;
mod logistic;
mod neighbours;
mod proportion;
mod subset;
mod table;

pub use extract::{Extractor, FeatureSpec, PictureReader, PixelFeatures};
pub use frechet::{Moments, frechet_distance};
pub use lbfgs::{Minimum, minimise};
pub use linear::{LinearFound, LinearOptions, linear_probe};
pub use logistic::{Fitted, LogisticRegression};
pub use neighbours::{NeighbourOptions, neighbours};
pub use proportion::{paired, wilson};
pub use subset::Labels;
pub use table::{Standardiser, Table};
