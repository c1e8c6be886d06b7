//! The events of pulldown-cmark → [`Inline`]s of one paragraph. Decides what HTML means and what is nested too deep.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::fences::push_clean;
use super::tree::Inline;

/// Emphasis and links nested deeper are flattened.
const MAX_DEPTH: usize = 16;

/// Builds the inlines of a paragraph. Those of open frames follow the finished ones in `out`, a buffer that all
/// paragraphs of a file share, so that the returned lists have no spare capacity.
#[derive(Default)]
pub(super) struct Collector {
    out: Vec<Inline>,
    /// Open frames, outermost first, and the start of their content in `out`.
    stack: Vec<(Frame, usize)>,
}

enum Frame {
    Strong,
    Emphasis,
    Link(String),
    /// An image, or markup that is nested too deep: only its content is kept.
    Transparent,
}

impl Collector {
    /// The inlines of the events of one paragraph; in a cell, `\|` is a pipe in code as well.
    pub(super) fn collect<'a>(&mut self, events: impl Iterator<Item = Event<'a>>, cell: bool) -> Vec<Inline> {
        for event in events {
            match event {
                Event::Start(tag) => {
                    let frame = match tag {
                        _ if self.stack.len() >= MAX_DEPTH => Frame::Transparent,
                        Tag::Strong => Frame::Strong,
                        Tag::Emphasis => Frame::Emphasis,
                        Tag::Link { dest_url, .. } => Frame::Link(dest_url.into_string()),
                        Tag::Image { .. } => Frame::Transparent,
                        _ => continue,
                    };
                    self.stack.push((frame, self.out.len()));
                }
                Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image) => self.end(),
                Event::Text(text) => self.text(&text),
                Event::Code(code) if cell && code.contains("\\|") => {
                    self.out.push(Inline::Code(code.replace("\\|", "|")));
                }
                Event::Code(code) => self.out.push(Inline::Code(code.into_string())),
                Event::InlineHtml(html) | Event::Html(html) => self.html(&html),
                Event::SoftBreak | Event::HardBreak => self.line_break(),
                _ => {}
            }
        }
        self.stack.clear();
        while self.out.last() == Some(&Inline::Break) {
            self.out.pop();
        }
        self.out.drain(..).collect()
    }

    fn end(&mut self) {
        let Some((frame, from)) = self.stack.pop() else { return };
        let make = match frame {
            Frame::Strong => Inline::Strong,
            Frame::Emphasis => Inline::Emphasis,
            Frame::Link(target) => {
                let content = self.out.split_off(from);
                self.out.push(Inline::Link { target, content });
                return;
            }
            Frame::Transparent => return,
        };
        let content = self.out.split_off(from);
        self.out.push(make(content));
    }

    /// The last inline of the innermost frame.
    fn last(&mut self) -> Option<&mut Inline> {
        let from = self.stack.last().map_or(0, |(_, from)| *from);
        self.out[from..].last_mut()
    }

    fn text(&mut self, text: &str) {
        if let Some(Inline::Text(last)) = self.last() {
            push_clean(text, last);
        } else {
            self.out.extend(clean(text));
        }
    }

    /// Adds HTML: `<br>` is a break, a comment is dropped, any other tag is a placeholder and therefore text.
    fn html(&mut self, html: &str) {
        let name: String = html.chars().filter(|c| !matches!(c, '<' | '>' | '/' | ' ')).collect();
        if name.eq_ignore_ascii_case("br") {
            self.line_break();
        } else if !html.starts_with("<!--") {
            self.text(html.trim_end_matches('\n'));
        }
    }

    fn line_break(&mut self) {
        let last = self.last();
        if let Some(Inline::Text(last)) = last {
            last.truncate(last.trim_end().len());
        } else if let Some(Inline::Break) = last {
            return;
        }
        self.out.push(Inline::Break);
    }
}

/// A text without invisible characters; `None` if nothing is left.
pub(super) fn clean(text: &str) -> Option<Inline> {
    let mut clean = String::with_capacity(text.len());
    push_clean(text, &mut clean);
    (!clean.is_empty()).then_some(Inline::Text(clean))
}
