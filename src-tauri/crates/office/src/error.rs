//! What can go wrong. Invariant: none of these comes from what a person typed, but for a table too long for a sheet.

/// A file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A chart could not be drawn.
    #[error("chart: {0}")]
    Chart(#[from] report::Error),
    /// A drawing could not be read back as SVG.
    #[error("drawing: {0}")]
    Drawing(#[from] resvg::usvg::Error),
    /// A drawing could not be made a picture.
    #[error("picture: {0}")]
    Picture(String),
    /// The archive could not be written.
    #[error("archive: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// A file of the archive could not be written.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// A sheet could not be written.
    #[error("workbook: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}
