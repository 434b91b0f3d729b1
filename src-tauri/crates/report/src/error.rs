//! What can go wrong while a report is made. No text of a user can be the cause of an error.

/// An error of the report engine; its message is for logs, in English.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The caller answered `Break` to a progress call.
    #[error("the report was cancelled")]
    Cancelled,
    /// A bundled font could not be read or cut to the glyphs in use.
    #[error("bundled font: {0}")]
    Font(String),
    /// The PDF writer gave something we cannot finish.
    #[error("PDF writer: {0}")]
    Pdf(String),
}
