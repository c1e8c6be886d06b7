//! Methods, fields, types, objects and errors. Equality ignores the places that facts were read from ([`At`]).

pub use crate::model::condition::{Circumstance, Condition, Effect, Test};
pub use crate::model::event::{Event, EventCode, Retirement};
use crate::model::page_kind::PageKind;
pub use crate::model::reading::{Open, Shown};
use crate::model::wildcard::is_wildcard;
use crate::span::At;

/// All facts of the documentation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// The methods, sorted by (name in lower case, version).
    pub methods: Vec<Method>,
    /// The events, sorted by code in lower case.
    pub events: Vec<Event>,
    /// Objects that pages share, sorted by (page, name).
    pub objects: Vec<Object>,
    /// Pages that are neither methods nor events, sorted by path.
    pub skipped: Vec<Skip>,
}

/// A page that documents neither a method nor an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// Its path.
    pub page: PagePath,
    /// Its kind.
    pub kind: PageKind,
}

/// The path of a page below the root, with `/`: `api-reference/crm/deals/crm-deal-add.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PagePath(pub String);

/// The name of a method in its documented case: `crm.deal.add`, `imbot.v2.Bot.get`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MethodName(pub String);

/// The name of a parameter, field or key on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(pub String);

/// The REST interface of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// `/rest/`.
    V2,
    /// `/rest/api/`, REST 3.0.
    V3,
}

/// A documented method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its name.
    pub name: MethodName,
    /// Its interface.
    pub version: Version,
    /// Its page.
    pub page: PagePath,
    /// Scopes, any of which suffices; empty if the page names none.
    pub scopes: Vec<String>,
    /// Set if the documentation says not to use it any more.
    pub deprecated: Option<Deprecation>,
    /// Arguments are read by position, not by name (ENC-2 of client/PROTOCOL.md).
    pub positional: bool,
    /// Calling it twice differs from calling it once, although its name suggests that it only reads.
    pub changes: bool,
    /// The name of the id of a row in the filters, orders and selections of its examples (P2-3 of client/PROTOCOL.md).
    pub cursor: Option<WireName>,
    /// Parameters in documented order.
    pub params: Vec<Field>,
    /// The reply to a successful call.
    pub response: Response,
    /// Errors of this method in documented order, without the system errors that every method has.
    pub errors: Vec<ErrorCase>,
    /// The place of its title.
    pub at: At,
}

/// The deprecation of a method.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// What to use instead.
    pub successor: Option<MethodName>,
}

/// The reply to a successful call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The `result` key; `None` if not documented.
    pub result: Option<Field>,
    /// The envelope carries `total`.
    pub total: bool,
    /// The envelope carries `next`.
    pub next: bool,
}

/// A parameter, a field of an object, a key of a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its key on the wire. For a wildcard the pattern as documented: `UF_CRM_...`, `parentId{N}`.
    pub name: WireName,
    /// The name stands for many keys.
    pub wildcard: bool,
    /// Its type, null left out.
    pub ty: Type,
    /// The value may be `null`, as documented or shown in an example.
    pub nullable: bool,
    /// Whether a caller must send it. Always `Optional` in responses.
    pub presence: Presence,
    /// The documented conditions under which it must be sent, has an effect or has none. Requests only.
    pub conditions: Vec<Condition>,
    /// The value that the server uses if it is absent, as literal text.
    pub default: Option<String>,
    /// Labels of the alternatives that have this parameter, if the page has several and not all have it.
    pub applies_to: Vec<String>,
    /// Documented as deprecated or without effect.
    pub deprecated: bool,
    /// The description of the page; only with `--descriptions`.
    pub description: Option<String>,
    /// The page gives no type.
    pub open: Open,
    /// What examples show of a value that may be documented loosely.
    pub shown: Shown,
    /// Its numbers and flags are sent as texts: `"5"`, `"true"`.
    pub as_text: bool,
    /// The place of its row.
    pub at: At,
}

