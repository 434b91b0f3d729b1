//! Reports that are being written, reports that were sent, and the files attached to rows.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::action::Action;
use super::contract::{Contract, Post};
use super::governance::Meeting;
use super::money::Expense;
use super::partner::Partner;

records! {
    /// Référent du contrat: who steers it, by function.
    Referent {
        own contract: To<Contract>, req role: One<ReferentRole>, req function: Line<200>, opt name: Line<200>, opt rank: Rank,
    }
    /// Mission transversale that a contract pays: conseil en énergie partagé, Espace Info Énergie, Clim'Agri.
    Mission {
        own contract: To<Contract>, req kind: One<MissionKind>, req title: Line<300>, opt action: To<Action>, opt post: To<Post>,
        opt operator: To<Partner>, opt description: Prose, opt results: Prose, opt rank: Rank,
    }
    /// Action de communication: who was told what, when and where. Cost in EUR cents net of tax.
    CommunicationEvent {
        own contract: To<Contract>, req held_on: Date, opt kind: One<EventKind>, req title: Line<300>, opt place: Line<200>,
        opt audience: Line<200>, opt participants: Count, opt cost: Money, opt support: Line<300>, opt action: To<Action>,
    }
    /// Rapport d'avancement en préparation: what only the report says.
    ProgressReport {
        own contract: To<Contract>, req kind: One<ReportKind>, req starts_on: Date, req ends_on: Date, opt version: Line<40>,
        opt highlights: Prose, opt difficulties: Prose, opt orientations: Prose,
    } + {
        opt as_of: Date, opt governance: Prose, opt diagnosis: Prose, opt missions: Prose, opt communication: Prose, opt scores: Prose,
        opt relevance: Prose, opt effectiveness: Prose, opt efficiency: Prose, opt coherence: Prose,
        opt silent: One<SilentSections>, opt colour: One<CoverColour>,
    }
    /// Rubrique d'un rapport: its place, its own introduction, or that it is left out.
    ReportPart {
        own progress_report: To<ProgressReport>, req section: One<ReportSection>, opt left_out: Flag, opt introduction: Prose, opt rank: Rank,
    }
    /// Difficulté, enseignement ou réorientation.
    Lesson {
        own progress_report: To<ProgressReport>, req finding: Prose, opt impact: Prose, opt measure: Prose, opt owner: Line<200>,
        opt due_on: Date, opt rank: Rank,
    }
    /// Étape du programme N+1. Budget in EUR cents net of tax, FTE in hundredths.
    NextStep {
        own progress_report: To<ProgressReport>, opt action: To<Action>, req title: Line<300>, opt due_on: Date, opt budget: Money,
        opt fte: Money, opt rank: Rank,
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
    } + {
        // A logo of the cover belongs to its report.
        opt progress_report: To<ProgressReport>,
    }
}
