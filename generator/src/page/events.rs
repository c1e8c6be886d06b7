//! A page about events → [`RawEvents`]: the page as a whole, or each section whose heading is the code of an event.

use super::headings::{self, Role};
use super::lead;
use super::names;
use super::parts::{Place, flatten};
use super::raw::{PartContent, RawEvent, RawEvents, RawNote, RawText, Section};
use super::read::{join_text, read_title};
use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;
use crate::span::Span;
use crate::syntax::tree::{Block, BlockKind, Heading, NoteHead, Page};

/// Reads the events of a page, whatever its kind. Sections about other things (examples of subscriptions, errors,
/// links) are skipped.
#[must_use]
pub fn read_events(page: Page, sources: &SourceSet, diags: &mut Diagnostics) -> RawEvents {
    let title = read_title(&page, sources, diags);
    let mut reader = Reader { events: vec![event(title, String::new())], place: Place::default(), skipped_level: None };
    for block in page.blocks {
        reader.block(block, diags);
    }
    let mut events = reader.events;
    if events.len() == 1 {
        return RawEvents { preface: Section::default(), events };
    }
    let page = events.remove(0);
    for event in events.iter_mut().filter(|event| event.lead.is_empty()) {
        event.lead.clone_from(&page.lead);
    }
    RawEvents { preface: page.content, events }
}

/// Whether a heading is the code of an event and nothing else.
pub(super) fn is_event_heading(heading: &Heading) -> bool {
    let text = heading.text.trim();
    heading.level == 2 && names::event_codes(text) == [text]
}

struct Reader {
    /// The page itself, then its sections.
    events: Vec<RawEvent>,
    place: Place,
    /// The heading level of the section that is being skipped, because it is not about the payload.
    skipped_level: Option<u8>,
}

impl Reader {
    fn block(&mut self, block: Block, diags: &mut Diagnostics) {
        if let BlockKind::Heading(heading) = &block.kind {
            self.heading(heading, block.span);
            return;
        }
        let Some(event) = self.events.last_mut().filter(|_| self.skipped_level.is_none()) else { return };
        let in_lead = event.content.parts.iter().all(|part| matches!(part.content, PartContent::Text(_)));
        let span = block.span;
        match block.kind {
            BlockKind::Quote(blocks) if in_lead => lead::read(&blocks, &mut event.lead, diags),
            BlockKind::Note { head, blocks } if in_lead => {
                let NoteHead { kind, title } = *head;
                event.notes.push(RawNote { kind, title, content: join_text(&blocks), span })
            }
            kind => flatten(Block { span, kind }, &mut self.place, &mut event.content.parts, diags),
        }
        event.content.present |= !event.content.parts.is_empty();
    }

    fn heading(&mut self, heading: &Heading, span: Span) {
        self.place.enter(heading, span);
        if is_event_heading(heading) {
            let anchor = heading.anchor.clone().unwrap_or_default();
            self.events.push(event(RawText { text: heading.text.clone(), span }, anchor));
            self.skipped_level = None;
            return;
        }
        if self.skipped_level.is_none_or(|level| heading.level <= level) {
            let role = headings::role(heading.level, &heading.text);
            let is_skipped = matches!(role, Some(Role::Examples | Role::Errors | Role::Further));
            self.skipped_level = is_skipped.then_some(heading.level);
        }
    }
}

fn event(title: RawText, anchor: String) -> RawEvent {
    RawEvent { title, anchor, lead: Vec::new(), notes: Vec::new(), content: Section::default() }
}
