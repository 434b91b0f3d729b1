//! A WebDriver client for the real window: W3C commands over loopback HTTP to WebKitWebDriver (Debian package
//! webkit2gtk-driver). One session a window; the driver and what it started end with it.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE: Duration = Duration::from_secs(30);

/// The window of the application, driven.
pub struct Window {
    driver: Child,
    port: u16,
    session: String,
}

impl Window {
    /// Starts the application with these arguments and environment, and takes hold of its window.
    pub fn open(binary: &str, args: &[&str], env: &[(&str, &str)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".into()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .envs(env.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is needed (Debian package webkit2gtk-driver)");
        let mut window = Self { driver, port, session: String::new() };
        window.until("the driver answers", || window.request("GET", "/status", None).ok().map(|_| ()));
        let options = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {"binary": binary, "args": args}}}});
        let answer = window.request("POST", "/session", Some(options)).expect("the window opens");
        window.session = answer["sessionId"].as_str().unwrap().to_owned();
        window
    }

    fn request(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, String> {
        let text = |error: std::io::Error| error.to_string();
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(text)?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(text)?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            body.len()
        );
        stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).map_err(text)?;
        let json = read_body(&mut stream)?;
        let answer: Value = serde_json::from_slice(&json).map_err(|error| error.to_string())?;
        match answer["value"]["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", answer["value"]["message"])),
            None => Ok(answer["value"].clone()),
        }
    }

    fn at(&self, path: &str) -> String {
        format!("/session/{}{path}", self.session)
    }

    /// Waits until `look` gives something.
    #[allow(clippy::disallowed_methods, reason = "a test waits for a real window")]
    pub fn until<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(Instant::now() < end, "waited in vain: {what}");
            std::thread::park_timeout(Duration::from_millis(25));
        }
    }

    fn element(&self, css: &str) -> String {
        self.until(css, || {
            let query = json!({"using": "css selector", "value": css});
            let found = self.request("POST", &self.at("/element"), Some(query)).ok()?;
            found[ELEMENT].as_str().map(|id| self.at(&format!("/element/{id}")))
        })
    }

    /// Clicks an element, as soon as it can be.
    pub fn click(&self, css: &str) {
        self.until(&format!("a click on {css}"), || self.request("POST", &(self.element(css) + "/click"), Some(json!({}))).ok());
    }

    /// Types keys in an element.
    pub fn keys(&self, css: &str, text: &str) {
        self.until(&format!("keys in {css}"), || self.request("POST", &(self.element(css) + "/value"), Some(json!({ "text": text }))).ok());
    }

    /// Runs a script in the page and gives what it returns.
    pub fn script(&self, script: &str) -> Value {
        self.request("POST", &self.at("/execute/sync"), Some(json!({"script": script, "args": []}))).unwrap_or(Value::Null)
    }

    /// Runs a script that answers when it is done, by its last argument.
    pub fn ask(&self, script: &str) -> Result<Value, String> {
        self.request("POST", &self.at("/execute/async"), Some(json!({"script": script, "args": []})))
    }

    /// Waits until a script returns true.
    pub fn holds(&self, script: &str) {
        self.until(script, || (self.script(script) == Value::Bool(true)).then_some(()));
    }

    /// Waits until an element's text holds `wanted`.
    pub fn see(&self, css: &str, wanted: &str) {
        let quoted = (json!(css), json!(wanted));
        self.holds(&format!(
            "return [...document.querySelectorAll({})].some((e) => (e.value ?? e.textContent ?? '').includes({}) || (e.textContent ?? '').includes({}))",
            quoted.0, quoted.1, quoted.1
        ));
    }

    /// Keeps a picture of the screen that the window is on. The driver's own picture never answers under Xvfb.
    pub fn screenshot(&self, path: &Path) {
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true), 200)))";
        let painted = self.ask(frames);
        assert!(painted.is_ok(), "{painted:?}");
        let status = Command::new("import").args(["-window", "root"]).arg(path).status();
        assert!(status.expect("import is needed (Debian package imagemagick)").success());
    }

    /// Ends the application as a power cut would: no goodbye.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The driver sometimes leaves the application behind: its whole group ends.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.driver.id())]).status();
        let _ = self.driver.wait();
    }
}

fn read_body(stream: &mut TcpStream) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut wanted = None;
    loop {
        if let Some((start, length)) = wanted
            && bytes.len() >= start + length
        {
            return Ok(bytes[start..start + length].to_vec());
        }
        let mut chunk = [0; 65_536];
        let read = stream.read(&mut chunk).map_err(|error| error.to_string())?;
        if read == 0 {
            return Err("the driver closed the line".into());
        }
        bytes.extend_from_slice(&chunk[..read]);
        if wanted.is_none()
            && let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n")
        {
            let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            wanted = Some((end + 4, length.unwrap_or(0)));
        }
    }
}