impl Field {
    /// Creates an optional field with a name and a type and nothing else. Whether the name stands for many keys is
    /// derived from its form. Further facts are set with `..`:
    /// `Field { nullable: true, ..Field::new("id", ty) }`.
    #[must_use]
    pub fn new(name: &str, ty: Type) -> Self {
        Self {
            name: WireName(name.to_owned()),
            wildcard: is_wildcard(name),
            ty,
            nullable: false,
            presence: Presence::Optional,
            conditions: Vec::new(),
            default: None,
            applies_to: Vec::new(),
            deprecated: false,
            description: None,
            open: Open::default(),
            shown: Shown::default(),
            as_text: false,
            at: At::NOWHERE,
        }
    }
}

/// Whether a caller must send a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// May be left out.
    #[default]
    Optional,
    /// Must be sent.
    Required,
    /// One of these names (its own among them) must be sent.
    OneOf(Vec<WireName>),
    /// Must be sent in some calls only; the conditions that were understood are in [`Field::conditions`].
    Conditional,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Any value, or not documented.
    Any,
    /// Always `null`.
    Null,
    /// A single value.
    Scalar(Scalar),
    /// A single value of a documented set of literals. The set is open on the wire.
    Enum(Enum),
    /// A JSON list, or a map with numeric keys, as which PHP encodes a list with holes.
    List(Box<Type>),
    /// An object whose keys are data: ids, codes, languages.
    Map(Box<Type>),
    /// An object with these fields in documented order; empty if its fields are not documented.
    Object(Vec<Field>),
    /// A shared object, by its name in [`Model::objects`].
    Ref(ObjectName),
    /// Any of these; at least two, no duplicates, no `Null`, no nested union.
    Union(Vec<Type>),
    /// Conditions on rows in REST 2: a map from field names, with an operator in front, to values.
    Filter,
    /// Conditions on rows in REST 3.0: a list of `[field, operator, value]` and of groups.
    FilterV3,
    /// The body is a file, not JSON.
    Binary,
}

/// The name of a shared object as documented: `crm_multifield`, `catalog_product`, `ContentBlockDto`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectName(pub String);

/// A single value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// `string`, `text`, `char`.
    String,
    /// `integer`.
    Integer,
    /// `double`.
    Double,
    /// `boolean` and flags, with the form they have on the wire.
    Boolean(BooleanForm),
    /// `date`: `2026-01-31`.
    Date,
    /// `datetime`: ISO 8601 with offset.
    DateTime,
    /// `timestamp`: seconds since 1970.
    Timestamp,
    /// `file`: an upload value.
    File,
    /// A documented id or code type: `user`, `crm_company`, `sale_order.id`, `crm_status`. Its form on the wire is
    /// [`vocabulary::id_form`](crate::model::vocabulary::id_form).
    Id(String),
}

/// The form of a flag on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BooleanForm {
    /// `true`, `false`.
    Json,
    /// `"Y"`, `"N"`.
    YesNo,
    /// `1`, `0`.
    OneZero,
}

/// A closed set of literals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enum {
    /// The type of the literals: `String` or `Integer`.
    pub base: Scalar,
    /// The literals in documented order, no duplicates, at least one.
    pub values: Vec<EnumValue>,
}

/// One literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The literal as on the wire, without quotes.
    pub wire: String,
    /// A name of one to four lower-case words if the literal itself is not readable (`1` → `low`).
    pub label: Option<String>,
}

/// An object that several pages use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its name; unique in the model.
    pub name: ObjectName,
    /// The page that documents it.
    pub page: PagePath,
    /// Anchor on that page.
    pub anchor: String,
    /// Its fields in documented order.
    pub fields: Vec<Field>,
    /// The place of its heading.
    pub at: At,
}

/// One way in which a call fails, as far as a caller can distinguish it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCase {
    /// The code; `None` if the server sends an empty one or `0`.
    pub code: Option<String>,
    /// The code is a pattern: `CONTROLLER_ERROR_<ERROR_CODE>`.
    pub pattern: bool,
    /// The HTTP status, if documented.
    pub status: Option<u16>,
    /// The literal message that the server sends; kept only if the code alone does not identify the case.
    pub message: Option<String>,
    /// Further texts of the page; only with `--descriptions`.
    pub texts: ErrorTexts,
    /// The place of its row.
    pub at: At,
}

/// The documented texts of an error that do not identify it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorTexts {
    /// Every documented message that the server sends with it.
    pub messages: Vec<String>,
    /// Explanations, one per row.
    pub descriptions: Vec<String>,
}
