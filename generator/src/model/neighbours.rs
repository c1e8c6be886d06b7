//! Pages that are beside each other, and keys that are the same key: by the folder of a path, by a name without its
//! style.

/// The folder of a page.
#[must_use]
pub fn folder(page: &str) -> &str {
    page.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The first folder below the reference that a folder is in.
#[must_use]
pub fn area(folder: &str) -> &str {
    let below = folder.strip_prefix("api-reference/").unwrap_or(folder);
    below.split('/').next().unwrap_or(below)
}

/// A key without its style: `XML_ID` and `xmlId` are the same.
#[must_use]
pub fn bare(key: &str) -> String {
    key.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}
