//! Fixed phrases in the description of a list → the type of its elements: ids, texts, files. Patterns match flat text
//! (see [`super::flat`]), where `⟦` and `⟧` are the marks around a code.

use std::sync::LazyLock;

use regex::Regex;

use super::flat;
use super::pattern::{self, Patterns};
use super::prose;
use crate::model::normal;
use crate::model::types::{Field, Open, Scalar, Type};
use crate::syntax::tree::{Block, BlockKind};

/// Phrases by which elements are ids, each with an example. `#` is what has whole numbers as ids on all pages; sites,
/// statuses and connectors have texts.
static IDS: &[(&str, &str)] = &[
    (r"\b(?:identifiers|ids) (?:of|for) (?:the |all |existing )?#", "Identifiers of the files in a crate"),
    (r"\b#'?s? (?:identifiers|ids)\b", "List of user IDs without notifications"),
    (
        r"\b(?:array|list) containing the id of the (?:current )?user\b",
        "Holds an array containing the ID of the current user",
    ),
];

/// What `#` in [`IDS`] stands for.
const NUMBERED: &str = "(?:(?:(?:deputy|result|related|department|chat|notification|checklist|team|regular) ){0,2}\
     (?:users?|employees?|heads?|leaders?|members?|participants?|managers?|authors?|auditors?|operators?|moderators?\
     |departments?|chats?|channels?|collaborations?|messages?|files?|tasks?|(?:checklist|catalog) items?|sections?\
     |templates?|deals?|leads?|contacts?|companies|comments?))";

/// Phrases by which elements are texts, each with an example.
static TEXTS: &[(&str, &str)] = &[
    (r"\be-?mail addresses\b", "Several e-mail addresses"),
    (r"^access codes\b", "Access codes of the template"),
    (r"\b(?:array|list|set) of (?:[\w-]+ ){0,3}codes\b", "List of group tool codes"),
    (r"\b(?:array|list|set) of (?:field |file |class |property )?(?:strings|names)\b", "An array of field names"),
    (r"\b(?:array|list) of (?:error |date )?(?:texts|messages in text form|strings)\b", "Array of error texts"),
    (r"\b(?:array|list) of css (?:classes|properties|resources)\b", "List of CSS classes of the element"),
    (r"\b(?:array|list) of (?:[\w-]+ ){1,5}in the format ⟦[a-z]", "Array of filters by types in the format ⟦MODULE⟧"),
    (r"\bconsists of \w+ string(?:-type)? elements\b", "It consists of two string-type elements"),
];

/// Phrases by which elements are something else, or have other forms as well.
static OTHERS: &[(&str, &str)] = &[
    (r"\bobjects\b", "Array of objects with user identifiers"),
    (r"\b(?:arrays|pairs)\b", "Array of pairs of a type and a user ID"),
    (r"⟦\s*(?:\{|\[\s*[\[{])", "Identifiers of users in the format ⟦[{…}]⟧"),
];

/// Phrases by which what is called an object or an array may be a list.
static LISTS: &[(&str, &str)] = &[
    (r"\b(?:arrays?|lists?) (?:of|with|without) ", "An object or an array of elements"),
    (r"⟦\s*\[\s*[^\]\s]", "In the format ⟦[{…}, {…}]⟧"),
    (r"\bmultiple\b", "Multiple values"),
];

/// Phrases by which what is called an array is one file.
static FILE: &[(&str, &str)] = &[(
    r"\b(?:array|list) (?:containing|with|of) the (?:file )?name (?:of the file )?and (?:an? |the |its )?base64\b",
    "Pass an array containing the file name and a Base64 string",
)];

/// Phrases by which each element is a file.
static FILES: &[(&str, &str)] = &[(
    r"\beach element is an array (?:containing|with|of) the (?:file )?name and (?:the )?content\b[^.]*\bbase64\b",
    "Each element is an array containing the name and content in base64",
)];

