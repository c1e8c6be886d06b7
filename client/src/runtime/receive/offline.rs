//! The offline queue: changes that wait on the portal until an application fetches them.

use bitrix24_api::event::offline::{Clear, Error, Get};
use bitrix24_wire::codegen::{Field, Method};
use bitrix24_wire::{
    Caller, DateTime, DecodeError, EventSet, Extra, Filter, Record, RecordExt, RecordInfo, Value, decode_event, record,
};

/// The queue of offline events of an application (EV-5).
///
/// The queue keeps one record per object and event: that it has changed, not how. [`OfflineQueue::next_batch`] reserves
/// records, so that no other process gets them; [`OfflineBatch::ack`] removes them from the queue. A record that is not
/// acknowledged stays reserved and is not returned again, except by [`OfflineQueue::resume`] with the same
/// [`OfflineBatch::process_id`]; after 30 days the portal drops it. To lose no changes in a crash, store the process id
/// before the work begins. For the same reason the request for the next batch is not repeated when its reply is lost.
///
/// It needs the rights of an administrator, the context of an application, and a plan with the feature
/// `rest_offline_extended` (ask `feature.get`). The handler is registered by `event.bind` with `event_type: offline`.
///
/// ```
/// use bitrix24::{Caller, OfflineQueue};
///
/// async fn work<C: Caller>(client: &C) -> Result<(), C::Error> {
///     let queue = OfflineQueue::new(client).auth_connector("my-app");
///     while let Some(batch) = queue.next_batch().await? {
///         let (done, failed): (Vec<_>, Vec<_>) = batch.records().iter().partition(|record| handle(record));
///         batch.fail(failed).await?;
///         batch.ack_only(done).await?;
///     }
///     Ok(())
/// }
///
/// fn handle(record: &bitrix24::OfflineRecord) -> bool {
///     println!("{} {}", record.code(), record.data);
///     true
/// }
/// ```
#[derive(Clone, Debug)]
pub struct OfflineQueue<C> {
    caller: C,
    request: Get,
}

/// Records that are reserved for one process. Dropping it loses nothing: they stay reserved.
#[derive(Clone, Debug)]
#[must_use = "records that are not acknowledged stay reserved"]
pub struct OfflineBatch<'q, C> {
    caller: &'q C,
    process_id: Option<String>,
    records: Vec<OfflineRecord>,
}

impl<C: Caller> OfflineQueue<C> {
    /// The queue of the application of the caller.
    pub fn new(caller: C) -> Self {
        Self { caller, request: Get::new().clear(false) }
    }

    /// Reads only the queue of this source, the one that was passed to `event.bind`. Pass it to every call that changes
    /// something as well: such changes do not come back as events, which avoids loops.
    #[must_use]
    pub fn auth_connector(mut self, source: impl Into<String>) -> Self {
        self.request = self.request.auth_connector(source);
        self
    }

    /// The largest number of records in a batch; 50 by default.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.request = self.request.limit(limit.max(1).into());
        self
    }

    /// Fetches only some records, by `ID`, `TIMESTAMP_X`, `EVENT_NAME` or `MESSAGE_ID`.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.request = self.request.filter(filter);
        self
    }

    /// Reserves the next records; `None` when the queue is empty.
    ///
    /// # Errors
    /// Returns an error if the call fails. If the reply was lost, records may be reserved under an unknown process id.
    pub async fn next_batch(&self) -> Result<Option<OfflineBatch<'_, C>>, C::Error> {
        self.reserve(self.request.clone()).await
    }

    /// The records of an earlier batch that are not acknowledged yet; `None` when there are none.
    ///
    /// # Errors
    /// Returns an error if the call fails.
    pub async fn resume(&self, process_id: &str) -> Result<Option<OfflineBatch<'_, C>>, C::Error> {
        self.reserve(self.request.clone().process_id(process_id)).await
    }

    async fn reserve(&self, request: Get) -> Result<Option<OfflineBatch<'_, C>>, C::Error> {
        let asked = request.process_id.clone();
        let Reserved { process_id, records, .. } = self.caller.call(&Reserve(request)).await?.result;
        let process_id = process_id.filter(|id| !id.is_empty()).or(asked);
        Ok((!records.is_empty()).then_some(OfflineBatch { caller: &self.caller, process_id, records }))
    }
}

