//! Files between the window and the system: those that are dropped on it, joined files that the system's own application shows, and the folders of
//! what was written.

use app::{App, Fault, attachment};
use domain::Id;
use std::path::PathBuf;
use tauri::{DragDropEvent, Manager, Runtime, State, Window, WindowEvent};

/// Tells the page which files were dropped on the window: `ui/src/App.svelte` listens.
pub fn dropped<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event else { return };
    if let (Some(said), Some(page)) = (announcement(paths), window.app_handle().get_webview_window(window.label())) {
        // A page that is gone has nothing to join them to.
        let _ = page.eval(said);
    }
}

/// The script that says it: paths as JSON, which is script as well.
fn announcement(paths: &[PathBuf]) -> Option<String> {
    let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    let detail = serde_json::to_string(&paths).ok()?;
    Some(format!("window.dispatchEvent(new CustomEvent('dropped', {{ detail: {detail} }}))"))
}

/// Shows a joined file in the system's application. The page names the row, never a path.
#[tauri::command(async)]
pub fn open_attachment(app: State<'_, App>, id: Id) -> Result<(), Fault> {
    let copy = app.with(|desk| attachment::open(desk, id))?;
    if let Some(path) = copy.path {
        open::that_detached(path)?;
    }
    Ok(())
}

/// Shows the folder of what a request wrote. The page names the request, never a path.
#[tauri::command(async)]
pub fn open_written(app: State<'_, App>, request: u32) -> Result<(), Fault> {
    open::that_detached(app.jobs.folder(request)?)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_quotes_stays_text() {
        let said = announcement(&[PathBuf::from("/a/l'\"été\\.pdf")]).unwrap();
        assert_eq!(said, r#"window.dispatchEvent(new CustomEvent('dropped', { detail: ["/a/l'\"été\\.pdf"] }))"#);
    }
}