/// The type with what a description says of the elements of its open list; `None` if it has none, or nothing is said.
#[must_use]
pub fn complete(ty: &Type, prose: &str, description: &[Block]) -> Option<Type> {
    let open = Type::List(Box::new(Type::Any));
    let members = if let Type::Union(members) = ty { members.as_slice() } else { std::slice::from_ref(ty) };
    if !members.contains(&open) {
        return None;
    }
    let list = of_code(prose, description).or_else(|| of_description(prose, &flat::items(description)))?;
    let member = |member: &Type| if *member == open { list.clone() } else { member.clone() };
    Some(normal::union(members.iter().map(member).collect()).0)
}

/// Whether the description of what is called an object or an array says that it is a list of something.
#[must_use]
pub fn says_list(prose: &str) -> bool {
    static LISTED: LazyLock<Patterns> = LazyLock::new(|| table(LISTS));
    LISTED.is_match(prose)
}

/// The type without the open list beside an object: what pages call an object or an array is an object, of which PHP
/// makes an empty list. `None` if it has no such list.
#[must_use]
pub fn without_array(ty: &Type) -> Option<Type> {
    let Type::Union(members) = ty else { return None };
    let open = Type::List(Box::new(Type::Any));
    let has_object = members.iter().any(|member| matches!(member, Type::Object(_) | Type::Map(_) | Type::Ref(_)));
    if !has_object || !members.contains(&open) {
        return None;
    }
    Some(normal::union(members.iter().filter(|member| **member != open).cloned().collect()).0)
}

/// The type of what a description calls an array.
fn of_description(prose: &str, items: &[String]) -> Option<Type> {
    static TABLES: LazyLock<[Patterns; 5]> = LazyLock::new(|| [IDS, TEXTS, OTHERS, FILE, FILES].map(table));
    let [ids, texts, others, file, files] = &*TABLES;
    let list = |scalar: Scalar| Some(Type::List(Box::new(Type::Scalar(scalar))));
    let text = prose.lines().next().unwrap_or_default().trim();
    if file.is_match(text) {
        return Some(Type::Scalar(Scalar::File));
    }
    if files.is_match(text) {
        return list(Scalar::File);
    }
    if are_codes_of_objects(items) || texts.is_match(text) && !others.is_match(text) {
        return list(Scalar::String);
    }
    (ids.is_match(text) && !others.is_match(text)).then(|| list(Scalar::Integer)).flatten()
}

fn table(phrases: &[(&str, &str)]) -> Patterns {
    let spelled: Vec<String> = phrases.iter().map(|(phrase, _)| phrase.replace('#', NUMBERED)).collect();
    Patterns::new(spelled.iter().map(String::as_str))
}

/// The type of what a description writes out: texts under numbered keys (`['value1': 'title1', 'value2': 'title2']`),
/// which PHP calls an array as well, or elements of the form `array('url' => '…')`.
fn of_code(prose: &str, description: &[Block]) -> Option<Type> {
    static CODE: LazyLock<[Regex; 3]> = LazyLock::new(|| {
        [
            r"^\s*[\[{]\s*(?:'\w*?\d'\s*(?::|=>)\s*'[^']*'\s*,?\s*){2,}[\]}]\s*$",
            r"\beach [^.]*⟦array\(((?:\s*'\w+'\s*=>\s*'[^']*',?)+)\s*\)⟧",
            r"'(\w+)'\s*=>",
        ]
        .map(pattern::compile)
    });
    let [numbered, element, key] = &*CODE;
    let string = || Type::Scalar(Scalar::String);
    let fences = description.iter().filter_map(|block| match &block.kind {
        BlockKind::Fence(fence) => Some(fence),
        _ => None,
    });
    if fences.into_iter().any(|fence| numbered.is_match(&fence.text)) {
        return Some(Type::Map(Box::new(string())));
    }
    let keys = element.captures(prose)?;
    let field = |name: &str| Field { open: Open(true), ..Field::new(name, string()) };
    let fields = key.captures_iter(keys.get(1)?.as_str()).map(|found| field(&found[1])).collect();
    Some(Type::List(Box::new(Type::Object(fields))))
}

