//! The archive that an office file is. Invariant: entries carry no date and no owner: same parts, same bytes.

use std::io::{Cursor, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// An archive under way. Writing fails only when it outgrows what its format can hold.
pub struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Default for Package {
    fn default() -> Self {
        Self::new()
    }
}

impl Package {
    /// An empty archive.
    pub fn new() -> Self {
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    /// Adds a file, compressed.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), ZipError> {
        self.put(name, bytes, CompressionMethod::Deflated)
    }

    /// Adds a file as it is: what is read without opening the archive, or what is compressed already.
    pub fn store(&mut self, name: &str, bytes: &[u8]) -> Result<(), ZipError> {
        self.put(name, bytes, CompressionMethod::Stored)
    }

    fn put(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) -> Result<(), ZipError> {
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        self.zip.start_file(name, options)?;
        self.zip.write_all(bytes)?;
        Ok(())
    }

    /// The bytes.
    pub fn done(self) -> Result<Vec<u8>, ZipError> {
        Ok(self.zip.finish()?.into_inner())
    }
}
