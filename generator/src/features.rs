//! The features of the client: manifest of the generated crate + manifest of the client → the client's with every area
//! forwarded. Owns the block between the two marks, and nothing else of that file.
//!
//! An area that goes takes its feature with it, and a client that still forwards it cannot even be resolved. So the
//! command that writes the generated crate writes this block in the same run.

/// First and last line of the block.
const START: &str = "# <generated features>\n";
const END: &str = "# </generated features>";

/// Features of the generated crate that are no areas.
const OTHERS: &[&str] = &["default", "registry"];

/// The client's manifest as it should be; `None` where it has no marked block.
#[must_use]
pub fn forwarded(client: &str, generated: &str) -> Option<String> {
    let (before, rest) = client.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}{}{END}{after}", block(generated)))
}

/// Areas stand in the generated manifest as `name = []`.
fn block(manifest: &str) -> String {
    let areas = manifest.lines().filter_map(|line| line.strip_suffix(" = []")).filter(|name| !OTHERS.contains(name));
    let areas: Vec<_> = areas.collect();
    // By their own names: what the client itself has for an area is then there as well.
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
    fn areas_are_forwarded_and_the_rest_is_left_alone() {
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
