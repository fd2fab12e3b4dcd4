//! Pictures of a batch mixed with each other: mixup (arXiv:1710.09412) and CutMix (arXiv:1905.04899), as timm's `Mixup` has them
//! with `mode="batch"`, but that an example is mixed with its neighbour in the batch, not with the one opposite: neighbours lie on
//! one device. A function of the step's key, so the same on any mesh and after a resume.

use crate::graph::Tensor;
use crate::ops::Key;
use crate::types::{DType, Type};

/// How pictures of a batch are mixed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixing {
    /// Both parameters of the Beta distribution of the share that mixup leaves of a picture; 0 for no mixup.
    pub mixup: f64,
    /// The same of CutMix; 0 for none.
    pub cutmix: f64,
    /// Share of the steps in which pictures are cut where there is both.
    pub cutmix_share: f64,
}

impl Mixing {
    /// Whether there is any.
    pub fn is_on(&self) -> bool {
        self.mixup > 0.0 || self.cutmix > 0.0
    }

    /// How much each pixel keeps of its own picture, f32 `[height, width]`, and the share that the label keeps, a scalar: of one step.
    #[track_caller]
    pub fn draw<'g>(&self, key: Key<'g>, size: [usize; 2]) -> [Tensor<'g>; 2] {
        let blended = || {
            let share = beta(key.fold_str("mixup"), self.mixup, 1).reshape(&[]);
            [share.broadcast_in_dim(&size, &[]), share]
        };
        let pasted = || {
            let key = key.fold_str("cutmix");
            let share = beta(key, self.cutmix, 1).reshape(&[]);
            let centre = ["row", "column"].map(|axis| key.fold_str(axis).uniform(&[]));
            let kept = uncut(size, share, centre);
            [kept, kept.mean_all()]
        };
        match (self.mixup > 0.0, self.cutmix > 0.0) {
            (true, false) => blended(),
            (false, _) => pasted(),
            (true, true) => {
                let cut = key.fold_str("which").bernoulli(self.cutmix_share, &[]);
                let ([a, kept], [b, share]) = (pasted(), blended());
                let mask = cut.broadcast_in_dim(&size, &[]).select(a, b);
                [mask, cut.select(kept, share)]
            }
        }
    }
}

/// Each example's neighbour: the first two of a batch of even size changed for each other, and so on.
#[track_caller]
pub fn neighbours(x: Tensor<'_>) -> Tensor<'_> {
    let shape = x.shape();
    let pairs = [&[shape[0] / 2, 2], &shape[1..]].concat();
    x.reshape(&pairs).reverse(&[1]).reshape(&shape)
}

/// Pictures `[batch, height, width, channels]`, each mixed with its neighbour, of which each pixel keeps that much of its own:
/// `kept` f32 `[height, width]`.
#[track_caller]
pub fn mixed<'g>(images: Tensor<'g>, kept: Tensor<'g>) -> Tensor<'g> {
    let kept = kept.broadcast_in_dim(&images.shape(), &[1, 2]);
    let own = images.to(DType::F32);
    let other = neighbours(own);
    (own * kept + other * (kept.filled(1.0) - kept)).to(images.dtype())
}

/// 0 within a rectangle of `height * root(1 - share)` by `width * root(1 - share)` pixels, rounded down, and cut off at the
/// borders; 1 beside it: f32 `[height, width]`. `share` is a scalar, `centre` the place of its middle, each in [0, 1).
#[track_caller]
pub fn uncut<'g>(size: [usize; 2], share: Tensor<'g>, centre: [Tensor<'g>; 2]) -> Tensor<'g> {
    let ratio = (share.filled(1.0) - share).sqrt();
    let ty = Type::new(DType::F32, &size);
    let inside = |axis: usize| {
        let side = size[axis] as f64;
        // 1e-4 of a pixel, so that rounding of the root does not lose one
        let cut = (ratio * side + 1e-4).floor();
        let first = (centre[axis] * side).floor() - (cut * 0.5).floor();
        let place = share.graph.iota(axis, ty.clone());
        let over = |x: Tensor<'g>| x.broadcast_in_dim(&size, &[]);
        let (from, to) = (over(first), over(first + cut));
        place.greater_equal(from).and(place.less(to))
    };
    let cut = inside(0).and(inside(1));
    cut.complement().to(DType::F32)
}

/// Candidates of a draw, of which the first that fits is taken; one in 20 does not.
const TRIES: usize = 16;

/// Numbers in [0, 1] of the Beta distribution with both parameters `alpha`: f32 `[count]`. As the share of one of two Gamma variates in
/// their sum, by their logarithms, so that those of a small `alpha` are not lost.
#[track_caller]
pub fn beta(key: Key<'_>, alpha: f64, count: usize) -> Tensor<'_> {
    let [a, b] = ["first", "second"].map(|name| log_gamma(key.fold_str(name), alpha, count));
    (a - b).logistic()
}

/// Logarithms of Gamma variates of shape `alpha`, f32 `[count]` (Marsaglia and Tsang, ACM TOMS 26, 2000; for a small `alpha` by section 6).
#[track_caller]
fn log_gamma(key: Key<'_>, alpha: f64, count: usize) -> Tensor<'_> {
    let d = alpha + 1.0 - 1.0 / 3.0;
    let shape = [TRIES, count];
    let x = key.fold_str("normal").normal(&shape, f64::INFINITY);
    let root = x * (1.0 / (9.0 * d).sqrt()) + 1.0;
    let is_positive = root.greater(root.filled(0.0));
    let log_v = root.maximum(root.filled(1e-30)).log() * 3.0;
    let v = root * root * root;
    let u = key.fold_str("uniform").uniform(&shape);
    let bound = x * x * 0.5 + d - v * d + log_v * d;
    let fits = is_positive.and(u.log().less(bound));
    let place = u.graph.iota(0, Type::new(DType::I32, &shape));
    let first = fits.select(place, place.filled(TRIES as f64)).min(&[0]);
    let chosen = place.equal(first.spread_like(place, &[0]));
    let log_v = chosen.select(log_v, log_v.filled(0.0)).sum(&[0]);
    let below = key.fold_str("boost").uniform(&[count]) + 2f64.powi(-24);
    let boost = (below.log() * (1.0 / alpha)).maximum(below.filled(-1e38));
    log_v + boost
}
