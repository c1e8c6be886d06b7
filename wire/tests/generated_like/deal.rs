//! A file as the generator writes it.

use bitrix24_wire::codegen::*;

/// Request of `crm.deal.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    pub entity_id: i64,
    pub fields: Fields,
    pub notify: Option<bool>,
    pub silent: Option<bool>,
    pub extra: Extra,
}

impl Add {
    pub fn new(entity_id: i64, fields: Fields) -> Self {
        Self { entity_id, fields, ..Self::default() }
    }
    #[must_use]
    pub fn notify(mut self, value: impl Into<bool>) -> Self {
        self.notify = Some(value.into());
        self
    }
    #[must_use]
    pub fn silent(mut self, value: impl Into<bool>) -> Self {
        self.silent = Some(value.into());
        self
    }
}

impl Method for Add {
    type Output = Option<Deal>;
    type Error = AddError;
    const NAME: &'static str = "crm.deal.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]).cursor("ID", "id"));
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &ADD
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.fields,
            2 => &self.notify,
            3 => &self.silent,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.fields,
            2 => &mut self.notify,
            3 => &mut self.silent,
            _ => &mut self.extra,
        }
    }
}

static ADD: RecordInfo = RecordInfo {
    name: "Add",
    fields: &["ENTITY_ID", "fields", "NOTIFY", "SILENT"],
    required: &[0, 1],
    codecs: &[(2, Codec::YesNo), (3, Codec::OneZero)],
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    pub title: Option<String>,
    pub amount: Option<Decimal>,
    pub stage: Option<Stage>,
    pub files: Option<Vec<File>>,
    pub extra: Extra,
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &FIELDS
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.amount,
            2 => &self.stage,
            3 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.amount,
            2 => &mut self.stage,
            3 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

static FIELDS: RecordInfo =
    RecordInfo { name: "Fields", fields: &["TITLE", "AMOUNT", "STAGE", "FILES"], required: &[], codecs: &[] };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deal {
    pub id: Option<i64>,
    pub parent: Option<Box<Deal>>,
    pub rows: Option<Vec<Deal>>,
    pub labels: Option<Map<String>>,
    pub owner: Option<Either<i64, String>>,
    pub created: Option<DateTime>,
    pub extra: Extra,
}

impl Record for Deal {
    fn info(&self) -> &'static RecordInfo {
        &DEAL
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent,
            2 => &self.rows,
            3 => &self.labels,
            4 => &self.owner,
            5 => &self.created,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent,
            2 => &mut self.rows,
            3 => &mut self.labels,
            4 => &mut self.owner,
            5 => &mut self.created,
            _ => &mut self.extra,
        }
    }
}

static DEAL: RecordInfo = RecordInfo {
    name: "Deal",
    fields: &["id", "parent", "rows", "labels", "owner", "created"],
    required: &[],
    codecs: &[],
};

record!(Add, Fields, Deal);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    New,
    Won,
    Other(String),
}

impl ValueEnum for Stage {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::New),
            1 => Some(Self::Won),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::New => "1",
            Self::Won => "2",
            Self::Other(text) => text,
        }
    }
}
value_enum!(Stage);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddError {
    Limit,
    Title,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] =
        &[ErrorCase::code(Self::Limit, "LIMIT_REACHED").status(403), ErrorCase::text(Self::Title, "title is empty")];
}

/// Calls `crm.deal.add`.
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Option<Deal>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// A method without named arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    pub task_id: i64,
    pub order: Option<Map<String>>,
    pub limit: Option<i64>,
    pub extra: Extra,
}

impl Record for Comment {
    fn info(&self) -> &'static RecordInfo {
        static INFO: RecordInfo =
            RecordInfo { name: "Comment", fields: &["TASKID", "ORDER", "LIMIT"], required: &[0], codecs: &[] };
        &INFO
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.order,
            2 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.order,
            2 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}
record!(Comment);

impl Method for Comment {
    type Output = ();
    type Error = AddError;
    const NAME: &'static str = "task.commentitem.getlist";
    const POSITIONAL: bool = true;
}
