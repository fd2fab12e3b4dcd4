//! What a run's user should be told before it begins: settings that are allowed, but hardly meant.

use super::{Examples, Experiment, Pictures};
use crate::data::Crop;
use crate::error::{Error, Result};

impl Experiment {
    /// The last step of the run, or of this part of it when that is to stop earlier.
    ///
    /// # Errors
    /// [`Error::Config`] when it is to go on beyond the run's end.
    pub fn stops_at(&self, asked: Option<u64>) -> Result<u64> {
        match asked {
            Some(steps) if steps > self.steps => Err(Error::config(format!(
                "--steps {steps}: the run and its schedule end after {0} (train.length), expected at most as many; \
                 --set train.length={steps} --extend makes it longer",
                self.steps
            ))),
            asked => Ok(asked.unwrap_or(self.steps)),
        }
    }

    /// A sentence for each thing that was left out, or is hardly meant.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = self.examples.notes();
        let cut = self.model.bidirectional().map(|head| head.cut());
        if let Some([words, bytes]) = cut.filter(|[words, _]| *words > 0) {
            notes.push(format!(
                "model.characters: the model reads {bytes} bytes of a word, and {words} of text.tokenizer are longer: their ends are \
                 cut off, and words that begin alike look alike"
            ));
        }
        if self.optimizer.weight_decay() > 0.0
            && !self.parameters.iter().any(|p| self.optimizer.decays(p))
        {
            notes.push(format!(
                "optimizer.weight_decay = {}: no parameter decays, for all are in no_decay or freeze",
                self.optimizer.weight_decay()
            ));
        }
        let trained = self.parameters.iter().filter(|p| self.optimizer.trains(p));
        let still = trained.filter(|p| self.optimizer.rate_factor(p) == 0.0);
        let still: Vec<&str> = still.map(|p| p.path.as_str()).collect();
        if let Some(first) = still.first() {
            notes.push(format!(
                "optimizer.lr_multipliers: {} parameters have a factor of 0 and never change ({first} first); freeze says the \
                 same and saves their memory",
                still.len()
            ));
        }
        if self.eval_every.is_some() && !self.evaluates() {
            notes.push(
                "eval.every: nothing is held out, so nothing is evaluated; give data.eval, or text.eval or text.holdout"
                    .to_owned(),
            );
        }
        let (batch, all) = (self.config.train.batch.get(), self.examples.epoch());
        if let Some(all) = all.filter(|all| batch > *all) {
            notes.push(format!(
                "train.batch = {batch}, but there are {all} examples: a step has each of them about {:.1} times",
                batch as f64 / all as f64
            ));
        }
        if !self.batches.is_constant() {
            notes.push(self.ramp_note());
        }
        if let Examples::Pictures(pictures) = &self.examples {
            notes.extend(self.class_notes(pictures));
            notes.extend(first_picture_notes(pictures));
        }
        notes
    }

    /// Which steps take how many examples.
    fn ramp_note(&self) -> String {
        let stages = self.batches.stages().into_iter();
        let (run, beyond): (Vec<_>, Vec<_>) = stages.partition(|(first, _)| *first < self.steps);
        let said = run
            .iter()
            .map(|(first, batch)| format!("{batch} from step {}", first + 1));
        let said = said.collect::<Vec<_>>().join(", ");
        match beyond.last() {
            None => format!("train.batch_ramp: batches of {said}"),
            Some((_, last)) => format!(
                "train.batch_ramp: batches of {said}; the run ends after {} steps, none of which has train.batch = {last}",
                self.steps
            ),
        }
    }

    fn class_notes(&self, pictures: &Pictures) -> Vec<String> {
        let (Some(of_model), Some(of_data)) = (self.model.classes(), pictures.train.classes())
        else {
            return Vec::new();
        };
        let mut notes = Vec::new();
        if of_data == 1 {
            notes.push("data.train: one class only, so every answer is right".to_owned());
        }
        if of_model > of_data {
            notes.push(format!(
                "model.classes = {of_model}: the data has {of_data}, so {} of them never come",
                of_model - of_data
            ));
        }
        let held_out = pictures.eval.as_ref().and_then(|eval| eval.classes());
        if let Some(held_out) = held_out.filter(|held_out| *held_out > of_data) {
            notes.push(format!(
                "data.eval: labels of {held_out} classes, of which the last {} are never trained on",
                held_out - of_data
            ));
        }
        notes
    }
}

/// What becomes of the first picture that is hardly meant for all of them.
fn first_picture_notes(pictures: &Pictures) -> Vec<String> {
    let image = &pictures.config.image;
    let Ok(first) = pictures.train.read(0) else {
        return Vec::new(); // it is named when its turn comes
    };
    let (height, width) = (first.image.height, first.image.width);
    let (size, of) = (
        image.size.get(),
        format!("the first picture is of {height} x {width}"),
    );
    let mut notes = Vec::new();
    if height.min(width) < size {
        notes.push(format!("data.image.size = {size}: {of}, and is enlarged"));
    }
    if height != width && matches!(image.crop, Crop::None {} | Crop::Padded { .. }) {
        notes.push(format!(
            "data.image.crop: {of}, and is squeezed into {size} x {size}"
        ));
    }
    let (own, wanted) = (first.image.channels, image.channels.get());
    if own != wanted {
        let becomes = if wanted == 1 {
            "is made grey"
        } else {
            "stays without colour"
        };
        notes.push(format!(
            "data.image.channels = {wanted}: the first picture has {own} channels, and {becomes}"
        ));
    }
    notes
}
