//! Headings, fences, tabs, directives, lists, inline text.

use super::{cells, check, outline_of};
use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;
use crate::syntax::parse;

#[test]
fn headings_have_anchors() {
    check(&[
        ("anchor", "## Parameter `x` {#x-1}", "h2 Parameter x {#x-1} =parameter-x\n"),
        ("closing marks", "### A  b ###", "h3 A b =a-b\n"),
        ("no blank, no heading", "#text", "p #text\n"),
        ("cut in two", "### Fields of {#f}\nthe rest", "h3 Fields of {#f} =fields-of\np the rest\n"),
        ("below a paragraph", "text\n## A", "p text\nh2 A =a\n"),
    ]);
}

#[test]
fn fences_end_where_they_should() {
    check(&[
        ("de-indented by their own indentation", "  ```js\n    a\n  b\n  ```", "code js \"  a\\nb\"\n"),
        ("a heading inside", "```js\nx\n\n# y\n```\nz", "code js \"x\\n\\n# y\"\np z\n"),
        ("tildes", "~~~\na\n~~~", "code  \"a\"\n"),
        ("longer fences hold shorter ones", "````\n```\na\n```\n````", "code  \"```\\na\\n```\"\n"),
        (
            "never closed",
            "```json\n{}\n\n## Next\n\ntext",
            "code json \"{}\"\nh2 Next =next\np text\n! unclosed-fence\n",
        ),
        (
            "never closed in a tab",
            "{% list tabs %}\n\n- A\n\n    ```bash\n    curl\n\n- B\n\n    ```js\n    x\n    ```\n\n{% endlist %}",
            "tabs\ntab A\n  code bash \"curl\"\ntab B\n  code js \"x\"\n! unclosed-fence\n",
        ),
        ("empty", "```\n```", "code  \"\"\n"),
        ("indented code", "text\n\n    a\n      b\n\nc", "p text\ncode  \"a\\n  b\"\np c\n"),
        ("invisible characters", "```\n\"a\u{ad}b\u{a0}c\"\n```", "code  \"\\\"ab c\\\"\"\n"),
    ]);
}

#[test]
fn tabs_keep_their_content() {
    check(&[
        (
            "code without fence",
            "{% list tabs %}\n\n- A\n\n    // one\n\n- B\n\n    // two\n\n{% endlist %}",
            "tabs\ntab A\n  p // one\ntab B\n  p // two\n",
        ),
        (
            "lines of code at the left edge",
            "{% list tabs %}\n\n- A\n\n    ```js\n    'x\n- y'\n    ```\n\n{% endlist %}",
            "tabs\ntab A\n  code js \"'x\\n- y'\"\n",
        ),
        (
            "inside an item, one label without indentation",
            "1. One\n\n    {% list tabs %}\n\n    - A\n\n        a\n\n- B\n\n    b\n\n    {% endlist %}\n\n2. Two",
            "list\n-\n  p One\n  tabs\n  tab A\n    p a\n  tab B\n    p b\n-\n  p Two\n",
        ),
        (
            "never closed",
            "{% list tabs %}\n\n- A\n\n    a\n\n## Next",
            "tabs\ntab A\n  p a\nh2 Next =next\n! unclosed-directive\n",
        ),
        ("text before a label", "{% list tabs %}\nx\n- A\n{% endlist %}", "tabs\ntab A\n! stray-tab-text\n"),
    ]);
}

#[test]
fn directives_nest_and_end() {
    check(&[
        ("title", "{% note warning \"Old\" %}\n\nx\n\n{% endnote %}\ny", "note warning \"Old\"\n  p x\np y\n"),
        ("cut", "{% cut \"More\" %}\nx\n{% endcut %}", "cut \"More\"\n  p x\n"),
        ("draft", "{% if build == 'dev' %}\n{% note alert %}\nx\n{% endnote %}\n{% endif %}\ny", "p y\n! dev-block\n"),
        ("other condition", "{% if a %}\nx\n{% endif %}\ny", "p x\np y\n! unknown-condition\n"),
        ("no end", "{% note info %}\nx", "note info \"\"\n  p x\n! unclosed-directive\n"),
        ("no beginning", "x\n{% endnote %}\ny", "p x\np y\n! stray-directive\n"),
        ("unknown", "{% file src=\"a\" %}", "! unknown-directive\n"),
        ("after a list", "{% note info %}\n- x\n{% endnote %}\ny", "note info \"\"\n  list\n  -\n    p x\np y\n"),
        ("comment", "a\n<!-- b\n\nc -->\nd", "p a\np d\n"),
        ("comment in a line", "a <!-- b --> c", "p a  c\n"),
        ("comment without end", "<!-- a\nb", "p <!-- a⏎b\n"),
    ]);
}

