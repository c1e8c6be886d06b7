//! Objects whose keys are data.

use std::fmt;

use serde_json::Value;

/// Entries in their order, each key once. Lookup walks the entries: these maps are small, and there are many of them.
#[derive(Clone)]
pub struct Map<T>(Vec<(String, T)>);

/// Entries that the documentation does not list.
pub type Extra = Map<Value>;

impl<T> Map<T> {
    /// No entries.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value of a key, mutable.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.0.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Whether there is such a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Adds an entry at the end, or replaces the value of the key in its place and returns the old one.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        let key = key.into();
        match self.get_mut(&key) {
            Some(slot) => Some(std::mem::replace(slot, value)),
            None => {
                self.0.push((key, value));
                None
            }
        }
    }

    /// Removes an entry and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        let index = self.0.iter().position(|(name, _)| name == key)?;
        Some(self.0.remove(index).1)
    }

    /// The entries in order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values in order.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Adds an entry without a search for its key; [`Map::dedup`] must follow the last one.
    pub(crate) fn push(&mut self, key: String, value: T) {
        self.0.push((key, value));
    }

    /// Keeps the last entry of a repeated key.
    pub(crate) fn dedup(&mut self) {
        let repeats = |(index, entry): (usize, &(String, T))| self.0[..index].iter().any(|other| other.0 == entry.0);
        if self.0.len() < 16 && !self.0.iter().enumerate().any(repeats) {
            return;
        }
        let mut order: Vec<usize> = (0..self.0.len()).collect();
        order.sort_by(|a, b| self.0[*a].0.cmp(&self.0[*b].0));
        let mut drop: Vec<usize> =
            order.windows(2).filter(|pair| self.0[pair[0]].0 == self.0[pair[1]].0).map(|pair| pair[0]).collect();
        if !drop.is_empty() {
            drop.sort_unstable();
            let mut index = 0;
            self.0.retain(|_| {
                index += 1;
                drop.binary_search(&(index - 1)).is_err()
            });
        }
    }
}

/// Entries of a [`Map`].
type Iter<'a, T> = std::iter::Map<std::slice::Iter<'a, (String, T)>, fn(&'a (String, T)) -> (&'a String, &'a T)>;

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// The order of entries does not count.
impl<T: PartialEq> PartialEq for Map<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<T: Eq> Eq for Map<T> {}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let mut map = Self(entries.into_iter().map(|(key, value)| (key.into(), value)).collect());
        map.dedup();
        map
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(entries: [(K, T); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

crate::field_serde!(Map<T>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_entry_of_a_key_counts() {
        let map: Map<i32> = [("b", 1), ("a", 2), ("b", 3), ("c", 4), ("b", 5)].into();
        assert_eq!(map.iter().collect::<Vec<_>>(), [(&"a".into(), &2), (&"c".into(), &4), (&"b".into(), &5)]);
    }

    #[test]
    fn insert_keeps_the_place() {
        let mut map: Map<i32> = [("b", 1), ("a", 2)].into();
        assert_eq!(map.insert("b", 3), Some(1));
        assert_eq!(map.insert("c", 4), None);
        assert_eq!(map.remove("a"), Some(2));
        assert_eq!(format!("{map:?}"), r#"{"b": 3, "c": 4}"#);
        assert_eq!(map, [("c", 4), ("b", 3)].into());
    }
}
