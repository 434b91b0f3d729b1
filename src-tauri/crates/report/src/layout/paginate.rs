//! Puts blocks on pages. Invariant: every block lands on exactly one page, in order, and no page is empty.

use super::block::{Block, Bookmark, Head, Kind, Page, Part, Placed, PlacedLink, Role};
use super::sheet::Sheet;
use super::tree::{Kid, Tree};
use std::collections::BTreeMap;

/// Pages, and where the anchors and bookmarks fell.
pub struct Paged {
    /// The pages.
    pub pages: Vec<Page>,
    /// Anchor to page and y from the top of the paper.
    pub anchors: BTreeMap<String, (usize, f32)>,
    /// Bookmarks with page and y.
    pub bookmarks: Vec<(Bookmark, usize, f32)>,
}

/// Places `blocks`, and records their content in `tree`.
pub fn paginate(blocks: Vec<Block>, heads: &[Head], tree: &mut Tree) -> Paged {
    let needs = needs(&blocks);
    let mut press = Press { paged: Paged { pages: Vec::new(), anchors: BTreeMap::new(), bookmarks: Vec::new() }, tree, y: 0.0 };
    for (block, need) in blocks.into_iter().zip(needs) {
        let full = block.sheet.height() + 0.01;
        let turn = match press.paged.pages.last() {
            None => true,
            Some(page) => {
                let fresh = page.boxes.is_empty();
                page.sheet != block.sheet || (!fresh && (block.page_break || press.y + need > full || press.y + block.before + block.height > full))
            }
        };
        // Space parts two things: at the top or the end of a page there is nothing to part.
        let space = block.parts.is_empty() && block.kind == Kind::Other && block.anchors.is_empty() && !block.page_break;
        if space && (turn || press.paged.pages.last().is_none_or(|p| p.boxes.is_empty())) {
            continue;
        }
        if turn {
            // A blank page of the other sheet has nothing to say: it is replaced.
            if press.paged.pages.last().is_some_and(|p| p.boxes.is_empty() && p.parts.is_empty()) {
                press.paged.pages.pop();
            }
            press.paged.pages.push(Page { sheet: block.sheet, ..Page::default() });
            press.y = 0.0;
            if let Some(head) = block.head.and_then(|h| heads.get(h)).filter(|h| h.height > 0.0) {
                press.parts(head.parts.clone(), block.sheet.top());
                press.y = head.height;
            }
        } else {
            press.y += block.before;
        }
        press.block(block);
    }
    if press.paged.pages.is_empty() {
        press.paged.pages.push(Page { sheet: Sheet::Portrait, ..Page::default() });
    }
    press.paged
}

/// The height each block asks for on one page: its own, and that of what it keeps with it. What is kept together and no page can hold is
/// parted as late as a page allows: a head goes with the first row under it, whatever that row would rather stay with.
fn needs(blocks: &[Block]) -> Vec<f32> {
    let mut needs = vec![0.0_f32; blocks.len()];
    let mut rest = blocks;
    let mut at = 0;
    while !rest.is_empty() {
        let count = together(rest);
        let mut below = 0.0;
        for i in (0..count).rev() {
            below += rest[i].before + rest[i].height;
            needs[at + i] = below;
        }
        at += count;
        rest = &blocks[at..];
    }
    needs
}

/// How many of the first blocks stand on one page.
fn together(blocks: &[Block]) -> usize {
    let mut height = blocks[0].height;
    for (i, pair) in blocks.windows(2).enumerate() {
        let (block, next) = (&pair[0], &pair[1]);
        if !block.keep || next.page_break || next.sheet != block.sheet {
            return i + 1;
        }
        height += next.before + next.height;
        if height > block.sheet.height() {
            // Rather between a row and the next than under a head; a head that would be left behind goes on with what is under it.
            let starts = |at: &usize| blocks[*at].kind == Kind::Heading && blocks[*at - 1].kind != Kind::Heading;
            let head = (1..=i).rev().take_while(|at| blocks[*at].kind != Kind::Row).find(starts);
            return head.unwrap_or(i + 1);
        }
    }
    blocks.len()
}

struct Press<'a> {
    paged: Paged,
    tree: &'a mut Tree,
    y: f32,
}

impl Press<'_> {
    fn block(&mut self, block: Block) {
        let top = block.sheet.top() + self.y;
        let page = self.paged.pages.len() - 1;
        for anchor in block.anchors {
            self.paged.anchors.entry(anchor).or_insert((page, top));
        }
        if let Some(bookmark) = block.bookmark {
            self.paged.bookmarks.push((bookmark, page, top));
        }
        self.parts(block.parts, top);
        if let Some(mut slot) = block.toc {
            slot.y += top;
            let at = self.paged.pages[page].parts.iter().rposition(|p| p.role == Role::Node(slot.node));
            if let Some(at) = at {
                self.paged.pages[page].slots.push((at, slot));
            }
        }
        for link in block.links {
            let [l, t, r, b] = link.rect;
            let index = self.paged.pages[page].links.len();
            self.tree.nodes[link.node].kids.push(Kid::Link { page, index });
            let rect = [l, t + top, r, b + top];
            self.paged.pages[page].links.push(PlacedLink { node: link.node, anchor: link.anchor, rect });
        }
        if block.height > 0.0 || block.kind != Kind::Other {
            self.paged.pages[page].boxes.push((top, top + block.height, block.kind));
        }
        self.y += block.height;
    }

    /// Places parts; text of the node that was last printed joins its marked content.
    fn parts(&mut self, parts: Vec<Part>, top: f32) {
        let number = self.paged.pages.len() - 1;
        let page = &mut self.paged.pages[number];
        for part in parts.into_iter().filter(|p| !p.inks.is_empty()) {
            let inks = part.inks.into_iter().map(|i| i.lowered(top));
            if let (Some(last), Role::Node(_)) = (page.parts.last_mut(), part.role)
                && last.role == part.role
            {
                last.inks.extend(inks);
                continue;
            }
            let mcid = match part.role {
                Role::Node(node) => {
                    let mcid = page.owners.len();
                    page.owners.push(node);
                    self.tree.place(node, number, mcid);
                    if let Some([l, t, r, b]) = part.bbox {
                        self.tree.nodes[node].bbox = Some([l, t + top, r, b + top]);
                    }
                    Some(mcid)
                }
                _ => None,
            };
            page.parts.push(Placed { role: part.role, mcid, inks: inks.collect() });
        }
    }
}
