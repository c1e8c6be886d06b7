//! The tree of a form that is being read.

use std::collections::HashMap;

use bitrix24_wire::Value;

/// A value under a name: a text, or the entries in brackets after the name, in their order of arrival.
#[derive(Default)]
pub(super) struct Tree {
    text: Option<String>,
    entries: Vec<(String, Tree)>,
    /// The index of the entry of a key. The hash is seeded, so that no sender can choose keys that collide.
    places: HashMap<String, usize>,
    /// The next index that `[]` stands for. Wider than any index that is parsed, so that it cannot overflow.
    next: u128,
}

impl Tree {
    /// Sets the value of a name; a missing path is created.
    pub(super) fn insert(&mut self, base: &str, brackets: &[&str], value: String) {
        let mut tree = self.at(base.to_owned());
        for key in brackets {
            tree.text = None;
            let key = tree.key(key);
            tree = tree.at(key);
        }
        *tree = Self { text: Some(value), ..Self::default() };
    }

    /// The key that brackets stand for: empty brackets append.
    fn key(&mut self, key: &str) -> String {
        if key.is_empty() {
            self.next += 1;
            return (self.next - 1).to_string();
        }
        if let Some(index) = index(key) {
            self.next = self.next.max(u128::from(index) + 1);
        }
        key.to_owned()
    }

    /// The entry of a key; a new one is appended.
    fn at(&mut self, key: String) -> &mut Self {
        let place = *self.places.entry(key).or_insert_with_key(|key| {
            self.entries.push((key.clone(), Self::default()));
            self.entries.len() - 1
        });
        &mut self.entries[place].1
    }

    pub(super) fn into_object(self) -> serde_json::Map<String, Value> {
        self.entries.into_iter().map(|(key, tree)| (key, tree.into_value())).collect()
    }

    fn into_value(self) -> Value {
        let is_list = self.entries.iter().zip(0..).all(|((key, _), at)| index(key) == Some(at));
        match self.text {
            Some(text) => Value::String(text),
            None if is_list => self.entries.into_iter().map(|(_, tree)| tree.into_value()).collect(),
            None => Value::Object(self.into_object()),
        }
    }
}

/// A key as an index: digits without a leading zero.
fn index(key: &str) -> Option<u64> {
    let plain = key == "0" || !key.starts_with(['0', '+']);
    key.parse().ok().filter(|_| plain)
}
