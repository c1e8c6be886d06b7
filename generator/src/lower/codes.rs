//! The diagnostics of `lower` about fields, types and structure.

use crate::diagnostics::{Code, Severity};

/// A row has no type, or the type `unknown`.
pub static TYPE_MISSING: Code = Code {
    id: "type-missing",
    severity: Severity::Warning,
    meaning: "A row names no type; the field takes any value.",
};
/// The type comes from an example value.
pub static TYPE_INFERRED: Code = Code {
    id: "type-inferred",
    severity: Severity::Note,
    meaning: "A row names no type; the type of its example value is used.",
};
/// The type comes from the pages beside this one.
pub static TYPE_OF_SIBLINGS: Code = Code {
    id: "type-of-siblings",
    severity: Severity::Note,
    meaning: "A page gives a field no type; the one type that the pages beside it give the same key is used.",
};
/// The type comes from a declaration in TypeScript.
pub static TYPE_DECLARED: Code = Code {
    id: "type-declared",
    severity: Severity::Note,
    meaning: "Neither table nor reply give a type; the one that an example in TypeScript declares for the result is used.",
};
/// The type comes from the method that describes the object.
pub static TYPE_DESCRIBED: Code = Code {
    id: "type-described",
    severity: Severity::Note,
    meaning: "A page gives a field no type; the one in the reply of the method that describes the fields of the object is used.",
};
/// A shared object has keys that only example replies show.
pub static KEY_UNLISTED: Code = Code {
    id: "key-unlisted",
    severity: Severity::Note,
    meaning: "Example replies show keys of a shared object that its table does not list; their types come from the values shown.",
};
/// The rows of a list have fields that only `get` documents.
pub static FIELDS_OF_GET: Code = Code {
    id: "fields-of-get",
    severity: Severity::Note,
    meaning: "`select` chooses the fields of rows, and the page shows some of those that the `get` method of the same name returns; rows have all of them.",
};
/// The rows of a list have fields that only `select` names.
pub static FIELDS_OF_SELECT: Code = Code {
    id: "fields-of-select",
    severity: Severity::Note,
    meaning: "The values of `select` name fields that the table and examples of the reply leave out; rows have them.",
};
/// An id that is a text here is a number on the pages beside this one.
pub static ID_OF_SIBLINGS: Code = Code {
    id: "id-of-siblings",
    severity: Severity::Note,
    meaning: "A page calls an id or a flag a text, or shows a number in quotes; the number or the flag that the pages beside it document is used.",
};
/// A parameter is spelled otherwise in the examples.
pub static NAME_IN_EXAMPLE: Code = Code {
    id: "name-case-example",
    severity: Severity::Note,
    meaning: "The examples of a page spell a parameter in another case than its table; the examples count.",
};
/// A word in a type cell is neither a known type nor an object.
pub static TYPE_UNKNOWN: Code = Code {
    id: "type-unknown",
    severity: Severity::Warning,
    meaning: "A type cell holds a word that is no known type; it is read as an untyped object or as any value.",
};
/// A type cell cannot be read to its end.
pub static TYPE_MALFORMED: Code = Code {
    id: "type-malformed",
    severity: Severity::Warning,
    meaning: "A type cell does not follow the grammar of types; what could be read of it is used.",
};
/// A type loses detail in normal form.
pub static TYPE_SIMPLIFIED: Code = Code {
    id: "type-simplified",
    severity: Severity::Note,
    meaning: "A documented type says more than one field can carry (two structures, two value lists); the first one is kept.",
};
/// A row has no name.
pub static NAME_MISSING: Code = Code {
    id: "name-missing",
    severity: Severity::Warning,
    meaning: "A row of a field table has no name; it makes no field.",
};
/// A row is a caption of a group of rows.
pub static NAME_CAPTION: Code = Code {
    id: "name-caption",
    severity: Severity::Warning,
    meaning: "The name of a row is prose, so the row is read as a caption and makes no field.",
};
/// The same name twice in one structure.
pub static NAME_TWICE: Code = Code {
    id: "name-twice",
    severity: Severity::Warning,
    meaning: "A structure documents one name twice; the first row counts, later rows add only what it lacks.",
};
/// A list of values is not used.
pub static VALUES_IGNORED: Code = Code {
    id: "values-ignored",
    severity: Severity::Note,
    meaning: "A description lists values that do not fit the type or that do not read as literals; the plain type is kept.",
};
/// Some items of a list of values are not used.
pub static VALUES_PARTIAL: Code = Code {
    id: "values-partial",
    severity: Severity::Note,
    meaning: "Some items of a list of values do not read as literals; the others are its values.",
};
/// A list of values lacks one that an example shows.
pub static VALUES_EXAMPLE: Code = Code {
    id: "values-example",
    severity: Severity::Note,
    meaning: "An example of a page has a value that the list of values of the same page lacks or spells otherwise; it is one of them.",
};
/// A pair of required alternatives.
pub static PRESENCE_EITHER: Code = Code {
    id: "presence-either",
    severity: Severity::Note,
    meaning: "Several parameters are marked required although the page says that one of them is enough.",
};
/// A required parameter that an example request of the page leaves out.
pub static PRESENCE_EXAMPLE: Code = Code {
    id: "presence-example",
    severity: Severity::Note,
    meaning: "The example request of a page leaves out a parameter that the page marks as required; it stays required.",
};
/// A condition that is not understood.
pub static CONDITION_UNREAD: Code = Code {
    id: "condition-unread",
    severity: Severity::Note,
    meaning: "A description says when a parameter is required or counts, and not in words or with names that are known.",
};
/// A link to a structure leads nowhere.
pub static LINK_BROKEN: Code = Code {
    id: "link-broken",
    severity: Severity::Warning,
    meaning: "A row links to a structure that is not on the page; a heading of the same name is used where there is one.",
};
/// A structure contains itself.
pub static NEST_RECURSIVE: Code = Code {
    id: "nest-recursive",
    severity: Severity::Note,
    meaning: "A structure contains itself; the inner one is left without fields.",
};
/// A table of a parameter section that no row leads to.
pub static TABLE_UNUSED: Code = Code {
    id: "table-unused",
    severity: Severity::Warning,
    meaning: "No parameter leads to a table of the parameter section; its rows make no fields.",
};
/// A table that documents a shared object again.
pub static TABLE_SHARED: Code = Code {
    id: "table-shared",
    severity: Severity::Note,
    meaning: "A page repeats the table of a shared object; the shared object is used.",
};
/// A structure without documented fields.
pub static NEST_OPEN: Code = Code {
    id: "nest-open",
    severity: Severity::Note,
    meaning: "A parameter is an object or a list and nothing on the page tells what is in it.",
};
/// The fields of a parameter are those of a table on another page.
pub static NEST_LINKED: Code = Code {
    id: "nest-linked",
    severity: Severity::Note,
    meaning: "A parameter takes the fields of a table on another page that its row links to, without those that the table says the server sets.",
};
/// Fields that are spelled in the style of the method that takes them.
pub static NEST_RESPELLED: Code = Code {
    id: "nest-respelled",
    severity: Severity::Note,
    meaning: "A table on another page spells fields in another style than the method that takes them; names that only the table shows are inferred from those that both show.",
};
/// A link of a parameter to a table of fields on another page that is not followed.
pub static NEST_LINK_IGNORED: Code = Code {
    id: "nest-link-ignored",
    severity: Severity::Note,
    meaning: "The row of a parameter links to fields on another page that the parameter is not given: the page or its examples say something else, or nothing confirms them.",
};
/// A page without a table of parameters.
pub static PARAMETERS_FROM_EXAMPLES: Code = Code {
    id: "parameters-from-examples",
    severity: Severity::Note,
    meaning: "A page has no table of parameters; they are those that its example requests send.",
};
/// The example request shows another kind of value than the type.
pub static TYPE_EXAMPLE: Code = Code {
    id: "type-example",
    severity: Severity::Note,
    meaning: "The example request of a page sends a list where its table says object, or the other way round; the example counts.",
};
/// Keys that only example requests show.
pub static KEYS_EXAMPLE: Code = Code {
    id: "keys-example",
    severity: Severity::Note,
    meaning: "Only the example requests of a page show some keys of an object; they are fields with the types shown.",
};
/// Keys of an object that are data.
pub static KEYS_DATA: Code = Code {
    id: "keys-data",
    severity: Severity::Note,
    meaning: "The keys that example requests send in an object are codes or names of the caller; they are no fields.",
};
/// Two objects with one name.
pub static OBJECT_RENAMED: Code = Code {
    id: "object-renamed",
    severity: Severity::Note,
    meaning: "The heading of an object is no name of its own (prose, a type word, or used twice), so a name was made from it.",
};

