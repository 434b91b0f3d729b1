//! What a change is called: the operation that the journal keeps with it, and whether it can be taken back.

use domain::Noun;

/// An operation: one thing that a person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// A new file received its territory and its first plan.
    StartPlan,
    /// The example was written.
    MakeExample,
    /// A synthetic plan was generated.
    Generate,
    /// A row was made.
    Create(Noun),
    /// Fields of a row were edited.
    Edit(Noun),
    /// A row was moved among its siblings.
    Move(Noun),
    /// A row was deleted with the rows that belong to it.
    Delete(Noun),
    /// An instalment was marked received.
    ReceiveInstalment,
    /// Cells of a spreadsheet were pasted in the list of actions.
    PasteActions,
    /// A view of the list of actions was saved, or forgotten: how people look at the plan is no step of it.
    SaveView,
    /// An alert was set aside, or brought back: whoever reads is no step of the plan.
    DismissAlert,
    /// Communes were put in the territory.
    ChooseTerritory,
    /// Contours of communes were read from a file.
    ImportContours,
    /// Invoices came from a spreadsheet.
    ImportExpenses,
    /// An action plan came from a workbook.
    ImportPlan,
    /// A diagnosis and its targets came from the open data of the PCAET.
    ImportPcaet,
    /// Emission factors came from the Base Carbone.
    ImportFactors,
    /// Readings of indicators came from a spreadsheet.
    ImportReadings,
    /// Indicators were taken from the regulatory ones.
    TakeIndicators,
    /// A trajectory received its start and its targets.
    SetOut,
    /// Emissions were worked out of the consumptions of a diagnosis.
    WorkOut,
    /// Cells of the form of a Clim'Agri diagnosis are filled, in one step.
    EnterFarm,
    /// The figures of a Clim'Agri diagnosis are worked out of its form.
    WorkOutFarm,
    /// Emission factors were taken from the bundled ones.
    TakeFactors,
    /// Measures and scores of a framework came from a workbook.
    ImportScores,
    /// Tables that this program wrote came back, changed by people.
    BringBack,
    /// Two partners that were one became one.
    MergePartners,
    /// A contract was made whole from a template.
    StartContract,
    /// An instalment was asked for.
    RequestInstalment,
    /// Days worked were entered by post and month.
    EnterDays,
    /// Actions were reviewed at the end of a programme.
    ReviewActions,
    /// A plan or a contract was made from the previous one.
    Renew,
    /// A step was taken back.
    Undo,
    /// A step was made again.
    Redo,
}

/// Whether undo sees an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// A step of undo.
    Undoable,
    /// Journalled, and skipped by undo.
    Quiet,
    /// The first content of a file: one journal row without changeset or history. Every copy of the file has it, so
    /// merging never needs it; a file that already has a journal refuses it.
    Founding,
}

impl Op {
    /// The stored code, and the key of its words in the catalogue: `op-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::StartPlan => "start_plan",
            Self::MakeExample => "make_example",
            Self::Generate => "generate",
            Self::Create(_) => "create",
            Self::Edit(_) => "edit",
            Self::Move(_) => "move",
            Self::Delete(_) => "delete",
            Self::ReceiveInstalment => "receive_instalment",
            Self::PasteActions => "paste_actions",
            Self::SaveView => "save_view",
            Self::DismissAlert => "dismiss_alert",
            Self::ChooseTerritory => "choose_territory",
            Self::ImportContours => "import_contours",
            Self::ImportExpenses => "import_expenses",
            Self::ImportPlan => "import_plan",
            Self::ImportPcaet => "import_pcaet",
            Self::ImportFactors => "import_factors",
            Self::ImportReadings => "import_readings",
            Self::TakeIndicators => "take_indicators",
            Self::SetOut => "set_out",
            Self::WorkOut => "work_out",
            Self::EnterFarm => "enter_farm",
            Self::WorkOutFarm => "work_out_farm",
            Self::TakeFactors => "take_factors",
            Self::ImportScores => "import_scores",
            Self::BringBack => "bring_back",
            Self::MergePartners => "merge_partners",
            Self::StartContract => "start_contract",
            Self::RequestInstalment => "request_instalment",
            Self::EnterDays => "enter_days",
            Self::ReviewActions => "review_actions",
            Self::Renew => "renew",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    /// The noun that the operation is about.
    pub const fn noun(self) -> Option<Noun> {
        match self {
            Self::Create(noun) | Self::Edit(noun) | Self::Move(noun) | Self::Delete(noun) => Some(noun),
            Self::ReceiveInstalment => Some(Noun::Instalment),
            Self::PasteActions => Some(Noun::Action),
            Self::SaveView => Some(Noun::SavedView),
            Self::DismissAlert => Some(Noun::Dismissal),
            Self::ChooseTerritory => Some(Noun::Commune),
            Self::ImportContours => Some(Noun::Contour),
            Self::ImportExpenses => Some(Noun::Expense),
            Self::ImportPlan => Some(Noun::Plan),
            Self::ImportPcaet => Some(Noun::Inventory),
            Self::ImportFactors => Some(Noun::EmissionFactor),
            Self::ImportReadings => Some(Noun::Reading),
            Self::TakeIndicators => Some(Noun::Indicator),
            Self::SetOut => Some(Noun::Trajectory),
            Self::WorkOut | Self::EnterFarm | Self::WorkOutFarm => Some(Noun::InventoryLine),
            Self::TakeFactors => Some(Noun::EmissionFactor),
            Self::ImportScores => Some(Noun::Framework),
            Self::MergePartners => Some(Noun::Partner),
            Self::StartContract => Some(Noun::Contract),
            Self::RequestInstalment => Some(Noun::Instalment),
            Self::EnterDays => Some(Noun::WorkedMonth),
            Self::ReviewActions => Some(Noun::Review),
            Self::StartPlan | Self::MakeExample | Self::Generate | Self::BringBack | Self::Renew | Self::Undo | Self::Redo => None,
        }
    }

    /// Whether undo sees it.
    pub const fn memory(self) -> Memory {
        match self {
            Self::Create(_) | Self::Edit(_) | Self::Move(_) | Self::Delete(_) => Memory::Undoable,
            Self::ReceiveInstalment | Self::PasteActions | Self::MergePartners | Self::ChooseTerritory | Self::ImportContours => Memory::Undoable,
            Self::StartContract
            | Self::RequestInstalment
            | Self::EnterDays
            | Self::ReviewActions
            | Self::Renew
            | Self::ImportExpenses
            | Self::ImportPlan
            | Self::ImportPcaet
            | Self::ImportFactors
            | Self::ImportReadings
            | Self::TakeIndicators
            | Self::SetOut
            | Self::WorkOut
            | Self::EnterFarm
            | Self::WorkOutFarm
            | Self::TakeFactors
            | Self::ImportScores
            | Self::BringBack => Memory::Undoable,
            Self::SaveView | Self::DismissAlert | Self::Undo | Self::Redo => Memory::Quiet,
            Self::StartPlan | Self::MakeExample | Self::Generate => Memory::Founding,
        }
    }
}
