//! Opening, closing, and what the laptop remembers of files.

use super::state;
use crate::desk::{App, Desk};
use crate::wire::{Fault, FileState};
use std::path::Path;

/// Opens a plan in the window. The plan that was open is closed only once the new one is.
pub fn open(app: &App, path: &str) -> Result<FileState, Fault> {
    let path = Path::new(path);
    let mut place = app.place();
    let same = place.as_ref().is_some_and(|desk| desk.workspace.path() == path);
    if !same {
        let desk = Desk::open(path, &app.laptop())?;
        *place = Some(desk);
    }
    drop(place);
    app.laptop().opened(path);
    state(app)
}

/// Writes the example and opens it.
pub fn example(app: &App, path: &str) -> Result<FileState, Fault> {
    let path = Path::new(path);
    let desk = crate::example::make(path, &app.laptop())?;
    *app.place() = Some(desk);
    app.laptop().opened(path);
    state(app)
}

/// Closes the plan.
pub fn close(app: &App) -> Result<FileState, Fault> {
    *app.place() = None;
    state(app)
}

/// Forgets a recent file. The file itself is left alone.
pub fn forget(app: &App, path: &str) -> Result<FileState, Fault> {
    app.laptop().forget(Path::new(path));
    state(app)
}

/// Says who writes on this laptop.
pub fn set_author(app: &App, name: &str) -> Result<FileState, Fault> {
    app.laptop().set_author(name);
    if let Some(desk) = app.place().as_mut() {
        desk.author = name.trim().to_owned();
    }
    state(app)
}
