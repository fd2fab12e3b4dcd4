//! The members of a shard that somebody wants, sample by sample.

use super::member::Member;
use super::tar::{Entry, Forward, Members};

/// Wanted members, one after the other. Those about the shard are passed over.
///
/// Wanted neighbours that share a key are a sample. Others between them part no sample: a Mac puts a `._NAME` before each.
pub(crate) struct Samples<'w, S, R> {
    members: Members<S>,
    role: Box<dyn Fn(Member) -> Option<R> + Send + 'w>,
    /// The key of the sample at hand.
    key: Option<String>,
    /// Members that nobody wanted, and the name of the first.
    pub(crate) others: usize,
    pub(crate) other: Option<String>,
}

/// A wanted member, whose bytes come next.
pub(crate) struct Met<R> {
    pub(crate) entry: Entry,
    /// What it is.
    pub(crate) role: R,
    /// Whether it is the first one of its sample.
    pub(crate) begins: bool,
}

impl<'w, S: Forward, R> Samples<'w, S, R> {
    /// The members for which `role` has a part.
    pub(crate) fn new(
        stream: S,
        role: impl Fn(Member) -> Option<R> + Send + 'w,
    ) -> Samples<'w, S, R> {
        Samples {
            members: Members::new(stream),
            role: Box::new(role),
            key: None,
            others: 0,
            other: None,
        }
    }

    /// Go on to the next wanted member, `None` after the last one.
    ///
    /// # Errors
    /// Where and what is wrong with the archive, in words.
    pub(crate) fn next(&mut self) -> Result<Option<Met<R>>, String> {
        while let Some(entry) = self.members.next()? {
            let member = Member::of(&entry.name);
            if member.is_about_the_shard() {
                continue;
            }
            let Some(role) = (self.role)(member) else {
                self.others += 1;
                self.other.get_or_insert(entry.name);
                continue;
            };
            let begins = self.key.as_deref() != Some(member.key);
            if begins {
                self.key = Some(member.key.to_owned());
            }
            return Ok(Some(Met {
                entry,
                role,
                begins,
            }));
        }
        Ok(None)
    }

    /// The bytes of the member at hand.
    ///
    /// # Errors
    /// When the archive is cut short in it, or cannot be read.
    pub(crate) fn content(&mut self) -> Result<Vec<u8>, String> {
        self.members.content()
    }

    /// Whether any member was wanted so far.
    pub(crate) fn any(&self) -> bool {
        self.key.is_some()
    }

    /// After the last member: at which byte the archive ends without the mark that ends one, so that some may be missing.
    pub(crate) fn cut_at(&self) -> Option<u64> {
        (!self.members.ended()).then(|| self.members.offset())
    }
}
