//! Values of a document that do not fit the fields of the records that are read from it.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use super::Node;
use crate::error::DecodeError;
use crate::misfit::{Misfit, Step};

/// By the first token of the value of a field: what does not fit, seen from that value.
pub(crate) type Found = BTreeMap<usize, DecodeError>;

/// What was found while records were read. Reading has shared access to the document, so this has a lock; it is made by
/// the first value that does not fit.
#[derive(Debug, Default)]
pub(super) struct Misfits {
    /// Such values are reported here. Otherwise the first one is an error.
    allowed: bool,
    found: OnceLock<Mutex<Found>>,
}

impl Misfits {
    pub(super) const fn new() -> Self {
        Self { allowed: false, found: OnceLock::new() }
    }

    pub(super) fn allow(&mut self) {
        self.allowed = true;
    }

    /// The list, if there ever was an entry.
    fn found(&self) -> Option<MutexGuard<'_, Found>> {
        Some(self.found.get()?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Clone for Misfits {
    fn clone(&self) -> Self {
        let found = self.found().map(|found| OnceLock::from(Mutex::new(found.clone())));
        Self { allowed: self.allowed, found: found.unwrap_or_default() }
    }
}

impl<'d> Node<'d> {
    /// A value that does not fit is reported, and is no error.
    pub(crate) fn is_lenient(self) -> bool {
        self.doc().misfits.allowed
    }

    /// Reports that this value does not fit its field.
    pub(crate) fn report_misfit(self, error: DecodeError) {
        self.restore_misfits(Found::from([(self.range().start, error)]));
    }

    /// Whether something inside this value was reported.
    pub(crate) fn has_misfits(self) -> bool {
        self.doc().misfits.found().is_some_and(|found| found.range(self.range()).next().is_some())
    }

    /// Withdraws the reports about values inside this one.
    pub(crate) fn take_misfits(self) -> Found {
        let Some(mut found) = self.doc().misfits.found() else { return Found::new() };
        let inside: Vec<usize> = found.range(self.range()).map(|(at, _)| *at).collect();
        inside.into_iter().filter_map(|at| found.remove_entry(&at)).collect()
    }

    /// Reports again what was withdrawn.
    pub(crate) fn restore_misfits(self, found: Found) {
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
        let Some(list) = self.doc().misfits.found() else { return Vec::new() };
        let found: Vec<_> = list.range(self.range()).map(|(at, error)| (*at, error.clone())).collect();
        drop(list);
        let mut out = Vec::with_capacity(found.len());
        collect(self.doc().root(), &mut key.map(Step::Key).into_iter().collect(), &found, &mut out);
        out
    }
}

/// Visits the containers around the values of a sorted list, each once.
fn collect<'d>(node: Node<'d>, path: &mut Vec<Step<'d>>, found: &[(usize, DecodeError)], out: &mut Vec<Misfit>) {
    let mut left = found;
    if let Some(((_, error), rest)) = left.split_first().filter(|((at, _), _)| *at == node.range().start) {
        out.push(Misfit::new(node, path, error));
        left = rest;
    }
    let entries = node.entries().map(|(key, child)| (Step::Key(key), child));
    let items = node.items().enumerate().map(|(index, child)| (Step::Index(index), child));
    for (step, child) in entries.chain(items) {
        if left.is_empty() {
            return;
        }
        let range = child.range();
        let inside = left.iter().take_while(|(at, _)| range.contains(at)).count();
        if inside > 0 {
            path.push(step);
            collect(child, path, &left[..inside], out);
            path.pop();
            left = &left[inside..];
        }
    }
}
