//! Pages with random damage, the same in every run: no text may make a stage panic or emit invalid Rust.
//! `generator/fuzz` searches further; this test runs with all others.

use std::fs;
use std::path::{Path, PathBuf};

use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{Docs, generate};

/// The number of damaged pages.
const ROUNDS: usize = 400;

/// The texts that damage inserts: those with a meaning to the readers, and some without.
const PIECES: &[&str] = &[
    "#|",
    "|#",
    "||",
    "|",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "```",
    "```json",
    "`",
    "**",
    "*",
    "_",
    "\\",
    "[",
    "](",
    ")",
    "<",
    "{% note %}",
    "{% endnote %}",
    "{% list tabs %}",
    "{% endlist %}",
    "{% cut \"x\" %}",
    "{% endcut %}",
    "{% if x %}",
    "{% endif %}",
    "{% include [x](../../_includes/note.md) %}",
    "# ",
    "## ",
    "> ",
    "- ",
    "1. ",
    "{",
    "}",
    "[]",
    "\"",
    ":",
    ",",
    "...",
    "{#a}",
    "result",
    "result.",
    "fields[].",
    "Y",
    "é",
    "\u{202e}",
    "\u{feff}",
    "\0",
    "\u{1f600}",
    "&nbsp;",
    "<br>",
    "object[]",
    "array",
    "-1",
    "99999999999999999999",
    "type",
    "self",
    "1a",
    "curl -d '",
];

#[test]
fn damaged_pages_are_read() {
    let pages = seeds();
    assert!(!pages.is_empty(), "tests/golden/ holds pages");
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..ROUNDS {
        let (path, text) = random.pick(&pages);
        let other = &random.pick(&pages).1;
        let damaged = damage(text, other, &mut random);
        if let Some(fault) = fault(&damaged) {
            panic!("round {round}, made of {}: {fault}\n{damaged}", path.display());
        }
    }
}

/// The problem with the output of a page, other than a panic.
fn fault(text: &str) -> Option<String> {
    let page = ("api-reference/shop/shop-cart-add.md".to_owned(), text.to_owned());
    let include = ("_includes/note.md".to_owned(), "{% include [x](../_includes/note.md) %}\n".to_owned());
    let docs = Docs::from_sources("", SourceSet::from_texts([page, include]));
    let broken = generate(&docs).err()?;
    broken.diagnostics.as_slice().iter().find(|d| d.code.id == "emitted-not-rust").map(|d| d.message.clone())
}

/// Applies random changes to a text; `other` is a source of foreign text.
fn damage(text: &str, other: &str, random: &mut Random) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(6) {
        let (from, to) = (random.boundary(&text), random.boundary(&text));
        let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 200));
        let to = (to..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        match random.below(6) {
            0 => text.replace_range(from..to, ""),
            1 => text.insert_str(from, random.pick::<&str>(PIECES)),
            2 => {
                let twice = text[from..to].repeat(2);
                text.replace_range(from..to, &twice);
            }
            3 => text.truncate(to),
            4 => text.replace_range(from..to, random.pick::<&str>(PIECES)),
            _ => {
                let (start, end) = (random.boundary(other), random.boundary(other));
                text.insert_str(from, &other[start.min(end)..start.max(end)]);
            }
        }
    }
    text
}

/// The pages of the golden cases.
fn seeds() -> Vec<(PathBuf, String)> {
    let mut paths = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden"), &mut paths);
    paths.sort();
    paths.into_iter().filter_map(|path| fs::read_to_string(&path).ok().map(|text| (path, text))).collect()
}

fn collect(dir: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            paths.push(path);
        }
    }
}

/// A xorshift generator, which gives the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }

    fn pick<'a, I>(&mut self, list: &'a [I]) -> &'a I {
        &list[self.below(list.len())]
    }

    fn boundary(&mut self, text: &str) -> usize {
        let at = self.below(text.len() + 1);
        (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
    }
}
