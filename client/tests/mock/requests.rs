//! Requests as they are generated.

use bitrix24::wire::codegen::*;

macro_rules! method {
    ($type:ident($name:literal, $version:ident) { $($field:ident $kind:ty: $wire:literal),* } -> $output:ty, $($fact:tt)*) => {
        #[derive(Clone, Default, Debug, PartialEq)]
        pub(crate) struct $type {
            $(pub(crate) $field: $kind,)*
            pub(crate) extra: Extra,
        }

        impl Record for $type {
            fn info(&self) -> &'static RecordInfo {
                &RecordInfo { name: stringify!($type), fields: &[$($wire),*], required: &[], codecs: &[] }
            }
            fn field(&self, index: usize) -> &dyn Field {
                let fields: &[&dyn Field] = &[$(&self.$field),*];
                fields.get(index).copied().unwrap_or(&self.extra)
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn Field {
                let fields: Vec<&mut dyn Field> = vec![$(&mut self.$field),*];
                fields.into_iter().nth(index).unwrap_or(&mut self.extra)
            }
        }

        impl Method for $type {
            type Output = $output;
            type Error = DealError;
            const NAME: &'static str = $name;
            const VERSION: Version = Version::$version;
            $($fact)*
        }
    };
}

method!(DealGet("crm.deal.get", V2) { id i64: "id" } -> Map<Value>, const IDEMPOTENT: bool = true;);
method!(DealAdd("crm.deal.add", V2) { title Option<String>: "TITLE", tags Option<Vec<String>>: "TAGS" } -> i64,);
method!(ItemAdd("task.commentitem.add", V2) { task i64: "TASKID", text Option<String>: "TEXT" } -> i64, const POSITIONAL: bool = true;);
method!(TaskAdd("tasks.task.add", V3) { title Option<String>: "title" } -> Map<Value>,);

method!(TaskAddFile("disk.folder.uploadFile", V2) { id i64: "id" } -> Map<Value>,);

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum DealError {
    NotFound,
    NoTitle,
    Denied,
}

impl ErrorCode for DealError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::NotFound, "Not found"),
        ErrorCase::code(Self::NoTitle, "ERROR_CORE").message("Field <name> is empty").status(400),
        ErrorCase::code(Self::Denied, "ACCESS_DENIED").status(403),
    ];
}

pub(crate) fn get(id: i64) -> DealGet {
    DealGet { id, ..DealGet::default() }
}
