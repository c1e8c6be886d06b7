//! Texts of the documentation → lower-case ASCII words, from which `names` makes identifiers. Decides where a word
//! ends, and the words for characters that cannot be part of an identifier.

/// The words of a name: `CHAT_ID` → chat id, `useOriginalUfNames` → use original uf names. Empty if the name has no
/// letter or digit.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut out = Vec::new();
    let chars: Vec<char> = name.chars().collect();
    let mut word = String::new();
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() || starts_word(&chars, i) {
            flush(&mut word, &mut out);
        }
        if c.is_alphanumeric() {
            push_latin(c, &mut word);
        }
    }
    flush(&mut word, &mut out);
    out
}

/// The words of a name, with words for the signs before and after it: `=DELETED` → equal deleted, `~NAME` → raw name.
pub(super) fn words_with_signs(name: &str) -> Vec<String> {
    let (Some(first), Some(last)) = (name.find(char::is_alphanumeric), name.rfind(char::is_alphanumeric)) else {
        return name.chars().map(sign).map(str::to_owned).filter(|w| !w.is_empty()).collect();
    };
    if name.starts_with('<') {
        return words(name);
    }
    let sign_words =
        |part: &str| part.chars().map(sign).filter(|w| !w.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let mut out = sign_words(&name[..first]);
    out.extend(words(&name[first..]));
    let end = name[last..].chars().next().map_or(last, |c| last + c.len_utf8());
    out.extend(sign_words(name[end..].trim_end_matches(['>', ']', '}', ')'])));
    out
}

/// The words of a name character by character. No two names have the same result.
pub(super) fn spelled(name: &str) -> Vec<String> {
    let mut out = Vec::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            out.push("upper".to_owned());
            out.push(c.to_ascii_lowercase().to_string());
        } else if c.is_ascii_alphanumeric() {
            out.push(c.to_string());
        } else if c == '_' {
            out.push("underscore".to_owned());
        } else {
            let word = sign(c);
            out.push(if word.is_empty() { format!("u{:x}", u32::from(c)) } else { word.to_owned() });
        }
    }
    out
}

/// Whether a word begins here: at an upper-case letter after a lower-case letter or a digit, and at the last upper-case
/// letter of a run before a lower-case letter (`HTTPServer`), except for the plural of an abbreviation (`userIDs`).
fn starts_word(chars: &[char], i: usize) -> bool {
    if i == 0 || !chars[i].is_uppercase() {
        return false;
    }
    let before = chars[i - 1];
    if before.is_lowercase() || before.is_ascii_digit() {
        return before.is_lowercase() || has_lower_case_neighbour(chars, i);
    }
    let plural = chars.get(i + 1) == Some(&'s') && chars.get(i + 2).is_none_or(|c| !c.is_lowercase());
    before.is_uppercase() && chars.get(i + 1).is_some_and(|c| c.is_lowercase()) && !plural
}

/// Whether a digit before the upper-case letter ends a word: in `v2Bot` it does, in `UF_1C` it does not.
fn has_lower_case_neighbour(chars: &[char], i: usize) -> bool {
    chars.get(i + 1).is_some_and(|c| c.is_lowercase()) || chars[..i].iter().any(|c| c.is_lowercase())
}

fn flush(word: &mut String, out: &mut Vec<String>) {
    if !word.is_empty() {
        out.push(std::mem::take(word));
    }
}

/// Adds a letter or a digit as lower-case ASCII letters and digits.
fn push_latin(c: char, word: &mut String) {
    if c.is_ascii_alphanumeric() {
        return word.push(c.to_ascii_lowercase());
    }
    let lower = c.to_lowercase().next();
    match CYRILLIC.iter().find(|(from, _)| Some(*from) == lower) {
        Some((_, to)) => word.push_str(to),
        None => word.push_str(&format!("u{:x}", u32::from(c))),
    }
}

/// The word for a sign; empty for other characters.
fn sign(c: char) -> &'static str {
    SIGNS.iter().find(|(from, _)| *from == c).map_or("", |(_, to)| to)
}

/// Signs of wire names with their meanings.
const SIGNS: &[(char, &str)] = &[
    ('=', "equal"),
    ('!', "not"),
    ('>', "greater"),
    ('<', "less"),
    ('%', "like"),
    ('@', "in"),
    ('~', "raw"),
    ('+', "plus"),
    ('-', "minus"),
    ('*', "any"),
    ('?', "question"),
    ('&', "and"),
    ('|', "or"),
    ('#', "hash"),
    ('$', "dollar"),
    ('/', "slash"),
    ('.', "dot"),
    (',', "comma"),
    (':', "colon"),
    (';', "semicolon"),
    ('^', "caret"),
];

/// Transliteration of Cyrillic letters.
const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "sch"),
    ('ъ', "j"),
    ('ы', "y"),
    ('ь', "j"),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        for (name, expected) in [
            ("CHAT_ID", "chat id"),
            ("useOriginalUfNames", "use original uf names"),
            ("HTTPServer", "http server"),
            ("userIDs", "user ids"),
            ("IDs", "ids"),
            ("v2", "v2"),
            ("v2Bot", "v2 bot"),
            ("UF_1C", "uf 1c"),
            ("address2", "address2"),
            ("OAuth2Token", "o auth2 token"),
            ("=DELETED", "deleted"),
            ("<field_code>", "field code"),
            ("Имя", "imya"),
            ("日", "u65e5"),
            ("", ""),
            ("~", ""),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn signs_have_words() {
        for (name, expected) in [
            ("=DELETED", "equal deleted"),
            ("~NAME", "raw name"),
            (">=", "greater equal"),
            ("-1", "minus 1"),
            ("a-b", "a b"),
        ] {
            assert_eq!(words_with_signs(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn spelled_names_are_unique() {
        assert_eq!(spelled("I_d").join(" "), "upper i underscore d");
        assert_ne!(spelled("ID"), spelled("id"));
    }
}
