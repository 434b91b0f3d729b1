//! Embeds pictures. Invariant: a picture that is shown twice is written once, under the hash of its points; none is
//! interpolated, none shines through.

use crate::layout::Laid;
use crate::layout::block::Ink;
use crate::picture::{Data, Picture};
use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Embeds every picture of the pages.
pub fn embed(pdf: &mut PdfDocument, laid: &Laid) {
    for ink in laid.pages.iter().flat_map(|p| &p.parts).flat_map(|p| &p.inks) {
        if let Ink::Picture(ink) = ink {
            pdf.resources.xobjects.map.entry(id(&ink.picture)).or_insert_with(|| object(&ink.picture));
        }
    }
}

/// The name of a picture in the pages.
pub fn id(picture: &Picture) -> XObjectId {
    let (Data::Rgb(bytes) | Data::Jpeg(bytes)) = &picture.data;
    let mut hash = Sha256::new();
    hash.update(picture.width.to_be_bytes());
    hash.update(bytes);
    let name: String = hash.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect();
    XObjectId(format!("I{name}"))
}

fn object(picture: &Picture) -> XObject {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let mut dict: BTreeMap<String, DictItem> = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(picture.width.into())),
        ("Height", DictItem::Int(picture.height.into())),
        ("ColorSpace", name("DeviceRGB")),
        ("BitsPerComponent", DictItem::Int(8)),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    let content = match &picture.data {
        Data::Rgb(points) => points.clone(),
        Data::Jpeg(file) => {
            dict.insert("Filter".to_owned(), name("DCTDecode"));
            file.clone()
        }
    };
    XObject::External(ExternalXObject { stream: ExternalStream { dict, content, compress: true }, width: None, height: None, dpi: None })
}
