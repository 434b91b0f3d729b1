//! The page stays at home: a link, a drop or a script cannot take the window to another address.

use tauri::{Runtime, Url, plugin};

/// The plugin that refuses to leave.
pub fn stay<R: Runtime>() -> plugin::TauriPlugin<R> {
    plugin::Builder::<R>::new("stay-home").on_navigation(|_, url| is_home(url)).build()
}

fn is_home(url: &Url) -> bool {
    url.scheme() == "tauri"
        || url.scheme().starts_with("isolation-")
        || matches!(url.host_str(), Some("tauri.localhost"))
        || url.as_str() == "about:blank"
        || (cfg!(dev) && url.host_str() == Some("127.0.0.1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_home() {
        let home = |text: &str| is_home(&Url::parse(text).unwrap());
        assert!(home("tauri://localhost/"));
        assert!(!home("https://example.org/"));
        assert!(!home("file:///etc/passwd"));
        assert!(!home("https://tauri.localhost.example.org/"));
    }
}
