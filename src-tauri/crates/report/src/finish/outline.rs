//! Bookmarks on two levels. Invariant: a second-level bookmark without a first above it becomes a first.

use super::{Work, integer, text};
use lopdf::{Object, ObjectId, dictionary};

impl Work<'_> {
    /// Writes the bookmarks, if there are any.
    pub fn outline(&mut self) {
        self.catalog.remove(b"PageMode");
        self.catalog.remove(b"Outlines");
        let bookmarks = &self.laid.bookmarks;
        if bookmarks.is_empty() {
            return;
        }
        let root = self.pdf.new_object_id();
        let ids: Vec<ObjectId> = bookmarks.iter().map(|_| self.pdf.new_object_id()).collect();
        let tops: Vec<usize> = (0..bookmarks.len()).filter(|&i| i == 0 || bookmarks[i].0.level == 1).collect();
        for (k, &top) in tops.iter().enumerate() {
            let end = tops.get(k + 1).copied().unwrap_or(bookmarks.len());
            let mut siblings = Siblings { parent: root, previous: k.checked_sub(1).map(|p| ids[tops[p]]), next: tops.get(k + 1).map(|&n| ids[n]) };
            let children = (end > top + 1).then(|| (ids[top + 1], ids[end - 1], end - top - 1));
            self.bookmark(top, ids[top], &siblings, children);
            siblings.parent = ids[top];
            for i in top + 1..end {
                siblings.previous = (i > top + 1).then(|| ids[i - 1]);
                siblings.next = (i + 1 < end).then(|| ids[i + 1]);
                self.bookmark(i, ids[i], &siblings, None);
            }
        }
        let last = tops[tops.len() - 1];
        let outlines = dictionary! {
            "Type" => "Outlines", "First" => ids[tops[0]], "Last" => ids[last], "Count" => integer(tops.len()),
        };
        self.pdf.objects.insert(root, outlines.into());
        self.catalog.set("Outlines", root);
        self.catalog.set("PageMode", "UseOutlines");
    }

    fn bookmark(&mut self, index: usize, id: ObjectId, siblings: &Siblings, children: Option<(ObjectId, ObjectId, usize)>) {
        let (bookmark, page, y) = &self.laid.bookmarks[index];
        let mut entry = dictionary! {
            "Title" => text(&bookmark.text), "Parent" => siblings.parent, "Dest" => self.destination(*page, *y),
        };
        if let Some(previous) = siblings.previous {
            entry.set("Prev", previous);
        }
        if let Some(next) = siblings.next {
            entry.set("Next", next);
        }
        if let Some((first, last, count)) = children {
            entry.set("First", first);
            entry.set("Last", last);
            // Negative: closed when the file is opened.
            entry.set("Count", -integer(count));
        }
        self.pdf.objects.insert(id, entry.into());
    }

    /// A place on a page, a little above `y`.
    pub fn destination(&self, page: usize, y: f32) -> Vec<Object> {
        let height = self.laid.pages[page].sheet.size().1;
        vec![self.pages[page].into(), "XYZ".into(), 0.into(), Object::Real(height - y + 6.0), Object::Null]
    }
}

struct Siblings {
    parent: ObjectId,
    previous: Option<ObjectId>,
    next: Option<ObjectId>,
}
