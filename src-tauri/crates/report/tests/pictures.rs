//! Pictures and the cover: what people give is shown upright, opaque and within its place, or said to be unreadable.

mod support;

use lopdf::{Document, Object, Stream};
use report::content::{Alt, Block, Cover, Logo, Photo, Section};
use report::draw::Rgb;
use std::sync::Arc;
use support::{document, hostile, made};

fn photo(bytes: Arc<[u8]>) -> Photo {
    Photo { bytes, alt: Alt::new("une haie").expect("not blank"), caption: "La haie".into() }
}

fn of(photos: Vec<Photo>) -> report::Pdf {
    made(&document(vec![Section { title: "Photos".into(), blocks: vec![Block::Photos(photos)], ..Section::default() }]))
}

/// Width, height and points of each picture in the file.
fn pictures(pdf: &[u8]) -> Vec<(u32, u32, image::RgbImage)> {
    let pdf = Document::load_mem(pdf).expect("our own PDF is read");
    let is_picture = |s: &&Stream| s.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Image");
    let number = |s: &Stream, key: &[u8]| u32::try_from(s.dict.get(key).and_then(Object::as_i64).expect("a number")).expect("a size");
    let mut out = Vec::new();
    for stream in pdf.objects.values().filter_map(|o| o.as_stream().ok()).filter(is_picture) {
        assert!(!stream.dict.has(b"SMask") && !stream.dict.has(b"Interpolate"));
        let (width, height) = (number(stream, b"Width"), number(stream, b"Height"));
        let filter = stream.dict.get(b"Filter").and_then(Object::as_name).unwrap_or_default();
        let points = if filter == b"DCTDecode" {
            image::load_from_memory(&stream.content).expect("a JPEG").into_rgb8()
        } else {
            let bytes = if filter.is_empty() { stream.content.clone() } else { stream.decompressed_content().expect("Flate") };
            image::RgbImage::from_raw(width, height, bytes).expect("three bytes a point")
        };
        out.push((width, height, points));
    }
    out
}

fn near(a: image::Rgb<u8>, b: [u8; 3]) -> bool {
    a.0.iter().zip(b).all(|(x, y)| x.abs_diff(y) < 40)
}

#[test]
fn a_photograph_held_on_its_side_stands_upright_and_says_nothing_of_the_camera() {
    let pdf = of(vec![photo(hostile::turned())]);
    let [(width, height, points)] = &pictures(&pdf.bytes)[..] else { panic!("one picture") };
    // The file is 48 wide and 32 high, its top left red: turned to the right, red stands on the right.
    assert_eq!((*width, *height), (32, 48));
    assert!(near(*points.get_pixel(24, 8), [200, 40, 40]), "{:?}", points.get_pixel(24, 8));
    assert!(!pdf.bytes.windows(4).any(|w| w == b"Exif"));
    assert!(pdf.structure.contains("Figure alt=\"une haie\"") && pdf.structure.contains("La haie"));
}

#[test]
fn four_colours_become_three_and_what_shines_through_is_white() {
    let read =
        |name: &str| -> Arc<[u8]> { std::fs::read(format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a fixture").into() };
    let cmyk = pictures(&of(vec![photo(read("cmyk.jpg"))]).bytes);
    assert!(near(*cmyk[0].2.get_pixel(8, 6), [200, 40, 40]), "{:?}", cmyk[0].2.get_pixel(8, 6));
    let clear = pictures(&of(vec![photo(hostile::clear())]).bytes);
    assert_eq!(clear[0].2.get_pixel(0, 0).0, [255, 255, 255]);
    assert!(near(*clear[0].2.get_pixel(1, 20), [227, 142, 142]), "{:?}", clear[0].2.get_pixel(1, 20));
}

#[test]
fn a_large_photograph_is_scaled_to_two_hundred_dots_an_inch_of_its_place() {
    let large = image::RgbImage::from_fn(1_500, 1_000, |x, y| image::Rgb([(x % 256) as u8, (y % 256) as u8, 90]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    large.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a JPEG is written");
    let bytes: Arc<[u8]> = bytes.into_inner().into();
    let alone = of(vec![photo(bytes.clone())]);
    let (width, height, _) = pictures(&alone.bytes)[0];
    // 476 points of the body are 6.6 inches.
    assert!((1_315..=1_325).contains(&width) && (875..=885).contains(&height), "{width} x {height}");
    let pair = of(vec![photo(bytes.clone()), photo(bytes)]);
    let (width, ..) = pictures(&pair.bytes)[0];
    assert!(width < 660, "{width}");
    assert_eq!(pictures(&pair.bytes).len(), 1, "the same picture is written once");
}

#[test]
fn a_drawing_opens_no_file_of_the_machine() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("secret.png");
    image::RgbImage::from_pixel(10, 10, image::Rgb([255, 0, 0])).save(&path).expect("a PNG is written");
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><image href=\"{}\" width=\"10\" height=\"10\"/><path d=\"M0 0h1v1z\"/></svg>",
        path.display()
    );
    for (_, _, points) in pictures(&of(vec![photo(svg.into_bytes().into())]).bytes) {
        assert!(points.pixels().all(|p| p[0] == p[1]), "the file was drawn");
    }
}

#[test]
fn bytes_that_are_no_picture_leave_a_sentence_and_their_caption() {
    let whole = hostile::turned();
    let mut damaged = vec![Vec::new(), b"rien".to_vec(), b"<svg".to_vec(), b"\x89PNG\r\n\x1a\n".to_vec()];
    damaged.extend((1..24).map(|part| whole[..whole.len() * part / 24].to_vec()));
    for bytes in damaged {
        let pdf = of(vec![photo(bytes.into())]);
        let shown = pdf.structure.contains("Figure");
        assert!(shown != pdf.structure.contains("Image illisible."), "{}", pdf.structure);
        assert!(pdf.structure.contains("La haie"));
    }
}

#[test]
fn logos_stand_on_the_cover_and_words_are_read_on_its_colour() {
    for (accent, words) in [(Rgb(0xff, 0xd5, 0), "0.078 0.125 0.141 rg"), (Rgb(0x20, 0x20, 0x60), "1 1 1 rg")] {
        let mut document = document(vec![]);
        let logo = |bytes, words: &str| Logo { bytes, alt: Alt::new(words).expect("not blank") };
        document.cover = Some(Cover {
            title: "Titre".into(),
            logos: vec![logo(hostile::svg(), "Exemple"), logo(hostile::clear(), "Rond"), logo(Arc::from(*b"?"), "Sans image")],
            accent: Some(accent),
            ..Cover::default()
        });
        let pdf = made(&document);
        assert!(pdf.structure.contains("Figure alt=\"Exemple\"") && pdf.structure.contains("\"Sans image\""), "{}", pdf.structure);
        assert_eq!(pictures(&pdf.bytes).len(), 2);
        let file = Document::load_mem(&pdf.bytes).expect("our own PDF is read");
        let page = *file.get_pages().values().next().expect("a page");
        let content = String::from_utf8_lossy(&file.get_page_content(page)).replace('\n', " ");
        assert!(content.contains(words), "{content}");
    }
}
