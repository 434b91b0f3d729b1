//! Reports that are being written, reports that were sent, and the files attached to rows.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::action::Action;
use super::contract::Contract;
use super::governance::Meeting;
use super::money::Expense;

records! {
    /// Rapport d'avancement en préparation: what only the report says.
    ProgressReport {
        own contract: To<Contract>, req kind: One<ReportKind>, req starts_on: Date, req ends_on: Date, opt version: Line<40>,
        opt highlights: Prose, opt difficulties: Prose, opt orientations: Prose,
    }
    /// Rapport figé: its snapshot, its PDF and their digests.
    SealedReport {
        own progress_report: To<ProgressReport>, req sealed_on: Date, opt author: Line<200>, req program_version: Line<40>,
        req snapshot_digest: Digest, req pdf_digest: Digest, opt unsealed_because: Prose,
    }
    /// Document joint. Its bytes are kept by their digest, beside the journal.
    Attachment {
        opt action: To<Action>, opt contract: To<Contract>, opt meeting: To<Meeting>, opt expense: To<Expense>,
        req name: Line<255>, opt media_type: Line<100>, req size: Count, req digest: Digest, opt comment: Line<300>,
    }
}
