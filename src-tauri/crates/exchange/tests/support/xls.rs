//! An XLS (BIFF8 in an OLE box, [MS-XLS] and [MS-CFB]): shared strings, numbers, days, merged cells, hidden sheets. LibreOffice opens it.

use super::{In, Page};
use domain::Day;
use std::collections::HashMap;

const SECTOR: usize = 512;
const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;

pub fn write(pages: &[Page]) -> Vec<u8> {
    boxed(&stream(pages))
}

/// A record: its kind, its length, what it holds.
fn record(out: &mut Vec<u8>, kind: u16, data: &[u8]) {
    out.extend(kind.to_le_bytes());
    out.extend(u16::try_from(data.len()).unwrap().to_le_bytes());
    out.extend(data);
}

fn stream(pages: &[Page]) -> Vec<u8> {
    let mut strings = Strings::default();
    let sheets: Vec<Vec<u8>> = pages.iter().map(|page| sheet(page, &mut strings)).collect();
    let mut out = Vec::new();
    record(&mut out, 0x0809, &begin(0x0005));
    record(&mut out, 0x0042, &0x04B0u16.to_le_bytes());
    for _ in 0..4 {
        // Arial, 10 points.
        let mut font = vec![0xC8, 0, 0, 0, 0xFF, 0x7F, 0x90, 1, 0, 0, 0, 0, 0, 0];
        font.extend([5, 0]);
        font.extend(b"Arial");
        record(&mut out, 0x0031, &font);
    }
    for format in [0u16, 14] {
        let mut style = vec![0; 20];
        style[2..4].copy_from_slice(&format.to_le_bytes());
        record(&mut out, 0x00E0, &style);
    }
    let mut places = Vec::new();
    for page in pages {
        let mut sheet = vec![0; 4];
        sheet.extend([u8::from(page.hidden), 0]);
        let letters: Vec<u16> = page.name.encode_utf16().collect();
        sheet.extend([u8::try_from(letters.len()).unwrap(), 1]);
        sheet.extend(letters.iter().flat_map(|unit| unit.to_le_bytes()));
        places.push(out.len() + 4);
        record(&mut out, 0x0085, &sheet);
    }
    strings.write(&mut out);
    record(&mut out, 0x000A, &[]);
    for (place, sheet) in places.into_iter().zip(sheets) {
        let at = u32::try_from(out.len()).unwrap();
        out[place..place + 4].copy_from_slice(&at.to_le_bytes());
        out.extend(sheet);
    }
    out
}

fn begin(kind: u16) -> Vec<u8> {
    [0x0600, kind, 0x0DBB, 0x07CC, 0, 0, 0, 0].into_iter().flat_map(u16::to_le_bytes).collect()
}

/// The strings of all cells, each once.
#[derive(Default)]
struct Strings {
    all: Vec<String>,
    places: HashMap<String, u32>,
    used: u32,
}

impl Strings {
    fn place(&mut self, text: &str) -> u32 {
        self.used += 1;
        let next = u32::try_from(self.all.len()).unwrap();
        *self.places.entry(text.to_owned()).or_insert_with(|| {
            self.all.push(text.to_owned());
            next
        })
    }

    /// A record takes 8,224 bytes: what does not fit goes on in another, which begins with a string.
    fn write(&self, out: &mut Vec<u8>) {
        let mut data: Vec<u8> = self.used.to_le_bytes().into_iter().chain(u32::try_from(self.all.len()).unwrap().to_le_bytes()).collect();
        let mut kind = 0x00FC;
        for text in &self.all {
            let letters: Vec<u16> = text.encode_utf16().take(4_000).collect();
            let mut own: Vec<u8> = u16::try_from(letters.len()).unwrap().to_le_bytes().to_vec();
            own.push(1);
            own.extend(letters.iter().flat_map(|unit| unit.to_le_bytes()));
            if data.len() + own.len() > 8_224 {
                record(out, kind, &data);
                (kind, data) = (0x003C, Vec::new());
            }
            data.extend(own);
        }
        record(out, kind, &data);
    }
}

