//! The window. With a file as argument, opens it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(feature = "gui")]
fn main() {
    ensemblier_lib::run();
}

#[cfg(not(feature = "gui"))]
fn main() {}
