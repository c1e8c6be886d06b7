//! The two styles of keys, `camelCase` and `UPPER_SNAKE`: pairs of one key in two spellings → the style of a method.

/// How a method spells the keys of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As the table does.
    Same,
    /// `responsibleId` is `RESPONSIBLE_ID`.
    UpperSnake,
    /// `RESPONSIBLE_ID` is `responsibleId`.
    Camel,
}

/// The number of keys in two spellings that prove a style.
const PROOF: usize = 2;

impl Style {
    /// The style in which a method spells the keys of a table, by pairs of the table's spelling and its own. `None` if
    /// they contradict each other or are too few.
    pub(super) fn of<'k>(pairs: impl Iterator<Item = (&'k str, &'k str)>) -> Option<Self> {
        let (mut same, mut upper, mut camel, mut other) = (0, 0, 0, 0);
        for (table, own) in pairs {
            match own {
                own if own == table => same += 1,
                own if own == upper_snake(table) => upper += 1,
                own if own == camel_case(table) => camel += 1,
                _ => other += 1,
            }
        }
        match (same, upper, camel, other) {
            (_, 0, 0, 0) => Some(Self::Same),
            (0, PROOF.., 0, 0) => Some(Self::UpperSnake),
            (0, 0, PROOF.., 0) => Some(Self::Camel),
            _ => None,
        }
    }

    /// A key of the table in this style.
    pub(super) fn spell(self, key: &str) -> String {
        match self {
            Self::UpperSnake if !key.contains('_') => upper_snake(key),
            Self::Camel if !key.chars().any(|c| c.is_ascii_lowercase()) => camel_case(key),
            _ => key.to_owned(),
        }
    }
}

fn upper_snake(key: &str) -> String {
    let mut out = String::new();
    for c in key.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

fn camel_case(key: &str) -> String {
    let mut out = String::new();
    for (index, word) in key.split('_').enumerate() {
        let mut chars = word.chars();
        let first = chars.next().map(|c| if index == 0 { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() });
        out.extend(first);
        out.extend(chars.map(|c| c.to_ascii_lowercase()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_both_show_prove_a_style() {
        for (pairs, expected) in [
            (&[("title", "title")][..], Some(Style::Same)),
            (&[], Some(Style::Same)),
            (&[("title", "TITLE"), ("ownerId", "OWNER_ID")], Some(Style::UpperSnake)),
            (&[("TITLE", "title"), ("OWNER_ID", "ownerId")], Some(Style::Camel)),
            (&[("title", "TITLE")], None),
            (&[("title", "TITLE"), ("ownerId", "OWNER_ID"), ("mark", "mark")], None),
            (&[("title", "TITLE"), ("ownerId", "OWNERID"), ("mark", "MARK")], None),
        ] {
            assert_eq!(Style::of(pairs.iter().copied()), expected, "{pairs:?}");
        }
    }

    #[test]
    fn spellings() {
        for (style, key, expected) in [
            (Style::UpperSnake, "responsibleId", "RESPONSIBLE_ID"),
            (Style::UpperSnake, "guid", "GUID"),
            (Style::UpperSnake, "UF_*", "UF_*"),
            (Style::Camel, "RESPONSIBLE_ID", "responsibleId"),
            (Style::Camel, "xmlId", "xmlId"),
            (Style::Same, "xmlId", "xmlId"),
        ] {
            assert_eq!(style.spell(key), expected, "{key}");
        }
    }
}