impl<C: Caller> OfflineBatch<'_, C> {
    /// The id by which [`OfflineQueue::resume`] finds the records; `None` if the portal has reserved nothing and the
    /// records are removed from the queue already.
    pub fn process_id(&self) -> Option<&str> {
        self.process_id.as_deref()
    }

    /// The records, at least one.
    pub fn records(&self) -> &[OfflineRecord] {
        &self.records
    }

    /// Removes all records of the batch from the queue; `false` if the portal says that it did not.
    ///
    /// # Errors
    /// Returns an error if the call fails. It can be repeated.
    pub async fn ack(&self) -> Result<bool, C::Error> {
        self.ack_only(&self.records).await
    }

    /// Removes some records from the queue; the others stay reserved. `false` if the portal says that it did not.
    ///
    /// # Errors
    /// Returns an error if the call fails. It can be repeated.
    pub async fn ack_only(&self, records: impl IntoIterator<Item = &OfflineRecord>) -> Result<bool, C::Error> {
        let ids: Vec<Value> = records.into_iter().map(|record| Value::from(record.id.as_str())).collect();
        // Without ids the portal would clear everything.
        let Some(process_id) = self.process_id.as_deref().filter(|_| !ids.is_empty()) else { return Ok(true) };
        self.caller.call(&Clear::new(process_id).set("id", ids)).await.map(|reply| reply.result)
    }

    /// Marks records as failed: they stay in the queue and are returned only to requests for failed records. `false` if
    /// the portal says that it did not.
    ///
    /// # Errors
    /// Returns an error if the call fails. It can be repeated.
    pub async fn fail(&self, records: impl IntoIterator<Item = &OfflineRecord>) -> Result<bool, C::Error> {
        let ids: Vec<Value> = records.into_iter().map(|record| Value::from(record.message_id.as_str())).collect();
        let Some(process_id) = self.process_id.as_deref().filter(|_| !ids.is_empty()) else { return Ok(true) };
        self.caller.call(&Error::new(process_id).set("message_id", ids)).await.map(|reply| reply.result)
    }
}

/// A record of the queue: an object has changed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineRecord {
    /// `ID`: the record.
    pub id: String,
    /// `TIMESTAMP_X`: when the object changed last.
    pub timestamp: Option<DateTime>,
    /// `EVENT_NAME`: the code of the event; see [`OfflineRecord::code`].
    pub event: Option<String>,
    /// `EVENT_DATA`: the `data` of the event; `false` if there is none.
    pub data: Value,
    /// `EVENT_ADDITIONAL`: the user who has caused it; `false` if unknown.
    pub additional: Value,
    /// `MESSAGE_ID`: the id to report failures with.
    pub message_id: String,
    /// Other members.
    pub extra: Extra,
}

impl OfflineRecord {
    /// The code of the event, mostly in upper case.
    pub fn code(&self) -> &str {
        self.event.as_deref().unwrap_or_default()
    }

    /// Reads it into an enum of events, `bitrix24::on::Event` of the feature `on`. A value that does not fit its field
    /// is in `extra` of its record.
    ///
    /// # Errors
    /// Returns an error if the data of a documented event as a whole has another shape.
    pub fn decode<E: EventSet>(&self) -> Result<E, DecodeError> {
        let data = if self.data == Value::Bool(false) { &Value::Null } else { &self.data };
        decode_event(self.code(), data)
    }
}

impl Record for OfflineRecord {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OfflineRecord",
            fields: &["ID", "TIMESTAMP_X", "EVENT_NAME", "EVENT_DATA", "EVENT_ADDITIONAL", "MESSAGE_ID"],
            required: &[0],
            codecs: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timestamp,
            2 => &self.event,
            3 => &self.data,
            4 => &self.additional,
            5 => &self.message_id,
            _ => &self.extra,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timestamp,
            2 => &mut self.event,
            3 => &mut self.data,
            4 => &mut self.additional,
            5 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// `event.offline.get` with a stricter result: records without ids could not be removed from the queue, and a result
/// without records is not an empty queue. Like the method it is never repeated by itself: records that a lost reply has
/// reserved are hidden from the next one.
#[derive(Clone, Default)]
struct Reserve(Get);

impl Record for Reserve {
    fn info(&self) -> &'static RecordInfo {
        self.0.info()
    }

    fn field(&self, index: usize) -> &dyn Field {
        self.0.field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        self.0.field_mut(index)
    }
}

impl Method for Reserve {
    type Output = Reserved;
    type Error = <Get as Method>::Error;
    const NAME: &'static str = Get::NAME;
}

#[derive(Clone, Default)]
struct Reserved {
    process_id: Option<String>,
    records: Vec<OfflineRecord>,
    extra: Extra,
}

impl Record for Reserved {
    fn info(&self) -> &'static RecordInfo {
        // Without `events` it is another result, not an empty queue.
        &RecordInfo { name: "Reserved", fields: &["process_id", "events"], required: &[1], codecs: &[] }
    }

    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.process_id,
            1 => &self.records,
            _ => &self.extra,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.process_id,
            1 => &mut self.records,
            _ => &mut self.extra,
        }
    }
}

record!(OfflineRecord);
