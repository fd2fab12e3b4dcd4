//! The span-boundary objective (arXiv:1907.10529, section 3.2).

use super::Bert;
use crate::graph::Tensor;
use crate::models::encoder::{TokenHead, at_positions};
use crate::nn::{Activation, LAYER_INPUT, Parameter, Scope, layer_norm, linear};
use crate::ops::concatenate;
use crate::shard::Axis;

/// Tokens of a span that have a vector for their place in it; those further right share the last one.
pub(super) const PLACES: usize = 20;
/// Width of these vectors, as the authors' code has it.
pub(super) const PLACE_WIDTH: usize = 200;

impl Bert {
    /// f32 logits `[batch, k, vocab]` of the tokens at `positions` i32 `[batch, k]`, by what `x` `[batch, length, width]` has at
    /// the `bounds` of the span that each lies in, i32 `[batch, k]`, and by its place in the span: two dense layers with GELU
    /// and norm, and the table of embeddings with a bias of its own.
    #[track_caller]
    pub(super) fn by_bounds<'g>(
        &self,
        s: &Scope<'g>,
        (table, x): (&Parameter<'g>, Tensor<'g>),
        positions: Tensor<'g>,
        [start, end]: [Tensor<'g>; 2],
    ) -> Tensor<'g> {
        let s = s.at("span");
        let _in = s.enter();
        let (width, init) = (self.encoder.block.embed_dim, self.encoder.block.init);
        let axes = [(Axis::Length, PLACES), (Axis::Embed, PLACE_WIDTH)];
        let places = s.param("place", axes, init.of([PLACES, PLACE_WIDTH]));
        let place = positions - start - 1.0;
        let place = place.clamp(place.filled(0.0), place.filled(PLACES as f64 - 1.0));
        let bounds = [start, end].map(|bound| at_positions(&s, x, bound));
        let mut y = concatenate(&[bounds[0], bounds[1], places.take(place)], 2);
        for name in ["dense_1", "dense_2"] {
            let (s, axes) = (s.at(name), (Axis::EncoderEmbed, Axis::Embed));
            let from = y.dim(2);
            y = linear(&s, y, axes, width, init.of([from, width]));
            y = layer_norm(
                &s.at("norm"),
                Activation::Gelu.of(y),
                self.head.norm_epsilon,
            );
            y = s.constrain(y, LAYER_INPUT);
        }
        let tied = TokenHead {
            tied: true,
            ..self.head
        };
        tied.decode(&s, table, y)
    }

    /// Products of the head for so many tokens of one text.
    pub(super) fn span_flops(&self, tokens: usize) -> f64 {
        let (width, vocab) = (self.encoder.block.embed_dim, self.encoder.vocab);
        2.0 * (tokens * width) as f64 * (2 * width + PLACE_WIDTH + width + vocab) as f64
    }
}
