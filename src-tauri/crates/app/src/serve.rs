//! The commands over loopback HTTP, for browser tests: the same page, the same table, another wire. This feature is
//! never in what ships.

use crate::desk::App;
use crate::table::dispatch;
use crate::wire::{ChooseArg, Chosen, Fault, Purpose};
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as Name, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// The policy of the window, with the loopback in place of its own protocol.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
     worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
const LARGEST_BODY: usize = 8 << 20;

struct Site {
    app: App,
    ui: PathBuf,
    origin: String,
}

/// Serves until the process ends. `ready` hears the address.
pub fn serve(app: App, ui: &Path, port: u16, ready: impl FnOnce(String)) -> std::io::Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_io().build()?.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        let address = listener.local_addr()?.to_string();
        let site = Site { app, ui: ui.to_owned(), origin: format!("http://{address}") };
        let router =
            Router::new().route("/api/{name}", post(command)).fallback(page).layer(DefaultBodyLimit::max(LARGEST_BODY)).with_state(Arc::new(site));
        ready(address);
        axum::serve(listener, router).await
    })
}

async fn command(State(site): State<Arc<Site>>, Name(name): Name<String>, headers: HeaderMap, body: Bytes) -> Response {
    if headers.get(header::ORIGIN).is_some_and(|origin| origin.as_bytes() != site.origin.as_bytes()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    // A command may wait for the desk, or read a whole file.
    let answer = tokio::task::spawn_blocking(move || answer(&site.app, &name, &body)).await;
    match answer.unwrap_or_else(|error| Err(Fault::new("internal").with("detail", error))) {
        Ok(value) => Json(value).into_response(),
        Err(fault) => (StatusCode::UNPROCESSABLE_ENTITY, Json(fault)).into_response(),
    }
}

fn answer(app: &App, name: &str, body: &[u8]) -> Result<serde_json::Value, Fault> {
    if name == "choose" {
        // No dialog can be driven here: the place comes from the environment.
        let asked: ChooseArg = serde_json::from_slice(body).map_err(|error| Fault::new("bad_call").with("detail", error))?;
        let place = match asked.purpose {
            Purpose::Attach
            | Purpose::Contours
            | Purpose::Invoices
            | Purpose::Readings
            | Purpose::OpenData
            | Purpose::PlanWorkbook
            | Purpose::ScoresWorkbook => "ENSEMBLIER_ATTACH",
            Purpose::Folder => "ENSEMBLIER_FOLDER",
            _ => "ENSEMBLIER_SAVE_TO",
        };
        // As a dialog does, the name ends as what is written.
        let written = matches!(
            asked.purpose,
            Purpose::Findings
                | Purpose::ReportText
                | Purpose::ReportOpenText
                | Purpose::ReportTables
                | Purpose::ExportXlsx
                | Purpose::ExportOds
                | Purpose::ExportJson
                | Purpose::ExportCards
        );
        let end = asked.purpose.extension().filter(|_| written);
        let path = std::env::var(place).ok().map(|path| match end {
            Some(end) => Path::new(&path).with_extension(end).display().to_string(),
            None if asked.purpose == Purpose::ExportFolder => Path::new(&path).with_extension("").display().to_string(),
            None => path,
        });
        return serde_json::to_value(Chosen { path }).map_err(|error| Fault::new("internal").with("detail", error));
    }
    let args = serde_json::from_slice(body).map_err(|error| Fault::new("bad_call").with("detail", error))?;
    dispatch(app, name, args)
}

async fn page(State(site): State<Arc<Site>>, method: Method, uri: Uri) -> Response {
    if method != Method::GET {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    match file(&site.ui, uri.path()) {
        Some((bytes, kind)) => {
            let headers = [
                (header::CONTENT_TYPE, kind),
                (header::CONTENT_SECURITY_POLICY, POLICY),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                (header::CACHE_CONTROL, "no-store"),
            ];
            (headers, bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn file(ui: &Path, path: &str) -> Option<(Vec<u8>, &'static str)> {
    let path = path.trim_start_matches('/');
    let path = PathBuf::from(if path.is_empty() { "index.html" } else { path });
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let kind = match path.extension()?.to_str()? {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
    std::fs::read(ui.join(path)).ok().map(|bytes| (bytes, kind))
}
