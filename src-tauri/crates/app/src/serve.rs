//! The commands over loopback HTTP, for browser tests: the same page, the same table, another wire. This feature is
//! never in what ships.

use crate::desk::App;
use crate::table::dispatch;
use crate::wire::{Chosen, Fault};
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use tiny_http::{Header, Method, Request, Response, Server};

/// The policy of the window, with the loopback in place of its own protocol.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
     worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
const LARGEST_BODY: usize = 8 << 20;
const THREADS: usize = 4;

/// Serves until the process ends. `ready` hears the address.
pub fn serve(app: App, ui: &Path, port: u16, ready: impl FnOnce(String)) -> std::io::Result<()> {
    let server = Arc::new(Server::http(("127.0.0.1", port)).map_err(std::io::Error::other)?);
    let address = server.server_addr().to_string();
    ready(address.clone());
    let app = Arc::new(app);
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (server, app, ui, address) = (server.clone(), app.clone(), ui.to_owned(), address.clone());
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    // A browser that went away is no fault of the server's.
                    let _ = answer(request, &app, &ui, &address);
                }
            })
        })
        .collect();
    for thread in threads {
        let _ = thread.join();
    }
    Ok(())
}

fn answer(mut request: Request, app: &App, ui: &Path, address: &str) -> std::io::Result<()> {
    let origin = request.headers().iter().find(|header| header.field.equiv("Origin")).map(|header| header.value.to_string());
    if origin.is_some_and(|origin| origin != format!("http://{address}")) {
        return request.respond(Response::empty(403));
    }
    let path = request.url().split('?').next().unwrap_or("/").to_owned();
    match (request.method(), path.strip_prefix("/api/")) {
        (Method::Post, Some(name)) => {
            let mut body = Vec::new();
            request.as_reader().take(LARGEST_BODY as u64).read_to_end(&mut body)?;
            let (status, json) = match command(app, name, &body) {
                Ok(value) => (200, value.to_string()),
                Err(fault) => (422, serde_json::to_string(&fault).unwrap_or_default()),
            };
            request.respond(with_policy(Response::from_data(json.into_bytes()), "application/json").with_status_code(status))
        }
        (Method::Get, None) => match file(ui, &path) {
            Some((bytes, kind)) => request.respond(with_policy(Response::from_data(bytes), kind)),
            None => request.respond(Response::empty(404)),
        },
        _ => request.respond(Response::empty(405)),
    }
}

fn command(app: &App, name: &str, body: &[u8]) -> Result<serde_json::Value, Fault> {
    if name == "choose" {
        // No dialog can be driven here: the place comes from the environment.
        let path = std::env::var("ENSEMBLIER_SAVE_TO").ok();
        return serde_json::to_value(Chosen { path }).map_err(|error| Fault::new("internal").with("detail", error));
    }
    let args = serde_json::from_slice(body).map_err(|error| Fault::new("bad_call").with("detail", error))?;
    dispatch(app, name, args)
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

fn with_policy<R: Read>(response: Response<R>, kind: &str) -> Response<R> {
    [("Content-Type", kind), ("Content-Security-Policy", POLICY), ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store")]
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(response, Response::with_header)
}