#[test]
fn includes_are_expanded_in_place() {
    let page = "{% include notitle [x](../_includes/a.md) %}\ny";
    type Files<'a> = &'a [(&'a str, &'a str)];
    let cases: &[(&str, Files<'_>, &str)] = &[
        (
            "found",
            &[("p/page.md", page), ("_includes/a.md", "text {.b24-info}")],
            "include _includes/a.md\n  p text\np y\n",
        ),
        ("missing", &[("p/page.md", page)], "include _includes/a.md\np y\n! missing-include\n"),
        (
            "cycle",
            &[("p/page.md", page), ("_includes/a.md", "a\n{% include [l](./a.md) %}")],
            "include _includes/a.md\n  p a\n  include _includes/a.md\np y\n! include-cycle\n",
        ),
    ];
    for (problem, files, expected) in cases {
        assert_eq!(outline_of(files), *expected, "{problem}");
    }
}

#[test]
fn inline_text_is_kept() {
    check(&[
        ("placeholders", "<key> of <b>\n<id>: x", "p <key> of <b>⏎<id>: x\n"),
        ("break", "a <br> b<br/>c", "p a⏎ b⏎c\n"),
        ("stars", "**A*** **B**^*^ **UF_\\***", "p <b>A</b>* <b>B</b>^*^ <b>UF_*</b>\n"),
        ("escapes", "\\<id\\> a \\| b", "p <id> a | b\n"),
        ("term", "[x](*key) [y](*two words)\n\n[*key]: text\nmore", "p [x](*key) [y](*two words)\n! term-definition\n"),
        ("reference", "[`integer`][1] a\n\n[1]: ../t.md#int", "p [`integer`](../t.md#int) a\n"),
        ("reference without definition", "[a][1]", "p [a][1]\n"),
        ("attribute", "text {.b24-info}", "p text\n"),
        ("braces that are no attribute", "value {...}", "p value {...}\n"),
        ("invisible characters", "a\u{200b}b\u{a0}c", "p ab c\n"),
        ("setext mark", "a *b*\n===", "p a <i>b</i>⏎===\n"),
        ("year", "`a`\n2024. b", "p `a`⏎2024. b\n"),
        ("image", "![alt *x*](a.png)", "p alt <i>x</i>\n"),
        ("line", "a\n\n---\n\nb", "p a\np b\n"),
    ]);
}

#[test]
fn quotes_and_lists() {
    check(&[
        ("two paragraphs", "> Scope: [`a`](b)\n>\n> Who: x\n\ny", "quote\n  p Scope: [`a`](b)\n  p Who: x\np y\n"),
        ("lazy line", "> a\nb", "quote\n  p a⏎b\n"),
        ("bullets below text", "a\n- b\n* c", "p a\nlist\n-\n  p b\n-\n  p c\n"),
        ("nested by two under a number", "1. a\n  - b\n2. c", "list\n-\n  p a\n  list\n  -\n    p b\n-\n  p c\n"),
        ("ordered after bullets", "- a\n1. b", "list\n-\n  p a\nlist\n-\n  p b\n"),
        ("a paragraph in an item", "- a\n\n  b\n\nc", "list\n-\n  p a\n  p b\np c\n"),
        ("a fence in an item", "- a:\n  ```\n  x\n  ```\n- b", "list\n-\n  p a:\n  code  \"x\"\n-\n  p b\n"),
    ]);
}

#[test]
fn spans_point_at_their_text() {
    let text = "# A\n\n  > q\n\n#|\n||  é *x*  | b ||\n|#\n\n- i\n\n```\nc\n```\n";
    let sources = SourceSet::from_texts([("page.md".to_owned(), text.to_owned())]);
    let page = parse(crate::span::FileId(0), &sources, &mut Diagnostics::default());
    let spans: Vec<_> = page.blocks.iter().map(|block| &text[block.span.range()]).collect();
    assert_eq!(spans, ["# A", "> q", "#|\n||  é *x*  | b ||\n|#", "- i", "```\nc\n```"]);
    assert_eq!(cells(text), [["é *x*", "b"]]);
}
