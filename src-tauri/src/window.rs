//! The window: one command that carries the whole table, one for dialogs, one that shows a joined file, one that says that the page is up, and one that
//! answers when the window is being closed.

use crate::{choose, files, home, leave};
use app::laptop::Laptop;
use app::table::dispatch;
use app::{App, Fault, file};
use std::time::Duration;
use tauri::{AppHandle, Manager, State, Wry};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use words::Words;

#[tauri::command(async)]
fn call(app: State<'_, App>, name: String, args: serde_json::Value) -> Result<serde_json::Value, Fault> {
    dispatch(&app, &name, args)
}

/// The page says that it shows something: what a measure of the start waits for.
#[tauri::command]
#[cfg_attr(feature = "e2e", allow(clippy::print_stderr, reason = "the measure reads it there"))]
fn ready() {
    #[cfg(feature = "e2e")]
    eprintln!("READY");
}

/// How often it is looked whether people pause.
const PAUSE: Duration = Duration::from_secs(3);

/// Writes the log of changes back to the file when people pause, for as long as the window is there.
fn rest(handle: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(PAUSE);
            // What cannot be written back now stays in the log, whole, and is tried again after the next change.
            let _ = handle.state::<App>().with(app::Desk::rest);
        }
    });
}

/// Opens the window, on the file named by the first argument when there is one.
#[allow(clippy::expect_used, reason = "without its window the program has nothing to say it with")]
pub fn run() {
    let app = App::new(Laptop::of_user());
    let refused = std::env::args().nth(1).and_then(|path| file::open(&app, &path).err());
    tauri::Builder::<Wry>::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(home::stay())
        .manage(app)
        .manage(leave::Leaving::default())
        .on_window_event(|window, event| {
            leave::requested(window, event);
            files::dropped(window, event);
        })
        .invoke_handler(tauri::generate_handler![call, choose::choose, files::open_attachment, files::open_written, leave::leave, ready])
        .setup(move |handle| {
            rest(handle.handle().clone());
            if let Some(fault) = refused {
                // The window opens on its welcome page, and says why the file did not.
                handle.dialog().message(fault.sentence(&Words::french())).kind(MessageDialogKind::Error).show(|_| {});
            }
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the system shows a web view");
}
