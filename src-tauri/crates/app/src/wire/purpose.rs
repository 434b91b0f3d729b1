//! What a path is chosen for, and how the names of such files end.

use serde::{Deserialize, Serialize};

codes! {
    /// What a path is chosen for.
    Purpose {
        /// A plan to open.
        Open,
        /// Where a new plan goes.
        Create,
        /// Where the example goes.
        Example,
        /// Where a report goes.
        Report,
        /// Where a report goes, as a text for Word.
        ReportText,
        /// Where a report goes, as a text for LibreOffice.
        ReportOpenText,
        /// Where the tables of a report go, as a workbook.
        ReportTables,
        /// Where a calendar goes.
        Calendar,
        /// A file to join.
        Attach,
        /// Contours of communes.
        Contours,
        /// A table of invoices.
        Invoices,
        /// A table of readings of indicators.
        Readings,
        /// A file of open data: the figures of a PCAET, the factors of the Base Carbone.
        OpenData,
        /// A workbook that holds an action plan.
        PlanWorkbook,
        /// A workbook that holds the scores of a framework.
        ScoresWorkbook,
        /// A copy of a workbook with what was found in it.
        Findings,
        /// Where the copy of a joined file goes.
        SaveCopy,
        /// Where a statement goes, as a page.
        Statement,
        /// Where a statement goes, as a workbook.
        Workbook,
        /// The folder that several papers go to.
        Folder,
        /// Where an export goes, as a workbook of Excel.
        ExportXlsx,
        /// Where an export goes, as a workbook of LibreOffice.
        ExportOds,
        /// Where an export goes, as one text for programs.
        ExportJson,
        /// Where cards of an address book go.
        ExportCards,
        /// The folder that an export becomes: a name, of nothing that is there as a rule.
        ExportFolder,
    }
}

impl Purpose {
    /// How the name of what is written ends; nothing for files of any kind.
    pub const fn extension(self) -> Option<&'static str> {
        match self {
            Self::Open | Self::Create | Self::Example => Some("ensemblier"),
            Self::Report | Self::Statement => Some("pdf"),
            Self::ReportText => Some("docx"),
            Self::ReportOpenText => Some("odt"),
            Self::Findings | Self::ReportTables | Self::Workbook | Self::ExportXlsx => Some("xlsx"),
            Self::ExportOds => Some("ods"),
            Self::ExportJson => Some("json"),
            Self::ExportCards => Some("vcf"),
            Self::Calendar => Some("ics"),
            Self::Attach | Self::Contours | Self::Invoices | Self::Readings | Self::OpenData | Self::PlanWorkbook | Self::ScoresWorkbook => None,
            Self::SaveCopy | Self::Folder | Self::ExportFolder => None,
        }
    }
}
