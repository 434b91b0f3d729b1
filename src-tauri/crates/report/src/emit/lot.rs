//! Pages written a lot at a time, beside the thread that fills them. Invariant: pages come out in order, and a lot's bytes do not
//! depend on who wrote it.

use super::compact::compact;
use crate::error::Error;
use crate::write::pack;
use lopdf::{Object, Stream};
use printpdf::{PdfDocument, PdfFontMap, PdfPage, PdfSaveOptions};
use std::num::NonZero;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{Scope, ScopedJoinHandle, available_parallelism};

/// Pages of a lot: enough for what a lot costs by itself not to count, few enough for little to wait.
pub const LOT: usize = 32;

/// More threads than this wait for the one that fills pages.
const MOST: usize = 4;

/// Those who write lots.
pub struct Writers<'scope> {
    doors: Vec<SyncSender<Vec<PdfPage>>>,
    hands: Vec<ScopedJoinHandle<'scope, Result<Vec<Vec<Stream>>, Error>>>,
    given: usize,
}

impl<'scope> Writers<'scope> {
    /// Starts them. `fonts` give the widths of codes.
    pub fn start<'env>(scope: &'scope Scope<'scope, 'env>, fonts: &'env PdfFontMap) -> Self {
        let count = available_parallelism().map_or(1, NonZero::get).min(MOST);
        let (doors, hands) = (0..count)
            .map(|_| {
                let (door, lots) = sync_channel::<Vec<PdfPage>>(1);
                (door, scope.spawn(move || lots.into_iter().map(|pages| write(pages, fonts)).collect()))
            })
            .unzip();
        Self { doors, hands, given: 0 }
    }

    /// Gives the next lot.
    pub fn give(&mut self, lot: Vec<PdfPage>) {
        let door = self.given % self.doors.len();
        self.given += 1;
        // Nobody takes it when that writer has failed: what it failed of is told at the end.
        let _ = self.doors[door].send(lot);
    }

    /// The contents of all pages, in order.
    pub fn finish(self) -> Result<Vec<Stream>, Error> {
        drop(self.doors);
        let mut all = Vec::new();
        for hand in self.hands {
            let lots = hand.join().unwrap_or_else(|_| Err(Error::Pdf("a writing thread failed".to_owned())))?;
            all.push(lots.into_iter());
        }
        let count = all.len();
        Ok((0..self.given).filter_map(|lot| all[lot % count].next()).flatten().collect())
    }
}

/// The contents of some pages, compact and compressed.
fn write(pages: Vec<PdfPage>, fonts: &PdfFontMap) -> Result<Vec<Stream>, Error> {
    let mut lot = PdfDocument::new("");
    lot.resources.fonts = fonts.clone();
    lot.pages = pages;
    let mut written = lot.to_lopdf_document(&OPTIONS, &mut Vec::new());
    drop(lot);
    let pages = written.get_pages();
    let content = |page| {
        let contents = written.get_dictionary(page).and_then(|page| page.get(b"Contents")).and_then(Object::as_reference);
        match contents.map(|id| written.objects.remove(&id)) {
            Ok(Some(Object::Stream(stream))) => pack::stream(compact(&stream.content)),
            _ => Err(Error::Pdf("a page has no contents".to_owned())),
        }
    };
    pages.into_values().map(content).collect()
}

/// How printpdf writes: fonts come cut already.
pub const OPTIONS: PdfSaveOptions = PdfSaveOptions { optimize: true, subset_fonts: true, secure: true, image_optimization: None };
