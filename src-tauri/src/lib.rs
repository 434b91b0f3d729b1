//! The desktop shell: the only code that knows Tauri. It wires the window to the command table, opens the dialogs,
//! and keeps the page at home.

#[cfg(feature = "gui")]
mod choose;
#[cfg(feature = "gui")]
mod files;
#[cfg(feature = "gui")]
mod home;
#[cfg(feature = "gui")]
mod leave;
#[cfg(feature = "gui")]
mod window;

#[cfg(feature = "gui")]
pub use window::run;
