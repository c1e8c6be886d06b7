//! The automatic anchor of a heading, as the documentation site generates it.

/// The anchor of a heading: lower case, white space and dashes become one dash, some punctuation is dropped, some signs
/// are spelled out.
pub(super) fn slug(heading: &str) -> String {
    let mut words = String::with_capacity(heading.len());
    for c in heading.chars() {
        match c {
            '*' | '+' | '~' | '.' | '(' | ')' | '\'' | '"' | '!' | ':' | '@' | '`' => {}
            '“' | '”' | '‘' | '’' | '«' | '»' => {}
            '&' => words.push_str("and"),
            '%' => words.push_str("percent"),
            '<' => words.push_str("less"),
            '>' => words.push_str("greater"),
            '|' => words.push_str("or"),
            '$' => words.push_str("dollar"),
            '-' | '–' | '—' => words.push(' '),
            c => words.extend(c.to_lowercase()),
        }
    }
    let mut out = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !out.is_empty() {
            out.push('-');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn headings_get_the_anchors_that_pages_link() {
        let cases = [
            ("catalog_product", "catalog_product"),
            ("Parameter fields", "parameter-fields"),
            ("Type `result`", "type-result"),
            ("1. By ID (number)", "1-by-id-number"),
            ("Fields & filters", "fields-and-filters"),
            ("A — b - c", "a-b-c"),
            ("", ""),
        ];
        for (heading, anchor) in cases {
            assert_eq!(slug(heading), anchor, "{heading}");
        }
    }
}
