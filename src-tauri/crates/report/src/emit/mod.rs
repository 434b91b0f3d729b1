//! Pages as PDF operators, through printpdf. Invariant: every operator that paints stands in marked content.
//!
//! printpdf writes a document when its last page is there. A long report would be held twice, as what is on its pages and as their
//! operators: pages are given to it a lot at a time, and their contents are put into a document of one page that has all the fonts.

mod compact;
mod fonts;
mod lot;
mod ops;
mod pictures;

use crate::content::Document;
use crate::error::Error;
use crate::layout::{Laid, tell};
use crate::text::Fonts;
use crate::{Progress, Stage};
use fonts::Face;
use lopdf::{Object, Stream, dictionary};
use printpdf::{Mm, PdfDocument, PdfFontMap, PdfPage};
use std::ops::ControlFlow;

/// The document as lopdf sees it, pages and fonts only. What is on a page leaves `laid` once it is written: a long report is held once.
///
/// # Errors
/// [`Error::Cancelled`], [`Error::Font`], [`Error::Pdf`].
pub fn emit(
    document: &Document,
    laid: &mut Laid,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<lopdf::Document, Error> {
    let mut frame = PdfDocument::new(&document.title);
    let faces = fonts::embed(&mut frame, laid, fonts)?;
    pictures::embed(&mut frame, laid);
    let contents = contents(laid, &faces, &fonts::light(&frame.resources.fonts), progress)?;
    frame.pages = vec![PdfPage::new(Mm(1.0), Mm(1.0), fonts::specimen(&faces))];
    let mut pdf = frame.to_lopdf_document(&lot::OPTIONS, &mut Vec::new());
    fonts::map_codes(&mut pdf, &faces);
    bind(&mut pdf, contents).map_err(|error| Error::Pdf(error.to_string()))?;
    Ok(pdf)
}

/// What every page shows.
fn contents(
    laid: &mut Laid,
    faces: &[Option<Face>],
    fonts: &PdfFontMap,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<Stream>, Error> {
    let sheets = laid.pages.len();
    std::thread::scope(|scope| {
        let mut writers = lot::Writers::start(scope, fonts);
        for (number, pages) in laid.pages.chunks_mut(lot::LOT).enumerate() {
            tell(progress, Stage::Pages, number * lot::LOT, sheets)?;
            let filled = pages.iter_mut().map(|page| {
                let (width, height) = page.sheet.size();
                let operators = ops::page(page, &laid.tree, faces);
                page.parts = Vec::new();
                PdfPage::new(Mm(width / MM), Mm(height / MM), operators)
            });
            writers.give(filled.collect());
        }
        writers.finish()
    })
}

/// Puts pages of these contents in the place of the one that names the fonts.
fn bind(pdf: &mut lopdf::Document, contents: Vec<Stream>) -> lopdf::Result<()> {
    let (model, resources, parent) = {
        let id = pdf.page_iter().next().ok_or(lopdf::Error::PageNumberNotFound(1))?;
        let page = pdf.get_dictionary(id)?;
        (id, page.get(b"Resources")?.clone(), page.get(b"Parent")?.as_reference()?)
    };
    if let Some(Object::Dictionary(page)) = pdf.objects.remove(&model) {
        pdf.objects.remove(&page.get(b"Contents")?.as_reference()?);
    }
    let mut kids = Vec::with_capacity(contents.len());
    for content in contents {
        let content = pdf.add_object(content);
        kids.push(Object::Reference(pdf.add_object(dictionary! {
            "Type" => "Page", "Parent" => parent, "Resources" => resources.clone(), "Contents" => content,
        })));
    }
    let pages = pdf.get_object_mut(parent)?.as_dict_mut()?;
    pages.set("Count", i64::try_from(kids.len()).unwrap_or(i64::MAX));
    pages.set("Kids", kids);
    Ok(())
}

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
