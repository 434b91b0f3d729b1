//! `serve`: the window's page over loopback HTTP, for browser tests.

use super::Call;
use crate::{Answer, Outcome, print};
use app::App;
use std::path::PathBuf;

/// The command.
pub fn run(call: &Call<'_>) -> Answer {
    let app = App::new(call.laptop.clone());
    if let Some(path) = call.typed.get_one::<PathBuf>("open") {
        app::file::open(&app, &path.display().to_string())?;
    }
    let port = call.typed.get_one::<u16>("port").copied().unwrap_or(0);
    let ui = call.typed.get_one::<PathBuf>("ui").cloned().unwrap_or_default();
    app::serve::serve(app, &ui, port, |address| print::line(&format!("LISTEN http://{address}")))?;
    Ok(Outcome::Well)
}
