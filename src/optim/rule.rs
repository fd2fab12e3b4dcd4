//! What an optimizer is: what it keeps for a parameter, and one update.

use crate::error::Result;
use crate::graph::Tensor;
use crate::nn::ParamSpec;
use crate::ops::Key;
use crate::shard::Axis;
use crate::types::Type;
use std::fmt::Debug;

/// How parameters follow their gradients. A rule's configuration is the rule itself.
pub trait Rule: Debug {
    /// Every kind of value that it may keep, in the order in which a state lists them.
    fn kinds(&self) -> &'static [&'static str];

    /// What it keeps for a parameter: one value like it of each kind, unless it says otherwise.
    fn slots(&self, p: &ParamSpec) -> Vec<SlotSpec> {
        let kinds = self.kinds().iter();
        kinds.map(|name| SlotSpec::like(name, p)).collect()
    }

    /// Refuse numbers that do not go together, or a parameter that it cannot train.
    ///
    /// # Errors
    /// [`crate::error::Error::Config`] saying what, without the place of the table.
    fn check(&self, _: &ParamSpec) -> Result<()> {
        Ok(())
    }

    /// Whether the size of an update is that of the rate whatever the size of the gradient, entry by entry, as Adam's is: the rates
    /// of muP for wider models (arXiv:2203.03466, appendix B.3) are for such.
    fn is_entrywise(&self) -> bool {
        false
    }

    /// Whether some rows of a table can be updated without the others. Those that a step leaves alone then keep their slots too.
    fn is_by_rows(&self) -> bool {
        self.is_entrywise()
    }

    /// Whether an update is a multiple of the gradient and nothing else, whatever the value is: updates of a row then add up.
    fn is_additive(&self) -> bool {
        false
    }

    /// One update, all in f32. Stacked layers follow their gradients as if each were stored on its own, and so do query, key and
    /// value: see `Trained::own_axes`.
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g>;
}

/// The time of an update, as scalars of the step.
#[derive(Clone, Copy, Debug)]
pub struct StepContext<'g> {
    /// Number of this update, f32, from 1.
    pub step: Tensor<'g>,
    /// Learning rate, f32.
    pub lr: Tensor<'g>,
    /// What chance of this update is drawn from.
    pub key: Key<'g>,
}

impl<'g> StepContext<'g> {
    /// `1 - beta^t` without cancellation: what a mean that began at 0 is divided by.
    #[track_caller]
    pub(super) fn bias_correction(&self, beta: f64) -> Tensor<'g> {
        -(self.step * beta.ln()).expm1()
    }
}

/// A parameter before its update.
#[derive(Clone, Copy, Debug)]
pub struct Trained<'a, 'g> {
    /// As it was declared.
    pub spec: &'a ParamSpec,
    /// Its value.
    pub value: Tensor<'g>,
    /// Its gradient, in the dtype of the value.
    pub gradient: Tensor<'g>,
    /// What is kept for it, in the order of [`Rule::slots`].
    pub slots: &'a [Tensor<'g>],
    /// Weight decay; none where `no_decay` names the parameter.
    pub decay: Option<f64>,
}

impl<'g> Trained<'_, 'g> {
    /// The value with decoupled weight decay: a share of it, times the rate, taken off (arXiv:1711.05101).
    #[track_caller]
    pub(super) fn decayed(&self, lr: Tensor<'g>) -> Tensor<'g> {
        match self.decay.filter(|decay| *decay > 0.0) {
            Some(decay) => self.value * (1.0 - lr * decay),
            None => self.value,
        }
    }

    /// The gradient with coupled weight decay: a share of the value added.
    #[track_caller]
    pub(super) fn with_decay(&self) -> Tensor<'g> {
        match self.decay.filter(|decay| *decay > 0.0) {
            Some(decay) => self.gradient + self.value * decay,
            None => self.gradient,
        }
    }

    /// The axes of a parameter as a layer uses it: all but those that count, the layers of a stack, and query, key and value.
    pub(super) fn own_axes(&self) -> Vec<usize> {
        let own = |k: &usize| !counts(self.spec.axes[*k]);
        (0..self.value.rank()).filter(own).collect()
    }

    /// Euclidean norm of a value like the parameter, along its [`Trained::own_axes`]: a scalar, or one for each layer.
    #[track_caller]
    pub(super) fn norm(&self, x: Tensor<'g>) -> Tensor<'g> {
        (x * x).sum(&self.own_axes()).sqrt()
    }

    /// `coefficient |p| / (|x| + epsilon)` with norms along [`Trained::own_axes`], spread like the parameter; 1 where one of both
    /// norms is 0.
    #[track_caller]
    pub(super) fn trust_ratio(&self, x: Tensor<'g>, coefficient: f64, epsilon: f64) -> Tensor<'g> {
        let (own, step) = (self.norm(self.value), self.norm(x));
        let zero = own.filled(0.0);
        let ratio = own * coefficient / (step + epsilon);
        let one = own.filled(1.0);
        let ratio = step.equal(zero).select(one, ratio);
        let ratio = own.equal(zero).select(one, ratio);
        ratio.spread_like(x, &self.own_axes())
    }
}

/// Whether an axis counts parameters that are stored as one.
pub(super) fn counts(axis: Axis) -> bool {
    matches!(axis, Axis::Layers | Axis::Expert | Axis::Qkv)
}

/// A parameter after its update.
#[derive(Debug)]
pub struct Update<'g> {
    /// Its value.
    pub value: Tensor<'g>,
    /// Its slots.
    pub slots: Vec<Tensor<'g>>,
}

/// A value that is kept for a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct SlotSpec {
    /// Its kind: the value is called `NAME/PATH`.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
    /// Meaning of each of its axes.
    pub axes: Vec<Axis>,
    /// The type of the values whose blocks it has the scales of, where it is such: it lies as they do.
    pub scaled: Option<Type>,
}

impl SlotSpec {
    /// A value of the type of the parameter itself.
    pub fn like(name: &'static str, p: &ParamSpec) -> SlotSpec {
        SlotSpec {
            name,
            ty: p.ty.clone(),
            axes: p.axes.clone(),
            scaled: None,
        }
    }
}
