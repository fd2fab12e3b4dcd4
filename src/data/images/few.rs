//! A few pictures of each class of a source.

use crate::data::images::source::{Sample, Source};
use crate::data::loader::{Purpose, Stream};
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Some of a source's pictures, in its order.
struct Few {
    source: Arc<dyn Source>,
    taken: Vec<usize>,
    notes: Vec<String>,
}

/// So many pictures of each class, drawn by the seed: which of a class does not depend on the others.
///
/// # Errors
/// [`Error::Config`] when the source has no labels; [`Error::Data`] when a class has fewer.
pub fn few_of_each_class(
    source: Arc<dyn Source>,
    count: usize,
    seed: u64,
) -> Result<Arc<dyn Source>> {
    if source.classes().is_none() {
        return Err(Error::config(
            "data.per_class: data.train has no labels, so there are no classes to take pictures of",
        ));
    }
    let mut by_class: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, class) in labels_of(&*source) {
        by_class.entry(class).or_default().push(index);
    }
    let mut taken = Vec::new();
    for (class, own) in &by_class {
        if own.len() < count {
            return Err(Error::data(format!(
                "data.per_class: {count} pictures of each class, but class {class} has {}; ask for as many or fewer",
                own.len()
            )));
        }
        let order = Stream::new(seed, Purpose::Subset, u64::from(*class)).shuffled(own.len());
        taken.extend(order[..count].iter().map(|k| own[*k as usize]));
    }
    taken.sort_unstable();
    Ok(some_of(source, taken))
}

/// Number and class of each picture of a source with labels, in order. Pictures that are no files of their own are read for it, and
/// what cannot be read has no class.
pub fn labels_of(source: &dyn Source) -> Vec<(usize, u32)> {
    let mut labels = Vec::new();
    source.each_file(&mut |class, _: &Path| labels.push((labels.len(), class as u32)));
    if labels.is_empty() {
        let label = |index| Some((index, source.read(index).ok()?.label?));
        labels = (0..source.len()).filter_map(label).collect();
    }
    labels
}

/// The pictures of these numbers, each below the source's length, in that order.
pub fn some_of(source: Arc<dyn Source>, taken: Vec<usize>) -> Arc<dyn Source> {
    Arc::new(Few {
        notes: source.notes().to_vec(),
        source,
        taken,
    })
}

impl Source for Few {
    fn len(&self) -> usize {
        self.taken.len()
    }

    fn read(&self, index: usize) -> Result<Sample> {
        self.source.read(self.taken[index])
    }

    fn classes(&self) -> Option<usize> {
        self.source.classes()
    }

    fn origin(&self, index: usize) -> String {
        self.source.origin(self.taken[index])
    }

    fn class_names(&self) -> Option<Vec<String>> {
        self.source.class_names()
    }

    fn notes(&self) -> &[String] {
        &self.notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::images::pixels::Pixels;

    /// Pictures of one pixel, which is their number; of class 0 those that divide by 3.
    struct Numbers(usize);

    impl Source for Numbers {
        fn len(&self) -> usize {
            self.0
        }

        fn read(&self, index: usize) -> Result<Sample> {
            Ok(Sample {
                image: Pixels {
                    height: 1,
                    width: 1,
                    channels: 1,
                    data: vec![index as u8],
                },
                label: Some(u32::from(!index.is_multiple_of(3))),
            })
        }

        fn classes(&self) -> Option<usize> {
            Some(2)
        }

        fn origin(&self, index: usize) -> String {
            index.to_string()
        }
    }

    #[test]
    fn each_class_gives_as_many_and_the_seed_says_which() {
        let of = |seed| {
            let few = few_of_each_class(Arc::new(Numbers(60)), 4, seed).unwrap();
            let numbers = (0..few.len()).map(|k| few.read(k).unwrap().image.data[0]);
            numbers.collect::<Vec<u8>>()
        };
        let (own, other) = (of(0), of(1));
        assert_eq!(own.len(), 8);
        assert_eq!(own.iter().filter(|k| **k % 3 == 0).count(), 4);
        assert_eq!(own, of(0));
        assert_ne!(own, other);
        let error = few_of_each_class(Arc::new(Numbers(6)), 3, 0).err().unwrap();
        assert!(error.to_string().contains("class 0 has 2"), "{error}");
    }
}