/// Two pages for one method.
pub static METHOD_TWICE: Code = Code {
    id: "method-twice",
    severity: Severity::Error,
    meaning: "Two pages document one method of one interface; the crate could hold only one of them.",
};
/// A page that only uses a method.
pub static METHOD_ELSEWHERE: Code = Code {
    id: "method-elsewhere",
    severity: Severity::Warning,
    meaning: "Several pages call one method in their examples, and this one does not name it otherwise; it gives no method.",
};
/// The numbers of methods, event pages and skipped pages do not add up.
pub static PAGES_LOST: Code = Code {
    id: "pages-lost",
    severity: Severity::Error,
    meaning: "The pages are not all accounted for: each must be a method, hold events or be listed as skipped.",
};

/// All codes of this part.
pub static ALL: &[&Code] = &[
    &TYPE_MISSING,
    &TYPE_INFERRED,
    &TYPE_OF_SIBLINGS,
    &TYPE_DECLARED,
    &TYPE_DESCRIBED,
    &KEY_UNLISTED,
    &FIELDS_OF_GET,
    &FIELDS_OF_SELECT,
    &ID_OF_SIBLINGS,
    &NAME_IN_EXAMPLE,
    &TYPE_UNKNOWN,
    &TYPE_MALFORMED,
    &TYPE_SIMPLIFIED,
    &NAME_MISSING,
    &NAME_CAPTION,
    &NAME_TWICE,
    &VALUES_IGNORED,
    &VALUES_PARTIAL,
    &VALUES_EXAMPLE,
    &PRESENCE_EITHER,
    &PRESENCE_EXAMPLE,
    &CONDITION_UNREAD,
    &LINK_BROKEN,
    &NEST_RECURSIVE,
    &TABLE_UNUSED,
    &TABLE_SHARED,
    &NEST_OPEN,
    &NEST_LINKED,
    &NEST_RESPELLED,
    &NEST_LINK_IGNORED,
    &PARAMETERS_FROM_EXAMPLES,
    &TYPE_EXAMPLE,
    &KEYS_EXAMPLE,
    &KEYS_DATA,
    &OBJECT_RENAMED,
    &METHOD_TWICE,
    &METHOD_ELSEWHERE,
    &PAGES_LOST,
];
