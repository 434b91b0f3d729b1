//! Files are joined to a row, in one step: all of them, or none.

use crate::desk::Desk;
use crate::wire::{AttachmentAdd, Changed, Fault};
use crate::{clock, file, report};
use domain::{Id, Kind, Noun, Value};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use store::{Error, Op};

/// The largest file that is joined, in bytes.
pub const LARGEST: u64 = 50_000_000;

/// The field at fault when a file is refused: nothing that was typed waits to be saved.
const NAMED: &str = "name";

/// Joins files to the row that `field` of an attachment names.
pub fn add(desk: &mut Desk, asked: &AttachmentAdd) -> Result<Changed, Fault> {
    let noun = Noun::Attachment;
    let field = noun.field(&asked.field).filter(|field| matches!(field.kind, Kind::Ref(_)));
    let field = field.ok_or_else(|| Error::NoField { noun, field: asked.field.clone() })?;
    let files: Vec<(String, Vec<u8>)> = asked.paths.iter().map(|path| read(desk, Path::new(path))).collect::<Result<_, _>>()?;
    if let Kind::Ref(owner) = field.kind {
        report::open_to_changes(desk, owner, asked.owner)?;
    }
    // In the order in which they were chosen, also within one millisecond.
    let mut ids: Vec<Id> = files.iter().map(|_| clock::fresh_id()).collect();
    ids.sort_unstable();
    let ((), changed) = desk.change(Op::Create(noun), |tx| {
        for (id, (name, bytes)) in ids.into_iter().zip(files) {
            let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
            let named: [(&str, Value); 4] =
                [(field.name, asked.owner.into()), ("name", name.into()), ("size", Value::Int(size)), ("digest", tx.keep_bytes(&bytes)?.into())];
            tx.insert(noun, id, &file::values(noun, &named))?;
        }
        Ok(())
    })?;
    Ok(changed)
}

/// The name and the bytes of a file. One that is too large is not read.
fn read(desk: &Desk, path: &Path) -> Result<(String, Vec<u8>), Fault> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let too_large = |size: u64| {
        Fault::new("attachment_too_large").with("name", &name).with("size", desk.words.size(size)).with("most", desk.words.size(LARGEST)).at(NAMED)
    };
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(Fault::new("attachment_no_file").with("name", &name).at(NAMED));
    }
    if about.len() > LARGEST {
        return Err(too_large(about.len()));
    }
    // It may grow while it is read.
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(bytes.len() as u64));
    }
    Ok((name.replace(['\n', '\r'], " ").chars().take(255).collect(), bytes))
}
