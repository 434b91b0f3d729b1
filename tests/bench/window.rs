//! Times the real window on generated plans, after `lists` has made them: `cargo build --release --features e2e --bins --examples`, then
//! `xvfb-run dbus-run-session target/release/examples/window [ACTIONS...]`.
//!
//! Prints a table in Markdown (milliseconds), each figure from the act to the frame that shows its outcome. What is edited is
//! taken back.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods, reason = "a bench prints what it measured")]

#[allow(dead_code, reason = "the tests of the window use the rest")]
#[path = "../e2e/support/webdriver.rs"]
mod webdriver;

use std::path::Path;
use std::time::Instant;
use webdriver::Window;

/// What every measure has at hand: waiting for a frame, for what a screen shows, and typing as a person does.
const HELP: &str = r#"
const done = arguments[0];
const frame = () => new Promise((next) => requestAnimationFrame(next));
const until = async (holds) => { const end = performance.now() + 15_000; while (performance.now() < end && !holds()) await frame(); if (!holds()) throw new Error(String(holds)); await frame(); };
const one = (css) => document.querySelector(css);
const rows = () => [...document.querySelectorAll('tr[data-id]')].map((row) => row.dataset.id).join();
const type = (field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
const key = (target, name, more = {}) => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
/** The time until the rows are others than they were. */
const shown = () => `${one('[role=grid]').getAttribute('aria-rowcount')} ${rows()}`;
const change = async (act) => { const before = shown(); const start = performance.now(); await act(); await until(() => shown() !== before && rows() !== ''); return performance.now() - start; };
const answer = (work) => work().then((value) => done({ value }), (error) => done({ error: String(error) }));
"#;

/// Each measure and its script, in the order in which they follow one another.
const MEASURES: [(&str, &str); 13] = [
    ("first screen of the list", "location.hash = '#/overview'; await frame(); const start = performance.now(); location.hash = '#/actions'; await until(() => rows() !== ''); return performance.now() - start;"),
    ("the same again", "location.hash = '#/partners'; await until(() => rows() === ''); const start = performance.now(); location.hash = '#/actions'; await until(() => rows() !== ''); return performance.now() - start;"),
    ("sort by title, never sorted before", "return change(() => one('th.c-title button').click());"),
    ("sort by budget, never sorted before", "return change(() => one('th.c-budget button').click());"),
    ("sort by title", "return change(() => one('th.c-title button').click());"),
    ("sort by title, from its end", "return change(() => one('th.c-title button').click());"),
    ("filter, first letter to the rows", "return change(() => type(one('#actions-filter'), 're'));"),
    ("filter, one letter more", "return change(() => type(one('#actions-filter'), 'ren'));"),
    ("filter taken away", "return change(() => type(one('#actions-filter'), ''));"),
    ("sort by number", "return change(() => one('th.c-number button').click());"),
    (
        "palette, a keystroke (median of « re », « ren », « reno », « renov »)",
        "document.body.focus(); key(document.body, 'k', { ctrlKey: true }); await until(() => one('[role=dialog] [role=combobox]'));
         const times = []; const found = () => one('#found').textContent;
         for (const letters of ['re', 'ren', 'reno', 'renov']) { const before = found(); const start = performance.now(); type(one('[role=dialog] [role=combobox]'), letters); await until(() => found() !== before); times.push(performance.now() - start); }
         key(one('[role=dialog] [role=combobox]'), 'Escape'); await until(() => !one('[role=dialog]'));
         return times.sort((a, b) => a - b)[2];",
    ),
    (
        "an edit in a cell, from Enter to « saved » (median of 9)",
        "const times = [];
         for (let n = 0; n < 9; n += 1) {
           const cell = () => [...document.querySelectorAll('tr[data-id] td.c-title')][n];
           cell().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 })); await frame(); await frame();
           key(cell(), 'F2'); await until(() => cell().querySelector('input'));
           const input = cell().querySelector('input'); const title = `Titre de mesure ${n} ${performance.now()}`; type(input, title);
           const start = performance.now(); key(input, 'Enter');
           await until(() => !one('td.c-title input') && document.body.innerText.includes(title)); times.push(performance.now() - start);
         }
         const titles = () => [...document.querySelectorAll('td.c-title')].map((cell) => cell.textContent).join();
         for (let n = 0; n < 9; n += 1) { const before = titles(); key(document.body, 'z', { ctrlKey: true }); await until(() => titles() !== before); }
         return times.sort((a, b) => a - b)[4];",
    ),
    (
        "scrolling by the wheel and by leaps of the bar: the longest blank",
        "const view = one('.scroller'); const box = view.getBoundingClientRect(); view.scrollTop = 0; await until(() => rows() !== '');
         const blank = () => [0.3, 0.6, 0.9].some((part) => { return !document.elementsFromPoint(box.left + 240, box.top + box.height * part).some((at) => at.closest('tr[data-id]')); });
         if (blank()) throw new Error('blank before it scrolls');
         const far = view.scrollHeight - view.clientHeight; let longest = 0; let worst = 0; let since = null; let last = performance.now();
         const look = async () => {
           await frame(); const now = performance.now(); worst = Math.max(worst, now - last); last = now;
           if (blank()) { since ??= now; longest = Math.max(longest, now - since); } else { since = null; }
         };
         // A long way by the wheel, twenty rows a frame; then leaps of the bar over the whole list, ten a second.
         for (let n = 1; n <= 180; n += 1) { view.scrollTop = n * 700; await look(); }
         for (let n = 1; n <= 60; n += 1) { view.scrollTop = (far * n) / 60; since = null; const from = performance.now(); while (performance.now() - from < 100 || blank()) await look(); }
         globalThis.worstFrame = worst; view.scrollTop = 0; return longest;",
    ),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let binary = root.join("target/release/ensemblier");
    let sizes: Vec<String> = std::env::args().skip(1).collect();
    let mut columns: Vec<Vec<f64>> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for size in &sizes {
        let plan = root.join(format!("target/bench/plan-{size}.ensemblier"));
        if !plan.exists() {
            return Err(format!("{} is not there: `cargo run --release -p app --example lists {size}` makes it", plan.display()).into());
        }
        // The window of another run was killed: its log is taken in first, as it is when a window is closed.
        drop(app::Desk::open(&plan, &app::laptop::Laptop::at(&root.join("target/bench/settings.json"))).map_err(|fault| format!("{fault:?}"))?);
        let settings = root.join("target/bench/settings.json").display().to_string();
        let start = Instant::now();
        let window = Window::open(&binary.display().to_string(), &[&plan.display().to_string()], &[("ENSEMBLIER_SETTINGS", settings.as_str())]);
        window.holds("return document.querySelector('nav') !== null");
        let mut figures = vec![("from the start of the program to its frame".to_owned(), start.elapsed().as_secs_f64() * 1_000.0)];
        for (name, script) in MEASURES {
            eprintln!("{size}: {name}");
            let answer = window.ask(&format!("{HELP}\nanswer(async () => {{ {script} }});"))?;
            let value = answer["value"].as_f64().ok_or_else(|| format!("{name}: {answer}"))?;
            figures.push((name.to_owned(), value));
        }
        let worst = window.script("return globalThis.worstFrame").as_f64().ok_or("no frame")?;
        figures.push(("scrolling: the longest frame".to_owned(), worst));
        names = figures.iter().map(|(name, _)| name.clone()).collect();
        columns.push(figures.into_iter().map(|(_, value)| value).collect());
    }
    println!("| milliseconds | {} |", sizes.join(" | "));
    println!("| --- |{}", " ---: |".repeat(sizes.len()));
    for (row, name) in names.iter().enumerate() {
        let cells: Vec<String> = columns.iter().map(|figures| format!("{:.0}", figures[row])).collect();
        println!("| {name} | {} |", cells.join(" | "));
    }
    Ok(())
}
