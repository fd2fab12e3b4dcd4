//! A model once more, whose parameters follow those of the first: momentum encoders and teachers.

use super::{Scope, Source};
use crate::graph::Tensor;
use crate::nn::{Init, ParamKind};

/// What the parameters of a scope follow.
#[derive(Clone)]
pub(super) struct Followed<'g> {
    /// What their paths begin with, and what those of the others begin with in its place.
    own: String,
    model: String,
    /// Share of the others in a step.
    share: Tensor<'g>,
}

impl Followed<'_> {
    /// The path of what the parameter of this path follows.
    pub fn origin(&self, path: &str) -> String {
        let rest = path.strip_prefix(&self.own).unwrap_or(path);
        format!("{}{rest}", self.model)
    }

    /// How a value is declared that a layer of the model declares so: nothing is trained, and everything begins as it does there.
    ///
    /// # Errors
    /// What cannot be copied, and why.
    pub fn declared(
        &self,
        path: &str,
        kind: ParamKind,
        init: Init,
    ) -> Result<(ParamKind, Init), String> {
        let kind = match kind {
            ParamKind::Trained => ParamKind::Variable,
            ParamKind::Fixed | ParamKind::Variable => kind,
            ParamKind::Rows => return Err(format!("`{path}`: no average of a table by rows")),
            ParamKind::Recorded => {
                return Err(format!(
                    "`{path}`: what follows a model by momentum has no gradient to tell magnitudes of 8-bit floats; say train.products = \
                     \"dtype\""
                ));
            }
        };
        let init = Box::new(init);
        let path = self.origin(path);
        Ok((kind, Init::As { path, init }))
    }
}

impl<'g> Scope<'g> {
    /// The model of this scope once more, under `name`: a momentum encoder or a teacher. Each of its parameters is a variable that
    /// begins as the model's own at the same path, and is, while training, moved towards it before it is used: by the scalar f32
    /// `share`, 1 minus the momentum (arXiv:1911.05722, equation 2). No gradient goes through them, and
    /// its layers draw no noise: dropout is off. Statistics of norms follow what
    /// this model sees and not those of the other. What is applied twice in a step, by [`Scope::again`], is moved once.
    #[track_caller]
    pub fn momentum(&self, name: &str, share: Tensor<'g>) -> Scope<'g> {
        self.without_stages("what follows a model by momentum is no stage");
        let scope = self.at(name);
        let model = match self.path.is_empty() {
            true => String::new(),
            false => format!("{}/", self.path),
        };
        let followed = Followed {
            own: format!("{}/", scope.path),
            model,
            share,
        };
        Scope {
            followed: Some(followed),
            ..scope
        }
    }

    /// A parameter of a model that follows another, after the step's move; any other value as it is.
    #[track_caller]
    pub(super) fn moved(&self, path: &str, kind: ParamKind, held: Tensor<'g>) -> Tensor<'g> {
        let (Some(followed), ParamKind::Trained) = (&self.followed, kind) else {
            return held;
        };
        let held = held.stop_gradient();
        let Source::Bound(values) = &self.shared.source else {
            return held;
        };
        if !self.trains() {
            return held;
        }
        let mut assigned = self.shared.assigned.borrow_mut();
        if let Some((_, moved)) = assigned.iter().find(|(own, _)| own == path) {
            return *moved;
        }
        let origin = followed.origin(path);
        let Some(online) = values.get(&origin) else {
            let message = format!("`{path}` follows `{origin}`, which has no value");
            return self.graph.poison("momentum", &message);
        };
        let share = followed.share.broadcast_in_dim(&held.shape(), &[]);
        let moved = (held * (-share + 1.0) + *online * share).stop_gradient();
        assigned.push((path.to_owned(), moved));
        moved
    }
}
