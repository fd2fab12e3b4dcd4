//! What the loop tells: numbers of steps, evaluations, curves.

use super::{Phase, Run};
use crate::error::{AtPath, Context, Error, Result};
use crate::log::{Record, span};
use crate::plugins::Chip;
use crate::runtime::GlobalArray;
use crate::shard::Mesh;
use crate::train::evaluate::evaluate;
use crate::types::DType;

/// Records in a row that make a warning of a sign.
const SIGNS: u32 = 10;

impl Run<'_> {
    /// Wait for the first update, and tell where the time before it went.
    pub(super) fn tell_first_step(&mut self, metrics: &[GlobalArray], parts: &str) -> Result<()> {
        metrics[0].ready().context("executing the first step")?;
        let took = self.since.0.elapsed().as_secs_f64();
        self.log
            .note(&format!("first step: {parts}, step {took:.2} s"));
        self.rewind();
        Ok(())
    }

    /// Wait for an update and write its numbers.
    pub(super) fn record(&mut self, metrics: &[GlobalArray]) -> Result<()> {
        let now = self.state.step;
        let [loss, norm, parameters] = self.read(metrics)?;
        let terms = self.terms(metrics)?;
        let (first, seconds) = (self.since.1, self.since.0.elapsed().as_secs_f64());
        let taken = self.plan.batches.examples(now) - self.plan.batches.examples(first);
        let tokens = self.tokens as f64;
        self.in_flight.clear();
        self.rewind();
        let mut values = vec![("loss", loss)];
        values.extend(self.plan.rates(now - 1));
        values.extend([("grad_norm", norm), ("param_norm", parameters)]);
        if !self.plan.batches.is_constant() {
            values.push(("batch", self.plan.batches.at(now - 1) as f64));
        }
        values.extend(terms.iter().map(|(name, value)| (name.as_str(), *value)));
        if taken > 0 && seconds > 0.0 {
            let examples = taken as f64 / seconds;
            let flops = examples * self.plan.model.flops_per_example();
            values.push(("examples_per_s", examples));
            if tokens > 0.0 {
                values.push(("tokens_per_s", tokens / seconds));
            }
            let packed = self.plan.config.text.as_ref();
            if let Some(text) = packed.filter(|text| text.pack && text.objective.is_causal()) {
                let room = taken as f64 * text.inputs.get() as f64;
                values.push(("padding", 1.0 - tokens / room));
            }
            values.push(("model_tflops", flops / 1e12));
            let device = &self.runtime.client.devices()[0];
            let chip = Chip::of(device.kind()).filter(|_| self.recipe.compute == DType::BF16);
            if let Some(chip) = chip {
                let devices = self.runtime.mesh().map_or(1, Mesh::devices);
                values.push(("mfu", flops / devices as f64 / chip.bf16));
            }
        }
        let record = Record::new(now, None, values);
        self.log.record(&self.dated(record));
        self.warn(&terms)?;
        self.draw(false);
        self.check([loss, norm, parameters])
    }

    /// Say once what metrics have been a sign of for as long as [`SIGNS`] records.
    fn warn(&mut self, terms: &[(String, f64)]) -> Result<()> {
        let warning = self.plan.task.on(&self.plan.model)?.warning(terms);
        self.signs = if warning.is_some() { self.signs + 1 } else { 0 };
        if let (Some(warning), SIGNS) = (warning, self.signs) {
            let now = self.state.step;
            self.log.note(&format!(
                "warning: step {now}: for {SIGNS} records now, {warning}"
            ));
        }
        Ok(())
    }

    /// The record, with the examples taken so far.
    fn dated(&self, record: Record) -> Record {
        let samples = self.plan.batches.examples(record.step);
        record.after(samples, self.plan.examples.epoch())
    }

    /// Draw the curves, if it is time or `now` says so; trouble with that is no reason to stop.
    pub(super) fn draw(&mut self, now: bool) {
        if self.many.writes()
            && let Err(error) = self.plot.draw(self.dir, now)
        {
            let error = error.chain();
            self.log
                .note(&format!("warning: the curves are not drawn: {error}"));
        }
    }

    /// Wait for an update; its loss and gradient norm, and the norm of the parameters after it.
    pub(super) fn read(&self, metrics: &[GlobalArray]) -> Result<[f64; 3]> {
        let _span = span("wait for the device");
        let read = |value: &GlobalArray| value.download().map(|array| array.to_f64()[0]);
        let context = || format!("step {}", self.state.step);
        let mut numbers = [0.0; 3];
        for (number, value) in numbers.iter_mut().zip(metrics) {
            *number = read(value).with_context(context)?;
        }
        Ok(numbers)
    }

    /// What the loss of an update is the sum of, by name, where it is one of several means.
    fn terms(&self, metrics: &[GlobalArray]) -> Result<Vec<(String, f64)>> {
        let results = self.stage().step.outputs();
        let names = &results[results.len() - metrics.len()..];
        let terms = names.iter().zip(metrics).skip(3);
        let terms =
            terms.map(|(slot, value)| Ok((slot.name.clone(), value.download()?.to_f64()[0])));
        terms.collect()
    }

    /// Refuse numbers that are not finite.
    pub(super) fn check(&mut self, numbers: [f64; 3]) -> Result<()> {
        if numbers.iter().all(|number| number.is_finite()) {
            return Ok(());
        }
        self.log.sync();
        self.settle()?; // what is called a checkpoint below is one
        let (now, [loss, norm, parameters]) = (self.state.step, numbers);
        let remedy = "a lower schedule.lr, or optimizer.clip_norm = 1";
        let remedy = match self.last_saved {
            Some(step) => format!(
                "go on from the checkpoint of step {step}, the newest, with --extend and {remedy} \
                 (--set KEY=VALUE); --from STEP takes an older one"
            ),
            None => {
                format!("there is no checkpoint yet: start again with {remedy} (--set KEY=VALUE)")
            }
        };
        Err(Error::diverged(format!(
            "step {now}: the run has diverged: loss {loss}, gradient norm {norm}, norm of the parameters after the step \
             {parameters}; {remedy}"
        )))
    }

    pub(super) fn evaluate(&mut self, phase: &dyn Fn(Phase)) -> Result<()> {
        phase(Phase::Evaluating);
        let _span = span("evaluate");
        self.log.doing("evaluating");
        let Some(eval) = &self.eval else {
            return Ok(());
        };
        let now = self.state.step;
        let found = evaluate(
            self.plan,
            self.runtime,
            (&self.recipe, eval, self.many.writes()),
            &mut self.state,
            &mut |_| {},
        )
        .with_context(|| format!("evaluating step {now}"))?;
        for line in found.skipped {
            if self.told.insert(line.clone()) {
                self.log.note(&format!("left out of the score: {line}"));
            }
        }
        let record = Record::new(now, Some("eval"), found.means.clone());
        self.log.record(&self.dated(record));
        self.means = found.means;
        self.texts = found.texts;
        if !self.texts.is_empty() {
            let quoted = self.texts.iter().map(|text| format!("> {text}\n\n"));
            let text: String = quoted.collect();
            self.log.text(now, "eval/gaps filled in, [own|true]", &text);
        }
        if let (Some(picture), true) = (found.picture, self.many.writes()) {
            let rows = self.plan.task.on(&self.plan.model)?.pictured();
            self.log.image(now, &format!("eval/{rows}"), &picture);
            let folder = self.dir.join("pictures");
            let written = std::fs::create_dir_all(&folder).at(&folder);
            let file = folder.join(format!("step-{now:08}.png"));
            if let Err(error) = written.and_then(|()| picture.write_png(&file)) {
                let error = error.chain();
                self.log
                    .note(&format!("warning: the picture is not written: {error}"));
            }
        }
        self.rewind();
        Ok(())
    }
}
