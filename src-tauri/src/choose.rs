//! Dialogs. Rust opens them, so that the page needs no permission for any.

use app::wire::{ChooseArg, Chosen, Purpose};
use std::path::PathBuf;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;
use words::Words;

/// Asks the person for a path.
#[tauri::command(async)]
pub fn choose<R: Runtime>(handle: AppHandle<R>, args: ChooseArg) -> Chosen {
    if let Some(path) = forced(args.purpose) {
        return Chosen { path: Some(path.display().to_string()) };
    }
    let words = Words::french();
    // A file that is joined, and its copy, are of any kind.
    let (title, filter) = match args.purpose {
        Purpose::Open => ("dialog-open", "dialog-plan"),
        Purpose::Create => ("dialog-create", "dialog-plan"),
        Purpose::Example => ("dialog-example", "dialog-plan"),
        Purpose::Report => ("dialog-report", "dialog-pdf"),
        Purpose::ReportText => ("dialog-report", "dialog-docx"),
        Purpose::ReportOpenText => ("dialog-report", "dialog-odt"),
        Purpose::ReportTables => ("dialog-report", "dialog-xlsx"),
        Purpose::Calendar => ("dialog-calendar", "dialog-ics"),
        Purpose::Attach => ("dialog-attach", ""),
        Purpose::Contours => ("dialog-contours", ""),
        Purpose::Invoices => ("dialog-invoices", ""),
        Purpose::Readings => ("dialog-readings", ""),
        Purpose::OpenData => ("dialog-open_data", ""),
        Purpose::PlanWorkbook => ("dialog-plan_workbook", ""),
        Purpose::ScoresWorkbook => ("dialog-scores_workbook", ""),
        Purpose::Findings => ("dialog-findings", "dialog-xlsx"),
        Purpose::SaveCopy => ("dialog-save-copy", ""),
        Purpose::Statement => ("dialog-statement", "dialog-pdf"),
        Purpose::Workbook => ("dialog-statement", "dialog-xlsx"),
        Purpose::Folder => ("dialog-folder", ""),
        Purpose::ExportXlsx => ("dialog-export", "dialog-xlsx"),
        Purpose::ExportOds => ("dialog-export", "dialog-ods"),
        Purpose::ExportJson => ("dialog-export", "dialog-json"),
        Purpose::ExportCards => ("dialog-export", "dialog-vcf"),
        Purpose::ExportFolder => ("dialog-export-folder", ""),
    };
    let kind = args.purpose.extension();
    let mut dialog = handle.dialog().file().set_title(words.text(title));
    if let Some(extension) = kind {
        dialog = dialog.add_filter(words.text(filter), &[extension]);
    }
    if matches!(args.purpose, Purpose::PlanWorkbook | Purpose::ScoresWorkbook) {
        dialog = dialog.add_filter(words.text("dialog-workbook"), &["xlsx", "xls", "ods", "csv", "txt", "tsv", "json"]);
    }
    if let Some(name) = &args.suggestion {
        dialog = dialog.set_file_name(name);
    }
    let picked = match args.purpose {
        Purpose::Open
        | Purpose::Attach
        | Purpose::Contours
        | Purpose::Invoices
        | Purpose::Readings
        | Purpose::PlanWorkbook
        | Purpose::ScoresWorkbook => dialog.blocking_pick_file(),
        Purpose::Folder => dialog.blocking_pick_folder(),
        _ => dialog.blocking_save_file(),
    };
    let path = picked.and_then(|path| path.into_path().ok());
    let path = path.map(|path| match kind {
        Some(extension) => with_extension(path, extension),
        None => path,
    });
    Chosen { path: path.map(|path| path.display().to_string()) }
}

/// Some dialogs let a name through without its extension.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// The path that tests of the real window give in place of a dialog. Not in what ships.
#[cfg(feature = "e2e")]
fn forced(purpose: Purpose) -> Option<PathBuf> {
    let place = match purpose {
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
    std::env::var_os(place).map(PathBuf::from)
}

#[cfg(not(feature = "e2e"))]
const fn forced(_: Purpose) -> Option<PathBuf> {
    None
}
