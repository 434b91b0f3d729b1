//! Running heads and feet. Invariant: they are artifacts, and the cover has none.

use super::block::{Ink, Page, Placed, Role};
use super::builder::{Builder, Frame};
use super::style;
use crate::chart::RULE;
use crate::content::{Align, Document};
use crate::draw::Mark;

impl Builder<'_> {
    /// Adds head and foot to every page after the first `skip`; `titles` names the section of each page.
    pub fn furniture(&mut self, pages: &mut [Page], document: &Document, skip: usize, titles: &[String]) {
        let count = pages.len();
        for (i, page) in pages.iter_mut().enumerate().skip(skip) {
            let sheet = page.sheet;
            let frame = Frame { x: sheet.left(), y: 28.0, width: sheet.width() * 0.52, align: Align::Left };
            let right =
                |y: f32, share: f32| Frame { x: sheet.left() + sheet.width() * (1.0 - share), y, width: sheet.width() * share, align: Align::Right };
            let rule = |y: f32| Ink::Mark(Mark::line((sheet.left(), y), (sheet.left() + sheet.width(), y), 0.45, RULE));
            let mut head = self.decoration(&document.running_head, &style::RUNNING, frame);
            head.extend(self.decoration(titles.get(i).map_or("", String::as_str), &style::RUNNING, right(28.0, 0.44)));
            head.push(rule(41.5));
            page.parts.push(Placed { role: Role::Header, mcid: None, inks: head });
            let bottom = sheet.size().1 - 42.0;
            let mut foot = self.decoration(&document.running_foot, &style::RUNNING, Frame { y: bottom, ..frame });
            let number = document.labels.page_of(i + 1, count);
            foot.extend(self.decoration(&number, &style::RUNNING, right(bottom, 0.4)));
            page.parts.push(Placed { role: Role::Footer, mcid: None, inks: foot });
        }
    }
}
