//! Closing the window: the page is asked first, so that what is being typed is in the file before the window goes.
//!
//! Invariant: a page that does not answer keeps nobody. A second request, once `PATIENCE` has passed, closes.

use std::sync::Mutex;
use std::time::{Duration, Instant};
use tauri::{Manager, Runtime, State, Window, WindowEvent};

const PATIENCE: Duration = Duration::from_secs(4);
/// What the page listens to: `ui/src/App.svelte`.
const ASK: &str = "window.dispatchEvent(new Event('leave'))";

/// Since when the page has been asked, while it has not answered.
#[derive(Default)]
pub struct Leaving(Mutex<Option<Instant>>);

impl Leaving {
    fn set(&self, since: Option<Instant>) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = since;
    }

    fn since(&self) -> Option<Instant> {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// What happens to the window: of all of it, only its closing is ours.
#[allow(clippy::disallowed_methods, reason = "how long a page has been silent is no part of the plan")]
pub fn requested<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let leaving = window.state::<Leaving>();
    match leaving.since() {
        Some(since) if since.elapsed() < PATIENCE => api.prevent_close(),
        Some(_) => {}
        None => {
            let page = window.app_handle().get_webview_window(window.label());
            if page.is_some_and(|page| page.eval(ASK).is_ok()) {
                leaving.set(Some(Instant::now()));
                api.prevent_close();
            }
        }
    }
}

/// The page's answer: the window goes, or the person stays.
#[tauri::command]
pub fn leave<R: Runtime>(window: Window<R>, leaving: State<'_, Leaving>, go: bool) {
    leaving.set(None);
    if go {
        // A window that is already gone needs no closing.
        let _ = window.destroy();
    }
}
