//! Codes with a variable part. A page about several events says with which suffix a portal also sends their codes,
//! `_{shelfId}`; the data of each has that number under a key of the same letters.

use super::codes;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::event::Event;
use crate::model::neighbours::folder;
use crate::model::types::{Field, Scalar, Type, WireName};
use crate::page::raw::RawEvent;
use crate::syntax::tree::{BlockKind, Inline, Page, plain};

/// The suffix of the codes of the events in a folder.
#[derive(Clone, Debug)]
pub struct Suffix {
    folder: String,
    /// What the page calls the number.
    name: String,
}

/// The suffix that a page tells for the events in its folder.
#[must_use]
pub fn of(page: &Page, path: &str) -> Option<Suffix> {
    let paragraphs = page.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => Some(inlines.as_slice()),
        _ => None,
    });
    let name = paragraphs.into_iter().find_map(named)?;
    Some(Suffix { folder: folder(path).to_owned(), name })
}

/// The name in a paragraph about events with a suffix: `_{name}` as code.
fn named(inlines: &[Inline]) -> Option<String> {
    let text = plain(inlines).to_lowercase();
    if !text.contains("event") || !text.contains("suffix") {
        return None;
    }
    inlines.iter().find_map(|inline| {
        let Inline::Code(code) = inline else { return None };
        Some(code.strip_prefix("_{")?.strip_suffix('}')?.to_owned())
    })
}

/// The suffix in the head of the page of an event: the keys of the number, `data.FIELDS.SHELF_ID`.
pub(super) fn line(raw: &RawEvent) -> Vec<WireName> {
    let line = raw.lead.iter().find(|line| line.key == "suffix").map(|line| plain(&line.value));
    let keys = line.iter().flat_map(|path| path.strip_prefix("data.")).flat_map(|path| path.split('.'));
    keys.map(|key| WireName(key.to_owned())).collect()
}

/// Gives the events in the folders of the suffixes the place of their number.
pub fn apply(events: &mut [Event], suffixes: &[Suffix], diags: &mut Diagnostics) {
    for event in events.iter_mut().filter(|event| event.suffix.is_empty()) {
        let Some(suffix) = suffixes.iter().find(|suffix| suffix.folder == folder(&event.page.0)) else { continue };
        match event.data.as_ref().and_then(|data| number(&data.ty, &suffix.name)) {
            Some(keys) => event.suffix = keys,
            None => {
                let (code, name) = (&event.code.0, &suffix.name);
                let message =
                    format!("`{code}` is also sent with the suffix `_{{{name}}}`, which is no number in its data");
                let help = "only the code without a suffix is known; correct its data by an override";
                diags.push(Diagnostic::new(&codes::EVENT_SUFFIX, event.at.0, message).with_help(help));
            }
        }
    }
}

/// The keys of the number of that name in an object.
fn number(ty: &Type, name: &str) -> Option<Vec<WireName>> {
    let Type::Object(fields) = ty else { return None };
    let is_number = |field: &&Field| matches!(field.ty, Type::Scalar(Scalar::Integer | Scalar::Id(_)));
    let own = fields.iter().filter(is_number).find(|field| letters(&field.name.0) == letters(name));
    own.map(|field| vec![field.name.clone()]).or_else(|| {
        fields.iter().find_map(|field| {
            let keys = number(&field.ty, name)?;
            Some([vec![field.name.clone()], keys].concat())
        })
    })
}

/// A name without what differs between the styles of keys.
fn letters(name: &str) -> String {
    name.chars().filter(|c| *c != '_').collect::<String>().to_lowercase()
}
