//! The features of the client: manifest of the generated crate and manifest of the client → the client's manifest,
//! which forwards the feature of every area. Decides the block between the two marks, and nothing else of that file.
//!
//! If an area is removed, its feature is removed as well, and cargo cannot resolve a client that still forwards it. The
//! command that writes the generated crate therefore writes this block in the same run.

/// First line of the block.
const START: &str = "# <generated features>\n";
/// Last line of the block.
const END: &str = "# </generated features>";

/// Features of the generated crate that are not areas.
const OTHERS: &[&str] = &["default", "registry"];

/// The client's manifest with an up-to-date block; `None` if it has no marked block.
#[must_use]
pub fn forwarded(client: &str, generated: &str) -> Option<String> {
    let (before, rest) = client.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}{}{END}{after}", block(generated)))
}

/// The content of the block. In the generated manifest, areas are the lines `name = []`.
fn block(manifest: &str) -> String {
    let areas = manifest.lines().filter_map(|line| line.strip_suffix(" = []")).filter(|name| !OTHERS.contains(name));
    let areas: Vec<_> = areas.collect();
    // `full` names the client's own features, which may enable more than the area.
    let all: String = areas.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let lines: String = areas.iter().map(|name| format!("{name} = [\"bitrix24-api/{name}\"]\n")).collect();
    format!(
        "# Every area of the API.\nfull = [\n{all}]\n# All methods as values, by name.\n\
         registry = [\"bitrix24-api/registry\"]\n{lines}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_forwarded_and_the_rest_is_kept() {
        let generated = "[features]\ndefault = []\nfull = [\n    \"a\",\n]\nregistry = []\na = []\nb = []\n";
        let client = "x = 1\n# <generated features>\nold = [\"bitrix24-api/old\"]\n# </generated features>\ny = 2\n";
        let text = forwarded(client, generated).expect("the block is marked");
        assert!(text.starts_with("x = 1\n# <generated features>\n# Every area"));
        assert!(text.contains("\nfull = [\n    \"a\",\n    \"b\",\n]\n"), "{text}");
        assert!(text.ends_with("a = [\"bitrix24-api/a\"]\nb = [\"bitrix24-api/b\"]\n# </generated features>\ny = 2\n"));
        assert_eq!(forwarded(&text, generated).as_deref(), Some(text.as_str()));
        assert_eq!(forwarded("x = 1\n", generated), None);
    }
}
