//! Values of the keys of an object that its description lists: a list that names the key, or the bullet of the key. Decides
//! which lists are about a key.

use std::sync::LazyLock;

use regex::Regex;

use super::flat;
use super::keys;
use super::pattern::compile;
use super::values::{Intro, bullets};
use crate::lower::context::ObjectIndex;
use crate::model::normal;
use crate::model::types::{BooleanForm, EnumValue, Scalar, Type};
use crate::syntax::tree::{Block, BlockKind};

/// The values of keys, by key.
pub type Keyed = Vec<(String, Vec<EnumValue>)>;

/// Reads the lists in the description of the object `name` that are about one of its keys: "Possible values of `code`:".
#[must_use]
pub fn announced(blocks: &[Block], name: &str) -> Keyed {
    static KEY: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"\bvalues? (?:of|for|in)(?: the)?(?: key| parameter| field)? ⟦([a-z]\w*)⟧(?: codes?| keys?| field)?:?\s*$|\bpossible ⟦([a-z]\w*)⟧ values:?\s*$",
        )
    });
    static SAMPLE: LazyLock<Regex> =
        LazyLock::new(|| compile(r"^(?:field|key|value|order|filter|name|id)(?:_?(?:n|\d+|name))?$"));
    let mut found = Vec::new();
    for pair in blocks.windows(2) {
        let (BlockKind::Paragraph(intro), BlockKind::List(items)) = (&pair[0].kind, &pair[1].kind) else { continue };
        let intro = flat::text(intro);
        let Some(key) = KEY.captures(intro.trim()).and_then(|found| found.get(1).or(found.get(2))) else { continue };
        if key.as_str() == name || SAMPLE.is_match(key.as_str()) {
            continue;
        }
        let listed = bullets(items, Intro::Values).filter(|listed| listed.left_out.is_empty());
        let listed = listed.filter(|listed| !listed.values.is_empty() && !normal::is_direction(&listed.values));
        found.extend(listed.map(|listed| (key.as_str().to_owned(), listed.values)));
    }
    found
}

/// Reads the values in the bullets of a description, each of which names a key.
#[must_use]
pub fn of_bullets(description: &[Block], objects: &ObjectIndex) -> Keyed {
    if !description.iter().any(|block| matches!(block.kind, BlockKind::List(_))) {
        return Vec::new();
    }
    let keyed = keys::read(description, objects).into_iter().filter_map(|field| {
        let values = match field.ty {
            Type::Enum(list) => list.values,
            Type::Scalar(Scalar::Boolean(BooleanForm::YesNo)) => {
                ["Y", "N"].map(|wire| EnumValue { wire: wire.to_owned(), label: None }).to_vec()
            }
            _ => return None,
        };
        Some((field.name.0, values))
    });
    keyed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Diagnostics;
    use crate::source::SourceSet;
    use crate::syntax;

    fn shown(keyed: &Keyed) -> String {
        let list = |values: &[EnumValue]| values.iter().map(|value| value.wire.as_str()).collect::<Vec<_>>().join(",");
        keyed.iter().map(|(key, values)| format!("{key}={}", list(values))).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn lists_about_keys() {
        for (text, expected) in [
            ("A box. Values of `kind`:\n\n- `S` — small\n- `L` — large", "kind=S,L"),
            ("A box. Possible `kind` values:\n\n- `S` — small\n- `L` — large", "kind=S,L"),
            ("Possible values for `field_N`:\n\n- `ID` — number\n- `NAME` — name", ""),
            ("Possible values for `order`:\n\n- `asc` — up\n- `desc` — down", ""),
            ("Values of `own`:\n\n- `a` — one\n- `b` — two", ""),
            ("A box:\n\n- `size` — size, `S` or `L`\n- `kind` — kind of box: `open` or `shut`", "kind=open,shut"),
            ("A box:\n\n- `full` — [Y|N] whether it is full\n- `name` — name", "full=Y,N"),
            (
                "A box:\n\n- `kind` — kind of box. Possible values:\n    - `open` — without a lid\n    - `shut` — with one\n- `id` — number",
                "kind=open,shut",
            ),
        ] {
            let sources = SourceSet::from_texts([("row.md".to_owned(), text.to_owned())]);
            let (file, _) = sources.pages().next().expect("one page");
            let blocks = syntax::parse(file, &sources, &mut Diagnostics::default()).blocks;
            let mut found = announced(&blocks, "own");
            found.extend(of_bullets(&blocks, &ObjectIndex::default()));
            assert_eq!(shown(&found), expected, "{text}");
        }
    }
}
