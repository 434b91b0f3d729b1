//! Vector primitives that the screen (SVG) and the paper (PDF) share.
//! Invariant: coordinates are points, x to the right, y down, from the top left of the drawing.

/// An sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// A filled or stroked shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A filled rectangle.
    Rect {
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
        /// Its colour.
        fill: Rgb,
    },
    /// A stroked line.
    Line {
        /// Start.
        from: (f32, f32),
        /// End.
        to: (f32, f32),
        /// Thickness.
        width: f32,
        /// Its colour.
        color: Rgb,
        /// Whether it is dashed.
        dashed: bool,
    },
    /// A polygon, filled, stroked or both.
    Poly {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// Fill, if any.
        fill: Option<Rgb>,
        /// Thickness and colour of its outline, if any; the outline is closed when there is a fill or `closed`.
        stroke: Option<(f32, Rgb)>,
        /// Whether the last corner joins the first.
        closed: bool,
    },
}

/// Which point of a label `x` names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its left edge.
    Start,
    /// Its middle.
    Middle,
    /// Its right edge.
    End,
}

/// A text in a drawing, on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// See [`Anchor`].
    pub x: f32,
    /// The base line.
    pub y: f32,
    /// Size, in points.
    pub size: f32,
    /// Whether it is semibold.
    pub bold: bool,
    /// Which point `x` names.
    pub anchor: Anchor,
    /// Its colour.
    pub color: Rgb,
    /// The text.
    pub text: String,
}

/// One thing in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A shape.
    Mark(Mark),
    /// A text.
    Label(Label),
}

/// A picture made of vectors.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    /// Width, in points.
    pub width: f32,
    /// Height, in points.
    pub height: f32,
    /// What it shows, back to front.
    pub items: Vec<Item>,
}

impl Mark {
    /// The same shape `scale` times as large, then moved by `dx`, `dy`.
    pub fn placed(&self, dx: f32, dy: f32, scale: f32) -> Self {
        let at = |(x, y): (f32, f32)| (dx + x * scale, dy + y * scale);
        match self {
            Self::Rect { x, y, w, h, fill } => {
                let (x, y) = at((*x, *y));
                Self::Rect { x, y, w: w * scale, h: h * scale, fill: *fill }
            }
            Self::Line { from, to, width, color, dashed } => {
                Self::Line { from: at(*from), to: at(*to), width: width * scale, color: *color, dashed: *dashed }
            }
            Self::Poly { points, fill, stroke, closed } => Self::Poly {
                points: points.iter().map(|&p| at(p)).collect(),
                fill: *fill,
                stroke: stroke.map(|(w, c)| (w * scale, c)),
                closed: *closed,
            },
        }
    }

    /// A solid hairline.
    pub fn line(from: (f32, f32), to: (f32, f32), width: f32, color: Rgb) -> Self {
        Self::Line { from, to, width, color, dashed: false }
    }
}

impl Drawing {
    /// An empty drawing.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, items: Vec::new() }
    }

    /// Adds a shape.
    pub fn mark(&mut self, mark: Mark) {
        self.items.push(Item::Mark(mark));
    }

    /// Adds a filled rectangle; nothing when it has no area.
    pub fn rect(&mut self, x: f32, y: f32, w: f32, h: f32, fill: Rgb) {
        if w > 0.0 && h > 0.0 {
            self.mark(Mark::Rect { x, y, w, h, fill });
        }
    }

    /// Adds a text; nothing when it is blank.
    pub fn label(&mut self, label: Label) {
        if !label.text.trim().is_empty() {
            self.items.push(Item::Label(label));
        }
    }
}
