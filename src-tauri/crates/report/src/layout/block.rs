//! Measured pieces of the flow, and pages of placed ones. Invariant: a block is never cut; what may be cut is many blocks.

use super::sheet::Sheet;
use super::tree::NodeId;
use crate::draw::{Mark, Rgb};
use crate::picture::Picture;
use crate::text::{FaceId, Shaped};
use std::rc::Rc;

/// Words set on a base line.
#[derive(Debug, Clone)]
pub struct TextInk {
    /// Left edge.
    pub x: f32,
    /// Base line.
    pub y: f32,
    /// Face.
    pub face: FaceId,
    /// Size, in points.
    pub size: f32,
    /// Colour.
    pub color: Rgb,
    /// The words.
    pub words: Vec<Rc<Shaped>>,
}

/// A picture in its place.
#[derive(Debug, Clone)]
pub struct PictureInk {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width on the paper.
    pub width: f32,
    /// Height on the paper.
    pub height: f32,
    /// Its points.
    pub picture: Rc<Picture>,
}

/// What is printed.
#[derive(Debug, Clone)]
pub enum Ink {
    /// A picture.
    Picture(PictureInk),
    /// A shape.
    Mark(Mark),
    /// Text.
    Text(TextInk),
}

impl Ink {
    /// The same, `dy` lower.
    pub fn lowered(self, dy: f32) -> Self {
        match self {
            Self::Mark(mark) => Self::Mark(mark.placed(0.0, dy, 1.0)),
            Self::Picture(picture) => Self::Picture(PictureInk { y: picture.y + dy, ..picture }),
            Self::Text(text) => Self::Text(TextInk { y: text.y + dy, ..text }),
        }
    }
}

/// Whom content belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A node of the structure tree.
    Node(NodeId),
    /// Decoration.
    Decoration,
    /// The running head.
    Header,
    /// The running foot.
    Footer,
}

/// Inks of one role.
#[derive(Debug, Clone)]
pub struct Part {
    /// Whose they are.
    pub role: Role,
    /// The inks, y from the top of the block.
    pub inks: Vec<Ink>,
    /// Left, top, right, bottom of a figure, y from the top of the block.
    pub bbox: Option<[f32; 4]>,
}

impl Part {
    /// Content of a node.
    pub fn of(node: NodeId, inks: Vec<Ink>) -> Self {
        Self { role: Role::Node(node), inks, bbox: None }
    }

    /// Decoration.
    pub fn decoration(inks: Vec<Ink>) -> Self {
        Self { role: Role::Decoration, inks, bbox: None }
    }
}

/// A rectangle that leads somewhere.
#[derive(Debug, Clone)]
pub struct LinkArea {
    /// The `Link` node.
    pub node: NodeId,
    /// The anchor it leads to.
    pub anchor: String,
    /// Left, top, right, bottom, y from the top of the block.
    pub rect: [f32; 4],
}

/// Where the page number of a contents line goes, once known.
#[derive(Debug, Clone)]
pub struct TocSlot {
    /// The anchor.
    pub anchor: String,
    /// The `Link` node.
    pub node: NodeId,
    /// End of the title.
    pub from: f32,
    /// Right edge.
    pub to: f32,
    /// Base line, from the top of the block.
    pub y: f32,
    /// Size.
    pub size: f32,
    /// Face of the number.
    pub face: FaceId,
}

/// A bookmark.
#[derive(Debug, Clone)]
pub struct Bookmark {
    /// 1 or 2.
    pub level: u8,
    /// Its text.
    pub text: String,
}

/// A piece of the flow.
#[derive(Debug, Clone, Default)]
pub struct Block {
    /// Height, in points.
    pub height: f32,
    /// Space above, dropped at the top of a page.
    pub before: f32,
    /// Whether the next block must stand on the same page.
    pub keep: bool,
    /// Whether it starts a page.
    pub page_break: bool,
    /// The sheet it needs.
    pub sheet: Sheet,
    /// What it prints.
    pub parts: Vec<Part>,
    /// Its links.
    pub links: Vec<LinkArea>,
    /// Anchors that stand here.
    pub anchors: Vec<String>,
    /// The bookmark that stands here.
    pub bookmark: Option<Bookmark>,
    /// Index of the table head to repeat when it starts a page.
    pub head: Option<usize>,
    /// The contents line it is.
    pub toc: Option<TocSlot>,
    /// What it is, where pages are cut.
    pub kind: Kind,
}

/// What a block is, where pages are cut and for the tests of the layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Anything else.
    #[default]
    Other,
    /// A heading.
    Heading,
    /// A whole table row.
    Row,
    /// A slice of a row too tall for a page.
    Slice,
}

/// A table head, repeated as decoration.
#[derive(Debug, Clone)]
pub struct Head {
    /// Height, in points; zero when it is too tall to repeat.
    pub height: f32,
    /// What it prints.
    pub parts: Vec<Part>,
}

/// Content placed on a page; y from the top of the paper.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Whose it is.
    pub role: Role,
    /// Number among the page's marked contents, for nodes.
    pub mcid: Option<usize>,
    /// The inks.
    pub inks: Vec<Ink>,
}

/// A link placed on a page.
#[derive(Debug, Clone)]
pub struct PlacedLink {
    /// The `Link` node.
    pub node: NodeId,
    /// The anchor.
    pub anchor: String,
    /// Left, top, right, bottom, y from the top of the paper.
    pub rect: [f32; 4],
}

/// A page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Its paper.
    pub sheet: Sheet,
    /// What it prints, in order.
    pub parts: Vec<Placed>,
    /// The node of each marked content.
    pub owners: Vec<NodeId>,
    /// Its links.
    pub links: Vec<PlacedLink>,
    /// Contents lines to complete: index of the part, the slot with its y from the top of the paper.
    pub slots: Vec<(usize, TocSlot)>,
    /// Top, bottom and kind of each block, for the tests of the layout.
    pub boxes: Vec<(f32, f32, Kind)>,
}
