//! Models that are several of transformers': each part a checkpoint of its own, whose parameters some may share.

use super::Mapping;

impl Mapping {
    /// The mapping of a model whose parameters are those of its parts; names of tensors stand behind the part's, as in
    /// `generator/embeddings.weight`. A parameter that two parts have is made of the first one's tensors.
    pub fn of_parts(parts: Vec<(&'static str, Mapping)>) -> Mapping {
        let mut whole = Mapping::default();
        for (part, mapping) in &parts {
            for entry in &mapping.entries {
                if whole.entries.iter().any(|other| other.path == entry.path) {
                    continue;
                }
                let mut entry = entry.clone();
                for tensor in &mut entry.tensors {
                    tensor.name = format!("{part}/{}", tensor.name);
                }
                whole.entries.push(entry);
            }
        }
        Mapping { parts, ..whole }
    }

    /// Name and mapping of the part that a tensor belongs to, and its name there.
    pub(super) fn part_of<'a>(&self, name: &'a str) -> Option<(&'static str, &Mapping, &'a str)> {
        let of = |(part, mapping)| {
            let own = name.strip_prefix(part)?.strip_prefix('/')?;
            Some((part, mapping, own))
        };
        self.parts
            .iter()
            .find_map(|(part, mapping)| of((*part, mapping)))
    }

    /// Whether the model does not use the tensor of that published name.
    pub fn leaves_out(&self, name: &str) -> bool {
        match self.part_of(name) {
            Some((_, mapping, own)) => mapping.leaves_out(own),
            None => self.unused.iter().any(|pattern| fits(pattern, name)),
        }
    }

    /// Names under which a tensor may be there once more, each with the name that counts; those of parts too.
    pub fn all_aliases(&self) -> Vec<[String; 2]> {
        self.named(|mapping| &mapping.aliases)
    }

    /// Tensors that a further part has once more, each with the one that counts.
    pub fn shared(&self) -> Vec<[String; 2]> {
        let mut all = Vec::new();
        for (part, mapping) in &self.parts {
            for entry in &mapping.entries {
                let whole = self.entries.iter().find(|other| other.path == entry.path);
                let tensors = whole.into_iter().flat_map(|whole| &whole.tensors);
                for (counts, tensor) in tensors.zip(&entry.tensors) {
                    let name = format!("{part}/{}", tensor.name);
                    if name != counts.name {
                        all.push([name, counts.name.clone()]);
                    }
                }
            }
        }
        all
    }

    /// [`Mapping::instead`], that of parts too.
    pub fn all_instead(&self) -> Vec<[String; 2]> {
        self.named(|mapping| &mapping.instead)
    }

    /// Pairs of names of this mapping, and of its parts behind the part's name.
    fn named(
        &self,
        pairs: impl Fn(&Mapping) -> &Vec<(&'static str, &'static str)>,
    ) -> Vec<[String; 2]> {
        let plain = |(a, b): &(&str, &str)| [(*a).to_owned(), (*b).to_owned()];
        let mut all: Vec<[String; 2]> = pairs(self).iter().map(plain).collect();
        for (part, mapping) in &self.parts {
            let within = pairs(mapping).iter().map(plain);
            all.extend(within.map(|names| names.map(|name| format!("{part}/{name}"))));
        }
        all
    }
}

/// Whether a name is that of a pattern, in which a `*` stands for anything.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((first, last)) => {
            let rest = name.strip_prefix(first);
            rest.is_some_and(|rest| rest.ends_with(last))
        }
    }
}
