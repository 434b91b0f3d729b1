//! Attachments: files joined to a row, their bytes kept once in the plan's own file.

mod add;
mod open;
mod save;

pub use add::{LARGEST, add};
pub(crate) use open::file_name;
pub use open::open;
pub use save::save;

use crate::desk::Desk;
use crate::wire::Fault;
use domain::Id;
use domain::records::Attachment;

/// An attachment and its bytes, which are what was joined.
fn read(desk: &Desk, id: Id) -> Result<(Attachment, Vec<u8>), Fault> {
    let attachment = desk.workspace.find::<Attachment>(id)?;
    let bytes = desk.workspace.bytes(&attachment.digest)?.ok_or_else(|| Fault::new("attachment_lost").with("name", &attachment.name))?;
    Ok((attachment, bytes))
}
