//! Macros for generated code: one line per type.

/// `Serialize`, `Deserialize`, `PartialEq` and `Debug` of a [`Record`](crate::Record) that has `Default`.
#[macro_export]
macro_rules! record {
    ($($name:ident),+ $(,)?) => {$(
        #[allow(deprecated)]
        impl $crate::codegen::support::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::support::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codegen::support::serialize_record(self, serializer)
            }
        }
        #[allow(deprecated)]
        impl<'de> $crate::codegen::support::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::support::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codegen::support::deserialize_record(deserializer)
            }
        }
        #[allow(deprecated)]
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::codegen::support::eq_record(self, other)
            }
        }
        #[allow(deprecated)]
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::codegen::support::debug_record(self, f)
            }
        }
    )+};
}

/// `Field`, serde, `Default`, `Display` and conversions from text of a [`ValueEnum`](crate::ValueEnum).
#[macro_export]
macro_rules! value_enum {
    ($($name:ident),+ $(,)?) => {$(
        impl $crate::Field for $name {
            fn decode(&mut self, node: $crate::codegen::support::Node<'_>) -> Result<(), $crate::codegen::support::DecodeError> {
                $crate::codegen::support::decode_enum(self, node)
            }
            fn encode<'a>(&'a self, out: &mut $crate::codegen::support::Doc<'a>, _codec: $crate::Codec) {
                $crate::codegen::support::encode_enum(
                    $crate::ValueEnum::as_str(self), <Self as $crate::ValueEnum>::INTEGER, out,
                );
            }
            fn fit(node: $crate::codegen::support::Node<'_>) -> u32 {
                $crate::codegen::support::enum_fit(<Self as $crate::ValueEnum>::VALUES, node)
            }
            fn is_nothing(node: $crate::codegen::support::Node<'_>) -> bool {
                $crate::codegen::support::enum_is_nothing(<Self as $crate::ValueEnum>::VALUES, node)
            }
        }
        impl Default for $name {
            fn default() -> Self {
                <Self as $crate::ValueEnum>::other(String::new())
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::ValueEnum::as_str(self))
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::ValueEnum::from_text(text)
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                $crate::ValueEnum::from_text(&text)
            }
        }
        $crate::field_serde!($name);
    )+};
}

/// Conversions from structs and enums into the choices that they are an alternative of. Behind the name of each are the
/// others that can stand behind it in a choice.
#[macro_export]
macro_rules! choice {
    ($($name:ident [$($behind:ty),*]),+ $(,)?) => {$(
        impl<B> From<$name> for $crate::Either<$name, B> {
            fn from(value: $name) -> Self {
                Self::Left(value)
            }
        }
        impl<A: $crate::codegen::support::OtherThan<$name>, B: From<$name>> From<$name> for $crate::Either<A, B> {
            fn from(value: $name) -> Self {
                Self::Right(value.into())
            }
        }
        impl<A, B> From<$name> for $crate::Nullable<$crate::Either<A, B>>
        where
            $crate::Either<A, B>: From<$name>,
        {
            fn from(value: $name) -> Self {
                Self::Value(value.into())
            }
        }
        $(impl $crate::codegen::support::OtherThan<$behind> for $name {})*
        impl<T> $crate::codegen::support::OtherThan<Vec<T>> for $name {}
        impl<T> $crate::codegen::support::OtherThan<$name> for Vec<T> {}
        impl<T> $crate::codegen::support::OtherThan<$crate::Map<T>> for $name {}
        impl<T> $crate::codegen::support::OtherThan<$name> for $crate::Map<T> {}
        $crate::others_than_values!(
            $name: String, i64, bool, $crate::Decimal, $crate::Date, $crate::DateTime, $crate::Timestamp, $crate::File,
            $crate::Filter, $crate::FilterV3
        );
    )+};
}

/// That a struct or an enum is another type than these, and they than it.
#[doc(hidden)]
#[macro_export]
macro_rules! others_than_values {
    ($name:ident: $($value:ty),+) => {$(
        impl $crate::codegen::support::OtherThan<$value> for $name {}
        impl $crate::codegen::support::OtherThan<$name> for $value {}
    )+};
}

/// `Serialize` and `Deserialize` of a [`Field`](crate::Field) that has `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! field_serde {
    ($name:ident $(< $($param:ident),+ >)?) => {
        impl$(<$($param: $crate::Field + Default),+>)? $crate::codegen::support::serde::Serialize for $name$(<$($param),+>)? {
            fn serialize<S: $crate::codegen::support::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codegen::support::serialize_field(self, serializer)
            }
        }
        impl<'de, $($($param: $crate::Field + Default),+)?> $crate::codegen::support::serde::Deserialize<'de> for $name$(<$($param),+>)? {
            fn deserialize<D: $crate::codegen::support::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::codegen::support::deserialize_field(&mut value, deserializer)?;
                Ok(value)
            }
        }
    };
}
