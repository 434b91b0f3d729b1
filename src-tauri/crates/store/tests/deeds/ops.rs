//! The list of every operation.

use domain::Noun;
use store::Op;

/// The operation that follows one in the list of them all. A new operation does not compile before it has its place
/// here, and what it does in `Bench::perform`.
const fn after(op: Op, noun: Noun) -> Option<Op> {
    Some(match op {
        Op::StartPlan => Op::MakeExample,
        Op::MakeExample => Op::Generate,
        Op::Generate => Op::Create(noun),
        Op::Create(_) => Op::Edit(noun),
        Op::Edit(_) => Op::Move(noun),
        Op::Move(_) => Op::Delete(noun),
        Op::Delete(_) => Op::ReceiveInstalment,
        Op::ReceiveInstalment => Op::PasteActions,
        Op::PasteActions => Op::ImportExpenses,
        Op::ImportExpenses => Op::ImportPlan,
        Op::ImportPlan => Op::ImportPcaet,
        Op::ImportPcaet => Op::ImportFactors,
        Op::ImportFactors => Op::ImportScores,
        Op::ImportScores => Op::ImportReadings,
        Op::ImportReadings => Op::TakeIndicators,
        Op::TakeIndicators => Op::SetOut,
        Op::SetOut => Op::WorkOut,
        Op::WorkOut => Op::EnterFarm,
        Op::EnterFarm => Op::WorkOutFarm,
        Op::WorkOutFarm => Op::TakeFactors,
        Op::TakeFactors => Op::BringBack,
        Op::BringBack => Op::SaveView,
        Op::SaveView => Op::DismissAlert,
        Op::DismissAlert => Op::MergePartners,
        Op::MergePartners => Op::ChooseTerritory,
        Op::ChooseTerritory => Op::ImportContours,
        Op::ImportContours => Op::StartContract,
        Op::StartContract => Op::RequestInstalment,
        Op::RequestInstalment => Op::EnterDays,
        Op::EnterDays => Op::ReviewActions,
        Op::ReviewActions => Op::Renew,
        Op::Renew => Op::Undo,
        Op::Undo => Op::Redo,
        Op::Redo => return None,
    })
}

/// Every operation, those of a noun on this one.
pub fn operations(noun: Noun) -> Vec<Op> {
    std::iter::successors(Some(Op::StartPlan), |op| after(*op, noun)).collect()
}
