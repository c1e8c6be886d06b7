//! A record of a reply with a field of every kind, as the generator writes it.

use bitrix24_wire::codegen::*;

use super::deal::{Deal, Stage};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub id: Option<i64>,
    pub show_filter: Option<bool>,
    pub hours: Option<Decimal>,
    pub deadline: Option<DateTime>,
    pub day: Option<Date>,
    pub at: Option<Timestamp>,
    pub title: Option<String>,
    pub note: Option<Nullable<i64>>,
    pub stage: Option<Stage>,
    pub ids: Option<Vec<i64>>,
    pub flags: Option<Map<bool>>,
    pub parts: Option<Vec<Task>>,
    pub by_code: Option<Map<Task>>,
    pub deal: Option<Either<Deal, Vec<i64>>>,
    pub member: Option<Either<Member, Leader>>,
    pub members: Option<Vec<Member>>,
    pub content: Option<Bytes>,
    pub any: Option<Value>,
    pub extra: Extra,
}

impl Record for Task {
    fn info(&self) -> &'static RecordInfo {
        &TASK
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.show_filter,
            2 => &self.hours,
            3 => &self.deadline,
            4 => &self.day,
            5 => &self.at,
            6 => &self.title,
            7 => &self.note,
            8 => &self.stage,
            9 => &self.ids,
            10 => &self.flags,
            11 => &self.parts,
            12 => &self.by_code,
            13 => &self.deal,
            14 => &self.member,
            15 => &self.members,
            16 => &self.content,
            17 => &self.any,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.show_filter,
            2 => &mut self.hours,
            3 => &mut self.deadline,
            4 => &mut self.day,
            5 => &mut self.at,
            6 => &mut self.title,
            7 => &mut self.note,
            8 => &mut self.stage,
            9 => &mut self.ids,
            10 => &mut self.flags,
            11 => &mut self.parts,
            12 => &mut self.by_code,
            13 => &mut self.deal,
            14 => &mut self.member,
            15 => &mut self.members,
            16 => &mut self.content,
            17 => &mut self.any,
            _ => &mut self.extra,
        }
    }
}

static TASK: RecordInfo = RecordInfo {
    name: "Task",
    fields: &[
        "id",
        "showFilter",
        "hours",
        "deadline",
        "day",
        "at",
        "title",
        "note",
        "stage",
        "ids",
        "flags",
        "parts",
        "byCode",
        "deal",
        "member",
        "members",
        "content",
        "any",
    ],
    required: &[],
    codecs: &[],
};

/// A record of parameters: some of its fields are required.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    pub id: i64,
    pub name: Option<String>,
    pub extra: Extra,
}

impl Record for Member {
    fn info(&self) -> &'static RecordInfo {
        &MEMBER
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

static MEMBER: RecordInfo = RecordInfo { name: "Member", fields: &["id", "name"], required: &[0], codecs: &[] };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leader {
    pub id: Option<String>,
    pub name: Option<String>,
    pub extra: Extra,
}

impl Record for Leader {
    fn info(&self) -> &'static RecordInfo {
        &LEADER
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

static LEADER: RecordInfo = RecordInfo { name: "Leader", fields: &["id", "name"], required: &[], codecs: &[] };

record!(Task, Member, Leader);
