//! Targets of links → paths of pages.

/// The page and the anchor that a link on the page `from` leads to; `None` for addresses outside the documentation.
/// A link within the page has the page's own path.
#[must_use]
pub fn resolve(from: &str, target: &str) -> Option<(String, Option<String>)> {
    if target.contains("://") || target.starts_with("mailto:") || target.starts_with('*') {
        return None;
    }
    let (path, anchor) = match target.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned()).filter(|anchor| !anchor.is_empty())),
        None => (target, None),
    };
    if path.is_empty() {
        return Some((from.to_owned(), anchor));
    }
    let mut segments: Vec<&str> = if path.starts_with('/') { Vec::new() } else { from.split('/').collect() };
    segments.pop();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            other => segments.push(other),
        }
    }
    Some((segments.join("/"), anchor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets() {
        let cases = [
            ("a/b/c.md", "../d/e.md#f", Some(("a/d/e.md", Some("f")))),
            ("a/b/c.md", "#f", Some(("a/b/c.md", Some("f")))),
            ("a/b/c.md", "./d.md#", Some(("a/b/d.md", None))),
            ("a/b/c.md", "/d.md", Some(("d.md", None))),
            ("c.md", "../../d.md", None),
            ("a/b/c.md", "https://example.org/x", None),
            ("a/b/c.md", "*term", None),
        ];
        for (from, target, expected) in cases {
            let expected = expected.map(|(path, anchor)| (path.to_owned(), anchor.map(str::to_owned)));
            assert_eq!(resolve(from, target), expected, "{target}");
        }
    }
}
