//! Names with a meaning in Rust or in the generated files.

use crate::resolve::events::MODULE;

/// Keywords of Rust.
pub(super) const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The constructor, the field of unknown keys, and methods that setters would hide.
pub(super) const FIELD_RESERVED: &[&str] = &["clone", "default", "extra", "new", "set"];

/// The variant of undocumented values.
pub(super) const VARIANT_RESERVED: &[&str] = &["Other"];

/// Modules of the generated crate that are not segments of method names.
pub(super) const MODULE_RESERVED: &[&str] = &[MODULE, "prelude", "registry", "types", "v3"];

/// Features of the generated crate that are not segments of method names.
pub(super) const FEATURE_RESERVED: &[&str] = &["default", "full", MODULE, "registry"];

/// Names that generated files import or define.
pub(super) const TYPE_RESERVED: &[&str] = &[
    "Bool",
    "Box",
    "Bytes",
    "Caller",
    "Codec",
    "Cursor",
    "Date",
    "DateTime",
    "Decimal",
    "DecodeError",
    "Default",
    "Either",
    "ErrorCase",
    "ErrorCode",
    "EventInfo",
    "EventSet",
    "EventType",
    "Extra",
    "Field",
    "FieldInfo",
    "File",
    "Filter",
    "FilterV3",
    "From",
    "Future",
    "Into",
    "ListInfo",
    "ListMethod",
    "Map",
    "Method",
    "MethodInfo",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "OrderStyle",
    "Record",
    "RecordInfo",
    "Reply",
    "Result",
    "Send",
    "Some",
    "String",
    "Timestamp",
    "Value",
    "ValueEnum",
    "Vec",
    "Version",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// A type of the same name in a generated file would shadow what the file imports.
    #[test]
    fn imports_of_generated_files_are_reserved() {
        let imports = include_str!("../../../../wire/src/codegen.rs");
        let imports = imports.split("pub mod support").next().unwrap_or_default();
        let lines = imports.lines().filter(|line| !line.trim_start().starts_with("//"));
        let words = lines.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
        let types: Vec<_> = words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase())).collect();
        assert!(types.contains(&"Map"));
        let missing: Vec<_> = types.into_iter().filter(|word| !TYPE_RESERVED.contains(word)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
