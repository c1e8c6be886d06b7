//! Tables: the grammar, and how malformed ones are repaired.

use super::{cells, check};

#[test]
fn tables_have_no_line_structure() {
    let cases: &[(&str, &str, &[&[&str]])] = &[
        ("on one line", "#| || a | b || || c | d || |#", &[&["a", "b"], &["c", "d"]]),
        ("a row over lines", "#|\n|| a\n`t` | b\n||\n|#", &[&["a\n`t`", "b"]]),
        ("no blanks", "#|\n||a|b||\n||c|d||\n|#", &[&["a", "b"], &["c", "d"]]),
        ("escaped pipe", "#|\n|| a \\| b | c ||\n|#", &[&["a \\| b", "c"]]),
        ("pipes in inline code of three backticks", "#|\n|| ```a | b``` | c ||\n|#", &[&["```a | b```", "c"]]),
        ("pipes in a fence", "#|\n|| a | \n```\nx || y\n```\n||\n|#", &[&["a", "```\nx || y\n```"]]),
        ("single backticks protect nothing", "#|\n|| `a | b` ||\n|#", &[&["`a", "b`"]]),
        ("double braces hide pipes", "#|\n|| {{a|b}} | c ||\n|#", &[&["{{a|b}}", "c"]]),
        ("braces that do not close", "#|\n|| {{a|b | c ||\n|#", &[&["{{a", "b", "c"]]),
        ("a column span", "#|\n|| a | b | c ||\n|| d | > | > ||\n|#", &[&["a", "b", "c"], &["d"]]),
        ("an empty cell stays", "#|\n|| a | | b ||\n|#", &[&["a", "", "b"]]),
        ("number sign as first cell", "#|\n||# | a ||\n|#", &[&["#", "a"]]),
    ];
    for (problem, text, expected) in cases {
        assert_eq!(cells(text), *expected, "{problem}");
    }
}

#[test]
fn malformed_tables_lose_no_row() {
    let cases: &[(&str, &str, &[&[&str]])] = &[
        ("last row not closed", "#|\n|| a | b ||\n|| c | d\n|#", &[&["a", "b"], &["c", "d"]]),
        ("no row closed", "#|\n|| a | b\n|| c | d\n|| e | f\n|#", &[&["a", "b"], &["c", "d"], &["e", "f"]]),
        ("closed twice", "#|\n|| a | b. || ||\n|| c | d ||\n|#", &[&["a", "b."], &["c", "d"]]),
        ("a dash before the row", "#|\n|| a | b ||\n- || c | d ||\n|#", &[&["a", "b"], &["c", "d"]]),
        ("a dash behind an open row", "#|\n|| a | b\n- || c | d ||\n|#", &[&["a", "b"], &["c", "d"]]),
        ("the marks share a pipe", "#|\n|| a | b ||#\n", &[&["a", "b"]]),
        ("closed at the end of the row", "#|\n|| a | b |#\n", &[&["a", "b"]]),
        ("short rows", "#|\n|| a | b ||\n|| c ||\n|#", &[&["a", "b"], &["c"]]),
        ("never closed", "#|\n|| a | b ||\n\n## Next\n\n|| x | y ||", &[&["a", "b"]]),
        (
            "a code mark without its pair",
            "#|\n|| a | ```b ||\n|| c | d ||\n\n## Next\n",
            &[&["a", "```b ||\n|| c | d ||"]],
        ),
    ];
    for (problem, text, expected) in cases {
        assert_eq!(cells(text), *expected, "{problem}");
    }
}

#[test]
fn tables_stand_anywhere() {
    check(&[
        ("directly below a paragraph", "text\n#|\n|| a ||\n|#\nmore", "p text\ntable\nrow\n cell\n  p a\np more\n"),
        ("text behind the end", "#|\n|| a ||\n|# more", "table\nrow\n cell\n  p a\np more\n"),
        ("text between rows", "#|\n|| a ||\nlost\n|#", "table\nrow\n cell\n  p a\n! stray-table-text\n"),
        (
            "inside a cell",
            "#|\n|| a | see\n\n#|\n||x|y||\n|#\n\nend ||\n|#",
            "table\nrow\n cell\n  p a\n cell\n  p see\n  table\n  row\n   cell\n    p x\n   cell\n    p y\n  p end\n",
        ),
        (
            "in an item, lines at the left edge",
            "- item\n\n  #|\n  || a\n`t` | b ||\n  |#\n- next",
            "list\n-\n  p item\n  table\n  row\n   cell\n    p a⏎`t`\n   cell\n    p b\n-\n  p next\n",
        ),
        ("never closed", "#|\n|| a ||\n", "table\nrow\n cell\n  p a\n! unclosed-table\n"),
    ]);
}

#[test]
fn cells_hold_blocks() {
    check(&[
        (
            "bullets below a paragraph",
            "#|\n|| **A***\n  [`char`](t.md) | One of:\n- `Y`\n- `N`\n    - deep\n||\n|#",
            "table\nrow\n cell\n  p <b>A</b>*⏎[`char`](t.md)\n cell\n  p One of:\n  list\n  -\n    p `Y`\n  -\n    p `N`\n    list\n    -\n      p deep\n",
        ),
        (
            "a note whose end shares the line with the next cell",
            "#|\n|| a | {% note info %}\n\nx\n\n{% endnote %} | b ||\n|#",
            "table\nrow\n cell\n  p a\n cell\n  note info \"\"\n    p x\n cell\n  p b\n",
        ),
        (
            "lone marks are text",
            "#|\n|| - | # | * | > ||\n|#",
            "table\nrow\n cell\n  p -\n cell\n  p #\n cell\n  p *\n",
        ),
        ("indented text is no code", "#|\n|| a |\n\n    b ||\n|#", "table\nrow\n cell\n  p a\n cell\n  p b\n"),
        ("a pipe in code", "#|\n|| `a\\|b` ||\n|#", "table\nrow\n cell\n  p `a|b`\n"),
    ]);
}
