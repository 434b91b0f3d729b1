//! The desktop around the window: asks it to close as the cross of a title bar does (ICCCM 4.2.8.1). The driver of the
//! web view cannot: it knows the page, not the window.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask};

/// Asks the window whose title holds `title` to close.
pub fn close(title: &str) {
    let (server, screen) = x11rb::connect(None).expect("a display: run under xvfb-run");
    let atom = |name: &str| server.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let (protocols, delete, name, utf8) = (atom("WM_PROTOCOLS"), atom("WM_DELETE_WINDOW"), atom("_NET_WM_NAME"), atom("UTF8_STRING"));
    let root = server.setup().roots[screen].root;
    let windows = server.query_tree(root).unwrap().reply().unwrap().children;
    let found = windows.into_iter().find(|window| {
        let named = server.get_property(false, *window, name, utf8, 0, 1024).unwrap().reply().unwrap().value;
        let protocols = server.get_property(false, *window, protocols, AtomEnum::ATOM, 0, 64).unwrap().reply().unwrap();
        String::from_utf8_lossy(&named).contains(title) && protocols.value32().is_some_and(|mut all| all.any(|one| one == delete))
    });
    let window = found.expect("the window is on the screen");
    let asked = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
    server.send_event(false, window, EventMask::NO_EVENT, asked).unwrap().check().unwrap();
    server.flush().unwrap();
}
