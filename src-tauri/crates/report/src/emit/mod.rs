//! Pages as PDF operators, through printpdf. Invariant: every operator that paints stands in marked content.

mod fonts;
mod ops;
mod pictures;

use crate::content::Document;
use crate::error::Error;
use crate::layout::{Laid, tell};
use crate::text::Fonts;
use crate::{Progress, Stage};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
use std::ops::ControlFlow;

/// The document as lopdf sees it, pages and fonts only. What is on a page leaves `laid` once it is written: a long report is held once.
///
/// # Errors
/// [`Error::Cancelled`], [`Error::Font`].
pub fn emit(
    document: &Document,
    laid: &mut Laid,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<lopdf::Document, Error> {
    let mut pdf = PdfDocument::new(&document.title);
    let faces = fonts::embed(&mut pdf, laid, fonts)?;
    pictures::embed(&mut pdf, laid);
    let mut pages = Vec::with_capacity(laid.pages.len());
    let sheets = laid.pages.len();
    for (i, page) in laid.pages.iter_mut().enumerate() {
        if i % 16 == 0 {
            tell(progress, Stage::Pages, i, sheets)?;
        }
        let (width, height) = page.sheet.size();
        pages.push(PdfPage::new(Mm(width / MM), Mm(height / MM), ops::page(page, &laid.tree, &faces)));
        page.parts = Vec::new();
    }
    pdf.pages = pages;
    let options = PdfSaveOptions { optimize: true, subset_fonts: true, secure: true, image_optimization: None };
    let mut pdf = pdf.to_lopdf_document(&options, &mut Vec::new());
    fonts::map_codes(&mut pdf, &faces);
    Ok(pdf)
}

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