/// Whether the items of a list are codes with an id in some of them: `U<X>`, `DR<X>`, `UA`; `L_XX`, `SI_XX`.
fn are_codes_of_objects(items: &[String]) -> bool {
    static CODE: LazyLock<[Regex; 2]> = LazyLock::new(|| {
        [r"^⟦[A-Z][A-Z0-9_]*(?:<[A-Za-z]+>)?⟧", r"^⟦[A-Z]+(?:_?XX|<[A-Za-z]+>)"].map(pattern::compile)
    });
    let [code, with_id] = &*CODE;
    let is_code = |item: &String| {
        let literal = prose::codes(item).into_iter().next();
        code.is_match(item) && literal.is_some_and(|code| !code.contains(|c: char| c.is_ascii_lowercase() && c != 'x'))
    };
    items.len() > 1 && items.iter().all(is_code) && items.iter().any(|item| with_id.is_match(item))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::cells::flat::{CLOSE, OPEN};
    use crate::span::{FileId, Span};
    use crate::syntax::tree::Fence;

    fn marked(text: &str) -> String {
        text.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string())
    }

    #[test]
    fn each_phrase_matches_its_example() {
        for (phrase, example) in [IDS, TEXTS, OTHERS, LISTS, FILE, FILES].concat() {
            assert!(table(&[(phrase, "")]).is_match(&marked(example)), "{phrase}");
        }
    }

    #[test]
    fn an_object_or_an_array_is_an_object() {
        let map = Type::Map(Box::new(Type::Scalar(Scalar::String)));
        let both = Type::Union(vec![map.clone(), Type::List(Box::new(Type::Any))]);
        assert_eq!(without_array(&both), Some(map.clone()));
        assert_eq!(without_array(&map), None);
        assert_eq!(without_array(&Type::List(Box::new(Type::Any))), None);
        assert!(says_list("A template or an array of elements"));
        assert!(!says_list("Folders; if there are none, an empty array"));
    }

    #[test]
    fn what_a_description_writes_out() {
        let fence = |text: &str| {
            let span = Span::new(FileId(0), 0..0);
            let fence = Fence { info: "js".into(), text: text.into(), span };
            [Block { kind: BlockKind::Fence(Box::new(fence)), span }]
        };
        let map = Type::Map(Box::new(Type::Scalar(Scalar::String)));
        assert_eq!(of_code("", &fence("[\n 'key1': 'Red',\n 'key2': 'Blue'\n]")), Some(map));
        assert_eq!(of_code("", &fence("['id': 'Red', 'name': 'Blue']")), None);
        let text = marked("Pages. Each page is like ⟦array('url' => 'Its link', 'name' => 'Its name')⟧");
        let fields = ["url", "name"].map(|name| Field::new(name, Type::Scalar(Scalar::String))).to_vec();
        assert_eq!(of_code(&text, &[]), Some(Type::List(Box::new(Type::Object(fields)))));
    }

    #[test]
    fn elements_of_descriptions() {
        let list = |scalar: Scalar| Some(Type::List(Box::new(Type::Scalar(scalar))));
        for (text, expected) in [
            ("Array of chat manager IDs", list(Scalar::Integer)),
            ("Identifiers of team leaders.", list(Scalar::Integer)),
            ("Array of IDs of sites", None),
            ("Array of objects with identifiers of users", None),
            ("Users to notify", None),
            ("Array of keys.\nIdentifiers of users are elsewhere", None),
            ("Photo, pass an array containing the file name and a Base64 string", Some(Type::Scalar(Scalar::File))),
            ("Codes of something", None),
        ] {
            assert_eq!(of_description(&marked(text), &[]), expected, "{text}");
        }
        let items = |codes: &[&str]| codes.iter().map(|code| marked(&format!("⟦{code}⟧ — x"))).collect::<Vec<_>>();
        let text = |codes: &[&str]| of_description("Recipients", &items(codes));
        assert_eq!(text(&["SG<X>", "UA"]), list(Scalar::String));
        assert_eq!(text(&["L_XX", "TXX_XX"]), list(Scalar::String));
        assert_eq!(text(&["NAME", "SORT"]), None);
    }
}
