//! Pictures that people have joined: logos of the cover, photographs of actions. Invariant: their bytes are in the
//! snapshot itself, so that a sealed report needs nothing else.

use super::say::Say;
use super::{ActionFacts, Snapshot, name};
use crate::content::{Block, Logo, Photo};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::Arc;

/// A picture with what people say of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureFacts {
    /// What it shows, as people wrote it; else the name of its file, without its ending.
    pub caption: String,
    /// A PNG, JPEG or SVG file. In JSON: base64.
    #[serde(serialize_with = "to_text", deserialize_with = "of_text")]
    pub bytes: Arc<[u8]>,
}

fn to_text<S: Serializer>(bytes: &Arc<[u8]>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&STANDARD.encode(bytes))
}

fn of_text<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<[u8]>, D::Error> {
    let text = String::deserialize(from)?;
    STANDARD.decode(text).map(Arc::from).map_err(D::Error::custom)
}

/// The logos of the cover.
pub fn logos(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Logo> {
    let alt = |logo: &PictureFacts| say.alt(say.with("logo-alt", &[("name", logo.caption.as_str().into())]));
    snapshot.logos.iter().map(|logo| Logo { bytes: logo.bytes.clone(), alt: alt(logo) }).collect()
}

/// The photographs of an action, under their heading; nothing when there is none.
pub fn photos(action: &ActionFacts, say: &Say<'_>) -> Vec<Block> {
    if action.photos.is_empty() {
        return Vec::new();
    }
    let photo = |one: &PictureFacts| Photo {
        bytes: one.bytes.clone(),
        alt: say.alt(say.with("photo-alt", &[("caption", one.caption.as_str().into()), ("action", name(action).into())])),
        caption: one.caption.clone(),
    };
    vec![Block::heading(3, say.t("photos"), ""), Block::Photos(action.photos.iter().map(photo).collect())]
}
