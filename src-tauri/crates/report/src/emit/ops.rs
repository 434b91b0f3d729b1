//! The operators of one page. Invariant: y is turned over here and nowhere else (PDF counts from the bottom).

use super::fonts::{Face, stands};
use super::pictures;
use crate::draw::{Mark, Rgb};
use crate::layout::block::{Ink, Page, PictureInk, Role, TextInk};
use crate::layout::tree::Tree;
use crate::text::FaceId;
use printpdf::{
    Codepoint, Color, DictItem, Line, LineDashPattern, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix,
    WindingOrder, XObjectTransform,
};
use std::collections::BTreeMap;

/// The operators of a page.
pub fn page(page: &Page, tree: &Tree, faces: &[Option<Face>]) -> Vec<Op> {
    let mut sheet =
        Writer { ops: Vec::new(), height: page.sheet.size().1, fill: None, stroke: None, font: None, in_text: false, dashed: false, faces };
    for part in &page.parts {
        if part.inks.is_empty() {
            continue;
        }
        sheet.begin(part.role, part.mcid, tree);
        for ink in &part.inks {
            match ink {
                Ink::Mark(mark) => sheet.mark(mark),
                Ink::Picture(picture) => sheet.picture(picture),
                Ink::Text(text) => sheet.text(text),
            }
        }
        sheet.end_text();
        sheet.ops.push(Op::EndMarkedContent);
    }
    sheet.ops
}

struct Writer<'a> {
    ops: Vec<Op>,
    height: f32,
    fill: Option<Rgb>,
    stroke: Option<(Rgb, u32)>,
    font: Option<(FaceId, u32)>,
    in_text: bool,
    dashed: bool,
    faces: &'a [Option<Face>],
}

impl Writer<'_> {
    fn begin(&mut self, role: Role, mcid: Option<usize>, tree: &Tree) {
        let properties = |entries: &[(&str, DictItem)]| DictItem::Dict {
            map: entries.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect::<BTreeMap<_, _>>(),
        };
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        let (tag, properties) = match (role, mcid) {
            (Role::Node(node), Some(id)) => {
                // A page has far fewer than 2^63 marked contents.
                (tree.nodes[node].tag, properties(&[("MCID", DictItem::Int(i64::try_from(id).unwrap_or(i64::MAX)))]))
            }
            (Role::Header, _) => ("Artifact", properties(&[("Type", name("Pagination")), ("Subtype", name("Header"))])),
            (Role::Footer, _) => ("Artifact", properties(&[("Type", name("Pagination")), ("Subtype", name("Footer"))])),
            _ => return self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn set_fill(&mut self, color: Rgb) {
        if self.fill != Some(color) {
            self.fill = Some(color);
            self.ops.push(Op::SetFillColor { col: rgb(color) });
        }
    }

    fn set_stroke(&mut self, color: Rgb, width: f32, dashed: bool) {
        let wanted = (color, width.to_bits());
        if self.stroke != Some(wanted) {
            self.stroke = Some(wanted);
            self.ops.push(Op::SetOutlineColor { col: rgb(color) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(round(width)) });
        }
        if self.dashed != dashed {
            self.dashed = dashed;
            let dash = if dashed { LineDashPattern::new(0.0, &[3.0, 2.0]) } else { LineDashPattern::solid() };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }

    fn point(&self, (x, y): (f32, f32)) -> LinePoint {
        LinePoint { p: Point { x: Pt(round(x)), y: Pt(round(self.height - y)) }, bezier: false }
    }

    fn mark(&mut self, mark: &Mark) {
        self.end_text();
        match mark {
            Mark::Rect { x, y, w, h, fill } => {
                self.set_fill(*fill);
                let rectangle = Rect {
                    x: Pt(round(*x)),
                    y: Pt(round(self.height - y - h)),
                    width: Pt(round(*w)),
                    height: Pt(round(*h)),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                };
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Mark::Line { from, to, width, color, dashed } => {
                self.set_stroke(*color, *width, *dashed);
                let points = vec![self.point(*from), self.point(*to)];
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Mark::Poly { points, fill, stroke, closed } => {
                let points: Vec<LinePoint> = points.iter().map(|&p| self.point(p)).collect();
                if let Some(fill) = fill {
                    self.set_fill(*fill);
                    let rings = vec![PolygonRing { points: points.clone() }];
                    let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
                    self.ops.push(Op::DrawPolygon { polygon });
                }
                if let Some((width, color)) = stroke {
                    self.set_stroke(*color, *width, false);
                    self.ops.push(Op::DrawLine { line: Line { points, is_closed: *closed } });
                }
            }
        }
    }

    fn picture(&mut self, ink: &PictureInk) {
        self.end_text();
        let transform = XObjectTransform {
            translate_x: Some(Pt(round(ink.x))),
            translate_y: Some(Pt(round(self.height - ink.y - ink.height))),
            scale_x: Some(round(ink.width)),
            scale_y: Some(round(ink.height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: pictures::id(&ink.picture), transform });
    }

    fn text(&mut self, text: &TextInk) {
        let faces = self.faces;
        // A face in use was embedded.
        let Some(Some(face)) = faces.get(text.face as usize) else { return };
        self.set_fill(text.color);
        if !self.in_text {
            self.in_text = true;
            self.ops.push(Op::StartTextSection);
        }
        let wanted = (text.face, text.size.to_bits());
        if self.font != Some(wanted) {
            self.font = Some(wanted);
            self.ops.push(Op::SetFont { font: face.handle.clone(), size: Pt(round(text.size)) });
        }
        // Glyphs on one base line are shown together, each at its own place; a raised mark is shown apart.
        let scale = text.size / face.upem;
        let mut shown: Vec<Codepoint> = Vec::new();
        let mut start = (0, 0);
        let mut end = 0;
        let mut left = 0;
        for word in &text.words {
            for (glyph, (x, y)) in word.placed() {
                let x = left + x;
                let here = stands(&glyph.text);
                if y != start.1 || shown.is_empty() {
                    self.show(std::mem::take(&mut shown), text, scale, start);
                    start = (x, y);
                } else if let Some(last) = shown.last_mut() {
                    last.offset = thousandths(end - x, face.upem);
                }
                end = x + i32::from(face.widths.get(usize::from(glyph.id)).copied().unwrap_or(0));
                // What a code stands for is written once, with its font.
                shown.push(Codepoint { gid: face.code(glyph.id, here), offset: 0.0, cid: None });
            }
            left += word.advance;
        }
        self.show(shown, text, scale, start);
    }

    /// Shows glyphs whose first stands `x` to the right of and `y` above the start of the text, in font units.
    fn show(&mut self, glyphs: Vec<Codepoint>, text: &TextInk, scale: f32, (x, y): (i32, i32)) {
        if glyphs.is_empty() {
            return;
        }
        #[allow(clippy::cast_precision_loss)]
        let at = [round(text.x + x as f32 * scale), round(self.height - text.y + y as f32 * scale)];
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, at[0], at[1]]) });
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
    }
}

/// Font units in thousandths of an em.
fn thousandths(units: i32, upem: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let units = units as f32;
    (units * 1000.0 / upem).round()
}

fn rgb(color: Rgb) -> Color {
    // Three decimals come back as the same eight bits.
    let part = |v: u8| (f32::from(v) / 0.255).round() / 1000.0;
    Color::Rgb(printpdf::Rgb { r: part(color.0), g: part(color.1), b: part(color.2), icc_profile: None })
}

/// Hundredths of a point are enough for any printer.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