fn sheet(page: &Page, strings: &mut Strings) -> Vec<u8> {
    let mut out = Vec::new();
    record(&mut out, 0x0809, &begin(0x0010));
    let rows = u32::try_from(page.lines.len()).unwrap();
    let columns = u16::try_from(page.lines.iter().map(Vec::len).max().unwrap_or(0)).unwrap();
    let mut size: Vec<u8> = [0u32, rows].into_iter().flat_map(u32::to_le_bytes).collect();
    size.extend([0u16, columns, 0].into_iter().flat_map(u16::to_le_bytes));
    record(&mut out, 0x0200, &size);
    for (row, column, cell) in page.cells() {
        let at = |style: u16| -> Vec<u8> { [u16::try_from(row).unwrap(), column, style].into_iter().flat_map(u16::to_le_bytes).collect() };
        let number = |style: u16, number: f64| [at(style), number.to_le_bytes().to_vec()].concat();
        match cell {
            In::Text(text) => record(&mut out, 0x00FD, &[at(0), strings.place(text).to_le_bytes().to_vec()].concat()),
            In::Number(own) => record(&mut out, 0x0203, &number(0, *own)),
            In::Formula(_, result) => record(&mut out, 0x0203, &number(0, result.parse().unwrap_or_default())),
            In::Day(day) => record(&mut out, 0x0203, &number(1, (*day - Day::from_ymd_opt(1899, 12, 30).unwrap()).num_days() as f64)),
            In::Flag(flag) => record(&mut out, 0x0205, &[at(0), vec![u8::from(*flag), 0]].concat()),
            In::Empty => {}
        }
    }
    if !page.merged.is_empty() {
        let mut areas = u16::try_from(page.merged.len()).unwrap().to_le_bytes().to_vec();
        for (top, left, bottom, right) in &page.merged {
            let area = [u16::try_from(*top).unwrap(), u16::try_from(*bottom).unwrap(), *left, *right];
            areas.extend(area.into_iter().flat_map(u16::to_le_bytes));
        }
        record(&mut out, 0x00E5, &areas);
    }
    record(&mut out, 0x000A, &[]);
    out
}

/// A box that holds one stream, in sectors of 512 bytes: first where each goes on, then the list of streams, then the stream.
fn boxed(stream: &[u8]) -> Vec<u8> {
    let sectors = stream.len().max(4096).div_ceil(SECTOR);
    let tables = (1..).find(|tables| tables * (SECTOR / 4) > sectors + tables).unwrap();
    let number = |number: usize| u32::try_from(number).unwrap();
    let mut out = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    out.extend([0; 16]);
    out.extend([0x3Eu16, 3, 0xFFFE, 9, 6, 0, 0, 0].into_iter().flat_map(u16::to_le_bytes));
    let head = [0, number(tables), number(tables), 0, 4096, END, 0, END, 0];
    out.extend(head.into_iter().flat_map(u32::to_le_bytes));
    out.extend((0..109).map(|at| if at < tables { number(at) } else { FREE }).flat_map(u32::to_le_bytes));
    let mut next: Vec<u32> = vec![0xFFFF_FFFD; tables];
    next.push(END);
    next.extend((1..sectors).map(|at| number(tables + 1 + at)));
    next.push(END);
    next.resize(tables * (SECTOR / 4), FREE);
    out.extend(next.into_iter().flat_map(u32::to_le_bytes));
    out.extend(entry("Root Entry", 5, 1, END, 0));
    out.extend(entry("Workbook", 2, FREE, number(tables + 1), sectors * SECTOR));
    out.extend([entry("", 0, FREE, 0, 0), entry("", 0, FREE, 0, 0)].concat());
    out.extend(stream);
    out.resize(SECTOR * (1 + tables + 1 + sectors), 0);
    out
}

fn entry(name: &str, kind: u8, child: u32, start: u32, size: usize) -> Vec<u8> {
    let mut letters: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = if name.is_empty() { 0 } else { u16::try_from(letters.len()).unwrap() + 2 };
    letters.resize(64, 0);
    letters.extend(length.to_le_bytes());
    letters.extend([kind, 1]);
    letters.extend([FREE, FREE, child].into_iter().flat_map(u32::to_le_bytes));
    letters.extend([0; 36]);
    letters.extend(start.to_le_bytes());
    letters.extend((size as u64).to_le_bytes());
    letters
}
