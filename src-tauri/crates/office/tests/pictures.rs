//! Photographs and logos in editable files: embedded, described, without what the camera wrote; words when they cannot be read.

mod support;

use office::Format;
use report::content::{Alt, Block, Logo, Photo, Section};
use std::sync::Arc;
use support::report_support::document;
use support::{made, parts, text};

fn alt(text: &str) -> Alt {
    Alt::new(text).unwrap()
}

#[test]
fn pictures_are_embedded_and_described_and_what_cannot_be_read_leaves_its_words() {
    let svg: Arc<[u8]> =
        br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 2"><rect width="6" height="2" fill="#0f4a50"/></svg>"##.as_slice().into();
    let turned = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../report/tests/fixtures/turned.jpg")).unwrap();
    let photo = |bytes: Arc<[u8]>, caption: &str| Photo { bytes, alt: alt(&format!("On voit {caption}")), caption: caption.into() };
    let photos = vec![photo(turned.into(), "une haie"), photo(svg.clone(), "un plan"), photo(Arc::from(*b"rien"), "un toit")];
    let mut document = document(vec![Section { title: "Photos".into(), blocks: vec![Block::Photos(photos)], ..Section::default() }]);
    let cover = document.cover.as_mut().unwrap();
    cover.logos = vec![Logo { bytes: svg.clone(), alt: alt("Logo du Pays") }, Logo { bytes: Arc::from(*b"?"), alt: alt("Logo perdu") }];
    for (format, main, folder) in [(Format::Docx, "word/document.xml", "word/media/"), (Format::Odt, "content.xml", "Pictures/")] {
        let files = parts(&made(&document, format));
        let main = text(&files, main);
        for words in ["Logo du Pays", "Logo perdu", "On voit une haie", "une haie", "On voit un plan", "On voit un toit", "un toit"] {
            assert!(main.contains(words), "{format:?}: {words}");
        }
        let ends: Vec<&str> = files.keys().filter_map(|name| name.strip_prefix(folder)).collect();
        assert_eq!(ends, ["picture1.png", "picture2.jpg", "picture3.png"], "{format:?}");
        let jpeg = &files[&format!("{folder}picture2.jpg")];
        assert!(jpeg.starts_with(b"\xff\xd8") && !jpeg.windows(4).any(|four| four == b"Exif"), "{format:?}");
    }
}
