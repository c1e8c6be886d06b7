//! The model: what the documentation says, in no programming language. The waist of the generator: everything before
//! it reads, everything after it writes. Equality ignores where things were read ([`At`]).

pub use crate::model::condition::{Circumstance, Condition, Effect, Test};
pub use crate::model::event::{Event, EventCode, Retirement};
use crate::model::page_kind::PageKind;
use crate::model::wildcard::is_wildcard;
use crate::span::At;

/// All that was read.
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

/// A page that gave neither a method nor an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// Its path.
    pub page: PagePath,
    /// What it is instead.
    pub kind: PageKind,
}

/// Path of a page below the root, with `/`: `api-reference/crm/deals/crm-deal-add.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PagePath(pub String);

/// Name of a method in its documented case: `crm.deal.add`, `imbot.v2.Bot.get`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MethodName(pub String);

/// Name of a parameter, field or key as it stands on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(pub String);

/// Which of the two REST interfaces a method belongs to.
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
    /// Scopes, any of which is enough; empty where the page names none.
    pub scopes: Vec<String>,
    /// Set where the documentation tells not to use it any more.
    pub deprecated: Option<Deprecation>,
    /// Arguments are read by position, not by name (protocol ENC-2).
    pub positional: bool,
    /// Calling it twice is not the same as calling it once, though its name says that it only reads.
    pub changes: bool,
    /// How its examples spell the id of a row where they filter, sort or select by it (protocol P2-3).
    pub cursor: Option<WireName>,
    /// Parameters in documented order.
    pub params: Vec<Field>,
    /// What a successful call answers.
    pub response: Response,
    /// Errors of this method in documented order (system errors of every method are not repeated here).
    pub errors: Vec<ErrorCase>,
    /// Where its title stands.
    pub at: At,
}

/// Do not use this any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// What to use instead.
    pub successor: Option<MethodName>,
}

/// What a successful call answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The `result` key; `None` where the page does not say.
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
    /// `null` is documented or shown.
    pub nullable: bool,
    /// Whether a caller must send it. Always `Optional` in responses.
    pub presence: Presence,
    /// When it must be sent, does something or does nothing, where the documentation tells so. Requests only.
    pub conditions: Vec<Condition>,
    /// The value the server takes when it is absent, as literal text.
    pub default: Option<String>,
    /// Labels of the alternatives that have this parameter, where the page has several and not all have it.
    pub applies_to: Vec<String>,
    /// Documented as deprecated or without effect.
    pub deprecated: bool,
    /// The description of the page, carried only when asked for (`--descriptions`).
    pub description: Option<String>,
    /// The page gives no type.
    pub open: Open,
    /// Its numbers and flags are sent as texts: `"5"`, `"true"`.
    pub as_text: bool,
    /// Where its row stands.
    pub at: At,
}

impl Field {
    /// A field with a name and a type and nothing else: optional, of any default, read nowhere. Whether the name stands for
    /// many keys is told from its form. What a reader knows besides is set with `..`:
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
            as_text: false,
            at: At::NOWHERE,
        }
    }
}

/// Whether a page gives a field no type, so that what the pages beside it say may fill it. This is how a field was read,
/// not what it is: like every [`At`], every `Open` equals every other.
#[derive(Clone, Copy, Default)]
pub struct Open(pub bool);

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Open")
    }
}

impl PartialEq for Open {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Open {}

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
    /// Must be sent in some calls only; what is understood of the condition stands in [`Field::conditions`].
    Conditional,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Anything, or not documented.
    Any,
    /// Always `null`.
    Null,
    /// A single value.
    Scalar(Scalar),
    /// A single value of a closed set of documented literals (open on the wire).
    Enum(Enum),
    /// `array` of something: a JSON list (or a map with numeric keys, which PHP makes of a list with holes).
    List(Box<Type>),
    /// An object with keys that are data: ids, codes, languages.
    Map(Box<Type>),
    /// An object with these fields in documented order; empty where its fields are not documented.
    Object(Vec<Field>),
    /// A shared object, by its name in [`Model::objects`].
    Ref(ObjectName),
    /// Any of these; at least two, no duplicates, no `Null`, no nested union.
    Union(Vec<Type>),
    /// Conditions on rows, as REST 2 takes them: field names with an operator in front → values.
    Filter,
    /// Conditions on rows, as REST 3.0 takes them: a list of `[field, operator, value]` and of groups.
    FilterV3,
    /// The body is a file, not JSON.
    Binary,
}

/// Name of a shared object as documented: `crm_multifield`, `catalog_product`, `ContentBlockDto`.
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
    /// A documented id or code type: `user`, `crm_company`, `sale_order.id`, `crm_status`. What it is on the wire
    /// stands in the vocabulary (`model/vocabulary.rs`).
    Id(String),
}

/// How a flag is sent.
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
    /// What the literals are: `String` or `Integer`.
    pub base: Scalar,
    /// The literals in documented order, no duplicates, at least one.
    pub values: Vec<EnumValue>,
}

/// One literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// As on the wire, without quotes.
    pub wire: String,
    /// A name of one to four lower-case words where the literal itself is not readable (`1` → `low`).
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
    /// Where its heading stands.
    pub at: At,
}

/// One way in which a call fails, as a caller can tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCase {
    /// The code; `None` where the server sends an empty one or `0`.
    pub code: Option<String>,
    /// The code is a pattern: `CONTROLLER_ERROR_<ERROR_CODE>`.
    pub pattern: bool,
    /// The HTTP status where the page gives one for this case.
    pub status: Option<u16>,
    /// The literal text that the server sends; kept only where the code alone does not tell the case.
    pub message: Option<String>,
    /// What the page says besides, carried only when asked for (`--descriptions`).
    pub texts: ErrorTexts,
    /// Where its row stands.
    pub at: At,
}

/// What a page says about an error beyond what tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorTexts {
    /// Every documented text that the server sends with it.
    pub messages: Vec<String>,
    /// Explanations, one per row.
    pub descriptions: Vec<String>,
}
