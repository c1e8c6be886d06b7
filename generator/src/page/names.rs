//! Dotted names in running text: `crm.deal.add`, `CATALOG.PRICE.ON.ADD`, `BX24.placement.call`.

/// A dotted name, by what it refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DottedName<'t> {
    /// A REST method.
    Method(&'t str),
    /// A REST event.
    Event(&'t str),
    /// A function of BX24.js.
    Script(&'t str),
}

/// The dotted names of a text in order, without versions (`2.0`), interfaces (`im.v2`) and families (`user.option.*`).
pub(crate) fn dotted(text: &str) -> Vec<DottedName<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_name_char) {
        let tail = &rest[start..];
        let end = tail.find(|c: char| !is_name_char(c)).unwrap_or(tail.len());
        let (word, after) = tail.split_at(end);
        found.extend(named(word, after));
        rest = after;
    }
    found
}

fn is_name_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '.'
}

fn named<'t>(word: &'t str, after: &str) -> Option<DottedName<'t>> {
    if word.ends_with('.') && after.starts_with('*') {
        return None;
    }
    let word = word.trim_matches('.');
    if !word.contains('.') {
        return None;
    }
    let segments: Vec<&str> = word.split('.').collect();
    let last = segments.last()?;
    let regular = segments.iter().all(|s| s.starts_with(|c: char| c.is_ascii_alphabetic()));
    let is_interface =
        segments.len() == 2 && last.len() == 2 && last.starts_with('v') && last.ends_with(|c: char| c.is_ascii_digit());
    if !regular || is_interface {
        return None;
    }
    Some(match segments[0] {
        "BX24" => DottedName::Script(word),
        _ if segments.contains(&"ON") => DottedName::Event(word),
        _ => DottedName::Method(word),
    })
}

/// Whether a word is an event code: `onCrmDealAdd`, `ONCRMDEALADD`, `OnTaskAdd`.
pub(crate) fn is_event_code(word: &str) -> bool {
    let mut chars = word.chars();
    matches!(chars.next(), Some('o' | 'O'))
        && matches!(chars.next(), Some('n' | 'N'))
        && chars.next().is_some_and(|c| c.is_ascii_uppercase())
        && word.len() > 5
}

/// The codes of events in a text, in order: `onCrmDealAdd`, `CATALOG.PRICE.ON.ADD`.
pub(crate) fn event_codes(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !is_name_char(c)).map(|word| word.trim_matches('.'));
    let is_event = |word: &&str| match dotted(word).as_slice() {
        [DottedName::Event(name)] => name == word,
        [] => !word.contains('.') && is_event_code(word),
        _ => false,
    };
    words.filter(is_event).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_titles() {
        let cases: &[(&str, &[DottedName<'_>])] = &[
            ("Add a Deal crm.deal.add", &[DottedName::Method("crm.deal.add")]),
            ("Remove the ai.engine.unregister Service", &[DottedName::Method("ai.engine.unregister")]),
            ("Get a Bot of imbot.v2: imbot.v2.Bot.get.", &[DottedName::Method("imbot.v2.Bot.get")]),
            ("Options user.option.*", &[]),
            ("Version 2.0 and v 3.0", &[]),
            ("Price Added CATALOG.PRICE.ON.ADD", &[DottedName::Event("CATALOG.PRICE.ON.ADD")]),
            ("BX24.placement.call", &[DottedName::Script("BX24.placement.call")]),
            ("Méthode naïve… a.b", &[DottedName::Method("a.b")]),
        ];
        for (text, expected) in cases {
            assert_eq!(dotted(text), *expected, "{text}");
        }
    }

    #[test]
    fn codes_in_titles() {
        for (text, expected) in [
            ("Event onCrmDealAdd", &["onCrmDealAdd"][..]),
            ("Price Added CATALOG.PRICE.ON.ADD", &["CATALOG.PRICE.ON.ADD"]),
            ("`ONX_ADD_2`: two, ONYADD.", &["ONX_ADD_2", "ONYADD"]),
            ("The method event.bind is called only once", &[]),
        ] {
            assert_eq!(super::event_codes(text), expected, "{text}");
        }
    }

    #[test]
    fn words_that_are_codes() {
        for (word, expected) in
            [("onCrmDealAdd", true), ("ONCRMDEALADD", true), ("ONE", false), ("only", false), ("ON", false)]
        {
            assert_eq!(is_event_code(word), expected, "{word}");
        }
    }
}
