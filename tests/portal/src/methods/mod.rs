//! The methods of the portal.

pub(crate) mod basic;
pub(crate) mod crm;
pub(crate) mod disk;
pub(crate) mod eventlog;
pub(crate) mod items;
pub(crate) mod multifields;
pub(crate) mod offline;
pub(crate) mod openlines;
pub(crate) mod tasks;
pub(crate) mod tasks3;

use serde_json::{Map, Value};

use crate::auth::Caller;
use crate::envelope::{Answer, date};
use crate::store::{Row, Store};
use crate::{Config, Refusal, Version};

/// Parameters of a call; those of REST 2 have keys in lower case.
pub(crate) type Parameters = Map<String, Value>;

/// The state that a method works on.
pub(crate) struct Context<'a> {
    pub(crate) config: &'a Config,
    pub(crate) store: &'a mut Store,
    pub(crate) chats: &'a openlines::Chats,
    pub(crate) queue: &'a mut offline::Queue,
    pub(crate) disk: &'a mut disk::Disk,
    /// The method in lower case.
    pub(crate) method: &'a str,
    pub(crate) caller: &'a Caller,
    pub(crate) user_id: u64,
    /// The name that the portal gives its address.
    pub(crate) origin: &'a str,
    /// Seconds since 1970.
    pub(crate) unix: f64,
    /// Lists start over, whatever page is requested.
    pub(crate) stuck: bool,
}

impl Context<'_> {
    pub(crate) fn date(&self) -> String {
        date(self.unix)
    }

    /// Adds a row to an entity, under its number.
    pub(crate) fn add(&mut self, entity: &str, row: impl FnOnce(u64) -> Row) -> u64 {
        let most = self.config.max_rows;
        self.store.table(entity).add(most, row)
    }
}

pub(crate) type Run = fn(&mut Context<'_>, &Parameters) -> Result<Answer, Refusal>;

/// A method that the portal has.
#[derive(Clone, Copy)]
pub(crate) struct Method {
    pub(crate) run: Run,
    /// Whether it writes.
    pub(crate) writes: bool,
}

/// The method of a name in lower case.
pub(crate) fn find(version: Version, name: &str) -> Option<Method> {
    let read = |run: Run| Some(Method { run, writes: false });
    let write = |run: Run| Some(Method { run, writes: true });
    match version {
        Version::V2 => match name {
            "crm.item.list" => read(items::list),
            "crm.item.get" => read(items::get),
            "crm.item.add" => write(items::add),
            "crm.item.update" => write(items::update),
            "crm.item.delete" => write(items::delete),
            "tasks.task.list" => read(tasks::list),
            "tasks.task.get" => read(tasks::get),
            "tasks.task.add" => write(tasks::add),
            "user.current" => read(basic::user_current),
            "user.get" => read(basic::user_get),
            "department.get" => read(basic::department_get),
            "profile" => read(basic::profile),
            "server.time" => read(basic::server_time),
            "app.info" => read(basic::app_info),
            "scope" => read(basic::scope),
            "imopenlines.session.join" => write(openlines::join),
            "event.bind" => write(offline::bind),
            "event.offline.get" => write(offline::get),
            "event.offline.list" => read(offline::list),
            "event.offline.clear" => write(offline::clear),
            "event.offline.error" => write(offline::error),
            "disk.folder.uploadfile" => write(disk::upload_file),
            "disk.file.get" => read(disk::file_get),
            _ => crm::find(name),
        },
        Version::V3 => match name {
            "tasks.task.list" => read(tasks3::list),
            "tasks.task.get" => read(tasks3::get),
            "tasks.task.add" => write(tasks3::add),
            "tasks.task.update" => write(tasks3::update),
            "tasks.task.delete" => write(tasks3::delete),
            "main.eventlog.tail" => read(eventlog::tail),
            "note.collection.list" => read(eventlog::note_collections),
            "rest.documentation.openapi" | "documentation" => read(basic::openapi),
            _ => None,
        },
    }
}

/// Adds a row the way the `add` method of its entity does, for portals that begin with data.
pub(crate) fn insert(context: &mut Context<'_>, entity: &str, fields: &Map<String, Value>) -> u64 {
    match entity {
        "crm.deal" | "crm.lead" | "crm.contact" | "crm.company" => crm::insert(context, entity, fields),
        "user" => basic::insert_user(context, fields),
        "tasks.task" => tasks3::insert(context, fields),
        "main.eventlog" | "note.collection" => eventlog::insert(context, entity, fields),
        _ => items::insert(context, entity, fields),
    }
}
