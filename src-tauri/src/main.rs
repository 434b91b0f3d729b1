//! The window. With a file as argument, opens it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(feature = "gui")]
fn main() -> std::process::ExitCode {
    // Started to read a workbook apart, it opens no window.
    if let Some(code) = app::import::apart::begin() {
        return code;
    }
    ensemblier_lib::run();
    std::process::ExitCode::SUCCESS
}

#[cfg(not(feature = "gui"))]
fn main() {}
