//! The shapes of progress reports: drafts, what is missing from them.

use super::{Collection, Fault, JobState, RecordView, RowArg};
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// A long request that began.
    JobStarted { request: u32, }
    /// A long request.
    RequestArg { request: u32, }
    /// How far a long request is.
    JobView {
        state: JobState,
        stage: String,
        done: u32,
        total: u32,
        path: Option<String>,
        pages: Option<u32>,
        size: Option<String>,
        /// What was written so far, when it is more than one file.
        files: Vec<String>,
        /// What is to be known of what was written, in sentences.
        said: Vec<String>,
        fault: Option<Fault>,
    }
    /// A report to write.
    ReportArg {
        contract: Id,
        /// The draft whose texts it prints; the one that suits when nobody says.
        draft: Option<Id>,
        /// A code of the list `report_kind`.
        kind: String,
        from: String,
        to: String,
        as_of: Option<String>,
        path: String,
    }
    /// A PDF to look at.
    PdfBytes { base64: String, }
    /// Where a report that is looked at is written.
    ReportKeep { request: u32, path: String, }
    /// A draft in the list of reports.
    ReportLine {
        id: Id,
        contract: Id,
        /// Number and title of its contract.
        contract_label: String,
        /// A code of the list `report_kind`.
        kind: String,
        from: String,
        to: String,
        as_of: Option<String>,
        version: String,
        /// The day on which it was sealed, as long as it is.
        sealed_on: Option<String>,
    }
    /// A draft to begin.
    ReportBegin {
        contract: Id,
        /// A code of the list `report_kind`.
        kind: String,
        from: String,
        to: String,
        as_of: Option<String>,
    }
    /// What beginning a draft would take over from the previous one.
    ReportDraft {
        /// The draft that it follows, in words.
        from: Option<String>,
        /// How many texts, lessons that are still open, and parts come with it.
        texts: u32,
        lessons: u32,
        parts: u32,
    }
    /// The page of a draft.
    ReportPage {
        record: RecordView,
        line: ReportLine,
        collections: Vec<Collection>,
        check: ReportCheck,
        /// Its seals, the newest first; while one of them is not undone, the draft cannot be changed.
        seals: Vec<SealView>,
        sealed: bool,
    }
    /// What is missing from a report, part by part.
    ReportCheck {
        /// What the report brings: the instalment that waits for it, in a sentence.
        stake: Option<String>,
        /// How many things are missing in all.
        missing: u32,
        parts: Vec<PartCheck>,
    }
    /// What is missing from a part.
    PartCheck {
        /// A code of the list `report_section`.
        section: String,
        title: String,
        items: Vec<MissingItem>,
    }
    /// Something that is missing.
    MissingItem {
        code: String,
        sentence: String,
        /// What it costs, when that is known.
        cost: Option<String>,
        /// Where it is put right.
        places: Vec<MissingPlace>,
        /// How many places there are in all: the first of them are given.
        count: u32,
    }
    /// A place where something is missing.
    MissingPlace {
        label: String,
        page: RowArg,
        /// The row, when it stands on the page of another.
        row: Option<Id>,
        field: Option<String>,
    }
}

shapes! {
    /// A seal of a report.
    SealView {
        id: Id,
        on: String,
        author: String,
        /// The version of the program that made it.
        version: String,
        /// The SHA-256 of its PDF.
        digest: String,
        /// The size of its PDF; nothing when its bytes are not there.
        size: Option<String>,
        unsealed_because: Option<String>,
    }
    /// A copy of a sealed report.
    SealSave { id: Id, path: String, }
    /// Why a sealed report is opened to changes again.
    ReportUnseal { id: Id, reason: String, }
    /// Whether a sealed report was made again to the byte, by which version then and now.
    SealRemade { same: bool, version: String, now: String, }
    /// What has changed since a report was sealed.
    SealComparison {
        as_of: String,
        actions: Vec<SealChange>,
        money: Vec<SealChange>,
        indicators: Vec<SealChange>,
    }
    /// One thing that has changed.
    SealChange { subject: String, what: String, before: String, after: String, }
}
