//! Values of a document that do not fit the fields of the records that are read from it.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use super::Node;
use crate::error::DecodeError;
use crate::misfit::{Misfit, Step};

/// What was found while records were read. Reading has shared access to the document, so this has a lock; it is made by
/// the first value that does not fit.
#[derive(Debug, Default)]
pub(super) struct Misfits {
    /// Such values are reported here. Otherwise the first one is an error.
    allowed: bool,
    found: OnceLock<Mutex<Vec<Found>>>,
}

/// A value that does not fit its field.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The first token of the value of the field.
    at: usize,
    /// What does not fit, seen from that value.
    error: DecodeError,
}

impl Misfits {
    pub(super) const fn new() -> Self {
        Self { allowed: false, found: OnceLock::new() }
    }

    pub(super) fn allow(&mut self) {
        self.allowed = true;
    }

    /// The list, if there ever was an entry.
    fn found(&self) -> Option<MutexGuard<'_, Vec<Found>>> {
        Some(self.found.get()?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Clone for Misfits {
    fn clone(&self) -> Self {
        let found = OnceLock::new();
        if let Some(list) = self.found() {
            found.get_or_init(|| Mutex::new(list.clone()));
        }
        Self { allowed: self.allowed, found }
    }
}

impl<'d> Node<'d> {
    /// A value that does not fit is reported, and is no error.
    pub(crate) fn is_lenient(self) -> bool {
        self.doc().misfits.allowed
    }

    /// Reports that this value does not fit its field. It is kept as a whole, so reports about values inside it are
    /// obsolete.
    pub(crate) fn report_misfit(self, error: DecodeError) {
        drop(self.take_misfits());
        self.restore_misfits(vec![Found { at: self.range().start, error }]);
    }

    /// Whether something inside this value was reported.
    pub(crate) fn has_misfits(self) -> bool {
        let range = self.range();
        self.doc().misfits.found().is_some_and(|list| list.iter().any(|found| range.contains(&found.at)))
    }

    /// Withdraws the reports about values inside this one.
    pub(crate) fn take_misfits(self) -> Vec<Found> {
        let range = self.range();
        let Some(mut list) = self.doc().misfits.found() else { return Vec::new() };
        let (inside, outside) = std::mem::take(&mut *list).into_iter().partition(|found| range.contains(&found.at));
        *list = outside;
        inside
    }

    /// Reports again what was withdrawn.
    pub(crate) fn restore_misfits(self, found: Vec<Found>) {
        if !found.is_empty() {
            let list = self.doc().misfits.found.get_or_init(Mutex::default);
            list.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
        }
    }

    /// The values inside this one that did not fit the fields of the records that were read from it, in the order of
    /// the document. Nothing unless the document is [lenient](super::Doc::lenient).
    pub fn misfits(self) -> Vec<Misfit> {
        self.misfits_under(None)
    }

    /// The same with one more key in front of the paths.
    pub(crate) fn misfits_under(self, key: Option<&'d str>) -> Vec<Misfit> {
        let range = self.range();
        let Some(list) = self.doc().misfits.found() else { return Vec::new() };
        let mut found: Vec<_> = list.iter().filter(|found| range.contains(&found.at)).cloned().collect();
        drop(list);
        found.sort_by_key(|found| found.at);
        let mut out = Vec::with_capacity(found.len());
        collect(self.doc().root(), &mut key.map(Step::Key).into_iter().collect(), &found, &mut out);
        out
    }
}

/// Visits the containers around the values of a sorted list, each once.
fn collect<'d>(node: Node<'d>, path: &mut Vec<Step<'d>>, found: &[Found], out: &mut Vec<Misfit>) {
    let mut left = found;
    if let Some((own, rest)) = left.split_first().filter(|(own, _)| own.at == node.range().start) {
        out.push(Misfit::new(node, path, &own.error));
        left = rest;
    }
    let entries = node.entries().map(|(key, child)| (Step::Key(key), child));
    let items = node.items().enumerate().map(|(index, child)| (Step::Index(index), child));
    for (step, child) in entries.chain(items) {
        if left.is_empty() {
            return;
        }
        let range = child.range();
        let inside = left.iter().take_while(|found| range.contains(&found.at)).count();
        if inside > 0 {
            path.push(step);
            collect(child, path, &left[..inside], out);
            path.pop();
            left = &left[inside..];
        }
    }
}
