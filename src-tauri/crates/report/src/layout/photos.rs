//! Photographs in the flow, one or two side by side. Invariant: each is one `Figure` with its words and its box; what
//! cannot be read leaves a sentence and its caption.

use super::block::{Block, Ink, Part, PictureInk};
use super::builder::{Builder, Frame};
use super::style;
use super::tree::NodeId;
use crate::chart::MUTED;
use crate::content::{Align, Alt, Photo, Span};
use crate::picture::Source;
use std::rc::Rc;

const GUTTER: f32 = 16.0;

impl Builder<'_> {
    /// Sets photographs, two on a line when there are several.
    pub fn photos(&mut self, parent: NodeId, photos: &[Photo]) {
        for line in photos.chunks(2) {
            let body = self.body();
            let (width, share) = if photos.len() == 1 { (body.width, 0.45) } else { ((body.width - GUTTER) / 2.0, 0.3) };
            let room = (width, self.sheet.height() * share);
            let mut block = Block { before: 10.0, ..Block::default() };
            for (i, photo) in line.iter().enumerate() {
                let x = body.x + i as f32 * (width + GUTTER);
                let height = self.photo(parent, photo, Frame { x, y: 0.0, width, align: Align::Left }, room.1, &mut block);
                block.height = block.height.max(height);
            }
            self.tall(block);
            self.push(Block { height: 4.0, ..Block::default() });
        }
    }

    /// Sets one photograph with its caption below; answers how high they are.
    fn photo(&mut self, parent: NodeId, photo: &Photo, frame: Frame, most: f32, block: &mut Block) -> f32 {
        let mut y = match self.picture(parent, &photo.bytes, &photo.alt, (frame.x, 0.0), (frame.width, most)) {
            Some((part, (_, height))) => {
                block.parts.push(part);
                height
            }
            None => {
                let sentence = [Span::italic(self.broken.to_owned())];
                self.below(parent, &sentence, frame, block)
            }
        };
        y += 3.0;
        y + self.below(parent, &[Span::plain(photo.caption.clone())], Frame { y, ..frame }, block)
    }

    /// Sets a small paragraph in a frame; answers how high it is.
    fn below(&mut self, parent: NodeId, spans: &[Span], frame: Frame, block: &mut Block) -> f32 {
        let set = style::Set { color: MUTED, ..style::TABLE };
        let node = self.tree.add(parent, "P");
        let fragments = self.fragments(spans, &set, node);
        let lines = self.lines(&fragments, set.size, frame.width, false);
        let (parts, _) = self.set(&fragments, &lines, &set, frame);
        block.parts.extend(parts);
        lines.len() as f32 * set.leading
    }

    /// A picture as a `Figure` whose top left stands at (`x`, `y`), no larger than `room`, and its size.
    pub fn picture(&mut self, parent: NodeId, bytes: &[u8], alt: &Alt, (x, y): (f32, f32), room: (f32, f32)) -> Option<(Part, (f32, f32))> {
        let source = Source::read(bytes)?;
        let (width, height) = source.fit(room);
        let picture = Rc::new(source.at((width, height))?);
        let figure = self.tree.add(parent, "Figure");
        self.tree.nodes[figure].alt = Some(self.unseen(alt.as_str()));
        let mut part = Part::of(figure, vec![Ink::Picture(PictureInk { x, y, width, height, picture })]);
        part.bbox = Some([x, y, x + width, y + height]);
        Some((part, (width, height)))
    }
}
