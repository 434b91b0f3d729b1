//! The real window, under Xvfb: edits, undo, a kill, a restart, and the report that a funder receives.
//! `cargo nextest run --features e2e --test window` (needs a display and webkit2gtk-driver; see `./test`).

#[path = "support/desktop.rs"]
mod desktop;
#[path = "support/webdriver.rs"]
mod webdriver;

use app::laptop::Laptop;
use domain::records::{Action, BudgetLine};
use domain::{Cents, Id};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use webdriver::Window;

const ENTER: &str = "\u{e007}";
const CONTROL: &str = "\u{e009}";
const ESCAPE: &str = "\u{e00c}";

struct Stage {
    folder: tempfile::TempDir,
    action: Id,
    title: String,
    line: Id,
    planned: Cents,
}

impl Stage {
    /// The example in a fresh folder, and an action that has a budget.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = app::example::make(&folder.path().join("Ternois.ensemblier"), &Laptop::at(&folder.path().join("settings.json"))).unwrap();
        let budget = desk.workspace.load::<BudgetLine>().unwrap();
        let line = budget.iter().find(|line| line.planned.is_some_and(|planned| planned.0 > 0)).unwrap();
        let action = desk.workspace.find::<Action>(line.action).unwrap();
        Self { action: action.id, title: action.title, line: line.id, planned: line.planned.unwrap(), folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn window(&self) -> Window {
        let text = |path: PathBuf| path.display().to_string();
        let (plan, settings, report) = (text(self.path("Ternois.ensemblier")), text(self.path("settings.json")), text(self.path("rapport.pdf")));
        let env = [("ENSEMBLIER_SETTINGS", settings.as_str()), ("ENSEMBLIER_SAVE_TO", report.as_str())];
        let window = Window::open(env!("CARGO_BIN_EXE_ensemblier"), &[&plan], &env);
        window.holds("return document.querySelector('nav') !== null");
        window
    }

    fn sheet(&self, window: &Window) {
        window.script(&format!("location.hash = '#/actions/{}'; return true", self.action));
        window.until("the sheet", || {
            (window.script(&format!("return document.getElementById('{}') !== null", self.field("title"))) == true).then_some(())
        });
    }

    fn field(&self, name: &str) -> String {
        format!("f-{}-{name}", self.action)
    }

    /// What the file says, read without the window.
    fn saved(&self) -> (String, Option<Cents>) {
        // The system takes a moment to let go of a killed program's file.
        let open = || app::Desk::open(&self.path("Ternois.ensemblier"), &Laptop::at(&self.path("settings.json")));
        let desk = (0..400).find_map(|_| open().inspect_err(|_| std::thread::park_timeout(Duration::from_millis(25))).ok()).unwrap();
        (desk.workspace.find::<Action>(self.action).unwrap().title, desk.workspace.find::<BudgetLine>(self.line).unwrap().planned)
    }
}

/// Opens a field and types in it, without leaving it.
fn type_in(window: &Window, id: &str, text: &str) {
    window.click(&format!("[id='{id}']"));
    let input = format!("input[id='{id}']");
    window.holds(&format!(
        "const e = document.querySelector(\"{input}\"); return e !== null && e === document.activeElement && e.selectionEnd === e.value.length"
    ));
    window.keys(&input, text);
}

/// A visit to a field: clicked, it opens with its text chosen; what is typed replaces it; Enter ends the visit.
fn edit(window: &Window, id: &str, text: &str) {
    type_in(window, id, &format!("{text}{ENTER}"));
    let input = format!("input[id='{id}']");
    window.until("the visit ends", || (window.script(&format!("return document.querySelector(\"{input}\") === null")) == true).then_some(()));
    window.holds("return document.body.innerText.includes('Enregistré')");
}

/// A tab of the sheet, by its place.
fn tab(window: &Window, place: usize) {
    window.click(&format!("[role='tablist'] [role='tab']:nth-of-type({place})"));
}

fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn what_was_saved_survives_a_kill_and_leaves_as_a_valid_report() {
    let stage = Stage::new();
    let window = stage.window();
    window.screenshot(&pictures().join("window-overview.png"));
    stage.sheet(&window);
    let amount = format!("f-{}-planned", stage.line);

    edit(&window, &stage.field("title"), "Un titre donné dans la fenêtre");
    window.screenshot(&pictures().join("window-sheet.png"));
    tab(&window, 3);
    edit(&window, &amount, "4321,09");
    window.see(&format!("[id='{amount}']"), "4\u{202f}321,09");

    // One step back: the amount, not the title.
    window.script("document.activeElement?.blur(); return true");
    window.keys("body", &format!("{CONTROL}z"));
    window.until("the amount is as it was", || {
        let text = window.script(&format!("return document.getElementById('{amount}')?.textContent ?? ''"));
        (!text.as_str().unwrap_or_default().contains("321,09")).then_some(())
    });
    window.kill();
    assert_eq!(stage.saved(), ("Un titre donné dans la fenêtre".to_owned(), Some(stage.planned)));
    assert_ne!(stage.title, "Un titre donné dans la fenêtre");

    let window = stage.window();
    stage.sheet(&window);
    window.see(&format!("[id='{}']", stage.field("title")), "Un titre donné dans la fenêtre");

    window.script("location.hash = '#/reports'; return true");
    window.click("form button[type='submit']");
    window.holds("return document.body.innerText.includes('rapport.pdf')");
    window.screenshot(&pictures().join("window-report.png"));
    drop(window);
    let report = stage.path("rapport.pdf");
    let vera = Command::new("bash").arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf/vera")).arg(&report).output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&vera.stdout), String::from_utf8_lossy(&vera.stderr));
    assert!(vera.status.success(), "{said}");
    assert_eq!(said.matches("compliant=true").count(), 2, "{said}");
    let text = Command::new("pdftotext").arg(&report).arg("-").output().expect("pdftotext (Debian package poppler-utils)");
    assert!(!text.stdout.is_empty());
}

#[test]
fn closing_saves_what_is_being_typed_and_asks_before_it_loses_anything() {
    let stage = Stage::new();
    let window = stage.window();
    stage.sheet(&window);

    // A day that cannot be read stays in its field: the window does not go with it.
    let day = stage.field("planned_start");
    type_in(&window, &day, "32/13/2017");
    desktop::close("Ensemblier");
    window.see("[role='dialog']", "Tout n’est pas enregistré");
    window.screenshot(&pictures().join("window-leave.png"));
    window.click("[role='dialog'] .primary");
    window.holds(&format!("return document.activeElement?.id === '{day}' && document.activeElement.value === '32/13/2017'"));
    window.keys(&format!("input[id='{day}']"), ESCAPE);

    // A title that is being typed is in the file, then the window goes by itself.
    type_in(&window, &stage.field("title"), "Un titre que personne n’a validé");
    desktop::close("Ensemblier");
    assert_eq!(stage.saved().0, "Un titre que personne n’a validé");
}

#[test]
fn a_link_cannot_take_the_window_away() {
    let stage = Stage::new();
    let window = stage.window();
    window.script("location.href = 'https://example.org/'; return true");
    window.holds("return location.protocol === 'tauri:' && document.querySelector('nav') !== null");
}

#[test]
fn a_file_that_is_open_in_the_window_is_refused_to_others() {
    let stage = Stage::new();
    let _window = stage.window();
    let refused = app::Desk::open(&stage.path("Ternois.ensemblier"), &Laptop::at(&stage.path("settings.json"))).err();
    assert_eq!(refused.map(|fault| fault.code), Some("file_in_use".to_owned()));
}

#[test]
fn when_people_pause_a_copy_of_the_file_alone_has_what_they_wrote() {
    let stage = Stage::new();
    let window = stage.window();
    stage.sheet(&window);
    edit(&window, &stage.field("title"), "Un titre écrit avant une pause");
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copie.ensemblier");
    window.until("the log is in the file", || {
        // Without its log, as someone who copies the file on a stick takes it.
        std::fs::copy(stage.path("Ternois.ensemblier"), &copy).unwrap();
        let title =
            app::Desk::open(&copy, &Laptop::at(&folder.path().join("settings.json"))).ok()?.workspace.find::<Action>(stage.action).ok()?.title;
        (title == "Un titre écrit avant une pause").then_some(())
    });
}
