//! No input panics.

use super::outline;

#[test]
fn nesting_without_end_is_bounded() {
    for text in
        ["> ".repeat(2_000), "- ".repeat(2_000) + "x", "{% note info %}\n".repeat(2_000), "#|\n|| ".repeat(2_000)]
    {
        let _ = outline(&text);
    }
    for text in
        ["*a _b ".repeat(5_000), "[".repeat(20_000), "![a".repeat(5_000), "`".repeat(20_000), "[x](*y ".repeat(5_000)]
    {
        let _ = outline(&format!("{text} <x>"));
    }
}

/// A page with every construct, in our own wording.
const PAGE: &str = include_str!("../../../tests/fixtures/syntax-everything.md");

/// Cuts, inserts and copies pieces of a page, with a fixed seed, and reads the result.
#[test]
fn broken_pages_never_panic() {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % (below.max(1) as u64)).unwrap()
    };
    let marks = [
        "||",
        "|",
        "#|",
        "|#",
        "```",
        "{% ",
        " %}",
        "{% endnote %}",
        "\n",
        "- ",
        "> ",
        "\u{200b}",
        "é",
        "\\",
        "**",
        "<",
        "[",
        "    ",
    ];
    for _ in 0..3_000 {
        let mut text = PAGE.to_owned();
        for _ in 0..=random(6) {
            let at = boundary(&text, random(text.len()));
            let to = boundary(&text, at + random(60));
            match random(4) {
                0 => text.truncate(at),
                1 => text.replace_range(at..to, ""),
                2 => text.insert_str(at, marks[random(marks.len())]),
                _ => {
                    let piece = text[at..to].to_owned();
                    let place = boundary(&text, random(text.len()));
                    text.insert_str(place, &piece);
                }
            }
        }
        let _ = outline(&text);
    }
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
